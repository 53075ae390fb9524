//! Writing what a crawl found to the catalog, as the policies say.
//!
//! Source: glue-crawler-spec sections 4.1 and 6. Every step may be repeated: a crawl that is resumed finds its own tables and
//! partitions and goes on from there.

mod changes;
mod partitions;
mod vanished;

use std::collections::{BTreeSet, HashMap, HashSet};

use headwater_api::glue::values::update_behavior;
use headwater_catalog::model::{DatabaseInput, Table};
use headwater_catalog::{CatalogError, CatalogId, ErrorKind, NewTable, PageRequest, PartitionIndex, TableUpdate};
use headwater_crawl::{CrawlStamp, Findings, FoundTable, distinct_name, table_input, table_name};

use super::execution::{Crawl, CrawlFailure};
use super::records::S3TargetRecord;
use super::report::Level;
use super::tally::Tally;
use changes::{Change, change};

const PAGE: usize = 1000;
const CRAWLER_PARAMETER: &str = "UPDATED_BY_CRAWLER";
const RUN_PARAMETER: &str = "CRAWL_RUN_ID";
const DEPRECATED_PARAMETER: &str = "DEPRECATED_BY_CRAWLER";
const INDEX_NAME: &str = "crawler_partition_index";

/// Writes the findings of one crawl.
pub(super) struct CatalogWriter<'a> {
    crawl: &'a Crawl<'a>,
    findings: &'a [(&'a S3TargetRecord, Findings)],
    id: CatalogId,
    /// The tables that this crawler made or updated before, by location.
    own: HashMap<String, Table>,
    tally: Tally,
}

/// A found table with the stamp of its target.
struct Found<'a> {
    table: &'a FoundTable,
    stamp: CrawlStamp,
}

