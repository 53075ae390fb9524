//! Scheduler.
//!
//! Written by `cargo xtask codegen` from botocore's model scheduler/2021-06-30: change crates/api/models or crates/xtask, not this file.

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

/// The operations of Scheduler. What an implementation leaves out answers that it is not supported.
#[async_trait]
pub trait Scheduler: Send + Sync {
    async fn create_schedule(&self, _call: &Call, _input: CreateScheduleInput) -> Result<CreateScheduleOutput, Error> {
        Err(Error::not_supported("Scheduler", "CreateSchedule"))
    }

    async fn create_schedule_group(
        &self,
        _call: &Call,
        _input: CreateScheduleGroupInput,
    ) -> Result<CreateScheduleGroupOutput, Error> {
        Err(Error::not_supported("Scheduler", "CreateScheduleGroup"))
    }

    async fn delete_schedule(&self, _call: &Call, _input: DeleteScheduleInput) -> Result<DeleteScheduleOutput, Error> {
        Err(Error::not_supported("Scheduler", "DeleteSchedule"))
    }

    async fn delete_schedule_group(
        &self,
        _call: &Call,
        _input: DeleteScheduleGroupInput,
    ) -> Result<DeleteScheduleGroupOutput, Error> {
        Err(Error::not_supported("Scheduler", "DeleteScheduleGroup"))
    }

    async fn get_schedule(&self, _call: &Call, _input: GetScheduleInput) -> Result<GetScheduleOutput, Error> {
        Err(Error::not_supported("Scheduler", "GetSchedule"))
    }

    async fn get_schedule_group(
        &self,
        _call: &Call,
        _input: GetScheduleGroupInput,
    ) -> Result<GetScheduleGroupOutput, Error> {
        Err(Error::not_supported("Scheduler", "GetScheduleGroup"))
    }

    async fn list_schedule_groups(
        &self,
        _call: &Call,
        _input: ListScheduleGroupsInput,
    ) -> Result<ListScheduleGroupsOutput, Error> {
        Err(Error::not_supported("Scheduler", "ListScheduleGroups"))
    }

    async fn list_schedules(&self, _call: &Call, _input: ListSchedulesInput) -> Result<ListSchedulesOutput, Error> {
        Err(Error::not_supported("Scheduler", "ListSchedules"))
    }

    async fn list_tags_for_resource(
        &self,
        _call: &Call,
        _input: ListTagsForResourceInput,
    ) -> Result<ListTagsForResourceOutput, Error> {
        Err(Error::not_supported("Scheduler", "ListTagsForResource"))
    }

    async fn tag_resource(&self, _call: &Call, _input: TagResourceInput) -> Result<TagResourceOutput, Error> {
        Err(Error::not_supported("Scheduler", "TagResource"))
    }

    async fn untag_resource(&self, _call: &Call, _input: UntagResourceInput) -> Result<UntagResourceOutput, Error> {
        Err(Error::not_supported("Scheduler", "UntagResource"))
    }

    async fn update_schedule(&self, _call: &Call, _input: UpdateScheduleInput) -> Result<UpdateScheduleOutput, Error> {
        Err(Error::not_supported("Scheduler", "UpdateSchedule"))
    }
}

/// Scheduler as the gateway drives it.
#[derive(Clone)]
pub struct SchedulerService(pub Arc<dyn Scheduler>);

impl fmt::Debug for SchedulerService {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("SchedulerService")
    }
}

impl Service for SchedulerService {
    fn model(&self) -> &'static Model {
        &MODEL
    }

    fn call<'a>(&'a self, call: &'a Call, operation: &'static Operation, input: Input) -> Answer<'a, Box<dyn Shape>> {
        let service = &self.0;
        match operation.name {
            "CreateSchedule" => run(&MODEL, input, move |input| service.create_schedule(call, input)),
            "CreateScheduleGroup" => run(&MODEL, input, move |input| service.create_schedule_group(call, input)),
            "DeleteSchedule" => run(&MODEL, input, move |input| service.delete_schedule(call, input)),
            "DeleteScheduleGroup" => run(&MODEL, input, move |input| service.delete_schedule_group(call, input)),
            "GetSchedule" => run(&MODEL, input, move |input| service.get_schedule(call, input)),
            "GetScheduleGroup" => run(&MODEL, input, move |input| service.get_schedule_group(call, input)),
            "ListScheduleGroups" => run(&MODEL, input, move |input| service.list_schedule_groups(call, input)),
            "ListSchedules" => run(&MODEL, input, move |input| service.list_schedules(call, input)),
            "ListTagsForResource" => run(&MODEL, input, move |input| service.list_tags_for_resource(call, input)),
            "TagResource" => run(&MODEL, input, move |input| service.tag_resource(call, input)),
            "UntagResource" => run(&MODEL, input, move |input| service.untag_resource(call, input)),
            "UpdateSchedule" => run(&MODEL, input, move |input| service.update_schedule(call, input)),
            other => Box::pin(async move { Err(Error::not_supported("Scheduler", other)) }),
        }
    }
}

