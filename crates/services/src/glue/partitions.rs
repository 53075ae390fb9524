//! The calls on partitions, single and in batches.

use headwater_api::Error;
use headwater_api::glue::{
    self, BatchCreatePartitionRequest, BatchCreatePartitionResponse, BatchDeletePartitionRequest,
    BatchDeletePartitionResponse, BatchGetPartitionRequest, BatchGetPartitionResponse,
    BatchUpdatePartitionFailureEntry, BatchUpdatePartitionRequest, BatchUpdatePartitionResponse,
    CreatePartitionRequest, CreatePartitionResponse, DeletePartitionRequest, DeletePartitionResponse,
    GetPartitionRequest, GetPartitionResponse, GetPartitionsRequest, GetPartitionsResponse, UpdatePartitionRequest,
    UpdatePartitionResponse,
};
use headwater_catalog::{PartitionError, PartitionQuery, Segment};
use headwater_kernel::Call;

use super::GlueService;
use super::convert::{partition_from, partition_input};
use super::errors::{detail, errors, fault};
use super::scope::{catalog, page};

const MOST_PER_PAGE: usize = 1000;

impl GlueService {
    pub(super) async fn make_partition(
        &self,
        call: &Call,
        request: CreatePartitionRequest,
    ) -> Result<CreatePartitionResponse, Error> {
        let id = catalog(call, request.catalog_id.as_deref())?;
        let input = partition_input(request.partition_input);
        let made = self
            .catalog
            .create_partition(&id, &request.database_name, &request.table_name, input);
        made.await.map_err(fault)?;
        Ok(CreatePartitionResponse::default())
    }

    pub(super) async fn make_partitions(
        &self,
        call: &Call,
        request: BatchCreatePartitionRequest,
    ) -> Result<BatchCreatePartitionResponse, Error> {
        let id = catalog(call, request.catalog_id.as_deref())?;
        let inputs = request.partition_input_list.into_iter().map(partition_input).collect();
        let made = self
            .catalog
            .create_partitions(&id, &request.database_name, &request.table_name, inputs);
        Ok(BatchCreatePartitionResponse {
            errors: errors(made.await.map_err(fault)?, partition_error),
        })
    }

    pub(super) async fn show_partition(
        &self,
        call: &Call,
        request: GetPartitionRequest,
    ) -> Result<GetPartitionResponse, Error> {
        let id = catalog(call, request.catalog_id.as_deref())?;
        let (database, table) = (request.database_name.to_lowercase(), request.table_name.to_lowercase());
        let found = self
            .catalog
            .partition(&id, &database, &table, &request.partition_values)
            .await
            .map_err(fault)?;
        Ok(GetPartitionResponse {
            partition: Some(partition_from(found, &database, &table, &id.account)),
        })
    }

    pub(super) async fn show_partitions(
        &self,
        call: &Call,
        request: BatchGetPartitionRequest,
    ) -> Result<BatchGetPartitionResponse, Error> {
        let id = catalog(call, request.catalog_id.as_deref())?;
        let (database, table) = (request.database_name.to_lowercase(), request.table_name.to_lowercase());
        let values = request
            .partitions_to_get
            .into_iter()
            .map(|wanted| wanted.values)
            .collect();
        let found = self
            .catalog
            .partitions_of(&id, &database, &table, values)
            .await
            .map_err(fault)?;
        let shown = found
            .into_iter()
            .map(|found| partition_from(found, &database, &table, &id.account));
        Ok(BatchGetPartitionResponse {
            partitions: Some(shown.collect()),
            unprocessed_keys: Some(Vec::new()),
        })
    }

