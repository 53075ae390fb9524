//! Findings as the catalog stores them.
//!
//! Source: glue-crawler-spec section 5 and glue-catalog-spec section 5.

use headwater_catalog::model::{Column, Parameters, PartitionInput, SerdeInfo, StorageDescriptor, TableInput};

use crate::findings::{Counts, FoundPartition, FoundTable};
use crate::format::{Compression, CsvFormat, CsvSerde, Format, GrokFormat};
use crate::schema::Schema;

const TEXT_INPUT: &str = "org.apache.hadoop.mapred.TextInputFormat";
const TEXT_OUTPUT: &str = "org.apache.hadoop.hive.ql.io.HiveIgnoreKeyTextOutputFormat";

/// What a crawl leaves on everything it writes.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CrawlStamp {
    pub crawler: String,
    pub run_id: String,
    /// The target's exclusion patterns, which Glue jobs honour too.
    pub exclusions: Vec<String>,
}

/// A found table as catalog input under `name`.
pub fn table_input(table: &FoundTable, name: &str, stamp: &CrawlStamp) -> TableInput {
    let mut parameters = data_parameters(&table.format, table.compression, table.counts);
    add_stamp(&mut parameters, stamp);
    let storage = storage(
        &table.format,
        table.compression,
        &table.schema,
        &table.location,
        &parameters,
    );
    let key_column = |name: &String| column(name, "string");
    TableInput {
        name: name.to_owned(),
        owner: Some("owner".to_owned()),
        retention: 0,
        storage_descriptor: Some(storage),
        partition_keys: Some(table.partition_keys.iter().map(|key| key_column(&key.name)).collect()),
        table_type: Some("EXTERNAL_TABLE".to_owned()),
        parameters: Some(parameters),
        ..TableInput::default()
    }
}

/// A found partition of `table` as catalog input.
pub fn partition_input(table: &FoundTable, partition: &FoundPartition, stamp: &CrawlStamp) -> PartitionInput {
    let mut parameters = data_parameters(&partition.format, table.compression, partition.counts);
    add_stamp(&mut parameters, stamp);
    let storage = storage(
        &partition.format,
        table.compression,
        &partition.schema,
        &partition.location,
        &parameters,
    );
    PartitionInput {
        values: partition.values.clone(),
        storage_descriptor: Some(storage),
        parameters: Some(parameters),
        ..PartitionInput::default()
    }
}

fn data_parameters(format: &Format, compression: Compression, counts: Counts) -> Parameters {
    let mut parameters = Parameters::new();
    let mut set = |name: &str, value: String| {
        parameters.insert(name.to_owned(), value);
    };
    set("classification", format.classification().to_owned());
    set("compressionType", compression.name().to_owned());
    set("typeOfData", "file".to_owned());
    set("objectCount", counts.objects.to_string());
    set("sizeKey", counts.bytes.to_string());
    if let Some(average) = counts.average_record_size() {
        set("recordCount", counts.records.to_string());
        set("averageRecordSize", average.to_string());
    }
    if let Format::Csv(csv) = format {
        set("delimiter", csv.delimiter.to_string());
        set("columnsOrdered", "true".to_owned());
        set("areColumnsQuoted", csv.quote.is_some().to_string());
        if csv.header {
            set("skip.header.line.count", "1".to_owned());
        }
    }
    if let Format::Grok(grok) = format {
        set("grokPattern", grok.pattern.clone());
        if let Some(custom) = &grok.custom_patterns {
            set("grokCustomPatterns", custom.clone());
        }
    }
    parameters
}

fn add_stamp(parameters: &mut Parameters, stamp: &CrawlStamp) {
    let mut set = |name: &str, value: &str| {
        parameters.insert(name.to_owned(), value.to_owned());
    };
    set("CrawlerSchemaDeserializerVersion", "1.0");
    set("CrawlerSchemaSerializerVersion", "1.0");
    set("UPDATED_BY_CRAWLER", &stamp.crawler);
    set("CRAWL_RUN_ID", &stamp.run_id);
    if !stamp.exclusions.is_empty() {
        set("exclusions", &serde_json::json!(stamp.exclusions).to_string());
    }
}

