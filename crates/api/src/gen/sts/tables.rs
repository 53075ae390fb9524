//! The tables of the model's shapes.
//!
//! Written by `cargo xtask codegen` from botocore's model sts/2011-06-15: change crates/api/models or crates/xtask, not this file.

#![allow(dead_code, unused_imports)]

use crate::table::{Kind, ListType, Location, MapType, Member, Pattern, Structure, TimestampFormat, Type};

pub static ASSUME_ROLE_REQUEST: Structure = Structure::new(
    "AssumeRoleRequest",
    &[
        Member::required("RoleArn", &ARN_TYPE),
        Member::required("RoleSessionName", &ROLE_SESSION_NAME_TYPE),
        Member::optional("PolicyArns", &POLICY_DESCRIPTOR_LIST_TYPE),
        Member::optional("Policy", &UNRESTRICTED_SESSION_POLICY_DOCUMENT_TYPE),
        Member::optional("DurationSeconds", &ROLE_DURATION_SECONDS_TYPE),
        Member::optional("Tags", &TAG_LIST_TYPE),
        Member::optional("TransitiveTagKeys", &TAG_KEY_LIST_TYPE),
        Member::optional("ExternalId", &EXTERNAL_ID_TYPE),
        Member::optional("SerialNumber", &SERIAL_NUMBER_TYPE),
        Member::optional("TokenCode", &TOKEN_CODE_TYPE),
        Member::optional("SourceIdentity", &SOURCE_IDENTITY_TYPE),
        Member::optional("ProvidedContexts", &PROVIDED_CONTEXTS_LIST_TYPE),
    ],
);
pub static TYPE_OF_ASSUME_ROLE_REQUEST: Type = Type::new(Kind::Structure(&ASSUME_ROLE_REQUEST));
pub static ASSUME_ROLE_RESPONSE: Structure = Structure::new(
    "AssumeRoleResponse",
    &[
        Member::optional("Credentials", &TYPE_OF_CREDENTIALS),
        Member::optional("AssumedRoleUser", &TYPE_OF_ASSUMED_ROLE_USER),
        Member::optional("PackedPolicySize", &NON_NEGATIVE_INTEGER_TYPE),
        Member::optional("SourceIdentity", &SOURCE_IDENTITY_TYPE),
    ],
);
pub static TYPE_OF_ASSUME_ROLE_RESPONSE: Type = Type::new(Kind::Structure(&ASSUME_ROLE_RESPONSE));
pub static ASSUMED_ROLE_USER: Structure = Structure::new(
    "AssumedRoleUser",
    &[
        Member::required("AssumedRoleId", &ASSUMED_ROLE_ID_TYPE),
        Member::required("Arn", &ARN_TYPE),
    ],
);
pub static TYPE_OF_ASSUMED_ROLE_USER: Type = Type::new(Kind::Structure(&ASSUMED_ROLE_USER));
pub static CREDENTIALS: Structure = Structure::new(
    "Credentials",
    &[
        Member::required("AccessKeyId", &ACCESS_KEY_ID_TYPE),
        Member::required("SecretAccessKey", &ACCESS_KEY_SECRET_TYPE),
        Member::required("SessionToken", &TOKEN_TYPE),
        Member::required("Expiration", &DATE_TYPE),
    ],
);
pub static TYPE_OF_CREDENTIALS: Type = Type::new(Kind::Structure(&CREDENTIALS));
pub static GET_ACCESS_KEY_INFO_REQUEST: Structure = Structure::new(
    "GetAccessKeyInfoRequest",
    &[Member::required("AccessKeyId", &ACCESS_KEY_ID_TYPE)],
);
pub static TYPE_OF_GET_ACCESS_KEY_INFO_REQUEST: Type = Type::new(Kind::Structure(&GET_ACCESS_KEY_INFO_REQUEST));
pub static GET_ACCESS_KEY_INFO_RESPONSE: Structure = Structure::new(
    "GetAccessKeyInfoResponse",
    &[Member::optional("Account", &ACCOUNT_TYPE)],
);
pub static TYPE_OF_GET_ACCESS_KEY_INFO_RESPONSE: Type = Type::new(Kind::Structure(&GET_ACCESS_KEY_INFO_RESPONSE));
pub static GET_CALLER_IDENTITY_REQUEST: Structure = Structure::new("GetCallerIdentityRequest", &[]);
pub static TYPE_OF_GET_CALLER_IDENTITY_REQUEST: Type = Type::new(Kind::Structure(&GET_CALLER_IDENTITY_REQUEST));
pub static GET_CALLER_IDENTITY_RESPONSE: Structure = Structure::new(
    "GetCallerIdentityResponse",
    &[
        Member::optional("UserId", &USER_ID_TYPE),
        Member::optional("Account", &ACCOUNT_TYPE),
        Member::optional("Arn", &ARN_TYPE),
    ],
);
pub static TYPE_OF_GET_CALLER_IDENTITY_RESPONSE: Type = Type::new(Kind::Structure(&GET_CALLER_IDENTITY_RESPONSE));
pub static GET_SESSION_TOKEN_REQUEST: Structure = Structure::new(
    "GetSessionTokenRequest",
    &[
        Member::optional("DurationSeconds", &DURATION_SECONDS_TYPE),
        Member::optional("SerialNumber", &SERIAL_NUMBER_TYPE),
        Member::optional("TokenCode", &TOKEN_CODE_TYPE),
    ],
);
pub static TYPE_OF_GET_SESSION_TOKEN_REQUEST: Type = Type::new(Kind::Structure(&GET_SESSION_TOKEN_REQUEST));
pub static GET_SESSION_TOKEN_RESPONSE: Structure = Structure::new(
    "GetSessionTokenResponse",
    &[Member::optional("Credentials", &TYPE_OF_CREDENTIALS)],
);
pub static TYPE_OF_GET_SESSION_TOKEN_RESPONSE: Type = Type::new(Kind::Structure(&GET_SESSION_TOKEN_RESPONSE));
pub static POLICY_DESCRIPTOR_TYPE: Structure =
    Structure::new("PolicyDescriptorType", &[Member::optional("arn", &ARN_TYPE)]);
