//! Dead letters back to where they came from: a durable task that moves messages in the background.
//!
//! Source: SQS API reference, `StartMessageMoveTask`.

use std::ops::ControlFlow;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use headwater_api::Error;
use headwater_api::sqs::{
    CancelMessageMoveTaskRequest, CancelMessageMoveTaskResult, ListMessageMoveTasksRequest, ListMessageMoveTasksResult,
    ListMessageMoveTasksResultEntry, StartMessageMoveTaskRequest, StartMessageMoveTaskResult,
};
use headwater_kernel::{Call, Collection, Key, Range, Snapshot, StoreError, Transaction, id, key};
use serde::{Deserialize, Serialize};
use serde_json::json;

use super::faults::{access_denied, invalid_parameter, invalid_value, no_resource, unsupported};
use super::records::{MESSAGES, Message, Phase, QUEUES, Queue, QueueName, STATES, State};
use super::{Refused, SqsFace, schedule, shelving};

/// By the source's account, region and name, and the millisecond of the start.
pub(super) const TASKS: Collection<MoveTask> = Collection::new("sqs.move-tasks");

/// Messages that one transaction moves.
const BATCH: usize = 100;
const MOST_PER_SECOND: i32 = 500;
const MOST_LISTED: i32 = 10;

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct MoveTask {
    pub id: String,
    pub source: QueueName,
    /// None: each message goes back to the queue that gave it up.
    pub destination: Option<String>,
    pub most_per_second: Option<usize>,
    pub status: Status,
    pub moved: u64,
    pub to_move: u64,
    pub failure: Option<String>,
    /// Milliseconds since 1970.
    pub started: u64,
    /// Only messages up to this sequence number are moved: what is sent later stays.
    pub last_sequence: u64,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Status {
    Running,
    Completed,
    Cancelled,
    Failed,
}

impl Status {
    fn text(self) -> &'static str {
        match self {
            Self::Running => "RUNNING",
            Self::Completed => "COMPLETED",
            Self::Cancelled => "CANCELLED",
            Self::Failed => "FAILED",
        }
    }
}

impl MoveTask {
    fn key(&self) -> Key {
        self.source.key().with(self.started).with(&self.id)
    }

    fn handle(&self) -> String {
        STANDARD.encode(json!({"taskId": self.id, "sourceArn": self.source.arn()}).to_string())
    }
}

pub(super) async fn start(
    face: &SqsFace,
    call: &Call,
    input: StartMessageMoveTaskRequest,
) -> Result<StartMessageMoveTaskResult, Error> {
    let source = own_queue(call, &input.source_arn)?;
    let most_per_second = rate(input.max_number_of_messages_per_second)?;
    let destination = input
        .destination_arn
        .as_deref()
        .map(|arn| own_queue(call, arn))
        .transpose()?;
    let now = face.now();
    let handle = face.write(move |transaction| {
        let queue = existing(transaction, &source)?;
        check_source(transaction, &source)?;
        if let Some(destination) = &destination {
            existing(transaction, destination)?;
        }
        if running(transaction, &source)?.is_some() {
            let message = "There is already a task running. Only one active task is allowed for a source queue arn at \
                           a given time.";
            return Err(unsupported(message).into());
        }
        let task = MoveTask {
            id: id::uuid(),
            destination: destination.map(|destination| destination.arn()),
            most_per_second,
            status: Status::Running,
            moved: 0,
            to_move: schedule::counts(transaction, &queue, now)?.visible as u64,
            failure: None,
            started: now,
            last_sequence: schedule::last_sequence(transaction)?,
            source,
        };
        transaction.put(&TASKS, &task.key(), &task)?;
        Ok::<String, Refused>(task.handle())
    });
    let handle = handle.await?;
    face.work.notify_one();
    Ok(StartMessageMoveTaskResult {
        task_handle: Some(handle),
    })
}

fn own_queue(call: &Call, arn: &str) -> Result<QueueName, Error> {
    let reason = "You must use this format to specify the ARN: arn:aws:sqs:<region>:<account-id>:<queue-name>";
    let name = QueueName::from_arn(arn).ok_or_else(|| invalid_parameter(reason))?;
    if name.account != call.account() {
        return Err(access_denied(arn));
    }
    Ok(name)
}

