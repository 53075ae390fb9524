//! The catalog as Athena shows it: one data catalog, its databases and tables.
//!
//! Source: athena-redshift-quicksight-spec A1.

use std::collections::BTreeMap;

use headwater_api::Error;
use headwater_api::athena::{
    Column, DataCatalog, DataCatalogSummary, Database, Fault, GetDataCatalogInput, GetDataCatalogOutput,
    GetDatabaseInput, GetDatabaseOutput, GetTableMetadataInput, GetTableMetadataOutput, ListDataCatalogsOutput,
    ListDatabasesInput, ListDatabasesOutput, ListTableMetadataInput, ListTableMetadataOutput, TableMetadata, values,
};
use headwater_catalog::{CatalogError, CatalogId, ErrorKind, PageRequest, model};
use headwater_kernel::Call;
use regex::Regex;

use super::page::{cut, limit};
use super::{AthenaFace, invalid};

const CATALOG: &str = "AwsDataCatalog";
const DEFAULT_PAGE: usize = 50;
const CATALOG_PAGE: usize = 100;

pub(super) fn list_catalogs() -> ListDataCatalogsOutput {
    let summary = DataCatalogSummary {
        catalog_name: Some(CATALOG.to_owned()),
        r#type: Some(values::data_catalog_type::GLUE.to_owned()),
        ..DataCatalogSummary::default()
    };
    ListDataCatalogsOutput {
        data_catalogs_summary: Some(vec![summary]),
        next_token: None,
    }
}

pub(super) fn get_catalog(call: &Call, input: &GetDataCatalogInput) -> Result<GetDataCatalogOutput, Error> {
    if !input.name.eq_ignore_ascii_case(CATALOG) {
        return Err(invalid(format!("Data catalog {} was not found", input.name)));
    }
    let catalog = DataCatalog {
        name: CATALOG.to_owned(),
        r#type: values::data_catalog_type::GLUE.to_owned(),
        parameters: Some(BTreeMap::from([("catalog-id".to_owned(), call.account().to_owned())])),
        ..DataCatalog::default()
    };
    Ok(GetDataCatalogOutput {
        data_catalog: Some(catalog),
    })
}

fn catalog_id(call: &Call, name: &str) -> Result<CatalogId, Error> {
    if name.eq_ignore_ascii_case(CATALOG) {
        return Ok(CatalogId::new(call.account(), &call.region));
    }
    Err(metadata_error(format!("Data catalog {name} was not found")))
}

fn metadata_error(text: impl Into<String>) -> Error {
    Fault::MetadataException.with(text)
}

/// A missing entity as Athena passes it on.
fn from_catalog(error: &CatalogError) -> Error {
    match error.kind {
        ErrorKind::EntityNotFound => metadata_error(format!("EntityNotFoundException: {}", error.message)),
        ErrorKind::Internal => {
            tracing::error!(%error, "the catalog failed");
            Fault::InternalServerException.with("An internal server error occurred.")
        }
        _ => metadata_error(error.message.clone()),
    }
}

fn database(found: model::Database) -> Database {
    Database {
        name: found.input.name,
        description: found.input.description,
        parameters: found.input.parameters,
    }
}

pub(super) async fn get_database(
    face: &AthenaFace,
    call: &Call,
    input: GetDatabaseInput,
) -> Result<GetDatabaseOutput, Error> {
    let id = catalog_id(call, &input.catalog_name)?;
    let found = face
        .catalog
        .database(&id, &input.database_name)
        .await
        .map_err(|error| from_catalog(&error))?;
    Ok(GetDatabaseOutput {
        database: Some(database(found)),
    })
}

