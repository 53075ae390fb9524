//! The MD5 sums by which clients check that a message came through whole.

use std::collections::BTreeMap;

use md5::{Digest, Md5};

use super::records::{Attribute, AttributeValue};

const TEXT: u8 = 1;
const BINARY: u8 = 2;

/// MD5 of a body, in lower-case hex.
pub fn of_body(body: &str) -> String {
    hex::encode(Md5::digest(body.as_bytes()))
}

/// MD5 of attributes, in lower-case hex; none where there are none.
///
/// Names in order, each followed by its data type, a byte for the kind of value and the value; texts and bytes with
/// their length before them, in four bytes, most significant first.
///
/// Source: SQS developer guide, "Calculating the MD5 message digest for message attributes".
pub fn of_attributes(attributes: &BTreeMap<String, Attribute>) -> Option<String> {
    if attributes.is_empty() {
        return None;
    }
    let mut digest = Md5::new();
    for (name, attribute) in attributes {
        append(&mut digest, name.as_bytes());
        append(&mut digest, attribute.data_type.as_bytes());
        let (kind, value) = match &attribute.value {
            AttributeValue::Text(text) => (TEXT, text.as_bytes()),
            AttributeValue::Binary(bytes) => (BINARY, bytes.as_ref()),
        };
        digest.update([kind]);
        append(&mut digest, value);
    }
    Some(hex::encode(digest.finalize()))
}

fn append(digest: &mut Md5, bytes: &[u8]) {
    let length = u32::try_from(bytes.len()).unwrap_or(u32::MAX);
    digest.update(length.to_be_bytes());
    digest.update(bytes);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sums_are_those_that_clients_compute() {
        assert_eq!(of_body("hello"), "5d41402abc4b2a76b9719d911017c592");
        assert_eq!(of_attributes(&BTreeMap::new()), None);
        // Computed apart from this code: struct.pack(">I", …) over the same parts, in Python.
        let attribute = |data_type: &str, value| Attribute {
            data_type: data_type.to_owned(),
            value,
        };
        let attributes = BTreeMap::from([
            (
                "city".to_owned(),
                attribute("String", AttributeValue::Text("Köln".into())),
            ),
            (
                "raw".to_owned(),
                attribute("Binary.x", AttributeValue::Binary(vec![0, 255].into())),
            ),
        ]);
        assert_eq!(of_attributes(&attributes).unwrap(), "771bc56cf9bbf4c8d2c25ecb89e452c1");
    }
}
