//! `t CROSS JOIN UNNEST(t.list) AS u(x)`: DataFusion plans the right side over the outer row, and cannot run it.
//!
//! The rule grafts the left side under the right side's projections, so that the list is unnested beside its row.

use std::sync::Arc;

use datafusion::common::config::ConfigOptions;
use datafusion::common::tree_node::{Transformed, TransformedResult, TreeNode, TreeNodeRecursion};
use datafusion::common::{NullHandling, Result, ScalarValue, not_impl_err};
use datafusion::logical_expr::{Expr, JoinType, LogicalPlan, LogicalPlanBuilder, Projection, SubqueryAlias, Unnest};
use datafusion::optimizer::AnalyzerRule;

#[derive(Debug)]
pub(super) struct UnnestJoins;

impl AnalyzerRule for UnnestJoins {
    fn analyze(&self, plan: LogicalPlan, _: &ConfigOptions) -> Result<LogicalPlan> {
        plan.transform_up_with_subqueries(rewrite).data()
    }

    fn name(&self) -> &'static str {
        "unnest_joins"
    }
}

fn rewrite(mut node: LogicalPlan) -> Result<Transformed<LogicalPlan>> {
    if let LogicalPlan::Unnest(unnest) = &mut node {
        // NULL has no elements, as in Trino.
        let changes = unnest.options.null_handling == NullHandling::Preserve;
        unnest.options.null_handling = if changes {
            NullHandling::Drop
        } else {
            unnest.options.null_handling
        };
        return Ok(Transformed::new_transformed(node, changes));
    }
    let LogicalPlan::Join(join) = &node else {
        return Ok(Transformed::no(node));
    };
    if !is_unnest(&join.right) || !refers_outside(&join.right)? {
        return Ok(Transformed::no(node));
    }
    let outer = join.join_type == JoinType::Left;
    if !outer && join.join_type != JoinType::Inner {
        return not_impl_err!("{} JOIN UNNEST", join.join_type);
    }
    let always = matches!(
        &join.filter,
        None | Some(Expr::Literal(ScalarValue::Boolean(Some(true)), _))
    );
    if outer && !always || !join.on.is_empty() {
        return not_impl_err!("JOIN UNNEST with a condition");
    }
    let grafted = graft(&join.right, &join.left, outer)?;
    let result = match join.filter.clone().filter(|_| !always) {
        Some(condition) => LogicalPlanBuilder::from(grafted).filter(condition)?.build()?,
        None => grafted,
    };
    Ok(Transformed::yes(result))
}

/// Whether the plan is an `UNNEST` of expressions and nothing else.
fn is_unnest(plan: &LogicalPlan) -> bool {
    match plan {
        LogicalPlan::SubqueryAlias(SubqueryAlias { input, .. })
        | LogicalPlan::Projection(Projection { input, .. })
        | LogicalPlan::Unnest(Unnest { input, .. }) => is_unnest(input),
        LogicalPlan::Subquery(subquery) => is_unnest(&subquery.subquery),
        LogicalPlan::EmptyRelation(empty) => empty.produce_one_row,
        _ => false,
    }
}

/// Whether an expression in the plan or below it names a column of the outer row.
fn refers_outside(plan: &LogicalPlan) -> Result<bool> {
    plan.exists(|node| {
        let mut found = false;
        node.apply_expressions(|expression| {
            found |= expression.exists(|part| Ok(matches!(part, Expr::OuterReferenceColumn(..))))?;
            Ok(TreeNodeRecursion::Continue)
        })?;
        Ok(found)
    })
}

/// `right` over the rows of `left`, whose columns come first in what it puts out.
fn graft(right: &LogicalPlan, left: &Arc<LogicalPlan>, outer: bool) -> Result<LogicalPlan> {
    let kept: Vec<Expr> = left.schema().columns().into_iter().map(Expr::Column).collect();
    match right {
        LogicalPlan::EmptyRelation(_) => Ok(left.as_ref().clone()),
        LogicalPlan::Subquery(subquery) => graft(&subquery.subquery, left, outer),
        LogicalPlan::Projection(projection) => {
            let input = graft(&projection.input, left, outer)?;
            let lists: Result<Vec<Expr>> = projection
                .expr
                .iter()
                .map(|expression| inner(expression.clone()))
                .collect();
            LogicalPlanBuilder::from(input)
                .project(kept.into_iter().chain(lists?))?
                .build()
        }
        LogicalPlan::Unnest(unnest) => {
            let input = graft(&unnest.input, left, outer)?;
            let handling = if outer {
                NullHandling::PreserveAndExpandEmpty
            } else {
                NullHandling::Drop
            };
            let options = unnest.options.clone().with_null_handling(handling);
            LogicalPlanBuilder::from(input)
                .unnest_columns_with_options(unnest.exec_columns.clone(), options)?
                .build()
        }
        LogicalPlan::SubqueryAlias(alias) => {
            let input = graft(&alias.input, left, outer)?;
            let own = input.schema().columns().into_iter().skip(kept.len());
            let named = own.map(|column| {
                let name = column.name.clone();
                Expr::Column(column).alias_qualified(Some(alias.alias.clone()), name)
            });
            LogicalPlanBuilder::from(input.clone())
                .project(kept.into_iter().chain(named))?
                .build()
        }
        other => not_impl_err!("UNNEST over {}", other.display()),
    }
}

/// The expression with columns of the outer row as plain columns.
fn inner(expression: Expr) -> Result<Expr> {
    expression
        .transform(|part| match part {
            Expr::OuterReferenceColumn(_, column) => Ok(Transformed::yes(Expr::Column(column))),
            other => Ok(Transformed::no(other)),
        })
        .data()
}
