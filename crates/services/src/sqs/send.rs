//! `SendMessage`, and what its batch shares with it.

use headwater_api::Error;
use headwater_api::sqs::{SendMessageBatchRequestEntry, SendMessageRequest, SendMessageResult};
use headwater_kernel::Call;

use super::incoming::{Accepted, Asked};
use super::records::{Message, Queue, QueueName};
use super::shelving::{self, Placed};
use super::{SqsFace, digest, faults, named, queue_in};

/// What a sender is told, sums included.
#[derive(Debug, Clone)]
pub struct Sent {
    pub message_id: String,
    pub md5_of_body: String,
    pub md5_of_attributes: Option<String>,
    pub md5_of_system_attributes: Option<String>,
    /// In a FIFO queue.
    pub sequence_number: Option<String>,
}

impl From<SendMessageRequest> for Asked {
    fn from(input: SendMessageRequest) -> Self {
        Self {
            body: input.message_body,
            delay_seconds: input.delay_seconds,
            attributes: input.message_attributes.unwrap_or_default(),
            system_attributes: input.message_system_attributes.unwrap_or_default(),
            deduplication: input.message_deduplication_id,
            group: input.message_group_id,
        }
    }
}

impl From<SendMessageBatchRequestEntry> for Asked {
    fn from(entry: SendMessageBatchRequestEntry) -> Self {
        Self {
            body: entry.message_body,
            delay_seconds: entry.delay_seconds,
            attributes: entry.message_attributes.unwrap_or_default(),
            system_attributes: entry.message_system_attributes.unwrap_or_default(),
            deduplication: entry.message_deduplication_id,
            group: entry.message_group_id,
        }
    }
}

pub(super) async fn send(face: &SqsFace, call: &Call, input: SendMessageRequest) -> Result<SendMessageResult, Error> {
    let name = named(call, &input.queue_url)?;
    let queue = face.queue(&name).await?;
    let accepted = Asked::from(input).accept(&queue, &call.principal.user_id())?;
    let sent = place(face, &name, &queue, vec![accepted]).await?;
    let sent = sent
        .into_iter()
        .next()
        .ok_or_else(|| Error::internal("a message was placed and not told of"))?;
    Ok(SendMessageResult {
        md5_of_message_body: Some(sent.md5_of_body),
        md5_of_message_attributes: sent.md5_of_attributes,
        md5_of_message_system_attributes: sent.md5_of_system_attributes,
        message_id: Some(sent.message_id),
        sequence_number: sent.sequence_number,
    })
}

/// Puts accepted messages into the queue, all in one transaction, and wakes who waits for them.
pub(super) async fn place(
    face: &SqsFace,
    name: &QueueName,
    queue: &Queue,
    messages: Vec<Accepted>,
) -> Result<Vec<Sent>, Error> {
    let sums: Vec<Sent> = messages.iter().map(|accepted| summed(&accepted.message)).collect();
    let (name, accepted_by) = (name.clone(), queue.shelf.queue.clone());
    let now = face.now();
    let placed = face.write(move |transaction| {
        let queue = queue_in(transaction, &name)?;
        if queue.shelf.queue != accepted_by {
            // Deleted meanwhile, and made again: it may have other rules.
            return Err(faults::no_queue().into());
        }
        let placed = messages
            .into_iter()
            .map(|accepted| Ok(shelving::place(transaction, &queue, accepted, now)?));
        placed.collect::<Result<Vec<Placed>, super::Refused>>()
    });
    let placed = placed.await?;
    face.bells.ring(&queue.shelf.queue);
    let is_fifo = queue.is_fifo();
    Ok(placed
        .into_iter()
        .zip(sums)
        .map(|(placed, sent)| told(placed, sent, is_fifo))
        .collect())
}

fn summed(message: &Message) -> Sent {
    let system = message
        .trace_header
        .clone()
        .map(|header| ("AWSTraceHeader".to_owned(), header));
    Sent {
        message_id: message.id.clone(),
        md5_of_body: digest::of_body(&message.body),
        md5_of_attributes: digest::of_attributes(&message.attributes),
        md5_of_system_attributes: digest::of_attributes(&system.into_iter().collect()),
        sequence_number: None,
    }
}

fn told(placed: Placed, sent: Sent, is_fifo: bool) -> Sent {
    Sent {
        message_id: placed.message_id,
        sequence_number: is_fifo.then(|| format!("{:020}", placed.sequence)),
        ..sent
    }
}
