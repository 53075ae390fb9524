//! Grok: line formats written with named patterns.
//!
//! Source: glue-crawler-spec section 2.5. `%{PATTERN:field}` is a text field, `%{PATTERN:field:type}` has a type, and a field
//! called `UNWANTED` is left out. Users' patterns may look around, so the matcher is one that backtracks, within limits.

mod patterns;

use std::collections::HashMap;

use fancy_regex::Regex;

use crate::hive_type::HiveType;
use crate::schema::{Field, Schema};

/// How deep patterns may name patterns.
const MAX_DEPTH: usize = 32;
/// How long an expression may become.
const MAX_LENGTH: usize = 256 << 10;
const LEFT_OUT: &str = "UNWANTED";

/// Why a pattern cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum GrokError {
    #[error("the grok pattern {0} is not defined")]
    Undefined(String),
    #[error("the grok pattern {0} has no closing brace")]
    Unclosed(String),
    #[error("{0} is no type of grok fields: byte, boolean, double, short, int, long, float")]
    Type(String),
    #[error("the grok patterns name each other too deeply or become too long")]
    TooLarge,
    #[error("the grok pattern has no fields")]
    NoFields,
    #[error("the grok pattern is no regular expression: {0}")]
    Expression(String),
    #[error("line {0} of the custom patterns is not a name and an expression")]
    CustomPatterns(usize),
}

/// A line format, ready to match.
#[derive(Debug, Clone)]
pub struct Grok {
    matcher: Regex,
    fields: Vec<Field>,
}

impl Grok {
    /// Reads a pattern; `custom_patterns` has one `NAME expression` per line.
    pub fn new(pattern: &str, custom_patterns: Option<&str>) -> Result<Self, GrokError> {
        let mut expansion = Expansion {
            custom: custom(custom_patterns.unwrap_or_default())?,
            output: String::new(),
            fields: Vec::new(),
        };
        expansion.expand(pattern, 0)?;
        let matcher = Regex::new(&expansion.output).map_err(|error| GrokError::Expression(error.to_string()))?;
        Ok(Self {
            matcher,
            fields: expansion.fields,
        })
    }

    /// Whether the line has the format; a line that takes too long to tell has not.
    pub fn matches(&self, line: &str) -> bool {
        self.matcher.is_match(line).unwrap_or(false)
    }

    /// The columns of a table of such lines.
    pub fn schema(&self) -> Schema {
        Schema(self.fields.clone())
    }
}

fn custom(text: &str) -> Result<HashMap<&str, &str>, GrokError> {
    let mut patterns = HashMap::new();
    for (position, line) in text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
        let (name, expression) = line
            .trim()
            .split_once(char::is_whitespace)
            .ok_or(GrokError::CustomPatterns(position + 1))?;
        patterns.insert(name, expression.trim_start());
    }
    Ok(patterns)
}

struct Expansion<'a> {
    custom: HashMap<&'a str, &'a str>,
    output: String,
    fields: Vec<Field>,
}

impl Expansion<'_> {
    /// Writes `pattern` with every `%{…}` replaced by what it stands for.
    fn expand(&mut self, pattern: &str, depth: usize) -> Result<(), GrokError> {
        if depth > MAX_DEPTH || self.output.len() > MAX_LENGTH {
            return Err(GrokError::TooLarge);
        }
        let mut rest = pattern;
        while let Some((literal, after)) = rest.split_once("%{") {
            let (reference, following) = after
                .split_once('}')
                .ok_or_else(|| GrokError::Unclosed(after.to_owned()))?;
            self.output.push_str(literal);
            self.reference(reference, depth)?;
            rest = following;
        }
        self.output.push_str(rest);
        Ok(())
    }

    fn reference(&mut self, reference: &str, depth: usize) -> Result<(), GrokError> {
        let mut parts = reference.splitn(3, ':');
        let name = parts.next().unwrap_or_default();
        let expression = self.custom.get(name).copied().or_else(|| patterns::built_in(name));
        let expression = expression
            .ok_or_else(|| GrokError::Undefined(name.to_owned()))?
            .to_owned();
        if let Some(field) = parts.next() {
            let data_type = parts.next().map_or(Ok(HiveType::String), field_type)?;
            self.add_field(field, data_type);
        }
        self.output.push_str("(?:");
        self.expand(&expression, depth + 1)?;
        self.output.push(')');
        Ok(())
    }

    /// A field that is named twice is one column.
    fn add_field(&mut self, name: &str, data_type: HiveType) {
        let field = Field::new(name, data_type);
        let is_known = self.fields.iter().any(|known| known.name == field.name);
        if name != LEFT_OUT && !is_known {
            self.fields.push(field);
        }
    }
}

