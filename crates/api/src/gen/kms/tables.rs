//! The tables of the model's shapes.
//!
//! Written by `cargo xtask codegen` from botocore's model kms/2014-11-01: change crates/api/models or crates/xtask, not this file.

#![allow(dead_code, unused_imports)]

use crate::table::{Kind, ListType, Location, MapType, Member, Pattern, Structure, TimestampFormat, Type};

pub static AWS_ACCOUNT_ID_TYPE: Type = Type::new(Kind::String);
pub static ALIAS_LIST: Type = Type::list(&TYPE_OF_ALIAS_LIST_ENTRY);
pub static ALIAS_LIST_ENTRY: Structure = Structure::new(
    "AliasListEntry",
    &[
        Member::optional("AliasName", &ALIAS_NAME_TYPE),
        Member::optional("AliasArn", &ARN_TYPE),
        Member::optional("TargetKeyId", &KEY_ID_TYPE),
        Member::optional("CreationDate", &DATE_TYPE),
        Member::optional("LastUpdatedDate", &DATE_TYPE),
    ],
);
pub static TYPE_OF_ALIAS_LIST_ENTRY: Type = Type::new(Kind::Structure(&ALIAS_LIST_ENTRY));
pub static ALIAS_NAME_TYPE: Type = Type::new(Kind::String)
    .min(1)
    .max(256)
    .pattern(&PATTERN_OF_ALIAS_NAME_TYPE);
pub static ARN_TYPE: Type = Type::new(Kind::String).min(20).max(2048);
pub static ATTESTATION_DOCUMENT_TYPE: Type = Type::new(Kind::Blob).min(1).max(262144);
pub static BACKING_KEY_ID_TYPE: Type = Type::new(Kind::String)
    .min(64)
    .max(64)
    .pattern(&PATTERN_OF_BACKING_KEY_ID_TYPE);
pub static BOOLEAN_TYPE: Type = Type::new(Kind::Boolean);
pub static CANCEL_KEY_DELETION_REQUEST: Structure =
    Structure::new("CancelKeyDeletionRequest", &[Member::required("KeyId", &KEY_ID_TYPE)]);
pub static TYPE_OF_CANCEL_KEY_DELETION_REQUEST: Type = Type::new(Kind::Structure(&CANCEL_KEY_DELETION_REQUEST));
pub static CANCEL_KEY_DELETION_RESPONSE: Structure =
    Structure::new("CancelKeyDeletionResponse", &[Member::optional("KeyId", &KEY_ID_TYPE)]);
pub static TYPE_OF_CANCEL_KEY_DELETION_RESPONSE: Type = Type::new(Kind::Structure(&CANCEL_KEY_DELETION_RESPONSE));
pub static CIPHERTEXT_TYPE: Type = Type::new(Kind::Blob).min(1).max(6144);
pub static CLOUD_HSM_CLUSTER_ID_TYPE: Type = Type::new(Kind::String)
    .min(19)
    .max(24)
    .pattern(&PATTERN_OF_CLOUD_HSM_CLUSTER_ID_TYPE);
pub static CREATE_ALIAS_REQUEST: Structure = Structure::new(
    "CreateAliasRequest",
    &[
        Member::required("AliasName", &ALIAS_NAME_TYPE),
        Member::required("TargetKeyId", &KEY_ID_TYPE),
    ],
);
pub static TYPE_OF_CREATE_ALIAS_REQUEST: Type = Type::new(Kind::Structure(&CREATE_ALIAS_REQUEST));
pub static CREATE_GRANT_REQUEST: Structure = Structure::new(
    "CreateGrantRequest",
    &[
        Member::required("KeyId", &KEY_ID_TYPE),
        Member::required("GranteePrincipal", &PRINCIPAL_ID_TYPE),
        Member::optional("RetiringPrincipal", &PRINCIPAL_ID_TYPE),
        Member::required("Operations", &GRANT_OPERATION_LIST),
        Member::optional("Constraints", &TYPE_OF_GRANT_CONSTRAINTS),
        Member::optional("GrantTokens", &GRANT_TOKEN_LIST),
        Member::optional("Name", &GRANT_NAME_TYPE),
        Member::optional("DryRun", &NULLABLE_BOOLEAN_TYPE),
    ],
);
pub static TYPE_OF_CREATE_GRANT_REQUEST: Type = Type::new(Kind::Structure(&CREATE_GRANT_REQUEST));
pub static CREATE_GRANT_RESPONSE: Structure = Structure::new(
    "CreateGrantResponse",
    &[
        Member::optional("GrantToken", &GRANT_TOKEN_TYPE),
        Member::optional("GrantId", &GRANT_ID_TYPE),
    ],
);
pub static TYPE_OF_CREATE_GRANT_RESPONSE: Type = Type::new(Kind::Structure(&CREATE_GRANT_RESPONSE));
pub static CREATE_KEY_REQUEST: Structure = Structure::new(
    "CreateKeyRequest",
    &[
        Member::optional("Policy", &POLICY_TYPE),
        Member::optional("Description", &DESCRIPTION_TYPE),
        Member::optional("KeyUsage", &KEY_USAGE_TYPE),
        Member::optional("CustomerMasterKeySpec", &CUSTOMER_MASTER_KEY_SPEC),
        Member::optional("KeySpec", &KEY_SPEC),
        Member::optional("Origin", &ORIGIN_TYPE),
        Member::optional("CustomKeyStoreId", &CUSTOM_KEY_STORE_ID_TYPE),
        Member::optional("BypassPolicyLockoutSafetyCheck", &BOOLEAN_TYPE),
        Member::optional("Tags", &TAG_LIST),
        Member::optional("MultiRegion", &NULLABLE_BOOLEAN_TYPE),
        Member::optional("XksKeyId", &XKS_KEY_ID_TYPE),
    ],
);
pub static TYPE_OF_CREATE_KEY_REQUEST: Type = Type::new(Kind::Structure(&CREATE_KEY_REQUEST));
pub static CREATE_KEY_RESPONSE: Structure = Structure::new(
    "CreateKeyResponse",
    &[Member::optional("KeyMetadata", &TYPE_OF_KEY_METADATA)],
);
pub static TYPE_OF_CREATE_KEY_RESPONSE: Type = Type::new(Kind::Structure(&CREATE_KEY_RESPONSE));
pub static CUSTOM_KEY_STORE_ID_TYPE: Type = Type::new(Kind::String).min(1).max(64);
pub static CUSTOMER_MASTER_KEY_SPEC: Type = Type::new(Kind::String).values(&[
    "RSA_2048",
    "RSA_3072",
    "RSA_4096",
    "ECC_NIST_P256",
    "ECC_NIST_P384",
    "ECC_NIST_P521",
    "ECC_SECG_P256K1",
    "SYMMETRIC_DEFAULT",
    "HMAC_224",
    "HMAC_256",
    "HMAC_384",
    "HMAC_512",
    "SM2",
]);
pub static DATA_KEY_SPEC: Type = Type::new(Kind::String).values(&["AES_256", "AES_128"]);
pub static DATE_TYPE: Type = Type::new(Kind::Timestamp(None));
pub static DECRYPT_REQUEST: Structure = Structure::new(
    "DecryptRequest",
    &[
        Member::optional("CiphertextBlob", &CIPHERTEXT_TYPE),
        Member::optional("EncryptionContext", &ENCRYPTION_CONTEXT_TYPE),
        Member::optional("GrantTokens", &GRANT_TOKEN_LIST),
        Member::optional("KeyId", &KEY_ID_TYPE),
        Member::optional("EncryptionAlgorithm", &ENCRYPTION_ALGORITHM_SPEC),
        Member::optional("Recipient", &TYPE_OF_RECIPIENT_INFO),
        Member::optional("DryRun", &NULLABLE_BOOLEAN_TYPE),
        Member::optional("DryRunModifiers", &DRY_RUN_MODIFIER_LIST),
    ],
);
pub static TYPE_OF_DECRYPT_REQUEST: Type = Type::new(Kind::Structure(&DECRYPT_REQUEST));
pub static DECRYPT_RESPONSE: Structure = Structure::new(
    "DecryptResponse",
    &[
        Member::optional("KeyId", &KEY_ID_TYPE),
        Member::optional("Plaintext", &PLAINTEXT_TYPE),
        Member::optional("EncryptionAlgorithm", &ENCRYPTION_ALGORITHM_SPEC),
        Member::optional("CiphertextForRecipient", &CIPHERTEXT_TYPE),
        Member::optional("KeyMaterialId", &BACKING_KEY_ID_TYPE),
    ],
);
pub static TYPE_OF_DECRYPT_RESPONSE: Type = Type::new(Kind::Structure(&DECRYPT_RESPONSE));
pub static DELETE_ALIAS_REQUEST: Structure =
    Structure::new("DeleteAliasRequest", &[Member::required("AliasName", &ALIAS_NAME_TYPE)]);
