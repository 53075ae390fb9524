"""The Data Catalog, through boto3's Glue client: tables as sources and sinks see them."""

from dataclasses import dataclass

from pyspark.errors import AnalysisException
from pyspark.sql.types import StringType, StructField, StructType

from awsglue import gluetypes as glue
from awsglue._frame.types import named_type, type_sql
from awsglue._io.listing import client

# What names a table's format, in the order in which it is asked: part of a SerDe's or input format's class name.
_BY_CLASS = (
    ("parquet", "parquet"), ("orc", "orc"), ("avro", "avro"), ("json", "json"),
    ("opencsv", "csv"), ("lazysimple", "csv"), ("textinputformat", "csv"),
)  # fmt: skip
_SEPARATORS = ("separatorChar", "field.delim", "serialization.format", "delimiter")


def _keyed(catalog_id):
    return {"CatalogId": catalog_id} if catalog_id else {}


@dataclass(frozen=True)
class Partition:
    values: tuple
    location: str


class CatalogTable:
    """A table of the Data Catalog, as GetTable answers."""

    def __init__(self, answer):
        self.answer = answer
        self.database = answer["DatabaseName"]
        self.name = answer["Name"]
        self.descriptor = answer.get("StorageDescriptor", {})
        self.serde = self.descriptor.get("SerdeInfo", {})
        self.parameters = {**self.descriptor.get("Parameters", {}), **answer.get("Parameters", {})}
        self.location = self.descriptor.get("Location", "")

    def fields(self):
        """Returns the data columns as Glue fields."""
        return [_field(column) for column in self.descriptor.get("Columns", [])]

    def partition_fields(self):
        return [_field(column) for column in self.answer.get("PartitionKeys", [])]

    def column_types(self):
        """Returns the type of each column, partition keys included, by lower-case name."""
        return {field.name.lower(): field.dataType for field in (*self.fields(), *self.partition_fields())}

    def classification(self):
        """Returns the format or database vendor: the `classification` parameter, else what the SerDe says."""
        named = self.parameters.get("classification", "").lower()
        if named and named != "unknown":
            return named
        classes = self.serde.get("SerializationLibrary", "") + self.descriptor.get("InputFormat", "")
        return next((kind for part, kind in _BY_CLASS if part in classes.lower()), "")

    def format_options(self):
        """Returns Glue's format options that the SerDe's parameters stand for."""
        serde = self.serde.get("Parameters", {})
        known = {**self.parameters, **serde}
        options = {}
        separator = next((known[name] for name in _SEPARATORS if known.get(name)), None)
        if separator:
            options["separator"] = "\x01" if separator == "1" else separator
        for ours, theirs in (("quoteChar", "quoteChar"), ("escaper", "escapeChar"), ("jsonPath", "paths.jsonPath")):
            if serde.get(theirs):
                options[ours] = serde[theirs]
        if known.get("skip.header.line.count", "0") != "0":
            options["skipFirst"] = True
        if known.get("rowTag"):
            options["rowTag"] = known["rowTag"]
        return options


def _field(column):
    try:
        data_type = named_type(column.get("Type", "string"))
    except ValueError:
        data_type = glue.StringType()
    return glue.Field(column["Name"], data_type)


class Catalog:
    """The tables, partitions and connections that a script names."""

    def __init__(self, session):
        self._session = session

    def table(self, database, name, catalog_id=None):
        answer = client("glue").get_table(DatabaseName=database, Name=name, **_keyed(catalog_id))
        return CatalogTable(answer["Table"])

    def partitions(self, table, expression="", catalog_id=None):
        """Returns the partitions that match a GetPartitions expression (all without one)."""
        asked = {"DatabaseName": table.database, "TableName": table.name, "ExcludeColumnSchema": True}
        if expression:
            asked["Expression"] = expression
        pages = client("glue").get_paginator("get_partitions").paginate(**asked, **_keyed(catalog_id))
        return [
            Partition(tuple(found["Values"]), found.get("StorageDescriptor", {}).get("Location", ""))
            for page in pages
            for found in page["Partitions"]
        ]

    def matching(self, table, partitions, predicate):
        """Returns the partitions for which a Spark SQL condition over the partition keys is true."""
        if not predicate or not partitions:
            return partitions
        keys = table.partition_fields()
        declared = StructType([StructField(key.name, StringType()) for key in keys] + [StructField("#", StringType())])
        rows = [(*partition.values, str(index)) for index, partition in enumerate(partitions)]
        values = self._session.createDataFrame(rows, declared)
        typed = values.selectExpr(
            *[f"CAST(`{key.name}` AS {type_sql(key.dataType)}) AS `{key.name}`" for key in keys], "`#`"
        )
        try:
            chosen = typed.where(predicate).select("`#`").collect()
        except AnalysisException as error:
            names = ", ".join(key.name for key in keys)
            raise Exception(
                f"User's pushdown predicate: {predicate} can not be resolved against partition columns: [{names}]"
            ) from error
        return [partitions[int(row[0])] for row in chosen]

    def connection(self, name, catalog_id=None):
        """Returns a connection's properties with its password."""
        answer = client("glue").get_connection(Name=name, HidePassword=False, **_keyed(catalog_id))
        return answer["Connection"].get("ConnectionProperties", {})
