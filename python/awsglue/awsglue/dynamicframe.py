"""DynamicFrame: a lazy frame whose schema may hold choices, over a Spark DataFrame; and collections of them."""

import functools
import json

from pyspark.sql import DataFrame
from pyspark.sql import functions as F

from awsglue import gluetypes
from awsglue._frame import choices, combining, dynamodb_json, flatten, functions, mapping, unboxing
from awsglue._frame.content import Content, content_of
from awsglue._frame.paths import parsed_path
from awsglue._frame.records import json_ready, reader
from awsglue._frame.types import tree_text, type_sql
from awsglue.dynamicframereader import DynamicFrameReader, DynamicFrameWriter  # noqa: F401 (part of this module's face)


class ResolveOption:
    """How `toDF` resolves the choice at `path`: action KeepAsStruct, Project or Cast, with a target type."""

    def __init__(self, path, action, target=None):
        self.path = path
        self.action = action
        self.target = target


def _as_list(paths):
    return [paths] if isinstance(paths, str) else list(paths)


class DynamicFrame:
    """Rows with a schema that may hold choices. Nothing is read before an action asks for it.

    `jdf` is a DataFrame, a Content, or a function without arguments that returns a Content; it is called once.
    """

    def __init__(self, jdf, glue_ctx, name="", parents=(), errors=None, stage=(0, 0)):
        self._source = jdf
        self.glue_ctx = glue_ctx
        self._sc = glue_ctx and glue_ctx._sc
        self.name = name
        self._parents = tuple(parents)
        self._own_errors = errors
        self._stage_threshold, self._total_threshold = (int(threshold) for threshold in stage)

    # What the frame holds.

    @functools.cached_property
    def _tentative(self):
        """The content, where a column may still be a choice that no row makes use of."""
        if isinstance(self._source, DataFrame):
            return content_of(self._source)
        return self._source if isinstance(self._source, Content) else self._source()

    @functools.cached_property
    def _content(self):
        return choices.settled(self._tentative)

    def _evaluated(self):
        """The content for an action: raises when a threshold of error records is reached."""
        self._check_lineage()
        return self._content

    def _check_lineage(self):
        for frame in self._lineage():
            frame._check_thresholds()

    def _derived(self, content, stage=(0, 0), name=None, parents=(), errors=None):
        parents = (self, *parents)
        return DynamicFrame(content, self.glue_ctx, self.name if name is None else name, parents, errors, stage)

    def _lineage(self):
        seen, waiting = [], [self]
        while waiting:
            frame = waiting.pop()
            if not any(frame is each for each in seen):
                seen.append(frame)
                waiting.extend(frame._parents)
        return seen

    def with_frame_schema(self, schema):
        """Returns the frame with the given schema instead of a computed one."""
        return self._derived(lambda: self._content.select(combining._aligned(self._content.columns(), schema)))

    def schema(self):
        return self._content.schema

    def printSchema(self):
        print(tree_text(self.schema()))

    def count(self):
        self._check_lineage()
        return self._tentative.dataframe.count()

    def getNumPartitions(self):
        return self._tentative.dataframe.rdd.getNumPartitions()

    def show(self, num_rows=20):
        """Prints rows as JSON, one to a line."""
        content = self._evaluated()
        read = reader(content.schema)
        for row in content.dataframe.take(int(num_rows)):
            print(json.dumps(json_ready(read(row)), ensure_ascii=False))

    def toDF(self, options=None):
        """Returns the DataFrame; a choice is a struct with a field per type unless a ResolveOption says otherwise."""
        content = self._evaluated()
        specs = [self.glue_ctx.convert_resolve_option(o.path, o.action, o.target) for o in options or []]
        if specs:
            content = choices.resolve_choice(content, choices.checked_specs(specs, ""))
        return content.dataframe

    @classmethod
    def fromDF(cls, dataframe, glue_ctx, name=""):
        return cls(dataframe, glue_ctx, name)

    @property
    def _rdd(self):
        read = reader(self._content.schema)
        return self._content.dataframe.rdd.map(read)

    # Error records.

    def _check_thresholds(self):
        limits = ((self._stage_threshold, self.stageErrorsCount), (self._total_threshold, self.errorsCount))
        for limit, count in limits:
            if limit > 0 and count() >= limit:
                raise Exception(
                    f"Error threshold of {limit} reached: {count()} error records in {self.name or 'a frame'}"
                )

    def _stage_errors(self):
        if self._own_errors is None:
            return None
        self._tentative  # noqa: B018 (the errors of a source are known once it was read)
        return self._own_errors()

    def stageErrorsCount(self):
        """Returns the number of error records that this transform made."""
        errors = self._stage_errors()
        return 0 if errors is None else errors.count()

    def errorsCount(self):
        """Returns the number of error records of this transform and all before it."""
        return sum(frame.stageErrorsCount() for frame in self._lineage())

    def errorsAsDynamicFrame(self):
        """Returns the error records of this transform and all before it, as a frame with the field `error`."""
        return DynamicFrame(self._all_errors, self.glue_ctx, f"{self.name}_errors")

    def _all_errors(self):
        stages = [errors for errors in (frame._stage_errors() for frame in self._lineage()) if errors is not None]
        if not stages:
            return content_of(self.glue_ctx.spark_session.createDataFrame([], functions.ERROR_SCHEMA))
        return content_of(functools.reduce(DataFrame.union, stages))

    def assertErrorThreshold(self):
        """Raises when a threshold of error records is reached; returns the frame."""
        self._evaluated()
        return self

    # Transforms of fields. Each takes transformation_ctx, info and the thresholds as keywords.

    def apply_mapping(self, mappings, case_sensitive=False, transformation_ctx="", info="", stageThreshold=0,
                      totalThreshold=0):  # fmt: skip
        """Returns the mapped fields only; each mapping is (source, target), with types behind either or both."""
        checked = mapping.checked_mappings(mappings)
        return self._derived(
            lambda: mapping.apply_mapping(self._tentative, checked, case_sensitive), (stageThreshold, totalThreshold)
        )

    def drop_fields(self, paths, transformation_ctx="", info="", stageThreshold=0, totalThreshold=0):
        names = _as_list(paths)
        return self._derived(lambda: mapping.drop_fields(self._tentative, names), (stageThreshold, totalThreshold))

    def select_fields(self, paths, transformation_ctx="", info="", stageThreshold=0, totalThreshold=0):
        names = _as_list(paths)
        return self._derived(lambda: mapping.select_fields(self._tentative, names), (stageThreshold, totalThreshold))

    def rename_field(self, oldName, newName, transformation_ctx="", info="", stageThreshold=0, totalThreshold=0):
        stage = (stageThreshold, totalThreshold)
        return self._derived(lambda: mapping.rename_field(self._tentative, oldName, newName), stage)

    def split_fields(self, paths, name1, name2, transformation_ctx="", info="", stageThreshold=0, totalThreshold=0):
        """Returns a collection: under `name1` the named fields, under `name2` the others."""
        names, stage = _as_list(paths), (stageThreshold, totalThreshold)
        picked = self._derived(lambda: mapping.select_fields(self._tentative, names), stage, name1)
        others = self._derived(lambda: mapping.drop_fields(self._tentative, names), stage, name2)
        return DynamicFrameCollection({name1: picked, name2: others}, self.glue_ctx)

    def split_rows(self, comparison_dict, name1, name2, transformation_ctx="", info="", stageThreshold=0,
                   totalThreshold=0):  # fmt: skip
        """Returns a collection: under `name1` the rows for which every comparison holds, under `name2` the others."""

        def rows(matching):
            condition = combining.row_condition(self._content, comparison_dict)
            wanted = condition if matching else ~condition
            return self._content.with_dataframe(self._content.dataframe.where(wanted))

        stage = (stageThreshold, totalThreshold)
        frames = {
            name1: self._derived(lambda: rows(True), stage, name1),
            name2: self._derived(lambda: rows(False), stage, name2),
        }
        return DynamicFrameCollection(frames, self.glue_ctx)

    def resolveChoice(self, specs=None, choice="", database=None, table_name=None, transformation_ctx="", info="",
                      stageThreshold=0, totalThreshold=0, catalog_id=None):  # fmt: skip
        """Resolves choices by specs [(path, action)] or all by one choice: cast:T, project:T, make_cols, make_struct,
        match_catalog (with database and table_name)."""
        checked = choices.checked_specs(specs, choice)
        stage = (stageThreshold, totalThreshold)
        if checked[0][1] == "match_catalog":
            return self._derived(lambda: self._matched_to_catalog(database, table_name, catalog_id), stage)
        named = all(path is not None and action in ("cast", "project") for path, action, _ in checked)
        return self._derived(
            lambda: choices.resolve_choice(self._tentative if named else self._content, checked), stage
        )

    def _matched_to_catalog(self, database, table_name, catalog_id):
        if not database or not table_name:
            raise Exception("Parameters database and table_name are required for MATCH_CATALOG choice.")
        types = self.glue_ctx._catalog.table(database, table_name, catalog_id).column_types()
        return choices.match_types(self._tentative, types)

    def unnest(self, transformation_ctx="", info="", stageThreshold=0, totalThreshold=0):
        """Returns every field of a struct at the top level, under its dotted name."""
        return self._derived(lambda: flatten.unnest(self._content), (stageThreshold, totalThreshold))

    def relationalize(self, root_table_name, staging_path, options=None, transformation_ctx="", info="",
                      stageThreshold=0, totalThreshold=0):  # fmt: skip
        """Returns a collection: the flattened frame under `root_table_name`, and one frame for each array in it."""
        last_ids = self.glue_ctx._bookmarks.join_keys(transformation_ctx)
        parts = flatten.Relationalized(self._evaluated(), root_table_name, staging_path, last_ids)
        self.glue_ctx._bookmarks.at_commit(transformation_ctx, lambda: {"join_keys": parts.last_ids()})
        stage = (stageThreshold, totalThreshold)
        frames = {name: self._derived(functools.partial(parts.content, name), stage, name) for name in parts.names()}
        return DynamicFrameCollection(frames, self.glue_ctx)

    def unbox(self, path, format, transformation_ctx="", info="", stageThreshold=0, totalThreshold=0, **options):
        """Parses the text in a field (json or csv) into a struct under the same name."""
        parse = unboxing.parser(format, options)
        return self._python_stage(
            unboxing.unboxed(parsed_path(path), parse), transformation_ctx, info, stageThreshold, totalThreshold
        )

    def unnest_ddb_json(self, transformation_ctx="", info="", stageThreshold=0, totalThreshold=0):
        """Returns the fields of DynamoDB's JSON export (`Item`) as ordinary top-level fields."""
        return self._python_stage(dynamodb_json.item_of, transformation_ctx, info, stageThreshold, totalThreshold)

    def simplify_ddb_json(self, transformation_ctx="", info="", stageThreshold=0, totalThreshold=0):
        """Returns the records with every DynamoDB typed value (`{"S": …}`) replaced by the value."""
        return self._python_stage(dynamodb_json.simplified, transformation_ctx, info, stageThreshold, totalThreshold)

    # Transforms of rows.

    def filter(self, f, transformation_ctx="", info="", stageThreshold=0, totalThreshold=0):
        """Returns the records for which `f` is true; KeyError, ValueError and TypeError in `f` drop the record."""
        both = functools.cache(lambda: functions.filtered(self._content, f, transformation_ctx, info))
        stage = (stageThreshold, totalThreshold)
        return self._derived(lambda: both()[0], stage, errors=lambda: both()[1])

    def map(self, f, preservesPartitioning=False, transformation_ctx="", info="", stageThreshold=0, totalThreshold=0):
        """Returns what `f` makes of each record; where it raises or returns nothing, an error record."""
        return self._python_stage(f, transformation_ctx, info, stageThreshold, totalThreshold)

    def _python_stage(self, f, context, info, stage_threshold, total_threshold):
        both = functools.cache(lambda: functions.mapped(self._content, f, context, info))
        stage = (stage_threshold, total_threshold)
        return self._derived(lambda: both()[0], stage, errors=lambda: both()[1])

    def mapPartitions(self, f, preservesPartitioning=True):
        """Returns the records that `f` makes of an iterator over each partition's records."""
        return self.mapPartitionsWithIndex(lambda _index, records: f(records), preservesPartitioning)

    def mapPartitionsWithIndex(self, f, preservesPartitioning=False):
        def content():
            read = reader(self._content.schema, gluetypes.DynamicRecord)
            records = self._content.dataframe.rdd.mapPartitionsWithIndex(lambda index, rows: f(index, map(read, rows)))
            outcomes = records.map(lambda record: (gluetypes._revert_to_dict(record), None)).persist()
            return functions.from_outcomes(self.glue_ctx.spark_session, outcomes, self._content.schema)[0]

        return self._derived(content)

    def join(self, paths1, paths2, frame2, transformation_ctx="", info="", stageThreshold=0, totalThreshold=0):
        """Returns the inner equi-join; names of `frame2` that clash begin with a dot."""
        keys1, keys2 = _as_list(paths1), _as_list(paths2)
        return self._derived(
            lambda: combining.join(self._content, frame2._content, keys1, keys2),
            (stageThreshold, totalThreshold),
            self.name + frame2.name,
            [frame2],
        )

    def union(self, other_frame, transformation_ctx="", info="", stageThreshold=0, totalThreshold=0):
        """Returns the rows of both frames; a field that has two types becomes a choice."""
        stage = (stageThreshold, totalThreshold)
        return self._derived(lambda: combining.union(self._content, other_frame._content), stage, parents=[other_frame])

    def mergeDynamicFrame(self, stage_dynamic_frame, primary_keys, transformation_ctx="", options=None, info="",
                          stageThreshold=0, totalThreshold=0):  # fmt: skip
        """Returns the rows of the stage, and those of this frame whose keys are not in it."""
        return self._derived(
            lambda: combining.merge(self._content, stage_dynamic_frame._content, _as_list(primary_keys)),
            (stageThreshold, totalThreshold),
            parents=[stage_dynamic_frame],
        )

    def repartition(self, num_partitions, transformation_ctx="", info="", stageThreshold=0, totalThreshold=0):
        return self._with_rows(lambda rows: rows.repartition(num_partitions), stageThreshold, totalThreshold)

    def coalesce(self, num_partitions, shuffle=False, transformation_ctx="", info="", stageThreshold=0,
                 totalThreshold=0):  # fmt: skip
        def coalesced(rows):
            return rows.repartition(num_partitions) if shuffle else rows.coalesce(num_partitions)

        return self._with_rows(coalesced, stageThreshold, totalThreshold)

    def _with_rows(self, change, stage_threshold, total_threshold):
        return self._derived(
            lambda: self._tentative.with_dataframe(change(self._tentative.dataframe)),
            (stage_threshold, total_threshold),
        )

    def spigot(self, path, options=None, transformation_ctx="", info="", stageThreshold=0, totalThreshold=0):
        """Writes sample records (`topk` of them, each taken with probability `prob`) as JSON, and returns the frame."""
        chosen = {"topk": 100, "prob": 1.0, **(options or {})}
        content = self._evaluated()
        sampled = content.dataframe
        if float(chosen["prob"]) < 1:
            sampled = sampled.where(F.rand() < float(chosen["prob"]))
        read = reader(content.schema)
        lines = sampled.limit(int(chosen["topk"])).rdd.map(lambda row: (json.dumps(json_ready(read(row))),))
        self.glue_ctx.spark_session.createDataFrame(lines, "value string").coalesce(1).write.mode("append").text(path)
        return self._derived(lambda: self._tentative, (stageThreshold, totalThreshold))

    def write(self, connection_type, connection_options=None, format=None, format_options=None, accumulator_size=0):
        return self.glue_ctx.write_from_options(self, connection_type, connection_options, format, format_options)

    def __repr__(self):
        return f"DynamicFrame[{self.name}]" if "_content" not in self.__dict__ else self._described()

    def _described(self):
        return f"DynamicFrame[{', '.join(f'{f.name}: {type_sql(f.dataType)}' for f in self._content.schema)}]"

    # The same by their other names.
    applyMapping = apply_mapping
    dropFields = drop_fields
    selectFields = select_fields
    renameField = rename_field
    splitFields = split_fields
    splitRows = split_rows
    resolve_choice = resolveChoice
    merge_dynamic_frame = mergeDynamicFrame


