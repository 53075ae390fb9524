"""Rows as Python records and back: what functions see, what JSON lines are made of, and which types values have."""

import datetime
import decimal

from awsglue import gluetypes as glue

_INT_LIMIT = 2**31
_LONG_LIMIT = 2**63


def reader(schema, record=dict):
    """Returns a function that makes a dict (or a `record`) of a Row; a choice becomes the value that it holds."""
    return _value_reader(schema, record)


def _value_reader(data_type, record):
    if isinstance(data_type, glue.StructType):
        return _struct_reader([(field.name, _value_reader(field.dataType, record)) for field in data_type], record)
    if isinstance(data_type, glue.ChoiceType):
        return _choice_reader([_value_reader(option, record) for option in data_type.choices.values()])
    if isinstance(data_type, glue.ArrayType):
        element = _value_reader(data_type.elementType, record)
        return lambda items: None if items is None else [element(item) for item in items]
    if isinstance(data_type, glue.MapType):
        value_reader = _value_reader(data_type.valueType, record)
        return lambda items: None if items is None else {key: value_reader(value) for key, value in items.items()}
    if isinstance(data_type, glue.BinaryType):
        return lambda value: None if value is None else bytes(value)
    return _same


def _same(value):
    return value


def _struct_reader(fields, record):
    def read(row):
        if row is None:
            return None
        return record({name: read_value(value) for (name, read_value), value in zip(fields, row)})

    return read


def _choice_reader(options):
    def read(row):
        if row is None:
            return None
        return next((read_value(value) for read_value, value in zip(options, row) if value is not None), None)

    return read


def writer(schema):
    """Returns a function that makes a tuple for `createDataFrame` of a dict; values that do not fit become null."""
    return _value_writer(schema)


def _value_writer(data_type):
    if isinstance(data_type, glue.StructType):
        return _struct_writer([(field.name, _value_writer(field.dataType)) for field in data_type])
    if isinstance(data_type, glue.ChoiceType):
        return _choice_writer(data_type)
    if isinstance(data_type, glue.ArrayType):
        element = _value_writer(data_type.elementType)
        return lambda value: [element(item) for item in value] if isinstance(value, (list, tuple, set)) else None
    if isinstance(data_type, glue.MapType):
        value_writer = _value_writer(data_type.valueType)
        return lambda value: {k: value_writer(v) for k, v in value.items()} if isinstance(value, dict) else None
    return _SCALAR_WRITERS.get(type(data_type), _same)


def _struct_writer(fields):
    def write(record):
        if not isinstance(record, dict):
            return None
        return tuple(write_value(record.get(name)) for name, write_value in fields)

    return write


def _choice_writer(choice):
    writers = [(name, _value_writer(option)) for name, option in choice.choices.items()]

    def write(value):
        kind = None if value is None else kind_of(value, choice)
        return None if kind is None else tuple(w(value) if name == kind else None for name, w in writers)

    return write


def _write_double(value):
    return float(value) if isinstance(value, (int, float)) else None


def _write_decimal(value):
    return decimal.Decimal(value) if isinstance(value, (int, decimal.Decimal)) else None


def _write_binary(value):
    return bytearray(value) if isinstance(value, (bytes, bytearray)) else None


def _write_null(_value):
    return None


_SCALAR_WRITERS = {
    glue.DoubleType: _write_double,
    glue.FloatType: _write_double,
    glue.DecimalType: _write_decimal,
    glue.BinaryType: _write_binary,
    glue.NullType: _write_null,
}

# Which Python values a declared type may hold, for fields that a user function passes on unchanged.
_HOLDS = {
    glue.ByteType: int,
    glue.ShortType: int,
    glue.IntegerType: int,
    glue.LongType: int,
    glue.FloatType: float,
    glue.DoubleType: float,
    glue.DecimalType: decimal.Decimal,
    glue.StringType: str,
    glue.BooleanType: bool,
    glue.BinaryType: (bytes, bytearray),
}
_WHOLE_LIMITS = {glue.ByteType: 2**7, glue.ShortType: 2**15, glue.IntegerType: _INT_LIMIT, glue.LongType: _LONG_LIMIT}


def kind_of(value, hint=None):
    """Returns the name of a value's type; one that the hint (a type or a choice) allows is taken before others."""
    options = hint.choices.values() if isinstance(hint, glue.ChoiceType) else [hint]
    for option in options:
        if _allows(option, value):
            return option.typeName()
    return _natural_kind(value)


def _allows(data_type, value):
    python_type = _HOLDS.get(type(data_type))
    if python_type is None or not isinstance(value, python_type):
        return False
    if python_type is int:
        return not isinstance(value, bool) and -_WHOLE_LIMITS[type(data_type)] <= value < _WHOLE_LIMITS[type(data_type)]
    return True


def _natural_kind(value):
    if isinstance(value, str):
        return "string"
    if isinstance(value, bool):
        return "boolean"
    if isinstance(value, int):
        return _whole_kind(value)
    return next((name for python_type, name in _NATURAL if isinstance(value, python_type)), "string")


