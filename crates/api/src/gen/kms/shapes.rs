//! Requests, responses and what they are made of.
//!
//! Written by `cargo xtask codegen` from botocore's model kms/2014-11-01: change crates/api/models or crates/xtask, not this file.

#![allow(unused_imports, clippy::struct_excessive_bools, clippy::struct_field_names)]

use std::collections::BTreeMap;

use bytes::Bytes;
use jiff::Timestamp;
use serde_json::Value;

use super::tables;

/// `AliasListEntry` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct AliasListEntry {
    pub alias_name: Option<String>,
    pub alias_arn: Option<String>,
    pub target_key_id: Option<String>,
    pub creation_date: Option<Timestamp>,
    pub last_updated_date: Option<Timestamp>,
}

shape!(AliasListEntry, tables::ALIAS_LIST_ENTRY, {
    0 => alias_name,
    1 => alias_arn,
    2 => target_key_id,
    3 => creation_date,
    4 => last_updated_date
});

/// `CancelKeyDeletionRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct CancelKeyDeletionRequest {
    pub key_id: String,
}

shape!(CancelKeyDeletionRequest, tables::CANCEL_KEY_DELETION_REQUEST, {
    0 => key_id
});

/// `CancelKeyDeletionResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct CancelKeyDeletionResponse {
    pub key_id: Option<String>,
}

shape!(CancelKeyDeletionResponse, tables::CANCEL_KEY_DELETION_RESPONSE, {
    0 => key_id
});

/// `CreateAliasRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct CreateAliasRequest {
    pub alias_name: String,
    pub target_key_id: String,
}

shape!(CreateAliasRequest, tables::CREATE_ALIAS_REQUEST, {
    0 => alias_name,
    1 => target_key_id
});

/// `CreateGrantRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct CreateGrantRequest {
    pub key_id: String,
    pub grantee_principal: String,
    pub retiring_principal: Option<String>,
    pub operations: Vec<String>,
    pub constraints: Option<GrantConstraints>,
    pub grant_tokens: Option<Vec<String>>,
    pub name: Option<String>,
    pub dry_run: Option<bool>,
}

shape!(CreateGrantRequest, tables::CREATE_GRANT_REQUEST, {
    0 => key_id,
    1 => grantee_principal,
    2 => retiring_principal,
    3 => operations,
    4 => constraints,
    5 => grant_tokens,
    6 => name,
    7 => dry_run
});

/// `CreateGrantResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct CreateGrantResponse {
    pub grant_token: Option<String>,
    pub grant_id: Option<String>,
}

shape!(CreateGrantResponse, tables::CREATE_GRANT_RESPONSE, {
    0 => grant_token,
    1 => grant_id
});

/// `CreateKeyRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct CreateKeyRequest {
    pub policy: Option<String>,
    pub description: Option<String>,
    pub key_usage: Option<String>,
    pub customer_master_key_spec: Option<String>,
    pub key_spec: Option<String>,
    pub origin: Option<String>,
    pub custom_key_store_id: Option<String>,
    pub bypass_policy_lockout_safety_check: Option<bool>,
    pub tags: Option<Vec<Tag>>,
    pub multi_region: Option<bool>,
    pub xks_key_id: Option<String>,
}

shape!(CreateKeyRequest, tables::CREATE_KEY_REQUEST, {
    0 => policy,
    1 => description,
    2 => key_usage,
    3 => customer_master_key_spec,
    4 => key_spec,
    5 => origin,
    6 => custom_key_store_id,
    7 => bypass_policy_lockout_safety_check,
    8 => tags,
    9 => multi_region,
    10 => xks_key_id
});

/// `CreateKeyResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct CreateKeyResponse {
    pub key_metadata: Option<KeyMetadata>,
}

shape!(CreateKeyResponse, tables::CREATE_KEY_RESPONSE, {
    0 => key_metadata
});

/// `DecryptRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DecryptRequest {
    pub ciphertext_blob: Option<Bytes>,
    pub encryption_context: Option<BTreeMap<String, String>>,
    pub grant_tokens: Option<Vec<String>>,
    pub key_id: Option<String>,
    pub encryption_algorithm: Option<String>,
    pub recipient: Option<RecipientInfo>,
    pub dry_run: Option<bool>,
    pub dry_run_modifiers: Option<Vec<String>>,
}

