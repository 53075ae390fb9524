//! Models that queries ask row by row, in process and a batch at a time: `predict('model', t.*)`, and Athena's `USING EXTERNAL FUNCTION … SAGEMAKER 'model'`.
//!
//! Both are planned as calls of a [`ModelCall`], which knows the models that the text names. The first rule of the analyser binds each call to its model and
//! to the columns that the model takes, which by then have names.

use std::collections::{BTreeMap, BTreeSet};
use std::hash::{Hash, Hasher};
use std::ops::ControlFlow;
use std::sync::Arc;

use arrow::array::{Array, ArrayRef, AsArray, Float64Array, StringArray};
use arrow::compute::cast;
use arrow::datatypes::DataType;
use async_trait::async_trait;
use datafusion::common::{Column, DFSchema, DataFusionError, Result as PlanResult, ScalarValue, plan_err};
use datafusion::execution::FunctionRegistry;
use datafusion::execution::session_state::SessionState;
use datafusion::logical_expr::expr::ScalarFunction;
use datafusion::logical_expr::{
    ColumnarValue, Expr, ReturnFieldArgs, ScalarFunctionArgs, ScalarUDF, ScalarUDFImpl, Signature, Volatility,
};
use datafusion::sql::sqlparser::ast::{
    Expr as SyntaxExpr, Function, FunctionArg, FunctionArgExpr, FunctionArguments, Query as SyntaxTree, Value,
    visit_expressions,
};
use headwater_catalog::CatalogId;

use crate::error::{QueryError, Result};

/// `predict('model', columns…)`: what a model says of the columns, which are found by their names.
pub(crate) const PREDICT: &str = "predict";
/// What an external function becomes: `headwater_external('model', 'number' or 'text', 'name', value, …)`.
pub(crate) const EXTERNAL: &str = "headwater_external";

/// Models by their ids.
#[async_trait]
pub trait Models: std::fmt::Debug + Send + Sync {
    /// The model, or why there is none to be had, for the user.
    async fn model(&self, place: &CatalogId, id: &str) -> std::result::Result<Arc<dyn RowModel>, String>;
}

/// What a model answers with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answers {
    Number,
    Label,
    /// The number is the score of label 1.
    Both,
}

/// A model that answers for rows.
pub trait RowModel: std::fmt::Debug + Send + Sync {
    fn id(&self) -> &str;
    fn answers(&self) -> Answers;
    /// The attributes that it learned from, in the order of [`Cells`]'s columns.
    fn inputs(&self) -> &[String];
    fn numbers(&self, cells: &Cells<'_>) -> Vec<f64>;
    fn labels(&self, cells: &Cells<'_>) -> Vec<String>;
}

/// Texts of some rows, a column for each input of a model.
#[derive(Debug)]
pub struct Cells<'a> {
    columns: &'a [StringArray],
    rows: usize,
}

impl Cells<'_> {
    pub fn rows(&self) -> usize {
        self.rows
    }

    /// Empty where the value is NULL.
    pub fn text(&self, row: usize, column: usize) -> &str {
        let values = &self.columns[column];
        if values.is_null(row) { "" } else { values.value(row) }
    }
}

/// Whether a call in the text is one of a model.
pub(crate) fn is_model_function(name: &str) -> bool {
    name == PREDICT || name == EXTERNAL
}

/// Makes the models that the tree names known to the session.
pub(crate) async fn register(
    models: Option<&Arc<dyn Models>>,
    place: &CatalogId,
    tree: &SyntaxTree,
    state: &mut SessionState,
) -> Result<()> {
    let mut known = BTreeMap::new();
    for id in named(tree)? {
        let models = models.ok_or_else(|| QueryError::not_supported("models are not available here"))?;
        let model = models.model(place, &id).await.map_err(QueryError::semantic)?;
        known.insert(id, model);
    }
    if known.is_empty() {
        return Ok(());
    }
    for name in [PREDICT, EXTERNAL] {
        let call = ModelCall {
            name,
            models: known.clone(),
            signature: any(),
        };
        state
            .register_udf(ScalarUDF::new_from_impl(call).into())
            .map_err(QueryError::internal)?;
    }
    Ok(())
}

