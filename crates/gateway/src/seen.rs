//! Which operations were called, and how they ended: what the client tests cover, as the server saw it.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use axum::Router;
use axum::body::Body;
use axum::response::Response;
use axum::routing::get;
use serde_json::{Value, json};

/// Counts per service, operation and outcome: `success`, or the error's code. Cheap to clone; clones share the counts.
#[derive(Debug, Clone, Default)]
pub struct Seen(Arc<Mutex<Counts>>);

/// By service and operation, then by outcome.
type Counts = BTreeMap<(String, String), BTreeMap<String, u64>>;

impl Seen {
    pub(crate) fn note(&self, service: &str, operation: &str, outcome: &str) {
        let mut counts = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let outcomes = counts.entry((service.to_owned(), operation.to_owned())).or_default();
        *outcomes.entry(outcome.to_owned()).or_default() += 1;
    }

    /// The counts as a list of `{service, operation, outcomes: {success: 3, EntityNotFoundException: 1}}`.
    pub fn to_json(&self) -> Value {
        let counts = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let rows = counts.iter().map(|((service, operation), outcomes)| {
            json!({"service": service, "operation": operation, "outcomes": outcomes})
        });
        Value::Array(rows.collect())
    }

    /// `GET /_headwater/operations`.
    pub(crate) fn routes(&self) -> Router {
        let seen = self.clone();
        Router::new().route(
            "/_headwater/operations",
            get(async move || json_response(&seen.to_json())),
        )
    }
}

fn json_response(value: &Value) -> Response {
    let mut response = Response::new(Body::from(value.to_string()));
    let content_type = http::HeaderValue::from_static("application/json");
    response.headers_mut().insert(http::header::CONTENT_TYPE, content_type);
    response
}
