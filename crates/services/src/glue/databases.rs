//! `CreateDatabase`, `GetDatabase`, `GetDatabases`, `UpdateDatabase`, `DeleteDatabase`.

use headwater_api::Error;
use headwater_api::glue::values::database_attributes;
use headwater_api::glue::{
    CreateDatabaseRequest, CreateDatabaseResponse, Database, DeleteDatabaseRequest, DeleteDatabaseResponse,
    GetDatabaseRequest, GetDatabaseResponse, GetDatabasesRequest, GetDatabasesResponse, UpdateDatabaseRequest,
    UpdateDatabaseResponse,
};
use headwater_kernel::Call;

use super::GlueService;
use super::convert::{database_from, database_input};
use super::errors::fault;
use super::scope::{catalog, page};

const MOST_PER_PAGE: usize = 100;

impl GlueService {
    pub(super) async fn make_database(
        &self,
        call: &Call,
        request: CreateDatabaseRequest,
    ) -> Result<CreateDatabaseResponse, Error> {
        let id = catalog(call, request.catalog_id.as_deref())?;
        let input = database_input(request.database_input);
        self.catalog
            .create_tagged_database(&id, input, request.tags.unwrap_or_default())
            .await
            .map_err(fault)?;
        Ok(CreateDatabaseResponse::default())
    }

    pub(super) async fn show_database(
        &self,
        call: &Call,
        request: GetDatabaseRequest,
    ) -> Result<GetDatabaseResponse, Error> {
        let id = catalog(call, request.catalog_id.as_deref())?;
        let database = self.catalog.database(&id, &request.name).await.map_err(fault)?;
        Ok(GetDatabaseResponse {
            database: Some(database_from(database, &id.account)),
        })
    }

    pub(super) async fn list_databases(
        &self,
        call: &Call,
        request: GetDatabasesRequest,
    ) -> Result<GetDatabasesResponse, Error> {
        let id = catalog(call, request.catalog_id.as_deref())?;
        let wanted = page(request.next_token, request.max_results, MOST_PER_PAGE);
        let found = self.catalog.databases(&id, &wanted).await.map_err(fault)?;
        let names_only = names_only(request.attributes_to_get.as_deref());
        let shown = found.items.into_iter().map(|database| {
            if names_only {
                Database {
                    name: database.input.name,
                    ..Database::default()
                }
            } else {
                database_from(database, &id.account)
            }
        });
        Ok(GetDatabasesResponse {
            database_list: shown.collect(),
            next_token: found.next,
        })
    }

    pub(super) async fn replace_database(
        &self,
        call: &Call,
        request: UpdateDatabaseRequest,
    ) -> Result<UpdateDatabaseResponse, Error> {
        let id = catalog(call, request.catalog_id.as_deref())?;
        let input = database_input(request.database_input);
        self.catalog
            .update_database(&id, &request.name, input)
            .await
            .map_err(fault)?;
        Ok(UpdateDatabaseResponse::default())
    }

    pub(super) async fn drop_database(
        &self,
        call: &Call,
        request: DeleteDatabaseRequest,
    ) -> Result<DeleteDatabaseResponse, Error> {
        let id = catalog(call, request.catalog_id.as_deref())?;
        self.catalog.delete_database(&id, &request.name).await.map_err(fault)?;
        Ok(DeleteDatabaseResponse::default())
    }
}

/// Whether the caller wants no more than names. `TARGET_DATABASE` and the like come with the whole database.
fn names_only(attributes: Option<&[String]>) -> bool {
    attributes
        .is_some_and(|wanted| !wanted.is_empty() && wanted.iter().all(|wanted| wanted == database_attributes::NAME))
}
