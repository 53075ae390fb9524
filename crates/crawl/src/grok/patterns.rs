//! The built-in grok patterns, by name.
//!
//! Source: glue-crawler-spec section 2.5 lists the names; the expressions are ours.

/// The expression that `%{name}` stands for.
pub(super) fn built_in(name: &str) -> Option<&'static str> {
    BUILT_IN
        .iter()
        .find(|(known, _)| *known == name)
        .map(|(_, expression)| *expression)
}

const BUILT_IN: &[(&str, &str)] = &[
    // Words and numbers
    ("USERNAME", r"[\w.-]+"),
    ("USER", r"%{USERNAME}"),
    ("INT", r"[+-]?\d+"),
    ("BASE10NUM", r"(?<![\d.+-])[+-]?(?:\d+(?:\.\d+)?|\.\d+)"),
    ("NUMBER", r"%{BASE10NUM}"),
    ("BASE16NUM", r"(?<![0-9A-Fa-f])[+-]?(?:0x)?[0-9A-Fa-f]+"),
    (
        "BASE16FLOAT",
        r"\b(?<![0-9A-Fa-f.])[+-]?(?:0x)?(?:[0-9A-Fa-f]+(?:\.[0-9A-Fa-f]*)?|\.[0-9A-Fa-f]+)\b",
    ),
    ("BOOLEAN", r"(?i:true|false)"),
    ("POSINT", r"\b[1-9]\d*\b"),
    ("NONNEGINT", r"\b\d+\b"),
    ("WORD", r"\b\w+\b"),
    ("NOTSPACE", r"\S+"),
    ("SPACE", r"\s*"),
    ("DATA", r".*?"),
    ("GREEDYDATA", r".*"),
    (
        "QUOTEDSTRING",
        r#"(?:"(?:\\.|[^\\"])*"|'(?:\\.|[^\\'])*'|`(?:\\.|[^\\`])*`)"#,
    ),
    ("QS", r"%{QUOTEDSTRING}"),
    ("UUID", r"[0-9A-Fa-f]{8}-(?:[0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}"),
    // Networks
    ("MAC", r"(?:%{CISCOMAC}|%{WINDOWSMAC}|%{COMMONMAC})"),
    ("CISCOMAC", r"(?:[0-9A-Fa-f]{4}\.){2}[0-9A-Fa-f]{4}"),
    ("WINDOWSMAC", r"(?:[0-9A-Fa-f]{2}-){5}[0-9A-Fa-f]{2}"),
    ("COMMONMAC", r"(?:[0-9A-Fa-f]{2}:){5}[0-9A-Fa-f]{2}"),
    (
        "IPV6",
        concat!(
            r"(?:(?:[0-9A-Fa-f]{1,4}:){7}[0-9A-Fa-f]{1,4}",
            r"|(?:[0-9A-Fa-f]{1,4}:){1,6}(?::[0-9A-Fa-f]{1,4}){1,6}",
            r"|(?:[0-9A-Fa-f]{1,4}:){1,7}:",
            r"|:(?::[0-9A-Fa-f]{1,4}){1,7}",
            r"|(?:[0-9A-Fa-f]{0,4}:){2,7}%{IPV4}",
            r"|::)(?:%\w+)?"
        ),
    ),
    (
        "IPV4",
        r"(?<!\d)(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?!\d)",
    ),
    ("IP", r"(?:%{IPV6}|%{IPV4})"),
    (
        "HOSTNAME",
        r"\b[0-9A-Za-z][0-9A-Za-z-]{0,62}(?:\.[0-9A-Za-z][0-9A-Za-z-]{0,62})*\.?",
    ),
    ("HOST", r"%{HOSTNAME}"),
    ("IPORHOST", r"(?:%{IP}|%{HOSTNAME})"),
    ("HOSTPORT", r"%{IPORHOST}:%{POSINT}"),
    // Paths and addresses
    ("PATH", r"(?:%{UNIXPATH}|%{WINPATH})"),
    ("UNIXPATH", r"(?:/[\w.%!$@:,+~-]*)+"),
    ("TTY", r"/dev/(?:pts|tty(?:[pq])?)(?:\w+)?/?\d+"),
    ("WINPATH", r"(?:[A-Za-z]+:|\\)(?:\\[^\\?*]*)+"),
    ("URIPROTO", r"[A-Za-z][\w+.-]*"),
    ("URIHOST", r"%{IPORHOST}(?::%{POSINT:port})?"),
    ("URIPATH", r"(?:/[\w$.+!*'(){},~:;=@#%&-]*)+"),
    ("URIPARAM", r"\?[\w$.+!*'|(){},~@#%&/=:;?\[\]<>-]*"),
    ("URIPATHPARAM", r"%{URIPATH}(?:%{URIPARAM})?"),
    (
        "URI",
        r"%{URIPROTO}://(?:%{USER}(?::[^@]*)?@)?(?:%{URIHOST})?(?:%{URIPATHPARAM})?",
    ),
    // Dates and times
    (
        "MONTH",
        concat!(
            r"\b(?:[Jj]an(?:uary)?|[Ff]eb(?:ruary)?|[Mm]ar(?:ch)?|[Aa]pr(?:il)?|[Mm]ay|[Jj]une?|[Jj]uly?|[Aa]ug(?:ust)?",
            r"|[Ss]ep(?:t(?:ember)?)?|[Oo]ct(?:ober)?|[Nn]ov(?:ember)?|[Dd]ec(?:ember)?)\b"
        ),
    ),
    ("MONTHNUM", r"(?:1[0-2]|0?[1-9])"),
    ("MONTHNUM2", r"(?:1[0-2]|0[1-9])"),
    ("MONTHDAY", r"(?:3[01]|[12]\d|0?[1-9])"),
    (
        "DAY",
        r"(?:Mon(?:day)?|Tue(?:sday)?|Wed(?:nesday)?|Thu(?:rsday)?|Fri(?:day)?|Sat(?:urday)?|Sun(?:day)?)",
    ),
    ("YEAR", r"(?:\d\d){1,2}"),
    ("HOUR", r"(?:2[0-3]|[01]?\d)"),
    ("MINUTE", r"[0-5]\d"),
    ("SECOND", r"(?:60|[0-5]?\d)(?:[:.,]\d+)?"),
    ("TIME", r"(?<!\d)%{HOUR}:%{MINUTE}(?::%{SECOND})?(?!\d)"),
    ("DATE_US", r"%{MONTHNUM}[/-]%{MONTHDAY}[/-]%{YEAR}"),
    ("DATE_EU", r"%{MONTHDAY}[./-]%{MONTHNUM}[./-]%{YEAR}"),
    ("DATESTAMP_US", r"%{DATE_US}[- ]%{TIME}"),
    ("DATESTAMP_EU", r"%{DATE_EU}[- ]%{TIME}"),
    ("ISO8601_TIMEZONE", r"(?:Z|[+-]%{HOUR}(?::?%{MINUTE}))"),
    ("ISO8601_SECOND", r"%{SECOND}"),
    (
        "TIMESTAMP_ISO8601",
        r"%{YEAR}-%{MONTHNUM}-%{MONTHDAY}[T ]%{HOUR}:?%{MINUTE}(?::?%{SECOND})?%{ISO8601_TIMEZONE}?",
    ),
    ("TZ", r"[A-Z]{3,4}"),
    ("DATESTAMP_RFC822", r"%{DAY} %{MONTH} %{MONTHDAY} %{YEAR} %{TIME} %{TZ}"),
    (
        "DATESTAMP_RFC2822",
        r"%{DAY}, %{MONTHDAY} %{MONTH} %{YEAR} %{TIME} %{ISO8601_TIMEZONE}",
    ),
    ("DATESTAMP_OTHER", r"%{DAY} %{MONTH} %{MONTHDAY} %{TIME} %{TZ} %{YEAR}"),
    (
        "DATESTAMP_EVENTLOG",
        r"%{YEAR}%{MONTHNUM2}%{MONTHDAY}%{HOUR}%{MINUTE}%{SECOND}",
    ),
    ("CISCOTIMESTAMP", r"%{MONTH} +%{MONTHDAY}(?: %{YEAR})? %{TIME}"),
    ("SYSLOGTIMESTAMP", r"%{MONTH} +%{MONTHDAY} %{TIME}"),
    ("HTTPDATE", r"%{MONTHDAY}/%{MONTH}/%{YEAR}:%{TIME} %{INT}"),
    // System logs
    ("PROG", r"[\w._/%-]+"),
    ("SYSLOGPROG", r"%{PROG:program}(?:\[%{POSINT:pid}\])?"),
    ("SYSLOGHOST", r"%{IPORHOST}"),
    ("SYSLOGFACILITY", r"<%{NONNEGINT:facility}\.%{NONNEGINT:priority}>"),
    (
        "SYSLOGBASE",
        r"%{SYSLOGTIMESTAMP:timestamp} (?:%{SYSLOGFACILITY} )?%{SYSLOGHOST:logsource} %{SYSLOGPROG}:",
    ),
    ("MESSAGESLOG", r"%{SYSLOGBASE} %{DATA}"),
    // Web servers
    (
        "COMMONAPACHELOG",
        concat!(
            r"%{IPORHOST:clientip} %{USER:ident} %{USER:auth} \[%{HTTPDATE:timestamp}\] ",
            r#""(?:%{WORD:verb} %{NOTSPACE:request}(?: HTTP/%{NUMBER:httpversion})?|%{DATA:rawrequest})" "#,
            r"%{NUMBER:response} (?:%{NUMBER:bytes}|-)"
        ),
    ),
    ("COMBINEDAPACHELOG", r"%{COMMONAPACHELOG} %{QS:referrer} %{QS:agent}"),
    (
        "COMMONAPACHELOG_DATATYPED",
        concat!(
            r"%{IPORHOST:clientip} %{USER:ident} %{USER:auth} \[%{HTTPDATE:timestamp}\] ",
            r#""(?:%{WORD:verb} %{NOTSPACE:request}(?: HTTP/%{NUMBER:httpversion:float})?|%{DATA:rawrequest})" "#,
            r"%{NUMBER:response:int} (?:%{NUMBER:bytes:long}|-)"
        ),
    ),
    (
        "LOGLEVEL",
        concat!(
            r"(?i:alert|trace|debug|notice|info(?:rmation)?|warn(?:ing)?|err(?:or)?|crit(?:ical)?|fatal|severe",
            r"|emerg(?:ency)?)"
        ),
    ),
];

