//! What is reached by the links in messages, without a signature: confirm, unsubscribe, the certificate.

use std::collections::HashMap;

use axum::Router;
use axum::body::Body;
use axum::extract::{Path, Request, State};
use axum::response::Response;
use axum::routing::get;
use headwater_api::Error;
use http::StatusCode;
use http::header::CONTENT_TYPE;

use super::faults::{invalid, invalid_arn};
use super::records::TopicName;
use super::{SnsFace, links, subscriptions};

impl SnsFace {
    /// The routes below `/_headwater/sns`, for the gateway.
    pub fn routes(&self) -> Router {
        Router::new()
            .route(links::PATH, get(act).post(act))
            .route(&format!("{}/{{certificate}}", links::PATH), get(certificate))
            .with_state(self.clone())
    }
}

async fn act(State(face): State<SnsFace>, request: Request) -> Response {
    let query = request.uri().query().unwrap_or_default();
    let parameters: HashMap<String, String> = form_urlencoded::parse(query.as_bytes()).into_owned().collect();
    match acted(&face, &parameters).await {
        Ok(text) => answer(StatusCode::OK, "text/xml", text),
        Err(error) => {
            let status = StatusCode::from_u16(error.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
            answer(status, "text/plain", error.to_string())
        }
    }
}

async fn acted(face: &SnsFace, parameters: &HashMap<String, String>) -> Result<String, Error> {
    let parameter = |name: &str| parameters.get(name).map(String::as_str).unwrap_or_default();
    match parameter("Action") {
        "ConfirmSubscription" => {
            let arn = parameter("TopicArn");
            let topic = TopicName::from_arn(arn).ok_or_else(|| invalid_arn("TopicArn", arn))?;
            let guards = parameter("AuthenticateOnUnsubscribe") == "true";
            let token = parameter("Token").to_owned();
            let name = subscriptions::confirm_token(face, topic, token, false, guards).await?;
            Ok(format!(
                "<ConfirmSubscriptionResponse xmlns=\"http://sns.amazonaws.com/doc/2010-03-31/\">\
                 <ConfirmSubscriptionResult><SubscriptionArn>{}</SubscriptionArn></ConfirmSubscriptionResult>\
                 </ConfirmSubscriptionResponse>",
                name.arn()
            ))
        }
        "Unsubscribe" => {
            subscriptions::unsubscribe_by_link(face, parameter("SubscriptionArn")).await?;
            Ok("<UnsubscribeResponse xmlns=\"http://sns.amazonaws.com/doc/2010-03-31/\"/>".to_owned())
        }
        other => Err(invalid(format!("Action Reason: {other} cannot be done by a link"))),
    }
}

async fn certificate(State(face): State<SnsFace>, Path(file): Path<String>) -> Response {
    let signer = &face.senders.signer;
    if file == format!("{}.pem", signer.name()) {
        return answer(
            StatusCode::OK,
            "application/x-pem-file",
            signer.certificate_pem().to_owned(),
        );
    }
    answer(StatusCode::NOT_FOUND, "text/plain", "no such certificate".to_owned())
}

fn answer(status: StatusCode, content_type: &'static str, text: String) -> Response {
    let mut response = Response::new(Body::from(text));
    *response.status_mut() = status;
    response
        .headers_mut()
        .insert(CONTENT_TYPE, http::HeaderValue::from_static(content_type));
    response
}
