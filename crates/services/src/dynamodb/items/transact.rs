//! TransactGetItems and TransactWriteItems: all or nothing, with a reason for each item.

use std::collections::{BTreeMap, BTreeSet};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use headwater_api::Error;
use headwater_api::dynamodb::{
    Fault, Get, ItemResponse, TransactGetItemsInput, TransactGetItemsOutput, TransactWriteItemsInput,
    TransactWriteItemsOutput,
};
use headwater_kernel::{Call, Key, Range, Snapshot, Transaction, Versioned, key};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use super::super::DynamoDbFace;
use super::super::attribute::{Item, item, size_of};
use super::super::capacity::{Units, read_units};
use super::super::expression::Projection;
use super::super::faults::invalid;
use super::super::records::{ITEMS, TOKENS, Table, TableName, Token};
use super::request;
use super::single::{answer, wanted};
use super::write::{Refusal, Write, table_in};

/// How long a client's token stands for its transaction, in milliseconds.
const TOKEN_LIFE: u64 = 10 * 60 * 1_000;

pub async fn write(
    face: &DynamoDbFace,
    call: &Call,
    input: TransactWriteItemsInput,
) -> Result<TransactWriteItemsOutput, Error> {
    let digest = digest(&input)?;
    let (token, asked) = (input.client_request_token, input.return_consumed_capacity);
    let writes = input.transact_items.into_iter();
    let writes: Vec<Write> = writes
        .map(|write| request::in_transaction(call, write))
        .collect::<Result<_, _>>()?;
    let now = face.now();
    let token = token.map(|token| {
        let place = key![call.account(), &call.region, &token];
        let until = now + TOKEN_LIFE;
        (place, Token { digest, until })
    });
    let capacity = face.change(move |transaction| {
        if let Some((place, token)) = &token
            && is_done(transaction, place, token, now)?
        {
            return Ok(Vec::new());
        }
        let used = run_all(transaction, &writes)?;
        if let Some((place, token)) = &token {
            transaction.put(&TOKENS, place, token)?;
        }
        let used = used.into_values();
        Ok(used
            .filter_map(|(table, units)| units.doubled().answer(&table, asked.as_deref()))
            .collect())
    });
    let capacity: Vec<_> = capacity.await?;
    Ok(TransactWriteItemsOutput {
        consumed_capacity: (!capacity.is_empty()).then_some(capacity),
        item_collection_metrics: None,
    })
}

/// Tells two transactions apart that come under one token.
fn digest(input: &TransactWriteItemsInput) -> Result<String, Error> {
    Ok(STANDARD.encode(Sha256::digest(headwater_api::json::output(input)?)))
}

fn is_done(snapshot: &Snapshot<'_>, place: &Key, token: &Token, now: u64) -> Result<bool, Refusal> {
    let Some(known) = snapshot.value(&TOKENS, place)?.filter(|known| known.until > now) else {
        return Ok(false);
    };
    if known.digest == token.digest {
        return Ok(true);
    }
    let message = "The provided token was already used with different request parameters";
    Err(Refusal::Error(
        Fault::IdempotentParameterMismatchException.with(message),
    ))
}

type Used = BTreeMap<TableName, (Table, Units)>;

fn run_all(transaction: &Transaction<'_>, writes: &[Write]) -> Result<Used, Refusal> {
    refuse_twice(transaction, writes)?;
    let mut used = Used::new();
    let mut reasons = Vec::new();
    for write in writes {
        match write.run(transaction) {
            Ok(written) => {
                let entry = used.entry(write.table.clone());
                let (_, units) = entry.or_insert((written.table, Units::default()));
                units.add(&written.units);
                reasons.push(None);
            }
            Err(refusal) => reasons.push(Some(refusal)),
        }
    }
    if reasons.iter().all(Option::is_none) {
        return Ok(used);
    }
    Err(Refusal::Error(canceled(reasons)?))
}

fn refuse_twice(snapshot: &Snapshot<'_>, writes: &[Write]) -> Result<(), Refusal> {
    let mut places = BTreeSet::new();
    for write in writes {
        let place = table_in(snapshot, &write.table)?.place(write.key());
        if place.is_ok_and(|place| !places.insert(place)) {
            let message = "Transaction request cannot include multiple operations on one item";
            return Err(Refusal::Error(invalid(message)));
        }
    }
    Ok(())
}