pub static TYPE_OF_POLICY_DESCRIPTOR_TYPE: Type = Type::new(Kind::Structure(&POLICY_DESCRIPTOR_TYPE));
pub static PROVIDED_CONTEXT: Structure = Structure::new(
    "ProvidedContext",
    &[
        Member::optional("ProviderArn", &ARN_TYPE),
        Member::optional("ContextAssertion", &CONTEXT_ASSERTION_TYPE),
    ],
);
pub static TYPE_OF_PROVIDED_CONTEXT: Type = Type::new(Kind::Structure(&PROVIDED_CONTEXT));
pub static PROVIDED_CONTEXTS_LIST_TYPE: Type = Type::list(&TYPE_OF_PROVIDED_CONTEXT).min(1).max(5);
pub static TAG: Structure = Structure::new(
    "Tag",
    &[
        Member::required("Key", &TAG_KEY_TYPE),
        Member::required("Value", &TAG_VALUE_TYPE),
    ],
);
pub static TYPE_OF_TAG: Type = Type::new(Kind::Structure(&TAG));
pub static ACCESS_KEY_ID_TYPE: Type = Type::new(Kind::String)
    .min(16)
    .max(128)
    .pattern(&PATTERN_OF_ACCESS_KEY_ID_TYPE);
pub static ACCESS_KEY_SECRET_TYPE: Type = Type::new(Kind::String).sensitive();
pub static ACCOUNT_TYPE: Type = Type::new(Kind::String);
pub static ARN_TYPE: Type = Type::new(Kind::String).min(20).max(2048).pattern(&PATTERN_OF_ARN_TYPE);
pub static ASSUMED_ROLE_ID_TYPE: Type = Type::new(Kind::String)
    .min(2)
    .max(193)
    .pattern(&PATTERN_OF_ASSUMED_ROLE_ID_TYPE);
pub static CONTEXT_ASSERTION_TYPE: Type = Type::new(Kind::String).min(4).max(2048);
pub static DATE_TYPE: Type = Type::new(Kind::Timestamp(None));
pub static DURATION_SECONDS_TYPE: Type = Type::new(Kind::Integer).min(900).max(129600);
pub static EXTERNAL_ID_TYPE: Type = Type::new(Kind::String)
    .min(2)
    .max(1224)
    .pattern(&PATTERN_OF_EXTERNAL_ID_TYPE);
