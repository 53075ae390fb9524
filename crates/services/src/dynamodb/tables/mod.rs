//! Tables: made, described, listed, changed, deleted.

mod change;
mod definition;
mod describe;
pub mod expiry;
pub mod tags;

use headwater_api::Error;
use headwater_api::dynamodb::{
    CreateTableInput, CreateTableOutput, DeleteTableInput, DeleteTableOutput, DescribeLimitsOutput, DescribeTableInput,
    DescribeTableOutput, Fault, ListTablesInput, ListTablesOutput,
};
use headwater_kernel::{Call, Range, Transaction, key};

use super::DynamoDbFace;
use super::faults::{invalid, no_table};
use super::items::write::Refusal;
use super::records::{BUILDS, DISCARDED, TABLES, Table, TableName};
pub use change::update;
use describe::{description, status};

/// Names on one page of a listing.
const PAGE: usize = 100;
/// What DynamoDB grants by default, in capacity units.
const TABLE_UNITS: i64 = 40_000;
const ACCOUNT_UNITS: i64 = 80_000;

/// # Errors
/// When a request asks for something that is not there yet; each comes with whether it is asked for.
fn refuse_features(features: &[(&str, bool)]) -> Result<(), Error> {
    match features.iter().find(|(_, is_asked)| *is_asked) {
        Some((feature, _)) => Err(Error::new(
            "NotImplementedException",
            501,
            format!("a DynamoDB table with {feature} is not supported by Headwater yet"),
        )),
        None => Ok(()),
    }
}

pub async fn create(face: &DynamoDbFace, call: &Call, input: CreateTableInput) -> Result<CreateTableOutput, Error> {
    let streams = input.stream_specification.as_ref();
    let encryption = input.sse_specification.as_ref();
    refuse_features(&[
        ("a stream", streams.is_some_and(|stream| stream.stream_enabled)),
        (
            "an own encryption",
            encryption.is_some_and(|given| given.enabled == Some(true)),
        ),
        ("a resource policy", input.resource_policy.is_some()),
        ("replicas", input.global_table_source_arn.is_some()),
        (
            "a warm or limited throughput",
            input.warm_throughput.is_some() || input.on_demand_throughput.is_some(),
        ),
    ])?;
    let name = TableName::of_caller(call, &input.table_name);
    let table = definition::table(name, input, face.now())?;
    let described = face.change(move |transaction| {
        let name = &table.name;
        if transaction.contains(&TABLES, &name.key())? {
            let message = format!("Table already exists: {}", name.name);
            return Err(Fault::ResourceInUseException.with(message).into());
        }
        transaction.put(&TABLES, &name.key(), &table)?;
        // It is ready when this is answered, so it is never seen as being made.
        Ok(description(transaction, &table, status(&table))?)
    });
    Ok(CreateTableOutput {
        table_description: Some(described.await?),
    })
}

pub async fn describe(
    face: &DynamoDbFace,
    call: &Call,
    input: DescribeTableInput,
) -> Result<DescribeTableOutput, Error> {
    let name = TableName::of_caller(call, &input.table_name);
    let described = face.read(move |snapshot| {
        let table = snapshot.value(&TABLES, &name.key())?;
        let table = table.ok_or_else(|| no_table(&name.name))?;
        Ok(description(snapshot, &table, status(&table))?)
    });
    Ok(DescribeTableOutput {
        table: Some(described.await?),
    })
}

/// The table is gone at once; what it held is freed in the background.
pub async fn delete(face: &DynamoDbFace, call: &Call, input: DeleteTableInput) -> Result<DeleteTableOutput, Error> {
    let name = TableName::of_caller(call, &input.table_name);
    let described = face.change(move |transaction| {
        let table = transaction.value(&TABLES, &name.key())?;
        let table: Table = table.ok_or_else(|| no_table(&name.name))?;
        if table.is_protected {
            let message = "Resource cannot be deleted as it is currently protected against deletion. Disable deletion \
                           protection first.";
            return Err(invalid(message).into());
        }
        let described = description(transaction, &table, "DELETING")?;
        transaction.delete(&TABLES, &name.key())?;
        discard(transaction, &table)?;
        Ok(described)
    });
    let described = described.await?;
    face.work.notify_one();
    Ok(DeleteTableOutput {
        table_description: Some(described),
    })
}

fn discard(transaction: &Transaction<'_>, table: &Table) -> Result<(), Refusal> {
    let indexes = table.indexes.iter().map(|index| &index.id);
    let expiry = table.expiry.iter().map(|expiry| &expiry.id);
    for id in indexes.chain(expiry).chain([&table.id]) {
        transaction.delete(&BUILDS, &key![id])?;
        transaction.put(&DISCARDED, &key![id], &())?;
    }
    Ok(())
}

pub async fn list(face: &DynamoDbFace, call: &Call, input: ListTablesInput) -> Result<ListTablesOutput, Error> {
    let limit = input.limit.and_then(|limit| usize::try_from(limit).ok());
    let call = call.clone();
    let page = face.read(move |snapshot| {
        let mut range = Range::prefix(&key![call.account(), &call.region]);
        if let Some(after) = &input.exclusive_start_table_name {
            range = range.after(&TableName::of_caller(&call, after).key());
        }
        Ok(snapshot.page(&TABLES, &range, limit.unwrap_or(PAGE))?)
    });
    let page = page.await?;
    let has_more = page.next.is_some();
    let names: Vec<String> = page
        .entries
        .into_iter()
        .map(|(_, table)| table.value.name.name)
        .collect();
    Ok(ListTablesOutput {
        last_evaluated_table_name: names.last().filter(|_| has_more).cloned(),
        table_names: Some(names),
    })
}

/// DynamoDB's default quotas, which nothing here enforces.
pub fn limits() -> DescribeLimitsOutput {
    DescribeLimitsOutput {
        account_max_read_capacity_units: Some(ACCOUNT_UNITS),
        account_max_write_capacity_units: Some(ACCOUNT_UNITS),
        table_max_read_capacity_units: Some(TABLE_UNITS),
        table_max_write_capacity_units: Some(TABLE_UNITS),
    }
}
