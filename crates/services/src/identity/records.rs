//! What is kept of identities.

use headwater_kernel::{Identity, Principal};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// Keys and values, in the order in which they were given.
pub type Tags = Vec<(String, String)>;

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct UserRecord {
    pub path: String,
    pub name: String,
    pub id: String,
    pub created: Timestamp,
    pub tags: Tags,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct RoleRecord {
    pub path: String,
    pub name: String,
    pub id: String,
    pub created: Timestamp,
    /// The `AssumeRolePolicyDocument`: JSON, as it was given.
    pub trust_policy: String,
    pub description: Option<String>,
    /// In seconds.
    pub max_session_duration: i32,
    pub tags: Tags,
}

impl RoleRecord {
    pub fn arn(&self, account: &str) -> String {
        format!("arn:aws:iam::{account}:role{}{}", self.path, self.name)
    }
}

#[derive(Clone, Serialize, Deserialize)]
pub struct AccessKeyRecord {
    pub account: String,
    /// `None` for a root key.
    pub user: Option<String>,
    pub secret: String,
    pub active: bool,
    pub created: Timestamp,
}

#[derive(Clone, Serialize, Deserialize)]
pub struct SessionRecord {
    pub secret: String,
    pub token: String,
    pub expires: Timestamp,
    pub principal: StoredPrincipal,
}

/// A [`Principal`] in its stored form.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct StoredPrincipal {
    account: String,
    identity: StoredIdentity,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
enum StoredIdentity {
    Root,
    User {
        path: String,
        name: String,
        id: String,
    },
    AssumedRole {
        role: String,
        role_id: String,
        session: String,
    },
}

impl From<Principal> for StoredPrincipal {
    fn from(principal: Principal) -> Self {
        let identity = match principal.identity {
            Identity::Root => StoredIdentity::Root,
            Identity::User { path, name, id } => StoredIdentity::User { path, name, id },
            Identity::AssumedRole { role, role_id, session } => StoredIdentity::AssumedRole { role, role_id, session },
        };
        Self {
            account: principal.account,
            identity,
        }
    }
}

impl From<StoredPrincipal> for Principal {
    fn from(stored: StoredPrincipal) -> Self {
        let identity = match stored.identity {
            StoredIdentity::Root => Identity::Root,
            StoredIdentity::User { path, name, id } => Identity::User { path, name, id },
            StoredIdentity::AssumedRole { role, role_id, session } => Identity::AssumedRole { role, role_id, session },
        };
        Self {
            account: stored.account,
            identity,
        }
    }
}

macro_rules! hide_secret {
    ($record:ident { $($shown:ident),* }) => {
        impl std::fmt::Debug for $record {
            fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.debug_struct(stringify!($record))$(.field(stringify!($shown), &self.$shown))*.finish_non_exhaustive()
            }
        }
    };
}

hide_secret!(AccessKeyRecord { account, user, active });
hide_secret!(SessionRecord { expires, principal });
