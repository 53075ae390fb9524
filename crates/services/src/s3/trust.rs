//! Who calls: access keys, session tokens, and whose bucket it is.

use std::sync::{Arc, OnceLock};

use async_trait::async_trait;
use headwater_kernel::{Call, Clock, Credential, Credentials};
use headwater_storage::Storage;
use http::HeaderMap;
use s3s::access::{S3Access, S3AccessContext};
use s3s::auth::{S3Auth, SecretKey};
use s3s::{S3Error, S3ErrorCode, S3Result};

use super::faults::fault;

/// What belongs to an access key id, or S3's refusal.
async fn credential(credentials: &dyn Credentials, access_key_id: &str) -> S3Result<Credential> {
    let found = credentials.credential(access_key_id).await.map_err(|error| {
        tracing::error!(%error, "credentials cannot be looked up");
        S3Error::from(S3ErrorCode::InternalError)
    })?;
    found.ok_or_else(|| S3ErrorCode::InvalidAccessKeyId.into())
}

/// Gives s3s the secrets that it checks signatures with.
pub(super) struct Secrets(pub(super) Arc<dyn Credentials>);

#[async_trait]
impl S3Auth for Secrets {
    async fn get_secret_key(&self, access_key: &str) -> S3Result<SecretKey> {
        Ok(SecretKey::from(credential(self.0.as_ref(), access_key).await?.secret))
    }
}

/// The operation that s3s found in a request, for whoever sent it there.
#[derive(Debug, Clone, Default)]
pub(super) struct OperationName(pub(super) Arc<OnceLock<String>>);

/// Lets requests through whose signer may use the bucket, and tells the operation who calls.
pub(super) struct Doorkeeper {
    pub(super) keys: Arc<dyn Credentials>,
    pub(super) storage: Storage,
    pub(super) clock: Clock,
}

#[async_trait]
impl S3Access for Doorkeeper {
    async fn check(&self, context: &mut S3AccessContext<'_>) -> S3Result<()> {
        let operation = context.s3_op().name().to_owned();
        if let Some(OperationName(name)) = context.extensions_mut().get::<OperationName>() {
            // Set once per request; a second time would say the same.
            let _ = name.set(operation.clone());
        }
        let call = match context.extensions_mut().get::<Call>() {
            Some(call) => call.clone(),
            None => self.caller(context).await?,
        };
        if operation != "CreateBucket" {
            self.check_owner(context, &call)?;
        }
        context.extensions_mut().insert(call);
        Ok(())
    }
}

impl Doorkeeper {
    /// The signer of a request that s3s has verified.
    async fn caller(&self, context: &S3AccessContext<'_>) -> S3Result<Call> {
        let Some(credentials) = context.credentials() else {
            return Err(access_denied());
        };
        let key = credential(self.keys.as_ref(), &credentials.access_key).await?;
        let token = session_token(context);
        if token != key.session_token {
            return Err(fault(
                S3ErrorCode::InvalidToken,
                "The provided token is malformed or otherwise invalid.",
            ));
        }
        if key.expires.is_some_and(|expires| expires <= self.clock.now()) {
            return Err(fault(S3ErrorCode::ExpiredToken, "The provided token has expired."));
        }
        Ok(Call::internal(key.principal, String::new()))
    }

    fn check_owner(&self, context: &S3AccessContext<'_>, call: &Call) -> S3Result<()> {
        let Some(name) = context.s3_path().get_bucket_name() else {
            return Ok(());
        };
        // A bucket that is not there is the operation's to report.
        let Ok(bucket) = self.storage.bucket(name) else {
            return Ok(());
        };
        let Some(owner) = bucket.owner else { return Ok(()) };
        let expected = context.headers().get("x-amz-expected-bucket-owner");
        let as_expected = expected.is_none_or(|account| account.as_bytes() == owner.as_bytes());
        if owner == call.account() && as_expected {
            Ok(())
        } else {
            Err(access_denied())
        }
    }
}

fn access_denied() -> S3Error {
    fault(S3ErrorCode::AccessDenied, "Access Denied")
}

/// The session token of a request, in a header or in the query string.
fn session_token(context: &S3AccessContext<'_>) -> Option<String> {
    token_header(context.headers()).or_else(|| {
        let pairs = form_urlencoded::parse(context.uri().query()?.as_bytes());
        let mut tokens = pairs.filter(|(name, _)| name.eq_ignore_ascii_case("x-amz-security-token"));
        tokens.next().map(|(_, token)| token.into_owned())
    })
}

fn token_header(headers: &HeaderMap) -> Option<String> {
    Some(headers.get("x-amz-security-token")?.to_str().ok()?.to_owned())
}
