//! UpdateTable: throughput, billing, protection, and global indexes that come and go.

use headwater_api::Error;
use headwater_api::dynamodb::{
    CreateGlobalSecondaryIndexAction, Fault, GlobalSecondaryIndex, GlobalSecondaryIndexUpdate, ProvisionedThroughput,
    UpdateGlobalSecondaryIndexAction, UpdateTableInput, UpdateTableOutput,
};
use headwater_kernel::{Call, Transaction, key};

use super::super::DynamoDbFace;
use super::super::faults::{invalid, invalid_parameter, no_table};
use super::super::items::write::Refusal;
use super::super::records::{BUILDS, Billing, Build, DISCARDED, Index, TABLES, Table, TableName, Throughput};
use super::definition::{attributes, billing, check_indexes, global_index, throughput};
use super::describe::{description, status};

pub async fn update(face: &DynamoDbFace, call: &Call, input: UpdateTableInput) -> Result<UpdateTableOutput, Error> {
    refuse_unsupported(&input)?;
    let name = TableName::of_caller(call, &input.table_name);
    let now = face.now();
    let table = face.change(move |transaction| {
        let table = transaction.value(&TABLES, &name.key())?;
        let mut table: Table = table.ok_or_else(|| no_table(&name.name))?;
        refuse_busy(&table)?;
        change(transaction, &mut table, input, now)?;
        transaction.put(&TABLES, &name.key(), &table)?;
        Ok(description(transaction, &table, status(&table))?)
    });
    let table = table.await?;
    face.work.notify_one();
    Ok(UpdateTableOutput {
        table_description: Some(table),
    })
}

fn refuse_unsupported(input: &UpdateTableInput) -> Result<(), Error> {
    let streams = input.stream_specification.as_ref();
    let encryption = input.sse_specification.as_ref();
    super::refuse_features(&[
        ("a stream", streams.is_some_and(|stream| stream.stream_enabled)),
        (
            "an own encryption",
            encryption.is_some_and(|given| given.enabled == Some(true)),
        ),
        (
            "replicas",
            input.replica_updates.is_some() || input.global_table_witness_updates.is_some(),
        ),
        (
            "a warm or limited throughput",
            input.warm_throughput.is_some() || input.on_demand_throughput.is_some(),
        ),
    ])
}

fn refuse_busy(table: &Table) -> Result<(), Error> {
    if status(table) == "ACTIVE" {
        return Ok(());
    }
    let message = format!(
        "Attempt to change a resource which is still in use: Table is being updated: {}",
        table.name.name
    );
    Err(Fault::ResourceInUseException.with(message))
}

fn change(transaction: &Transaction<'_>, table: &mut Table, input: UpdateTableInput, now: u64) -> Result<(), Refusal> {
    let updates = input.global_secondary_index_updates.unwrap_or_default();
    let is_nothing = input.billing_mode.is_none()
        && input.provisioned_throughput.is_none()
        && input.deletion_protection_enabled.is_none()
        && input.table_class.is_none()
        && updates.is_empty();
    if is_nothing {
        return Err(Refusal::Error(invalid(
            "At least one of ProvisionedThroughput, BillingMode, UpdateStreamEnabled, GlobalSecondaryIndexUpdates or \
             SSESpecification or ReplicaUpdates is required",
        )));
    }
    if input.billing_mode.is_some() || input.provisioned_throughput.is_some() {
        change_billing(
            table,
            input.billing_mode.as_deref(),
            input.provisioned_throughput.as_ref(),
            now,
        )?;
    }
    table.is_protected = input.deletion_protection_enabled.unwrap_or(table.is_protected);
    table.class = input.table_class.or(table.class.take());
    for definition in attributes(&input.attribute_definitions.unwrap_or_default())? {
        if table.kind(&definition.0).is_none() {
            table.attributes.push(definition);
        }
    }
    for update in updates {
        change_index(transaction, table, update, now)?;
    }
    check_indexes(&table.indexes)?;
    forget_unused(table);
    Ok(())
}

fn change_billing(
    table: &mut Table,
    mode: Option<&str>,
    given: Option<&ProvisionedThroughput>,
    now: u64,
) -> Result<(), Error> {
    let mode = mode.or(match table.billing {
        Billing::PerRequest { .. } => Some("PAY_PER_REQUEST"),
        Billing::Provisioned(_) => None,
    });
    let wanted = billing(mode, given, now)?;
    table.billing = match (&table.billing, wanted) {
        (Billing::Provisioned(known), Billing::Provisioned(wanted)) => {
            Billing::Provisioned(changed(known, &wanted, &table.name.name, now)?)
        }
        (_, wanted) => wanted,
    };
    if matches!(table.billing, Billing::PerRequest { .. }) {
        table.indexes.iter_mut().for_each(|index| index.throughput = None);
    }
    Ok(())
}

