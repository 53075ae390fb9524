//! From records to sparse vectors.

mod encoder;
mod examples;
mod store;
mod tokens;
mod vocabulary;

pub use encoder::{Encoder, Scale, Workspace};
pub use examples::{Example, Examples};
pub(crate) use examples::{read_numbers, write_numbers};
pub use store::ExampleStore;
pub use tokens::{Tokens, words};
pub use vocabulary::Vocabulary;
