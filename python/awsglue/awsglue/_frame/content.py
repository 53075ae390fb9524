"""A frame's content: a DataFrame with Glue's schema, and the columns that build the next one."""

from dataclasses import dataclass
from typing import Any

from pyspark.sql import DataFrame
from pyspark.sql import functions as F

from awsglue import gluetypes as glue
from awsglue._frame.paths import ELEMENT, literal, quoted
from awsglue._frame.types import glue_type, type_sql


@dataclass(frozen=True)
class Content:
    """A DataFrame and the Glue schema of its columns, in the same order."""

    dataframe: DataFrame
    schema: Any  # a glue.StructType

    def columns(self):
        """Returns each column as an expression over the DataFrame."""
        return [Column(field.name, quoted(field.name), field.dataType) for field in self.schema]

    def select(self, columns):
        """Returns the content whose columns are the given ones; the DataFrame itself when nothing changes."""
        columns = list(columns)
        schema = glue.StructType([glue.Field(column.name, column.type) for column in columns])
        if columns == self.columns():
            return self
        expressions = [F.expr(column.sql).alias(column.name) for column in columns]
        return Content(self.dataframe.select(*expressions), schema)

    def with_dataframe(self, dataframe):
        """Returns the content with other rows of the same columns."""
        return Content(dataframe, self.schema)


@dataclass(frozen=True)
class Column:
    """A column or nested field: its name, the Spark SQL expression of its value, its Glue type."""

    name: str
    sql: str
    type: Any  # a glue.DataType

    def fields(self):
        """Returns the fields of a struct column as columns."""
        return [Column(field.name, f"{self.sql}.{quoted(field.name)}", field.dataType) for field in self.type]

    def renamed(self, name):
        return Column(name, self.sql, self.type)


def content_of(dataframe):
    """Returns a DataFrame's content. Columns that only hold nulls become strings, which every sink can write."""
    schema = glue_type(dataframe.schema)
    void = [field.name for field in schema if isinstance(field.dataType, glue.NullType)]
    if void:
        casts = [f"CAST({quoted(n)} AS STRING) AS {quoted(n)}" if n in void else quoted(n) for n in dataframe.columns]
        dataframe = dataframe.selectExpr(*casts)
    return Content(dataframe, schema)


def struct_column(name, columns, source=None):
    """Returns a struct built from columns; where `source` (an expression) is null the struct is null too."""
    columns = list(columns)
    parts = ", ".join(f"{literal(column.name)}, {column.sql}" for column in columns)
    built = f"named_struct({parts})"
    data_type = glue.StructType([glue.Field(column.name, column.type) for column in columns])
    return Column(name, f"IF({source} IS NULL, NULL, {built})" if source else built, data_type)


def null_column(name, data_type):
    return Column(name, f"CAST(NULL AS {type_sql(data_type)})", data_type)


def found(columns, path, case_sensitive=True):
    """Returns the column at a path (a tuple of names), or None; arrays cannot be entered."""
    if ELEMENT in path:
        return None
    name, *rest = path
    match = _named(columns, name, case_sensitive)
    if match is None or not rest:
        return match
    if isinstance(match.type, glue.StructType):
        return found(match.fields(), rest, case_sensitive)
    return None


def _named(columns, name, case_sensitive):
    exact = next((column for column in columns if column.name == name), None)
    if exact is not None or case_sensitive:
        return exact
    lowered = name.lower()
    return next((column for column in columns if column.name.lower() == lowered), None)


def without(columns, path):
    """Returns the columns less the one at a path; a struct that loses its last field goes too."""
    kept = []
    for column in columns:
        if column.name != path[0]:
            kept.append(column)
            continue
        if len(path) > 1:
            kept.extend(_pruned(column, path[1:]))
    return kept


def _pruned(column, path):
    if isinstance(column.type, glue.StructType):
        fields = without(column.fields(), path)
        if fields == column.fields():
            return [column]
        return [struct_column(column.name, fields, column.sql)] if fields else []
    if isinstance(column.type, glue.ArrayType) and isinstance(column.type.elementType, glue.StructType):
        return _pruned_elements(column, path[1:] if path[0] == ELEMENT else path)
    return [column]


def _pruned_elements(column, path):
    element = Column("element", f"element{len(column.sql)}", column.type.elementType)
    pruned = _pruned(element, path)
    if not pruned:
        return []
    sql = f"transform({column.sql}, {element.sql} -> {pruned[0].sql})"
    return [Column(column.name, sql, glue.ArrayType(pruned[0].type))]


class Tree:
    """Target fields by dotted path, in the order in which they were first named."""

    def __init__(self):
        self.children = {}

    def put(self, path, column):
        """Puts a column at a path; one that is put later at the same place replaces the first."""
        name, *rest = path
        if not rest:
            self.children[name] = column
            return
        child = self.children.get(name)
        if not isinstance(child, Tree):
            child = self.children[name] = Tree()
        child.put(rest, column)

    def columns(self):
        """Returns the top-level columns, nested ones built as structs."""
        return [_tree_column(name, child) for name, child in self.children.items()]


def _tree_column(name, child):
    if isinstance(child, Tree):
        return struct_column(name, child.columns())
    return child.renamed(name)
