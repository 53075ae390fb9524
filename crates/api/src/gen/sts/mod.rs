//! Sts.
//!
//! Written by `cargo xtask codegen` from botocore's model sts/2011-06-15: change crates/api/models or crates/xtask, not this file.

mod faults;
mod shapes;
mod tables;
pub mod values;

use std::fmt;
use std::sync::Arc;

use async_trait::async_trait;
use headwater_kernel::Call;

use crate::error::Error;
use crate::read::Input;
use crate::service::{Answer, Known, Model, Operation, Protocol, Service, run};
use crate::shape::Shape;

pub use faults::Fault;
pub use shapes::*;

/// The operations of Sts. What an implementation leaves out answers that it is not supported.
#[async_trait]
pub trait Sts: Send + Sync {
    async fn assume_role(&self, _call: &Call, _input: AssumeRoleRequest) -> Result<AssumeRoleResponse, Error> {
        Err(Error::not_supported("Sts", "AssumeRole"))
    }

    async fn get_access_key_info(
        &self,
        _call: &Call,
        _input: GetAccessKeyInfoRequest,
    ) -> Result<GetAccessKeyInfoResponse, Error> {
        Err(Error::not_supported("Sts", "GetAccessKeyInfo"))
    }

    async fn get_caller_identity(
        &self,
        _call: &Call,
        _input: GetCallerIdentityRequest,
    ) -> Result<GetCallerIdentityResponse, Error> {
        Err(Error::not_supported("Sts", "GetCallerIdentity"))
    }

    async fn get_session_token(
        &self,
        _call: &Call,
        _input: GetSessionTokenRequest,
    ) -> Result<GetSessionTokenResponse, Error> {
        Err(Error::not_supported("Sts", "GetSessionToken"))
    }
}

/// Sts as the gateway drives it.
#[derive(Clone)]
pub struct StsService(pub Arc<dyn Sts>);

impl fmt::Debug for StsService {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("StsService")
    }
}

impl Service for StsService {
    fn model(&self) -> &'static Model {
        &MODEL
    }

    fn call<'a>(&'a self, call: &'a Call, operation: &'static Operation, input: Input) -> Answer<'a, Box<dyn Shape>> {
        let service = &self.0;
        match operation.name {
            "AssumeRole" => run(&MODEL, input, move |input| service.assume_role(call, input)),
            "GetAccessKeyInfo" => run(&MODEL, input, move |input| service.get_access_key_info(call, input)),
            "GetCallerIdentity" => run(&MODEL, input, move |input| service.get_caller_identity(call, input)),
            "GetSessionToken" => run(&MODEL, input, move |input| service.get_session_token(call, input)),
            other => Box::pin(async move { Err(Error::not_supported("Sts", other)) }),
        }
    }
}

/// What the wire model says of Sts.
pub static MODEL: Model = Model {
    name: "Sts",
    signing_name: "sts",
    endpoint_prefix: "sts",
    version: "2011-06-15",
    protocols: &[Protocol::Query {
        namespace: "https://sts.amazonaws.com/doc/2011-06-15/",
        path_member: None,
    }],
    query_compatible: false,
    validation_code: "ValidationError",
    operations: &OPERATIONS,
    known: &KNOWN,
};

static OPERATIONS: [Operation; 4] = [
    Operation {
        name: "AssumeRole",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::ASSUME_ROLE_REQUEST,
        output: &tables::ASSUME_ROLE_RESPONSE,
        has_output: true,
        result_wrapper: Some("AssumeRoleResult"),
    },
    Operation {
        name: "GetAccessKeyInfo",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::GET_ACCESS_KEY_INFO_REQUEST,
        output: &tables::GET_ACCESS_KEY_INFO_RESPONSE,
        has_output: true,
        result_wrapper: Some("GetAccessKeyInfoResult"),
    },
    Operation {
        name: "GetCallerIdentity",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::GET_CALLER_IDENTITY_REQUEST,
        output: &tables::GET_CALLER_IDENTITY_RESPONSE,
        has_output: true,
        result_wrapper: Some("GetCallerIdentityResult"),
    },
    Operation {
        name: "GetSessionToken",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::GET_SESSION_TOKEN_REQUEST,
        output: &tables::GET_SESSION_TOKEN_RESPONSE,
        has_output: true,
        result_wrapper: Some("GetSessionTokenResult"),
    },
];

static KNOWN: [Known; 11] = [
    Known {
        name: "AssumeRole",
        method: "POST",
        path: "/",
    },
    Known {
        name: "AssumeRoleWithSAML",
        method: "POST",
        path: "/",
    },
    Known {
        name: "AssumeRoleWithWebIdentity",
        method: "POST",
        path: "/",
    },
    Known {
        name: "AssumeRoot",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DecodeAuthorizationMessage",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetAccessKeyInfo",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetCallerIdentity",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetDelegatedAccessToken",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetFederationToken",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetSessionToken",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetWebIdentityToken",
        method: "POST",
        path: "/",
    },
];
