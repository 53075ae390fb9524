//! Keys, aliases and grants as they are kept.

use std::collections::BTreeMap;
use std::fmt;

use headwater_kernel::Collection;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// By account, region and id.
pub const KEYS: Collection<KeyRecord> = Collection::new("kms.keys");
/// By account, region and name, which begins with `alias/`.
pub const ALIASES: Collection<AliasRecord> = Collection::new("kms.aliases");
/// By account, region, id of the key and id of the grant.
pub const GRANTS: Collection<GrantRecord> = Collection::new("kms.grants");
/// The fingerprint of the root key that wraps all material, at the empty key.
pub const ROOT: Collection<String> = Collection::new("kms.root");

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct KeyRecord {
    pub id: String,
    pub created: Timestamp,
    pub description: String,
    /// As in `KeySpec`.
    pub spec: String,
    /// As in `KeyUsage`.
    pub usage: String,
    /// Whether AWS manages the key: those of `alias/aws/...`.
    pub is_managed: bool,
    pub is_enabled: bool,
    pub deletion: Option<Timestamp>,
    pub rotation: Option<Rotation>,
    pub policy: String,
    pub tags: BTreeMap<String, String>,
    /// Oldest first; the last one encrypts, all decrypt. Never empty.
    pub materials: Vec<Material>,
}

/// Rotation of its own accord.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Rotation {
    pub period_in_days: i32,
    pub next: Timestamp,
}

/// One version of a key's secret.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Material {
    /// 64 hexadecimal digits.
    pub id: String,
    pub created: Timestamp,
    /// As in `RotationType`; nothing for the first one.
    pub rotation: Option<String>,
    pub wrapped: Wrapped,
}

/// Key material under the root key.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub struct Wrapped {
    pub nonce: [u8; 12],
    #[serde(with = "as_hex")]
    pub bytes: Vec<u8>,
}

impl fmt::Debug for Wrapped {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Wrapped").finish_non_exhaustive()
    }
}

mod as_hex {
    use serde::{Deserialize, Deserializer, Serializer, de::Error};

    pub fn serialize<S: Serializer>(bytes: &[u8], serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&hex::encode(bytes))
    }

    pub fn deserialize<'a, D: Deserializer<'a>>(deserializer: D) -> Result<Vec<u8>, D::Error> {
        hex::decode(String::deserialize(deserializer)?).map_err(D::Error::custom)
    }
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct AliasRecord {
    pub name: String,
    pub key_id: String,
    pub created: Timestamp,
    pub updated: Timestamp,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct GrantRecord {
    pub id: String,
    pub token: String,
    pub key_id: String,
    pub name: Option<String>,
    pub created: Timestamp,
    pub grantee: String,
    pub retiring: Option<String>,
    pub operations: Vec<String>,
    /// `EncryptionContextSubset` and `EncryptionContextEquals`.
    pub context_subset: Option<BTreeMap<String, String>>,
    pub context_equals: Option<BTreeMap<String, String>>,
}
