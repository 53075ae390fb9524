//! REST-JSON: members in the path, the query string, headers and the body.
//!
//! Source: the smithy specification of restJson1.

use std::collections::BTreeMap;

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue};
use percent_encoding::percent_decode_str;
use serde_json::Value;

use crate::error::Error;
use crate::field::{Field, View};
use crate::json;
use crate::query::scalar_text;
use crate::read::{Input, Node};
use crate::service::Operation;
use crate::shape::Shape;
use crate::table::{Kind, Location, Member, Structure, TimestampFormat};

/// A request of a REST service, taken apart.
#[derive(Debug)]
pub struct Request<'a> {
    /// The values of the path's labels, by label.
    pub labels: BTreeMap<String, String>,
    /// The decoded parameters of the query string.
    pub query: Vec<(String, String)>,
    pub headers: &'a HeaderMap,
    pub body: Bytes,
}

/// A success of a REST service.
#[derive(Debug)]
pub struct Response {
    pub status: u16,
    pub headers: HeaderMap,
    pub body: Bytes,
}

/// The labels of `path` if it fits `template`, for example `/endpoints/{EndpointName}/invocations`. A label that ends
/// with `+` takes several segments.
pub fn labels(template: &str, path: &str) -> Option<BTreeMap<String, String>> {
    let template = template.split_once('?').map_or(template, |(path, _)| path);
    let mut found = BTreeMap::new();
    let mut segments = path.trim_matches('/').split('/');
    for part in template.trim_matches('/').split('/') {
        let Some(label) = part.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')) else {
            if segments.next() != Some(part) {
                return None;
            }
            continue;
        };
        let text = match label.strip_suffix('+') {
            Some(_) => segments.by_ref().collect::<Vec<_>>().join("/"),
            None => segments.next()?.to_owned(),
        };
        let value = percent_decode_str(&text)
            .decode_utf8()
            .ok()
            .filter(|value| !value.is_empty())?;
        found.insert(label.trim_end_matches('+').to_owned(), value.into_owned());
    }
    segments.next().is_none().then_some(found)
}

/// The input of a request, with each member from its place.
pub fn input(request: &Request<'_>, structure: &'static Structure) -> Result<Input, Error> {
    let mut body = body_members(request, structure)?;
    let mut nodes = BTreeMap::new();
    for member in structure.members {
        let node = match member.location {
            Location::Uri => request.labels.get(member.wire_name()).cloned().map(Node::Text),
            Location::QueryString => query_node(request, member),
            Location::Header => header_node(request, member),
            Location::Headers => Some(prefixed_headers(request, member)),
            Location::StatusCode => None,
            Location::Body if structure.payload == Some(member.name) => payload_node(request, member)?,
            Location::Body => body
                .get_mut(member.name)
                .map(Value::take)
                .filter(|value| !value.is_null())
                .map(Node::Json),
        };
        nodes.extend(node.map(|node| (member.name, node)));
    }
    Ok(Input::new(Node::Members(nodes)))
}

/// The JSON object of the body; empty where the whole body is one member.
fn body_members(request: &Request<'_>, structure: &Structure) -> Result<serde_json::Map<String, Value>, Error> {
    if structure.payload.is_some() {
        return Ok(serde_json::Map::new());
    }
    match json::value(&request.body)? {
        Value::Object(members) => Ok(members),
        _ => Err(Error::serialization(
            "Start of structure or map found where not expected.",
        )),
    }
}

fn payload_node(request: &Request<'_>, member: &Member) -> Result<Option<Node>, Error> {
    match member.shape.kind {
        Kind::Blob => Ok(Some(Node::Blob(request.body.clone()))),
        Kind::String => {
            let text = String::from_utf8(request.body.to_vec());
            text.map(|text| Some(Node::Text(text)))
                .map_err(|_| Error::serialization("The body is not UTF-8"))
        }
        _ if request.body.is_empty() => Ok(None),
        _ => Ok(Some(Node::Json(json::value(&request.body)?))),
    }
}

fn query_node(request: &Request<'_>, member: &Member) -> Option<Node> {
    let mut values = request
        .query
        .iter()
        .filter(|(name, _)| name == member.wire_name())
        .map(|(_, value)| value.clone());
    if matches!(member.shape.kind, Kind::List(_)) {
        let items: Vec<Value> = values.map(Value::String).collect();
        return (!items.is_empty()).then(|| Node::Json(Value::Array(items)));
    }
    values.next_back().map(Node::Text)
}

fn header_node(request: &Request<'_>, member: &Member) -> Option<Node> {
    let value = request.headers.get(member.wire_name())?;
    Some(Node::Text(String::from_utf8_lossy(value.as_bytes()).into_owned()))
}

fn prefixed_headers(request: &Request<'_>, member: &Member) -> Node {
    let prefix = member.wire_name().to_ascii_lowercase();
    let found = request.headers.iter().filter_map(|(name, value)| {
        let rest = name.as_str().strip_prefix(&prefix)?;
        Some((
            rest.to_owned(),
            Value::String(String::from_utf8_lossy(value.as_bytes()).into_owned()),
        ))
    });
    Node::Json(Value::Object(found.collect()))
}

/// The response that carries `shape`.
pub fn output(shape: &dyn Shape, operation: &Operation) -> Result<Response, Error> {
    let structure = shape.structure();
    let mut response = Response {
        status: operation.status,
        headers: HeaderMap::new(),
        body: Bytes::new(),
    };
    for (index, member) in structure.members.iter().enumerate() {
        if let Some(field) = shape.member(index) {
            place(&mut response, structure, member, field)?;
        }
    }
    if structure.payload.is_none() && operation.has_output {
        response.body = json::output(shape)?;
        response
            .headers
            .entry(http::header::CONTENT_TYPE)
            .or_insert(HeaderValue::from_static("application/json"));
    }
    Ok(response)
}

fn place(
    response: &mut Response,
    structure: &Structure,
    member: &'static Member,
    field: &dyn Field,
) -> Result<(), Error> {
    match (member.location, field.view()) {
        (_, View::Absent) => {}
        (Location::Header, view) => {
            let text = scalar_text(&view, member.shape, TimestampFormat::Rfc822);
            insert_header(&mut response.headers, member.wire_name(), &text)?;
        }
        (Location::Headers, View::Map(entries)) => {
            for (key, view) in entries.views() {
                let name = format!("{}{key}", member.wire_name());
                insert_header(
                    &mut response.headers,
                    &name,
                    &scalar_text(&view, member.shape, TimestampFormat::Rfc822),
                )?;
            }
        }
        (Location::StatusCode, View::Integer(status)) => {
            response.status = u16::try_from(status).unwrap_or(response.status);
        }
        (Location::Body, view) if structure.payload == Some(member.name) => response.body = payload(view, member)?,
        _ => {}
    }
    Ok(())
}

fn payload(view: View<'_>, member: &'static Member) -> Result<Bytes, Error> {
    match view {
        View::Blob(bytes) => Ok(bytes.clone()),
        View::String(text) => Ok(Bytes::copy_from_slice(text.as_bytes())),
        view => json::member(view, member.shape),
    }
}

fn insert_header(headers: &mut HeaderMap, name: &str, text: &str) -> Result<(), Error> {
    let name =
        HeaderName::from_bytes(name.as_bytes()).map_err(|_| Error::internal(format!("no header name: {name}")))?;
    let value = HeaderValue::from_str(text).map_err(|_| Error::internal(format!("no value for header {name}")))?;
    headers.insert(name, value);
    Ok(())
}
