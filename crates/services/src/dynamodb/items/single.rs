//! GetItem, PutItem, UpdateItem, DeleteItem.

use std::collections::BTreeMap;

use headwater_api::Error;
use headwater_api::dynamodb::{
    DeleteItemInput, DeleteItemOutput, GetItemInput, GetItemOutput, PutItemInput, PutItemOutput, UpdateItemInput,
    UpdateItemOutput,
};
use headwater_kernel::Call;
use serde_json::Value;

use super::super::DynamoDbFace;
use super::super::attribute::{Item, item, size_of, to_wire};
use super::super::capacity::{Units, read_units};
use super::super::expression::{Path, Placeholders, Projection, projection};
use super::super::faults::{condition_failed, counted, invalid};
use super::super::legacy;
use super::super::records::{ITEMS, TableName};
use super::request;
use super::write::{Action, Refusal, Write, Written, table_in};

type Attributes = Option<BTreeMap<String, Value>>;

pub async fn get(face: &DynamoDbFace, call: &Call, input: GetItemInput) -> Result<GetItemOutput, Error> {
    let wanted = wanted(
        input.projection_expression.as_deref(),
        input.expression_attribute_names,
        input.attributes_to_get,
    )?;
    let (name, key) = (TableName::of_caller(call, &input.table_name), item(input.key)?);
    let found = face.read(move |snapshot| {
        let table = table_in(snapshot, &name)?;
        table.check_key(&key)?;
        let found = snapshot.value(&ITEMS, &table.place(&key)?)?;
        Ok((table, found))
    });
    let (table, found) = found.await?;
    let size = found.as_ref().map_or(0, size_of);
    let units = Units::on_table(read_units(size, input.consistent_read == Some(true)));
    Ok(GetItemOutput {
        item: found.map(|item| answer(&item, wanted.as_ref())).transpose()?,
        consumed_capacity: units.answer(&table, input.return_consumed_capacity.as_deref()),
    })
}

/// What a reader of single items asks for; all when none.
pub fn wanted(
    expression: Option<&str>,
    names: Option<BTreeMap<String, String>>,
    attributes: Option<Vec<String>>,
) -> Result<Option<Projection>, Error> {
    let (has_expression, has_attributes) = (expression.is_some(), attributes.is_some());
    legacy::refuse_mixture(
        &[("AttributesToGet", has_attributes)],
        &[("ProjectionExpression", has_expression)],
    )?;
    let placeholders = Placeholders::read(names, None, has_expression)?;
    let wanted = match expression {
        Some(text) => Some(projection(text, &placeholders)?),
        None => attributes.map(legacy::projection).transpose()?,
    };
    placeholders.check_used()?;
    Ok(wanted)
}

pub fn answer(item: &Item, wanted: Option<&Projection>) -> Result<BTreeMap<String, Value>, Error> {
    match wanted {
        Some(projection) => to_wire(&projection.of_item(item)),
        None => to_wire(item),
    }
}

pub async fn put(face: &DynamoDbFace, call: &Call, input: PutItemInput) -> Result<PutItemOutput, Error> {
    let (returns, capacity) = (input.return_values.clone(), input.return_consumed_capacity.clone());
    check_returns(returns.as_deref())?;
    let written = run(face, request::put(call, input).map_err(counted)?).await?;
    let old = written.old.as_ref().filter(|_| returns.as_deref() == Some("ALL_OLD"));
    Ok(PutItemOutput {
        attributes: old.map(to_wire).transpose()?,
        consumed_capacity: written.units.answer(&written.table, capacity.as_deref()),
        item_collection_metrics: None,
    })
}

pub async fn delete(face: &DynamoDbFace, call: &Call, input: DeleteItemInput) -> Result<DeleteItemOutput, Error> {
    let (returns, capacity) = (input.return_values.clone(), input.return_consumed_capacity.clone());
    check_returns(returns.as_deref())?;
    let written = run(face, request::delete(call, input).map_err(counted)?).await?;
    let old = written.old.as_ref().filter(|_| returns.as_deref() == Some("ALL_OLD"));
    Ok(DeleteItemOutput {
        attributes: old.map(to_wire).transpose()?,
        consumed_capacity: written.units.answer(&written.table, capacity.as_deref()),
        item_collection_metrics: None,
    })
}

/// PutItem and DeleteItem have no new values to give.
fn check_returns(returns: Option<&str>) -> Result<(), Error> {
    match returns {
        None | Some("NONE" | "ALL_OLD") => Ok(()),
        Some(_) => Err(invalid("Return values set to invalid value")),
    }
}

pub async fn update(face: &DynamoDbFace, call: &Call, input: UpdateItemInput) -> Result<UpdateItemOutput, Error> {
    let (returns, capacity) = (input.return_values.clone(), input.return_consumed_capacity.clone());
    let write = request::update(call, input).map_err(counted)?;
    let touched = touched(&write.action);
    let written = run(face, write).await?;
    Ok(UpdateItemOutput {
        attributes: returned(&written, touched, returns.as_deref().unwrap_or("NONE"))?,
        consumed_capacity: written.units.answer(&written.table, capacity.as_deref()),
        item_collection_metrics: None,
    })
}

fn touched(action: &Action) -> Vec<Path> {
    match action {
        Action::Update(_, changes) => changes.paths().cloned().collect(),
        _ => Vec::new(),
    }
}

fn returned(written: &Written, touched: Vec<Path>, returns: &str) -> Result<Attributes, Error> {
    let side = match returns {
        "ALL_OLD" | "UPDATED_OLD" => written.old.as_ref(),
        "ALL_NEW" | "UPDATED_NEW" => written.new.as_ref(),
        _ => None,
    };
    let told = side.map(|item| match returns {
        "UPDATED_OLD" | "UPDATED_NEW" => Projection::of(touched).of_item(item),
        _ => item.clone(),
    });
    told.filter(|item| !item.is_empty()).as_ref().map(to_wire).transpose()
}

async fn run(face: &DynamoDbFace, write: Write) -> Result<Written, Error> {
    let outcome = face.store.write(move |transaction| write.run(transaction)).await;
    outcome.map_err(|refusal| match refusal {
        Refusal::Error(error) => error,
        Refusal::Condition(None) => condition_failed(),
        Refusal::Condition(Some(item)) => told_failure(&item),
    })
}

fn told_failure(item: &Item) -> Error {
    match serde_json::to_value(item) {
        Ok(item) => condition_failed().field("Item", item),
        Err(_) => condition_failed(),
    }
}
