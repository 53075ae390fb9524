//! Hive's `LIKE`, a regular expression, as conditions of the catalog, whose `LIKE` is SQL's.
//!
//! SQL's pattern has no way to write a `%` or `_` that stands for itself. Where the regular expression is a plain text
//! or a beginning, a comparison says the same without a pattern. In the rest such a letter becomes `_`, any letter:
//! this chooses a few partitions too many, which clients bear, as they filter what they get once more.

use headwater_catalog::expression::{Comparison, Condition, Expression, Literal, Test};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Piece {
    Letter(char),
    AnyLetter,
    AnyRun,
}

/// The condition that `column` matches the regular expression `regex` as a whole.
pub(super) fn matching(column: String, regex: &str) -> Expression {
    let pieces = pieces(regex);
    let beginning: String = pieces.iter().map_while(|piece| piece.letter()).collect();
    let rest = &pieces[beginning.chars().count()..];
    match rest {
        [] => condition(column, Test::Compare(Comparison::Equal, Literal::Text(beginning))),
        [Piece::AnyRun] if beginning.contains(['%', '_']) => begins_with(column, &beginning),
        _ => condition(
            column,
            Test::Like(Literal::Text(pieces.iter().map(|piece| piece.sql()).collect())),
        ),
    }
}

impl Piece {
    fn letter(self) -> Option<char> {
        match self {
            Self::Letter(letter) => Some(letter),
            _ => None,
        }
    }

    fn sql(self) -> char {
        match self {
            Self::Letter('%' | '_') | Self::AnyLetter => '_',
            Self::Letter(letter) => letter,
            Self::AnyRun => '%',
        }
    }
}

fn pieces(regex: &str) -> Vec<Piece> {
    let (mut pieces, mut letters) = (Vec::new(), regex.chars().peekable());
    while let Some(letter) = letters.next() {
        pieces.push(match letter {
            '.' if letters.next_if_eq(&'*').is_some() => Piece::AnyRun,
            '.' => Piece::AnyLetter,
            '\\' => Piece::Letter(letters.next().unwrap_or('\\')),
            other => Piece::Letter(other),
        });
    }
    pieces
}

/// All texts from `beginning` on that come before those which begin with something greater.
fn begins_with(column: String, beginning: &str) -> Expression {
    let at_least = condition(
        column.clone(),
        Test::Compare(Comparison::GreaterOrEqual, Literal::Text(beginning.to_owned())),
    );
    let Some(end) = after_prefix(beginning) else {
        return at_least;
    };
    let before = condition(column, Test::Compare(Comparison::Less, Literal::Text(end)));
    Expression::And(vec![at_least, before])
}

/// The first text behind all that begin with `prefix`; none for a prefix of last characters.
fn after_prefix(prefix: &str) -> Option<String> {
    let mut text = prefix.to_owned();
    while let Some(last) = text.pop() {
        let following = (u32::from(last) + 1..=u32::from(char::MAX)).find_map(char::from_u32);
        if let Some(next) = following {
            text.push(next);
            return Some(text);
        }
    }
    None
}

fn condition(column: String, test: Test) -> Expression {
    Expression::Condition(Condition {
        column,
        negated: false,
        test,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_form_becomes_the_narrowest_condition() {
        let text = |regex: &str| matching("s".into(), regex).to_string();
        assert_eq!(text("abc"), "s = 'abc'");
        assert_eq!(text("abc.*"), "s LIKE 'abc%'");
        assert_eq!(text("a_c.*"), "s >= 'a_c' AND s < 'a_d'");
        assert_eq!(text(".*c"), "s LIKE '%c'");
        assert_eq!(text("a.c"), "s LIKE 'a_c'");
        assert_eq!(text("a\\.c"), "s = 'a.c'");
        assert_eq!(text(".*a%.*"), "s LIKE '%a_%'");
    }
}