impl<'a> CatalogWriter<'a> {
    pub async fn new(
        crawl: &'a Crawl<'a>,
        findings: &'a [(&'a S3TargetRecord, Findings)],
    ) -> Result<Self, CrawlFailure> {
        let id = CatalogId::new(&crawl.place.account, &crawl.place.region);
        let own = own_tables(crawl, &id).await?;
        Ok(Self {
            crawl,
            findings,
            id,
            own,
            tally: crawl.progress.clone(),
        })
    }

    /// The roots of this crawler's tables in `bucket`, without slashes at their ends.
    pub async fn roots(crawl: &Crawl<'_>, bucket: &str) -> Result<BTreeSet<String>, CrawlFailure> {
        let id = CatalogId::new(&crawl.place.account, &crawl.place.region);
        let base = format!("s3://{bucket}/");
        let own = own_tables(crawl, &id).await?;
        let root = |location: &String| {
            location
                .strip_prefix(&base)
                .map(|root| root.trim_end_matches('/').to_owned())
        };
        Ok(own.keys().filter_map(root).collect())
    }

    /// Writes everything; returns what changed.
    pub async fn write(mut self) -> Result<Tally, CrawlFailure> {
        self.ensure_database().await?;
        let found = self.found();
        self.check_threshold(&found)?;
        let mut matched = HashSet::new();
        for one in &found {
            matched.insert(one.table.location.clone());
            self.write_table(one).await?;
            self.save_progress().await?;
        }
        if !self.crawl.is_incremental() {
            self.settle_vanished(&matched).await?;
        }
        Ok(self.tally)
    }

    /// Every found table once, also where targets overlap.
    fn found(&self) -> Vec<Found<'a>> {
        let mut locations = HashSet::new();
        let mut found = Vec::new();
        for (target, findings) in self.findings {
            let tables = findings
                .tables
                .iter()
                .filter(|table| locations.insert(table.location.as_str()));
            found.extend(tables.map(|table| Found {
                table,
                stamp: self.stamp(target),
            }));
        }
        found
    }

    fn stamp(&self, target: &S3TargetRecord) -> CrawlStamp {
        CrawlStamp {
            crawler: self.crawl.record.name.clone(),
            run_id: self.crawl.run_id.clone(),
            exclusions: target.exclusions.clone(),
        }
    }

    fn database(&self) -> &'a str {
        self.crawl.record.database()
    }

    async fn save_progress(&self) -> Result<(), CrawlFailure> {
        let progress = serde_json::to_value(&self.tally).unwrap_or_default();
        Ok(self.crawl.control.save_progress(progress).await?)
    }

    async fn log(&self, level: Level, text: String) -> Result<(), CrawlFailure> {
        self.crawl.log(&[(level, text)]).await
    }

    async fn ensure_database(&self) -> Result<(), CrawlFailure> {
        let catalog = &self.crawl.crawlers.catalog;
        let database = DatabaseInput {
            name: self.database().to_owned(),
            ..DatabaseInput::default()
        };
        match catalog.create_database(&self.id, database).await {
            Ok(_) => {
                self.log(Level::Info, format!("Created database {}", self.database()))
                    .await
            }
            Err(error) if error.kind == ErrorKind::AlreadyExists => Ok(()),
            Err(error) => Err(error.into()),
        }
    }

    fn check_threshold(&self, found: &[Found<'_>]) -> Result<(), CrawlFailure> {
        let new = found
            .iter()
            .filter(|one| !self.own.contains_key(&one.table.location))
            .count();
        match self.crawl.configuration.table_threshold {
            Some(threshold) if new > threshold => Err(CrawlFailure::Told(format!(
                "The number of tables detected by crawler: {new} is greater than the table threshold value provided: {threshold}."
            ))),
            _ => Ok(()),
        }
    }

    async fn write_table(&mut self, found: &Found<'_>) -> Result<(), CrawlFailure> {
        let place = match self.own.get(&found.table.location) {
            Some(table) => Place::Taken(Box::new(table.clone())),
            None => self.place_for(found.table).await?,
        };
        match place {
            Place::Free(name) => self.create(found, &name).await,
            Place::Taken(table) => self.update(found, &table).await,
        }
    }

    /// The name that a new table gets, or the table that lies at the same location under that name.
    async fn place_for(&self, found: &FoundTable) -> Result<Place, CrawlFailure> {
        let prefix = self.crawl.record.settings.table_prefix.as_deref().unwrap_or_default();
        let plain = table_name(prefix, &found.name);
        let distinct = distinct_name(&plain, &found.location);
        for name in [plain, distinct.clone()] {
            match self.existing(&name).await? {
                None => return Ok(Place::Free(name)),
                Some(table) if location(&table) == found.location => return Ok(Place::Taken(Box::new(table))),
                Some(_) => {}
            }
        }
        Err(CrawlFailure::Told(format!(
            "the name {distinct} is taken by a table at another location"
        )))
    }

    async fn existing(&self, name: &str) -> Result<Option<Table>, CrawlFailure> {
        match self.crawl.crawlers.catalog.table(&self.id, self.database(), name).await {
            Ok(table) => Ok(Some(table)),
            Err(error) if error.kind == ErrorKind::EntityNotFound => Ok(None),
            Err(error) => Err(error.into()),
        }
    }

    async fn create(&mut self, found: &Found<'_>, name: &str) -> Result<(), CrawlFailure> {
        let mut input = table_input(found.table, name, &found.stamp);
        let mut indexes = Vec::new();
        if self.crawl.configuration.create_partition_index && !found.table.partition_keys.is_empty() {
            let keys = found.table.partition_keys.iter().map(|key| key.name.clone()).collect();
            indexes.push(PartitionIndex {
                name: INDEX_NAME.to_owned(),
                keys,
            });
            changes::set_parameter(&mut input, "partition_filtering.enabled", "true");
        }
        let new = NewTable {
            created_by: Some(self.creator()),
            indexes,
            input: input.clone(),
        };
        match self
            .crawl
            .crawlers
            .catalog
            .create_table(&self.id, self.database(), new)
            .await
        {
            Ok(_) => {}
            // Somebody was faster; what is there now decides.
            Err(CatalogError {
                kind: ErrorKind::AlreadyExists,
                ..
            }) => {
                let message = format!("Table {name} was created by another writer during the crawl");
                return Err(CrawlFailure::Told(message));
            }
            Err(error) => return Err(error.into()),
        }
        self.tally.tables_created.insert(name.to_owned());
        self.log(
            Level::Info,
            format!("Created table {name} in database {}", self.database()),
        )
        .await?;
        self.sync_partitions(found, &input, true).await
    }

    /// Who makes the tables: the crawler's role, in a session of its own.
    fn creator(&self) -> String {
        let role = self.crawl.record.settings.role.rsplit('/').next().unwrap_or_default();
        format!(
            "arn:aws:sts::{}:assumed-role/{role}/AWS-Crawler",
            self.crawl.place.account
        )
    }

    async fn update(&mut self, found: &Found<'_>, table: &Table) -> Result<(), CrawlFailure> {
        let name = table.input.name.clone();
        let parameter = |name: &str| {
            table
                .input
                .parameters
                .as_ref()
                .and_then(|parameters| parameters.get(name))
        };
        let made_before_the_crash = table.version == 0 && parameter(RUN_PARAMETER) == Some(&self.crawl.run_id);
        if made_before_the_crash {
            self.tally.tables_created.insert(name.clone());
            return self.sync_partitions(found, &table.input, true).await;
        }
        let wanted = table_input(found.table, &name, &found.stamp);
        if self.crawl.is_incremental() && !changes::same_kind(&table.input, &wanted) {
            let text = format!(
                "Folders below {} are left out: their format is not that of table {name}",
                found.table.location
            );
            return self.log(Level::Warn, text).await;
        }
        if changes::differs_in_keys(&table.input, &wanted) {
            return self.recreate(found, table).await;
        }
        let settings = &self.crawl.record.settings;
        let configuration = &self.crawl.configuration;
        let may_update = settings.update_behavior == update_behavior::UPDATE_IN_DATABASE;
        match change(&table.input, wanted, configuration.merge_new_columns, may_update) {
            Change::None => self.sync_partitions(found, &table.input, may_update).await,
            Change::Refused(_) if self.crawl.is_incremental() => self.sync_partitions(found, &table.input, false).await,
            Change::Refused(why) => {
                self.log(Level::Info, format!("Table {name} has not been updated: {why}"))
                    .await?;
                self.sync_partitions(found, &table.input, false).await
            }
            Change::Incompatible(why) => {
                self.log(Level::Warn, format!("Table {name} cannot take new columns: {why}"))
                    .await?;
                self.deprecate(table).await
            }
            Change::Replace { input, only_statistics } => {
                let update = TableUpdate {
                    input: (*input).clone(),
                    expected_version: None,
                    skip_archive: only_statistics,
                };
                self.crawl
                    .crawlers
                    .catalog
                    .update_table(&self.id, self.database(), update)
                    .await?;
                self.tally.tables_updated.insert(name.clone());
                self.log(
                    Level::Info,
                    format!("Updated table {name} in database {}", self.database()),
                )
                .await?;
                self.sync_partitions(found, &input, true).await
            }
        }
    }

    /// A table whose partition keys changed cannot keep its partitions.
    async fn recreate(&mut self, found: &Found<'_>, table: &Table) -> Result<(), CrawlFailure> {
        let name = &table.input.name;
        let settings = &self.crawl.record.settings;
        let merges = self.crawl.configuration.merge_new_columns || self.crawl.is_incremental();
        if merges || settings.update_behavior != update_behavior::UPDATE_IN_DATABASE {
            let text = format!("Table {name} has not been updated: the data has other partition keys than the table");
            return self.log(Level::Warn, text).await;
        }
        let catalog = &self.crawl.crawlers.catalog;
        catalog.delete_table(&self.id, self.database(), name).await?;
        let input = table_input(found.table, name, &found.stamp);
        let new = NewTable {
            created_by: table.created_by.clone(),
            indexes: Vec::new(),
            input: input.clone(),
        };
        catalog.create_table(&self.id, self.database(), new).await?;
        self.tally.tables_updated.insert(name.clone());
        self.log(
            Level::Info,
            format!("Updated table {name} in database {}", self.database()),
        )
        .await?;
        self.sync_partitions(found, &input, true).await
    }
}

