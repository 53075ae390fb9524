//! Exclusion patterns, relative to the include path.
//!
//! Source: glue-crawler-spec section 1.3. A pattern is read into tokens and becomes a regular expression, which matches in linear time.

use regex::Regex;

/// A pattern that does not follow the grammar.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("invalid exclusion pattern {pattern:?}: {problem}")]
pub struct GlobError {
    pub pattern: String,
    pub problem: &'static str,
}

/// One exclusion pattern, ready to match whole relative keys.
#[derive(Debug, Clone)]
pub struct Glob {
    pattern: String,
    matcher: Regex,
}

impl Glob {
    /// Reads a pattern such as `departments/**` or `2015/01/{[!0],0[8-9]}**`.
    pub fn new(pattern: &str) -> Result<Self, GlobError> {
        let error = |problem| GlobError {
            pattern: pattern.to_owned(),
            problem,
        };
        let body = Translation::new(pattern).run().map_err(error)?;
        let matcher = Regex::new(&format!("^(?s:{body})$")).map_err(|_| error("too large or not a pattern"))?;
        Ok(Self {
            pattern: pattern.to_owned(),
            matcher,
        })
    }

    /// Whether the whole of `key`, relative to the include path, matches.
    pub fn matches(&self, key: &str) -> bool {
        self.matcher.is_match(key)
    }

    /// The pattern as it was given.
    pub fn pattern(&self) -> &str {
        &self.pattern
    }
}

/// The patterns of one target; a key that matches any of them is left out.
#[derive(Debug, Clone, Default)]
pub struct Exclusions(Vec<Glob>);

impl Exclusions {
    /// Reads all patterns; the first bad one is the error.
    pub fn new<S: AsRef<str>>(patterns: &[S]) -> Result<Self, GlobError> {
        patterns
            .iter()
            .map(|pattern| Glob::new(pattern.as_ref()))
            .collect::<Result<_, _>>()
            .map(Self)
    }

    /// Whether any pattern matches `key`.
    pub fn exclude(&self, key: &str) -> bool {
        self.0.iter().any(|glob| glob.matches(key))
    }

    /// The patterns as they were given.
    pub fn patterns(&self) -> Vec<&str> {
        self.0.iter().map(Glob::pattern).collect()
    }
}

struct Translation {
    rest: std::vec::IntoIter<char>,
    output: String,
    in_alternatives: bool,
}

impl Translation {
    fn new(pattern: &str) -> Self {
        let characters: Vec<char> = pattern.chars().collect();
        Self {
            rest: characters.into_iter(),
            output: String::new(),
            in_alternatives: false,
        }
    }

    fn run(mut self) -> Result<String, &'static str> {
        while let Some(character) = self.rest.next() {
            self.token(character)?;
        }
        if self.in_alternatives {
            Err("'{' is not closed")
        } else {
            Ok(self.output)
        }
    }

    fn token(&mut self, character: char) -> Result<(), &'static str> {
        match character {
            '*' => self.star(),
            '?' => self.output.push_str("[^/]"),
            '[' => return self.set(),
            '{' if self.in_alternatives => return Err("alternatives cannot be nested"),
            '{' => self.switch_alternatives("(?:"),
            '}' if self.in_alternatives => self.switch_alternatives(")"),
            ',' if self.in_alternatives => self.output.push('|'),
            '\\' => {
                let escaped = self.rest.next().ok_or("'\\' has nothing to escape")?;
                self.literal(escaped);
            }
            other => self.literal(other),
        }
        Ok(())
    }

    fn switch_alternatives(&mut self, text: &str) {
        self.output.push_str(text);
        self.in_alternatives = !self.in_alternatives;
    }

    fn star(&mut self) {
        if self.take_if('*') {
            self.output.push_str(".*");
        } else {
            self.output.push_str("[^/]*");
        }
    }

    fn take_if(&mut self, wanted: char) -> bool {
        let found = self.rest.as_slice().first() == Some(&wanted);
        if found {
            self.rest.next();
        }
        found
    }

    fn literal(&mut self, character: char) {
        let mut buffer = [0; 4];
        self.output.push_str(&regex::escape(character.encode_utf8(&mut buffer)));
    }

    /// A set such as `[abc]`, `[a-z]` or `[!a-c]`; it never matches the folder separator.
    fn set(&mut self) -> Result<(), &'static str> {
        let negated = self.take_if('!');
        let members = self.set_members()?;
        if members.is_empty() {
            return Err("a set has no members");
        }
        let ranges = set_ranges(&members)?;
        let (opening, closing) = if negated { ("[^/", "]") } else { ("[", "&&[^/]]") };
        self.output.push_str(opening);
        self.output.push_str(&ranges);
        self.output.push_str(closing);
        Ok(())
    }

    fn set_members(&mut self) -> Result<Vec<char>, &'static str> {
        let mut members = Vec::new();
        for character in self.rest.by_ref() {
            if character == ']' {
                return Ok(members);
            }
            members.push(character);
        }
        Err("'[' is not closed")
    }
}

