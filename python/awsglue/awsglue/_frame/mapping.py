"""apply_mapping, and the transforms that pick, drop and rename fields."""

from awsglue._frame.casting import cast
from awsglue._frame.content import Tree, found, without
from awsglue._frame.paths import parsed_path
from awsglue._frame.types import named_type

_BARE_NESTED = ("", "array", "choice", "map", "set", "struct")


def checked_mappings(mappings):
    """Returns the mappings as (source path, source type or None, target path, target type or None).

    The tuples have 2 (source, target), 3 (source, target, target type) or 4 parts; raises ValueError otherwise.
    """
    return [_checked_mapping(mapping) for mapping in mappings]


def _checked_mapping(mapping):
    if len(mapping) not in (2, 3, 4):
        raise ValueError(f"Mapping tuple must be of length 2, 3, or 4. Got tuple of length {len(mapping)}")
    source_type = _mapping_type(mapping[1]) if len(mapping) == 4 else None
    target = mapping[1] if len(mapping) < 4 else mapping[2]
    target_type = _mapping_type(mapping[-1]) if len(mapping) > 2 else None
    return parsed_path(mapping[0]), source_type, parsed_path(target), target_type


def _mapping_type(text):
    """Generated scripts name a nested type without its parts (`array`): such a value stays as it is."""
    return None if text.strip().lower() in _BARE_NESTED else named_type(text)


def apply_mapping(content, mappings, case_sensitive):
    """Returns only the mapped fields, in order. A source that is not there gives no field."""
    tree = Tree()
    for source, source_type, target, target_type in mappings:
        column = found(content.columns(), source, case_sensitive)
        if column is not None:
            tree.put(target, _converted(column, source_type, target_type))
    return content.select(tree.columns())


def _converted(column, source_type, target_type):
    """A choice is first brought to the type that the mapping says the source has, as far as values can be cast."""
    if target_type is None:
        return column
    if source_type is not None and source_type != target_type:
        column = cast(column, source_type)
    return cast(column, target_type)


def drop_fields(content, paths):
    columns = content.columns()
    for path in paths:
        columns = without(columns, parsed_path(path))
    return content.select(columns)


def select_fields(content, paths):
    """Returns the named fields with the structs around them, in the order of `paths`."""
    tree = Tree()
    for path in map(parsed_path, paths):
        column = found(content.columns(), path)
        if column is not None:
            tree.put(path, column)
    return content.select(tree.columns())


def rename_field(content, old_name, new_name):
    """Returns the frame with a field at a new path; a top-level field keeps its place."""
    old, new = parsed_path(old_name), parsed_path(new_name)
    column = found(content.columns(), old)
    if column is None:
        return content
    if len(old) == 1 and len(new) == 1:
        return content.select([each.renamed(new[0]) if each == column else each for each in content.columns()])
    return content.select(_moved(without(content.columns(), old), column, new))


def _moved(columns, column, path):
    """Puts a column at a path, beside the fields that a struct there already has."""
    if len(path) == 1:
        kept = [each for each in columns if each.name != path[0]]
        return [*kept, column.renamed(path[0])]
    tree = Tree()
    for each in columns:
        if each.name == path[0] and hasattr(each.type, "fields"):
            for field in each.fields():
                tree.put((each.name, field.name), field)
        else:
            tree.put((each.name,), each)
    tree.put(path, column)
    return tree.columns()
