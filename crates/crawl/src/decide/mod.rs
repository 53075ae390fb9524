//! Which folders are tables and which are partitions.
//!
//! Source: glue-crawler-spec section 4. The folder tree is walked from its leaves up: a folder whose folders go together becomes one
//! candidate, and the highest such folder is the root of a table.

mod keys;
mod root;
mod similar;

use std::collections::{BTreeMap, HashSet};
use std::sync::Arc;

use crate::classify::FormatReason;
use crate::findings::{Boundary, Counts, Difference, FoundTable, Together, Warning};
use crate::folder::{FolderFiles, ShapeFiles};
use crate::format::Format;
use crate::listing::{FileRef, Folder};
use crate::schema::Schema;
use crate::target::{CrawlOptions, Grouping, Target};
use similar::{Likeness, likeness};

pub(crate) use similar::THRESHOLD;

/// A folder of files that go together: a table of its own, or a partition.
#[derive(Debug, Clone)]
struct Leaf {
    /// Names of the folders from the include path down to this one.
    folders: Vec<String>,
    schema: Arc<Schema>,
    format: Format,
    counts: Counts,
    read: usize,
    example: String,
    reason: FormatReason,
    classifier: Option<String>,
}

/// A subtree that can be one table, or a part of one.
#[derive(Debug, Clone)]
struct Candidate {
    leaves: Vec<Leaf>,
    /// Each distinct schema of the leaves, with the folder that showed it first.
    variants: Vec<(Arc<Schema>, String)>,
    compression: crate::format::Compression,
    together: Together,
    /// The file itself, where the table is one file.
    file: Option<FileRef>,
}

impl Candidate {
    /// How many levels of folders lie between `level` and the leaves.
    fn depth_below(&self, level: usize) -> usize {
        self.leaves
            .first()
            .map_or(0, |leaf| leaf.folders.len().saturating_sub(level))
    }

    fn format(&self) -> Option<&Format> {
        self.leaves.first().map(|leaf| &leaf.format)
    }

    fn describe_format(&self) -> String {
        let classification = self.format().map_or("", Format::classification);
        let delimiter = match self.format() {
            Some(Format::Csv(csv)) => format!(" with delimiter {:?}", csv.delimiter),
            _ => String::new(),
        };
        format!("{classification}{delimiter}, compression {}", self.compression.name())
    }
}

/// What a subtree turned out to be.
enum Outcome {
    Empty,
    One(Candidate),
    Tables(Vec<FoundTable>),
}

/// Decides the tables of a whole listing, in the order of their folders.
pub(crate) fn decide(
    listing_root: &Folder,
    single_file: bool,
    files: &BTreeMap<Vec<String>, FolderFiles>,
    target: &Target,
    options: &CrawlOptions,
) -> (Vec<FoundTable>, Vec<Warning>) {
    let mut decision = Decision {
        files,
        target,
        options,
        single_file,
        warnings: Vec::new(),
    };
    let tables = match decision.visit(listing_root, &[]) {
        Outcome::Empty => Vec::new(),
        Outcome::One(candidate) => vec![decision.table(&candidate, &[], Boundary::IncludePath)],
        Outcome::Tables(tables) => tables,
    };
    (tables, decision.warnings)
}

pub(crate) struct Decision<'a> {
    files: &'a BTreeMap<Vec<String>, FolderFiles>,
    target: &'a Target,
    options: &'a CrawlOptions,
    single_file: bool,
    warnings: Vec<Warning>,
}

