//! Nested Hive types as text: adding the members that a later crawl found, without touching what is there.

use std::fmt::{self, Display, Formatter};

/// A type as it is written; leaves keep their text, whatever it is.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Node {
    Leaf(String),
    Array(Box<Node>),
    Map(String, Box<Node>),
    Struct(Vec<(String, Node)>),
}

/// `known` with the struct members that only `found` has, at any depth; `None` when there are none or a text is no type.
pub fn with_new_members(known: &str, found: &str) -> Option<String> {
    let before = parse(known)?;
    let mut after = before.clone();
    after.add(parse(found)?);
    (after != before).then(|| after.to_string())
}

impl Node {
    fn add(&mut self, found: Self) {
        match (self, found) {
            (Self::Array(known), Self::Array(found)) | (Self::Map(_, known), Self::Map(_, found)) => known.add(*found),
            (Self::Struct(known), Self::Struct(found)) => {
                for (name, node) in found {
                    match known.iter_mut().find(|(known_name, _)| *known_name == name) {
                        Some((_, known_node)) => known_node.add(node),
                        None => known.push((name, node)),
                    }
                }
            }
            _ => {}
        }
    }
}

fn parse(text: &str) -> Option<Node> {
    match node(text.trim()) {
        Some((parsed, "")) => Some(parsed),
        _ => None,
    }
}

/// A type at the beginning of `text`, and what follows it.
fn node(text: &str) -> Option<(Node, &str)> {
    if let Some(inside) = text.strip_prefix("array<") {
        let (element, rest) = node(inside)?;
        return Some((Node::Array(Box::new(element)), rest.strip_prefix('>')?));
    }
    if let Some(inside) = text.strip_prefix("map<") {
        let (key, after_key) = leaf(inside)?;
        let (value, rest) = node(after_key.strip_prefix(',')?)?;
        return Some((Node::Map(key.to_owned(), Box::new(value)), rest.strip_prefix('>')?));
    }
    if let Some(inside) = text.strip_prefix("struct<") {
        return members(inside);
    }
    let (leaf, rest) = leaf(text)?;
    Some((Node::Leaf(leaf.to_owned()), rest))
}

fn members(mut text: &str) -> Option<(Node, &str)> {
    let mut members = Vec::new();
    loop {
        let (name, after_name) = text.split_once(':')?;
        let (member, rest) = node(after_name)?;
        members.push((name.to_owned(), member));
        if let Some(end) = rest.strip_prefix('>') {
            return Some((Node::Struct(members), end));
        }
        text = rest.strip_prefix(',')?;
    }
}

/// A name with its arguments, such as `int` or `decimal(10,2)`.
fn leaf(text: &str) -> Option<(&str, &str)> {
    let mut in_arguments = false;
    let end = text.find(|character| {
        in_arguments = match character {
            '(' => true,
            ')' => false,
            _ => in_arguments,
        };
        !in_arguments && matches!(character, ',' | '>')
    });
    let (leaf, rest) = text.split_at(end.unwrap_or(text.len()));
    let is_nested = leaf.contains(['<', ':']);
    (!leaf.is_empty() && !is_nested).then_some((leaf, rest))
}

impl Display for Node {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Leaf(text) => formatter.write_str(text),
            Self::Array(element) => write!(formatter, "array<{element}>"),
            Self::Map(key, value) => write!(formatter, "map<{key},{value}>"),
            Self::Struct(members) => {
                let texts: Vec<String> = members
                    .iter()
                    .map(|(name, member)| format!("{name}:{member}"))
                    .collect();
                write!(formatter, "struct<{}>", texts.join(","))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::hive_type::tests::any_type;

    #[test]
    fn new_members_are_added_at_any_depth() {
        let known = "struct<a:decimal(10,2),m:map<string,struct<x:int>>>";
        let found = "struct<m:map<string,struct<y:varchar(3)>>,b:array<int>>";
        let expected = "struct<a:decimal(10,2),m:map<string,struct<x:int,y:varchar(3)>>,b:array<int>>";
        assert_eq!(with_new_members(known, found).as_deref(), Some(expected));
    }

    #[test]
    fn nothing_new_or_no_type_is_none() {
        assert_eq!(with_new_members("struct<a:int>", "struct<a:string>"), None);
        assert_eq!(with_new_members("int", "struct<a:string>"), None);
        assert_eq!(with_new_members("struct<a:int", "struct<b:int>"), None);
    }

    proptest! {
        #[test]
        fn every_type_is_read_as_it_is_written(data_type in any_type()) {
            let text = data_type.to_string();
            prop_assert_eq!(parse(&text).map(|node| node.to_string()), Some(text));
        }

        #[test]
        fn any_text_is_read_or_refused(known in any::<String>(), found in "[a<>:,()]{0,20}") {
            with_new_members(&known, &found);
        }
    }
}
