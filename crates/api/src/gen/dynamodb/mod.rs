//! DynamoDb.
//!
//! Written by `cargo xtask codegen` from botocore's model dynamodb/2012-08-10: change crates/api/models or crates/xtask, not this file.

mod faults;
mod shapes;
mod tables;
pub mod values;

use std::fmt;
use std::sync::Arc;

use async_trait::async_trait;
use headwater_kernel::Call;

use crate::error::Error;
use crate::read::Input;
use crate::service::{Answer, Known, Model, Operation, Protocol, Service, run};
use crate::shape::Shape;

pub use faults::Fault;
pub use shapes::*;

/// The operations of DynamoDb. What an implementation leaves out answers that it is not supported.
#[async_trait]
pub trait DynamoDb: Send + Sync {
    async fn batch_get_item(&self, _call: &Call, _input: BatchGetItemInput) -> Result<BatchGetItemOutput, Error> {
        Err(Error::not_supported("DynamoDb", "BatchGetItem"))
    }

    async fn batch_write_item(&self, _call: &Call, _input: BatchWriteItemInput) -> Result<BatchWriteItemOutput, Error> {
        Err(Error::not_supported("DynamoDb", "BatchWriteItem"))
    }

    async fn create_table(&self, _call: &Call, _input: CreateTableInput) -> Result<CreateTableOutput, Error> {
        Err(Error::not_supported("DynamoDb", "CreateTable"))
    }

    async fn delete_item(&self, _call: &Call, _input: DeleteItemInput) -> Result<DeleteItemOutput, Error> {
        Err(Error::not_supported("DynamoDb", "DeleteItem"))
    }

    async fn delete_table(&self, _call: &Call, _input: DeleteTableInput) -> Result<DeleteTableOutput, Error> {
        Err(Error::not_supported("DynamoDb", "DeleteTable"))
    }

    async fn describe_limits(&self, _call: &Call, _input: DescribeLimitsInput) -> Result<DescribeLimitsOutput, Error> {
        Err(Error::not_supported("DynamoDb", "DescribeLimits"))
    }

    async fn describe_table(&self, _call: &Call, _input: DescribeTableInput) -> Result<DescribeTableOutput, Error> {
        Err(Error::not_supported("DynamoDb", "DescribeTable"))
    }

    async fn describe_time_to_live(
        &self,
        _call: &Call,
        _input: DescribeTimeToLiveInput,
    ) -> Result<DescribeTimeToLiveOutput, Error> {
        Err(Error::not_supported("DynamoDb", "DescribeTimeToLive"))
    }

    async fn get_item(&self, _call: &Call, _input: GetItemInput) -> Result<GetItemOutput, Error> {
        Err(Error::not_supported("DynamoDb", "GetItem"))
    }

    async fn list_tables(&self, _call: &Call, _input: ListTablesInput) -> Result<ListTablesOutput, Error> {
        Err(Error::not_supported("DynamoDb", "ListTables"))
    }

    async fn list_tags_of_resource(
        &self,
        _call: &Call,
        _input: ListTagsOfResourceInput,
    ) -> Result<ListTagsOfResourceOutput, Error> {
        Err(Error::not_supported("DynamoDb", "ListTagsOfResource"))
    }

    async fn put_item(&self, _call: &Call, _input: PutItemInput) -> Result<PutItemOutput, Error> {
        Err(Error::not_supported("DynamoDb", "PutItem"))
    }

    async fn query(&self, _call: &Call, _input: QueryInput) -> Result<QueryOutput, Error> {
        Err(Error::not_supported("DynamoDb", "Query"))
    }

    async fn scan(&self, _call: &Call, _input: ScanInput) -> Result<ScanOutput, Error> {
        Err(Error::not_supported("DynamoDb", "Scan"))
    }

    async fn tag_resource(&self, _call: &Call, _input: TagResourceInput) -> Result<TagResourceResponse, Error> {
        Err(Error::not_supported("DynamoDb", "TagResource"))
    }