pub static TYPE_OF_DELETE_ALIAS_REQUEST: Type = Type::new(Kind::Structure(&DELETE_ALIAS_REQUEST));
pub static DESCRIBE_KEY_REQUEST: Structure = Structure::new(
    "DescribeKeyRequest",
    &[
        Member::required("KeyId", &KEY_ID_TYPE),
        Member::optional("GrantTokens", &GRANT_TOKEN_LIST),
    ],
);
pub static TYPE_OF_DESCRIBE_KEY_REQUEST: Type = Type::new(Kind::Structure(&DESCRIBE_KEY_REQUEST));
pub static DESCRIBE_KEY_RESPONSE: Structure = Structure::new(
    "DescribeKeyResponse",
    &[Member::optional("KeyMetadata", &TYPE_OF_KEY_METADATA)],
);
pub static TYPE_OF_DESCRIBE_KEY_RESPONSE: Type = Type::new(Kind::Structure(&DESCRIBE_KEY_RESPONSE));
pub static DESCRIPTION_TYPE: Type = Type::new(Kind::String).min(0).max(8192);
pub static DISABLE_KEY_REQUEST: Structure =
    Structure::new("DisableKeyRequest", &[Member::required("KeyId", &KEY_ID_TYPE)]);
pub static TYPE_OF_DISABLE_KEY_REQUEST: Type = Type::new(Kind::Structure(&DISABLE_KEY_REQUEST));
pub static DISABLE_KEY_ROTATION_REQUEST: Structure =
    Structure::new("DisableKeyRotationRequest", &[Member::required("KeyId", &KEY_ID_TYPE)]);
pub static TYPE_OF_DISABLE_KEY_ROTATION_REQUEST: Type = Type::new(Kind::Structure(&DISABLE_KEY_ROTATION_REQUEST));
pub static DRY_RUN_MODIFIER_LIST: Type = Type::list(&DRY_RUN_MODIFIER_TYPE);
pub static DRY_RUN_MODIFIER_TYPE: Type = Type::new(Kind::String).values(&["IGNORE_CIPHERTEXT"]);
pub static ENABLE_KEY_REQUEST: Structure =
    Structure::new("EnableKeyRequest", &[Member::required("KeyId", &KEY_ID_TYPE)]);
pub static TYPE_OF_ENABLE_KEY_REQUEST: Type = Type::new(Kind::Structure(&ENABLE_KEY_REQUEST));
pub static ENABLE_KEY_ROTATION_REQUEST: Structure = Structure::new(
    "EnableKeyRotationRequest",
    &[
        Member::required("KeyId", &KEY_ID_TYPE),
        Member::optional("RotationPeriodInDays", &ROTATION_PERIOD_IN_DAYS_TYPE),
    ],
);
pub static TYPE_OF_ENABLE_KEY_ROTATION_REQUEST: Type = Type::new(Kind::Structure(&ENABLE_KEY_ROTATION_REQUEST));
pub static ENCRYPT_REQUEST: Structure = Structure::new(
    "EncryptRequest",
    &[
        Member::required("KeyId", &KEY_ID_TYPE),
        Member::required("Plaintext", &PLAINTEXT_TYPE),
        Member::optional("EncryptionContext", &ENCRYPTION_CONTEXT_TYPE),
        Member::optional("GrantTokens", &GRANT_TOKEN_LIST),
        Member::optional("EncryptionAlgorithm", &ENCRYPTION_ALGORITHM_SPEC),
        Member::optional("DryRun", &NULLABLE_BOOLEAN_TYPE),
    ],
);
pub static TYPE_OF_ENCRYPT_REQUEST: Type = Type::new(Kind::Structure(&ENCRYPT_REQUEST));
pub static ENCRYPT_RESPONSE: Structure = Structure::new(
    "EncryptResponse",
    &[
        Member::optional("CiphertextBlob", &CIPHERTEXT_TYPE),
        Member::optional("KeyId", &KEY_ID_TYPE),
        Member::optional("EncryptionAlgorithm", &ENCRYPTION_ALGORITHM_SPEC),
    ],
);
pub static TYPE_OF_ENCRYPT_RESPONSE: Type = Type::new(Kind::Structure(&ENCRYPT_RESPONSE));
pub static ENCRYPTION_ALGORITHM_SPEC: Type =
    Type::new(Kind::String).values(&["SYMMETRIC_DEFAULT", "RSAES_OAEP_SHA_1", "RSAES_OAEP_SHA_256", "SM2PKE"]);
pub static ENCRYPTION_ALGORITHM_SPEC_LIST: Type = Type::list(&ENCRYPTION_ALGORITHM_SPEC);
pub static ENCRYPTION_CONTEXT_KEY: Type = Type::new(Kind::String);
pub static ENCRYPTION_CONTEXT_TYPE: Type = Type::map(&ENCRYPTION_CONTEXT_KEY, &ENCRYPTION_CONTEXT_VALUE);
pub static ENCRYPTION_CONTEXT_VALUE: Type = Type::new(Kind::String);
pub static EXPIRATION_MODEL_TYPE: Type =
    Type::new(Kind::String).values(&["KEY_MATERIAL_EXPIRES", "KEY_MATERIAL_DOES_NOT_EXPIRE"]);
