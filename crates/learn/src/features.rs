//! From records to sparse vectors.

mod encoder;
mod examples;
mod store;
mod tokens;
mod vocabulary;

pub use encoder::{Encoder, Scale, Workspace};
pub(crate) use encoder::{FURTHEST, Step};
pub use examples::{Example, Examples};
pub(crate) use examples::{read_numbers, read_words, write_numbers, write_words};
pub use store::ExampleStore;
pub use tokens::{Tokens, words};
pub use vocabulary::{Limits, Vocabulary};
