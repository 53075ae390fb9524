//! Identifiers in the forms that AWS clients expect.

use rand::RngExt;

/// A random UUID, as request ids, query ids and crawl ids are written.
pub fn uuid() -> String {
    uuid::Uuid::new_v4().to_string()
}

/// A request id: what `x-amzn-RequestId` carries.
pub fn request() -> String {
    uuid()
}

/// A time-ordered UUID: rows with such keys lie in the order in which they were made.
pub fn ordered() -> String {
    uuid::Uuid::now_v7().to_string()
}

/// An IAM-style unique id: `prefix` (`AIDA`, `AROA`, `AKIA`, `ASIA`) and upper-case letters and digits, 20 characters in all.
///
/// Source: IAM user guide, "Unique identifiers".
pub fn unique(prefix: &str) -> String {
    const ALPHABET: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    const LENGTH: usize = 20;
    let random_length = LENGTH.saturating_sub(prefix.len());
    format!("{prefix}{}", random_text(ALPHABET, random_length))
}

/// A secret access key: 40 characters of the base64 alphabet.
pub fn secret_key() -> String {
    const ALPHABET: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    random_text(ALPHABET, 40)
}

fn random_text(alphabet: &[u8], length: usize) -> String {
    let mut random = rand::rng();
    (0..length)
        .map(|_| char::from(alphabet[random.random_range(0..alphabet.len())]))
        .collect()
}

#[cfg(test)]
mod tests {
    #[test]
    fn unique_ids_have_twenty_characters() {
        let id = super::unique("AKIA");
        assert!(id.starts_with("AKIA"));
        assert_eq!(id.len(), 20);
        assert_ne!(id, super::unique("AKIA"));
    }

    #[test]
    fn ordered_ids_sort_by_time() {
        let first = super::ordered();
        std::thread::sleep(std::time::Duration::from_millis(2));
        assert!(first < super::ordered());
    }
}
