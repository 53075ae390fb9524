//! Batches: up to ten at once, of which some may fail.
//!
//! Source: SQS API reference, `SendMessageBatch`; the texts of errors as observed.

use std::collections::HashSet;

use futures::future::join_all;
use headwater_api::Error;
use headwater_api::sqs::{
    BatchResultErrorEntry, ChangeMessageVisibilityBatchRequest, ChangeMessageVisibilityBatchResult,
    ChangeMessageVisibilityBatchResultEntry, DeleteMessageBatchRequest, DeleteMessageBatchResult,
    DeleteMessageBatchResultEntry, Fault, SendMessageBatchRequest, SendMessageBatchResult, SendMessageBatchResultEntry,
};
use headwater_kernel::Call;

use super::faults::missing_parameter;
use super::incoming::Asked;
use super::send::{self, Sent};
use super::{SqsFace, named, settle};

const MOST_ENTRIES: usize = 10;
const LONGEST_ID: usize = 80;
const LONGEST_BATCH: u64 = 1_048_576;

pub(super) async fn send(
    face: &SqsFace,
    call: &Call,
    input: SendMessageBatchRequest,
) -> Result<SendMessageBatchResult, Error> {
    let name = named(call, &input.queue_url)?;
    check_ids(
        input.entries.iter().map(|entry| entry.id.as_str()),
        "SendMessageBatchRequestEntry",
    )?;
    let queue = face.queue(&name).await?;
    let entries: Vec<(String, Asked)> = input
        .entries
        .into_iter()
        .map(|entry| (entry.id.clone(), Asked::from(entry)))
        .collect();
    check_size(entries.iter().map(|(_, asked)| asked.size()).sum())?;
    let sender = call.principal.user_id();
    let (mut ids, mut accepted, mut failed) = (Vec::new(), Vec::new(), Vec::new());
    for (id, asked) in entries {
        match asked.accept(&queue, &sender) {
            Ok(message) => {
                ids.push(id);
                accepted.push(message);
            }
            Err(error) => failed.push(failure(id, error)),
        }
    }
    let sent = send::place(face, &name, &queue, accepted).await?;
    let successful: Vec<_> = ids
        .into_iter()
        .zip(sent)
        .map(|(id, sent)| sent_to_wire(id, sent))
        .collect();
    Ok(SendMessageBatchResult {
        successful: unless_empty(successful),
        failed: unless_empty(failed),
    })
}

fn sent_to_wire(id: String, sent: Sent) -> SendMessageBatchResultEntry {
    SendMessageBatchResultEntry {
        id,
        message_id: sent.message_id,
        md5_of_message_body: sent.md5_of_body,
        md5_of_message_attributes: sent.md5_of_attributes,
        md5_of_message_system_attributes: sent.md5_of_system_attributes,
        sequence_number: sent.sequence_number,
    }
}

pub(super) async fn delete(
    face: &SqsFace,
    call: &Call,
    input: DeleteMessageBatchRequest,
) -> Result<DeleteMessageBatchResult, Error> {
    let name = named(call, &input.queue_url)?;
    check_ids(
        input.entries.iter().map(|entry| entry.id.as_str()),
        "DeleteMessageBatchRequestEntry",
    )?;
    face.queue(&name).await?;
    // Together, so that they share a commit.
    let deletions = input
        .entries
        .iter()
        .map(|entry| settle::delete_one(face, &name, &entry.receipt_handle));
    let deleted = join_all(deletions).await;
    let (mut successful, mut failed) = (Vec::new(), Vec::new());
    for (entry, deleted) in input.entries.into_iter().zip(deleted) {
        match deleted {
            Ok(()) => successful.push(DeleteMessageBatchResultEntry { id: entry.id }),
            Err(error) => failed.push(failure(entry.id, error)),
        }
    }
    Ok(DeleteMessageBatchResult {
        successful: unless_empty(successful),
        failed: unless_empty(failed),
    })
}

pub(super) async fn change_visibility(
    face: &SqsFace,
    call: &Call,
    input: ChangeMessageVisibilityBatchRequest,
) -> Result<ChangeMessageVisibilityBatchResult, Error> {
    let name = named(call, &input.queue_url)?;
    let kind = "ChangeMessageVisibilityBatchRequestEntry";
    check_ids(input.entries.iter().map(|entry| entry.id.as_str()), kind)?;
    face.queue(&name).await?;
    let changes = input.entries.iter().map(|entry| async {
        let seconds = entry
            .visibility_timeout
            .ok_or_else(|| missing_parameter("VisibilityTimeout"))?;
        settle::change_one(face, &name, &entry.receipt_handle, seconds).await
    });
    let ended = join_all(changes).await;
    let (mut successful, mut failed) = (Vec::new(), Vec::new());
    for (entry, ended) in input.entries.into_iter().zip(ended) {
        match ended {
            Ok(()) => successful.push(ChangeMessageVisibilityBatchResultEntry { id: entry.id }),
            Err(error) => failed.push(failure(entry.id, error)),
        }
    }
    Ok(ChangeMessageVisibilityBatchResult {
        successful: unless_empty(successful),
        failed: unless_empty(failed),
    })
}

/// Checks what all entries of a batch must satisfy together; `kind` names them in errors.
fn check_ids<'a>(ids: impl ExactSizeIterator<Item = &'a str>, kind: &str) -> Result<(), Error> {
    let count = ids.len();
    if count == 0 {
        let message = format!("There should be at least one {kind} in the request.");
        return Err(Fault::EmptyBatchRequest
            .with(message)
            .query_code("AWS.SimpleQueueService.EmptyBatchRequest"));
    }
    if count > MOST_ENTRIES {
        let message = format!("Maximum number of entries per request are {MOST_ENTRIES}. You have sent {count}.");
        return Err(Fault::TooManyEntriesInBatchRequest
            .with(message)
            .query_code("AWS.SimpleQueueService.TooManyEntriesInBatchRequest"));
    }
    let mut seen = HashSet::new();
    for id in ids {
        check_id(id)?;
        if !seen.insert(id) {
            return Err(Fault::BatchEntryIdsNotDistinct
                .with(format!("Id {id} repeated."))
                .query_code("AWS.SimpleQueueService.BatchEntryIdsNotDistinct"));
        }
    }
    Ok(())
}

fn check_id(id: &str) -> Result<(), Error> {
    let is_allowed = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
    if (1..=LONGEST_ID).contains(&id.len()) && id.bytes().all(is_allowed) {
        return Ok(());
    }
    let message = "A batch entry id can only contain alphanumeric characters, hyphens and underscores. It can be at \
                   most 80 letters long.";
    Err(Fault::InvalidBatchEntryId
        .with(message)
        .query_code("AWS.SimpleQueueService.InvalidBatchEntryId"))
}

fn check_size(bytes: u64) -> Result<(), Error> {
    if bytes <= LONGEST_BATCH {
        return Ok(());
    }
    let message = format!("Batch requests cannot be longer than {LONGEST_BATCH} bytes. You have sent {bytes} bytes.");
    Err(Fault::BatchRequestTooLong
        .with(message)
        .query_code("AWS.SimpleQueueService.BatchRequestTooLong"))
}

fn failure(id: String, error: Error) -> BatchResultErrorEntry {
    BatchResultErrorEntry {
        id,
        sender_fault: error.sender,
        code: error.code.into_owned(),
        message: Some(error.message),
    }
}

/// SQS leaves an empty list out, and clients ask whether it is there.
fn unless_empty<T>(list: Vec<T>) -> Option<Vec<T>> {
    (!list.is_empty()).then_some(list)
}
