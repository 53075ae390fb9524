//! The commands: each talks to a server over its API, as any other client does; `up` is the server.

pub mod crawl;
pub mod demo;
pub mod env;
pub mod etl;
mod job;
pub mod sql;
pub mod status;
pub mod up;
