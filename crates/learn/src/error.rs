//! What can go wrong between a file and a model.

use crate::als::AlsError;
use crate::recipe::RecipeError;
use crate::schema::{AttributeType, SchemaError};

/// Why a pass over the data, a training or a prediction could not be done.
#[derive(Debug, thiserror::Error)]
pub enum LearnError {
    #[error(transparent)]
    Schema(#[from] SchemaError),
    #[error(transparent)]
    Als(#[from] AlsError),
    #[error(transparent)]
    Recipe(#[from] RecipeError),
    #[error("cannot read {object}: {reason}")]
    Unreadable { object: String, reason: String },
    #[error("{object} ends its lines with CR alone; lines must end in LF or CRLF")]
    CarriageReturnsOnly { object: String },
    #[error("the header of {object} names '{found}' where the schema has '{expected}'")]
    Header {
        object: String,
        expected: String,
        found: String,
    },
    #[error("the header of {object} has {found} columns, the schema {expected}")]
    HeaderWidth {
        object: String,
        expected: usize,
        found: usize,
    },
    #[error("the schema names no target")]
    NoTarget,
    #[error("the target '{target}' has the type {found}, but {wanted} is needed")]
    TargetType {
        target: String,
        found: String,
        wanted: String,
    },
    #[error("no record has a valid value of the target '{target}'")]
    TargetMissing { target: String },
    #[error("the target '{target}' has the same value in every record")]
    TargetConstant { target: String },
    #[error("the target '{target}' has {found} classes, more than the {limit} allowed")]
    TooManyClasses { target: String, found: usize, limit: usize },
    #[error("the model is damaged or of an unknown version: {0}")]
    Model(String),
    #[error("a file could not be read or written")]
    File(#[from] std::io::Error),
    #[error("training ran off to infinity: a target or a weight of a row is too large")]
    Diverged,
    #[error("the data has another schema than the model")]
    OtherSchema,
    #[error("the model needs '{name}' as {wanted}, which in the data {found}")]
    Input {
        name: String,
        wanted: AttributeType,
        found: String,
    },
    #[error("{what} must be {wanted}")]
    Parameter { what: &'static str, wanted: &'static str },
    #[error("the schema leaves no column to learn from")]
    NoInputs,
    #[error("ONNX has no way to say {0}")]
    Export(String),
    #[error("training was stopped")]
    Stopped,
}
