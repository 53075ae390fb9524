"""Frames to files: by Spark's writers, with the names that Glue's writers give."""

import itertools
import json
import re
import time
import uuid
from concurrent.futures import ThreadPoolExecutor
from urllib.parse import unquote

from pyspark.sql import functions as F

from awsglue import gluetypes as glue
from awsglue._frame.paths import quoted
from awsglue._frame.records import json_ready, reader
from awsglue._frame.types import has_choice, spark_type
from awsglue._io.formats import known_format
from awsglue._io.reading import is_true

# The name that Spark gives a file: its task, a unique part, the file of the task, the extension.
_SPARK_FILE = re.compile(r"part-(\d+)-[0-9a-f-]{36}(?:_\d+)?(?:[-.]c(\d+))?(\..*)?")
_TEXT_EXTENSION = re.compile(r"^\.(csv|json|txt)")
_NOT_FOR_SPARK = (
    "path", "paths", "partitionKeys", "enableUpdateCatalog", "updateBehavior", "compression", "compressionType",
    "useFrameName", "useGlueParquetWriter", "connectionName", "useConnectionProperties",
)  # fmt: skip
_last_stamp = itertools.count()


class FileSink:
    """Writes contents under a path; files are added, never replaced."""

    def __init__(self, session, path, options, format_name, format_options):
        self._session = session
        self.path = path.rstrip("/")
        self._options = options
        self.format_name = (format_name or "").lower()
        self._format = known_format(format_name)
        self.format_options = format_options
        self.partition_keys = list(options.get("partitionKeys") or [])

    @property
    def classification(self):
        return "parquet" if self.format_name == "glueparquet" else self.format_name

    def write(self, content, wants_partitions=False):
        """Writes the content, and returns the partitions (lists of values) that it wrote to when they are wanted."""
        if self._format.spark_name is None:
            raise ValueError(f"Format {self.format_name} can be read but not written")
        if not content.schema.fields:
            return []
        self._check_keys(content)
        is_spark_named = not self._format.glue_names and not is_true(self.format_options.get("useGlueParquetWriter"))
        if is_spark_named and not wants_partitions:
            self._write_to(self.path, content)
            return []
        return self._write_staged(content)

    def _check_keys(self, content):
        missing = [key for key in self.partition_keys if not content.schema.hasField(key)]
        if missing:
            raise ValueError(f"Partition column {', '.join(missing)} not found in schema")

    def _write_to(self, path, content):
        kind, dataframe = self._prepared(content)
        writer = dataframe.write.mode("append").format(kind).options(**self._spark_options())
        if self.partition_keys:
            writer = writer.partitionBy(*self.partition_keys)
        writer.save(path)

    def _spark_options(self):
        passed = {name: value for name, value in self._options.items() if name not in _NOT_FOR_SPARK}
        compression = self.format_options.get("compression") or self._options.get("compression")
        compression = compression or self._options.get("compressionType")
        if compression:
            passed["compression"] = {"none": "uncompressed"}.get(compression, compression)
        if self.format_name == "glueparquet" or self.format_name == "parquet":
            sizes = (("blockSize", "parquet.block.size"), ("pageSize", "parquet.page.size"))
            passed.update({theirs: self.format_options[ours] for ours, theirs in sizes if ours in self.format_options})
        return {**self._format.write_options(self.format_options), **passed}

    def _prepared(self, content):
        """Returns Spark's format name and a DataFrame that it can write."""
        if self.format_name == "json" and has_choice(content.schema):
            return "text", self._json_lines(content)
        if self.format_name == "csv":
            return "csv", content.dataframe.select([_flat(field) for field in content.schema])
        return self._format.spark_name, content.dataframe

    def _json_lines(self, content):
        """A choice is written as the value that it holds, which Spark's own writer cannot do."""
        read = reader(content.schema)
        keys = [field for field in content.schema if field.name in self.partition_keys]
        names = {field.name for field in keys}

        def line(row):
            record = read(row)
            text = json.dumps(json_ready({n: v for n, v in record.items() if n not in names}), separators=(",", ":"))
            return (text, *[row[key.name] for key in keys])

        declared = glue.StructType([glue.Field("value", glue.StringType()), *keys])
        return self._session.createDataFrame(content.dataframe.rdd.map(line), spark_type(declared), verifySchema=False)

    def _write_staged(self, content):
        """Spark writes into a hidden folder under the path; its files then get their names in their places.

        Nothing is seen before all of it is written, and what was written is known without reading it again.
        """
        staging = f"{self.path}/_headwater-{uuid.uuid4()}"
        files = _Files(self._session, self.path)
        try:
            self._write_to(staging, content)
            moves = _moves(files.under(staging), staging, _stamp())
            files.move([(source, f"{self.path}/{target}") for source, target in moves])
        finally:
            files.delete(staging)
        return _partitions([target for _, target in moves])


def _flat(field):
    """CSV has no place for nested values: they are written as JSON text."""
    name = quoted(field.name)
    nested = isinstance(field.dataType, (glue.StructType, glue.ArrayType, glue.MapType, glue.ChoiceType))
    return F.expr(f"to_json({name})" if nested else name).alias(field.name)


def _stamp():
    """Returns the epoch milliseconds for file names, never the same twice in this process."""
    global _last_stamp
    stamp = max(round(time.time() * 1000), next(_last_stamp))
    _last_stamp = itertools.count(stamp + 1)
    return stamp


def _moves(paths, staging, stamp):
    """Returns (path, new path below the target) for each file that Spark wrote."""
    moves = []
    for path in paths:
        folder, _, name = path[len(staging) + 1 :].rpartition("/")
        match = _SPARK_FILE.fullmatch(name)
        if match is None:
            continue
        task, part, extension = match.groups()
        suffix = f"-{int(part)}" if part and int(part) else ""
        kept = _TEXT_EXTENSION.sub("", extension or "")
        moves.append((path, f"{folder}{'/' if folder else ''}run-{stamp}-part-r-{task}{suffix}{kept}"))
    return moves


def _partitions(targets):
    """Returns the values of each `k=v` folder among file paths, once each."""
    folders = sorted({target.rpartition("/")[0] for target in targets})
    return [[unquote(part.partition("=")[2]) for part in folder.split("/")] for folder in folders if folder]


class _Files:
    """Moves and deletes through Hadoop's file system, as Spark is set up to reach it."""

    def __init__(self, session, path):
        self._jvm = session.sparkContext._jvm
        configuration = session.sparkContext._jsc.hadoopConfiguration()
        self._system = self._path(path).getFileSystem(configuration)

    def _path(self, text):
        return self._jvm.org.apache.hadoop.fs.Path(text)

    def under(self, folder):
        """Returns the files below a folder, each beginning with the folder as it was given."""
        if not self._system.exists(self._path(folder)):
            return []
        root = self._system.makeQualified(self._path(folder)).toString()
        found, files = self._system.listFiles(self._path(folder), True), []
        while found.hasNext():
            files.append(folder + found.next().getPath().toString()[len(root) :])
        return files

    def move(self, moves):
        for folder in {target.rpartition("/")[0] for _, target in moves}:
            self._system.mkdirs(self._path(folder))
        with ThreadPoolExecutor(max_workers=8) as pool:
            list(pool.map(self._move, moves))

    def _move(self, move):
        source, target = move
        if not self._system.rename(self._path(source), self._path(target)):
            raise RuntimeError(f"could not move {source} to {target}")

    def delete(self, folder):
        self._system.delete(self._path(folder), True)
