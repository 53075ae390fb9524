//! Partition keys and values from the names of folders.
//!
//! Source: glue-crawler-spec section 4, "Partition keys".

use std::collections::HashSet;

use crate::findings::{KeyReason, PartitionKey};

/// The keys of a table whose leaves lie in these folders, each given as names from the root down; all have the same depth.
pub(super) fn partition_keys(leaves: &[&[String]], columns: &HashSet<&str>) -> Vec<PartitionKey> {
    let depth = leaves.first().map_or(0, |leaf| leaf.len());
    let mut keys: Vec<PartitionKey> = Vec::with_capacity(depth);
    for level in 0..depth {
        let names = leaves.iter().filter_map(|leaf| leaf.get(level)).map(String::as_str);
        let key = match common_key(names) {
            Ok(key) if keys.iter().any(|earlier| earlier.name == key) => numbered(level, KeyReason::Repeated { key }),
            Ok(key) => {
                let dropped_column = columns.contains(key.as_str());
                PartitionKey {
                    name: key,
                    why: KeyReason::Named { dropped_column },
                }
            }
            Err(why) => numbered(level, why),
        };
        keys.push(key);
    }
    keys
}

/// The value that a folder gives its key: what follows `=` where the level is named, else the whole name.
pub(super) fn partition_value(key: &PartitionKey, folder: &str) -> String {
    match (&key.why, folder.split_once('=')) {
        (KeyReason::Named { .. }, Some((_, value))) => value.to_owned(),
        _ => folder.to_owned(),
    }
}

fn numbered(level: usize, why: KeyReason) -> PartitionKey {
    PartitionKey {
        name: format!("partition_{level}"),
        why,
    }
}

/// The key that all names share, in lower case.
fn common_key<'a>(names: impl Iterator<Item = &'a str>) -> Result<String, KeyReason> {
    let mut common: Option<String> = None;
    for name in names {
        let key = match name.split_once('=') {
            Some((key, _)) if !key.is_empty() => key.to_lowercase(),
            _ => {
                return Err(KeyReason::Unnamed {
                    example: name.to_owned(),
                });
            }
        };
        match &common {
            Some(known) if *known != key => {
                return Err(KeyReason::KeysDiffer {
                    left: known.clone(),
                    right: key,
                });
            }
            Some(_) => {}
            None => common = Some(key),
        }
    }
    common.ok_or_else(|| KeyReason::Unnamed { example: String::new() })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn keys(leaves: &[&str]) -> Vec<String> {
        let split: Vec<Vec<String>> = leaves
            .iter()
            .map(|leaf| leaf.split('/').map(str::to_owned).collect())
            .collect();
        let leaves: Vec<&[String]> = split.iter().map(Vec::as_slice).collect();
        partition_keys(&leaves, &HashSet::new())
            .into_iter()
            .map(|key| key.name)
            .collect()
    }

    #[test]
    fn named_and_unnamed_levels() {
        assert_eq!(keys(&["Year=2019/01", "year=2020/02"]), ["year", "partition_1"]);
        assert_eq!(keys(&["year=2019", "month=1"]), ["partition_0"]);
        assert_eq!(keys(&["a=1/a=2"]), ["a", "partition_1"]);
        assert_eq!(keys(&["=x"]), ["partition_0"]);
    }

    #[test]
    fn values_stay_as_they_are_written() {
        let named = PartitionKey {
            name: "k".to_owned(),
            why: KeyReason::Named { dropped_column: false },
        };
        assert_eq!(partition_value(&named, "k=a%2Fb=c"), "a%2Fb=c");
        assert_eq!(
            partition_value(&numbered(0, KeyReason::Unnamed { example: String::new() }), "k=1"),
            "k=1"
        );
    }
}
