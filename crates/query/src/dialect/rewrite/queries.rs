//! Rewrites of whole queries: names of unnamed columns, ordinals, limits, table factors.

use datafusion::sql::sqlparser::ast::{
    Expr, GroupByExpr, Ident, LimitClause, OrderByKind, Query, Select, SelectItem, SetExpr, TableFactor, Value,
};

use super::expressions::{call, number};
use super::names::column_name;
use crate::error::{QueryError, Result};

/// What must be done before the expressions inside are rewritten.
pub(super) fn prepare(query: &mut Query) -> Result<()> {
    move_fetch_to_limit(query)?;
    order_by_position(query);
    name_columns(&mut query.body);
    Ok(())
}

/// `FETCH FIRST n ROWS ONLY` is `LIMIT n`.
fn move_fetch_to_limit(query: &mut Query) -> Result<()> {
    let Some(fetch) = query.fetch.take() else { return Ok(()) };
    if fetch.with_ties || fetch.percent {
        return Err(QueryError::not_supported("FETCH FIRST WITH TIES is not supported yet"));
    }
    let limit = fetch.quantity.unwrap_or_else(|| number("1"));
    match &mut query.limit_clause {
        Some(LimitClause::LimitOffset { limit: slot, .. }) => *slot = Some(limit),
        other => {
            *other = Some(LimitClause::LimitOffset {
                limit: Some(limit),
                offset: None,
                limit_by: Vec::new(),
            });
        }
    }
    Ok(())
}

/// Sorting by an expression that is selected becomes sorting by its position: the alias that [`name_columns`]
/// gives the expression would otherwise hide it.
fn order_by_position(query: &mut Query) {
    let SetExpr::Select(select) = query.body.as_ref() else {
        return;
    };
    let Some(OrderByKind::Expressions(sorts)) = query.order_by.as_mut().map(|order| &mut order.kind) else {
        return;
    };
    for sort in sorts {
        let is_plain = column_name(&sort.expr).is_some() || matches!(sort.expr, Expr::Value(_));
        if is_plain {
            continue;
        }
        if let Some(position) = selected_position(select, &sort.expr) {
            sort.expr = number(&position.to_string());
        }
    }
}

/// The 1-based position of an unnamed item before any wildcard.
fn selected_position(select: &Select, wanted: &Expr) -> Option<usize> {
    let before_wildcard = select.projection.iter().take_while(|item| !is_wildcard(item));
    let found = before_wildcard.enumerate().find(|(_, item)| match item {
        SelectItem::UnnamedExpr(expression) | SelectItem::ExprWithAlias { expr: expression, .. } => {
            same_expression(expression, wanted)
        }
        _ => false,
    });
    found.map(|(index, _)| index + 1)
}

/// Equal but for places: literals carry theirs into the comparison of trees.
fn same_expression(one: &Expr, other: &Expr) -> bool {
    one == other || one.to_string() == other.to_string()
}

fn is_wildcard(item: &SelectItem) -> bool {
    matches!(item, SelectItem::Wildcard(_) | SelectItem::QualifiedWildcard(..))
}

/// Gives unnamed columns Trino's `_colN`, so that outer queries can be written against them.
fn name_columns(body: &mut SetExpr) {
    match body {
        SetExpr::Select(select) => name_select(select),
        SetExpr::SetOperation { left, right, .. } => {
            name_columns(left);
            name_columns(right);
        }
        _ => {}
    }
}

fn name_select(select: &mut Select) {
    for (index, item) in select.projection.iter_mut().enumerate() {
        if let SelectItem::UnnamedExpr(expression) = item
            && column_name(expression).is_none()
        {
            let alias = Ident::with_quote('"', format!("_col{index}"));
            *item = SelectItem::ExprWithAlias {
                expr: expression.clone(),
                alias,
            };
        }
    }
}

/// `ORDER BY 1`, `GROUP BY 1` and `LIMIT 1` are positions and counts, not typed literals.
pub(super) fn restore_ordinals(query: &mut Query) {
    if let Some(OrderByKind::Expressions(sorts)) = query.order_by.as_mut().map(|order| &mut order.kind) {
        for sort in sorts {
            restore_number(&mut sort.expr);
        }
    }
    if let Some(LimitClause::LimitOffset { limit, offset, .. }) = &mut query.limit_clause {
        for count in limit
            .iter_mut()
            .chain(offset.iter_mut().map(|offset| &mut offset.value))
        {
            restore_number(count);
        }
    }
    restore_group_ordinals(&mut query.body);
}

fn restore_group_ordinals(body: &mut SetExpr) {
    match body {
        SetExpr::Select(select) => {
            if let GroupByExpr::Expressions(keys, _) = &mut select.group_by {
                keys.iter_mut().for_each(restore_number);
            }
        }
        SetExpr::SetOperation { left, right, .. } => {
            restore_group_ordinals(left);
            restore_group_ordinals(right);
        }
        _ => {}
    }
}

fn restore_number(expression: &mut Expr) {
    if let Expr::Cast { expr, .. } = expression
        && matches!(expr.as_ref(), Expr::Value(literal) if matches!(literal.value, Value::Number(..)))
    {
        *expression = expr.as_ref().clone();
    }
}

/// Refuses samples, which DataFusion would ignore, and writes ordinality as a second array.
pub(super) fn prepare_table(factor: &mut TableFactor) -> Result<()> {
    match factor {
        TableFactor::Table { sample, .. } | TableFactor::Derived { sample, .. } if sample.is_some() => {
            Err(QueryError::not_supported("TABLESAMPLE is not supported yet"))
        }
        TableFactor::UNNEST {
            array_exprs,
            with_ordinality,
            ..
        } if *with_ordinality => {
            let Some(first) = array_exprs.first().filter(|_| array_exprs.len() == 1) else {
                return Err(QueryError::not_supported(
                    "UNNEST of several arrays WITH ORDINALITY is not supported yet",
                ));
            };
            let ordinals = call("headwater_ordinals", vec![first.clone()]);
            array_exprs.push(ordinals);
            *with_ordinality = false;
            Ok(())
        }
        _ => Ok(()),
    }
}
