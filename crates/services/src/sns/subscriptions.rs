//! Subscriptions: asked for, confirmed, described, changed, ended.
//!
//! Source: SNS API reference, `Subscribe`; the texts of errors as observed.

use std::collections::BTreeMap;

use headwater_api::Error;
use headwater_api::sns::{
    ConfirmSubscriptionInput, ConfirmSubscriptionResponse, GetSubscriptionAttributesInput,
    GetSubscriptionAttributesResponse, ListSubscriptionsByTopicInput, ListSubscriptionsByTopicResponse,
    ListSubscriptionsInput, ListSubscriptionsResponse, SetSubscriptionAttributesInput,
    SetSubscriptionAttributesResponse, SubscribeInput, SubscribeResponse, Subscription as SubscriptionOnWire,
    UnsubscribeInput, UnsubscribeResponse,
};
use headwater_kernel::{Call, Key, Range, Snapshot, Transaction, id, key};
use serde_json::{Value, json};

use super::faults::{invalid, invalid_arn, no_subscription, no_topic};
use super::filter_policy::FilterPolicy;
use super::publish::enqueue;
use super::records::{
    Kind, Parcel, Protocol, SUBSCRIPTIONS, Subscription, SubscriptionName, TOPICS, TopicName, is_fifo,
};
use super::retry::RetryPolicy;
use super::topics::PAGE;
use super::{Refused, SnsFace, own_topic};

/// How long a confirmation can be given, in milliseconds.
const TOKEN_LIFE: u64 = 2 * 24 * 60 * 60 * 1_000;

pub(super) async fn subscribe(face: &SnsFace, call: &Call, input: SubscribeInput) -> Result<SubscribeResponse, Error> {
    let topic = own_topic(call, &input.topic_arn)?;
    let protocol = protocol(face, &input.protocol)?;
    let endpoint = input
        .endpoint
        .filter(|endpoint| !endpoint.is_empty())
        .ok_or_else(|| invalid("Endpoint"))?;
    check_endpoint(&topic, protocol, &endpoint)?;
    let mut attributes = input.attributes.unwrap_or_default();
    check_attributes(protocol, &attributes)?;
    attributes.retain(|_, value| !value.is_empty());
    let subscription = Subscription {
        protocol,
        endpoint,
        owner: call.account().to_owned(),
        principal: call.principal.arn(),
        attributes,
        // A queue of this server needs no confirmation.
        token: (protocol != Protocol::Sqs).then(|| id::uuid().replace('-', "").repeat(2)),
        was_authenticated: true,
        guards_unsubscribe: false,
        created: face.now(),
    };
    let now = face.now();
    let added = face
        .write(move |transaction| add(transaction, topic, subscription, now))
        .await?;
    face.work.notify_one();
    let (name, is_pending) = added;
    let is_shown = !is_pending || input.return_subscription_arn.unwrap_or(false);
    Ok(SubscribeResponse {
        subscription_arn: Some(if is_shown {
            name.arn()
        } else {
            "pending confirmation".to_owned()
        }),
    })
}

fn protocol(face: &SnsFace, text: &str) -> Result<Protocol, Error> {
    let unknown = || match text {
        "sms" | "application" | "lambda" | "firehose" => {
            invalid(format!("Protocol Reason: Headwater does not deliver to {text} yet"))
        }
        _ => invalid(format!("Amazon SNS does not support this protocol string: {text}")),
    };
    let protocol = Protocol::parse(text).ok_or_else(unknown)?;
    if protocol.is_mail() && face.senders.mail.is_none() {
        return Err(invalid(
            "Protocol Reason: no mail server is configured, so that e-mail cannot be sent",
        ));
    }
    Ok(protocol)
}

fn check_endpoint(topic: &TopicName, protocol: Protocol, endpoint: &str) -> Result<(), Error> {
    let refuse = |reason: &str| Err(invalid(format!("Endpoint Reason: {reason}")));
    if topic.is_fifo() && protocol != Protocol::Sqs {
        return Err(invalid("Endpoint Reason: FIFO topics deliver to queues only"));
    }
    match protocol {
        Protocol::Sqs => {
            let parts: Vec<&str> = endpoint.split(':').collect();
            if parts.len() != 6 || !endpoint.starts_with("arn:aws:sqs:") {
                return Err(invalid("SQS endpoint ARN"));
            }
            if is_fifo(endpoint) && !topic.is_fifo() {
                return refuse("FIFO SQS Queues can not be subscribed to standard SNS topics");
            }
        }
        Protocol::Http | Protocol::Https => {
            let scheme = protocol.text();
            let is_url = endpoint.parse::<http::Uri>().is_ok_and(|url| url.host().is_some());
            if !is_url || !endpoint.starts_with(&format!("{scheme}://")) {
                return Err(invalid("Endpoint must match the specified protocol"));
            }
        }
        Protocol::Email | Protocol::EmailJson => {
            if endpoint.parse::<lettre::Address>().is_err() {
                return refuse("Email address");
            }
        }
    }
    Ok(())
}

