"""JSON files. Which types the values have is found by one distributed pass, when somebody asks.

Where every value of a field has one type, Spark's own reader then reads the files with that schema. Choices, top-level
arrays, several records on a line and bad lines are read in Python, because Spark's reader forgets what a value was.
"""

import functools
import json

from awsglue._frame.content import Content
from awsglue._frame.functions import error_records, error_text, from_records
from awsglue._frame.paths import quoted
from awsglue._frame.records import observed_schema
from awsglue._frame.types import has_choice, spark_type
from awsglue._io.json_path import selected
from awsglue._io.reading import Loaded, nothing

_DECODER = json.JSONDecoder()


def read(reading):
    """Returns the records, and the lines that are no JSON as error records."""
    path = reading.options.get("jsonPath")
    is_whole_file = reading.flag("multiLine") or reading.flag("multiline")
    texts = reading.load("text", wholetext=str(is_whole_file).lower())
    partitions = [name for name in texts.columns if name != "value"]
    parse = functools.partial(_outcomes, path=path, partitions=partitions)
    outcomes = texts.rdd.flatMap(parse)
    records = outcomes.filter(lambda outcome: outcome[1] is None).map(lambda outcome: outcome[0])
    odd = reading.session.sparkContext.accumulator(0)

    def counted(row):
        found = parse(row)
        odd.add(sum(1 for outcome in found if outcome[1] is not None) + (len(found) > 1))
        return [outcome[0] for outcome in found if outcome[1] is None]

    schema, count = observed_schema(texts.rdd.flatMap(counted))
    if not count and not schema.fields:
        content = nothing(reading.session)
    elif odd.value == 0 and not (path or is_whole_file or has_choice(schema)):
        content = _read_by_spark(reading, schema, partitions)
    else:
        content = from_records(reading.session, records, schema)
    return Loaded(content, error_records(reading.session, outcomes) if odd.value else None)


def _read_by_spark(reading, schema, partitions):
    declared = spark_type(schema)
    fields = [field for field in declared.fields if field.name not in partitions]
    dataframe = reading.load("json", type(declared)(fields))
    return Content(dataframe.select([quoted(field.name) for field in schema]), schema)


def _outcomes(row, path, partitions):
    """Returns (record, None) for each record of a text, and (None, error) where it is no JSON."""
    text = row[0]
    try:
        values = [found for value in _values(text) for found in (selected(value, path) if path else [value])]
    except ValueError as error:
        return [(None, error_text(str(error), "", text))]
    folder = dict(zip(partitions, row[1:]))
    return [outcome for value in values for outcome in _records(value, folder)]


def _values(text):
    """Yields the JSON values of a text, one after the other, with nothing, blanks or commas between them."""
    position, end = 0, len(text)
    while True:
        while position < end and text[position] in " \t\r\n,\ufeff":
            position += 1
        if position == end:
            return
        value, position = _DECODER.raw_decode(text, position)
        yield value


def _records(value, folder):
    if isinstance(value, list):
        return [outcome for item in value for outcome in _records(item, folder)]
    if isinstance(value, dict):
        return [({**value, **folder}, None)]
    return [(None, error_text("a record must be a JSON object", "", json.dumps(value)))]