/// The throughput that is wanted, with when it was changed.
fn changed(known: &Throughput, wanted: &Throughput, what: &str, now: u64) -> Result<Throughput, Error> {
    if (known.read, known.write) == (wanted.read, wanted.write) {
        let (read, write) = (known.read, known.write);
        return Err(invalid(format!(
            "The provisioned throughput for the table will not change. The requested value equals the current value. \
             Current ReadCapacityUnits provisioned for the table: {read}. Requested ReadCapacityUnits: {read}. Current \
             WriteCapacityUnits provisioned for the table: {write}. Requested WriteCapacityUnits: {write}. Refer to the \
             Amazon DynamoDB Developer Guide for current limits and how to request higher limits."
        )));
    }
    let is_raised = wanted.read > known.read || wanted.write > known.write;
    let is_lowered = wanted.read < known.read || wanted.write < known.write;
    tracing::debug!(what, read = wanted.read, write = wanted.write, "throughput changed");
    Ok(Throughput {
        raised: if is_raised { Some(now) } else { known.raised },
        lowered: if is_lowered { Some(now) } else { known.lowered },
        ..wanted.clone()
    })
}

fn change_index(
    transaction: &Transaction<'_>,
    table: &mut Table,
    update: GlobalSecondaryIndexUpdate,
    now: u64,
) -> Result<(), Refusal> {
    match (update.create, update.update, update.delete) {
        (Some(create), None, None) => add_index(transaction, table, create),
        (None, Some(update), None) => Ok(change_throughput(table, &update, now)?),
        (None, None, Some(delete)) => remove_index(transaction, table, &delete.index_name),
        _ => Err(Refusal::Error(invalid_parameter(
            "Only one global secondary index action is allowed in each GlobalSecondaryIndexUpdate",
        ))),
    }
}

/// The new index knows nothing yet: the background takes in all items, and writes keep it from now on.
fn add_index(
    transaction: &Transaction<'_>,
    table: &mut Table,
    create: CreateGlobalSecondaryIndexAction,
) -> Result<(), Refusal> {
    if table.index(&create.index_name).is_some() {
        let message = format!(
            "Attempting to create an index which already exists: {}",
            create.index_name
        );
        return Err(Refusal::Error(invalid(message)));
    }
    let given = GlobalSecondaryIndex {
        index_name: create.index_name,
        key_schema: create.key_schema,
        projection: create.projection,
        provisioned_throughput: create.provisioned_throughput,
        ..GlobalSecondaryIndex::default()
    };
    let mut index = global_index(given, &table.attributes, &table.billing)?;
    index.is_building = true;
    let build = Build {
        table: table.name.clone(),
        after: None,
    };
    transaction.put(&BUILDS, &key![&index.id], &build)?;
    table.indexes.push(index);
    Ok(())
}

fn change_throughput(table: &mut Table, update: &UpdateGlobalSecondaryIndexAction, now: u64) -> Result<(), Error> {
    let name = &update.index_name;
    let index = table.index_mut(name).filter(|index| !index.is_local);
    let index = index.ok_or_else(|| no_index(name))?;
    let Some(given) = &update.provisioned_throughput else {
        return Ok(());
    };
    let wanted = throughput(given);
    index.throughput = Some(match &index.throughput {
        Some(known) => changed(known, &wanted, name, now)?,
        None => wanted,
    });
    Ok(())
}

fn no_index(name: &str) -> Error {
    Fault::ResourceNotFoundException.with(format!("Requested resource not found: Index: {name} not found"))
}

fn remove_index(transaction: &Transaction<'_>, table: &mut Table, name: &str) -> Result<(), Refusal> {
    let is_wanted = |index: &Index| index.name == name && !index.is_local;
    let position = table.indexes.iter().position(is_wanted).ok_or_else(|| no_index(name))?;
    let index = table.indexes.remove(position);
    transaction.delete(&BUILDS, &key![&index.id])?;
    transaction.put(&DISCARDED, &key![&index.id], &())?;
    Ok(())
}

/// Attributes that no key names any more are not part of the definition.
fn forget_unused(table: &mut Table) {
    let (key, indexes) = (&table.key, &table.indexes);
    let is_used = |name: &str| key.has(name) || indexes.iter().any(|index| index.key.has(name));
    table.attributes.retain(|(name, _)| is_used(name));
}
