//! What is kept of tables, items and indexes.

use std::collections::BTreeMap;

use headwater_kernel::{Call, Collection, Key, key};
use serde::{Deserialize, Serialize};

use super::attribute::Item;

/// By account, region and name.
pub const TABLES: Collection<Table> = Collection::new("dynamodb.tables");
/// By the table's id, the hash of the partition key, the partition key and the sort key.
pub const ITEMS: Collection<Item> = Collection::new("dynamodb.items");
/// What indexes hold of items. By the index's id, the hash of its partition key, its keys and those of the table.
pub const ENTRIES: Collection<Item> = Collection::new("dynamodb.entries");
/// The keys of items that expire. By the expiry's id, the second, and the place of the item.
pub const EXPIRIES: Collection<Item> = Collection::new("dynamodb.expiries");
/// How much tables and indexes hold. By their ids.
pub const TALLIES: Collection<Tally> = Collection::new("dynamodb.tallies");
/// Indexes and expiries that do not know all items yet. By their ids.
pub const BUILDS: Collection<Build> = Collection::new("dynamodb.builds");
/// Ids of tables, indexes and expiries whose content is to be removed.
pub const DISCARDED: Collection<()> = Collection::new("dynamodb.discarded");
/// Transactions of the last minutes. By account, region and client's token.
pub const TOKENS: Collection<Token> = Collection::new("dynamodb.tokens");

/// Which table.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct TableName {
    pub account: String,
    pub region: String,
    pub name: String,
}

impl TableName {
    /// The table that a caller names, by name or ARN.
    pub fn of_caller(call: &Call, name: &str) -> Self {
        Self::from_arn(name).unwrap_or_else(|| Self {
            account: call.account().to_owned(),
            region: call.region.clone(),
            name: name.to_owned(),
        })
    }

    /// The table of `arn:aws:dynamodb:REGION:ACCOUNT:table/NAME`.
    pub fn from_arn(arn: &str) -> Option<Self> {
        let mut parts = arn.strip_prefix("arn:aws:dynamodb:")?.splitn(3, ':');
        let (region, account, resource) = (parts.next()?, parts.next()?, parts.next()?);
        let name = resource.strip_prefix("table/")?;
        Some(Self {
            account: account.to_owned(),
            region: region.to_owned(),
            name: name.to_owned(),
        })
    }

    pub fn arn(&self) -> String {
        format!("arn:aws:dynamodb:{}:{}:table/{}", self.region, self.account, self.name)
    }

    pub fn key(&self) -> Key {
        key![&self.account, &self.region, &self.name]
    }
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Table {
    pub id: String,
    pub name: TableName,
    /// The attributes of all keys, in the order in which they were declared.
    pub attributes: Vec<(String, KeyKind)>,
    pub key: KeySchema,
    pub indexes: Vec<Index>,
    pub billing: Billing,
    /// Milliseconds since 1970.
    pub created: u64,
    pub is_protected: bool,
    pub class: Option<String>,
    pub tags: BTreeMap<String, String>,
    pub expiry: Option<Expiry>,
}

impl Table {
    pub fn index(&self, name: &str) -> Option<&Index> {
        self.indexes.iter().find(|index| index.name == name)
    }

    pub fn index_mut(&mut self, name: &str) -> Option<&mut Index> {
        self.indexes.iter_mut().find(|index| index.name == name)
    }

    /// The type of a key attribute.
    pub fn kind(&self, attribute: &str) -> Option<KeyKind> {
        let mut attributes = self.attributes.iter();
        attributes.find(|(name, _)| name == attribute).map(|(_, kind)| *kind)
    }
}

/// The type of a key attribute.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum KeyKind {
    S,
    N,
    B,
}

impl KeyKind {
    pub fn name(self) -> &'static str {
        match self {
            Self::S => "S",
            Self::N => "N",
            Self::B => "B",
        }
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeySchema {
    pub hash: String,
    pub range: Option<String>,
}

impl KeySchema {
    pub fn names(&self) -> impl Iterator<Item = &String> {
        std::iter::once(&self.hash).chain(&self.range)
    }

    pub fn has(&self, attribute: &str) -> bool {
        self.names().any(|name| name == attribute)
    }
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Index {
    pub id: String,
    pub name: String,
    pub is_local: bool,
    pub key: KeySchema,
    pub projection: Projected,
    /// None for local indexes, and where requests are paid one by one.
    pub throughput: Option<Throughput>,
    /// Until it knows all items it cannot be read.
    pub is_building: bool,
}

/// What an index holds of an item, besides the keys.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Projected {
    All,
    Keys,
    Also(Vec<String>),
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Billing {
    /// Since when, in milliseconds since 1970.
    PerRequest {
        since: u64,
    },
    Provisioned(Throughput),
}

/// Capacity units per second. They are kept and told; nobody is throttled.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Throughput {
    pub read: i64,
    pub write: i64,
    pub raised: Option<u64>,
    pub lowered: Option<u64>,
}

/// Which attribute tells when an item may go.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Expiry {
    pub id: String,
    pub attribute: String,
    pub is_building: bool,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tally {
    pub items: i64,
    pub bytes: i64,
}

/// How far an index or expiry has come.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Build {
    pub table: TableName,
    /// The key of the last item that was taken in.
    pub after: Option<Item>,
}

/// A transaction that was done under a client's token.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Token {
    pub digest: String,
    /// Milliseconds since 1970.
    pub until: u64,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arns_name_tables() {
        let name = TableName::from_arn("arn:aws:dynamodb:eu-west-1:123456789012:table/orders").unwrap();
        assert_eq!((name.account.as_str(), name.name.as_str()), ("123456789012", "orders"));
        assert_eq!(name.arn(), "arn:aws:dynamodb:eu-west-1:123456789012:table/orders");
        assert_eq!(TableName::from_arn("orders"), None);
    }
}