fn rate(given: Option<i32>) -> Result<Option<usize>, Error> {
    match given {
        Some(rate) if !(1..=MOST_PER_SECOND).contains(&rate) => {
            let reason = "MaxNumberOfMessagesPerSecond must be between 1 and 500.";
            Err(invalid_value(rate, "MaxNumberOfMessagesPerSecond", reason))
        }
        given => Ok(given.and_then(|rate| usize::try_from(rate).ok())),
    }
}

fn existing(snapshot: &Snapshot<'_>, name: &QueueName) -> Result<Queue, Refused> {
    let missing = || no_resource("The resource that you specified for the SourceArn parameter doesn't exist.");
    Ok(snapshot.value(&QUEUES, &name.key())?.ok_or_else(missing)?)
}

/// Only a queue that others name as their dead letter queue can be a source.
fn check_source(snapshot: &Snapshot<'_>, source: &QueueName) -> Result<(), Refused> {
    let arn = source.arn();
    let queues = snapshot.values(&QUEUES, &Range::prefix(&key![&source.account, &source.region]))?;
    if queues
        .iter()
        .any(|queue| queue.redrive().is_some_and(|redrive| redrive.target == arn))
    {
        return Ok(());
    }
    Err(invalid_parameter("Source queue must be configured as a Dead Letter Queue.").into())
}

fn running(snapshot: &Snapshot<'_>, source: &QueueName) -> Result<Option<MoveTask>, StoreError> {
    let tasks = snapshot.values(&TASKS, &Range::prefix(&source.key()))?;
    Ok(tasks.into_iter().find(|task| task.status == Status::Running))
}

pub(super) async fn cancel(
    face: &SqsFace,
    call: &Call,
    input: CancelMessageMoveTaskRequest,
) -> Result<CancelMessageMoveTaskResult, Error> {
    let source =
        source_of(&input.task_handle).ok_or_else(|| invalid_parameter("Value for parameter TaskHandle is invalid."))?;
    let source = own_queue(call, &source)?;
    let handle = input.task_handle;
    let moved = face.write(move |transaction| {
        let missing = || no_resource("Task does not exist.");
        existing(transaction, &source)?;
        let mut task = running(transaction, &source)?
            .filter(|task| task.handle() == handle)
            .ok_or_else(missing)?;
        task.status = Status::Cancelled;
        transaction.put(&TASKS, &task.key(), &task)?;
        Ok::<u64, Refused>(task.moved)
    });
    Ok(CancelMessageMoveTaskResult {
        approximate_number_of_messages_moved: Some(moved.await? as i64),
    })
}

/// The source's ARN in a task handle.
fn source_of(handle: &str) -> Option<String> {
    let handle: serde_json::Value = serde_json::from_slice(&STANDARD.decode(handle).ok()?).ok()?;
    Some(handle["sourceArn"].as_str()?.to_owned())
}

pub(super) async fn list(
    face: &SqsFace,
    call: &Call,
    input: ListMessageMoveTasksRequest,
) -> Result<ListMessageMoveTasksResult, Error> {
    let source = own_queue(call, &input.source_arn)?;
    let most = input.max_results.unwrap_or(1);
    if !(1..=MOST_LISTED).contains(&most) {
        let reason = "Value for parameter MaxResults must be an integer between 1 and 10.";
        return Err(invalid_value(most, "MaxResults", reason));
    }
    let tasks = face.read(move |snapshot| {
        existing(snapshot, &source)?;
        let latest = Range::prefix(&source.key()).reversed();
        Ok(snapshot.page(&TASKS, &latest, most.unsigned_abs() as usize)?.entries)
    });
    let results: Vec<_> = tasks.await?.into_iter().map(|(_, task)| to_wire(task.value)).collect();
    Ok(ListMessageMoveTasksResult {
        results: (!results.is_empty()).then_some(results),
    })
}

fn to_wire(task: MoveTask) -> ListMessageMoveTasksResultEntry {
    let is_running = task.status == Status::Running;
    ListMessageMoveTasksResultEntry {
        task_handle: is_running.then(|| task.handle()),
        status: Some(task.status.text().to_owned()),
        source_arn: Some(task.source.arn()),
        destination_arn: task.destination,
        max_number_of_messages_per_second: task.most_per_second.map(|rate| rate as i32),
        approximate_number_of_messages_moved: Some(task.moved as i64),
        approximate_number_of_messages_to_move: Some(task.to_move as i64),
        failure_reason: task.failure,
        started_timestamp: Some(task.started as i64),
    }
}

