//! Logs.
//!
//! Written by `cargo xtask codegen` from botocore's model logs/2014-03-28: change crates/api/models or crates/xtask, not this file.

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

/// The operations of Logs. What an implementation leaves out answers that it is not supported.
#[async_trait]
pub trait Logs: Send + Sync {
    async fn associate_kms_key(
        &self,
        _call: &Call,
        _input: AssociateKmsKeyRequest,
    ) -> Result<AssociateKmsKeyResponse, Error> {
        Err(Error::not_supported("Logs", "AssociateKmsKey"))
    }

    async fn create_log_group(
        &self,
        _call: &Call,
        _input: CreateLogGroupRequest,
    ) -> Result<CreateLogGroupResponse, Error> {
        Err(Error::not_supported("Logs", "CreateLogGroup"))
    }

    async fn create_log_stream(
        &self,
        _call: &Call,
        _input: CreateLogStreamRequest,
    ) -> Result<CreateLogStreamResponse, Error> {
        Err(Error::not_supported("Logs", "CreateLogStream"))
    }

    async fn delete_destination(
        &self,
        _call: &Call,
        _input: DeleteDestinationRequest,
    ) -> Result<DeleteDestinationResponse, Error> {
        Err(Error::not_supported("Logs", "DeleteDestination"))
    }

    async fn delete_log_group(
        &self,
        _call: &Call,
        _input: DeleteLogGroupRequest,
    ) -> Result<DeleteLogGroupResponse, Error> {
        Err(Error::not_supported("Logs", "DeleteLogGroup"))
    }

    async fn delete_log_stream(
        &self,
        _call: &Call,
        _input: DeleteLogStreamRequest,
    ) -> Result<DeleteLogStreamResponse, Error> {
        Err(Error::not_supported("Logs", "DeleteLogStream"))
    }

    async fn delete_metric_filter(
        &self,
        _call: &Call,
        _input: DeleteMetricFilterRequest,
    ) -> Result<DeleteMetricFilterResponse, Error> {
        Err(Error::not_supported("Logs", "DeleteMetricFilter"))
    }

    async fn delete_retention_policy(
        &self,
        _call: &Call,
        _input: DeleteRetentionPolicyRequest,
    ) -> Result<DeleteRetentionPolicyResponse, Error> {
        Err(Error::not_supported("Logs", "DeleteRetentionPolicy"))
    }

    async fn delete_subscription_filter(
        &self,
        _call: &Call,
        _input: DeleteSubscriptionFilterRequest,
    ) -> Result<DeleteSubscriptionFilterResponse, Error> {
        Err(Error::not_supported("Logs", "DeleteSubscriptionFilter"))
    }

    async fn describe_destinations(
        &self,
        _call: &Call,
        _input: DescribeDestinationsRequest,
    ) -> Result<DescribeDestinationsResponse, Error> {
        Err(Error::not_supported("Logs", "DescribeDestinations"))
    }

    async fn describe_log_groups(
        &self,
        _call: &Call,
        _input: DescribeLogGroupsRequest,
    ) -> Result<DescribeLogGroupsResponse, Error> {
        Err(Error::not_supported("Logs", "DescribeLogGroups"))
    }

    async fn describe_log_streams(
        &self,
        _call: &Call,
        _input: DescribeLogStreamsRequest,
    ) -> Result<DescribeLogStreamsResponse, Error> {
        Err(Error::not_supported("Logs", "DescribeLogStreams"))
    }

    async fn describe_metric_filters(
        &self,
        _call: &Call,
        _input: DescribeMetricFiltersRequest,
    ) -> Result<DescribeMetricFiltersResponse, Error> {
        Err(Error::not_supported("Logs", "DescribeMetricFilters"))
    }

    async fn describe_subscription_filters(
        &self,
        _call: &Call,
        _input: DescribeSubscriptionFiltersRequest,
    ) -> Result<DescribeSubscriptionFiltersResponse, Error> {
        Err(Error::not_supported("Logs", "DescribeSubscriptionFilters"))
    }

    async fn disassociate_kms_key(
        &self,
        _call: &Call,
        _input: DisassociateKmsKeyRequest,
    ) -> Result<DisassociateKmsKeyResponse, Error> {
        Err(Error::not_supported("Logs", "DisassociateKmsKey"))
    }

