//! What time sets off: schedules, and batches of events whose window is over.

use std::time::Duration;

use headwater_api::Error;
use headwater_api::glue::Fault;
use headwater_kernel::{Key, Range, Runs, Transaction, key};
use jiff::{SignedDuration, Timestamp};

use super::records::{Batch, Batching, TRIGGERS, TriggerKind, TriggerRecord, TriggerState};
use super::runs::{Beginning, begin};
use super::{Stage, Workflows, crud, triggers};
use crate::glue::place::Place;
use crate::glue::refused::Refused;

/// How long the loop waits after a failure of the store.
const RETRY_AFTER: Duration = Duration::from_secs(1);
/// The run property that tells a workflow which events started it.
const EVENT_IDS: &str = "aws:eventIds";

#[derive(Debug, Clone)]
struct Due {
    place: Place,
    trigger: String,
    time: Timestamp,
}

impl Workflows {
    /// Fires triggers when their time comes, until the task is aborted.
    pub async fn run_clockwork(self) {
        loop {
            let changed = self.change.notified();
            match self.fire_due().await {
                Ok(next) => {
                    tokio::select! {
                        () = changed => {}
                        () = self.clock.sleep_until(next.unwrap_or(Timestamp::MAX)) => {}
                    }
                }
                Err(error) => {
                    tracing::error!(%error, "triggers cannot be looked through");
                    tokio::time::sleep(RETRY_AFTER).await;
                }
            }
        }
    }

    /// Fires every trigger whose time has come; returns when the next one is due.
    pub(super) async fn fire_due(&self) -> Result<Option<Timestamp>, Error> {
        loop {
            let now = self.clock.now();
            let (due, later): (Vec<Due>, Vec<Due>) = self.waiting().await?.into_iter().partition(|due| due.time <= now);
            if due.is_empty() {
                return Ok(later.into_iter().map(|due| due.time).min());
            }
            for due in due {
                let runs = self.runs.clone();
                self.write(move |transaction| fire(transaction, &runs, &due, now))
                    .await?;
            }
        }
    }

    async fn waiting(&self) -> Result<Vec<Due>, Error> {
        self.read(|snapshot| {
            let page = snapshot.page(&TRIGGERS, &Range::prefix(&key![]), usize::MAX)?;
            let waiting = page
                .entries
                .into_iter()
                .filter_map(|(key, versioned)| due(&key, &versioned.value));
            Ok(waiting.collect())
        })
        .await
    }

    /// Takes an event for a workflow that events start.
    ///
    /// # Errors
    /// `EntityNotFoundException` when there is no such workflow; `InvalidInputException` when no active trigger of it takes events.
    pub async fn take_event(&self, account: &str, region: &str, workflow: &str, event_id: &str) -> Result<(), Error> {
        let place = Place {
            account: account.to_owned(),
            region: region.to_owned(),
        };
        let (workflow, event_id) = (workflow.to_owned(), event_id.to_owned());
        let (now, runs) = (self.clock.now(), self.runs.clone());
        self.write(move |transaction| {
            let stage = Stage {
                transaction,
                runs: &runs,
                place: &place,
                now,
            };
            add_event(&stage, &workflow, event_id)
        })
        .await?;
        self.change.notify_one();
        Ok(())
    }
}

fn due(key: &Key, trigger: &TriggerRecord) -> Option<Due> {
    let time = trigger.next.or_else(|| window_end(trigger))?;
    let mut parts = key.texts().into_iter();
    let place = Place {
        account: parts.next()?,
        region: parts.next()?,
    };
    Some(Due {
        place,
        trigger: trigger.name.clone(),
        time,
    })
}

fn window_end(trigger: &TriggerRecord) -> Option<Timestamp> {
    let window = SignedDuration::from_secs(i64::from(trigger.definition.batching?.window));
    trigger.batch.as_ref()?.began.checked_add(window).ok()
}

fn fire(transaction: &Transaction<'_>, runs: &Runs, due: &Due, now: Timestamp) -> Result<(), Refused> {
    let place = &due.place;
    let Some(mut trigger) = transaction.value(&TRIGGERS, &place.key(&due.trigger))? else {
        return Ok(());
    };
    let stage = Stage {
        transaction,
        runs,
        place,
        now,
    };
    if trigger.next == Some(due.time) {
        trigger.plan(now);
        transaction.put(&TRIGGERS, &place.key(&trigger.name), &trigger)?;
        return report(&trigger, triggers::fire(&stage, &trigger));
    }
    if window_end(&trigger) == Some(due.time) {
        return close_batch(&stage, trigger);
    }
    Ok(())
}

/// A firing that is refused, because too many runs are under way or nothing is there to start, is skipped with a warning.
fn report(trigger: &TriggerRecord, fired: Result<(), Refused>) -> Result<(), Refused> {
    match fired {
        Err(Refused::Fault(error)) => {
            tracing::warn!(trigger = trigger.name, %error, "a firing was skipped");
            Ok(())
        }
        other => other,
    }
}

fn add_event(stage: &Stage<'_>, workflow: &str, event_id: String) -> Result<(), Refused> {
    crud::find(stage.transaction, stage.place, workflow)?;
    let triggers = triggers::of_workflow(stage.transaction, stage.place, workflow)?;
    let takes_events =
        |trigger: &TriggerRecord| trigger.kind == TriggerKind::Event && trigger.state == TriggerState::Activated;
    let mut trigger = triggers.into_iter().find(takes_events).ok_or_else(|| {
        Fault::InvalidInputException.with(format!("Workflow {workflow} has no active trigger for events"))
    })?;
    let batch = trigger.batch.get_or_insert(Batch {
        began: stage.now,
        event_ids: Vec::new(),
    });
    // Events are delivered at least once.
    if !batch.event_ids.contains(&event_id) {
        batch.event_ids.push(event_id);
    }
    let size = trigger.definition.batching.map_or(1, |batching| batching.size);
    if batch.event_ids.len() >= usize::try_from(size).unwrap_or(1) {
        return close_batch(stage, trigger);
    }
    stage
        .transaction
        .put(&TRIGGERS, &stage.place.key(&trigger.name), &trigger)?;
    Ok(())
}

/// Starts the workflow with the events that have come.
fn close_batch(stage: &Stage<'_>, mut trigger: TriggerRecord) -> Result<(), Refused> {
    let Some(batch) = trigger.batch.take() else {
        return Ok(());
    };
    stage
        .transaction
        .put(&TRIGGERS, &stage.place.key(&trigger.name), &trigger)?;
    let Some(workflow) = trigger.workflow.clone() else {
        return Ok(());
    };
    let seconds = stage.now.duration_since(batch.began).as_secs();
    let beginning = Beginning {
        properties: [(EVENT_IDS.to_owned(), format!("[{}]", batch.event_ids.join(", ")))].into(),
        starting_events: Some(Batching {
            size: i32::try_from(batch.event_ids.len()).unwrap_or(i32::MAX),
            window: i32::try_from(seconds).unwrap_or(i32::MAX),
        }),
    };
    report(&trigger, begin(stage, &workflow, beginning).map(drop))
}
