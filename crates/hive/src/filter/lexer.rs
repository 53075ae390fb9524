//! Cuts a filter into tokens.

use headwater_catalog::expression::Comparison;

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Token {
    Open,
    Close,
    Comma,
    And,
    Or,
    Not,
    In,
    Like,
    Between,
    Comparison(Comparison),
    Name(String),
    Number(String),
    Text(String),
}

const COMPARISONS: [(&str, Comparison); 7] = [
    ("<>", Comparison::NotEqual),
    ("!=", Comparison::NotEqual),
    ("<=", Comparison::LessOrEqual),
    (">=", Comparison::GreaterOrEqual),
    ("=", Comparison::Equal),
    ("<", Comparison::Less),
    (">", Comparison::Greater),
];

/// The tokens of `filter`; none when it has something that is no token.
pub(super) fn tokens(filter: &str) -> Option<Vec<Token>> {
    let (mut tokens, mut rest) = (Vec::new(), filter.trim_start());
    while !rest.is_empty() {
        let (token, after) = first(rest)?;
        tokens.push(token);
        rest = after.trim_start();
    }
    Some(tokens)
}

fn first(text: &str) -> Option<(Token, &str)> {
    let letter = text.chars().next()?;
    let after = &text[letter.len_utf8()..];
    match letter {
        '(' => Some((Token::Open, after)),
        ')' => Some((Token::Close, after)),
        ',' => Some((Token::Comma, after)),
        '"' | '\'' => quoted(after, letter).map(|(content, rest)| (Token::Text(content.to_owned()), rest)),
        '`' => after
            .split_once('`')
            .map(|(name, rest)| (Token::Name(name.to_owned()), rest)),
        '+' | '-' => integer(text),
        _ if letter.is_alphanumeric() || letter == '_' => Some(word(text)),
        _ => comparison(text),
    }
}

fn comparison(text: &str) -> Option<(Token, &str)> {
    let mut spellings = COMPARISONS.into_iter();
    spellings.find_map(|(spelling, operator)| Some((Token::Comparison(operator), text.strip_prefix(spelling)?)))
}

/// The content up to the closing quote. A backslash hides a quote behind it and stays in the text, as in Hive.
fn quoted(text: &str, quote: char) -> Option<(&str, &str)> {
    let mut is_hidden = false;
    for (position, letter) in text.char_indices() {
        if letter == quote && !is_hidden {
            return Some((&text[..position], &text[position + 1..]));
        }
        is_hidden = letter == '\\' && !is_hidden;
    }
    None
}

fn integer(text: &str) -> Option<(Token, &str)> {
    let count = text[1..].bytes().take_while(u8::is_ascii_digit).count();
    let (number, after) = text.split_at(count + 1);
    (count > 0).then(|| (Token::Number(number.to_owned()), after))
}

/// A date, an integer, a keyword or a name.
fn word(text: &str) -> (Token, &str) {
    if let Some((date, after)) = date(text) {
        return (Token::Text(date.to_owned()), after);
    }
    let end = text.find(|letter: char| !(letter.is_alphanumeric() || letter == '_'));
    let (word, after) = text.split_at(end.unwrap_or(text.len()));
    let token = match word.to_ascii_lowercase().as_str() {
        "and" => Token::And,
        "or" => Token::Or,
        "not" => Token::Not,
        "in" => Token::In,
        "like" => Token::Like,
        "between" => Token::Between,
        _ if word.bytes().all(|byte| byte.is_ascii_digit()) => Token::Number(word.to_owned()),
        _ => Token::Name(word.to_owned()),
    };
    (token, after)
}

/// `yyyy-mm-dd` without quotes.
fn date(text: &str) -> Option<(&str, &str)> {
    const SHAPE: &[u8] = b"dddd-dd-dd";
    let written = text.get(..SHAPE.len())?;
    let fits = |(byte, shape): (u8, &u8)| match shape {
        b'd' => byte.is_ascii_digit(),
        mark => byte == *mark,
    };
    let is_date = written.bytes().zip(SHAPE).all(fits);
    let after = &text[SHAPE.len()..];
    (is_date && !after.starts_with(char::is_alphanumeric)).then_some((written, after))
}