shape!(DecryptRequest, tables::DECRYPT_REQUEST, {
    0 => ciphertext_blob,
    1 => encryption_context,
    2 => grant_tokens,
    3 => key_id,
    4 => encryption_algorithm,
    5 => recipient,
    6 => dry_run,
    7 => dry_run_modifiers
});

/// `DecryptResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DecryptResponse {
    pub key_id: Option<String>,
    pub plaintext: Option<Bytes>,
    pub encryption_algorithm: Option<String>,
    pub ciphertext_for_recipient: Option<Bytes>,
    pub key_material_id: Option<String>,
}

shape!(DecryptResponse, tables::DECRYPT_RESPONSE, {
    0 => key_id,
    1 => plaintext,
    2 => encryption_algorithm,
    3 => ciphertext_for_recipient,
    4 => key_material_id
});

/// `DeleteAliasRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteAliasRequest {
    pub alias_name: String,
}

shape!(DeleteAliasRequest, tables::DELETE_ALIAS_REQUEST, {
    0 => alias_name
});

/// `DescribeKeyRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeKeyRequest {
    pub key_id: String,
    pub grant_tokens: Option<Vec<String>>,
}

shape!(DescribeKeyRequest, tables::DESCRIBE_KEY_REQUEST, {
    0 => key_id,
    1 => grant_tokens
});

/// `DescribeKeyResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeKeyResponse {
    pub key_metadata: Option<KeyMetadata>,
}

shape!(DescribeKeyResponse, tables::DESCRIBE_KEY_RESPONSE, {
    0 => key_metadata
});

/// `DisableKeyRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DisableKeyRequest {
    pub key_id: String,
}

shape!(DisableKeyRequest, tables::DISABLE_KEY_REQUEST, {
    0 => key_id
});

/// `DisableKeyRotationRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DisableKeyRotationRequest {
    pub key_id: String,
}

shape!(DisableKeyRotationRequest, tables::DISABLE_KEY_ROTATION_REQUEST, {
    0 => key_id
});

/// `EnableKeyRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct EnableKeyRequest {
    pub key_id: String,
}

shape!(EnableKeyRequest, tables::ENABLE_KEY_REQUEST, {
    0 => key_id
});

/// `EnableKeyRotationRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct EnableKeyRotationRequest {
    pub key_id: String,
    pub rotation_period_in_days: Option<i32>,
}

shape!(EnableKeyRotationRequest, tables::ENABLE_KEY_ROTATION_REQUEST, {
    0 => key_id,
    1 => rotation_period_in_days
});

/// `EncryptRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct EncryptRequest {
    pub key_id: String,
    pub plaintext: Bytes,
    pub encryption_context: Option<BTreeMap<String, String>>,
    pub grant_tokens: Option<Vec<String>>,
    pub encryption_algorithm: Option<String>,
    pub dry_run: Option<bool>,
}

shape!(EncryptRequest, tables::ENCRYPT_REQUEST, {
    0 => key_id,
    1 => plaintext,
    2 => encryption_context,
    3 => grant_tokens,
    4 => encryption_algorithm,
    5 => dry_run
});

/// `EncryptResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct EncryptResponse {
    pub ciphertext_blob: Option<Bytes>,
    pub key_id: Option<String>,
    pub encryption_algorithm: Option<String>,
}

shape!(EncryptResponse, tables::ENCRYPT_RESPONSE, {
    0 => ciphertext_blob,
    1 => key_id,
    2 => encryption_algorithm
});

/// `GenerateDataKeyRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GenerateDataKeyRequest {
    pub key_id: String,
    pub encryption_context: Option<BTreeMap<String, String>>,
    pub number_of_bytes: Option<i32>,
    pub key_spec: Option<String>,
    pub grant_tokens: Option<Vec<String>>,
    pub recipient: Option<RecipientInfo>,
    pub dry_run: Option<bool>,
}