impl Decision<'_> {
    fn visit(&mut self, folder: &Folder, path: &[String]) -> Outcome {
        let own = self.own_files(folder, path);
        let mut below = Vec::new();
        for (name, child) in &folder.folders {
            let child_path = [path, std::slice::from_ref(name)].concat();
            match self.visit(child, &child_path) {
                Outcome::Empty => {}
                outcome => below.push((child_path, outcome)),
            }
        }
        if below.is_empty() {
            return own;
        }
        match own {
            Outcome::Empty => self.join(below, path),
            Outcome::One(_) => {
                let tables = self.file_tables(path, &Boundary::FilesBesideFolders);
                self.beside_files(tables, below, path)
            }
            Outcome::Tables(tables) => self.beside_files(tables, below, path),
        }
    }

    /// Files of a folder that also holds folders are tables of their own (spec section 4, point 4).
    fn beside_files(
        &mut self,
        mut tables: Vec<FoundTable>,
        below: Vec<(Vec<String>, Outcome)>,
        path: &[String],
    ) -> Outcome {
        match self.join(below, path) {
            Outcome::Empty => {}
            Outcome::One(candidate) => tables.push(self.table(&candidate, path, Boundary::FilesBesideFolders)),
            Outcome::Tables(more) => tables.extend(more),
        }
        Outcome::Tables(tables)
    }

    /// The files directly in a folder: one candidate, or a table for each.
    fn own_files(&mut self, folder: &Folder, path: &[String]) -> Outcome {
        let Some(files) = self.files.get(path) else {
            return Outcome::Empty;
        };
        if files.shapes.is_empty() {
            return Outcome::Empty;
        }
        if self.single_file {
            return Outcome::Tables(self.file_tables(path, &Boundary::IncludePath));
        }
        match self.difference_of_files(files) {
            Ok(similarity) => Outcome::One(leaf_candidate(files, path, similarity)),
            Err(difference) => {
                self.warn_of_unread_files(folder, files, path);
                Outcome::Tables(self.file_tables(path, &Boundary::FilesDiffer(difference)))
            }
        }
    }

    /// The lowest similarity of files that go together, or what keeps them apart.
    fn difference_of_files(&self, files: &FolderFiles) -> Result<f64, Difference> {
        let label = |group: &ShapeFiles| {
            group
                .files
                .first()
                .map_or(String::new(), |file| file.file.name().to_owned())
        };
        let Some(first) = files.shapes.first() else {
            return Ok(1.0);
        };
        let differs = |other: &&ShapeFiles| {
            !first.shape.format.compatible_with(&other.shape.format)
                || first.shape.compression != other.shape.compression
        };
        if let Some(other) = files.shapes.iter().find(differs) {
            return Err(Difference::Formats {
                left: label(first),
                left_format: describe_shape(first),
                right: label(other),
                right_format: describe_shape(other),
            });
        }
        if self.options.grouping == Grouping::CompatibleSchemas {
            return Ok(0.0);
        }
        let schemas: Vec<&Schema> = files.shapes.iter().map(|group| &group.shape.schema).collect();
        alike(&schemas, |position| label(&files.shapes[position]))
    }

    fn warn_of_unread_files(&mut self, folder: &Folder, files: &FolderFiles, path: &[String]) {
        let total: u64 = folder.groups.values().map(|group| group.count).sum();
        let read = (files.read + files.unreadable.len()) as u64;
        if total > read {
            let problem = format!(
                "its files do not go together, so each is a table; {} of {total} were not read",
                total - read
            );
            self.warnings.push(Warning {
                location: self.location(path),
                problem,
            });
        }
    }

    /// One candidate of all folders, or the tables that they are.
    fn join(&mut self, below: Vec<(Vec<String>, Outcome)>, path: &[String]) -> Outcome {
        match self.boundary(&below, path) {
            Ok(together) => Outcome::One(joined(below, together)),
            Err(boundary) => {
                let mut tables = Vec::new();
                for (child_path, outcome) in below {
                    match outcome {
                        Outcome::Empty => {}
                        Outcome::One(candidate) => tables.push(self.table(&candidate, &child_path, boundary.clone())),
                        Outcome::Tables(more) => tables.extend(more),
                    }
                }
                Outcome::Tables(tables)
            }
        }
    }

    /// Why the folders go together, or what makes them tables of their own.
    fn boundary(&self, below: &[(Vec<String>, Outcome)], path: &[String]) -> Result<Together, Boundary> {
        let forced = self.forced(path)?;
        let candidates = self.candidates(below).map_err(Boundary::SiblingsDiffer)?;
        compatible(&candidates, path.len()).map_err(Boundary::SiblingsDiffer)?;
        if let Some(together) = forced {
            return Ok(together);
        }
        let folders = candidates.len();
        if self.options.grouping == Grouping::CompatibleSchemas {
            return Ok(Together::Combined { folders });
        }
        let mut seen = HashSet::new();
        let variants: Vec<&(Arc<Schema>, String)> = candidates
            .iter()
            .flat_map(|(_, candidate)| &candidate.variants)
            .filter(|(schema, _)| seen.insert(schema.as_ref()))
            .collect();
        let schemas: Vec<&Schema> = variants.iter().map(|(schema, _)| schema.as_ref()).collect();
        let similarity = alike(&schemas, |position| variants[position].1.clone()).map_err(Boundary::SiblingsDiffer)?;
        Ok(Together::FoldersAlike { folders, similarity })
    }

    /// What the configuration or an earlier crawl decides about a folder: a root, no root, or nothing.
    fn forced(&self, path: &[String]) -> Result<Option<Together>, Boundary> {
        let folder = self.key(path);
        let above = if folder.is_empty() {
            String::new()
        } else {
            format!("{folder}/")
        };
        let known = &self.options.known_roots;
        if known.iter().any(|root| *root != folder && root.starts_with(&above)) {
            return Err(Boundary::KnownTables);
        }
        if known
            .iter()
            .any(|root| *root == folder || folder.starts_with(&format!("{root}/")))
        {
            return Ok(Some(Together::KnownTable));
        }
        let level = 1 + folder.split('/').filter(|name| !name.is_empty()).count();
        match self.options.table_level {
            Some(fixed) if level < fixed => Err(Boundary::FixedLevel { level: fixed }),
            Some(fixed) => Ok(Some(Together::FixedLevel { level: fixed })),
            None => Ok(None),
        }
    }

    fn candidates<'b>(
        &self,
        below: &'b [(Vec<String>, Outcome)],
    ) -> Result<Vec<(&'b [String], &'b Candidate)>, Difference> {
        let candidate = |(path, outcome): &'b (Vec<String>, Outcome)| match outcome {
            Outcome::One(candidate) => Ok((path.as_slice(), candidate)),
            _ => Err(Difference::SeveralTables {
                folder: self.location(path),
            }),
        };
        below.iter().map(candidate).collect()
    }
}

