"""Frames from files: the paths of a script, or the partitions of a catalog table."""

import re
from urllib.parse import quote, unquote

from pyspark.errors import AnalysisException
from pyspark.sql import functions as F
from pyspark.sql.types import StringType, StructField, StructType

from awsglue._frame.casting import cast
from awsglue._frame.paths import quoted
from awsglue._io.bookmarks import DEFAULT_BAND_MS, DEFAULT_FILES_IN_BAND
from awsglue._io.formats import known_format
from awsglue._io.listing import is_s3, listed, without_excluded
from awsglue._io.reading import Loaded, Reading, is_true, nothing

_FOLDER = "__partition_folder"
_URI_SAFE = "/:=@!$&'()*+,;~-._"
_NO_FILES = ("PATH_NOT_FOUND", "UNABLE_TO_INFER_SCHEMA")
# Connection options that are Glue's own; with parquet and orc all others are Spark's.
_GLUE_OPTIONS = (
    "path", "paths", "exclusions", "compressionType", "compression", "groupFiles", "groupSize", "recurse", "maxBand",
    "maxFilesInBand", "isFailFast", "catalogPartitionPredicate", "useS3ListImplementation", "inFlight", "boundedFiles",
    "boundedSize", "excludeStorageClasses", "attachFilename", "attachTimestamp", "callSite", "mergeOption",
)  # fmt: skip


class FileSource:
    """Reads files in a format. With a transformation_ctx and bookmarks, only those that no earlier run has read."""

    def __init__(self, session, bookmarks, context, options, format_name, format_options):
        self._session = session
        self._bookmarks = bookmarks
        self._context = context
        self._options = options
        self._format = known_format(format_name)
        self._format_options = format_options

    def read_paths(self, paths):
        """Returns a Loaded of everything under paths."""
        files = self._chosen_files(paths)
        if files is None:
            recursive = {"recursiveFileLookup": "true"} if is_true(self._options.get("recurse", False)) else {}
            return self._read(paths, recursive)
        return self._read(files, _base_path(paths, files)) if files else Loaded(nothing(self._session))

    def read_table(self, table, partitions):
        """Returns a Loaded of a catalog table: of its location, or of the partitions given."""
        try:
            return self._read_table(table, partitions)
        except AnalysisException as error:
            # A partition whose folder is gone or empty has no rows; Spark refuses the whole read for it.
            if not any(name in str(error) for name in _NO_FILES):
                raise
        existing = [each for each in partitions if listed(each.location)]
        if existing or not table.partition_fields() and listed(table.location):
            return self._read_table(table, existing)
        return Loaded(nothing(self._session, [*table.fields(), *table.partition_fields()]))

    def _read_table(self, table, partitions):
        keys = table.partition_fields()
        paths = [each.location for each in partitions] if keys else [table.location]
        files = self._chosen_files(paths)
        chosen = paths if files is None else files
        if not chosen:
            return Loaded(nothing(self._session, [*table.fields(), *keys]))
        if not keys:
            return self._read(chosen, {}, table.fields())
        if all(_is_hive_style(table, each) for each in partitions):
            loaded = self._read(chosen, {"basePath": table.location.rstrip("/")}, table.fields())
        else:
            add_values = self._value_joiner([key.name for key in keys], partitions)
            loaded = self._read(chosen, {}, table.fields(), add_values)
        return Loaded(_with_typed_keys(loaded.content, keys), loaded.errors)

    def _read(self, paths, spark, columns=None, add_partitions=None):
        passed = {name: value for name, value in self._options.items() if name not in _GLUE_OPTIONS}
        if self._format.glue_names:
            passed = {}  # only what Spark reads by itself gets options that are Spark's
        reading = Reading(self._session, paths, self._format_options, {**passed, **spark}, columns, add_partitions)
        return self._format.read(reading)

    def _chosen_files(self, paths):
        """Returns the files to read, None when all of them are and Spark may list them itself."""
        exclusions = self._options.get("exclusions")
        if not self._bookmarks.applies_to(self._context) and not exclusions:
            return None
        found = {each.path: each for path in paths for each in listed(path)}
        kept = without_excluded(list(found.values()), exclusions, paths)
        band = int(self._options.get("maxBand", DEFAULT_BAND_MS))
        limit = int(self._options.get("maxFilesInBand", DEFAULT_FILES_IN_BAND))
        chosen = self._bookmarks.unread(self._context, kept, band, limit)
        return [re.sub(r"([\\*?{}\[\]])", r"\\\1", each.path) for each in chosen]

    def _value_joiner(self, names, partitions):
        """Returns a function that adds partition values by the folder of each row's file, a join for each depth."""
        by_depth = {}
        for partition in partitions:
            folder = _as_uri(partition.location)
            by_depth.setdefault(folder.count("/") + 1, []).append((folder, *partition.values))

        def add(rows):
            rows = rows.withColumn(_FOLDER, F.input_file_name())
            for depth, values in by_depth.items():
                rows = rows.join(
                    self._folders(depth, names, values), F.expr(_folder_of(depth)) == F.col(f"f{depth}"), "left"
                )
            columns = [name for name in rows.columns if not re.fullmatch(r"[fv]\d+(_\d+)?|" + _FOLDER, name)]
            added = [
                F.coalesce(*[F.col(f"v{depth}_{index}") for depth in by_depth]).alias(name)
                for index, name in enumerate(names)
            ]
            return rows.select(*[F.col(quoted(name)) for name in columns if name not in names], *added)

        return add

    def _folders(self, depth, names, values):
        places = [f"f{depth}", *[f"v{depth}_{index}" for index in range(len(names))]]
        declared = StructType([StructField(place, StringType()) for place in places])
        return F.broadcast(self._session.createDataFrame(values, declared))


def _folder_of(depth):
    return f"substring_index({_FOLDER}, '/', {depth})"


def _base_path(paths, files):
    """Spark finds `k=v` folders between a base path and the files; a glob or a single file has none."""
    root = paths[0].rstrip("/")
    is_folder = len(paths) == 1 and all(file.startswith(root + "/") for file in files)
    return {"basePath": root} if is_folder else {}


def _as_uri(location):
    """Returns a folder as Spark names it in a file's path."""
    if is_s3(location):
        return quote(location.rstrip("/"), safe=_URI_SAFE)
    local = re.sub(r"^file:(//)?", "", location)
    return "file://" + quote(local.rstrip("/"), safe=_URI_SAFE)


def _is_hive_style(table, partition):
    """Whether a partition lies where `k=v` folders under the table's location say."""
    root = table.location.rstrip("/") + "/"
    if not partition.location.startswith(root):
        return False
    folders = partition.location[len(root) :].strip("/").split("/")
    wanted = [(key.name.lower(), value) for key, value in zip(table.partition_fields(), partition.values)]
    found = [folder.partition("=") for folder in folders]
    return [(name.lower(), unquote(value)) for name, _, value in found] == wanted


def _with_typed_keys(content, keys):
    """Returns the content with its partition columns last, in the types that the catalog declares."""
    by_name = {column.name.lower(): column for column in content.columns()}
    names = {key.name.lower() for key in keys}
    data = [column for name, column in by_name.items() if name not in names]
    typed = [
        cast(by_name[key.name.lower()], key.dataType).renamed(key.name) for key in keys if key.name.lower() in by_name
    ]
    return content.select([*data, *typed])
