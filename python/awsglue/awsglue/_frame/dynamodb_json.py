"""DynamoDB's typed JSON (`{"S": "text"}`) as ordinary values."""

import base64
import decimal

from awsglue import gluetypes as glue


def _number(text):
    value = decimal.Decimal(str(text))
    return int(value) if value == value.to_integral_value() else float(value)


_VALUES = {
    "S": str,
    "N": _number,
    "BOOL": bool,
    "NULL": lambda _value: None,
    "B": lambda value: base64.b64decode(value) if isinstance(value, str) else bytes(value),
    "SS": list,
    "NS": lambda values: [_number(value) for value in values],
    "BS": list,
    "L": lambda values: [plain_value(value) for value in values],
    "M": lambda fields: {name: plain_value(value) for name, value in fields.items() if value is not None},
}


def plain_value(value):
    """Returns a typed value as a plain one; anything else is returned with its insides made plain."""
    if isinstance(value, dict):
        present = {name: inner for name, inner in value.items() if inner is not None}
        if len(present) == 1 and next(iter(present)) in _VALUES:
            ((kind, inner),) = present.items()
            return _VALUES[kind](inner)
        return glue.DynamicRecord({name: plain_value(inner) for name, inner in present.items()})
    if isinstance(value, list):
        return [plain_value(inner) for inner in value]
    return value


def simplified(record):
    return {name: plain_value(value) for name, value in record.items()}


def item_of(record):
    """Returns the fields of the record's `Item` (a DynamoDB export), of the record itself when it has none."""
    item = record.get("Item")
    return simplified(item if isinstance(item, dict) else record)
