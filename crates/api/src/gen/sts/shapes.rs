//! Requests, responses and what they are made of.
//!
//! Written by `cargo xtask codegen` from botocore's model sts/2011-06-15: change crates/api/models or crates/xtask, not this file.

#![allow(unused_imports, clippy::struct_excessive_bools, clippy::struct_field_names)]

use std::collections::BTreeMap;

use bytes::Bytes;
use jiff::Timestamp;
use serde_json::Value;

use super::tables;

/// `AssumeRoleRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct AssumeRoleRequest {
    pub role_arn: String,
    pub role_session_name: String,
    pub policy_arns: Option<Vec<PolicyDescriptorType>>,
    pub policy: Option<String>,
    pub duration_seconds: Option<i32>,
    pub tags: Option<Vec<Tag>>,
    pub transitive_tag_keys: Option<Vec<String>>,
    pub external_id: Option<String>,
    pub serial_number: Option<String>,
    pub token_code: Option<String>,
    pub source_identity: Option<String>,
    pub provided_contexts: Option<Vec<ProvidedContext>>,
}

shape!(AssumeRoleRequest, tables::ASSUME_ROLE_REQUEST, {
    0 => role_arn,
    1 => role_session_name,
    2 => policy_arns,
    3 => policy,
    4 => duration_seconds,
    5 => tags,
    6 => transitive_tag_keys,
    7 => external_id,
    8 => serial_number,
    9 => token_code,
    10 => source_identity,
    11 => provided_contexts
});

/// `AssumeRoleResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct AssumeRoleResponse {
    pub credentials: Option<Credentials>,
    pub assumed_role_user: Option<AssumedRoleUser>,
    pub packed_policy_size: Option<i32>,
    pub source_identity: Option<String>,
}

shape!(AssumeRoleResponse, tables::ASSUME_ROLE_RESPONSE, {
    0 => credentials,
    1 => assumed_role_user,
    2 => packed_policy_size,
    3 => source_identity
});

/// `AssumedRoleUser` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct AssumedRoleUser {
    pub assumed_role_id: String,
    pub arn: String,
}

shape!(AssumedRoleUser, tables::ASSUMED_ROLE_USER, {
    0 => assumed_role_id,
    1 => arn
});

/// `Credentials` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct Credentials {
    pub access_key_id: String,
    pub secret_access_key: String,
    pub session_token: String,
    pub expiration: Timestamp,
}

shape!(Credentials, tables::CREDENTIALS, {
    0 => access_key_id,
    1 => secret_access_key,
    2 => session_token,
    3 => expiration
});

/// `GetAccessKeyInfoRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GetAccessKeyInfoRequest {
    pub access_key_id: String,
}

shape!(GetAccessKeyInfoRequest, tables::GET_ACCESS_KEY_INFO_REQUEST, {
    0 => access_key_id
});

/// `GetAccessKeyInfoResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GetAccessKeyInfoResponse {
    pub account: Option<String>,
}

shape!(GetAccessKeyInfoResponse, tables::GET_ACCESS_KEY_INFO_RESPONSE, {
    0 => account
});

/// `GetCallerIdentityRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GetCallerIdentityRequest {}

shape!(GetCallerIdentityRequest, tables::GET_CALLER_IDENTITY_REQUEST, {});

/// `GetCallerIdentityResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GetCallerIdentityResponse {
    pub user_id: Option<String>,
    pub account: Option<String>,
    pub arn: Option<String>,
}

shape!(GetCallerIdentityResponse, tables::GET_CALLER_IDENTITY_RESPONSE, {
    0 => user_id,
    1 => account,
    2 => arn
});

/// `GetSessionTokenRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GetSessionTokenRequest {
    pub duration_seconds: Option<i32>,
    pub serial_number: Option<String>,
    pub token_code: Option<String>,
}

shape!(GetSessionTokenRequest, tables::GET_SESSION_TOKEN_REQUEST, {
    0 => duration_seconds,
    1 => serial_number,
    2 => token_code
});

/// `GetSessionTokenResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GetSessionTokenResponse {
    pub credentials: Option<Credentials>,
}

shape!(GetSessionTokenResponse, tables::GET_SESSION_TOKEN_RESPONSE, {
    0 => credentials
});

/// `PolicyDescriptorType` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct PolicyDescriptorType {
    pub arn: Option<String>,
}

shape!(PolicyDescriptorType, tables::POLICY_DESCRIPTOR_TYPE, {
    0 => arn
});

/// `ProvidedContext` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ProvidedContext {
    pub provider_arn: Option<String>,
    pub context_assertion: Option<String>,
}

shape!(ProvidedContext, tables::PROVIDED_CONTEXT, {
    0 => provider_arn,
    1 => context_assertion
});

/// `Tag` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct Tag {
    pub key: String,
    pub value: String,
}

shape!(Tag, tables::TAG, {
    0 => key,
    1 => value
});
