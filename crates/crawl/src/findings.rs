//! What a crawl finds: tables with their partitions, and the reason for each.

use std::sync::Arc;

use serde::Serialize;

use crate::classify::FormatReason;
use crate::format::{Compression, Format};
use crate::listing::ListingCounts;
use crate::schema::Schema;

/// Everything one crawl of one target found.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Findings {
    pub tables: Vec<FoundTable>,
    pub warnings: Vec<Warning>,
    pub listing: ListingCounts,
    /// The folders (from the bucket's root, no slashes at the ends) that hold data.
    pub folders: Vec<String>,
}

/// A table, not yet named apart from others in its database.
#[derive(Debug, Clone, Serialize)]
pub struct FoundTable {
    /// The name of its root folder or file as the catalog allows it, without the crawler's prefix.
    pub name: String,
    /// A folder with a slash at its end, or a single object.
    pub location: String,
    /// The folder or key below the bucket, without slashes at its ends.
    pub root: String,
    pub format: Format,
    pub compression: Compression,
    pub schema: Schema,
    pub partition_keys: Vec<PartitionKey>,
    pub partitions: Vec<FoundPartition>,
    pub counts: Counts,
    pub why: TableReason,
}

/// A partition key; its type is always `string` (spec section 4).
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PartitionKey {
    pub name: String,
    pub why: KeyReason,
}

/// A partition: a folder below the table's root.
#[derive(Debug, Clone, Serialize)]
pub struct FoundPartition {
    pub values: Vec<String>,
    pub location: String,
    pub format: Format,
    pub schema: Arc<Schema>,
    pub counts: Counts,
    pub why: FolderReason,
}

/// How much data there is; record numbers are estimates where only a part was read.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Counts {
    pub objects: u64,
    pub bytes: u64,
    pub records: u64,
    /// Unpacked bytes of those records.
    pub record_bytes: u64,
}

impl Counts {
    /// Unpacked bytes per record, or `None` where no record is known.
    pub fn average_record_size(&self) -> Option<u64> {
        self.record_bytes
            .checked_div(self.records)
            .map(|average| average.max(1))
    }
}

impl std::ops::AddAssign for Counts {
    fn add_assign(&mut self, other: Self) {
        self.objects += other.objects;
        self.bytes += other.bytes;
        self.records += other.records;
        self.record_bytes += other.record_bytes;
    }
}

/// Something that the crawl passed over or could not tell.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Warning {
    /// The file or folder.
    pub location: String,
    pub problem: String,
}

/// Why a table is where it is.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct TableReason {
    pub together: Together,
    pub boundary: Boundary,
    /// The file that showed the format first, and why it has it.
    pub example: String,
    pub format: FormatReason,
    pub classifier: Option<String>,
}

/// Why everything below a root is one table.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub enum Together {
    OneFile,
    FilesAlike {
        read: usize,
        files: u64,
        similarity: f64,
    },
    FoldersAlike {
        folders: usize,
        similarity: f64,
    },
    /// The grouping policy combines what is compatible.
    Combined {
        folders: usize,
    },
    /// The configuration fixes the level of table roots.
    FixedLevel {
        level: usize,
    },
    /// An earlier crawl made a table here.
    KnownTable,
}

/// Why no higher folder is the root.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub enum Boundary {
    /// The include path itself: nothing lies above.
    IncludePath,
    /// The files of the folder do not go together, so each is a table.
    FilesDiffer(Difference),
    /// A folder that holds both files and folders is no single table.
    FilesBesideFolders,
    /// The folders beside it do not go together.
    SiblingsDiffer(Difference),
    FixedLevel {
        level: usize,
    },
    /// An earlier crawl made tables deeper than the folder above.
    KnownTables,
}

/// What keeps two files or folders apart.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub enum Difference {
    Formats {
        left: String,
        left_format: String,
        right: String,
        right_format: String,
    },
    Depths {
        left: String,
        left_depth: usize,
        right: String,
        right_depth: usize,
    },
    Schemas {
        left: String,
        right: String,
        similarity: f64,
    },
    TooManySchemas {
        groups: usize,
    },
    /// A folder beside it holds several tables.
    SeveralTables {
        folder: String,
    },
}

/// Why a partition key has its name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub enum KeyReason {
    /// Every folder of the level is named `key=value`.
    Named { dropped_column: bool },
    /// Some folder of the level is not: the first such one.
    Unnamed { example: String },
    /// The folders of the level have different keys.
    KeysDiffer { left: String, right: String },
    /// A level above has the same key.
    Repeated { key: String },
}

/// What was read of a folder.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct FolderReason {
    pub files: u64,
    pub read: usize,
    /// The share of columns that it has in common with the table.
    pub similarity: f64,
    pub example: String,
    pub format: FormatReason,
}
