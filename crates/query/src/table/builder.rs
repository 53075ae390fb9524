//! Columns under construction, nested ones too, for the text formats.

use std::sync::Arc;

use arrow::array::{
    ArrayBuilder, ArrayRef, BinaryViewBuilder, BooleanBuilder, Date32Builder, Decimal128Builder, Float32Builder,
    Float64Builder, Int8Builder, Int16Builder, Int32Builder, Int64Builder, ListArray, MapArray, NullBufferBuilder,
    StringViewBuilder, StructArray, TimestampMillisecondBuilder,
};
use arrow::buffer::OffsetBuffer;
use arrow::datatypes::{DataType, FieldRef, Fields};
use datafusion::common::{DataFusionError, Result};

use super::values;
use crate::types::SqlType;

/// Offsets and validity of a column of lists or maps.
#[derive(Debug)]
pub(super) struct Nesting {
    lengths: Vec<usize>,
    validity: NullBufferBuilder,
}

impl Nesting {
    fn new() -> Self {
        Self {
            lengths: Vec::new(),
            validity: NullBufferBuilder::new(1024),
        }
    }

    pub fn push(&mut self, length: Option<usize>) {
        self.lengths.push(length.unwrap_or(0));
        self.validity.append(length.is_some());
    }

    fn take(&mut self) -> (OffsetBuffer<i32>, Option<arrow::buffer::NullBuffer>) {
        let offsets = OffsetBuffer::from_lengths(std::mem::take(&mut self.lengths));
        (offsets, self.validity.finish())
    }
}

/// One column of any SQL type.
#[derive(Debug)]
pub(super) enum ColumnBuilder {
    Boolean(BooleanBuilder),
    TinyInt(Int8Builder),
    SmallInt(Int16Builder),
    Integer(Int32Builder),
    BigInt(Int64Builder),
    Real(Float32Builder),
    Double(Float64Builder),
    Decimal {
        builder: Decimal128Builder,
        precision: u8,
        scale: i8,
    },
    Text {
        builder: StringViewBuilder,
        limit: Option<usize>,
    },
    Binary(BinaryViewBuilder),
    Date(Date32Builder),
    Timestamp(TimestampMillisecondBuilder),
    Array {
        field: FieldRef,
        nesting: Nesting,
        items: Box<ColumnBuilder>,
    },
    Map {
        field: FieldRef,
        nesting: Nesting,
        keys: Box<ColumnBuilder>,
        values: Box<ColumnBuilder>,
    },
    Row {
        fields: Fields,
        validity: NullBufferBuilder,
        columns: Vec<ColumnBuilder>,
    },
}

impl ColumnBuilder {
    pub fn new(sql_type: &SqlType) -> Result<Self> {
        let builder = match sql_type {
            SqlType::Boolean => Self::Boolean(BooleanBuilder::new()),
            SqlType::TinyInt => Self::TinyInt(Int8Builder::new()),
            SqlType::SmallInt => Self::SmallInt(Int16Builder::new()),
            SqlType::Integer => Self::Integer(Int32Builder::new()),
            SqlType::BigInt => Self::BigInt(Int64Builder::new()),
            SqlType::Real => Self::Real(Float32Builder::new()),
            SqlType::Double => Self::Double(Float64Builder::new()),
            SqlType::Decimal { precision, scale } => Self::Decimal {
                builder: Decimal128Builder::new().with_data_type(sql_type.to_arrow()),
                precision: *precision,
                scale: *scale,
            },
            SqlType::Varchar(None) | SqlType::Json => Self::Text {
                builder: StringViewBuilder::new(),
                limit: None,
            },
            SqlType::Varchar(Some(limit)) | SqlType::Char(limit) => Self::Text {
                builder: StringViewBuilder::new(),
                limit: Some(*limit as usize),
            },
            SqlType::Varbinary => Self::Binary(BinaryViewBuilder::new()),
            SqlType::Date => Self::Date(Date32Builder::new()),
            SqlType::Timestamp => Self::Timestamp(TimestampMillisecondBuilder::new()),
            SqlType::Array(element) => Self::array(sql_type, element)?,
            SqlType::Map(key, value) => Self::map(sql_type, key, value)?,
            SqlType::Row(fields) => Self::row(sql_type, fields)?,
            other => {
                return Err(DataFusionError::Plan(format!(
                    "a column of a table cannot be of type {other}"
                )));
            }
        };
        Ok(builder)
    }

