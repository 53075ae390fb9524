//! One request, from its head to its answer.

use std::io::Read;
use std::sync::Arc;
use std::time::Instant;

use axum::body::{Body, Bytes};
use flate2::read::GzDecoder;
use futures::FutureExt;
use headwater_api::read::Input;
use headwater_api::{Error, Operation, Service, Shape, cbor, json, query, rest};
use headwater_kernel::{Call, id};
use http::header::CONTENT_ENCODING;
use http::request::Parts;
use http::{Request, Response};
use http_body_util::{BodyExt, LengthLimitError, Limited};
use tower::ServiceExt;

use crate::answer::{Style, stamp};
use crate::gateway::Gateway;
use crate::objects::{ObjectOperation, Objects, RequestId, verified_request};
use crate::requests::Served;
use crate::route::{self, Route};
use crate::sigv4::{Family, PathStyle, sha256_hex};
use crate::verify::Expected;

/// A request to a service, its body read.
struct Asked {
    service: Arc<dyn Service>,
    operation: &'static Operation,
    input: Input,
    style: Style,
}

impl Gateway {
    /// Answers one request. Never fails: what goes wrong is an answer too.
    pub async fn handle(&self, request: Request<Body>) -> Response<Body> {
        let request_id = id::request();
        let started = Instant::now();
        let (method, path) = (request.method().clone(), request.uri().path().to_owned());
        let mut response = self.answer(request, &request_id).await;
        stamp(&mut response, &request_id);
        let status = response.status().as_u16();
        let took = started.elapsed();
        let micros = took.as_micros();
        let served = response.extensions_mut().remove::<Served>().unwrap_or_default();
        self.shared.requests.note(served, status, took);
        tracing::debug!(%method, path, status, micros, request_id, "answered");
        response
    }

    async fn answer(&self, request: Request<Body>, request_id: &str) -> Response<Body> {
        let (parts, body) = request.into_parts();
        match route::route(&self.shared.services, &parts) {
            Route::Internal => self.internal(Request::from_parts(parts, body)).await,
            Route::Objects => self.objects(Request::from_parts(parts, body), request_id).await,
            Route::Unknown(family, error) => Style::of_family(family, request_id).failure(&error),
            Route::Json(service, name) => {
                let style = Style::json(service.model(), &parts.headers, request_id);
                self.named(parts, body, service, &name, style).await
            }
            Route::Cbor(service, name) => {
                let style = Style::cbor(service.model(), request_id);
                self.named(parts, body, service, &name, style).await
            }
            Route::Query(service) => self.query(parts, body, service, request_id).await,
            Route::Rest(services) => self.rest(parts, body, &services, request_id).await,
        }
    }

    async fn internal(&self, request: Request<Body>) -> Response<Body> {
        // A router's error type has no values.
        self.shared
            .internal
            .clone()
            .oneshot(request)
            .await
            .unwrap_or_else(|never| match never {})
    }

    /// A request whose head names the operation; the body is JSON or CBOR.
    async fn named(
        &self,
        parts: Parts,
        body: Body,
        service: Arc<dyn Service>,
        name: &str,
        style: Style,
    ) -> Response<Body> {
        let operation = match route::named_operation(service.model(), name) {
            Ok(operation) => operation,
            Err(error) => return self.unserved(&service, name, &error, &style),
        };
        let read = self.believed(&parts, body, &service, &style).await;
        let asked = read.and_then(|(call, body)| {
            let input = match style.family {
                Family::Cbor => cbor::input(&body)?,
                _ => json::input(&body)?,
            };
            Ok((
                call,
                Asked {
                    service: Arc::clone(&service),
                    operation,
                    input,
                    style: style.clone(),
                },
            ))
        });
        self.run(asked, &service, operation.name, &style).await
    }