shape!(GenerateDataKeyRequest, tables::GENERATE_DATA_KEY_REQUEST, {
    0 => key_id,
    1 => encryption_context,
    2 => number_of_bytes,
    3 => key_spec,
    4 => grant_tokens,
    5 => recipient,
    6 => dry_run
});

/// `GenerateDataKeyResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GenerateDataKeyResponse {
    pub ciphertext_blob: Option<Bytes>,
    pub plaintext: Option<Bytes>,
    pub key_id: Option<String>,
    pub ciphertext_for_recipient: Option<Bytes>,
    pub key_material_id: Option<String>,
}

shape!(GenerateDataKeyResponse, tables::GENERATE_DATA_KEY_RESPONSE, {
    0 => ciphertext_blob,
    1 => plaintext,
    2 => key_id,
    3 => ciphertext_for_recipient,
    4 => key_material_id
});

/// `GenerateDataKeyWithoutPlaintextRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GenerateDataKeyWithoutPlaintextRequest {
    pub key_id: String,
    pub encryption_context: Option<BTreeMap<String, String>>,
    pub key_spec: Option<String>,
    pub number_of_bytes: Option<i32>,
    pub grant_tokens: Option<Vec<String>>,
    pub dry_run: Option<bool>,
}

shape!(GenerateDataKeyWithoutPlaintextRequest, tables::GENERATE_DATA_KEY_WITHOUT_PLAINTEXT_REQUEST, {
    0 => key_id,
    1 => encryption_context,
    2 => key_spec,
    3 => number_of_bytes,
    4 => grant_tokens,
    5 => dry_run
});

/// `GenerateDataKeyWithoutPlaintextResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GenerateDataKeyWithoutPlaintextResponse {
    pub ciphertext_blob: Option<Bytes>,
    pub key_id: Option<String>,
    pub key_material_id: Option<String>,
}

shape!(GenerateDataKeyWithoutPlaintextResponse, tables::GENERATE_DATA_KEY_WITHOUT_PLAINTEXT_RESPONSE, {
    0 => ciphertext_blob,
    1 => key_id,
    2 => key_material_id
});

/// `GenerateMacRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GenerateMacRequest {
    pub message: Bytes,
    pub key_id: String,
    pub mac_algorithm: String,
    pub grant_tokens: Option<Vec<String>>,
    pub dry_run: Option<bool>,
}

shape!(GenerateMacRequest, tables::GENERATE_MAC_REQUEST, {
    0 => message,
    1 => key_id,
    2 => mac_algorithm,
    3 => grant_tokens,
    4 => dry_run
});

/// `GenerateMacResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GenerateMacResponse {
    pub mac: Option<Bytes>,
    pub mac_algorithm: Option<String>,
    pub key_id: Option<String>,
}

shape!(GenerateMacResponse, tables::GENERATE_MAC_RESPONSE, {
    0 => mac,
    1 => mac_algorithm,
    2 => key_id
});

/// `GenerateRandomRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GenerateRandomRequest {
    pub number_of_bytes: Option<i32>,
    pub custom_key_store_id: Option<String>,
    pub recipient: Option<RecipientInfo>,
}

shape!(GenerateRandomRequest, tables::GENERATE_RANDOM_REQUEST, {
    0 => number_of_bytes,
    1 => custom_key_store_id,
    2 => recipient
});

/// `GenerateRandomResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GenerateRandomResponse {
    pub plaintext: Option<Bytes>,
    pub ciphertext_for_recipient: Option<Bytes>,
}

shape!(GenerateRandomResponse, tables::GENERATE_RANDOM_RESPONSE, {
    0 => plaintext,
    1 => ciphertext_for_recipient
});

/// `GetKeyPolicyRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GetKeyPolicyRequest {
    pub key_id: String,
    pub policy_name: Option<String>,
}

shape!(GetKeyPolicyRequest, tables::GET_KEY_POLICY_REQUEST, {
    0 => key_id,
    1 => policy_name
});

/// `GetKeyPolicyResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GetKeyPolicyResponse {
    pub policy: Option<String>,
    pub policy_name: Option<String>,
}

shape!(GetKeyPolicyResponse, tables::GET_KEY_POLICY_RESPONSE, {
    0 => policy,
    1 => policy_name
});

