//! Making, changing, starting, stopping and listing triggers.

use std::collections::BTreeMap;

use headwater_api::Error;
use headwater_api::glue::{
    BatchGetTriggersRequest, BatchGetTriggersResponse, CreateTriggerRequest, CreateTriggerResponse,
    DeleteTriggerRequest, DeleteTriggerResponse, Fault, GetTriggerRequest, GetTriggerResponse, GetTriggersRequest,
    GetTriggersResponse, ListTriggersRequest, ListTriggersResponse, StartTriggerRequest, StartTriggerResponse,
    StopTriggerRequest, StopTriggerResponse, UpdateTriggerRequest, UpdateTriggerResponse, values,
};
use headwater_kernel::{Call, Range, Snapshot, Transaction};
use jiff::Timestamp;

use super::definition::{Given, checked};
use super::records::{CHAINS, TRIGGERS, Target, TriggerKind, TriggerRecord, TriggerState, WORKFLOWS};
use super::runs::{Beginning, begin};
use super::{Stage, Workflows, shown};
use crate::glue::pages;
use crate::glue::place::Place;
use crate::glue::refused::{Refused, invalid};
use crate::schedule::cron::Cron;

pub(super) fn find(snapshot: &Snapshot<'_>, place: &Place, name: &str) -> Result<TriggerRecord, Refused> {
    let missing = || Fault::EntityNotFoundException.with(format!("Trigger {name} not found."));
    Ok(snapshot.value(&TRIGGERS, &place.key(name))?.ok_or_else(missing)?)
}

fn all(snapshot: &Snapshot<'_>, place: &Place) -> Result<Vec<TriggerRecord>, Refused> {
    Ok(snapshot.values(&TRIGGERS, &Range::prefix(&place.prefix()))?)
}

/// The triggers of a workflow, by name.
pub(super) fn of_workflow(
    snapshot: &Snapshot<'_>,
    place: &Place,
    workflow: &str,
) -> Result<Vec<TriggerRecord>, Refused> {
    let mut triggers = all(snapshot, place)?;
    triggers.retain(|trigger| trigger.workflow.as_deref() == Some(workflow));
    Ok(triggers)
}

/// Those that start `job`; all where none does, as AWS has it.
fn starting(triggers: Vec<TriggerRecord>, job: Option<&str>) -> Vec<TriggerRecord> {
    let starts = |trigger: &&TriggerRecord| {
        let mut targets = trigger.definition.actions.iter().map(|action| &action.target);
        targets.any(|target| matches!(target, Target::Job(name) if Some(name.as_str()) == job))
    };
    let found: Vec<TriggerRecord> = triggers.iter().filter(starts).cloned().collect();
    if found.is_empty() { triggers } else { found }
}

fn kind(text: &str) -> Result<TriggerKind, Error> {
    match text {
        values::trigger_type::SCHEDULED => Ok(TriggerKind::Scheduled),
        values::trigger_type::CONDITIONAL => Ok(TriggerKind::Conditional),
        values::trigger_type::ON_DEMAND => Ok(TriggerKind::OnDemand),
        values::trigger_type::EVENT => Ok(TriggerKind::Event),
        other => Err(invalid(format!("Trigger type {other} is not known"))),
    }
}

impl TriggerRecord {
    /// Sets the next firing, which only an active schedule has.
    pub(super) fn plan(&mut self, now: Timestamp) {
        let expression = self.definition.schedule.as_deref();
        let active = expression.filter(|_| self.state == TriggerState::Activated);
        self.next = active.and_then(|expression| Cron::parse(expression).ok()?.next_after(now));
    }
}