fn set_ranges(members: &[char]) -> Result<String, &'static str> {
    let mut text = String::new();
    let mut position = 0;
    while position < members.len() {
        let first = members[position];
        let Some(['-', last]) = members.get(position + 1..position + 3) else {
            text.push_str(&set_literal(first));
            position += 1;
            continue;
        };
        if first > *last {
            return Err("a range in a set runs backwards");
        }
        text.extend([set_literal(first), "-".to_owned(), set_literal(*last)]);
        position += 3;
    }
    Ok(text)
}

fn set_literal(character: char) -> String {
    if character.is_alphanumeric() {
        character.to_string()
    } else {
        format!("\\x{{{:X}}}", u32::from(character))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// The object tree of the Glue guide, below `s3://mybucket/myfolder/`.
    const TREE: [&str; 9] = [
        "departments/finance.json",
        "departments/market-us.json",
        "departments/market-emea.json",
        "departments/market-ap.json",
        "employees/hr.json",
        "employees/john.csv",
        "employees/jane.csv",
        "employees/juan.txt",
        "root.csv",
    ];

    fn matched<'a>(pattern: &str, keys: &[&'a str]) -> Vec<&'a str> {
        let glob = Glob::new(pattern).unwrap();
        keys.iter().copied().filter(|key| glob.matches(key)).collect()
    }

    #[test]
    fn patterns_of_the_guide_match_the_documented_objects() {
        assert_eq!(matched("departments/**", &TREE), TREE[..4]);
        assert_eq!(matched("departments/market*", &TREE), TREE[1..4]);
        assert_eq!(
            matched("**.csv", &TREE),
            ["employees/john.csv", "employees/jane.csv", "root.csv"]
        );
        assert_eq!(
            matched("employees/*.csv", &TREE),
            ["employees/john.csv", "employees/jane.csv"]
        );
        assert_eq!(matched("*.csv", &TREE), ["root.csv"]);
    }

    #[test]
    fn levels_of_folders_are_told_apart() {
        let keys = ["myfolder/file1", "myfolder/sub/file2", "myfolder2/file3"];
        assert_eq!(matched("myfolder/*", &keys), ["myfolder/file1"]);
        assert_eq!(matched("myfolder/*/*", &keys), ["myfolder/sub/file2"]);
        assert_eq!(matched("myfolder**", &keys), keys);
    }

    #[test]
    fn days_can_be_chosen_with_alternatives_and_sets() {
        let days: Vec<String> = (1..=31).map(|day| format!("2015/01/{day:02}/part.csv")).collect();
        let glob = Glob::new("2015/01/{[!0],0[8-9]}**").unwrap();
        let left: Vec<&String> = days.iter().filter(|key| !glob.matches(key)).collect();
        assert_eq!(left, days[..7].iter().collect::<Vec<_>>());
    }

    #[test]
    fn special_characters_are_literal_in_sets_and_after_a_backslash() {
        assert_eq!(matched("a[*?\\]", &["a*", "a?", "a\\", "ab"]), ["a*", "a?", "a\\"]);
        assert_eq!(matched("[-a]x", &["-x", "ax", "bx"]), ["-x", "ax"]);
        assert_eq!(matched("[!-a]x", &["-x", "ax", "bx", "/x"]), ["bx"]);
        assert_eq!(matched("\\*", &["*", "x"]), ["*"]);
        assert_eq!(matched(".*", &[".hidden", "plain"]), [".hidden"]);
    }

    #[test]
    fn bad_patterns_are_refused() {
        for pattern in ["{a", "[a", "{a,{b}}", "a\\", "[z-a]", "[]"] {
            assert!(Glob::new(pattern).is_err(), "{pattern}");
        }
    }

    /// A plain backtracking matcher of stars and question marks, to check the translation against.
    fn naive(pattern: &[char], key: &[char]) -> bool {
        match pattern {
            [] => key.is_empty(),
            ['*', '*', rest @ ..] => (0..=key.len()).any(|skip| naive(rest, &key[skip..])),
            ['*', rest @ ..] => {
                let component = key.iter().position(|character| *character == '/').unwrap_or(key.len());
                (0..=component).any(|skip| naive(rest, &key[skip..]))
            }
            ['?', rest @ ..] => key.first().is_some_and(|first| *first != '/') && naive(rest, &key[1..]),
            [literal, rest @ ..] => key.first() == Some(literal) && naive(rest, &key[1..]),
        }
    }

    proptest! {
        #[test]
        fn translation_agrees_with_backtracking(pattern in "[ab./*?]{0,7}", key in "[ab./]{0,8}") {
            let characters = |text: &str| text.chars().collect::<Vec<_>>();
            let expected = naive(&characters(&pattern), &characters(&key));
            prop_assert_eq!(Glob::new(&pattern).unwrap().matches(&key), expected);
        }

        #[test]
        fn any_text_is_read_or_refused_without_a_panic(pattern in any::<String>(), key in any::<String>()) {
            if let Ok(glob) = Glob::new(&pattern) {
                glob.matches(&key);
            }
        }
    }
}
