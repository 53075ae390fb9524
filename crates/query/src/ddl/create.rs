//! CREATE EXTERNAL TABLE and DROP TABLE.

use headwater_catalog::model::{Column, Parameters, SerdeInfo, StorageDescriptor, TableInput};
use headwater_catalog::{ErrorKind, NewTable};

use super::task_error;
use crate::engine::Running;
use crate::error::{QueryError, Result, error_type};
use crate::statement::hive::{ColumnDefinition, CreateTable, RowFormat, StoredAs, TableName};
use crate::table::lake_path;

const TEXT_INPUT: &str = "org.apache.hadoop.mapred.TextInputFormat";
const TEXT_OUTPUT: &str = "org.apache.hadoop.hive.ql.io.HiveIgnoreKeyTextOutputFormat";
const LAZY_SIMPLE: &str = "org.apache.hadoop.hive.serde2.lazy.LazySimpleSerDe";

/// The classes of a `STORED AS` format: input, output, SerDe.
///
/// Source: glue-catalog-spec section 5.
const FORMATS: [(&str, [&str; 3]); 7] = [
    ("TEXTFILE", [TEXT_INPUT, TEXT_OUTPUT, LAZY_SIMPLE]),
    (
        "PARQUET",
        [
            "org.apache.hadoop.hive.ql.io.parquet.MapredParquetInputFormat",
            "org.apache.hadoop.hive.ql.io.parquet.MapredParquetOutputFormat",
            "org.apache.hadoop.hive.ql.io.parquet.serde.ParquetHiveSerDe",
        ],
    ),
    (
        "ORC",
        [
            "org.apache.hadoop.hive.ql.io.orc.OrcInputFormat",
            "org.apache.hadoop.hive.ql.io.orc.OrcOutputFormat",
            "org.apache.hadoop.hive.ql.io.orc.OrcSerde",
        ],
    ),
    (
        "AVRO",
        [
            "org.apache.hadoop.hive.ql.io.avro.AvroContainerInputFormat",
            "org.apache.hadoop.hive.ql.io.avro.AvroContainerOutputFormat",
            "org.apache.hadoop.hive.serde2.avro.AvroSerDe",
        ],
    ),
    (
        "ION",
        [
            "com.amazon.ionhiveserde.formats.IonInputFormat",
            "com.amazon.ionhiveserde.formats.IonOutputFormat",
            "com.amazon.ionhiveserde.IonHiveSerDe",
        ],
    ),
    (
        "SEQUENCEFILE",
        [
            "org.apache.hadoop.mapred.SequenceFileInputFormat",
            "org.apache.hadoop.hive.ql.io.HiveSequenceFileOutputFormat",
            LAZY_SIMPLE,
        ],
    ),
    (
        "RCFILE",
        [
            "org.apache.hadoop.hive.ql.io.RCFileInputFormat",
            "org.apache.hadoop.hive.ql.io.RCFileOutputFormat",
            "org.apache.hadoop.hive.serde2.columnar.LazyBinaryColumnarSerDe",
        ],
    ),
];

pub(super) async fn create_table(running: &Running<'_>, table: CreateTable) -> Result<()> {
    table.validate()?;
    let database = running.database_of(&table.name).to_owned();
    let (name, if_not_exists) = (table.name.table.clone(), table.if_not_exists);
    check_location(table.location.as_deref())?;
    let input = table_input(table)?;
    let new = NewTable {
        input,
        created_by: running.query.created_by.clone(),
        indexes: Vec::new(),
    };
    let access = &running.access;
    match access.catalog.create_table(&access.catalog_id, &database, new).await {
        Ok(_) => Ok(()),
        Err(error) if error.kind == ErrorKind::AlreadyExists && if_not_exists => Ok(()),
        Err(error) if error.kind == ErrorKind::AlreadyExists => Err(QueryError::ddl_task(format!(
            "AlreadyExistsException(message:Table {name} already exists)"
        ))),
        Err(error) if error.kind == ErrorKind::EntityNotFound => Err(QueryError::semantic(format!(
            "[Error 10072]: Database does not exist: {database}"
        ))),
        Err(error) => Err(task_error(&error)),
    }
}

