//! Bringing the partitions of a table in line with what was found.

use std::collections::HashMap;

use headwater_api::glue::values::delete_behavior;
use headwater_catalog::model::{PartitionInput, StorageDescriptor, TableInput};
use headwater_catalog::{ErrorKind, PageRequest, PartitionError, PartitionQuery};
use headwater_crawl::{FoundPartition, partition_input};

use super::changes::same_partition;
use super::{CatalogWriter, Found, PAGE};
use crate::glue::crawlers::execution::CrawlFailure;
use crate::glue::crawlers::report::Level;

/// Partitions written in one transaction.
const BATCH: usize = 500;
/// A new folder joins a known table when it has more than this share of its columns.
const SIMILAR: f64 = 0.70;

/// What is to be done about the partitions of one table.
#[derive(Debug, Default)]
struct Plan {
    create: Vec<PartitionInput>,
    update: Vec<PartitionInput>,
    vanished: Vec<Vec<String>>,
}

impl CatalogWriter<'_> {
    /// Creates what is new; updates what changed where `may_update`; settles what vanished by the delete behavior.
    pub(super) async fn sync_partitions(
        &mut self,
        found: &Found<'_>,
        table: &TableInput,
        may_update: bool,
    ) -> Result<(), CrawlFailure> {
        if found.table.partition_keys.is_empty() {
            return Ok(());
        }
        let mut known = self.known_partitions(&table.name).await?;
        let mut plan = Plan::default();
        for partition in &found.table.partitions {
            if !self.fits(table, partition).await? {
                continue;
            }
            let input = self.partition(found, table, partition);
            match known.remove(&input.values) {
                None => plan.create.push(input),
                Some(before) if may_update && !same_partition(&before, &input) => plan.update.push(input),
                Some(_) => {}
            }
        }
        if !self.crawl.is_incremental() {
            let gone = known
                .into_values()
                .filter(|partition| !self.is_unreadable(partition_location(partition)));
            plan.vanished = gone.map(|partition| partition.values).collect();
            plan.vanished.sort();
        }
        self.carry_out(&table.name, plan).await
    }

    fn partition(&self, found: &Found<'_>, table: &TableInput, partition: &FoundPartition) -> PartitionInput {
        let mut input = partition_input(found.table, partition, &found.stamp);
        if self.crawl.configuration.inherit_from_table {
            inherit(&mut input, table);
        }
        input
    }

    /// Whether a folder that an incremental crawl found belongs to the table that was there before it.
    async fn fits(&self, table: &TableInput, partition: &FoundPartition) -> Result<bool, CrawlFailure> {
        let is_new_table = self.tally.tables_created.contains(&table.name);
        if !self.crawl.is_incremental() || is_new_table {
            return Ok(true);
        }
        if share_of_columns(table, partition) > SIMILAR {
            return Ok(true);
        }
        let text = format!(
            "Folder {} is left out: its schema does not match table {}",
            partition.location, table.name
        );
        self.log(Level::Warn, text).await?;
        Ok(false)
    }

    async fn known_partitions(&self, table: &str) -> Result<HashMap<Vec<String>, PartitionInput>, CrawlFailure> {
        let catalog = &self.crawl.crawlers.catalog;
        let query = PartitionQuery::default();
        let mut known = HashMap::new();
        let mut request = PageRequest::first(PAGE);
        loop {
            let page = catalog
                .partitions(&self.id, self.database(), table, &query, &request)
                .await?;
            known.extend(
                page.items
                    .into_iter()
                    .map(|partition| (partition.input.values.clone(), partition.input)),
            );
            match page.next {
                Some(next) => request = PageRequest::after(Some(next), PAGE),
                None => return Ok(known),
            }
        }
    }

    async fn carry_out(&mut self, table: &str, plan: Plan) -> Result<(), CrawlFailure> {
        let catalog = self.crawl.crawlers.catalog.clone();
        for batch in plan.create.chunks(BATCH) {
            let failed = catalog
                .create_partitions(&self.id, self.database(), table, batch.to_vec())
                .await?;
            refuse_failures(failed, ErrorKind::AlreadyExists)?;
            self.tally.partitions_created += batch.len();
        }
        for batch in plan.update.chunks(BATCH) {
            let entries = batch
                .iter()
                .map(|input| (input.values.clone(), input.clone()))
                .collect();
            let failed = catalog
                .update_partitions(&self.id, self.database(), table, entries)
                .await?;
            refuse_failures(failed, ErrorKind::EntityNotFound)?;
            self.tally.partitions_updated += batch.len();
        }
        if plan.vanished.is_empty() {
            return Ok(());
        }
        self.settle_vanished_partitions(table, plan.vanished).await
    }

    async fn settle_vanished_partitions(
        &mut self,
        table: &str,
        vanished: Vec<Vec<String>>,
    ) -> Result<(), CrawlFailure> {
        let line = |values: &Vec<String>| {
            let values = values.join(", ");
            let text = format!(
                "Found partition of table {table} with partition values [{values}] with no matching schema at the \
                 partition's S3 location"
            );
            (Level::Info, text)
        };
        let lines: Vec<(Level, String)> = vanished.iter().map(line).collect();
        self.crawl.log(&lines).await?;
        if self.crawl.record.settings.delete_behavior != delete_behavior::DELETE_FROM_DATABASE {
            return Ok(());
        }
        let catalog = self.crawl.crawlers.catalog.clone();
        for batch in vanished.chunks(BATCH) {
            let failed = catalog
                .delete_partitions(&self.id, self.database(), table, batch.to_vec())
                .await?;
            refuse_failures(failed, ErrorKind::EntityNotFound)?;
            self.tally.partitions_deleted += batch.len();
        }
        Ok(())
    }
}

fn partition_location(partition: &PartitionInput) -> &str {
    partition
        .storage_descriptor
        .as_ref()
        .and_then(|storage| storage.location.as_deref())
        .unwrap_or_default()
}

/// The table's schema, formats and SerDe in place of the partition's own.
fn inherit(input: &mut PartitionInput, table: &TableInput) {
    let Some(own) = &input.storage_descriptor else { return };
    let Some(storage) = &table.storage_descriptor else {
        return;
    };
    let parameters = own.parameters.clone();
    let inherited = StorageDescriptor {
        location: own.location.clone(),
        parameters,
        ..storage.clone()
    };
    input.storage_descriptor = Some(inherited);
    let classification = table
        .parameters
        .as_ref()
        .and_then(|parameters| parameters.get("classification"));
    if let (Some(parameters), Some(classification)) = (&mut input.parameters, classification) {
        parameters.insert("classification".to_owned(), classification.clone());
    }
}

fn share_of_columns(table: &TableInput, partition: &FoundPartition) -> f64 {
    let columns = table
        .storage_descriptor
        .as_ref()
        .and_then(|storage| storage.columns.as_deref())
        .unwrap_or_default();
    let fields = &partition.schema.0;
    let larger = columns.len().max(fields.len());
    if larger == 0 {
        return 1.0;
    }
    let is_known = |name: &str| columns.iter().any(|column| column.name.eq_ignore_ascii_case(name));
    let common = fields.iter().filter(|field| is_known(&field.name)).count();
    common as f64 / larger as f64
}

/// What a repetition of the same step answers is no failure.
fn refuse_failures(failed: Vec<PartitionError>, expected: ErrorKind) -> Result<(), CrawlFailure> {
    match failed.into_iter().find(|one| one.error.kind != expected) {
        Some(one) => Err(one.error.into()),
        None => Ok(()),
    }
}
