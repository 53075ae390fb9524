//! `CreateTable`, `GetTable`, `GetTables`, `UpdateTable`, `DeleteTable`, `BatchDeleteTable`.

use headwater_api::Error;
use headwater_api::glue::values::table_attributes;
use headwater_api::glue::{
    self, BatchDeleteTableRequest, BatchDeleteTableResponse, CreateTableRequest, CreateTableResponse,
    DeleteTableRequest, DeleteTableResponse, Fault, GetTableRequest, GetTableResponse, GetTablesRequest,
    GetTablesResponse, UpdateTableRequest, UpdateTableResponse,
};
use headwater_catalog::{NewTable, PartitionIndex, TableUpdate};
use headwater_kernel::Call;

use super::GlueService;
use super::convert::{table_from, table_input};
use super::errors::{detail, errors, fault};
use super::scope::{catalog, page};

const MOST_PER_PAGE: usize = 100;

impl GlueService {
    pub(super) async fn make_table(
        &self,
        call: &Call,
        request: CreateTableRequest,
    ) -> Result<CreateTableResponse, Error> {
        let id = catalog(call, request.catalog_id.as_deref())?;
        if request.open_table_format_input.is_some() {
            return Err(not_yet("CreateTable with OpenTableFormatInput"));
        }
        let new = NewTable {
            input: table_input(table_given(request.table_input)?),
            created_by: Some(call.principal.arn()),
            indexes: request
                .partition_indexes
                .unwrap_or_default()
                .into_iter()
                .map(index)
                .collect(),
        };
        self.catalog
            .create_table(&id, &request.database_name, new)
            .await
            .map_err(fault)?;
        Ok(CreateTableResponse::default())
    }

    pub(super) async fn show_table(&self, call: &Call, request: GetTableRequest) -> Result<GetTableResponse, Error> {
        let id = catalog(call, request.catalog_id.as_deref())?;
        let table = self
            .catalog
            .table(&id, &request.database_name, &request.name)
            .await
            .map_err(fault)?;
        Ok(GetTableResponse {
            table: Some(table_from(table, &id.account)),
        })
    }

    pub(super) async fn list_tables(&self, call: &Call, request: GetTablesRequest) -> Result<GetTablesResponse, Error> {
        let id = catalog(call, request.catalog_id.as_deref())?;
        let wanted = page(request.next_token, request.max_results, MOST_PER_PAGE);
        let expression = request.expression.as_deref();
        let found = self
            .catalog
            .tables(&id, &request.database_name, expression, &wanted)
            .await
            .map_err(fault)?;
        let wanted = request.attributes_to_get.unwrap_or_default();
        let shown = found
            .items
            .into_iter()
            .map(|table| with_attributes(table_from(table, &id.account), &wanted));
        Ok(GetTablesResponse {
            table_list: Some(shown.collect()),
            next_token: found.next,
        })
    }

    pub(super) async fn replace_table(
        &self,
        call: &Call,
        request: UpdateTableRequest,
    ) -> Result<UpdateTableResponse, Error> {
        let id = catalog(call, request.catalog_id.as_deref())?;
        if request.update_open_table_format_input.is_some() {
            return Err(not_yet("UpdateTable with UpdateOpenTableFormatInput"));
        }
        let update = TableUpdate {
            input: table_input(table_given(request.table_input)?),
            expected_version: request.version_id.as_deref().map(version).transpose()?,
            skip_archive: request.skip_archive.unwrap_or_default(),
        };
        self.catalog
            .update_table(&id, &request.database_name, update)
            .await
            .map_err(fault)?;
        Ok(UpdateTableResponse::default())
    }

    pub(super) async fn drop_table(
        &self,
        call: &Call,
        request: DeleteTableRequest,
    ) -> Result<DeleteTableResponse, Error> {
        let id = catalog(call, request.catalog_id.as_deref())?;
        self.catalog
            .delete_table(&id, &request.database_name, &request.name)
            .await
            .map_err(fault)?;
        Ok(DeleteTableResponse::default())
    }

    pub(super) async fn drop_tables(
        &self,
        call: &Call,
        request: BatchDeleteTableRequest,
    ) -> Result<BatchDeleteTableResponse, Error> {
        let id = catalog(call, request.catalog_id.as_deref())?;
        let dropped = self
            .catalog
            .delete_tables(&id, &request.database_name, request.tables_to_delete);
        let failed = dropped.await.map_err(fault)?;
        let error = |failure: headwater_catalog::TableError| glue::TableError {
            table_name: Some(failure.name),
            error_detail: Some(detail(failure.error)),
        };
        Ok(BatchDeleteTableResponse {
            errors: errors(failed, error),
        })
    }
}

/// The table with no more than its name and the `wanted` attributes; whole when none is named.
fn with_attributes(table: glue::Table, wanted: &[String]) -> glue::Table {
    if wanted.is_empty() {
        return table;
    }
    let with_type = wanted.iter().any(|wanted| wanted == table_attributes::TABLE_TYPE);
    glue::Table {
        name: table.name,
        table_type: table.table_type.filter(|_| with_type),
        ..glue::Table::default()
    }
}

fn not_yet(what: &str) -> Error {
    Error::new(
        "NotImplementedException",
        501,
        format!("{what} is not supported by Headwater yet"),
    )
}

/// The definition; the model lets it be left out for Iceberg tables only.
fn table_given(input: Option<glue::TableInput>) -> Result<glue::TableInput, Error> {
    input.ok_or_else(|| Fault::InvalidInputException.with("TableInput must be provided"))
}

fn version(text: &str) -> Result<u64, Error> {
    text.parse()
        .map_err(|_| Fault::InvalidInputException.with(format!("Version id {text} is not an integer.")))
}

pub(super) fn index(given: glue::PartitionIndex) -> PartitionIndex {
    PartitionIndex {
        name: given.index_name,
        keys: given.keys,
    }
}
