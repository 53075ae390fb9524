//! Messages by HTTP: one POST, as AWS makes it.
//!
//! Source: SNS developer guide, "HTTP/HTTPS headers" and "Message delivery retries".

use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use http::header::{CONTENT_TYPE, USER_AGENT};
use http::{Request, StatusCode};
use http_body_util::Full;
use hyper_rustls::{HttpsConnector, HttpsConnectorBuilder};
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;
use rustls::crypto::aws_lc_rs::default_provider;
use rustls::{ClientConfig, RootCertStore};

use super::records::{Delivery, Kind, Subscription};
use super::senders::Failure;

/// How long AWS waits for an answer.
const PATIENCE: Duration = Duration::from_secs(15);

/// Posts messages. Cloning is cheap.
#[derive(Clone)]
pub struct HttpSender(Client<HttpsConnector<HttpConnector>, Full<Bytes>>);

impl fmt::Debug for HttpSender {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("HttpSender")
    }
}

impl HttpSender {
    /// # Errors
    /// What is wrong with the machine's TLS.
    pub fn new() -> Result<Self, rustls::Error> {
        let native = HttpsConnectorBuilder::new().with_provider_and_native_roots(default_provider());
        let builder = match native {
            Ok(builder) => builder,
            Err(error) => {
                tracing::warn!(%error, "the machine has no certificates: no https endpoint will be trusted");
                HttpsConnectorBuilder::new().with_tls_config(trusting_nobody()?)
            }
        };
        let connector = builder.https_or_http().enable_http1().build();
        Ok(Self(Client::builder(TokioExecutor::new()).build(connector)))
    }

    pub async fn post(&self, subscription: &Subscription, delivery: &Delivery, body: String) -> Result<(), Failure> {
        let request = request(subscription, delivery, body).map_err(|error| Failure::lasting(error.to_string()))?;
        let answered = tokio::time::timeout(PATIENCE, self.0.request(request)).await;
        let answer = answered.map_err(|_| Failure::passing("no answer in time"))?;
        let status = answer.map_err(|error| Failure::passing(chain(&error)))?.status();
        if status.is_success() {
            return Ok(());
        }
        let reason = format!("the endpoint answered {status}");
        let may_pass = status.is_server_error() || status == StatusCode::TOO_MANY_REQUESTS || status.is_informational();
        Err(Failure { reason, may_pass })
    }
}

fn trusting_nobody() -> Result<ClientConfig, rustls::Error> {
    let builder =
        ClientConfig::builder_with_provider(default_provider().into()).with_safe_default_protocol_versions()?;
    Ok(builder
        .with_root_certificates(RootCertStore::empty())
        .with_no_client_auth())
}

fn request(
    subscription: &Subscription,
    delivery: &Delivery,
    body: String,
) -> Result<Request<Full<Bytes>>, http::Error> {
    let kind = match delivery.parcel.kind {
        Kind::Notification => "Notification",
        Kind::Confirmation { .. } => "SubscriptionConfirmation",
    };
    let mut builder = Request::post(&subscription.endpoint)
        .header("x-amz-sns-message-type", kind)
        .header("x-amz-sns-message-id", &delivery.parcel.message_id)
        .header("x-amz-sns-topic-arn", delivery.subscription.topic.arn())
        .header(CONTENT_TYPE, "text/plain; charset=UTF-8")
        .header(USER_AGENT, "Amazon Simple Notification Service Agent");
    if kind == "Notification" {
        builder = builder.header("x-amz-sns-subscription-arn", delivery.subscription.arn());
    }
    if subscription.is_raw() {
        builder = builder.header("x-amz-sns-rawdelivery", "true");
    }
    builder.body(Full::new(Bytes::from(body)))
}

/// An error with what caused it: the outermost alone says little.
fn chain(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        text = format!("{text}: {error}");
        cause = error.source();
    }
    text
}
