//! Who calls: signatures checked against the keys of a [`Credentials`] store, or in dev mode taken at their word.

use std::fmt;
use std::sync::Arc;

use headwater_kernel::{Clock, Credential, Credentials, Principal};
use http::request::Parts;
use jiff::{SignedDuration, Timestamp};
use subtle::ConstantTimeEq;

use crate::sigv4::{
    Claim, PathStyle, Refusal, Scope, SigningKey, basic_format, canonical_request, claimed_credential, string_to_sign,
};

/// How far the clocks of client and server may be apart. Source: IAM user guide, "Signature Version 4 troubleshooting".
const SKEW: SignedDuration = SignedDuration::from_mins(15);

/// Whether signatures are checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Trust {
    /// Every request must be signed by a known key.
    Signatures,
    /// Dev mode: nothing is checked. A known key is its owner, a key of 12 digits is that account's root, and everything
    /// else is the root of the default account.
    Anyone { default_account: String },
}

/// A caller that was believed.
#[derive(Debug, Clone)]
pub struct Caller {
    pub principal: Principal,
    /// The region of the credential scope, or the default one where nothing was signed.
    pub region: String,
    /// What signed, for the chunks of a streamed body; none in dev mode.
    pub signer: Option<Signer>,
}

/// What a verified request was signed with.
#[derive(Debug, Clone)]
pub struct Signer {
    pub key: SigningKey,
    pub scope: Scope,
    pub timestamp: String,
    /// The signature that the first chunk of a streamed body builds on.
    pub signature: String,
}

/// What a signature must cover.
#[derive(Debug, Clone, Copy)]
pub struct Expected<'a> {
    pub style: PathStyle,
    /// The hash of the body as the signer states it, or as it was computed.
    pub payload_hash: &'a str,
    /// The service that the scope must name.
    pub service: Option<&'a str>,
}

/// Checks requests.
#[derive(Clone)]
pub struct Verifier {
    credentials: Arc<dyn Credentials>,
    clock: Clock,
    trust: Trust,
    default_region: String,
}

impl fmt::Debug for Verifier {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Verifier")
            .field("trust", &self.trust)
            .finish_non_exhaustive()
    }
}

impl Verifier {
    pub fn new(
        credentials: Arc<dyn Credentials>,
        clock: Clock,
        trust: Trust,
        default_region: impl Into<String>,
    ) -> Self {
        Self {
            credentials,
            clock,
            trust,
            default_region: default_region.into(),
        }
    }

    /// Who sent the request.
    pub async fn caller(&self, parts: &Parts, expected: Expected<'_>) -> Result<Caller, Refusal> {
        match &self.trust {
            Trust::Signatures => self.signed_caller(parts, expected).await,
            Trust::Anyone { default_account } => Ok(self.claimed_caller(parts, default_account).await),
        }
    }

    /// Whether nothing is checked.
    pub fn trusts_anyone(&self) -> bool {
        matches!(self.trust, Trust::Anyone { .. })
    }

    async fn claimed_caller(&self, parts: &Parts, default_account: &str) -> Caller {
        let (access_key_id, scope) = claimed_credential(parts).unwrap_or_default();
        let region = scope.map_or_else(|| self.default_region.clone(), |scope| scope.region);
        let principal = match self.credentials.credential(&access_key_id).await {
            Ok(Some(credential)) => credential.principal,
            _ if is_account(&access_key_id) => Principal::root(access_key_id),
            _ => Principal::root(default_account),
        };
        Caller {
            principal,
            region,
            signer: None,
        }
    }

