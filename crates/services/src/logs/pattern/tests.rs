//! The grammar by the user guide's examples, and any text at all.

use proptest::prelude::*;

use super::Pattern;

fn matches(pattern: &str, message: &str) -> bool {
    Pattern::parse(pattern)
        .unwrap_or_else(|error| panic!("{pattern}: {error}"))
        .matches(message)
}

#[test]
fn terms_phrases_alternatives_and_exclusions() {
    for (pattern, message, expected) in [
        ("", "anything", true),
        ("ERROR table", "[id] ERROR : no table", true),
        ("ERROR table", "[id] ERROR : nothing", false),
        ("ERROR", "Exiting with ERRORCODE: -1", true),
        ("error", "ERROR", false),
        ("\"no table\"", "ERROR no table", true),
        ("\"no table\"", "no ERROR table", false),
        (r#""say \"hi\"""#, r#"they say "hi" there"#, true),
        ("?ERROR ?WARN", "WARN x", true),
        ("?ERROR ?WARN", "INFO x", false),
        ("ERROR -benign", "ERROR benign", false),
        ("\"ERROR\" - \"Exiting\"", "Exiting with ERRORCODE: -1", false),
        ("%AUTH.*D%", "[ERROR 401] UNAUTHORIZED REQUEST", true),
        ("%^[0-9]{3}$% -%404%", "500", true),
        ("-%[45][0-9]{2}%", "status 404", false),
    ] {
        assert_eq!(matches(pattern, message), expected, "{pattern} on {message}");
    }
}

const EVENT: &str = r#"{
    "eventType": "UpdateTrail", "sourceIPAddress": "111.111.111.111", "arrayKey": ["value", "another value"],
    "objectList": [{"name": "a", "id": 1}, {"name": "b", "id": 2}], "SomeObject": null, "ThisFlag": true,
    "latency": 501.5, "coordinates": [[0, 1], [4, 5]], "code": "404", "a b": 1
}"#;

#[test]
fn json_values_are_selected_and_compared() {
    for (pattern, expected) in [
        ("{ $.eventType = \"UpdateTrail\" }", true),
        ("{$.eventType=UpdateTrail}", true),
        ("{ $.eventType = Update* }", true),
        ("{ $.eventType = \"*Trail\" }", true),
        ("{ $.eventType = *date* }", true),
        ("{ $.eventType = Up*ail }", false),
        ("{ $.eventType = %^Update[A-Z]% }", true),
        ("{ $.sourceIPAddress != 123.123.* }", true),
        ("{ $.missing != 1 }", false),
        ("{ $.missing = * }", false),
        ("{ $.latency = * }", true),
        ("{ $.arrayKey[0] = \"value\" }", true),
        ("{ $.arrayKey[2] = \"value\" }", false),
        ("{ $.arrayKey = 1 }", false),
        ("{ $.arrayKey != 1 }", false),
        ("{ $.objectList[1].id = 2 }", true),
        ("{ $.coordinates[1][0] = 4 }", true),
        ("{ $[\"a b\"] = 1 }", true),
        ("{ $.SomeObject IS NULL }", true),
        ("{ $.eventType IS NULL }", false),
        ("{ $.SomeOtherObject NOT EXISTS }", true),
        ("{ $.eventType EXISTS }", true),
        ("{ $.ThisFlag IS TRUE }", true),
        ("{ $.ThisFlag is false }", false),
        ("{ $.latency > +500 }", true),
        ("{ $.latency <= 5.015e2 }", true),
        ("{ $.latency < 10e-3 }", false),
        ("{ $.code = 404 }", true),
        ("{ $.code > 400 }", false),
        ("{ $.eventType != %Trail% }", false),
    ] {
        assert_eq!(matches(pattern, EVENT), expected, "{pattern}");
    }
    assert!(!matches("{ $.a = 1 }", "no JSON") && !matches("{ $.a NOT EXISTS }", "no JSON"));
}

#[test]
fn conditions_join_in_the_usual_order() {
    let event =
        r#"{"user": {"id": 1, "email": "J.S@example.com"}, "users": [{"email": "John"}], "actions": ["GET", "PUT"]}"#;
    for (pattern, expected) in [
        ("{ ($.user.id = 1) && ($.users[0].email = \"John\") }", true),
        (
            "{ ($.user.id = 2 && $.users[0].email = \"x\") || $.actions[1] = \"GET\" }",
            false,
        ),
        (
            "{ $.user.email = \"J.S@example.com\" || $.user.id = 5 && $.actions[1] = no }",
            true,
        ),
        (
            "{ ($.user.email = \"J.S@example.com\" || $.user.id = 5) && $.actions[1] = no }",
            false,
        ),
        ("{($.user.id=1)&&($.actions[0]=GET)}", true),
    ] {
        assert_eq!(matches(pattern, event), expected, "{pattern}");
    }
}

