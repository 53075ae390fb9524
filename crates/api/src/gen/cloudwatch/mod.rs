//! CloudWatch.
//!
//! Written by `cargo xtask codegen` from botocore's model cloudwatch/2010-08-01: change crates/api/models or crates/xtask, not this file.

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

/// The operations of CloudWatch. What an implementation leaves out answers that it is not supported.
#[async_trait]
pub trait CloudWatch: Send + Sync {
    async fn delete_alarms(&self, _call: &Call, _input: DeleteAlarmsInput) -> Result<DeleteAlarmsResponse, Error> {
        Err(Error::not_supported("CloudWatch", "DeleteAlarms"))
    }

    async fn delete_dashboards(
        &self,
        _call: &Call,
        _input: DeleteDashboardsInput,
    ) -> Result<DeleteDashboardsOutput, Error> {
        Err(Error::not_supported("CloudWatch", "DeleteDashboards"))
    }

    async fn describe_alarm_history(
        &self,
        _call: &Call,
        _input: DescribeAlarmHistoryInput,
    ) -> Result<DescribeAlarmHistoryOutput, Error> {
        Err(Error::not_supported("CloudWatch", "DescribeAlarmHistory"))
    }

    async fn describe_alarms(&self, _call: &Call, _input: DescribeAlarmsInput) -> Result<DescribeAlarmsOutput, Error> {
        Err(Error::not_supported("CloudWatch", "DescribeAlarms"))
    }

    async fn describe_alarms_for_metric(
        &self,
        _call: &Call,
        _input: DescribeAlarmsForMetricInput,
    ) -> Result<DescribeAlarmsForMetricOutput, Error> {
        Err(Error::not_supported("CloudWatch", "DescribeAlarmsForMetric"))
    }

    async fn disable_alarm_actions(
        &self,
        _call: &Call,
        _input: DisableAlarmActionsInput,
    ) -> Result<DisableAlarmActionsResponse, Error> {
        Err(Error::not_supported("CloudWatch", "DisableAlarmActions"))
    }

    async fn enable_alarm_actions(
        &self,
        _call: &Call,
        _input: EnableAlarmActionsInput,
    ) -> Result<EnableAlarmActionsResponse, Error> {
        Err(Error::not_supported("CloudWatch", "EnableAlarmActions"))
    }

    async fn get_dashboard(&self, _call: &Call, _input: GetDashboardInput) -> Result<GetDashboardOutput, Error> {
        Err(Error::not_supported("CloudWatch", "GetDashboard"))
    }

    async fn get_metric_data(&self, _call: &Call, _input: GetMetricDataInput) -> Result<GetMetricDataOutput, Error> {
        Err(Error::not_supported("CloudWatch", "GetMetricData"))
    }

    async fn get_metric_statistics(
        &self,
        _call: &Call,
        _input: GetMetricStatisticsInput,
    ) -> Result<GetMetricStatisticsOutput, Error> {
        Err(Error::not_supported("CloudWatch", "GetMetricStatistics"))
    }

    async fn list_dashboards(&self, _call: &Call, _input: ListDashboardsInput) -> Result<ListDashboardsOutput, Error> {
        Err(Error::not_supported("CloudWatch", "ListDashboards"))
    }

    async fn list_metrics(&self, _call: &Call, _input: ListMetricsInput) -> Result<ListMetricsOutput, Error> {
        Err(Error::not_supported("CloudWatch", "ListMetrics"))
    }

    async fn list_tags_for_resource(
        &self,
        _call: &Call,
        _input: ListTagsForResourceInput,
    ) -> Result<ListTagsForResourceOutput, Error> {
        Err(Error::not_supported("CloudWatch", "ListTagsForResource"))
    }

    async fn put_composite_alarm(
        &self,
        _call: &Call,
        _input: PutCompositeAlarmInput,
    ) -> Result<PutCompositeAlarmResponse, Error> {
        Err(Error::not_supported("CloudWatch", "PutCompositeAlarm"))
    }

    async fn put_dashboard(&self, _call: &Call, _input: PutDashboardInput) -> Result<PutDashboardOutput, Error> {
        Err(Error::not_supported("CloudWatch", "PutDashboard"))
    }

