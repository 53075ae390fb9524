//! Where services meet: alarms and events that go to topics and queues, through the same calls that a client makes, and events
//! that start workflows, and connections that say where databases are.

use std::fmt;
use std::sync::Arc;

use headwater_api::glue::GetConnectionRequest;
use headwater_api::sns::{PublishInput, Sns};
use headwater_api::sqs::{MessageAttributeValue, SendMessageRequest, Sqs};
use headwater_api::{Error, async_trait};
use headwater_kernel::{Call, Place, Principal};

use crate::cloudwatch::Notifier;
use crate::events::{Delivery, EventTarget, WorkflowNotice, Workflows as EventedWorkflows};
use crate::glue::jobs::Jobs;
use crate::glue::workflows::Workflows;
use crate::machinelearning::Databases;

/// Topics, as alarms and events reach them.
pub struct Topics(pub Arc<dyn Sns>);

/// Queues, as events reach them.
pub struct Queues(pub Arc<dyn Sqs>);

impl fmt::Debug for Topics {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_tuple("Topics").finish_non_exhaustive()
    }
}

impl fmt::Debug for ConnectedDatabases {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_tuple("ConnectedDatabases").finish_non_exhaustive()
    }
}

impl fmt::Debug for Queues {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_tuple("Queues").finish_non_exhaustive()
    }
}

/// Region, account and name of `arn:aws:<service>:region:account:name`.
fn parts(arn: &str) -> Result<(&str, &str, &str), Error> {
    let mut parts = arn.splitn(6, ':').skip(3);
    let named = (parts.next(), parts.next(), parts.next());
    if let (Some(region), Some(account), Some(name)) = named {
        return Ok((region, account, name));
    }
    Err(Error::new(
        "ValidationException",
        404,
        format!("{arn} is no ARN of a resource"),
    ))
}

impl Topics {
    async fn publish(&self, topic_arn: &str, subject: Option<&str>, message: &str) -> Result<(), Error> {
        let (region, account, _) = parts(topic_arn)?;
        let call = Call::internal(Principal::root(account), region);
        let input = PublishInput {
            topic_arn: Some(topic_arn.to_owned()),
            subject: subject.map(str::to_owned),
            message: message.to_owned(),
            ..PublishInput::default()
        };
        self.0.publish(&call, input).await.map(drop)
    }
}

#[async_trait]
impl Notifier for Topics {
    async fn notify(&self, topic_arn: &str, subject: &str, message: &str) -> Result<(), Error> {
        self.publish(topic_arn, Some(subject), message).await
    }
}

#[async_trait]
impl EventTarget for Topics {
    fn prefix(&self) -> &'static str {
        "arn:aws:sns:"
    }

    async fn deliver(&self, delivery: &Delivery) -> Result<(), Error> {
        self.publish(&delivery.target_arn, None, &delivery.payload).await
    }
}

#[async_trait]
impl EventTarget for Queues {
    fn prefix(&self) -> &'static str {
        "arn:aws:sqs:"
    }

    async fn deliver(&self, delivery: &Delivery) -> Result<(), Error> {
        let (region, account, name) = parts(&delivery.target_arn)?;
        let call = Call::internal(Principal::root(account), region);
        let group = delivery.parameters["SqsParameters"]["MessageGroupId"].as_str();
        let text = |value: &String| MessageAttributeValue {
            data_type: "String".to_owned(),
            string_value: Some(value.clone()),
            ..MessageAttributeValue::default()
        };
        let attributes = delivery
            .attributes
            .iter()
            .map(|(name, value)| (name.clone(), text(value)));
        let input = SendMessageRequest {
            queue_url: format!("/{account}/{name}"),
            message_body: delivery.payload.clone(),
            message_attributes: Some(attributes.collect()),
            message_group_id: group.map(str::to_owned),
            ..SendMessageRequest::default()
        };
        self.0.send_message(&call, input).await.map(drop)
    }
}

#[async_trait]
impl EventedWorkflows for Workflows {
    async fn notify_event(&self, notice: &WorkflowNotice) -> Result<(), Error> {
        self.take_event(&notice.account, &notice.region, &notice.workflow, &notice.event_id)
            .await
    }
}

/// The databases of RDS and Redshift, as Amazon Machine Learning reaches them: by the Glue connection that has their identifier as its name.
#[derive(Clone)]
pub struct ConnectedDatabases(pub Jobs);

#[async_trait]
impl Databases for ConnectedDatabases {
    async fn address(&self, place: &Place, identifier: &str) -> Result<(String, u16), String> {
        let call = Call::internal(Principal::root(&place.account), &place.region);
        let request = GetConnectionRequest {
            name: identifier.to_owned(),
            hide_password: Some(true),
            ..GetConnectionRequest::default()
        };
        let found = self.0.get_connection(&call, request).await.map_err(|error| {
            format!(
                "There is no Glue connection '{identifier}' that says where the database is: {}",
                error.message
            )
        })?;
        let properties = found.connection.and_then(|connection| connection.connection_properties);
        let url = properties.and_then(|properties| properties.get("JDBC_CONNECTION_URL").cloned());
        let address = url.as_deref().and_then(address);
        address.ok_or_else(|| {
            format!("The Glue connection '{identifier}' has no JDBC_CONNECTION_URL of PostgreSQL or Redshift")
        })
    }
}

/// Host and port of `jdbc:postgresql://host:port/database`, with each database's own port where none is given.
fn address(url: &str) -> Option<(String, u16)> {
    let rest = url.strip_prefix("jdbc:")?;
    let (scheme, own_port) = [("postgresql", 5432), ("redshift", 5439)]
        .into_iter()
        .find(|(scheme, _)| rest.starts_with(&format!("{scheme}://")))?;
    let address: http::Uri = rest
        .strip_prefix(scheme)?
        .strip_prefix("://")?
        .split(['/', '?', ';'])
        .next()?
        .parse()
        .ok()?;
    Some((address.host()?.to_owned(), address.port_u16().unwrap_or(own_port)))
}

#[cfg(test)]
mod tests {
    use super::address;

    #[test]
    fn addresses_are_read_from_urls() {
        let at = |host: &str, port| Some((host.to_owned(), port));
        assert_eq!(
            address("jdbc:postgresql://db.local:5433/shop?ssl=true"),
            at("db.local", 5433)
        );
        assert_eq!(address("jdbc:redshift://10.0.0.1/dev"), at("10.0.0.1", 5439));
        assert_eq!(address("jdbc:mysql://h:3306/d"), None);
    }
}
