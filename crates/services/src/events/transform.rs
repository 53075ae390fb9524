//! What a target gets of an event: all of it, a part, a constant, or a template filled with parts.
//!
//! Source: EventBridge user guide, "Amazon EventBridge input transformation".

use std::collections::BTreeMap;

use headwater_api::events;
use serde_json::Value;

/// What a template may name besides its own paths.
#[derive(Debug, Clone)]
pub struct Surroundings<'a> {
    pub rule_arn: &'a str,
    pub rule_name: &'a str,
    /// As the event's `time` is written.
    pub ingestion_time: &'a str,
}

/// The text that `target` gets for `event`.
pub fn payload(target: &events::Target, event: &Value, around: &Surroundings<'_>) -> String {
    if let Some(input) = &target.input {
        return input.clone();
    }
    if let Some(path) = &target.input_path {
        return at_path(event, path).unwrap_or(&Value::Null).to_string();
    }
    match &target.input_transformer {
        Some(transformer) => {
            let paths = transformer.input_paths_map.clone().unwrap_or_default();
            filled(&transformer.input_template, &paths, event, around)
        }
        None => event.to_string(),
    }
}

/// Why a target's paths or template cannot be used; none where they can.
pub fn complaint(target: &events::Target) -> Option<String> {
    let given = [
        target.input.is_some(),
        target.input_path.is_some(),
        target.input_transformer.is_some(),
    ];
    if given.into_iter().filter(|is_given| *is_given).count() > 1 {
        let id = &target.id;
        return Some(format!(
            "Only one of Input, InputPath, or InputTransformer must be provided for target {id}."
        ));
    }
    if target
        .input
        .as_ref()
        .is_some_and(|input| serde_json::from_str::<Value>(input).is_err())
    {
        return Some(format!("JSON syntax error in input for target {}", target.id));
    }
    let paths = target
        .input_transformer
        .iter()
        .flat_map(|transformer| &transformer.input_paths_map);
    let paths = paths.flat_map(BTreeMap::values).chain(&target.input_path);
    let bad = paths.into_iter().find(|path| steps(path).is_none());
    bad.map(|path| format!("Invalid InputPath for target {}: {path}.", target.id))
}

#[derive(Debug, PartialEq, Eq)]
enum Step<'a> {
    Member(&'a str),
    Element(usize),
}

/// The steps of `$.detail.items[0]['odd name']`.
fn steps(path: &str) -> Option<Vec<Step<'_>>> {
    let mut rest = path.strip_prefix('$')?;
    let mut found = Vec::new();
    while !rest.is_empty() {
        if let Some(after) = rest.strip_prefix('.') {
            let end = after.find(['.', '[']).unwrap_or(after.len());
            let (name, left) = after.split_at(end);
            found.push(Step::Member(Some(name).filter(|name| !name.is_empty())?));
            rest = left;
        } else {
            let (inside, left) = rest.strip_prefix('[')?.split_once(']')?;
            let quoted = |quote: char| inside.strip_prefix(quote)?.strip_suffix(quote);
            found.push(match quoted('\'').or_else(|| quoted('"')) {
                Some(name) => Step::Member(name),
                None => Step::Element(inside.parse().ok()?),
            });
            rest = left;
        }
    }
    Some(found)
}

fn at_path<'a>(event: &'a Value, path: &str) -> Option<&'a Value> {
    let steps = steps(path)?;
    steps.iter().try_fold(event, |value, step| match step {
        Step::Member(name) => value.get(name),
        Step::Element(index) => value.get(index),
    })
}

/// The template with each `<name>` replaced: within quotes by plain text, elsewhere by JSON.
fn filled(template: &str, paths: &BTreeMap<String, String>, event: &Value, around: &Surroundings<'_>) -> String {
    let mut text = String::new();
    let mut rest = template;
    let mut is_quoted = false;
    while let Some(letter) = rest.chars().next() {
        if letter == '<'
            && let Some((name, after)) = rest[1..].split_once('>')
            && let Some(value) = named(name, paths, event, around)
        {
            text.push_str(&written(&value, is_quoted));
            rest = after;
            continue;
        }
        let length = if letter == '\\' {
            1 + rest[1..].chars().next().map_or(0, char::len_utf8)
        } else {
            letter.len_utf8()
        };
        is_quoted ^= letter == '"';
        text.push_str(&rest[..length]);
        rest = &rest[length..];
    }
    text
}

