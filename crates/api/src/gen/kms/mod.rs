//! Kms.
//!
//! Written by `cargo xtask codegen` from botocore's model kms/2014-11-01: change crates/api/models or crates/xtask, not this file.

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

/// The operations of Kms. What an implementation leaves out answers that it is not supported.
#[async_trait]
pub trait Kms: Send + Sync {
    async fn cancel_key_deletion(
        &self,
        _call: &Call,
        _input: CancelKeyDeletionRequest,
    ) -> Result<CancelKeyDeletionResponse, Error> {
        Err(Error::not_supported("Kms", "CancelKeyDeletion"))
    }

    async fn create_alias(&self, _call: &Call, _input: CreateAliasRequest) -> Result<CreateAliasResponse, Error> {
        Err(Error::not_supported("Kms", "CreateAlias"))
    }

    async fn create_grant(&self, _call: &Call, _input: CreateGrantRequest) -> Result<CreateGrantResponse, Error> {
        Err(Error::not_supported("Kms", "CreateGrant"))
    }

    async fn create_key(&self, _call: &Call, _input: CreateKeyRequest) -> Result<CreateKeyResponse, Error> {
        Err(Error::not_supported("Kms", "CreateKey"))
    }

    async fn decrypt(&self, _call: &Call, _input: DecryptRequest) -> Result<DecryptResponse, Error> {
        Err(Error::not_supported("Kms", "Decrypt"))
    }

    async fn delete_alias(&self, _call: &Call, _input: DeleteAliasRequest) -> Result<DeleteAliasResponse, Error> {
        Err(Error::not_supported("Kms", "DeleteAlias"))
    }

    async fn describe_key(&self, _call: &Call, _input: DescribeKeyRequest) -> Result<DescribeKeyResponse, Error> {
        Err(Error::not_supported("Kms", "DescribeKey"))
    }

    async fn disable_key(&self, _call: &Call, _input: DisableKeyRequest) -> Result<DisableKeyResponse, Error> {
        Err(Error::not_supported("Kms", "DisableKey"))
    }

    async fn disable_key_rotation(
        &self,
        _call: &Call,
        _input: DisableKeyRotationRequest,
    ) -> Result<DisableKeyRotationResponse, Error> {
        Err(Error::not_supported("Kms", "DisableKeyRotation"))
    }

    async fn enable_key(&self, _call: &Call, _input: EnableKeyRequest) -> Result<EnableKeyResponse, Error> {
        Err(Error::not_supported("Kms", "EnableKey"))
    }

    async fn enable_key_rotation(
        &self,
        _call: &Call,
        _input: EnableKeyRotationRequest,
    ) -> Result<EnableKeyRotationResponse, Error> {
        Err(Error::not_supported("Kms", "EnableKeyRotation"))
    }

    async fn encrypt(&self, _call: &Call, _input: EncryptRequest) -> Result<EncryptResponse, Error> {
        Err(Error::not_supported("Kms", "Encrypt"))
    }

    async fn generate_data_key(
        &self,
        _call: &Call,
        _input: GenerateDataKeyRequest,
    ) -> Result<GenerateDataKeyResponse, Error> {
        Err(Error::not_supported("Kms", "GenerateDataKey"))
    }

    async fn generate_data_key_without_plaintext(
        &self,
        _call: &Call,
        _input: GenerateDataKeyWithoutPlaintextRequest,
    ) -> Result<GenerateDataKeyWithoutPlaintextResponse, Error> {
        Err(Error::not_supported("Kms", "GenerateDataKeyWithoutPlaintext"))
    }

    async fn generate_mac(&self, _call: &Call, _input: GenerateMacRequest) -> Result<GenerateMacResponse, Error> {
        Err(Error::not_supported("Kms", "GenerateMac"))
    }

