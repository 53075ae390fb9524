"""Casts that give null where a value does not fit, on every Spark version and in every ANSI mode."""

from awsglue import gluetypes as glue
from awsglue._frame.content import Column, struct_column
from awsglue._frame.types import choice_fields, has_choice, type_sql

_NUMBERS = (
    glue.ByteType, glue.ShortType, glue.IntegerType, glue.LongType, glue.FloatType, glue.DoubleType, glue.DecimalType,
)  # fmt: skip
_NESTED = (glue.StructType, glue.ArrayType, glue.MapType)
# What try_cast refuses to compile, by source type (Spark's ANSI table): such a cast can only give null.
_REFUSED = {
    glue.BooleanType: (glue.DateType, glue.TimestampType, glue.BinaryType),
    glue.DateType: (*_NUMBERS, glue.BooleanType, glue.BinaryType),
    glue.TimestampType: (glue.BooleanType, glue.BinaryType),
    glue.BinaryType: (*_NUMBERS, glue.BooleanType, glue.DateType, glue.TimestampType),
    **{number: (glue.DateType, glue.BinaryType) for number in _NUMBERS},
}


def cast(column, target):
    """Returns the column cast to a type: null where that is not possible, each option of a choice on its own."""
    if isinstance(column.type, (glue.NullType, glue.UnknownType)) and not isinstance(target, _NESTED):
        return Column(column.name, f"TRY_CAST({column.sql} AS {type_sql(target)})", target)
    if column.type == target:
        return column
    if isinstance(column.type, glue.ChoiceType):
        return _cast_choice(column, target)
    if isinstance(column.type, glue.StructType) and isinstance(target, glue.StructType):
        return _cast_struct(column, target)
    if isinstance(column.type, glue.ArrayType) and isinstance(target, glue.ArrayType):
        return _cast_array(column, target)
    return Column(column.name, _plain_cast(column, target), target)


def _plain_cast(column, target):
    """The text of a struct, an array or a map is its JSON, which is the one text that can be read back."""
    if isinstance(column.type, _NESTED) and isinstance(target, glue.StringType):
        return f"to_json({column.sql})"
    nested = isinstance(column.type, _NESTED) or isinstance(target, _NESTED)
    both_maps = isinstance(column.type, glue.MapType) and isinstance(target, glue.MapType)
    refused = isinstance(target, _REFUSED.get(type(column.type), ()))
    if has_choice(target) or refused or nested and not both_maps:
        return f"CAST(NULL AS {type_sql(target)})"
    return f"TRY_CAST({column.sql} AS {type_sql(target)})"


def _cast_choice(column, target):
    options = [
        cast(Column(field.name, f"{column.sql}.`{field.name}`", field.dataType), target).sql
        for field in choice_fields(column.type)
    ]
    return Column(column.name, f"COALESCE({', '.join(options)})", target)


def _cast_struct(column, target):
    theirs = {field.name: field for field in column.fields()}
    fields = []
    for field in target:
        source = theirs.get(field.name, Column(field.name, "NULL", glue.NullType()))
        fields.append(cast(source, field.dataType))
    return struct_column(column.name, fields, column.sql)


def _cast_array(column, target):
    element = Column("element", f"element{len(column.sql)}", column.type.elementType)
    sql = f"transform({column.sql}, {element.sql} -> {cast(element, target.elementType).sql})"
    return Column(column.name, sql, target)
