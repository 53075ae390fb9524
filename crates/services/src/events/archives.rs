//! Archives keep the events of a bus.

use headwater_api::Error;
use headwater_api::events::{
    Archive, CreateArchiveRequest, CreateArchiveResponse, DeleteArchiveRequest, DeleteArchiveResponse,
    DescribeArchiveRequest, DescribeArchiveResponse, Fault, ListArchivesRequest, ListArchivesResponse,
    UpdateArchiveRequest, UpdateArchiveResponse, values,
};
use headwater_kernel::{Call, Collection, Key, Range, StoreError, Transaction, id, key};
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::page::{Page, cut};
use super::pattern::Pattern;
use super::records::BusPlace;
use super::{EventsFace, buses};

/// By account, region and name.
pub(super) const ARCHIVES: Collection<ArchiveRecord> = Collection::new("events.archives");
/// By account, region, archive, milliseconds of the event's arrival, and a time-ordered id.
pub(super) const ARCHIVED: Collection<Value> = Collection::new("events.archived");

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(super) struct ArchiveRecord {
    name: String,
    pub(super) source: BusPlace,
    description: Option<String>,
    pattern: Option<String>,
    /// Zero keeps for ever.
    retention_days: i32,
    created: Timestamp,
    events: i64,
    bytes: i64,
}

pub(super) fn place(call: &Call, name: &str) -> Key {
    key![call.account(), &call.region, name]
}

pub(super) fn milliseconds(time: Timestamp) -> u64 {
    u64::try_from(time.as_millisecond()).unwrap_or(0)
}

pub(super) fn arn(call: &Call, kind: &str, name: &str) -> String {
    format!("arn:aws:events:{}:{}:{kind}/{name}", call.region, call.account())
}

pub(super) fn no_archive(name: &str) -> Error {
    Fault::ResourceNotFoundException.with(format!("Archive {name} does not exist."))
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