    async fn signed_caller(&self, parts: &Parts, expected: Expected<'_>) -> Result<Caller, Refusal> {
        let claim = Claim::of(parts)?.ok_or(Refusal::Missing)?;
        let now = self.clock.now();
        check_scope(&claim, expected.service)?;
        check_time(&claim, now)?;
        let known = self
            .credentials
            .credential(&claim.access_key_id)
            .await
            .map_err(|error| {
                tracing::error!(%error, "credentials cannot be looked up");
                Refusal::Unavailable
            })?;
        let credential = known.ok_or_else(|| Refusal::UnknownKey {
            access_key_id: claim.access_key_id.clone(),
        })?;
        check_token(&claim, &credential, now)?;
        let key = SigningKey::new(&credential.secret, &claim.scope);
        check_signature(parts, &claim, &key, expected)?;
        let region = claim.scope.region.clone();
        let signer = Signer {
            key,
            scope: claim.scope,
            timestamp: claim.written_time,
            signature: claim.signature,
        };
        Ok(Caller {
            principal: credential.principal,
            region,
            signer: Some(signer),
        })
    }
}

fn is_account(text: &str) -> bool {
    text.len() == 12 && text.bytes().all(|byte| byte.is_ascii_digit())
}

fn check_scope(claim: &Claim, service: Option<&str>) -> Result<(), Refusal> {
    if let Some(service) = service.filter(|service| *service != claim.scope.service) {
        return Err(Refusal::Scope(format!(
            "Credential should be scoped to correct service: '{service}'. "
        )));
    }
    let day = claim.written_time.get(..8).unwrap_or_default();
    if day != claim.scope.date {
        let scope_date = &claim.scope.date;
        let time = &claim.written_time;
        return Err(Refusal::Scope(format!(
            "Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: \
             '{scope_date}' != '{day}', from '{time}'."
        )));
    }
    if !claim.signed_headers.iter().any(|name| name == "host") {
        let text = "'Host' or ':authority' must be a 'SignedHeader' in the AWS Authorization.";
        return Err(Refusal::Scope(text.to_owned()));
    }
    Ok(())
}

fn check_time(claim: &Claim, now: Timestamp) -> Result<(), Refusal> {
    let server_time = basic_format(now);
    let earliest = basic_format(now.saturating_sub(SKEW).unwrap_or(Timestamp::MIN));
    let latest = basic_format(now.saturating_add(SKEW).unwrap_or(Timestamp::MAX));
    let request_time = claim.written_time.clone();
    let age = now.duration_since(claim.time);
    if age < -SKEW {
        let text =
            format!("Signature not yet current: {request_time} is still later than {latest} ({server_time} + 15 min.)");
        return Err(Refusal::Skewed {
            request_time,
            server_time,
            text,
        });
    }
    if let Some(seconds) = claim.expires {
        let end = claim
            .time
            .saturating_add(SignedDuration::from_secs(seconds))
            .unwrap_or(Timestamp::MAX);
        let expires = basic_format(end);
        return if now > end {
            Err(Refusal::Expired { expires, server_time })
        } else {
            Ok(())
        };
    }
    if age > SKEW {
        let text =
            format!("Signature expired: {request_time} is now earlier than {earliest} ({server_time} - 15 min.)");
        return Err(Refusal::Skewed {
            request_time,
            server_time,
            text,
        });
    }
    Ok(())
}

fn check_token(claim: &Claim, credential: &Credential, now: Timestamp) -> Result<(), Refusal> {
    let is_same = match (&claim.session_token, &credential.session_token) {
        (None, None) => true,
        (Some(given), Some(known)) => given.as_bytes().ct_eq(known.as_bytes()).into(),
        _ => false,
    };
    if !is_same {
        return Err(Refusal::Token);
    }
    match credential.expires {
        Some(expires) if expires <= now => Err(Refusal::TokenExpired),
        _ => Ok(()),
    }
}

fn check_signature(parts: &Parts, claim: &Claim, key: &SigningKey, expected: Expected<'_>) -> Result<(), Refusal> {
    let canonical = canonical_request(parts, &claim.signed_headers, expected.style, expected.payload_hash);
    let text = string_to_sign(&claim.written_time, &claim.scope, &canonical);
    if key.verifies(&text, &claim.signature) {
        return Ok(());
    }
    Err(Refusal::Mismatch {
        access_key_id: claim.access_key_id.clone(),
        signature: claim.signature.clone(),
        canonical_request: canonical,
        string_to_sign: text,
    })
}
