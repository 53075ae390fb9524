"""unnest and relationalize."""

import uuid

from pyspark.sql import functions as F

from awsglue import gluetypes as glue
from awsglue._frame.content import Column, Content
from awsglue._frame.paths import quoted
from awsglue._frame.types import choice_fields

# monotonically_increasing_id() holds the partition above these bits and the row's place in it below.
_ROW_BITS = 33


def unnest(content):
    """Returns every field of a struct as a column of its dotted name; arrays stay as they are."""
    return content.select([leaf for column in content.columns() for leaf in leaves(column)])


def leaves(column):
    """Yields the leaf columns of a column, named by their dotted paths; choices are leaves with a field per type."""
    if isinstance(column.type, glue.StructType) and column.type.fields:
        for field in column.fields():
            yield from leaves(field.renamed(f"{column.name}.{field.name}"))
        return
    yield column


def _split_choice(column):
    if not isinstance(column.type, glue.ChoiceType):
        return [column]
    options = choice_fields(column.type)
    split = [Column(f"{column.name}.{o.name}", f"{column.sql}.{quoted(o.name)}", o.dataType) for o in options]
    return [leaf for option in split for leaf in leaves(option)]


def _flat(columns):
    return [part for column in columns for leaf in leaves(column) for part in _split_choice(leaf)]


def _is_pivoted(data_type):
    return isinstance(data_type, (glue.ArrayType, glue.MapType))


class Relationalized:
    """A frame and the child frames that its arrays became, by name.

    A row's join key is its number: one pass counts the rows of each partition, a second numbers them without a
    shuffle. So that root and children agree on the numbers whatever is recomputed, numbered rows are staged as Parquet
    in `staging_path` (kept in Spark's own storage where there is none), once, when a frame is first read.
    `last_ids` holds the highest key of each frame in earlier runs, so that keys stay unique across bookmarked runs.
    """

    def __init__(self, content, root_name, staging_path, last_ids=None):
        self._flat = content.select(_flat(content.columns()))
        self._staging_path = staging_path
        self._last_ids = last_ids or {}
        self.root_name = root_name
        self._staged = {}
        self._schemas = {root_name: (None, self._flat.schema)}
        self._add_children(root_name, self._flat.schema)

    def names(self):
        return list(self._schemas)

    def _add_children(self, parent, schema):
        for field in schema:
            if not _is_pivoted(field.dataType):
                continue
            name = f"{self.root_name}_{field.name}"
            child_schema = _child_schema(field)
            self._schemas[name] = ((parent, field.name), child_schema)
            self._add_children(name, child_schema)

    def content(self, name):
        """Returns a frame: arrays hold join keys, children begin with `id` and `index`."""
        staged = self._numbered(name)
        return staged.select([_with_key(column) for column in staged.columns() if column.name != _KEY])

    def _numbered(self, name):
        if name not in self._staged:
            origin, schema = self._schemas[name]
            rows = self._flat if origin is None else self._exploded(*origin)
            needs_key = any(_is_pivoted(field.dataType) for field in schema)
            self._staged[name] = self._stage(rows, self._last_ids.get(name, 0) + 1) if needs_key else rows
        return self._staged[name]

    def _exploded(self, parent, field_name):
        rows = self._numbered(parent)
        (field,) = [column for column in rows.columns() if column.name == field_name]
        names = "(index, key, value)" if isinstance(field.type, glue.MapType) else "(index, val)"
        exploded = rows.dataframe.selectExpr(f"{quoted(_KEY)} AS id", f"posexplode({field.sql}) AS {names}")
        return Content(exploded, _exploded_schema(field.type)).select(_child_columns(field))

    def _stage(self, rows, first_id):
        numbered = _with_row_numbers(rows.dataframe, first_id)
        schema = glue.StructType([*rows.schema, glue.Field(_KEY, glue.LongType())])
        if not self._staging_path:
            return Content(numbered.persist(), schema)
        path = f"{self._staging_path.rstrip('/')}/relationalize-{uuid.uuid4()}"
        # Columns are numbered, as older Sparks write no names with certain characters to Parquet.
        places = [f"c{index}" for index in range(len(schema.fields))]
        numbered.toDF(*places).write.parquet(path)
        staged = numbered.sparkSession.read.parquet(path)
        return Content(staged.toDF(*[field.name for field in schema]), schema)

    def last_ids(self):
        """Returns the highest join key of each frame that hands some out, for bookmarks."""
        highest = dict(self._last_ids)
        for name, (_, schema) in self._schemas.items():
            if any(_is_pivoted(field.dataType) for field in schema):
                last = self._numbered(name).dataframe.agg(F.max(quoted(_KEY))).first()[0]
                highest[name] = max(last or 0, highest.get(name, 0))
        return highest


_KEY = "__relationalize_key"


def _with_key(column):
    if not _is_pivoted(column.type):
        return column
    return Column(column.name, f"IF({column.sql} IS NULL, NULL, {quoted(_KEY)})", glue.LongType())


def _value_columns(field):
    """The columns that a child row has for one element of an array or one entry of a map."""
    if isinstance(field.type, glue.MapType):
        key = Column(f"{field.name}.key", "key", field.type.keyType)
        return [key, Column(f"{field.name}.value", "value", field.type.valueType)]
    return [Column(f"{field.name}.val", "val", field.type.elementType)]


def _child_columns(field):
    ids = [Column("id", "id", glue.LongType()), Column("index", "index", glue.IntegerType())]
    return [*ids, *_flat(_value_columns(field))]


def _exploded_schema(data_type):
    ids = [glue.Field("id", glue.LongType()), glue.Field("index", glue.IntegerType())]
    if isinstance(data_type, glue.MapType):
        return glue.StructType([*ids, glue.Field("key", data_type.keyType), glue.Field("value", data_type.valueType)])
    return glue.StructType([*ids, glue.Field("val", data_type.elementType)])


def _child_schema(field):
    columns = _child_columns(Column(field.name, quoted(field.name), field.dataType))
    return glue.StructType([glue.Field(column.name, column.type) for column in columns])


def _with_row_numbers(dataframe, first_id):
    """Returns the rows with the column `_KEY`: first_id, first_id + 1, … in the order of the partitions."""
    rows = dataframe.groupBy(F.spark_partition_id().alias("partition")).count().collect()
    starts, start = {}, first_id
    for partition, count in sorted((row["partition"], row["count"]) for row in rows):
        starts[partition] = start
        start += count
    entries = ", ".join(f"{partition}, {first}L" for partition, first in starts.items())
    base = f"element_at(map({entries}), spark_partition_id())" if starts else "0L"
    place = f"(monotonically_increasing_id() & {2**_ROW_BITS - 1}L)"
    return dataframe.withColumn(_KEY, F.expr(f"{base} + {place}"))