/// `GetKeyRotationStatusRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GetKeyRotationStatusRequest {
    pub key_id: String,
}

shape!(GetKeyRotationStatusRequest, tables::GET_KEY_ROTATION_STATUS_REQUEST, {
    0 => key_id
});

/// `GetKeyRotationStatusResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GetKeyRotationStatusResponse {
    pub key_rotation_enabled: Option<bool>,
    pub key_id: Option<String>,
    pub rotation_period_in_days: Option<i32>,
    pub next_rotation_date: Option<Timestamp>,
    pub on_demand_rotation_start_date: Option<Timestamp>,
}

shape!(GetKeyRotationStatusResponse, tables::GET_KEY_ROTATION_STATUS_RESPONSE, {
    0 => key_rotation_enabled,
    1 => key_id,
    2 => rotation_period_in_days,
    3 => next_rotation_date,
    4 => on_demand_rotation_start_date
});

/// `GrantConstraints` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GrantConstraints {
    pub encryption_context_subset: Option<BTreeMap<String, String>>,
    pub encryption_context_equals: Option<BTreeMap<String, String>>,
}

shape!(GrantConstraints, tables::GRANT_CONSTRAINTS, {
    0 => encryption_context_subset,
    1 => encryption_context_equals
});

/// `GrantListEntry` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GrantListEntry {
    pub key_id: Option<String>,
    pub grant_id: Option<String>,
    pub name: Option<String>,
    pub creation_date: Option<Timestamp>,
    pub grantee_principal: Option<String>,
    pub retiring_principal: Option<String>,
    pub issuing_account: Option<String>,
    pub operations: Option<Vec<String>>,
    pub constraints: Option<GrantConstraints>,
}

shape!(GrantListEntry, tables::GRANT_LIST_ENTRY, {
    0 => key_id,
    1 => grant_id,
    2 => name,
    3 => creation_date,
    4 => grantee_principal,
    5 => retiring_principal,
    6 => issuing_account,
    7 => operations,
    8 => constraints
});

/// `KeyListEntry` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct KeyListEntry {
    pub key_id: Option<String>,
    pub key_arn: Option<String>,
}

shape!(KeyListEntry, tables::KEY_LIST_ENTRY, {
    0 => key_id,
    1 => key_arn
});

/// `KeyMetadata` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct KeyMetadata {
    pub aws_account_id: Option<String>,
    pub key_id: String,
    pub arn: Option<String>,
    pub creation_date: Option<Timestamp>,
    pub enabled: Option<bool>,
    pub description: Option<String>,
    pub key_usage: Option<String>,
    pub key_state: Option<String>,
    pub deletion_date: Option<Timestamp>,
    pub valid_to: Option<Timestamp>,
    pub origin: Option<String>,
    pub custom_key_store_id: Option<String>,
    pub cloud_hsm_cluster_id: Option<String>,
    pub expiration_model: Option<String>,
    pub key_manager: Option<String>,
    pub customer_master_key_spec: Option<String>,
    pub key_spec: Option<String>,
    pub encryption_algorithms: Option<Vec<String>>,
    pub signing_algorithms: Option<Vec<String>>,
    pub key_agreement_algorithms: Option<Vec<String>>,
    pub multi_region: Option<bool>,
    pub multi_region_configuration: Option<MultiRegionConfiguration>,
    pub pending_deletion_window_in_days: Option<i32>,
    pub mac_algorithms: Option<Vec<String>>,
    pub xks_key_configuration: Option<XksKeyConfigurationType>,
    pub current_key_material_id: Option<String>,
}

shape!(KeyMetadata, tables::KEY_METADATA, {
    0 => aws_account_id,
    1 => key_id,
    2 => arn,
    3 => creation_date,
    4 => enabled,
    5 => description,
    6 => key_usage,
    7 => key_state,
    8 => deletion_date,
    9 => valid_to,
    10 => origin,
    11 => custom_key_store_id,
    12 => cloud_hsm_cluster_id,
    13 => expiration_model,
    14 => key_manager,
    15 => customer_master_key_spec,
    16 => key_spec,
    17 => encryption_algorithms,
    18 => signing_algorithms,
    19 => key_agreement_algorithms,
    20 => multi_region,
    21 => multi_region_configuration,
    22 => pending_deletion_window_in_days,
    23 => mac_algorithms,
    24 => xks_key_configuration,
    25 => current_key_material_id
});

