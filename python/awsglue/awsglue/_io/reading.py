"""What a reader of files is given, and the ways that all readers share."""

import contextlib
from dataclasses import dataclass, field
from typing import Any, Callable, Optional

from pyspark.sql import SparkSession

from awsglue import gluetypes as glue
from awsglue._frame.content import Content
from awsglue._frame.types import spark_type

_INFER_PARTITIONS = "spark.sql.sources.partitionColumnTypeInference.enabled"


@dataclass(frozen=True)
class Reading:
    """Files to read: `options` are Glue's format options, `spark` Spark's own (basePath, recursiveFileLookup…).

    `columns` are the data columns that a catalog table declares (a list of glue.Field), None without one.
    `add_partitions` adds the partition columns to a DataFrame whose folders do not say them.
    """

    session: SparkSession
    paths: list
    options: dict
    spark: dict = field(default_factory=dict)
    columns: Any = None
    add_partitions: Optional[Callable] = None

    def flag(self, name, default=False):
        return is_true(self.options.get(name, default))

    def load(self, kind, schema=None, **options):
        """Returns Spark's DataFrame of the files: the data columns, then the partition columns as text."""
        reader = self.session.read.format(kind).options(**{**self.spark, **options})
        with partition_columns_as_text(self.session):
            rows = (reader.schema(schema) if schema is not None else reader).load(self.paths)
        return self.add_partitions(rows) if self.add_partitions else rows

    def partition_names(self):
        return [name for name in self.load("text").columns if name != "value"]


@dataclass(frozen=True)
class Loaded:
    """What a reader found: the content, and the DataFrame of its error records if it has any."""

    content: Content
    errors: Any = None


def is_true(value):
    """Whether an option is set; scripts give booleans and texts alike."""
    return str(value).lower() == "true"


@contextlib.contextmanager
def partition_columns_as_text(session):
    """Keeps `month=04` text while a path is resolved, as Glue does; Spark would make it the number 4."""
    before = session.conf.get(_INFER_PARTITIONS, "true")
    session.conf.set(_INFER_PARTITIONS, "false")
    try:
        yield
    finally:
        session.conf.set(_INFER_PARTITIONS, before)


def nothing(session, columns=()):
    """Returns a content without rows."""
    schema = glue.StructType(list(columns))
    return Content(session.createDataFrame([], spark_type(schema)), schema)
