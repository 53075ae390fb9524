//! The calls on column statistics of tables and partitions.

use headwater_api::Error;
use headwater_api::glue::{
    ColumnError, ColumnStatistics, ColumnStatisticsError, DeleteColumnStatisticsForPartitionRequest,
    DeleteColumnStatisticsForPartitionResponse, DeleteColumnStatisticsForTableRequest,
    DeleteColumnStatisticsForTableResponse, GetColumnStatisticsForPartitionRequest,
    GetColumnStatisticsForPartitionResponse, GetColumnStatisticsForTableRequest, GetColumnStatisticsForTableResponse,
    UpdateColumnStatisticsForPartitionRequest, UpdateColumnStatisticsForPartitionResponse,
    UpdateColumnStatisticsForTableRequest, UpdateColumnStatisticsForTableResponse,
};
use headwater_catalog::{CatalogId, StatisticsError, StatisticsOwner};
use headwater_kernel::Call;

use super::GlueService;
use super::convert::{statistics, statistics_from};
use super::errors::{detail, errors, fault};
use super::scope::catalog;

impl GlueService {
    pub(super) async fn keep_table_statistics(
        &self,
        call: &Call,
        request: UpdateColumnStatisticsForTableRequest,
    ) -> Result<UpdateColumnStatisticsForTableResponse, Error> {
        let id = catalog(call, request.catalog_id.as_deref())?;
        let owner = owner(request.database_name, request.table_name, None);
        let errors = self
            .keep_statistics(&id, &owner, request.column_statistics_list)
            .await?;
        Ok(UpdateColumnStatisticsForTableResponse { errors })
    }

    pub(super) async fn keep_partition_statistics(
        &self,
        call: &Call,
        request: UpdateColumnStatisticsForPartitionRequest,
    ) -> Result<UpdateColumnStatisticsForPartitionResponse, Error> {
        let id = catalog(call, request.catalog_id.as_deref())?;
        let owner = owner(
            request.database_name,
            request.table_name,
            Some(request.partition_values),
        );
        let errors = self
            .keep_statistics(&id, &owner, request.column_statistics_list)
            .await?;
        Ok(UpdateColumnStatisticsForPartitionResponse { errors })
    }

    async fn keep_statistics(
        &self,
        id: &CatalogId,
        owner: &StatisticsOwner,
        given: Vec<ColumnStatistics>,
    ) -> Result<Option<Vec<ColumnStatisticsError>>, Error> {
        let columns = given.iter().cloned().map(statistics).collect::<Result<_, _>>()?;
        let failed = self
            .catalog
            .update_statistics(id, owner, columns)
            .await
            .map_err(fault)?;
        let error = |failure: StatisticsError| ColumnStatisticsError {
            column_statistics: given.iter().find(|given| given.column_name == failure.column).cloned(),
            error: Some(detail(failure.error)),
        };
        Ok(errors(failed, error))
    }

    pub(super) async fn show_table_statistics(
        &self,
        call: &Call,
        request: GetColumnStatisticsForTableRequest,
    ) -> Result<GetColumnStatisticsForTableResponse, Error> {
        let id = catalog(call, request.catalog_id.as_deref())?;
        let owner = owner(request.database_name, request.table_name, None);
        let (found, errors) = self.show_statistics(&id, &owner, request.column_names).await?;
        Ok(GetColumnStatisticsForTableResponse {
            column_statistics_list: Some(found),
            errors,
        })
    }

    pub(super) async fn show_partition_statistics(
        &self,
        call: &Call,
        request: GetColumnStatisticsForPartitionRequest,
    ) -> Result<GetColumnStatisticsForPartitionResponse, Error> {
        let id = catalog(call, request.catalog_id.as_deref())?;
        let owner = owner(
            request.database_name,
            request.table_name,
            Some(request.partition_values),
        );
        let (found, errors) = self.show_statistics(&id, &owner, request.column_names).await?;
        Ok(GetColumnStatisticsForPartitionResponse {
            column_statistics_list: Some(found),
            errors,
        })
    }

    async fn show_statistics(
        &self,
        id: &CatalogId,
        owner: &StatisticsOwner,
        columns: Vec<String>,
    ) -> Result<(Vec<ColumnStatistics>, Option<Vec<ColumnError>>), Error> {
        let found = self.catalog.statistics(id, owner, columns).await.map_err(fault)?;
        let error = |failure: StatisticsError| ColumnError {
            column_name: Some(failure.column),
            error: Some(detail(failure.error)),
        };
        let shown = found.found.into_iter().map(statistics_from).collect();
        Ok((shown, errors(found.missing, error)))
    }

    pub(super) async fn drop_table_statistics(
        &self,
        call: &Call,
        request: DeleteColumnStatisticsForTableRequest,
    ) -> Result<DeleteColumnStatisticsForTableResponse, Error> {
        let id = catalog(call, request.catalog_id.as_deref())?;
        let owner = owner(request.database_name, request.table_name, None);
        self.catalog
            .delete_statistics(&id, &owner, &request.column_name)
            .await
            .map_err(fault)?;
        Ok(DeleteColumnStatisticsForTableResponse::default())
    }

    pub(super) async fn drop_partition_statistics(
        &self,
        call: &Call,
        request: DeleteColumnStatisticsForPartitionRequest,
    ) -> Result<DeleteColumnStatisticsForPartitionResponse, Error> {
        let id = catalog(call, request.catalog_id.as_deref())?;
        let owner = owner(
            request.database_name,
            request.table_name,
            Some(request.partition_values),
        );
        self.catalog
            .delete_statistics(&id, &owner, &request.column_name)
            .await
            .map_err(fault)?;
        Ok(DeleteColumnStatisticsForPartitionResponse::default())
    }
}

fn owner(database: String, table: String, partition: Option<Vec<String>>) -> StatisticsOwner {
    StatisticsOwner {
        database,
        table,
        partition,
    }
}