/// The answer to a transaction of which some writes were refused. What no validation refused is told by itself.
fn canceled(refusals: Vec<Option<Refusal>>) -> Result<Error, Error> {
    let mut reasons = Vec::new();
    for refusal in refusals {
        reasons.push(match refusal {
            None => json!({"Code": "None"}),
            Some(Refusal::Condition(item)) => failed_condition(item.as_ref()),
            Some(Refusal::Error(error)) if error.code == "ValidationException" => {
                json!({"Code": "ValidationError", "Message": error.message})
            }
            Some(Refusal::Error(error)) => return Err(error),
        });
    }
    let codes: Vec<&str> = reasons.iter().filter_map(|reason| reason["Code"].as_str()).collect();
    let message = format!(
        "Transaction cancelled, please refer cancellation reasons for specific reasons [{}]",
        codes.join(", ")
    );
    let error = Fault::TransactionCanceledException.with(message);
    Ok(error.field("CancellationReasons", Value::Array(reasons)))
}

fn failed_condition(item: Option<&Item>) -> Value {
    let mut reason = json!({"Code": "ConditionalCheckFailed", "Message": "The conditional request failed"});
    if let Some(item) = item.and_then(|item| serde_json::to_value(item).ok()) {
        reason["Item"] = item;
    }
    reason
}

/// One read of a transaction.
struct Read {
    name: TableName,
    key: Item,
    wanted: Option<Projection>,
}

impl Read {
    fn of(call: &Call, get: Get) -> Result<Self, Error> {
        Ok(Self {
            name: TableName::of_caller(call, &get.table_name),
            wanted: wanted(
                get.projection_expression.as_deref(),
                get.expression_attribute_names,
                None,
            )?,
            key: item(get.key)?,
        })
    }

    fn run(&self, snapshot: &Snapshot<'_>) -> Result<(Table, Option<Item>), Refusal> {
        let table = table_in(snapshot, &self.name)?;
        table.check_key(&self.key)?;
        let found = snapshot.value(&ITEMS, &table.place(&self.key)?)?;
        Ok((table, found))
    }
}

pub async fn get(
    face: &DynamoDbFace,
    call: &Call,
    input: TransactGetItemsInput,
) -> Result<TransactGetItemsOutput, Error> {
    let reads = input.transact_items.into_iter();
    let reads: Vec<Read> = reads.map(|read| Read::of(call, read.get)).collect::<Result<_, _>>()?;
    let found = face.read(move |snapshot| {
        let found: Vec<_> = reads.iter().map(|read| read.run(snapshot)).collect();
        if found.iter().any(Result::is_err) {
            return Err(canceled(found.into_iter().map(Result::err).collect())?.into());
        }
        let found = found.into_iter().flatten();
        Ok(reads.into_iter().zip(found).collect::<Vec<_>>())
    });
    let (mut responses, mut used) = (Vec::new(), Used::new());
    for (read, (table, found)) in found.await? {
        let size = found.as_ref().map_or(0, size_of);
        let (_, units) = used.entry(read.name).or_insert((table, Units::default()));
        units.table += read_units(size, true);
        responses.push(ItemResponse {
            item: found.map(|item| answer(&item, read.wanted.as_ref())).transpose()?,
        });
    }
    let asked = input.return_consumed_capacity;
    let capacity = used.into_values();
    let capacity: Vec<_> = capacity
        .filter_map(|(table, units)| units.doubled().answer(&table, asked.as_deref()))
        .collect();
    Ok(TransactGetItemsOutput {
        consumed_capacity: (!capacity.is_empty()).then_some(capacity),
        responses: Some(responses),
    })
}

/// Forgets tokens that no longer stand for anything.
pub async fn forget_tokens(face: &DynamoDbFace) -> Result<(), Error> {
    let now = face.now();
    let old = face.read(move |snapshot| {
        let tokens = snapshot.page(&TOKENS, &Range::prefix(&Key::new()), usize::MAX)?.entries;
        let is_old = |(_, token): &(Key, Versioned<Token>)| token.value.until <= now;
        Ok(tokens.into_iter().filter(is_old).collect::<Vec<_>>())
    });
    let old = old.await?;
    if old.is_empty() {
        return Ok(());
    }
    face.change(move |transaction| {
        for (place, known) in &old {
            // One that was used again meanwhile stands anew.
            let is_same = transaction
                .get(&TOKENS, place)?
                .is_some_and(|found| found.version == known.version);
            if is_same {
                transaction.delete(&TOKENS, place)?;
            }
        }
        Ok(())
    })
    .await
}
