//! `sum` that fails when it overflows, as Trino's does; DataFusion's wraps round (spec A7, row 1).

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use arrow::array::{Array, ArrayRef, ArrowNativeTypeOp, ArrowNumericType, AsArray, BooleanArray};
use arrow::compute::sum_checked;
use arrow::datatypes::{DECIMAL128_MAX_PRECISION, DataType, Decimal128Type, FieldRef, Int64Type};
use datafusion::common::{DataFusionError, Result, ScalarValue};
use datafusion::functions_aggregate::sum::sum_udaf;
use datafusion::logical_expr::function::{AccumulatorArgs, StateFieldsArgs};
use datafusion::logical_expr::utils::AggregateOrderSensitivity;
use datafusion::logical_expr::{
    Accumulator, AggregateUDF, AggregateUDFImpl, EmitTo, GroupsAccumulator, ReversedUDAF, Signature,
};
use datafusion_functions_aggregate_common::aggregate::groups_accumulator::prim_op::PrimitiveGroupsAccumulator;

use crate::functions::checked::out_of_range;

#[derive(Debug, PartialEq, Eq, Hash)]
pub(super) struct Sum {
    /// Knows the other types, and sums of distinct values.
    datafusions: Arc<AggregateUDF>,
}

impl Sum {
    pub fn new() -> Self {
        Self {
            datafusions: sum_udaf(),
        }
    }
}

impl AggregateUDFImpl for Sum {
    fn name(&self) -> &'static str {
        "sum"
    }

    fn signature(&self) -> &Signature {
        self.datafusions.signature()
    }

    fn return_type(&self, arguments: &[DataType]) -> Result<DataType> {
        match arguments {
            [DataType::Decimal128(_, scale)] => Ok(DataType::Decimal128(DECIMAL128_MAX_PRECISION, *scale)),
            _ => self.datafusions.return_type(arguments),
        }
    }

    fn state_fields(&self, arguments: StateFieldsArgs<'_>) -> Result<Vec<FieldRef>> {
        self.datafusions.state_fields(arguments)
    }

    fn accumulator(&self, arguments: AccumulatorArgs<'_>) -> Result<Box<dyn Accumulator>> {
        match arguments.return_type() {
            _ if arguments.is_distinct => self.datafusions.accumulator(arguments),
            DataType::Int64 => Ok(Box::new(Total::<Int64Type>::of(arguments.return_type()))),
            DataType::Decimal128(..) => Ok(Box::new(Total::<Decimal128Type>::of(arguments.return_type()))),
            _ => self.datafusions.accumulator(arguments),
        }
    }

    fn create_sliding_accumulator(&self, arguments: AccumulatorArgs<'_>) -> Result<Box<dyn Accumulator>> {
        match arguments.return_type() {
            DataType::Int64 | DataType::Decimal128(..) if !arguments.is_distinct => self.accumulator(arguments),
            _ => self.datafusions.create_sliding_accumulator(arguments),
        }
    }

    fn groups_accumulator_supported(&self, arguments: AccumulatorArgs<'_>) -> bool {
        self.datafusions.groups_accumulator_supported(arguments)
    }

    fn create_groups_accumulator(&self, arguments: AccumulatorArgs<'_>) -> Result<Box<dyn GroupsAccumulator>> {
        match arguments.return_type() {
            DataType::Int64 => Ok(Box::new(GroupTotals::of::<Int64Type>(arguments.return_type()))),
            DataType::Decimal128(..) => Ok(Box::new(GroupTotals::of::<Decimal128Type>(arguments.return_type()))),
            _ => self.datafusions.create_groups_accumulator(arguments),
        }
    }

    fn order_sensitivity(&self) -> AggregateOrderSensitivity {
        AggregateOrderSensitivity::Insensitive
    }

    fn reverse_expr(&self) -> ReversedUDAF {
        ReversedUDAF::Identical
    }
}

fn overflow(data_type: &DataType) -> DataFusionError {
    out_of_range(match data_type {
        DataType::Decimal128(..) => "Decimal overflow",
        _ => "bigint addition overflow",
    })
}

/// One sum; a sliding window takes values out again.
#[derive(Debug)]
struct Total<T: ArrowNumericType> {
    data_type: DataType,
    so_far: T::Native,
    /// How many values are in it: the sum of none is NULL.
    values: usize,
}