/// `ListAliasesRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ListAliasesRequest {
    pub key_id: Option<String>,
    pub limit: Option<i32>,
    pub marker: Option<String>,
}

shape!(ListAliasesRequest, tables::LIST_ALIASES_REQUEST, {
    0 => key_id,
    1 => limit,
    2 => marker
});

/// `ListAliasesResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ListAliasesResponse {
    pub aliases: Option<Vec<AliasListEntry>>,
    pub next_marker: Option<String>,
    pub truncated: Option<bool>,
}

shape!(ListAliasesResponse, tables::LIST_ALIASES_RESPONSE, {
    0 => aliases,
    1 => next_marker,
    2 => truncated
});

/// `ListGrantsRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ListGrantsRequest {
    pub limit: Option<i32>,
    pub marker: Option<String>,
    pub key_id: String,
    pub grant_id: Option<String>,
    pub grantee_principal: Option<String>,
}

shape!(ListGrantsRequest, tables::LIST_GRANTS_REQUEST, {
    0 => limit,
    1 => marker,
    2 => key_id,
    3 => grant_id,
    4 => grantee_principal
});

/// `ListGrantsResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ListGrantsResponse {
    pub grants: Option<Vec<GrantListEntry>>,
    pub next_marker: Option<String>,
    pub truncated: Option<bool>,
}

shape!(ListGrantsResponse, tables::LIST_GRANTS_RESPONSE, {
    0 => grants,
    1 => next_marker,
    2 => truncated
});

/// `ListKeyPoliciesRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ListKeyPoliciesRequest {
    pub key_id: String,
    pub limit: Option<i32>,
    pub marker: Option<String>,
}

shape!(ListKeyPoliciesRequest, tables::LIST_KEY_POLICIES_REQUEST, {
    0 => key_id,
    1 => limit,
    2 => marker
});

/// `ListKeyPoliciesResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ListKeyPoliciesResponse {
    pub policy_names: Option<Vec<String>>,
    pub next_marker: Option<String>,
    pub truncated: Option<bool>,
}

shape!(ListKeyPoliciesResponse, tables::LIST_KEY_POLICIES_RESPONSE, {
    0 => policy_names,
    1 => next_marker,
    2 => truncated
});

/// `ListKeyRotationsRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ListKeyRotationsRequest {
    pub key_id: String,
    pub include_key_material: Option<String>,
    pub limit: Option<i32>,
    pub marker: Option<String>,
}

shape!(ListKeyRotationsRequest, tables::LIST_KEY_ROTATIONS_REQUEST, {
    0 => key_id,
    1 => include_key_material,
    2 => limit,
    3 => marker
});

/// `ListKeyRotationsResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ListKeyRotationsResponse {
    pub rotations: Option<Vec<RotationsListEntry>>,
    pub next_marker: Option<String>,
    pub truncated: Option<bool>,
}

shape!(ListKeyRotationsResponse, tables::LIST_KEY_ROTATIONS_RESPONSE, {
    0 => rotations,
    1 => next_marker,
    2 => truncated
});

/// `ListKeysRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ListKeysRequest {
    pub limit: Option<i32>,
    pub marker: Option<String>,
}

shape!(ListKeysRequest, tables::LIST_KEYS_REQUEST, {
    0 => limit,
    1 => marker
});

/// `ListKeysResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ListKeysResponse {
    pub keys: Option<Vec<KeyListEntry>>,
    pub next_marker: Option<String>,
    pub truncated: Option<bool>,
}

shape!(ListKeysResponse, tables::LIST_KEYS_RESPONSE, {
    0 => keys,
    1 => next_marker,
    2 => truncated
});

/// `ListResourceTagsRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ListResourceTagsRequest {
    pub key_id: String,
    pub limit: Option<i32>,
    pub marker: Option<String>,
}

shape!(ListResourceTagsRequest, tables::LIST_RESOURCE_TAGS_REQUEST, {
    0 => key_id,
    1 => limit,
    2 => marker
});

