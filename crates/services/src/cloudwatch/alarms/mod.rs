//! Alarms: what they watch, how their states change, and whom they tell.

mod actions;
mod changes;
mod composite;
mod crud;
mod describe;
mod evaluate;
mod history;
mod judgement;
mod records;
mod rule;
mod wire;

#[cfg(test)]
mod tests;

pub use actions::Notifier;
pub(super) use crud::{delete, put_composite, put_metric, set_actions_enabled, set_state};
pub(super) use describe::{describe, describe_for_metric};
pub use evaluate::Alarms;
pub(super) use history::describe as describe_history;
pub(super) use records::ALARMS;