fn check_location(location: Option<&str>) -> Result<()> {
    let Some(text) = location else {
        return Err(QueryError::ddl_task(
            "MetaException(message:No location was specified for table. An S3 location must be specified)",
        ));
    };
    lake_path(text)?;
    if text.contains('*') {
        let message = "MetaException(message:The specified location must not contain glob characters)";
        return Err(QueryError::ddl_task(message));
    }
    Ok(())
}

/// The catalog entry that the statement asks for.
fn table_input(table: CreateTable) -> Result<TableInput> {
    let [input_format, output_format, default_serde] = classes(&table)?;
    let (library, serde_parameters) = serde_of(table.row_format, default_serde);
    let (bucket_columns, number_of_buckets) = table.bucketing.unwrap_or((Vec::new(), -1));
    let descriptor = StorageDescriptor {
        columns: Some(columns_of(table.columns)),
        location: table.location,
        input_format: Some(input_format),
        output_format: Some(output_format),
        number_of_buckets,
        serde_info: Some(SerdeInfo {
            name: None,
            serialization_library: Some(library),
            parameters: Some(serde_parameters),
        }),
        bucket_columns: Some(bucket_columns),
        sort_columns: Some(Vec::new()),
        parameters: Some(Parameters::new()),
        ..StorageDescriptor::default()
    };
    let mut parameters = table.properties;
    parameters.insert("EXTERNAL".to_owned(), "TRUE".to_owned());
    if let Some(comment) = &table.comment {
        parameters.insert("comment".to_owned(), comment.clone());
    }
    Ok(TableInput {
        name: table.name.table,
        owner: Some("hadoop".to_owned()),
        storage_descriptor: Some(descriptor),
        partition_keys: Some(columns_of(table.partition_columns)),
        table_type: Some("EXTERNAL_TABLE".to_owned()),
        parameters: Some(parameters),
        ..TableInput::default()
    })
}

pub(super) fn columns_of(definitions: Vec<ColumnDefinition>) -> Vec<Column> {
    definitions
        .into_iter()
        .map(|definition| Column {
            name: definition.name,
            data_type: Some(definition.data_type),
            comment: definition.comment,
            parameters: None,
        })
        .collect()
}

fn classes(table: &CreateTable) -> Result<[String; 3]> {
    match &table.stored_as {
        Some(StoredAs::Classes { input, output }) => Ok([input.clone(), output.clone(), LAZY_SIMPLE.to_owned()]),
        Some(StoredAs::Format(name)) => {
            let found = FORMATS.iter().find(|(format, _)| format == name);
            let unknown = || QueryError::semantic(format!("Unrecognized file format in STORED AS clause: '{name}'"));
            found.map(|(_, classes)| classes.map(str::to_owned)).ok_or_else(unknown)
        }
        None => Ok([TEXT_INPUT, TEXT_OUTPUT, LAZY_SIMPLE].map(str::to_owned)),
    }
}

fn serde_of(row_format: Option<RowFormat>, default_serde: String) -> (String, Parameters) {
    let (library, mut parameters) = match row_format {
        Some(RowFormat::Serde { library, properties }) => (library, properties),
        Some(RowFormat::Delimited(parameters)) => (default_serde, parameters),
        None => (default_serde, Parameters::new()),
    };
    parameters
        .entry("serialization.format".to_owned())
        .or_insert_with(|| "1".to_owned());
    (library, parameters)
}

pub(super) async fn drop_table(running: &Running<'_>, name: &TableName, if_exists: bool) -> Result<()> {
    let database = running.database_of(name);
    let access = &running.access;
    match access
        .catalog
        .delete_table(&access.catalog_id, database, &name.table)
        .await
    {
        Ok(()) => Ok(()),
        Err(error) if error.kind == ErrorKind::EntityNotFound && if_exists => Ok(()),
        Err(error) if error.kind == ErrorKind::EntityNotFound => {
            let mut missing = QueryError::semantic(format!("[Error 10001]: Table not found {}", name.table));
            missing.error_type = error_type::TABLE_MISSING;
            Err(missing)
        }
        Err(error) => Err(task_error(&error)),
    }
}