/// Adds a subscription, or finds the one that is there; asks for its confirmation where it needs one.
fn add(
    transaction: &Transaction<'_>,
    topic: TopicName,
    subscription: Subscription,
    now: u64,
) -> Result<(SubscriptionName, bool), Refused> {
    if !transaction.contains(&TOPICS, &topic.key())? {
        return Err(no_topic().into());
    }
    let is_same =
        |there: &Subscription| there.protocol == subscription.protocol && there.endpoint == subscription.endpoint;
    let all = transaction
        .page(&SUBSCRIPTIONS, &Range::prefix(&topic.key()), usize::MAX)?
        .entries;
    let there = all.into_iter().find(|(_, there)| is_same(&there.value));
    let (name, kept) = if let Some((key, there)) = there {
        check_same(&there.value, &subscription)?;
        let id = key.texts().pop().unwrap_or_default();
        (SubscriptionName { topic, id }, there.value)
    } else {
        let name = SubscriptionName { topic, id: id::uuid() };
        transaction.put(&SUBSCRIPTIONS, &name.key(), &subscription)?;
        (name, subscription)
    };
    if let Some(token) = &kept.token {
        enqueue(transaction, name.clone(), confirmation(&name, token, now), now)?;
    }
    Ok((name, kept.token.is_some()))
}

/// Subscribing again changes nothing, and must not seem to.
fn check_same(there: &Subscription, asked: &Subscription) -> Result<(), Error> {
    let is_there = |(name, value): (&String, &String)| there.attributes.get(name) == Some(value);
    if asked.attributes.iter().all(is_there) {
        return Ok(());
    }
    Err(invalid(
        "Attributes Reason: Subscription already exists with different attributes",
    ))
}

fn confirmation(name: &SubscriptionName, token: &str, now: u64) -> Parcel {
    let message = format!(
        "You have chosen to subscribe to the topic {}.\nTo confirm the subscription, visit the SubscribeURL included \
         in this message.",
        name.topic.arn()
    );
    Parcel {
        message_id: id::uuid(),
        kind: Kind::Confirmation {
            token: token.to_owned(),
        },
        subject: None,
        message,
        attributes: BTreeMap::new(),
        published: now,
        sequence: None,
        group: None,
        deduplication: None,
    }
}

pub(super) async fn confirm(
    face: &SnsFace,
    call: &Call,
    input: ConfirmSubscriptionInput,
) -> Result<ConfirmSubscriptionResponse, Error> {
    let topic = own_topic(call, &input.topic_arn)?;
    let guards = input.authenticate_on_unsubscribe.is_some_and(|value| value == "true");
    let name = confirm_token(face, topic, input.token, true, guards).await?;
    Ok(ConfirmSubscriptionResponse {
        subscription_arn: Some(name.arn()),
    })
}

/// Confirms the subscription that `token` was sent to.
pub(super) async fn confirm_token(
    face: &SnsFace,
    topic: TopicName,
    token: String,
    is_authenticated: bool,
    guards_unsubscribe: bool,
) -> Result<SubscriptionName, Error> {
    let now = face.now();
    face.write(move |transaction| {
        let all = transaction
            .page(&SUBSCRIPTIONS, &Range::prefix(&topic.key()), usize::MAX)?
            .entries;
        let mut waiting = all
            .into_iter()
            .filter(|(_, there)| there.value.token.as_ref() == Some(&token));
        let (key, there) = waiting.next().ok_or_else(|| invalid("Token"))?;
        let mut subscription = there.value;
        if now > subscription.created + TOKEN_LIFE {
            return Err(invalid("Token").into());
        }
        subscription.token = None;
        subscription.was_authenticated = is_authenticated;
        subscription.guards_unsubscribe = guards_unsubscribe;
        transaction.put(&SUBSCRIPTIONS, &key, &subscription)?;
        let id = key.texts().pop().unwrap_or_default();
        Ok::<_, Refused>(SubscriptionName { topic, id })
    })
    .await
}

pub(super) async fn unsubscribe(
    face: &SnsFace,
    call: &Call,
    input: UnsubscribeInput,
) -> Result<UnsubscribeResponse, Error> {
    let name = own(call, &input.subscription_arn)?;
    face.write(move |transaction| {
        if !transaction.contains(&TOPICS, &name.topic.key())? {
            return Err(no_subscription().into());
        }
        // Ended already is as good.
        transaction.delete(&SUBSCRIPTIONS, &name.key())?;
        Ok::<(), Refused>(())
    })
    .await?;
    Ok(UnsubscribeResponse::default())
}

