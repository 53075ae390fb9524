//! The grammar, without what only one service adds to it.

use proptest::prelude::*;
use serde_json::{Value, json};

use super::text::wildcard;
use super::{Pattern, PatternError};

fn read(text: &str) -> Result<Pattern, PatternError> {
    let value: Value = serde_json::from_str(text).unwrap();
    Pattern::of_object(value.as_object().unwrap())
}

fn event() -> Value {
    json!({
        "source": "aws.glue",
        "detail-type": "Glue Job State Change",
        "resources": ["arn:one", "arn:two"],
        "detail": {
            "jobName": "Load-Orders", "state": "FAILED", "attempts": 3, "ratio": 0.5, "note": null, "ok": false,
            "ip": "10.0.0.123", "items": [{"id": 1, "size": "big"}, {"id": 2, "size": "small"}],
        },
    })
}

#[allow(clippy::needless_pass_by_value, reason = "literals read better without references")]
fn matches(pattern: Value) -> bool {
    read(&pattern.to_string()).unwrap().matches(&event())
}

#[allow(clippy::needless_pass_by_value, reason = "literals read better without references")]
fn detail(field: &str, matcher: Value) -> bool {
    matches(json!({ "detail": { field: [matcher] } }))
}

#[test]
fn values_match_exactly_and_by_type() {
    assert!(matches(
        json!({"source": ["aws.s3", "aws.glue"], "detail": {"state": ["FAILED"]}})
    ));
    assert!(!matches(json!({"source": ["aws.glue"], "detail": {"state": ["OK"]}})));
    assert!(detail("attempts", json!(3)) && detail("attempts", json!(3.0)) && !detail("attempts", json!("3")));
    assert!(detail("note", json!(null)) && detail("ok", json!(false)) && !detail("missing", json!(null)));
    assert!(matches(json!({"resources": ["arn:two"]})));
}

#[test]
fn texts_match_in_part() {
    assert!(detail("jobName", json!({"prefix": "Load"})) && !detail("jobName", json!({"prefix": "load"})));
    assert!(detail("jobName", json!({"prefix": {"equals-ignore-case": "LOAD"}})));
    assert!(detail("jobName", json!({"suffix": "Orders"})));
    assert!(detail("jobName", json!({"suffix": {"equals-ignore-case": "ORDERS"}})));
    assert!(detail("jobName", json!({"equals-ignore-case": "load-orders"})));
    assert!(detail("jobName", json!({"wildcard": "L*-Or*s"})));
    assert!(!detail("jobName", json!({"wildcard": "L*-Or*x"})));
    assert!(!detail("jobName", json!({"wildcard": "Load\\*"})));
}

#[test]
fn anything_but_needs_a_value() {
    assert!(detail("state", json!({"anything-but": "OK"})) && !detail("state", json!({"anything-but": ["FAILED"]})));
    assert!(detail("attempts", json!({"anything-but": [1, 2]})) && !detail("attempts", json!({"anything-but": 3})));
    assert!(!detail("state", json!({"anything-but": {"prefix": "FA"}})));
    assert!(!detail("state", json!({"anything-but": {"suffix": ["X", "ED"]}})));
    assert!(!detail(
        "state",
        json!({"anything-but": {"equals-ignore-case": ["failed"]}})
    ));
    assert!(detail("state", json!({"anything-but": {"wildcard": "*X*"}})));
    assert!(!detail("missing", json!({"anything-but": "x"})));
}

#[test]
fn numbers_presence_and_networks() {
    assert!(detail("attempts", json!({"numeric": [">", 2, "<=", 3]})));
    assert!(!detail("ratio", json!({"numeric": [">", 0.5]})) && detail("ratio", json!({"numeric": ["=", 0.5]})));
    assert!(detail("state", json!({"exists": true})) && !detail("state", json!({"exists": false})));
    assert!(detail("missing", json!({"exists": false})) && !detail("missing", json!({"exists": true})));
    assert!(detail("ip", json!({"cidr": "10.0.0.0/24"})) && !detail("ip", json!({"cidr": "10.0.1.0/24"})));
    assert!(detail("ip", json!({"cidr": "0.0.0.0/0"})) && !detail("ip", json!({"cidr": "::/0"})));
}

#[test]
fn one_of_several_patterns_is_enough() {
    let pattern = |state: &str| json!({"detail": {"$or": [{"state": [state]}, {"attempts": [{"numeric": [">", 5]}]}]}});
    assert!(matches(pattern("FAILED")) && !matches(pattern("OK")));
}

#[test]
fn one_element_of_an_array_must_match_whole() {
    let pattern = |id: i64, size: &str| json!({"detail": {"items": {"id": [id], "size": [size]}}});
    assert!(matches(pattern(2, "small")) && !matches(pattern(1, "small")));
}

#[test]
fn other_texts_are_refused() {
    for text in [
        "{}",
        r#"{"a": []}"#,
        r#"{"a": "b"}"#,
        r#"{"a": {}}"#,
        r#"{"a": [{"what": 1}]}"#,
        r#"{"a": [{"prefix": 1}]}"#,
        r#"{"a": [{"numeric": [">"]}]}"#,
        r#"{"a": [{"numeric": ["<", 5, ">", 3]}]}"#,
        r#"{"a": [{"cidr": "10.0.0.0/33"}]}"#,
        r#"{"a": [["b"]]}"#,
        r#"{"a": [{"wildcard": "a**"}]}"#,
        r#"{"a": [{"anything-but": []}]}"#,
        r#"{"a": [{"exists": "yes"}]}"#,
    ] {
        assert!(read(text).is_err(), "{text}");
    }
}

