//! `avg` of decimals that keeps their type, as Trino's does; DataFusion's adds four digits (spec A7, row 81b).

use std::sync::Arc;

use arrow::array::{ArrayRef, BooleanArray};
use arrow::compute::cast;
use arrow::datatypes::{DataType, Field, FieldRef};
use datafusion::common::{Result, ScalarValue};
use datafusion::functions_aggregate::average::avg_udaf;
use datafusion::logical_expr::function::{AccumulatorArgs, StateFieldsArgs};
use datafusion::logical_expr::utils::AggregateOrderSensitivity;
use datafusion::logical_expr::{
    Accumulator, AggregateUDF, AggregateUDFImpl, EmitTo, GroupsAccumulator, ReversedUDAF, Signature,
};

#[derive(Debug, PartialEq, Eq, Hash)]
pub(super) struct Average {
    datafusions: Arc<AggregateUDF>,
}

impl Average {
    pub fn new() -> Self {
        Self {
            datafusions: avg_udaf(),
        }
    }

    /// The arguments with the type that DataFusion's average returns.
    fn wider<'a>(&self, arguments: AccumulatorArgs<'a>) -> Result<AccumulatorArgs<'a>> {
        let wider = self
            .datafusions
            .return_type(&[arguments.expr_fields[0].data_type().clone()])?;
        Ok(AccumulatorArgs {
            return_field: Arc::new(Field::new(arguments.name, wider, true)),
            ..arguments
        })
    }
}

impl AggregateUDFImpl for Average {
    fn name(&self) -> &'static str {
        "avg"
    }

    fn signature(&self) -> &Signature {
        self.datafusions.signature()
    }

    fn return_type(&self, arguments: &[DataType]) -> Result<DataType> {
        match arguments {
            [decimal @ DataType::Decimal128(..)] => Ok(decimal.clone()),
            _ => self.datafusions.return_type(arguments),
        }
    }

    fn state_fields(&self, arguments: StateFieldsArgs<'_>) -> Result<Vec<FieldRef>> {
        self.datafusions.state_fields(arguments)
    }

    fn accumulator(&self, arguments: AccumulatorArgs<'_>) -> Result<Box<dyn Accumulator>> {
        let narrow = arguments.return_type().clone();
        let wide = self.datafusions.accumulator(self.wider(arguments)?)?;
        Ok(Box::new(Narrowed { wide, narrow }))
    }

    fn create_sliding_accumulator(&self, arguments: AccumulatorArgs<'_>) -> Result<Box<dyn Accumulator>> {
        let narrow = arguments.return_type().clone();
        let wide = self.datafusions.create_sliding_accumulator(self.wider(arguments)?)?;
        Ok(Box::new(Narrowed { wide, narrow }))
    }

    fn groups_accumulator_supported(&self, arguments: AccumulatorArgs<'_>) -> bool {
        self.datafusions.groups_accumulator_supported(arguments)
    }

    fn create_groups_accumulator(&self, arguments: AccumulatorArgs<'_>) -> Result<Box<dyn GroupsAccumulator>> {
        let narrow = arguments.return_type().clone();
        let wide = self.datafusions.create_groups_accumulator(self.wider(arguments)?)?;
        Ok(Box::new(NarrowedGroups { wide, narrow }))
    }

    fn order_sensitivity(&self) -> AggregateOrderSensitivity {
        AggregateOrderSensitivity::Insensitive
    }

    fn reverse_expr(&self) -> ReversedUDAF {
        ReversedUDAF::Identical
    }
}

/// DataFusion cuts its four more digits off; rounding them half up rounds the true average half up.
#[derive(Debug)]
struct Narrowed {
    wide: Box<dyn Accumulator>,
    narrow: DataType,
}

impl Accumulator for Narrowed {
    fn update_batch(&mut self, values: &[ArrayRef]) -> Result<()> {
        self.wide.update_batch(values)
    }

    fn retract_batch(&mut self, values: &[ArrayRef]) -> Result<()> {
        self.wide.retract_batch(values)
    }

    fn supports_retract_batch(&self) -> bool {
        self.wide.supports_retract_batch()
    }

    fn merge_batch(&mut self, states: &[ArrayRef]) -> Result<()> {
        self.wide.merge_batch(states)
    }

    fn state(&mut self) -> Result<Vec<ScalarValue>> {
        self.wide.state()
    }

    fn evaluate(&mut self) -> Result<ScalarValue> {
        self.wide.evaluate()?.cast_to(&self.narrow)
    }

    fn size(&self) -> usize {
        self.wide.size()
    }
}

/// The same by group.
struct NarrowedGroups {
    wide: Box<dyn GroupsAccumulator>,
    narrow: DataType,
}

impl GroupsAccumulator for NarrowedGroups {
    fn update_batch(
        &mut self,
        values: &[ArrayRef],
        group_indices: &[usize],
        filter: Option<&BooleanArray>,
        groups: usize,
    ) -> Result<()> {
        self.wide.update_batch(values, group_indices, filter, groups)
    }

    fn merge_batch(&mut self, states: &[ArrayRef], group_indices: &[usize], groups: usize) -> Result<()> {
        self.wide.merge_batch(states, group_indices, groups)
    }

    fn evaluate(&mut self, emit_to: EmitTo) -> Result<ArrayRef> {
        Ok(cast(&self.wide.evaluate(emit_to)?, &self.narrow)?)
    }

    fn state(&mut self, emit_to: EmitTo) -> Result<Vec<ArrayRef>> {
        self.wide.state(emit_to)
    }

    fn convert_to_state(&self, values: &[ArrayRef], filter: Option<&BooleanArray>) -> Result<Vec<ArrayRef>> {
        self.wide.convert_to_state(values, filter)
    }

    fn size(&self) -> usize {
        self.wide.size()
    }
}
