//! From the model's regular expressions, which are Java's, to those of the crate `regex`.

use std::iter::Peekable;
use std::str::Chars;

use regex::Regex;

/// The expression in Rust's syntax; none where it says something that the crate cannot (look-ahead, for one).
pub fn translate(java: &str) -> Option<String> {
    let rust = Translation {
        letters: java.chars().peekable(),
        out: String::new(),
        in_class: false,
    }
    .run();
    let whole = format!(r"\A(?:{rust})\z");
    Regex::new(&whole).ok().map(|_| rust)
}

struct Translation<'a> {
    letters: Peekable<Chars<'a>>,
    out: String,
    in_class: bool,
}

impl Translation<'_> {
    fn run(mut self) -> String {
        while let Some(letter) = self.letters.next() {
            match letter {
                '\\' => self.escape(),
                '[' if self.in_class => self.out.push_str(r"\["),
                '[' => {
                    self.in_class = true;
                    self.out.push('[');
                }
                ']' => {
                    self.in_class = false;
                    self.out.push(']');
                }
                '&' | '~' if self.in_class => self.out.extend(['\\', letter]),
                other => self.out.push(other),
            }
        }
        // Java writes the characters above the basic plane as the two halves of a pair; Rust by their number.
        self.out
            .replace(r"\x{D800}\x{DC00}-\x{DBFF}\x{DFFF}", r"\x{10000}-\x{10FFFF}")
    }

    fn escape(&mut self) {
        match self.letters.next() {
            Some('u') => self.code_point(),
            Some('w') => self.class("0-9A-Za-z_"),
            Some('d') => self.class("0-9"),
            Some('s') => self.class(r"\t\n\x0B\f\r "),
            Some('p') => self.property(),
            Some(letter) if letter.is_ascii_punctuation() && !is_meta(letter) => self.out.push(letter),
            Some(letter) => self.out.extend(['\\', letter]),
            None => self.out.push('\\'),
        }
    }

    /// A named class is ASCII in Java. Inside brackets a dash behind it is a plain dash.
    fn class(&mut self, members: &str) {
        if !self.in_class {
            self.out.extend(["[", members, "]"]);
            return;
        }
        self.out.push_str(members);
        if self.letters.next_if_eq(&'-').is_some() {
            self.out.push_str(r"\-");
        }
    }

    /// Four digits; IAM's models write five and six for what they mean.
    fn code_point(&mut self) {
        let rest: String = self.letters.clone().take(6).collect();
        let wide = ["10000", "10FFFF"].into_iter().find(|wide| rest.starts_with(wide));
        let digits = wide.map_or_else(|| rest.chars().take(4).collect(), str::to_owned);
        for _ in 0..digits.len() {
            self.letters.next();
        }
        self.out.extend([r"\x{", &digits, "}"]);
    }

    fn property(&mut self) {
        let rest: String = self.letters.clone().take_while(|letter| *letter != '}').collect();
        let range = match rest.as_str() {
            "{ASCII" => r"\x00-\x7F",
            "{Print" => r"\x20-\x7E",
            _ => return self.out.push_str(r"\p"),
        };
        for _ in 0..=rest.chars().count() {
            self.letters.next();
        }
        self.class(range);
    }
}

fn is_meta(letter: char) -> bool {
    r"\.+*?()|[]{}^$#&-~".contains(letter)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn matches(java: &str, text: &str) -> bool {
        let rust = translate(java).unwrap();
        Regex::new(&format!(r"\A(?:{rust})\z")).unwrap().is_match(text)
    }

    #[test]
    fn glue_text_takes_all_planes_but_no_line_ends() {
        let single_line = r"[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\t]*";
        assert!(matches(single_line, "sales\tτ 🦀"));
        assert!(!matches(single_line, "two\nlines"));
    }

    #[test]
    fn named_classes_are_ascii() {
        assert!(matches(r"[\w+=,.@-]+", "ann@x-1"));
        assert!(!matches(r"[\w+=,.@-]+", "änn"));
        assert!(matches(r"[\w-_]*", "a-b_c"));
        assert!(matches(r"\p{ASCII}*", "a b"));
        assert!(!matches(r"\A\S[\p{Print}]*\z", " a"));
    }

    #[test]
    fn slashes_and_brackets_inside_classes_are_plain() {
        assert!(matches(r"/[a-zA-Z0-9._~:/?#\[\]@!$&'()*+,;={}-]*", "/a[0]&b"));
        assert!(matches(r"[\.\-_/#A-Za-z0-9]+", "/aws-glue/crawlers"));
    }

    #[test]
    fn iam_means_the_higher_planes() {
        let arn = r"[\u0009\u000A\u000D\u0020-\u007E\u0085\u00A0-\uD7FF\uE000-\uFFFD\u10000-\u10FFFF]+";
        assert!(matches(arn, "arn:aws:iam::123456789012:role/🦀"));
        assert!(!matches(arn, "\u{1}"));
    }

    #[test]
    fn look_ahead_is_left_out() {
        assert_eq!(translate(r"^(?!(.*[.\/\\]|aws:)).*$"), None);
    }
}