#[test]
#[rustfmt::skip]
fn conditions_hold_as_documented() {
    let cases = [
        (json!({"a": ["x", "y"]}), json!({"a": "y"}), true),
        (json!({"a": ["x"]}), json!({}), false),
        (json!({"a": ["x"], "b": ["y"]}), json!({"a": "x", "b": "z"}), false),
        (json!({"a": [1.0]}), json!({"a": 1}), true),
        (json!({"a": [null]}), json!({"a": null}), true),
        (json!({"a": [true]}), json!({"a": false}), false),
        (json!({"a": [{"prefix": "ba"}]}), json!({"a": "ball"}), true),
        (json!({"a": [{"suffix": "ll"}]}), json!({"a": "ball"}), true),
        (json!({"a": [{"equals-ignore-case": "TENNIS"}]}), json!({"a": "tennis"}), true),
        (json!({"a": [{"wildcard": "a*c*e"}]}), json!({"a": "abcde"}), true),
        (json!({"a": [{"wildcard": "a\\*"}]}), json!({"a": "ab"}), false),
        (json!({"a": [{"anything-but": ["x", "y"]}]}), json!({"a": "z"}), true),
        (json!({"a": [{"anything-but": "x"}]}), json!({"a": "x"}), false),
        (json!({"a": [{"anything-but": "x"}]}), json!({}), false),
        (json!({"a": [{"anything-but": ["x"]}]}), json!({"a": ["x", "y"]}), true),
        (json!({"a": [{"anything-but": ["x"]}]}), json!({"a": ["x"]}), false),
        (json!({"a": [{"anything-but": {"prefix": "order-"}}]}), json!({"a": "order-1"}), false),
        (json!({"a": [{"anything-but": {"suffix": ["1", "2"]}}]}), json!({"a": "order-3"}), true),
        (json!({"a": [{"numeric": [">", 0, "<=", 150]}]}), json!({"a": 150}), true),
        (json!({"a": [{"numeric": ["<", 10]}]}), json!({"a": "5"}), false),
        (json!({"a": [{"exists": false}]}), json!({"b": 1}), true),
        (json!({"a": [{"exists": true}]}), json!({"a": 1}), true),
        (json!({"a": [{"cidr": "10.0.0.0/24"}]}), json!({"a": "10.0.0.255"}), true),
        (json!({"a": [{"cidr": "10.0.0.0/24"}]}), json!({"a": "10.0.1.0"}), false),
        (json!({"a": [{"cidr": "2001:db8::/32"}]}), json!({"a": "2001:db8::1"}), true),
        (json!({"$or": [{"a": [1]}, {"b": [2]}]}), json!({"b": 2}), true),
        (json!({"c": [3], "$or": [{"a": [1]}, {"b": [2]}]}), json!({"b": 2}), false),
        (json!({"a": {"b": ["x"]}}), json!({"a": {"b": "x"}}), true),
        (json!({"a": {"b": ["x"]}}), json!({"a": [{"b": "y"}, {"b": "x"}]}), true),
        (json!({"a": {"b": [{"exists": false}]}}), json!({}), true),
    ];
    for (policy, message, expected) in cases {
        assert_eq!(read(&policy.to_string()).unwrap().matches(&message), expected, "{policy} on {message}");
    }
}

#[test]
fn an_empty_list_is_as_if_it_were_not_there() {
    let absent = read(r#"{"a": [{"exists": false}]}"#).unwrap();
    assert!(absent.matches(&json!({"a": []})) && !absent.matches(&json!({"a": [1]})));
}

#[test]
fn a_field_may_be_named_like_a_choice() {
    let pattern = read(r#"{"$or": [{"prefix": "a"}, {"prefix": "b"}]}"#).unwrap();
    assert!(pattern.matches(&json!({"$or": "banana"})) && !pattern.matches(&json!({"prefix": "a"})));
}

#[test]
fn complaints_say_what_is_wrong() {
    for (pattern, complaint) in [
        (r#"{"a": [{"like": "x"}]}"#, "Unrecognized match type like"),
        (
            r#"{"a": [{"exists": 1}]}"#,
            "exists match pattern must be either true or false.",
        ),
        (
            r#"{"a": [{"numeric": ["<"]}]}"#,
            "Too few elements in numeric expression",
        ),
        (
            r#"{"a": [{"numeric": [">", 3, "<", 3]}]}"#,
            "Bottom must be less than top",
        ),
        (
            r#"{"a": [{"cidr": "10.0.0.0/33"}]}"#,
            "Malformed CIDR, mask bits must be between 0 and 32",
        ),
        (
            r#"{"a": [{"anything-but": [true]}]}"#,
            "Inside anything but list, start|null|boolean is not supported.",
        ),
    ] {
        assert_eq!(read(pattern).unwrap_err().to_string(), complaint);
    }
}

proptest! {
    #[test]
    fn wildcards_match_what_they_were_made_of(parts in prop::collection::vec("[a-c]{0,3}", 1..4), fill in "[a-c]{0,3}") {
        let mut pattern = parts.join("*");
        while pattern.contains("**") {
            pattern = pattern.replace("**", "*");
        }
        let matcher = wildcard(&pattern).unwrap();
        prop_assert!(matcher.matches(&parts.join(&fill)));
    }

    #[test]
    fn a_text_matches_itself_with_a_star_put_in(text in "[a-z]{0,12}", at in 0usize..13) {
        let at = at.min(text.len());
        let pattern = format!("{}*{}", &text[..at], &text[at..]);
        prop_assert!(wildcard(&pattern).unwrap().matches(&text));
        prop_assert!(!wildcard(&(pattern + "!")).unwrap().matches(&text));
    }
}
