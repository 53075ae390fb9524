"""Transforms that run a function of the script on every record: filter and map, with their error records."""

import json
import traceback

from pyspark import StorageLevel
from pyspark.sql import functions as F
from pyspark.sql.types import StringType, StructField, StructType

from awsglue import gluetypes as glue
from awsglue._frame.content import Content
from awsglue._frame.paths import quoted
from awsglue._frame.records import json_ready, observed_schema, reader, writer
from awsglue._frame.types import spark_type

NO_RECORD = "User-specified function returned None instead of DynamicRecord"
_KEEP = "keep"
# Errors of a filter that only say that a record lacks what the function looks at: the record is dropped.
_UNSUITED = (KeyError, ValueError, TypeError)

ERROR_FIELDS = ("msg", "stackTrace", "input", "info", "transformationCtx")
ERROR_SCHEMA = StructType(
    [StructField("error", StructType([StructField(name, StringType()) for name in ERROR_FIELDS]))]
)


def filtered(content, function, context, info):
    """Returns (the records that the function accepts, the DataFrame of error records).

    Rows stay in the JVM: only a copy goes to Python, and only the verdict comes back.
    """
    read = reader(content.schema, glue.DynamicRecord)

    def verdict(row):
        record = read(row)
        try:
            return _KEEP if function(record) else None
        except _UNSUITED:
            return None
        except Exception as error:
            return _error_text(error, record, context, info)

    row = F.struct(*[F.col(quoted(field.name)) for field in content.schema])
    judged = F.udf(verdict, StringType())(row)
    kept = content.dataframe.where(judged == _KEEP)
    failed = content.dataframe.select(judged.alias("error")).where(F.col("error") != _KEEP)
    errors = failed.select(F.from_json("error", ERROR_SCHEMA["error"].dataType).alias("error"))
    return content.with_dataframe(kept), errors


def mapped(content, function, context, info):
    """Returns (the records that the function gives, the DataFrame of error records).

    The types of the results are only known once the function ran, so it runs once, its results are kept in Spark's
    storage, and one pass over them finds the schema.
    """
    read = reader(content.schema, glue.DynamicRecord)

    def outcomes(rows):
        for row in rows:
            yield _outcome(function, lambda given=row: read(given), context, info)

    results = content.dataframe.rdd.mapPartitions(outcomes).persist(StorageLevel.MEMORY_AND_DISK)
    return from_outcomes(content.dataframe.sparkSession, results, content.schema)


def from_outcomes(session, outcomes, hint=None):
    """Returns (content, errors) of an RDD of (record, None) and (None, error as JSON text)."""
    records = outcomes.filter(lambda outcome: outcome[1] is None).map(lambda outcome: outcome[0])
    schema, _ = observed_schema(records, hint)
    return from_records(session, records, schema), error_records(session, outcomes)


def error_records(session, outcomes):
    """Returns the DataFrame of the error records of an RDD of outcomes."""
    failures = outcomes.filter(lambda outcome: outcome[1] is not None).map(lambda outcome: (outcome[1],))
    texts = session.createDataFrame(failures, "error string", verifySchema=False)
    return texts.select(F.from_json("error", ERROR_SCHEMA["error"].dataType).alias("error"))


def from_records(session, records, schema):
    """Returns the content of an RDD of dicts in a known schema."""
    write = writer(schema)
    dataframe = session.createDataFrame(records.map(write), spark_type(schema), verifySchema=False)
    return Content(dataframe, schema)


def _outcome(function, read_record, context, info):
    try:
        result = glue._revert_to_dict(function(read_record()))
        if result:
            return result, None
        given = json.dumps(json_ready(read_record()), default=str)
        return None, error_text(NO_RECORD, "", given, context, info)
    except Exception as error:
        # The record is read again, as the function may have changed its own.
        return None, _error_text(error, read_record(), context, info)


def _error_text(error, record, context, info):
    given = json.dumps(json_ready(record), default=str)
    return error_text(str(error), traceback.format_exc(), given, context, info)


def error_text(message, stack_trace, given, context="", info=""):
    """Returns an error record as JSON text, with the fields of ERROR_FIELDS."""
    return json.dumps(dict(zip(ERROR_FIELDS, (message, stack_trace, given, info, context))))
