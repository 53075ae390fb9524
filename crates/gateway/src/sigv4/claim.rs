//! What a request claims about its signer, in its `Authorization` header or in its query string.

use std::collections::BTreeMap;
use std::fmt;

use http::header::{AUTHORIZATION, DATE};
use http::request::Parts;
use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;

use super::{ALGORITHM, Refusal};

/// The day, region and service that a signature is good for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scope {
    /// `20240131`.
    pub date: String,
    pub region: String,
    pub service: String,
}

impl fmt::Display for Scope {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}/{}/{}/aws4_request", self.date, self.region, self.service)
    }
}

/// A signature and all that it says it covers.
#[derive(Debug, Clone)]
pub struct Claim {
    pub access_key_id: String,
    pub scope: Scope,
    /// In lower case, in the order of the signer.
    pub signed_headers: Vec<String>,
    pub signature: String,
    /// The time as written, for example `20240131T080500Z`.
    pub written_time: String,
    pub time: Timestamp,
    pub session_token: Option<String>,
    /// Seconds that a presigned request lives; none for signed headers.
    pub expires: Option<i64>,
}

impl Claim {
    /// The claim of a request; none where it carries no signature at all.
    pub fn of(parts: &Parts) -> Result<Option<Self>, Refusal> {
        if let Some(header) = parts.headers.get(AUTHORIZATION) {
            let text = header
                .to_str()
                .map_err(|_| Refusal::Incomplete("the header is not text".to_owned()))?;
            return Self::of_header(parts, text).map(Some);
        }
        let query = parameters(parts);
        if query.contains_key("X-Amz-Algorithm") || query.contains_key("X-Amz-Signature") {
            return Self::of_query(&query).map(Some);
        }
        Ok(None)
    }

    fn of_header(parts: &Parts, header: &str) -> Result<Self, Refusal> {
        let (algorithm, rest) = header.trim().split_once(char::is_whitespace).unwrap_or((header, ""));
        if algorithm != ALGORITHM {
            return Err(Refusal::Algorithm);
        }
        let fields = header_fields(rest);
        let written_time = written_time(parts);
        let complaints = header_complaints(&fields, written_time.as_ref());
        if !complaints.is_empty() {
            return Err(Refusal::Incomplete(format!("{complaints}Authorization={algorithm}")));
        }
        let field = |name: &str| fields.get(name).copied().unwrap_or_default();
        let (access_key_id, scope) =
            credential(field("Credential")).ok_or_else(|| malformed_credential(field("Credential")))?;
        let written_time = written_time.unwrap_or_default();
        let time = parsed_time(&written_time).ok_or_else(|| {
            Refusal::Incomplete(format!("Date must be in ISO-8601 'basic format'. Got '{written_time}'. See http://en.wikipedia.org/wiki/ISO_8601"))
        })?;
        Ok(Self {
            access_key_id,
            scope,
            signed_headers: header_names(field("SignedHeaders")),
            signature: field("Signature").to_owned(),
            written_time: basic_format(time),
            time,
            session_token: header_text(parts, "x-amz-security-token"),
            expires: None,
        })
    }

    fn of_query(query: &BTreeMap<String, String>) -> Result<Self, Refusal> {
        if query
            .get("X-Amz-Algorithm")
            .is_none_or(|algorithm| algorithm != ALGORITHM)
        {
            let text = "X-Amz-Algorithm only supports \"AWS4-HMAC-SHA256 and AWS4-ECDSA-P256-SHA256\"";
            return Err(Refusal::IncompleteQuery(text.to_owned()));
        }
        let names = [
            "X-Amz-Credential",
            "X-Amz-Date",
            "X-Amz-SignedHeaders",
            "X-Amz-Signature",
        ];
        let found = names.map(|name| query.get(name).cloned());
        let [
            Some(credential_text),
            Some(written_time),
            Some(signed_headers),
            Some(signature),
        ] = found
        else {
            let text = "Query-string authentication version 4 requires the X-Amz-Algorithm, X-Amz-Credential, \
                X-Amz-Signature, X-Amz-Date, X-Amz-SignedHeaders, and X-Amz-Expires parameters.";
            return Err(Refusal::IncompleteQuery(text.to_owned()));
        };
        let (access_key_id, scope) =
            credential(&credential_text).ok_or_else(|| malformed_query_credential(&credential_text))?;
        let time = parsed_time(&written_time).ok_or_else(|| {
            Refusal::IncompleteQuery(
                "X-Amz-Date must be in the ISO8601 Long Format \"yyyyMMdd'T'HHmmss'Z'\"".to_owned(),
            )
        })?;
        Ok(Self {
            access_key_id,
            scope,
            signed_headers: header_names(&signed_headers),
            signature,
            written_time,
            time,
            session_token: query.get("X-Amz-Security-Token").cloned(),
            expires: Some(expires(query.get("X-Amz-Expires"))?),
        })
    }
}

