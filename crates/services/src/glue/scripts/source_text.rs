//! Python source text that stands for one value: where it ends, and what it may not hold.

/// The parts of `text` between the commas that stand outside of strings and brackets; none of an empty text.
///
/// # Errors
/// What is wrong with the text: a bracket or string that does not close, a line's end, a comment. Text that passes cannot reach
/// beyond the place where it is put.
pub(super) fn parts(text: &str) -> Result<Vec<&str>, &'static str> {
    if text.chars().any(char::is_control) {
        return Err("it holds a line break or another control character");
    }
    let commas = top_level_commas(text)?;
    if text.trim().is_empty() {
        return Ok(Vec::new());
    }
    let starts = std::iter::once(0).chain(commas.iter().map(|comma| comma + 1));
    let ends = commas.iter().copied().chain([text.len()]);
    let found: Vec<&str> = starts.zip(ends).map(|(start, end)| text[start..end].trim()).collect();
    if found.iter().any(|part| part.is_empty()) {
        return Err("there is nothing beside a comma");
    }
    Ok(found)
}

/// The text of exactly one value, without blanks around it.
///
/// # Errors
/// As [`parts`].
pub(super) fn single(text: &str) -> Result<&str, &'static str> {
    match parts(text)?.as_slice() {
        [only] => Ok(only),
        [] => Err("it is empty"),
        _ => Err("it holds a comma outside of brackets"),
    }
}

/// Whether `text` can name a variable, in Python and in Scala.
pub(super) fn is_identifier(text: &str) -> bool {
    let is_start = |character: char| character.is_ascii_alphabetic() || character == '_';
    text.starts_with(is_start)
        && text
            .chars()
            .all(|character| is_start(character) || character.is_ascii_digit())
}

fn top_level_commas(text: &str) -> Result<Vec<usize>, &'static str> {
    let (mut open, mut commas) = (Vec::new(), Vec::new());
    let mut characters = text.char_indices();
    while let Some((position, character)) = characters.next() {
        match character {
            '"' | '\'' if text[position..].starts_with(&[character; 3].iter().collect::<String>()) => {
                return Err("it holds a string in three quotes");
            }
            '"' | '\'' => skip_string(&mut characters, character)?,
            '[' => open.push(']'),
            '(' => open.push(')'),
            '{' => open.push('}'),
            ']' | ')' | '}' if open.pop() != Some(character) => return Err("a bracket is not opened"),
            ',' if open.is_empty() => commas.push(position),
            '#' => return Err("it holds a comment"),
            '\\' => return Err("it holds a backslash outside of a string"),
            _ => {}
        }
    }
    if open.is_empty() {
        Ok(commas)
    } else {
        Err("a bracket is not closed")
    }
}

fn skip_string(characters: &mut std::str::CharIndices<'_>, quote: char) -> Result<(), &'static str> {
    while let Some((_, character)) = characters.next() {
        if character == quote {
            return Ok(());
        }
        if character == '\\' {
            characters.next();
        }
    }
    Err("a string is not closed")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn commas_inside_of_strings_and_brackets_part_nothing() {
        let text = r#" a = "x, \" ]", b = [1, (2, 3)], c = {'k': ","} "#;
        assert_eq!(
            parts(text).unwrap(),
            [r#"a = "x, \" ]""#, "b = [1, (2, 3)]", r#"c = {'k': ","}"#]
        );
        assert!(parts(" ").unwrap().is_empty());
    }

    #[test]
    fn text_that_reaches_beyond_its_place_is_refused() {
        for bad in [
            "\"x", "a)", "[1", "(1]", "\"a\nb\"", "1 # off", "a, b", "", "\"\"\"", "x \\", "'''a'''", "a,",
        ] {
            assert!(single(bad).is_err(), "{bad:?}");
        }
        assert_eq!(single(" lambda row: row[\"a\"] ").unwrap(), "lambda row: row[\"a\"]");
    }
}