    async fn put_metric_alarm(
        &self,
        _call: &Call,
        _input: PutMetricAlarmInput,
    ) -> Result<PutMetricAlarmResponse, Error> {
        Err(Error::not_supported("CloudWatch", "PutMetricAlarm"))
    }

    async fn put_metric_data(&self, _call: &Call, _input: PutMetricDataInput) -> Result<PutMetricDataResponse, Error> {
        Err(Error::not_supported("CloudWatch", "PutMetricData"))
    }

    async fn set_alarm_state(&self, _call: &Call, _input: SetAlarmStateInput) -> Result<SetAlarmStateResponse, Error> {
        Err(Error::not_supported("CloudWatch", "SetAlarmState"))
    }

    async fn tag_resource(&self, _call: &Call, _input: TagResourceInput) -> Result<TagResourceOutput, Error> {
        Err(Error::not_supported("CloudWatch", "TagResource"))
    }

    async fn untag_resource(&self, _call: &Call, _input: UntagResourceInput) -> Result<UntagResourceOutput, Error> {
        Err(Error::not_supported("CloudWatch", "UntagResource"))
    }
}

/// CloudWatch as the gateway drives it.
#[derive(Clone)]
pub struct CloudWatchService(pub Arc<dyn CloudWatch>);

impl fmt::Debug for CloudWatchService {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("CloudWatchService")
    }
}

impl Service for CloudWatchService {
    fn model(&self) -> &'static Model {
        &MODEL
    }

    fn call<'a>(&'a self, call: &'a Call, operation: &'static Operation, input: Input) -> Answer<'a, Box<dyn Shape>> {
        let service = &self.0;
        match operation.name {
            "DeleteAlarms" => run(&MODEL, input, move |input| service.delete_alarms(call, input)),
            "DeleteDashboards" => run(&MODEL, input, move |input| service.delete_dashboards(call, input)),
            "DescribeAlarmHistory" => run(&MODEL, input, move |input| service.describe_alarm_history(call, input)),
            "DescribeAlarms" => run(&MODEL, input, move |input| service.describe_alarms(call, input)),
            "DescribeAlarmsForMetric" => run(&MODEL, input, move |input| {
                service.describe_alarms_for_metric(call, input)
            }),
            "DisableAlarmActions" => run(&MODEL, input, move |input| service.disable_alarm_actions(call, input)),
            "EnableAlarmActions" => run(&MODEL, input, move |input| service.enable_alarm_actions(call, input)),
            "GetDashboard" => run(&MODEL, input, move |input| service.get_dashboard(call, input)),
            "GetMetricData" => run(&MODEL, input, move |input| service.get_metric_data(call, input)),
            "GetMetricStatistics" => run(&MODEL, input, move |input| service.get_metric_statistics(call, input)),
            "ListDashboards" => run(&MODEL, input, move |input| service.list_dashboards(call, input)),
            "ListMetrics" => run(&MODEL, input, move |input| service.list_metrics(call, input)),
            "ListTagsForResource" => run(&MODEL, input, move |input| service.list_tags_for_resource(call, input)),
            "PutCompositeAlarm" => run(&MODEL, input, move |input| service.put_composite_alarm(call, input)),
            "PutDashboard" => run(&MODEL, input, move |input| service.put_dashboard(call, input)),
            "PutMetricAlarm" => run(&MODEL, input, move |input| service.put_metric_alarm(call, input)),
            "PutMetricData" => run(&MODEL, input, move |input| service.put_metric_data(call, input)),
            "SetAlarmState" => run(&MODEL, input, move |input| service.set_alarm_state(call, input)),
            "TagResource" => run(&MODEL, input, move |input| service.tag_resource(call, input)),
            "UntagResource" => run(&MODEL, input, move |input| service.untag_resource(call, input)),
            other => Box::pin(async move { Err(Error::not_supported("CloudWatch", other)) }),
        }
    }
}

/// What the wire model says of CloudWatch.
pub static MODEL: Model = Model {
    name: "CloudWatch",
    signing_name: "monitoring",
    endpoint_prefix: "monitoring",
    version: "2010-08-01",
    protocols: &[
        Protocol::Cbor {
            service: "GraniteServiceVersion20100801",
        },
        Protocol::Json {
            version: "1.0",
            target: "GraniteServiceVersion20100801",
        },
        Protocol::Query {
            namespace: "http://monitoring.amazonaws.com/doc/2010-08-01/",
            path_member: None,
        },
    ],
    query_compatible: true,
    validation_code: "ValidationError",
    operations: &OPERATIONS,
    known: &KNOWN,
};

