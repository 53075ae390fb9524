//! How an object comes to be and goes: asked for, waiting for its parents, worked on, complete, deleted.
//!
//! An object whose parents are complete is submitted as a run in the transaction that acknowledges it. One with a parent that is not yet complete is noted
//! beside that parent, and the parent's end submits it or fails it, in the transaction that writes the parent's end.

use std::collections::BTreeMap;

use headwater_kernel::runs::NewRun;
use headwater_kernel::{Call, Key, Place, Range, Runs, Snapshot, StoreError, Transaction, id};
use jiff::Timestamp;
use serde_json::json;

use super::faults::{invalid, mismatch, not_found};
use super::records::{
    BatchDetail, Child, DataSourceDetail, Detail, EvaluationDetail, Kind, ModelDetail, Record, Status, WAITING,
    waiting_for,
};
use crate::refused::Refused;

/// The kind of the runs that make objects.
pub(super) const RUN_KIND: &str = "machinelearning.job";
/// How often work is taken up again after a kill.
const ATTEMPTS: u32 = 20;

type Tags = BTreeMap<String, String>;

/// What a request says of an object to be.
pub(super) struct Wanted<D> {
    pub id: String,
    pub name: Option<String>,
    /// The request without secrets.
    pub request: String,
    pub detail: D,
}

/// The object, whatever its status.
pub(super) fn find<D: Detail>(snapshot: &Snapshot<'_>, place: &Place, id: &str) -> Result<Record<D>, Refused> {
    let found = snapshot.value(&D::RECORDS, &place.key(id))?;
    found.ok_or_else(|| not_found(D::KIND, id).into())
}

/// An object that others may be made from.
///
/// # Errors
/// `InvalidInputException` where it is missing, failed or deleted: the calls that make objects know no `ResourceNotFoundException`.
pub(super) fn find_parent<D: Detail>(snapshot: &Snapshot<'_>, place: &Place, id: &str) -> Result<Record<D>, Refused> {
    let kind = D::KIND.name();
    let found: Option<Record<D>> = snapshot.value(&D::RECORDS, &place.key(id))?;
    let record = found.ok_or_else(|| invalid(format!("No {kind} with id {id} exists")))?;
    match record.status {
        Status::Failed | Status::Deleted => {
            let status = record.status.as_str();
            Err(invalid(format!(
                "The {kind} with id {id} has the status {status} and cannot be used"
            ))
            .into())
        }
        _ => Ok(record),
    }
}

/// Whether this very request was granted before.
///
/// # Errors
/// `IdempotentParameterMismatchException` where the id belongs to another request.
pub(super) fn is_replay<D: Detail>(
    snapshot: &Snapshot<'_>,
    place: &Place,
    id: &str,
    request: &str,
) -> Result<bool, Refused> {
    let known: Option<Record<D>> = snapshot.value(&D::RECORDS, &place.key(id))?;
    match known {
        Some(record) if record.request == request => Ok(true),
        Some(_) => Err(mismatch(D::KIND, id).into()),
        None => Ok(false),
    }
}

/// Writes the object down, tagged as its parents are, and sees to it that work on it begins.
pub(super) fn create<D: Detail>(
    transaction: &Transaction<'_>,
    runs: &Runs,
    call: &Call,
    wanted: Wanted<D>,
    now: Timestamp,
) -> Result<(), Refused> {
    let place = Place::of(call);
    let record = Record {
        tags: inherited_tags(transaction, &place, &wanted.detail)?,
        id: wanted.id,
        place,
        name: wanted.name,
        creator: call.principal.arn(),
        request: wanted.request,
        status: Status::Pending,
        created: now,
        updated: now,
        started: None,
        finished: None,
        compute_time: None,
        message: None,
        run: None,
        folder: id::uuid(),
        detail: wanted.detail,
    };
    go_on(transaction, runs, record, now)?;
    Ok(())
}

/// The tags of the first parent: a model takes those of its datasource, evaluations and predictions those of their model.
fn inherited_tags<D: Detail>(snapshot: &Snapshot<'_>, place: &Place, detail: &D) -> Result<Tags, StoreError> {
    let Some((kind, id)) = detail.parents().into_iter().next() else {
        return Ok(Tags::new());
    };
    let key = place.key(&id);
    let tags = match kind {
        Kind::DataSource => snapshot
            .value(&DataSourceDetail::RECORDS, &key)?
            .map(|record| record.tags),
        _ => snapshot.value(&ModelDetail::RECORDS, &key)?.map(|record| record.tags),
    };
    Ok(tags.unwrap_or_default())
}

