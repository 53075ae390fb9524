//! Attributes and items: what tables hold.

mod number;
mod wire;

use std::collections::{BTreeMap, BTreeSet};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

pub use number::{Number, NumberError};
pub use wire::{attribute, item, to_wire};

/// Attributes by name.
pub type Item = BTreeMap<String, Attribute>;

/// A value, kept the way it is sent: `{"S": "text"}`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Attribute {
    #[serde(rename = "S")]
    Text(String),
    #[serde(rename = "N")]
    Number(Number),
    #[serde(rename = "B")]
    Binary(Binary),
    #[serde(rename = "SS")]
    Texts(BTreeSet<String>),
    #[serde(rename = "NS")]
    Numbers(BTreeSet<Number>),
    #[serde(rename = "BS")]
    Binaries(BTreeSet<Binary>),
    #[serde(rename = "BOOL")]
    Boolean(bool),
    #[serde(rename = "NULL")]
    Null(bool),
    #[serde(rename = "L")]
    List(Vec<Attribute>),
    #[serde(rename = "M")]
    Map(Item),
}

/// Bytes, base64 on the wire.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Binary(pub Bytes);

impl Serialize for Binary {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&STANDARD.encode(&self.0))
    }
}

impl<'de> Deserialize<'de> for Binary {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        let bytes = STANDARD.decode(text).map_err(serde::de::Error::custom)?;
        Ok(Self(Bytes::from(bytes)))
    }
}

/// What a list or map costs beyond its content, and each of their elements.
const CONTAINER_SIZE: usize = 3;
const ELEMENT_SIZE: usize = 1;

impl Attribute {
    /// The type as the wire names it.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Text(_) => "S",
            Self::Number(_) => "N",
            Self::Binary(_) => "B",
            Self::Texts(_) => "SS",
            Self::Numbers(_) => "NS",
            Self::Binaries(_) => "BS",
            Self::Boolean(_) => "BOOL",
            Self::Null(_) => "NULL",
            Self::List(_) => "L",
            Self::Map(_) => "M",
        }
    }

    /// The type as errors of update expressions name it.
    pub fn long_kind(&self) -> &'static str {
        match self {
            Self::Text(_) => "STRING",
            Self::Number(_) => "NUMBER",
            Self::Binary(_) => "BINARY",
            Self::Texts(_) => "STRING_SET",
            Self::Numbers(_) => "NUMBER_SET",
            Self::Binaries(_) => "BINARY_SET",
            Self::Boolean(_) => "BOOL",
            Self::Null(_) => "NULL",
            Self::List(_) => "LIST",
            Self::Map(_) => "MAP",
        }
    }

    /// The bytes that count against an item's limit and for capacity units.
    ///
    /// Source: developer guide, "DynamoDB item sizes and formats".
    pub fn size(&self) -> usize {
        match self {
            Self::Text(text) => text.len(),
            Self::Number(number) => number.size(),
            Self::Binary(bytes) => bytes.0.len(),
            Self::Texts(texts) => texts.iter().map(String::len).sum(),
            Self::Numbers(numbers) => numbers.iter().map(Number::size).sum(),
            Self::Binaries(all) => all.iter().map(|bytes| bytes.0.len()).sum(),
            Self::Boolean(_) | Self::Null(_) => 1,
            Self::List(values) => {
                let elements = values.iter().map(|value| ELEMENT_SIZE + value.size());
                CONTAINER_SIZE + elements.sum::<usize>()
            }
            Self::Map(fields) => {
                let elements = fields
                    .iter()
                    .map(|(name, value)| ELEMENT_SIZE + name.len() + value.size());
                CONTAINER_SIZE + elements.sum::<usize>()
            }
        }
    }
}

/// The bytes of an item: those of its attributes and of their names.
pub fn size_of(item: &Item) -> usize {
    item.iter().map(|(name, value)| name.len() + value.size()).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_follow_the_guide() {
        let list = Attribute::List(vec![Attribute::Text("abc".to_owned()), Attribute::Null(true)]);
        assert_eq!(list.size(), 3 + 4 + 2);
        let map = Attribute::Map(Item::from([("ab".to_owned(), Attribute::Boolean(true))]));
        assert_eq!(map.size(), 3 + 1 + 2 + 1);
        assert_eq!(
            size_of(&Item::from([("id".to_owned(), Attribute::Text("é".to_owned()))])),
            4
        );
    }
}