/// Ends a subscription for somebody who only has its link.
pub(super) async fn unsubscribe_by_link(face: &SnsFace, arn: &str) -> Result<(), Error> {
    let name = SubscriptionName::from_arn(arn).ok_or_else(|| invalid_arn("SubscriptionArn", arn))?;
    face.write(move |transaction| {
        let subscription = transaction
            .value(&SUBSCRIPTIONS, &name.key())?
            .ok_or_else(no_subscription)?;
        if subscription.guards_unsubscribe || subscription.protocol == Protocol::Sqs {
            return Err(Error::new(
                "AuthorizationError",
                403,
                "Only a signed call can end this subscription",
            )
            .into());
        }
        transaction.delete(&SUBSCRIPTIONS, &name.key())?;
        Ok::<(), Refused>(())
    })
    .await
}

fn own(call: &Call, arn: &str) -> Result<SubscriptionName, Error> {
    let name = SubscriptionName::from_arn(arn).ok_or_else(|| invalid_arn("SubscriptionArn", arn))?;
    if name.topic.account == call.account() {
        Ok(name)
    } else {
        Err(no_subscription())
    }
}

fn check_attributes(protocol: Protocol, attributes: &BTreeMap<String, String>) -> Result<(), Error> {
    let scope = attributes.get("FilterPolicyScope");
    for (name, value) in attributes {
        check_attribute(protocol, scope, name, value)?;
    }
    Ok(())
}

fn check_attribute(protocol: Protocol, scope: Option<&String>, name: &str, value: &str) -> Result<(), Error> {
    let refuse = |reason: String| Err(invalid(format!("{name}: {reason}")));
    match name {
        _ if value.is_empty() => Ok(()),
        "RawMessageDelivery" if !["true", "false"].contains(&value) => {
            refuse(format!("Invalid value [{value}]. Must be true or false."))
        }
        "RawMessageDelivery" if protocol.is_mail() => {
            refuse("Delivery protocol does not support raw message delivery.".to_owned())
        }
        "FilterPolicyScope" if !["MessageAttributes", "MessageBody"].contains(&value) => refuse(format!(
            "Invalid value [{value}]. Please use either MessageBody or MessageAttributes"
        )),
        "FilterPolicy" => {
            let may_nest = scope.is_some_and(|scope| scope == "MessageBody");
            FilterPolicy::parse(value, may_nest).map(|_| ()).or_else(refuse)
        }
        "DeliveryPolicy" if !protocol.is_http() => refuse("Only HTTP and HTTPS subscriptions have one.".to_owned()),
        "DeliveryPolicy" => RetryPolicy::parse(value).map(|_| ()).or_else(refuse),
        "RedrivePolicy" => check_redrive(value).or_else(refuse),
        "RawMessageDelivery" | "FilterPolicyScope" => Ok(()),
        _ => Err(invalid("AttributeName")),
    }
}

fn check_redrive(text: &str) -> Result<(), String> {
    let policy: Value = serde_json::from_str(text).map_err(|_| "failed to parse JSON.".to_owned())?;
    let arn = policy["deadLetterTargetArn"].as_str().unwrap_or_default();
    if arn.starts_with("arn:aws:sqs:") && arn.split(':').count() == 6 {
        return Ok(());
    }
    Err("deadLetterTargetArn is an invalid arn".to_owned())
}

pub(super) async fn attributes(
    face: &SnsFace,
    call: &Call,
    input: GetSubscriptionAttributesInput,
) -> Result<GetSubscriptionAttributesResponse, Error> {
    let name = own(call, &input.subscription_arn)?;
    let told = face.read(move |snapshot| {
        let topic = snapshot
            .value(&TOPICS, &name.topic.key())?
            .ok_or_else(no_subscription)?;
        let subscription = snapshot
            .value(&SUBSCRIPTIONS, &name.key())?
            .ok_or_else(no_subscription)?;
        let retries = subscription.protocol.is_http().then(|| subscription.retries(&topic));
        Ok(told(&name, subscription, retries.as_ref()))
    });
    Ok(GetSubscriptionAttributesResponse {
        attributes: Some(told.await?),
    })
}

fn told(
    name: &SubscriptionName,
    subscription: Subscription,
    retries: Option<&RetryPolicy>,
) -> BTreeMap<String, String> {
    let mut told = BTreeMap::from([
        ("SubscriptionArn".to_owned(), name.arn()),
        ("TopicArn".to_owned(), name.topic.arn()),
        ("Owner".to_owned(), subscription.owner),
        ("Protocol".to_owned(), subscription.protocol.text().to_owned()),
        ("Endpoint".to_owned(), subscription.endpoint),
        ("SubscriptionPrincipal".to_owned(), subscription.principal),
        (
            "PendingConfirmation".to_owned(),
            subscription.token.is_some().to_string(),
        ),
        (
            "ConfirmationWasAuthenticated".to_owned(),
            subscription.was_authenticated.to_string(),
        ),
        ("RawMessageDelivery".to_owned(), "false".to_owned()),
    ]);
    if subscription.attributes.contains_key("FilterPolicy") {
        told.insert("FilterPolicyScope".to_owned(), "MessageAttributes".to_owned());
    }
    if let Some(retries) = retries {
        let effective = json!({"healthyRetryPolicy": retries.to_json()});
        told.insert("EffectiveDeliveryPolicy".to_owned(), effective.to_string());
    }
    told.extend(subscription.attributes);
    told
}

