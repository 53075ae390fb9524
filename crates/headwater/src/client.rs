//! A small AWS client for the commands: they speak to the server as any other client does.

use std::time::{Duration, SystemTime};

use anyhow::{Context, anyhow, bail};
use aws_credential_types::Credentials;
use aws_sigv4::http_request::{PayloadChecksumKind, SignableBody, SignableRequest, SigningSettings, sign};
use aws_sigv4::sign::v4::SigningParams;
use bytes::Bytes;
use http::{Method, Request, StatusCode};
use http_body_util::{BodyExt, Full};
use hyper_util::client::legacy::Client as HttpClient;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;
use serde_json::Value;

use crate::data_folder::{AccessKey, DataFolder};

/// Signs and sends requests to one server.
#[derive(Debug, Clone)]
pub struct Client {
    http: HttpClient<HttpConnector, Full<Bytes>>,
    endpoint: String,
    region: String,
    key: AccessKey,
}

/// A JSON service: what a request needs to reach it.
#[derive(Debug, Clone, Copy)]
pub struct Service {
    signing_name: &'static str,
    target: &'static str,
}

pub const GLUE: Service = Service {
    signing_name: "glue",
    target: "AWSGlue",
};
pub const LOGS: Service = Service {
    signing_name: "logs",
    target: "Logs_20140328",
};
pub const ATHENA: Service = Service {
    signing_name: "athena",
    target: "AmazonAthena",
};

/// The server answered with an error.
#[derive(Debug, thiserror::Error)]
#[error("{code}: {message}")]
pub struct Refusal {
    pub code: String,
    pub message: String,
}

impl Client {
    pub fn new(endpoint: impl Into<String>, region: impl Into<String>, key: AccessKey) -> Self {
        let http = HttpClient::builder(TokioExecutor::new()).build_http();
        let endpoint = endpoint.into().trim_end_matches('/').to_owned();
        Self {
            http,
            endpoint,
            region: region.into(),
            key,
        }
    }

    /// A client for `endpoint`, or for the server that was started on the data folder. The key is the one in the
    /// environment, else the folder's root key.
    pub fn find(folder: &DataFolder, endpoint: Option<String>) -> anyhow::Result<Self> {
        let running = folder.running();
        let region = std::env::var("AWS_DEFAULT_REGION").ok();
        let region = region.or_else(|| running.as_ref().map(|running| running.region.clone()));
        let endpoint = endpoint.or_else(|| running.map(|running| running.endpoint));
        let endpoint = endpoint.with_context(|| {
            format!(
                "no server was started on {}; start one with `headwater up`",
                folder.path().display()
            )
        })?;
        let key = key_of_environment().map_or_else(|| folder.stored_key(), |key| Ok(Some(key)))?;
        let key = key.context("no access key; set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY")?;
        Ok(Self::new(
            endpoint,
            region.unwrap_or_else(|| "us-east-1".to_owned()),
            key,
        ))
    }

    pub fn endpoint(&self) -> &str {
        &self.endpoint
    }

    pub fn region(&self) -> &str {
        &self.region
    }

    pub fn key(&self) -> &AccessKey {
        &self.key
    }

    /// The same client for another server.
    pub fn elsewhere(&self, endpoint: String) -> Self {
        Self {
            endpoint,
            ..self.clone()
        }
    }

    /// Calls an operation of a JSON service.
    ///
    /// # Errors
    /// A [`Refusal`] when the server answers with an error.
    pub async fn call(&self, service: Service, operation: &str, input: &Value) -> anyhow::Result<Value> {
        let request = Request::builder()
            .method(Method::POST)
            .uri(format!("{}/", self.endpoint))
            .header("content-type", "application/x-amz-json-1.1")
            .header("x-amz-target", format!("{}.{operation}", service.target))
            .body(Bytes::from(serde_json::to_vec(input)?))?;
        let (status, body) = self.send(service.signing_name, request).await?;
        let answer: Value = serde_json::from_slice(&body).unwrap_or_default();
        if status.is_success() {
            return Ok(answer);
        }
        let text = |name: &str| answer.get(name).and_then(Value::as_str).map(str::to_owned);
        let message = text("message").or_else(|| text("Message")).unwrap_or_default();
        Err(Refusal {
            code: text("__type").unwrap_or_else(|| status.to_string()),
            message,
        }
        .into())
    }