fn storage(
    format: &Format,
    compression: Compression,
    schema: &Schema,
    location: &str,
    parameters: &Parameters,
) -> StorageDescriptor {
    let columns = schema
        .0
        .iter()
        .map(|field| column(&field.name, &field.data_type.to_string()))
        .collect();
    let (input_format, output_format) = file_formats(format).unzip();
    StorageDescriptor {
        columns: Some(columns),
        location: Some(location.to_owned()),
        input_format: input_format.map(str::to_owned),
        output_format: output_format.map(str::to_owned),
        compressed: compression != Compression::None,
        number_of_buckets: -1,
        serde_info: Some(serde_info(format, schema)),
        bucket_columns: Some(Vec::new()),
        sort_columns: Some(Vec::new()),
        parameters: Some(parameters.clone()),
        stored_as_sub_directories: false,
        ..StorageDescriptor::default()
    }
}

fn column(name: &str, data_type: &str) -> Column {
    Column {
        name: name.to_owned(),
        data_type: Some(data_type.to_owned()),
        ..Column::default()
    }
}

/// The Hive input and output formats; data that nothing reads has none.
fn file_formats(format: &Format) -> Option<(&'static str, &'static str)> {
    match format {
        Format::Csv(_) | Format::Json | Format::Grok(_) | Format::Xml => Some((TEXT_INPUT, TEXT_OUTPUT)),
        Format::Parquet => Some((
            "org.apache.hadoop.hive.ql.io.parquet.MapredParquetInputFormat",
            "org.apache.hadoop.hive.ql.io.parquet.MapredParquetOutputFormat",
        )),
        Format::Orc => Some((
            "org.apache.hadoop.hive.ql.io.orc.OrcInputFormat",
            "org.apache.hadoop.hive.ql.io.orc.OrcOutputFormat",
        )),
        Format::Avro => Some((
            "org.apache.hadoop.hive.ql.io.avro.AvroContainerInputFormat",
            "org.apache.hadoop.hive.ql.io.avro.AvroContainerOutputFormat",
        )),
        Format::Ion => Some((
            "com.amazon.ionhiveserde.formats.IonInputFormat",
            "com.amazon.ionhiveserde.formats.IonOutputFormat",
        )),
        Format::Unknown => None,
    }
}

fn serde_info(format: &Format, schema: &Schema) -> SerdeInfo {
    let (library, parameters) = match format {
        Format::Csv(csv) => csv_serde(csv),
        Format::Json => {
            let paths: Vec<&str> = schema.0.iter().map(|field| field.source_name.as_str()).collect();
            (
                Some("org.openx.data.jsonserde.JsonSerDe"),
                vec![("paths", paths.join(","))],
            )
        }
        Format::Parquet => (
            Some("org.apache.hadoop.hive.ql.io.parquet.serde.ParquetHiveSerDe"),
            serialization("1"),
        ),
        Format::Orc => (Some("org.apache.hadoop.hive.ql.io.orc.OrcSerde"), serialization("1")),
        Format::Avro => (Some("org.apache.hadoop.hive.serde2.avro.AvroSerDe"), serialization("1")),
        Format::Ion => (Some("com.amazon.ionhiveserde.IonHiveSerDe"), serialization("1")),
        Format::Grok(grok) => (Some("com.amazonaws.glue.serde.GrokSerDe"), grok_parameters(grok)),
        Format::Xml | Format::Unknown => (None, Vec::new()),
    };
    let parameters = parameters
        .into_iter()
        .map(|(name, value)| (name.to_owned(), value))
        .collect();
    SerdeInfo {
        name: None,
        serialization_library: library.map(str::to_owned),
        parameters: Some(parameters),
    }
}

fn csv_serde(csv: &CsvFormat) -> (Option<&'static str>, Vec<(&'static str, String)>) {
    let delimiter = csv.delimiter.to_string();
    match csv.serde {
        CsvSerde::LazySimple => (
            Some("org.apache.hadoop.hive.serde2.lazy.LazySimpleSerDe"),
            vec![("field.delim", delimiter)],
        ),
        CsvSerde::OpenCsv => {
            let quote = csv.quote.unwrap_or('"').to_string();
            let mut parameters = serialization("1");
            parameters.extend([("separatorChar", delimiter), ("quoteChar", quote)]);
            (Some("org.apache.hadoop.hive.serde2.OpenCSVSerde"), parameters)
        }
        CsvSerde::Unset => (None, Vec::new()),
    }
}

fn grok_parameters(grok: &GrokFormat) -> Vec<(&'static str, String)> {
    let mut parameters = vec![("input.format", grok.pattern.clone())];
    parameters.extend(
        grok.custom_patterns
            .clone()
            .map(|custom| ("input.grokCustomPatterns", custom)),
    );
    parameters
}

fn serialization(format: &str) -> Vec<(&'static str, String)> {
    vec![("serialization.format", format.to_owned())]
}
