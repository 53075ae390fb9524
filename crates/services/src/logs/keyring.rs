//! The keys of a group: its events lie under data keys of its own, and those under a key of KMS.
//!
//! Source: CloudWatch Logs user guide, "Encrypt log data using AWS KMS": what comes while a key is associated stays under it,
//! and is readable as long as that key can be used. The data keys are opened for each request, so that a disabled key tells
//! at once.

use std::collections::BTreeMap;

use headwater_api::Error;
use headwater_api::logs::Fault;
use headwater_kernel::{Call, Principal};

use super::archive::{Group, StreamName};
use super::group_arn;
use crate::kms::{DataKey, KmsFace, WrappedKey};

/// The name under which the group is part of the encryption context.
///
/// Source: CloudWatch Logs user guide, "Encrypt log data using AWS KMS", "AWS KMS keys and encryption context".
const CONTEXT: &str = "aws:logs:arn";
const PLAIN: u8 = 0;
const SEALED: u8 = 1;

/// The data keys of one group, as far as they can be used now.
#[derive(Debug, Clone, Default)]
pub struct Keyring {
    group: String,
    keys: Vec<(WrappedKey, Result<DataKey, Error>)>,
    /// The ARN of the key of KMS for what comes.
    current: Option<String>,
}

impl Keyring {
    pub async fn open(kms: &KmsFace, name: &StreamName, group: &Group) -> Self {
        let (call, context) = (call(name), context(name));
        let mut keys = Vec::with_capacity(group.data_keys.len());
        for wrapped in &group.data_keys {
            let opened = kms.open_data_key(&call, wrapped, &context).await;
            keys.push((wrapped.clone(), opened));
        }
        Self {
            group: group_arn(name),
            keys,
            current: group.key.clone(),
        }
    }

    /// Whether these are the keys of `group`: they may have been changed meanwhile.
    pub fn is_of(&self, group: &Group) -> bool {
        let own = self.keys.iter().map(|(wrapped, _)| wrapped);
        self.current == group.key && own.eq(&group.data_keys)
    }

    /// The form in which a block is stored.
    ///
    /// # Errors
    /// `AccessDeniedException` when the group has a key that cannot be used.
    pub fn seal(&self, associated: &[u8], block: Vec<u8>) -> Result<Vec<u8>, Error> {
        let Some(current) = &self.current else {
            return Ok([&[PLAIN], block.as_slice()].concat());
        };
        let position = self.keys.iter().position(|(wrapped, _)| wrapped.key == *current);
        let position = position.ok_or_else(|| Error::internal("a log group has no data key"))?;
        let number = u32::try_from(position).map_err(|error| Error::internal(error.to_string()))?;
        let sealed = self.key(position)?.seal(associated, block)?;
        Ok([&[SEALED], number.to_be_bytes().as_slice(), &sealed].concat())
    }

    /// The block that was stored as `bytes`.
    ///
    /// # Errors
    /// `AccessDeniedException` when it lies under a key that cannot be used.
    pub fn unseal(&self, associated: &[u8], bytes: &[u8]) -> Result<Vec<u8>, Error> {
        let damaged = || Error::internal("a block of log events is damaged");
        let (form, rest) = bytes.split_first().ok_or_else(damaged)?;
        if *form == PLAIN {
            return Ok(rest.to_vec());
        }
        let (number, sealed) = rest.split_first_chunk().ok_or_else(damaged)?;
        let number = usize::try_from(u32::from_be_bytes(*number)).map_err(|_| damaged())?;
        self.key(number)?.open(associated, sealed)
    }

    fn key(&self, number: usize) -> Result<&DataKey, Error> {
        let found = self.keys.get(number);
        let (wrapped, opened) = found.ok_or_else(|| Error::internal("a data key of a log group is missing"))?;
        opened.as_ref().map_err(|error| self.refusal(wrapped, error))
    }

    fn refusal(&self, wrapped: &WrappedKey, error: &Error) -> Error {
        if error.code == "InternalFailure" {
            return error.clone();
        }
        tracing::debug!(
            key = wrapped.key,
            reason = error.message,
            "a key of a log group cannot be used"
        );
        unusable(&self.group)
    }
}

/// Refuses what needs a key that is not there, disabled or about to be deleted.
///
/// The text is AWS's for keys that CloudWatch Logs may not use, as observed.
fn unusable(group_arn: &str) -> Error {
    let message = format!("The specified KMS key does not exist or is not allowed to be used with Arn '{group_arn}'");
    Error::new("AccessDeniedException", 400, message)
}

/// A fresh data key for a group.
///
/// # Errors
/// `InvalidParameterException` for a key that is disabled (API reference, `AssociateKmsKey`), `AccessDeniedException` for
/// others that cannot be used.
pub async fn make(kms: &KmsFace, name: &StreamName, key: &str) -> Result<WrappedKey, Error> {
    let made = kms.make_data_key(&call(name), key, &context(name)).await;
    made.map_err(|error| {
        let refusal = unusable(&group_arn(name));
        match error.code.as_ref() {
            "InternalFailure" => error,
            "DisabledException" | "KMSInvalidStateException" => Fault::InvalidParameterException.with(refusal.message),
            _ => refusal,
        }
    })
}

/// KMS is asked in the name of the account that has the group.
fn call(name: &StreamName) -> Call {
    Call::internal(Principal::root(&name.account), &name.region)
}

fn context(name: &StreamName) -> BTreeMap<String, String> {
    BTreeMap::from([(CONTEXT.to_owned(), group_arn(name))])
}