    async fn generate_random(
        &self,
        _call: &Call,
        _input: GenerateRandomRequest,
    ) -> Result<GenerateRandomResponse, Error> {
        Err(Error::not_supported("Kms", "GenerateRandom"))
    }

    async fn get_key_policy(&self, _call: &Call, _input: GetKeyPolicyRequest) -> Result<GetKeyPolicyResponse, Error> {
        Err(Error::not_supported("Kms", "GetKeyPolicy"))
    }

    async fn get_key_rotation_status(
        &self,
        _call: &Call,
        _input: GetKeyRotationStatusRequest,
    ) -> Result<GetKeyRotationStatusResponse, Error> {
        Err(Error::not_supported("Kms", "GetKeyRotationStatus"))
    }

    async fn list_aliases(&self, _call: &Call, _input: ListAliasesRequest) -> Result<ListAliasesResponse, Error> {
        Err(Error::not_supported("Kms", "ListAliases"))
    }

    async fn list_grants(&self, _call: &Call, _input: ListGrantsRequest) -> Result<ListGrantsResponse, Error> {
        Err(Error::not_supported("Kms", "ListGrants"))
    }

    async fn list_key_policies(
        &self,
        _call: &Call,
        _input: ListKeyPoliciesRequest,
    ) -> Result<ListKeyPoliciesResponse, Error> {
        Err(Error::not_supported("Kms", "ListKeyPolicies"))
    }

    async fn list_key_rotations(
        &self,
        _call: &Call,
        _input: ListKeyRotationsRequest,
    ) -> Result<ListKeyRotationsResponse, Error> {
        Err(Error::not_supported("Kms", "ListKeyRotations"))
    }

    async fn list_keys(&self, _call: &Call, _input: ListKeysRequest) -> Result<ListKeysResponse, Error> {
        Err(Error::not_supported("Kms", "ListKeys"))
    }

    async fn list_resource_tags(
        &self,
        _call: &Call,
        _input: ListResourceTagsRequest,
    ) -> Result<ListResourceTagsResponse, Error> {
        Err(Error::not_supported("Kms", "ListResourceTags"))
    }

    async fn list_retirable_grants(
        &self,
        _call: &Call,
        _input: ListRetirableGrantsRequest,
    ) -> Result<ListGrantsResponse, Error> {
        Err(Error::not_supported("Kms", "ListRetirableGrants"))
    }

    async fn put_key_policy(&self, _call: &Call, _input: PutKeyPolicyRequest) -> Result<PutKeyPolicyResponse, Error> {
        Err(Error::not_supported("Kms", "PutKeyPolicy"))
    }

    async fn re_encrypt(&self, _call: &Call, _input: ReEncryptRequest) -> Result<ReEncryptResponse, Error> {
        Err(Error::not_supported("Kms", "ReEncrypt"))
    }

    async fn retire_grant(&self, _call: &Call, _input: RetireGrantRequest) -> Result<RetireGrantResponse, Error> {
        Err(Error::not_supported("Kms", "RetireGrant"))
    }

    async fn revoke_grant(&self, _call: &Call, _input: RevokeGrantRequest) -> Result<RevokeGrantResponse, Error> {
        Err(Error::not_supported("Kms", "RevokeGrant"))
    }

    async fn rotate_key_on_demand(
        &self,
        _call: &Call,
        _input: RotateKeyOnDemandRequest,
    ) -> Result<RotateKeyOnDemandResponse, Error> {
        Err(Error::not_supported("Kms", "RotateKeyOnDemand"))
    }

    async fn schedule_key_deletion(
        &self,
        _call: &Call,
        _input: ScheduleKeyDeletionRequest,
    ) -> Result<ScheduleKeyDeletionResponse, Error> {
        Err(Error::not_supported("Kms", "ScheduleKeyDeletion"))
    }

    async fn tag_resource(&self, _call: &Call, _input: TagResourceRequest) -> Result<TagResourceResponse, Error> {
        Err(Error::not_supported("Kms", "TagResource"))
    }

