//! Event buses.

use headwater_api::Error;
use headwater_api::events::{
    CreateEventBusRequest, CreateEventBusResponse, DeadLetterConfig, DeleteEventBusRequest, DeleteEventBusResponse,
    DescribeEventBusRequest, DescribeEventBusResponse, EventBus, Fault, ListEventBusesRequest, ListEventBusesResponse,
    UpdateEventBusRequest, UpdateEventBusResponse,
};
use headwater_kernel::{Call, Range, Snapshot, key};

use super::page::{Page, cut};
use super::records::{BUSES, BusPlace, BusRecord, DEFAULT_BUS, RULES, TAGS};
use super::{EventsFace, Refused, tags};

/// Fails unless the bus is there; the default one always is.
pub fn check(snapshot: &Snapshot<'_>, bus: &BusPlace) -> Result<(), Refused> {
    if bus.bus == DEFAULT_BUS || snapshot.contains(&BUSES, &bus.key())? {
        return Ok(());
    }
    Err(missing(bus).into())
}

fn missing(bus: &BusPlace) -> Error {
    Fault::ResourceNotFoundException.with(format!("Event bus {} does not exist.", bus.bus))
}

pub(super) async fn create(
    face: &EventsFace,
    call: &Call,
    input: CreateEventBusRequest,
) -> Result<CreateEventBusResponse, Error> {
    let is_plain = |letter: char| letter.is_ascii_alphanumeric() || "._-".contains(letter);
    if input.event_source_name.is_some() || !input.name.chars().all(is_plain) {
        let message = format!(
            "Event bus name {} is not supported: partner event buses are not served",
            input.name
        );
        return Err(Error::new("ValidationException", 400, message));
    }
    let now = face.clock.now();
    let bus = BusPlace::named(call, Some(&input.name));
    let record = BusRecord {
        description: input.description.clone(),
        dead_letter_queue: input.dead_letter_config.as_ref().and_then(|config| config.arn.clone()),
        created: now,
        modified: now,
    };
    let tags = input.tags;
    let arn = bus.arn();
    face.write(move |transaction| {
        if bus.bus == DEFAULT_BUS || transaction.contains(&BUSES, &bus.key())? {
            let message = format!("Event bus {} already exists.", bus.bus);
            return Err(Fault::ResourceAlreadyExistsException.with(message).into());
        }
        transaction.put(&BUSES, &bus.key(), &record)?;
        tags::keep(transaction, &bus.arn(), tags)?;
        Ok(())
    })
    .await?;
    Ok(CreateEventBusResponse {
        event_bus_arn: Some(arn),
        description: input.description,
        dead_letter_config: input.dead_letter_config,
        ..CreateEventBusResponse::default()
    })
}

pub(super) async fn update(
    face: &EventsFace,
    call: &Call,
    input: UpdateEventBusRequest,
) -> Result<UpdateEventBusResponse, Error> {
    let now = face.clock.now();
    let bus = BusPlace::named(call, input.name.as_deref());
    face.write(move |transaction| {
        check(transaction, &bus)?;
        let known = transaction.value(&BUSES, &bus.key())?;
        let record = BusRecord {
            description: input.description.clone(),
            dead_letter_queue: input.dead_letter_config.as_ref().and_then(|config| config.arn.clone()),
            created: known.map_or(now, |known| known.created),
            modified: now,
        };
        transaction.put(&BUSES, &bus.key(), &record)?;
        Ok(UpdateEventBusResponse {
            arn: Some(bus.arn()),
            name: Some(bus.bus.clone()),
            description: input.description,
            dead_letter_config: input.dead_letter_config,
            ..UpdateEventBusResponse::default()
        })
    })
    .await
}

pub(super) async fn delete(
    face: &EventsFace,
    call: &Call,
    input: DeleteEventBusRequest,
) -> Result<DeleteEventBusResponse, Error> {
    let bus = BusPlace::named(call, Some(&input.name));
    if bus.bus == DEFAULT_BUS {
        let message = "Cannot delete event bus default.";
        return Err(Error::new("ValidationException", 400, message));
    }
    face.write(move |transaction| {
        if transaction.count(&RULES, &Range::prefix(&bus.key()))? > 0 {
            let message = format!("Event bus {} cannot be deleted as it has rules.", bus.bus);
            return Err(Error::new("ValidationException", 400, message).into());
        }
        transaction.delete(&BUSES, &bus.key())?;
        transaction.delete(&TAGS, &key![bus.arn()])?;
        Ok(DeleteEventBusResponse::default())
    })
    .await
}

pub(super) async fn describe(
    face: &EventsFace,
    call: &Call,
    input: DescribeEventBusRequest,
) -> Result<DescribeEventBusResponse, Error> {
    let bus = BusPlace::named(call, input.name.as_deref());
    face.read(move |snapshot| {
        check(snapshot, &bus)?;
        let record = snapshot.value(&BUSES, &bus.key())?;
        let queue = record.as_ref().and_then(|record| record.dead_letter_queue.clone());
        Ok(DescribeEventBusResponse {
            arn: Some(bus.arn()),
            name: Some(bus.bus.clone()),
            description: record.as_ref().and_then(|record| record.description.clone()),
            dead_letter_config: queue.map(|arn| DeadLetterConfig { arn: Some(arn) }),
            creation_time: record.as_ref().map(|record| record.created),
            last_modified_time: record.as_ref().map(|record| record.modified),
            ..DescribeEventBusResponse::default()
        })
    })
    .await
}

pub(super) async fn list(
    face: &EventsFace,
    call: &Call,
    input: ListEventBusesRequest,
) -> Result<ListEventBusesResponse, Error> {
    let call = call.clone();
    face.read(move |snapshot| {
        let place = key![call.account(), &call.region];
        let mut buses = vec![to_wire(&BusPlace::named(&call, None), None)];
        for (key, found) in snapshot.page(&BUSES, &Range::prefix(&place), usize::MAX)?.entries {
            let name = key.texts().pop().unwrap_or_default();
            if name != DEFAULT_BUS {
                buses.push(to_wire(&BusPlace::named(&call, Some(&name)), Some(&found.value)));
            }
        }
        let prefix = input.name_prefix.unwrap_or_default();
        buses.retain(|bus| bus.name.as_ref().is_some_and(|name| name.starts_with(&prefix)));
        buses.sort_by(|one, other| one.name.cmp(&other.name));
        let page = Page::new(input.next_token.as_deref(), input.limit)?;
        let (event_buses, next_token) = cut(buses, &page);
        Ok(ListEventBusesResponse {
            event_buses: Some(event_buses),
            next_token,
        })
    })
    .await
}

fn to_wire(bus: &BusPlace, record: Option<&BusRecord>) -> EventBus {
    EventBus {
        name: Some(bus.bus.clone()),
        arn: Some(bus.arn()),
        description: record.and_then(|record| record.description.clone()),
        creation_time: record.map(|record| record.created),
        last_modified_time: record.map(|record| record.modified),
        ..EventBus::default()
    }
}