pub static GENERATE_DATA_KEY_REQUEST: Structure = Structure::new(
    "GenerateDataKeyRequest",
    &[
        Member::required("KeyId", &KEY_ID_TYPE),
        Member::optional("EncryptionContext", &ENCRYPTION_CONTEXT_TYPE),
        Member::optional("NumberOfBytes", &NUMBER_OF_BYTES_TYPE),
        Member::optional("KeySpec", &DATA_KEY_SPEC),
        Member::optional("GrantTokens", &GRANT_TOKEN_LIST),
        Member::optional("Recipient", &TYPE_OF_RECIPIENT_INFO),
        Member::optional("DryRun", &NULLABLE_BOOLEAN_TYPE),
    ],
);
pub static TYPE_OF_GENERATE_DATA_KEY_REQUEST: Type = Type::new(Kind::Structure(&GENERATE_DATA_KEY_REQUEST));
pub static GENERATE_DATA_KEY_RESPONSE: Structure = Structure::new(
    "GenerateDataKeyResponse",
    &[
        Member::optional("CiphertextBlob", &CIPHERTEXT_TYPE),
        Member::optional("Plaintext", &PLAINTEXT_TYPE),
        Member::optional("KeyId", &KEY_ID_TYPE),
        Member::optional("CiphertextForRecipient", &CIPHERTEXT_TYPE),
        Member::optional("KeyMaterialId", &BACKING_KEY_ID_TYPE),
    ],
);
pub static TYPE_OF_GENERATE_DATA_KEY_RESPONSE: Type = Type::new(Kind::Structure(&GENERATE_DATA_KEY_RESPONSE));
pub static GENERATE_DATA_KEY_WITHOUT_PLAINTEXT_REQUEST: Structure = Structure::new(
    "GenerateDataKeyWithoutPlaintextRequest",
    &[
        Member::required("KeyId", &KEY_ID_TYPE),
        Member::optional("EncryptionContext", &ENCRYPTION_CONTEXT_TYPE),
        Member::optional("KeySpec", &DATA_KEY_SPEC),
        Member::optional("NumberOfBytes", &NUMBER_OF_BYTES_TYPE),
        Member::optional("GrantTokens", &GRANT_TOKEN_LIST),
        Member::optional("DryRun", &NULLABLE_BOOLEAN_TYPE),
    ],
);
pub static TYPE_OF_GENERATE_DATA_KEY_WITHOUT_PLAINTEXT_REQUEST: Type =
    Type::new(Kind::Structure(&GENERATE_DATA_KEY_WITHOUT_PLAINTEXT_REQUEST));
pub static GENERATE_DATA_KEY_WITHOUT_PLAINTEXT_RESPONSE: Structure = Structure::new(
    "GenerateDataKeyWithoutPlaintextResponse",
    &[
        Member::optional("CiphertextBlob", &CIPHERTEXT_TYPE),
        Member::optional("KeyId", &KEY_ID_TYPE),
        Member::optional("KeyMaterialId", &BACKING_KEY_ID_TYPE),
    ],
);
pub static TYPE_OF_GENERATE_DATA_KEY_WITHOUT_PLAINTEXT_RESPONSE: Type =
    Type::new(Kind::Structure(&GENERATE_DATA_KEY_WITHOUT_PLAINTEXT_RESPONSE));
pub static GENERATE_MAC_REQUEST: Structure = Structure::new(
    "GenerateMacRequest",
    &[
        Member::required("Message", &PLAINTEXT_TYPE),
        Member::required("KeyId", &KEY_ID_TYPE),
        Member::required("MacAlgorithm", &MAC_ALGORITHM_SPEC),
        Member::optional("GrantTokens", &GRANT_TOKEN_LIST),
        Member::optional("DryRun", &NULLABLE_BOOLEAN_TYPE),
    ],
);
pub static TYPE_OF_GENERATE_MAC_REQUEST: Type = Type::new(Kind::Structure(&GENERATE_MAC_REQUEST));
pub static GENERATE_MAC_RESPONSE: Structure = Structure::new(
    "GenerateMacResponse",
    &[
        Member::optional("Mac", &CIPHERTEXT_TYPE),
        Member::optional("MacAlgorithm", &MAC_ALGORITHM_SPEC),
        Member::optional("KeyId", &KEY_ID_TYPE),
    ],
);
pub static TYPE_OF_GENERATE_MAC_RESPONSE: Type = Type::new(Kind::Structure(&GENERATE_MAC_RESPONSE));
pub static GENERATE_RANDOM_REQUEST: Structure = Structure::new(
    "GenerateRandomRequest",
    &[
        Member::optional("NumberOfBytes", &NUMBER_OF_BYTES_TYPE),
        Member::optional("CustomKeyStoreId", &CUSTOM_KEY_STORE_ID_TYPE),
        Member::optional("Recipient", &TYPE_OF_RECIPIENT_INFO),
    ],
);
pub static TYPE_OF_GENERATE_RANDOM_REQUEST: Type = Type::new(Kind::Structure(&GENERATE_RANDOM_REQUEST));
pub static GENERATE_RANDOM_RESPONSE: Structure = Structure::new(
    "GenerateRandomResponse",
    &[
        Member::optional("Plaintext", &PLAINTEXT_TYPE),
        Member::optional("CiphertextForRecipient", &CIPHERTEXT_TYPE),
    ],
);
pub static TYPE_OF_GENERATE_RANDOM_RESPONSE: Type = Type::new(Kind::Structure(&GENERATE_RANDOM_RESPONSE));
pub static GET_KEY_POLICY_REQUEST: Structure = Structure::new(
    "GetKeyPolicyRequest",
    &[
        Member::required("KeyId", &KEY_ID_TYPE),
        Member::optional("PolicyName", &POLICY_NAME_TYPE),
    ],
);
pub static TYPE_OF_GET_KEY_POLICY_REQUEST: Type = Type::new(Kind::Structure(&GET_KEY_POLICY_REQUEST));
pub static GET_KEY_POLICY_RESPONSE: Structure = Structure::new(
    "GetKeyPolicyResponse",
    &[
        Member::optional("Policy", &POLICY_TYPE),
        Member::optional("PolicyName", &POLICY_NAME_TYPE),
    ],
);
pub static TYPE_OF_GET_KEY_POLICY_RESPONSE: Type = Type::new(Kind::Structure(&GET_KEY_POLICY_RESPONSE));
pub static GET_KEY_ROTATION_STATUS_REQUEST: Structure = Structure::new(
    "GetKeyRotationStatusRequest",
    &[Member::required("KeyId", &KEY_ID_TYPE)],
);
pub static TYPE_OF_GET_KEY_ROTATION_STATUS_REQUEST: Type = Type::new(Kind::Structure(&GET_KEY_ROTATION_STATUS_REQUEST));
pub static GET_KEY_ROTATION_STATUS_RESPONSE: Structure = Structure::new(
    "GetKeyRotationStatusResponse",
    &[
        Member::optional("KeyRotationEnabled", &BOOLEAN_TYPE),
        Member::optional("KeyId", &KEY_ID_TYPE),
        Member::optional("RotationPeriodInDays", &ROTATION_PERIOD_IN_DAYS_TYPE),
        Member::optional("NextRotationDate", &DATE_TYPE),
        Member::optional("OnDemandRotationStartDate", &DATE_TYPE),
    ],
);
pub static TYPE_OF_GET_KEY_ROTATION_STATUS_RESPONSE: Type =
    Type::new(Kind::Structure(&GET_KEY_ROTATION_STATUS_RESPONSE));
