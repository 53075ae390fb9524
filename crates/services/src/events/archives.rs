//! Archives keep the events of a bus; replays send them again.

use headwater_api::Error;
use headwater_api::events::{
    Archive, CancelReplayRequest, CancelReplayResponse, CreateArchiveRequest, CreateArchiveResponse,
    DeleteArchiveRequest, DeleteArchiveResponse, DescribeArchiveRequest, DescribeArchiveResponse,
    DescribeReplayRequest, DescribeReplayResponse, Fault, ListArchivesRequest, ListArchivesResponse,
    ListReplaysRequest, ListReplaysResponse, Replay, ReplayDestination, StartReplayRequest, StartReplayResponse,
    UpdateArchiveRequest, UpdateArchiveResponse, values,
};
use headwater_kernel::{Call, Collection, Key, Range, Snapshot, StoreError, Transaction, id, key};
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::ingest::{Origin, ingest};
use super::page::{Page, cut};
use super::pattern::Pattern;
use super::records::BusPlace;
use super::{EventsFace, Refused, buses};

/// By account, region and name.
const ARCHIVES: Collection<ArchiveRecord> = Collection::new("events.archives");
/// By account, region, archive, milliseconds of the event's arrival, and a time-ordered id.
const ARCHIVED: Collection<Value> = Collection::new("events.archived");
/// By account, region and name.
const REPLAYS: Collection<ReplayRecord> = Collection::new("events.replays");

/// How many events one step of a replay sends: a step is one transaction.
const STEP: usize = 100;

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct ArchiveRecord {
    name: String,
    source: BusPlace,
    description: Option<String>,
    pattern: Option<String>,
    /// Zero keeps for ever.
    retention_days: i32,
    created: Timestamp,
    events: i64,
    bytes: i64,
}

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

fn place(call: &Call, name: &str) -> Key {
    key![call.account(), &call.region, name]
}

fn milliseconds(time: Timestamp) -> u64 {
    u64::try_from(time.as_millisecond()).unwrap_or(0)
}

fn arn(call: &Call, kind: &str, name: &str) -> String {
    format!("arn:aws:events:{}:{}:{kind}/{name}", call.region, call.account())
}

fn no_archive(name: &str) -> Error {
    Fault::ResourceNotFoundException.with(format!("Archive {name} does not exist."))
}

fn no_replay(name: &str) -> Error {
    Fault::ResourceNotFoundException.with(format!("Replay {name} does not exist."))
}

/// Keeps an event in the archives of its bus.
pub fn keep(transaction: &Transaction<'_>, bus: &BusPlace, event: &Value, now: Timestamp) -> Result<(), StoreError> {
    let everywhere = Range::prefix(&key![&bus.account, &bus.region]);
    for mut archive in transaction.values(&ARCHIVES, &everywhere)? {
        let pattern = archive.pattern.as_deref().and_then(|text| Pattern::parse(text).ok());
        let is_meant = archive.source == *bus && pattern.is_none_or(|pattern| pattern.matches(event));
        if !is_meant {
            continue;
        }
        let archive_key = key![&bus.account, &bus.region, &archive.name];
        let event_key = archive_key.clone().with(milliseconds(now)).with(id::ordered());
        transaction.put(&ARCHIVED, &event_key, event)?;
        archive.events += 1;
        archive.bytes += i64::try_from(event.to_string().len()).unwrap_or(0);
        transaction.put(&ARCHIVES, &archive_key, &archive)?;
    }
    Ok(())
}

/// Forgets events past their archive's retention; returns how many.
pub fn forget_expired(transaction: &Transaction<'_>, now: Timestamp) -> Result<usize, StoreError> {
    let mut forgotten = 0;
    let archives = transaction.page(&ARCHIVES, &Range::prefix(&key![]), usize::MAX)?;
    for (archive_key, mut archive) in archives.entries {
        let days = i64::from(archive.value.retention_days);
        if days == 0 {
            continue;
        }
        let horizon = now
            .saturating_sub(SignedDuration::from_hours(days * 24))
            .unwrap_or(Timestamp::MIN);
        let old = Range::prefix(&archive_key).before(&archive_key.clone().with(milliseconds(horizon)));
        for event in transaction.values(&ARCHIVED, &old)? {
            archive.value.events -= 1;
            archive.value.bytes -= i64::try_from(event.to_string().len()).unwrap_or(0);
        }
        forgotten += transaction.delete_range(&ARCHIVED, &old)?;
        transaction.put(&ARCHIVES, &archive_key, &archive.value)?;
    }
    Ok(forgotten)
}

