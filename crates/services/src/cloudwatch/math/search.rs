//! Search expressions: `{Namespace,Dimension} MetricName="CPU" (a OR b) NOT c`.
//!
//! Source: CloudWatch user guide, "CloudWatch search expression syntax". A term in quotes matches a whole name, a plain
//! one any of the words of which names are made; terms side by side must all match.

use crate::cloudwatch::metric::MetricName;

const DEEPEST: usize = 64;

#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SearchError {
    #[error("SEARCH: the expression ends too early")]
    TooShort,
    #[error("SEARCH: unexpected {0}")]
    Unexpected(String),
    #[error("SEARCH: the expression is nested too deeply")]
    TooDeep,
}

/// A search expression.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Search {
    schema: Option<Schema>,
    terms: Terms,
}

/// `{Namespace, Dimension…}`: exactly these dimensions.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Schema {
    namespace: String,
    dimensions: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Terms {
    All(Vec<Terms>),
    Any(Vec<Terms>),
    Not(Box<Terms>),
    Term(Term),
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Term {
    /// What the term looks at, for example `MetricName`; everything where there is none.
    property: Option<String>,
    text: String,
    is_exact: bool,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Token {
    Word(String),
    Quoted(String),
    Sign(char),
}

impl Search {
    pub fn parse(text: &str) -> Result<Self, SearchError> {
        let mut tokens = tokens(text)?;
        tokens.reverse();
        let mut parser = Parser { rest: tokens, depth: 0 };
        let schema = if parser.takes(&Token::Sign('{')) {
            Some(parser.schema()?)
        } else {
            None
        };
        let terms = parser.any()?;
        match parser.rest.pop() {
            None => Ok(Self { schema, terms }),
            Some(token) => Err(unexpected(&token)),
        }
    }

    /// The namespace that a metric must have to be found, where the expression fixes one.
    pub fn namespace(&self) -> Option<&str> {
        self.schema.as_ref().map(|schema| schema.namespace.as_str())
    }

    pub fn matches(&self, metric: &MetricName) -> bool {
        self.schema.as_ref().is_none_or(|schema| schema.matches(metric)) && self.terms.matches(metric)
    }
}

impl Schema {
    fn matches(&self, metric: &MetricName) -> bool {
        let has = |name: &String| metric.dimension(name).is_some();
        metric.namespace == self.namespace
            && metric.dimensions.len() == self.dimensions.len()
            && self.dimensions.iter().all(has)
    }
}

impl Terms {
    fn matches(&self, metric: &MetricName) -> bool {
        match self {
            Self::All(terms) => terms.iter().all(|term| term.matches(metric)),
            Self::Any(terms) => terms.iter().any(|term| term.matches(metric)),
            Self::Not(term) => !term.matches(metric),
            Self::Term(term) => term.matches(metric),
        }
    }
}

impl Term {
    fn matches(&self, metric: &MetricName) -> bool {
        let candidates = match self.property.as_deref() {
            Some(property) if property.eq_ignore_ascii_case("MetricName") => vec![metric.name.as_str()],
            Some(property) if property.eq_ignore_ascii_case("Namespace") => vec![metric.namespace.as_str()],
            Some(property) => metric.dimension(property).into_iter().collect(),
            None => all_names(metric),
        };
        candidates.iter().any(|candidate| self.is_in(candidate))
    }

    fn is_in(&self, candidate: &str) -> bool {
        if self.is_exact {
            return candidate == self.text;
        }
        let words = words(candidate);
        let wanted = self::words(&self.text);
        candidate.eq_ignore_ascii_case(&self.text)
            || (!wanted.is_empty() && wanted.iter().all(|word| words.contains(word)))
    }
}

fn all_names(metric: &MetricName) -> Vec<&str> {
    let dimensions = metric.dimensions.iter();
    let texts = dimensions.flat_map(|(name, value)| [name.as_str(), value.as_str()]);
    [metric.namespace.as_str(), metric.name.as_str()]
        .into_iter()
        .chain(texts)
        .collect()
}

/// The words of a name, in small letters: split at what is no letter or digit, and where small letters meet a capital.
fn words(name: &str) -> Vec<String> {
    let mut words: Vec<String> = vec![String::new()];
    let mut follows_small = false;
    for letter in name.chars() {
        let begins = !letter.is_alphanumeric() || (follows_small && letter.is_uppercase());
        if begins {
            words.push(String::new());
        }
        if let Some(word) = words.last_mut().filter(|_| letter.is_alphanumeric()) {
            word.extend(letter.to_lowercase());
        }
        follows_small = letter.is_lowercase();
    }
    words.retain(|word| !word.is_empty());
    words
}

fn tokens(text: &str) -> Result<Vec<Token>, SearchError> {
    let mut found = Vec::new();
    let mut rest = text.trim_start();
    while let Some(first) = rest.chars().next() {
        let after = match first {
            '"' | '\'' => {
                let (inside, after) = rest[1..].split_once(first).ok_or(SearchError::TooShort)?;
                found.push(Token::Quoted(inside.to_owned()));
                after
            }
            '{' | '}' | '(' | ')' | ',' | '=' => {
                found.push(Token::Sign(first));
                &rest[1..]
            }
            _ => {
                let ends = |letter: char| letter.is_whitespace() || "{}(),=\"'".contains(letter);
                let (word, after) = rest.split_at(rest.find(ends).unwrap_or(rest.len()));
                found.push(Token::Word(word.to_owned()));
                after
            }
        };
        rest = after.trim_start();
    }
    Ok(found)
}

struct Parser {
    /// What is left, last first.
    rest: Vec<Token>,
    depth: usize,
}

impl Parser {
    fn takes(&mut self, token: &Token) -> bool {
        let is_there = self.rest.last() == Some(token);
        if is_there {
            self.rest.pop();
        }
        is_there
    }

    fn takes_word(&mut self, word: &str) -> bool {
        self.takes(&Token::Word(word.to_owned()))
    }

    fn text(&mut self) -> Result<String, SearchError> {
        match self.rest.pop() {
            Some(Token::Word(text) | Token::Quoted(text)) => Ok(text),
            Some(token) => Err(unexpected(&token)),
            None => Err(SearchError::TooShort),
        }
    }

    fn schema(&mut self) -> Result<Schema, SearchError> {
        let namespace = self.text()?;
        let mut dimensions = Vec::new();
        while self.takes(&Token::Sign(',')) {
            dimensions.push(self.text()?);
        }
        match self.rest.pop() {
            Some(Token::Sign('}')) => Ok(Schema { namespace, dimensions }),
            Some(token) => Err(unexpected(&token)),
            None => Err(SearchError::TooShort),
        }
    }

    fn any(&mut self) -> Result<Terms, SearchError> {
        self.depth += 1;
        if self.depth > DEEPEST {
            return Err(SearchError::TooDeep);
        }
        let mut choices = vec![self.all()?];
        while self.takes_word("OR") {
            choices.push(self.all()?);
        }
        self.depth -= 1;
        Ok(Terms::Any(choices))
    }

    fn all(&mut self) -> Result<Terms, SearchError> {
        let mut terms = Vec::new();
        while let Some(next) = self.rest.last() {
            if matches!(next, Token::Sign(')')) || *next == Token::Word("OR".to_owned()) {
                break;
            }
            if !self.takes_word("AND") {
                terms.push(self.one()?);
            }
        }
        Ok(Terms::All(terms))
    }

    fn one(&mut self) -> Result<Terms, SearchError> {
        self.depth += 1;
        if self.depth > DEEPEST {
            return Err(SearchError::TooDeep);
        }
        let found = if self.takes_word("NOT") {
            Terms::Not(Box::new(self.one()?))
        } else if self.takes(&Token::Sign('(')) {
            self.group()?
        } else {
            self.term()?
        };
        self.depth -= 1;
        Ok(found)
    }

    fn group(&mut self) -> Result<Terms, SearchError> {
        let inside = self.any()?;
        if self.takes(&Token::Sign(')')) {
            Ok(inside)
        } else {
            Err(SearchError::TooShort)
        }
    }

    /// `word`, `"exact"`, `Property=word` or `Property=(a OR b)`.
    fn term(&mut self) -> Result<Terms, SearchError> {
        let is_exact = matches!(self.rest.last(), Some(Token::Quoted(_)));
        let text = self.text()?;
        if !self.takes(&Token::Sign('=')) {
            return Ok(Terms::Term(Term {
                property: None,
                text,
                is_exact,
            }));
        }
        let value = self.one()?;
        Ok(of_property(value, &text))
    }
}

/// The same terms, looking at one property only.
fn of_property(terms: Terms, property: &str) -> Terms {
    let each = |terms: Vec<Terms>| terms.into_iter().map(|term| of_property(term, property)).collect();
    match terms {
        Terms::All(terms) => Terms::All(each(terms)),
        Terms::Any(terms) => Terms::Any(each(terms)),
        Terms::Not(term) => Terms::Not(Box::new(of_property(*term, property))),
        Terms::Term(term) => Terms::Term(Term {
            property: Some(property.to_owned()),
            ..term
        }),
    }
}

fn unexpected(token: &Token) -> SearchError {
    SearchError::Unexpected(match token {
        Token::Word(text) | Token::Quoted(text) => text.clone(),
        Token::Sign(sign) => sign.to_string(),
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn metric(name: &str, dimensions: &[(&str, &str)]) -> MetricName {
        MetricName {
            account: "1".into(),
            region: "r".into(),
            namespace: "AWS/EC2".into(),
            name: name.into(),
            dimensions: dimensions
                .iter()
                .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
                .collect(),
        }
    }

    fn finds(text: &str, metric: &MetricName) -> bool {
        Search::parse(text).unwrap().matches(metric)
    }

    #[test]
    fn schemas_name_exactly_the_dimensions() {
        let cpu = metric("CPUUtilization", &[("InstanceId", "i-1")]);
        assert!(finds("{AWS/EC2,InstanceId} CPUUtilization", &cpu));
        assert!(!finds("{AWS/EC2} CPUUtilization", &cpu));
        assert!(!finds("{AWS/EC2,InstanceId,Other} CPUUtilization", &cpu));
        assert!(finds("{\"AWS/EC2\", \"InstanceId\"}", &cpu));
    }

    #[test]
    fn plain_words_match_in_part_and_quoted_ones_whole() {
        let metric = metric("DiskReadBytes", &[("InstanceId", "i-1")]);
        assert!(finds("disk", &metric));
        assert!(finds("MetricName=read", &metric));
        assert!(!finds("\"disk\"", &metric));
        assert!(finds("MetricName=\"DiskReadBytes\"", &metric));
        assert!(finds("InstanceId=i-1", &metric));
        assert!(!finds("InstanceId=\"i-2\"", &metric));
    }

    #[test]
    fn words_are_joined() {
        let metric = metric("DiskReadBytes", &[]);
        assert!(finds("disk NOT write", &metric));
        assert!(!finds("disk NOT read", &metric));
        assert!(finds("network OR disk", &metric));
        assert!(finds("(network OR disk) AND bytes", &metric));
        assert!(finds("MetricName=(\"Other\" OR \"DiskReadBytes\")", &metric));
        assert!(!finds("disk network", &metric));
    }

    proptest! {
        #[test]
        fn any_text_is_read_or_refused(text in "[a-z{}()=, \"NOTRA]{0,60}|(NOT |\\(){0,200}") {
            let _ = Search::parse(&text);
        }
    }
}
