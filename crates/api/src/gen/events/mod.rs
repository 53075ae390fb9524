//! Events.
//!
//! Written by `cargo xtask codegen` from botocore's model events/2015-10-07: change crates/api/models or crates/xtask, not this file.

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

/// The operations of Events. What an implementation leaves out answers that it is not supported.
#[async_trait]
pub trait Events: Send + Sync {
    async fn cancel_replay(&self, _call: &Call, _input: CancelReplayRequest) -> Result<CancelReplayResponse, Error> {
        Err(Error::not_supported("Events", "CancelReplay"))
    }

    async fn create_archive(&self, _call: &Call, _input: CreateArchiveRequest) -> Result<CreateArchiveResponse, Error> {
        Err(Error::not_supported("Events", "CreateArchive"))
    }

    async fn create_event_bus(
        &self,
        _call: &Call,
        _input: CreateEventBusRequest,
    ) -> Result<CreateEventBusResponse, Error> {
        Err(Error::not_supported("Events", "CreateEventBus"))
    }

    async fn delete_archive(&self, _call: &Call, _input: DeleteArchiveRequest) -> Result<DeleteArchiveResponse, Error> {
        Err(Error::not_supported("Events", "DeleteArchive"))
    }

    async fn delete_event_bus(
        &self,
        _call: &Call,
        _input: DeleteEventBusRequest,
    ) -> Result<DeleteEventBusResponse, Error> {
        Err(Error::not_supported("Events", "DeleteEventBus"))
    }

    async fn delete_rule(&self, _call: &Call, _input: DeleteRuleRequest) -> Result<DeleteRuleResponse, Error> {
        Err(Error::not_supported("Events", "DeleteRule"))
    }

    async fn describe_archive(
        &self,
        _call: &Call,
        _input: DescribeArchiveRequest,
    ) -> Result<DescribeArchiveResponse, Error> {
        Err(Error::not_supported("Events", "DescribeArchive"))
    }

    async fn describe_event_bus(
        &self,
        _call: &Call,
        _input: DescribeEventBusRequest,
    ) -> Result<DescribeEventBusResponse, Error> {
        Err(Error::not_supported("Events", "DescribeEventBus"))
    }

    async fn describe_replay(
        &self,
        _call: &Call,
        _input: DescribeReplayRequest,
    ) -> Result<DescribeReplayResponse, Error> {
        Err(Error::not_supported("Events", "DescribeReplay"))
    }

    async fn describe_rule(&self, _call: &Call, _input: DescribeRuleRequest) -> Result<DescribeRuleResponse, Error> {
        Err(Error::not_supported("Events", "DescribeRule"))
    }

    async fn disable_rule(&self, _call: &Call, _input: DisableRuleRequest) -> Result<DisableRuleResponse, Error> {
        Err(Error::not_supported("Events", "DisableRule"))
    }

    async fn enable_rule(&self, _call: &Call, _input: EnableRuleRequest) -> Result<EnableRuleResponse, Error> {
        Err(Error::not_supported("Events", "EnableRule"))
    }

    async fn list_archives(&self, _call: &Call, _input: ListArchivesRequest) -> Result<ListArchivesResponse, Error> {
        Err(Error::not_supported("Events", "ListArchives"))
    }

    async fn list_event_buses(
        &self,
        _call: &Call,
        _input: ListEventBusesRequest,
    ) -> Result<ListEventBusesResponse, Error> {
        Err(Error::not_supported("Events", "ListEventBuses"))
    }

    async fn list_replays(&self, _call: &Call, _input: ListReplaysRequest) -> Result<ListReplaysResponse, Error> {
        Err(Error::not_supported("Events", "ListReplays"))
    }

    async fn list_rule_names_by_target(
        &self,
        _call: &Call,
        _input: ListRuleNamesByTargetRequest,
    ) -> Result<ListRuleNamesByTargetResponse, Error> {
        Err(Error::not_supported("Events", "ListRuleNamesByTarget"))
    }

