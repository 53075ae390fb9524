//! Users, roles and the keys that speak for them: what IAM and STS both stand on.

mod records;
mod remembered;
mod trust;

use std::ops::ControlFlow;
use std::sync::Arc;
use std::time::Duration;

use async_trait::async_trait;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use headwater_kernel::{
    Clock, Collection, Credential, Credentials, Identity, Principal, Range, Snapshot, Store, StoreError, Transaction,
    id, key,
};

pub use records::{AccessKeyRecord, RoleRecord, SessionRecord, Tags, UserRecord};
use remembered::Remembered;
pub use trust::allows as trust_allows;

pub(crate) const USERS: Collection<UserRecord> = Collection::new("iam.users");
pub(crate) const ROLES: Collection<RoleRecord> = Collection::new("iam.roles");
/// By access key id: ids are unique over all accounts.
pub(crate) const ACCESS_KEYS: Collection<AccessKeyRecord> = Collection::new("iam.access-keys");
pub(crate) const SESSIONS: Collection<SessionRecord> = Collection::new("iam.sessions");

/// Finds who a key speaks for, and makes temporary keys.
#[derive(Debug, Clone)]
pub struct Identities {
    store: Store,
    clock: Clock,
    remembered: Arc<Remembered>,
}

/// Temporary credentials, as they are handed to the caller once.
pub struct TemporaryCredentials {
    pub access_key_id: String,
    pub record: SessionRecord,
}

impl std::fmt::Debug for TemporaryCredentials {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("TemporaryCredentials")
            .field("id", &self.access_key_id)
            .finish_non_exhaustive()
    }
}

impl Identities {
    pub fn new(store: Store, clock: Clock) -> Self {
        Self {
            store,
            clock,
            remembered: Arc::default(),
        }
    }

    pub(crate) fn store(&self) -> &Store {
        &self.store
    }

    pub(crate) fn clock(&self) -> &Clock {
        &self.clock
    }

    /// Makes `access_key_id` the root key of `account`; other root keys of the account stay as they are.
    pub async fn keep_root_key(&self, account: &str, access_key_id: &str, secret: &str) -> Result<(), StoreError> {
        let record = AccessKeyRecord {
            account: account.to_owned(),
            user: None,
            secret: secret.to_owned(),
            active: true,
            created: self.clock.now(),
        };
        let key = key![access_key_id];
        self.store
            .write(move |transaction| transaction.put(&ACCESS_KEYS, &key, &record))
            .await?;
        Ok(())
    }

    /// Makes temporary credentials that speak for `principal` and forgets those that have long expired.
    pub(crate) async fn session(
        &self,
        principal: Principal,
        lasting: Duration,
    ) -> Result<TemporaryCredentials, StoreError> {
        let keys = SessionKeys::new();
        let record = self.grant(&keys, principal, lasting).await?;
        Ok(TemporaryCredentials {
            access_key_id: keys.access_key_id,
            record,
        })
    }

    /// Lets `keys` speak for `principal` from now on; until then they are nobody's, and refused.
    pub(crate) async fn grant(
        &self,
        keys: &SessionKeys,
        principal: Principal,
        lasting: Duration,
    ) -> Result<SessionRecord, StoreError> {
        let session = SessionRecord {
            secret: keys.secret.clone(),
            token: keys.token.clone(),
            expires: self.clock.after(lasting),
            principal: principal.into(),
        };
        let key = key![&keys.access_key_id];
        let record = session.clone();
        let now = self.clock.now();
        self.store
            .write(move |transaction| {
                forget_expired(transaction, now)?;
                transaction.put(&SESSIONS, &key, &record)
            })
            .await?;
        Ok(session)
    }
}

/// Temporary keys, which are worth nothing before a principal is behind them.
#[derive(Clone)]
pub(crate) struct SessionKeys {
    pub access_key_id: String,
    pub secret: String,
    pub token: String,
}

impl std::fmt::Debug for SessionKeys {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("SessionKeys")
            .field("id", &self.access_key_id)
            .finish_non_exhaustive()
    }
}

impl SessionKeys {
    pub fn new() -> Self {
        Self {
            access_key_id: id::unique("ASIA"),
            secret: id::secret_key(),
            token: session_token(),
        }
    }
}

/// Takes from keys what they could do.
pub(crate) fn revoke(transaction: &Transaction<'_>, access_key_id: &str) -> Result<(), StoreError> {
    transaction.delete(&SESSIONS, &key![access_key_id]).map(drop)
}

fn session_token() -> String {
    let random: [u8; 192] = std::array::from_fn(|_| rand::random());
    STANDARD.encode(random)
}

/// Removes sessions that ended, a few at a time: each new one pays for some old ones.
fn forget_expired(transaction: &Transaction<'_>, now: jiff::Timestamp) -> Result<(), StoreError> {
    const AT_ONCE: usize = 10;
    let mut ended = Vec::new();
    transaction.visit(&SESSIONS, &Range::prefix(&key![]), |entry| {
        if entry.value()?.expires < now {
            ended.push(entry.key.clone());
        }
        let enough = ended.len() == AT_ONCE;
        Ok::<_, StoreError>(if enough {
            ControlFlow::Break(())
        } else {
            ControlFlow::Continue(())
        })
    })?;
    for key in ended {
        transaction.delete(&SESSIONS, &key)?;
    }
    Ok(())
}

#[async_trait]
impl Credentials for Identities {
    async fn credential(&self, access_key_id: &str) -> Result<Option<Credential>, StoreError> {
        let commits = self.store.commits();
        if let Some(known) = self.remembered.get(access_key_id, commits) {
            return Ok(Some(known));
        }
        let id = access_key_id.to_owned();
        let found = self.store.read(move |snapshot| find_credential(snapshot, &id)).await?;
        if let Some(credential) = &found {
            self.remembered.keep(access_key_id.to_owned(), credential, commits);
        }
        Ok(found)
    }
}

fn find_credential(snapshot: &Snapshot<'_>, access_key_id: &str) -> Result<Option<Credential>, StoreError> {
    if let Some(session) = snapshot.value(&SESSIONS, &key![access_key_id])? {
        return Ok(Some(Credential {
            secret: session.secret,
            session_token: Some(session.token),
            expires: Some(session.expires),
            principal: session.principal.into(),
        }));
    }
    let Some(access_key) = snapshot.value(&ACCESS_KEYS, &key![access_key_id])? else {
        return Ok(None);
    };
    if !access_key.active {
        return Ok(None);
    }
    let Some(principal) = principal_of(snapshot, &access_key)? else {
        return Ok(None);
    };
    Ok(Some(Credential {
        secret: access_key.secret,
        session_token: None,
        expires: None,
        principal,
    }))
}

fn principal_of(snapshot: &Snapshot<'_>, access_key: &AccessKeyRecord) -> Result<Option<Principal>, StoreError> {
    let account = &access_key.account;
    let Some(name) = &access_key.user else {
        return Ok(Some(Principal::root(account)));
    };
    let user = snapshot.value(&USERS, &key![account, name])?;
    Ok(user.map(|user| {
        let identity = Identity::User {
            path: user.path,
            name: user.name,
            id: user.id,
        };
        Principal {
            account: account.clone(),
            identity,
        }
    }))
}
