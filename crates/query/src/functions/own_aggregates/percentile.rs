//! `approx_percentile(x, p)`: an element of the group, found exactly; p may be an array of fractions.

use std::sync::Arc;

use arrow::array::{Array, ArrayRef, AsArray};
use arrow::compute::{SortOptions, cast, concat, sort, take};
use arrow::datatypes::{DataType, Field, FieldRef, Float64Type, UInt64Type};
use datafusion::common::utils::SingleRowListArrayBuilder;
use datafusion::common::{Result, ScalarValue, plan_err};
use datafusion::logical_expr::function::{AccumulatorArgs, StateFieldsArgs};
use datafusion::logical_expr::{Accumulator, AggregateUDFImpl, Signature, Volatility};

#[derive(Debug, PartialEq, Eq, Hash)]
pub(super) struct Percentile {
    signature: Signature,
}

impl Default for Percentile {
    fn default() -> Self {
        Self {
            signature: Signature::any(2, Volatility::Immutable),
        }
    }
}

fn list_of(item: &DataType) -> DataType {
    DataType::List(Arc::new(Field::new("item", item.clone(), true)))
}

impl AggregateUDFImpl for Percentile {
    fn name(&self) -> &'static str {
        "approx_percentile"
    }

    fn signature(&self) -> &Signature {
        &self.signature
    }

    fn return_type(&self, arguments: &[DataType]) -> Result<DataType> {
        let [value, fraction] = arguments else {
            return plan_err!("approx_percentile takes two arguments");
        };
        match fraction {
            number if number.is_numeric() => Ok(value.clone()),
            DataType::List(_) => Ok(list_of(value)),
            other => plan_err!("approx_percentile takes no fraction of type {other}"),
        }
    }

    fn accumulator(&self, arguments: AccumulatorArgs<'_>) -> Result<Box<dyn Accumulator>> {
        let value_type = arguments.expr_fields[0].data_type().clone();
        let many = matches!(arguments.expr_fields[1].data_type(), DataType::List(_));
        Ok(Box::new(Elements {
            value_type,
            many,
            chunks: Vec::new(),
            fractions: Vec::new(),
        }))
    }

    fn state_fields(&self, arguments: StateFieldsArgs<'_>) -> Result<Vec<FieldRef>> {
        let values = list_of(arguments.input_fields[0].data_type());
        Ok(vec![
            FieldRef::new(Field::new(format!("{}_values", arguments.name), values, true)),
            FieldRef::new(Field::new(
                format!("{}_fractions", arguments.name),
                list_of(&DataType::Float64),
                true,
            )),
        ])
    }
}

#[derive(Debug)]
struct Elements {
    value_type: DataType,
    many: bool,
    chunks: Vec<ArrayRef>,
    fractions: Vec<f64>,
}

impl Elements {
    fn learn_fractions(&mut self, column: &ArrayRef) -> Result<()> {
        if !self.fractions.is_empty() || column.is_empty() {
            return Ok(());
        }
        let first = match column.data_type() {
            DataType::List(_) => column.as_list::<i32>().value(0),
            _ => column.slice(0, 1),
        };
        let numbers = cast(&first, &DataType::Float64)?;
        self.fractions = numbers.as_primitive::<Float64Type>().iter().flatten().collect();
        if self.fractions.iter().any(|fraction| !(0.0..=1.0).contains(fraction)) {
            return datafusion::common::exec_err!("Percentile must be between 0 and 1");
        }
        Ok(())
    }

    fn sorted(&self) -> Result<ArrayRef> {
        if self.chunks.is_empty() {
            return Ok(arrow::array::new_empty_array(&self.value_type));
        }
        let parts: Vec<&dyn Array> = self.chunks.iter().map(AsRef::as_ref).collect();
        Ok(sort(
            &concat(&parts)?,
            Some(SortOptions {
                descending: false,
                nulls_first: false,
            }),
        )?)
    }
}

/// The element whose rank is nearest to the fraction of all.
fn rank(fraction: f64, count: usize) -> u64 {
    let position = (fraction * count as f64).ceil() as u64;
    position.clamp(1, count as u64) - 1
}

impl Accumulator for Elements {
    fn update_batch(&mut self, columns: &[ArrayRef]) -> Result<()> {
        self.learn_fractions(&columns[1])?;
        let valid = arrow::compute::is_not_null(&columns[0])?;
        self.chunks.push(arrow::compute::filter(&columns[0], &valid)?);
        Ok(())
    }

    fn merge_batch(&mut self, states: &[ArrayRef]) -> Result<()> {
        let (values, fractions) = (states[0].as_list::<i32>(), states[1].as_list::<i32>());
        for row in (0..values.len()).filter(|row| values.is_valid(*row)) {
            self.chunks.push(values.value(row));
            if self.fractions.is_empty() {
                self.fractions = fractions
                    .value(row)
                    .as_primitive::<Float64Type>()
                    .iter()
                    .flatten()
                    .collect();
            }
        }
        Ok(())
    }

    fn evaluate(&mut self) -> Result<ScalarValue> {
        let sorted = self.sorted()?;
        if sorted.is_empty() {
            let result = if self.many {
                list_of(&self.value_type)
            } else {
                self.value_type.clone()
            };
            return ScalarValue::try_from(&result);
        }
        let ranks = self.fractions.iter().map(|fraction| rank(*fraction, sorted.len()));
        let elements = take(
            &sorted,
            &arrow::array::PrimitiveArray::<UInt64Type>::from_iter_values(ranks),
            None,
        )?;
        if self.many {
            return Ok(SingleRowListArrayBuilder::new(elements).build_list_scalar());
        }
        ScalarValue::try_from_array(&elements, 0)
    }

    fn state(&mut self) -> Result<Vec<ScalarValue>> {
        let fractions: ArrayRef = Arc::new(arrow::array::Float64Array::from(self.fractions.clone()));
        let values = self.sorted()?;
        Ok(vec![
            SingleRowListArrayBuilder::new(values).build_list_scalar(),
            SingleRowListArrayBuilder::new(fractions).build_list_scalar(),
        ])
    }

    fn size(&self) -> usize {
        size_of_val(self)
            + self
                .chunks
                .iter()
                .map(arrow::array::Array::get_array_memory_size)
                .sum::<usize>()
    }
}
