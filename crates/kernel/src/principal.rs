//! Who is calling, and under which region: what every service needs to know of a request.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::key;
use crate::store::Key;

/// An identity that signed a request.
///
/// Source: IAM user guide, "IAM identifiers"; STS `GetCallerIdentity` prints [`Principal::arn`] and [`Principal::user_id`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Principal {
    /// The 12-digit account that the identity belongs to.
    pub account: String,
    pub identity: Identity,
}

/// The kind of identity, with what its ARN is made of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Identity {
    /// The account itself.
    Root,
    /// An IAM user; `id` starts with `AIDA`.
    User { path: String, name: String, id: String },
    /// A session made by `AssumeRole`; `role_id` starts with `AROA`.
    AssumedRole {
        role: String,
        role_id: String,
        session: String,
    },
}

impl Principal {
    pub fn root(account: impl Into<String>) -> Self {
        Self {
            account: account.into(),
            identity: Identity::Root,
        }
    }

    /// The ARN as `GetCallerIdentity` prints it.
    pub fn arn(&self) -> String {
        let account = &self.account;
        match &self.identity {
            Identity::Root => format!("arn:aws:iam::{account}:root"),
            Identity::User { path, name, .. } => format!("arn:aws:iam::{account}:user{path}{name}"),
            Identity::AssumedRole { role, session, .. } => {
                format!("arn:aws:sts::{account}:assumed-role/{role}/{session}")
            }
        }
    }

    /// The unique id as `GetCallerIdentity` prints it: the account, the user's id, or `role id:session name`.
    pub fn user_id(&self) -> String {
        match &self.identity {
            Identity::Root => self.account.clone(),
            Identity::User { id, .. } => id.clone(),
            Identity::AssumedRole { role_id, session, .. } => format!("{role_id}:{session}"),
        }
    }
}

impl fmt::Display for Principal {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.arn())
    }
}

/// One request, as every service operation sees it: who, where, and under which id.
#[derive(Debug, Clone)]
pub struct Call {
    pub principal: Principal,
    /// The region of the credential scope, for example `us-east-1`.
    pub region: String,
    /// The id that the response carries as `x-amzn-RequestId`.
    pub request_id: String,
}

impl Call {
    /// The caller's 12-digit account: the default `CatalogId` and owner of what the call makes.
    pub fn account(&self) -> &str {
        &self.principal.account
    }

    /// A call that the server makes itself on behalf of `principal`, for example when a schedule fires.
    pub fn internal(principal: Principal, region: impl Into<String>) -> Self {
        Self {
            principal,
            region: region.into(),
            request_id: crate::id::request(),
        }
    }
}

/// An account in a region: what most of AWS's names are unique within.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Place {
    pub account: String,
    pub region: String,
}

impl Place {
    /// Where the call works.
    pub fn of(call: &Call) -> Self {
        Self {
            account: call.account().to_owned(),
            region: call.region.clone(),
        }
    }

    /// What the keys of everything of one kind in the place begin with.
    pub fn prefix(&self) -> Key {
        key![&self.account, &self.region]
    }

    /// The key of what has that name, and what the keys of its parts begin with.
    pub fn key(&self, name: &str) -> Key {
        self.prefix().with(name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arns_and_ids_follow_the_identity() {
        let root = Principal::root("123456789012");
        assert_eq!(root.arn(), "arn:aws:iam::123456789012:root");
        assert_eq!(root.user_id(), "123456789012");

        let user = Identity::User {
            path: "/team/".into(),
            name: "ann".into(),
            id: "AIDAX".into(),
        };
        let user = Principal {
            account: "123456789012".into(),
            identity: user,
        };
        assert_eq!(user.arn(), "arn:aws:iam::123456789012:user/team/ann");

        let session = Identity::AssumedRole {
            role: "etl".into(),
            role_id: "AROAX".into(),
            session: "s1".into(),
        };
        let session = Principal {
            account: "123456789012".into(),
            identity: session,
        };
        assert_eq!(session.arn(), "arn:aws:sts::123456789012:assumed-role/etl/s1");
        assert_eq!(session.user_id(), "AROAX:s1");
    }
}
