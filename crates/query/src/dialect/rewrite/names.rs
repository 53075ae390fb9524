//! What result columns are called: aliases and column names as written, `_colN` for anything else.

use datafusion::sql::sqlparser::ast::{Expr, Ident, Query, Select, SelectItem, SetExpr};

use crate::dialect::source::text_of;

/// How one item of the outermost `SELECT` names its columns.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum OutputName {
    /// `*` or `t.*`: as many columns as it stands for, under their own names.
    Wildcard,
    Named(String),
    /// `_colN`, where N is the position in the result.
    Unnamed,
}

/// The names that `query` gives its result; `statement` is the text it was parsed from.
pub(crate) fn output_names(query: &Query, statement: &str) -> Vec<OutputName> {
    match first_select(&query.body) {
        Some(select) => select
            .projection
            .iter()
            .map(|item| item_name(item, statement))
            .collect(),
        None => vec![OutputName::Wildcard],
    }
}

fn first_select(body: &SetExpr) -> Option<&Select> {
    match body {
        SetExpr::Select(select) => Some(select),
        SetExpr::Query(query) => first_select(&query.body),
        SetExpr::SetOperation { left, .. } => first_select(left),
        _ => None,
    }
}

fn item_name(item: &SelectItem, statement: &str) -> OutputName {
    match item {
        SelectItem::ExprWithAlias { alias, .. } => OutputName::Named(written(alias, statement)),
        SelectItem::UnnamedExpr(expression) => column_name(expression).map_or(OutputName::Unnamed, |column| {
            OutputName::Named(written(column, statement))
        }),
        _ => OutputName::Wildcard,
    }
}

/// The column that an expression is, when it is nothing else.
pub(super) fn column_name(expression: &Expr) -> Option<&Ident> {
    match expression {
        Expr::Identifier(name) => Some(name),
        Expr::CompoundIdentifier(parts) => parts.last(),
        _ => None,
    }
}

/// The identifier in the letter case that the user chose: the tree holds it in lower case.
fn written(name: &Ident, statement: &str) -> String {
    let Some(text) = text_of(statement, name.span) else {
        return name.value.clone();
    };
    let quoted = text.strip_prefix('"').and_then(|rest| rest.strip_suffix('"'));
    let original = quoted.map_or_else(|| text.to_owned(), |inner| inner.replace("\"\"", "\""));
    if original.to_lowercase() == name.value {
        original
    } else {
        name.value.clone()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dialect::parse_query;

    #[test]
    fn names_keep_their_letter_case() {
        let statement = "SELECT Foo, t.\"Bar\", 1 + 1, x AS \"Y z\", count(*), t.* FROM t";
        let found = output_names(&parse_query(statement).unwrap(), statement);
        let named = |text: &str| OutputName::Named(text.into());
        let expected = vec![
            named("Foo"),
            named("Bar"),
            OutputName::Unnamed,
            named("Y z"),
            OutputName::Unnamed,
            OutputName::Wildcard,
        ];
        assert_eq!(found, expected);
    }

    #[test]
    fn a_union_is_named_by_its_first_branch() {
        let statement = "WITH q AS (SELECT 1) (SELECT 1 AS A) UNION ALL SELECT 2 AS b";
        assert_eq!(
            output_names(&parse_query(statement).unwrap(), statement),
            vec![OutputName::Named("A".into())]
        );
    }
}