class DynamicFrameCollection:
    """Frames by name; made of a dict, or of frames that have names."""

    def __init__(self, dynamic_frames, glue_ctx):
        if not isinstance(dynamic_frames, dict):
            dynamic_frames = {frame.name: frame for frame in dynamic_frames}
        self._df_dict = dict(dynamic_frames)
        self._glue_context = glue_ctx

    def __getitem__(self, key):
        return self._df_dict[key]

    def __len__(self):
        return len(self._df_dict)

    def __iter__(self):
        return iter(self._df_dict)

    def __setitem__(self, key, value):
        self._df_dict[key] = value

    def keys(self):
        return self._df_dict.keys()

    def values(self):
        return self._df_dict.values()

    def items(self):
        return self._df_dict.items()

    def select(self, key, transformation_ctx=""):
        """Returns the frame of that name, an empty one when there is none."""
        frame = self._df_dict.get(key)
        if frame is not None:
            return frame
        empty = self._glue_context.spark_session.createDataFrame([], "struct<>")
        return DynamicFrame(empty, self._glue_context, key)

    def map(self, callable, transformation_ctx=""):
        """Returns the collection of what `callable(frame, transformation_ctx)` makes of each frame."""
        frames = {name: callable(frame, f"{transformation_ctx}{name}") for name, frame in self.items()}
        return DynamicFrameCollection(frames, self._glue_context)

    def flatmap(self, f, transformation_ctx=""):
        """Returns the collection of all the frames that `f(frame, transformation_ctx)` makes of each frame."""
        frames = {}
        for name, frame in self.items():
            result = f(frame, f"{transformation_ctx}{name}")
            if isinstance(result, DynamicFrame):
                frames[name] = result
                continue
            for child, child_frame in result.items():
                frames[child if child not in frames else f"{name}_{child}"] = child_frame
        return DynamicFrameCollection(frames, self._glue_context)
