"""The one table of connection types: how each is read and written."""

from dataclasses import dataclass, field
from typing import Any, Callable, Optional

from awsglue._frame.content import content_of
from awsglue._io import dynamodb, jdbc
from awsglue._io.file_sink import FileSink
from awsglue._io.file_source import FileSource
from awsglue._io.reading import Loaded


@dataclass
class Request:
    """What a script asks of a source or sink; `context` is the GlueContext."""

    context: Any
    connection_type: str
    options: dict
    transformation_ctx: str = ""
    push_down_predicate: str = ""
    format: Optional[str] = None
    format_options: dict = field(default_factory=dict)

    @property
    def session(self):
        return self.context.spark_session

    @property
    def bookmarks(self):
        return self.context._bookmarks

    def is_bookmarked(self):
        return self.bookmarks.applies_to(self.transformation_ctx)

    def file_source(self):
        return FileSource(
            self.session, self.bookmarks, self.transformation_ctx, self.options, self.format, self.format_options
        )


@dataclass(frozen=True)
class Connection:
    """A row: `read` makes a Loaded of a Request, `write` takes a Request and a content."""

    read: Optional[Callable] = None
    write: Optional[Callable] = None


def _paths(options):
    paths = options.get("paths", options.get("path"))
    if not paths:
        raise ValueError("The connection option paths is required")
    return [paths] if isinstance(paths, str) else list(paths)


def _read_files(request):
    loaded = request.file_source().read_paths(_paths(request.options))
    if not request.push_down_predicate or not loaded.content.schema.fields:
        return loaded
    rows = loaded.content.dataframe.where(request.push_down_predicate)
    return Loaded(loaded.content.with_dataframe(rows), loaded.errors)


def file_sink(request):
    (path,) = _paths(request.options)
    return FileSink(request.session, path, request.options, request.format, request.format_options)


def _write_files(request, content):
    return file_sink(request).write(content)


def _spark_source(kind):
    """Sources that a Spark package on the class path serves under a name of its own."""

    def read(request):
        return Loaded(content_of(request.session.read.format(kind).options(**request.options).load()))

    return read


def _spark_sink(kind):
    def write(request, content):
        content.dataframe.write.format(kind).options(**request.options).mode("append").save()
        return []

    return write


def _read_custom_spark(request):
    """A connector that brings its own Spark source: `className` names it."""
    return _spark_source(_class_name(request))(request)


def _write_custom_spark(request, content):
    return _spark_sink(_class_name(request))(request, content)


def _class_name(request):
    if not request.options.get("className"):
        raise ValueError("The connection option className is required")
    return request.options["className"]


_FILES = Connection(_read_files, _write_files)
_JDBC = Connection(jdbc.read, jdbc.write)
_MONGODB = Connection(_spark_source("mongodb"), _spark_sink("mongodb"))
_CUSTOM_SPARK = Connection(_read_custom_spark, _write_custom_spark)

CONNECTIONS = {
    "s3": _FILES,
    "file": _FILES,
    **{vendor: _JDBC for vendor in jdbc.DRIVERS},
    "custom.jdbc": _JDBC,
    "marketplace.jdbc": _JDBC,
    "custom.spark": _CUSTOM_SPARK,
    "marketplace.spark": _CUSTOM_SPARK,
    "dynamodb": Connection(dynamodb.read, dynamodb.write),
    "mongodb": _MONGODB,
    "documentdb": _MONGODB,
    "kafka": Connection(_spark_source("kafka"), _spark_sink("kafka")),
    "iceberg": Connection(_spark_source("iceberg"), _spark_sink("iceberg")),
    "delta": Connection(_spark_source("delta"), _spark_sink("delta")),
    "hudi": Connection(_spark_source("hudi"), _spark_sink("hudi")),
}


def known_connection(request):
    """Returns the row of a request's connection type; raises ValueError that names those there are."""
    row = CONNECTIONS.get(request.connection_type.lower())
    if row is None:
        known = ", ".join(CONNECTIONS)
        raise ValueError(f"Unsupported connection type {request.connection_type!r}; the types are {known}")
    return row
