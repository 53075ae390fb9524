//! Hive types as a crawler infers them, and how two of them merge.
//!
//! Source: glue-crawler-spec sections 2.3 and 2.4. The merge is a join: commutative and associative (up to the order of struct members).

use std::fmt::{self, Display, Formatter};

use serde::Serialize;

/// The widest decimal that Hive holds.
const MAX_PRECISION: u8 = 38;

/// A column's type; its `Display` is the text that goes to the catalog.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub enum HiveType {
    /// No value was seen, so anything fits; written as `string`.
    Unseen,
    Boolean,
    Tinyint,
    Smallint,
    Int,
    Bigint,
    Float,
    Double,
    Decimal {
        precision: u8,
        scale: u8,
    },
    String,
    Binary,
    Date,
    Timestamp,
    Array(Box<HiveType>),
    Map(Box<HiveType>, Box<HiveType>),
    Struct(Vec<Member>),
}

/// A member of a struct.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub struct Member {
    pub name: String,
    pub data_type: HiveType,
}

impl HiveType {
    /// The narrowest type that holds values of both; types that have none in common become `string`.
    #[must_use]
    pub fn merge(self, other: Self) -> Self {
        match (self, other) {
            (Self::Unseen, known) | (known, Self::Unseen) => known,
            (Self::Array(left), Self::Array(right)) => Self::Array(Box::new(left.merge(*right))),
            (Self::Map(left_key, left), Self::Map(right_key, right)) => {
                Self::Map(Box::new(left_key.merge(*right_key)), Box::new(left.merge(*right)))
            }
            (Self::Struct(left), Self::Struct(right)) => Self::Struct(merge_members(left, right)),
            (left, right) if left == right => left,
            (left, right) => wider_number(&left, &right).unwrap_or(Self::String),
        }
    }

    /// Whether both types can be read as one without falling back to text.
    pub fn agrees_with(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Unseen, _)
            | (_, Self::Unseen)
            | (Self::Struct(_), Self::Struct(_))
            | (Self::Map(..), Self::Map(..)) => true,
            (Self::Array(left), Self::Array(right)) => left.agrees_with(right),
            (left, right) => left == right || wider_number(left, right).is_some(),
        }
    }

    /// As a decimal, if the type is an integer or a decimal: digits before the point, digits after it.
    fn decimal_digits(&self) -> Option<(u8, u8)> {
        match self {
            Self::Tinyint => Some((3, 0)),
            Self::Smallint => Some((5, 0)),
            Self::Int => Some((10, 0)),
            Self::Bigint => Some((19, 0)),
            Self::Decimal { precision, scale } => Some((precision.saturating_sub(*scale), *scale)),
            _ => None,
        }
    }

    fn is_number(&self) -> bool {
        matches!(self, Self::Float | Self::Double) || self.decimal_digits().is_some()
    }

    fn is_integer(&self) -> bool {
        matches!(self, Self::Tinyint | Self::Smallint | Self::Int | Self::Bigint)
    }
}

/// The number type that holds two different number types, or `None` where one is no number.
fn wider_number(left: &HiveType, right: &HiveType) -> Option<HiveType> {
    if !left.is_number() || !right.is_number() {
        return None;
    }
    let (Some((left_whole, left_scale)), Some((right_whole, right_scale))) =
        (left.decimal_digits(), right.decimal_digits())
    else {
        return Some(HiveType::Double);
    };
    if left.is_integer() && right.is_integer() {
        return Some(if left_whole >= right_whole {
            left.clone()
        } else {
            right.clone()
        });
    }
    let scale = left_scale.max(right_scale);
    let precision = left_whole.max(right_whole) + scale;
    if precision > MAX_PRECISION {
        return Some(HiveType::Double);
    }
    Some(HiveType::Decimal { precision, scale })
}

fn merge_members(mut left: Vec<Member>, right: Vec<Member>) -> Vec<Member> {
    for member in right {
        match left.iter_mut().find(|known| known.name == member.name) {
            Some(known) => {
                let before = std::mem::replace(&mut known.data_type, HiveType::Unseen);
                known.data_type = before.merge(member.data_type);
            }
            None => left.push(member),
        }
    }
    left
}

