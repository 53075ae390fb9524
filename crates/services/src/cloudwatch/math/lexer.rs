//! From text to tokens.

use super::MathError;

#[derive(Debug, Clone, PartialEq)]
pub enum Token {
    Number(f64),
    /// In single or double quotes.
    Text(String),
    Name(String),
    /// An operator or a bracket.
    Sign(&'static str),
}

/// Longer signs before those that begin them.
const SIGNS: [&str; 21] = [
    "==", "!=", "<=", ">=", "&&", "||", "+", "-", "*", "/", "^", "<", ">", "(", ")", "[", "]", ",", "!", "=", ";",
];

pub fn tokens(text: &str) -> Result<Vec<Token>, MathError> {
    let mut found = Vec::new();
    let mut rest = text.trim_start();
    while let Some(first) = rest.chars().next() {
        let (token, after) = match first {
            '"' | '\'' => quoted(rest, first)?,
            '0'..='9' | '.' => number(rest)?,
            _ if first.is_ascii_alphabetic() || first == '_' => name(rest),
            _ => sign(rest)?,
        };
        found.push(token);
        rest = after.trim_start();
    }
    Ok(found)
}

fn quoted(text: &str, quote: char) -> Result<(Token, &str), MathError> {
    let inside = &text[1..];
    let end = inside.find(quote).ok_or_else(|| MathError::Token(text.to_owned()))?;
    Ok((Token::Text(inside[..end].to_owned()), &inside[end + 1..]))
}

/// Digits with a fraction and an exponent, as far as they are there.
fn number(text: &str) -> Result<(Token, &str), MathError> {
    let digits = |text: &str| text.bytes().take_while(u8::is_ascii_digit).count();
    let mut length = digits(text);
    if text[length..].starts_with('.') {
        length += 1 + digits(&text[length + 1..]);
    }
    if text[length..].starts_with(['e', 'E']) {
        let sign = usize::from(text[length + 1..].starts_with(['+', '-']));
        let exponent = digits(&text[length + 1 + sign..]);
        length += if exponent == 0 { 0 } else { 1 + sign + exponent };
    }
    let (written, after) = text.split_at(length);
    let value = written.parse().map_err(|_| MathError::Token(written.to_owned()))?;
    Ok((Token::Number(value), after))
}

fn name(text: &str) -> (Token, &str) {
    let is_part = |letter: char| letter.is_ascii_alphanumeric() || letter == '_';
    let length = text.find(|letter| !is_part(letter)).unwrap_or(text.len());
    let (name, after) = text.split_at(length);
    (Token::Name(name.to_owned()), after)
}

fn sign(text: &str) -> Result<(Token, &str), MathError> {
    let found = SIGNS.iter().find_map(|sign| Some((*sign, text.strip_prefix(sign)?)));
    match found {
        Some((sign, after)) => Ok((Token::Sign(sign), after)),
        None => Err(MathError::Token(text.chars().take(1).collect())),
    }
}
