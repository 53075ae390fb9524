//! HTTP: from a request to the service that answers it, and back.
//!
//! Routing, signature checks, codecs, errors and request ids. A service is an [`headwater_api::Service`]; whatever is no
//! service's goes to the object store's handler, with its body unread.
//!
//! Invariant: knows protocols and no service: a service is a row of its model. Object bodies are never buffered.

mod answer;
pub mod exposition;
mod gateway;
mod handle;
mod objects;
mod requests;
mod route;
mod seen;
mod server;
pub mod sigv4;
mod verify;

pub use axum::body::Body;
pub use gateway::{Authorizer, Builder, Gateway};
pub use objects::{Handler, ObjectOperation, Objects, RequestId};
pub use requests::Requests;
pub use seen::Seen;
pub use server::{Limits, Server};
pub use verify::{Caller, Expected, Signer, Trust, Verifier};