const LINE: &str = r#"127.0.0.1 - frank [10/Oct/2000:13:25:15 -0700] "GET /index.html HTTP/1.0" 404 1534"#;

#[test]
fn columns_are_named_and_tested() {
    for (pattern, expected) in [
        ("[ip, user, username, timestamp, request, status_code, bytes]", true),
        ("[ip, user, username, timestamp, request, status_code]", false),
        ("[..., status_code, bytes]", true),
        ("[ip, user, ..., status_code, bytes]", true),
        ("[ip, ...]", true),
        ("[a, b, c, d, e, f, g, h, ...]", false),
        (
            "[ip, user, username, timestamp, request, status_code, bytes > 1000]",
            true,
        ),
        (
            "[ip, user, username, timestamp, request =*.html*, status_code = 4*, bytes]",
            true,
        ),
        ("[..., status_code = 4* && status_code != 404, bytes]", false),
        ("[..., status_code = 500 || status_code = 404, bytes]", true),
        ("[..., status_code=%4[0-9]{2}%, bytes]", true),
        ("[..., request=*.html*, status_code=4*,]", true),
        ("[..., bytes < 1000]", false),
        ("[ip != 127.*, ...]", false),
    ] {
        assert_eq!(matches(pattern, LINE), expected, "{pattern}");
    }
    assert!(matches("[w1=!ERROR&&w1=!WARN, w2]", "INFO message"));
    assert!(!matches("[w1=ERROR, w2]", "ERROR WARN message"));
}

#[test]
fn values_are_named_by_columns_and_selectors() {
    let pattern = Pattern::parse("[..., request=*.html*, status_code=4*,]").unwrap();
    let extracted = pattern.extracted(LINE);
    let shown: Vec<_> = extracted
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect();
    let expected = [
        ("$1", "127.0.0.1"),
        ("$2", "-"),
        ("$3", "frank"),
        ("$4", "10/Oct/2000:13:25:15 -0700"),
        ("$7", "1534"),
        ("$request", "GET /index.html HTTP/1.0"),
        ("$status_code", "404"),
    ];
    assert_eq!(shown, expected);
    assert_eq!(pattern.value(LINE, "$7").as_deref(), Some("1534"));
    assert_eq!(pattern.value(LINE, "$.status_code").as_deref(), Some("404"));
    let json = Pattern::parse("{ $.latency = * }").unwrap();
    assert_eq!(json.value(EVENT, "$.latency").as_deref(), Some("501.5"));
    assert_eq!(json.value(EVENT, "$.arrayKey"), None);
    assert!(json.extracted(EVENT).is_empty());
}

#[test]
fn what_is_no_pattern_is_refused() {
    for pattern in [
        "\"open",
        "%open",
        "%(a)%",
        "%a!%",
        "%[%",
        "%%",
        "{",
        "{}",
        "{ $.a = 1",
        "{ $.a }",
        "{ a = 1 }",
        "{ $. = 1 }",
        "{ $.a[x] = 1 }",
        "{ $.a > x }",
        "{ $.a = 1 } b",
        "{ ($.a = 1 }",
        "{ $.a IS 3 }",
        "{ $.a NOT 3 }",
        "[a",
        "[a b]",
        "[..., a, ...]",
        "[a = 1 && b = 2]",
        "[a = ]",
    ] {
        assert!(Pattern::parse(pattern).is_err(), "{pattern}");
    }
    let deep = format!("{{ {} $.a = 1 {} }}", "(".repeat(5_000), ")".repeat(5_000));
    assert!(Pattern::parse(&deep).is_err());
}

proptest! {
    #[test]
    fn any_text_is_read_or_refused(text in r#"[\[{]?[ $.a%"\\\[\]{}()=!<>&|,*0-9-]{0,40}[\]}]?"#, message in ".{0,40}") {
        if let Ok(pattern) = Pattern::parse(&text) {
            pattern.matches(&message);
            pattern.extracted(&message);
        }
    }
}
