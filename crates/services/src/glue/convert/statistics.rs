//! Column statistics.
#![allow(clippy::needless_pass_by_value, reason = "a conversion takes what it converts")]

use bytes::Bytes;
use headwater_api::Error;
use headwater_api::glue::values::column_statistics_type as kind;
use headwater_api::glue::{self, Fault};
use headwater_catalog::model::{self, ValueStatistics};

/// # Errors
/// `InvalidInputException` when the data is not of the type that it claims.
pub fn statistics(given: glue::ColumnStatistics) -> Result<model::ColumnStatistics, Error> {
    let claimed = given.statistics_data.r#type.clone();
    let mismatch = || {
        let message = format!(
            "Column statistics data of column {} does not match its type {claimed}",
            given.column_name
        );
        Fault::InvalidInputException.with(message)
    };
    Ok(model::ColumnStatistics {
        values: values(given.statistics_data).ok_or_else(mismatch)?,
        column_name: given.column_name,
        column_type: given.column_type,
        analyzed: given.analyzed_time,
    })
}

/// The one member that the type names; none when another one is there too.
fn values(data: glue::ColumnStatisticsData) -> Option<ValueStatistics> {
    let there = [
        data.boolean_column_statistics_data.is_some(),
        data.date_column_statistics_data.is_some(),
        data.decimal_column_statistics_data.is_some(),
        data.double_column_statistics_data.is_some(),
        data.long_column_statistics_data.is_some(),
        data.string_column_statistics_data.is_some(),
        data.binary_column_statistics_data.is_some(),
    ];
    if there.into_iter().filter(|there| *there).count() != 1 {
        return None;
    }
    match data.r#type.as_str() {
        kind::BOOLEAN => data.boolean_column_statistics_data.map(boolean),
        kind::DATE => data.date_column_statistics_data.map(date),
        kind::DECIMAL => data.decimal_column_statistics_data.map(decimal),
        kind::DOUBLE => data.double_column_statistics_data.map(double),
        kind::LONG => data.long_column_statistics_data.map(long),
        kind::STRING => data.string_column_statistics_data.map(text),
        kind::BINARY => data.binary_column_statistics_data.map(binary),
        _ => None,
    }
}

fn boolean(data: glue::BooleanColumnStatisticsData) -> ValueStatistics {
    ValueStatistics::Boolean(model::BooleanCounts {
        trues: data.number_of_trues,
        falses: data.number_of_falses,
        nulls: data.number_of_nulls,
    })
}

fn date(data: glue::DateColumnStatisticsData) -> ValueStatistics {
    ValueStatistics::Date(model::Ranged {
        minimum: data.minimum_value,
        maximum: data.maximum_value,
        nulls: data.number_of_nulls,
        distinct: data.number_of_distinct_values,
    })
}

fn decimal(data: glue::DecimalColumnStatisticsData) -> ValueStatistics {
    ValueStatistics::Decimal(model::Ranged {
        minimum: data.minimum_value.map(number),
        maximum: data.maximum_value.map(number),
        nulls: data.number_of_nulls,
        distinct: data.number_of_distinct_values,
    })
}

fn double(data: glue::DoubleColumnStatisticsData) -> ValueStatistics {
    ValueStatistics::Double(model::Ranged {
        minimum: data.minimum_value,
        maximum: data.maximum_value,
        nulls: data.number_of_nulls,
        distinct: data.number_of_distinct_values,
    })
}

fn long(data: glue::LongColumnStatisticsData) -> ValueStatistics {
    ValueStatistics::Long(model::Ranged {
        minimum: data.minimum_value,
        maximum: data.maximum_value,
        nulls: data.number_of_nulls,
        distinct: data.number_of_distinct_values,
    })
}

fn text(data: glue::StringColumnStatisticsData) -> ValueStatistics {
    ValueStatistics::Text(model::Lengths {
        maximum: data.maximum_length,
        average: data.average_length,
        nulls: data.number_of_nulls,
        distinct: data.number_of_distinct_values,
    })
}

fn binary(data: glue::BinaryColumnStatisticsData) -> ValueStatistics {
    ValueStatistics::Binary(model::Lengths {
        maximum: data.maximum_length,
        average: data.average_length,
        nulls: data.number_of_nulls,
        distinct: 0,
    })
}

