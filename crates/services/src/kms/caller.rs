//! Who calls, where and when; and the keys that they can name.
//!
//! Source: KMS developer guide, "Key identifiers" and "Key states of KMS keys"; the texts are KMS's own.

use headwater_api::Error;
use headwater_api::kms::{Fault, values};
use headwater_kernel::{Call, Key, Snapshot, key};
use jiff::Timestamp;
use uuid::Uuid;

use super::Refused;
use super::records::{ALIASES, AliasRecord, KEYS, KeyRecord};

#[derive(Debug, Clone)]
pub struct Caller {
    pub account: String,
    pub region: String,
    /// The ARN of the principal.
    pub principal: String,
    pub now: Timestamp,
}

impl Caller {
    pub fn new(call: &Call, now: Timestamp) -> Self {
        Self {
            account: call.account().to_owned(),
            region: call.region.clone(),
            principal: call.principal.arn(),
            now,
        }
    }

    /// Where everything of this account and region lies.
    pub fn home(&self) -> Key {
        key![&self.account, &self.region]
    }

    /// `path` is `key/<id>` or `alias/<name>`.
    pub fn arn(&self, path: &str) -> String {
        format!("arn:aws:kms:{}:{}:{path}", self.region, self.account)
    }

    pub fn key_arn(&self, id: &str) -> String {
        self.arn(&format!("key/{id}"))
    }

    /// What an ARN of this account and region is about; a text that is no ARN stays as it is.
    fn local<'a>(&self, name: &'a str) -> Result<&'a str, Error> {
        if !name.starts_with("arn:") {
            return Ok(name);
        }
        let parts: Vec<&str> = name.splitn(6, ':').collect();
        let ["arn", _, "kms", region, account, path] = parts[..] else {
            return Err(Fault::InvalidArnException.with(format!("Invalid arn {name}")));
        };
        if region != self.region {
            return Err(Fault::NotFoundException.with(format!("Invalid arn {region}")));
        }
        if account != self.account {
            return Err(missing(path, name));
        }
        Ok(path.strip_prefix("key/").unwrap_or(path))
    }

    /// The alias that `name` is, if it is one: `alias/<name>`, or its ARN.
    pub fn alias_of<'a>(&self, name: &'a str) -> Option<&'a str> {
        self.local(name).ok().filter(|path| path.starts_with("alias/"))
    }

    /// The key of an id or a key ARN.
    pub fn key(&self, snapshot: &Snapshot<'_>, name: &str) -> Result<KeyRecord, Refused> {
        let id = self.local(name)?;
        if Uuid::parse_str(id).is_err() {
            return Err(Fault::NotFoundException.with(format!("Invalid keyId '{name}'")).into());
        }
        let found = snapshot.value(&KEYS, &self.home().with(id))?;
        // Past its deletion date a key is gone, even before it is swept away.
        let there = found.filter(|record| record.deletion.is_none_or(|deletion| deletion > self.now));
        there.ok_or_else(|| missing(id, &self.key_arn(id)).into())
    }

    /// The key of an id, a key ARN, an alias or an alias ARN.
    pub fn key_or_alias(&self, snapshot: &Snapshot<'_>, name: &str) -> Result<KeyRecord, Refused> {
        match self.alias_of(name) {
            Some(alias) => self.key(snapshot, &self.alias(snapshot, alias)?.key_id),
            None => self.key(snapshot, name),
        }
    }

    pub fn alias(&self, snapshot: &Snapshot<'_>, name: &str) -> Result<AliasRecord, Refused> {
        let found = snapshot.value(&ALIASES, &self.home().with(name))?;
        found.ok_or_else(|| missing(name, &self.arn(name)).into())
    }

    /// Fails on a key that waits for its deletion.
    pub fn check_not_pending(&self, record: &KeyRecord) -> Result<(), Error> {
        if record.deletion.is_none() {
            return Ok(());
        }
        let message = format!("{} is pending deletion.", self.key_arn(&record.id));
        Err(Fault::KMSInvalidStateException.with(message))
    }

    /// Fails on a key that is disabled or waits for its deletion.
    pub fn check_enabled(&self, record: &KeyRecord) -> Result<(), Error> {
        self.check_not_pending(record)?;
        if record.is_enabled {
            return Ok(());
        }
        Err(Fault::DisabledException.with(format!("{} is disabled.", self.key_arn(&record.id))))
    }

    /// Fails unless the key can be used for `operation`, which wants `usage`.
    pub fn check_usable(&self, record: &KeyRecord, usage: &str, operation: &str) -> Result<(), Error> {
        self.check_enabled(record)?;
        if record.usage == usage {
            return Ok(());
        }
        let arn = self.key_arn(&record.id);
        let message = format!(
            "{arn} key usage is {} which is not valid for {operation}.",
            record.usage
        );
        Err(Fault::InvalidKeyUsageException.with(message))
    }

    /// Fails on keys that AWS manages: nobody may change those.
    pub fn check_own(&self, record: &KeyRecord, operation: &str) -> Result<(), Error> {
        if !record.is_managed {
            return Ok(());
        }
        let (user, arn) = (&self.principal, self.key_arn(&record.id));
        let message = format!(
            "User: {user} is not authorized to perform: kms:{operation} on resource: {arn} \
             because no resource-based policy allows the kms:{operation} action"
        );
        Err(Error::new("AccessDeniedException", 400, message))
    }
}

fn missing(path: &str, arn: &str) -> Error {
    if path.starts_with("alias/") {
        return Fault::NotFoundException.with(format!("Alias {arn} is not found."));
    }
    Fault::NotFoundException.with(format!("Key '{arn}' does not exist"))
}

/// The state that `DescribeKey` shows.
pub fn state(record: &KeyRecord) -> &'static str {
    match (record.deletion, record.is_enabled) {
        (Some(_), _) => values::key_state::PENDING_DELETION,
        (None, true) => values::key_state::ENABLED,
        (None, false) => values::key_state::DISABLED,
    }
}

/// Ends a request that only asked whether it would succeed.
pub fn check_dry_run(dry_run: Option<bool>) -> Result<(), Error> {
    if dry_run != Some(true) {
        return Ok(());
    }
    let message = "The request would have succeeded, but the DryRun option is set.";
    Err(Fault::DryRunOperationException.with(message))
}

pub fn validation(message: impl Into<String>) -> Error {
    Error::new("ValidationException", 400, message)
}
