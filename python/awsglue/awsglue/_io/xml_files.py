"""XML files: one record for each element called `rowTag`. Attributes and text get the names of Glue's options."""

import functools
import io
import re
from xml.etree import ElementTree

from awsglue._frame.functions import error_text, from_outcomes
from awsglue._io.reading import Loaded, is_true

_INTEGER = re.compile(r"[+-]?\d{1,19}")
_DECIMAL = re.compile(r"[+-]?(\d+\.\d*|\.\d+|\d+)([eE][+-]?\d+)?")


def read(reading):
    """Returns the records; a file that is no XML gives an error record. Raises ValueError without a rowTag."""
    options = dict(reading.options)
    if not options.get("rowTag"):
        raise ValueError("The format option rowTag is required for xml")
    files = reading.session.read.format("binaryFile").options(**reading.spark).load(reading.paths)
    outcomes = files.select("content").rdd.flatMap(functools.partial(_outcomes, options=options)).persist()
    content, errors = from_outcomes(reading.session, outcomes)
    return Loaded(content, errors)


def _outcomes(row, options):
    records, tag = [], options["rowTag"]
    try:
        for _, element in ElementTree.iterparse(io.BytesIO(bytes(row[0])), events=("end",)):
            if _local(element.tag) == tag:
                value = _value(element, options)
                records.append((value if isinstance(value, dict) else {_value_tag(options): value}, None))
                element.clear()
    except ElementTree.ParseError as error:
        return [*records, (None, error_text(str(error), "", ""))]
    return records


def _local(tag):
    return tag.rpartition("}")[2]


def _value_tag(options):
    return options.get("valueTag", "_VALUE")


def _value(element, options):
    """Returns an element's value: plain text when that is all it has, else a dict; a repeated child is a list."""
    fields = {}
    if not is_true(options.get("excludeAttribute", False)):
        prefix = options.get("attributePrefix", "_")
        fields.update({prefix + _local(name): _typed(text, options) for name, text in element.attrib.items()})
    for child in element:
        _add(fields, _local(child.tag), _value(child, options))
    text = _typed(element.text or "", options)
    if not fields:
        return text
    if not len(element) and text not in (None, ""):
        fields[_value_tag(options)] = text
    return fields


def _add(fields, name, value):
    if name not in fields:
        fields[name] = value
    elif isinstance(fields[name], list):
        fields[name].append(value)
    else:
        fields[name] = [fields[name], value]


def _typed(text, options):
    stripped = text.strip()
    if is_true(options.get("ignoreSurroundingSpaces", False)) or not stripped:
        text = stripped
    if text == "":
        return None if is_true(options.get("treatEmptyValuesAsNulls", False)) else ""
    if _INTEGER.fullmatch(stripped):
        return int(stripped)
    if _DECIMAL.fullmatch(stripped):
        return float(stripped)
    return stripped == "true" if stripped in ("true", "false") else text
