//! The properties of CTAS and UNLOAD.

use headwater_catalog::model::{Parameters, SerdeInfo, StorageDescriptor};

use crate::error::{QueryError, Result, error_type};
use crate::statement::PropertyValue;

/// A format that can be written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum WriteFormat {
    Parquet,
    Json,
    Text,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Compression {
    None,
    Gzip,
    Snappy,
    Zstd,
    Lz4,
}

#[derive(Debug, Clone)]
pub(super) struct WriteOptions {
    pub format: WriteFormat,
    pub compression: Compression,
    pub field_delimiter: char,
    pub external_location: Option<String>,
    pub partitioned_by: Vec<String>,
}

const PARQUET_CLASSES: [&str; 3] = [
    "org.apache.hadoop.hive.ql.io.parquet.MapredParquetInputFormat",
    "org.apache.hadoop.hive.ql.io.parquet.MapredParquetOutputFormat",
    "org.apache.hadoop.hive.ql.io.parquet.serde.ParquetHiveSerDe",
];
const TEXT_INPUT: &str = "org.apache.hadoop.mapred.TextInputFormat";
const TEXT_OUTPUT: &str = "org.apache.hadoop.hive.ql.io.HiveIgnoreKeyTextOutputFormat";
const LAZY_SIMPLE: &str = "org.apache.hadoop.hive.serde2.lazy.LazySimpleSerDe";
const HIVE_JSON: &str = "org.apache.hive.hcatalog.data.JsonSerDe";

impl WriteFormat {
    fn of(name: &str) -> Result<Self> {
        match name.to_ascii_uppercase().as_str() {
            "PARQUET" => Ok(Self::Parquet),
            "JSON" => Ok(Self::Json),
            "TEXTFILE" => Ok(Self::Text),
            other => Err(QueryError::not_supported(format!(
                "Writing the format {other} is not supported yet"
            ))),
        }
    }

    /// The format of a table's files, by its SerDe; `None` when it cannot be written.
    pub fn of_serde(library: &str) -> Option<Self> {
        match library {
            LAZY_SIMPLE => Some(Self::Text),
            HIVE_JSON | "org.apache.hadoop.hive.serde2.JsonSerDe" => Some(Self::Json),
            parquet if parquet == PARQUET_CLASSES[2] => Some(Self::Parquet),
            _ => None,
        }
    }

    pub fn classification(self) -> &'static str {
        match self {
            Self::Parquet => "parquet",
            Self::Json => "json",
            Self::Text => "csv",
        }
    }

    pub fn descriptor(self, options: &WriteOptions) -> StorageDescriptor {
        let [input, output, serde] = match self {
            Self::Parquet => PARQUET_CLASSES,
            Self::Json => [TEXT_INPUT, TEXT_OUTPUT, HIVE_JSON],
            Self::Text => [TEXT_INPUT, TEXT_OUTPUT, LAZY_SIMPLE],
        };
        let mut parameters = Parameters::from([("serialization.format".to_owned(), "1".to_owned())]);
        if self == Self::Text {
            let delimiter = options.field_delimiter.to_string();
            parameters.insert("field.delim".to_owned(), delimiter.clone());
            parameters.insert("serialization.format".to_owned(), delimiter);
        }
        StorageDescriptor {
            input_format: Some(input.to_owned()),
            output_format: Some(output.to_owned()),
            serde_info: Some(SerdeInfo {
                name: None,
                serialization_library: Some(serde.to_owned()),
                parameters: Some(parameters),
            }),
            ..StorageDescriptor::default()
        }
    }
}

fn bad_property(text: impl Into<String>) -> QueryError {
    QueryError::user(
        error_type::BAD_TABLE_PROPERTY,
        format!("INVALID_TABLE_PROPERTY: {}", text.into()),
    )
}

fn text(name: &str, value: &PropertyValue) -> Result<String> {
    match value {
        PropertyValue::Text(text) | PropertyValue::Bare(text) => Ok(text.clone()),
        PropertyValue::Array(_) => Err(bad_property(format!("{name} is not a list"))),
    }
}

fn list(name: &str, value: &PropertyValue) -> Result<Vec<String>> {
    match value {
        PropertyValue::Array(items) => Ok(items.iter().map(|item| item.to_lowercase()).collect()),
        _ => Err(bad_property(format!("{name} must be an array"))),
    }
}

