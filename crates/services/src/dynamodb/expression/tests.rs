use proptest::prelude::*;
use serde_json::{Value, json};

use super::*;
use crate::dynamodb::attribute::{Item, item, to_wire};

fn placeholders(values: &Value) -> Placeholders {
    let names = json!({"#n": "name", "#d": "a.b"});
    Placeholders::read(
        Some(serde_json::from_value(names).unwrap()),
        Some(serde_json::from_value(values.clone()).unwrap()),
        true,
    )
    .unwrap()
}

fn values() -> Value {
    json!({
        ":one": {"N": "1"}, ":two": {"N": "2"}, ":text": {"S": "abc"}, ":ab": {"S": "ab"}, ":true": {"BOOL": true},
        ":list": {"L": [{"N": "9"}]}, ":set": {"SS": ["x", "y"]}, ":s": {"S": "S"}, ":numbers": {"NS": ["1"]},
    })
}

fn stored(wire: Value) -> Item {
    item(serde_json::from_value(wire).unwrap()).unwrap()
}

fn sample() -> Item {
    stored(json!({
        "id": {"S": "abcd"}, "n": {"N": "1.0"}, "name": {"S": "Ann"}, "a.b": {"N": "7"}, "flag": {"BOOL": true},
        "l": {"L": [{"N": "1"}, {"S": "abc"}, {"N": "3"}]}, "m": {"M": {"x": {"N": "5"}, "y": {"M": {"z": {"S": "deep"}}}}},
        "tags": {"SS": ["x", "y", "z"]},
    }))
}

fn holds(text: &str) -> bool {
    condition("ConditionExpression", text, &placeholders(&values()))
        .unwrap()
        .holds(&sample())
}

#[test]
fn conditions_hold_or_not() {
    for text in [
        "n = :one",
        "n <> :two",
        "absent <> :two",
        "n < :two AND id >= :text",
        "NOT n > :one",
        "n BETWEEN :one AND :two",
        "id BETWEEN :ab AND id AND n = :one",
        "n IN (:two, :one)",
        "attribute_exists(m.y.z) and attribute_not_exists(m.y.q)",
        "attribute_type(id, :s)",
        "begins_with(id, :text)",
        "contains(id, :ab) OR n = :two",
        "contains(l, :text)",
        "contains(tags, :ab) OR flag = :true",
        "size(l) > :two",
        "size(#n) > size(m)",
        "#d > :two",
        "(n = :two OR n = :one) AND (flag = :true)",
        "l[1] = :text",
    ] {
        assert!(holds(text), "{text}");
    }
    for text in [
        "absent = :one",
        "n = :text",
        "id < :one",
        "l[7] = :one",
        "size(n) = :one",
        "begins_with(n, :ab)",
        "n = :two OR n = :one AND flag <> :true",
    ] {
        assert!(!holds(text), "{text}");
    }
}

fn refused(text: &str) -> String {
    condition("ConditionExpression", text, &placeholders(&values()))
        .unwrap_err()
        .message
}

#[test]
fn what_is_no_condition_is_refused_in_dynamodbs_words() {
    for (text, message) in [
        ("", "The expression can not be empty;"),
        ("n =", "Syntax error; token: \"<EOF>\", near: \"=\""),
        ("n = :one :two", "Syntax error; token: \":two\", near: \":one :two\""),
        ("n * :one", "Syntax error; token: \"*\", near: \"n * :one\""),
        ("l[abc] = :one", "Syntax error; token: \"abc\", near: \"[abc]\""),
        (
            "status = :one",
            "Attribute name is a reserved keyword; reserved keyword: status",
        ),
        (
            "#q = :one",
            "An expression attribute name used in the document path is not defined; attribute name: #q",
        ),
        (
            "n = :q",
            "An expression attribute value used in expression is not defined; attribute value: :q",
        ),
        ("nope(n)", "Invalid function name; function: nope"),
        (
            "n = attribute_exists(n)",
            "The function is not allowed to be used this way in an expression; function: attribute_exists",
        ),
        (
            "contains(n)",
            "Incorrect number of operands for operator or function; operator or function: contains, number of operands: 1",
        ),
        (
            "attribute_exists(:one)",
            "Operator or function requires a document path; operator or function: attribute_exists",
        ),
        (
            "n < :true",
            "Incorrect operand type for operator or function; operator or function: <, operand type: BOOL",
        ),
        (
            "begins_with(id, :one)",
            "Incorrect operand type for operator or function; operator or function: begins_with, operand type: N",
        ),
        (
            "n = n",
            "The first operand must be distinct from the remaining operands for this operator or function; operator: =, first operand: [n]",
        ),
        (
            "n BETWEEN :two AND :one",
            "The BETWEEN operator requires upper bound to be greater than or equal to lower bound; lower bound operand: AttributeValue: {N:2}, upper bound operand: AttributeValue: {N:1}",
        ),
        ("((n = :one))", "The expression has redundant parentheses;"),
    ] {
        assert_eq!(
            refused(text),
            format!("Invalid ConditionExpression: {message}"),
            "{text}"
        );
    }
    assert!(refused(&format!("{}n = :one{}", "NOT (".repeat(120), ")".repeat(120))).contains("nested"));
}

