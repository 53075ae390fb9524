//! The member tables: what the wire model says of each shape, as static rows that the codecs and checks walk.
//!
//! Source: the `service-2.json` models of botocore. The rows are written by `cargo xtask codegen`.

use std::sync::OnceLock;

use regex::Regex;

/// A structure of the model: its name and its members in the model's order.
#[derive(Debug)]
pub struct Structure {
    pub name: &'static str,
    pub members: &'static [Member],
    /// The member that is the whole HTTP body, for REST protocols.
    pub payload: Option<&'static str>,
}

/// One member of a structure.
#[derive(Debug)]
pub struct Member {
    /// The model's name, which is also the JSON name.
    pub name: &'static str,
    /// The name in headers, query strings and XML, where the model gives another one.
    pub location_name: Option<&'static str>,
    pub location: Location,
    pub required: bool,
    pub shape: &'static Type,
}

/// Where a member travels in a request or response.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Location {
    Body,
    Header,
    /// All headers with the member's location name as prefix, as a map.
    Headers,
    Uri,
    QueryString,
    StatusCode,
}

/// A type of the model, with its constraints.
#[derive(Debug)]
pub struct Type {
    pub kind: Kind,
    /// The least value of a number, or the least length of a string, list, map or blob.
    pub min: Option<i64>,
    pub max: Option<i64>,
    pub pattern: Option<&'static Pattern>,
    /// The values of an enumeration; empty where the type is none.
    pub values: &'static [&'static str],
    /// Not to be shown in logs or errors.
    pub sensitive: bool,
}

#[derive(Debug)]
pub enum Kind {
    Boolean,
    Integer,
    Double,
    String,
    Timestamp(Option<TimestampFormat>),
    Blob,
    /// JSON that is passed through as it is: the model's documents, and what a models file calls opaque.
    Document,
    List(ListType),
    Map(MapType),
    Structure(&'static Structure),
}

#[derive(Debug)]
pub struct ListType {
    pub member: &'static Type,
    /// The element around each item in XML and Query, where the model names one; else `member`.
    pub member_name: Option<&'static str>,
    pub flattened: bool,
}

#[derive(Debug)]
pub struct MapType {
    pub key: &'static Type,
    pub value: &'static Type,
    pub key_name: Option<&'static str>,
    pub value_name: Option<&'static str>,
    pub flattened: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TimestampFormat {
    /// Seconds since 1970, with a fraction where there is one.
    UnixTimestamp,
    Iso8601,
    /// As in HTTP dates, RFC 7231.
    Rfc822,
}

/// A regular expression of the model: as AWS prints it, and as the crate `regex` reads it.
#[derive(Debug)]
pub struct Pattern {
    pub source: &'static str,
    expression: &'static str,
    compiled: OnceLock<Option<Regex>>,
}

impl Pattern {
    pub const fn new(source: &'static str, expression: &'static str) -> Self {
        Self {
            source,
            expression,
            compiled: OnceLock::new(),
        }
    }

    /// Whether the whole of `text` matches. Code generation proved that the expression compiles; were it not to, every
    /// text matches.
    pub fn matches(&self, text: &str) -> bool {
        let compiled = self
            .compiled
            .get_or_init(|| Regex::new(&format!(r"\A(?:{})\z", self.expression)).ok());
        compiled.as_ref().is_none_or(|regex| regex.is_match(text))
    }
}

impl Structure {
    pub const fn new(name: &'static str, members: &'static [Member]) -> Self {
        Self {
            name,
            members,
            payload: None,
        }
    }

    #[must_use]
    pub const fn payload(mut self, member: &'static str) -> Self {
        self.payload = Some(member);
        self
    }
}

impl Member {
    pub const fn optional(name: &'static str, shape: &'static Type) -> Self {
        Self {
            name,
            location_name: None,
            location: Location::Body,
            required: false,
            shape,
        }
    }

    pub const fn required(name: &'static str, shape: &'static Type) -> Self {
        Self {
            name,
            location_name: None,
            location: Location::Body,
            required: true,
            shape,
        }
    }

    #[must_use]
    pub const fn at(mut self, location: Location) -> Self {
        self.location = location;
        self
    }

    #[must_use]
    pub const fn named(mut self, location_name: &'static str) -> Self {
        self.location_name = Some(location_name);
        self
    }

    /// The name on the wire outside JSON: the location name where there is one.
    pub fn wire_name(&self) -> &'static str {
        self.location_name.unwrap_or(self.name)
    }
}

impl Type {
    pub const fn new(kind: Kind) -> Self {
        Self {
            kind,
            min: None,
            max: None,
            pattern: None,
            values: &[],
            sensitive: false,
        }
    }

    pub const fn list(member: &'static Type) -> Self {
        Self::new(Kind::List(ListType {
            member,
            member_name: None,
            flattened: false,
        }))
    }

    pub const fn map(key: &'static Type, value: &'static Type) -> Self {
        Self::new(Kind::Map(MapType {
            key,
            value,
            key_name: None,
            value_name: None,
            flattened: false,
        }))
    }

    #[must_use]
    pub const fn min(mut self, least: i64) -> Self {
        self.min = Some(least);
        self
    }

    #[must_use]
    pub const fn max(mut self, most: i64) -> Self {
        self.max = Some(most);
        self
    }

    #[must_use]
    pub const fn pattern(mut self, pattern: &'static Pattern) -> Self {
        self.pattern = Some(pattern);
        self
    }

    #[must_use]
    pub const fn values(mut self, values: &'static [&'static str]) -> Self {
        self.values = values;
        self
    }

    #[must_use]
    pub const fn sensitive(mut self) -> Self {
        self.sensitive = true;
        self
    }
}
