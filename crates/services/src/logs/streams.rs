//! Log streams.

use std::cmp::Reverse;

use headwater_api::Error;
use headwater_api::logs::{
    CreateLogStreamRequest, CreateLogStreamResponse, DeleteLogStreamRequest, DeleteLogStreamResponse,
    DescribeLogStreamsRequest, DescribeLogStreamsResponse, Fault, LogStream, values::order_by,
};
use headwater_kernel::{Call, Range, Snapshot};

use super::archive::{BLOCKS, STREAMS, Stream, StreamName, has_group};
use super::{LogsFace, Refused, group_arn, named_group, no_group, no_stream, place};

const DEFAULT_LIMIT: usize = 50;

pub(super) async fn create(
    face: &LogsFace,
    call: &Call,
    input: CreateLogStreamRequest,
) -> Result<CreateLogStreamResponse, Error> {
    let name = place(call, &input.log_group_name, &input.log_stream_name);
    let stream = Stream {
        created: face.now(),
        ..Stream::default()
    };
    face.write(move |transaction| {
        if !has_group(transaction, &name)? {
            return Err(no_group().into());
        }
        if transaction.contains(&STREAMS, &name.key())? {
            return Err(Fault::ResourceAlreadyExistsException
                .with("The specified log stream already exists")
                .into());
        }
        transaction.put(&STREAMS, &name.key(), &stream)?;
        Ok(CreateLogStreamResponse::default())
    })
    .await
}

pub(super) async fn delete(
    face: &LogsFace,
    call: &Call,
    input: DeleteLogStreamRequest,
) -> Result<DeleteLogStreamResponse, Error> {
    let name = place(call, &input.log_group_name, &input.log_stream_name);
    face.write(move |transaction| {
        if !has_group(transaction, &name)? {
            return Err(no_group().into());
        }
        if !transaction.delete(&STREAMS, &name.key())? {
            return Err(no_stream().into());
        }
        transaction.delete_range(&BLOCKS, &Range::prefix(&name.key()))?;
        Ok(DeleteLogStreamResponse::default())
    })
    .await
}

pub(super) async fn describe(
    face: &LogsFace,
    call: &Call,
    input: DescribeLogStreamsRequest,
) -> Result<DescribeLogStreamsResponse, Error> {
    let by_time = input.order_by.as_deref() == Some(order_by::LAST_EVENT_TIME);
    if by_time && input.log_stream_name_prefix.is_some() {
        let message = "Cannot order by LastEventTime with a logStreamNamePrefix.";
        return Err(Fault::InvalidParameterException.with(message));
    }
    let group = place(
        call,
        &named_group(input.log_group_name, input.log_group_identifier)?,
        "",
    );
    let prefix = input.log_stream_name_prefix.unwrap_or_default();
    let mut streams = face.read(move |snapshot| streams_of(snapshot, &group, &prefix)).await?;
    if by_time {
        streams.sort_by_key(|(name, stream)| (stream.last_event, name.stream.clone()));
    }
    if input.descending.unwrap_or_default() {
        streams
            .sort_by_cached_key(|(name, stream)| Reverse((stream.last_event.filter(|_| by_time), name.stream.clone())));
    }
    let limit = input
        .limit
        .and_then(|limit| usize::try_from(limit).ok())
        .unwrap_or(DEFAULT_LIMIT);
    let begin = position_after(&streams, input.next_token.as_deref());
    let mut rest = streams.into_iter().skip(begin);
    let page: Vec<_> = rest.by_ref().take(limit).collect();
    let next_token = page
        .last()
        .filter(|_| rest.next().is_some())
        .map(|(name, _)| name.stream.clone());
    let log_streams = page.into_iter().map(|(name, stream)| to_wire(&name, &stream)).collect();
    Ok(DescribeLogStreamsResponse {
        log_streams: Some(log_streams),
        next_token,
    })
}

/// The streams of a group whose names begin with `prefix`, by name.
pub(super) fn streams_of(
    snapshot: &Snapshot<'_>,
    group: &StreamName,
    prefix: &str,
) -> Result<Vec<(StreamName, Stream)>, Refused> {
    if !has_group(snapshot, group)? {
        return Err(no_group().into());
    }
    let page = snapshot.page(&STREAMS, &Range::prefix(&group.group_key()), usize::MAX)?;
    let named = page.entries.into_iter().map(|(key, stream)| {
        let name = StreamName {
            stream: key.texts().pop().unwrap_or_default(),
            ..group.clone()
        };
        (name, stream.value)
    });
    Ok(named.filter(|(name, _)| name.stream.starts_with(prefix)).collect())
}

fn position_after(streams: &[(StreamName, Stream)], token: Option<&str>) -> usize {
    let found = token.and_then(|token| streams.iter().position(|(name, _)| name.stream == token));
    found.map_or(0, |position| position + 1)
}

fn to_wire(name: &StreamName, stream: &Stream) -> LogStream {
    LogStream {
        log_stream_name: Some(name.stream.clone()),
        creation_time: Some(stream.created),
        first_event_timestamp: stream.first_event,
        last_event_timestamp: stream.last_event,
        last_ingestion_time: stream.last_ingestion,
        upload_sequence_token: Some(format!("{:056}", stream.arrivals)),
        arn: Some(format!("{}:log-stream:{}", group_arn(name), name.stream)),
        stored_bytes: Some(0),
    }
}
