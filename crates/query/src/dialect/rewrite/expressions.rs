//! Rewrites of single expressions: literals with Trino's types, special syntax as functions, functions by their table.

use datafusion::sql::sqlparser::ast::{
    AccessExpr, CastKind, CeilFloorKind, DataType, DateTimeField, Expr, Function, FunctionArg, FunctionArgExpr,
    FunctionArgumentList, FunctionArguments, Ident, ObjectName, ObjectNamePart, Subscript, TimezoneInfo,
    TrimWhereField, TypedString, Value,
};
use datafusion::sql::sqlparser::tokenizer::Span;

use crate::dialect::parse::{sql_type_of, trino_type};
use crate::dialect::source::position_of;
use crate::error::{QueryError, Result};
use crate::functions::{Meaning, meaning_of};
use crate::models::is_model_function;
use crate::types::SqlType;

/// Rewrites one expression whose parts are rewritten already.
pub(super) fn rewrite(expression: &mut Expr) -> Result<()> {
    let replacement = match expression {
        Expr::Value(literal) => match &literal.value {
            Value::Number(digits, _) => typed_number(digits),
            _ => None,
        },
        Expr::TypedString(literal) => Some(typed_literal(literal)?),
        Expr::Cast {
            kind, expr, data_type, ..
        } => bounded_cast(kind, expr, data_type),
        Expr::Function(function) => rewrite_call(function)?,
        Expr::Substring {
            expr,
            substring_from,
            substring_for,
            ..
        } => {
            let from = substring_from.as_deref().cloned().unwrap_or_else(|| number("1"));
            let length = substring_for.as_deref().cloned();
            let arguments = [expr.as_ref().clone(), from].into_iter().chain(length).collect();
            Some(call("substr", arguments))
        }
        Expr::Ceil { expr, field } => rounding("ceil", expr, field)?,
        Expr::Floor { expr, field } => rounding("floor", expr, field)?,
        Expr::Position { expr, r#in } => Some(call("strpos", vec![r#in.as_ref().clone(), expr.as_ref().clone()])),
        Expr::Extract { field, expr, .. } => Some(call(extract_function(field)?, vec![expr.as_ref().clone()])),
        Expr::Trim {
            trim_where,
            trim_what,
            expr,
            trim_characters: None,
        } => Some(trim(*trim_where, trim_what.as_deref(), expr)),
        Expr::CompoundFieldAccess { root, access_chain } => element_access(root, access_chain),
        Expr::Tuple(items) => Some(call("row", items.clone())),
        Expr::AtTimeZone { .. } => return Err(QueryError::not_supported("AT TIME ZONE is not supported yet")),
        _ => None,
    };
    if let Some(new) = replacement {
        *expression = new;
    }
    Ok(())
}

/// A whole number is an `integer` or `bigint` by its size, one with an exponent a `double`; `1.5` stays a decimal.
fn typed_number(digits: &str) -> Option<Expr> {
    if digits.contains(['e', 'E']) {
        return Some(cast(text(digits), "double"));
    }
    if digits.contains('.') {
        return None;
    }
    let type_name = if digits.parse::<i32>().is_ok() {
        "integer"
    } else {
        "bigint"
    };
    Some(cast(number(digits), type_name))
}

/// `DATE '…'`, `TIMESTAMP '…'`, `DECIMAL '1.50'`: a cast of the text to a Trino type.
fn typed_literal(literal: &TypedString) -> Result<Expr> {
    let content = literal.value.clone().into_string().unwrap_or_default();
    let type_name = match &literal.data_type {
        DataType::Timestamp(_, zone) => timestamp_type(&content, *zone).to_owned(),
        DataType::Decimal(_) | DataType::Numeric(_) | DataType::Dec(_) => decimal_type(&content),
        other => other.to_string().to_lowercase(),
    };
    if SqlType::parse_trino(&type_name).is_none() {
        let place = position_of(literal.value.span);
        return Err(QueryError::analysis(
            "TYPE_NOT_FOUND",
            place,
            format!("Unknown type: {type_name}"),
        ));
    }
    Ok(cast(text(&content), &type_name))
}

/// A timestamp literal that names a zone is one with a time zone.
fn timestamp_type(content: &str, zone: TimezoneInfo) -> &'static str {
    let time = content.trim().split_once([' ', 'T']).map_or("", |(_, time)| time);
    let names_zone = time.contains(|letter: char| letter.is_alphabetic() || matches!(letter, '+' | '-'));
    if names_zone || matches!(zone, TimezoneInfo::WithTimeZone | TimezoneInfo::Tz) {
        "timestamp with time zone"
    } else {
        "timestamp"
    }
}

