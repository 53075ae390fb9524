//! A light look at a ruleset's text, before it is kept.
//!
//! It sees sections, brackets and strings, not rules: what passes here may still be no DQDL, and then the evaluation fails with the
//! words of the one parser there is, `awsgluedq.dqdl`.

/// How many rules the sections `Rules = [ … ]` of a text hold.
///
/// # Errors
/// What is wrong with the text.
pub(super) fn rule_count(text: &str) -> Result<i32, String> {
    let mut scanner = Scanner::of(text);
    let (mut rules, mut has_section) = (0, false);
    while let Some(name) = scanner.word()? {
        has_section |= matches!(name.as_str(), "rules" | "analyzers");
        if !matches!(name.as_str(), "rules" | "analyzers" | "labels" | "defaultlabels") {
            return Err(format!("expected Rules or Analyzers, found {name}"));
        }
        scanner.expect('=')?;
        scanner.expect('[')?;
        let count = scanner.items()?;
        rules += if name == "rules" { count } else { 0 };
    }
    if has_section {
        Ok(rules)
    } else {
        Err("a ruleset needs a section Rules or Analyzers".to_owned())
    }
}

struct Scanner {
    /// The text without comments; what stands in strings is blanked.
    characters: std::vec::IntoIter<char>,
    open_string: bool,
}

impl Scanner {
    fn of(text: &str) -> Self {
        let (mut kept, mut in_string, mut in_comment, mut after_backslash) = (Vec::new(), false, false, false);
        for character in text.chars() {
            let is_quote = character == '"' && !after_backslash && !in_comment;
            after_backslash = character == '\\' && !after_backslash;
            in_string ^= is_quote;
            in_comment = (in_comment || (character == '#' && !in_string)) && character != '\n';
            if !in_comment {
                kept.push(if in_string || is_quote { '_' } else { character });
            }
        }
        Self {
            characters: kept.into_iter(),
            open_string: in_string,
        }
    }

    fn skip_blanks(&mut self) {
        while self
            .characters
            .as_slice()
            .first()
            .is_some_and(|character| character.is_whitespace())
        {
            self.characters.next();
        }
    }

    /// The next word in lower case; `None` at the end.
    fn word(&mut self) -> Result<Option<String>, String> {
        if self.open_string {
            return Err("a string is not closed".to_owned());
        }
        self.skip_blanks();
        let is_letter = |character: &char| character.is_ascii_alphabetic();
        let length = self
            .characters
            .as_slice()
            .iter()
            .take_while(|character| is_letter(character))
            .count();
        match (length, self.characters.as_slice().first()) {
            (_, None) => Ok(None),
            (0, Some(other)) => Err(format!("expected Rules or Analyzers, found {other}")),
            _ => Ok(Some(
                self.characters.by_ref().take(length).collect::<String>().to_lowercase(),
            )),
        }
    }

    fn expect(&mut self, wanted: char) -> Result<(), String> {
        self.skip_blanks();
        match self.characters.next() {
            Some(found) if found == wanted => Ok(()),
            Some(found) => Err(format!("expected {wanted}, found {found}")),
            None => Err(format!("expected {wanted}, found the end")),
        }
    }

    /// Counts what stands between commas up to the bracket that closes the section.
    fn items(&mut self) -> Result<i32, String> {
        let (mut open, mut count, mut is_empty) = (vec![']'], 0, true);
        for character in self.characters.by_ref() {
            match character {
                '[' => open.push(']'),
                '(' => open.push(')'),
                ']' | ')' if open.pop() != Some(character) => return Err(format!("{character} closes nothing")),
                ',' if open.len() == 1 => {
                    count += i32::from(!is_empty);
                    is_empty = true;
                    continue;
                }
                _ => {}
            }
            if open.is_empty() {
                return Ok(count + i32::from(!is_empty));
            }
            is_empty &= character.is_whitespace();
        }
        Err("a bracket is not closed".to_owned())
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn rules_are_counted() {
        let text =
            "# all, \" of it\nRules = [ RowCount > 1, ColumnValues \"a,]\\\"\" in [\"x\", \"y\"],\n (A) and (B), ]\n";
        assert_eq!(rule_count(text), Ok(3));
        assert_eq!(rule_count("Analyzers = [ Mean \"a\" ] Rules=[A]"), Ok(1));
        assert_eq!(rule_count("rules = []"), Ok(0));
    }

    #[test]
    fn what_is_no_ruleset_is_seen() {
        for bad in [
            "",
            "RowCount > 1",
            "Rules",
            "Rules = ",
            "Rules = [ A",
            "Rules = [ A ) ]",
            "Rules = [ \"x ]",
            "Rules = [] x",
            "# Rules = [ A ]",
            "Labels = [ ]",
        ] {
            assert!(rule_count(bad).is_err(), "{bad:?}");
        }
    }

    proptest! {
        #[test]
        fn no_text_breaks_the_scanner(text in any::<String>()) {
            let _ = rule_count(&format!("Rules = [{text}"));
        }
    }
}