    async fn query(
        &self,
        parts: Parts,
        body: Body,
        signed_for: Option<Arc<dyn Service>>,
        request_id: &str,
    ) -> Response<Body> {
        let early_style = Style::query(signed_for.as_ref().map(|service| service.model()), request_id);
        let sent = match self.buffered(body).await {
            Ok(sent) => sent,
            Err(error) => return early_style.failure(&error),
        };
        let body = match self.unzipped(&parts, sent.clone()) {
            Ok(body) => body,
            Err(error) => return early_style.failure(&error),
        };
        let parameters = route::query_parameters(&parts, &body);
        let (service, operation) = match route::query_operation(&self.shared.services, signed_for, &parameters) {
            Ok(found) => found,
            Err(error) => return early_style.failure(&error),
        };
        let style = Style::query(Some(service.model()), request_id);
        let call = self.caller(&parts, &sent, &service, &style).await;
        let asked = call.map(|call| {
            let input = query::input(route::with_path_member(service.model(), &parts, parameters));
            (
                call,
                Asked {
                    service: Arc::clone(&service),
                    operation,
                    input,
                    style: style.clone(),
                },
            )
        });
        self.run(asked, &service, operation.name, &style).await
    }

    async fn rest(&self, parts: Parts, body: Body, services: &[Arc<dyn Service>], request_id: &str) -> Response<Body> {
        let style = Style::of_family(Family::RestJson, request_id);
        let (service, operation) = match route::rest_operation(services, &parts) {
            Ok(found) => found,
            Err(error) => return style.failure(&error),
        };
        let read = self.believed(&parts, body, &service, &style).await;
        let asked = read.and_then(|(call, body)| {
            let input = rest_input(&parts, body, operation)?;
            Ok((
                call,
                Asked {
                    service: Arc::clone(&service),
                    operation,
                    input,
                    style: style.clone(),
                },
            ))
        });
        self.run(asked, &service, operation.name, &style).await
    }

    /// The caller and the body of a request whose body is hashed whole.
    async fn believed(
        &self,
        parts: &Parts,
        body: Body,
        service: &Arc<dyn Service>,
        style: &Style,
    ) -> Result<(Call, Bytes), Error> {
        let body = self.buffered(body).await?;
        let call = self.caller(parts, &body, service, style).await?;
        Ok((call, self.unzipped(parts, body)?))
    }

    /// The body as the operation reads it: clients compress long ones, and sign what they send.
    fn unzipped(&self, parts: &Parts, body: Bytes) -> Result<Bytes, Error> {
        let encoding = parts.headers.get(CONTENT_ENCODING);
        if encoding.is_none_or(|encoding| encoding != "gzip") {
            return Ok(body);
        }
        let limit = self.shared.longest_body;
        let mut plain = Vec::new();
        GzDecoder::new(body.as_ref())
            .take(limit as u64 + 1)
            .read_to_end(&mut plain)
            .map_err(|error| Error::serialization(format!("the body is not gzip: {error}")))?;
        if plain.len() > limit {
            return Err(too_long(limit));
        }
        Ok(Bytes::from(plain))
    }

    async fn caller(
        &self,
        parts: &Parts,
        body: &Bytes,
        service: &Arc<dyn Service>,
        style: &Style,
    ) -> Result<Call, Error> {
        let payload_hash = sha256_hex(body);
        let signing_name = Some(service.model().signing_name);
        let expected = Expected {
            style: PathStyle::Normalised,
            payload_hash: &payload_hash,
            service: signing_name,
        };
        let caller = self.shared.verifier.caller(parts, expected).await;
        let caller = caller.map_err(|refusal| refusal.into_error(style.family))?;
        Ok(Call {
            principal: caller.principal,
            region: caller.region,
            request_id: style.request_id.clone(),
        })
    }

    async fn buffered(&self, body: Body) -> Result<Bytes, Error> {
        let limited = Limited::new(body, self.shared.longest_body).collect().await;
        limited.map(http_body_util::Collected::to_bytes).map_err(|error| {
            if error.is::<LengthLimitError>() {
                return too_long(self.shared.longest_body);
            }
            Error::new(
                "RequestTimeout",
                400,
                format!("The request body could not be read: {error}"),
            )
        })
    }

