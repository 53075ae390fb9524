//! `GetPartitions`: the partitions of a table that an expression chooses, in pages and segments.

use headwater_kernel::Snapshot;

use super::scan::Scan;
use crate::error::CatalogError;
use crate::expression::Filter;
use crate::model::Partition;
use crate::page::{Listing, Page, PageRequest, stable_hash};
use crate::records::{TablePlace, TableRecord};
use crate::tables::partition_keys;
use crate::{Catalog, CatalogId};

/// Which partitions of a table a caller wants, and how much of each.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PartitionQuery {
    /// A filter over the partition keys, in the grammar of [`crate::expression`]; blank text is no filter.
    pub expression: Option<String>,
    pub segment: Option<Segment>,
    /// Leaves the columns out of each storage descriptor: most of a partition's bytes.
    pub exclude_column_schema: bool,
}

/// One of several disjoint parts of a table's partitions, so that callers read them in parallel.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Segment {
    /// Which one, from 0.
    pub number: u32,
    /// Of how many.
    pub total: u32,
}

impl Catalog {
    /// A page of the partitions that `query` chooses, in the order of their values.
    ///
    /// # Errors
    /// `EntityNotFound` without the table; `InvalidInput` for a bad expression, segment or token; `InvalidState` when a
    /// stored value is not of its key's type.
    pub async fn partitions(
        &self,
        id: &CatalogId,
        database: &str,
        table: &str,
        query: &PartitionQuery,
        page: &PageRequest,
    ) -> Result<Page<Partition>, CatalogError> {
        check_segment(query.segment)?;
        let place = TablePlace::new(id, database, table);
        let listing = listing(&place, query);
        let position = listing.position(page)?;
        let (query, limit) = (query.clone(), page.limit);
        self.store
            .read(move |snapshot| {
                let table = place.find(snapshot)?.1;
                let found = first_matching(snapshot, &table, &query, position, limit)?;
                Ok(Page {
                    items: found.partitions,
                    next: found.last.map(|values| listing.token(&values)),
                })
            })
            .await
    }
}

struct Found {
    partitions: Vec<Partition>,
    /// The values of the last partition, when more come behind it.
    last: Option<Vec<String>>,
}

fn first_matching(
    snapshot: &Snapshot<'_>,
    table: &TableRecord,
    query: &PartitionQuery,
    after: Option<Vec<String>>,
    limit: usize,
) -> Result<Found, CatalogError> {
    let expression = query.expression.as_deref().unwrap_or_default();
    let filter = Filter::new(expression, partition_keys(&table.table))?;
    let scan = Scan {
        table: table.number,
        filter: &filter,
        segment: query.segment,
    };
    let mut found = Found {
        partitions: Vec::new(),
        last: None,
    };
    scan.run(snapshot, after, |values, entry| {
        if found.partitions.len() == limit {
            found.last = found.partitions.last().map(|partition| partition.input.values.clone());
            return Ok(false);
        }
        let mut partition = entry.value()?;
        // The key decides; the values in the record are the same.
        partition.input.values = values;
        if query.exclude_column_schema {
            drop_columns(&mut partition);
        }
        found.partitions.push(partition);
        Ok(true)
    })?;
    Ok(found)
}

fn drop_columns(partition: &mut Partition) {
    if let Some(descriptor) = &mut partition.input.storage_descriptor {
        descriptor.columns = None;
    }
}

fn check_segment(segment: Option<Segment>) -> Result<(), CatalogError> {
    let Some(Segment { number, total }) = segment else {
        return Ok(());
    };
    if number < total {
        return Ok(());
    }
    let message = "Segment number must be less than the total number of segments";
    Err(CatalogError::invalid_input(message))
}

fn listing(place: &TablePlace, query: &PartitionQuery) -> Listing {
    let segment = query
        .segment
        .map(|segment| format!("{}/{}", segment.number, segment.total))
        .unwrap_or_default();
    let expression = query.expression.as_deref().unwrap_or_default().trim();
    let TablePlace { id, database, table } = place;
    Listing::of(&[
        "partitions",
        &id.account,
        &id.region,
        database,
        table,
        expression,
        &segment,
    ])
}

impl Segment {
    /// Whether the partition with `values` belongs to this segment: a stable hash of the values decides.
    pub(super) fn holds(self, values: &[String]) -> bool {
        stable_hash(values) % u64::from(self.total) == u64::from(self.number)
    }
}