    async fn filter_log_events(
        &self,
        _call: &Call,
        _input: FilterLogEventsRequest,
    ) -> Result<FilterLogEventsResponse, Error> {
        Err(Error::not_supported("Logs", "FilterLogEvents"))
    }

    async fn get_log_events(&self, _call: &Call, _input: GetLogEventsRequest) -> Result<GetLogEventsResponse, Error> {
        Err(Error::not_supported("Logs", "GetLogEvents"))
    }

    async fn list_tags_for_resource(
        &self,
        _call: &Call,
        _input: ListTagsForResourceRequest,
    ) -> Result<ListTagsForResourceResponse, Error> {
        Err(Error::not_supported("Logs", "ListTagsForResource"))
    }

    async fn list_tags_log_group(
        &self,
        _call: &Call,
        _input: ListTagsLogGroupRequest,
    ) -> Result<ListTagsLogGroupResponse, Error> {
        Err(Error::not_supported("Logs", "ListTagsLogGroup"))
    }

    async fn put_destination(
        &self,
        _call: &Call,
        _input: PutDestinationRequest,
    ) -> Result<PutDestinationResponse, Error> {
        Err(Error::not_supported("Logs", "PutDestination"))
    }

    async fn put_destination_policy(
        &self,
        _call: &Call,
        _input: PutDestinationPolicyRequest,
    ) -> Result<PutDestinationPolicyResponse, Error> {
        Err(Error::not_supported("Logs", "PutDestinationPolicy"))
    }

    async fn put_log_events(&self, _call: &Call, _input: PutLogEventsRequest) -> Result<PutLogEventsResponse, Error> {
        Err(Error::not_supported("Logs", "PutLogEvents"))
    }

    async fn put_metric_filter(
        &self,
        _call: &Call,
        _input: PutMetricFilterRequest,
    ) -> Result<PutMetricFilterResponse, Error> {
        Err(Error::not_supported("Logs", "PutMetricFilter"))
    }

    async fn put_retention_policy(
        &self,
        _call: &Call,
        _input: PutRetentionPolicyRequest,
    ) -> Result<PutRetentionPolicyResponse, Error> {
        Err(Error::not_supported("Logs", "PutRetentionPolicy"))
    }

    async fn put_subscription_filter(
        &self,
        _call: &Call,
        _input: PutSubscriptionFilterRequest,
    ) -> Result<PutSubscriptionFilterResponse, Error> {
        Err(Error::not_supported("Logs", "PutSubscriptionFilter"))
    }

    async fn tag_log_group(&self, _call: &Call, _input: TagLogGroupRequest) -> Result<TagLogGroupResponse, Error> {
        Err(Error::not_supported("Logs", "TagLogGroup"))
    }

    async fn tag_resource(&self, _call: &Call, _input: TagResourceRequest) -> Result<TagResourceResponse, Error> {
        Err(Error::not_supported("Logs", "TagResource"))
    }

    async fn test_metric_filter(
        &self,
        _call: &Call,
        _input: TestMetricFilterRequest,
    ) -> Result<TestMetricFilterResponse, Error> {
        Err(Error::not_supported("Logs", "TestMetricFilter"))
    }

    async fn untag_log_group(
        &self,
        _call: &Call,
        _input: UntagLogGroupRequest,
    ) -> Result<UntagLogGroupResponse, Error> {
        Err(Error::not_supported("Logs", "UntagLogGroup"))
    }

    async fn untag_resource(&self, _call: &Call, _input: UntagResourceRequest) -> Result<UntagResourceResponse, Error> {
        Err(Error::not_supported("Logs", "UntagResource"))
    }
}

/// Logs as the gateway drives it.
#[derive(Clone)]
pub struct LogsService(pub Arc<dyn Logs>);

impl fmt::Debug for LogsService {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("LogsService")
    }
}