/// `ListResourceTagsResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ListResourceTagsResponse {
    pub tags: Option<Vec<Tag>>,
    pub next_marker: Option<String>,
    pub truncated: Option<bool>,
}

shape!(ListResourceTagsResponse, tables::LIST_RESOURCE_TAGS_RESPONSE, {
    0 => tags,
    1 => next_marker,
    2 => truncated
});

/// `ListRetirableGrantsRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ListRetirableGrantsRequest {
    pub limit: Option<i32>,
    pub marker: Option<String>,
    pub retiring_principal: String,
}

shape!(ListRetirableGrantsRequest, tables::LIST_RETIRABLE_GRANTS_REQUEST, {
    0 => limit,
    1 => marker,
    2 => retiring_principal
});

/// `MultiRegionConfiguration` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct MultiRegionConfiguration {
    pub multi_region_key_type: Option<String>,
    pub primary_key: Option<MultiRegionKey>,
    pub replica_keys: Option<Vec<MultiRegionKey>>,
}

shape!(MultiRegionConfiguration, tables::MULTI_REGION_CONFIGURATION, {
    0 => multi_region_key_type,
    1 => primary_key,
    2 => replica_keys
});

/// `MultiRegionKey` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct MultiRegionKey {
    pub arn: Option<String>,
    pub region: Option<String>,
}

shape!(MultiRegionKey, tables::MULTI_REGION_KEY, {
    0 => arn,
    1 => region
});

/// `PutKeyPolicyRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct PutKeyPolicyRequest {
    pub key_id: String,
    pub policy_name: Option<String>,
    pub policy: String,
    pub bypass_policy_lockout_safety_check: Option<bool>,
}

shape!(PutKeyPolicyRequest, tables::PUT_KEY_POLICY_REQUEST, {
    0 => key_id,
    1 => policy_name,
    2 => policy,
    3 => bypass_policy_lockout_safety_check
});

/// `ReEncryptRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ReEncryptRequest {
    pub ciphertext_blob: Option<Bytes>,
    pub source_encryption_context: Option<BTreeMap<String, String>>,
    pub source_key_id: Option<String>,
    pub destination_key_id: String,
    pub destination_encryption_context: Option<BTreeMap<String, String>>,
    pub source_encryption_algorithm: Option<String>,
    pub destination_encryption_algorithm: Option<String>,
    pub grant_tokens: Option<Vec<String>>,
    pub dry_run: Option<bool>,
    pub dry_run_modifiers: Option<Vec<String>>,
}

shape!(ReEncryptRequest, tables::RE_ENCRYPT_REQUEST, {
    0 => ciphertext_blob,
    1 => source_encryption_context,
    2 => source_key_id,
    3 => destination_key_id,
    4 => destination_encryption_context,
    5 => source_encryption_algorithm,
    6 => destination_encryption_algorithm,
    7 => grant_tokens,
    8 => dry_run,
    9 => dry_run_modifiers
});

/// `ReEncryptResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ReEncryptResponse {
    pub ciphertext_blob: Option<Bytes>,
    pub source_key_id: Option<String>,
    pub key_id: Option<String>,
    pub source_encryption_algorithm: Option<String>,
    pub destination_encryption_algorithm: Option<String>,
    pub source_key_material_id: Option<String>,
    pub destination_key_material_id: Option<String>,
}

shape!(ReEncryptResponse, tables::RE_ENCRYPT_RESPONSE, {
    0 => ciphertext_blob,
    1 => source_key_id,
    2 => key_id,
    3 => source_encryption_algorithm,
    4 => destination_encryption_algorithm,
    5 => source_key_material_id,
    6 => destination_key_material_id
});

/// `RecipientInfo` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct RecipientInfo {
    pub key_encryption_algorithm: Option<String>,
    pub attestation_document: Option<Bytes>,
}

shape!(RecipientInfo, tables::RECIPIENT_INFO, {
    0 => key_encryption_algorithm,
    1 => attestation_document
});

/// `RetireGrantRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct RetireGrantRequest {
    pub grant_token: Option<String>,
    pub key_id: Option<String>,
    pub grant_id: Option<String>,
    pub dry_run: Option<bool>,
}