    async fn list_rules(&self, _call: &Call, _input: ListRulesRequest) -> Result<ListRulesResponse, Error> {
        Err(Error::not_supported("Events", "ListRules"))
    }

    async fn list_tags_for_resource(
        &self,
        _call: &Call,
        _input: ListTagsForResourceRequest,
    ) -> Result<ListTagsForResourceResponse, Error> {
        Err(Error::not_supported("Events", "ListTagsForResource"))
    }

    async fn list_targets_by_rule(
        &self,
        _call: &Call,
        _input: ListTargetsByRuleRequest,
    ) -> Result<ListTargetsByRuleResponse, Error> {
        Err(Error::not_supported("Events", "ListTargetsByRule"))
    }

    async fn put_events(&self, _call: &Call, _input: PutEventsRequest) -> Result<PutEventsResponse, Error> {
        Err(Error::not_supported("Events", "PutEvents"))
    }

    async fn put_permission(&self, _call: &Call, _input: PutPermissionRequest) -> Result<PutPermissionResponse, Error> {
        Err(Error::not_supported("Events", "PutPermission"))
    }

    async fn put_rule(&self, _call: &Call, _input: PutRuleRequest) -> Result<PutRuleResponse, Error> {
        Err(Error::not_supported("Events", "PutRule"))
    }

    async fn put_targets(&self, _call: &Call, _input: PutTargetsRequest) -> Result<PutTargetsResponse, Error> {
        Err(Error::not_supported("Events", "PutTargets"))
    }

    async fn remove_permission(
        &self,
        _call: &Call,
        _input: RemovePermissionRequest,
    ) -> Result<RemovePermissionResponse, Error> {
        Err(Error::not_supported("Events", "RemovePermission"))
    }

    async fn remove_targets(&self, _call: &Call, _input: RemoveTargetsRequest) -> Result<RemoveTargetsResponse, Error> {
        Err(Error::not_supported("Events", "RemoveTargets"))
    }

    async fn start_replay(&self, _call: &Call, _input: StartReplayRequest) -> Result<StartReplayResponse, Error> {
        Err(Error::not_supported("Events", "StartReplay"))
    }

    async fn tag_resource(&self, _call: &Call, _input: TagResourceRequest) -> Result<TagResourceResponse, Error> {
        Err(Error::not_supported("Events", "TagResource"))
    }

    async fn test_event_pattern(
        &self,
        _call: &Call,
        _input: TestEventPatternRequest,
    ) -> Result<TestEventPatternResponse, Error> {
        Err(Error::not_supported("Events", "TestEventPattern"))
    }

    async fn untag_resource(&self, _call: &Call, _input: UntagResourceRequest) -> Result<UntagResourceResponse, Error> {
        Err(Error::not_supported("Events", "UntagResource"))
    }

    async fn update_archive(&self, _call: &Call, _input: UpdateArchiveRequest) -> Result<UpdateArchiveResponse, Error> {
        Err(Error::not_supported("Events", "UpdateArchive"))
    }

    async fn update_event_bus(
        &self,
        _call: &Call,
        _input: UpdateEventBusRequest,
    ) -> Result<UpdateEventBusResponse, Error> {
        Err(Error::not_supported("Events", "UpdateEventBus"))
    }
}

/// Events as the gateway drives it.
#[derive(Clone)]
pub struct EventsService(pub Arc<dyn Events>);

impl fmt::Debug for EventsService {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("EventsService")
    }
}

