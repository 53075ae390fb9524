//! Whether a role's trust policy lets a caller assume it.
//!
//! Source: IAM user guide, "How IAM roles differ from resource-based policies" and "JSON policy elements: Principal".
//! Conditions are not evaluated yet: an `Allow` that has one does not count, a `Deny` that has one does.

use headwater_kernel::Principal;
use serde_json::Value;

/// Whether `policy` (JSON) allows `caller` the action `sts:AssumeRole`.
pub fn allows(policy: &str, caller: &Principal) -> bool {
    let Ok(document) = serde_json::from_str::<Value>(policy) else {
        return false;
    };
    let concerned: Vec<&Value> = one_or_many(&document["Statement"])
        .into_iter()
        .filter(|statement| names_action(statement) && names_caller(&statement["Principal"], caller))
        .collect();
    let denied = concerned.iter().any(|statement| statement["Effect"] == "Deny");
    let unconditional = |statement: &&&Value| statement["Condition"].is_null();
    let allowed = concerned
        .iter()
        .filter(unconditional)
        .any(|statement| statement["Effect"] == "Allow");
    allowed && !denied
}

fn names_action(statement: &Value) -> bool {
    let actions = one_or_many(&statement["Action"]);
    let mut names = actions.iter().filter_map(|action| action.as_str());
    names.any(|name| matches!(name.to_ascii_lowercase().as_str(), "*" | "sts:*" | "sts:assumerole"))
}

fn names_caller(principal: &Value, caller: &Principal) -> bool {
    if principal == "*" {
        return true;
    }
    let account = &caller.account;
    let account_root = format!("arn:aws:iam::{account}:root");
    let trusted = one_or_many(&principal["AWS"]);
    let mut names = trusted.iter().filter_map(|name| name.as_str());
    names.any(|name| name == "*" || name == account || name == account_root || name == caller.arn())
}

fn one_or_many(value: &Value) -> Vec<&Value> {
    match value {
        Value::Array(values) => values.iter().collect(),
        Value::Null => Vec::new(),
        single => vec![single],
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use headwater_kernel::Identity;
    use serde_json::json;

    fn ann() -> Principal {
        let identity = Identity::User {
            path: "/".into(),
            name: "ann".into(),
            id: "AIDA1".into(),
        };
        Principal {
            account: "123456789012".into(),
            identity,
        }
    }

    fn policy(effect: &str, principal: &Value) -> Value {
        json!({ "Effect": effect, "Principal": principal, "Action": "sts:AssumeRole" })
    }

    fn is_allowed(statements: &Value) -> bool {
        allows(
            &json!({ "Version": "2012-10-17", "Statement": statements }).to_string(),
            &ann(),
        )
    }

    #[test]
    fn the_account_the_user_or_everyone_may_be_named() {
        for name in [
            "123456789012",
            "arn:aws:iam::123456789012:root",
            "arn:aws:iam::123456789012:user/ann",
            "*",
        ] {
            assert!(is_allowed(&policy("Allow", &json!({ "AWS": [name] }))), "{name}");
        }
        assert!(is_allowed(&json!([policy("Allow", &json!("*"))])));
    }

    #[test]
    fn services_and_other_accounts_are_somebody_else() {
        assert!(!is_allowed(&policy(
            "Allow",
            &json!({ "Service": "glue.amazonaws.com" })
        )));
        assert!(!is_allowed(&policy("Allow", &json!({ "AWS": "999999999999" }))));
    }

    #[test]
    fn a_deny_wins_and_a_conditional_allow_does_not_count() {
        let everyone = json!("*");
        assert!(!is_allowed(&json!([
            policy("Allow", &everyone),
            policy("Deny", &everyone)
        ])));
        let mut conditional = policy("Allow", &everyone);
        conditional["Condition"] = json!({ "StringEquals": { "sts:ExternalId": "x" } });
        assert!(!is_allowed(&json!([conditional])));
    }

    #[test]
    fn nonsense_allows_nobody() {
        assert!(!allows("not json", &ann()));
        assert!(!allows("[]", &ann()));
        assert!(!allows("{}", &ann()));
    }
}
