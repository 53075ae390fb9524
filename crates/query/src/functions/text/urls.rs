//! Functions over URLs.

use super::{ArrayRef, Result, mapped};

/// `application/x-www-form-urlencoded`, as Java's `URLEncoder` writes it.
pub(super) fn url_encode(text: &str) -> String {
    let mut out = String::new();
    for byte in text.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'.' | b'-' | b'*' | b'_' => out.push(char::from(byte)),
            b' ' => out.push('+'),
            other => {
                out.push('%');
                out.push_str(&hex::encode_upper([other]));
            }
        }
    }
    out
}

pub(super) fn url_decode(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((first, tail)) = rest.split_first() {
        let digits = (*first == b'%').then(|| tail.get(..2)).flatten();
        let decoded = digits.and_then(|digits| u8::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok());
        match (decoded, first) {
            (Some(byte), _) => bytes.push(byte),
            (None, b'+') => bytes.push(b' '),
            (None, other) => bytes.push(*other),
        }
        rest = if decoded.is_some() { &tail[2..] } else { tail };
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// The parts of a URL (RFC 3986, appendix B).
#[derive(Default)]
pub(super) struct Url<'a> {
    pub(super) protocol: &'a str,
    pub(super) host: &'a str,
    pub(super) path: &'a str,
    pub(super) query: &'a str,
}

fn url_of(text: &str) -> Url<'_> {
    let (whole, _) = text.split_once('#').unwrap_or((text, ""));
    let (before_query, query) = whole.split_once('?').unwrap_or((whole, ""));
    let (protocol, rest) = before_query.split_once(':').unwrap_or(("", before_query));
    let Some(authority_and_path) = rest.strip_prefix("//") else {
        return Url {
            protocol,
            path: rest,
            query,
            host: "",
        };
    };
    let path_start = authority_and_path.find('/').unwrap_or(authority_and_path.len());
    let (authority, path) = authority_and_path.split_at(path_start);
    let host_and_port = authority.rsplit_once('@').map_or(authority, |(_, host)| host);
    let host = host_and_port.split_once(':').map_or(host_and_port, |(host, _)| host);
    Url {
        protocol,
        host,
        path,
        query,
    }
}

pub(super) fn url_part(arguments: &[ArrayRef], part: for<'a> fn(Url<'a>) -> &'a str) -> Result<ArrayRef> {
    mapped(arguments, |parts| Ok(Some(part(url_of(parts[0])).to_owned())))
}

pub(super) fn url_parameter(text: &str, name: &str) -> Option<String> {
    url_of(text).query.split('&').find_map(|pair| {
        let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
        (url_decode(key) == name).then(|| url_decode(value))
    })
}
