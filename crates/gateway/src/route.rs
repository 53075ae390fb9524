//! Which service and operation a request is for, told from its head alone.

use std::sync::Arc;

use axum::body::Bytes;
use headwater_api::{Error, Model, Operation, Service, rest};
use http::Method;
use http::header::{CONTENT_TYPE, HOST};
use http::request::Parts;

use crate::sigv4::{Family, claimed_credential};

/// Signing names of object stores: their requests go to the object handler.
const OBJECT_SERVICES: [&str; 3] = ["s3", "s3express", "s3-object-lambda"];

/// Where a request goes.
#[derive(Debug)]
pub(crate) enum Route {
    /// Below `/_headwater/`.
    Internal,
    /// A service, by `X-Amz-Target`; the operation's name is behind the dot.
    Json(Arc<dyn Service>, String),
    /// A service, by the path of a CBOR request, and the operation's name.
    Cbor(Arc<dyn Service>, String),
    /// A service of the Query protocol; the operation is among the parameters. None where only the version tells.
    Query(Option<Arc<dyn Service>>),
    /// A REST service, by signing name or host; the operation is told by the path.
    Rest(Vec<Arc<dyn Service>>),
    /// No service's: an object store's.
    Objects,
    /// Some service's that is not served.
    Unknown(Family, Error),
}

pub(crate) fn route(services: &[Arc<dyn Service>], parts: &Parts) -> Route {
    if parts.uri.path().starts_with("/_headwater/") {
        return Route::Internal;
    }
    if let Some(target) = parts.headers.get("x-amz-target") {
        return json_route(services, target.to_str().unwrap_or_default());
    }
    if parts
        .headers
        .get("smithy-protocol")
        .is_some_and(|name| name == "rpc-v2-cbor")
    {
        return cbor_route(services, parts.uri.path());
    }
    let scope = claimed_credential(parts).and_then(|(_, scope)| scope);
    match scope {
        Some(scope) if OBJECT_SERVICES.contains(&scope.service.as_str()) => Route::Objects,
        Some(scope) => signed_route(services, parts, &scope.service),
        None => unsigned_route(services, parts),
    }
}

fn json_route(services: &[Arc<dyn Service>], target: &str) -> Route {
    let (prefix, operation) = target.rsplit_once('.').unwrap_or((target, ""));
    let service = services
        .iter()
        .find(|service| service.model().json().is_some_and(|(_, target)| target == prefix));
    match service {
        Some(service) => Route::Json(Arc::clone(service), operation.to_owned()),
        None => Route::Unknown(Family::Json, unknown_service(prefix)),
    }
}

/// `/service/{service}/operation/{operation}`, also below a prefix, as the specification allows.
fn cbor_route(services: &[Arc<dyn Service>], path: &str) -> Route {
    let named = path
        .rsplit_once("/service/")
        .and_then(|(_, rest)| rest.split_once("/operation/"));
    let Some((name, operation)) = named else {
        return Route::Unknown(Family::Cbor, unknown_operation(path));
    };
    match services.iter().find(|service| service.model().speaks_cbor_as(name)) {
        Some(service) => Route::Cbor(Arc::clone(service), operation.to_owned()),
        None => Route::Unknown(Family::Cbor, unknown_service(name)),
    }
}

fn signed_route(services: &[Arc<dyn Service>], parts: &Parts, signing_name: &str) -> Route {
    let named: Vec<_> = services
        .iter()
        .filter(|service| service.model().signing_name == signing_name)
        .cloned()
        .collect();
    if let Some(query) = named.iter().find(|service| is_query(service.model())) {
        return Route::Query(Some(Arc::clone(query)));
    }
    let rest: Vec<_> = named
        .iter()
        .filter(|service| service.model().speaks_rest_json())
        .cloned()
        .collect();
    if !rest.is_empty() {
        return Route::Rest(rest);
    }
    if named.is_empty() {
        let family = if is_form(parts) { Family::Query } else { Family::Json };
        return Route::Unknown(family, unknown_service(signing_name));
    }
    Route::Unknown(Family::Json, unknown_operation(parts.uri.path()))
}

/// Unsigned requests: forms and `?Action=` at the root are Query, known hosts are REST services, all else are objects.
fn unsigned_route(services: &[Arc<dyn Service>], parts: &Parts) -> Route {
    let is_root = parts.uri.path() == "/";
    if is_root && (is_form(parts) || has_action(parts)) && services.iter().any(|service| is_query(service.model())) {
        return Route::Query(None);
    }
    let host = parts
        .headers
        .get(HOST)
        .and_then(|host| host.to_str().ok())
        .unwrap_or_default();
    let rest: Vec<_> = services
        .iter()
        .filter(|service| is_at_host(service.model(), host))
        .cloned()
        .collect();
    if rest.is_empty() {
        Route::Objects
    } else {
        Route::Rest(rest)
    }
}