    pub(super) async fn list_partitions(
        &self,
        call: &Call,
        request: GetPartitionsRequest,
    ) -> Result<GetPartitionsResponse, Error> {
        let id = catalog(call, request.catalog_id.as_deref())?;
        let (database, table) = (request.database_name.to_lowercase(), request.table_name.to_lowercase());
        let query = PartitionQuery {
            expression: request.expression,
            segment: request.segment.map(|segment| Segment {
                number: u32::try_from(segment.segment_number).unwrap_or(u32::MAX),
                total: u32::try_from(segment.total_segments).unwrap_or_default(),
            }),
            exclude_column_schema: request.exclude_column_schema.unwrap_or_default(),
        };
        let wanted = page(request.next_token, request.max_results, MOST_PER_PAGE);
        let found = self
            .catalog
            .partitions(&id, &database, &table, &query, &wanted)
            .await
            .map_err(fault)?;
        let shown = found
            .items
            .into_iter()
            .map(|found| partition_from(found, &database, &table, &id.account));
        Ok(GetPartitionsResponse {
            partitions: Some(shown.collect()),
            next_token: found.next,
        })
    }

    pub(super) async fn replace_partition(
        &self,
        call: &Call,
        request: UpdatePartitionRequest,
    ) -> Result<UpdatePartitionResponse, Error> {
        let id = catalog(call, request.catalog_id.as_deref())?;
        let (values, given) = (request.partition_value_list, request.partition_input);
        let input = updated_input(&values, given);
        let (database, table) = (&request.database_name, &request.table_name);
        self.catalog
            .update_partition(&id, database, table, values, input)
            .await
            .map_err(fault)?;
        Ok(UpdatePartitionResponse::default())
    }

    pub(super) async fn replace_partitions(
        &self,
        call: &Call,
        request: BatchUpdatePartitionRequest,
    ) -> Result<BatchUpdatePartitionResponse, Error> {
        let id = catalog(call, request.catalog_id.as_deref())?;
        let updates = request.entries.into_iter().map(|entry| {
            let input = updated_input(&entry.partition_value_list, entry.partition_input);
            (entry.partition_value_list, input)
        });
        let replaced =
            self.catalog
                .update_partitions(&id, &request.database_name, &request.table_name, updates.collect());
        let error = |failure: PartitionError| BatchUpdatePartitionFailureEntry {
            partition_value_list: Some(failure.values),
            error_detail: Some(detail(failure.error)),
        };
        Ok(BatchUpdatePartitionResponse {
            errors: errors(replaced.await.map_err(fault)?, error),
        })
    }

    pub(super) async fn drop_partition(
        &self,
        call: &Call,
        request: DeletePartitionRequest,
    ) -> Result<DeletePartitionResponse, Error> {
        let id = catalog(call, request.catalog_id.as_deref())?;
        let (database, table) = (&request.database_name, &request.table_name);
        self.catalog
            .delete_partition(&id, database, table, request.partition_values)
            .await
            .map_err(fault)?;
        Ok(DeletePartitionResponse::default())
    }

    pub(super) async fn drop_partitions(
        &self,
        call: &Call,
        request: BatchDeletePartitionRequest,
    ) -> Result<BatchDeletePartitionResponse, Error> {
        let id = catalog(call, request.catalog_id.as_deref())?;
        let values = request
            .partitions_to_delete
            .into_iter()
            .map(|wanted| wanted.values)
            .collect();
        let dropped = self
            .catalog
            .delete_partitions(&id, &request.database_name, &request.table_name, values);
        Ok(BatchDeletePartitionResponse {
            errors: errors(dropped.await.map_err(fault)?, partition_error),
        })
    }
}

/// The new definition; without values of its own it keeps those that locate it.
fn updated_input(values: &[String], given: glue::PartitionInput) -> headwater_catalog::model::PartitionInput {
    let values = given.values.unwrap_or_else(|| values.to_vec());
    partition_input(glue::PartitionInput {
        values: Some(values),
        ..given
    })
}

fn partition_error(failure: PartitionError) -> glue::PartitionError {
    glue::PartitionError {
        partition_values: Some(failure.values),
        error_detail: Some(detail(failure.error)),
    }
}