impl WriteOptions {
    /// The properties of CTAS: parquet with gzip unless they say otherwise.
    pub fn for_table(properties: &[(String, PropertyValue)]) -> Result<Self> {
        let mut options = Self::of(WriteFormat::Parquet);
        options.read_all(properties)?;
        Ok(options)
    }

    /// The properties of UNLOAD, where the format must be named.
    pub fn for_unload(properties: &[(String, PropertyValue)]) -> Result<Self> {
        if !properties.iter().any(|(name, _)| name == "format") {
            return Err(bad_property("the property 'format' is required for UNLOAD"));
        }
        Self::for_table(properties)
    }

    pub fn of(format: WriteFormat) -> Self {
        Self {
            format,
            compression: Compression::Gzip,
            field_delimiter: '\u{1}',
            external_location: None,
            partitioned_by: Vec::new(),
        }
    }

    fn read_all(&mut self, properties: &[(String, PropertyValue)]) -> Result<()> {
        for (name, value) in properties {
            self.read(name, value)?;
        }
        let fits = match (self.format, self.compression) {
            (WriteFormat::Parquet, _) => true,
            (_, compression) => matches!(compression, Compression::None | Compression::Gzip),
        };
        if !fits {
            return Err(QueryError::not_supported(
                "text files are compressed with GZIP or not at all, so far",
            ));
        }
        Ok(())
    }

    fn read(&mut self, name: &str, value: &PropertyValue) -> Result<()> {
        match name {
            "format" => self.format = WriteFormat::of(&text(name, value)?)?,
            "write_compression" | "parquet_compression" | "compression" => {
                self.compression = compression(&text(name, value)?)?;
            }
            "external_location" => self.external_location = Some(text(name, value)?),
            "partitioned_by" => self.partitioned_by = list(name, value)?,
            "field_delimiter" => {
                let delimiter = text(name, value)?;
                let mut letters = delimiter.chars();
                self.field_delimiter = match (letters.next(), letters.next()) {
                    (Some(only), None) if only.is_ascii() => only,
                    _ => return Err(bad_property("field_delimiter must be a single character")),
                };
            }
            "is_external" | "compression_level" => {}
            "table_type" if text(name, value)?.eq_ignore_ascii_case("hive") => {}
            "table_type" => return Err(QueryError::not_supported("Iceberg tables are not supported yet")),
            "bucketed_by" | "bucket_count" => {
                return Err(QueryError::not_supported("bucketed tables cannot be written yet"));
            }
            other => return Err(bad_property(format!("table property '{other}' does not exist"))),
        }
        Ok(())
    }

    /// What the table's parameters say of the compression.
    pub fn table_compression(&self) -> Option<String> {
        (self.format == WriteFormat::Parquet).then(|| format!("{:?}", self.compression).to_uppercase())
    }
}

fn compression(name: &str) -> Result<Compression> {
    match name.to_ascii_uppercase().as_str() {
        "NONE" | "UNCOMPRESSED" => Ok(Compression::None),
        "GZIP" => Ok(Compression::Gzip),
        "SNAPPY" => Ok(Compression::Snappy),
        "ZSTD" => Ok(Compression::Zstd),
        "LZ4" => Ok(Compression::Lz4),
        other => Err(QueryError::not_supported(format!(
            "Writing the compression {other} is not supported yet"
        ))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn properties(pairs: &[(&str, &str)]) -> Vec<(String, PropertyValue)> {
        pairs
            .iter()
            .map(|(name, value)| ((*name).to_owned(), PropertyValue::Text((*value).to_owned())))
            .collect()
    }

    #[test]
    fn defaults_and_refusals() {
        let options = WriteOptions::for_table(&[]).unwrap();
        assert_eq!(
            (options.format, options.compression),
            (WriteFormat::Parquet, Compression::Gzip)
        );
        assert!(WriteOptions::for_unload(&[]).is_err());
        for wrong in [
            ("format", "ORC"),
            ("no_such", "x"),
            ("write_compression", "BROTLI"),
            ("field_delimiter", "ab"),
        ] {
            assert!(WriteOptions::for_table(&properties(&[wrong])).is_err(), "{wrong:?}");
        }
    }
}