shape!(RetireGrantRequest, tables::RETIRE_GRANT_REQUEST, {
    0 => grant_token,
    1 => key_id,
    2 => grant_id,
    3 => dry_run
});

/// `RevokeGrantRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct RevokeGrantRequest {
    pub key_id: String,
    pub grant_id: String,
    pub dry_run: Option<bool>,
}

shape!(RevokeGrantRequest, tables::REVOKE_GRANT_REQUEST, {
    0 => key_id,
    1 => grant_id,
    2 => dry_run
});

/// `RotateKeyOnDemandRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct RotateKeyOnDemandRequest {
    pub key_id: String,
}

shape!(RotateKeyOnDemandRequest, tables::ROTATE_KEY_ON_DEMAND_REQUEST, {
    0 => key_id
});

/// `RotateKeyOnDemandResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct RotateKeyOnDemandResponse {
    pub key_id: Option<String>,
}

shape!(RotateKeyOnDemandResponse, tables::ROTATE_KEY_ON_DEMAND_RESPONSE, {
    0 => key_id
});

/// `RotationsListEntry` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct RotationsListEntry {
    pub key_id: Option<String>,
    pub key_material_id: Option<String>,
    pub key_material_description: Option<String>,
    pub import_state: Option<String>,
    pub key_material_state: Option<String>,
    pub expiration_model: Option<String>,
    pub valid_to: Option<Timestamp>,
    pub rotation_date: Option<Timestamp>,
    pub rotation_type: Option<String>,
}

shape!(RotationsListEntry, tables::ROTATIONS_LIST_ENTRY, {
    0 => key_id,
    1 => key_material_id,
    2 => key_material_description,
    3 => import_state,
    4 => key_material_state,
    5 => expiration_model,
    6 => valid_to,
    7 => rotation_date,
    8 => rotation_type
});

/// `ScheduleKeyDeletionRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ScheduleKeyDeletionRequest {
    pub key_id: String,
    pub pending_window_in_days: Option<i32>,
}

shape!(ScheduleKeyDeletionRequest, tables::SCHEDULE_KEY_DELETION_REQUEST, {
    0 => key_id,
    1 => pending_window_in_days
});

/// `ScheduleKeyDeletionResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ScheduleKeyDeletionResponse {
    pub key_id: Option<String>,
    pub deletion_date: Option<Timestamp>,
    pub key_state: Option<String>,
    pub pending_window_in_days: Option<i32>,
}

shape!(ScheduleKeyDeletionResponse, tables::SCHEDULE_KEY_DELETION_RESPONSE, {
    0 => key_id,
    1 => deletion_date,
    2 => key_state,
    3 => pending_window_in_days
});

/// `Tag` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct Tag {
    pub tag_key: String,
    pub tag_value: String,
}

shape!(Tag, tables::TAG, {
    0 => tag_key,
    1 => tag_value
});

/// `TagResourceRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct TagResourceRequest {
    pub key_id: String,
    pub tags: Vec<Tag>,
}

shape!(TagResourceRequest, tables::TAG_RESOURCE_REQUEST, {
    0 => key_id,
    1 => tags
});

/// `UntagResourceRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct UntagResourceRequest {
    pub key_id: String,
    pub tag_keys: Vec<String>,
}

shape!(UntagResourceRequest, tables::UNTAG_RESOURCE_REQUEST, {
    0 => key_id,
    1 => tag_keys
});

/// `UpdateAliasRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateAliasRequest {
    pub alias_name: String,
    pub target_key_id: String,
}

shape!(UpdateAliasRequest, tables::UPDATE_ALIAS_REQUEST, {
    0 => alias_name,
    1 => target_key_id
});

/// `UpdateKeyDescriptionRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateKeyDescriptionRequest {
    pub key_id: String,
    pub description: String,
}

shape!(UpdateKeyDescriptionRequest, tables::UPDATE_KEY_DESCRIPTION_REQUEST, {
    0 => key_id,
    1 => description
});

/// `VerifyMacRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct VerifyMacRequest {
    pub message: Bytes,
    pub key_id: String,
    pub mac_algorithm: String,
    pub mac: Bytes,
    pub grant_tokens: Option<Vec<String>>,
    pub dry_run: Option<bool>,
}