impl<T: ArrowNumericType> Total<T> {
    fn of(data_type: &DataType) -> Self {
        Self {
            data_type: data_type.clone(),
            so_far: T::Native::ZERO,
            values: 0,
        }
    }

    fn of_batch(&self, columns: &[ArrayRef]) -> Result<T::Native> {
        let total = sum_checked(columns[0].as_primitive::<T>()).map_err(|_| overflow(&self.data_type))?;
        Ok(total.unwrap_or(T::Native::ZERO))
    }
}

fn values_in(columns: &[ArrayRef]) -> usize {
    columns[0].len() - columns[0].null_count()
}

impl<T: ArrowNumericType + std::fmt::Debug> Accumulator for Total<T>
where
    T::Native: ArrowNativeTypeOp,
{
    fn update_batch(&mut self, columns: &[ArrayRef]) -> Result<()> {
        let batch = self.of_batch(columns)?;
        self.so_far = self.so_far.add_checked(batch).map_err(|_| overflow(&self.data_type))?;
        self.values += values_in(columns);
        Ok(())
    }

    fn retract_batch(&mut self, columns: &[ArrayRef]) -> Result<()> {
        let batch = self.of_batch(columns)?;
        self.so_far = self.so_far.sub_checked(batch).map_err(|_| overflow(&self.data_type))?;
        self.values -= values_in(columns);
        Ok(())
    }

    fn supports_retract_batch(&self) -> bool {
        true
    }

    fn merge_batch(&mut self, states: &[ArrayRef]) -> Result<()> {
        self.update_batch(states)
    }

    fn state(&mut self) -> Result<Vec<ScalarValue>> {
        Ok(vec![self.evaluate()?])
    }

    fn evaluate(&mut self) -> Result<ScalarValue> {
        let total = (self.values > 0).then_some(self.so_far);
        ScalarValue::new_primitive::<T>(total, &self.data_type)
    }

    fn size(&self) -> usize {
        size_of_val(self)
    }
}

/// DataFusion's sums by group, with a flag that an addition raises when it does not fit.
struct GroupTotals {
    totals: Box<dyn GroupsAccumulator>,
    overflowed: Arc<AtomicBool>,
    data_type: DataType,
}

impl GroupTotals {
    fn of<T: ArrowNumericType + Send>(data_type: &DataType) -> Self {
        let overflowed = Arc::new(AtomicBool::new(false));
        let flag = Arc::clone(&overflowed);
        let add = move |total: &mut T::Native, value: T::Native| match total.add_checked(value) {
            Ok(sum) => *total = sum,
            Err(_) => flag.store(true, Ordering::Relaxed),
        };
        Self {
            totals: Box::new(PrimitiveGroupsAccumulator::<T, _>::new(data_type, add)),
            overflowed,
            data_type: data_type.clone(),
        }
    }

    fn checked(&self) -> Result<()> {
        if self.overflowed.load(Ordering::Relaxed) {
            return Err(overflow(&self.data_type));
        }
        Ok(())
    }
}

impl GroupsAccumulator for GroupTotals {
    fn update_batch(
        &mut self,
        values: &[ArrayRef],
        group_indices: &[usize],
        filter: Option<&BooleanArray>,
        groups: usize,
    ) -> Result<()> {
        self.totals.update_batch(values, group_indices, filter, groups)?;
        self.checked()
    }

    fn merge_batch(&mut self, states: &[ArrayRef], group_indices: &[usize], groups: usize) -> Result<()> {
        self.totals.merge_batch(states, group_indices, groups)?;
        self.checked()
    }

    fn evaluate(&mut self, emit_to: EmitTo) -> Result<ArrayRef> {
        self.totals.evaluate(emit_to)
    }

    fn state(&mut self, emit_to: EmitTo) -> Result<Vec<ArrayRef>> {
        self.totals.state(emit_to)
    }

    fn convert_to_state(&self, values: &[ArrayRef], filter: Option<&BooleanArray>) -> Result<Vec<ArrayRef>> {
        self.totals.convert_to_state(values, filter)
    }

    fn size(&self) -> usize {
        self.totals.size()
    }
}
