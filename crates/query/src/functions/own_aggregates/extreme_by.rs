//! `max_by(x, y)` and `min_by(x, y)`: the x of the row whose y is greatest or least; rows without y do not count.

use std::cmp::Ordering;

use arrow::array::make_comparator;
use arrow::array::{Array, ArrayRef};
use arrow::compute::SortOptions;
use arrow::datatypes::{DataType, Field, FieldRef};
use datafusion::common::{Result, ScalarValue};
use datafusion::logical_expr::function::{AccumulatorArgs, StateFieldsArgs};
use datafusion::logical_expr::{Accumulator, AggregateUDFImpl, Signature, Volatility};

#[derive(Debug, PartialEq, Eq, Hash)]
pub(super) struct ExtremeBy {
    name: &'static str,
    wanted: Wanted,
    signature: Signature,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Wanted {
    Greatest,
    Least,
}

impl ExtremeBy {
    pub fn max() -> Self {
        Self {
            name: "max_by",
            wanted: Wanted::Greatest,
            signature: Signature::any(2, Volatility::Immutable),
        }
    }

    pub fn min() -> Self {
        Self {
            name: "min_by",
            wanted: Wanted::Least,
            signature: Signature::any(2, Volatility::Immutable),
        }
    }
}

impl AggregateUDFImpl for ExtremeBy {
    fn name(&self) -> &str {
        self.name
    }

    fn signature(&self) -> &Signature {
        &self.signature
    }

    fn return_type(&self, arguments: &[DataType]) -> Result<DataType> {
        Ok(arguments[0].clone())
    }

    fn accumulator(&self, arguments: AccumulatorArgs<'_>) -> Result<Box<dyn Accumulator>> {
        let value = ScalarValue::try_from(arguments.expr_fields[0].data_type())?;
        let key = ScalarValue::try_from(arguments.expr_fields[1].data_type())?;
        Ok(Box::new(Extreme {
            wanted: self.wanted,
            value,
            key,
        }))
    }

    fn state_fields(&self, arguments: StateFieldsArgs<'_>) -> Result<Vec<FieldRef>> {
        let state = |name: &str, index: usize| {
            let data_type = arguments.input_fields[index].data_type().clone();
            FieldRef::new(Field::new(format!("{}_{name}", arguments.name), data_type, true))
        };
        Ok(vec![state("value", 0), state("key", 1)])
    }
}

#[derive(Debug)]
struct Extreme {
    wanted: Wanted,
    value: ScalarValue,
    /// NULL until a row counted.
    key: ScalarValue,
}

impl Extreme {
    fn better(&self, ordering: Ordering) -> bool {
        match self.wanted {
            Wanted::Greatest => ordering == Ordering::Greater,
            Wanted::Least => ordering == Ordering::Less,
        }
    }

    fn best_row(&self, keys: &ArrayRef) -> Result<Option<usize>> {
        let compare = make_comparator(keys, keys, SortOptions::default())?;
        let valid = (0..keys.len()).filter(|row| keys.is_valid(*row));
        Ok(valid.reduce(|best, row| if self.better(compare(row, best)) { row } else { best }))
    }
}

impl Accumulator for Extreme {
    fn update_batch(&mut self, columns: &[ArrayRef]) -> Result<()> {
        let [values, keys] = columns else { return Ok(()) };
        let Some(row) = self.best_row(keys)? else { return Ok(()) };
        let candidate = ScalarValue::try_from_array(keys, row)?;
        let replaces = self.key.is_null() || candidate.partial_cmp(&self.key).is_some_and(|order| self.better(order));
        if replaces {
            self.key = candidate;
            self.value = ScalarValue::try_from_array(values, row)?;
        }
        Ok(())
    }

    fn merge_batch(&mut self, states: &[ArrayRef]) -> Result<()> {
        self.update_batch(states)
    }

    fn evaluate(&mut self) -> Result<ScalarValue> {
        Ok(self.value.clone())
    }

    fn state(&mut self) -> Result<Vec<ScalarValue>> {
        Ok(vec![self.value.clone(), self.key.clone()])
    }

    fn size(&self) -> usize {
        size_of_val(self) + self.value.size() + self.key.size()
    }
}