    fn array(whole: &SqlType, element: &SqlType) -> Result<Self> {
        let DataType::List(field) = whole.to_arrow() else {
            return Err(wrong_shape());
        };
        Ok(Self::Array {
            field,
            nesting: Nesting::new(),
            items: Box::new(Self::new(element)?),
        })
    }

    fn map(whole: &SqlType, key: &SqlType, value: &SqlType) -> Result<Self> {
        let DataType::Map(field, _) = whole.to_arrow() else {
            return Err(wrong_shape());
        };
        let (keys, values) = (Box::new(Self::new(key)?), Box::new(Self::new(value)?));
        Ok(Self::Map {
            field,
            nesting: Nesting::new(),
            keys,
            values,
        })
    }

    fn row(whole: &SqlType, fields: &[(Option<String>, SqlType)]) -> Result<Self> {
        let DataType::Struct(arrow_fields) = whole.to_arrow() else {
            return Err(wrong_shape());
        };
        let columns: Result<Vec<Self>> = fields.iter().map(|(_, field_type)| Self::new(field_type)).collect();
        Ok(Self::Row {
            fields: arrow_fields,
            validity: NullBufferBuilder::new(1024),
            columns: columns?,
        })
    }

    pub fn append_null(&mut self) {
        match self {
            Self::Boolean(builder) => builder.append_null(),
            Self::TinyInt(builder) => builder.append_null(),
            Self::SmallInt(builder) => builder.append_null(),
            Self::Integer(builder) => builder.append_null(),
            Self::BigInt(builder) => builder.append_null(),
            Self::Real(builder) => builder.append_null(),
            Self::Double(builder) => builder.append_null(),
            Self::Decimal { builder, .. } => builder.append_null(),
            Self::Text { builder, .. } => builder.append_null(),
            Self::Binary(builder) => builder.append_null(),
            Self::Date(builder) => builder.append_null(),
            Self::Timestamp(builder) => builder.append_null(),
            Self::Array { nesting, .. } | Self::Map { nesting, .. } => nesting.push(None),
            Self::Row { validity, columns, .. } => {
                validity.append_null();
                columns.iter_mut().for_each(Self::append_null);
            }
        }
    }

    /// Appends the value that `text` spells, or NULL; false when the text is no value of the type.
    ///
    /// Nested columns take no text.
    pub fn append_text(&mut self, text: &str, formats: &[String]) -> bool {
        match self {
            Self::Boolean(builder) => {
                let value = values::boolean(text);
                builder.append_option(value);
                value.is_some()
            }
            Self::TinyInt(builder) => append(values::integer(text), |value| builder.append_option(value)),
            Self::SmallInt(builder) => append(values::integer(text), |value| builder.append_option(value)),
            Self::Integer(builder) => append(values::integer(text), |value| builder.append_option(value)),
            Self::BigInt(builder) => append(values::integer(text), |value| builder.append_option(value)),
            Self::Real(builder) => append(text.trim().parse().ok(), |value| builder.append_option(value)),
            Self::Double(builder) => append(text.trim().parse().ok(), |value| builder.append_option(value)),
            Self::Decimal {
                builder,
                precision,
                scale,
            } => append(values::decimal(text, *precision, *scale), |value| {
                builder.append_option(value);
            }),
            Self::Text { builder, limit } => {
                builder.append_value(limit.map_or(text, |length| values::truncated(text, length)));
                true
            }
            Self::Binary(builder) => {
                builder.append_value(values::base64(text).unwrap_or_else(|| text.as_bytes().to_vec()));
                true
            }
            Self::Date(builder) => append(values::date(text), |value| builder.append_option(value)),
            Self::Timestamp(builder) => append(values::timestamp(text, formats), |value| builder.append_option(value)),
            Self::Array { .. } | Self::Map { .. } | Self::Row { .. } => {
                self.append_null();
                false
            }
        }
    }

