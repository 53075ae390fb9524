"""The types of a DynamicFrame's schema, how two of them merge, and the record that user functions see."""

import json


class DataType:
    """A type of the schema. Two types are equal when their class and every part but the properties are equal."""

    def __init__(self, properties=None):
        self.properties = dict(properties or {})

    def _parts(self):
        return ()

    def __eq__(self, other):
        return type(self) is type(other) and self._parts() == other._parts()

    def __hash__(self):
        return hash((type(self).__name__, repr(self)))

    def __repr__(self):
        inner = ", ".join(repr(part) for part in self._parts())
        return f"{type(self).__name__}({inner})"

    @classmethod
    def typeName(cls):
        return cls.__name__[: -len("Type")].lower()

    def jsonValue(self):
        return {"dataType": self.typeName(), "properties": self.properties}

    @classmethod
    def fromJsonValue(cls, json_value):
        return cls(properties=json_value.get("properties", {}))


class AtomicType(DataType):
    """A type without parts."""


class BinaryType(AtomicType):
    pass


class BooleanType(AtomicType):
    pass


class ByteType(AtomicType):
    pass


class DateType(AtomicType):
    pass


class DoubleType(AtomicType):
    pass


class FloatType(AtomicType):
    pass


class IntegerType(AtomicType):
    @classmethod
    def typeName(cls):
        return "int"


class LongType(AtomicType):
    pass


class NullType(AtomicType):
    """The type of a field that only ever held null."""


class ShortType(AtomicType):
    pass


class StringType(AtomicType):
    pass


class TimestampType(AtomicType):
    pass


class UnknownType(AtomicType):
    """A type that Glue has no name for; the property `spark` holds Spark's."""


class DecimalType(AtomicType):
    def __init__(self, precision=10, scale=2, properties=None):
        super().__init__(properties)
        self.precision = precision
        self.scale = scale

    def _parts(self):
        return (self.precision, self.scale)

    def jsonValue(self):
        return {**super().jsonValue(), "precision": self.precision, "scale": self.scale}

    @classmethod
    def fromJsonValue(cls, json_value):
        return cls(json_value.get("precision", 10), json_value.get("scale", 2), json_value.get("properties", {}))


class EnumType(AtomicType):
    def __init__(self, options, properties=None):
        super().__init__(properties)
        self.options = options

    def _parts(self):
        return (tuple(self.options),)

    def jsonValue(self):
        return {**super().jsonValue(), "options": list(self.options)}

    @classmethod
    def fromJsonValue(cls, json_value):
        return cls(json_value["options"], json_value.get("properties", {}))


class ArrayType(DataType):
    def __init__(self, elementType=None, properties=None):
        super().__init__(properties)
        self.elementType = elementType or UnknownType()

    def _parts(self):
        return (self.elementType,)

    def jsonValue(self):
        return {**super().jsonValue(), "elementType": self.elementType.jsonValue()}

    @classmethod
    def fromJsonValue(cls, json_value):
        return cls(_deserialize_json_value(json_value["elementType"]), json_value.get("properties", {}))


class SetType(ArrayType):
    pass


class MapType(DataType):
    """A map from `keyType` (string unless Spark says otherwise) to `valueType`."""

    def __init__(self, valueType=None, properties=None, keyType=None):
        super().__init__(properties)
        self.valueType = valueType or UnknownType()
        self.keyType = keyType or StringType()

    def _parts(self):
        return (self.keyType, self.valueType)

    def jsonValue(self):
        return {**super().jsonValue(), "valueType": self.valueType.jsonValue()}

    @classmethod
    def fromJsonValue(cls, json_value):
        return cls(_deserialize_json_value(json_value["valueType"]), json_value.get("properties", {}))


class ChoiceType(DataType):
    """A field that holds values of several types; `choices` maps a type's name to the type."""

    def __init__(self, choices=(), properties=None):
        super().__init__(properties)
        self.choices = {}
        for choice in choices:
            self.add(choice)

    def _parts(self):
        return (sorted(self.choices.values(), key=lambda choice: choice.typeName()),)

    def add(self, new_choice):
        if new_choice.typeName() in self.choices:
            raise ValueError("Attempting to insert duplicate choice", new_choice)
        self.choices[new_choice.typeName()] = new_choice

    def merge(self, new_choices):
        for choice in new_choices if isinstance(new_choices, list) else [new_choices]:
            existing = self.choices.get(choice.typeName(), UnknownType())
            self.choices[choice.typeName()] = mergeDataTypes(existing, choice)

    def jsonValue(self):
        return {**super().jsonValue(), "choices": [choice.jsonValue() for choice in self.choices.values()]}

    @classmethod
    def fromJsonValue(cls, json_value):
        choices = [_deserialize_json_value(choice) for choice in json_value["choices"]]
        return cls(choices, json_value.get("properties", {}))


