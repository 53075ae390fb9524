//! The formats that files are classified into.

use serde::Serialize;

/// How a csv file is cut into cells and which reader a table gets.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub struct CsvFormat {
    pub delimiter: char,
    /// The first row holds names, not data.
    pub header: bool,
    /// The quote of a custom classifier; built-in tables read with `LazySimpleSerDe`, which knows none.
    pub quote: Option<char>,
    pub serde: CsvSerde,
}

/// The reader of a csv table.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize)]
pub enum CsvSerde {
    #[default]
    LazySimple,
    OpenCsv,
    /// A classifier that asks for `None`: no reader is written.
    Unset,
}

/// A line format of a custom grok classifier.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub struct GrokFormat {
    pub classification: String,
    pub pattern: String,
    pub custom_patterns: Option<String>,
}

/// What kind of data a file holds.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub enum Format {
    Csv(CsvFormat),
    Json,
    Parquet,
    Grok(GrokFormat),
    /// Recognised by its first bytes; its schema is not read yet.
    Orc,
    /// Recognised by its first bytes; its schema is not read yet.
    Avro,
    /// Recognised by its first bytes; its schema is not read yet.
    Ion,
    /// Recognised by its first bytes; its schema is not read yet.
    Xml,
    /// No classifier recognised it.
    Unknown,
}

impl Format {
    /// The `classification` parameter.
    pub fn classification(&self) -> &str {
        match self {
            Self::Csv(_) => "csv",
            Self::Json => "json",
            Self::Parquet => "parquet",
            Self::Grok(grok) => &grok.classification,
            Self::Orc => "orc",
            Self::Avro => "avro",
            Self::Ion => "ion",
            Self::Xml => "xml",
            Self::Unknown => "UNKNOWN",
        }
    }

    /// Whether files of both can lie in one table: the hard condition of spec section 4.
    pub fn compatible_with(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Csv(left), Self::Csv(right)) => {
                left.delimiter == right.delimiter && left.quote == right.quote && left.serde == right.serde
            }
            (left, right) => left == right,
        }
    }
}

/// How whole files are packed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
pub enum Compression {
    None,
    Gzip,
    Bzip2,
    Zip,
    Lz4,
    Snappy,
    Zstd,
}

impl Compression {
    /// The `compressionType` parameter.
    pub fn name(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Gzip => "gzip",
            Self::Bzip2 => "bzip2",
            Self::Zip => "zip",
            Self::Lz4 => "lz4",
            Self::Snappy => "snappy",
            Self::Zstd => "zstd",
        }
    }

    /// Recognises a packed file by its first bytes.
    pub fn of(head: &[u8]) -> Self {
        const MAGIC: [(&[u8], Compression); 6] = [
            (b"\x1f\x8b", Compression::Gzip),
            (b"BZh", Compression::Bzip2),
            (b"PK\x03\x04", Compression::Zip),
            (b"\x04\x22\x4d\x18", Compression::Lz4),
            (b"\xff\x06\x00\x00sNaPpY", Compression::Snappy),
            (b"\x28\xb5\x2f\xfd", Compression::Zstd),
        ];
        MAGIC
            .iter()
            .find(|(magic, _)| head.starts_with(magic))
            .map_or(Self::None, |(_, compression)| *compression)
    }
}
