//! What an import found.

use std::fmt::{self, Display, Formatter};

/// How many definitions of each kind came in.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ImportReport {
    pub databases: Imported,
    pub tables: Imported,
    pub partitions: Imported,
    pub functions: Imported,
}

/// Definitions of one kind.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Imported {
    /// Made by this run.
    pub new: u64,
    /// In the catalog already, and the same.
    pub same: u64,
    /// In the catalog already, but otherwise: their names. Replaced if the options said so, else left alone.
    pub differing: Vec<String>,
}

/// How a definition stands to the catalog's.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Standing {
    New,
    Same,
    Differing,
}

impl Standing {
    /// How `found` of the catalog stands to what `wanted` says.
    pub(super) fn of<T: PartialEq>(found: Option<&T>, wanted: &T) -> Self {
        match found {
            None => Self::New,
            Some(found) if found == wanted => Self::Same,
            Some(_) => Self::Differing,
        }
    }
}

impl Imported {
    pub(super) fn count(&mut self, standing: Standing, name: impl FnOnce() -> String) {
        match standing {
            Standing::New => self.new += 1,
            Standing::Same => self.same += 1,
            Standing::Differing => self.differing.push(name()),
        }
    }
}

/// A line for each kind.
impl Display for ImportReport {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        let kinds = [
            ("databases", &self.databases),
            ("tables", &self.tables),
            ("partitions", &self.partitions),
            ("functions", &self.functions),
        ];
        for (name, imported) in kinds {
            let Imported { new, same, differing } = imported;
            writeln!(
                formatter,
                "{name:<10} {new:>8} new {same:>8} same {:>8} differing",
                differing.len()
            )?;
        }
        Ok(())
    }
}
