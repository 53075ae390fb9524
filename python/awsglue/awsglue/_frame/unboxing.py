"""unbox: the text of a field parsed into a struct."""

import csv
import io
import json


def parser(text_format, options):
    """Returns the function that parses a text; raises ValueError for a format other than json and csv."""
    kind = text_format.lower()
    if kind == "json":
        return json.loads
    if kind == "csv":
        return _csv_parser(options)
    raise ValueError(f"unbox knows the formats json and csv, not {text_format}")


def _csv_parser(options):
    names = _schema_names(options.get("withSchema"))
    has_header = str(options.get("withHeader", False)).lower() == "true"
    skip_first = str(options.get("skipFirst", False)).lower() == "true"
    form = {"delimiter": options.get("separator", ","), "escapechar": options.get("escaper") or None}

    def parse(text):
        rows = list(csv.reader(io.StringIO(text), **form))
        header = rows.pop(0) if rows and (has_header or skip_first) else None
        values = rows[0] if rows else []
        if names:
            return dict(zip(names, values))
        if has_header and header:
            return dict(zip(header, values))
        return {f"col{index}": value for index, value in enumerate(values)}

    return parse


def _schema_names(schema_text):
    """Returns the field names of a schema as `StructType.json()` of Spark writes it."""
    return [field["name"] for field in json.loads(schema_text)["fields"]] if schema_text else []


def unboxed(path, parse):
    """Returns the function for `map` that parses the text at a path."""

    def unbox(record):
        place = record
        for name in path[:-1]:
            place = place[name]
        if place.get(path[-1]) is not None:
            place[path[-1]] = parse(place[path[-1]])
        return record

    return unbox