fn check_pattern(pattern: Option<&String>) -> Result<(), Error> {
    let parsed = pattern.map(|text| Pattern::parse(text)).transpose();
    parsed.map_err(|error| Fault::InvalidEventPatternException.with(error.to_string()))?;
    Ok(())
}

pub(super) async fn create(
    face: &EventsFace,
    call: &Call,
    input: CreateArchiveRequest,
) -> Result<CreateArchiveResponse, Error> {
    check_pattern(input.event_pattern.as_ref())?;
    let source = BusPlace::named(call, Some(&input.event_source_arn));
    let now = face.clock.now();
    let record = ArchiveRecord {
        name: input.archive_name.clone(),
        source,
        description: input.description,
        pattern: input.event_pattern,
        retention_days: input.retention_days.unwrap_or(0),
        created: now,
        events: 0,
        bytes: 0,
    };
    let archive_key = place(call, &input.archive_name);
    face.write(move |transaction| {
        buses::check(transaction, &record.source)?;
        if transaction.contains(&ARCHIVES, &archive_key)? {
            let message = format!("Archive {} already exists.", record.name);
            return Err(Fault::ResourceAlreadyExistsException.with(message).into());
        }
        transaction.put(&ARCHIVES, &archive_key, &record)?;
        Ok(())
    })
    .await?;
    Ok(CreateArchiveResponse {
        archive_arn: Some(arn(call, "archive", &input.archive_name)),
        state: Some(values::archive_state::ENABLED.to_owned()),
        creation_time: Some(now),
        ..CreateArchiveResponse::default()
    })
}

pub(super) async fn update(
    face: &EventsFace,
    call: &Call,
    input: UpdateArchiveRequest,
) -> Result<UpdateArchiveResponse, Error> {
    check_pattern(input.event_pattern.as_ref())?;
    let archive_key = place(call, &input.archive_name);
    let archive_arn = arn(call, "archive", &input.archive_name);
    face.write(move |transaction| {
        let known = transaction.value(&ARCHIVES, &archive_key)?;
        let mut archive = known.ok_or_else(|| no_archive(&input.archive_name))?;
        archive.description = input.description.or(archive.description);
        archive.pattern = input.event_pattern.or(archive.pattern);
        archive.retention_days = input.retention_days.unwrap_or(archive.retention_days);
        transaction.put(&ARCHIVES, &archive_key, &archive)?;
        Ok(UpdateArchiveResponse {
            archive_arn: Some(archive_arn),
            state: Some(values::archive_state::ENABLED.to_owned()),
            creation_time: Some(archive.created),
            ..UpdateArchiveResponse::default()
        })
    })
    .await
}

pub(super) async fn delete(
    face: &EventsFace,
    call: &Call,
    input: DeleteArchiveRequest,
) -> Result<DeleteArchiveResponse, Error> {
    let archive_key = place(call, &input.archive_name);
    face.write(move |transaction| {
        if !transaction.delete(&ARCHIVES, &archive_key)? {
            return Err(no_archive(&input.archive_name).into());
        }
        transaction.delete_range(&ARCHIVED, &Range::prefix(&archive_key))?;
        Ok(DeleteArchiveResponse::default())
    })
    .await
}

pub(super) async fn describe(
    face: &EventsFace,
    call: &Call,
    input: DescribeArchiveRequest,
) -> Result<DescribeArchiveResponse, Error> {
    let archive_key = place(call, &input.archive_name);
    let archive_arn = arn(call, "archive", &input.archive_name);
    face.read(move |snapshot| {
        let known = snapshot.value(&ARCHIVES, &archive_key)?;
        let archive = known.ok_or_else(|| no_archive(&input.archive_name))?;
        Ok(DescribeArchiveResponse {
            archive_arn: Some(archive_arn),
            archive_name: Some(archive.name),
            event_source_arn: Some(archive.source.arn()),
            description: archive.description,
            event_pattern: archive.pattern,
            state: Some(values::archive_state::ENABLED.to_owned()),
            retention_days: Some(archive.retention_days),
            size_bytes: Some(archive.bytes),
            event_count: Some(archive.events),
            creation_time: Some(archive.created),
            ..DescribeArchiveResponse::default()
        })
    })
    .await
}

