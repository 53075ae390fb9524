//! Rows of the data: read from objects in pieces, parsed in parallel, handed on in order.

mod csv;
mod json;
mod matching;
mod parquet;
mod pieces;
mod records;
mod source;
mod split;
mod stop;

pub use csv::parse_lines;
pub use matching::Matching;
pub use pieces::Piece;
pub use records::{Problem, Record, Records};
pub(crate) use source::header_names;
pub use source::{Flow, Format, Source, SourceObject, Taken};
pub use split::{Split, SplitError, Strategy};
pub use stop::Stop;
