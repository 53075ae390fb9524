//! One error for every service: AWS's code, text and status, and what else the wire carries.

use std::borrow::Cow;

use serde_json::Value;

/// An answer that is an error, as a service gives it and as the gateway writes it.
///
/// Made from a generated fault (`glue::Fault::EntityNotFoundException.with("Database x not found.")`) or by one of the
/// constructors here for what every AWS service answers alike.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
#[error("{code}: {message}")]
pub struct Error {
    /// The code that clients match on. In the Query protocol this is the model's `error.code`.
    pub code: Cow<'static, str>,
    pub message: String,
    /// The name of the error's shape, where a model names it. Protocols newer than Query tell it in `__type`.
    pub shape: Option<Cow<'static, str>>,
    /// The HTTP status.
    pub status: u16,
    /// Whether the caller is to blame: `Sender` in Query answers.
    pub sender: bool,
    /// How the model spells the member that carries the message: `Message` or `message`.
    pub message_member: &'static str,
    /// Further members of the error shape, for example `AthenaErrorCode`.
    pub fields: Vec<(&'static str, Value)>,
}

/// What the model says of one error shape.
#[derive(Debug)]
pub struct FaultRow {
    /// The shape's name.
    pub shape: &'static str,
    /// The code on the wire: the shape's name, unless the model gives another one.
    pub code: &'static str,
    pub status: u16,
    pub sender: bool,
    pub message_member: &'static str,
}

impl FaultRow {
    pub fn with(&self, message: impl Into<String>) -> Error {
        Error {
            code: Cow::Borrowed(self.code),
            message: message.into(),
            shape: Some(Cow::Borrowed(self.shape)),
            status: self.status,
            sender: self.sender,
            message_member: self.message_member,
            fields: Vec::new(),
        }
    }
}

impl Error {
    /// An error that no model names. `code` is answered as it is; a status of 500 and above is the server's fault.
    pub fn new(code: impl Into<Cow<'static, str>>, status: u16, message: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            message: message.into(),
            shape: None,
            status,
            sender: status < 500,
            message_member: "message",
            fields: Vec::new(),
        }
    }

    /// An operation that AWS has and Headwater does not have yet.
    pub fn not_supported(service: &str, operation: &str) -> Self {
        let message = format!("{service}.{operation} is not supported by Headwater yet");
        Self::new("NotImplementedException", 501, message)
    }

    /// A failure that is ours: the caller learns that it happened, the log learns why.
    pub fn internal(message: impl Into<String>) -> Self {
        Self::new("InternalFailure", 500, message)
    }

    /// A body that cannot be read as the operation's input.
    pub fn serialization(message: impl Into<String>) -> Self {
        Self {
            message_member: "Message",
            ..Self::new("SerializationException", 400, message)
        }
    }

    /// Adds a member of the error shape, for example `("AthenaErrorCode", "INVALID_INPUT")`.
    #[must_use]
    pub fn field(mut self, name: &'static str, value: impl Into<Value>) -> Self {
        self.fields.push((name, value.into()));
        self
    }

    /// What `__type` tells: the shape's name, or the code of an error that no model names.
    pub fn shape_name(&self) -> &str {
        self.shape.as_deref().unwrap_or(&self.code)
    }

    /// Gives the code of the service's older Query protocol, for example `AWS.SimpleQueueService.NonExistentQueue`, where the
    /// model does not; what was the code so far is told in `__type`.
    ///
    /// Source: the smithy trait `aws.protocols#awsQueryCompatible`.
    #[must_use]
    pub fn query_code(mut self, code: &'static str) -> Self {
        let told = std::mem::replace(&mut self.code, Cow::Borrowed(code));
        self.shape.get_or_insert(told);
        self
    }

    /// Whether this is `fault`, for callers in process: `error.is(glue::Fault::EntityNotFoundException)`.
    pub fn is(&self, fault: impl Into<&'static FaultRow>) -> bool {
        let row = fault.into();
        self.shape
            .as_deref()
            .map_or(self.code == row.code, |shape| shape == row.shape)
    }
}