    pub fn finish(&mut self) -> Result<ArrayRef> {
        let array: ArrayRef = match self {
            Self::Boolean(builder) => Arc::new(builder.finish()),
            Self::TinyInt(builder) => Arc::new(builder.finish()),
            Self::SmallInt(builder) => Arc::new(builder.finish()),
            Self::Integer(builder) => Arc::new(builder.finish()),
            Self::BigInt(builder) => Arc::new(builder.finish()),
            Self::Real(builder) => Arc::new(builder.finish()),
            Self::Double(builder) => Arc::new(builder.finish()),
            Self::Decimal { builder, .. } => Arc::new(builder.finish()),
            Self::Text { builder, .. } => Arc::new(builder.finish()),
            Self::Binary(builder) => Arc::new(builder.finish()),
            Self::Date(builder) => Arc::new(builder.finish()),
            Self::Timestamp(builder) => Arc::new(builder.finish()),
            Self::Array { field, nesting, items } => {
                let (offsets, nulls) = nesting.take();
                Arc::new(ListArray::try_new(Arc::clone(field), offsets, items.finish()?, nulls)?)
            }
            Self::Map {
                field,
                nesting,
                keys,
                values,
            } => finish_map(field, nesting, keys, values)?,
            Self::Row {
                fields,
                validity,
                columns,
            } => {
                let arrays: Result<Vec<ArrayRef>> = columns.iter_mut().map(Self::finish).collect();
                Arc::new(StructArray::try_new(fields.clone(), arrays?, validity.finish())?)
            }
        };
        Ok(array)
    }

    /// How many values were appended since the last `finish`.
    pub fn len(&self) -> usize {
        match self {
            Self::Boolean(builder) => builder.len(),
            Self::TinyInt(builder) => builder.len(),
            Self::SmallInt(builder) => builder.len(),
            Self::Integer(builder) => builder.len(),
            Self::BigInt(builder) => builder.len(),
            Self::Real(builder) => builder.len(),
            Self::Double(builder) => builder.len(),
            Self::Decimal { builder, .. } => builder.len(),
            Self::Text { builder, .. } => builder.len(),
            Self::Binary(builder) => builder.len(),
            Self::Date(builder) => builder.len(),
            Self::Timestamp(builder) => builder.len(),
            Self::Array { nesting, .. } | Self::Map { nesting, .. } => nesting.lengths.len(),
            Self::Row { validity, .. } => validity.len(),
        }
    }
}

fn append<T>(value: Option<T>, into: impl FnOnce(Option<T>)) -> bool {
    let found = value.is_some();
    into(value);
    found
}

fn finish_map(
    field: &FieldRef,
    nesting: &mut Nesting,
    keys: &mut ColumnBuilder,
    values: &mut ColumnBuilder,
) -> Result<ArrayRef> {
    let DataType::Struct(pair) = field.data_type() else {
        return Err(wrong_shape());
    };
    let (offsets, nulls) = nesting.take();
    let entries = StructArray::try_new(pair.clone(), vec![keys.finish()?, values.finish()?], None)?;
    Ok(Arc::new(MapArray::try_new(
        Arc::clone(field),
        offsets,
        entries,
        nulls,
        false,
    )?))
}

fn wrong_shape() -> DataFusionError {
    DataFusionError::Internal("a nested type without a nested Arrow type".to_owned())
}
