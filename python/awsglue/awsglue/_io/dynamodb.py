"""DynamoDB tables, read by parallel scans and written in batches, through boto3 in Spark's tasks.

Source of the options: AWS Glue developer guide, "DynamoDB connections". How Glue types numbers was not observed: here
whole ones are ints or longs by their size, others decimals, which lose no digit on the way to another table.
"""

import decimal
import functools

from pyspark import StorageLevel

from awsglue._frame.functions import from_outcomes
from awsglue._frame.records import reader
from awsglue._io.listing import client
from awsglue._io.reading import Loaded

_INPUT = "dynamodb.input.tableName"
_OUTPUT = "dynamodb.output.tableName"
_PERCENTS = ("dynamodb.throughput.read.percent", "dynamodb.throughput.write.percent")
_LEAST_PERCENT, _MOST_PERCENT = 0.1, 1.5
_MOST_SPLITS = 1_000_000
_RETRIES = 10
# Options that ask for ways to a table that there are not here.
_NOT_HERE = ("dynamodb.export", "dynamodb.tableArn", "dynamodb.sts.roleArn")


def _table_name(options, name):
    for option in _NOT_HERE:
        if options.get(option):
            raise NotImplementedError(f"The connection option {option} is not supported by Headwater yet; use {name}")
    if not options.get(name):
        raise ValueError(f"The connection option {name} is required")
    for option in _PERCENTS:
        percent = float(options.get(option, 0.5))
        if not _LEAST_PERCENT <= percent <= _MOST_PERCENT:
            raise ValueError(f"{option} must be between {_LEAST_PERCENT} and {_MOST_PERCENT}, not {percent}")
    return options[name]


def _count(options, name, default, least=1):
    count = int(options.get(name, default))
    if not least <= count <= _MOST_SPLITS:
        raise ValueError(f"{name} must be between {least} and {_MOST_SPLITS}, not {count}")
    return count


def read(request):
    """Returns a Loaded of a table's items; `dynamodb.splits` tasks scan it side by side."""
    table = _table_name(request.options, _INPUT)
    splits = _count(request.options, "dynamodb.splits", 1)
    # A table that is not there is told before any task starts.
    client("dynamodb").describe_table(TableName=table)
    segments = request.session.sparkContext.parallelize(range(splits), splits)
    items = segments.flatMap(functools.partial(_scanned, table=table, splits=splits)).map(lambda item: (item, None))
    content, _ = from_outcomes(request.session, items.persist(StorageLevel.MEMORY_AND_DISK))
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
    """Puts each row as an item; null fields are left out, and of rows with one key the last of its task stays."""
    table = _table_name(request.options, _OUTPUT)
    tasks = _count(request.options, "dynamodb.output.numParallelTasks", 0, least=0)
    retries = _count(request.options, "dynamodb.output.retry", _RETRIES, least=0)
    schema = client("dynamodb").describe_table(TableName=table)["Table"]["KeySchema"]
    keys = [element["AttributeName"] for element in schema]
    read_row = reader(content.schema)
    rows = content.dataframe.coalesce(tasks) if tasks else content.dataframe
    put = functools.partial(_put, table=table, keys=keys, retries=retries)
    rows.rdd.map(read_row).foreachPartition(put)
    return []


def _put(records, table, keys, retries):
    import boto3
    from botocore.config import Config

    config = Config(retries={"max_attempts": retries, "mode": "standard"})
    target = boto3.resource("dynamodb", config=config).Table(table)
    with target.batch_writer(overwrite_by_pkeys=keys) as batch:
        for record in records:
            batch.put_item(Item=_item_value(record))


def _item_value(value):
    if isinstance(value, dict):
        return {name: _item_value(inner) for name, inner in value.items() if inner is not None}
    if isinstance(value, list):
        return [_item_value(inner) for inner in value]
    if isinstance(value, float):
        return decimal.Decimal(repr(value))
    if isinstance(value, bytearray):
        return bytes(value)
    return value if isinstance(value, (int, str, bytes, decimal.Decimal)) or value is None else str(value)
