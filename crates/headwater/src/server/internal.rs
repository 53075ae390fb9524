//! The server's own pages under `/_headwater/`.

use axum::Router;
use axum::http::header::CONTENT_TYPE;
use axum::response::IntoResponse;
use axum::routing::get;
use serde_json::json;

pub fn routes() -> Router {
    Router::new().route("/_headwater/health", get(health))
}

/// Answers once requests are served; what it says is for people.
async fn health() -> impl IntoResponse {
    let body = json!({ "status": "running", "version": env!("CARGO_PKG_VERSION") });
    ([(CONTENT_TYPE, "application/json")], body.to_string())
}