def _whole_kind(value):
    if -_INT_LIMIT <= value < _INT_LIMIT:
        return "int"
    return "long" if -_LONG_LIMIT <= value < _LONG_LIMIT else "decimal"


_NATURAL = (
    (float, "double"),
    (dict, "struct"),
    ((list, tuple, set), "array"),
    ((bytes, bytearray), "binary"),
    (decimal.Decimal, "decimal"),
    (datetime.datetime, "timestamp"),
    (datetime.date, "date"),
)
_SCALAR_TYPES = {
    kind.typeName(): kind
    for kind in (
        glue.BinaryType,
        glue.BooleanType,
        glue.ByteType,
        glue.DateType,
        glue.DoubleType,
        glue.FloatType,
        glue.IntegerType,
        glue.LongType,
        glue.ShortType,
        glue.StringType,
        glue.TimestampType,
    )  # fmt: skip
}


# The types of most JSON values, looked up before anything else is asked; whole numbers depend on their size.
_KINDS = {str: "string", float: "double", bool: "boolean", dict: "struct", list: "array"}


class Observed:
    """What values were seen at one place of the records; cheap to add to, and mergeable across partitions."""

    __slots__ = ("kinds", "fields", "element", "whole", "scale")

    def __init__(self):
        self.kinds = {}  # names in the order in which they were seen
        self.fields = {}
        self.element = None
        self.whole = 1  # digits before and after the point of decimals
        self.scale = 0

    def add(self, value, hint=None):
        if value is None:
            return
        kind = _KINDS.get(type(value)) if hint is None else None
        kind = kind or kind_of(value, hint)
        self.kinds[kind] = True
        if kind == "struct":
            self._add_struct(value, hint)
        elif kind == "array":
            self._add_array(value, hint)
        elif kind == "decimal":
            self._add_decimal(value)

    def _add_struct(self, record, hint):
        hints = hint.field_map if isinstance(hint, glue.StructType) else {}
        for name, value in record.items():
            place = self.fields.get(name)
            if place is None:
                place = self.fields[name] = Observed()
            known = hints.get(name)
            place.add(value, known and known.dataType)

    def _add_array(self, items, hint):
        if self.element is None:
            self.element = Observed()
        for item in items:
            self.element.add(item, hint.elementType if isinstance(hint, glue.ArrayType) else None)

    def _add_decimal(self, value):
        digits = decimal.Decimal(value).as_tuple()
        scale = max(0, -digits.exponent) if isinstance(digits.exponent, int) else 0
        self.scale = max(self.scale, scale)
        self.whole = max(self.whole, len(digits.digits) - scale)

    def merge(self, other):
        """Adds what another saw, and returns itself."""
        self.kinds.update(other.kinds)
        self.whole = max(self.whole, other.whole)
        self.scale = max(self.scale, other.scale)
        if other.element is not None:
            self.element = self.element.merge(other.element) if self.element else other.element
        for name, place in other.fields.items():
            mine = self.fields.get(name)
            self.fields[name] = mine.merge(place) if mine else place
        return self

    def type(self):
        """Returns the type: null when nothing was seen, a choice when several kinds were."""
        options = [self._type_of(kind) for kind in self.kinds]
        if not options:
            return glue.NullType()
        return options[0] if len(options) == 1 else glue.ChoiceType(options)

    def _type_of(self, kind):
        if kind == "struct":
            return self.struct()
        if kind == "array":
            return glue.ArrayType(self.element.type())
        if kind == "decimal":
            scale = min(self.scale, 38)
            return glue.DecimalType(max(1, min(38, self.whole + scale)), scale)
        return _SCALAR_TYPES[kind]()

    def struct(self):
        return glue.StructType([glue.Field(name, place.type()) for name, place in self.fields.items()])


def observed_schema(records, hint=None):
    """Returns (schema, number of records) of an RDD of dicts, by one pass over it."""

    def observe(partition):
        seen, count = Observed(), 0
        for record in partition:
            seen._add_struct(record, hint)
            count += 1
        yield seen, count

    if records.getNumPartitions() == 0:
        return glue.StructType(), 0
    parts = records.mapPartitions(observe).treeReduce(lambda a, b: (a[0].merge(b[0]), a[1] + b[1]))
    return parts[0].struct(), parts[1]


def json_ready(value):
    """Returns a value as JSON can hold it: times in ISO form, decimals as numbers, bytes as base64."""
    if isinstance(value, dict):
        return {str(name): json_ready(each) for name, each in value.items() if each is not None}
    if isinstance(value, (list, tuple, set)):
        return [json_ready(each) for each in value]
    return _json_scalar(value)


def _json_scalar(value):
    if isinstance(value, datetime.datetime):
        return value.isoformat(sep=" ")
    if isinstance(value, datetime.date):
        return value.isoformat()
    if isinstance(value, decimal.Decimal):
        return int(value) if value == value.to_integral_value() else float(value)
    if isinstance(value, (bytes, bytearray)):
        import base64

        return base64.b64encode(bytes(value)).decode()
    return value