/// The ids of the models that are called.
fn named(tree: &SyntaxTree) -> Result<BTreeSet<String>> {
    let mut ids = BTreeSet::new();
    let visited = visit_expressions(tree, |expression: &SyntaxExpr| {
        let SyntaxExpr::Function(function) = expression else {
            return ControlFlow::Continue(());
        };
        if !is_model_function(&function.name.to_string()) {
            return ControlFlow::Continue(());
        }
        match model_id(function) {
            Some(id) => {
                ids.insert(id.to_owned());
                ControlFlow::Continue(())
            }
            None => ControlFlow::Break(QueryError::semantic(
                "the first argument of predict must be the id of a model, as a text",
            )),
        }
    });
    match visited {
        ControlFlow::Continue(()) => Ok(ids),
        ControlFlow::Break(error) => Err(error),
    }
}

fn model_id(function: &Function) -> Option<&str> {
    let FunctionArguments::List(list) = &function.args else {
        return None;
    };
    match list.args.first()? {
        FunctionArg::Unnamed(FunctionArgExpr::Expr(SyntaxExpr::Value(literal))) => match &literal.value {
            Value::SingleQuotedString(text) => Some(text),
            _ => None,
        },
        _ => None,
    }
}

fn any() -> Signature {
    Signature::user_defined(Volatility::Immutable)
}

/// A call as the text has it, until the analyser binds it.
#[derive(Debug)]
struct ModelCall {
    name: &'static str,
    models: BTreeMap<String, Arc<dyn RowModel>>,
    signature: Signature,
}

impl ModelCall {
    /// The model of a call, and whether a number is asked of it.
    fn asked(&self, arguments: &[Option<&ScalarValue>]) -> PlanResult<(&Arc<dyn RowModel>, bool)> {
        let text = |place: usize| {
            arguments
                .get(place)
                .copied()
                .flatten()
                .and_then(|value| value.try_as_str().flatten())
        };
        let id = text(0).unwrap_or_default();
        let Some(model) = self.models.get(id) else {
            return plan_err!("there is no model '{id}'");
        };
        let wants_number = self.name == PREDICT || text(1) == Some("number");
        let gives_number = match model.answers() {
            Answers::Number => true,
            Answers::Label => false,
            Answers::Both => wants_number,
        };
        Ok((model, gives_number))
    }
}

impl ScalarUDFImpl for ModelCall {
    fn name(&self) -> &str {
        self.name
    }

    fn signature(&self) -> &Signature {
        &self.signature
    }

    fn coerce_types(&self, arguments: &[DataType]) -> PlanResult<Vec<DataType>> {
        Ok(arguments.to_vec())
    }

    fn return_type(&self, _: &[DataType]) -> PlanResult<DataType> {
        plan_err!("the type of {} depends on the model", self.name)
    }

    fn return_field_from_args(&self, args: ReturnFieldArgs<'_>) -> PlanResult<arrow::datatypes::FieldRef> {
        let (_, gives_number) = self.asked(args.scalar_arguments)?;
        let data_type = if gives_number {
            DataType::Float64
        } else {
            DataType::Utf8
        };
        Ok(arrow::datatypes::Field::new(self.name, data_type, true).into())
    }

    fn invoke_with_args(&self, _: ScalarFunctionArgs) -> PlanResult<ColumnarValue> {
        Err(DataFusionError::Internal(format!(
            "a call of {} was not bound to its model",
            self.name
        )))
    }
}