pub static GRANT_CONSTRAINTS: Structure = Structure::new(
    "GrantConstraints",
    &[
        Member::optional("EncryptionContextSubset", &ENCRYPTION_CONTEXT_TYPE),
        Member::optional("EncryptionContextEquals", &ENCRYPTION_CONTEXT_TYPE),
    ],
);
pub static TYPE_OF_GRANT_CONSTRAINTS: Type = Type::new(Kind::Structure(&GRANT_CONSTRAINTS));
pub static GRANT_ID_TYPE: Type = Type::new(Kind::String).min(1).max(128);
pub static GRANT_LIST: Type = Type::list(&TYPE_OF_GRANT_LIST_ENTRY);
pub static GRANT_LIST_ENTRY: Structure = Structure::new(
    "GrantListEntry",
    &[
        Member::optional("KeyId", &KEY_ID_TYPE),
        Member::optional("GrantId", &GRANT_ID_TYPE),
        Member::optional("Name", &GRANT_NAME_TYPE),
        Member::optional("CreationDate", &DATE_TYPE),
        Member::optional("GranteePrincipal", &PRINCIPAL_ID_TYPE),
        Member::optional("RetiringPrincipal", &PRINCIPAL_ID_TYPE),
        Member::optional("IssuingAccount", &PRINCIPAL_ID_TYPE),
        Member::optional("Operations", &GRANT_OPERATION_LIST),
        Member::optional("Constraints", &TYPE_OF_GRANT_CONSTRAINTS),
    ],
);
pub static TYPE_OF_GRANT_LIST_ENTRY: Type = Type::new(Kind::Structure(&GRANT_LIST_ENTRY));
pub static GRANT_NAME_TYPE: Type = Type::new(Kind::String)
    .min(1)
    .max(256)
    .pattern(&PATTERN_OF_ALIAS_NAME_TYPE);
pub static GRANT_OPERATION: Type = Type::new(Kind::String).values(&[
    "Decrypt",
    "Encrypt",
    "GenerateDataKey",
    "GenerateDataKeyWithoutPlaintext",
    "ReEncryptFrom",
    "ReEncryptTo",
    "Sign",
    "Verify",
    "GetPublicKey",
    "CreateGrant",
    "RetireGrant",
    "DescribeKey",
    "GenerateDataKeyPair",
    "GenerateDataKeyPairWithoutPlaintext",
    "GenerateMac",
    "VerifyMac",
    "DeriveSharedSecret",
]);
pub static GRANT_OPERATION_LIST: Type = Type::list(&GRANT_OPERATION);
pub static GRANT_TOKEN_LIST: Type = Type::list(&GRANT_TOKEN_TYPE).min(0).max(10);
pub static GRANT_TOKEN_TYPE: Type = Type::new(Kind::String).min(1).max(8192);
pub static IMPORT_STATE: Type = Type::new(Kind::String).values(&["IMPORTED", "PENDING_IMPORT"]);
pub static INCLUDE_KEY_MATERIAL: Type = Type::new(Kind::String).values(&["ALL_KEY_MATERIAL", "ROTATIONS_ONLY"]);
pub static KEY_AGREEMENT_ALGORITHM_SPEC: Type = Type::new(Kind::String).values(&["ECDH"]);
pub static KEY_AGREEMENT_ALGORITHM_SPEC_LIST: Type = Type::list(&KEY_AGREEMENT_ALGORITHM_SPEC);
pub static KEY_ENCRYPTION_MECHANISM: Type = Type::new(Kind::String).values(&["RSAES_OAEP_SHA_256"]);
pub static KEY_ID_TYPE: Type = Type::new(Kind::String).min(1).max(2048);
pub static KEY_LIST: Type = Type::list(&TYPE_OF_KEY_LIST_ENTRY);
pub static KEY_LIST_ENTRY: Structure = Structure::new(
    "KeyListEntry",
    &[
        Member::optional("KeyId", &KEY_ID_TYPE),
        Member::optional("KeyArn", &ARN_TYPE),
    ],
);
pub static TYPE_OF_KEY_LIST_ENTRY: Type = Type::new(Kind::Structure(&KEY_LIST_ENTRY));
pub static KEY_MANAGER_TYPE: Type = Type::new(Kind::String).values(&["AWS", "CUSTOMER"]);
pub static KEY_MATERIAL_DESCRIPTION_TYPE: Type = Type::new(Kind::String)
    .min(0)
    .max(256)
    .pattern(&PATTERN_OF_KEY_MATERIAL_DESCRIPTION_TYPE);
pub static KEY_MATERIAL_STATE: Type = Type::new(Kind::String).values(&[
    "NON_CURRENT",
    "CURRENT",
    "PENDING_ROTATION",
    "PENDING_MULTI_REGION_IMPORT_AND_ROTATION",
]);
pub static KEY_METADATA: Structure = Structure::new(
    "KeyMetadata",
    &[
        Member::optional("AWSAccountId", &AWS_ACCOUNT_ID_TYPE),
        Member::required("KeyId", &KEY_ID_TYPE),
        Member::optional("Arn", &ARN_TYPE),
        Member::optional("CreationDate", &DATE_TYPE),
        Member::optional("Enabled", &BOOLEAN_TYPE),
        Member::optional("Description", &DESCRIPTION_TYPE),
        Member::optional("KeyUsage", &KEY_USAGE_TYPE),
        Member::optional("KeyState", &KEY_STATE),
        Member::optional("DeletionDate", &DATE_TYPE),
        Member::optional("ValidTo", &DATE_TYPE),
        Member::optional("Origin", &ORIGIN_TYPE),
        Member::optional("CustomKeyStoreId", &CUSTOM_KEY_STORE_ID_TYPE),
        Member::optional("CloudHsmClusterId", &CLOUD_HSM_CLUSTER_ID_TYPE),
        Member::optional("ExpirationModel", &EXPIRATION_MODEL_TYPE),
        Member::optional("KeyManager", &KEY_MANAGER_TYPE),
        Member::optional("CustomerMasterKeySpec", &CUSTOMER_MASTER_KEY_SPEC),
        Member::optional("KeySpec", &KEY_SPEC),
        Member::optional("EncryptionAlgorithms", &ENCRYPTION_ALGORITHM_SPEC_LIST),
        Member::optional("SigningAlgorithms", &SIGNING_ALGORITHM_SPEC_LIST),
        Member::optional("KeyAgreementAlgorithms", &KEY_AGREEMENT_ALGORITHM_SPEC_LIST),
        Member::optional("MultiRegion", &NULLABLE_BOOLEAN_TYPE),
        Member::optional("MultiRegionConfiguration", &TYPE_OF_MULTI_REGION_CONFIGURATION),
        Member::optional("PendingDeletionWindowInDays", &PENDING_WINDOW_IN_DAYS_TYPE),
        Member::optional("MacAlgorithms", &MAC_ALGORITHM_SPEC_LIST),
        Member::optional("XksKeyConfiguration", &TYPE_OF_XKS_KEY_CONFIGURATION_TYPE),
        Member::optional("CurrentKeyMaterialId", &BACKING_KEY_ID_TYPE),
    ],
);
pub static TYPE_OF_KEY_METADATA: Type = Type::new(Kind::Structure(&KEY_METADATA));
pub static KEY_SPEC: Type = Type::new(Kind::String).values(&[
    "RSA_2048",
    "RSA_3072",
    "RSA_4096",
    "ECC_NIST_P256",
    "ECC_NIST_P384",
    "ECC_NIST_P521",
    "ECC_SECG_P256K1",
    "SYMMETRIC_DEFAULT",
    "HMAC_224",
    "HMAC_256",
    "HMAC_384",
    "HMAC_512",
    "SM2",
    "ML_DSA_44",
    "ML_DSA_65",
    "ML_DSA_87",
    "ECC_NIST_EDWARDS25519",
]);
pub static KEY_STATE: Type = Type::new(Kind::String).values(&[
    "Creating",
    "Enabled",
    "Disabled",
    "PendingDeletion",
    "PendingImport",
    "PendingReplicaDeletion",
    "Unavailable",
    "Updating",
]);
pub static KEY_USAGE_TYPE: Type =
    Type::new(Kind::String).values(&["SIGN_VERIFY", "ENCRYPT_DECRYPT", "GENERATE_VERIFY_MAC", "KEY_AGREEMENT"]);
