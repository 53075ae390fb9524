//! The gateway: what it serves, and how it is put together.

use std::fmt;
use std::sync::Arc;

use async_trait::async_trait;
use axum::Router;
use headwater_api::{Error, Model, Operation, Service};
use headwater_kernel::{Call, Clock, Credentials};

use crate::objects::Objects;
use crate::requests::Requests;
use crate::seen::Seen;
use crate::verify::{Trust, Verifier};

/// Decides, once the caller is known, whether an operation may be run. Resources are not looked at here.
#[async_trait]
pub trait Authorizer: Send + Sync {
    /// Answers the error that the caller gets, for example `AccessDeniedException`.
    async fn allow(&self, call: &Call, service: &Model, operation: &Operation) -> Result<(), Error>;
}

/// Lets every known caller do everything: the account's own principals, until policies are evaluated.
struct Everyone;

#[async_trait]
impl Authorizer for Everyone {
    async fn allow(&self, _: &Call, _: &Model, _: &Operation) -> Result<(), Error> {
        Ok(())
    }
}

/// All that answers requests. Cheap to clone.
#[derive(Clone)]
pub struct Gateway {
    pub(crate) shared: Arc<Shared>,
}

pub(crate) struct Shared {
    pub(crate) services: Vec<Arc<dyn Service>>,
    pub(crate) objects: Option<Objects>,
    pub(crate) internal: Router,
    pub(crate) verifier: Verifier,
    pub(crate) authorizer: Arc<dyn Authorizer>,
    pub(crate) seen: Seen,
    pub(crate) requests: Requests,
    pub(crate) longest_body: usize,
}

impl fmt::Debug for Gateway {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Gateway")
            .field("services", &self.shared.services)
            .finish_non_exhaustive()
    }
}

impl Gateway {
    /// Starts with what every gateway needs: keys, time, whether to check signatures, and the region of unsigned calls.
    pub fn builder(credentials: Arc<dyn Credentials>, clock: Clock, trust: Trust, default_region: &str) -> Builder {
        let verifier = Verifier::new(credentials, clock, trust, default_region);
        Builder {
            services: Vec::new(),
            objects: None,
            internal: Router::new(),
            requests: Requests::default(),
            verifier,
            authorizer: Arc::new(Everyone),
            longest_body: 16 * 1024 * 1024,
        }
    }

    /// The operations that were called so far.
    pub fn seen(&self) -> &Seen {
        &self.shared.seen
    }

    /// The checker of signatures, for handlers that check their own.
    pub fn verifier(&self) -> &Verifier {
        &self.shared.verifier
    }
}

/// A gateway in the making.
pub struct Builder {
    services: Vec<Arc<dyn Service>>,
    objects: Option<Objects>,
    internal: Router,
    requests: Requests,
    verifier: Verifier,
    authorizer: Arc<dyn Authorizer>,
    longest_body: usize,
}

impl fmt::Debug for Builder {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Builder")
            .field("services", &self.services)
            .finish_non_exhaustive()
    }
}

impl Builder {
    /// Serves a service, for example `glue::GlueService(face)`.
    #[must_use]
    pub fn service(mut self, service: impl Service + 'static) -> Self {
        self.services.push(Arc::new(service));
        self
    }

    /// Serves every request that is no service's.
    #[must_use]
    pub fn objects(mut self, objects: Objects) -> Self {
        self.objects = Some(objects);
        self
    }

    /// Serves paths below `/_headwater/`; the router's routes carry the whole path. May be called again.
    #[must_use]
    pub fn internal(mut self, routes: Router) -> Self {
        self.internal = self.internal.merge(routes);
        self
    }

    /// The counts of all requests that this gateway will answer.
    pub fn requests(&self) -> &Requests {
        &self.requests
    }

    #[must_use]
    pub fn authorizer(mut self, authorizer: Arc<dyn Authorizer>) -> Self {
        self.authorizer = authorizer;
        self
    }

    /// The most bytes of a request to a service; objects have no such limit. 16 MiB unless set.
    #[must_use]
    pub fn longest_body(mut self, bytes: usize) -> Self {
        self.longest_body = bytes;
        self
    }

    pub fn build(self) -> Gateway {
        let seen = Seen::default();
        let shared = Shared {
            services: self.services,
            objects: self.objects,
            internal: self.internal.merge(seen.routes()),
            verifier: self.verifier,
            authorizer: self.authorizer,
            seen,
            requests: self.requests,
            longest_body: self.longest_body,
        };
        Gateway {
            shared: Arc::new(shared),
        }
    }
}