    async fn transact_get_items(
        &self,
        _call: &Call,
        _input: TransactGetItemsInput,
    ) -> Result<TransactGetItemsOutput, Error> {
        Err(Error::not_supported("DynamoDb", "TransactGetItems"))
    }

    async fn transact_write_items(
        &self,
        _call: &Call,
        _input: TransactWriteItemsInput,
    ) -> Result<TransactWriteItemsOutput, Error> {
        Err(Error::not_supported("DynamoDb", "TransactWriteItems"))
    }

    async fn untag_resource(&self, _call: &Call, _input: UntagResourceInput) -> Result<UntagResourceResponse, Error> {
        Err(Error::not_supported("DynamoDb", "UntagResource"))
    }

    async fn update_item(&self, _call: &Call, _input: UpdateItemInput) -> Result<UpdateItemOutput, Error> {
        Err(Error::not_supported("DynamoDb", "UpdateItem"))
    }

    async fn update_table(&self, _call: &Call, _input: UpdateTableInput) -> Result<UpdateTableOutput, Error> {
        Err(Error::not_supported("DynamoDb", "UpdateTable"))
    }

    async fn update_time_to_live(
        &self,
        _call: &Call,
        _input: UpdateTimeToLiveInput,
    ) -> Result<UpdateTimeToLiveOutput, Error> {
        Err(Error::not_supported("DynamoDb", "UpdateTimeToLive"))
    }
}

/// DynamoDb as the gateway drives it.
#[derive(Clone)]
pub struct DynamoDbService(pub Arc<dyn DynamoDb>);

impl fmt::Debug for DynamoDbService {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("DynamoDbService")
    }
}

impl Service for DynamoDbService {
    fn model(&self) -> &'static Model {
        &MODEL
    }

    fn call<'a>(&'a self, call: &'a Call, operation: &'static Operation, input: Input) -> Answer<'a, Box<dyn Shape>> {
        let service = &self.0;
        match operation.name {
            "BatchGetItem" => run(&MODEL, input, move |input| service.batch_get_item(call, input)),
            "BatchWriteItem" => run(&MODEL, input, move |input| service.batch_write_item(call, input)),
            "CreateTable" => run(&MODEL, input, move |input| service.create_table(call, input)),
            "DeleteItem" => run(&MODEL, input, move |input| service.delete_item(call, input)),
            "DeleteTable" => run(&MODEL, input, move |input| service.delete_table(call, input)),
            "DescribeLimits" => run(&MODEL, input, move |input| service.describe_limits(call, input)),
            "DescribeTable" => run(&MODEL, input, move |input| service.describe_table(call, input)),
            "DescribeTimeToLive" => run(&MODEL, input, move |input| service.describe_time_to_live(call, input)),
            "GetItem" => run(&MODEL, input, move |input| service.get_item(call, input)),
            "ListTables" => run(&MODEL, input, move |input| service.list_tables(call, input)),
            "ListTagsOfResource" => run(&MODEL, input, move |input| service.list_tags_of_resource(call, input)),
            "PutItem" => run(&MODEL, input, move |input| service.put_item(call, input)),
            "Query" => run(&MODEL, input, move |input| service.query(call, input)),
            "Scan" => run(&MODEL, input, move |input| service.scan(call, input)),
            "TagResource" => run(&MODEL, input, move |input| service.tag_resource(call, input)),
            "TransactGetItems" => run(&MODEL, input, move |input| service.transact_get_items(call, input)),
            "TransactWriteItems" => run(&MODEL, input, move |input| service.transact_write_items(call, input)),
            "UntagResource" => run(&MODEL, input, move |input| service.untag_resource(call, input)),
            "UpdateItem" => run(&MODEL, input, move |input| service.update_item(call, input)),
            "UpdateTable" => run(&MODEL, input, move |input| service.update_table(call, input)),
            "UpdateTimeToLive" => run(&MODEL, input, move |input| service.update_time_to_live(call, input)),
            other => Box::pin(async move { Err(Error::not_supported("DynamoDb", other)) }),
        }
    }
}