fn named(name: &str, paths: &BTreeMap<String, String>, event: &Value, around: &Surroundings<'_>) -> Option<Value> {
    match name {
        "aws.events.rule-arn" => Some(around.rule_arn.into()),
        "aws.events.rule-name" => Some(around.rule_name.into()),
        "aws.events.event.ingestion-time" => Some(around.ingestion_time.into()),
        "aws.events.event.json" => Some(event.clone()),
        "aws.events.event" => {
            let mut without_detail = event.clone();
            if let Some(members) = without_detail.as_object_mut() {
                members.remove("detail");
            }
            Some(without_detail)
        }
        _ => Some(at_path(event, paths.get(name)?).cloned().unwrap_or(Value::Null)),
    }
}

fn written(value: &Value, is_quoted: bool) -> String {
    match value {
        Value::Null if is_quoted => String::new(),
        Value::String(text) if is_quoted => {
            // Within a JSON text, what would end it is escaped.
            let json = Value::String(text.clone()).to_string();
            json[1..json.len() - 1].to_owned()
        }
        Value::Object(_) | Value::Array(_) if is_quoted => value.to_string().replace('"', "\\\""),
        other => other.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use headwater_api::events::{InputTransformer, Target};
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;

    fn sent(target: &Target) -> String {
        let event = json!({
            "source": "shop", "resources": ["arn:one"],
            "detail": {"name": "say \"hi\"", "count": 3, "items": [{"id": 7}]},
        });
        let around = Surroundings {
            rule_arn: "arn:rule",
            rule_name: "rule",
            ingestion_time: "2026-01-01T00:00:00Z",
        };
        payload(target, &event, &around)
    }

    fn template(text: &str) -> Target {
        let paths = [
            ("name", "$.detail.name"),
            ("count", "$.detail.count"),
            ("id", "$.detail.items[0].id"),
            ("no", "$.x"),
        ];
        let paths = paths.map(|(name, path)| (name.to_owned(), path.to_owned()));
        Target {
            input_transformer: Some(InputTransformer {
                input_paths_map: Some(BTreeMap::from(paths)),
                input_template: text.to_owned(),
            }),
            ..Target::default()
        }
    }

    #[test]
    fn parts_and_constants() {
        let path = |path: &str| Target {
            input_path: Some(path.to_owned()),
            ..Target::default()
        };
        assert_eq!(sent(&path("$.detail.items[0]")), r#"{"id":7}"#);
        assert_eq!(sent(&path("$['resources'][0]")), r#""arn:one""#);
        let constant = Target {
            input: Some("{\"a\": 1}".to_owned()),
            ..Target::default()
        };
        assert_eq!(sent(&constant), "{\"a\": 1}");
    }

    #[test]
    fn templates_are_filled_as_json_and_as_text() {
        assert_eq!(
            sent(&template(r#"{"n": <name>, "c": <count>}"#)),
            r#"{"n": "say \"hi\"", "c": 3}"#
        );
        assert_eq!(sent(&template(r#""<count> x <id>: <name>""#)), r#""3 x 7: say \"hi\"""#);
        assert_eq!(
            sent(&template(r#"{"rule": <aws.events.rule-name>, "no": <no>}"#)),
            r#"{"rule": "rule", "no": null}"#
        );
        assert_eq!(sent(&template("\"a < b and <unknown>\"")), "\"a < b and <unknown>\"");
    }

    #[test]
    fn bad_targets_are_told() {
        let two = Target {
            input: Some("1".into()),
            input_path: Some("$".into()),
            ..Target::default()
        };
        assert!(complaint(&two).unwrap().starts_with("Only one of"));
        let path = Target {
            input_path: Some("detail".into()),
            ..Target::default()
        };
        assert!(complaint(&path).is_some());
        assert!(complaint(&template("x")).is_none());
    }

    proptest! {
        #[test]
        fn any_template_and_path_are_taken(text in any::<String>(), path in "[$]?[.\\[\\]'a-z0-9]{0,20}") {
            let _ = sent(&template(&text));
            let _ = steps(&path);
        }
    }
}
