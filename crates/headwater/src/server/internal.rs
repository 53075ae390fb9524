//! The server's own pages under `/_headwater/`.

use std::time::Instant;

use axum::Router;
use axum::extract::State;
use axum::http::StatusCode;
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use headwater_gateway::Requests;
use headwater_gateway::exposition::{self, Exposition};
use headwater_kernel::{Runs, Store, StoreError, Tally};
use serde_json::json;
use sysinfo::{ProcessRefreshKind, ProcessesToUpdate, System};

/// What the server measures of itself.
#[derive(Debug, Clone)]
pub struct Measured {
    pub started: Instant,
    pub requests: Requests,
    pub runs: Runs,
    pub store: Store,
}

pub fn routes(measured: Measured) -> Router {
    let metrics = Router::new()
        .route("/_headwater/metrics", get(metrics))
        .with_state(measured);
    Router::new().route("/_headwater/health", get(health)).merge(metrics)
}

/// Answers once requests are served; what it says is for people.
async fn health() -> impl IntoResponse {
    let body = json!({ "status": "running", "version": env!("CARGO_PKG_VERSION") });
    ([(CONTENT_TYPE, "application/json")], body.to_string())
}

/// In Prometheus's text format.
async fn metrics(State(measured): State<Measured>) -> Response {
    match page(&measured).await {
        Ok(text) => ([(CONTENT_TYPE, exposition::CONTENT_TYPE)], text).into_response(),
        Err(error) => (StatusCode::INTERNAL_SERVER_ERROR, error.to_string()).into_response(),
    }
}

async fn page(measured: &Measured) -> Result<String, StoreError> {
    let mut page = Exposition::default();
    let version = [("version", env!("CARGO_PKG_VERSION"))];
    page.family("headwater_build_info", "gauge", "The version that runs.");
    page.sample("headwater_build_info", &version, 1);
    let uptime = measured.started.elapsed().as_secs_f64();
    page.single("headwater_uptime_seconds", "gauge", "Since the server started.", uptime);
    if let Some(bytes) = resident_bytes() {
        page.single(
            "process_resident_memory_bytes",
            "gauge",
            "Memory that the server holds.",
            bytes,
        );
    }
    let commits = measured.store.commits();
    page.single(
        "headwater_store_commits_total",
        "counter",
        "Commits of the store.",
        commits,
    );
    page.family("headwater_runs", "gauge", "Runs that have not ended.");
    expose_runs(&mut page, "headwater_runs", &measured.runs.unended().await?);
    page.family(
        "headwater_runs_ended_total",
        "counter",
        "Runs that ended since the start.",
    );
    expose_runs(&mut page, "headwater_runs_ended_total", &measured.runs.ended());
    measured.requests.expose(&mut page);
    Ok(page.into_text())
}

fn expose_runs(page: &mut Exposition, name: &str, tally: &Tally) {
    for ((kind, state), count) in tally {
        let state = format!("{state:?}").to_lowercase();
        page.sample(name, &[("kind", kind.as_str()), ("state", &state)], count);
    }
}

/// Of this process alone, without the children that runs start.
fn resident_bytes() -> Option<u64> {
    let own = sysinfo::get_current_pid().ok()?;
    let mut system = System::new();
    let memory = ProcessRefreshKind::nothing().with_memory();
    system.refresh_processes_specifics(ProcessesToUpdate::Some(&[own]), false, memory);
    system.process(own).map(sysinfo::Process::memory)
}
