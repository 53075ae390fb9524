//! The allow-lists `crates/api/models/*.toml`: what is generated of each service's model.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use serde::Deserialize;

/// One service: which operations are generated, and where Headwater departs from the model.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AllowList {
    /// The model's folder below botocore's `data`, for example `glue/2017-03-31`.
    pub model: String,
    /// The Rust module, for example `glue`.
    pub module: String,
    /// The Rust trait, for example `Glue`.
    pub service: String,
    /// The code that constraint violations answer.
    #[serde(default)]
    pub validation_code: String,
    /// Generate the names of the operations and nothing else.
    #[serde(default)]
    pub names_only: bool,
    /// Shapes that stay JSON.
    #[serde(default)]
    pub opaque: Vec<String>,
    /// Members, as `Shape.Member`, that the model requires of an answer and the real service leaves out.
    #[serde(default)]
    pub optional: Vec<String>,
    #[serde(default)]
    pub operations: Vec<String>,
    /// Constraints of the model that the real service does not enforce.
    #[serde(default)]
    pub ignore: Vec<Ignored>,
    pub query: Option<OldQuery>,
}

/// A Query protocol that the service still speaks and that its model tells no more.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OldQuery {
    pub namespace: String,
    /// The member that a request may leave out when it is sent to the path of that member's URL.
    pub path_member: Option<String>,
    /// By `Shape.Member`, what the member is called in forms and XML.
    pub members: BTreeMap<String, String>,
    /// By the map's shape, what its keys and values are called there.
    pub entries: BTreeMap<String, (String, String)>,
}

/// A constraint that is left out of the tables.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ignored {
    pub shape: String,
    pub constraint: Constraint,
    /// Why, for the reader of the file; code generation only insists that it is there.
    #[expect(dead_code, reason = "for readers of the file")]
    pub reason: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Constraint {
    Min,
    Max,
    Pattern,
    Enum,
}

impl AllowList {
    /// All lists of the folder, ordered by file name.
    pub fn load_all(folder: &Path) -> Result<Vec<Self>> {
        let mut paths: Vec<_> = fs::read_dir(folder)?
            .map(|entry| entry.map(|entry| entry.path()))
            .collect::<Result<_, _>>()?;
        paths.retain(|path| path.extension().is_some_and(|extension| extension == "toml"));
        paths.sort();
        paths
            .iter()
            .map(|path| Self::load(path).with_context(|| format!("in {}", path.display())))
            .collect()
    }

    fn load(path: &Path) -> Result<Self> {
        let mut list: Self = toml::from_str(&fs::read_to_string(path)?)?;
        list.operations.sort();
        Ok(list)
    }

    pub fn ignores(&self, shape: &str, constraint: Constraint) -> bool {
        self.ignore
            .iter()
            .any(|ignored| ignored.shape == shape && ignored.constraint == constraint)
    }
}