pub(super) async fn set_attribute(
    face: &SnsFace,
    call: &Call,
    input: SetSubscriptionAttributesInput,
) -> Result<SetSubscriptionAttributesResponse, Error> {
    let name = own(call, &input.subscription_arn)?;
    let (attribute, value) = (input.attribute_name, input.attribute_value.unwrap_or_default());
    face.write(move |transaction| {
        let mut subscription = transaction
            .value(&SUBSCRIPTIONS, &name.key())?
            .ok_or_else(no_subscription)?;
        check_attribute(
            subscription.protocol,
            subscription.attributes.get("FilterPolicyScope"),
            &attribute,
            &value,
        )?;
        if value.is_empty() || (attribute == "FilterPolicy" && value == "{}") {
            subscription.attributes.remove(&attribute);
        } else {
            subscription.attributes.insert(attribute, value);
        }
        // A filter policy that was good for one scope need not be for the other.
        check_attributes(subscription.protocol, &subscription.attributes)?;
        transaction.put(&SUBSCRIPTIONS, &name.key(), &subscription)?;
        Ok::<(), Refused>(())
    })
    .await?;
    Ok(SetSubscriptionAttributesResponse::default())
}

pub(super) async fn list(
    face: &SnsFace,
    call: &Call,
    input: ListSubscriptionsInput,
) -> Result<ListSubscriptionsResponse, Error> {
    let prefix = key![call.account(), &call.region];
    let (subscriptions, next_token) = page(face, prefix, input.next_token, |_| Ok(())).await?;
    Ok(ListSubscriptionsResponse {
        subscriptions: Some(subscriptions),
        next_token,
    })
}

pub(super) async fn list_of_topic(
    face: &SnsFace,
    call: &Call,
    input: ListSubscriptionsByTopicInput,
) -> Result<ListSubscriptionsByTopicResponse, Error> {
    let topic = own_topic(call, &input.topic_arn)?;
    let key = topic.key();
    let check = move |snapshot: &Snapshot<'_>| {
        let is_there = snapshot.contains(&TOPICS, &topic.key())?;
        if is_there {
            Ok(())
        } else {
            Err(Refused::from(no_topic()))
        }
    };
    let (subscriptions, next_token) = page(face, key, input.next_token, check).await?;
    Ok(ListSubscriptionsByTopicResponse {
        subscriptions: Some(subscriptions),
        next_token,
    })
}

/// A page of the subscriptions whose keys begin with `prefix`; a token is the ARN of the last one before it.
async fn page(
    face: &SnsFace,
    prefix: Key,
    token: Option<String>,
    check: impl FnOnce(&Snapshot<'_>) -> Result<(), Refused> + Send + 'static,
) -> Result<(Vec<SubscriptionOnWire>, Option<String>), Error> {
    face.read(move |snapshot| {
        check(snapshot)?;
        let mut range = Range::prefix(&prefix);
        if let Some(token) = token {
            let last = SubscriptionName::from_arn(&token).ok_or_else(|| invalid("NextToken"))?;
            range = range.after(&last.key());
        }
        let page = snapshot.page(&SUBSCRIPTIONS, &range, PAGE)?;
        let next = page.next.and_then(|key| Some(name_of(&key)?.arn()));
        let entries = page.entries.into_iter();
        let found = entries.filter_map(|(key, entry)| Some(to_wire(&name_of(&key)?, entry.value)));
        Ok((found.collect(), next))
    })
    .await
}

fn name_of(key: &Key) -> Option<SubscriptionName> {
    let [account, region, name, id] = key.texts().try_into().ok()?;
    let topic = TopicName { account, region, name };
    Some(SubscriptionName { topic, id })
}

fn to_wire(name: &SubscriptionName, subscription: Subscription) -> SubscriptionOnWire {
    let arn = if subscription.token.is_some() {
        "PendingConfirmation".to_owned()
    } else {
        name.arn()
    };
    SubscriptionOnWire {
        subscription_arn: Some(arn),
        owner: Some(subscription.owner),
        protocol: Some(subscription.protocol.text().to_owned()),
        endpoint: Some(subscription.endpoint),
        topic_arn: Some(name.topic.arn()),
    }
}
