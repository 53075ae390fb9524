//! The constraints of the model, checked on what was read, in AWS's words.

use crate::field::{Entries, Items, View};
use crate::read::is_container;
use crate::shape::is_sensitive;
use crate::table::{Kind, Type};

/// Values longer than this are not echoed.
const LONGEST_ECHO: usize = 1024;

pub(super) fn is_scalar(shape: &Type) -> bool {
    !is_container(shape)
}

/// The constraints of `shape` that `view` does not satisfy, each in AWS's words.
pub(super) fn broken(view: &View<'_>, shape: &Type) -> Vec<String> {
    match view {
        View::String(text) => broken_by_text(text, shape),
        View::Integer(number) => outside(*number, shape, "value"),
        View::Double(number) => outside_of_double(*number, shape),
        View::Blob(bytes) => outside(length(bytes.len()), shape, "length"),
        View::List(items) => broken_by_list(*items, shape),
        View::Map(entries) => broken_by_map(*entries, shape),
        _ => Vec::new(),
    }
}

fn broken_by_text(text: &str, shape: &Type) -> Vec<String> {
    let mut found = outside(length(text.encode_utf16().count()), shape, "length");
    if let Some(pattern) = shape.pattern.filter(|pattern| !pattern.matches(text)) {
        found.push(format!(
            "Member must satisfy regular expression pattern: {}",
            pattern.source
        ));
    }
    if !shape.values.is_empty() && !shape.values.contains(&text) {
        found.push(format!(
            "Member must satisfy enum value set: [{}]",
            shape.values.join(", ")
        ));
    }
    found
}

fn broken_by_list(items: &dyn Items, shape: &Type) -> Vec<String> {
    let mut found = outside(length(items.count()), shape, "length");
    let Kind::List(list) = &shape.kind else { return found };
    if items.views().any(|item| is_broken_scalar(&item, list.member)) {
        found.push(format!("Member must satisfy constraint: [{}]", all_of(list.member)));
    }
    found
}

fn broken_by_map(entries: &dyn Entries, shape: &Type) -> Vec<String> {
    let mut found = outside(length(entries.count()), shape, "length");
    let Kind::Map(map) = &shape.kind else { return found };
    if entries
        .views()
        .any(|(key, _)| is_broken_scalar(&View::String(key), map.key))
    {
        found.push(format!("Map keys must satisfy constraint: [{}]", all_of(map.key)));
    }
    if entries.views().any(|(_, value)| is_broken_scalar(&value, map.value)) {
        found.push(format!("Map value must satisfy constraint: [{}]", all_of(map.value)));
    }
    found
}

fn is_broken_scalar(view: &View<'_>, shape: &Type) -> bool {
    is_scalar(shape) && !broken(view, shape).is_empty()
}

/// All constraints of the type of a list's items or a map's keys and values, the way AWS lists them.
fn all_of(shape: &Type) -> String {
    let noun = if matches!(shape.kind, Kind::Integer | Kind::Double) {
        "value"
    } else {
        "length"
    };
    let mut constraints = Vec::new();
    constraints.extend(shape.max.map(|most| at_most(most, noun)));
    constraints.extend(shape.min.map(|least| at_least(least, noun)));
    constraints.extend(
        shape
            .pattern
            .map(|pattern| format!("Member must satisfy regular expression pattern: {}", pattern.source)),
    );
    if !shape.values.is_empty() {
        constraints.push(format!(
            "Member must satisfy enum value set: [{}]",
            shape.values.join(", ")
        ));
    }
    constraints.push("Member must not be null".to_owned());
    constraints.join(", ")
}

fn outside(measure: i64, shape: &Type, noun: &str) -> Vec<String> {
    let too_little = shape
        .min
        .filter(|least| measure < *least)
        .map(|least| at_least(least, noun));
    let too_much = shape.max.filter(|most| measure > *most).map(|most| at_most(most, noun));
    too_little.into_iter().chain(too_much).collect()
}

fn outside_of_double(number: f64, shape: &Type) -> Vec<String> {
    let too_little = shape
        .min
        .filter(|least| number < *least as f64)
        .map(|least| at_least(least, "value"));
    let too_much = shape
        .max
        .filter(|most| number > *most as f64)
        .map(|most| at_most(most, "value"));
    too_little.into_iter().chain(too_much).collect()
}

fn at_least(least: i64, noun: &str) -> String {
    format!("Member must have {noun} greater than or equal to {least}")
}

fn at_most(most: i64, noun: &str) -> String {
    format!("Member must have {noun} less than or equal to {most}")
}

fn length(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

/// The value as AWS repeats it in a message, the way Java prints it; none where it is sensitive or too long to repeat.
pub(super) fn echo(view: &View<'_>, shape: &Type) -> Option<String> {
    if is_sensitive(shape) {
        return None;
    }
    Some(printed(view)).filter(|text| text.len() <= LONGEST_ECHO)
}

fn printed(view: &View<'_>) -> String {
    match view {
        View::String(text) => (*text).to_owned(),
        View::List(items) => format!(
            "[{}]",
            items.views().map(|item| printed(&item)).collect::<Vec<_>>().join(", ")
        ),
        View::Map(entries) => {
            let pairs: Vec<String> = entries
                .views()
                .map(|(key, value)| format!("{key}={}", printed(&value)))
                .collect();
            format!("{{{}}}", pairs.join(", "))
        }
        other => format!("{other:?}"),
    }
}
