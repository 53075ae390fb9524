//! The methods, by what they are about; each is a method of [`crate::metastore::Metastore`] that `methods.rs` names.

mod alter;
mod databases;
mod functions;
mod partition_changes;
mod partition_drops;
mod partitions;
mod session;
mod tables;

use headwater_catalog::model::{Database, Table};
use headwater_catalog::{CatalogError, ErrorKind, Page, PageRequest};

use crate::fault::Fault;
use crate::metastore::Metastore;

/// How many items one look into the catalog brings.
const PAGE: usize = 1_000;

/// An argument that Java may leave null but the method cannot do without.
fn given<T>(argument: Option<T>, name: &str) -> Result<T, Fault> {
    argument.ok_or_else(|| Fault::meta(format!("{name} is null")))
}

/// A name as it is kept: in lower case, without blanks around it.
fn folded(name: &str) -> String {
    name.trim().to_lowercase()
}

/// All items of a listing, up to `most`.
async fn all_pages<T>(
    most: usize,
    mut next_page: impl AsyncFnMut(&PageRequest) -> Result<Page<T>, CatalogError>,
) -> Result<Vec<T>, Fault> {
    let mut items = Vec::new();
    let mut request = PageRequest::first(PAGE.min(most));
    while items.len() < most {
        let page = next_page(&request).await?;
        items.extend(page.items);
        match page.next {
            Some(token) => request = PageRequest::after(Some(token), PAGE),
            None => break,
        }
    }
    items.truncate(most);
    Ok(items)
}

impl Metastore {
    /// The table called `name`, with Hive's text when it is not there.
    async fn table_of(&self, database: &str, name: &str) -> Result<Table, Fault> {
        let found = self.catalog.table(&self.id, &folded(database), &folded(name)).await;
        found.map_err(|error| match error.kind {
            ErrorKind::EntityNotFound => Fault::no_such_object(format!("{database}.{name} table not found")),
            _ => error.into(),
        })
    }

    /// The database called `name`, with Hive's text when it is not there.
    async fn database_of(&self, name: &str) -> Result<Database, Fault> {
        let name = folded(name);
        let found = self.catalog.database(&self.id, &name).await;
        found.map_err(|error| match error.kind {
            ErrorKind::EntityNotFound => Fault::no_such_object(name),
            _ => error.into(),
        })
    }

    /// Where a database lies: as it says, or in the warehouse.
    fn location_of(&self, database: &Database) -> String {
        let own = database.input.location_uri.clone().filter(|uri| !uri.is_empty());
        own.unwrap_or_else(|| self.warehouse.of_database(&database.input.name))
    }
}