class Field:
    def __init__(self, name, dataType, properties=None):
        self.name = name
        self.dataType = dataType
        self.properties = dict(properties or {})

    def __eq__(self, other):
        return isinstance(other, Field) and (self.name, self.dataType) == (other.name, other.dataType)

    def __hash__(self):
        return hash((self.name, self.dataType))

    def __repr__(self):
        return f"Field({self.name}, {self.dataType})"

    def jsonValue(self):
        return {"name": self.name, "container": self.dataType.jsonValue(), "properties": self.properties}

    @classmethod
    def fromJsonValue(cls, json_value):
        container = _deserialize_json_value(json_value["container"])
        return cls(json_value["name"], container, json_value.get("properties", {}))


class StructType(DataType):
    def __init__(self, fields=(), properties=None):
        super().__init__(properties)
        self.fields = list(fields)

    @property
    def field_map(self):
        return {field.name: field for field in self.fields}

    def _parts(self):
        return tuple(self.fields)

    def __iter__(self):
        return iter(self.fields)

    def add(self, field):
        self.fields.append(field)

    def hasField(self, field):
        return (field.name if isinstance(field, Field) else field) in self.field_map

    def getField(self, field):
        return self.field_map[field.name if isinstance(field, Field) else field]

    def jsonValue(self):
        return {**super().jsonValue(), "fields": [field.jsonValue() for field in self.fields]}

    @classmethod
    def fromJsonValue(cls, json_value):
        return cls([Field.fromJsonValue(field) for field in json_value["fields"]], json_value.get("properties", {}))


class EntityType(DataType):
    def __init__(self, entity, base_type, properties=None):
        raise NotImplementedError("entity types are not supported")


_ATOMIC_TYPES = (
    BinaryType, BooleanType, ByteType, DateType, DecimalType, DoubleType, EnumType, FloatType, IntegerType,
    LongType, NullType, ShortType, StringType, TimestampType, UnknownType,
)  # fmt: skip
_TYPES = {kind.typeName(): kind for kind in (*_ATOMIC_TYPES, ArrayType, ChoiceType, MapType, StructType, SetType)}


def _deserialize_json_string(text):
    return _deserialize_json_value(json.loads(text))


def _deserialize_json_value(json_value):
    return _TYPES[json_value["dataType"]].fromJsonValue(json_value)


def _serialize_schema(schema):
    return json.dumps(schema.jsonValue())


def _options_of(data_type):
    if isinstance(data_type, ChoiceType):
        return list(data_type.choices.values())
    return [data_type]


def _merged_choice(left, right):
    merged = ChoiceType(_options_of(left))
    merged.merge(_options_of(right))
    return merged


def _merged_struct(left, right):
    theirs = right.field_map
    fields = []
    for field in left:
        other = theirs.pop(field.name, None)
        fields.append(Field(field.name, mergeDataTypes(field.dataType, other.dataType) if other else field.dataType))
    return StructType(fields + list(theirs.values()))


def mergeDataTypes(s1, s2):
    """Returns the type that holds the values of both: null yields, structs unite, unlike types become a choice."""
    if isinstance(s1, (UnknownType, NullType)):
        return s2
    if isinstance(s2, (UnknownType, NullType)):
        return s1
    if type(s1) is not type(s2) or isinstance(s1, ChoiceType):
        return _merged_choice(s1, s2)
    if isinstance(s1, StructType):
        return _merged_struct(s1, s2)
    if isinstance(s1, ArrayType):
        return type(s1)(mergeDataTypes(s1.elementType, s2.elementType))
    if isinstance(s1, MapType):
        return MapType(mergeDataTypes(s1.valueType, s2.valueType), keyType=s1.keyType)
    if isinstance(s1, DecimalType):
        return _wider_decimal(s1, s2)
    if isinstance(s1, EnumType):
        return EnumType([*s1.options, *(option for option in s2.options if option not in s1.options)])
    return s1


def _wider_decimal(left, right):
    scale = max(left.scale, right.scale)
    whole = max(left.precision - left.scale, right.precision - right.scale)
    return DecimalType(min(38, whole + scale), scale)


class DynamicRecord(dict):
    """A record as user functions see it: a dict whose keys are attributes too."""

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)  # so that copy and pickle see an ordinary dict
        return self[name]

    def __setattr__(self, name, value):
        self[name] = value


def _create_dynamic_record(record):
    """Returns the record with every nested dict as a DynamicRecord."""
    if isinstance(record, dict):
        return DynamicRecord({name: _create_dynamic_record(value) for name, value in record.items()})
    if isinstance(record, (list, tuple)):
        return [_create_dynamic_record(value) for value in record]
    return record


def _revert_to_dict(record):
    if isinstance(record, dict):
        return {name: _revert_to_dict(value) for name, value in record.items()}
    if isinstance(record, list):
        return [_revert_to_dict(value) for value in record]
    return record
