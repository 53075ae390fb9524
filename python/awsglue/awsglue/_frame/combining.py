"""Transforms over two frames, and over the rows of one: union, join, merge, split_rows."""

from pyspark.sql import functions as F

from awsglue import gluetypes as glue
from awsglue._frame.casting import cast
from awsglue._frame.content import Column, Content, found, null_column, struct_column
from awsglue._frame.paths import parsed_path, quoted

_COMPARISONS = {
    "=": lambda column, value: column == value,
    "==": lambda column, value: column == value,
    "!=": lambda column, value: column != value,
    "<": lambda column, value: column < value,
    "<=": lambda column, value: column <= value,
    ">": lambda column, value: column > value,
    ">=": lambda column, value: column >= value,
}


def widened(column, target):
    """Returns the column as a type that includes its own: nulls for new fields, its value as one option of a choice."""
    if column.type == target:
        return column
    if isinstance(column.type, (glue.NullType, glue.UnknownType)):
        return null_column(column.name, target)
    if isinstance(target, glue.ChoiceType):
        return _as_choice(column, target)
    if isinstance(target, glue.StructType):
        return struct_column(column.name, _aligned(column.fields(), target), column.sql)
    if isinstance(target, glue.ArrayType):
        element = Column("element", f"element{len(column.sql)}", column.type.elementType)
        sql = f"transform({column.sql}, {element.sql} -> {widened(element, target.elementType).sql})"
        return Column(column.name, sql, target)
    if isinstance(target, glue.MapType):
        value = Column("value", f"value{len(column.sql)}", column.type.valueType)
        sql = f"transform_values({column.sql}, (key, {value.sql}) -> {widened(value, target.valueType).sql})"
        return Column(column.name, sql, target)
    return cast(column, target)


def _as_choice(column, target):
    if isinstance(column.type, glue.ChoiceType):
        options = {name: f"{column.sql}.{quoted(name)}" for name in column.type.choices}
    else:
        options = {column.type.typeName(): column.sql}
    fields = []
    for name, option in target.choices.items():
        source = (
            column.type.choices[name] if isinstance(column.type, glue.ChoiceType) and name in options else column.type
        )
        present = name in options
        fields.append(widened(Column(name, options[name], source), option) if present else null_column(name, option))
    return Column(column.name, struct_column(column.name, fields, column.sql).sql, target)


def _aligned(columns, schema):
    present = {column.name: column for column in columns}
    return [
        widened(present[field.name], field.dataType)
        if field.name in present
        else null_column(field.name, field.dataType)
        for field in schema
    ]


def union(first, second):
    """Returns the rows of both, with the union of their fields; a field of two types becomes a choice."""
    schema = glue.mergeDataTypes(first.schema, second.schema)
    left = first.select(_aligned(first.columns(), schema))
    right = second.select(_aligned(second.columns(), schema))
    return Content(left.dataframe.union(right.dataframe), schema)


def join(first, second, paths1, paths2):
    """Returns the inner equi-join with the key columns of both; names of the second that clash begin with a dot."""
    left, left_keys = _numbered(first, "l", paths1)
    right, right_keys = _numbered(second, "r", paths2)
    condition = None
    for left_key, right_key in zip(left_keys, right_keys):
        equal = F.expr(left_key) == F.expr(right_key)
        condition = equal if condition is None else condition & equal
    joined = left.join(right, condition, "inner")
    taken = {field.name for field in first.schema}
    fields = list(first.schema)
    for field in second.schema:
        fields.append(glue.Field(f".{field.name}" if field.name in taken else field.name, field.dataType))
    return Content(joined.toDF(*[field.name for field in fields]), glue.StructType(fields))


def _numbered(content, prefix, paths):
    """Returns the DataFrame with columns named by place (two frames then share no name), and the keys' expressions."""
    names = [f"{prefix}{index}" for index in range(len(content.schema.fields))]
    columns = [Column(f.name, name, f.dataType) for f, name in zip(content.schema, names)]
    keys = []
    for path in paths:
        key = found(columns, parsed_path(path))
        if key is None:
            raise ValueError(f"Field {path} to join on is not in the frame")
        keys.append(key.sql)
    return content.dataframe.toDF(*names), keys


def merge(source, stage, primary_keys):
    """Returns the stage's rows, and those of the source whose keys the stage does not have, duplicates included."""
    kept, source_keys = _numbered(source, "l", primary_keys)
    staged, stage_keys = _numbered(stage, "r", primary_keys)
    condition = F.expr(" AND ".join(f"{ours} <=> {theirs}" for ours, theirs in zip(source_keys, stage_keys)))
    unmatched = kept.join(staged, condition, "left_anti").toDF(*source.dataframe.columns)
    return union(source.with_dataframe(unmatched), stage)


def row_condition(content, comparisons):
    """Returns the condition of split_rows, never null; raises ValueError for an unknown operator or field."""
    condition = F.lit(True)
    for path, operators in comparisons.items():
        column = found(content.columns(), parsed_path(path))
        if column is None:
            raise ValueError(f"Field {path} to compare is not in the frame")
        for operator, value in operators.items():
            if operator not in _COMPARISONS:
                raise ValueError(f"Unknown comparator {operator}, use one of {', '.join(sorted(_COMPARISONS))}")
            condition = condition & _COMPARISONS[operator](_comparable(column, value), F.lit(value))
    return F.coalesce(condition, F.lit(False))


def _comparable(column, value):
    """A choice or text is compared with a number as a number."""
    is_number = isinstance(value, (int, float)) and not isinstance(value, bool)
    if is_number and isinstance(column.type, (glue.ChoiceType, glue.StringType)):
        return F.expr(cast(column, glue.DoubleType()).sql)
    if isinstance(column.type, glue.ChoiceType):
        return F.expr(cast(column, glue.StringType()).sql)
    return F.expr(column.sql)
