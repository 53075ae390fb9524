//! `AddPermission` and `RemovePermission`: statements in the queue's policy.

use headwater_api::Error;
use headwater_api::sqs::{
    AddPermissionRequest, AddPermissionResponse, RemovePermissionRequest, RemovePermissionResponse,
};
use headwater_kernel::Call;
use serde_json::{Value, json};

use super::faults::invalid_value;
use super::queues::change;
use super::{SqsFace, named};

pub(super) async fn add(
    face: &SqsFace,
    call: &Call,
    input: AddPermissionRequest,
) -> Result<AddPermissionResponse, Error> {
    let name = named(call, &input.queue_url)?;
    let arn = name.arn();
    change(face, name, move |_, queue| {
        let mut policy = policy(queue.attributes.get("Policy"), &arn);
        let mut statements = statements(&policy);
        if statements
            .iter()
            .any(|statement| statement["Sid"] == input.label.as_str())
        {
            let reason = "Already exists.";
            return Err(invalid_value(&input.label, "Label", reason).into());
        }
        statements.push(statement(&input, &arn));
        policy["Statement"] = Value::Array(statements);
        queue.attributes.insert("Policy".to_owned(), policy.to_string());
        Ok(())
    })
    .await?;
    Ok(AddPermissionResponse::default())
}

pub(super) async fn remove(
    face: &SqsFace,
    call: &Call,
    input: RemovePermissionRequest,
) -> Result<RemovePermissionResponse, Error> {
    let name = named(call, &input.queue_url)?;
    let arn = name.arn();
    change(face, name, move |_, queue| {
        let mut policy = policy(queue.attributes.get("Policy"), &arn);
        let mut statements = statements(&policy);
        let before = statements.len();
        statements.retain(|statement| statement["Sid"] != input.label.as_str());
        if statements.len() == before {
            let reason = "can't find label on existing policy.";
            return Err(invalid_value(&input.label, "Label", reason).into());
        }
        if statements.is_empty() {
            queue.attributes.remove("Policy");
        } else {
            policy["Statement"] = Value::Array(statements);
            queue.attributes.insert("Policy".to_owned(), policy.to_string());
        }
        Ok(())
    })
    .await?;
    Ok(RemovePermissionResponse::default())
}

fn policy(stored: Option<&String>, arn: &str) -> Value {
    let stored = stored.and_then(|text| serde_json::from_str(text).ok());
    let empty = || json!({"Version": "2008-10-17", "Id": format!("{arn}/SQSDefaultPolicy"), "Statement": []});
    stored.unwrap_or_else(empty)
}

/// The statements of a policy, as a list also where it held one alone.
fn statements(policy: &Value) -> Vec<Value> {
    match &policy["Statement"] {
        Value::Array(statements) => statements.clone(),
        Value::Null => Vec::new(),
        alone => vec![alone.clone()],
    }
}

fn statement(input: &AddPermissionRequest, arn: &str) -> Value {
    let principals: Vec<String> = input
        .aws_account_ids
        .iter()
        .map(|account| format!("arn:aws:iam::{account}:root"))
        .collect();
    let actions: Vec<String> = input.actions.iter().map(|action| format!("SQS:{action}")).collect();
    json!({
        "Sid": input.label,
        "Effect": "Allow",
        "Principal": {"AWS": one_or_many(principals)},
        "Action": one_or_many(actions),
        "Resource": arn,
    })
}

fn one_or_many(mut values: Vec<String>) -> Value {
    if values.len() == 1 {
        return Value::String(values.remove(0));
    }
    json!(values)
}