/// Replaces a call by one that is bound to its model; `schema` has the columns that are in reach.
pub(crate) fn bound(expression: &Expr, schema: &DFSchema) -> PlanResult<Option<Expr>> {
    let Expr::ScalarFunction(ScalarFunction { func, args }) = expression else {
        return Ok(None);
    };
    let Some(call) = func.inner().downcast_ref::<ModelCall>() else {
        return Ok(None);
    };
    let literals: Vec<Option<&ScalarValue>> = args
        .iter()
        .map(|argument| match argument {
            Expr::Literal(value, _) => Some(value),
            _ => None,
        })
        .collect();
    let (model, gives_number) = call.asked(&literals)?;
    let given = match call.name {
        PREDICT => columns(&args[1..], schema)?,
        _ => pairs(&args[2..])?,
    };
    let mut chosen = Vec::with_capacity(model.inputs().len());
    for input in model.inputs() {
        let found = given.iter().find(|(name, _)| name.eq_ignore_ascii_case(input));
        let Some((_, value)) = found else {
            return plan_err!(
                "the model '{}' needs the attribute '{input}', which is not given",
                model.id()
            );
        };
        chosen.push(value.clone());
    }
    let function = BoundModel {
        model: Arc::clone(model),
        gives_number,
        signature: any(),
    };
    let call = ScalarFunction::new_udf(ScalarUDF::new_from_impl(function).into(), chosen);
    Ok(Some(Expr::ScalarFunction(call)))
}

/// Columns by name: those that are given, and all that a wildcard stands for.
fn columns(arguments: &[Expr], schema: &DFSchema) -> PlanResult<Vec<(String, Expr)>> {
    let mut found = Vec::new();
    for argument in arguments {
        match argument {
            Expr::Column(column) => found.push((column.name.clone(), argument.clone())),
            #[expect(deprecated, reason = "it is how the planner hands on a wildcard within a call")]
            Expr::Wildcard { qualifier, .. } => found.extend(
                schema
                    .iter()
                    .filter(|(table, _)| qualifier.is_none() || *table == qualifier.as_ref())
                    .map(|(table, field)| {
                        let column = Column::new(table.cloned(), field.name());
                        (field.name().clone(), Expr::Column(column))
                    }),
            ),
            _ => {
                return plan_err!(
                    "predict takes columns, which it knows by their names, and not '{argument}': name it in a subquery"
                );
            }
        }
    }
    Ok(found)
}

/// Values after their names, as an external function declares them.
fn pairs(arguments: &[Expr]) -> PlanResult<Vec<(String, Expr)>> {
    let pair = |pair: &[Expr]| {
        let [Expr::Literal(name, _), value] = pair else {
            return plan_err!("an external function was planned without the names of its arguments");
        };
        Ok((
            name.try_as_str().flatten().unwrap_or_default().to_owned(),
            value.clone(),
        ))
    };
    arguments.chunks(2).map(pair).collect()
}

/// A call that knows its model; its arguments are the model's inputs.
#[derive(Debug)]
struct BoundModel {
    model: Arc<dyn RowModel>,
    gives_number: bool,
    signature: Signature,
}

impl PartialEq for BoundModel {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.model, &other.model) && self.gives_number == other.gives_number
    }
}

impl Eq for BoundModel {}

impl Hash for BoundModel {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.model.id().hash(state);
        self.gives_number.hash(state);
    }
}

impl PartialEq for ModelCall {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name && self.models.keys().eq(other.models.keys())
    }
}

impl Eq for ModelCall {}

impl Hash for ModelCall {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.name.hash(state);
    }
}

impl ScalarUDFImpl for BoundModel {
    fn name(&self) -> &str {
        PREDICT
    }

    fn signature(&self) -> &Signature {
        &self.signature
    }

    /// Models read texts: rows are cast as they come, so that dates and decimals are read as they are shown.
    fn coerce_types(&self, arguments: &[DataType]) -> PlanResult<Vec<DataType>> {
        Ok(arguments.to_vec())
    }

    fn return_type(&self, _: &[DataType]) -> PlanResult<DataType> {
        Ok(if self.gives_number {
            DataType::Float64
        } else {
            DataType::Utf8
        })
    }

