//! Reads the requests that write one item, alone or in a transaction, in the words of expressions or in the older ones.

use std::collections::BTreeMap;

use headwater_api::Error;
use headwater_api::dynamodb::{
    ConditionCheck, Delete, DeleteItemInput, ExpectedAttributeValue, Put, PutItemInput, TransactWriteItem, Update,
    UpdateItemInput,
};
use headwater_kernel::Call;
use serde_json::Value;

use super::super::attribute::item;
use super::super::expression::{Changes, Condition, Placeholders, changes, condition};
use super::super::faults::invalid;
use super::super::legacy;
use super::super::records::TableName;
use super::write::{Action, Write};

/// What all writes have in common.
#[derive(Default)]
struct Conditional<'a> {
    expression: Option<&'a str>,
    names: Option<BTreeMap<String, String>>,
    values: Option<BTreeMap<String, Value>>,
    expected: Option<BTreeMap<String, ExpectedAttributeValue>>,
    operator: Option<&'a str>,
    /// `ReturnValuesOnConditionCheckFailure`
    on_failure: Option<&'a str>,
}

impl Conditional<'_> {
    fn placeholders(&mut self, has_update: bool) -> Result<Placeholders, Error> {
        let has_expression = has_update || self.expression.is_some();
        Placeholders::read(self.names.take(), self.values.take(), has_expression)
    }

    fn condition(&mut self, placeholders: &Placeholders) -> Result<Option<Condition>, Error> {
        match self.expression {
            Some(text) => condition("ConditionExpression", text, placeholders).map(Some),
            None => legacy::expected(self.expected.take().unwrap_or_default(), self.operator),
        }
    }

    fn refuse_mixture(&self, updates: (bool, bool)) -> Result<(), Error> {
        let old = [
            ("AttributeUpdates", updates.0),
            ("Expected", self.expected.is_some()),
            ("ConditionalOperator", self.operator.is_some()),
        ];
        let new = [
            ("UpdateExpression", updates.1),
            ("ConditionExpression", self.expression.is_some()),
        ];
        legacy::refuse_mixture(&old, &new)
    }

    /// The write of `action`, which needs no placeholders.
    fn write(mut self, table: TableName, action: Action) -> Result<Write, Error> {
        self.refuse_mixture((false, false))?;
        let placeholders = self.placeholders(false)?;
        let condition = self.condition(&placeholders)?;
        placeholders.check_used()?;
        Ok(Write {
            table,
            action,
            condition,
            tells_item: self.on_failure == Some("ALL_OLD"),
        })
    }

    /// The update of the item with `key` by `text`.
    fn update(mut self, table: TableName, key: BTreeMap<String, Value>, text: &str) -> Result<Write, Error> {
        self.refuse_mixture((false, true))?;
        let placeholders = self.placeholders(true)?;
        let changes = changes(text, &placeholders)?;
        let condition = self.condition(&placeholders)?;
        placeholders.check_used()?;
        Ok(Write {
            table,
            action: Action::Update(item(key)?, changes),
            condition,
            tells_item: self.on_failure == Some("ALL_OLD"),
        })
    }
}

pub fn put(call: &Call, input: PutItemInput) -> Result<Write, Error> {
    let conditional = Conditional {
        expression: input.condition_expression.as_deref(),
        names: input.expression_attribute_names,
        values: input.expression_attribute_values,
        expected: input.expected,
        operator: input.conditional_operator.as_deref(),
        on_failure: input.return_values_on_condition_check_failure.as_deref(),
    };
    let action = Action::Put(item(input.item)?);
    conditional.write(TableName::of_caller(call, &input.table_name), action)
}

pub fn delete(call: &Call, input: DeleteItemInput) -> Result<Write, Error> {
    let conditional = Conditional {
        expression: input.condition_expression.as_deref(),
        names: input.expression_attribute_names,
        values: input.expression_attribute_values,
        expected: input.expected,
        operator: input.conditional_operator.as_deref(),
        on_failure: input.return_values_on_condition_check_failure.as_deref(),
    };
    let action = Action::Delete(item(input.key)?);
    conditional.write(TableName::of_caller(call, &input.table_name), action)
}

pub fn update(call: &Call, input: UpdateItemInput) -> Result<Write, Error> {
    let conditional = Conditional {
        expression: input.condition_expression.as_deref(),
        names: input.expression_attribute_names,
        values: input.expression_attribute_values,
        expected: input.expected,
        operator: input.conditional_operator.as_deref(),
        on_failure: input.return_values_on_condition_check_failure.as_deref(),
    };
    let table = TableName::of_caller(call, &input.table_name);
    if let Some(text) = &input.update_expression {
        conditional.refuse_mixture((input.attribute_updates.is_some(), true))?;
        return conditional.update(table, input.key, text);
    }
    conditional.refuse_mixture((input.attribute_updates.is_some(), false))?;
    let changes = match input.attribute_updates {
        Some(updates) => legacy::changes(updates)?,
        None => Changes::default(),
    };
    conditional.write(table, Action::Update(item(input.key)?, changes))
}

/// One write of a transaction.
pub fn in_transaction(call: &Call, given: TransactWriteItem) -> Result<Write, Error> {
    match (given.condition_check, given.put, given.delete, given.update) {
        (Some(check), None, None, None) => transact_check(call, check),
        (None, Some(put), None, None) => transact_put(call, put),
        (None, None, Some(delete), None) => transact_delete(call, delete),
        (None, None, None, Some(update)) => transact_update(call, update),
        _ => Err(invalid(
            "TransactItems can only contain one of Check, Put, Update or Delete",
        )),
    }
}

fn transact_check(call: &Call, given: ConditionCheck) -> Result<Write, Error> {
    let conditional = Conditional {
        expression: Some(&given.condition_expression),
        names: given.expression_attribute_names,
        values: given.expression_attribute_values,
        on_failure: given.return_values_on_condition_check_failure.as_deref(),
        ..Conditional::default()
    };
    let action = Action::Check(item(given.key)?);
    conditional.write(TableName::of_caller(call, &given.table_name), action)
}

fn transact_put(call: &Call, given: Put) -> Result<Write, Error> {
    let conditional = Conditional {
        expression: given.condition_expression.as_deref(),
        names: given.expression_attribute_names,
        values: given.expression_attribute_values,
        on_failure: given.return_values_on_condition_check_failure.as_deref(),
        ..Conditional::default()
    };
    let action = Action::Put(item(given.item)?);
    conditional.write(TableName::of_caller(call, &given.table_name), action)
}

fn transact_delete(call: &Call, given: Delete) -> Result<Write, Error> {
    let conditional = Conditional {
        expression: given.condition_expression.as_deref(),
        names: given.expression_attribute_names,
        values: given.expression_attribute_values,
        on_failure: given.return_values_on_condition_check_failure.as_deref(),
        ..Conditional::default()
    };
    let action = Action::Delete(item(given.key)?);
    conditional.write(TableName::of_caller(call, &given.table_name), action)
}

fn transact_update(call: &Call, given: Update) -> Result<Write, Error> {
    let conditional = Conditional {
        expression: given.condition_expression.as_deref(),
        names: given.expression_attribute_names,
        values: given.expression_attribute_values,
        on_failure: given.return_values_on_condition_check_failure.as_deref(),
        ..Conditional::default()
    };
    let table = TableName::of_caller(call, &given.table_name);
    conditional.update(table, given.key, &given.update_expression)
}