impl Service for LogsService {
    fn model(&self) -> &'static Model {
        &MODEL
    }

    fn call<'a>(&'a self, call: &'a Call, operation: &'static Operation, input: Input) -> Answer<'a, Box<dyn Shape>> {
        let service = &self.0;
        match operation.name {
            "AssociateKmsKey" => run(&MODEL, input, move |input| service.associate_kms_key(call, input)),
            "CreateLogGroup" => run(&MODEL, input, move |input| service.create_log_group(call, input)),
            "CreateLogStream" => run(&MODEL, input, move |input| service.create_log_stream(call, input)),
            "DeleteDestination" => run(&MODEL, input, move |input| service.delete_destination(call, input)),
            "DeleteLogGroup" => run(&MODEL, input, move |input| service.delete_log_group(call, input)),
            "DeleteLogStream" => run(&MODEL, input, move |input| service.delete_log_stream(call, input)),
            "DeleteMetricFilter" => run(&MODEL, input, move |input| service.delete_metric_filter(call, input)),
            "DeleteRetentionPolicy" => run(&MODEL, input, move |input| service.delete_retention_policy(call, input)),
            "DeleteSubscriptionFilter" => run(&MODEL, input, move |input| {
                service.delete_subscription_filter(call, input)
            }),
            "DescribeDestinations" => run(&MODEL, input, move |input| service.describe_destinations(call, input)),
            "DescribeLogGroups" => run(&MODEL, input, move |input| service.describe_log_groups(call, input)),
            "DescribeLogStreams" => run(&MODEL, input, move |input| service.describe_log_streams(call, input)),
            "DescribeMetricFilters" => run(&MODEL, input, move |input| service.describe_metric_filters(call, input)),
            "DescribeSubscriptionFilters" => run(&MODEL, input, move |input| {
                service.describe_subscription_filters(call, input)
            }),
            "DisassociateKmsKey" => run(&MODEL, input, move |input| service.disassociate_kms_key(call, input)),
            "FilterLogEvents" => run(&MODEL, input, move |input| service.filter_log_events(call, input)),
            "GetLogEvents" => run(&MODEL, input, move |input| service.get_log_events(call, input)),
            "ListTagsForResource" => run(&MODEL, input, move |input| service.list_tags_for_resource(call, input)),
            "ListTagsLogGroup" => run(&MODEL, input, move |input| service.list_tags_log_group(call, input)),
            "PutDestination" => run(&MODEL, input, move |input| service.put_destination(call, input)),
            "PutDestinationPolicy" => run(&MODEL, input, move |input| service.put_destination_policy(call, input)),
            "PutLogEvents" => run(&MODEL, input, move |input| service.put_log_events(call, input)),
            "PutMetricFilter" => run(&MODEL, input, move |input| service.put_metric_filter(call, input)),
            "PutRetentionPolicy" => run(&MODEL, input, move |input| service.put_retention_policy(call, input)),
            "PutSubscriptionFilter" => run(&MODEL, input, move |input| service.put_subscription_filter(call, input)),
            "TagLogGroup" => run(&MODEL, input, move |input| service.tag_log_group(call, input)),
            "TagResource" => run(&MODEL, input, move |input| service.tag_resource(call, input)),
            "TestMetricFilter" => run(&MODEL, input, move |input| service.test_metric_filter(call, input)),
            "UntagLogGroup" => run(&MODEL, input, move |input| service.untag_log_group(call, input)),
            "UntagResource" => run(&MODEL, input, move |input| service.untag_resource(call, input)),
            other => Box::pin(async move { Err(Error::not_supported("Logs", other)) }),
        }
    }
}

/// What the wire model says of Logs.
pub static MODEL: Model = Model {
    name: "Logs",
    signing_name: "logs",
    endpoint_prefix: "logs",
    version: "2014-03-28",
    protocols: &[Protocol::Json {
        version: "1.1",
        target: "Logs_20140328",
    }],
    query_compatible: false,
    validation_code: "InvalidParameterException",
    operations: &OPERATIONS,
    known: &KNOWN,
};

