//! Schemas of files, folders and tables: merging them and measuring how alike they are.

use std::collections::{HashMap, HashSet};

use serde::Serialize;

use crate::hive_type::HiveType;

/// A column as found in the data.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub struct Field {
    /// The name in the catalog: lower case.
    pub name: String,
    /// The name as the data spells it.
    pub source_name: String,
    pub data_type: HiveType,
}

impl Field {
    /// A field whose catalog name is `source_name` in lower case.
    pub fn new(source_name: &str, data_type: HiveType) -> Self {
        Self {
            name: source_name.to_lowercase(),
            source_name: source_name.to_owned(),
            data_type,
        }
    }
}

/// The columns of a file, folder or table, in their order.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize)]
pub struct Schema(pub Vec<Field>);

impl Schema {
    /// The union of both: fields of `self` first, types merged where both have the field.
    #[must_use]
    pub fn merge(mut self, other: &Self) -> Self {
        if self == *other {
            return self;
        }
        let mut positions: HashMap<String, usize> = self
            .0
            .iter()
            .enumerate()
            .map(|(position, field)| (field.name.clone(), position))
            .collect();
        for field in &other.0 {
            if let Some(position) = positions.get(&field.name) {
                let known = &mut self.0[*position].data_type;
                *known = std::mem::replace(known, HiveType::Unseen).merge(field.data_type.clone());
            } else {
                positions.insert(field.name.clone(), self.0.len());
                self.0.push(field.clone());
            }
        }
        self
    }

    /// The share of columns that both have with types that agree, of the columns of the larger one: 0 to 1.
    ///
    /// Two schemas without columns are alike.
    pub fn similarity(&self, other: &Self) -> f64 {
        let larger = self.0.len().max(other.0.len());
        if larger == 0 {
            return 1.0;
        }
        let types: HashMap<&str, &HiveType> = self
            .0
            .iter()
            .map(|field| (field.name.as_str(), &field.data_type))
            .collect();
        let agrees = |field: &&Field| {
            types
                .get(field.name.as_str())
                .is_some_and(|mine| mine.agrees_with(&field.data_type))
        };
        let common = other.0.iter().filter(agrees).count();
        common as f64 / larger as f64
    }

    /// The same schema without the columns named in `names`.
    #[must_use]
    pub fn without(&self, names: &HashSet<&str>) -> Self {
        Self(
            self.0
                .iter()
                .filter(|field| !names.contains(field.name.as_str()))
                .cloned()
                .collect(),
        )
    }

    /// `name type, name type, …`, for people.
    pub fn describe(&self) -> String {
        let described: Vec<String> = self
            .0
            .iter()
            .map(|field| format!("{} {}", field.name, field.data_type))
            .collect();
        described.join(", ")
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    /// A schema of `int` columns with these names.
    pub(crate) fn ints(names: &[&str]) -> Schema {
        Schema(names.iter().map(|name| Field::new(name, HiveType::Int)).collect())
    }

    #[test]
    fn similarity_counts_common_columns_of_the_larger_schema() {
        assert!((ints(&["a", "b"]).similarity(&ints(&["a", "b"])) - 1.0).abs() < 1e-9);
        assert!((ints(&["a", "b", "c", "d"]).similarity(&ints(&["a", "b"])) - 0.5).abs() < 1e-9);
        assert!(ints(&["a"]).similarity(&ints(&["b"])).abs() < 1e-9);
    }

    #[test]
    fn a_column_of_another_kind_is_not_common() {
        let text = Schema(vec![Field::new("a", HiveType::String)]);
        let wide = Schema(vec![Field::new("a", HiveType::Bigint)]);
        assert!(ints(&["a"]).similarity(&text).abs() < 1e-9);
        assert!((ints(&["a"]).similarity(&wide) - 1.0).abs() < 1e-9);
    }

    #[test]
    fn merge_keeps_the_order_and_widens() {
        let other = Schema(vec![Field::new("B", HiveType::Double), Field::new("C", HiveType::Int)]);
        assert_eq!(ints(&["a", "b"]).merge(&other).describe(), "a int, b double, c int");
    }
}