/// What the wire model says of DynamoDb.
pub static MODEL: Model = Model {
    name: "DynamoDb",
    signing_name: "dynamodb",
    endpoint_prefix: "dynamodb",
    version: "2012-08-10",
    protocols: &[Protocol::Json {
        version: "1.0",
        target: "DynamoDB_20120810",
    }],
    query_compatible: false,
    validation_code: "ValidationException",
    operations: &OPERATIONS,
    known: &KNOWN,
};

static OPERATIONS: [Operation; 21] = [
    Operation {
        name: "BatchGetItem",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::BATCH_GET_ITEM_INPUT,
        output: &tables::BATCH_GET_ITEM_OUTPUT,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "BatchWriteItem",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::BATCH_WRITE_ITEM_INPUT,
        output: &tables::BATCH_WRITE_ITEM_OUTPUT,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "CreateTable",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::CREATE_TABLE_INPUT,
        output: &tables::CREATE_TABLE_OUTPUT,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "DeleteItem",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::DELETE_ITEM_INPUT,
        output: &tables::DELETE_ITEM_OUTPUT,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "DeleteTable",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::DELETE_TABLE_INPUT,
        output: &tables::DELETE_TABLE_OUTPUT,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "DescribeLimits",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::DESCRIBE_LIMITS_INPUT,
        output: &tables::DESCRIBE_LIMITS_OUTPUT,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "DescribeTable",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::DESCRIBE_TABLE_INPUT,
        output: &tables::DESCRIBE_TABLE_OUTPUT,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "DescribeTimeToLive",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::DESCRIBE_TIME_TO_LIVE_INPUT,
        output: &tables::DESCRIBE_TIME_TO_LIVE_OUTPUT,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "GetItem",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::GET_ITEM_INPUT,
        output: &tables::GET_ITEM_OUTPUT,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "ListTables",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::LIST_TABLES_INPUT,
        output: &tables::LIST_TABLES_OUTPUT,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "ListTagsOfResource",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::LIST_TAGS_OF_RESOURCE_INPUT,
        output: &tables::LIST_TAGS_OF_RESOURCE_OUTPUT,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "PutItem",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::PUT_ITEM_INPUT,
        output: &tables::PUT_ITEM_OUTPUT,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "Query",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::QUERY_INPUT,
        output: &tables::QUERY_OUTPUT,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "Scan",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::SCAN_INPUT,
        output: &tables::SCAN_OUTPUT,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "TagResource",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::TAG_RESOURCE_INPUT,
        output: &tables::TAG_RESOURCE_RESPONSE,
        has_output: false,
        result_wrapper: None,
    },
    Operation {
        name: "TransactGetItems",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::TRANSACT_GET_ITEMS_INPUT,
        output: &tables::TRANSACT_GET_ITEMS_OUTPUT,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "TransactWriteItems",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::TRANSACT_WRITE_ITEMS_INPUT,
        output: &tables::TRANSACT_WRITE_ITEMS_OUTPUT,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "UntagResource",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::UNTAG_RESOURCE_INPUT,
        output: &tables::UNTAG_RESOURCE_RESPONSE,
        has_output: false,
        result_wrapper: None,
    },
    Operation {
        name: "UpdateItem",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::UPDATE_ITEM_INPUT,
        output: &tables::UPDATE_ITEM_OUTPUT,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "UpdateTable",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::UPDATE_TABLE_INPUT,
        output: &tables::UPDATE_TABLE_OUTPUT,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "UpdateTimeToLive",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::UPDATE_TIME_TO_LIVE_INPUT,
        output: &tables::UPDATE_TIME_TO_LIVE_OUTPUT,
        has_output: true,
        result_wrapper: None,
    },
];

