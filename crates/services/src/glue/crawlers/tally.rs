//! What a crawl changed in the catalog.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

/// Tables by name, so that a crawl that is resumed counts none twice, and numbers of partitions.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Tally {
    pub tables_created: BTreeSet<String>,
    pub tables_updated: BTreeSet<String>,
    pub tables_deleted: BTreeSet<String>,
    pub partitions_created: usize,
    pub partitions_updated: usize,
    pub partitions_deleted: usize,
}

impl Tally {
    /// `(kind, [added, updated, deleted])` for tables and partitions.
    fn rows(&self) -> [(&'static str, [usize; 3]); 2] {
        let tables = [
            self.tables_created.len(),
            self.tables_updated.len(),
            self.tables_deleted.len(),
        ];
        [
            ("TABLE", tables),
            (
                "PARTITION",
                [
                    self.partitions_created,
                    self.partitions_updated,
                    self.partitions_deleted,
                ],
            ),
        ]
    }

    /// The lines of the run summary (spec section 8).
    pub fn summary_lines(&self) -> Vec<String> {
        let mut lines = Vec::new();
        for (kind, counts) in self.rows() {
            let changed: Vec<String> = ["ADD", "UPDATE", "DELETE"]
                .iter()
                .zip(counts)
                .filter(|(_, count)| *count > 0)
                .map(|(change, count)| format!("{change}: {count}"))
                .collect();
            if !changed.is_empty() {
                lines.push(format!("Run Summary For {kind}:"));
                lines.extend(changed);
            }
        }
        lines
    }

    /// `Summary` of the history: JSON within JSON, as AWS writes it.
    pub fn summary(&self) -> String {
        let mut summary = Map::new();
        for (kind, counts) in self.rows() {
            let mut details = Map::new();
            for (change, count) in ["ADD", "UPDATE", "DELETE"]
                .iter()
                .zip(counts)
                .filter(|(_, count)| *count > 0)
            {
                details.insert((*change).to_owned(), json!({ "EntityCount": count }));
            }
            if !details.is_empty() {
                summary.insert(
                    kind.to_owned(),
                    Value::String(json!({ "Details": details }).to_string()),
                );
            }
        }
        Value::Object(summary).to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn summaries_name_only_what_changed() {
        let tally = Tally {
            tables_created: ["t".to_owned()].into(),
            partitions_created: 4,
            ..Tally::default()
        };
        let expected = [
            "Run Summary For TABLE:",
            "ADD: 1",
            "Run Summary For PARTITION:",
            "ADD: 4",
        ];
        assert_eq!(tally.summary_lines(), expected);
        let summary: Value = serde_json::from_str(&tally.summary()).unwrap();
        let tables: Value = serde_json::from_str(summary["TABLE"].as_str().unwrap()).unwrap();
        assert_eq!(tables["Details"]["ADD"]["EntityCount"], 1);
        assert_eq!(Tally::default().summary(), "{}");
    }
}
