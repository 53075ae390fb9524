//! Key policies: kept and shown; nothing is decided by them yet.

use headwater_api::Error;
use headwater_api::kms::{
    Fault, GetKeyPolicyRequest, GetKeyPolicyResponse, ListKeyPoliciesRequest, ListKeyPoliciesResponse,
    PutKeyPolicyRequest, PutKeyPolicyResponse,
};
use headwater_kernel::Call;
use serde_json::{Value, json};

use super::KmsFace;
use super::keys::store;
use super::page::cut;

/// The only name that a key policy can have.
const NAME: &str = "default";
const LIMITS: (usize, usize) = (100, 1000);

/// The policy of a key that was made without one.
///
/// Source: KMS developer guide, "Default key policy".
pub fn by_default(account: &str) -> String {
    let statement = json!({
        "Sid": "Enable IAM User Permissions",
        "Effect": "Allow",
        "Principal": { "AWS": format!("arn:aws:iam::{account}:root") },
        "Action": "kms:*",
        "Resource": "*",
    });
    let policy = json!({ "Version": "2012-10-17", "Id": "key-default-1", "Statement": [statement] });
    format!("{policy:#}")
}

/// Fails on what is no policy document at all.
pub fn check(policy: &str) -> Result<(), Error> {
    let parsed = serde_json::from_str::<Value>(policy).ok();
    let statement = parsed.as_ref().and_then(|policy| policy.get("Statement"));
    if statement.is_some_and(|statement| statement.is_array() || statement.is_object()) {
        return Ok(());
    }
    let message = "The policy is not a JSON document with a Statement.";
    Err(Fault::MalformedPolicyDocumentException.with(message))
}

fn check_name(name: Option<&str>) -> Result<(), Error> {
    if name.is_none_or(|name| name == NAME) {
        return Ok(());
    }
    Err(Fault::NotFoundException.with("No such policy exists"))
}

pub(super) async fn get(
    face: &KmsFace,
    call: &Call,
    input: GetKeyPolicyRequest,
) -> Result<GetKeyPolicyResponse, Error> {
    face.read(call, move |snapshot, caller| {
        let record = caller.key(snapshot, &input.key_id)?;
        check_name(input.policy_name.as_deref())?;
        Ok(GetKeyPolicyResponse {
            policy: Some(record.policy),
            policy_name: Some(NAME.to_owned()),
        })
    })
    .await
}

pub(super) async fn put(
    face: &KmsFace,
    call: &Call,
    input: PutKeyPolicyRequest,
) -> Result<PutKeyPolicyResponse, Error> {
    face.write(call, move |transaction, caller| {
        let mut record = caller.key(transaction, &input.key_id)?;
        caller.check_own(&record, "PutKeyPolicy")?;
        check_name(input.policy_name.as_deref())?;
        check(&input.policy)?;
        record.policy = input.policy;
        store(transaction, caller, &record)?;
        Ok(PutKeyPolicyResponse::default())
    })
    .await
}

pub(super) async fn list(
    face: &KmsFace,
    call: &Call,
    input: ListKeyPoliciesRequest,
) -> Result<ListKeyPoliciesResponse, Error> {
    face.read(call, move |snapshot, caller| {
        caller.key(snapshot, &input.key_id)?;
        let named = vec![(NAME.to_owned(), NAME.to_owned())];
        let page = cut(named, input.marker.as_deref(), input.limit, LIMITS)?;
        Ok(ListKeyPoliciesResponse {
            truncated: Some(page.is_truncated()),
            next_marker: page.next,
            policy_names: Some(page.items),
        })
    })
    .await
}
