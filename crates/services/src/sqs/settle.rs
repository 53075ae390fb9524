//! What a receiver does with a message in the end: delete it, or change when it comes back.

use headwater_api::Error;
use headwater_api::sqs::{
    ChangeMessageVisibilityRequest, ChangeMessageVisibilityResponse, DeleteMessageRequest, DeleteMessageResponse,
};
use headwater_kernel::Call;

use super::faults::invalid_value;
use super::receipts::Receipt;
use super::records::{Queue, QueueName};
use super::shelving::{self, Settled};
use super::{Refused, SqsFace, named, queue_in};

const LONGEST_VISIBILITY: i32 = 43_200;

pub(super) async fn delete(
    face: &SqsFace,
    call: &Call,
    input: DeleteMessageRequest,
) -> Result<DeleteMessageResponse, Error> {
    let name = named(call, &input.queue_url)?;
    delete_one(face, &name, &input.receipt_handle).await?;
    Ok(DeleteMessageResponse::default())
}

/// Deletes the message that a handle names. A message that is gone already is as good; one that somebody else received
/// since stays, as at AWS without a word.
pub(super) async fn delete_one(face: &SqsFace, name: &QueueName, handle: &str) -> Result<(), Error> {
    let (place, text, now) = (name.clone(), handle.to_owned(), face.now());
    let ended = face.write(move |transaction| {
        let queue = queue_in(transaction, &place)?;
        let receipt = Receipt::parse(&text, &queue)?;
        let settled = shelving::delete(transaction, &queue, &receipt, now)?;
        Ok::<(Queue, Settled), Refused>((queue, settled))
    });
    let (queue, settled) = ended.await?;
    match settled {
        Settled::NotInFlight => Err(invalid_value(
            handle,
            "ReceiptHandle",
            "The receipt handle has expired.",
        )),
        Settled::Done if queue.is_fifo() => {
            // The group's next message can be received now.
            face.bells.ring(&queue.shelf.queue);
            Ok(())
        }
        _ => Ok(()),
    }
}

pub(super) async fn change_visibility(
    face: &SqsFace,
    call: &Call,
    input: ChangeMessageVisibilityRequest,
) -> Result<ChangeMessageVisibilityResponse, Error> {
    let name = named(call, &input.queue_url)?;
    change_one(face, &name, &input.receipt_handle, input.visibility_timeout).await?;
    Ok(ChangeMessageVisibilityResponse::default())
}

pub(super) async fn change_one(face: &SqsFace, name: &QueueName, handle: &str, seconds: i32) -> Result<(), Error> {
    if !(0..=LONGEST_VISIBILITY).contains(&seconds) {
        let reason = "VisibilityTimeout must be an integer between 0 and 43200";
        return Err(invalid_value(seconds, "VisibilityTimeout", reason));
    }
    let hidden = u64::from(seconds.unsigned_abs()) * 1_000;
    let (place, text, now) = (name.clone(), handle.to_owned(), face.now());
    let ended = face.write(move |transaction| {
        let queue = queue_in(transaction, &place)?;
        let receipt = Receipt::parse(&text, &queue)?;
        let settled = shelving::hide(transaction, &queue, &receipt, now, hidden)?;
        Ok::<(Queue, Settled), Refused>((queue, settled))
    });
    let (queue, settled) = ended.await?;
    match settled {
        Settled::Done => {
            // Also those who wait until the old time are to reckon anew.
            face.bells.ring(&queue.shelf.queue);
            Ok(())
        }
        Settled::TooLong => {
            let reason = "Total VisibilityTimeout for the message is beyond the limit [43200 seconds]";
            Err(invalid_value(seconds, "VisibilityTimeout", reason))
        }
        Settled::Gone | Settled::Stale | Settled::NotInFlight => {
            let reason = "Message does not exist or is not available for visibility timeout change.";
            Err(invalid_value(handle, "ReceiptHandle", reason))
        }
    }
}