shape!(VerifyMacRequest, tables::VERIFY_MAC_REQUEST, {
    0 => message,
    1 => key_id,
    2 => mac_algorithm,
    3 => mac,
    4 => grant_tokens,
    5 => dry_run
});

/// `VerifyMacResponse` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct VerifyMacResponse {
    pub key_id: Option<String>,
    pub mac_valid: Option<bool>,
    pub mac_algorithm: Option<String>,
}

shape!(VerifyMacResponse, tables::VERIFY_MAC_RESPONSE, {
    0 => key_id,
    1 => mac_valid,
    2 => mac_algorithm
});

/// `XksKeyConfigurationType` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct XksKeyConfigurationType {
    pub id: Option<String>,
}

shape!(XksKeyConfigurationType, tables::XKS_KEY_CONFIGURATION_TYPE, {
    0 => id
});

/// Nothing: the model gives `CreateAlias` no such shape.
#[derive(Clone, Default, PartialEq)]
pub struct CreateAliasResponse {}

shape!(CreateAliasResponse, tables::CREATE_ALIAS_RESPONSE, {});

/// Nothing: the model gives `DeleteAlias` no such shape.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteAliasResponse {}

shape!(DeleteAliasResponse, tables::DELETE_ALIAS_RESPONSE, {});

/// Nothing: the model gives `DisableKey` no such shape.
#[derive(Clone, Default, PartialEq)]
pub struct DisableKeyResponse {}

shape!(DisableKeyResponse, tables::DISABLE_KEY_RESPONSE, {});

/// Nothing: the model gives `DisableKeyRotation` no such shape.
#[derive(Clone, Default, PartialEq)]
pub struct DisableKeyRotationResponse {}

shape!(DisableKeyRotationResponse, tables::DISABLE_KEY_ROTATION_RESPONSE, {});

/// Nothing: the model gives `EnableKey` no such shape.
#[derive(Clone, Default, PartialEq)]
pub struct EnableKeyResponse {}

shape!(EnableKeyResponse, tables::ENABLE_KEY_RESPONSE, {});

/// Nothing: the model gives `EnableKeyRotation` no such shape.
#[derive(Clone, Default, PartialEq)]
pub struct EnableKeyRotationResponse {}

shape!(EnableKeyRotationResponse, tables::ENABLE_KEY_ROTATION_RESPONSE, {});

/// Nothing: the model gives `PutKeyPolicy` no such shape.
#[derive(Clone, Default, PartialEq)]
pub struct PutKeyPolicyResponse {}

shape!(PutKeyPolicyResponse, tables::PUT_KEY_POLICY_RESPONSE, {});

/// Nothing: the model gives `RetireGrant` no such shape.
#[derive(Clone, Default, PartialEq)]
pub struct RetireGrantResponse {}

shape!(RetireGrantResponse, tables::RETIRE_GRANT_RESPONSE, {});

/// Nothing: the model gives `RevokeGrant` no such shape.
#[derive(Clone, Default, PartialEq)]
pub struct RevokeGrantResponse {}

shape!(RevokeGrantResponse, tables::REVOKE_GRANT_RESPONSE, {});

/// Nothing: the model gives `TagResource` no such shape.
#[derive(Clone, Default, PartialEq)]
pub struct TagResourceResponse {}

shape!(TagResourceResponse, tables::TAG_RESOURCE_RESPONSE, {});

/// Nothing: the model gives `UntagResource` no such shape.
#[derive(Clone, Default, PartialEq)]
pub struct UntagResourceResponse {}

shape!(UntagResourceResponse, tables::UNTAG_RESOURCE_RESPONSE, {});

/// Nothing: the model gives `UpdateAlias` no such shape.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateAliasResponse {}

shape!(UpdateAliasResponse, tables::UPDATE_ALIAS_RESPONSE, {});

/// Nothing: the model gives `UpdateKeyDescription` no such shape.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateKeyDescriptionResponse {}

shape!(UpdateKeyDescriptionResponse, tables::UPDATE_KEY_DESCRIPTION_RESPONSE, {
});
