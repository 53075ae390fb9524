//! A small server and client for the gateway's tests: two services of a few operations, a handler for objects, one key.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    dead_code,
    reason = "shared by several test files; a test that cannot go on has failed"
)]

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use async_trait::async_trait;
use bytes::Bytes;
use headwater_api::glue::{self, Glue};
use headwater_api::sts::{self, Sts};
use headwater_api::{Error, sagemaker_runtime};
use headwater_gateway::sigv4::{PathStyle, Scope, SigningKey, canonical_request, sha256_hex, string_to_sign};
use headwater_gateway::{Body, Builder, Gateway, Handler, Limits, ObjectOperation, RequestId, Server, Trust};
use headwater_kernel::{Call, Clock, Credential, Credentials, Principal, StoreError};
use http::{Request, Response};
use http_body_util::{BodyExt, Full};
use hyper_util::client::legacy::Client;
use hyper_util::rt::TokioExecutor;
use jiff::Timestamp;
use serde_json::Value;
use tokio::sync::{Notify, oneshot};
use tokio::task::JoinHandle;

pub const KEY: &str = "AKIAIOSFODNN7EXAMPLE";
pub const SECRET: &str = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";
pub const NOW: &str = "2024-01-31T08:05:00Z";
pub const BASIC_NOW: &str = "20240131T080500Z";

pub struct OneKey;

#[async_trait]
impl Credentials for OneKey {
    async fn credential(&self, access_key_id: &str) -> Result<Option<Credential>, StoreError> {
        let principal = Principal::root("123456789012");
        let secret = SECRET.to_owned();
        let credential = Credential {
            secret,
            session_token: None,
            expires: None,
            principal,
        };
        Ok((access_key_id == KEY).then_some(credential))
    }
}

/// Knows one database, panics on another, and takes its time over a third.
#[derive(Default)]
pub struct SmallGlue {
    pub started: Notify,
    pub may_end: Notify,
}

#[async_trait]
impl Glue for SmallGlue {
    async fn get_database(
        &self,
        call: &Call,
        input: glue::GetDatabaseRequest,
    ) -> Result<glue::GetDatabaseResponse, Error> {
        match input.name.as_str() {
            "sales" => {}
            "slow" => {
                self.started.notify_one();
                self.may_end.notified().await;
            }
            "broken" => panic!("a bug"),
            other => return Err(glue::Fault::EntityNotFoundException.with(format!("Database {other} not found."))),
        }
        let catalog_id = Some(call.account().to_owned());
        let database = glue::Database {
            name: input.name,
            catalog_id,
            ..Default::default()
        };
        Ok(glue::GetDatabaseResponse {
            database: Some(database),
        })
    }
}

pub struct SmallSts;

#[async_trait]
impl Sts for SmallSts {
    async fn get_caller_identity(
        &self,
        call: &Call,
        _: sts::GetCallerIdentityRequest,
    ) -> Result<sts::GetCallerIdentityResponse, Error> {
        Ok(sts::GetCallerIdentityResponse {
            account: Some(call.account().to_owned()),
            arn: Some(call.principal.arn()),
            user_id: Some(call.principal.user_id()),
        })
    }
}

pub struct NoRuntime;
impl sagemaker_runtime::SageMakerRuntime for NoRuntime {}

/// Answers with what it saw: method, path, whether the caller and an id came along, and the body's length.
pub fn echoing_objects() -> Handler {
    Arc::new(|request: Request<Body>| {
        Box::pin(async move {
            let account = request.extensions().get::<Call>().map(|call| call.account().to_owned());
            let has_id = request.extensions().get::<RequestId>().is_some();
            let line = format!("{} {} {account:?} {has_id}", request.method(), request.uri().path());
            let (status, length) = match request.into_body().collect().await {
                Ok(body) => (200, body.to_bytes().len().to_string()),
                Err(error) => (400, error.to_string()),
            };
            let mut response = Response::new(Body::from(format!("{line} {length}")));
            *response.status_mut() = http::StatusCode::from_u16(status).unwrap();
            response.extensions_mut().insert(ObjectOperation("Echo".to_owned()));
            response
        })
    })
}

pub fn builder(trust: Trust, glue: &Arc<SmallGlue>) -> Builder {
    let now: Timestamp = NOW.parse().unwrap();
    let glue: Arc<dyn Glue> = Arc::clone(glue) as Arc<dyn Glue>;
    Gateway::builder(Arc::new(OneKey), Clock::manual(now).0, trust, "us-east-1")
        .service(glue::GlueService(glue))
        .service(sts::StsService(Arc::new(SmallSts)))
        .service(sagemaker_runtime::SageMakerRuntimeService(Arc::new(NoRuntime)))
        .longest_body(100_000)
}