    async fn untag_resource(&self, _call: &Call, _input: UntagResourceRequest) -> Result<UntagResourceResponse, Error> {
        Err(Error::not_supported("Kms", "UntagResource"))
    }

    async fn update_alias(&self, _call: &Call, _input: UpdateAliasRequest) -> Result<UpdateAliasResponse, Error> {
        Err(Error::not_supported("Kms", "UpdateAlias"))
    }

    async fn update_key_description(
        &self,
        _call: &Call,
        _input: UpdateKeyDescriptionRequest,
    ) -> Result<UpdateKeyDescriptionResponse, Error> {
        Err(Error::not_supported("Kms", "UpdateKeyDescription"))
    }

    async fn verify_mac(&self, _call: &Call, _input: VerifyMacRequest) -> Result<VerifyMacResponse, Error> {
        Err(Error::not_supported("Kms", "VerifyMac"))
    }
}

/// Kms as the gateway drives it.
#[derive(Clone)]
pub struct KmsService(pub Arc<dyn Kms>);

impl fmt::Debug for KmsService {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("KmsService")
    }
}

impl Service for KmsService {
    fn model(&self) -> &'static Model {
        &MODEL
    }

    fn call<'a>(&'a self, call: &'a Call, operation: &'static Operation, input: Input) -> Answer<'a, Box<dyn Shape>> {
        let service = &self.0;
        match operation.name {
            "CancelKeyDeletion" => run(&MODEL, input, move |input| service.cancel_key_deletion(call, input)),
            "CreateAlias" => run(&MODEL, input, move |input| service.create_alias(call, input)),
            "CreateGrant" => run(&MODEL, input, move |input| service.create_grant(call, input)),
            "CreateKey" => run(&MODEL, input, move |input| service.create_key(call, input)),
            "Decrypt" => run(&MODEL, input, move |input| service.decrypt(call, input)),
            "DeleteAlias" => run(&MODEL, input, move |input| service.delete_alias(call, input)),
            "DescribeKey" => run(&MODEL, input, move |input| service.describe_key(call, input)),
            "DisableKey" => run(&MODEL, input, move |input| service.disable_key(call, input)),
            "DisableKeyRotation" => run(&MODEL, input, move |input| service.disable_key_rotation(call, input)),
            "EnableKey" => run(&MODEL, input, move |input| service.enable_key(call, input)),
            "EnableKeyRotation" => run(&MODEL, input, move |input| service.enable_key_rotation(call, input)),
            "Encrypt" => run(&MODEL, input, move |input| service.encrypt(call, input)),
            "GenerateDataKey" => run(&MODEL, input, move |input| service.generate_data_key(call, input)),
            "GenerateDataKeyWithoutPlaintext" => run(&MODEL, input, move |input| {
                service.generate_data_key_without_plaintext(call, input)
            }),
            "GenerateMac" => run(&MODEL, input, move |input| service.generate_mac(call, input)),
            "GenerateRandom" => run(&MODEL, input, move |input| service.generate_random(call, input)),
            "GetKeyPolicy" => run(&MODEL, input, move |input| service.get_key_policy(call, input)),
            "GetKeyRotationStatus" => run(&MODEL, input, move |input| service.get_key_rotation_status(call, input)),
            "ListAliases" => run(&MODEL, input, move |input| service.list_aliases(call, input)),
            "ListGrants" => run(&MODEL, input, move |input| service.list_grants(call, input)),
            "ListKeyPolicies" => run(&MODEL, input, move |input| service.list_key_policies(call, input)),
            "ListKeyRotations" => run(&MODEL, input, move |input| service.list_key_rotations(call, input)),
            "ListKeys" => run(&MODEL, input, move |input| service.list_keys(call, input)),
            "ListResourceTags" => run(&MODEL, input, move |input| service.list_resource_tags(call, input)),
            "ListRetirableGrants" => run(&MODEL, input, move |input| service.list_retirable_grants(call, input)),
            "PutKeyPolicy" => run(&MODEL, input, move |input| service.put_key_policy(call, input)),
            "ReEncrypt" => run(&MODEL, input, move |input| service.re_encrypt(call, input)),
            "RetireGrant" => run(&MODEL, input, move |input| service.retire_grant(call, input)),
            "RevokeGrant" => run(&MODEL, input, move |input| service.revoke_grant(call, input)),
            "RotateKeyOnDemand" => run(&MODEL, input, move |input| service.rotate_key_on_demand(call, input)),
            "ScheduleKeyDeletion" => run(&MODEL, input, move |input| service.schedule_key_deletion(call, input)),
            "TagResource" => run(&MODEL, input, move |input| service.tag_resource(call, input)),
            "UntagResource" => run(&MODEL, input, move |input| service.untag_resource(call, input)),
            "UpdateAlias" => run(&MODEL, input, move |input| service.update_alias(call, input)),
            "UpdateKeyDescription" => run(&MODEL, input, move |input| service.update_key_description(call, input)),
            "VerifyMac" => run(&MODEL, input, move |input| service.verify_mac(call, input)),
            other => Box::pin(async move { Err(Error::not_supported("Kms", other)) }),
        }
    }
}

