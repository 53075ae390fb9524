//! The canonical form of a request: the text that both sides hash.

use http::HeaderMap;
use http::header::HOST;
use http::request::Parts;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

/// How a service writes paths in canonical requests.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PathStyle {
    /// S3: every segment encoded once, nothing normalised, because keys may hold `//` and `..`.
    Object,
    /// All others: normalised, and what came encoded is encoded again.
    Normalised,
}

const ENCODED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~');
const ENCODED_IN_PATHS: &AsciiSet = &ENCODED.remove(b'/');

/// The canonical request over `signed_headers`, with the payload hash as the signer chose it.
pub fn canonical_request(parts: &Parts, signed_headers: &[String], style: PathStyle, payload_hash: &str) -> String {
    let path = path(parts.uri.path(), style);
    let query = query(parts.uri.query().unwrap_or_default());
    let headers: String = signed_headers.iter().map(|name| header_line(parts, name)).collect();
    let names = signed_headers.join(";");
    format!("{}\n{path}\n{query}\n{headers}\n{names}\n{payload_hash}", parts.method)
}

fn path(raw: &str, style: PathStyle) -> String {
    match style {
        PathStyle::Object => {
            let decoded: Vec<u8> = percent_decode_str(raw).collect();
            percent_encoding::percent_encode(&decoded, ENCODED_IN_PATHS).to_string()
        }
        PathStyle::Normalised => utf8_percent_encode(&normalised(raw), ENCODED_IN_PATHS).to_string(),
    }
}

/// The path without empty and dot segments, RFC 3986 section 6.
fn normalised(raw: &str) -> String {
    let mut kept: Vec<&str> = Vec::new();
    for segment in raw.split('/') {
        match segment {
            "" | "." => {}
            ".." => {
                kept.pop();
            }
            other => kept.push(other),
        }
    }
    let ends_in_slash = raw.ends_with('/') || raw.ends_with("/.") || raw.ends_with("/..");
    let tail = if ends_in_slash && !kept.is_empty() { "/" } else { "" };
    format!("/{}{tail}", kept.join("/"))
}

/// The parameters encoded and sorted, without the signature itself.
fn query(raw: &str) -> String {
    let mut pairs: Vec<(String, String)> = raw
        .split('&')
        .filter(|pair| !pair.is_empty())
        .map(encoded_pair)
        .collect();
    pairs.retain(|(name, _)| name != "X-Amz-Signature");
    pairs.sort();
    pairs
        .iter()
        .map(|(name, value)| format!("{name}={value}"))
        .collect::<Vec<_>>()
        .join("&")
}

fn encoded_pair(pair: &str) -> (String, String) {
    let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
    (encoded_again(name), encoded_again(value))
}

/// Decoded and encoded, so that every way to write a character gives one. A plus is a space, as in forms.
fn encoded_again(text: &str) -> String {
    let spaced = text.replace('+', "%20");
    let decoded: Vec<u8> = percent_decode_str(&spaced).collect();
    percent_encoding::percent_encode(&decoded, ENCODED).to_string()
}

fn header_line(parts: &Parts, name: &str) -> String {
    let values = header_values(&parts.headers, name);
    if values.is_empty() && name == HOST.as_str() {
        let authority = parts
            .uri
            .authority()
            .map(http::uri::Authority::as_str)
            .unwrap_or_default();
        return format!("{name}:{authority}\n");
    }
    format!("{name}:{}\n", values.join(","))
}

/// The values of a header with runs of spaces folded.
fn header_values(headers: &HeaderMap, name: &str) -> Vec<String> {
    let all = headers.get_all(name).into_iter();
    all.map(|value| folded(&String::from_utf8_lossy(value.as_bytes())))
        .collect()
}

fn folded(value: &str) -> String {
    value
        .split(' ')
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_normalised_for_all_but_objects() {
        let cases = [
            ("/", "/"),
            ("//", "/"),
            ("/./", "/"),
            ("/a/..", "/"),
            ("/a/b/../../", "/"),
            ("//a//", "/a/"),
            ("/./a", "/a"),
            ("/a b", "/a%20b"),
            ("/a%20b", "/a%2520b"),
        ];
        for (raw, canonical) in cases {
            assert_eq!(path(raw, PathStyle::Normalised), canonical, "{raw}");
        }
        assert_eq!(path("/a//../b%20c+d(1)", PathStyle::Object), "/a//../b%20c%2Bd%281%29");
    }

    #[test]
    fn parameters_are_sorted_after_encoding() {
        assert_eq!(query("b=2&a=%7e&a=1&c&X-Amz-Signature=x"), "a=1&a=~&b=2&c=");
        assert_eq!(query("prefix=a+b"), "prefix=a%20b");
        assert_eq!(query("p=%2F&P=/"), "P=%2F&p=%2F");
    }

    #[test]
    fn runs_of_spaces_fold() {
        assert_eq!(folded("  a   b  c "), "a b c");
        assert_eq!(folded("\"a   b\""), "\"a b\"");
    }
}
