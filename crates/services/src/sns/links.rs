//! The URLs that messages carry: to confirm, to unsubscribe, and to the certificate.
//!
//! AWS serves these at its own endpoint; here they lie below `/_headwater/`, because they are not signed calls.

use form_urlencoded::Serializer;

use super::records::{SubscriptionName, TopicName};

pub const PATH: &str = "/_headwater/sns";

pub fn confirm(endpoint: &str, topic: &TopicName, token: &str) -> String {
    let parameters = [
        ("Action", "ConfirmSubscription"),
        ("TopicArn", &topic.arn()),
        ("Token", token),
    ];
    format!("{endpoint}{PATH}?{}", query(&parameters))
}

pub fn unsubscribe(endpoint: &str, subscription: &SubscriptionName) -> String {
    let parameters = [("Action", "Unsubscribe"), ("SubscriptionArn", &subscription.arn())];
    format!("{endpoint}{PATH}?{}", query(&parameters))
}

pub fn certificate(endpoint: &str, name: &str) -> String {
    format!("{endpoint}{PATH}/{name}.pem")
}

fn query(parameters: &[(&str, &str)]) -> String {
    Serializer::new(String::new()).extend_pairs(parameters).finish()
}
