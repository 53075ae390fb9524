"""Glue's types beside Spark's and Hive's, and the text of `printSchema`."""

from pyspark.sql import types as spark

from awsglue import gluetypes as glue
from awsglue._frame.paths import quoted

# One row per plain type: Glue's, Spark's, and the names that scripts and Hive use for it.
_PLAIN = (
    (glue.BinaryType, spark.BinaryType, ("binary",)),
    (glue.BooleanType, spark.BooleanType, ("boolean", "bool")),
    (glue.ByteType, spark.ByteType, ("byte", "tinyint")),
    (glue.DateType, spark.DateType, ("date",)),
    (glue.DoubleType, spark.DoubleType, ("double",)),
    (glue.FloatType, spark.FloatType, ("float", "real")),
    (glue.IntegerType, spark.IntegerType, ("int", "integer")),
    (glue.LongType, spark.LongType, ("long", "bigint")),
    (glue.NullType, spark.NullType, ("null", "void")),
    (glue.ShortType, spark.ShortType, ("short", "smallint")),
    (glue.StringType, spark.StringType, ("string", "varchar", "char", "text")),
    (glue.TimestampType, spark.TimestampType, ("timestamp",)),
)
_BY_SPARK = {spark_type: glue_type for glue_type, spark_type, _ in _PLAIN}
_BY_GLUE = {glue_type: spark_type for glue_type, spark_type, _ in _PLAIN}
_BY_NAME = {name: glue_type for glue_type, _, names in _PLAIN for name in names}


def glue_type(spark_type):
    """Returns Glue's type for Spark's; one that Glue has no name for becomes an UnknownType that remembers Spark's."""
    if isinstance(spark_type, spark.StructType):
        return glue.StructType([glue.Field(field.name, glue_type(field.dataType)) for field in spark_type.fields])
    if isinstance(spark_type, spark.ArrayType):
        return glue.ArrayType(glue_type(spark_type.elementType))
    if isinstance(spark_type, spark.MapType):
        return glue.MapType(glue_type(spark_type.valueType), keyType=glue_type(spark_type.keyType))
    if isinstance(spark_type, spark.DecimalType):
        return glue.DecimalType(spark_type.precision, spark_type.scale)
    if isinstance(spark_type, (spark.StringType, getattr(spark, "VarcharType", ()), getattr(spark, "CharType", ()))):
        return glue.StringType()
    plain = _BY_SPARK.get(type(spark_type))
    return plain() if plain else glue.UnknownType({"spark": spark_type.simpleString()})


def spark_type(data_type):
    """Returns the Spark type that holds a Glue type: a choice is a struct, a null a string that is never set."""
    if isinstance(data_type, glue.StructType):
        return spark.StructType([spark.StructField(field.name, spark_type(field.dataType)) for field in data_type])
    if isinstance(data_type, glue.ChoiceType):
        options = data_type.choices.items()
        return spark.StructType([spark.StructField(name, spark_type(option)) for name, option in options])
    if isinstance(data_type, glue.ArrayType):
        return spark.ArrayType(spark_type(data_type.elementType))
    if isinstance(data_type, glue.MapType):
        return spark.MapType(spark_type(data_type.keyType), spark_type(data_type.valueType))
    if isinstance(data_type, glue.DecimalType):
        return spark.DecimalType(data_type.precision, data_type.scale)
    if isinstance(data_type, (glue.NullType, glue.UnknownType, glue.EnumType)):
        return spark.StringType()
    return _BY_GLUE[type(data_type)]()


def type_sql(data_type):
    """Returns the type as Spark SQL writes it, for CAST."""
    if isinstance(data_type, (glue.StructType, glue.ChoiceType)):
        fields = data_type.fields if isinstance(data_type, glue.StructType) else choice_fields(data_type)
        return "STRUCT<" + ", ".join(f"{quoted(field.name)}: {type_sql(field.dataType)}" for field in fields) + ">"
    if isinstance(data_type, glue.ArrayType):
        return f"ARRAY<{type_sql(data_type.elementType)}>"
    if isinstance(data_type, glue.MapType):
        return f"MAP<{type_sql(data_type.keyType)}, {type_sql(data_type.valueType)}>"
    if isinstance(data_type, glue.UnknownType):
        return data_type.properties.get("spark", "STRING")
    return spark_type(data_type).simpleString()


