//! Glue workflows as targets of rules: an event is handed to whoever runs the workflows, as Glue's `NotifyEvent`.
//!
//! Source: Glue developer guide, "Starting a Glue workflow with an Amazon EventBridge event".

use std::fmt;
use std::sync::Arc;

use async_trait::async_trait;
use headwater_api::Error;

use super::delivery::{Delivery, Target};

/// Whoever runs Glue's workflows.
#[async_trait]
pub trait Workflows: Send + Sync {
    /// Takes note of an event, for the workflow's event trigger. It may come twice, with the same id.
    ///
    /// # Errors
    /// [`no_such_workflow`] where there is none of that name: the event is given up. After others it comes again.
    async fn notify_event(&self, notice: &WorkflowNotice) -> Result<(), Error>;
}

/// An event on its way to a workflow.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WorkflowNotice {
    pub account: String,
    pub region: String,
    pub workflow: String,
    /// The event's own id, as `aws:eventIds` lists it in the properties of the run.
    pub event_id: String,
    /// The event as JSON, or what the target's transformer made of it.
    pub event: String,
}

/// What [`Workflows`] answer for a name that they do not know.
pub fn no_such_workflow(name: &str) -> Error {
    Error::new(
        "EntityNotFoundException",
        404,
        format!("Workflow with name {name} does not exist"),
    )
}

/// Workflows, as rules reach them.
pub struct WorkflowTarget(pub Arc<dyn Workflows>);

impl fmt::Debug for WorkflowTarget {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_tuple("WorkflowTarget").finish_non_exhaustive()
    }
}

/// Region, account and name of `arn:aws:glue:region:account:workflow/name`.
fn parts(arn: &str) -> Option<(&str, &str, &str)> {
    let mut parts = arn.strip_prefix("arn:aws:glue:")?.splitn(3, ':');
    let (region, account, resource) = (parts.next()?, parts.next()?, parts.next()?);
    let name = resource.strip_prefix("workflow/").filter(|name| !name.is_empty())?;
    Some((region, account, name))
}

#[async_trait]
impl Target for WorkflowTarget {
    fn prefix(&self) -> &'static str {
        "arn:aws:glue:"
    }

    /// Of all that Glue has, only workflows are targets.
    fn takes(&self, arn: &str) -> bool {
        parts(arn).is_some()
    }

    async fn deliver(&self, delivery: &Delivery) -> Result<(), Error> {
        let (region, account, workflow) =
            parts(&delivery.target_arn).ok_or_else(|| no_such_workflow(&delivery.target_arn))?;
        let notice = WorkflowNotice {
            account: account.to_owned(),
            region: region.to_owned(),
            workflow: workflow.to_owned(),
            event_id: delivery.event_id.clone().unwrap_or_default(),
            event: delivery.payload.clone(),
        };
        self.0.notify_event(&notice).await
    }
}