pub static LIMIT_TYPE: Type = Type::new(Kind::Integer).min(1).max(1000);
pub static LIST_ALIASES_REQUEST: Structure = Structure::new(
    "ListAliasesRequest",
    &[
        Member::optional("KeyId", &KEY_ID_TYPE),
        Member::optional("Limit", &LIMIT_TYPE),
        Member::optional("Marker", &MARKER_TYPE),
    ],
);
pub static TYPE_OF_LIST_ALIASES_REQUEST: Type = Type::new(Kind::Structure(&LIST_ALIASES_REQUEST));
pub static LIST_ALIASES_RESPONSE: Structure = Structure::new(
    "ListAliasesResponse",
    &[
        Member::optional("Aliases", &ALIAS_LIST),
        Member::optional("NextMarker", &MARKER_TYPE),
        Member::optional("Truncated", &BOOLEAN_TYPE),
    ],
);
pub static TYPE_OF_LIST_ALIASES_RESPONSE: Type = Type::new(Kind::Structure(&LIST_ALIASES_RESPONSE));
pub static LIST_GRANTS_REQUEST: Structure = Structure::new(
    "ListGrantsRequest",
    &[
        Member::optional("Limit", &LIMIT_TYPE),
        Member::optional("Marker", &MARKER_TYPE),
        Member::required("KeyId", &KEY_ID_TYPE),
        Member::optional("GrantId", &GRANT_ID_TYPE),
        Member::optional("GranteePrincipal", &PRINCIPAL_ID_TYPE),
    ],
);
pub static TYPE_OF_LIST_GRANTS_REQUEST: Type = Type::new(Kind::Structure(&LIST_GRANTS_REQUEST));
pub static LIST_GRANTS_RESPONSE: Structure = Structure::new(
    "ListGrantsResponse",
    &[
        Member::optional("Grants", &GRANT_LIST),
        Member::optional("NextMarker", &MARKER_TYPE),
        Member::optional("Truncated", &BOOLEAN_TYPE),
    ],
);
pub static TYPE_OF_LIST_GRANTS_RESPONSE: Type = Type::new(Kind::Structure(&LIST_GRANTS_RESPONSE));
pub static LIST_KEY_POLICIES_REQUEST: Structure = Structure::new(
    "ListKeyPoliciesRequest",
    &[
        Member::required("KeyId", &KEY_ID_TYPE),
        Member::optional("Limit", &LIMIT_TYPE),
        Member::optional("Marker", &MARKER_TYPE),
    ],
);
pub static TYPE_OF_LIST_KEY_POLICIES_REQUEST: Type = Type::new(Kind::Structure(&LIST_KEY_POLICIES_REQUEST));
pub static LIST_KEY_POLICIES_RESPONSE: Structure = Structure::new(
    "ListKeyPoliciesResponse",
    &[
        Member::optional("PolicyNames", &POLICY_NAME_LIST),
        Member::optional("NextMarker", &MARKER_TYPE),
        Member::optional("Truncated", &BOOLEAN_TYPE),
    ],
);
pub static TYPE_OF_LIST_KEY_POLICIES_RESPONSE: Type = Type::new(Kind::Structure(&LIST_KEY_POLICIES_RESPONSE));
pub static LIST_KEY_ROTATIONS_REQUEST: Structure = Structure::new(
    "ListKeyRotationsRequest",
    &[
        Member::required("KeyId", &KEY_ID_TYPE),
        Member::optional("IncludeKeyMaterial", &INCLUDE_KEY_MATERIAL),
        Member::optional("Limit", &LIMIT_TYPE),
        Member::optional("Marker", &MARKER_TYPE),
    ],
);
pub static TYPE_OF_LIST_KEY_ROTATIONS_REQUEST: Type = Type::new(Kind::Structure(&LIST_KEY_ROTATIONS_REQUEST));
pub static LIST_KEY_ROTATIONS_RESPONSE: Structure = Structure::new(
    "ListKeyRotationsResponse",
    &[
        Member::optional("Rotations", &ROTATIONS_LIST),
        Member::optional("NextMarker", &MARKER_TYPE),
        Member::optional("Truncated", &BOOLEAN_TYPE),
    ],
);
pub static TYPE_OF_LIST_KEY_ROTATIONS_RESPONSE: Type = Type::new(Kind::Structure(&LIST_KEY_ROTATIONS_RESPONSE));
pub static LIST_KEYS_REQUEST: Structure = Structure::new(
    "ListKeysRequest",
    &[
        Member::optional("Limit", &LIMIT_TYPE),
        Member::optional("Marker", &MARKER_TYPE),
    ],
);
pub static TYPE_OF_LIST_KEYS_REQUEST: Type = Type::new(Kind::Structure(&LIST_KEYS_REQUEST));
pub static LIST_KEYS_RESPONSE: Structure = Structure::new(
    "ListKeysResponse",
    &[
        Member::optional("Keys", &KEY_LIST),
        Member::optional("NextMarker", &MARKER_TYPE),
        Member::optional("Truncated", &BOOLEAN_TYPE),
    ],
);
pub static TYPE_OF_LIST_KEYS_RESPONSE: Type = Type::new(Kind::Structure(&LIST_KEYS_RESPONSE));
pub static LIST_RESOURCE_TAGS_REQUEST: Structure = Structure::new(
    "ListResourceTagsRequest",
    &[
        Member::required("KeyId", &KEY_ID_TYPE),
        Member::optional("Limit", &LIMIT_TYPE),
        Member::optional("Marker", &MARKER_TYPE),
    ],
);
pub static TYPE_OF_LIST_RESOURCE_TAGS_REQUEST: Type = Type::new(Kind::Structure(&LIST_RESOURCE_TAGS_REQUEST));
pub static LIST_RESOURCE_TAGS_RESPONSE: Structure = Structure::new(
    "ListResourceTagsResponse",
    &[
        Member::optional("Tags", &TAG_LIST),
        Member::optional("NextMarker", &MARKER_TYPE),
        Member::optional("Truncated", &BOOLEAN_TYPE),
    ],
);
pub static TYPE_OF_LIST_RESOURCE_TAGS_RESPONSE: Type = Type::new(Kind::Structure(&LIST_RESOURCE_TAGS_RESPONSE));
pub static LIST_RETIRABLE_GRANTS_REQUEST: Structure = Structure::new(
    "ListRetirableGrantsRequest",
    &[
        Member::optional("Limit", &LIMIT_TYPE),
        Member::optional("Marker", &MARKER_TYPE),
        Member::required("RetiringPrincipal", &PRINCIPAL_ID_TYPE),
    ],
);
pub static TYPE_OF_LIST_RETIRABLE_GRANTS_REQUEST: Type = Type::new(Kind::Structure(&LIST_RETIRABLE_GRANTS_REQUEST));
pub static MAC_ALGORITHM_SPEC: Type =
    Type::new(Kind::String).values(&["HMAC_SHA_224", "HMAC_SHA_256", "HMAC_SHA_384", "HMAC_SHA_512"]);
