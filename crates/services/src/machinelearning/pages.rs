//! The files of an object that may be seen: its log, by the link that the API gives, and its documents beside it.

use std::path::Path as FilePath;

use axum::Router;
use axum::body::Body;
use axum::extract::{Path, State};
use axum::response::Response;
use axum::routing::get;
use http::StatusCode;
use http::header::CONTENT_TYPE;

use super::MachineLearningFace;
use super::folders::{INSIGHT, LOG, PAGE};

pub(super) const PATH: &str = "/_headwater/machinelearning";

impl MachineLearningFace {
    /// The routes below `/_headwater/machinelearning`, for the gateway.
    pub fn routes(&self) -> Router {
        Router::new()
            .route(&format!("{PATH}/{{folder}}/{{file}}"), get(file))
            .with_state(self.clone())
    }
}

async fn file(State(face): State<MachineLearningFace>, Path((folder, file)): Path<(String, String)>) -> Response {
    // Names of folders are made by `id::uuid`; anything else could lead elsewhere.
    let is_folder = folder.bytes().all(|byte| byte.is_ascii_hexdigit() || byte == b'-');
    let Some(kind) = content_type(&file).filter(|_| is_folder) else {
        return answer(
            StatusCode::NOT_FOUND,
            "text/plain",
            Body::from("there is no such file\n"),
        );
    };
    match tokio::fs::read(face.folders.of(&folder).path().join(&file)).await {
        Ok(bytes) => answer(StatusCode::OK, kind, Body::from(bytes)),
        Err(_) => answer(
            StatusCode::NOT_FOUND,
            "text/plain",
            Body::from("there is no such file\n"),
        ),
    }
}

/// `None` for what is not to be seen.
fn content_type(file: &str) -> Option<&'static str> {
    match file {
        LOG => Some("text/plain; charset=utf-8"),
        INSIGHT => Some("application/json"),
        PAGE => Some("text/html; charset=utf-8"),
        _ => (FilePath::new(file).extension()? == "svg" && !file.contains(['/', '\\'])).then_some("image/svg+xml"),
    }
}

fn answer(status: StatusCode, kind: &'static str, body: Body) -> Response {
    let mut response = Response::new(body);
    *response.status_mut() = status;
    response
        .headers_mut()
        .insert(CONTENT_TYPE, http::HeaderValue::from_static(kind));
    response
}
