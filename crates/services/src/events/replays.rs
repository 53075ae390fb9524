//! Replays send the events of an archive again.

use headwater_api::Error;
use headwater_api::events::{
    CancelReplayRequest, CancelReplayResponse, DescribeReplayRequest, DescribeReplayResponse, Fault,
    ListReplaysRequest, ListReplaysResponse, Replay, ReplayDestination, StartReplayRequest, StartReplayResponse,
    values,
};
use headwater_kernel::{Call, Collection, Key, Range, Snapshot, StoreError, Transaction, key};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::archives::{ARCHIVED, ARCHIVES, arn, milliseconds, no_archive, place};
use super::ingest::{Origin, ingest};
use super::page::{Page, cut};
use super::records::BusPlace;
use super::{EventsFace, Refused};

/// By account, region and name.
const REPLAYS: Collection<ReplayRecord> = Collection::new("events.replays");

/// How many events one step of a replay sends: a step is one transaction.
const STEP: usize = 100;

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct ReplayRecord {
    name: String,
    description: Option<String>,
    account: String,
    region: String,
    archive: String,
    archive_arn: String,
    destination: BusPlace,
    rules: Vec<String>,
    from: Timestamp,
    to: Timestamp,
    state: String,
    started: Timestamp,
    ended: Option<Timestamp>,
    /// The milliseconds and id of the event that was sent last.
    last: Option<(u64, String)>,
}

fn no_replay(name: &str) -> Error {
    Fault::ResourceNotFoundException.with(format!("Replay {name} does not exist."))
}

pub(super) async fn start(
    face: &EventsFace,
    call: &Call,
    input: StartReplayRequest,
) -> Result<StartReplayResponse, Error> {
    if input.event_start_time >= input.event_end_time {
        let message = "Parameter EventEndTime is not valid. Reason: EventStartTime must be before EventEndTime.";
        return Err(Error::new("ValidationException", 400, message));
    }
    let archive = input.event_source_arn.rsplit('/').next().unwrap_or_default().to_owned();
    let destination = BusPlace::of_arn(&input.destination.arn).ok_or_else(|| {
        let message = "Parameter Destination.Arn is not valid. Reason: Must contain an event bus ARN.";
        Error::new("ValidationException", 400, message)
    })?;
    let now = face.clock.now();
    let replay = ReplayRecord {
        name: input.replay_name.clone(),
        description: input.description,
        account: call.account().to_owned(),
        region: call.region.clone(),
        archive,
        archive_arn: input.event_source_arn,
        destination,
        rules: input.destination.filter_arns.unwrap_or_default(),
        from: input.event_start_time,
        to: input.event_end_time,
        state: values::replay_state::STARTING.to_owned(),
        started: now,
        ended: None,
        last: None,
    };
    let (replay_key, archive_key) = (place(call, &input.replay_name), place(call, &replay.archive));
    face.write(move |transaction| {
        let archive = transaction.value(&ARCHIVES, &archive_key)?;
        let archive = archive.ok_or_else(|| no_archive(&replay.archive))?;
        if archive.source != replay.destination {
            let message = "Parameter Destination.Arn is not valid. Reason: Cross event bus replay is not permitted.";
            return Err(Error::new("ValidationException", 400, message).into());
        }
        if transaction.contains(&REPLAYS, &replay_key)? {
            let message = format!("Replay {} already exists.", replay.name);
            return Err(Fault::ResourceAlreadyExistsException.with(message).into());
        }
        transaction.put(&REPLAYS, &replay_key, &replay)?;
        Ok(())
    })
    .await?;
    face.deliveries.wake();
    Ok(StartReplayResponse {
        replay_arn: Some(arn(call, "replay", &input.replay_name)),
        state: Some(values::replay_state::STARTING.to_owned()),
        replay_start_time: Some(now),
        ..StartReplayResponse::default()
    })
}

/// Whether any replay is under way.
pub fn is_any_running(snapshot: &Snapshot<'_>) -> Result<bool, StoreError> {
    let replays = snapshot.values(&REPLAYS, &Range::prefix(&key![]))?;
    Ok(replays.iter().any(|replay| replay.ended.is_none()))
}

/// Sends the next events of all replays.
pub fn go_on(transaction: &Transaction<'_>, now: Timestamp) -> Result<(), StoreError> {
    for mut replay in transaction.values(&REPLAYS, &Range::prefix(&key![]))? {
        if replay.ended.is_some() {
            continue;
        }
        let replay_key = key![&replay.account, &replay.region, &replay.name];
        if replay.state == values::replay_state::CANCELLING {
            values::replay_state::CANCELLED.clone_into(&mut replay.state);
            replay.ended = Some(now);
        } else {
            step(transaction, &mut replay, now)?;
        }
        transaction.put(&REPLAYS, &replay_key, &replay)?;
    }
    Ok(())
}

