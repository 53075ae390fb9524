//! Cuts an expression into tokens, each with its place in the text.

use std::ops::Range;

/// What a token is; its text is in the expression.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A bare name, keyword or function.
    Word,
    /// `#name`
    NameReference,
    /// `:value`
    ValueReference,
    /// Digits.
    Number,
    /// An operator, parenthesis, comma, dot, bracket, plus or minus.
    Symbol,
    /// A character that has no place in an expression.
    Stray,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Token {
    pub kind: Kind,
    pub place: Range<usize>,
}

/// Symbols of two characters come before those they begin with.
const SYMBOLS: [&str; 15] = [
    "<>", "<=", ">=", "=", "<", ">", "(", ")", "[", "]", ",", ".", "+", "-", ";",
];

/// The tokens of `text`, without the spaces between.
pub fn tokens(text: &str) -> Vec<Token> {
    let mut tokens = Vec::new();
    let mut position = 0;
    while let Some(letter) = text[position..].chars().next() {
        if letter.is_whitespace() {
            position += letter.len_utf8();
            continue;
        }
        let (kind, length) = first(&text[position..], letter);
        let place = position..position + length;
        position = place.end;
        tokens.push(Token { kind, place });
    }
    tokens
}

/// The kind and length of the token at the beginning of `text`.
fn first(text: &str, letter: char) -> (Kind, usize) {
    let word = |rest: &str| rest.bytes().take_while(|byte| is_word_byte(*byte)).count();
    if letter == '#' || letter == ':' {
        let length = word(&text[1..]);
        let kind = match letter {
            _ if length == 0 => Kind::Stray,
            '#' => Kind::NameReference,
            _ => Kind::ValueReference,
        };
        return (kind, 1 + length);
    }
    if letter.is_ascii_digit() {
        let length = text.bytes().take_while(u8::is_ascii_digit).count();
        return (Kind::Number, length);
    }
    if letter.is_ascii_alphabetic() || letter == '_' {
        return (Kind::Word, word(text));
    }
    let symbol = SYMBOLS.iter().find(|symbol| text.starts_with(**symbol));
    symbol.map_or((Kind::Stray, letter.len_utf8()), |symbol| (Kind::Symbol, symbol.len()))
}

fn is_word_byte(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_'
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn texts(text: &str) -> Vec<&str> {
        tokens(text).into_iter().map(|token| &text[token.place]).collect()
    }

    #[test]
    fn spaces_are_not_needed_around_symbols() {
        assert_eq!(texts("a.#b[12]<>:c"), ["a", ".", "#b", "[", "12", "]", "<>", ":c"]);
        assert_eq!(texts("  size (x)\n>= :v "), ["size", "(", "x", ")", ">=", ":v"]);
    }

    #[test]
    fn strays_are_kept_apart() {
        let kinds: Vec<Kind> = tokens("a * # é").into_iter().map(|token| token.kind).collect();
        assert_eq!(kinds, [Kind::Word, Kind::Stray, Kind::Stray, Kind::Stray]);
    }

    proptest! {
        #[test]
        fn nothing_but_spaces_gets_lost(text in "\\PC{0,20}") {
            let kept: usize = tokens(&text).iter().map(|token| token.place.len()).sum();
            let spaces: usize = text.chars().filter(|letter| letter.is_whitespace()).map(char::len_utf8).sum();
            prop_assert_eq!(kept + spaces, text.len());
        }
    }
}