/// What the wire model says of Scheduler.
pub static MODEL: Model = Model {
    name: "Scheduler",
    signing_name: "scheduler",
    endpoint_prefix: "scheduler",
    version: "2021-06-30",
    protocols: &[Protocol::RestJson],
    query_compatible: false,
    validation_code: "ValidationException",
    operations: &OPERATIONS,
    known: &KNOWN,
};

static OPERATIONS: [Operation; 12] = [
    Operation {
        name: "CreateSchedule",
        method: "POST",
        path: "/schedules/{Name}",
        status: 200,
        input: &tables::CREATE_SCHEDULE_INPUT,
        output: &tables::CREATE_SCHEDULE_OUTPUT,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "CreateScheduleGroup",
        method: "POST",
        path: "/schedule-groups/{Name}",
        status: 200,
        input: &tables::CREATE_SCHEDULE_GROUP_INPUT,
        output: &tables::CREATE_SCHEDULE_GROUP_OUTPUT,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "DeleteSchedule",
        method: "DELETE",
        path: "/schedules/{Name}",
        status: 200,
        input: &tables::DELETE_SCHEDULE_INPUT,
        output: &tables::DELETE_SCHEDULE_OUTPUT,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "DeleteScheduleGroup",
        method: "DELETE",
        path: "/schedule-groups/{Name}",
        status: 200,
        input: &tables::DELETE_SCHEDULE_GROUP_INPUT,
        output: &tables::DELETE_SCHEDULE_GROUP_OUTPUT,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "GetSchedule",
        method: "GET",
        path: "/schedules/{Name}",
        status: 200,
        input: &tables::GET_SCHEDULE_INPUT,
        output: &tables::GET_SCHEDULE_OUTPUT,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "GetScheduleGroup",
        method: "GET",
        path: "/schedule-groups/{Name}",
        status: 200,
        input: &tables::GET_SCHEDULE_GROUP_INPUT,
        output: &tables::GET_SCHEDULE_GROUP_OUTPUT,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "ListScheduleGroups",
        method: "GET",
        path: "/schedule-groups",
        status: 200,
        input: &tables::LIST_SCHEDULE_GROUPS_INPUT,
        output: &tables::LIST_SCHEDULE_GROUPS_OUTPUT,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "ListSchedules",
        method: "GET",
        path: "/schedules",
        status: 200,
        input: &tables::LIST_SCHEDULES_INPUT,
        output: &tables::LIST_SCHEDULES_OUTPUT,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "ListTagsForResource",
        method: "GET",
        path: "/tags/{ResourceArn}",
        status: 200,
        input: &tables::LIST_TAGS_FOR_RESOURCE_INPUT,
        output: &tables::LIST_TAGS_FOR_RESOURCE_OUTPUT,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "TagResource",
        method: "POST",
        path: "/tags/{ResourceArn}",
        status: 200,
        input: &tables::TAG_RESOURCE_INPUT,
        output: &tables::TAG_RESOURCE_OUTPUT,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "UntagResource",
        method: "DELETE",
        path: "/tags/{ResourceArn}",
        status: 200,
        input: &tables::UNTAG_RESOURCE_INPUT,
        output: &tables::UNTAG_RESOURCE_OUTPUT,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "UpdateSchedule",
        method: "PUT",
        path: "/schedules/{Name}",
        status: 200,
        input: &tables::UPDATE_SCHEDULE_INPUT,
        output: &tables::UPDATE_SCHEDULE_OUTPUT,
        has_output: true,
        result_wrapper: None,
    },
];

static KNOWN: [Known; 12] = [
    Known {
        name: "CreateSchedule",
        method: "POST",
        path: "/schedules/{Name}",
    },
    Known {
        name: "CreateScheduleGroup",
        method: "POST",
        path: "/schedule-groups/{Name}",
    },
    Known {
        name: "DeleteSchedule",
        method: "DELETE",
        path: "/schedules/{Name}",
    },
    Known {
        name: "DeleteScheduleGroup",
        method: "DELETE",
        path: "/schedule-groups/{Name}",
    },
    Known {
        name: "GetSchedule",
        method: "GET",
        path: "/schedules/{Name}",
    },
    Known {
        name: "GetScheduleGroup",
        method: "GET",
        path: "/schedule-groups/{Name}",
    },
    Known {
        name: "ListScheduleGroups",
        method: "GET",
        path: "/schedule-groups",
    },
    Known {
        name: "ListSchedules",
        method: "GET",
        path: "/schedules",
    },
    Known {
        name: "ListTagsForResource",
        method: "GET",
        path: "/tags/{ResourceArn}",
    },
    Known {
        name: "TagResource",
        method: "POST",
        path: "/tags/{ResourceArn}",
    },
    Known {
        name: "UntagResource",
        method: "DELETE",
        path: "/tags/{ResourceArn}",
    },
    Known {
        name: "UpdateSchedule",
        method: "PUT",
        path: "/schedules/{Name}",
    },
];
