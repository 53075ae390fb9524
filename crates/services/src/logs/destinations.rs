//! Destinations: names for what subscriptions are delivered to.
//!
//! Behind a destination of AWS is a Kinesis stream. There is none here: behind a destination of this server is a queue or
//! a topic, which gets as a message what the stream would get as a record.

use std::collections::BTreeMap;

use headwater_api::Error;
use headwater_api::logs::{
    DeleteDestinationRequest, DeleteDestinationResponse, DescribeDestinationsRequest, DescribeDestinationsResponse,
    Destination, Fault, PutDestinationPolicyRequest, PutDestinationPolicyResponse, PutDestinationRequest,
    PutDestinationResponse,
};
use headwater_kernel::{Call, Collection, Key, Range, Snapshot, StoreError, key};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::LogsFace;
use super::filters::page;

/// By account, region and name.
pub const DESTINATIONS: Collection<DestinationRecord> = Collection::new("logs.destinations");

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct DestinationRecord {
    pub account: String,
    pub region: String,
    pub name: String,
    pub target_arn: String,
    pub role_arn: String,
    pub access_policy: Option<String>,
    pub created: i64,
    pub tags: BTreeMap<String, String>,
}

impl DestinationRecord {
    fn key(&self) -> Key {
        key![&self.account, &self.region, &self.name]
    }

    pub fn arn(&self) -> String {
        format!(
            "arn:aws:logs:{}:{}:destination:{}",
            self.region, self.account, self.name
        )
    }

    /// Whether logs of `account` may be sent here: one's own, and what the policy lets in.
    pub fn admits(&self, account: &str) -> bool {
        let policy = self.access_policy.as_deref().unwrap_or_default();
        let policy: Value = serde_json::from_str(policy).unwrap_or_default();
        let statements = each(&policy["Statement"]);
        let meant: Vec<&Value> = statements.filter(|statement| is_for(statement, account)).collect();
        let says = |effect: &str| meant.iter().any(|statement| statement["Effect"] == effect);
        self.account == account || (says("Allow") && !says("Deny"))
    }
}

fn each(value: &Value) -> std::slice::Iter<'_, Value> {
    value
        .as_array()
        .map_or(std::slice::from_ref(value), Vec::as_slice)
        .iter()
}

/// Whether a statement is about the subscriptions of an account.
fn is_for(statement: &Value, account: &str) -> bool {
    let root = format!("arn:aws:iam::{account}:");
    let is_account = |name: &str| name == "*" || name == account || name.starts_with(&root);
    let is_action = |name: &str| ["*", "logs:*", "logs:PutSubscriptionFilter"].contains(&name);
    let principal = &statement["Principal"];
    let mut principals = each(principal).chain(each(&principal["AWS"])).filter_map(Value::as_str);
    let mut actions = each(&statement["Action"]).filter_map(Value::as_str);
    principals.any(is_account) && actions.any(is_action)
}

/// The destination that an ARN names.
pub fn named(snapshot: &Snapshot<'_>, arn: &str) -> Result<Option<DestinationRecord>, StoreError> {
    let parts: Vec<&str> = arn.splitn(7, ':').collect();
    match parts.as_slice() {
        ["arn", "aws", "logs", region, account, "destination", name] => {
            snapshot.value(&DESTINATIONS, &key![account, region, name])
        }
        _ => Ok(None),
    }
}

/// What AWS answers where a test message does not arrive.
pub fn undeliverable(arn: &str) -> Error {
    let vendor = arn.split(':').nth(2).unwrap_or_default();
    let message = match vendor {
        "lambda" => {
            "Could not execute the lambda function. Make sure you have given CloudWatch Logs permission to execute your \
             function."
        }
        "kinesis" => {
            "Could not deliver test message to specified Kinesis stream. Check if the given kinesis stream is in ACTIVE \
             state."
        }
        "firehose" => {
            "Could not deliver test message to specified Firehose stream. Check if the given Firehose stream is in ACTIVE \
             state."
        }
        _ => "Could not deliver test message to specified destination. Check if the destination is valid.",
    };
    Fault::InvalidParameterException.with(message)
}

fn no_destination() -> Error {
    Fault::ResourceNotFoundException.with("The specified destination does not exist.")
}

pub(super) async fn put(
    face: &LogsFace,
    call: &Call,
    input: PutDestinationRequest,
) -> Result<PutDestinationResponse, Error> {
    let mut record = DestinationRecord {
        account: call.account().to_owned(),
        region: call.region.clone(),
        name: input.destination_name,
        target_arn: input.target_arn,
        role_arn: input.role_arn,
        access_policy: None,
        created: face.now(),
        tags: input.tags.unwrap_or_default(),
    };
    face.try_delivery(&record).await?;
    let kept = face
        .write(move |transaction| {
            if let Some(known) = transaction.value(&DESTINATIONS, &record.key())? {
                record.access_policy = known.access_policy;
                record.created = known.created;
            }
            transaction.put(&DESTINATIONS, &record.key(), &record)?;
            Ok(record)
        })
        .await?;
    Ok(PutDestinationResponse {
        destination: Some(to_wire(kept)),
    })
}

pub(super) async fn put_policy(
    face: &LogsFace,
    call: &Call,
    input: PutDestinationPolicyRequest,
) -> Result<PutDestinationPolicyResponse, Error> {
    let is_policy =
        serde_json::from_str(&input.access_policy).is_ok_and(|policy: Value| policy["Statement"] != Value::Null);
    if !is_policy {
        return Err(Fault::InvalidParameterException.with("The access policy is malformed."));
    }
    let place = key![call.account(), &call.region, &input.destination_name];
    face.write(move |transaction| {
        let mut record = transaction.value(&DESTINATIONS, &place)?.ok_or_else(no_destination)?;
        record.access_policy = Some(input.access_policy);
        transaction.put(&DESTINATIONS, &place, &record)?;
        Ok(PutDestinationPolicyResponse::default())
    })
    .await
}

pub(super) async fn describe(
    face: &LogsFace,
    call: &Call,
    input: DescribeDestinationsRequest,
) -> Result<DescribeDestinationsResponse, Error> {
    let here = Range::prefix(&key![call.account(), &call.region]);
    let records = face
        .read(move |snapshot| Ok(snapshot.values(&DESTINATIONS, &here)?))
        .await?;
    let prefix = input.destination_name_prefix.unwrap_or_default();
    let chosen = records.into_iter().filter(|record| record.name.starts_with(&prefix));
    let (destinations, next_token) = page(chosen.map(to_wire).collect(), input.next_token.as_deref(), input.limit)?;
    Ok(DescribeDestinationsResponse {
        destinations: Some(destinations),
        next_token,
    })
}

pub(super) async fn delete(
    face: &LogsFace,
    call: &Call,
    input: DeleteDestinationRequest,
) -> Result<DeleteDestinationResponse, Error> {
    let place = key![call.account(), &call.region, &input.destination_name];
    face.write(move |transaction| {
        if !transaction.delete(&DESTINATIONS, &place)? {
            return Err(no_destination().into());
        }
        Ok(DeleteDestinationResponse::default())
    })
    .await
}

fn to_wire(record: DestinationRecord) -> Destination {
    Destination {
        arn: Some(record.arn()),
        destination_name: Some(record.name),
        target_arn: Some(record.target_arn),
        role_arn: Some(record.role_arn),
        access_policy: record.access_policy,
        creation_time: Some(record.created),
    }
}
