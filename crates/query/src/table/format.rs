//! How the files of a table or partition are to be read: its SerDe, told from the storage descriptor.
//!
//! Source: glue-catalog-spec section 5.

use headwater_catalog::model::{Parameters, StorageDescriptor};

use crate::error::{QueryError, Result, error_type};

/// A file format with everything that its reader must know.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) enum Format {
    Parquet,
    Text { serde: TextSerde, skipped_lines: usize },
}

/// A reader of one line.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) enum TextSerde {
    LazySimple(Delimiters),
    OpenCsv { separator: char, quote: char, escape: char },
    Json(JsonSerde),
}

/// LazySimpleSerDe's separators; values are never quoted.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct Delimiters {
    /// Between fields, then between items, then behind map keys, then for each deeper level.
    pub levels: Vec<u8>,
    pub escape: Option<u8>,
    pub null: String,
    pub timestamp_formats: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct JsonSerde {
    /// Malformed lines are rows of NULLs rather than errors.
    pub ignore_malformed: bool,
    /// Dots in keys are read as underscores.
    pub dots_in_keys: bool,
    /// Columns that are read from a key of another name.
    pub mappings: Vec<(String, String)>,
    pub timestamp_formats: Vec<String>,
}

impl JsonSerde {
    /// No options set.
    pub fn plain() -> Self {
        Self {
            ignore_malformed: false,
            dots_in_keys: false,
            mappings: Vec::new(),
            timestamp_formats: Vec::new(),
        }
    }
}

const LAZY_SIMPLE: &str = "org.apache.hadoop.hive.serde2.lazy.LazySimpleSerDe";
const OPEN_CSV: &str = "org.apache.hadoop.hive.serde2.OpenCSVSerde";
const OPENX_JSON: &str = "org.openx.data.jsonserde.JsonSerDe";
const HIVE_JSON: [&str; 2] = [
    "org.apache.hive.hcatalog.data.JsonSerDe",
    "org.apache.hadoop.hive.serde2.JsonSerDe",
];
const PARQUET: [&str; 2] = [
    "org.apache.hadoop.hive.ql.io.parquet.serde.ParquetHiveSerDe",
    "parquet.hive.serde.ParquetHiveSerDe",
];

impl Format {
    /// The format of `descriptor`; `table_parameters` hold the number of header lines.
    pub fn of(descriptor: &StorageDescriptor, table_parameters: Option<&Parameters>) -> Result<Self> {
        let serde = descriptor.serde_info.as_ref();
        let library = serde
            .and_then(|info| info.serialization_library.as_deref())
            .unwrap_or_default();
        let empty = Parameters::new();
        let parameters = serde.and_then(|info| info.parameters.as_ref()).unwrap_or(&empty);
        let text_serde = match library {
            LAZY_SIMPLE => TextSerde::LazySimple(delimiters(parameters)),
            OPEN_CSV => open_csv(parameters),
            OPENX_JSON => TextSerde::Json(openx_json(parameters)),
            name if HIVE_JSON.contains(&name) => TextSerde::Json(hive_json(parameters)),
            name if PARQUET.contains(&name) => return Ok(Self::Parquet),
            other => return Err(unsupported(descriptor, other)),
        };
        let skipped_lines = skipped_lines(table_parameters, parameters)?;
        Ok(Self::Text {
            serde: text_serde,
            skipped_lines,
        })
    }
}

fn unsupported(descriptor: &StorageDescriptor, library: &str) -> QueryError {
    let input = descriptor.input_format.as_deref().unwrap_or_default();
    let text = format!("HIVE_UNSUPPORTED_FORMAT: Unable to create input format {input} with SerDe '{library}'");
    QueryError::user(error_type::NOT_SUPPORTED, text)
}

fn skipped_lines(table: Option<&Parameters>, serde: &Parameters) -> Result<usize> {
    const HEADER: &str = "skip.header.line.count";
    const FOOTER: &str = "skip.footer.line.count";
    let text_of = |key: &str| {
        table
            .and_then(|parameters| parameters.get(key))
            .or_else(|| serde.get(key))
    };
    if text_of(FOOTER).is_some_and(|count| count.trim() != "0") {
        return Err(QueryError::not_supported("skip.footer.line.count is not supported yet"));
    }
    let Some(text) = text_of(HEADER) else { return Ok(0) };
    text.trim().parse().map_err(|_| {
        let message = format!("HIVE_INVALID_METADATA: Invalid value for {HEADER} property: {text}");
        QueryError::user(error_type::BAD_TABLE_PROPERTY, message)
    })
}

