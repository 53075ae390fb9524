//! Cuts an expression into tokens.

use super::Comparison;

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Token {
    Open,
    Close,
    Comma,
    Keyword(Keyword),
    Comparison(Comparison),
    Name(String),
    Number(String),
    Text(String),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Keyword {
    And,
    Or,
    Not,
    In,
    Is,
    Null,
    Like,
    Between,
}

impl Keyword {
    pub(super) fn of(word: &str) -> Option<Self> {
        let keyword = match word.to_ascii_uppercase().as_str() {
            "AND" => Self::And,
            "OR" => Self::Or,
            "NOT" => Self::Not,
            "IN" => Self::In,
            "IS" => Self::Is,
            "NULL" => Self::Null,
            "LIKE" => Self::Like,
            "BETWEEN" => Self::Between,
            _ => return None,
        };
        Some(keyword)
    }
}

/// The tokens of `expression`, with parentheses around a lone operator taken off; `None` when a character has no place
/// in an expression or a quote is not closed.
pub(super) fn tokens(expression: &str) -> Option<Vec<Token>> {
    let mut tokens = Vec::new();
    let mut rest = expression.trim_start();
    while !rest.is_empty() {
        let (token, after) = first(rest)?;
        push(&mut tokens, token);
        rest = after.trim_start();
    }
    Some(tokens)
}

/// Appends `token`; `( AND )` becomes `AND`, also when nested.
fn push(tokens: &mut Vec<Token>, token: Token) {
    let closes_operator = token == Token::Close
        && matches!(
            tokens.as_slice(),
            [.., Token::Open, Token::Keyword(_) | Token::Comparison(_)]
        );
    if closes_operator && let Some(operator) = tokens.pop() {
        tokens.pop();
        tokens.push(operator);
        return;
    }
    tokens.push(token);
}

fn first(text: &str) -> Option<(Token, &str)> {
    let letter = text.chars().next()?;
    let after = &text[letter.len_utf8()..];
    match letter {
        '(' => Some((Token::Open, after)),
        ')' => Some((Token::Close, after)),
        ',' => Some((Token::Comma, after)),
        '\'' => quoted(after, '\'').map(|(content, rest)| (Token::Text(content), rest)),
        '"' | '`' => quoted(after, letter).map(|(content, rest)| (Token::Name(content), rest)),
        '=' | '<' | '>' | '!' => comparison(text),
        '0'..='9' | '+' | '-' | '.' => number(text),
        _ if letter.is_alphabetic() || letter == '_' => Some(word(text)),
        _ => None,
    }
}

/// The content up to the closing quote, which is written inside as two, or behind a backslash when it is single.
fn quoted(text: &str, quote: char) -> Option<(String, &str)> {
    let mut content = String::new();
    let mut letters = text.char_indices().peekable();
    while let Some((index, letter)) = letters.next() {
        let next = letters.peek().map(|&(_, next)| next);
        let escapes = letter == quote || (letter == '\\' && quote == '\'');
        if escapes && next == Some(quote) {
            content.push(quote);
            letters.next();
        } else if letter == quote {
            return Some((content, &text[index + letter.len_utf8()..]));
        } else {
            content.push(letter);
        }
    }
    None
}

fn comparison(text: &str) -> Option<(Token, &str)> {
    const SPELLINGS: [(&str, Comparison); 7] = [
        ("<>", Comparison::NotEqual),
        ("!=", Comparison::NotEqual),
        ("<=", Comparison::LessOrEqual),
        (">=", Comparison::GreaterOrEqual),
        ("=", Comparison::Equal),
        ("<", Comparison::Less),
        (">", Comparison::Greater),
    ];
    let mut spellings = SPELLINGS.into_iter();
    spellings.find_map(|(spelling, operator)| Some((Token::Comparison(operator), text.strip_prefix(spelling)?)))
}

/// `[+-] digits [. digits] [e [+-] digits]`, with a digit on at least one side of the point.
fn number(text: &str) -> Option<(Token, &str)> {
    let unsigned = text.strip_prefix(['+', '-']).unwrap_or(text);
    let whole = digits(unsigned);
    let (fraction, after) = match unsigned[whole..].strip_prefix('.') {
        Some(after) => (digits(after), &after[digits(after)..]),
        None => (0, &unsigned[whole..]),
    };
    if whole + fraction == 0 {
        return None;
    }
    let after = exponent(after);
    let written = &text[..text.len() - after.len()];
    let ends_well = after
        .chars()
        .next()
        .is_none_or(|next| !(next.is_alphanumeric() || next == '_' || next == '.'));
    ends_well.then(|| (Token::Number(written.to_owned()), after))
}

/// What follows an exponent at the beginning of `text`; all of it when there is none.
fn exponent(text: &str) -> &str {
    let Some(after) = text.strip_prefix(['e', 'E']) else {
        return text;
    };
    let unsigned = after.strip_prefix(['+', '-']).unwrap_or(after);
    match digits(unsigned) {
        0 => text,
        count => &unsigned[count..],
    }
}

fn digits(text: &str) -> usize {
    text.bytes().take_while(u8::is_ascii_digit).count()
}

fn word(text: &str) -> (Token, &str) {
    let end = text.find(|letter| !is_name_letter(letter)).unwrap_or(text.len());
    let (word, after) = text.split_at(end);
    let token = Keyword::of(word).map_or_else(|| Token::Name(word.to_owned()), Token::Keyword);
    (token, after)
}

pub(super) fn is_name_letter(letter: char) -> bool {
    letter.is_alphanumeric() || matches!(letter, '_' | '$' | '#' | '@')
}