impl Workflows {
    pub async fn create_trigger(
        &self,
        call: &Call,
        input: CreateTriggerRequest,
    ) -> Result<CreateTriggerResponse, Error> {
        let (place, now, kind, name) = (
            Place::of(call),
            self.clock.now(),
            kind(&input.r#type)?,
            input.name.clone(),
        );
        let starts_at_once = input.start_on_creation.unwrap_or(false);
        if starts_at_once && kind == TriggerKind::OnDemand {
            return Err(invalid("StartOnCreation is not supported for ON_DEMAND triggers"));
        }
        let given = Given {
            description: input.description,
            schedule: input.schedule,
            actions: input.actions,
            predicate: input.predicate,
            batching: input.event_batching_condition,
        };
        let mut record = TriggerRecord {
            name: input.name,
            workflow: input.workflow_name,
            kind,
            state: if starts_at_once {
                TriggerState::Activated
            } else {
                TriggerState::Created
            },
            definition: checked(kind, given)?,
            tags: input.tags.unwrap_or_default(),
            next: None,
            batch: None,
        };
        record.plan(now);
        self.write(move |transaction| {
            let key = place.key(&record.name);
            if transaction.contains(&TRIGGERS, &key)? {
                let message = format!("Trigger with name {} already exists.", record.name);
                return Err(Fault::AlreadyExistsException.with(message).into());
            }
            check_workflow(transaction, &place, &record)?;
            transaction.put(&TRIGGERS, &key, &record)?;
            Ok(())
        })
        .await?;
        self.change.notify_one();
        Ok(CreateTriggerResponse { name: Some(name) })
    }

    pub async fn get_trigger(&self, call: &Call, input: GetTriggerRequest) -> Result<GetTriggerResponse, Error> {
        let place = Place::of(call);
        let record = self.read(move |snapshot| find(snapshot, &place, &input.name)).await?;
        Ok(GetTriggerResponse {
            trigger: Some(shown::trigger(record)),
        })
    }

    pub async fn get_triggers(&self, call: &Call, input: GetTriggersRequest) -> Result<GetTriggersResponse, Error> {
        let place = Place::of(call);
        let records = self.read(move |snapshot| all(snapshot, &place)).await?;
        let records = starting(records, input.dependent_job_name.as_deref());
        let name = |record: &TriggerRecord| record.name.clone();
        let (records, next_token) = pages::page(records, name, input.next_token.as_deref(), input.max_results)?;
        Ok(GetTriggersResponse {
            triggers: Some(records.into_iter().map(shown::trigger).collect()),
            next_token,
        })
    }

    pub async fn list_triggers(&self, call: &Call, input: ListTriggersRequest) -> Result<ListTriggersResponse, Error> {
        let place = Place::of(call);
        let records = self.read(move |snapshot| all(snapshot, &place)).await?;
        let wanted = input.tags.unwrap_or_default();
        let tagged = |record: &TriggerRecord| wanted.iter().all(|(key, value)| record.tags.get(key) == Some(value));
        let records = starting(records, input.dependent_job_name.as_deref());
        let names = records.into_iter().filter(tagged).map(|record| record.name).collect();
        let (names, next_token) = pages::page(names, String::clone, input.next_token.as_deref(), input.max_results)?;
        Ok(ListTriggersResponse {
            trigger_names: Some(names),
            next_token,
        })
    }

    pub async fn batch_get_triggers(
        &self,
        call: &Call,
        input: BatchGetTriggersRequest,
    ) -> Result<BatchGetTriggersResponse, Error> {
        let place = Place::of(call);
        let mut records = self.read(move |snapshot| all(snapshot, &place)).await?;
        records.retain(|record| input.trigger_names.contains(&record.name));
        let is_missing = |name: &String| records.iter().all(|record| record.name != *name);
        let missing = input.trigger_names.iter().filter(|name| is_missing(name)).cloned();
        Ok(BatchGetTriggersResponse {
            triggers_not_found: Some(missing.collect()),
            triggers: Some(records.into_iter().map(shown::trigger).collect()),
        })
    }

    /// Replaces the whole definition: what the update leaves out is as if it had never been set.
    pub async fn update_trigger(
        &self,
        call: &Call,
        input: UpdateTriggerRequest,
    ) -> Result<UpdateTriggerResponse, Error> {
        let (place, now) = (Place::of(call), self.clock.now());
        let record = self
            .write(move |transaction| {
                let mut record = find(transaction, &place, &input.name)?;
                let update = input.trigger_update;
                let given = Given {
                    description: update.description,
                    schedule: update.schedule,
                    actions: update.actions.unwrap_or_default(),
                    predicate: update.predicate,
                    batching: update.event_batching_condition,
                };
                record.definition = checked(record.kind, given)?;
                record.plan(now);
                let key = place.key(&record.name);
                transaction.put(&TRIGGERS, &key, &record)?;
                transaction.delete_range(&CHAINS, &Range::prefix(&key))?;
                Ok(record)
            })
            .await?;
        self.change.notify_one();
        Ok(UpdateTriggerResponse {
            trigger: Some(shown::trigger(record)),
        })
    }

    /// A trigger that is not there is deleted too, as AWS has it.
    pub async fn delete_trigger(
        &self,
        call: &Call,
        input: DeleteTriggerRequest,
    ) -> Result<DeleteTriggerResponse, Error> {
        let (place, name) = (Place::of(call), input.name.clone());
        self.write(move |transaction| Ok(forget(transaction, &place, &name)?))
            .await?;
        Ok(DeleteTriggerResponse { name: Some(input.name) })
    }

    /// Fires a trigger on demand; lets any other wait for what it fires on.
    pub async fn start_trigger(&self, call: &Call, input: StartTriggerRequest) -> Result<StartTriggerResponse, Error> {
        let (place, now, runs, name) = (Place::of(call), self.clock.now(), self.runs.clone(), input.name.clone());
        self.write(move |transaction| {
            let mut record = find(transaction, &place, &input.name)?;
            let stage = Stage {
                transaction,
                runs: &runs,
                place: &place,
                now,
            };
            if record.kind == TriggerKind::OnDemand {
                return fire(&stage, &record);
            }
            record.state = TriggerState::Activated;
            record.plan(now);
            transaction.put(&TRIGGERS, &place.key(&record.name), &record)?;
            Ok(())
        })
        .await?;
        self.change.notify_one();
        Ok(StartTriggerResponse { name: Some(name) })
    }

    pub async fn stop_trigger(&self, call: &Call, input: StopTriggerRequest) -> Result<StopTriggerResponse, Error> {
        let (place, now, name) = (Place::of(call), self.clock.now(), input.name.clone());
        self.write(move |transaction| {
            let mut record = find(transaction, &place, &input.name)?;
            if record.kind != TriggerKind::OnDemand {
                record.state = TriggerState::Deactivated;
            }
            record.batch = None;
            record.plan(now);
            transaction.put(&TRIGGERS, &place.key(&record.name), &record)?;
            Ok(())
        })
        .await?;
        Ok(StopTriggerResponse { name: Some(name) })
    }

    /// The tags of a trigger, for `GetTags`.
    pub(in crate::glue) async fn trigger_tags(
        &self,
        call: &Call,
        name: &str,
    ) -> Result<BTreeMap<String, String>, Error> {
        let (place, name) = (Place::of(call), name.to_owned());
        Ok(self.read(move |snapshot| find(snapshot, &place, &name)).await?.tags)
    }

    /// Adds and removes tags of a trigger, for `TagResource` and `UntagResource`.
    pub(in crate::glue) async fn change_trigger_tags(
        &self,
        call: &Call,
        name: &str,
        added: BTreeMap<String, String>,
        removed: Vec<String>,
    ) -> Result<(), Error> {
        let (place, name) = (Place::of(call), name.to_owned());
        self.write(move |transaction| {
            let mut record = find(transaction, &place, &name)?;
            record.tags.retain(|key, _| !removed.contains(key));
            record.tags.extend(added);
            transaction.put(&TRIGGERS, &place.key(&name), &record)?;
            Ok(())
        })
        .await
    }
}

/// Fires a trigger that begins something: a run of its workflow, or a chain of its own.
pub(super) fn fire(stage: &Stage<'_>, trigger: &TriggerRecord) -> Result<(), Refused> {
    match &trigger.workflow {
        Some(workflow) => begin(stage, workflow, Beginning::default()).map(drop),
        None => Ok(stage.fire_alone(trigger)?),
    }
}

pub(super) fn forget(
    transaction: &Transaction<'_>,
    place: &Place,
    name: &str,
) -> Result<(), headwater_kernel::StoreError> {
    let key = place.key(name);
    transaction.delete(&TRIGGERS, &key)?;
    transaction.delete_range(&CHAINS, &Range::prefix(&key)).map(drop)
}

/// A workflow that is named must be there, and has one trigger to start with; events start nothing but workflows.
fn check_workflow(snapshot: &Snapshot<'_>, place: &Place, record: &TriggerRecord) -> Result<(), Refused> {
    let Some(workflow) = &record.workflow else {
        let is_event = record.kind == TriggerKind::Event;
        return if is_event {
            Err(invalid("Triggers of type EVENT must be associated with a workflow").into())
        } else {
            Ok(())
        };
    };
    if !snapshot.contains(&WORKFLOWS, &place.key(workflow))? {
        return Err(Fault::EntityNotFoundException.with("Entity not found").into());
    }
    let others = of_workflow(snapshot, place, workflow)?;
    if record.is_start() && others.iter().any(TriggerRecord::is_start) {
        return Err(invalid(format!("Workflow {workflow} already has a start trigger")).into());
    }
    Ok(())
}
