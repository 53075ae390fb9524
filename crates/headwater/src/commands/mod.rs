//! The commands: each talks to a server over its API, as any other client does; `up` is the server.

pub mod catalog;
pub mod crawl;
pub mod demo;
pub mod env;
pub mod etl;
mod history;
mod job;
pub mod jobs;
pub mod logs;
pub mod ml;
pub mod runtime;
pub mod sql;
pub mod status;
pub mod up;