/// Submits a pending object whose parents are complete, notes which parent it waits for, or fails it with its parent; and keeps it.
fn go_on<D: Detail>(
    transaction: &Transaction<'_>,
    runs: &Runs,
    mut record: Record<D>,
    now: Timestamp,
) -> Result<(), StoreError> {
    for (kind, id) in record.detail.parents() {
        match status(transaction, &record.place, kind, &id)? {
            Some(Status::Completed) => {}
            Some(Status::Pending | Status::InProgress) => return wait(transaction, &record, kind, &id),
            _ => {
                let message = format!("The {} with id {id} did not complete", kind.name());
                return fail(transaction, runs, record, message, now);
            }
        }
    }
    let run = NewRun {
        kind: RUN_KIND,
        id: None,
        account: record.place.account.clone(),
        region: record.place.region.clone(),
        input: json!(Child {
            kind: D::KIND,
            id: record.id.clone()
        }),
        max_attempts: ATTEMPTS,
    };
    record.run = Some(runs.submit(transaction, run)?);
    keep(transaction, &record)
}

fn wait<D: Detail>(
    transaction: &Transaction<'_>,
    record: &Record<D>,
    parent: Kind,
    id: &str,
) -> Result<(), StoreError> {
    let child = Child {
        kind: D::KIND,
        id: record.id.clone(),
    };
    transaction.put(&WAITING, &record.waiting_key(parent, id), &child)?;
    keep(transaction, record)
}

fn fail<D: Detail>(
    transaction: &Transaction<'_>,
    runs: &Runs,
    mut record: Record<D>,
    message: String,
    now: Timestamp,
) -> Result<(), StoreError> {
    record.status = Status::Failed;
    record.message = Some(message);
    record.updated = now;
    record.finished = Some(now);
    keep(transaction, &record)?;
    release(transaction, runs, &record.place, D::KIND, &record.id, now)
}

pub(super) fn keep<D: Detail>(transaction: &Transaction<'_>, record: &Record<D>) -> Result<(), StoreError> {
    transaction.put(&D::RECORDS, &record.key(), record).map(|_| ())
}

/// The status of an object of a kind that can be a parent.
fn status(snapshot: &Snapshot<'_>, place: &Place, kind: Kind, id: &str) -> Result<Option<Status>, StoreError> {
    let key = place.key(id);
    Ok(match kind {
        Kind::DataSource => snapshot
            .value(&DataSourceDetail::RECORDS, &key)?
            .map(|record| record.status),
        Kind::Model => snapshot.value(&ModelDetail::RECORDS, &key)?.map(|record| record.status),
        Kind::Evaluation | Kind::BatchPrediction => None,
    })
}

/// Lets the children that wait for an object go on, now that it has ended.
pub(super) fn release(
    transaction: &Transaction<'_>,
    runs: &Runs,
    place: &Place,
    kind: Kind,
    id: &str,
    now: Timestamp,
) -> Result<(), StoreError> {
    let waiting = Range::prefix(&waiting_for(place, kind, id));
    let children = transaction.values(&WAITING, &waiting)?;
    transaction.delete_range(&WAITING, &waiting)?;
    for child in children {
        let key = place.key(&child.id);
        match child.kind {
            Kind::Model => release_child::<ModelDetail>(transaction, runs, &key, now)?,
            Kind::Evaluation => release_child::<EvaluationDetail>(transaction, runs, &key, now)?,
            Kind::BatchPrediction => release_child::<BatchDetail>(transaction, runs, &key, now)?,
            Kind::DataSource => {}
        }
    }
    Ok(())
}

fn release_child<D: Detail>(
    transaction: &Transaction<'_>,
    runs: &Runs,
    key: &Key,
    now: Timestamp,
) -> Result<(), StoreError> {
    match transaction.value(&D::RECORDS, key)? {
        Some(record) if record.status == Status::Pending => go_on(transaction, runs, record, now),
        _ => Ok(()),
    }
}

/// Changes an object.
pub(super) fn update<D: Detail>(
    transaction: &Transaction<'_>,
    place: &Place,
    id: &str,
    now: Timestamp,
    change: impl FnOnce(&mut Record<D>) -> Result<(), Refused>,
) -> Result<Record<D>, Refused> {
    let mut record = find::<D>(transaction, place, id)?;
    change(&mut record)?;
    record.updated = now;
    keep(transaction, &record)?;
    Ok(record)
}

/// Marks an object as deleted; what waits for it fails. Returns it as it was.
pub(super) fn delete<D: Detail>(
    transaction: &Transaction<'_>,
    runs: &Runs,
    place: &Place,
    id: &str,
    now: Timestamp,
) -> Result<Record<D>, Refused> {
    let before = find::<D>(transaction, place, id)?;
    let mut record = before.clone();
    record.status = Status::Deleted;
    record.updated = now;
    keep(transaction, &record)?;
    release(transaction, runs, place, D::KIND, id, now)?;
    Ok(before)
}
