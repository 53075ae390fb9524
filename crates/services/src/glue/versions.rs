//! `GetTableVersion`, `GetTableVersions`, `DeleteTableVersion`, `BatchDeleteTableVersion`.

use headwater_api::Error;
use headwater_api::glue::{
    self, BatchDeleteTableVersionRequest, BatchDeleteTableVersionResponse, DeleteTableVersionRequest,
    DeleteTableVersionResponse, GetTableVersionRequest, GetTableVersionResponse, GetTableVersionsRequest,
    GetTableVersionsResponse,
};
use headwater_kernel::Call;

use super::GlueService;
use super::convert::table_version_from;
use super::errors::{detail, errors, fault};
use super::scope::{catalog, page};

const MOST_PER_PAGE: usize = 100;

impl GlueService {
    pub(super) async fn show_table_version(
        &self,
        call: &Call,
        request: GetTableVersionRequest,
    ) -> Result<GetTableVersionResponse, Error> {
        let id = catalog(call, request.catalog_id.as_deref())?;
        let version = request.version_id.as_deref();
        let found = self
            .catalog
            .table_version(&id, &request.database_name, &request.table_name, version);
        let table = found.await.map_err(fault)?;
        Ok(GetTableVersionResponse {
            table_version: Some(table_version_from(table, &id.account)),
        })
    }

    pub(super) async fn list_table_versions(
        &self,
        call: &Call,
        request: GetTableVersionsRequest,
    ) -> Result<GetTableVersionsResponse, Error> {
        let id = catalog(call, request.catalog_id.as_deref())?;
        let wanted = page(request.next_token, request.max_results, MOST_PER_PAGE);
        let found = self
            .catalog
            .table_versions(&id, &request.database_name, &request.table_name, &wanted);
        let found = found.await.map_err(fault)?;
        let shown = found
            .items
            .into_iter()
            .map(|table| table_version_from(table, &id.account));
        Ok(GetTableVersionsResponse {
            table_versions: Some(shown.collect()),
            next_token: found.next,
        })
    }

    pub(super) async fn drop_table_version(
        &self,
        call: &Call,
        request: DeleteTableVersionRequest,
    ) -> Result<DeleteTableVersionResponse, Error> {
        let id = catalog(call, request.catalog_id.as_deref())?;
        let (database, table) = (&request.database_name, &request.table_name);
        self.catalog
            .delete_table_version(&id, database, table, &request.version_id)
            .await
            .map_err(fault)?;
        Ok(DeleteTableVersionResponse::default())
    }

    pub(super) async fn drop_table_versions(
        &self,
        call: &Call,
        request: BatchDeleteTableVersionRequest,
    ) -> Result<BatchDeleteTableVersionResponse, Error> {
        let id = catalog(call, request.catalog_id.as_deref())?;
        let (database, table) = (&request.database_name, &request.table_name);
        let failed = self
            .catalog
            .delete_table_versions(&id, database, table, request.version_ids);
        let error = |failure: headwater_catalog::VersionError| glue::TableVersionError {
            table_name: Some(table.clone()),
            version_id: Some(failure.version),
            error_detail: Some(detail(failure.error)),
        };
        Ok(BatchDeleteTableVersionResponse {
            errors: errors(failed.await.map_err(fault)?, error),
        })
    }
}