fn decimal_type(content: &str) -> String {
    let digits = content.trim().trim_start_matches(['-', '+']);
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let precision = (whole.len() + fraction.len()).max(1);
    format!("decimal({precision},{})", fraction.len())
}

/// Casts that need a function: to text of bounded length, which is cut, and to rows, arrays and maps.
fn bounded_cast(kind: &CastKind, inner: &Expr, data_type: &DataType) -> Option<Expr> {
    let unbounded = |inner: &Expr| Expr::Cast {
        kind: kind.clone(),
        expr: Box::new(inner.clone()),
        data_type: trino_type("varchar"),
        array: false,
        format: None,
    };
    match sql_type_of(data_type)? {
        SqlType::Varchar(Some(length)) => Some(call(
            "substr",
            vec![unbounded(inner), number("1"), number(&length.to_string())],
        )),
        SqlType::Char(length) => Some(call(
            "rpad",
            vec![unbounded(inner), number(&length.to_string()), text(" ")],
        )),
        SqlType::Row(_) | SqlType::Array(_) | SqlType::Map(..) => {
            let DataType::Custom(_, modifiers) = data_type else {
                return None;
            };
            let name = if matches!(kind, CastKind::TryCast) {
                "headwater_try_nested_cast"
            } else {
                "headwater_nested_cast"
            };
            Some(call(name, vec![inner.clone(), text(modifiers.first()?)]))
        }
        _ => None,
    }
}

fn rounding(name: &str, inner: &Expr, field: &CeilFloorKind) -> Result<Option<Expr>> {
    match field {
        CeilFloorKind::DateTimeField(DateTimeField::NoDateTime) => Ok(Some(call(name, vec![inner.clone()]))),
        _ => Err(QueryError::not_supported(format!("{name} with a second argument"))),
    }
}

/// The function that `EXTRACT(field FROM x)` stands for.
fn extract_function(field: &DateTimeField) -> Result<&'static str> {
    let name = match field {
        DateTimeField::Year | DateTimeField::Years => "year",
        DateTimeField::Quarter => "quarter",
        DateTimeField::Month | DateTimeField::Months => "month",
        DateTimeField::Week(None) | DateTimeField::Weeks => "week",
        DateTimeField::Day | DateTimeField::Days => "day",
        DateTimeField::DayOfWeek | DateTimeField::Dow => "day_of_week",
        DateTimeField::DayOfYear | DateTimeField::Doy => "day_of_year",
        DateTimeField::Hour | DateTimeField::Hours => "hour",
        DateTimeField::Minute | DateTimeField::Minutes => "minute",
        DateTimeField::Second | DateTimeField::Seconds => "second",
        DateTimeField::Custom(name) if name.value == "day_of_month" => "day",
        DateTimeField::Custom(name) if name.value == "day_of_week" => "day_of_week",
        DateTimeField::Custom(name) if name.value == "day_of_year" => "day_of_year",
        DateTimeField::Custom(name) if matches!(name.value.as_str(), "yow" | "year_of_week") => "year_of_week",
        other => {
            return Err(QueryError::malformed(format!(
                "line 1:1: Invalid EXTRACT field: {other}"
            )));
        }
    };
    Ok(name)
}