/// A separator is written as itself or as the decimal number of its byte.
fn separator(text: &str) -> Option<u8> {
    match text.as_bytes() {
        [] => None,
        [single] if !single.is_ascii_digit() => Some(*single),
        _ => text.parse().ok().or_else(|| text.bytes().next()),
    }
}

fn delimiters(parameters: &Parameters) -> Delimiters {
    let named = |keys: &[&str]| {
        keys.iter()
            .find_map(|key| parameters.get(*key))
            .and_then(|text| separator(text))
    };
    let mut levels: Vec<u8> = (1..=8).collect();
    levels[0] = named(&["field.delim", "serialization.format"]).unwrap_or(1);
    // Hive 2 misspelt the key, and tables made then keep it.
    levels[1] = named(&["collection.delim", "colelction.delim"]).unwrap_or(2);
    levels[2] = named(&["mapkey.delim"]).unwrap_or(3);
    Delimiters {
        levels,
        escape: named(&["escape.delim"]),
        null: parameters
            .get("serialization.null.format")
            .cloned()
            .unwrap_or_else(|| "\\N".to_owned()),
        timestamp_formats: timestamp_formats(parameters),
    }
}

fn timestamp_formats(parameters: &Parameters) -> Vec<String> {
    let text = parameters
        .get("timestamp.formats")
        .map(String::as_str)
        .unwrap_or_default();
    text.split(',')
        .map(str::trim)
        .filter(|format| !format.is_empty())
        .map(str::to_owned)
        .collect()
}

fn open_csv(parameters: &Parameters) -> TextSerde {
    let letter = |key: &str, default: char| {
        parameters
            .get(key)
            .and_then(|text| text.chars().next())
            .unwrap_or(default)
    };
    TextSerde::OpenCsv {
        separator: letter("separatorChar", ','),
        quote: letter("quoteChar", '"'),
        escape: letter("escapeChar", '\\'),
    }
}

fn openx_json(parameters: &Parameters) -> JsonSerde {
    let is_true = |key: &str| {
        parameters
            .get(key)
            .is_some_and(|text| text.eq_ignore_ascii_case("true"))
    };
    let mappings = parameters
        .iter()
        .filter_map(|(key, value)| Some((key.strip_prefix("mapping.")?.to_lowercase(), value.clone())))
        .collect();
    JsonSerde {
        ignore_malformed: is_true("ignore.malformed.json"),
        dots_in_keys: is_true("dots.in.keys"),
        mappings,
        timestamp_formats: timestamp_formats(parameters),
    }
}

fn hive_json(parameters: &Parameters) -> JsonSerde {
    JsonSerde {
        timestamp_formats: timestamp_formats(parameters),
        ..JsonSerde::plain()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use headwater_catalog::model::SerdeInfo;

    fn descriptor(library: &str, parameters: &[(&str, &str)]) -> StorageDescriptor {
        let parameters = parameters
            .iter()
            .map(|(key, value)| ((*key).to_owned(), (*value).to_owned()))
            .collect();
        let serde = SerdeInfo {
            name: None,
            serialization_library: Some(library.into()),
            parameters: Some(parameters),
        };
        StorageDescriptor {
            serde_info: Some(serde),
            ..StorageDescriptor::default()
        }
    }

    #[test]
    fn delimiters_are_letters_or_numbers() {
        let format = Format::of(
            &descriptor(LAZY_SIMPLE, &[("field.delim", "|"), ("mapkey.delim", "58")]),
            None,
        )
        .unwrap();
        let Format::Text {
            serde: TextSerde::LazySimple(delimiters),
            skipped_lines: 0,
        } = format
        else {
            panic!()
        };
        assert_eq!(delimiters.levels[..3], [b'|', 2, b':']);
        assert_eq!(delimiters.null, "\\N");
    }

    #[test]
    fn header_lines_come_from_the_table() {
        let table = Parameters::from([("skip.header.line.count".to_owned(), "1".to_owned())]);
        let format = Format::of(&descriptor(OPEN_CSV, &[]), Some(&table)).unwrap();
        assert!(matches!(format, Format::Text { skipped_lines: 1, .. }));
        let wrong = Parameters::from([("skip.header.line.count".to_owned(), "x".to_owned())]);
        assert!(Format::of(&descriptor(OPEN_CSV, &[]), Some(&wrong)).is_err());
    }

    #[test]
    fn other_serdes_are_named_in_the_error() {
        let error = Format::of(&descriptor("org.example.Odd", &[]), None).unwrap_err();
        assert!(error.message.contains("org.example.Odd"), "{}", error.message);
    }
}