impl Service for EventsService {
    fn model(&self) -> &'static Model {
        &MODEL
    }

    fn call<'a>(&'a self, call: &'a Call, operation: &'static Operation, input: Input) -> Answer<'a, Box<dyn Shape>> {
        let service = &self.0;
        match operation.name {
            "CancelReplay" => run(&MODEL, input, move |input| service.cancel_replay(call, input)),
            "CreateArchive" => run(&MODEL, input, move |input| service.create_archive(call, input)),
            "CreateEventBus" => run(&MODEL, input, move |input| service.create_event_bus(call, input)),
            "DeleteArchive" => run(&MODEL, input, move |input| service.delete_archive(call, input)),
            "DeleteEventBus" => run(&MODEL, input, move |input| service.delete_event_bus(call, input)),
            "DeleteRule" => run(&MODEL, input, move |input| service.delete_rule(call, input)),
            "DescribeArchive" => run(&MODEL, input, move |input| service.describe_archive(call, input)),
            "DescribeEventBus" => run(&MODEL, input, move |input| service.describe_event_bus(call, input)),
            "DescribeReplay" => run(&MODEL, input, move |input| service.describe_replay(call, input)),
            "DescribeRule" => run(&MODEL, input, move |input| service.describe_rule(call, input)),
            "DisableRule" => run(&MODEL, input, move |input| service.disable_rule(call, input)),
            "EnableRule" => run(&MODEL, input, move |input| service.enable_rule(call, input)),
            "ListArchives" => run(&MODEL, input, move |input| service.list_archives(call, input)),
            "ListEventBuses" => run(&MODEL, input, move |input| service.list_event_buses(call, input)),
            "ListReplays" => run(&MODEL, input, move |input| service.list_replays(call, input)),
            "ListRuleNamesByTarget" => run(&MODEL, input, move |input| {
                service.list_rule_names_by_target(call, input)
            }),
            "ListRules" => run(&MODEL, input, move |input| service.list_rules(call, input)),
            "ListTagsForResource" => run(&MODEL, input, move |input| service.list_tags_for_resource(call, input)),
            "ListTargetsByRule" => run(&MODEL, input, move |input| service.list_targets_by_rule(call, input)),
            "PutEvents" => run(&MODEL, input, move |input| service.put_events(call, input)),
            "PutPermission" => run(&MODEL, input, move |input| service.put_permission(call, input)),
            "PutRule" => run(&MODEL, input, move |input| service.put_rule(call, input)),
            "PutTargets" => run(&MODEL, input, move |input| service.put_targets(call, input)),
            "RemovePermission" => run(&MODEL, input, move |input| service.remove_permission(call, input)),
            "RemoveTargets" => run(&MODEL, input, move |input| service.remove_targets(call, input)),
            "StartReplay" => run(&MODEL, input, move |input| service.start_replay(call, input)),
            "TagResource" => run(&MODEL, input, move |input| service.tag_resource(call, input)),
            "TestEventPattern" => run(&MODEL, input, move |input| service.test_event_pattern(call, input)),
            "UntagResource" => run(&MODEL, input, move |input| service.untag_resource(call, input)),
            "UpdateArchive" => run(&MODEL, input, move |input| service.update_archive(call, input)),
            "UpdateEventBus" => run(&MODEL, input, move |input| service.update_event_bus(call, input)),
            other => Box::pin(async move { Err(Error::not_supported("Events", other)) }),
        }
    }
}

/// What the wire model says of Events.
pub static MODEL: Model = Model {
    name: "Events",
    signing_name: "events",
    endpoint_prefix: "events",
    version: "2015-10-07",
    protocols: &[Protocol::Json {
        version: "1.1",
        target: "AWSEvents",
    }],
    query_compatible: false,
    validation_code: "ValidationException",
    operations: &OPERATIONS,
    known: &KNOWN,
};