static KNOWN: [Known; 57] = [
    Known {
        name: "BatchExecuteStatement",
        method: "POST",
        path: "/",
    },
    Known {
        name: "BatchGetItem",
        method: "POST",
        path: "/",
    },
    Known {
        name: "BatchWriteItem",
        method: "POST",
        path: "/",
    },
    Known {
        name: "CreateBackup",
        method: "POST",
        path: "/",
    },
    Known {
        name: "CreateGlobalTable",
        method: "POST",
        path: "/",
    },
    Known {
        name: "CreateTable",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DeleteBackup",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DeleteItem",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DeleteResourcePolicy",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DeleteTable",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DescribeBackup",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DescribeContinuousBackups",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DescribeContributorInsights",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DescribeEndpoints",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DescribeExport",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DescribeGlobalTable",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DescribeGlobalTableSettings",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DescribeImport",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DescribeKinesisStreamingDestination",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DescribeLimits",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DescribeTable",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DescribeTableReplicaAutoScaling",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DescribeTimeToLive",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DisableKinesisStreamingDestination",
        method: "POST",
        path: "/",
    },
    Known {
        name: "EnableKinesisStreamingDestination",
        method: "POST",
        path: "/",
    },
    Known {
        name: "ExecuteStatement",
        method: "POST",
        path: "/",
    },
    Known {
        name: "ExecuteTransaction",
        method: "POST",
        path: "/",
    },
    Known {
        name: "ExportTableToPointInTime",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetItem",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetResourcePolicy",
        method: "POST",
        path: "/",
    },
    Known {
        name: "ImportTable",
        method: "POST",
        path: "/",
    },
    Known {
        name: "ListBackups",
        method: "POST",
        path: "/",
    },
    Known {
        name: "ListContributorInsights",
        method: "POST",
        path: "/",
    },
    Known {
        name: "ListExports",
        method: "POST",
        path: "/",
    },
    Known {
        name: "ListGlobalTables",
        method: "POST",
        path: "/",
    },
    Known {
        name: "ListImports",
        method: "POST",
        path: "/",
    },
    Known {
        name: "ListTables",
        method: "POST",
        path: "/",
    },
    Known {
        name: "ListTagsOfResource",
        method: "POST",
        path: "/",
    },
    Known {
        name: "PutItem",
        method: "POST",
        path: "/",
    },
    Known {
        name: "PutResourcePolicy",
        method: "POST",
        path: "/",
    },
    Known {
        name: "Query",
        method: "POST",
        path: "/",
    },
    Known {
        name: "RestoreTableFromBackup",
        method: "POST",
        path: "/",
    },
    Known {
        name: "RestoreTableToPointInTime",
        method: "POST",
        path: "/",
    },
    Known {
        name: "Scan",
        method: "POST",
        path: "/",
    },
    Known {
        name: "TagResource",
        method: "POST",
        path: "/",
    },
    Known {
        name: "TransactGetItems",
        method: "POST",
        path: "/",
    },
    Known {
        name: "TransactWriteItems",
        method: "POST",
        path: "/",
    },
    Known {
        name: "UntagResource",
        method: "POST",
        path: "/",
    },
    Known {
        name: "UpdateContinuousBackups",
        method: "POST",
        path: "/",
    },
    Known {
        name: "UpdateContributorInsights",
        method: "POST",
        path: "/",
    },
    Known {
        name: "UpdateGlobalTable",
        method: "POST",
        path: "/",
    },
    Known {
        name: "UpdateGlobalTableSettings",
        method: "POST",
        path: "/",
    },
    Known {
        name: "UpdateItem",
        method: "POST",
        path: "/",
    },
    Known {
        name: "UpdateKinesisStreamingDestination",
        method: "POST",
        path: "/",
    },
    Known {
        name: "UpdateTable",
        method: "POST",
        path: "/",
    },
    Known {
        name: "UpdateTableReplicaAutoScaling",
        method: "POST",
        path: "/",
    },
    Known {
        name: "UpdateTimeToLive",
        method: "POST",
        path: "/",
    },
];
