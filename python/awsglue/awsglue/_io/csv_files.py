"""CSV files, read and written by Spark with Glue's options."""

from pyspark.sql.types import StringType, StructField, StructType

from awsglue import gluetypes as glue
from awsglue._frame.casting import cast
from awsglue._frame.choices import TENTATIVE
from awsglue._frame.content import Column, content_of
from awsglue._io.reading import Loaded, is_true

_NAMED_CHARACTERS = {"\\t": "\t", "\\n": "\n", "\\r": "\r", "\\0": "\0"}
_NO_QUOTES = "\0"


def _character(text):
    return _NAMED_CHARACTERS.get(text, text)


def _quote(options):
    quote = options.get("quoteChar", '"')
    return _NO_QUOTES if str(quote) == "-1" else quote


def spark_options(options):
    """Returns Spark's options for Glue's. Without an escaper a quote inside quotes is doubled, as RFC 4180 says."""
    chosen = {
        "sep": _character(options.get("separator", ",")),
        "quote": _quote(options),
        "escape": _character(options.get("escaper") or '"'),
        "multiLine": str(is_true(options.get("multiLine", options.get("multiline", False)))).lower(),
    }
    if options.get("encoding"):
        chosen["encoding"] = options["encoding"]
    return chosen


def read(reading):
    """Returns text columns, named by the header, by place (col0, col1, …), or by the catalog, which also types them."""
    has_header = reading.flag("withHeader")
    options = spark_options(reading.options)
    options["header"] = str(has_header or reading.flag("skipFirst")).lower()
    if reading.columns:
        return Loaded(_typed(reading, options))
    dataframe = reading.load("csv", **options)
    if has_header:
        return Loaded(content_of(dataframe))
    places = len(dataframe.columns) - len(reading.partition_names())
    names = [f"col{index}" if index < places else name for index, name in enumerate(dataframe.columns)]
    return Loaded(content_of(dataframe.toDF(*names)))


def _typed(reading, options):
    """A value that does not fit its declared type stays text: such a column is a choice, found out when asked for."""
    declared = StructType([StructField(column.name, StringType()) for column in reading.columns])
    content = content_of(reading.load("csv", declared, **options))
    types = {column.name: column.dataType for column in reading.columns}
    return content.select([_typed_column(column, types.get(column.name)) for column in content.columns()])


def _typed_column(column, declared):
    if declared is None or isinstance(declared, (glue.StringType, glue.StructType, glue.ArrayType, glue.MapType)):
        return column
    name = declared.typeName()
    value = cast(column, declared).sql
    text = f"IF({value} IS NULL, {column.sql}, NULL)"
    choice = glue.ChoiceType([declared, glue.StringType()], TENTATIVE)
    return Column(column.name, f"named_struct('{name}', {value}, 'string', {text})", choice)


def write_options(options):
    return {
        "sep": _character(options.get("separator", ",")),
        "quote": _quote(options),
        "escape": '"',
        "header": str(is_true(options.get("writeHeader", True))).lower(),
    }