pub static NON_NEGATIVE_INTEGER_TYPE: Type = Type::new(Kind::Integer).min(0);
pub static POLICY_DESCRIPTOR_LIST_TYPE: Type = Type::list(&TYPE_OF_POLICY_DESCRIPTOR_TYPE);
pub static ROLE_DURATION_SECONDS_TYPE: Type = Type::new(Kind::Integer).min(900).max(43200);
pub static ROLE_SESSION_NAME_TYPE: Type = Type::new(Kind::String)
    .min(2)
    .max(64)
    .pattern(&PATTERN_OF_ROLE_SESSION_NAME_TYPE);
pub static SERIAL_NUMBER_TYPE: Type = Type::new(Kind::String)
    .min(9)
    .max(256)
    .pattern(&PATTERN_OF_SERIAL_NUMBER_TYPE);
pub static SOURCE_IDENTITY_TYPE: Type = Type::new(Kind::String)
    .min(2)
    .max(64)
    .pattern(&PATTERN_OF_ROLE_SESSION_NAME_TYPE);
pub static TAG_KEY_LIST_TYPE: Type = Type::list(&TAG_KEY_TYPE).max(50);
pub static TAG_KEY_TYPE: Type = Type::new(Kind::String)
    .min(1)
    .max(128)
    .pattern(&PATTERN_OF_TAG_KEY_TYPE);
pub static TAG_LIST_TYPE: Type = Type::list(&TYPE_OF_TAG).max(50);
pub static TAG_VALUE_TYPE: Type = Type::new(Kind::String)
    .min(0)
    .max(256)
    .pattern(&PATTERN_OF_TAG_VALUE_TYPE);
pub static TOKEN_CODE_TYPE: Type = Type::new(Kind::String)
    .min(6)
    .max(6)
    .pattern(&PATTERN_OF_TOKEN_CODE_TYPE);
pub static TOKEN_TYPE: Type = Type::new(Kind::String);
pub static UNRESTRICTED_SESSION_POLICY_DOCUMENT_TYPE: Type = Type::new(Kind::String)
    .min(1)
    .pattern(&PATTERN_OF_UNRESTRICTED_SESSION_POLICY_DOCUMENT_TYPE);
pub static USER_ID_TYPE: Type = Type::new(Kind::String);
pub static PATTERN_OF_TOKEN_CODE_TYPE: Pattern = Pattern::new("[\\d]*", "[0-9]*");
pub static PATTERN_OF_TAG_VALUE_TYPE: Pattern =
    Pattern::new("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*", "[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*");
pub static PATTERN_OF_TAG_KEY_TYPE: Pattern =
    Pattern::new("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+", "[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+");
pub static PATTERN_OF_ARN_TYPE: Pattern = Pattern::new(
    "[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u0085\\u00A0-\\uD7FF\\uE000-\\uFFFD\\u10000-\\u10FFFF]+",
    "[\\x{0009}\\x{000A}\\x{000D}\\x{0020}-\\x{007E}\\x{0085}\\x{00A0}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]+",
);
pub static PATTERN_OF_UNRESTRICTED_SESSION_POLICY_DOCUMENT_TYPE: Pattern = Pattern::new(
    "[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+",
    "[\\x{0009}\\x{000A}\\x{000D}\\x{0020}-\\x{00FF}]+",
);
pub static PATTERN_OF_ROLE_SESSION_NAME_TYPE: Pattern = Pattern::new("[\\w+=,.@-]*", "[0-9A-Za-z_+=,.@-]*");
pub static PATTERN_OF_ASSUMED_ROLE_ID_TYPE: Pattern = Pattern::new("[\\w+=,.@:-]*", "[0-9A-Za-z_+=,.@:-]*");
pub static PATTERN_OF_EXTERNAL_ID_TYPE: Pattern = Pattern::new("[\\w+=,.@:\\/-]*", "[0-9A-Za-z_+=,.@:/-]*");
pub static PATTERN_OF_SERIAL_NUMBER_TYPE: Pattern = Pattern::new("[\\w+=/:,.@-]*", "[0-9A-Za-z_+=/:,.@-]*");
pub static PATTERN_OF_ACCESS_KEY_ID_TYPE: Pattern = Pattern::new("[\\w]*", "[0-9A-Za-z_]*");
