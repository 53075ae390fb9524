//! The waiting time before a key is destroyed, and its end.

use headwater_api::Error;
use headwater_api::kms::{
    CancelKeyDeletionRequest, CancelKeyDeletionResponse, Fault, ScheduleKeyDeletionRequest, ScheduleKeyDeletionResponse,
};
use headwater_kernel::{Call, Range, Transaction, key};
use jiff::{SignedDuration, Timestamp};

use super::caller::{state, validation};
use super::keys::store;
use super::records::{ALIASES, GRANTS, KEYS};
use super::{KmsFace, Refused};

const LEAST_DAYS: i32 = 7;
const MOST_DAYS: i32 = 30;

/// `days` days after `from`; saturates at the end of time.
pub fn days_after(from: Timestamp, days: i32) -> Timestamp {
    from.saturating_add(SignedDuration::from_hours(24 * i64::from(days)))
        .unwrap_or(Timestamp::MAX)
}

pub(super) async fn schedule(
    face: &KmsFace,
    call: &Call,
    input: ScheduleKeyDeletionRequest,
) -> Result<ScheduleKeyDeletionResponse, Error> {
    let days = input.pending_window_in_days.unwrap_or(MOST_DAYS);
    check_window(days)?;
    face.write(call, move |transaction, caller| {
        let mut record = caller.key(transaction, &input.key_id)?;
        caller.check_own(&record, "ScheduleKeyDeletion")?;
        caller.check_not_pending(&record)?;
        record.deletion = Some(days_after(caller.now, days));
        store(transaction, caller, &record)?;
        Ok(ScheduleKeyDeletionResponse {
            key_id: Some(caller.key_arn(&record.id)),
            deletion_date: record.deletion,
            key_state: Some(state(&record).to_owned()),
            pending_window_in_days: Some(days),
        })
    })
    .await
}

fn check_window(days: i32) -> Result<(), Error> {
    let bound = match days {
        ..LEAST_DAYS => format!("greater than or equal to {LEAST_DAYS}"),
        LEAST_DAYS..=MOST_DAYS => return Ok(()),
        _ => format!("less than or equal to {MOST_DAYS}"),
    };
    Err(validation(format!(
        "1 validation error detected: Value '{days}' at 'pendingWindowInDays' failed to satisfy constraint: \
         Member must have value {bound}"
    )))
}

/// A key that is to live on is disabled at first.
pub(super) async fn cancel(
    face: &KmsFace,
    call: &Call,
    input: CancelKeyDeletionRequest,
) -> Result<CancelKeyDeletionResponse, Error> {
    face.write(call, move |transaction, caller| {
        let mut record = caller.key(transaction, &input.key_id)?;
        let arn = caller.key_arn(&record.id);
        if record.deletion.is_none() {
            let message = format!("{arn} is not pending deletion.");
            return Err(Fault::KMSInvalidStateException.with(message).into());
        }
        record.deletion = None;
        record.is_enabled = false;
        store(transaction, caller, &record)?;
        Ok(CancelKeyDeletionResponse { key_id: Some(arn) })
    })
    .await
}

/// Destroys the keys whose time has come, with their material, aliases and grants.
pub fn destroy_due(transaction: &Transaction<'_>, now: Timestamp) -> Result<(), Refused> {
    let all = transaction.page(&KEYS, &Range::prefix(&key![]), usize::MAX)?;
    for (place, found) in all.entries {
        if found.value.deletion.is_none_or(|deletion| deletion > now) {
            continue;
        }
        transaction.delete(&KEYS, &place)?;
        transaction.delete_range(&GRANTS, &Range::prefix(&place))?;
        let home: Vec<String> = place.texts().into_iter().take(2).collect();
        let home = key![].with_all(&home);
        for alias in transaction.values(&ALIASES, &Range::prefix(&home))? {
            if alias.key_id == found.value.id {
                transaction.delete(&ALIASES, &home.clone().with(&alias.name))?;
            }
        }
        tracing::info!(key = found.value.id, "a key was destroyed on its deletion date");
    }
    Ok(())
}