/// What the wire model says of Kms.
pub static MODEL: Model = Model {
    name: "Kms",
    signing_name: "kms",
    endpoint_prefix: "kms",
    version: "2014-11-01",
    protocols: &[Protocol::Json {
        version: "1.1",
        target: "TrentService",
    }],
    query_compatible: false,
    validation_code: "ValidationException",
    operations: &OPERATIONS,
    known: &KNOWN,
};

static OPERATIONS: [Operation; 36] = [
    Operation {
        name: "CancelKeyDeletion",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::CANCEL_KEY_DELETION_REQUEST,
        output: &tables::CANCEL_KEY_DELETION_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "CreateAlias",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::CREATE_ALIAS_REQUEST,
        output: &tables::CREATE_ALIAS_RESPONSE,
        has_output: false,
        result_wrapper: None,
    },
    Operation {
        name: "CreateGrant",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::CREATE_GRANT_REQUEST,
        output: &tables::CREATE_GRANT_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "CreateKey",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::CREATE_KEY_REQUEST,
        output: &tables::CREATE_KEY_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "Decrypt",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::DECRYPT_REQUEST,
        output: &tables::DECRYPT_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "DeleteAlias",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::DELETE_ALIAS_REQUEST,
        output: &tables::DELETE_ALIAS_RESPONSE,
        has_output: false,
        result_wrapper: None,
    },
    Operation {
        name: "DescribeKey",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::DESCRIBE_KEY_REQUEST,
        output: &tables::DESCRIBE_KEY_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "DisableKey",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::DISABLE_KEY_REQUEST,
        output: &tables::DISABLE_KEY_RESPONSE,
        has_output: false,
        result_wrapper: None,
    },
    Operation {
        name: "DisableKeyRotation",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::DISABLE_KEY_ROTATION_REQUEST,
        output: &tables::DISABLE_KEY_ROTATION_RESPONSE,
        has_output: false,
        result_wrapper: None,
    },
    Operation {
        name: "EnableKey",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::ENABLE_KEY_REQUEST,
        output: &tables::ENABLE_KEY_RESPONSE,
        has_output: false,
        result_wrapper: None,
    },
    Operation {
        name: "EnableKeyRotation",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::ENABLE_KEY_ROTATION_REQUEST,
        output: &tables::ENABLE_KEY_ROTATION_RESPONSE,
        has_output: false,
        result_wrapper: None,
    },
    Operation {
        name: "Encrypt",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::ENCRYPT_REQUEST,
        output: &tables::ENCRYPT_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "GenerateDataKey",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::GENERATE_DATA_KEY_REQUEST,
        output: &tables::GENERATE_DATA_KEY_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "GenerateDataKeyWithoutPlaintext",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::GENERATE_DATA_KEY_WITHOUT_PLAINTEXT_REQUEST,
        output: &tables::GENERATE_DATA_KEY_WITHOUT_PLAINTEXT_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "GenerateMac",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::GENERATE_MAC_REQUEST,
        output: &tables::GENERATE_MAC_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "GenerateRandom",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::GENERATE_RANDOM_REQUEST,
        output: &tables::GENERATE_RANDOM_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "GetKeyPolicy",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::GET_KEY_POLICY_REQUEST,
        output: &tables::GET_KEY_POLICY_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "GetKeyRotationStatus",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::GET_KEY_ROTATION_STATUS_REQUEST,
        output: &tables::GET_KEY_ROTATION_STATUS_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "ListAliases",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::LIST_ALIASES_REQUEST,
        output: &tables::LIST_ALIASES_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "ListGrants",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::LIST_GRANTS_REQUEST,
        output: &tables::LIST_GRANTS_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "ListKeyPolicies",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::LIST_KEY_POLICIES_REQUEST,
        output: &tables::LIST_KEY_POLICIES_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "ListKeyRotations",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::LIST_KEY_ROTATIONS_REQUEST,
        output: &tables::LIST_KEY_ROTATIONS_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "ListKeys",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::LIST_KEYS_REQUEST,
        output: &tables::LIST_KEYS_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "ListResourceTags",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::LIST_RESOURCE_TAGS_REQUEST,
        output: &tables::LIST_RESOURCE_TAGS_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "ListRetirableGrants",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::LIST_RETIRABLE_GRANTS_REQUEST,
        output: &tables::LIST_GRANTS_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "PutKeyPolicy",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::PUT_KEY_POLICY_REQUEST,
        output: &tables::PUT_KEY_POLICY_RESPONSE,
        has_output: false,
        result_wrapper: None,
    },
    Operation {
        name: "ReEncrypt",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::RE_ENCRYPT_REQUEST,
        output: &tables::RE_ENCRYPT_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "RetireGrant",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::RETIRE_GRANT_REQUEST,
        output: &tables::RETIRE_GRANT_RESPONSE,
        has_output: false,
        result_wrapper: None,
    },
    Operation {
        name: "RevokeGrant",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::REVOKE_GRANT_REQUEST,
        output: &tables::REVOKE_GRANT_RESPONSE,
        has_output: false,
        result_wrapper: None,
    },
    Operation {
        name: "RotateKeyOnDemand",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::ROTATE_KEY_ON_DEMAND_REQUEST,
        output: &tables::ROTATE_KEY_ON_DEMAND_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "ScheduleKeyDeletion",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::SCHEDULE_KEY_DELETION_REQUEST,
        output: &tables::SCHEDULE_KEY_DELETION_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "TagResource",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::TAG_RESOURCE_REQUEST,
        output: &tables::TAG_RESOURCE_RESPONSE,
        has_output: false,
        result_wrapper: None,
    },
    Operation {
        name: "UntagResource",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::UNTAG_RESOURCE_REQUEST,
        output: &tables::UNTAG_RESOURCE_RESPONSE,
        has_output: false,
        result_wrapper: None,
    },
    Operation {
        name: "UpdateAlias",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::UPDATE_ALIAS_REQUEST,
        output: &tables::UPDATE_ALIAS_RESPONSE,
        has_output: false,
        result_wrapper: None,
    },
    Operation {
        name: "UpdateKeyDescription",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::UPDATE_KEY_DESCRIPTION_REQUEST,
        output: &tables::UPDATE_KEY_DESCRIPTION_RESPONSE,
        has_output: false,
        result_wrapper: None,
    },
    Operation {
        name: "VerifyMac",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::VERIFY_MAC_REQUEST,
        output: &tables::VERIFY_MAC_RESPONSE,
        has_output: true,
        result_wrapper: None,
    },
];

