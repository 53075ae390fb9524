//! Where clients reach this server, for the URLs that services hand out.

use std::sync::{Arc, OnceLock};

/// The server's own URL, known once its listener is bound. Cloning is cheap and all clones learn of it.
#[derive(Debug, Clone, Default)]
pub struct Endpoint(Arc<OnceLock<String>>);

impl Endpoint {
    /// Says where the server listens, for example `http://127.0.0.1:4566`; only the first call counts.
    pub fn set(&self, url: &str) {
        // A server has one address for all its life.
        let _ = self.0.set(url.trim_end_matches('/').to_owned());
    }

    /// The URL without a slash at its end; empty before the listener is bound, when no request can be there yet.
    pub fn url(&self) -> &str {
        self.0.get().map_or("", String::as_str)
    }
}
