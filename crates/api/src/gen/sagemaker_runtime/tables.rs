//! The tables of the model's shapes.
//!
//! Written by `cargo xtask codegen` from botocore's model sagemaker-runtime/2017-05-13: change crates/api/models or crates/xtask, not this file.

#![allow(dead_code, unused_imports)]

use crate::table::{Kind, ListType, Location, MapType, Member, Pattern, Structure, TimestampFormat, Type};

pub static BODY_BLOB: Type = Type::new(Kind::Blob).max(6291456).sensitive();
pub static CUSTOM_ATTRIBUTES_HEADER: Type = Type::new(Kind::String)
    .max(1024)
    .pattern(&PATTERN_OF_CUSTOM_ATTRIBUTES_HEADER)
    .sensitive();
pub static ENABLE_EXPLANATIONS_HEADER: Type = Type::new(Kind::String)
    .min(1)
    .max(64)
    .pattern(&PATTERN_OF_ENABLE_EXPLANATIONS_HEADER);
pub static ENDPOINT_NAME: Type = Type::new(Kind::String).max(63).pattern(&PATTERN_OF_ENDPOINT_NAME);
pub static HEADER: Type = Type::new(Kind::String)
    .max(1024)
    .pattern(&PATTERN_OF_CUSTOM_ATTRIBUTES_HEADER);
pub static INFERENCE_COMPONENT_HEADER: Type = Type::new(Kind::String)
    .max(63)
    .pattern(&PATTERN_OF_INFERENCE_COMPONENT_HEADER);
pub static INFERENCE_ID: Type = Type::new(Kind::String).min(1).max(64).pattern(&PATTERN_OF_INFERENCE_ID);
pub static INVOKE_ENDPOINT_INPUT: Structure = Structure::new(
    "InvokeEndpointInput",
    &[
        Member::required("EndpointName", &ENDPOINT_NAME)
            .at(Location::Uri)
            .named("EndpointName"),
        Member::required("Body", &BODY_BLOB),
        Member::optional("ContentType", &HEADER)
            .at(Location::Header)
            .named("Content-Type"),
        Member::optional("Accept", &HEADER).at(Location::Header).named("Accept"),
        Member::optional("CustomAttributes", &CUSTOM_ATTRIBUTES_HEADER)
            .at(Location::Header)
            .named("X-Amzn-SageMaker-Custom-Attributes"),
        Member::optional("TargetModel", &TARGET_MODEL_HEADER)
            .at(Location::Header)
            .named("X-Amzn-SageMaker-Target-Model"),
        Member::optional("TargetVariant", &TARGET_VARIANT_HEADER)
            .at(Location::Header)
            .named("X-Amzn-SageMaker-Target-Variant"),
        Member::optional("TargetContainerHostname", &TARGET_CONTAINER_HOSTNAME_HEADER)
            .at(Location::Header)
            .named("X-Amzn-SageMaker-Target-Container-Hostname"),
        Member::optional("InferenceId", &INFERENCE_ID)
            .at(Location::Header)
            .named("X-Amzn-SageMaker-Inference-Id"),
        Member::optional("EnableExplanations", &ENABLE_EXPLANATIONS_HEADER)
            .at(Location::Header)
            .named("X-Amzn-SageMaker-Enable-Explanations"),
        Member::optional("InferenceComponentName", &INFERENCE_COMPONENT_HEADER)
            .at(Location::Header)
            .named("X-Amzn-SageMaker-Inference-Component"),
        Member::optional("SessionId", &SESSION_ID_OR_NEW_SESSION_CONSTANT_HEADER)
            .at(Location::Header)
            .named("X-Amzn-SageMaker-Session-Id"),
    ],
)
.payload("Body");
pub static TYPE_OF_INVOKE_ENDPOINT_INPUT: Type = Type::new(Kind::Structure(&INVOKE_ENDPOINT_INPUT));
pub static INVOKE_ENDPOINT_OUTPUT: Structure = Structure::new(
    "InvokeEndpointOutput",
    &[
        Member::required("Body", &BODY_BLOB),
        Member::optional("ContentType", &HEADER)
            .at(Location::Header)
            .named("Content-Type"),
        Member::optional("InvokedProductionVariant", &HEADER)
            .at(Location::Header)
            .named("x-Amzn-Invoked-Production-Variant"),
        Member::optional("CustomAttributes", &CUSTOM_ATTRIBUTES_HEADER)
            .at(Location::Header)
            .named("X-Amzn-SageMaker-Custom-Attributes"),
        Member::optional("NewSessionId", &NEW_SESSION_RESPONSE_HEADER)
            .at(Location::Header)
            .named("X-Amzn-SageMaker-New-Session-Id"),
        Member::optional("ClosedSessionId", &SESSION_ID_HEADER)
            .at(Location::Header)
            .named("X-Amzn-SageMaker-Closed-Session-Id"),
    ],
)
.payload("Body");
pub static TYPE_OF_INVOKE_ENDPOINT_OUTPUT: Type = Type::new(Kind::Structure(&INVOKE_ENDPOINT_OUTPUT));
pub static NEW_SESSION_RESPONSE_HEADER: Type = Type::new(Kind::String)
    .max(256)
    .pattern(&PATTERN_OF_NEW_SESSION_RESPONSE_HEADER);
