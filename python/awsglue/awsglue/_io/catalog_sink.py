"""enableUpdateCatalog: the table and partitions that a sink writes to, kept in the Data Catalog."""

from urllib.parse import quote

from awsglue._frame.types import hive_type
from awsglue._io.listing import client

_BATCH = 100
_TEXT_INPUT = "org.apache.hadoop.mapred.TextInputFormat"
_TEXT_OUTPUT = "org.apache.hadoop.hive.ql.io.HiveIgnoreKeyTextOutputFormat"
_PARQUET = (
    "org.apache.hadoop.hive.ql.io.parquet.MapredParquetInputFormat",
    "org.apache.hadoop.hive.ql.io.parquet.MapredParquetOutputFormat",
    "org.apache.hadoop.hive.ql.io.parquet.serde.ParquetHiveSerDe",
)
# Input format, output format and SerDe of a table that a sink creates, by format.
_CLASSES = {
    "json": (_TEXT_INPUT, _TEXT_OUTPUT, "org.openx.data.jsonserde.JsonSerDe"),
    "csv": (_TEXT_INPUT, _TEXT_OUTPUT, "org.apache.hadoop.hive.serde2.lazy.LazySimpleSerDe"),
    "avro": (
        "org.apache.hadoop.hive.ql.io.avro.AvroContainerInputFormat",
        "org.apache.hadoop.hive.ql.io.avro.AvroContainerOutputFormat",
        "org.apache.hadoop.hive.serde2.avro.AvroSerDe",
    ),
    "parquet": _PARQUET,
    "glueparquet": _PARQUET,
    "orc": (
        "org.apache.hadoop.hive.ql.io.orc.OrcInputFormat",
        "org.apache.hadoop.hive.ql.io.orc.OrcOutputFormat",
        "org.apache.hadoop.hive.ql.io.orc.OrcSerde",
    ),
}
_TABLE_INPUT = (
    "Name", "Description", "Owner", "LastAccessTime", "LastAnalyzedTime", "Retention", "StorageDescriptor",
    "PartitionKeys", "ViewOriginalText", "ViewExpandedText", "TableType", "Parameters", "TargetTable",
)  # fmt: skip


class CatalogUpdate:
    """Brings a table in line with what a sink wrote. `behavior` is UPDATE_IN_DATABASE or LOG."""

    def __init__(self, database, table_name, behavior="UPDATE_IN_DATABASE", catalog_id=None):
        self._database = database
        self._name = table_name
        self._behavior = behavior
        self._keyed = {"CatalogId": catalog_id} if catalog_id else {}

    def before(self, schema, partition_keys):
        """Raises before anything is written when the table does not fit the frame; returns the table, None without."""
        table = self._table()
        if table is None:
            return None
        wanted = [key["Name"].lower() for key in table.get("PartitionKeys", [])]
        if [key.lower() for key in partition_keys] != wanted:
            raise ValueError(f"The partition keys {partition_keys} differ from those of the table: {wanted}")
        if self._behavior == "LOG":
            known = {column["Name"].lower() for column in table["StorageDescriptor"]["Columns"]} | set(wanted)
            unknown = [field.name for field in schema if field.name.lower() not in known]
            if unknown:
                raise ValueError(f"The frame has fields that the table has not: {', '.join(unknown)}")
        return table

    def _table(self):
        try:
            return client("glue").get_table(DatabaseName=self._database, Name=self._name, **self._keyed)["Table"]
        except client("glue").exceptions.EntityNotFoundException:
            return None

    def after(self, table, schema, sink, written):
        """Creates or updates the table, then adds the partitions that were written and are not there yet."""
        if table is None:
            table = self._created(schema, sink)
        elif self._behavior != "LOG":
            self._update(table, schema, sink.partition_keys)
        self._add_partitions(table["StorageDescriptor"], sink, written)

    def _created(self, schema, sink):
        descriptor = _descriptor(schema, sink)
        keys = [_column(field) for key in sink.partition_keys for field in schema if field.name == key]
        parameters = {"classification": sink.classification, "EXTERNAL": "TRUE"}
        table = {
            "Name": self._name,
            "TableType": "EXTERNAL_TABLE",
            "Parameters": parameters,
            "StorageDescriptor": descriptor,
            "PartitionKeys": keys,
        }
        client("glue").create_table(DatabaseName=self._database, TableInput=table, **self._keyed)
        return table

    def _update(self, table, schema, partition_keys):
        columns = _columns(schema, partition_keys)
        if columns == [{"Name": c["Name"], "Type": c["Type"]} for c in table["StorageDescriptor"]["Columns"]]:
            return
        changed = {name: table[name] for name in _TABLE_INPUT if name in table}
        changed["StorageDescriptor"] = {**table["StorageDescriptor"], "Columns": columns}
        client("glue").update_table(DatabaseName=self._database, TableInput=changed, **self._keyed)

    def _add_partitions(self, descriptor, sink, written):
        """A partition that is already there answers an error of its own, which is what we want of it."""
        for start in range(0, len(written), _BATCH):
            inputs = [
                {"Values": values, "StorageDescriptor": {**descriptor, "Location": _location(sink, values)}}
                for values in written[start : start + _BATCH]
            ]
            answer = client("glue").batch_create_partition(
                DatabaseName=self._database, TableName=self._name, PartitionInputList=inputs, **self._keyed
            )
            _raise_errors(answer.get("Errors", []))


def _raise_errors(errors):
    other = [e["ErrorDetail"] for e in errors if e["ErrorDetail"].get("ErrorCode") != "AlreadyExistsException"]
    if other:
        raise RuntimeError(f"could not add a partition: {other[0].get('ErrorCode')}: {other[0].get('ErrorMessage')}")


def _location(sink, values):
    folders = [f"{key}={quote(value, safe=' !$&()+,-.;@_~')}" for key, value in zip(sink.partition_keys, values)]
    return f"{sink.path}/{'/'.join(folders)}/"


def _column(field):
    return {"Name": field.name.lower(), "Type": hive_type(field.dataType)}


def _columns(schema, partition_keys):
    return [_column(field) for field in schema if field.name not in partition_keys]


def _descriptor(schema, sink):
    input_format, output_format, serde = _CLASSES[sink.format_name]
    parameters = {"serialization.format": "1"}
    if sink.format_name == "csv":
        parameters = {"field.delim": sink.format_options.get("separator", ",")}
    header = sink.format_name == "csv" and str(sink.format_options.get("writeHeader", True)).lower() == "true"
    return {
        "Columns": _columns(schema, sink.partition_keys),
        "Location": f"{sink.path}/",
        "InputFormat": input_format,
        "OutputFormat": output_format,
        "SerdeInfo": {"SerializationLibrary": serde, "Parameters": parameters},
        "Parameters": {"classification": sink.classification, **({"skip.header.line.count": "1"} if header else {})},
    }
