//! Error answers as S3 gives them: its text, the resource, and the request's id.

use bytes::Bytes;
use http::header::{CONTENT_LENGTH, CONTENT_TYPE, ETAG};
use http::{HeaderMap, HeaderValue, Method, Response, StatusCode};
use http_body_util::BodyExt;
use s3s::Body;

use super::faults::usual_text;

/// What an answer tells of its request.
pub(super) struct Asked {
    pub(super) method: Method,
    /// The path as it was sent.
    pub(super) path: String,
    pub(super) bucket_in_host: Option<String>,
    pub(super) request_id: String,
}

impl Asked {
    /// The bucket and key that the request names, decoded.
    fn names(&self) -> (String, String) {
        let decoded = percent_encoding::percent_decode_str(self.path.trim_start_matches('/')).decode_utf8_lossy();
        if let Some(bucket) = &self.bucket_in_host {
            return (bucket.clone(), decoded.into_owned());
        }
        let (bucket, key) = decoded.split_once('/').unwrap_or((&decoded, ""));
        (bucket.to_owned(), key.to_owned())
    }
}

/// Gives every answer its id, and errors their S3 shape.
pub(super) async fn finished(response: Response<Body>, asked: &Asked) -> Response<Body> {
    let (mut parts, body) = response.into_parts();
    add_ids(&mut parts.headers, &asked.request_id);
    let is_error = parts.status.is_client_error() || parts.status.is_server_error();
    if !is_error && parts.status != StatusCode::NOT_MODIFIED {
        return Response::from_parts(parts, body);
    }
    let bytes = body
        .collect()
        .await
        .map(http_body_util::Collected::to_bytes)
        .unwrap_or_default();
    parts.headers.remove(CONTENT_LENGTH);
    if parts.status == StatusCode::NOT_MODIFIED || asked.method == Method::HEAD {
        parts.headers.remove(CONTENT_TYPE);
        return Response::from_parts(parts, Body::empty());
    }
    let document = error_document(&bytes, asked);
    parts
        .headers
        .insert(CONTENT_TYPE, HeaderValue::from_static("application/xml"));
    parts.headers.remove(ETAG);
    Response::from_parts(parts, Body::from(Bytes::from(document)))
}

fn add_ids(headers: &mut HeaderMap, request_id: &str) {
    if let Ok(id) = HeaderValue::from_str(request_id) {
        headers.insert("x-amz-request-id", id.clone());
        headers.insert("x-amz-id-2", id);
    }
}

fn error_document(given: &[u8], asked: &Asked) -> String {
    let given = String::from_utf8_lossy(given);
    let code = element(&given, "Code").unwrap_or("InternalError");
    let own_text = element(&given, "Message").filter(|text| !text.is_empty());
    // The text given is XML already; the usual ones hold nothing to escape but an apostrophe, which needs none.
    let message = usual_text(code, own_text).or(own_text).unwrap_or(code);
    let (bucket, key) = asked.names();
    let about = match code {
        "NoSuchBucket" | "BucketNotEmpty" | "BucketAlreadyExists" | "BucketAlreadyOwnedByYou" => {
            format!("<BucketName>{}</BucketName>", escaped(&bucket))
        }
        "NoSuchKey" => format!("<Key>{}</Key>", escaped(&key)),
        _ => format!("<Resource>{}</Resource>", escaped(&asked.path)),
    };
    let id = &asked.request_id;
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Error><Code>{code}</Code><Message>{message}</Message>{about}\
         <RequestId>{id}</RequestId><HostId>{id}</HostId></Error>"
    )
}

/// The text of the first element of that name, as it stands in the document.
fn element<'a>(document: &'a str, name: &str) -> Option<&'a str> {
    let (_, rest) = document.split_once(&format!("<{name}>"))?;
    Some(rest.split_once(&format!("</{name}>"))?.0)
}

fn escaped(text: &str) -> String {
    let allowed = text.chars().filter(|letter| !letter.is_control());
    let mut escaped = String::with_capacity(text.len());
    for letter in allowed {
        match letter {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            other => escaped.push(other),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn errors_are_reworded_and_say_what_they_are_about() {
        let asked = Asked {
            method: Method::GET,
            path: "/lake/a%3Cb".into(),
            bucket_in_host: None,
            request_id: "ID".into(),
        };
        let document = error_document(
            b"<Error><Code>NoSuchKey</Code><Message>x &amp; y</Message></Error>",
            &asked,
        );
        assert!(
            document.contains("<Message>x &amp; y</Message><Key>a&lt;b</Key><RequestId>ID</RequestId>"),
            "{document}"
        );
        let document = error_document(b"<Error><Code>SignatureDoesNotMatch</Code></Error>", &asked);
        assert!(document.contains("The request signature we calculated"), "{document}");
        let document = error_document(b"", &asked);
        assert!(document.contains("<Code>InternalError</Code>"), "{document}");
    }
}
