//! Walks the keys of a table's partitions and leaps over stretches that a filter rules out.
//!
//! Keys sort by their values, so a filter that is false for the first values of a key is false for all keys that begin
//! with them. After a run of such keys the scan jumps to the first key behind them; text keys that the filter bounds
//! are not visited outside their bounds at all. No value is decoded before its key has passed.

use std::ops::ControlFlow;

use headwater_kernel::store::Entry;
use headwater_kernel::{Key, Range, Snapshot, key};

use super::list::Segment;
use crate::error::CatalogError;
use crate::expression::{Filter, Verdict};
use crate::model::Partition;
use crate::records::{PARTITIONS, partition_key};

/// How many keys in a row may be rejected for the same leading values before the scan jumps behind them all: stepping
/// costs about a microsecond, a jump a few dozen.
const PATIENCE: usize = 48;

pub(super) struct Scan<'a> {
    pub(super) table: u64,
    pub(super) filter: &'a Filter,
    pub(super) segment: Option<Segment>,
}

/// Where a stretch of the scan ended.
enum Stop {
    /// Nothing is left, or the visitor has enough.
    Done,
    /// The rest of the keys that begin with these values is ruled out.
    Behind(Key),
}

impl Scan<'_> {
    /// Calls `visit` with each match behind `after`, in key order, until it returns false.
    pub(super) fn run(
        &self,
        snapshot: &Snapshot<'_>,
        after: Option<Vec<String>>,
        mut visit: impl FnMut(Vec<String>, &Entry<'_, Partition>) -> Result<bool, CatalogError>,
    ) -> Result<(), CatalogError> {
        let after = after.map(|values| partition_key(self.table, &values));
        for stretch in self.filter.stretches() {
            let mut range = self.range(&stretch);
            if let Some(after) = &after {
                range = range.after(after);
            }
            loop {
                let (stop, satisfied) = self.walk(snapshot, &range, &mut visit)?;
                if satisfied {
                    return Ok(());
                }
                match stop {
                    Stop::Done => break,
                    Stop::Behind(prefix) => range = range.after_prefix(&prefix),
                }
            }
        }
        Ok(())
    }

    fn range(&self, stretch: &crate::expression::Stretch) -> Range {
        let prefix = partition_key(self.table, &stretch.equal);
        let mut range = Range::prefix(&prefix);
        if let Some(from) = &stretch.from {
            range = range.from_key(&prefix.clone().with(from));
        }
        if let Some(to) = &stretch.before {
            range = range.before(&prefix.with(to));
        }
        range
    }

    /// Walks one range; says how it ended, and whether the visitor has enough.
    fn walk(
        &self,
        snapshot: &Snapshot<'_>,
        range: &Range,
        visit: &mut impl FnMut(Vec<String>, &Entry<'_, Partition>) -> Result<bool, CatalogError>,
    ) -> Result<(Stop, bool), CatalogError> {
        let mut rejected = Rejected::default();
        let (mut stop, mut satisfied) = (Stop::Done, false);
        snapshot.visit(&PARTITIONS, range, |entry| {
            let values = entry.key.texts();
            if rejected.covers(&values) {
                if rejected.count < PATIENCE {
                    return Ok(ControlFlow::Continue(()));
                }
                stop = Stop::Behind(key![self.table].with_all(&rejected.prefix));
                return Ok(ControlFlow::Break(()));
            }
            match self.filter.verdict(&values)? {
                Verdict::Rejected { length } => rejected = Rejected::new(&values, length),
                Verdict::Matches if self.segment.is_none_or(|segment| segment.holds(&values)) => {
                    satisfied = !visit(values, entry)?;
                }
                Verdict::Matches => {}
            }
            Ok::<_, CatalogError>(if satisfied {
                ControlFlow::Break(())
            } else {
                ControlFlow::Continue(())
            })
        })?;
        Ok((stop, satisfied))
    }
}

/// Leading values that the filter has ruled out, and how many keys with them were met.
#[derive(Default)]
struct Rejected {
    prefix: Vec<String>,
    count: usize,
}

impl Rejected {
    fn new(values: &[String], length: usize) -> Self {
        Self {
            prefix: values[..length.min(values.len())].to_vec(),
            count: 0,
        }
    }

    fn covers(&mut self, values: &[String]) -> bool {
        let covered = !self.prefix.is_empty() && values.starts_with(&self.prefix);
        self.count += usize::from(covered);
        covered
    }
}
