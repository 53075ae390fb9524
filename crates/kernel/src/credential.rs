//! What a signature is checked against.

use std::fmt;

use async_trait::async_trait;
use jiff::Timestamp;

use crate::principal::Principal;
use crate::store::StoreError;

/// A secret that signs requests, and who it speaks for.
#[derive(Clone, PartialEq, Eq)]
pub struct Credential {
    pub secret: String,
    /// The token that must come with the signature, for temporary credentials.
    pub session_token: Option<String>,
    /// When temporary credentials end.
    pub expires: Option<Timestamp>,
    pub principal: Principal,
}

impl fmt::Debug for Credential {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Credential")
            .field("principal", &self.principal)
            .finish_non_exhaustive()
    }
}

/// Finds credentials by access key id.
#[async_trait]
pub trait Credentials: Send + Sync {
    /// The credential of `access_key_id`; `None` when there is none or it was made inactive. Whether it has expired is
    /// for the caller to judge.
    async fn credential(&self, access_key_id: &str) -> Result<Option<Credential>, StoreError>;
}
