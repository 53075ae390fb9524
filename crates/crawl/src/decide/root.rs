//! Turning a candidate into a table: its keys, partitions, columns and counts.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use super::{Candidate, Decision, Leaf, keys};
use crate::findings::{
    Boundary, Counts, FolderReason, FoundPartition, FoundTable, PartitionKey, TableReason, Together,
};
use crate::folder::{FolderFiles, MeasuredFile, ShapeFiles};
use crate::format::Format;
use crate::naming::table_name;
use crate::schema::Schema;
use crate::target::folder_location;

impl Decision<'_> {
    /// The key of a folder below the include path, from the bucket's root, without slashes at its ends.
    pub(super) fn key(&self, path: &[String]) -> String {
        let prefix = (!self.target.prefix.is_empty()).then_some(self.target.prefix.as_str());
        let names: Vec<&str> = prefix.into_iter().chain(path.iter().map(String::as_str)).collect();
        names.join("/")
    }

    pub(super) fn location(&self, path: &[String]) -> String {
        folder_location(&self.target.base, &self.key(path))
    }

    /// A table for each file of a folder that was read.
    pub(super) fn file_tables(&self, path: &[String], boundary: &Boundary) -> Vec<FoundTable> {
        let files = self.files.get(path);
        let table = |(group, file): (&ShapeFiles, &MeasuredFile)| {
            let candidate = file_candidate(group, file, path);
            self.table(&candidate, path, boundary.clone())
        };
        let mut tables: Vec<FoundTable> = files.into_iter().flat_map(FolderFiles::each_file).map(table).collect();
        tables.sort_by(|left, right| left.location.cmp(&right.location));
        tables
    }

    /// The table rooted at `path`, or at the candidate's single file.
    pub(super) fn table(&self, candidate: &Candidate, path: &[String], boundary: Boundary) -> FoundTable {
        let root = candidate
            .file
            .as_ref()
            .map_or_else(|| self.key(path), |file| file.key.clone());
        let location = match candidate.file {
            Some(_) => format!("{}/{root}", self.target.base),
            None => folder_location(&self.target.base, &root),
        };
        let root_name = root
            .rsplit('/')
            .next()
            .filter(|name| !name.is_empty())
            .unwrap_or(&self.target.base_name);
        let merged = merged_schema(&candidate.leaves);
        let keys = partition_keys(&candidate.leaves, path.len(), &merged);
        let key_names: HashSet<&str> = keys.iter().map(|key| key.name.as_str()).collect();
        let schema = merged.without(&key_names);
        let partitions = self.partitions(&candidate.leaves, path.len(), &keys, &schema);
        let mut counts = Counts::default();
        candidate.leaves.iter().for_each(|leaf| counts += leaf.counts);
        FoundTable {
            name: table_name("", root_name),
            location,
            format: table_format(&candidate.leaves),
            compression: candidate.compression,
            schema,
            partitions,
            counts,
            why: table_reason(candidate, boundary),
            partition_keys: keys,
            root,
        }
    }

    fn partitions(&self, leaves: &[Leaf], level: usize, keys: &[PartitionKey], table: &Schema) -> Vec<FoundPartition> {
        if keys.is_empty() {
            return Vec::new();
        }
        let key_names: HashSet<&str> = keys.iter().map(|key| key.name.as_str()).collect();
        // Thousands of partitions mostly share a few schemas.
        let mut shared: HashMap<Arc<Schema>, (Arc<Schema>, f64)> = HashMap::new();
        let partition = |leaf: &Leaf| {
            let (schema, similarity) = shared
                .entry(Arc::clone(&leaf.schema))
                .or_insert_with(|| {
                    let schema = leaf.schema.without(&key_names);
                    let similarity = table.similarity(&schema);
                    (Arc::new(schema), similarity)
                })
                .clone();
            let names = leaf.folders.iter().skip(level);
            FoundPartition {
                values: keys
                    .iter()
                    .zip(names)
                    .map(|(key, name)| keys::partition_value(key, name))
                    .collect(),
                location: self.location(&leaf.folders),
                format: leaf.format.clone(),
                schema,
                counts: leaf.counts,
                why: FolderReason {
                    files: leaf.counts.objects,
                    read: leaf.read,
                    similarity,
                    example: leaf.example.clone(),
                    format: leaf.reason.clone(),
                },
            }
        };
        leaves.iter().map(partition).collect()
    }
}

fn file_candidate(group: &ShapeFiles, file: &MeasuredFile, path: &[String]) -> Candidate {
    let schema = Arc::new(group.shape.schema.clone());
    let leaf = Leaf {
        folders: path.to_vec(),
        schema,
        format: group.shape.format.clone(),
        counts: file.counts,
        read: 1,
        example: file.file.key.clone(),
        reason: group.reason.clone(),
        classifier: group.classifier.clone(),
    };
    Candidate {
        leaves: vec![leaf],
        variants: Vec::new(),
        compression: group.shape.compression,
        together: Together::OneFile,
        file: Some(file.file.clone()),
    }
}

fn partition_keys(leaves: &[Leaf], level: usize, merged: &Schema) -> Vec<PartitionKey> {
    let columns: HashSet<&str> = merged.0.iter().map(|field| field.name.as_str()).collect();
    let folders: Vec<&[String]> = leaves
        .iter()
        .map(|leaf| leaf.folders.get(level..).unwrap_or_default())
        .collect();
    keys::partition_keys(&folders, &columns)
}

fn merged_schema(leaves: &[Leaf]) -> Schema {
    let mut seen: HashSet<&Schema> = HashSet::new();
    let distinct = leaves.iter().filter(|leaf| seen.insert(leaf.schema.as_ref()));
    distinct.fold(Schema::default(), |merged, leaf| {
        if merged.0.is_empty() {
            (*leaf.schema).clone()
        } else {
            merged.merge(&leaf.schema)
        }
    })
}

/// The first leaf's format; a header anywhere makes the table one with a header.
fn table_format(leaves: &[Leaf]) -> Format {
    let has_header = |leaf: &&Leaf| matches!(&leaf.format, Format::Csv(csv) if csv.header);
    let chosen = leaves.iter().find(has_header).or_else(|| leaves.first());
    chosen.map_or(Format::Unknown, |leaf| leaf.format.clone())
}

fn table_reason(candidate: &Candidate, boundary: Boundary) -> TableReason {
    let first = candidate.leaves.first();
    TableReason {
        together: candidate.together.clone(),
        boundary,
        example: first.map_or(String::new(), |leaf| leaf.example.clone()),
        format: first.map_or(crate::classify::FormatReason::OnlyRecognised, |leaf| {
            leaf.reason.clone()
        }),
        classifier: first.and_then(|leaf| leaf.classifier.clone()),
    }
}