static OPERATIONS: [Operation; 31] = [
    Operation {
        name: "CancelReplay",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::CANCEL_REPLAY_REQUEST,
        output: &tables::CANCEL_REPLAY_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "CreateArchive",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::CREATE_ARCHIVE_REQUEST,
        output: &tables::CREATE_ARCHIVE_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "CreateEventBus",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::CREATE_EVENT_BUS_REQUEST,
        output: &tables::CREATE_EVENT_BUS_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "DeleteArchive",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::DELETE_ARCHIVE_REQUEST,
        output: &tables::DELETE_ARCHIVE_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "DeleteEventBus",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::DELETE_EVENT_BUS_REQUEST,
        output: &tables::DELETE_EVENT_BUS_RESPONSE,
        has_output: false,
        result_wrapper: None,
    },
    Operation {
        name: "DeleteRule",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::DELETE_RULE_REQUEST,
        output: &tables::DELETE_RULE_RESPONSE,
        has_output: false,
        result_wrapper: None,
    },
    Operation {
        name: "DescribeArchive",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::DESCRIBE_ARCHIVE_REQUEST,
        output: &tables::DESCRIBE_ARCHIVE_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "DescribeEventBus",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::DESCRIBE_EVENT_BUS_REQUEST,
        output: &tables::DESCRIBE_EVENT_BUS_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "DescribeReplay",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::DESCRIBE_REPLAY_REQUEST,
        output: &tables::DESCRIBE_REPLAY_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "DescribeRule",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::DESCRIBE_RULE_REQUEST,
        output: &tables::DESCRIBE_RULE_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "DisableRule",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::DISABLE_RULE_REQUEST,
        output: &tables::DISABLE_RULE_RESPONSE,
        has_output: false,
        result_wrapper: None,
    },
    Operation {
        name: "EnableRule",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::ENABLE_RULE_REQUEST,
        output: &tables::ENABLE_RULE_RESPONSE,
        has_output: false,
        result_wrapper: None,
    },
    Operation {
        name: "ListArchives",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::LIST_ARCHIVES_REQUEST,
        output: &tables::LIST_ARCHIVES_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "ListEventBuses",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::LIST_EVENT_BUSES_REQUEST,
        output: &tables::LIST_EVENT_BUSES_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "ListReplays",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::LIST_REPLAYS_REQUEST,
        output: &tables::LIST_REPLAYS_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "ListRuleNamesByTarget",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::LIST_RULE_NAMES_BY_TARGET_REQUEST,
        output: &tables::LIST_RULE_NAMES_BY_TARGET_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "ListRules",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::LIST_RULES_REQUEST,
        output: &tables::LIST_RULES_RESPONSE,
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
        name: "ListTargetsByRule",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::LIST_TARGETS_BY_RULE_REQUEST,
        output: &tables::LIST_TARGETS_BY_RULE_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "PutEvents",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::PUT_EVENTS_REQUEST,
        output: &tables::PUT_EVENTS_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "PutPermission",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::PUT_PERMISSION_REQUEST,
        output: &tables::PUT_PERMISSION_RESPONSE,
        has_output: false,
        result_wrapper: None,
    },
    Operation {
        name: "PutRule",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::PUT_RULE_REQUEST,
        output: &tables::PUT_RULE_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "PutTargets",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::PUT_TARGETS_REQUEST,
        output: &tables::PUT_TARGETS_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "RemovePermission",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::REMOVE_PERMISSION_REQUEST,
        output: &tables::REMOVE_PERMISSION_RESPONSE,
        has_output: false,
        result_wrapper: None,
    },
    Operation {
        name: "RemoveTargets",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::REMOVE_TARGETS_REQUEST,
        output: &tables::REMOVE_TARGETS_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "StartReplay",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::START_REPLAY_REQUEST,
        output: &tables::START_REPLAY_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "TagResource",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::TAG_RESOURCE_REQUEST,
        output: &tables::TAG_RESOURCE_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "TestEventPattern",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::TEST_EVENT_PATTERN_REQUEST,
        output: &tables::TEST_EVENT_PATTERN_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "UntagResource",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::UNTAG_RESOURCE_REQUEST,
        output: &tables::UNTAG_RESOURCE_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "UpdateArchive",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::UPDATE_ARCHIVE_REQUEST,
        output: &tables::UPDATE_ARCHIVE_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "UpdateEventBus",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::UPDATE_EVENT_BUS_REQUEST,
        output: &tables::UPDATE_EVENT_BUS_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
];

static KNOWN: [Known; 57] = [
    Known {
        name: "ActivateEventSource",
        method: "POST",
        path: "/",
    },
    Known {
        name: "CancelReplay",
        method: "POST",
        path: "/",
    },
    Known {
        name: "CreateApiDestination",
        method: "POST",
        path: "/",
    },
    Known {
        name: "CreateArchive",
        method: "POST",
        path: "/",
    },
    Known {
        name: "CreateConnection",
        method: "POST",
        path: "/",
    },
    Known {
        name: "CreateEndpoint",
        method: "POST",
        path: "/",
    },
    Known {
        name: "CreateEventBus",
        method: "POST",
        path: "/",
    },
    Known {
        name: "CreatePartnerEventSource",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DeactivateEventSource",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DeauthorizeConnection",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DeleteApiDestination",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DeleteArchive",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DeleteConnection",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DeleteEndpoint",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DeleteEventBus",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DeletePartnerEventSource",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DeleteRule",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DescribeApiDestination",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DescribeArchive",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DescribeConnection",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DescribeEndpoint",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DescribeEventBus",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DescribeEventSource",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DescribePartnerEventSource",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DescribeReplay",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DescribeRule",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DisableRule",
        method: "POST",
        path: "/",
    },
    Known {
        name: "EnableRule",
        method: "POST",
        path: "/",
    },
    Known {
        name: "ListApiDestinations",
        method: "POST",
        path: "/",
    },
    Known {
        name: "ListArchives",
        method: "POST",
        path: "/",
    },
    Known {
        name: "ListConnections",
        method: "POST",
        path: "/",
    },
    Known {
        name: "ListEndpoints",
        method: "POST",
        path: "/",
    },
    Known {
        name: "ListEventBuses",
        method: "POST",
        path: "/",
    },
    Known {
        name: "ListEventSources",
        method: "POST",
        path: "/",
    },
    Known {
        name: "ListPartnerEventSourceAccounts",
        method: "POST",
        path: "/",
    },
    Known {
        name: "ListPartnerEventSources",
        method: "POST",
        path: "/",
    },
    Known {
        name: "ListReplays",
        method: "POST",
        path: "/",
    },
    Known {
        name: "ListRuleNamesByTarget",
        method: "POST",
        path: "/",
    },
    Known {
        name: "ListRules",
        method: "POST",
        path: "/",
    },
    Known {
        name: "ListTagsForResource",
        method: "POST",
        path: "/",
    },
    Known {
        name: "ListTargetsByRule",
        method: "POST",
        path: "/",
    },
    Known {
        name: "PutEvents",
        method: "POST",
        path: "/",
    },
    Known {
        name: "PutPartnerEvents",
        method: "POST",
        path: "/",
    },
    Known {
        name: "PutPermission",
        method: "POST",
        path: "/",
    },
    Known {
        name: "PutRule",
        method: "POST",
        path: "/",
    },
    Known {
        name: "PutTargets",
        method: "POST",
        path: "/",
    },
    Known {
        name: "RemovePermission",
        method: "POST",
        path: "/",
    },
    Known {
        name: "RemoveTargets",
        method: "POST",
        path: "/",
    },
    Known {
        name: "StartReplay",
        method: "POST",
        path: "/",
    },
    Known {
        name: "TagResource",
        method: "POST",
        path: "/",
    },
    Known {
        name: "TestEventPattern",
        method: "POST",
        path: "/",
    },
    Known {
        name: "UntagResource",
        method: "POST",
        path: "/",
    },
    Known {
        name: "UpdateApiDestination",
        method: "POST",
        path: "/",
    },
    Known {
        name: "UpdateArchive",
        method: "POST",
        path: "/",
    },
    Known {
        name: "UpdateConnection",
        method: "POST",
        path: "/",
    },
    Known {
        name: "UpdateEndpoint",
        method: "POST",
        path: "/",
    },
    Known {
        name: "UpdateEventBus",
        method: "POST",
        path: "/",
    },
];