/// The access key and scope that a request names, read without judging anything: enough to route it, and to know the
/// caller where signatures are not checked.
pub fn claimed_credential(parts: &Parts) -> Option<(String, Option<Scope>)> {
    if let Some(header) = parts.headers.get(AUTHORIZATION).and_then(|header| header.to_str().ok()) {
        if let Some(version_two) = header.strip_prefix("AWS ") {
            return version_two
                .split_once(':')
                .map(|(key, _)| (key.trim().to_owned(), None));
        }
        let (_, rest) = header.trim().split_once(char::is_whitespace)?;
        return header_fields(rest).get("Credential").map(|text| loose_credential(text));
    }
    parameters(parts)
        .get("X-Amz-Credential")
        .map(|text| loose_credential(text))
}

/// Whether a request carries its signature in its query string.
pub fn is_presigned(parts: &Parts) -> bool {
    !parts.headers.contains_key(AUTHORIZATION) && parameters(parts).contains_key("X-Amz-Signature")
}

fn loose_credential(text: &str) -> (String, Option<Scope>) {
    credential(text).map_or_else(
        || (text.split('/').next().unwrap_or_default().to_owned(), None),
        |(access_key_id, scope)| (access_key_id, Some(scope)),
    )
}

fn parameters(parts: &Parts) -> BTreeMap<String, String> {
    let query = parts.uri.query().unwrap_or_default();
    form_urlencoded::parse(query.as_bytes()).into_owned().collect()
}

fn header_fields(rest: &str) -> BTreeMap<&str, &str> {
    rest.split(',')
        .filter_map(|field| field.trim().split_once('='))
        .collect()
}

fn header_names(joined: &str) -> Vec<String> {
    joined
        .split(';')
        .filter(|name| !name.is_empty())
        .map(str::to_ascii_lowercase)
        .collect()
}

/// All that a header lacks, in AWS's words.
fn header_complaints(fields: &BTreeMap<&str, &str>, written_time: Option<&String>) -> String {
    let mut complaints = String::new();
    for name in ["Credential", "Signature", "SignedHeaders"] {
        if fields.get(name).is_none_or(|value| value.is_empty()) {
            complaints.extend(["Authorization header requires '", name, "' parameter. "]);
        }
    }
    if written_time.is_none() {
        complaints.push_str("Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header. ");
    }
    complaints
}

/// `KEY/20240131/us-east-1/glue/aws4_request`, where the key itself may hold slashes.
fn credential(text: &str) -> Option<(String, Scope)> {
    let mut from_end = text.rsplitn(5, '/');
    let terminator = from_end.next()?;
    let (service, region, date) = (from_end.next()?, from_end.next()?, from_end.next()?);
    let access_key_id = from_end.next()?;
    let is_complete = [service, region, date, access_key_id]
        .iter()
        .all(|part| !part.is_empty());
    if terminator != "aws4_request" || !is_complete {
        return None;
    }
    let scope = Scope {
        date: date.to_owned(),
        region: region.to_owned(),
        service: service.to_owned(),
    };
    Some((access_key_id.to_owned(), scope))
}

fn malformed_credential(text: &str) -> Refusal {
    Refusal::Incomplete(format!(
        "Credential must have exactly 5 slash-delimited elements, e.g. keyid/date/region/service/term, got '{text}'"
    ))
}

fn malformed_query_credential(text: &str) -> Refusal {
    let expected = "<YOUR-AKID>/YYYYMMDD/REGION/SERVICE/aws4_request";
    Refusal::IncompleteQuery(format!(
        "Error parsing the X-Amz-Credential parameter; the Credential is mal-formed; expecting \"{expected}\", got \"{text}\"."
    ))
}

/// The life of a presigned request. IAM's services allow leaving it out and give 15 minutes then.
fn expires(text: Option<&String>) -> Result<i64, Refusal> {
    let Some(text) = text else { return Ok(900) };
    let seconds: i64 = text
        .parse()
        .map_err(|_| Refusal::IncompleteQuery("X-Amz-Expires should be a number".to_owned()))?;
    match seconds {
        ..0 => Err(Refusal::IncompleteQuery("X-Amz-Expires must be non-negative".to_owned())),
        604_801.. => Err(Refusal::IncompleteQuery(
            "X-Amz-Expires must be less than a week (in seconds); that is, the given X-Amz-Expires must be less than 604800 seconds".to_owned(),
        )),
        _ => Ok(seconds),
    }
}

fn written_time(parts: &Parts) -> Option<String> {
    header_text(parts, "x-amz-date").or_else(|| header_text(parts, DATE.as_str()))
}

fn header_text(parts: &Parts, name: &str) -> Option<String> {
    Some(parts.headers.get(name)?.to_str().ok()?.trim().to_owned())
}

/// The basic format of ISO 8601, or an HTTP date.
fn parsed_time(text: &str) -> Option<Timestamp> {
    let basic = DateTime::strptime("%Y%m%dT%H%M%SZ", text).ok();
    let basic = basic
        .and_then(|time| time.to_zoned(TimeZone::UTC).ok())
        .map(|zoned| zoned.timestamp());
    basic.or_else(|| jiff::fmt::rfc2822::parse(text).ok().map(|zoned| zoned.timestamp()))
}

/// `20240131T080500Z`.
pub(crate) fn basic_format(time: Timestamp) -> String {
    time.to_zoned(TimeZone::UTC).strftime("%Y%m%dT%H%M%SZ").to_string()
}