static OPERATIONS: [Operation; 30] = [
    Operation {
        name: "AssociateKmsKey",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::ASSOCIATE_KMS_KEY_REQUEST,
        output: &tables::ASSOCIATE_KMS_KEY_RESPONSE,
        has_output: false,
        result_wrapper: None,
    },
    Operation {
        name: "CreateLogGroup",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::CREATE_LOG_GROUP_REQUEST,
        output: &tables::CREATE_LOG_GROUP_RESPONSE,
        has_output: false,
        result_wrapper: None,
    },
    Operation {
        name: "CreateLogStream",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::CREATE_LOG_STREAM_REQUEST,
        output: &tables::CREATE_LOG_STREAM_RESPONSE,
        has_output: false,
        result_wrapper: None,
    },
    Operation {
        name: "DeleteDestination",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::DELETE_DESTINATION_REQUEST,
        output: &tables::DELETE_DESTINATION_RESPONSE,
        has_output: false,
        result_wrapper: None,
    },
    Operation {
        name: "DeleteLogGroup",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::DELETE_LOG_GROUP_REQUEST,
        output: &tables::DELETE_LOG_GROUP_RESPONSE,
        has_output: false,
        result_wrapper: None,
    },
    Operation {
        name: "DeleteLogStream",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::DELETE_LOG_STREAM_REQUEST,
        output: &tables::DELETE_LOG_STREAM_RESPONSE,
        has_output: false,
        result_wrapper: None,
    },
    Operation {
        name: "DeleteMetricFilter",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::DELETE_METRIC_FILTER_REQUEST,
        output: &tables::DELETE_METRIC_FILTER_RESPONSE,
        has_output: false,
        result_wrapper: None,
    },
    Operation {
        name: "DeleteRetentionPolicy",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::DELETE_RETENTION_POLICY_REQUEST,
        output: &tables::DELETE_RETENTION_POLICY_RESPONSE,
        has_output: false,
        result_wrapper: None,
    },
    Operation {
        name: "DeleteSubscriptionFilter",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::DELETE_SUBSCRIPTION_FILTER_REQUEST,
        output: &tables::DELETE_SUBSCRIPTION_FILTER_RESPONSE,
        has_output: false,
        result_wrapper: None,
    },
    Operation {
        name: "DescribeDestinations",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::DESCRIBE_DESTINATIONS_REQUEST,
        output: &tables::DESCRIBE_DESTINATIONS_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "DescribeLogGroups",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::DESCRIBE_LOG_GROUPS_REQUEST,
        output: &tables::DESCRIBE_LOG_GROUPS_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "DescribeLogStreams",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::DESCRIBE_LOG_STREAMS_REQUEST,
        output: &tables::DESCRIBE_LOG_STREAMS_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "DescribeMetricFilters",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::DESCRIBE_METRIC_FILTERS_REQUEST,
        output: &tables::DESCRIBE_METRIC_FILTERS_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "DescribeSubscriptionFilters",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::DESCRIBE_SUBSCRIPTION_FILTERS_REQUEST,
        output: &tables::DESCRIBE_SUBSCRIPTION_FILTERS_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "DisassociateKmsKey",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::DISASSOCIATE_KMS_KEY_REQUEST,
        output: &tables::DISASSOCIATE_KMS_KEY_RESPONSE,
        has_output: false,
        result_wrapper: None,
    },
    Operation {
        name: "FilterLogEvents",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::FILTER_LOG_EVENTS_REQUEST,
        output: &tables::FILTER_LOG_EVENTS_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "GetLogEvents",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::GET_LOG_EVENTS_REQUEST,
        output: &tables::GET_LOG_EVENTS_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "ListTagsForResource",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::LIST_TAGS_FOR_RESOURCE_REQUEST,
        output: &tables::LIST_TAGS_FOR_RESOURCE_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "ListTagsLogGroup",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::LIST_TAGS_LOG_GROUP_REQUEST,
        output: &tables::LIST_TAGS_LOG_GROUP_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "PutDestination",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::PUT_DESTINATION_REQUEST,
        output: &tables::PUT_DESTINATION_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "PutDestinationPolicy",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::PUT_DESTINATION_POLICY_REQUEST,
        output: &tables::PUT_DESTINATION_POLICY_RESPONSE,
        has_output: false,
        result_wrapper: None,
    },
    Operation {
        name: "PutLogEvents",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::PUT_LOG_EVENTS_REQUEST,
        output: &tables::PUT_LOG_EVENTS_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "PutMetricFilter",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::PUT_METRIC_FILTER_REQUEST,
        output: &tables::PUT_METRIC_FILTER_RESPONSE,
        has_output: false,
        result_wrapper: None,
    },
    Operation {
        name: "PutRetentionPolicy",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::PUT_RETENTION_POLICY_REQUEST,
        output: &tables::PUT_RETENTION_POLICY_RESPONSE,
        has_output: false,
        result_wrapper: None,
    },
    Operation {
        name: "PutSubscriptionFilter",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::PUT_SUBSCRIPTION_FILTER_REQUEST,
        output: &tables::PUT_SUBSCRIPTION_FILTER_RESPONSE,
        has_output: false,
        result_wrapper: None,
    },
    Operation {
        name: "TagLogGroup",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::TAG_LOG_GROUP_REQUEST,
        output: &tables::TAG_LOG_GROUP_RESPONSE,
        has_output: false,
        result_wrapper: None,
    },
    Operation {
        name: "TagResource",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::TAG_RESOURCE_REQUEST,
        output: &tables::TAG_RESOURCE_RESPONSE,
        has_output: false,
        result_wrapper: None,
    },
    Operation {
        name: "TestMetricFilter",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::TEST_METRIC_FILTER_REQUEST,
        output: &tables::TEST_METRIC_FILTER_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "UntagLogGroup",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::UNTAG_LOG_GROUP_REQUEST,
        output: &tables::UNTAG_LOG_GROUP_RESPONSE,
        has_output: false,
        result_wrapper: None,
    },
    Operation {
        name: "UntagResource",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::UNTAG_RESOURCE_REQUEST,
        output: &tables::UNTAG_RESOURCE_RESPONSE,
        has_output: false,
        result_wrapper: None,
    },
];

