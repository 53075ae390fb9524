//! BatchGetItem and BatchWriteItem.

use std::collections::{BTreeMap, BTreeSet};

use headwater_api::Error;
use headwater_api::dynamodb::{
    BatchGetItemInput, BatchGetItemOutput, BatchWriteItemInput, BatchWriteItemOutput, ConsumedCapacity,
    KeysAndAttributes, WriteRequest,
};
use headwater_kernel::{Call, Key, Snapshot};
use serde_json::Value;

use super::super::DynamoDbFace;
use super::super::attribute::{Item, item, size_of};
use super::super::capacity::{Units, read_units};
use super::super::expression::Projection;
use super::super::faults::invalid;
use super::super::records::{ITEMS, Table, TableName};
use super::single::{answer, wanted};
use super::write::{Action, Refusal, Write, table_in};

const MOST_READS: usize = 100;
const MOST_WRITES: usize = 25;
/// A batch that has read this much leaves the rest to the next call.
const LARGEST_ANSWER: usize = 16 * 1_024 * 1_024;

/// The reads of one table.
struct Reads {
    /// The table as the request names it.
    named: String,
    name: TableName,
    keys: Vec<(BTreeMap<String, Value>, Item)>,
    wanted: Option<Projection>,
    is_consistent: bool,
    given: KeysAndAttributes,
}

/// What was read of one table, and the keys that were left.
struct Found {
    table: Table,
    items: Vec<Item>,
    left: Vec<BTreeMap<String, Value>>,
    units: Units,
}

pub async fn get(face: &DynamoDbFace, call: &Call, input: BatchGetItemInput) -> Result<BatchGetItemOutput, Error> {
    let count: usize = input.request_items.values().map(|reads| reads.keys.len()).sum();
    if count > MOST_READS {
        return Err(invalid("Too many items requested for the BatchGetItem call"));
    }
    let reads = input.request_items.into_iter();
    let reads: Vec<Reads> = reads
        .map(|(named, given)| Reads::of(call, named, given))
        .collect::<Result<_, _>>()?;
    let found = face.read(move |snapshot| {
        let mut room = LARGEST_ANSWER;
        let mut found = Vec::new();
        for read in reads {
            let part = read.run(snapshot, &mut room)?;
            found.push((read, part));
        }
        Ok(found)
    });
    batch_answer(found.await?, input.return_consumed_capacity.as_deref())
}

fn batch_answer(found: Vec<(Reads, Found)>, asked: Option<&str>) -> Result<BatchGetItemOutput, Error> {
    let (mut responses, mut unprocessed, mut capacity) = (BTreeMap::new(), BTreeMap::new(), Vec::new());
    for (read, part) in found {
        let items = part.items.iter().map(|item| answer(item, read.wanted.as_ref()));
        responses.insert(read.named.clone(), items.collect::<Result<_, _>>()?);
        capacity.extend(part.units.answer(&part.table, asked));
        if !part.left.is_empty() {
            let given = KeysAndAttributes {
                keys: part.left,
                ..read.given
            };
            unprocessed.insert(read.named, given);
        }
    }
    Ok(BatchGetItemOutput {
        responses: Some(responses),
        unprocessed_keys: Some(unprocessed),
        consumed_capacity: (!capacity.is_empty()).then_some(capacity),
    })
}

impl Reads {
    fn of(call: &Call, named: String, mut given: KeysAndAttributes) -> Result<Self, Error> {
        let wanted = wanted(
            given.projection_expression.as_deref(),
            given.expression_attribute_names.clone(),
            given.attributes_to_get.clone(),
        )?;
        let keys = std::mem::take(&mut given.keys).into_iter();
        let keys = keys.map(|key| Ok((key.clone(), item(key)?)));
        Ok(Self {
            name: TableName::of_caller(call, &named),
            keys: keys.collect::<Result<_, Error>>()?,
            is_consistent: given.consistent_read == Some(true),
            named,
            wanted,
            given,
        })
    }

    fn run(&self, snapshot: &Snapshot<'_>, room: &mut usize) -> Result<Found, Refusal> {
        let table = table_in(snapshot, &self.name)?;
        let places = self.places(&table)?;
        let mut found = Found {
            table,
            items: Vec::new(),
            left: Vec::new(),
            units: Units::default(),
        };
        for ((given, _), place) in self.keys.iter().zip(places) {
            if *room == 0 {
                found.left.push(given.clone());
                continue;
            }
            let item = snapshot.value(&ITEMS, &place)?;
            let size = item.as_ref().map_or(0, size_of);
            *room = room.saturating_sub(size);
            found.units.table += read_units(size, self.is_consistent);
            found.items.extend(item);
        }
        Ok(found)
    }

    /// Where the items lie, each of them once.
    fn places(&self, table: &Table) -> Result<Vec<Key>, Error> {
        let mut places = Vec::new();
        for (_, key) in &self.keys {
            table.check_key(key)?;
            let place = table.place(key)?;
            if places.contains(&place) {
                return Err(invalid("Provided list of item keys contains duplicates"));
            }
            places.push(place);
        }
        Ok(places)
    }
}

pub async fn write(
    face: &DynamoDbFace,
    call: &Call,
    input: BatchWriteItemInput,
) -> Result<BatchWriteItemOutput, Error> {
    let count: usize = input.request_items.values().map(Vec::len).sum();
    if count > MOST_WRITES {
        return Err(invalid("Too many items requested for the BatchWriteItem call"));
    }
    let mut writes = Vec::new();
    for (named, requests) in input.request_items {
        let table = TableName::of_caller(call, &named);
        for request in requests {
            writes.push(one_write(&table, request)?);
        }
    }
    let asked = input.return_consumed_capacity;
    let capacity = face.change(move |transaction| {
        refuse_twice(transaction, &writes)?;
        let mut used = BTreeMap::new();
        for write in &writes {
            let written = write.run(transaction)?;
            let (_, units) = used
                .entry(write.table.clone())
                .or_insert((written.table, Units::default()));
            units.add(&written.units);
        }
        let used = used.into_values();
        Ok(used
            .filter_map(|(table, units)| units.answer(&table, asked.as_deref()))
            .collect::<Vec<ConsumedCapacity>>())
    });
    let capacity = capacity.await?;
    Ok(BatchWriteItemOutput {
        unprocessed_items: Some(BTreeMap::new()),
        item_collection_metrics: None,
        consumed_capacity: (!capacity.is_empty()).then_some(capacity),
    })
}

fn one_write(table: &TableName, request: WriteRequest) -> Result<Write, Error> {
    let action = match (request.put_request, request.delete_request) {
        (Some(put), None) => Action::Put(item(put.item)?),
        (None, Some(delete)) => Action::Delete(item(delete.key)?),
        (Some(_), Some(_)) => {
            return Err(invalid(
                "Supplied WriteRequest has more than one of PutRequest and DeleteRequest, must contain exactly one",
            ));
        }
        (None, None) => {
            return Err(invalid(
                "Supplied WriteRequest is empty, must contain exactly one of PutRequest or DeleteRequest",
            ));
        }
    };
    Ok(Write {
        table: table.clone(),
        action,
        condition: None,
        tells_item: false,
    })
}

fn refuse_twice(snapshot: &Snapshot<'_>, writes: &[Write]) -> Result<(), Refusal> {
    let mut places = BTreeSet::new();
    for write in writes {
        let place = table_in(snapshot, &write.table)?.place(write.key());
        if place.is_ok_and(|place| !places.insert(place)) {
            return Err(Refusal::Error(invalid(
                "Provided list of item keys contains duplicates",
            )));
        }
    }
    Ok(())
}