static OPERATIONS: [Operation; 20] = [
    Operation {
        name: "DeleteAlarms",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::DELETE_ALARMS_INPUT,
        output: &tables::DELETE_ALARMS_RESPONSE,
        has_output: false,
        result_wrapper: None,
    },
    Operation {
        name: "DeleteDashboards",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::DELETE_DASHBOARDS_INPUT,
        output: &tables::DELETE_DASHBOARDS_OUTPUT,
        has_output: true,
        result_wrapper: Some("DeleteDashboardsResult"),
    },
    Operation {
        name: "DescribeAlarmHistory",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::DESCRIBE_ALARM_HISTORY_INPUT,
        output: &tables::DESCRIBE_ALARM_HISTORY_OUTPUT,
        has_output: true,
        result_wrapper: Some("DescribeAlarmHistoryResult"),
    },
    Operation {
        name: "DescribeAlarms",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::DESCRIBE_ALARMS_INPUT,
        output: &tables::DESCRIBE_ALARMS_OUTPUT,
        has_output: true,
        result_wrapper: Some("DescribeAlarmsResult"),
    },
    Operation {
        name: "DescribeAlarmsForMetric",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::DESCRIBE_ALARMS_FOR_METRIC_INPUT,
        output: &tables::DESCRIBE_ALARMS_FOR_METRIC_OUTPUT,
        has_output: true,
        result_wrapper: Some("DescribeAlarmsForMetricResult"),
    },
    Operation {
        name: "DisableAlarmActions",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::DISABLE_ALARM_ACTIONS_INPUT,
        output: &tables::DISABLE_ALARM_ACTIONS_RESPONSE,
        has_output: false,
        result_wrapper: None,
    },
    Operation {
        name: "EnableAlarmActions",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::ENABLE_ALARM_ACTIONS_INPUT,
        output: &tables::ENABLE_ALARM_ACTIONS_RESPONSE,
        has_output: false,
        result_wrapper: None,
    },
    Operation {
        name: "GetDashboard",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::GET_DASHBOARD_INPUT,
        output: &tables::GET_DASHBOARD_OUTPUT,
        has_output: true,
        result_wrapper: Some("GetDashboardResult"),
    },
    Operation {
        name: "GetMetricData",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::GET_METRIC_DATA_INPUT,
        output: &tables::GET_METRIC_DATA_OUTPUT,
        has_output: true,
        result_wrapper: Some("GetMetricDataResult"),
    },
    Operation {
        name: "GetMetricStatistics",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::GET_METRIC_STATISTICS_INPUT,
        output: &tables::GET_METRIC_STATISTICS_OUTPUT,
        has_output: true,
        result_wrapper: Some("GetMetricStatisticsResult"),
    },
    Operation {
        name: "ListDashboards",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::LIST_DASHBOARDS_INPUT,
        output: &tables::LIST_DASHBOARDS_OUTPUT,
        has_output: true,
        result_wrapper: Some("ListDashboardsResult"),
    },
    Operation {
        name: "ListMetrics",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::LIST_METRICS_INPUT,
        output: &tables::LIST_METRICS_OUTPUT,
        has_output: true,
        result_wrapper: Some("ListMetricsResult"),
    },
    Operation {
        name: "ListTagsForResource",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::LIST_TAGS_FOR_RESOURCE_INPUT,
        output: &tables::LIST_TAGS_FOR_RESOURCE_OUTPUT,
        has_output: true,
        result_wrapper: Some("ListTagsForResourceResult"),
    },
    Operation {
        name: "PutCompositeAlarm",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::PUT_COMPOSITE_ALARM_INPUT,
        output: &tables::PUT_COMPOSITE_ALARM_RESPONSE,
        has_output: false,
        result_wrapper: None,
    },
    Operation {
        name: "PutDashboard",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::PUT_DASHBOARD_INPUT,
        output: &tables::PUT_DASHBOARD_OUTPUT,
        has_output: true,
        result_wrapper: Some("PutDashboardResult"),
    },
    Operation {
        name: "PutMetricAlarm",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::PUT_METRIC_ALARM_INPUT,
        output: &tables::PUT_METRIC_ALARM_RESPONSE,
        has_output: false,
        result_wrapper: None,
    },
    Operation {
        name: "PutMetricData",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::PUT_METRIC_DATA_INPUT,
        output: &tables::PUT_METRIC_DATA_RESPONSE,
        has_output: false,
        result_wrapper: None,
    },
    Operation {
        name: "SetAlarmState",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::SET_ALARM_STATE_INPUT,
        output: &tables::SET_ALARM_STATE_RESPONSE,
        has_output: false,
        result_wrapper: None,
    },
    Operation {
        name: "TagResource",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::TAG_RESOURCE_INPUT,
        output: &tables::TAG_RESOURCE_OUTPUT,
        has_output: true,
        result_wrapper: Some("TagResourceResult"),
    },
    Operation {
        name: "UntagResource",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::UNTAG_RESOURCE_INPUT,
        output: &tables::UNTAG_RESOURCE_OUTPUT,
        has_output: true,
        result_wrapper: Some("UntagResourceResult"),
    },
];

