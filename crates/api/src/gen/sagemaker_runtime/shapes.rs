//! Requests, responses and what they are made of.
//!
//! Written by `cargo xtask codegen` from botocore's model sagemaker-runtime/2017-05-13: change crates/api/models or crates/xtask, not this file.

#![allow(unused_imports, clippy::struct_excessive_bools, clippy::struct_field_names)]

use std::collections::BTreeMap;

use bytes::Bytes;
use jiff::Timestamp;
use serde_json::Value;

use super::tables;

/// `InvokeEndpointInput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct InvokeEndpointInput {
    pub endpoint_name: String,
    pub body: Bytes,
    pub content_type: Option<String>,
    pub accept: Option<String>,
    pub custom_attributes: Option<String>,
    pub target_model: Option<String>,
    pub target_variant: Option<String>,
    pub target_container_hostname: Option<String>,
    pub inference_id: Option<String>,
    pub enable_explanations: Option<String>,
    pub inference_component_name: Option<String>,
    pub session_id: Option<String>,
}

shape!(InvokeEndpointInput, tables::INVOKE_ENDPOINT_INPUT, {
    0 => endpoint_name,
    1 => body,
    2 => content_type,
    3 => accept,
    4 => custom_attributes,
    5 => target_model,
    6 => target_variant,
    7 => target_container_hostname,
    8 => inference_id,
    9 => enable_explanations,
    10 => inference_component_name,
    11 => session_id
});

/// `InvokeEndpointOutput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct InvokeEndpointOutput {
    pub body: Bytes,
    pub content_type: Option<String>,
    pub invoked_production_variant: Option<String>,
    pub custom_attributes: Option<String>,
    pub new_session_id: Option<String>,
    pub closed_session_id: Option<String>,
}

shape!(InvokeEndpointOutput, tables::INVOKE_ENDPOINT_OUTPUT, {
    0 => body,
    1 => content_type,
    2 => invoked_production_variant,
    3 => custom_attributes,
    4 => new_session_id,
    5 => closed_session_id
});
