//! What is forgotten after a while: deduplication ids, and subscriptions that nobody confirmed.

use std::ops::ControlFlow;

use headwater_api::Error;
use headwater_kernel::{Collection, Key, Range, Snapshot, StoreError};
use serde::de::DeserializeOwned;

use super::records::{DUPLICATES, SUBSCRIPTIONS};
use super::{Refused, SnsFace};

/// How long an unconfirmed subscription is kept, in milliseconds. Source: developer guide, "Deleting a subscription".
const PENDING_LIFE: u64 = 3 * 24 * 60 * 60 * 1_000;

impl SnsFace {
    /// Forgets what no longer counts.
    pub(super) async fn forget_old(&self) -> Result<(), Error> {
        let now = self.now();
        let found = self.read(move |snapshot| {
            let duplicates = keys_where(snapshot, &DUPLICATES, |duplicate| duplicate.until <= now)?;
            let is_forgotten = |created: u64| created + PENDING_LIFE <= now;
            let pending = keys_where(snapshot, &SUBSCRIPTIONS, |subscription| {
                subscription.token.is_some() && is_forgotten(subscription.created)
            })?;
            Ok((duplicates, pending))
        });
        let (duplicates, pending) = found.await?;
        if duplicates.is_empty() && pending.is_empty() {
            return Ok(());
        }
        self.write(move |transaction| {
            for key in &duplicates {
                // It may have been renewed since.
                if transaction
                    .value(&DUPLICATES, key)?
                    .is_some_and(|duplicate| duplicate.until <= now)
                {
                    transaction.delete(&DUPLICATES, key)?;
                }
            }
            for key in &pending {
                // It may have been confirmed since.
                if transaction
                    .value(&SUBSCRIPTIONS, key)?
                    .is_some_and(|there| there.token.is_some())
                {
                    transaction.delete(&SUBSCRIPTIONS, key)?;
                }
            }
            Ok::<(), Refused>(())
        })
        .await
    }
}

fn keys_where<V: DeserializeOwned>(
    snapshot: &Snapshot<'_>,
    collection: &Collection<V>,
    is_meant: impl Fn(&V) -> bool,
) -> Result<Vec<Key>, StoreError> {
    let mut keys = Vec::new();
    snapshot.visit(collection, &Range::prefix(&Key::new()), |entry| {
        if is_meant(&entry.value()?) {
            keys.push(entry.key.clone());
        }
        Ok::<_, StoreError>(ControlFlow::Continue(()))
    })?;
    Ok(keys)
}