impl Display for HiveType {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unseen | Self::String => formatter.write_str("string"),
            Self::Boolean => formatter.write_str("boolean"),
            Self::Tinyint => formatter.write_str("tinyint"),
            Self::Smallint => formatter.write_str("smallint"),
            Self::Int => formatter.write_str("int"),
            Self::Bigint => formatter.write_str("bigint"),
            Self::Float => formatter.write_str("float"),
            Self::Double => formatter.write_str("double"),
            Self::Decimal { precision, scale } => write!(formatter, "decimal({precision},{scale})"),
            Self::Binary => formatter.write_str("binary"),
            Self::Date => formatter.write_str("date"),
            Self::Timestamp => formatter.write_str("timestamp"),
            Self::Array(element) => write!(formatter, "array<{element}>"),
            Self::Map(key, value) => write!(formatter, "map<{key},{value}>"),
            // Hive has no struct without members.
            Self::Struct(members) if members.is_empty() => formatter.write_str("string"),
            Self::Struct(members) => write_struct(members, formatter),
        }
    }
}

fn write_struct(members: &[Member], formatter: &mut Formatter<'_>) -> fmt::Result {
    formatter.write_str("struct<")?;
    for (position, member) in members.iter().enumerate() {
        let separator = if position == 0 { "" } else { "," };
        write!(formatter, "{separator}{}:{}", member.name, member.data_type)?;
    }
    formatter.write_str(">")
}

#[cfg(test)]
pub(crate) mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Any type that a crawler can infer, three levels deep.
    pub(crate) fn any_type() -> impl Strategy<Value = HiveType> {
        let decimal = (1u8..=38).prop_flat_map(|precision| (Just(precision), 0..=precision));
        let leaf = prop_oneof![
            Just(HiveType::Unseen),
            Just(HiveType::Boolean),
            Just(HiveType::Tinyint),
            Just(HiveType::Smallint),
            Just(HiveType::Int),
            Just(HiveType::Bigint),
            Just(HiveType::Float),
            Just(HiveType::Double),
            decimal.prop_map(|(precision, scale)| HiveType::Decimal { precision, scale }),
            Just(HiveType::String),
            Just(HiveType::Binary),
            Just(HiveType::Date),
            Just(HiveType::Timestamp),
        ];
        leaf.prop_recursive(3, 12, 3, |inner| {
            let members = proptest::collection::btree_map("[abc]", inner.clone(), 0..3).prop_map(|members| {
                let member = |(name, data_type)| Member { name, data_type };
                HiveType::Struct(members.into_iter().map(member).collect())
            });
            prop_oneof![inner.prop_map(|element| HiveType::Array(Box::new(element))), members]
        })
    }

    /// The same type with struct members in the order of their names.
    fn sorted(data_type: HiveType) -> HiveType {
        match data_type {
            HiveType::Array(element) => HiveType::Array(Box::new(sorted(*element))),
            HiveType::Struct(members) => {
                let mut members: Vec<Member> = members
                    .into_iter()
                    .map(|member| Member {
                        data_type: sorted(member.data_type),
                        ..member
                    })
                    .collect();
                members.sort_by(|left, right| left.name.cmp(&right.name));
                HiveType::Struct(members)
            }
            other => other,
        }
    }

    proptest! {
        #[test]
        fn merge_is_commutative(left in any_type(), right in any_type()) {
            prop_assert_eq!(sorted(left.clone().merge(right.clone())), sorted(right.merge(left)));
        }

        #[test]
        fn merge_is_associative(one in any_type(), two in any_type(), three in any_type()) {
            let left_first = one.clone().merge(two.clone()).merge(three.clone());
            let right_first = one.merge(two.merge(three));
            prop_assert_eq!(sorted(left_first), sorted(right_first));
        }

        #[test]
        fn merge_with_itself_changes_nothing(one in any_type()) {
            prop_assert_eq!(sorted(one.clone().merge(one.clone())), sorted(one));
        }
    }

    #[test]
    fn numbers_widen_and_strangers_become_text() {
        let decimal = |precision, scale| HiveType::Decimal { precision, scale };
        assert_eq!(HiveType::Int.merge(HiveType::Bigint), HiveType::Bigint);
        assert_eq!(HiveType::Int.merge(HiveType::Double), HiveType::Double);
        assert_eq!(HiveType::Int.merge(decimal(5, 2)), decimal(12, 2));
        assert_eq!(decimal(38, 0).merge(decimal(38, 10)), HiveType::Double);
        assert_eq!(HiveType::Boolean.merge(HiveType::Int), HiveType::String);
        assert_eq!(HiveType::Struct(vec![]).merge(HiveType::Int), HiveType::String);
    }

    #[test]
    fn nested_types_print_as_hive_writes_them() {
        let member = |name: &str, data_type| Member {
            name: name.to_owned(),
            data_type,
        };
        let record = HiveType::Struct(vec![member("a", HiveType::Int), member("b", HiveType::Struct(vec![]))]);
        assert_eq!(
            HiveType::Array(Box::new(record)).to_string(),
            "array<struct<a:int,b:string>>"
        );
    }
}