fn is_query(model: &Model) -> bool {
    model.query_namespace().is_some()
}

fn is_at_host(model: &Model, host: &str) -> bool {
    let rest = host.strip_prefix(model.endpoint_prefix);
    model.speaks_rest_json() && rest.is_some_and(|rest| rest.starts_with('.'))
}

fn is_form(parts: &Parts) -> bool {
    let content_type = parts
        .headers
        .get(CONTENT_TYPE)
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default();
    parts.method == Method::POST && content_type.starts_with("application/x-www-form-urlencoded")
}

fn has_action(parts: &Parts) -> bool {
    let query = parts.uri.query().unwrap_or_default();
    let names: Vec<_> = form_urlencoded::parse(query.as_bytes()).map(|(name, _)| name).collect();
    names.iter().any(|name| name == "Action") && names.iter().any(|name| name == "Version")
}

/// The parameters of a Query request, from its query string and its body.
pub(crate) fn query_parameters(parts: &Parts, body: &Bytes) -> Vec<(String, String)> {
    let query = parts.uri.query().unwrap_or_default().as_bytes();
    let both = form_urlencoded::parse(query).chain(form_urlencoded::parse(body));
    both.map(|(name, value)| (name.into_owned(), value.into_owned()))
        .collect()
}

/// The service and operation of a Query request.
pub(crate) fn query_operation(
    services: &[Arc<dyn Service>],
    signed_for: Option<Arc<dyn Service>>,
    parameters: &[(String, String)],
) -> Result<(Arc<dyn Service>, &'static Operation), Error> {
    let parameter = |name: &str| {
        parameters
            .iter()
            .find(|(found, _)| found == name)
            .map(|(_, value)| value.as_str())
    };
    let action = parameter("Action").ok_or_else(|| Error::new("MissingAction", 400, "Missing Action"))?;
    let version = parameter("Version").unwrap_or_default();
    let by_version = || {
        services
            .iter()
            .find(|service| is_query(service.model()) && service.model().version == version)
            .cloned()
    };
    let service = signed_for
        .or_else(by_version)
        .ok_or_else(|| invalid_action(action, version))?;
    match service.model().operation(action) {
        Some(operation) => Ok((service, operation)),
        None if service.model().knows(action) => Err(Error::not_supported(service.model().name, action)),
        None => Err(invalid_action(action, version)),
    }
}

/// The parameters, and the member that the path tells where they leave it out: older SDKs send to the URL of a queue.
pub(crate) fn with_path_member(
    model: &Model,
    parts: &Parts,
    mut parameters: Vec<(String, String)>,
) -> Vec<(String, String)> {
    let path = parts.uri.path();
    let member = model.query_path_member().filter(|_| path != "/");
    let is_told = |member: &&str| parameters.iter().any(|(name, _)| name == member);
    if let Some(member) = member.filter(|member| !is_told(member)) {
        parameters.push((member.to_owned(), path.to_owned()));
    }
    parameters
}

/// The operation of a request that names it.
pub(crate) fn named_operation(model: &Model, name: &str) -> Result<&'static Operation, Error> {
    match model.operation(name) {
        Some(operation) => Ok(operation),
        None if model.knows(name) => Err(Error::not_supported(model.name, name)),
        None => Err(unknown_operation(name)),
    }
}

/// The service and operation of a REST request, and its path's labels.
pub(crate) fn rest_operation(
    services: &[Arc<dyn Service>],
    parts: &Parts,
) -> Result<(Arc<dyn Service>, &'static Operation), Error> {
    let path = parts.uri.path();
    for service in services {
        let model = service.model();
        let known = model
            .known
            .iter()
            .find(|known| known.method == parts.method && rest::labels(known.path, path).is_some());
        let Some(known) = known else { continue };
        let operation = model
            .operation(known.name)
            .ok_or_else(|| Error::not_supported(model.name, known.name))?;
        return Ok((Arc::clone(service), operation));
    }
    Err(Error {
        status: 404,
        ..unknown_operation(path)
    })
}

fn unknown_operation(name: &str) -> Error {
    Error::new(
        "UnknownOperationException",
        400,
        format!("The operation {name} is not known"),
    )
}

fn unknown_service(signing_name: &str) -> Error {
    Error::new(
        "NotImplementedException",
        501,
        format!("The service {signing_name} is not supported by Headwater yet"),
    )
}

fn invalid_action(action: &str, version: &str) -> Error {
    Error::new(
        "InvalidAction",
        400,
        format!("Could not find operation {action} for version {version}"),
    )
}
