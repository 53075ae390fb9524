//! What watches a log group: subscription filters and metric filters, and how arriving events come past them.

use headwater_api::Error;
use headwater_api::logs::Fault;
use headwater_kernel::{Range, Snapshot, StoreError, Transaction};

use super::archive::{StreamName, has_group};
use super::block::Event;
use super::metric_filters::{METRIC_FILTERS, MetricFilterRecord};
use super::pattern::Pattern;
use super::subscriptions::{SUBSCRIPTIONS, SubscriptionRecord};
use super::{Refused, metric_filters, no_group, subscriptions};

const DEFAULT_LIMIT: usize = 50;

/// An event that has come, and the id that it is known by.
#[derive(Debug, Clone)]
pub struct Arrived {
    pub id: String,
    pub event: Event,
}

impl Arrived {
    pub fn new(version: u64, index: u64, event: Event) -> Self {
        let id = event_id(version, index);
        Self { id, event }
    }
}

/// Fifty-six digits, as AWS's ids have: the version of the event's block, and its position there.
pub fn event_id(version: u64, index: u64) -> String {
    format!("{version:036}{index:020}")
}

/// All filters of one group.
#[derive(Debug)]
pub struct Filters {
    subscriptions: Vec<SubscriptionRecord>,
    metric_filters: Vec<MetricFilterRecord>,
}

impl Filters {
    pub fn of_group(snapshot: &Snapshot<'_>, group: &StreamName) -> Result<Self, StoreError> {
        let all = Range::prefix(&group.group_key());
        Ok(Self {
            subscriptions: snapshot.values(&SUBSCRIPTIONS, &all)?,
            metric_filters: snapshot.values(&METRIC_FILTERS, &all)?,
        })
    }

    pub fn is_empty(&self) -> bool {
        self.subscriptions.is_empty() && self.metric_filters.is_empty()
    }

    /// Leaves what the filters make of events that came to one stream; it is made if and only if the transaction commits.
    pub fn pass(
        &self,
        transaction: &Transaction<'_>,
        stream: &StreamName,
        events: &[Arrived],
    ) -> Result<(), StoreError> {
        for filter in &self.metric_filters {
            metric_filters::measure(transaction, filter, stream, events)?;
        }
        for filter in &self.subscriptions {
            subscriptions::forward(transaction, filter, stream, events)?;
        }
        Ok(())
    }
}

/// Removes the filters of a group that is removed.
pub fn forget(transaction: &Transaction<'_>, group: &StreamName) -> Result<(), StoreError> {
    let all = Range::prefix(&group.group_key());
    transaction.delete_range(&SUBSCRIPTIONS, &all)?;
    transaction.delete_range(&METRIC_FILTERS, &all)?;
    Ok(())
}

pub fn read_pattern(text: &str) -> Result<Pattern, Error> {
    Pattern::parse(text).map_err(|error| Fault::InvalidParameterException.with(error.to_string()))
}

pub fn check_group(snapshot: &Snapshot<'_>, group: &StreamName) -> Result<(), Refused> {
    if has_group(snapshot, group)? {
        return Ok(());
    }
    Err(no_group().into())
}

/// Refuses what filters over transformed logs can do: there are no transformers here.
pub fn check_plain(criteria: Option<&String>, fields: Option<&Vec<String>>) -> Result<(), Error> {
    if criteria.is_none() && fields.is_none() {
        return Ok(());
    }
    let message = "Selection criteria and system fields of filters are not supported by Headwater yet";
    Err(Fault::InvalidParameterException.with(message))
}

/// One page of a list, and the token of the next one.
pub fn page<T>(items: Vec<T>, token: Option<&str>, limit: Option<i32>) -> Result<(Vec<T>, Option<String>), Error> {
    let invalid = |_| Fault::InvalidParameterException.with("The specified nextToken is invalid.");
    let begin: usize = token.map_or(Ok(0), str::parse).map_err(invalid)?;
    let limit = limit
        .and_then(|limit| usize::try_from(limit).ok())
        .unwrap_or(DEFAULT_LIMIT);
    let end = begin.saturating_add(limit);
    let has_more = items.len() > end;
    let shown = items.into_iter().skip(begin).take(limit).collect();
    Ok((shown, has_more.then(|| end.to_string())))
}