/// The hard conditions: same depth, same format, same compression.
fn compatible(candidates: &[(&[String], &Candidate)], level: usize) -> Result<(), Difference> {
    let Some(((left_path, left), others)) = candidates.split_first() else {
        return Ok(());
    };
    for (right_path, right) in others {
        let (left_depth, right_depth) = (left.depth_below(level), right.depth_below(level));
        if left_depth != right_depth {
            let (left, right) = (left_path.join("/"), right_path.join("/"));
            return Err(Difference::Depths {
                left,
                left_depth,
                right,
                right_depth,
            });
        }
        let same_format = left
            .format()
            .zip(right.format())
            .is_some_and(|(left, right)| left.compatible_with(right));
        if !same_format || left.compression != right.compression {
            return Err(Difference::Formats {
                left: left_path.join("/"),
                left_format: left.describe_format(),
                right: right_path.join("/"),
                right_format: right.describe_format(),
            });
        }
    }
    Ok(())
}

/// The soft condition: schemas that are alike.
fn alike(schemas: &[&Schema], label: impl Fn(usize) -> String) -> Result<f64, Difference> {
    match likeness(schemas) {
        Likeness::Alike { lowest } => Ok(lowest),
        Likeness::Unlike {
            left,
            right,
            similarity,
        } => Err(Difference::Schemas {
            left: label(left),
            right: label(right),
            similarity,
        }),
        Likeness::TooManyClusters(groups) => Err(Difference::TooManySchemas { groups }),
    }
}

fn leaf_candidate(files: &FolderFiles, path: &[String], similarity: f64) -> Candidate {
    let first = &files.shapes[0];
    let schema = files.shapes[1..]
        .iter()
        .fold(first.shape.schema.clone(), |merged, group| {
            merged.merge(&group.shape.schema)
        });
    let schema = Arc::new(schema);
    let leaf = Leaf {
        folders: path.to_vec(),
        schema: Arc::clone(&schema),
        format: first.shape.format.clone(),
        counts: files.counts,
        read: files.read,
        example: first.files.first().map_or(String::new(), |file| file.file.key.clone()),
        reason: first.reason.clone(),
        classifier: first.classifier.clone(),
    };
    Candidate {
        together: Together::FilesAlike {
            read: files.read,
            files: files.counts.objects,
            similarity,
        },
        variants: vec![(schema, path.join("/"))],
        compression: first.shape.compression,
        leaves: vec![leaf],
        file: None,
    }
}

fn joined(below: Vec<(Vec<String>, Outcome)>, together: Together) -> Candidate {
    let mut leaves = Vec::new();
    let mut variants = Vec::new();
    let mut seen = HashSet::new();
    let mut compression = crate::format::Compression::None;
    for (_, outcome) in below {
        if let Outcome::One(candidate) = outcome {
            compression = candidate.compression;
            leaves.extend(candidate.leaves);
            variants.extend(
                candidate
                    .variants
                    .into_iter()
                    .filter(|(schema, _)| seen.insert(Arc::clone(schema))),
            );
        }
    }
    Candidate {
        leaves,
        variants,
        compression,
        together,
        file: None,
    }
}

fn describe_shape(group: &ShapeFiles) -> String {
    let delimiter = match &group.shape.format {
        Format::Csv(csv) => format!(" with delimiter {:?}", csv.delimiter),
        _ => String::new(),
    };
    format!(
        "{}{delimiter}, compression {}",
        group.shape.format.classification(),
        group.shape.compression.name()
    )
}
