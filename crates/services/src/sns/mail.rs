//! Messages by e-mail, through the mail server that the server was told of.

use std::fmt;

use lettre::message::Mailbox;
use lettre::message::header::ContentType;
use lettre::transport::smtp::authentication::Credentials;
use lettre::{AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor};
use percent_encoding::percent_decode_str;

use super::links;
use super::records::{Delivery, Kind};
use super::senders::Failure;

/// Where mail goes out.
#[derive(Clone)]
pub struct MailSettings {
    pub host: String,
    pub port: u16,
    /// The address that mail comes from, for example `AWS Notifications <no-reply@example.org>`.
    pub from: String,
    /// User and password, where the server wants them.
    pub credentials: Option<(String, String)>,
    pub security: MailSecurity,
}

/// How the way to the mail server is guarded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MailSecurity {
    /// Not at all: for a server on this machine.
    Plain,
    /// Plain at first, then TLS; refused where the server cannot.
    StartTls,
    /// TLS from the first byte.
    Tls,
}

impl MailSettings {
    /// Reads `smtp://HOST:PORT` (plain), `smtp+starttls://…` or `smtps://…`, each with `USER:PASSWORD@` where the server
    /// wants them, percent-encoded.
    pub fn parse(url: &str, from: &str) -> Result<Self, MailError> {
        let refuse = |reason: &str| MailError::Url(reason.to_owned());
        let (scheme, rest) = url.split_once("://").ok_or_else(|| refuse("it has no scheme"))?;
        let (security, default_port) = match scheme {
            "smtp" => (MailSecurity::Plain, 25),
            "smtp+starttls" => (MailSecurity::StartTls, 587),
            "smtps" => (MailSecurity::Tls, 465),
            _ => return Err(refuse("its scheme is none of smtp, smtp+starttls, smtps")),
        };
        let (user, server) = rest
            .rsplit_once('@')
            .map_or((None, rest), |(user, server)| (Some(user), server));
        let server: http::uri::Authority = server
            .trim_end_matches('/')
            .parse()
            .map_err(|_| refuse("its host cannot be read"))?;
        let plain = |text: &str| percent_decode_str(text).decode_utf8_lossy().into_owned();
        let credentials = user.map(|user| user.split_once(':').unwrap_or((user, "")));
        Ok(Self {
            host: server.host().to_owned(),
            port: server.port_u16().unwrap_or(default_port),
            from: from.to_owned(),
            credentials: credentials.map(|(user, password)| (plain(user), plain(password))),
            security,
        })
    }
}

impl fmt::Debug for MailSettings {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("MailSettings")
            .field("host", &self.host)
            .field("port", &self.port)
            .field("from", &self.from)
            .field("security", &self.security)
            .finish_non_exhaustive()
    }
}

/// Settings that no mail can be sent with.
#[derive(Debug, thiserror::Error)]
pub enum MailError {
    #[error("the address {address} that mail is to come from cannot be read: {reason}")]
    From { address: String, reason: String },
    /// The text itself is left out: it may hold a password.
    #[error("the URL of the mail server cannot be used: {0}")]
    Url(String),
    #[error("mail server cannot be used: {0}")]
    Server(#[from] lettre::transport::smtp::Error),
}

/// Sends mail. Cloning is cheap.
#[derive(Clone)]
pub struct MailSender {
    transport: AsyncSmtpTransport<Tokio1Executor>,
    from: Mailbox,
}

impl fmt::Debug for MailSender {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("MailSender")
            .field("from", &self.from)
            .finish_non_exhaustive()
    }
}

impl MailSender {
    pub fn new(settings: &MailSettings) -> Result<Self, MailError> {
        let from = settings.from.parse().map_err(|error| MailError::From {
            address: settings.from.clone(),
            reason: format!("{error}"),
        })?;
        let mut builder = match settings.security {
            MailSecurity::Plain => AsyncSmtpTransport::<Tokio1Executor>::builder_dangerous(&settings.host),
            MailSecurity::StartTls => AsyncSmtpTransport::<Tokio1Executor>::starttls_relay(&settings.host)?,
            MailSecurity::Tls => AsyncSmtpTransport::<Tokio1Executor>::relay(&settings.host)?,
        };
        builder = builder.port(settings.port);
        if let Some((user, password)) = &settings.credentials {
            builder = builder.credentials(Credentials::new(user.clone(), password.clone()));
        }
        Ok(Self {
            transport: builder.build(),
            from,
        })
    }

    /// Sends a parcel to `address`; with `json` that is the text, else the message and how to end the subscription.
    pub async fn send(
        &self,
        endpoint: &str,
        address: &str,
        delivery: &Delivery,
        json: Option<String>,
    ) -> Result<(), Failure> {
        let text = json.unwrap_or_else(|| text(endpoint, delivery));
        let to: Mailbox = address
            .parse()
            .map_err(|error| Failure::lasting(format!("{address}: {error}")))?;
        let message = Message::builder()
            .from(self.from.clone())
            .to(to)
            .subject(subject(delivery))
            .header(ContentType::TEXT_PLAIN)
            .body(text)
            .map_err(|error| Failure::lasting(error.to_string()))?;
        let sent = self.transport.send(message).await;
        sent.map(|_| ()).map_err(|error| Failure {
            may_pass: !error.is_permanent(),
            reason: error.to_string(),
        })
    }
}

fn subject(delivery: &Delivery) -> String {
    match &delivery.parcel.kind {
        Kind::Confirmation { .. } => "AWS Notification - Subscription Confirmation".to_owned(),
        Kind::Notification => delivery
            .parcel
            .subject
            .clone()
            .unwrap_or_else(|| "AWS Notification Message".to_owned()),
    }
}

fn text(endpoint: &str, delivery: &Delivery) -> String {
    let topic = &delivery.subscription.topic;
    match &delivery.parcel.kind {
        Kind::Confirmation { token } => {
            let link = links::confirm(endpoint, topic, token);
            format!(
                "You have chosen to subscribe to the topic:\n{}\n\nTo confirm this subscription, open this link (if \
                 this was in error no action is necessary):\n{link}\n",
                topic.arn()
            )
        }
        Kind::Notification => {
            let link = links::unsubscribe(endpoint, &delivery.subscription);
            let message = &delivery.parcel.message;
            format!("{message}\n\n--\nTo stop receiving notifications from this topic, open this link:\n{link}\n")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn urls_name_servers_and_hide_passwords() {
        let settings = MailSettings::parse("smtps://ann:p%40ss@mail.example.org", "a@example.org").unwrap();
        assert_eq!((settings.host.as_str(), settings.port), ("mail.example.org", 465));
        assert_eq!(settings.credentials, Some(("ann".to_owned(), "p@ss".to_owned())));
        assert!(!format!("{settings:?}").contains("p@ss"));
        let plain = MailSettings::parse("smtp://127.0.0.1:2525", "a@example.org").unwrap();
        assert_eq!(
            (plain.port, plain.security, plain.credentials),
            (2525, MailSecurity::Plain, None)
        );
        for bad in ["mail.example.org", "http://x", "smtp://"] {
            assert!(MailSettings::parse(bad, "a@example.org").is_err(), "{bad}");
        }
    }
}
