//! `map_agg(k, v)`: a map of a group's pairs, where the first value of a key stays; `histogram(x)`: counts by value.

use std::collections::HashMap;
use std::sync::Arc;

use arrow::array::{Array, ArrayRef, AsArray, Int64Array, MapArray, StructArray};
use arrow::buffer::OffsetBuffer;
use arrow::datatypes::{DataType, Field, FieldRef};
use datafusion::common::{Result, ScalarValue};
use datafusion::logical_expr::function::{AccumulatorArgs, StateFieldsArgs};
use datafusion::logical_expr::{Accumulator, AggregateUDFImpl, Signature, Volatility};

#[derive(Debug, PartialEq, Eq, Hash)]
pub(super) struct MapAgg {
    name: &'static str,
    counts: bool,
    signature: Signature,
}

impl MapAgg {
    pub fn of_pairs() -> Self {
        Self {
            name: "map_agg",
            counts: false,
            signature: Signature::any(2, Volatility::Immutable),
        }
    }

    pub fn of_counts() -> Self {
        Self {
            name: "histogram",
            counts: true,
            signature: Signature::any(1, Volatility::Immutable),
        }
    }
}

fn map_type(key: &DataType, value: &DataType) -> DataType {
    let pair = vec![
        Field::new("key", key.clone(), false),
        Field::new("value", value.clone(), true),
    ];
    DataType::Map(
        Arc::new(Field::new("entries", DataType::Struct(pair.into()), false)),
        false,
    )
}

impl AggregateUDFImpl for MapAgg {
    fn name(&self) -> &str {
        self.name
    }

    fn signature(&self) -> &Signature {
        &self.signature
    }

    fn return_type(&self, arguments: &[DataType]) -> Result<DataType> {
        Ok(map_type(&arguments[0], arguments.get(1).unwrap_or(&DataType::Int64)))
    }

    fn accumulator(&self, arguments: AccumulatorArgs<'_>) -> Result<Box<dyn Accumulator>> {
        let key = arguments.expr_fields[0].data_type().clone();
        let value = arguments
            .expr_fields
            .get(1)
            .map_or(DataType::Int64, |field| field.data_type().clone());
        Ok(Box::new(Pairs {
            counts: self.counts,
            key,
            value,
            order: Vec::new(),
            values: HashMap::new(),
        }))
    }

    fn state_fields(&self, arguments: StateFieldsArgs<'_>) -> Result<Vec<FieldRef>> {
        let name = format!("{}_map", arguments.name);
        Ok(vec![FieldRef::new(Field::new(
            name,
            arguments.return_field.data_type().clone(),
            true,
        ))])
    }
}

#[derive(Debug)]
struct Pairs {
    counts: bool,
    key: DataType,
    value: DataType,
    /// Keys as they came.
    order: Vec<ScalarValue>,
    values: HashMap<ScalarValue, ScalarValue>,
}

impl Pairs {
    fn add(&mut self, key: ScalarValue, value: ScalarValue) {
        let Some(existing) = self.values.get_mut(&key) else {
            self.order.push(key.clone());
            self.values.insert(key, value);
            return;
        };
        if let (true, ScalarValue::Int64(Some(total)), ScalarValue::Int64(Some(more))) = (self.counts, existing, value)
        {
            *total += more;
        }
    }
}

impl Accumulator for Pairs {
    fn update_batch(&mut self, columns: &[ArrayRef]) -> Result<()> {
        let keys = &columns[0];
        let ones: ArrayRef = Arc::new(Int64Array::from(vec![1; if self.counts { keys.len() } else { 0 }]));
        let values = columns.get(1).unwrap_or(&ones);
        for row in (0..keys.len()).filter(|row| keys.is_valid(*row)) {
            self.add(
                ScalarValue::try_from_array(keys, row)?,
                ScalarValue::try_from_array(values, row)?,
            );
        }
        Ok(())
    }

    fn merge_batch(&mut self, states: &[ArrayRef]) -> Result<()> {
        let maps = states[0].as_map();
        for row in (0..maps.len()).filter(|row| maps.is_valid(*row)) {
            let entries = maps.value(row);
            for entry in 0..entries.len() {
                let key = ScalarValue::try_from_array(entries.column(0), entry)?;
                self.add(key, ScalarValue::try_from_array(entries.column(1), entry)?);
            }
        }
        Ok(())
    }

    fn evaluate(&mut self) -> Result<ScalarValue> {
        let whole = map_type(&self.key, &self.value);
        let DataType::Map(field, _) = &whole else {
            return ScalarValue::try_from(&whole);
        };
        if self.order.is_empty() {
            return ScalarValue::try_from(&whole);
        }
        let DataType::Struct(pair) = field.data_type() else {
            return ScalarValue::try_from(&whole);
        };
        let values = self.order.iter().filter_map(|key| self.values.get(key).cloned());
        let columns = vec![
            ScalarValue::iter_to_array(self.order.clone())?,
            ScalarValue::iter_to_array(values)?,
        ];
        let entries = StructArray::try_new(pair.clone(), columns, None)?;
        let offsets = OffsetBuffer::from_lengths([entries.len()]);
        let map = MapArray::try_new(Arc::clone(field), offsets, entries, None, false)?;
        Ok(ScalarValue::Map(Arc::new(map)))
    }

    fn state(&mut self) -> Result<Vec<ScalarValue>> {
        Ok(vec![self.evaluate()?])
    }

    fn size(&self) -> usize {
        let keys: usize = self.order.iter().map(ScalarValue::size).sum();
        let values: usize = self.values.values().map(ScalarValue::size).sum();
        size_of_val(self) + 2 * keys + values
    }
}
