//! The values of the enumerations.
//!
//! Written by `cargo xtask codegen` from botocore's model kms/2014-11-01: change crates/api/models or crates/xtask, not this file.

/// `CustomerMasterKeySpec` of the model.
pub mod customer_master_key_spec {
    pub const ECC_NIST_P256: &str = "ECC_NIST_P256";
    pub const ECC_NIST_P384: &str = "ECC_NIST_P384";
    pub const ECC_NIST_P521: &str = "ECC_NIST_P521";
    pub const ECC_SECG_P256K1: &str = "ECC_SECG_P256K1";
    pub const HMAC_224: &str = "HMAC_224";
    pub const HMAC_256: &str = "HMAC_256";
    pub const HMAC_384: &str = "HMAC_384";
    pub const HMAC_512: &str = "HMAC_512";
    pub const RSA_2048: &str = "RSA_2048";
    pub const RSA_3072: &str = "RSA_3072";
    pub const RSA_4096: &str = "RSA_4096";
    pub const SM2: &str = "SM2";
    pub const SYMMETRIC_DEFAULT: &str = "SYMMETRIC_DEFAULT";
}

/// `DataKeySpec` of the model.
pub mod data_key_spec {
    pub const AES_128: &str = "AES_128";
    pub const AES_256: &str = "AES_256";
}

/// `DryRunModifierType` of the model.
pub mod dry_run_modifier_type {
    pub const IGNORE_CIPHERTEXT: &str = "IGNORE_CIPHERTEXT";
}

/// `EncryptionAlgorithmSpec` of the model.
pub mod encryption_algorithm_spec {
    pub const RSAES_OAEP_SHA_1: &str = "RSAES_OAEP_SHA_1";
    pub const RSAES_OAEP_SHA_256: &str = "RSAES_OAEP_SHA_256";
    pub const SM2PKE: &str = "SM2PKE";
    pub const SYMMETRIC_DEFAULT: &str = "SYMMETRIC_DEFAULT";
}

/// `ExpirationModelType` of the model.
pub mod expiration_model_type {
    pub const KEY_MATERIAL_DOES_NOT_EXPIRE: &str = "KEY_MATERIAL_DOES_NOT_EXPIRE";
    pub const KEY_MATERIAL_EXPIRES: &str = "KEY_MATERIAL_EXPIRES";
}

/// `GrantOperation` of the model.
pub mod grant_operation {
    pub const CREATE_GRANT: &str = "CreateGrant";
    pub const DECRYPT: &str = "Decrypt";
    pub const DERIVE_SHARED_SECRET: &str = "DeriveSharedSecret";
    pub const DESCRIBE_KEY: &str = "DescribeKey";
    pub const ENCRYPT: &str = "Encrypt";
    pub const GENERATE_DATA_KEY: &str = "GenerateDataKey";
    pub const GENERATE_DATA_KEY_PAIR: &str = "GenerateDataKeyPair";
    pub const GENERATE_DATA_KEY_PAIR_WITHOUT_PLAINTEXT: &str = "GenerateDataKeyPairWithoutPlaintext";
    pub const GENERATE_DATA_KEY_WITHOUT_PLAINTEXT: &str = "GenerateDataKeyWithoutPlaintext";
    pub const GENERATE_MAC: &str = "GenerateMac";
    pub const GET_PUBLIC_KEY: &str = "GetPublicKey";
    pub const RETIRE_GRANT: &str = "RetireGrant";
    pub const RE_ENCRYPT_FROM: &str = "ReEncryptFrom";
    pub const RE_ENCRYPT_TO: &str = "ReEncryptTo";
    pub const SIGN: &str = "Sign";
    pub const VERIFY: &str = "Verify";
    pub const VERIFY_MAC: &str = "VerifyMac";
}

/// `ImportState` of the model.
pub mod import_state {
    pub const IMPORTED: &str = "IMPORTED";
    pub const PENDING_IMPORT: &str = "PENDING_IMPORT";
}

/// `IncludeKeyMaterial` of the model.
pub mod include_key_material {
    pub const ALL_KEY_MATERIAL: &str = "ALL_KEY_MATERIAL";
    pub const ROTATIONS_ONLY: &str = "ROTATIONS_ONLY";
}

/// `KeyAgreementAlgorithmSpec` of the model.
pub mod key_agreement_algorithm_spec {
    pub const ECDH: &str = "ECDH";
}

/// `KeyEncryptionMechanism` of the model.
pub mod key_encryption_mechanism {
    pub const RSAES_OAEP_SHA_256: &str = "RSAES_OAEP_SHA_256";
}

/// `KeyManagerType` of the model.
pub mod key_manager_type {
    pub const AWS: &str = "AWS";
    pub const CUSTOMER: &str = "CUSTOMER";
}

/// `KeyMaterialState` of the model.
pub mod key_material_state {
    pub const CURRENT: &str = "CURRENT";
    pub const NON_CURRENT: &str = "NON_CURRENT";
    pub const PENDING_MULTI_REGION_IMPORT_AND_ROTATION: &str = "PENDING_MULTI_REGION_IMPORT_AND_ROTATION";
    pub const PENDING_ROTATION: &str = "PENDING_ROTATION";
}

