"""DynamoDB tables, read by parallel scans and written in batches, through boto3 in Spark's tasks."""

import decimal
import functools

from awsglue._frame.functions import from_outcomes
from awsglue._frame.records import reader
from awsglue._io.listing import client
from awsglue._io.reading import Loaded

_INPUT = "dynamodb.input.tableName"
_OUTPUT = "dynamodb.output.tableName"


def _table_name(options, name):
    if not options.get(name):
        raise ValueError(f"The connection option {name} is required")
    return options[name]


def read(request):
    """Returns a Loaded of a table's items; `dynamodb.splits` tasks scan it side by side."""
    table = _table_name(request.options, _INPUT)
    splits = int(request.options.get("dynamodb.splits", 1))
    segments = request.session.sparkContext.parallelize(range(splits), splits)
    items = segments.flatMap(functools.partial(_scanned, table=table, splits=splits)).map(lambda item: (item, None))
    content, _ = from_outcomes(request.session, items.persist())
    return Loaded(content)


def _scanned(segment, table, splits):
    from boto3.dynamodb.types import TypeDeserializer

    plain = TypeDeserializer()
    pages = client("dynamodb").get_paginator("scan").paginate(TableName=table, Segment=segment, TotalSegments=splits)
    for page in pages:
        for item in page["Items"]:
            yield {name: _record_value(plain.deserialize(value)) for name, value in item.items()}


def _record_value(value):
    """Whole numbers are ints, others decimals; sets are lists."""
    if isinstance(value, decimal.Decimal):
        return int(value) if value == value.to_integral_value() else value
    if isinstance(value, dict):
        return {name: _record_value(inner) for name, inner in value.items()}
    if isinstance(value, (list, set)):
        return [_record_value(inner) for inner in value]
    return bytes(value) if hasattr(value, "value") else value


def write(request, content):
    """Puts each row as an item; null fields are left out."""
    table = _table_name(request.options, _OUTPUT)
    tasks = int(request.options.get("dynamodb.output.numParallelTasks", 0))
    read_row = reader(content.schema)
    rows = content.dataframe.coalesce(tasks) if tasks else content.dataframe
    rows.rdd.map(read_row).foreachPartition(functools.partial(_put, table=table))
    return []


def _put(records, table):
    import boto3

    with boto3.resource("dynamodb").Table(table).batch_writer() as batch:
        for record in records:
            batch.put_item(Item=_item_value(record))


def _item_value(value):
    if isinstance(value, dict):
        return {name: _item_value(inner) for name, inner in value.items() if inner is not None}
    if isinstance(value, list):
        return [_item_value(inner) for inner in value]
    if isinstance(value, float):
        return decimal.Decimal(repr(value))
    return value if isinstance(value, (int, str, bytes, decimal.Decimal)) or value is None else str(value)
