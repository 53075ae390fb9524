//! `CreatePartitionIndex`, `GetPartitionIndexes`, `DeletePartitionIndex`.

use headwater_api::Error;
use headwater_api::glue::values::{backfill_error_code, partition_index_status};
use headwater_api::glue::{
    BackfillError, CreatePartitionIndexRequest, CreatePartitionIndexResponse, DeletePartitionIndexRequest,
    DeletePartitionIndexResponse, GetPartitionIndexesRequest, GetPartitionIndexesResponse, KeySchemaElement,
    PartitionIndexDescriptor, PartitionValueList,
};
use headwater_catalog::{IndexDescription, IndexKey, IndexProblem, IndexState};
use headwater_kernel::Call;

use super::GlueService;
use super::errors::fault;
use super::scope::catalog;
use super::tables::index;

impl GlueService {
    pub(super) async fn make_partition_index(
        &self,
        call: &Call,
        request: CreatePartitionIndexRequest,
    ) -> Result<CreatePartitionIndexResponse, Error> {
        let id = catalog(call, request.catalog_id.as_deref())?;
        let new = index(request.partition_index);
        let made = self
            .catalog
            .create_partition_index(&id, &request.database_name, &request.table_name, new);
        made.await.map_err(fault)?;
        Ok(CreatePartitionIndexResponse::default())
    }

    /// All indexes of a table: three at most, so in one page.
    pub(super) async fn list_partition_indexes(
        &self,
        call: &Call,
        request: GetPartitionIndexesRequest,
    ) -> Result<GetPartitionIndexesResponse, Error> {
        let id = catalog(call, request.catalog_id.as_deref())?;
        let found = self
            .catalog
            .partition_indexes(&id, &request.database_name, &request.table_name);
        let shown = found.await.map_err(fault)?.into_iter().map(descriptor).collect();
        Ok(GetPartitionIndexesResponse {
            partition_index_descriptor_list: Some(shown),
            next_token: None,
        })
    }

    pub(super) async fn drop_partition_index(
        &self,
        call: &Call,
        request: DeletePartitionIndexRequest,
    ) -> Result<DeletePartitionIndexResponse, Error> {
        let id = catalog(call, request.catalog_id.as_deref())?;
        let (database, table) = (&request.database_name, &request.table_name);
        self.catalog
            .delete_partition_index(&id, database, table, &request.index_name)
            .await
            .map_err(fault)?;
        Ok(DeletePartitionIndexResponse::default())
    }
}

fn descriptor(found: IndexDescription) -> PartitionIndexDescriptor {
    let status = match found.state {
        IndexState::Creating => partition_index_status::CREATING,
        IndexState::Active => partition_index_status::ACTIVE,
        IndexState::Failed => partition_index_status::FAILED,
    };
    let key = |key: IndexKey| KeySchemaElement {
        name: key.name,
        r#type: key.data_type,
    };
    let errors: Vec<_> = found.errors.into_iter().map(backfill_error).collect();
    PartitionIndexDescriptor {
        index_name: found.name,
        keys: found.keys.into_iter().map(key).collect(),
        index_status: status.to_owned(),
        backfill_errors: (!errors.is_empty()).then_some(errors),
    }
}

fn backfill_error(error: headwater_catalog::BackfillError) -> BackfillError {
    let code = match error.problem {
        IndexProblem::InvalidType => backfill_error_code::INVALID_PARTITION_TYPE_DATA_ERROR,
        IndexProblem::MissingValue => backfill_error_code::MISSING_PARTITION_VALUE_ERROR,
        IndexProblem::UnsupportedCharacter => backfill_error_code::UNSUPPORTED_PARTITION_CHARACTER_ERROR,
    };
    let partitions = error.partitions.into_iter().map(|values| PartitionValueList { values });
    BackfillError {
        code: Some(code.to_owned()),
        partitions: Some(partitions.collect()),
    }
}