/// `KeySpec` of the model.
pub mod key_spec {
    pub const ECC_NIST_EDWARDS25519: &str = "ECC_NIST_EDWARDS25519";
    pub const ECC_NIST_P256: &str = "ECC_NIST_P256";
    pub const ECC_NIST_P384: &str = "ECC_NIST_P384";
    pub const ECC_NIST_P521: &str = "ECC_NIST_P521";
    pub const ECC_SECG_P256K1: &str = "ECC_SECG_P256K1";
    pub const HMAC_224: &str = "HMAC_224";
    pub const HMAC_256: &str = "HMAC_256";
    pub const HMAC_384: &str = "HMAC_384";
    pub const HMAC_512: &str = "HMAC_512";
    pub const ML_DSA_44: &str = "ML_DSA_44";
    pub const ML_DSA_65: &str = "ML_DSA_65";
    pub const ML_DSA_87: &str = "ML_DSA_87";
    pub const RSA_2048: &str = "RSA_2048";
    pub const RSA_3072: &str = "RSA_3072";
    pub const RSA_4096: &str = "RSA_4096";
    pub const SM2: &str = "SM2";
    pub const SYMMETRIC_DEFAULT: &str = "SYMMETRIC_DEFAULT";
}

/// `KeyState` of the model.
pub mod key_state {
    pub const CREATING: &str = "Creating";
    pub const DISABLED: &str = "Disabled";
    pub const ENABLED: &str = "Enabled";
    pub const PENDING_DELETION: &str = "PendingDeletion";
    pub const PENDING_IMPORT: &str = "PendingImport";
    pub const PENDING_REPLICA_DELETION: &str = "PendingReplicaDeletion";
    pub const UNAVAILABLE: &str = "Unavailable";
    pub const UPDATING: &str = "Updating";
}

/// `KeyUsageType` of the model.
pub mod key_usage_type {
    pub const ENCRYPT_DECRYPT: &str = "ENCRYPT_DECRYPT";
    pub const GENERATE_VERIFY_MAC: &str = "GENERATE_VERIFY_MAC";
    pub const KEY_AGREEMENT: &str = "KEY_AGREEMENT";
    pub const SIGN_VERIFY: &str = "SIGN_VERIFY";
}

/// `MacAlgorithmSpec` of the model.
pub mod mac_algorithm_spec {
    pub const HMAC_SHA_224: &str = "HMAC_SHA_224";
    pub const HMAC_SHA_256: &str = "HMAC_SHA_256";
    pub const HMAC_SHA_384: &str = "HMAC_SHA_384";
    pub const HMAC_SHA_512: &str = "HMAC_SHA_512";
}

/// `MultiRegionKeyType` of the model.
pub mod multi_region_key_type {
    pub const PRIMARY: &str = "PRIMARY";
    pub const REPLICA: &str = "REPLICA";
}

/// `OriginType` of the model.
pub mod origin_type {
    pub const AWS_CLOUDHSM: &str = "AWS_CLOUDHSM";
    pub const AWS_KMS: &str = "AWS_KMS";
    pub const EXTERNAL: &str = "EXTERNAL";
    pub const EXTERNAL_KEY_STORE: &str = "EXTERNAL_KEY_STORE";
}

/// `RotationType` of the model.
pub mod rotation_type {
    pub const AUTOMATIC: &str = "AUTOMATIC";
    pub const ON_DEMAND: &str = "ON_DEMAND";
}

/// `SigningAlgorithmSpec` of the model.
pub mod signing_algorithm_spec {
    pub const ECDSA_SHA_256: &str = "ECDSA_SHA_256";
    pub const ECDSA_SHA_384: &str = "ECDSA_SHA_384";
    pub const ECDSA_SHA_512: &str = "ECDSA_SHA_512";
    pub const ED25519_PH_SHA_512: &str = "ED25519_PH_SHA_512";
    pub const ED25519_SHA_512: &str = "ED25519_SHA_512";
    pub const ML_DSA_SHAKE_256: &str = "ML_DSA_SHAKE_256";
    pub const RSASSA_PKCS1_V1_5_SHA_256: &str = "RSASSA_PKCS1_V1_5_SHA_256";
    pub const RSASSA_PKCS1_V1_5_SHA_384: &str = "RSASSA_PKCS1_V1_5_SHA_384";
    pub const RSASSA_PKCS1_V1_5_SHA_512: &str = "RSASSA_PKCS1_V1_5_SHA_512";
    pub const RSASSA_PSS_SHA_256: &str = "RSASSA_PSS_SHA_256";
    pub const RSASSA_PSS_SHA_384: &str = "RSASSA_PSS_SHA_384";
    pub const RSASSA_PSS_SHA_512: &str = "RSASSA_PSS_SHA_512";
    pub const SM2DSA: &str = "SM2DSA";
}
