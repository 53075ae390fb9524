//! What the catalog says on the bus when it changes.
//!
//! Source: glue-catalog-spec, "Events it must emit".

use headwater_kernel::{Event, Signal, Transaction};
use jiff::Timestamp;
use serde_json::{Value, json};

use crate::CatalogId;
use crate::error::CatalogError;

/// How many tables or partitions an event names at most.
const NAMED: usize = 100;

/// A change of the catalog.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Change {
    database: String,
    table: Option<String>,
    kind: &'static str,
    named: Vec<String>,
}

impl Change {
    /// A change of a database, or of which tables it has.
    pub(crate) fn database(name: &str, kind: &'static str) -> Self {
        Self {
            database: name.to_owned(),
            table: None,
            kind,
            named: Vec::new(),
        }
    }

    /// A change inside a table.
    pub(crate) fn table(database: &str, table: &str, kind: &'static str) -> Self {
        Self {
            database: database.to_owned(),
            table: Some(table.to_owned()),
            kind,
            named: Vec::new(),
        }
    }

    pub(crate) fn with_tables(mut self, names: Vec<String>) -> Self {
        self.named = names;
        self.named.truncate(NAMED);
        self
    }

    pub(crate) fn with_partitions<'a>(mut self, partitions: impl Iterator<Item = &'a [String]>) -> Self {
        self.named = partitions.take(NAMED).map(|values| values.join(",")).collect();
        self
    }

    /// Leaves the change for the bus, in the transaction that makes it.
    pub(crate) fn signal(
        &self,
        id: &CatalogId,
        now: Timestamp,
        transaction: &Transaction<'_>,
    ) -> Result<(), CatalogError> {
        transaction.signal(&Signal::Event(self.event(id, now)))?;
        Ok(())
    }

    fn event(&self, id: &CatalogId, now: Timestamp) -> Event {
        let subject = if self.table.is_some() { "Table" } else { "Database" };
        Event {
            account: id.account.clone(),
            region: id.region.clone(),
            time: now,
            source: "aws.glue".to_owned(),
            detail_type: format!("Glue Data Catalog {subject} State Change"),
            resources: vec![self.resource(id)],
            detail: self.detail(),
        }
    }

    fn detail(&self) -> Value {
        match &self.table {
            None => json!({
                "databaseName": self.database,
                "typeOfChange": self.kind,
                "changedTables": self.named,
            }),
            Some(table) => json!({
                "databaseName": self.database,
                "tableName": table,
                "typeOfChange": self.kind,
                "changedPartitions": self.named,
            }),
        }
    }

    fn resource(&self, id: &CatalogId) -> String {
        let CatalogId { account, region } = id;
        let database = &self.database;
        match &self.table {
            None => format!("arn:aws:glue:{region}:{account}:database/{database}"),
            Some(table) => format!("arn:aws:glue:{region}:{account}:table/{database}/{table}"),
        }
    }
}
