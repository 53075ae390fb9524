//! Passwords inside the URLs of databases.
//!
//! Source: the manuals of the JDBC drivers that Glue names (PostgreSQL, MySQL, SQL Server, Oracle, Redshift, Db2) and MongoDB's
//! "Connection Strings".

use std::borrow::Cow;
use std::sync::LazyLock;

use regex::Regex;

/// What comes before a password, and the password. Where it is unclear how far one goes, it goes further.
const FORMS: [&str; 5] = [
    // jdbc:postgresql://host/db?user=u&password=p
    r"(?i)([?&](?:\w*password|pwd)=)([^&]+)",
    // jdbc:sqlserver://host;user=u;password=p, and jdbc:db2://host/db:user=u;password=p;
    r"(?i)([;:]\s*(?:\w*password|pwd)\s*=\s*)(\{[^}]*\}|[^;]+)",
    // jdbc:mysql://address=(host=h)(user=u)(password=p)/db
    r"(?i)([(,]\s*(?:\w*password|pwd)\s*=\s*)([^)]+)",
    // mongodb://user:p@host/db
    r"(//[^/:@?;]*:)([^?;]+)@",
    // jdbc:oracle:thin:scott/tiger@host
    r"(?i)(jdbc:oracle:\w+:[^/@:]+/)(.+)@",
];
const MASK: &str = "******";

static PATTERNS: LazyLock<Vec<Regex>> =
    LazyLock::new(|| FORMS.iter().filter_map(|form| Regex::new(form).ok()).collect());

/// The URL with its passwords masked; borrowed where it has none.
pub(super) fn masked(url: &str) -> Cow<'_, str> {
    let mut shown = Cow::Borrowed(url);
    for pattern in PATTERNS.iter() {
        let replaced = pattern.replace_all(&shown, |found: &regex::Captures<'_>| {
            let end = if found[0].ends_with('@') { "@" } else { "" };
            format!("{}{MASK}{end}", &found[1])
        });
        if let Cow::Owned(text) = replaced {
            shown = Cow::Owned(text);
        }
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_form_is_read() {
        assert_eq!(PATTERNS.len(), FORMS.len());
    }

    #[test]
    fn passwords_are_masked_and_nothing_else() {
        for (url, shown) in [
            (
                "jdbc:postgresql://h:5432/d?user=u&password=s3cret&ssl=true",
                "jdbc:postgresql://h:5432/d?user=u&password=******&ssl=true",
            ),
            (
                "jdbc:postgresql://h/d?sslpassword=s3cret",
                "jdbc:postgresql://h/d?sslpassword=******",
            ),
            ("jdbc:mysql://u:s3c/r@et@h:3306/d", "jdbc:mysql://u:******@h:3306/d"),
            (
                "jdbc:mysql://(host=h,user=u,password=s3cret)/d",
                "jdbc:mysql://(host=h,user=u,password=******)/d",
            ),
            (
                "jdbc:sqlserver://h:1433;user=u;Password={s3;cret};encrypt=true",
                "jdbc:sqlserver://h:1433;user=u;Password=******;encrypt=true",
            ),
            (
                "jdbc:db2://h:50000/d:user=u;password=s3cret;",
                "jdbc:db2://h:50000/d:user=u;password=******;",
            ),
            (
                "jdbc:oracle:thin:scott/s3cret@//h:1521/x",
                "jdbc:oracle:thin:scott/******@//h:1521/x",
            ),
            ("mongodb://u:s3cret@h1:27017,h2/d", "mongodb://u:******@h1:27017,h2/d"),
        ] {
            assert_eq!(masked(url), shown);
            assert_eq!(masked(shown), shown, "what is masked stays so");
        }
        for plain in [
            "jdbc:postgresql://h:5432/d",
            "jdbc:oracle:thin:@//h:1521/x",
            "jdbc:oracle:thin:@h:1521:x",
            "jdbc:redshift://h:5439/d?user=u",
            "jdbc:sqlserver://h:1433;databaseName=d",
        ] {
            assert!(matches!(masked(plain), Cow::Borrowed(_)), "{plain}");
        }
    }
}
