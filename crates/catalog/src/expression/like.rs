//! `LIKE`: `%` is any run of characters, `_` any one; nothing escapes them, and the whole text must match.

/// A pattern, cut at its `%` signs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Pattern {
    pieces: Vec<Vec<char>>,
}

impl Pattern {
    pub(super) fn new(pattern: &str) -> Self {
        Self {
            pieces: pattern.split('%').map(|piece| piece.chars().collect()).collect(),
        }
    }

    pub(super) fn matches(&self, text: &str) -> bool {
        let letters: Vec<char> = text.chars().collect();
        let Some((first, others)) = self.pieces.split_first() else {
            return false;
        };
        if !begins_with(&letters, first) {
            return false;
        }
        let rest = &letters[first.len()..];
        match others.split_last() {
            None => rest.is_empty(),
            Some((last, middle)) => after_pieces(rest, middle).is_some_and(|rest| ends_with(rest, last)),
        }
    }

    /// What every match begins with, and whether that is all of the pattern.
    pub(super) fn literal_prefix(&self) -> (String, bool) {
        let first = self.pieces.first().map(Vec::as_slice).unwrap_or_default();
        let prefix: String = first.iter().take_while(|&&letter| letter != '_').collect();
        let whole = self.pieces.len() == 1 && prefix.chars().count() == first.len();
        (prefix, whole)
    }
}

/// What is left of `letters` behind the leftmost occurrences of `pieces`, in order.
fn after_pieces<'a>(letters: &'a [char], pieces: &[Vec<char>]) -> Option<&'a [char]> {
    pieces.iter().try_fold(letters, |rest, piece| {
        let start = (0..=rest.len()).find(|&start| begins_with(&rest[start..], piece))?;
        Some(&rest[start + piece.len()..])
    })
}

fn begins_with(letters: &[char], piece: &[char]) -> bool {
    letters.len() >= piece.len() && same(&letters[..piece.len()], piece)
}

fn ends_with(letters: &[char], piece: &[char]) -> bool {
    letters.len() >= piece.len() && same(&letters[letters.len() - piece.len()..], piece)
}

fn same(letters: &[char], piece: &[char]) -> bool {
    letters
        .iter()
        .zip(piece)
        .all(|(letter, wanted)| *wanted == '_' || letter == wanted)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// The definition, letter by letter.
    fn matches_by_definition(pattern: &[char], text: &[char]) -> bool {
        match (pattern.split_first(), text.split_first()) {
            (None, None) => true,
            (Some(('%', rest)), None) => matches_by_definition(rest, text),
            (Some(('%', rest)), Some((_, later))) => {
                matches_by_definition(rest, text) || matches_by_definition(pattern, later)
            }
            (Some(('_', rest)), Some((_, later))) => matches_by_definition(rest, later),
            (Some((wanted, rest)), Some((letter, later))) => wanted == letter && matches_by_definition(rest, later),
            _ => false,
        }
    }

    proptest! {
        #[test]
        fn agrees_with_the_definition(pattern in "[ab_%é]{0,8}", text in "[abé]{0,8}") {
            let expected = matches_by_definition(
                &pattern.chars().collect::<Vec<_>>(),
                &text.chars().collect::<Vec<_>>(),
            );
            let pattern = Pattern::new(&pattern);
            prop_assert_eq!(pattern.matches(&text), expected);
            let (prefix, whole) = pattern.literal_prefix();
            prop_assert!(!expected || text.starts_with(&prefix));
            prop_assert!(!whole || expected == (text == prefix));
        }
    }
}
