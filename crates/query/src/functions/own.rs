//! The frame of this crate's scalar functions: a name, a typing rule and a function over columns.

use std::any::Any;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::sync::Arc;

use arrow::array::{Array, ArrayRef};
use arrow::datatypes::{DataType, Field, FieldRef};
use datafusion::common::{Result, ScalarValue, plan_err};
use datafusion::logical_expr::{
    ColumnarValue, ReturnFieldArgs, ScalarFunctionArgs, ScalarUDFImpl, Signature, Volatility,
};

use crate::types::{SqlType, json_field};

/// The argument types that a call is brought to, and the type of its result.
#[derive(Debug, Clone)]
pub(super) struct Typed {
    pub arguments: Vec<DataType>,
    pub result: DataType,
}

impl Typed {
    pub fn new(arguments: impl Into<Vec<DataType>>, result: DataType) -> Self {
        Self {
            arguments: arguments.into(),
            result,
        }
    }
}

/// Chooses the types of a call; `None` when the function takes no such arguments. Must accept its own choice.
pub(super) type Typing = fn(&[DataType]) -> Option<Typed>;

/// Computes a column from columns of the same length.
pub(super) type Compute = fn(&[ArrayRef]) -> Result<ArrayRef>;

/// A function's row in its module's list.
#[derive(Debug, Clone, Copy)]
pub(super) struct OwnRow {
    pub name: &'static str,
    pub typing: Typing,
    pub compute: Compute,
    /// Whether the result is of type `json`.
    pub json: bool,
}

pub(super) const fn own(name: &'static str, typing: Typing, compute: Compute) -> OwnRow {
    OwnRow {
        name,
        typing,
        compute,
        json: false,
    }
}

pub(super) const fn own_json(name: &'static str, typing: Typing, compute: Compute) -> OwnRow {
    OwnRow {
        name,
        typing,
        compute,
        json: true,
    }
}

/// An [`OwnRow`] as DataFusion calls it.
pub(super) struct OwnFunction {
    row: OwnRow,
    signature: Signature,
}

impl From<&OwnRow> for OwnFunction {
    fn from(row: &OwnRow) -> Self {
        Self {
            row: *row,
            signature: Signature::user_defined(Volatility::Immutable),
        }
    }
}

impl fmt::Debug for OwnFunction {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_tuple("OwnFunction").field(&self.row.name).finish()
    }
}

impl PartialEq for OwnFunction {
    fn eq(&self, other: &Self) -> bool {
        self.row.name == other.row.name
    }
}

impl Eq for OwnFunction {}

impl Hash for OwnFunction {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.row.name.hash(state);
    }
}

impl OwnFunction {
    fn typed(&self, arguments: &[DataType]) -> Result<Typed> {
        if let Some(typed) = (self.row.typing)(arguments) {
            return Ok(typed);
        }
        let shown: Vec<String> = arguments
            .iter()
            .map(|argument| SqlType::from_arrow(argument).to_string())
            .collect();
        plan_err!(
            "Unexpected parameters ({}) for function {}",
            shown.join(", "),
            self.row.name
        )
    }
}

impl ScalarUDFImpl for OwnFunction {
    fn name(&self) -> &str {
        self.row.name
    }

    fn signature(&self) -> &Signature {
        &self.signature
    }

    fn coerce_types(&self, arguments: &[DataType]) -> Result<Vec<DataType>> {
        Ok(self.typed(arguments)?.arguments)
    }

    fn return_type(&self, arguments: &[DataType]) -> Result<DataType> {
        Ok(self.typed(arguments)?.result)
    }

    fn return_field_from_args(&self, args: ReturnFieldArgs<'_>) -> Result<FieldRef> {
        if self.row.json {
            return Ok(Arc::new(json_field(self.row.name)));
        }
        let types: Vec<DataType> = args.arg_fields.iter().map(|field| field.data_type().clone()).collect();
        Ok(Arc::new(Field::new(self.row.name, self.typed(&types)?.result, true)))
    }

    fn invoke_with_args(&self, args: ScalarFunctionArgs) -> Result<ColumnarValue> {
        let constant = args
            .args
            .iter()
            .all(|argument| matches!(argument, ColumnarValue::Scalar(_)));
        let rows = if constant { 1 } else { args.number_rows };
        let columns: Result<Vec<ArrayRef>> = args.args.iter().map(|argument| argument.to_array(rows)).collect();
        let result = (self.row.compute)(&columns?)?;
        if constant && result.len() == 1 {
            return Ok(ColumnarValue::Scalar(ScalarValue::try_from_array(&result, 0)?));
        }
        Ok(ColumnarValue::Array(result))
    }
}

/// Whether an array is of the Rust type that its consumer expects.
pub(super) fn downcast<T: Any>(array: &ArrayRef) -> Result<&T> {
    let wrong = || datafusion::common::DataFusionError::Internal(format!("unexpected {}", array.data_type()));
    array.as_any().downcast_ref::<T>().ok_or_else(wrong)
}
