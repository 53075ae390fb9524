//! STS: who the caller is, and temporary credentials.

use std::time::Duration;

use async_trait::async_trait;
use headwater_api::Error;
use headwater_api::sts::{
    AssumeRoleRequest, AssumeRoleResponse, AssumedRoleUser, Credentials, GetAccessKeyInfoRequest,
    GetAccessKeyInfoResponse, GetCallerIdentityRequest, GetCallerIdentityResponse, GetSessionTokenRequest,
    GetSessionTokenResponse, Sts,
};
use headwater_kernel::{Call, Identity, Principal, StoreError, key};

use crate::identity::{ACCESS_KEYS, Identities, ROLES, RoleRecord, SESSIONS, TemporaryCredentials, trust_allows};

const DEFAULT_ROLE_SECONDS: i32 = 3_600;
const DEFAULT_SESSION_SECONDS: i32 = 43_200;

/// The face of STS.
#[derive(Debug, Clone)]
pub struct StsFace {
    identities: Identities,
}

impl StsFace {
    pub fn new(identities: Identities) -> Self {
        Self { identities }
    }

    async fn role(&self, arn: &str) -> Result<Option<(String, RoleRecord)>, Error> {
        let Some((account, name)) = parse_role_arn(arn) else {
            return Ok(None);
        };
        let key = key![account, name];
        let role = self
            .identities
            .store()
            .read(move |snapshot| snapshot.value(&ROLES, &key))
            .await;
        let role = role.map_err(internal)?;
        // The ARN holds the role's path too: another path is another role.
        Ok(role
            .filter(|role| role.arn(account) == arn)
            .map(|role| (account.to_owned(), role)))
    }

    async fn temporary(&self, principal: Principal, seconds: i32) -> Result<TemporaryCredentials, Error> {
        let lasting = Duration::from_secs(seconds.max(0).unsigned_abs().into());
        self.identities.session(principal, lasting).await.map_err(internal)
    }
}

#[async_trait]
impl Sts for StsFace {
    async fn get_caller_identity(
        &self,
        call: &Call,
        _input: GetCallerIdentityRequest,
    ) -> Result<GetCallerIdentityResponse, Error> {
        Ok(GetCallerIdentityResponse {
            user_id: Some(call.principal.user_id()),
            account: Some(call.account().to_owned()),
            arn: Some(call.principal.arn()),
        })
    }

    /// Unlike at AWS the root key may assume roles too: it is the key that a fresh server has.
    async fn assume_role(&self, call: &Call, input: AssumeRoleRequest) -> Result<AssumeRoleResponse, Error> {
        let denied = || access_denied(&call.principal, &input.role_arn);
        let (account, role) = self.role(&input.role_arn).await?.ok_or_else(denied)?;
        if !trust_allows(&role.trust_policy, &call.principal) {
            return Err(denied());
        }
        let seconds = input.duration_seconds.unwrap_or(DEFAULT_ROLE_SECONDS);
        if seconds > role.max_session_duration {
            let message = "The requested DurationSeconds exceeds the MaxSessionDuration set for this role.";
            return Err(Error::new("ValidationError", 400, message));
        }
        let session = input.role_session_name;
        let identity = Identity::AssumedRole {
            role: role.name,
            role_id: role.id,
            session,
        };
        let principal = Principal { account, identity };
        let user = AssumedRoleUser {
            assumed_role_id: principal.user_id(),
            arn: principal.arn(),
        };
        let temporary = self.temporary(principal, seconds).await?;
        Ok(AssumeRoleResponse {
            credentials: Some(to_wire(temporary)),
            assumed_role_user: Some(user),
            source_identity: input.source_identity,
            ..AssumeRoleResponse::default()
        })
    }

    async fn get_session_token(
        &self,
        call: &Call,
        input: GetSessionTokenRequest,
    ) -> Result<GetSessionTokenResponse, Error> {
        if matches!(call.principal.identity, Identity::AssumedRole { .. }) {
            let message = "Cannot call GetSessionToken with session credentials";
            return Err(Error::new("AccessDenied", 403, message));
        }
        let seconds = input.duration_seconds.unwrap_or(DEFAULT_SESSION_SECONDS);
        let temporary = self.temporary(call.principal.clone(), seconds).await?;
        Ok(GetSessionTokenResponse {
            credentials: Some(to_wire(temporary)),
        })
    }