    async fn run(
        &self,
        asked: Result<(Call, Asked), Error>,
        service: &Arc<dyn Service>,
        operation: &str,
        style: &Style,
    ) -> Response<Body> {
        let answered = match asked {
            Ok((call, asked)) => self.answered(call, asked).await,
            Err(error) => Err(error),
        };
        match answered {
            Ok(mut response) => {
                self.shared.seen.note(service.model().name, operation, "success");
                response
                    .extensions_mut()
                    .insert(Served::of(service.model().name, operation));
                response
            }
            Err(error) => self.unserved(service, operation, &error, style),
        }
    }

    fn unserved(&self, service: &Arc<dyn Service>, operation: &str, error: &Error, style: &Style) -> Response<Body> {
        let name = service.model().name;
        if error.status >= 500 && error.status != 501 {
            tracing::error!(service = name, operation, code = %error.code, message = error.message, "operation failed");
        }
        self.shared.seen.note(name, operation, &error.code);
        let mut response = style.failure(error);
        if service.model().knows(operation) {
            response.extensions_mut().insert(Served::of(name, operation));
        }
        response
    }

    async fn answered(&self, call: Call, asked: Asked) -> Result<Response<Body>, Error> {
        self.shared
            .authorizer
            .allow(&call, asked.service.model(), asked.operation)
            .await?;
        let Asked {
            service,
            operation,
            input,
            style,
        } = asked;
        let output = unhurried(call, service, operation, input).await?;
        style.success(output.as_ref(), operation)
    }

    async fn objects(&self, request: Request<Body>, request_id: &str) -> Response<Body> {
        let style = Style::of_family(Family::Objects, request_id);
        let Some(objects) = &self.shared.objects else {
            return style.failure(&no_objects());
        };
        let mut request = match self.admitted(objects, request, request_id).await {
            Ok(request) => request,
            Err(error) => return style.failure(&error),
        };
        request.extensions_mut().insert(RequestId(request_id.to_owned()));
        let answer = std::panic::AssertUnwindSafe((objects.handler)(request))
            .catch_unwind()
            .await;
        let mut response = answer.unwrap_or_else(|_| style.failure(&panicked()));
        if let Some(ObjectOperation(name)) = response.extensions_mut().remove() {
            let status = response.status();
            let outcome = if status.is_success() {
                "success"
            } else {
                status.as_str()
            };
            self.shared.seen.note("S3", &name, outcome);
            response.extensions_mut().insert(Served::of("S3", &name));
        }
        response
    }

    async fn admitted(
        &self,
        objects: &Objects,
        request: Request<Body>,
        request_id: &str,
    ) -> Result<Request<Body>, Error> {
        if objects.verify {
            return verified_request(&self.shared.verifier, request, request_id).await;
        }
        Ok(request)
    }
}

/// Runs an operation on a task of its own: a client that hangs up does not stop it half-way, and a panic stays in it.
async fn unhurried(
    call: Call,
    service: Arc<dyn Service>,
    operation: &'static Operation,
    input: Input,
) -> Result<Box<dyn Shape>, Error> {
    let task = tokio::spawn(async move { service.call(&call, operation, input).await });
    task.await.unwrap_or_else(|_| Err(panicked()))
}

fn rest_input(parts: &Parts, body: Bytes, operation: &Operation) -> Result<Input, Error> {
    let labels = rest::labels(operation.path, parts.uri.path()).unwrap_or_default();
    let query = form_urlencoded::parse(parts.uri.query().unwrap_or_default().as_bytes())
        .into_owned()
        .collect();
    rest::input(
        &rest::Request {
            labels,
            query,
            headers: &parts.headers,
            body,
        },
        operation.input,
    )
}

fn too_long(limit: usize) -> Error {
    let message = format!("The request is longer than {limit} bytes");
    Error::new("RequestEntityTooLargeException", 413, message)
}

fn panicked() -> Error {
    Error::internal("An internal error occurred")
}

fn no_objects() -> Error {
    let message =
        "No service of Headwater answers this request: it names no service that is served, and no object store is";
    Error::new("NotFound", 404, message)
}