enum Place {
    Free(String),
    Taken(Box<Table>),
}

fn location(table: &Table) -> &str {
    table
        .input
        .storage_descriptor
        .as_ref()
        .and_then(|storage| storage.location.as_deref())
        .unwrap_or_default()
}

/// The tables that carry the crawler's name, by location.
async fn own_tables(crawl: &Crawl<'_>, id: &CatalogId) -> Result<HashMap<String, Table>, CrawlFailure> {
    let mut own = HashMap::new();
    let mut request = PageRequest::first(PAGE);
    loop {
        let page = match crawl
            .crawlers
            .catalog
            .tables(id, crawl.record.database(), None, &request)
            .await
        {
            Ok(page) => page,
            Err(error) if error.kind == ErrorKind::EntityNotFound => return Ok(own),
            Err(error) => return Err(error.into()),
        };
        let is_own = |table: &Table| {
            let parameters = table.input.parameters.as_ref();
            parameters.and_then(|parameters| parameters.get(CRAWLER_PARAMETER)) == Some(&crawl.record.name)
        };
        own.extend(
            page.items
                .into_iter()
                .filter(is_own)
                .map(|table| (location(&table).to_owned(), table)),
        );
        match page.next {
            Some(next) => request = PageRequest::after(Some(next), PAGE),
            None => return Ok(own),
        }
    }
}
