//! Reads the requests that write one item, in the words of expressions or in the older ones.

use std::collections::BTreeMap;

use headwater_api::Error;
use headwater_api::dynamodb::{DeleteItemInput, ExpectedAttributeValue, PutItemInput, UpdateItemInput};
use headwater_kernel::Call;
use serde_json::Value;

use super::super::attribute::item;
use super::super::expression::{Changes, Condition, Placeholders, changes, condition};
use super::super::legacy;
use super::super::records::TableName;
use super::write::{Action, Write};

/// What all writes have in common.
pub struct Conditional<'a> {
    pub expression: Option<&'a str>,
    pub names: Option<BTreeMap<String, String>>,
    pub values: Option<BTreeMap<String, Value>>,
    pub expected: Option<BTreeMap<String, ExpectedAttributeValue>>,
    pub operator: Option<&'a str>,
    /// `ReturnValuesOnConditionCheckFailure`
    pub on_failure: Option<&'a str>,
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
    pub fn write(mut self, table: TableName, action: Action) -> Result<Write, Error> {
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
    pub fn update(mut self, table: TableName, key: BTreeMap<String, Value>, text: &str) -> Result<Write, Error> {
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
