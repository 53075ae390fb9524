//! Keys that sort: tuples of bytes, text and numbers whose encoded bytes lie in the order of their parts.
//!
//! Text is its UTF-8 bytes with 0 written as `00 FF`, ended by `00`, and so are bytes; a number is eight bytes, most
//! significant first.
//! Each part starts with a tag byte, so all keys that begin with the same parts lie together.

use std::fmt;

const BYTES: u8 = 0x01;
const TEXT: u8 = 0x02;
const NUMBER: u8 = 0x15;
const AFTER_EVERY_PART: u8 = 0xFF;

/// An encoded key, or the prefix of one.
#[derive(Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key(Vec<u8>);

/// One decoded part of a [`Key`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    Bytes(Vec<u8>),
    Text(String),
    Number(u64),
}

/// What a key can be made of.
pub trait KeyPart {
    fn append_to(&self, bytes: &mut Vec<u8>);
}

impl KeyPart for [u8] {
    fn append_to(&self, bytes: &mut Vec<u8>) {
        bytes.push(BYTES);
        append_escaped(self, bytes);
    }
}

impl KeyPart for str {
    fn append_to(&self, bytes: &mut Vec<u8>) {
        bytes.push(TEXT);
        append_escaped(self.as_bytes(), bytes);
    }
}

fn append_escaped(content: &[u8], bytes: &mut Vec<u8>) {
    for byte in content {
        bytes.push(*byte);
        if *byte == 0 {
            bytes.push(AFTER_EVERY_PART);
        }
    }
    bytes.push(0);
}

impl KeyPart for String {
    fn append_to(&self, bytes: &mut Vec<u8>) {
        self.as_str().append_to(bytes);
    }
}

impl KeyPart for u64 {
    fn append_to(&self, bytes: &mut Vec<u8>) {
        bytes.push(NUMBER);
        bytes.extend_from_slice(&self.to_be_bytes());
    }
}

impl<T: KeyPart + ?Sized> KeyPart for &T {
    fn append_to(&self, bytes: &mut Vec<u8>) {
        (*self).append_to(bytes);
    }
}

impl Key {
    pub fn new() -> Self {
        Self::default()
    }

    /// This key with `part` at its end.
    #[must_use]
    pub fn with(mut self, part: impl KeyPart) -> Self {
        part.append_to(&mut self.0);
        self
    }

    /// This key with all of `parts` at its end.
    #[must_use]
    pub fn with_all<P: KeyPart>(mut self, parts: impl IntoIterator<Item = P>) -> Self {
        for part in parts {
            part.append_to(&mut self.0);
        }
        self
    }

    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    pub(crate) fn from_bytes(bytes: &[u8]) -> Self {
        Self(bytes.to_vec())
    }

    /// The first key after all that begin with this one.
    pub(crate) fn end_of_prefix(&self) -> Vec<u8> {
        let mut end = self.0.clone();
        end.push(AFTER_EVERY_PART);
        end
    }

    /// The key that follows this one directly: where a scan goes on after it.
    pub(crate) fn successor(&self) -> Vec<u8> {
        let mut next = self.0.clone();
        next.push(0);
        next
    }

    /// The parts of the key; bytes that are no key of ours end the list.
    pub fn parts(&self) -> Vec<Part> {
        let mut parts = Vec::new();
        let mut rest = self.0.as_slice();
        while let Some((part, after)) = first_part(rest) {
            parts.push(part);
            rest = after;
        }
        parts
    }

    /// The texts among the parts, in order.
    pub fn texts(&self) -> Vec<String> {
        let texts = self.parts().into_iter();
        texts
            .filter_map(|part| if let Part::Text(text) = part { Some(text) } else { None })
            .collect()
    }
}

fn first_part(bytes: &[u8]) -> Option<(Part, &[u8])> {
    match bytes.split_first()? {
        (&BYTES, rest) => first_escaped(rest).map(|(content, after)| (Part::Bytes(content), after)),
        (&TEXT, rest) => {
            let (content, after) = first_escaped(rest)?;
            Some((Part::Text(String::from_utf8(content).ok()?), after))
        }
        (&NUMBER, rest) => {
            let (number, after) = rest.split_first_chunk::<8>()?;
            Some((Part::Number(u64::from_be_bytes(*number)), after))
        }
        _ => None,
    }
}

fn first_escaped(bytes: &[u8]) -> Option<(Vec<u8>, &[u8])> {
    let mut content = Vec::new();
    let mut position = 0;
    loop {
        let byte = *bytes.get(position)?;
        let escaped = byte == 0 && bytes.get(position + 1) == Some(&AFTER_EVERY_PART);
        if byte == 0 && !escaped {
            return Some((content, &bytes[position + 1..]));
        }
        content.push(byte);
        position += if escaped { 2 } else { 1 };
    }
}

impl fmt::Debug for Key {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_list().entries(self.parts()).finish()
    }
}

/// Makes a [`Key`] of its arguments: `key![account, database, 7u64]`.
#[macro_export]
macro_rules! key {
    ($($part:expr),* $(,)?) => { $crate::Key::new()$(.with($part))* };
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn bytes_sort_as_tuples_do(a in ".*", b in ".*", x in any::<u64>(), y in any::<u64>()) {
            prop_assert_eq!(key![&a, x].cmp(&key![&b, y]), (a.as_bytes(), x).cmp(&(b.as_bytes(), y)));
        }

        #[test]
        fn bytes_sort_and_come_back(a in prop::collection::vec(0u8..4, 0..5), b in prop::collection::vec(0u8..4, 0..5)) {
            let (first, second) = (key![a.as_slice()], key![b.as_slice()]);
            prop_assert_eq!(first.cmp(&second), a.cmp(&b));
            prop_assert_eq!(first.parts(), vec![Part::Bytes(a)]);
        }

        #[test]
        fn parts_come_back(texts in prop::collection::vec(".*", 0..4), number in any::<u64>()) {
            let key = Key::new().with_all(&texts).with(number);
            prop_assert_eq!(key.texts(), texts);
            prop_assert_eq!(key.parts().pop(), Some(Part::Number(number)));
        }

        #[test]
        fn a_prefix_covers_what_begins_with_it(a in ".*", b in ".*") {
            let prefix = key![&a];
            let key = key![&a, &b];
            prop_assert!(key.as_bytes() > prefix.as_bytes());
            prop_assert!(key.as_bytes() < prefix.end_of_prefix().as_slice());
        }
    }

    #[test]
    fn a_longer_text_is_not_covered_by_a_shorter_ones_prefix() {
        let longer = key!["ab"];
        assert!(longer.as_bytes() >= key!["a"].end_of_prefix().as_slice());
    }
}