pub(super) async fn list_databases(
    face: &AthenaFace,
    call: &Call,
    input: ListDatabasesInput,
) -> Result<ListDatabasesOutput, Error> {
    let id = catalog_id(call, &input.catalog_name)?;
    let page = PageRequest::after(input.next_token, limit(input.max_results, DEFAULT_PAGE));
    let found = face
        .catalog
        .databases(&id, &page)
        .await
        .map_err(|error| from_catalog(&error))?;
    Ok(ListDatabasesOutput {
        database_list: Some(found.items.into_iter().map(database).collect()),
        next_token: found.next,
    })
}

pub(super) async fn get_table(
    face: &AthenaFace,
    call: &Call,
    input: GetTableMetadataInput,
) -> Result<GetTableMetadataOutput, Error> {
    let id = catalog_id(call, &input.catalog_name)?;
    let found = face.catalog.table(&id, &input.database_name, &input.table_name).await;
    let table = found.map_err(|error| from_catalog(&error))?;
    Ok(GetTableMetadataOutput {
        table_metadata: Some(table_metadata(table)),
    })
}

pub(super) async fn list_tables(
    face: &AthenaFace,
    call: &Call,
    input: ListTableMetadataInput,
) -> Result<ListTableMetadataOutput, Error> {
    let id = catalog_id(call, &input.catalog_name)?;
    let pattern = input
        .expression
        .as_deref()
        .filter(|text| !text.is_empty())
        .map(name_pattern)
        .transpose()?;
    let mut tables = all_tables(face, &id, &input.database_name).await?;
    tables.retain(|table| pattern.as_ref().is_none_or(|names| names.is_match(&table.input.name)));
    let count = limit(input.max_results, DEFAULT_PAGE);
    let page = cut(tables, |table| &table.input.name, input.next_token.as_deref(), count)?;
    Ok(ListTableMetadataOutput {
        table_metadata_list: Some(page.entries.into_iter().map(table_metadata).collect()),
        next_token: page.next,
    })
}

/// The expression is a regular expression over whole names; a lone `*` is any name.
fn name_pattern(text: &str) -> Result<Regex, Error> {
    let body = if text == "*" { ".*" } else { text };
    Regex::new(&format!("(?i)^(?:{body})$")).map_err(|_| invalid(format!("Invalid regular expression: {text}")))
}

async fn all_tables(face: &AthenaFace, id: &CatalogId, database: &str) -> Result<Vec<model::Table>, Error> {
    let mut found = Vec::new();
    let mut token = None;
    loop {
        let page = PageRequest::after(token, CATALOG_PAGE);
        let part = face
            .catalog
            .tables(id, database, None, &page)
            .await
            .map_err(|error| from_catalog(&error))?;
        found.extend(part.items);
        token = part.next;
        if token.is_none() {
            return Ok(found);
        }
    }
}

fn columns(found: Option<Vec<model::Column>>) -> Vec<Column> {
    let column = |column: model::Column| Column {
        name: column.name,
        r#type: column.data_type,
        comment: column.comment,
    };
    found.unwrap_or_default().into_iter().map(column).collect()
}

fn table_metadata(table: model::Table) -> TableMetadata {
    let descriptor = table.input.storage_descriptor.unwrap_or_default();
    let mut parameters = table.input.parameters.unwrap_or_default();
    let serde = descriptor.serde_info.unwrap_or_default();
    let storage = [
        ("location", descriptor.location),
        ("inputformat", descriptor.input_format),
        ("outputformat", descriptor.output_format),
        ("serde.serialization.lib", serde.serialization_library),
    ];
    for (key, value) in storage {
        parameters.extend(value.map(|text| (key.to_owned(), text)));
    }
    let serde_parameters = serde.parameters.unwrap_or_default().into_iter();
    parameters.extend(serde_parameters.map(|(key, value)| (format!("serde.param.{key}"), value)));
    TableMetadata {
        name: table.input.name,
        create_time: Some(table.created),
        last_access_time: table.input.last_access_time,
        table_type: table.input.table_type,
        columns: Some(columns(descriptor.columns)),
        partition_keys: Some(columns(table.input.partition_keys)),
        parameters: Some(parameters),
    }
}