static KNOWN: [Known; 54] = [
    Known {
        name: "CancelKeyDeletion",
        method: "POST",
        path: "/",
    },
    Known {
        name: "ConnectCustomKeyStore",
        method: "POST",
        path: "/",
    },
    Known {
        name: "CreateAlias",
        method: "POST",
        path: "/",
    },
    Known {
        name: "CreateCustomKeyStore",
        method: "POST",
        path: "/",
    },
    Known {
        name: "CreateGrant",
        method: "POST",
        path: "/",
    },
    Known {
        name: "CreateKey",
        method: "POST",
        path: "/",
    },
    Known {
        name: "Decrypt",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DeleteAlias",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DeleteCustomKeyStore",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DeleteImportedKeyMaterial",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DeriveSharedSecret",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DescribeCustomKeyStores",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DescribeKey",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DisableKey",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DisableKeyRotation",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DisconnectCustomKeyStore",
        method: "POST",
        path: "/",
    },
    Known {
        name: "EnableKey",
        method: "POST",
        path: "/",
    },
    Known {
        name: "EnableKeyRotation",
        method: "POST",
        path: "/",
    },
    Known {
        name: "Encrypt",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GenerateDataKey",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GenerateDataKeyPair",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GenerateDataKeyPairWithoutPlaintext",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GenerateDataKeyWithoutPlaintext",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GenerateMac",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GenerateRandom",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetKeyLastUsage",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetKeyPolicy",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetKeyRotationStatus",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetParametersForImport",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetPublicKey",
        method: "POST",
        path: "/",
    },
    Known {
        name: "ImportKeyMaterial",
        method: "POST",
        path: "/",
    },
    Known {
        name: "ListAliases",
        method: "POST",
        path: "/",
    },
    Known {
        name: "ListGrants",
        method: "POST",
        path: "/",
    },
    Known {
        name: "ListKeyPolicies",
        method: "POST",
        path: "/",
    },
    Known {
        name: "ListKeyRotations",
        method: "POST",
        path: "/",
    },
    Known {
        name: "ListKeys",
        method: "POST",
        path: "/",
    },
    Known {
        name: "ListResourceTags",
        method: "POST",
        path: "/",
    },
    Known {
        name: "ListRetirableGrants",
        method: "POST",
        path: "/",
    },
    Known {
        name: "PutKeyPolicy",
        method: "POST",
        path: "/",
    },
    Known {
        name: "ReEncrypt",
        method: "POST",
        path: "/",
    },
    Known {
        name: "ReplicateKey",
        method: "POST",
        path: "/",
    },
    Known {
        name: "RetireGrant",
        method: "POST",
        path: "/",
    },
    Known {
        name: "RevokeGrant",
        method: "POST",
        path: "/",
    },
    Known {
        name: "RotateKeyOnDemand",
        method: "POST",
        path: "/",
    },
    Known {
        name: "ScheduleKeyDeletion",
        method: "POST",
        path: "/",
    },
    Known {
        name: "Sign",
        method: "POST",
        path: "/",
    },
    Known {
        name: "TagResource",
        method: "POST",
        path: "/",
    },
    Known {
        name: "UntagResource",
        method: "POST",
        path: "/",
    },
    Known {
        name: "UpdateAlias",
        method: "POST",
        path: "/",
    },
    Known {
        name: "UpdateCustomKeyStore",
        method: "POST",
        path: "/",
    },
    Known {
        name: "UpdateKeyDescription",
        method: "POST",
        path: "/",
    },
    Known {
        name: "UpdatePrimaryRegion",
        method: "POST",
        path: "/",
    },
    Known {
        name: "Verify",
        method: "POST",
        path: "/",
    },
    Known {
        name: "VerifyMac",
        method: "POST",
        path: "/",
    },
];