fn number(given: glue::DecimalNumber) -> model::DecimalNumber {
    model::DecimalNumber {
        unscaled: given.unscaled_value.to_vec(),
        scale: given.scale,
    }
}

pub fn statistics_from(kept: model::ColumnStatistics) -> glue::ColumnStatistics {
    glue::ColumnStatistics {
        column_name: kept.column_name,
        column_type: kept.column_type,
        analyzed_time: kept.analyzed,
        statistics_data: data_from(kept.values),
    }
}

fn data_from(values: ValueStatistics) -> glue::ColumnStatisticsData {
    let mut data = glue::ColumnStatisticsData::default();
    let named = match values {
        ValueStatistics::Boolean(counts) => {
            data.boolean_column_statistics_data = Some(boolean_from(counts));
            kind::BOOLEAN
        }
        ValueStatistics::Date(ranged) => {
            data.date_column_statistics_data = Some(date_from(ranged));
            kind::DATE
        }
        ValueStatistics::Decimal(ranged) => {
            data.decimal_column_statistics_data = Some(decimal_from(ranged));
            kind::DECIMAL
        }
        ValueStatistics::Double(ranged) => {
            data.double_column_statistics_data = Some(double_from(ranged));
            kind::DOUBLE
        }
        ValueStatistics::Long(ranged) => {
            data.long_column_statistics_data = Some(long_from(ranged));
            kind::LONG
        }
        ValueStatistics::Text(lengths) => {
            data.string_column_statistics_data = Some(text_from(lengths));
            kind::STRING
        }
        ValueStatistics::Binary(lengths) => {
            data.binary_column_statistics_data = Some(binary_from(lengths));
            kind::BINARY
        }
    };
    named.clone_into(&mut data.r#type);
    data
}

fn boolean_from(counts: model::BooleanCounts) -> glue::BooleanColumnStatisticsData {
    glue::BooleanColumnStatisticsData {
        number_of_trues: counts.trues,
        number_of_falses: counts.falses,
        number_of_nulls: counts.nulls,
    }
}

fn date_from(values: model::Ranged<jiff::Timestamp>) -> glue::DateColumnStatisticsData {
    glue::DateColumnStatisticsData {
        minimum_value: values.minimum,
        maximum_value: values.maximum,
        number_of_nulls: values.nulls,
        number_of_distinct_values: values.distinct,
    }
}

fn decimal_from(values: model::Ranged<model::DecimalNumber>) -> glue::DecimalColumnStatisticsData {
    glue::DecimalColumnStatisticsData {
        minimum_value: values.minimum.map(number_from),
        maximum_value: values.maximum.map(number_from),
        number_of_nulls: values.nulls,
        number_of_distinct_values: values.distinct,
    }
}

fn double_from(values: model::Ranged<f64>) -> glue::DoubleColumnStatisticsData {
    glue::DoubleColumnStatisticsData {
        minimum_value: values.minimum,
        maximum_value: values.maximum,
        number_of_nulls: values.nulls,
        number_of_distinct_values: values.distinct,
    }
}

fn long_from(values: model::Ranged<i64>) -> glue::LongColumnStatisticsData {
    glue::LongColumnStatisticsData {
        minimum_value: values.minimum,
        maximum_value: values.maximum,
        number_of_nulls: values.nulls,
        number_of_distinct_values: values.distinct,
    }
}

fn text_from(lengths: model::Lengths) -> glue::StringColumnStatisticsData {
    glue::StringColumnStatisticsData {
        maximum_length: lengths.maximum,
        average_length: lengths.average,
        number_of_nulls: lengths.nulls,
        number_of_distinct_values: lengths.distinct,
    }
}

fn binary_from(lengths: model::Lengths) -> glue::BinaryColumnStatisticsData {
    glue::BinaryColumnStatisticsData {
        maximum_length: lengths.maximum,
        average_length: lengths.average,
        number_of_nulls: lengths.nulls,
    }
}

fn number_from(kept: model::DecimalNumber) -> glue::DecimalNumber {
    glue::DecimalNumber {
        unscaled_value: Bytes::from(kept.unscaled),
        scale: kept.scale,
    }
}
