//! The `Configuration` text of a crawler: JSON in a string.
//!
//! Source: glue-crawler-spec section 6.

use headwater_crawl::Grouping;
use serde::Deserialize;
use serde_json::Value;

/// What a configuration asks for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Configuration {
    /// `Tables.AddOrUpdateBehavior=MergeNewColumns`.
    pub merge_new_columns: bool,
    /// `Partitions.AddOrUpdateBehavior=InheritFromTable`.
    pub inherit_from_table: bool,
    pub table_threshold: Option<usize>,
    pub grouping: Grouping,
    pub table_level: Option<usize>,
    pub create_partition_index: bool,
}

#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "PascalCase", default)]
struct Document {
    version: Option<Value>,
    crawler_output: Output,
    grouping: GroupingPart,
    create_partition_index: bool,
}

#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "PascalCase", default)]
struct Output {
    tables: TablesPart,
    partitions: PartitionsPart,
}

#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "PascalCase", default)]
struct TablesPart {
    add_or_update_behavior: Option<String>,
    table_threshold: Option<usize>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "PascalCase", default)]
struct PartitionsPart {
    add_or_update_behavior: Option<String>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "PascalCase", default)]
struct GroupingPart {
    table_grouping_policy: Option<String>,
    table_level_configuration: Option<usize>,
}

impl Configuration {
    /// Reads the text; without one, nothing is configured. The error says what is wrong with it.
    pub fn parse(text: Option<&str>) -> Result<Self, String> {
        let Some(text) = text.filter(|text| !text.trim().is_empty()) else {
            return Ok(Self::default());
        };
        let document: Document =
            serde_json::from_str(text).map_err(|error| format!("Configuration is not a valid JSON string: {error}"))?;
        let version = document
            .version
            .as_ref()
            .map(|version| version.to_string().trim_matches('"').to_owned());
        if !matches!(version.as_deref(), Some("1" | "1.0")) {
            return Err("Configuration must have Version 1.0".to_owned());
        }
        let tables = document.crawler_output.tables;
        let partitions = document.crawler_output.partitions;
        Ok(Self {
            merge_new_columns: chosen(
                "Tables.AddOrUpdateBehavior",
                tables.add_or_update_behavior,
                "MergeNewColumns",
            )?,
            inherit_from_table: chosen(
                "Partitions.AddOrUpdateBehavior",
                partitions.add_or_update_behavior,
                "InheritFromTable",
            )?,
            table_threshold: tables.table_threshold,
            grouping: grouping(document.grouping.table_grouping_policy)?,
            table_level: document.grouping.table_level_configuration,
            create_partition_index: document.create_partition_index,
        })
    }
}

/// Whether a setting that knows one value has it.
fn chosen(name: &str, given: Option<String>, known: &str) -> Result<bool, String> {
    match given {
        None => Ok(false),
        Some(given) if given == known => Ok(true),
        Some(other) => Err(format!("Configuration has an unknown value for {name}: {other}")),
    }
}

fn grouping(policy: Option<String>) -> Result<Grouping, String> {
    let combine = chosen("Grouping.TableGroupingPolicy", policy, "CombineCompatibleSchemas")?;
    Ok(if combine {
        Grouping::CompatibleSchemas
    } else {
        Grouping::SimilarSchemas
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everything_that_is_configured_is_read() {
        let text = r#"{"Version":1.0,"CrawlerOutput":{"Tables":{"AddOrUpdateBehavior":"MergeNewColumns","TableThreshold":5},
            "Partitions":{"AddOrUpdateBehavior":"InheritFromTable"}},
            "Grouping":{"TableGroupingPolicy":"CombineCompatibleSchemas","TableLevelConfiguration":3},"CreatePartitionIndex":true}"#;
        let expected = Configuration {
            merge_new_columns: true,
            inherit_from_table: true,
            table_threshold: Some(5),
            grouping: Grouping::CompatibleSchemas,
            table_level: Some(3),
            create_partition_index: true,
        };
        assert_eq!(Configuration::parse(Some(text)), Ok(expected));
        assert_eq!(Configuration::parse(None), Ok(Configuration::default()));
    }

    #[test]
    fn what_is_no_configuration_is_refused() {
        for text in [
            "{",
            "[]",
            "{}",
            r#"{"Version":2.0}"#,
            r#"{"Version":1.0,"Grouping":{"TableGroupingPolicy":"X"}}"#,
        ] {
            assert!(Configuration::parse(Some(text)).is_err(), "{text}");
        }
    }
}
