//! Names of tables.
//!
//! Source: glue-crawler-spec section 4.1.

use sha2::{Digest, Sha256};

/// The longest name of a table.
const MAX_LENGTH: usize = 128;
/// Hex digits of the hash that tells tables of the same name apart.
const HASH_LENGTH: usize = 32;

/// A folder or file name as a table name: lower case, everything outside `[a-z0-9_]` becomes `_`, at most 128 characters.
pub fn table_name(prefix: &str, root_name: &str) -> String {
    let allowed = |character: char| {
        if character.is_ascii_lowercase() || character.is_ascii_digit() {
            character
        } else {
            '_'
        }
    };
    format!("{prefix}{root_name}")
        .to_lowercase()
        .chars()
        .map(allowed)
        .take(MAX_LENGTH)
        .collect()
}

/// The name for a table whose plain name another table has: a hash of its location is added.
pub fn distinct_name(name: &str, location: &str) -> String {
    let digest = Sha256::digest(location.as_bytes());
    let hash = hex::encode(digest);
    let kept: String = name.chars().take(MAX_LENGTH - HASH_LENGTH - 1).collect();
    format!("{kept}_{}", &hash[..HASH_LENGTH])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_hold_only_what_athena_reads() {
        assert_eq!(table_name("", "persons.json"), "persons_json");
        assert_eq!(table_name("raw_", "persons.json"), "raw_persons_json");
        assert_eq!(table_name("", "year=2017"), "year_2017");
        assert_eq!(table_name("", "Ümlaut Größe"), "_mlaut_gr__e");
        assert_eq!(table_name("", &"x".repeat(200)).len(), 128);
    }

    #[test]
    fn names_are_told_apart_by_location() {
        let one = distinct_name("sales", "s3://a/sales/");
        assert_eq!(one.len(), "sales".len() + 33);
        assert_ne!(one, distinct_name("sales", "s3://b/sales/"));
        assert_eq!(distinct_name(&"x".repeat(128), "s3://a/").len(), 128);
    }
}