fn updated(text: &str) -> Value {
    let changes = changes(text, &placeholders(&values())).unwrap();
    let before = sample();
    let after = changes.applied(&before).unwrap();
    let after = to_wire(&after).unwrap();
    let differing = after.into_iter().filter(|(name, value)| {
        let before = before.get(name).map(|value| serde_json::to_value(value).unwrap());
        before.as_ref() != Some(value)
    });
    differing.collect::<serde_json::Map<_, _>>().into()
}

#[test]
fn updates_change_items() {
    for (text, changed) in [
        ("SET n = n + :two", json!({"n": {"N": "3"}})),
        (
            "SET fresh = :one - n, n = :two",
            json!({"fresh": {"N": "0"}, "n": {"N": "2"}}),
        ),
        (
            "SET fresh = if_not_exists(absent, :text)",
            json!({"fresh": {"S": "abc"}}),
        ),
        ("SET n = if_not_exists(n, :two) + :one", json!({"n": {"N": "2"}})),
        (
            "SET fresh = list_append(:list, :list)",
            json!({"fresh": {"L": [{"N": "9"}, {"N": "9"}]}}),
        ),
        (
            "SET l[9] = :one, l[8] = :two",
            json!({"l": {"L": [{"N": "1"}, {"S": "abc"}, {"N": "3"}, {"N": "2"}, {"N": "1"}]}}),
        ),
        ("REMOVE l[0], l[1]", json!({"l": {"L": [{"N": "3"}]}})),
        (
            "SET m.y.z = :one REMOVE m.x",
            json!({"m": {"M": {"y": {"M": {"z": {"N": "1"}}}}}}),
        ),
        (
            "ADD n :two, hits :one DELETE tags :set",
            json!({"n": {"N": "3"}, "hits": {"N": "1"}, "tags": {"SS": ["z"]}}),
        ),
        ("ADD fresh :set", json!({"fresh": {"SS": ["x", "y"]}})),
        ("DELETE absent :set", json!({})),
    ] {
        assert_eq!(updated(text), changed, "{text}");
    }
}

#[test]
fn what_is_no_update_is_refused_in_dynamodbs_words() {
    for (text, message) in [
        (
            "SET n = :one SET m = :two",
            "The \"SET\" section can only be used once in an update expression;",
        ),
        (
            "SET n = :one, n = :two",
            "Two document paths overlap with each other; must remove or rewrite one of these paths; path one: [n], path two: [n]",
        ),
        (
            "SET m[0] = :one REMOVE m.x",
            "Two document paths conflict with each other; must remove or rewrite one of these paths; path one: [m, [0]], path two: [m, x]",
        ),
        (
            "ADD n :text",
            "Incorrect operand type for operator or function; operator: ADD, operand type: STRING, typeSet: ALLOWED_FOR_ADD_OPERAND",
        ),
        ("SET n = n +", "Syntax error; token: \"<EOF>\", near: \"+\""),
        ("ADD numx 1", "Syntax error; token: \"1\", near: \"numx 1\""),
        ("SET n = nope(n)", "Invalid function name; function: nope"),
        (
            "SET n = n + :text",
            "Incorrect operand type for operator or function; operator or function: +, operand type: S",
        ),
    ] {
        let error = changes(text, &placeholders(&values())).unwrap_err();
        assert_eq!(error.message, format!("Invalid UpdateExpression: {message}"), "{text}");
    }
}

#[test]
fn updates_that_do_not_fit_the_item_are_refused() {
    for (text, message) in [
        (
            "SET n = absent",
            "The provided expression refers to an attribute that does not exist in the item",
        ),
        (
            "SET n = id + :one",
            "An operand in the update expression has an incorrect data type",
        ),
        (
            "SET nope.x = :one",
            "The document path provided in the update expression is invalid for update",
        ),
        (
            "ADD tags :numbers",
            "An operand in the update expression has an incorrect data type",
        ),
    ] {
        let changes = changes(text, &placeholders(&values())).unwrap();
        assert_eq!(changes.applied(&sample()).unwrap_err().message, message, "{text}");
    }
}

#[test]
fn projections_keep_what_is_asked_for() {
    let wanted = projection("id, m.y.z, l[2], l[0], absent, #n", &placeholders(&values())).unwrap();
    let kept = wanted.of_item(&sample());
    let expected = stored(json!({
        "id": {"S": "abcd"}, "name": {"S": "Ann"}, "l": {"L": [{"N": "1"}, {"N": "3"}]},
        "m": {"M": {"y": {"M": {"z": {"S": "deep"}}}}},
    }));
    assert_eq!(kept, expected);
    assert!(projection("m, m.x", &placeholders(&values())).is_err());
}

proptest! {
    #[test]
    fn any_text_is_read_or_refused(text in "[a-z#:.,()\\[\\]0-9<>=+ -]{0,40}") {
        let placeholders = placeholders(&values());
        if let Ok(condition) = condition("FilterExpression", &text, &placeholders) {
            condition.holds(&sample());
        }
        if let Ok(wanted) = projection(&text, &placeholders) {
            wanted.of_item(&sample());
        }
    }

    #[test]
    fn any_update_is_read_or_refused(
        text in "((SET|REMOVE|ADD|DELETE) (n|l\\[[0-9]\\]|m\\.x|tags|#n)( = (n|:one|l|list_append\\(l, :list\\)))?( :(one|set))?[ ,]?){0,3}"
    ) {
        if let Ok(changes) = changes(&text, &placeholders(&values())) {
            let _ = changes.applied(&sample());
        }
    }
}
