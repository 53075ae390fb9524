//! What can go wrong in factorising ratings.

/// Why ratings were refused, or a model could not be trained or read.
#[derive(Debug, thiserror::Error)]
pub enum AlsError {
    #[error("there are no ratings")]
    NoRatings,
    #[error("the rating of item {item} by user {user} is {value}; it must be a finite number")]
    NotFinite { user: u32, item: u32, value: f32 },
    #[error("the value of item {item} for user {user} is {value}; implicit feedback must not be negative")]
    Negative { user: u32, item: u32, value: f32 },
    #[error("user {user} is not among the {users} users")]
    UnknownUser { user: u32, users: usize },
    #[error("item {item} is not among the {items} items")]
    UnknownItem { item: u32, items: usize },
    #[error("no {what} '{name}' has ratings")]
    UnknownName { what: &'static str, name: String },
    #[error("{what} must be {wanted}, not {found}")]
    Parameter {
        what: &'static str,
        wanted: &'static str,
        found: String,
    },
    #[error("the model is of {found}, the ratings and parameters of {expected}")]
    Shape { expected: String, found: String },
    #[error("the factors grew beyond all bounds in iteration {iteration}; a stronger regularization may help")]
    Diverged { iteration: u32 },
    #[error("more than {limit} names")]
    TooManyNames { limit: u32 },
    #[error("the model is damaged or of an unknown version: {0}")]
    Damaged(String),
    #[error("the model cannot be read or written: {0}")]
    Io(std::io::Error),
    #[error("training was stopped")]
    Stopped,
}

impl From<std::io::Error> for AlsError {
    fn from(error: std::io::Error) -> Self {
        if error.kind() == std::io::ErrorKind::UnexpectedEof {
            Self::Damaged("it ends too early".to_owned())
        } else {
            Self::Io(error)
        }
    }
}
