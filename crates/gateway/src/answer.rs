//! Answers as HTTP, in the words of each protocol.

use axum::body::{Body, Bytes};
use headwater_api::{Error, Model, Operation, Shape, cbor, json, query, rest};
use http::header::{CONTENT_TYPE, SERVER};
use http::{HeaderMap, HeaderName, HeaderValue, Response, StatusCode};
use serde_json::Value;

use crate::sigv4::Family;

const REQUEST_ID: HeaderName = HeaderName::from_static("x-amzn-requestid");
const ERROR_TYPE: HeaderName = HeaderName::from_static("x-amzn-errortype");
const QUERY_ERROR: HeaderName = HeaderName::from_static("x-amzn-query-error");
const SMITHY_PROTOCOL: HeaderName = HeaderName::from_static("smithy-protocol");
const CBOR: &str = "application/cbor";

/// How one request is answered.
#[derive(Debug, Clone)]
pub(crate) struct Style {
    pub family: Family,
    /// For JSON the content type, for Query the namespace.
    pub detail: String,
    /// Whether errors also carry the code of the service's old Query protocol.
    pub query_compatible: bool,
    pub request_id: String,
}

impl Style {
    /// The style of a service's JSON answers; the content type is echoed, so that 1.0 clients hear 1.0.
    pub fn json(model: &Model, request_headers: &HeaderMap, request_id: &str) -> Self {
        let version = model.json().map_or("1.1", |(version, _)| version);
        Self {
            detail: json_content_type(request_headers, version),
            query_compatible: model.query_compatible,
            ..Self::of_family(Family::Json, request_id)
        }
    }

    /// The style of a service's CBOR answers.
    pub fn cbor(model: &Model, request_id: &str) -> Self {
        Self {
            query_compatible: model.query_compatible,
            ..Self::of_family(Family::Cbor, request_id)
        }
    }

    /// The style of Query answers in the service's namespace, as far as the service is known.
    pub fn query(model: Option<&Model>, request_id: &str) -> Self {
        let namespace = model.and_then(Model::query_namespace).unwrap_or_default();
        Self {
            detail: namespace.to_owned(),
            ..Self::of_family(Family::Query, request_id)
        }
    }

    /// The style for a request that no service claims.
    pub fn of_family(family: Family, request_id: &str) -> Self {
        let detail = if family == Family::Json {
            "application/x-amz-json-1.1"
        } else {
            ""
        };
        Self {
            family,
            detail: detail.to_owned(),
            query_compatible: false,
            request_id: request_id.to_owned(),
        }
    }

    /// The answer of a success.
    pub fn success(&self, shape: &dyn Shape, operation: &Operation) -> Result<Response<Body>, Error> {
        match self.family {
            Family::Query => {
                let body = query::output(shape, operation, &self.detail, &self.request_id);
                Ok(response(operation.status, "text/xml", body))
            }
            Family::RestJson => {
                let answer = rest::output(shape, operation)?;
                let mut response = response(answer.status, "", answer.body);
                response.headers_mut().extend(answer.headers);
                Ok(response)
            }
            Family::Cbor if operation.has_output => Ok(cbor_response(operation.status, cbor::output(shape)?)),
            Family::Cbor => {
                let mut response = cbor_response(operation.status, Bytes::new());
                response.headers_mut().remove(CONTENT_TYPE);
                Ok(response)
            }
            Family::Json | Family::Objects => {
                let body = if operation.has_output {
                    json::output(shape)?
                } else {
                    Bytes::new()
                };
                Ok(response(operation.status, &self.detail, body))
            }
        }
    }

    /// The answer of an error.
    pub fn failure(&self, error: &Error) -> Response<Body> {
        let mut response = self.failure_in_family(error);
        let kind = if error.sender { "Sender" } else { "Receiver" };
        let query_error = HeaderValue::from_str(&format!("{};{kind}", error.code));
        if let Some(value) = query_error.ok().filter(|_| self.query_compatible) {
            response.headers_mut().insert(QUERY_ERROR, value);
        }
        response
    }

    fn failure_in_family(&self, error: &Error) -> Response<Body> {
        match self.family {
            Family::Cbor => cbor_response(error.status, cbor::error(error)),
            Family::Query => {
                let body = query::error(error, &self.detail, &self.request_id);
                response(error.status, "text/xml", body)
            }
            Family::RestJson => {
                let mut response = response(error.status, "application/json", json::error(error));
                if let Ok(code) = HeaderValue::from_str(&error.code) {
                    response.headers_mut().insert(ERROR_TYPE, code);
                }
                response
            }
            Family::Json => response(error.status, &self.detail, json::error(error)),
            Family::Objects => response(error.status, "application/xml", object_error(error, &self.request_id)),
        }
    }
}

fn response(status: u16, content_type: &str, body: Bytes) -> Response<Body> {
    let mut response = Response::new(Body::from(body));
    *response.status_mut() = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    if let Some(value) = HeaderValue::from_str(content_type)
        .ok()
        .filter(|_| !content_type.is_empty())
    {
        response.headers_mut().insert(CONTENT_TYPE, value);
    }
    response
}

fn cbor_response(status: u16, body: Bytes) -> Response<Body> {
    let mut response = response(status, CBOR, body);
    let protocol = HeaderValue::from_static("rpc-v2-cbor");
    response.headers_mut().insert(SMITHY_PROTOCOL, protocol);
    response
}

/// Adds what every response carries.
pub(crate) fn stamp(response: &mut Response<Body>, request_id: &str) {
    let headers = response.headers_mut();
    headers.insert(SERVER, HeaderValue::from_static("Headwater"));
    if let Ok(value) = HeaderValue::from_str(request_id) {
        headers.entry(REQUEST_ID).or_insert(value);
    }
}

fn json_content_type(request_headers: &HeaderMap, version: &str) -> String {
    let sent = request_headers
        .get(CONTENT_TYPE)
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default();
    let sent = sent.split(';').next().unwrap_or_default().trim();
    if sent.starts_with("application/x-amz-json-") {
        return sent.to_owned();
    }
    format!("application/x-amz-json-{version}")
}

/// An error as S3 writes it. Source: S3 API reference, "Error responses".
fn object_error(error: &Error, request_id: &str) -> Bytes {
    let mut elements = vec![("Code", error.code.to_string()), ("Message", error.message.clone())];
    elements.extend(error.fields.iter().map(|(name, value)| (*name, text(value))));
    elements.push(("RequestId", request_id.to_owned()));
    let written = elements
        .iter()
        .map(|(name, value)| format!("<{name}>{}</{name}>", quick_xml::escape::escape(value)));
    let body = written.collect::<Vec<_>>().concat();
    Bytes::from(format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Error>{body}</Error>"
    ))
}

fn text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_json_error_tells_the_code_of_the_older_protocol() {
        let plain = Style::of_family(Family::Json, "id");
        let compatible = Style {
            query_compatible: true,
            ..plain.clone()
        };
        let error = Error::new("QueueDoesNotExist", 400, "The specified queue does not exist.");
        let error = error.query_code("AWS.SimpleQueueService.NonExistentQueue");
        assert_eq!(plain.failure(&error).headers().get(QUERY_ERROR), None);
        let coded = compatible.failure(&error);
        let expected = "AWS.SimpleQueueService.NonExistentQueue;Sender";
        assert_eq!(coded.headers()[QUERY_ERROR], expected);
    }
}
