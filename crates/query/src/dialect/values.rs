//! `VALUES 1, 2`: Trino lets a row of one column stand without parentheses, sqlparser does not.

use datafusion::sql::sqlparser::keywords::Keyword;
use datafusion::sql::sqlparser::tokenizer::{Token, TokenWithSpan};

/// Puts parentheses around the bare rows of every `VALUES`.
pub(super) fn row_values(tokens: Vec<TokenWithSpan>) -> Vec<TokenWithSpan> {
    let tokens: Vec<TokenWithSpan> = tokens
        .into_iter()
        .filter(|token| !matches!(token.token, Token::Whitespace(_)))
        .collect();
    let mut out = Vec::with_capacity(tokens.len());
    let mut at = 0;
    while at < tokens.len() {
        let is_values = is_keyword(&tokens[at], Keyword::VALUES) && begins_query(tokens[..at].last());
        out.push(tokens[at].clone());
        at += 1;
        if is_values {
            at = copy_rows(&tokens, at, &mut out);
        }
    }
    out
}

fn is_keyword(token: &TokenWithSpan, keyword: Keyword) -> bool {
    matches!(&token.token, Token::Word(word) if word.keyword == keyword && word.quote_style.is_none())
}

/// Whether a query can begin behind `token`: elsewhere `values` is a name.
fn begins_query(token: Option<&TokenWithSpan>) -> bool {
    const BEFORE: [Keyword; 5] = [
        Keyword::UNION,
        Keyword::EXCEPT,
        Keyword::INTERSECT,
        Keyword::ALL,
        Keyword::DISTINCT,
    ];
    token.is_none_or(|before| {
        matches!(before.token, Token::LParen | Token::RParen)
            || BEFORE.iter().any(|keyword| is_keyword(before, *keyword))
    })
}

/// What can stand behind the last row.
const BEHIND_ROWS: [Keyword; 8] = [
    Keyword::ORDER,
    Keyword::LIMIT,
    Keyword::OFFSET,
    Keyword::FETCH,
    Keyword::UNION,
    Keyword::EXCEPT,
    Keyword::INTERSECT,
    Keyword::AS,
];

fn ends_rows(token: &TokenWithSpan) -> bool {
    matches!(token.token, Token::RParen | Token::SemiColon | Token::EOF)
        || BEHIND_ROWS.iter().any(|keyword| is_keyword(token, *keyword))
}

/// Copies rows from `start` on; answers where the first token behind them is.
fn copy_rows(tokens: &[TokenWithSpan], start: usize, out: &mut Vec<TokenWithSpan>) -> usize {
    let mut at = start;
    loop {
        let end = row_end(tokens, at);
        let row = &tokens[at..end];
        if row.is_empty() || is_parenthesised(row) {
            out.extend_from_slice(row);
        } else {
            out.push(TokenWithSpan::new(Token::LParen, row[0].span));
            // A row inside may have VALUES of its own.
            out.extend(row_values(row.to_vec()));
            out.push(TokenWithSpan::new(Token::RParen, row[row.len() - 1].span));
        }
        at = end;
        if tokens.get(at).is_none_or(|token| token.token != Token::Comma) {
            return at;
        }
        out.push(tokens[at].clone());
        at += 1;
    }
}

/// Where the row that begins at `start` ends: at its comma, or at what stands behind all rows.
fn row_end(tokens: &[TokenWithSpan], start: usize) -> usize {
    let mut depth = 0_i32;
    for (index, token) in tokens.iter().enumerate().skip(start) {
        if depth == 0 && (token.token == Token::Comma || ends_rows(token)) {
            return index;
        }
        depth += depth_change(&token.token);
    }
    tokens.len()
}

fn depth_change(token: &Token) -> i32 {
    match token {
        Token::LParen | Token::LBracket => 1,
        Token::RParen | Token::RBracket => -1,
        _ => 0,
    }
}

/// Whether one pair of parentheses holds the whole row.
fn is_parenthesised(row: &[TokenWithSpan]) -> bool {
    if row[0].token != Token::LParen {
        return false;
    }
    let mut depth = 0;
    let closes = row.iter().position(|token| {
        depth += depth_change(&token.token);
        depth == 0
    });
    closes == Some(row.len() - 1)
}

#[cfg(test)]
mod tests {
    use crate::dialect::parse_query;

    #[test]
    fn bare_rows_get_parentheses() {
        let cases = [
            ("VALUES 1, f(2, 3), (4)", "VALUES (1), (f(2, 3)), (4)"),
            ("VALUES (1, 2), (3, 4) LIMIT 1", "VALUES (1, 2), (3, 4) LIMIT 1"),
            (
                "SELECT x FROM (VALUES 1, (2) + 3) t (x)",
                "SELECT x FROM (VALUES (1), ((2) + 3)) t (x)",
            ),
            ("SELECT values FROM t", "SELECT values FROM t"),
        ];
        for (text, expected) in cases {
            assert_eq!(
                parse_query(text).map(|query| query.to_string()).unwrap_or_default(),
                expected,
                "{text}"
            );
        }
    }
}