    async fn get_access_key_info(
        &self,
        _call: &Call,
        input: GetAccessKeyInfoRequest,
    ) -> Result<GetAccessKeyInfoResponse, Error> {
        let key = key![&input.access_key_id];
        let account = self.identities.store().read(move |snapshot| {
            let of_key = snapshot.value(&ACCESS_KEYS, &key)?.map(|record| record.account);
            let of_session = snapshot
                .value(&SESSIONS, &key)?
                .map(|record| Principal::from(record.principal).account);
            Ok::<_, StoreError>(of_key.or(of_session))
        });
        let unknown = || {
            let message = format!("Invalid or non-existent access key: {}", input.access_key_id);
            Error::new("ValidationError", 400, message)
        };
        let account = account.await.map_err(internal)?.ok_or_else(unknown)?;
        Ok(GetAccessKeyInfoResponse { account: Some(account) })
    }
}

/// The account and name in `arn:aws:iam::ACCOUNT:role/PATH/NAME`.
fn parse_role_arn(arn: &str) -> Option<(&str, &str)> {
    let (account, resource) = arn.strip_prefix("arn:aws:iam::")?.split_once(':')?;
    let name = resource.strip_prefix("role/")?.rsplit('/').next()?;
    Some((account, name))
}

fn access_denied(caller: &Principal, role: &str) -> Error {
    let caller = caller.arn();
    let message = format!("User: {caller} is not authorized to perform: sts:AssumeRole on resource: {role}");
    Error::new("AccessDenied", 403, message)
}

fn to_wire(temporary: TemporaryCredentials) -> Credentials {
    Credentials {
        access_key_id: temporary.access_key_id,
        secret_access_key: temporary.record.secret,
        session_token: temporary.record.token,
        expiration: temporary.record.expires,
    }
}

#[allow(clippy::needless_pass_by_value, reason = "made for map_err")]
fn internal(error: StoreError) -> Error {
    Error::internal(error.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;
    use headwater_kernel::{Clock, Credentials as _, Store};
    use jiff::Timestamp;

    const ACCOUNT: &str = "123456789012";

    async fn face_with_role(trust: &str) -> (tempfile::TempDir, StsFace) {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open(folder.path()).unwrap();
        let (clock, _) = Clock::manual(Timestamp::UNIX_EPOCH);
        let role = RoleRecord {
            path: "/team/".into(),
            name: "etl".into(),
            id: "AROA1".into(),
            created: clock.now(),
            trust_policy: trust.into(),
            description: None,
            max_session_duration: 3_600,
            tags: Vec::new(),
        };
        store
            .write(move |tx| tx.put(&ROLES, &key![ACCOUNT, "etl"], &role))
            .await
            .unwrap();
        (folder, StsFace::new(Identities::new(store, clock)))
    }

    fn request(arn: &str) -> AssumeRoleRequest {
        AssumeRoleRequest {
            role_arn: arn.into(),
            role_session_name: "s1".into(),
            ..AssumeRoleRequest::default()
        }
    }

    const TRUST_ACCOUNT: &str =
        r#"{"Statement": {"Effect": "Allow", "Principal": {"AWS": "123456789012"}, "Action": "sts:AssumeRole"}}"#;
    const ROLE: &str = "arn:aws:iam::123456789012:role/team/etl";

    #[tokio::test]
    async fn an_assumed_role_speaks_for_itself() {
        let (_folder, face) = face_with_role(TRUST_ACCOUNT).await;
        let call = Call::internal(Principal::root(ACCOUNT), "us-east-1");
        let answer = face.assume_role(&call, request(ROLE)).await.unwrap();
        let given = answer.credentials.unwrap();
        let found = face.identities.credential(&given.access_key_id).await.unwrap().unwrap();
        assert_eq!(found.principal.arn(), "arn:aws:sts::123456789012:assumed-role/etl/s1");
        assert_eq!(found.session_token, Some(given.session_token));
        assert_eq!(found.expires, Some(given.expiration));
    }

    #[tokio::test]
    async fn who_is_not_trusted_is_denied_as_is_a_role_that_is_not_there() {
        let (_folder, face) = face_with_role(r#"{"Statement": []}"#).await;
        let call = Call::internal(Principal::root(ACCOUNT), "us-east-1");
        for role in [
            ROLE,
            "arn:aws:iam::123456789012:role/etl",
            "arn:aws:iam::123456789012:role/none",
            "nonsense",
        ] {
            let error = face.assume_role(&call, request(role)).await.unwrap_err();
            assert_eq!(error.code, "AccessDenied");
            assert!(
                error.message.ends_with(&format!("sts:AssumeRole on resource: {role}")),
                "{error}"
            );
        }
    }

    #[tokio::test]
    async fn a_session_may_not_outlast_the_role() {
        let (_folder, face) = face_with_role(TRUST_ACCOUNT).await;
        let call = Call::internal(Principal::root(ACCOUNT), "us-east-1");
        let request = AssumeRoleRequest {
            duration_seconds: Some(7_200),
            ..request(ROLE)
        };
        assert_eq!(
            face.assume_role(&call, request).await.unwrap_err().code,
            "ValidationError"
        );
    }
}