def choice_fields(choice):
    """Returns a choice's options as the fields of the struct that holds it."""
    return [glue.Field(name, option) for name, option in choice.choices.items()]


def has_choice(data_type):
    """Whether a choice is anywhere in the type."""
    if isinstance(data_type, glue.ChoiceType):
        return True
    if isinstance(data_type, glue.StructType):
        return any(has_choice(field.dataType) for field in data_type)
    if isinstance(data_type, glue.MapType):
        return has_choice(data_type.valueType)
    return isinstance(data_type, glue.ArrayType) and has_choice(data_type.elementType)


def named_type(text):
    """Returns the Glue type for a type name of Glue, Spark or Hive, nested ones included; raises ValueError."""
    name = text.strip()
    lowered = name.lower()
    if lowered in _BY_NAME:
        return _BY_NAME[lowered]()
    if lowered in ("decimal", "numeric"):
        return glue.DecimalType()
    if lowered.startswith(("varchar(", "char(")):
        return glue.StringType()
    if lowered.startswith(("decimal(", "numeric(")):
        numbers = [int(number) for number in lowered[lowered.index("(") + 1 : -1].split(",")]
        return glue.DecimalType(numbers[0], numbers[1] if len(numbers) > 1 else 0)
    return _nested_type(name, lowered)


def _nested_type(name, lowered):
    if not lowered.endswith(">") or "<" not in lowered:
        raise ValueError(f"Unknown type: {name}")
    inner = _split_at_top(name[name.index("<") + 1 : -1], ",")
    kind = lowered[: lowered.index("<")]
    if kind in ("array", "set") and len(inner) == 1:
        return glue.ArrayType(named_type(inner[0]))
    if kind == "map" and len(inner) == 2:
        return glue.MapType(named_type(inner[1]), keyType=named_type(inner[0]))
    if kind == "struct":
        pairs = [_split_at_top(part, ":", 1) for part in inner]
        return glue.StructType([glue.Field(pair[0].strip().strip("`"), named_type(pair[1])) for pair in pairs])
    raise ValueError(f"Unknown type: {name}")


def _split_at_top(text, separator, limit=-1):
    parts, depth, start = [], 0, 0
    for position, character in enumerate(text):
        depth += (character in "<(") - (character in ">)")
        if character == separator and depth == 0 and limit != len(parts):
            parts.append(text[start:position])
            start = position + 1
    return [*parts, text[start:]]


def hive_type(data_type):
    """Returns the type as the Data Catalog writes it: `bigint`, `array<struct<a:int>>`."""
    if isinstance(data_type, glue.ChoiceType):
        return hive_type(glue.StructType(choice_fields(data_type)))
    if isinstance(data_type, glue.StructType):
        return "struct<" + ",".join(f"{field.name}:{hive_type(field.dataType)}" for field in data_type) + ">"
    if isinstance(data_type, glue.ArrayType):
        return f"array<{hive_type(data_type.elementType)}>"
    if isinstance(data_type, glue.MapType):
        return f"map<{hive_type(data_type.keyType)},{hive_type(data_type.valueType)}>"
    return spark_type(data_type).simpleString()


def tree_text(schema):
    """Returns the tree that `printSchema` prints."""
    lines = ["root"]
    for field in schema:
        lines.extend(_tree_lines(field.name, field.dataType, "|-- ", "|    "))
    return "\n".join(lines)


def _tree_lines(name, data_type, lead, indent):
    label = f"decimal({data_type.precision},{data_type.scale})" if isinstance(data_type, glue.DecimalType) else None
    yield f"{lead}{name}: {label or data_type.typeName()}"
    if isinstance(data_type, glue.ChoiceType):
        for option_name, option in data_type.choices.items():
            yield from _option_lines(option_name, option, indent)
    for child_name, child in _children(data_type):
        yield from _tree_lines(child_name, child, indent + "|-- ", indent + "|    ")


def _option_lines(name, option, indent):
    yield f"{indent}|-- {name}"
    for child_name, child in _children(option):
        yield from _tree_lines(child_name, child, indent + "|    |-- ", indent + "|    |    ")


def _children(data_type):
    if isinstance(data_type, glue.StructType):
        return [(field.name, field.dataType) for field in data_type]
    if isinstance(data_type, glue.ArrayType):
        return [("element", data_type.elementType)]
    if isinstance(data_type, glue.MapType):
        return [("keyType", data_type.keyType), ("valueType", data_type.valueType)]
    return []