/// Moves one batch of each running task; says whether more is to be done, and whether that can be done at once.
pub(super) async fn advance(face: &SqsFace) -> Result<Progress, Error> {
    let now = face.now();
    let tasks = face
        .read(|snapshot| Ok(snapshot.values(&TASKS, &Range::prefix(&Key::new()))?))
        .await?;
    let mut progress = Progress::default();
    for task in tasks.into_iter().filter(|task| task.status == Status::Running) {
        let key = task.key();
        let step = face.write(move |transaction| {
            let Some(task) = transaction
                .value(&TASKS, &key)?
                .filter(|task| task.status == Status::Running)
            else {
                return Ok((Vec::new(), None));
            };
            let (next, filled) = step(transaction, task, now)?;
            transaction.put(&TASKS, &key, &next)?;
            Ok::<_, Refused>((filled, Some(next)))
        });
        let (filled, next) = step.await?;
        for queue in &filled {
            face.bells.ring(queue);
        }
        if let Some(next) = next.filter(|next| next.status == Status::Running) {
            progress.is_running = true;
            progress.is_paced |= next.most_per_second.is_some();
        }
    }
    Ok(progress)
}

#[derive(Debug, Default, Clone, Copy)]
pub(super) struct Progress {
    pub is_running: bool,
    /// A second must pass before the next step.
    pub is_paced: bool,
}

/// Moves the next messages of a task; returns the task after it and the ids of the queues that got messages.
fn step(transaction: &Transaction<'_>, mut task: MoveTask, now: u64) -> Result<(MoveTask, Vec<String>), StoreError> {
    let Some(source) = transaction.value(&QUEUES, &task.source.key())? else {
        return Ok((failed(task, "The source queue does not exist."), Vec::new()));
    };
    let most = task.most_per_second.unwrap_or(BATCH).min(BATCH * 5);
    let due = movable(transaction, &source, task.last_sequence, now, most)?;
    if due.is_empty() {
        task.status = Status::Completed;
        return Ok((task, Vec::new()));
    }
    let mut filled = Vec::new();
    for sequence in due {
        let key = source.shelf.message_key(sequence);
        let (Some(message), Some(state)) = (transaction.value(&MESSAGES, &key)?, transaction.value(&STATES, &key)?)
        else {
            continue;
        };
        let Some(target) = destination(transaction, &task, &message)? else {
            return Ok((failed(task, "A message has no queue to go back to."), filled));
        };
        schedule::remove(transaction, &source.shelf, sequence, &state)?;
        let message = Message {
            dead_letter_source: None,
            ..message
        };
        shelving::shelve(transaction, &target, &message, now, now)?;
        task.moved += 1;
        filled.push(target.shelf.queue);
    }
    Ok((task, filled))
}

fn failed(task: MoveTask, reason: &str) -> MoveTask {
    MoveTask {
        status: Status::Failed,
        failure: Some(reason.to_owned()),
        ..task
    }
}

/// Messages of the source that nobody holds, up to the sequence number of the task's start.
fn movable(
    snapshot: &Snapshot<'_>,
    source: &Queue,
    last_sequence: u64,
    now: u64,
    most: usize,
) -> Result<Vec<u64>, StoreError> {
    let shelf = source.shelf.key();
    let old = Range::prefix(&shelf).through(&shelf.clone().with(last_sequence));
    let is_held = |state: &State| state.phase == Phase::Received && state.visible > now;
    let mut found = Vec::new();
    snapshot.visit(&STATES, &old, |entry| {
        if found.len() >= most {
            return Ok(ControlFlow::Break(()));
        }
        if !is_held(&entry.value()?) {
            found.extend(schedule::sequence_of(&entry.key));
        }
        Ok::<_, StoreError>(ControlFlow::Continue(()))
    })?;
    Ok(found)
}

fn destination(snapshot: &Snapshot<'_>, task: &MoveTask, message: &Message) -> Result<Option<Queue>, StoreError> {
    let arn = task.destination.as_ref().or(message.dead_letter_source.as_ref());
    let Some(name) = arn.and_then(|arn| QueueName::from_arn(arn)) else {
        return Ok(None);
    };
    snapshot.value(&QUEUES, &name.key())
}