fn field_type(name: &str) -> Result<HiveType, GrokError> {
    match name {
        "byte" => Ok(HiveType::Tinyint),
        "boolean" => Ok(HiveType::Boolean),
        "double" => Ok(HiveType::Double),
        "short" => Ok(HiveType::Smallint),
        "int" => Ok(HiveType::Int),
        "long" => Ok(HiveType::Bigint),
        "float" => Ok(HiveType::Float),
        other => Err(GrokError::Type(other.to_owned())),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const CRAWLER_LINE: &str = r"%{TIMESTAMP_ISO8601:timestamp} \[%{MESSAGEPREFIX:message_prefix}\] %{CRAWLERLOGLEVEL:loglevel} : %{GREEDYDATA:message}";
    const CRAWLER_PATTERNS: &str = "CRAWLERLOGLEVEL (BENCHMARK|ERROR|WARN|INFO|TRACE)\nMESSAGEPREFIX .*-.*-.*-.*-.*";

    #[test]
    fn custom_patterns_describe_a_crawlers_own_log() {
        let grok = Grok::new(CRAWLER_LINE, Some(CRAWLER_PATTERNS)).unwrap();
        let expected = "timestamp string, message_prefix string, loglevel string, message string";
        assert_eq!(grok.schema().describe(), expected);
        let line =
            "2017-03-30T06:00:17 [5be8ae52-d3e2-4d23-9ff5-0b1f1d0e6f0c] BENCHMARK : Running Start Crawl for Crawler c";
        assert!(grok.matches(line));
        assert!(!grok.matches("2017-03-30T06:00:17 [x] LOUD : y"));
    }

    #[test]
    fn fields_have_types_and_may_be_unwanted() {
        let grok = Grok::new("%{NUMBER:num:int} %{WORD:UNWANTED} %{WORD:Word} %{WORD:word}", None).unwrap();
        assert_eq!(grok.schema().describe(), "num int, word string");
    }

    #[test]
    fn what_cannot_be_used_is_refused() {
        let error = |pattern: &str, custom: Option<&str>| Grok::new(pattern, custom).unwrap_err();
        assert_eq!(error("%{NOPE:x}", None), GrokError::Undefined("NOPE".to_owned()));
        assert_eq!(error("%{WORD:x:money}", None), GrokError::Type("money".to_owned()));
        assert_eq!(error("%{WORD", None), GrokError::Unclosed("WORD".to_owned()));
        assert_eq!(error("%{A:x}", Some("A %{B}\nB %{A}")), GrokError::TooLarge);
        assert_eq!(error("%{A:x}", Some("\nA")), GrokError::CustomPatterns(2));
        assert!(matches!(error("%{A:x}", Some("A (")), GrokError::Expression(_)));
    }

    proptest! {
        #[test]
        fn any_pattern_is_read_or_refused(pattern in "[%{}A-Z:()a\\\\*+?]{0,24}", line in any::<String>()) {
            if let Ok(grok) = Grok::new(&pattern, None) {
                grok.matches(&line);
            }
        }
    }
}