pub static SESSION_ID_HEADER: Type = Type::new(Kind::String).max(256).pattern(&PATTERN_OF_SESSION_ID_HEADER);
pub static SESSION_ID_OR_NEW_SESSION_CONSTANT_HEADER: Type = Type::new(Kind::String)
    .max(256)
    .pattern(&PATTERN_OF_SESSION_ID_OR_NEW_SESSION_CONSTANT_HEADER);
pub static TARGET_CONTAINER_HOSTNAME_HEADER: Type = Type::new(Kind::String).max(63).pattern(&PATTERN_OF_ENDPOINT_NAME);
pub static TARGET_MODEL_HEADER: Type = Type::new(Kind::String)
    .min(1)
    .max(1024)
    .pattern(&PATTERN_OF_INFERENCE_ID);
pub static TARGET_VARIANT_HEADER: Type = Type::new(Kind::String).max(63).pattern(&PATTERN_OF_ENDPOINT_NAME);
pub static PATTERN_OF_ENABLE_EXPLANATIONS_HEADER: Pattern = Pattern::new(".*", ".*");
pub static PATTERN_OF_INFERENCE_ID: Pattern = Pattern::new("\\A\\S[\\p{Print}]*\\z", "\\A\\S[\\x20-\\x7E]*\\z");
pub static PATTERN_OF_CUSTOM_ATTRIBUTES_HEADER: Pattern = Pattern::new("\\p{ASCII}*", "[\\x00-\\x7F]*");
pub static PATTERN_OF_SESSION_ID_OR_NEW_SESSION_CONSTANT_HEADER: Pattern = Pattern::new(
    "^(NEW_SESSION)$|^[a-zA-Z0-9](-*[a-zA-Z0-9])*$",
    "^(NEW_SESSION)$|^[a-zA-Z0-9](-*[a-zA-Z0-9])*$",
);
pub static PATTERN_OF_ENDPOINT_NAME: Pattern =
    Pattern::new("^[a-zA-Z0-9](-*[a-zA-Z0-9])*", "^[a-zA-Z0-9](-*[a-zA-Z0-9])*");
pub static PATTERN_OF_SESSION_ID_HEADER: Pattern =
    Pattern::new("^[a-zA-Z0-9](-*[a-zA-Z0-9])*$", "^[a-zA-Z0-9](-*[a-zA-Z0-9])*$");
pub static PATTERN_OF_NEW_SESSION_RESPONSE_HEADER: Pattern = Pattern::new(
    "^[a-zA-Z0-9](-*[a-zA-Z0-9])*;\\sExpires=[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$",
    "^[a-zA-Z0-9](-*[a-zA-Z0-9])*;[\\t\\n\\x0B\\f\\r ]Expires=[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$",
);
pub static PATTERN_OF_INFERENCE_COMPONENT_HEADER: Pattern = Pattern::new(
    "^[a-zA-Z0-9]([\\-a-zA-Z0-9]*[a-zA-Z0-9])?$",
    "^[a-zA-Z0-9]([\\-a-zA-Z0-9]*[a-zA-Z0-9])?$",
);
