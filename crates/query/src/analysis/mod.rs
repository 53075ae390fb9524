//! Rules over DataFusion's logical plan, where Trino's meaning depends on types.

mod unnest;

use std::sync::Arc;

use arrow::datatypes::DataType;
use datafusion::common::config::ConfigOptions;
use datafusion::common::tree_node::{Transformed, TransformedResult, TreeNode};
use datafusion::common::{DFSchema, Result};
use datafusion::logical_expr::expr::{Cast, ScalarFunction, TryCast};
use datafusion::logical_expr::expr_rewriter::NamePreserver;
use datafusion::logical_expr::utils::merge_schema;
use datafusion::logical_expr::{BinaryExpr, Expr, ExprSchemable, LogicalPlan, Operator};
use datafusion::optimizer::AnalyzerRule;
use datafusion::optimizer::analyzer::resolve_grouping_function::ResolveGroupingFunction;
use datafusion::optimizer::analyzer::type_coercion::TypeCoercion;

use unnest::UnnestJoins;

use crate::functions::{cast_function, checked_operator, decimal_division, needs_own_cast};
use crate::models::bound;

/// The analyser of every session, in order.
pub(crate) fn rules() -> Vec<Arc<dyn AnalyzerRule + Send + Sync>> {
    vec![
        Arc::new(ModelCalls),
        Arc::new(UnnestJoins),
        Arc::new(TrinoCasts),
        Arc::new(ResolveGroupingFunction::new()),
        Arc::new(TypeCoercion::new()),
        Arc::new(CheckedArithmetic),
    ]
}

/// Binds calls of models to them, and to the columns that they take by name.
#[derive(Debug)]
struct ModelCalls;

impl AnalyzerRule for ModelCalls {
    fn analyze(&self, plan: LogicalPlan, _: &ConfigOptions) -> Result<LogicalPlan> {
        plan.transform_up_with_subqueries(|node| rewrite_node(node, &bound_to_model))
            .data()
    }

    fn name(&self) -> &'static str {
        "model_calls"
    }
}

fn bound_to_model(expression: Expr, schema: &DFSchema) -> Result<Transformed<Expr>> {
    let call = bound(&expression, schema)?;
    Ok(call.map_or_else(|| Transformed::no(expression), Transformed::yes))
}

/// Replaces explicit casts that Arrow answers differently; runs before coercion adds casts of its own.
#[derive(Debug)]
struct TrinoCasts;

impl AnalyzerRule for TrinoCasts {
    fn analyze(&self, plan: LogicalPlan, _: &ConfigOptions) -> Result<LogicalPlan> {
        plan.transform_up_with_subqueries(|node| rewrite_node(node, &|part, schema| Ok(own_cast(part, schema))))
            .data()
    }

    fn name(&self) -> &'static str {
        "trino_casts"
    }
}

fn own_cast(expression: Expr, schema: &DFSchema) -> Transformed<Expr> {
    let (inner, field, lenient) = match &expression {
        Expr::Cast(Cast { expr, field }) => (expr, field, false),
        Expr::TryCast(TryCast { expr, field }) => (expr, field, true),
        _ => return Transformed::no(expression),
    };
    let Ok((_, source)) = inner.to_field(schema) else {
        return Transformed::no(expression);
    };
    if !needs_own_cast(&source, field) {
        return Transformed::no(expression);
    }
    let function = cast_function(field, lenient);
    let call = ScalarFunction::new_udf(function, vec![inner.as_ref().clone()]);
    Transformed::yes(Expr::ScalarFunction(call))
}

/// Replaces integer arithmetic by its checked form and decimal division by Trino's; runs on coerced types.
#[derive(Debug)]
struct CheckedArithmetic;

impl AnalyzerRule for CheckedArithmetic {
    fn analyze(&self, plan: LogicalPlan, _: &ConfigOptions) -> Result<LogicalPlan> {
        plan.transform_up_with_subqueries(|node| rewrite_node(node, &|part, schema| Ok(checked(part, schema))))
            .data()
    }

    fn name(&self) -> &'static str {
        "checked_arithmetic"
    }
}

fn checked(expression: Expr, schema: &DFSchema) -> Transformed<Expr> {
    let Expr::BinaryExpr(BinaryExpr { left, op, right }) = &expression else {
        return Transformed::no(expression);
    };
    if !matches!(
        op,
        Operator::Plus | Operator::Minus | Operator::Multiply | Operator::Divide
    ) {
        return Transformed::no(expression);
    }
    let (Ok(left_type), Ok(right_type)) = (left.get_type(schema), right.get_type(schema)) else {
        return Transformed::no(expression);
    };
    let function = match (op, &left_type, &right_type) {
        (Operator::Divide, DataType::Decimal128(..), DataType::Decimal128(..)) => Some(decimal_division()),
        (Operator::Divide, ..) => None,
        _ if left_type.is_integer() && left_type == right_type => checked_operator(*op),
        _ => None,
    };
    let Some(function) = function else {
        return Transformed::no(expression);
    };
    let arguments = vec![left.as_ref().clone(), right.as_ref().clone()];
    Transformed::yes(Expr::ScalarFunction(ScalarFunction::new_udf(function, arguments)))
}

type ExpressionRewrite = dyn Fn(Expr, &DFSchema) -> Result<Transformed<Expr>>;

/// Rewrites the expressions of one plan node, keeping the names of what it puts out.
fn rewrite_node(node: LogicalPlan, rewrite: &ExpressionRewrite) -> Result<Transformed<LogicalPlan>> {
    let mut schema = merge_schema(&node.inputs());
    if let LogicalPlan::TableScan(scan) = &node {
        schema.merge(&DFSchema::try_from_qualified_schema(
            scan.table_name.clone(),
            &scan.source.schema(),
        )?);
    }
    let names = NamePreserver::new(&node);
    let rewritten = node.map_expressions(|expression| {
        let saved = names.save(&expression);
        let outcome = expression.transform_up(|part| rewrite(part, &schema))?;
        Ok(outcome.update_data(|changed| saved.restore(changed)))
    })?;
    if rewritten.transformed {
        return rewritten.map_data(LogicalPlan::recompute_schema);
    }
    Ok(rewritten)
}
