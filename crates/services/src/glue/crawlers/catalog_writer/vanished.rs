//! Tables of the crawler whose data is gone.
//!
//! Source: glue-crawler-spec section 6, delete behaviors.

use std::collections::HashSet;

use headwater_api::glue::values::delete_behavior;
use headwater_catalog::TableUpdate;
use headwater_catalog::model::Table;
use headwater_crawl::IncludePath;

use super::{CatalogWriter, DEPRECATED_PARAMETER, changes, location};
use crate::glue::crawlers::execution::CrawlFailure;
use crate::glue::crawlers::report::Level;

impl CatalogWriter<'_> {
    /// Deletes, deprecates or logs the tables below the targets that were not found again.
    pub(super) async fn settle_vanished(&mut self, matched: &HashSet<String>) -> Result<(), CrawlFailure> {
        let mut vanished: Vec<Table> = Vec::new();
        for (location, table) in &self.own {
            if !matched.contains(location) && self.was_looked_for(location)? {
                vanished.push(table.clone());
            }
        }
        vanished.sort_by(|left, right| left.input.name.cmp(&right.input.name));
        for table in vanished {
            self.settle(&table).await?;
        }
        Ok(())
    }

    /// Whether a target covers `location` and nothing there was left out as unreadable.
    fn was_looked_for(&self, location: &str) -> Result<bool, CrawlFailure> {
        if self.is_unreadable(location) {
            return Ok(false);
        }
        for (target, _) in self.findings {
            let include = IncludePath::parse(&target.path)?;
            let root = format!("s3://{}/{}", include.bucket, include.prefix);
            let root = root.trim_end_matches('/');
            if location.trim_end_matches('/') == root || location.starts_with(&format!("{root}/")) {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// Whether data lies at `location` that could not be read: it has not vanished.
    pub(super) fn is_unreadable(&self, location: &str) -> bool {
        let mut warnings = self.findings.iter().flat_map(|(_, findings)| &findings.warnings);
        warnings.any(|warning| warning.location.starts_with(location) || location.starts_with(&warning.location))
    }

    async fn settle(&mut self, table: &Table) -> Result<(), CrawlFailure> {
        let name = &table.input.name;
        match self.crawl.record.settings.delete_behavior.as_str() {
            delete_behavior::DELETE_FROM_DATABASE => {
                self.crawl
                    .crawlers
                    .catalog
                    .delete_table(&self.id, self.database(), name)
                    .await?;
                self.tally.tables_deleted.insert(name.clone());
                self.log(
                    Level::Info,
                    format!("Deleted table {name} in database {}", self.database()),
                )
                .await
            }
            delete_behavior::DEPRECATE_IN_DATABASE => self.deprecate(table).await,
            _ => {
                let place = location(table);
                let text =
                    format!("Table {name} has no matching schema at its location {place}; DeleteBehavior is LOG");
                self.log(Level::Info, text).await
            }
        }
    }

    /// Marks a table, once.
    pub(super) async fn deprecate(&mut self, table: &Table) -> Result<(), CrawlFailure> {
        let name = &table.input.name;
        let parameters = table.input.parameters.as_ref();
        if parameters.is_some_and(|parameters| parameters.contains_key(DEPRECATED_PARAMETER)) {
            return Ok(());
        }
        let mut input = table.input.clone();
        let now = self.crawl.crawlers.clock.now().as_millisecond().to_string();
        changes::set_parameter(&mut input, DEPRECATED_PARAMETER, &now);
        let update = TableUpdate {
            input,
            expected_version: None,
            skip_archive: false,
        };
        self.crawl
            .crawlers
            .catalog
            .update_table(&self.id, self.database(), update)
            .await?;
        self.tally.tables_updated.insert(name.clone());
        let text = format!(
            "Table {name} is marked deprecated because a matching schema was not found at the table's location."
        );
        self.log(Level::Info, text).await
    }
}