    fn invoke_with_args(&self, args: ScalarFunctionArgs) -> PlanResult<ColumnarValue> {
        let rows = args.number_rows;
        let column = |value: &ColumnarValue| -> PlanResult<StringArray> {
            let array = cast(&value.to_array(rows)?, &DataType::Utf8)?;
            Ok(array.as_string::<i32>().clone())
        };
        let columns: Vec<StringArray> = args.args.iter().map(column).collect::<PlanResult<_>>()?;
        let cells = Cells {
            columns: &columns,
            rows,
        };
        let answers: ArrayRef = if self.gives_number {
            Arc::new(Float64Array::from(self.model.numbers(&cells)))
        } else {
            Arc::new(StringArray::from(self.model.labels(&cells)))
        };
        Ok(ColumnarValue::Array(answers))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{SumModel, engine_with};

    #[tokio::test]
    async fn models_answer_by_the_names_of_columns() {
        let engine = engine_with(Arc::new(SumModel));
        let rows = engine
            .rows("SELECT predict('sum', t.*), predict('sum', b, a), b FROM (VALUES (1, 2.5), (3, NULL)) AS t(a, b) ORDER BY a")
            .await
            .unwrap();
        let texts: Vec<Vec<Option<&str>>> = rows
            .iter()
            .map(|row| row.iter().map(Option::as_deref).collect())
            .collect();
        assert_eq!(
            texts,
            [
                [Some("3.5"), Some("3.5"), Some("2.5")],
                [Some("3.0"), Some("3.0"), None]
            ]
        );
    }

    #[tokio::test]
    async fn external_functions_ask_a_model() {
        let engine = engine_with(Arc::new(SumModel));
        let text = "USING EXTERNAL FUNCTION total(a INT, B DOUBLE) RETURNS DOUBLE SAGEMAKER 'sum',\n\
                    EXTERNAL FUNCTION named(a INT, b DOUBLE) RETURNS VARCHAR(10) SAGEMAKER 'sum'\n\
                    SELECT total(a, b + 1) AS Total, named(a, b), count(*) OVER () FROM (VALUES (1, 2.5)) AS t(a, b) WHERE total(a, b) > 1";
        let rows = engine.rows(text).await.unwrap();
        assert_eq!(
            rows,
            [[Some("4.5".to_owned()), Some("many".to_owned()), Some("1".to_owned())]]
        );
    }

    #[tokio::test]
    async fn what_cannot_be_asked_is_said() {
        let engine = engine_with(Arc::new(SumModel));
        for (text, told) in [
            (
                "SELECT predict('nobody', t.*) FROM (VALUES (1, 2)) AS t(a, b)",
                "no model 'nobody'",
            ),
            (
                "SELECT predict('sum', t.*) FROM (VALUES (1, 2)) AS t(a, c)",
                "needs the attribute 'B'",
            ),
            (
                "SELECT predict('sum', a + 1, b) FROM (VALUES (1, 2)) AS t(a, b)",
                "name it in a subquery",
            ),
            (
                "SELECT predict(a, b) FROM (VALUES (1, 2)) AS t(a, b)",
                "first argument of predict",
            ),
            (
                "USING EXTERNAL FUNCTION f(a INT) RETURNS DOUBLE SAGEMAKER 'sum' SELECT f(1, 2)",
                "takes 1",
            ),
            (
                "USING EXTERNAL FUNCTION f(a INT) RETURNS nothing SAGEMAKER 'sum' SELECT f(1)",
                "nothing",
            ),
            (
                "USING EXTERNAL FUNCTION f(a INT) RETURNS INT LAMBDA 'sum' SELECT f(1)",
                "LAMBDA",
            ),
        ] {
            let error = engine.rows(text).await.unwrap_err();
            assert!(error.message.contains(told), "{text}: {}", error.message);
        }
    }
}
