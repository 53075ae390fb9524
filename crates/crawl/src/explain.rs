//! Findings in words, for `headwater crawl --explain`.

use std::fmt::{self, Display, Formatter, Write};

use crate::decide::THRESHOLD;
use crate::findings::{Boundary, Difference, Findings, FoundPartition, FoundTable, KeyReason, PartitionKey, Together};
use crate::format::Format;

/// Partitions that are printed one by one; the rest are counted.
const PARTITIONS_SHOWN: usize = 20;

impl Findings {
    /// Why each table and partition was chosen, as text of aligned lines.
    pub fn explain(&self) -> String {
        let mut text = String::new();
        // Writing to a String cannot fail.
        let _ = self.write_explanation(&mut text);
        text
    }

    fn write_explanation(&self, text: &mut String) -> fmt::Result {
        let listing = &self.listing;
        write!(text, "{} objects listed", listing.objects)?;
        for (count, what) in [
            (listing.ignored, "empty or hidden"),
            (listing.excluded, "excluded"),
            (listing.known, "known before"),
        ] {
            if count > 0 {
                write!(text, ", {count} {what}")?;
            }
        }
        let plural = if self.tables.len() == 1 { "table" } else { "tables" };
        writeln!(text, "; {} {plural}\n", self.tables.len())?;
        self.tables.iter().try_for_each(|table| write_table(text, table))?;
        for warning in &self.warnings {
            writeln!(text, "warning  {}: {}", warning.location, warning.problem)?;
        }
        Ok(())
    }
}

fn write_table(text: &mut String, table: &FoundTable) -> fmt::Result {
    writeln!(text, "table {}", table.name)?;
    writeln!(text, "  location    {}", table.location)?;
    writeln!(text, "  format      {}", describe_format(table))?;
    writeln!(text, "              {}: {}", table.why.example, table.why.format)?;
    if let Some(classifier) = &table.why.classifier {
        writeln!(text, "              decided by the classifier {classifier}")?;
    }
    writeln!(text, "  columns     {}", table.schema.describe())?;
    writeln!(text, "  data        {}", describe_counts(table))?;
    writeln!(text, "  one table   {}", table.why.together)?;
    writeln!(text, "  root here   {}", table.why.boundary)?;
    table.partition_keys.iter().try_for_each(|key| write_key(text, key))?;
    for partition in table.partitions.iter().take(PARTITIONS_SHOWN) {
        write_partition(text, partition)?;
    }
    if table.partitions.len() > PARTITIONS_SHOWN {
        writeln!(
            text,
            "  partition   … and {} more",
            table.partitions.len() - PARTITIONS_SHOWN
        )?;
    }
    writeln!(text)
}

fn describe_format(table: &FoundTable) -> String {
    let details = match &table.format {
        Format::Csv(csv) => {
            let header = if csv.header {
                "with a header"
            } else {
                "without a header"
            };
            format!(", delimiter {:?}, {header}", csv.delimiter)
        }
        _ => String::new(),
    };
    format!(
        "{}, compression {}{details}",
        table.format.classification(),
        table.compression.name()
    )
}

fn describe_counts(table: &FoundTable) -> String {
    let counts = table.counts;
    let records = match counts.average_record_size() {
        Some(average) => format!(", about {} records of {average} bytes", counts.records),
        None => String::new(),
    };
    format!("{} files, {} bytes{records}", counts.objects, counts.bytes)
}

fn write_key(text: &mut String, key: &PartitionKey) -> fmt::Result {
    let why = match &key.why {
        KeyReason::Named { dropped_column: false } => "every folder of the level is named key=value".to_owned(),
        KeyReason::Named { dropped_column: true } => {
            "every folder of the level is named key=value; the column of that name in the data is left out".to_owned()
        }
        KeyReason::Unnamed { example } => format!("not every folder of the level is named key=value: {example}"),
        KeyReason::KeysDiffer { left, right } => format!("folders of the level have different keys: {left}, {right}"),
        KeyReason::Repeated { key } => format!("a level above has the key {key} already"),
    };
    writeln!(text, "  key         {} string: {why}", key.name)
}

fn write_partition(text: &mut String, partition: &FoundPartition) -> fmt::Result {
    let why = &partition.why;
    write!(
        text,
        "  partition   [{}] {} of {} files read, ",
        partition.values.join(", "),
        why.read,
        why.files
    )?;
    writeln!(
        text,
        "{:.2} of the table's columns; {}: {}",
        why.similarity, why.example, why.format
    )
}

impl Display for Together {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::OneFile => formatter.write_str("a single file"),
            Self::FilesAlike { files: 1, .. } => formatter.write_str("a folder with one file"),
            Self::FilesAlike {
                read,
                files,
                similarity,
            } => {
                write!(
                    formatter,
                    "its {files} files are alike: lowest similarity {similarity:.2} of {read} read"
                )
            }
            Self::FoldersAlike { folders, similarity } => {
                write!(
                    formatter,
                    "its {folders} folders are alike: lowest similarity {similarity:.2}, above {THRESHOLD:.2}"
                )
            }
            Self::Combined { folders } => {
                write!(
                    formatter,
                    "its {folders} folders are compatible, and the grouping policy combines those"
                )
            }
            Self::FixedLevel { level } => write!(formatter, "the configuration puts tables at level {level}"),
            Self::KnownTable => formatter.write_str("an earlier crawl made a table here"),
        }
    }
}

impl Display for Boundary {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::IncludePath => formatter.write_str("this is the include path: no table begins above it"),
            Self::FilesDiffer(difference) => {
                write!(formatter, "the files of the folder do not go together: {difference}")
            }
            Self::FilesBesideFolders => {
                formatter.write_str("files and folders lie side by side, which is no single table")
            }
            Self::SiblingsDiffer(difference) => {
                write!(formatter, "the folders beside it do not go together: {difference}")
            }
            Self::FixedLevel { level } => write!(formatter, "the configuration puts tables at level {level}"),
            Self::KnownTables => formatter.write_str("earlier crawls made tables below the folder above"),
        }
    }
}

impl Display for Difference {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Formats {
                left,
                left_format,
                right,
                right_format,
            } => {
                write!(formatter, "{left} is {left_format}, {right} is {right_format}")
            }
            Self::Depths {
                left,
                left_depth,
                right,
                right_depth,
            } => {
                write!(
                    formatter,
                    "{left} has {left_depth} levels of folders, {right} has {right_depth}"
                )
            }
            Self::Schemas {
                left,
                right,
                similarity,
            } => {
                write!(
                    formatter,
                    "{left} and {right} have a similarity of {similarity:.2}, not above {THRESHOLD:.2}"
                )
            }
            Self::TooManySchemas { groups } => write!(formatter, "there are {groups} or more groups of unlike schemas"),
            Self::SeveralTables { folder } => write!(formatter, "{folder} holds several tables"),
        }
    }
}