    /// Calls a listing operation page by page, and returns all entries that it gives as `member`.
    ///
    /// # Errors
    /// As [`call`](Self::call).
    pub async fn list(
        &self,
        service: Service,
        operation: &str,
        input: &Value,
        member: &str,
    ) -> anyhow::Result<Vec<Value>> {
        let mut entries = Vec::new();
        let mut request = input.clone();
        loop {
            let mut page = self.call(service, operation, &request).await?;
            if let Value::Array(found) = page[member].take() {
                entries.extend(found);
            }
            if !page["NextToken"].is_string() {
                return Ok(entries);
            }
            request["NextToken"] = page["NextToken"].take();
        }
    }

    /// Makes a bucket; one that is the caller's already is as good.
    pub async fn create_bucket(&self, bucket: &str) -> anyhow::Result<()> {
        let request = Request::put(format!("{}/{bucket}", self.endpoint)).body(Bytes::new())?;
        let (status, body) = self.send("s3", request).await?;
        if status.is_success() || status == StatusCode::CONFLICT {
            return Ok(());
        }
        bail!("cannot make bucket {bucket}: {}", String::from_utf8_lossy(&body))
    }

    pub async fn put_object(&self, bucket: &str, key: &str, content: Bytes) -> anyhow::Result<()> {
        let request = Request::put(format!("{}/{bucket}/{key}", self.endpoint)).body(content)?;
        let (status, body) = self.send("s3", request).await?;
        if status.is_success() {
            return Ok(());
        }
        bail!("cannot put {key} into {bucket}: {}", String::from_utf8_lossy(&body))
    }

    /// Reads a page that needs no signature.
    pub async fn get_page(&self, path: &str) -> anyhow::Result<Bytes> {
        let request = Request::get(format!("{}{path}", self.endpoint)).body(Full::default())?;
        let (status, body) = self.exchange(request).await?;
        if status.is_success() {
            Ok(body)
        } else {
            bail!("{path} answered {status}")
        }
    }

    async fn send(&self, signing_name: &str, mut request: Request<Bytes>) -> anyhow::Result<(StatusCode, Bytes)> {
        self.sign(signing_name, &mut request)?;
        self.exchange(request.map(Full::new)).await
    }

    async fn exchange(&self, request: Request<Full<Bytes>>) -> anyhow::Result<(StatusCode, Bytes)> {
        let response = self.http.request(request).await;
        let response = response.with_context(|| format!("no server answers at {}", self.endpoint))?;
        let status = response.status();
        Ok((status, response.into_body().collect().await?.to_bytes()))
    }

    fn sign(&self, signing_name: &str, request: &mut Request<Bytes>) -> anyhow::Result<()> {
        let credentials = Credentials::new(&self.key.id, &self.key.secret, None, None, "headwater");
        let identity = credentials.into();
        let mut settings = SigningSettings::default();
        // S3 wants the body's hash as a header; the other services do not mind it.
        settings.payload_checksum_kind = PayloadChecksumKind::XAmzSha256;
        let params = SigningParams::builder()
            .identity(&identity)
            .region(&self.region)
            .name(signing_name)
            .time(now())
            .settings(settings)
            .build()?
            .into();
        let headers = request
            .headers()
            .iter()
            .map(|(name, value)| (name.as_str(), value.to_str().unwrap_or_default()));
        let uri = request.uri().to_string();
        let body = SignableBody::Bytes(request.body());
        let signable = SignableRequest::new(request.method().as_str(), uri, headers, body)?;
        let (instructions, _) = sign(signable, &params)
            .map_err(|error| anyhow!("cannot sign: {error}"))?
            .into_parts();
        instructions.apply_to_request_http1x(request);
        Ok(())
    }
}

fn key_of_environment() -> Option<AccessKey> {
    let id = std::env::var("AWS_ACCESS_KEY_ID").ok()?;
    let secret = std::env::var("AWS_SECRET_ACCESS_KEY").ok()?;
    Some(AccessKey { id, secret })
}

/// The wall clock, in the type that the signer wants.
fn now() -> SystemTime {
    let now = headwater_kernel::Clock::system().now();
    SystemTime::UNIX_EPOCH + Duration::try_from(now.duration_since(jiff::Timestamp::UNIX_EPOCH)).unwrap_or_default()
}