#[cfg(test)]
mod tests {
    use super::super::Grok;
    use super::BUILT_IN;

    #[test]
    fn every_pattern_can_be_read() {
        for (name, _) in BUILT_IN {
            Grok::new(&format!("%{{{name}:field}}"), None).unwrap();
        }
    }

    /// A text that each pattern matches as a whole, and one that it does not.
    const SAMPLES: &[(&str, &str, &str)] = &[
        ("NUMBER", "-1.5", "x"),
        ("BASE16NUM", "0xFF", "g"),
        ("QUOTEDSTRING", r#""a \"b\"""#, "'open"),
        ("UUID", "123e4567-e89b-12d3-a456-426614174000", "123e4567"),
        ("MAC", "00:1b:63:84:45:e6", "00:1b"),
        ("IP", "2001:db8::1", "1.2.3"),
        ("IPV4", "255.0.12.9", "256.1.1.1"),
        ("HOSTPORT", "example.org:80", "example.org:"),
        ("UNIXPATH", "/var/log/x.log", "var"),
        ("WINPATH", r"C:\Windows\x", "C"),
        ("URI", "https://user@example.org:8080/a/b?c=d", "example"),
        ("MONTH", "September", "Sex"),
        ("TIME", "23:59:60", "24:00"),
        ("TIMESTAMP_ISO8601", "2024-02-29T12:30:00.5+01:00", "2024-02"),
        ("TIMESTAMP_ISO8601", "2024-02-29 12:30:00,123", "noon"),
        ("DATESTAMP_RFC2822", "Mon, 25 Dec 2023 10:00:00 +0000", "Mon"),
        ("SYSLOGTIMESTAMP", "Jan  2 03:04:05", "Jan"),
        ("HTTPDATE", "10/Oct/2000:13:55:36 -0700", "10/Oct"),
        ("LOGLEVEL", "WARNING", "loud"),
        (
            "COMMONAPACHELOG",
            r#"127.0.0.1 - frank [10/Oct/2000:13:55:36 -0700] "GET /a.gif HTTP/1.0" 200 2326"#,
            "127.0.0.1 -",
        ),
        ("SYSLOGBASE", "Jan  2 03:04:05 host sshd[123]:", "Jan  2"),
    ];

    #[test]
    fn patterns_match_what_their_names_say() {
        for (name, matching, other) in SAMPLES {
            let grok = Grok::new(&format!("^%{{{name}}}$"), None).unwrap();
            assert!(grok.matches(matching), "{name} does not match {matching}");
            assert!(!grok.matches(other), "{name} matches {other}");
        }
    }
}
