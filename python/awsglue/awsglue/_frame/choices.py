"""Choices: finding which options really occur, and resolveChoice.

A source that must scan to know whether a column is a choice (a typed column of a CSV table) gives a *tentative* one,
with the property below. Transforms that name the wanted type work on it as it is, without a scan; the others ask for
the settled frame, which takes one pass over the tentative columns alone.
"""

from pyspark.sql import functions as F

from awsglue import gluetypes as glue
from awsglue._frame.casting import cast
from awsglue._frame.content import Column, Content, null_column, struct_column
from awsglue._frame.paths import ELEMENT, parsed_path, quoted
from awsglue._frame.types import choice_fields, glue_type, named_type

TENTATIVE = {"tentative": True}


def is_tentative(data_type):
    return isinstance(data_type, glue.ChoiceType) and bool(data_type.properties.get("tentative"))


def settled(content):
    """Returns the content with each tentative choice replaced by what the rows hold, by one aggregation."""
    tentative = [column for column in content.columns() if is_tentative(column.type)]
    if not tentative:
        return content
    counts = [
        F.expr(f"count({column.sql}.{quoted(option)})").alias(f"{index}/{option}")
        for index, column in enumerate(tentative)
        for option in column.type.choices
    ]
    present = content.dataframe.agg(*counts).first().asDict()
    replaced = {column.name: _settled_column(column, index, present) for index, column in enumerate(tentative)}
    return content.select([replaced.get(column.name, column) for column in content.columns()])


def _settled_column(column, index, present):
    names = [name for name in column.type.choices if present[f"{index}/{name}"]] or list(column.type.choices)[:1]
    if len(names) == 1:
        return Column(column.name, f"{column.sql}.{quoted(names[0])}", column.type.choices[names[0]])
    return Column(column.name, column.sql, glue.ChoiceType(column.type.choices.values()))


def checked_specs(specs, choice):
    """Returns the specs as [(path, action, type or None)]; a single choice has the path None.

    Raises Exception with AWS's texts when both or neither are given, ValueError for an unknown action.
    """
    if not specs and not choice:
        raise Exception("Parameter specs and option are both missing, add one.")
    if specs and choice:
        raise Exception("Parameter specs and option are both specified, choose one.")
    if choice:
        return [(None, *_checked_action(choice))]
    return [(parsed_path(path), *_checked_action(action)) for path, action in specs]


def _checked_action(text):
    action, _, target = text.partition(":")
    action = action.strip().lower()
    if action in ("cast", "project") and target:
        return action, named_type(target)
    if action in ("make_cols", "make_struct", "match_catalog") and not target:
        return action, None
    raise ValueError(f"Invalid choice action: {text}")


def resolve_choice(content, specs):
    """Returns the content with the specs of `checked_specs` applied; a path that is not there changes nothing."""
    for path, action, target in specs:
        columns = content.columns()
        resolved = [new for column in columns for new in _resolved(column, (column.name,), (path, action, target))]
        content = content.select(resolved)
    return content


def match_types(content, types):
    """Returns the content with each top-level choice cast to the type that `types` (name to type) gives it."""
    columns = []
    for column in content.columns():
        target = types.get(column.name.lower())
        is_choice = isinstance(column.type, glue.ChoiceType)
        columns.append(cast(column, target) if is_choice and target is not None else column)
    return content.select(columns)


def _resolved(column, path, spec):
    """Returns the columns that take a column's place: itself, resolved, or with something inside it resolved."""
    wanted = spec[0]
    if wanted == path or wanted is None and isinstance(column.type, glue.ChoiceType):
        return _ACTIONS[spec[1]](column, spec[2])
    if wanted is not None and wanted[: len(path)] != path:
        return [column]
    if isinstance(column.type, glue.StructType):
        return [_resolved_struct(column, path, spec)]
    if isinstance(column.type, glue.ArrayType):
        return [_resolved_array(column, path, spec)]
    return [column]


def _resolved_struct(column, path, spec):
    fields = [new for field in column.fields() for new in _resolved(field, (*path, field.name), spec)]
    return column if fields == column.fields() else struct_column(column.name, fields, column.sql)


def _resolved_array(column, path, spec):
    """The elements of an array have no name to make columns of, so make_cols makes a struct there."""
    wanted, action, target = spec
    element_path = (*path, ELEMENT)
    is_here = wanted in (None, element_path) and isinstance(column.type.elementType, glue.ChoiceType)
    element_spec = (wanted, "make_struct", None) if is_here and action == "make_cols" else (wanted, action, target)
    element = Column("element", f"element{len(column.sql)}", column.type.elementType)
    (resolved,) = _resolved(element, element_path, element_spec)
    if resolved == element:
        return column
    sql = f"transform({column.sql}, {element.sql} -> {resolved.sql})"
    return Column(column.name, sql, glue.ArrayType(resolved.type))


def _cast_action(column, target):
    return [cast(column, target)]


def _project_action(column, target):
    """Keeps only the values that are of the type."""
    if column.type == target:
        return [column]
    option = column.type.choices.get(target.typeName()) if isinstance(column.type, glue.ChoiceType) else None
    if option is None:
        return [null_column(column.name, target)]
    return [Column(column.name, f"{column.sql}.{quoted(target.typeName())}", option)]


def _make_cols_action(column, _target):
    if not isinstance(column.type, glue.ChoiceType):
        return [column]
    return [
        Column(f"{column.name}_{field.name}", f"{column.sql}.{quoted(field.name)}", field.dataType)
        for field in choice_fields(column.type)
    ]


def _make_struct_action(column, _target):
    if not isinstance(column.type, glue.ChoiceType):
        return [column]
    return [Column(column.name, column.sql, glue.StructType(choice_fields(column.type)))]


_ACTIONS = {
    "cast": _cast_action,
    "project": _project_action,
    "make_cols": _make_cols_action,
    "make_struct": _make_struct_action,
}


def as_plain_structs(content):
    """Returns the content that calls every choice a struct: the same rows, as `toDF` gives them."""
    return Content(content.dataframe, glue_type(content.dataframe.schema))