/// `a[1]['k'].f`: subscripts fail where nothing is, as Trino's do.
fn element_access(root: &Expr, chain: &[AccessExpr]) -> Option<Expr> {
    chain.iter().try_fold(root.clone(), |inner, access| match access {
        AccessExpr::Subscript(Subscript::Index { index }) => Some(call("subscript", vec![inner, index.clone()])),
        AccessExpr::Dot(Expr::Identifier(field)) => Some(call("get_field", vec![inner, text(&field.value)])),
        _ => None,
    })
}

fn trim(side: Option<TrimWhereField>, what: Option<&Expr>, inner: &Expr) -> Expr {
    let name = match side {
        Some(TrimWhereField::Leading) => "ltrim",
        Some(TrimWhereField::Trailing) => "rtrim",
        Some(TrimWhereField::Both) | None => "trim",
    };
    call(name, [inner.clone()].into_iter().chain(what.cloned()).collect())
}

/// Looks a function up in the table; `None` leaves the call as it is.
fn rewrite_call(function: &mut Function) -> Result<Option<Expr>> {
    let (name, place) = function_name(&function.name);
    match meaning_of(&name) {
        Some(Meaning::Same | Meaning::Own | Meaning::Aggregate) => Ok(None),
        Some(Meaning::Renamed(other)) => {
            function.name = ObjectName::from(vec![Ident::new(other)]);
            Ok(None)
        }
        Some(Meaning::Rewritten(rewrite)) => rewrite(function.clone()).map(Some).ok_or_else(|| {
            let text = format!("Unexpected parameters for function {name}");
            QueryError::analysis("FUNCTION_NOT_FOUND", position_of(place), text)
        }),
        None if is_model_function(&name) => Ok(None),
        None => Err(function_not_found(&name, place)),
    }
}

fn function_name(name: &ObjectName) -> (String, Span) {
    match name.0.as_slice() {
        [ObjectNamePart::Identifier(ident)] => (ident.value.clone(), ident.span),
        [ObjectNamePart::Identifier(first), ..] => (name.to_string(), first.span),
        _ => (name.to_string(), Span::empty()),
    }
}

fn function_not_found(name: &str, place: Span) -> QueryError {
    let mut error = QueryError::analysis(
        "FUNCTION_NOT_FOUND",
        position_of(place),
        format!("Function '{name}' not registered"),
    );
    error.error_type = crate::error::error_type::FUNCTION_MISSING;
    error
}

/// A bare number.
pub(crate) fn number(digits: &str) -> Expr {
    Expr::Value(Value::Number(digits.to_owned(), false).into())
}

/// A string literal.
pub(crate) fn text(content: &str) -> Expr {
    Expr::Value(Value::SingleQuotedString(content.to_owned()).into())
}

/// `CAST(inner AS type_name)`
pub(crate) fn cast(inner: Expr, type_name: &str) -> Expr {
    Expr::Cast {
        kind: CastKind::Cast,
        expr: Box::new(inner),
        data_type: trino_type(type_name),
        array: false,
        format: None,
    }
}

/// `name(arguments)`; the name is one that the engine registers.
pub(crate) fn call(name: &str, arguments: Vec<Expr>) -> Expr {
    let args = arguments
        .into_iter()
        .map(|argument| FunctionArg::Unnamed(FunctionArgExpr::Expr(argument)))
        .collect();
    Expr::Function(Function {
        name: ObjectName::from(vec![Ident::new(name)]),
        uses_odbc_syntax: false,
        parameters: FunctionArguments::None,
        args: FunctionArguments::List(FunctionArgumentList {
            duplicate_treatment: None,
            args,
            clauses: Vec::new(),
        }),
        filter: None,
        null_treatment: None,
        over: None,
        within_group: Vec::new(),
    })
}
