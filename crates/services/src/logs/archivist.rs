//! The bus's subscriber that writes log lines into the archive.

use std::collections::BTreeMap;

use async_trait::async_trait;
use headwater_kernel::{Clock, LogLine, Signal, StoreError, Subscriber};

use super::archive::{Archive, Batch, StreamName, milliseconds};

/// Writes the log lines of the bus into the archive.
#[derive(Debug)]
pub struct Archivist {
    archive: Archive,
    clock: Clock,
}

impl Archivist {
    pub fn new(archive: Archive, clock: Clock) -> Self {
        Self { archive, clock }
    }
}

#[async_trait]
impl Subscriber for Archivist {
    fn name(&self) -> &'static str {
        "logs"
    }

    async fn receive(&self, signals: &[Signal]) -> Result<(), StoreError> {
        let now = milliseconds(self.clock.now());
        let batches = batches(signals);
        if batches.is_empty() || self.archive.keep(batches.clone(), now, |_| Ok(())).await.is_ok() {
            return Ok(());
        }
        for batch in batches {
            let (group, count) = (batch.name.group.clone(), batch.events.len());
            match self.archive.keep(vec![batch], now, |_| Ok(())).await {
                Err(error) if error.status >= 500 => return Err(StoreError::Backend(error.message)),
                // Offered again and again they would hold up all that comes after them.
                Err(error) => tracing::warn!(group, count, %error, "lines are not in their log"),
                Ok(()) => {}
            }
        }
        Ok(())
    }
}

fn batches(signals: &[Signal]) -> Vec<Batch> {
    let mut by_stream: BTreeMap<StreamName, Vec<(i64, String)>> = BTreeMap::new();
    for signal in signals {
        let Signal::Log(line) = signal else { continue };
        by_stream
            .entry(place(line))
            .or_default()
            .push((milliseconds(line.time), line.message.clone()));
    }
    let batch = |(name, events)| Batch { name, events };
    by_stream.into_iter().map(batch).collect()
}

fn place(line: &LogLine) -> StreamName {
    StreamName {
        account: line.account.clone(),
        region: line.region.clone(),
        group: line.group.clone(),
        stream: line.stream.clone(),
    }
}