pub static MAC_ALGORITHM_SPEC_LIST: Type = Type::list(&MAC_ALGORITHM_SPEC);
pub static MARKER_TYPE: Type = Type::new(Kind::String)
    .min(1)
    .max(1024)
    .pattern(&PATTERN_OF_MARKER_TYPE);
pub static MULTI_REGION_CONFIGURATION: Structure = Structure::new(
    "MultiRegionConfiguration",
    &[
        Member::optional("MultiRegionKeyType", &MULTI_REGION_KEY_TYPE),
        Member::optional("PrimaryKey", &TYPE_OF_MULTI_REGION_KEY),
        Member::optional("ReplicaKeys", &MULTI_REGION_KEY_LIST),
    ],
);
pub static TYPE_OF_MULTI_REGION_CONFIGURATION: Type = Type::new(Kind::Structure(&MULTI_REGION_CONFIGURATION));
pub static MULTI_REGION_KEY: Structure = Structure::new(
    "MultiRegionKey",
    &[
        Member::optional("Arn", &ARN_TYPE),
        Member::optional("Region", &REGION_TYPE),
    ],
);
pub static TYPE_OF_MULTI_REGION_KEY: Type = Type::new(Kind::Structure(&MULTI_REGION_KEY));
pub static MULTI_REGION_KEY_LIST: Type = Type::list(&TYPE_OF_MULTI_REGION_KEY);
pub static MULTI_REGION_KEY_TYPE: Type = Type::new(Kind::String).values(&["PRIMARY", "REPLICA"]);
pub static NULLABLE_BOOLEAN_TYPE: Type = Type::new(Kind::Boolean);
pub static NUMBER_OF_BYTES_TYPE: Type = Type::new(Kind::Integer).min(1).max(1024);
pub static ORIGIN_TYPE: Type =
    Type::new(Kind::String).values(&["AWS_KMS", "EXTERNAL", "AWS_CLOUDHSM", "EXTERNAL_KEY_STORE"]);
pub static PENDING_WINDOW_IN_DAYS_TYPE: Type = Type::new(Kind::Integer).min(1).max(365);
pub static PLAINTEXT_TYPE: Type = Type::new(Kind::Blob).min(1).max(4096).sensitive();
pub static POLICY_NAME_LIST: Type = Type::list(&POLICY_NAME_TYPE);
pub static POLICY_NAME_TYPE: Type = Type::new(Kind::String)
    .min(1)
    .max(128)
    .pattern(&PATTERN_OF_POLICY_NAME_TYPE);
pub static POLICY_TYPE: Type = Type::new(Kind::String)
    .min(1)
    .max(131072)
    .pattern(&PATTERN_OF_POLICY_TYPE);
pub static PRINCIPAL_ID_TYPE: Type = Type::new(Kind::String)
    .min(1)
    .max(256)
    .pattern(&PATTERN_OF_PRINCIPAL_ID_TYPE);
pub static PUT_KEY_POLICY_REQUEST: Structure = Structure::new(
    "PutKeyPolicyRequest",
    &[
        Member::required("KeyId", &KEY_ID_TYPE),
        Member::optional("PolicyName", &POLICY_NAME_TYPE),
        Member::required("Policy", &POLICY_TYPE),
        Member::optional("BypassPolicyLockoutSafetyCheck", &BOOLEAN_TYPE),
    ],
);
pub static TYPE_OF_PUT_KEY_POLICY_REQUEST: Type = Type::new(Kind::Structure(&PUT_KEY_POLICY_REQUEST));
pub static RE_ENCRYPT_REQUEST: Structure = Structure::new(
    "ReEncryptRequest",
    &[
        Member::optional("CiphertextBlob", &CIPHERTEXT_TYPE),
        Member::optional("SourceEncryptionContext", &ENCRYPTION_CONTEXT_TYPE),
        Member::optional("SourceKeyId", &KEY_ID_TYPE),
        Member::required("DestinationKeyId", &KEY_ID_TYPE),
        Member::optional("DestinationEncryptionContext", &ENCRYPTION_CONTEXT_TYPE),
        Member::optional("SourceEncryptionAlgorithm", &ENCRYPTION_ALGORITHM_SPEC),
        Member::optional("DestinationEncryptionAlgorithm", &ENCRYPTION_ALGORITHM_SPEC),
        Member::optional("GrantTokens", &GRANT_TOKEN_LIST),
        Member::optional("DryRun", &NULLABLE_BOOLEAN_TYPE),
        Member::optional("DryRunModifiers", &DRY_RUN_MODIFIER_LIST),
    ],
);
pub static TYPE_OF_RE_ENCRYPT_REQUEST: Type = Type::new(Kind::Structure(&RE_ENCRYPT_REQUEST));
pub static RE_ENCRYPT_RESPONSE: Structure = Structure::new(
    "ReEncryptResponse",
    &[
        Member::optional("CiphertextBlob", &CIPHERTEXT_TYPE),
        Member::optional("SourceKeyId", &KEY_ID_TYPE),
        Member::optional("KeyId", &KEY_ID_TYPE),
        Member::optional("SourceEncryptionAlgorithm", &ENCRYPTION_ALGORITHM_SPEC),
        Member::optional("DestinationEncryptionAlgorithm", &ENCRYPTION_ALGORITHM_SPEC),
        Member::optional("SourceKeyMaterialId", &BACKING_KEY_ID_TYPE),
        Member::optional("DestinationKeyMaterialId", &BACKING_KEY_ID_TYPE),
    ],
);
pub static TYPE_OF_RE_ENCRYPT_RESPONSE: Type = Type::new(Kind::Structure(&RE_ENCRYPT_RESPONSE));
pub static RECIPIENT_INFO: Structure = Structure::new(
    "RecipientInfo",
    &[
        Member::optional("KeyEncryptionAlgorithm", &KEY_ENCRYPTION_MECHANISM),
        Member::optional("AttestationDocument", &ATTESTATION_DOCUMENT_TYPE),
    ],
);
pub static TYPE_OF_RECIPIENT_INFO: Type = Type::new(Kind::Structure(&RECIPIENT_INFO));
pub static REGION_TYPE: Type = Type::new(Kind::String).min(1).max(32).pattern(&PATTERN_OF_REGION_TYPE);
pub static RETIRE_GRANT_REQUEST: Structure = Structure::new(
    "RetireGrantRequest",
    &[
        Member::optional("GrantToken", &GRANT_TOKEN_TYPE),
        Member::optional("KeyId", &KEY_ID_TYPE),
        Member::optional("GrantId", &GRANT_ID_TYPE),
        Member::optional("DryRun", &NULLABLE_BOOLEAN_TYPE),
    ],
);
pub static TYPE_OF_RETIRE_GRANT_REQUEST: Type = Type::new(Kind::Structure(&RETIRE_GRANT_REQUEST));
pub static REVOKE_GRANT_REQUEST: Structure = Structure::new(
    "RevokeGrantRequest",
    &[
        Member::required("KeyId", &KEY_ID_TYPE),
        Member::required("GrantId", &GRANT_ID_TYPE),
        Member::optional("DryRun", &NULLABLE_BOOLEAN_TYPE),
    ],
);
pub static TYPE_OF_REVOKE_GRANT_REQUEST: Type = Type::new(Kind::Structure(&REVOKE_GRANT_REQUEST));
pub static ROTATE_KEY_ON_DEMAND_REQUEST: Structure =
    Structure::new("RotateKeyOnDemandRequest", &[Member::required("KeyId", &KEY_ID_TYPE)]);