pub fn dev() -> Trust {
    Trust::Anyone {
        default_account: "000000000000".to_owned(),
    }
}

/// A server on a free port that stops when told, or when dropped.
pub struct Running {
    pub address: SocketAddr,
    stop: Option<oneshot::Sender<()>>,
    task: JoinHandle<()>,
}

impl Running {
    pub async fn start(builder: Builder) -> Self {
        let limits = Limits {
            shutdown_timeout: Duration::from_secs(30),
            ..Limits::default()
        };
        let server = Server::bind(([127, 0, 0, 1], 0).into(), builder.build())
            .await
            .unwrap()
            .limits(limits);
        let address = server.address().unwrap();
        let (stop, stopped) = oneshot::channel();
        let task = tokio::spawn(async move {
            let stopped = async { drop(stopped.await) };
            server.run(stopped).await.unwrap();
        });
        Self {
            address,
            stop: Some(stop),
            task,
        }
    }

    /// Tells the server to stop; the handle ends with it.
    pub fn stop(mut self) -> JoinHandle<()> {
        drop(self.stop.take());
        self.task
    }

    pub async fn send(&self, request: Request<Vec<u8>>) -> Answer {
        let (mut parts, body) = request.into_parts();
        let uri = format!("http://{}{}", self.address, parts.uri);
        parts.uri = uri.parse().unwrap();
        let client = Client::builder(TokioExecutor::new()).build_http();
        let response = client
            .request(Request::from_parts(parts, Full::new(Bytes::from(body))))
            .await
            .unwrap();
        let (parts, body) = response.into_parts();
        Answer {
            head: parts,
            body: String::from_utf8(body.collect().await.unwrap().to_bytes().to_vec()).unwrap(),
        }
    }
}

#[derive(Debug)]
pub struct Answer {
    pub head: http::response::Parts,
    pub body: String,
}

impl Answer {
    pub fn status(&self) -> u16 {
        self.head.status.as_u16()
    }

    pub fn header(&self, name: &str) -> &str {
        self.head
            .headers
            .get(name)
            .map(|value| value.to_str().unwrap())
            .unwrap_or_default()
    }

    pub fn json(&self) -> Value {
        serde_json::from_str(&self.body).unwrap()
    }

    /// The status and the code of an error in JSON.
    pub fn error(&self) -> (u16, String) {
        (self.status(), self.json()["__type"].as_str().unwrap().to_owned())
    }
}

pub fn json_request(target: &str, body: &str) -> Request<Vec<u8>> {
    let request = Request::post("/")
        .header("x-amz-target", target)
        .header("content-type", "application/x-amz-json-1.1");
    request.body(body.as_bytes().to_vec()).unwrap()
}

pub fn form_request(body: &str) -> Request<Vec<u8>> {
    let request = Request::post("/").header("content-type", "application/x-www-form-urlencoded; charset=utf-8");
    request.body(body.as_bytes().to_vec()).unwrap()
}

/// Signs a request the way a client does, its body's hash as `payload_hash`.
pub fn signed_with_hash(
    request: Request<Vec<u8>>,
    service: &str,
    secret: &str,
    payload_hash: &str,
) -> Request<Vec<u8>> {
    let (mut parts, body) = request.into_parts();
    parts.headers.insert("host", "localhost".parse().unwrap());
    parts.headers.insert("x-amz-date", BASIC_NOW.parse().unwrap());
    let names = ["host".to_owned(), "x-amz-date".to_owned()];
    let scope = Scope {
        date: "20240131".into(),
        region: "eu-central-1".into(),
        service: service.into(),
    };
    let style = if service == "s3" {
        PathStyle::Object
    } else {
        PathStyle::Normalised
    };
    let canonical = canonical_request(&parts, &names, style, payload_hash);
    let signature = SigningKey::new(secret, &scope).sign(&string_to_sign(BASIC_NOW, &scope, &canonical));
    let authorization =
        format!("AWS4-HMAC-SHA256 Credential={KEY}/{scope}, SignedHeaders=host;x-amz-date, Signature={signature}");
    parts.headers.insert("authorization", authorization.parse().unwrap());
    Request::from_parts(parts, body)
}

pub fn signed(request: Request<Vec<u8>>, service: &str) -> Request<Vec<u8>> {
    let payload_hash = sha256_hex(request.body());
    signed_with_hash(request, service, SECRET, &payload_hash)
}
