//! The JSON paths of `json_extract`: `$.a.b`, `$['a']`, `$[0]`, `$.a[*]`.

use serde_json::Value;

#[derive(Debug, Clone, PartialEq, Eq)]
enum Step {
    Key(String),
    Index(usize),
}

/// A parsed path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Path {
    steps: Vec<Step>,
}

impl Path {
    /// Reads a path; `None` when it is none, or asks for more than one value.
    pub fn parse(text: &str) -> Option<Self> {
        let mut rest = text.trim().strip_prefix('$').unwrap_or(text.trim());
        let mut steps = Vec::new();
        if !text.trim().starts_with('$') && !rest.is_empty() {
            // Without `$` the path begins with a key.
            let (key, tail) = name(rest)?;
            steps.push(Step::Key(key));
            rest = tail;
        }
        while !rest.is_empty() {
            let (step, tail) = match rest.strip_prefix('.') {
                Some(tail) => name(tail).map(|(key, behind)| (Step::Key(key), behind))?,
                None => bracket(rest.strip_prefix('[')?)?,
            };
            steps.push(step);
            rest = tail;
        }
        Some(Self { steps })
    }

    /// The value at the path in `document`.
    pub fn find(&self, document: Value) -> Option<Value> {
        self.steps.iter().try_fold(document, |value, step| match (step, value) {
            (Step::Key(key), Value::Object(mut members)) => members.remove(key),
            (Step::Index(index), Value::Array(mut items)) => (*index < items.len()).then(|| items.swap_remove(*index)),
            _ => None,
        })
    }
}

fn name(text: &str) -> Option<(String, &str)> {
    if let Some(quoted) = text.strip_prefix('"') {
        let (key, tail) = quoted.split_once('"')?;
        return Some((key.to_owned(), tail));
    }
    let end = text.find(['.', '[']).unwrap_or(text.len());
    let (key, tail) = text.split_at(end);
    (!key.is_empty() && key != "*").then(|| (key.to_owned(), tail))
}

/// `0]`, `'key']` or `"key"]`
fn bracket(text: &str) -> Option<(Step, &str)> {
    for quote in ['\'', '"'] {
        if let Some(quoted) = text.strip_prefix(quote) {
            let (key, tail) = quoted.split_once(quote)?;
            return Some((Step::Key(key.to_owned()), tail.strip_prefix(']')?));
        }
    }
    let (index, tail) = text.split_once(']')?;
    let step = index.trim().parse().map(Step::Index).or_else(|_| {
        let is_key = !index.is_empty() && index != "*";
        if is_key {
            Ok(Step::Key(index.to_owned()))
        } else {
            Err(())
        }
    });
    Some((step.ok()?, tail))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use serde_json::json;

    #[test]
    fn paths_lead_to_values() {
        let document = json!({"a": {"b c": [10, {"d": null}]}, "x.y": 1});
        let at = |path: &str| Path::parse(path).and_then(|parsed| parsed.find(document.clone()));
        assert_eq!(at("$.a[\"b c\"][0]"), Some(json!(10)));
        assert_eq!(at("$['x.y']"), Some(json!(1)));
        assert_eq!(at("$.\"x.y\""), Some(json!(1)));
        assert_eq!(at("$.a['b c'][1].d"), Some(json!(null)));
        assert_eq!(at("$.a.none"), None);
        assert_eq!(at("$"), Some(document.clone()));
        assert_eq!(Path::parse("$.a[*]"), None);
    }

    proptest! {
        #[test]
        fn no_text_panics(text in "[$.\\[\\]'\"a0*]{0,20}") {
            let _ = Path::parse(&text);
        }
    }
}