pub(super) async fn list(
    face: &EventsFace,
    call: &Call,
    input: ListArchivesRequest,
) -> Result<ListArchivesResponse, Error> {
    let page = Page::new(input.next_token.as_deref(), input.limit)?;
    let here = Range::prefix(&key![call.account(), &call.region]);
    let archives = face
        .read(move |snapshot| Ok(snapshot.values(&ARCHIVES, &here)?))
        .await?;
    let prefix = input.name_prefix.unwrap_or_default();
    let is_enabled = input.state.is_none_or(|state| state == values::archive_state::ENABLED);
    let is_from = |archive: &ArchiveRecord| {
        input
            .event_source_arn
            .as_ref()
            .is_none_or(|arn| *arn == archive.source.arn())
    };
    let chosen = archives
        .into_iter()
        .filter(|archive| is_enabled && archive.name.starts_with(&prefix) && is_from(archive));
    let shown = chosen.map(|archive| Archive {
        event_source_arn: Some(archive.source.arn()),
        archive_name: Some(archive.name),
        state: Some(values::archive_state::ENABLED.to_owned()),
        retention_days: Some(archive.retention_days),
        size_bytes: Some(archive.bytes),
        event_count: Some(archive.events),
        creation_time: Some(archive.created),
        ..Archive::default()
    });
    let (archives, next_token) = cut(shown.collect(), &page);
    Ok(ListArchivesResponse {
        archives: Some(archives),
        next_token,
    })
}

pub(super) async fn start_replay(
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
pub fn is_replaying(snapshot: &Snapshot<'_>) -> Result<bool, StoreError> {
    let replays = snapshot.values(&REPLAYS, &Range::prefix(&key![]))?;
    Ok(replays.iter().any(|replay| replay.ended.is_none()))
}

/// Sends the next events of all replays.
pub fn replay_on(transaction: &Transaction<'_>, now: Timestamp) -> Result<(), StoreError> {
    for mut replay in transaction.values(&REPLAYS, &Range::prefix(&key![]))? {
        if replay.ended.is_some() {
            continue;
        }
        let replay_key = key![&replay.account, &replay.region, &replay.name];
        if replay.state == values::replay_state::CANCELLING {
            replay.state = values::replay_state::CANCELLED.to_owned();
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

fn replay_found(snapshot: &Snapshot<'_>, key: &Key, name: &str) -> Result<ReplayRecord, Refused> {
    Ok(snapshot.value(&REPLAYS, key)?.ok_or_else(|| no_replay(name))?)
}

impl ReplayRecord {
    fn last_replayed(&self) -> Option<Timestamp> {
        let (time, _) = self.last.as_ref()?;
        Timestamp::from_millisecond(i64::try_from(*time).ok()?).ok()
    }
}

pub(super) async fn describe_replay(
    face: &EventsFace,
    call: &Call,
    input: DescribeReplayRequest,
) -> Result<DescribeReplayResponse, Error> {
    let replay_key = place(call, &input.replay_name);
    let replay_arn = arn(call, "replay", &input.replay_name);
    face.read(move |snapshot| {
        let replay = replay_found(snapshot, &replay_key, &input.replay_name)?;
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

pub(super) async fn list_replays(
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

pub(super) async fn cancel_replay(
    face: &EventsFace,
    call: &Call,
    input: CancelReplayRequest,
) -> Result<CancelReplayResponse, Error> {
    let replay_key = place(call, &input.replay_name);
    let replay_arn = arn(call, "replay", &input.replay_name);
    face.write(move |transaction| {
        let mut replay = replay_found(transaction, &replay_key, &input.replay_name)?;
        if replay.ended.is_some() {
            let message = format!("Replay {} is not in a valid state for this operation.", replay.name);
            return Err(Fault::IllegalStatusException.with(message).into());
        }
        replay.state = values::replay_state::CANCELLING.to_owned();
        transaction.put(&REPLAYS, &replay_key, &replay)?;
        Ok(CancelReplayResponse {
            replay_arn: Some(replay_arn),
            state: Some(replay.state),
            ..CancelReplayResponse::default()
        })
    })
    .await
}