static KNOWN: [Known; 113] = [
    Known {
        name: "AssociateKmsKey",
        method: "POST",
        path: "/",
    },
    Known {
        name: "AssociateSourceToS3TableIntegration",
        method: "POST",
        path: "/",
    },
    Known {
        name: "CancelExportTask",
        method: "POST",
        path: "/",
    },
    Known {
        name: "CancelImportTask",
        method: "POST",
        path: "/",
    },
    Known {
        name: "CreateDelivery",
        method: "POST",
        path: "/",
    },
    Known {
        name: "CreateExportTask",
        method: "POST",
        path: "/",
    },
    Known {
        name: "CreateImportTask",
        method: "POST",
        path: "/",
    },
    Known {
        name: "CreateLogAnomalyDetector",
        method: "POST",
        path: "/",
    },
    Known {
        name: "CreateLogGroup",
        method: "POST",
        path: "/",
    },
    Known {
        name: "CreateLogStream",
        method: "POST",
        path: "/",
    },
    Known {
        name: "CreateLookupTable",
        method: "POST",
        path: "/",
    },
    Known {
        name: "CreateScheduledQuery",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DeleteAccountPolicy",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DeleteDataProtectionPolicy",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DeleteDelivery",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DeleteDeliveryDestination",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DeleteDeliveryDestinationPolicy",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DeleteDeliverySource",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DeleteDestination",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DeleteIndexPolicy",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DeleteIntegration",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DeleteLogAnomalyDetector",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DeleteLogGroup",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DeleteLogStream",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DeleteLookupTable",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DeleteMetricFilter",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DeleteQueryDefinition",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DeleteResourcePolicy",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DeleteRetentionPolicy",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DeleteScheduledQuery",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DeleteSubscriptionFilter",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DeleteTransformer",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DescribeAccountPolicies",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DescribeConfigurationTemplates",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DescribeDeliveries",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DescribeDeliveryDestinations",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DescribeDeliverySources",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DescribeDestinations",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DescribeExportTasks",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DescribeFieldIndexes",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DescribeImportTaskBatches",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DescribeImportTasks",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DescribeIndexPolicies",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DescribeLogGroups",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DescribeLogStreams",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DescribeLookupTables",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DescribeMetricFilters",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DescribeQueries",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DescribeQueryDefinitions",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DescribeResourcePolicies",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DescribeSubscriptionFilters",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DisassociateKmsKey",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DisassociateSourceFromS3TableIntegration",
        method: "POST",
        path: "/",
    },
    Known {
        name: "FilterLogEvents",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetDataProtectionPolicy",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetDelivery",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetDeliveryDestination",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetDeliveryDestinationPolicy",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetDeliverySource",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetIntegration",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetLogAnomalyDetector",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetLogEvents",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetLogFields",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetLogGroupFields",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetLogObject",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetLogRecord",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetLookupTable",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetQueryResults",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetScheduledQuery",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetScheduledQueryHistory",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetTransformer",
        method: "POST",
        path: "/",
    },
    Known {
        name: "ListAggregateLogGroupSummaries",
        method: "POST",
        path: "/",
    },
    Known {
        name: "ListAnomalies",
        method: "POST",
        path: "/",
    },
    Known {
        name: "ListIntegrations",
        method: "POST",
        path: "/",
    },
    Known {
        name: "ListLogAnomalyDetectors",
        method: "POST",
        path: "/",
    },
    Known {
        name: "ListLogGroups",
        method: "POST",
        path: "/",
    },
    Known {
        name: "ListLogGroupsForQuery",
        method: "POST",
        path: "/",
    },
    Known {
        name: "ListScheduledQueries",
        method: "POST",
        path: "/",
    },
    Known {
        name: "ListSourcesForS3TableIntegration",
        method: "POST",
        path: "/",
    },
    Known {
        name: "ListTagsForResource",
        method: "POST",
        path: "/",
    },
    Known {
        name: "ListTagsLogGroup",
        method: "POST",
        path: "/",
    },
    Known {
        name: "PutAccountPolicy",
        method: "POST",
        path: "/",
    },
    Known {
        name: "PutBearerTokenAuthentication",
        method: "POST",
        path: "/",
    },
    Known {
        name: "PutDataProtectionPolicy",
        method: "POST",
        path: "/",
    },
    Known {
        name: "PutDeliveryDestination",
        method: "POST",
        path: "/",
    },
    Known {
        name: "PutDeliveryDestinationPolicy",
        method: "POST",
        path: "/",
    },
    Known {
        name: "PutDeliverySource",
        method: "POST",
        path: "/",
    },
    Known {
        name: "PutDestination",
        method: "POST",
        path: "/",
    },
    Known {
        name: "PutDestinationPolicy",
        method: "POST",
        path: "/",
    },
    Known {
        name: "PutIndexPolicy",
        method: "POST",
        path: "/",
    },
    Known {
        name: "PutIntegration",
        method: "POST",
        path: "/",
    },
    Known {
        name: "PutLogEvents",
        method: "POST",
        path: "/",
    },
    Known {
        name: "PutLogGroupDeletionProtection",
        method: "POST",
        path: "/",
    },
    Known {
        name: "PutMetricFilter",
        method: "POST",
        path: "/",
    },
    Known {
        name: "PutQueryDefinition",
        method: "POST",
        path: "/",
    },
    Known {
        name: "PutResourcePolicy",
        method: "POST",
        path: "/",
    },
    Known {
        name: "PutRetentionPolicy",
        method: "POST",
        path: "/",
    },
    Known {
        name: "PutSubscriptionFilter",
        method: "POST",
        path: "/",
    },
    Known {
        name: "PutTransformer",
        method: "POST",
        path: "/",
    },
    Known {
        name: "StartLiveTail",
        method: "POST",
        path: "/",
    },
    Known {
        name: "StartQuery",
        method: "POST",
        path: "/",
    },
    Known {
        name: "StopQuery",
        method: "POST",
        path: "/",
    },
    Known {
        name: "TagLogGroup",
        method: "POST",
        path: "/",
    },
    Known {
        name: "TagResource",
        method: "POST",
        path: "/",
    },
    Known {
        name: "TestMetricFilter",
        method: "POST",
        path: "/",
    },
    Known {
        name: "TestTransformer",
        method: "POST",
        path: "/",
    },
    Known {
        name: "UntagLogGroup",
        method: "POST",
        path: "/",
    },
    Known {
        name: "UntagResource",
        method: "POST",
        path: "/",
    },
    Known {
        name: "UpdateAnomaly",
        method: "POST",
        path: "/",
    },
    Known {
        name: "UpdateDeliveryConfiguration",
        method: "POST",
        path: "/",
    },
    Known {
        name: "UpdateLogAnomalyDetector",
        method: "POST",
        path: "/",
    },
    Known {
        name: "UpdateLookupTable",
        method: "POST",
        path: "/",
    },
    Known {
        name: "UpdateScheduledQuery",
        method: "POST",
        path: "/",
    },
];