static KNOWN: [Known; 46] = [
    Known {
        name: "DeleteAlarmMuteRule",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DeleteAlarms",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DeleteAnomalyDetector",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DeleteDashboards",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DeleteInsightRules",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DeleteMetricStream",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DescribeAlarmContributors",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DescribeAlarmHistory",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DescribeAlarms",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DescribeAlarmsForMetric",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DescribeAnomalyDetectors",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DescribeInsightRules",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DisableAlarmActions",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DisableInsightRules",
        method: "POST",
        path: "/",
    },
    Known {
        name: "EnableAlarmActions",
        method: "POST",
        path: "/",
    },
    Known {
        name: "EnableInsightRules",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetAlarmMuteRule",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetDashboard",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetInsightRuleReport",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetMetricData",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetMetricStatistics",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetMetricStream",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetMetricWidgetImage",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetOTelEnrichment",
        method: "POST",
        path: "/",
    },
    Known {
        name: "ListAlarmMuteRules",
        method: "POST",
        path: "/",
    },
    Known {
        name: "ListDashboards",
        method: "POST",
        path: "/",
    },
    Known {
        name: "ListManagedInsightRules",
        method: "POST",
        path: "/",
    },
    Known {
        name: "ListMetricStreams",
        method: "POST",
        path: "/",
    },
    Known {
        name: "ListMetrics",
        method: "POST",
        path: "/",
    },
    Known {
        name: "ListTagsForResource",
        method: "POST",
        path: "/",
    },
    Known {
        name: "PutAlarmMuteRule",
        method: "POST",
        path: "/",
    },
    Known {
        name: "PutAnomalyDetector",
        method: "POST",
        path: "/",
    },
    Known {
        name: "PutCompositeAlarm",
        method: "POST",
        path: "/",
    },
    Known {
        name: "PutDashboard",
        method: "POST",
        path: "/",
    },
    Known {
        name: "PutInsightRule",
        method: "POST",
        path: "/",
    },
    Known {
        name: "PutManagedInsightRules",
        method: "POST",
        path: "/",
    },
    Known {
        name: "PutMetricAlarm",
        method: "POST",
        path: "/",
    },
    Known {
        name: "PutMetricData",
        method: "POST",
        path: "/",
    },
    Known {
        name: "PutMetricStream",
        method: "POST",
        path: "/",
    },
    Known {
        name: "SetAlarmState",
        method: "POST",
        path: "/",
    },
    Known {
        name: "StartMetricStreams",
        method: "POST",
        path: "/",
    },
    Known {
        name: "StartOTelEnrichment",
        method: "POST",
        path: "/",
    },
    Known {
        name: "StopMetricStreams",
        method: "POST",
        path: "/",
    },
    Known {
        name: "StopOTelEnrichment",
        method: "POST",
        path: "/",
    },
    Known {
        name: "TagResource",
        method: "POST",
        path: "/",
    },
    Known {
        name: "UntagResource",
        method: "POST",
        path: "/",
    },
];