pub static TYPE_OF_ROTATE_KEY_ON_DEMAND_REQUEST: Type = Type::new(Kind::Structure(&ROTATE_KEY_ON_DEMAND_REQUEST));
pub static ROTATE_KEY_ON_DEMAND_RESPONSE: Structure =
    Structure::new("RotateKeyOnDemandResponse", &[Member::optional("KeyId", &KEY_ID_TYPE)]);
pub static TYPE_OF_ROTATE_KEY_ON_DEMAND_RESPONSE: Type = Type::new(Kind::Structure(&ROTATE_KEY_ON_DEMAND_RESPONSE));
pub static ROTATION_PERIOD_IN_DAYS_TYPE: Type = Type::new(Kind::Integer).min(90).max(2560);
pub static ROTATION_TYPE: Type = Type::new(Kind::String).values(&["AUTOMATIC", "ON_DEMAND"]);
pub static ROTATIONS_LIST: Type = Type::list(&TYPE_OF_ROTATIONS_LIST_ENTRY);
pub static ROTATIONS_LIST_ENTRY: Structure = Structure::new(
    "RotationsListEntry",
    &[
        Member::optional("KeyId", &KEY_ID_TYPE),
        Member::optional("KeyMaterialId", &BACKING_KEY_ID_TYPE),
        Member::optional("KeyMaterialDescription", &KEY_MATERIAL_DESCRIPTION_TYPE),
        Member::optional("ImportState", &IMPORT_STATE),
        Member::optional("KeyMaterialState", &KEY_MATERIAL_STATE),
        Member::optional("ExpirationModel", &EXPIRATION_MODEL_TYPE),
        Member::optional("ValidTo", &DATE_TYPE),
        Member::optional("RotationDate", &DATE_TYPE),
        Member::optional("RotationType", &ROTATION_TYPE),
    ],
);
pub static TYPE_OF_ROTATIONS_LIST_ENTRY: Type = Type::new(Kind::Structure(&ROTATIONS_LIST_ENTRY));
pub static SCHEDULE_KEY_DELETION_REQUEST: Structure = Structure::new(
    "ScheduleKeyDeletionRequest",
    &[
        Member::required("KeyId", &KEY_ID_TYPE),
        Member::optional("PendingWindowInDays", &PENDING_WINDOW_IN_DAYS_TYPE),
    ],
);
pub static TYPE_OF_SCHEDULE_KEY_DELETION_REQUEST: Type = Type::new(Kind::Structure(&SCHEDULE_KEY_DELETION_REQUEST));
pub static SCHEDULE_KEY_DELETION_RESPONSE: Structure = Structure::new(
    "ScheduleKeyDeletionResponse",
    &[
        Member::optional("KeyId", &KEY_ID_TYPE),
        Member::optional("DeletionDate", &DATE_TYPE),
        Member::optional("KeyState", &KEY_STATE),
        Member::optional("PendingWindowInDays", &PENDING_WINDOW_IN_DAYS_TYPE),
    ],
);
pub static TYPE_OF_SCHEDULE_KEY_DELETION_RESPONSE: Type = Type::new(Kind::Structure(&SCHEDULE_KEY_DELETION_RESPONSE));
pub static SIGNING_ALGORITHM_SPEC: Type = Type::new(Kind::String).values(&[
    "RSASSA_PSS_SHA_256",
    "RSASSA_PSS_SHA_384",
    "RSASSA_PSS_SHA_512",
    "RSASSA_PKCS1_V1_5_SHA_256",
    "RSASSA_PKCS1_V1_5_SHA_384",
    "RSASSA_PKCS1_V1_5_SHA_512",
    "ECDSA_SHA_256",
    "ECDSA_SHA_384",
    "ECDSA_SHA_512",
    "SM2DSA",
    "ML_DSA_SHAKE_256",
    "ED25519_SHA_512",
    "ED25519_PH_SHA_512",
]);
pub static SIGNING_ALGORITHM_SPEC_LIST: Type = Type::list(&SIGNING_ALGORITHM_SPEC);
pub static TAG: Structure = Structure::new(
    "Tag",
    &[
        Member::required("TagKey", &TAG_KEY_TYPE),
        Member::required("TagValue", &TAG_VALUE_TYPE),
    ],
);
pub static TYPE_OF_TAG: Type = Type::new(Kind::Structure(&TAG));
pub static TAG_KEY_LIST: Type = Type::list(&TAG_KEY_TYPE);
pub static TAG_KEY_TYPE: Type = Type::new(Kind::String).min(1).max(128);
pub static TAG_LIST: Type = Type::list(&TYPE_OF_TAG);
pub static TAG_RESOURCE_REQUEST: Structure = Structure::new(
    "TagResourceRequest",
    &[
        Member::required("KeyId", &KEY_ID_TYPE),
        Member::required("Tags", &TAG_LIST),
    ],
);
pub static TYPE_OF_TAG_RESOURCE_REQUEST: Type = Type::new(Kind::Structure(&TAG_RESOURCE_REQUEST));
pub static TAG_VALUE_TYPE: Type = Type::new(Kind::String).min(0).max(256);
pub static UNTAG_RESOURCE_REQUEST: Structure = Structure::new(
    "UntagResourceRequest",
    &[
        Member::required("KeyId", &KEY_ID_TYPE),
        Member::required("TagKeys", &TAG_KEY_LIST),
    ],
);
pub static TYPE_OF_UNTAG_RESOURCE_REQUEST: Type = Type::new(Kind::Structure(&UNTAG_RESOURCE_REQUEST));
pub static UPDATE_ALIAS_REQUEST: Structure = Structure::new(
    "UpdateAliasRequest",
    &[
        Member::required("AliasName", &ALIAS_NAME_TYPE),
        Member::required("TargetKeyId", &KEY_ID_TYPE),
    ],
);
pub static TYPE_OF_UPDATE_ALIAS_REQUEST: Type = Type::new(Kind::Structure(&UPDATE_ALIAS_REQUEST));
pub static UPDATE_KEY_DESCRIPTION_REQUEST: Structure = Structure::new(
    "UpdateKeyDescriptionRequest",
    &[
        Member::required("KeyId", &KEY_ID_TYPE),
        Member::required("Description", &DESCRIPTION_TYPE),
    ],
);
pub static TYPE_OF_UPDATE_KEY_DESCRIPTION_REQUEST: Type = Type::new(Kind::Structure(&UPDATE_KEY_DESCRIPTION_REQUEST));
pub static VERIFY_MAC_REQUEST: Structure = Structure::new(
    "VerifyMacRequest",
    &[
        Member::required("Message", &PLAINTEXT_TYPE),
        Member::required("KeyId", &KEY_ID_TYPE),
        Member::required("MacAlgorithm", &MAC_ALGORITHM_SPEC),
        Member::required("Mac", &CIPHERTEXT_TYPE),
        Member::optional("GrantTokens", &GRANT_TOKEN_LIST),
        Member::optional("DryRun", &NULLABLE_BOOLEAN_TYPE),
    ],
);
pub static TYPE_OF_VERIFY_MAC_REQUEST: Type = Type::new(Kind::Structure(&VERIFY_MAC_REQUEST));
pub static VERIFY_MAC_RESPONSE: Structure = Structure::new(
    "VerifyMacResponse",
    &[
        Member::optional("KeyId", &KEY_ID_TYPE),
        Member::optional("MacValid", &BOOLEAN_TYPE),
        Member::optional("MacAlgorithm", &MAC_ALGORITHM_SPEC),
    ],
);
pub static TYPE_OF_VERIFY_MAC_RESPONSE: Type = Type::new(Kind::Structure(&VERIFY_MAC_RESPONSE));
pub static XKS_KEY_CONFIGURATION_TYPE: Structure =
    Structure::new("XksKeyConfigurationType", &[Member::optional("Id", &XKS_KEY_ID_TYPE)]);
