//! Tokens: the words and levels that become features.

/// The words between white space.
pub fn words(text: &[u8]) -> impl Iterator<Item = &[u8]> {
    text.split(u8::is_ascii_whitespace).filter(|word| !word.is_empty())
}

/// A list is full with so many tokens, or so many bytes of them: a product of two long texts would have thousands of millions.
const MOST_TOKENS: usize = 1 << 20;
const MOST_BYTES: usize = 16 << 20;

/// A list of tokens in one buffer, used over and over.
#[derive(Debug, Default, Clone)]
pub struct Tokens {
    text: Vec<u8>,
    ends: Vec<usize>,
}

impl Tokens {
    pub fn clear(&mut self) {
        self.text.clear();
        self.ends.clear();
    }

    pub fn len(&self) -> usize {
        self.ends.len()
    }

    pub fn is_empty(&self) -> bool {
        self.ends.is_empty()
    }

    pub fn push(&mut self, token: &[u8]) {
        self.text.extend_from_slice(token);
        self.ends.push(self.text.len());
    }

    pub fn get(&self, number: usize) -> &[u8] {
        let start = if number == 0 { 0 } else { self.ends[number - 1] };
        &self.text[start..self.ends[number]]
    }

    pub fn iter(&self) -> impl Iterator<Item = &[u8]> {
        (0..self.len()).map(|number| self.get(number))
    }

    /// Whether nothing is combined into this list any more.
    fn is_full(&self) -> bool {
        self.len() >= MOST_TOKENS || self.text.len() >= MOST_BYTES
    }

    /// A token of several parts.
    fn push_parts<'a>(&mut self, parts: impl Iterator<Item = &'a [u8]>) {
        parts.for_each(|part| self.text.extend_from_slice(part));
        self.ends.push(self.text.len());
    }

    /// Each token in lower case, by Unicode where it is UTF-8.
    pub fn lowercase(&self, out: &mut Self) {
        for token in self.iter() {
            match std::str::from_utf8(token) {
                Ok(text) if !text.is_ascii() => out.push(text.to_lowercase().as_bytes()),
                _ => out.push(&token.to_ascii_lowercase()),
            }
        }
    }

    /// Each token without the punctuation at its ends; one that is nothing else vanishes.
    pub fn no_punct(&self, out: &mut Self) {
        for token in self.iter() {
            let start = token.iter().position(|byte| !byte.is_ascii_punctuation());
            let end = token.iter().rposition(|byte| !byte.is_ascii_punctuation());
            if let (Some(start), Some(end)) = (start, end) {
                out.push(&token[start..=end]);
            }
        }
    }

    /// All windows of one to `size` tokens, their words joined by spaces.
    pub fn ngrams(&self, size: usize, out: &mut Self) {
        for start in 0..self.len() {
            for length in 1..=size.min(self.len() - start) {
                if out.is_full() {
                    return;
                }
                let joined = (start..start + length).flat_map(|number| {
                    let space: &[u8] = if number == start { b"" } else { b" " };
                    [space, self.get(number)]
                });
                out.push_parts(joined);
            }
        }
    }

    /// Orthogonal sparse bigrams: each token with each of the `size - 1` after it, joined by as many underscores as they lie apart.
    pub fn sparse_bigrams(&self, size: usize, out: &mut Self) {
        for first in 0..self.len() {
            for second in first + 1..self.len().min(first + size) {
                if out.is_full() {
                    return;
                }
                let gap = std::iter::repeat_n(b"_".as_slice(), second - first);
                let parts = std::iter::once(self.get(first)).chain(gap).chain([self.get(second)]);
                out.push_parts(parts);
            }
        }
    }

    /// Each token with each of the other's, joined by an underscore.
    pub fn product(&self, other: &Self, out: &mut Self) {
        for left in self.iter() {
            for right in other.iter() {
                if out.is_full() {
                    return;
                }
                out.push_parts([left, b"_", right].into_iter());
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tokens(text: &str) -> Tokens {
        let mut tokens = Tokens::default();
        words(text.as_bytes()).for_each(|word| tokens.push(word));
        tokens
    }

    fn texts(transform: impl Fn(&mut Tokens)) -> Vec<String> {
        let mut out = Tokens::default();
        transform(&mut out);
        out.iter()
            .map(|token| String::from_utf8_lossy(token).into_owned())
            .collect()
    }

    #[test]
    fn products_of_long_texts_have_an_end() {
        let words = tokens(&"w ".repeat(50_000));
        let mut out = Tokens::default();
        words.product(&words, &mut out);
        assert_eq!(out.len(), MOST_TOKENS);
    }

    #[test]
    fn ngrams_are_windows_of_all_sizes() {
        let found = texts(|out| tokens("I really enjoyed it").ngrams(3, out));
        let expected = [
            "I",
            "I really",
            "I really enjoyed",
            "really",
            "really enjoyed",
            "really enjoyed it",
            "enjoyed",
            "enjoyed it",
            "it",
        ];
        assert_eq!(found, expected);
    }

    #[test]
    fn sparse_bigrams_of_the_guide() {
        let found = texts(|out| tokens("I really enjoined").sparse_bigrams(3, out));
        assert_eq!(found, ["I_really", "I__enjoined", "really_enjoined"]);
    }

    #[test]
    fn punctuation_goes_from_the_ends_alone() {
        let found = texts(|out| tokens("\"Welcome seat-belts! ... don't").no_punct(out));
        assert_eq!(found, ["Welcome", "seat-belts", "don't"]);
    }

    #[test]
    fn lower_case_knows_unicode() {
        assert_eq!(texts(|out| tokens("ÄRGER Ok").lowercase(out)), ["ärger", "ok"]);
    }

    #[test]
    fn products() {
        assert_eq!(
            texts(|out| tokens("a b").product(&tokens("x y"), out)),
            ["a_x", "a_y", "b_x", "b_y"]
        );
    }
}
