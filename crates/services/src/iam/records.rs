//! What is kept of policies.

use headwater_kernel::{Collection, Key, key};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::identity::Tags;

/// Access key ids by account and user.
pub const KEYS_OF_USER: Collection<String> = Collection::new("iam.keys-of-user");
/// By account and policy ARN.
pub const POLICIES: Collection<PolicyRecord> = Collection::new("iam.policies");
/// Documents by account, owner and policy name.
pub const INLINE_POLICIES: Collection<String> = Collection::new("iam.inline-policies");
/// Policy ARNs by account and owner.
pub const ATTACHED_POLICIES: Collection<String> = Collection::new("iam.attached-policies");

/// A customer-managed policy. Its document is kept and shown; it is not evaluated yet.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct PolicyRecord {
    pub arn: String,
    pub name: String,
    pub id: String,
    pub path: String,
    pub document: String,
    pub description: Option<String>,
    pub created: Timestamp,
    pub tags: Tags,
}

/// Who inline and attached policies belong to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Owner {
    User(String),
    Role(String),
}

impl Owner {
    /// The word that IAM's messages use.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::User(_) => "user",
            Self::Role(_) => "role",
        }
    }

    pub fn name(&self) -> &str {
        match self {
            Self::User(name) | Self::Role(name) => name,
        }
    }

    /// What the keys of the owner's policies begin with.
    pub fn key(&self, account: &str) -> Key {
        key![account, self.kind(), self.name()]
    }
}
