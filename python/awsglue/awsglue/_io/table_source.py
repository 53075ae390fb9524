"""Catalog tables as sources and sinks: which connection and format a table stands for."""

from awsglue._frame.content import content_of
from awsglue._io import jdbc
from awsglue._io.connections import Request, known_connection
from awsglue._io.file_source import FileSource
from awsglue._io.reading import Loaded

_LAKE_FORMATS = ("iceberg", "delta", "hudi")


def read_table(request, table, catalog_id):
    """Returns a Loaded of a catalog table: files, a database table, DynamoDB, or a lake format through Spark."""
    if _lake_format(table):
        return Loaded(content_of(request.session.table(f"`{table.database}`.`{table.name}`")))
    kind = table.classification()
    if kind in jdbc.DRIVERS or kind == "dynamodb":
        return known_connection(_database_request(request, table, kind)).read(_database_request(request, table, kind))
    return _file_source(request, table, kind).read_table(table, _partitions(request, table, catalog_id))


def _lake_format(table):
    named = (table.parameters.get("table_type") or table.parameters.get("spark.sql.sources.provider") or "").lower()
    return named if named in _LAKE_FORMATS else None


def _partitions(request, table, catalog_id):
    predicate = request.push_down_predicate
    if not table.partition_fields():
        return []
    catalog = request.context._catalog
    found = catalog.partitions(table, request.options.get("catalogPartitionPredicate", ""), catalog_id)
    return catalog.matching(table, found, predicate)


def _file_source(request, table, kind):
    options, context = table.format_options(), request.transformation_ctx
    return FileSource(request.session, request.bookmarks, context, request.options, kind, options)


def _database_request(request, table, kind):
    """A crawled table's location is `database.schema.table`, or a DynamoDB table's name or ARN."""
    if kind == "dynamodb":
        named = {"dynamodb.input.tableName": table.location.rpartition("/")[2] or table.name}
        named["dynamodb.output.tableName"] = named["dynamodb.input.tableName"]
    else:
        named = {"dbtable": table.location.partition(".")[2] or table.location or table.name}
        connection = table.parameters.get("connectionName") or table.parameters.get("CONNECTION_NAME")
        if connection:
            named["connectionName"] = connection
    options = {**named, **request.options}
    return Request(request.context, kind, options, request.transformation_ctx, request.push_down_predicate)


def table_sink_request(context, table, options, transformation_ctx):
    """Returns the Request of a sink that writes to where a table is."""
    kind = table.classification()
    request = Request(context, "s3", options, transformation_ctx)
    if kind in jdbc.DRIVERS or kind == "dynamodb":
        return _database_request(request, table, kind)
    keys = [field.name for field in table.partition_fields()]
    whole = {"path": table.location, "partitionKeys": keys, **options}
    found = table.format_options()
    format_options = {name: found[name] for name in ("separator", "quoteChar") if name in found}
    if kind == "csv" and not found.get("skipFirst"):
        format_options["writeHeader"] = False
    return Request(context, "s3", whole, transformation_ctx, format=kind, format_options=format_options)