pub static TYPE_OF_XKS_KEY_CONFIGURATION_TYPE: Type = Type::new(Kind::Structure(&XKS_KEY_CONFIGURATION_TYPE));
pub static XKS_KEY_ID_TYPE: Type = Type::new(Kind::String)
    .min(1)
    .max(128)
    .pattern(&PATTERN_OF_XKS_KEY_ID_TYPE);
pub static CREATE_ALIAS_RESPONSE: Structure = Structure::new("CreateAliasResponse", &[]);
pub static DELETE_ALIAS_RESPONSE: Structure = Structure::new("DeleteAliasResponse", &[]);
pub static DISABLE_KEY_RESPONSE: Structure = Structure::new("DisableKeyResponse", &[]);
pub static DISABLE_KEY_ROTATION_RESPONSE: Structure = Structure::new("DisableKeyRotationResponse", &[]);
pub static ENABLE_KEY_RESPONSE: Structure = Structure::new("EnableKeyResponse", &[]);
pub static ENABLE_KEY_ROTATION_RESPONSE: Structure = Structure::new("EnableKeyRotationResponse", &[]);
pub static PUT_KEY_POLICY_RESPONSE: Structure = Structure::new("PutKeyPolicyResponse", &[]);
pub static RETIRE_GRANT_RESPONSE: Structure = Structure::new("RetireGrantResponse", &[]);
pub static REVOKE_GRANT_RESPONSE: Structure = Structure::new("RevokeGrantResponse", &[]);
pub static TAG_RESOURCE_RESPONSE: Structure = Structure::new("TagResourceResponse", &[]);
pub static UNTAG_RESOURCE_RESPONSE: Structure = Structure::new("UntagResourceResponse", &[]);
pub static UPDATE_ALIAS_RESPONSE: Structure = Structure::new("UpdateAliasResponse", &[]);
pub static UPDATE_KEY_DESCRIPTION_RESPONSE: Structure = Structure::new("UpdateKeyDescriptionResponse", &[]);
pub static PATTERN_OF_POLICY_TYPE: Pattern = Pattern::new(
    "[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+",
    "[\\x{0009}\\x{000A}\\x{000D}\\x{0020}-\\x{00FF}]+",
);
pub static PATTERN_OF_MARKER_TYPE: Pattern = Pattern::new("[\\u0020-\\u00FF]*", "[\\x{0020}-\\x{00FF}]*");
pub static PATTERN_OF_POLICY_NAME_TYPE: Pattern = Pattern::new("[\\w]+", "[0-9A-Za-z_]+");
pub static PATTERN_OF_REGION_TYPE: Pattern = Pattern::new("^([a-z]+-){2,3}\\d+$", "^([a-z]+-){2,3}[0-9]+$");
pub static PATTERN_OF_PRINCIPAL_ID_TYPE: Pattern = Pattern::new("^[\\w+=,.@:/-]+$", "^[0-9A-Za-z_+=,.@:/-]+$");
pub static PATTERN_OF_BACKING_KEY_ID_TYPE: Pattern = Pattern::new("^[a-f0-9]+$", "^[a-f0-9]+$");
pub static PATTERN_OF_XKS_KEY_ID_TYPE: Pattern = Pattern::new("^[a-zA-Z0-9-_.]+$", "^[a-zA-Z0-9-_.]+$");
pub static PATTERN_OF_ALIAS_NAME_TYPE: Pattern = Pattern::new("^[a-zA-Z0-9:/_-]+$", "^[a-zA-Z0-9:/_-]+$");
pub static PATTERN_OF_KEY_MATERIAL_DESCRIPTION_TYPE: Pattern =
    Pattern::new("^[a-zA-Z0-9:/_\\s.-]+$", "^[a-zA-Z0-9:/_\\t\\n\\x0B\\f\\r .-]+$");
pub static PATTERN_OF_CLOUD_HSM_CLUSTER_ID_TYPE: Pattern =
    Pattern::new("cluster-[2-7a-zA-Z]{11,16}", "cluster-[2-7a-zA-Z]{11,16}");
