//! Parquet: the schema and the number of rows, from the footer alone.

use arrow::datatypes::{DataType, Field as ArrowField, IntervalUnit};
use bytes::Bytes;
use object_store::ObjectStore;
use parquet::arrow::parquet_to_arrow_schema;
use parquet::errors::ParquetError;
use parquet::file::metadata::{ParquetMetaData, ParquetMetaDataReader};

use super::{FileFinding, FormatReason, Shape};
use crate::format::{Compression, Format};
use crate::hive_type::{HiveType, Member};
use crate::listing::FileRef;
use crate::sample::{Sample, Unreadable, read_range};
use crate::schema::{Field, Schema};

/// Most footers fit, so that one read suffices.
const TAIL: u64 = 64 << 10;
/// A footer larger than this is taken for damage, so that no length field makes us read a whole huge file.
const MAX_FOOTER: u64 = 256 << 20;

/// Whether the first bytes are those of a parquet file.
pub(super) fn is_parquet(sample: &Sample) -> bool {
    sample.compression == Compression::None && sample.bytes.starts_with(b"PAR1")
}

/// Classifies a parquet file by its footer.
pub(super) async fn classify(store: &dyn ObjectStore, file: &FileRef) -> Result<FileFinding, Unreadable> {
    let footer = read_footer(store, file).await?;
    let schema = schema(&footer).map_err(|error| Unreadable::Parquet(error.to_string()))?;
    let rows = footer.file_metadata().num_rows();
    let bytes: i64 = footer
        .row_groups()
        .iter()
        .map(parquet::file::metadata::RowGroupMetaData::total_byte_size)
        .sum();
    let average = bytes.checked_div(rows).unwrap_or(1).max(1);
    Ok(FileFinding {
        file: file.clone(),
        shape: Shape {
            format: Format::Parquet,
            compression: Compression::None,
            schema,
        },
        classifier: None,
        reason: FormatReason::ParquetFooter {
            row_groups: footer.num_row_groups(),
            rows,
        },
        average_record_size: average.unsigned_abs(),
        exact_records: Some(rows.unsigned_abs()),
    })
}

async fn read_footer(store: &dyn ObjectStore, file: &FileRef) -> Result<ParquetMetaData, Unreadable> {
    let mut length = TAIL.min(file.size);
    loop {
        let tail: Bytes = read_range(store, file, file.size - length, file.size).await?;
        let mut reader = ParquetMetaDataReader::new();
        match reader.try_parse_sized(&tail, file.size) {
            Ok(()) => return reader.finish().map_err(|error| Unreadable::Parquet(error.to_string())),
            Err(ParquetError::NeedMoreData(needed)) => {
                let needed = needed as u64;
                if needed <= length || needed > file.size || needed > MAX_FOOTER {
                    return Err(Unreadable::Parquet("its length makes no sense".to_owned()));
                }
                length = needed;
            }
            Err(error) => return Err(Unreadable::Parquet(error.to_string())),
        }
    }
}

fn schema(footer: &ParquetMetaData) -> Result<Schema, ParquetError> {
    // Without the writer's Arrow schema: only what every reader of parquet sees.
    let arrow = parquet_to_arrow_schema(footer.file_metadata().schema_descr(), None)?;
    Ok(Schema(
        arrow
            .fields()
            .iter()
            .map(|field| Field::new(field.name(), hive_type(field.data_type())))
            .collect(),
    ))
}

/// The Hive type that Athena and Spark read an Arrow type as.
fn hive_type(data_type: &DataType) -> HiveType {
    match data_type {
        DataType::Boolean => HiveType::Boolean,
        DataType::Int8 => HiveType::Tinyint,
        DataType::Int16 | DataType::UInt8 => HiveType::Smallint,
        DataType::Int32 | DataType::UInt16 | DataType::Time32(_) => HiveType::Int,
        DataType::Int64 | DataType::UInt32 | DataType::Time64(_) | DataType::Duration(_) => HiveType::Bigint,
        DataType::UInt64 => HiveType::Decimal {
            precision: 20,
            scale: 0,
        },
        DataType::Float16 | DataType::Float32 => HiveType::Float,
        DataType::Float64 => HiveType::Double,
        DataType::Decimal32(precision, scale)
        | DataType::Decimal64(precision, scale)
        | DataType::Decimal128(precision, scale)
        | DataType::Decimal256(precision, scale) => HiveType::Decimal {
            precision: *precision,
            scale: scale.unsigned_abs(),
        },
        DataType::Date32 | DataType::Date64 => HiveType::Date,
        DataType::Timestamp(..) => HiveType::Timestamp,
        DataType::Binary
        | DataType::LargeBinary
        | DataType::BinaryView
        | DataType::FixedSizeBinary(_)
        | DataType::Interval(IntervalUnit::YearMonth | IntervalUnit::DayTime | IntervalUnit::MonthDayNano) => {
            HiveType::Binary
        }
        DataType::List(element) | DataType::LargeList(element) | DataType::FixedSizeList(element, _) => {
            HiveType::Array(Box::new(hive_type(element.data_type())))
        }
        DataType::Struct(members) => HiveType::Struct(members.iter().map(|member| struct_member(member)).collect()),
        DataType::Map(entries, _) => map_type(entries),
        DataType::Dictionary(_, value) => hive_type(value),
        _ => HiveType::String,
    }
}

fn struct_member(field: &ArrowField) -> Member {
    Member {
        name: field.name().to_lowercase(),
        data_type: hive_type(field.data_type()),
    }
}

fn map_type(entries: &ArrowField) -> HiveType {
    match entries.data_type() {
        DataType::Struct(pair) if pair.len() == 2 => {
            let key = hive_type(pair[0].data_type());
            HiveType::Map(Box::new(key), Box::new(hive_type(pair[1].data_type())))
        }
        _ => HiveType::Map(Box::new(HiveType::String), Box::new(HiveType::String)),
    }
}