fn step(transaction: &Transaction<'_>, replay: &mut ReplayRecord, now: Timestamp) -> Result<(), StoreError> {
    let archive = key![&replay.account, &replay.region, &replay.archive];
    let mut range = Range::prefix(&archive)
        .from_key(&archive.clone().with(milliseconds(replay.from)))
        .before(&archive.clone().with(milliseconds(replay.to)));
    if let Some((time, id)) = &replay.last {
        range = range.after(&archive.with(*time).with(id));
    }
    let page = transaction.page(&ARCHIVED, &range, STEP)?;
    for (key, event) in &page.entries {
        let mut event = event.value.clone();
        event["replay-name"] = replay.name.clone().into();
        ingest(
            transaction,
            &replay.destination,
            &event,
            Origin::Replay(&replay.rules),
            now,
        )?;
        replay.last = place_of(key);
    }
    let is_over = page.next.is_none();
    let state = if is_over {
        values::replay_state::COMPLETED
    } else {
        values::replay_state::RUNNING
    };
    state.clone_into(&mut replay.state);
    replay.ended = is_over.then_some(now);
    Ok(())
}

fn place_of(key: &Key) -> Option<(u64, String)> {
    use headwater_kernel::store::Part;
    match key.parts().as_slice() {
        [.., Part::Number(time), Part::Text(id)] => Some((*time, id.clone())),
        _ => None,
    }
}

fn found(snapshot: &Snapshot<'_>, key: &Key, name: &str) -> Result<ReplayRecord, Refused> {
    Ok(snapshot.value(&REPLAYS, key)?.ok_or_else(|| no_replay(name))?)
}

impl ReplayRecord {
    fn last_replayed(&self) -> Option<Timestamp> {
        let (time, _) = self.last.as_ref()?;
        Timestamp::from_millisecond(i64::try_from(*time).ok()?).ok()
    }
}

pub(super) async fn describe(
    face: &EventsFace,
    call: &Call,
    input: DescribeReplayRequest,
) -> Result<DescribeReplayResponse, Error> {
    let replay_key = place(call, &input.replay_name);
    let replay_arn = arn(call, "replay", &input.replay_name);
    face.read(move |snapshot| {
        let replay = found(snapshot, &replay_key, &input.replay_name)?;
        Ok(DescribeReplayResponse {
            replay_name: Some(replay.name.clone()),
            replay_arn: Some(replay_arn),
            description: replay.description.clone(),
            state: Some(replay.state.clone()),
            event_source_arn: Some(replay.archive_arn.clone()),
            destination: Some(ReplayDestination {
                arn: replay.destination.arn(),
                filter_arns: Some(replay.rules.clone()).filter(|rules| !rules.is_empty()),
            }),
            event_start_time: Some(replay.from),
            event_end_time: Some(replay.to),
            event_last_replayed_time: replay.last_replayed(),
            replay_start_time: Some(replay.started),
            replay_end_time: replay.ended,
            ..DescribeReplayResponse::default()
        })
    })
    .await
}

pub(super) async fn list(
    face: &EventsFace,
    call: &Call,
    input: ListReplaysRequest,
) -> Result<ListReplaysResponse, Error> {
    let page = Page::new(input.next_token.as_deref(), input.limit)?;
    let here = Range::prefix(&key![call.account(), &call.region]);
    let replays = face.read(move |snapshot| Ok(snapshot.values(&REPLAYS, &here)?)).await?;
    let prefix = input.name_prefix.unwrap_or_default();
    let is_asked = |replay: &ReplayRecord| {
        replay.name.starts_with(&prefix)
            && input.state.as_ref().is_none_or(|state| *state == replay.state)
            && input
                .event_source_arn
                .as_ref()
                .is_none_or(|arn| *arn == replay.archive_arn)
    };
    let chosen = replays.into_iter().filter(is_asked);
    let shown = chosen.map(|replay| Replay {
        event_last_replayed_time: replay.last_replayed(),
        replay_name: Some(replay.name),
        event_source_arn: Some(replay.archive_arn),
        state: Some(replay.state),
        event_start_time: Some(replay.from),
        event_end_time: Some(replay.to),
        replay_start_time: Some(replay.started),
        replay_end_time: replay.ended,
        ..Replay::default()
    });
    let (replays, next_token) = cut(shown.collect(), &page);
    Ok(ListReplaysResponse {
        replays: Some(replays),
        next_token,
    })
}

pub(super) async fn cancel(
    face: &EventsFace,
    call: &Call,
    input: CancelReplayRequest,
) -> Result<CancelReplayResponse, Error> {
    let replay_key = place(call, &input.replay_name);
    let replay_arn = arn(call, "replay", &input.replay_name);
    face.write(move |transaction| {
        let mut replay = found(transaction, &replay_key, &input.replay_name)?;
        if replay.ended.is_some() {
            let message = format!("Replay {} is not in a valid state for this operation.", replay.name);
            return Err(Fault::IllegalStatusException.with(message).into());
        }
        values::replay_state::CANCELLING.clone_into(&mut replay.state);
        transaction.put(&REPLAYS, &replay_key, &replay)?;
        Ok(CancelReplayResponse {
            replay_arn: Some(replay_arn),
            state: Some(replay.state),
            ..CancelReplayResponse::default()
        })
    })
    .await
}
