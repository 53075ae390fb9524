//! The versions of a table: the current definition, and those that updates archived.

use headwater_kernel::{Range, Snapshot, Transaction, key};

use crate::error::{CatalogError, ErrorKind};
use crate::model::Table;
use crate::page::{Listing, Page, PageRequest};
use crate::records::{TablePlace, TableRecord, VERSIONS};
use crate::{Catalog, CatalogId};

/// Why one version of a batch could not be deleted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VersionError {
    /// The version as the caller gave it.
    pub version: String,
    pub error: CatalogError,
}

impl Catalog {
    /// One version of a table; without `version` the current one.
    ///
    /// # Errors
    /// `EntityNotFound` without the table or the version; `InvalidInput` when `version` is no number.
    pub async fn table_version(
        &self,
        id: &CatalogId,
        database: &str,
        name: &str,
        version: Option<&str>,
    ) -> Result<Table, CatalogError> {
        let place = TablePlace::new(id, database, name);
        let version = version.map(parsed).transpose()?;
        self.store
            .read(move |snapshot| {
                let (_, record) = place.find(snapshot)?;
                match version {
                    Some(version) => find_version(snapshot, record, version),
                    None => Ok(record.table),
                }
            })
            .await
    }

    /// A page of a table's versions, newest first, the current one among them.
    ///
    /// # Errors
    /// `EntityNotFound` without the table; `InvalidInput` for a token of another listing.
    pub async fn table_versions(
        &self,
        id: &CatalogId,
        database: &str,
        name: &str,
        page: &PageRequest,
    ) -> Result<Page<Table>, CatalogError> {
        let (place, limit) = (TablePlace::new(id, database, name), page.limit);
        let listing = Listing::of(&["versions", &id.account, &id.region, &place.database, &place.table]);
        let position = listing.position(page)?;
        let after = position.and_then(|position| position.first()?.parse::<u64>().ok());
        self.store
            .read(move |snapshot| {
                let (_, record) = place.find(snapshot)?;
                let prefix = key![record.number];
                let (mut items, range) = match after {
                    None => (vec![record.table], Range::prefix(&prefix)),
                    Some(version) => (Vec::new(), Range::prefix(&prefix).before(&prefix.with(version))),
                };
                let archived = snapshot.page(&VERSIONS, &range.reversed(), limit + 1)?;
                items.extend(archived.entries.into_iter().map(|(_, entry)| entry.value));
                let more = items.len() > limit;
                items.truncate(limit);
                let last = items.last().filter(|_| more);
                let next = last.map(|table| listing.token(&[table.version.to_string()]));
                Ok(Page { items, next })
            })
            .await
    }

    /// Forgets an archived version.
    ///
    /// # Errors
    /// `EntityNotFound` without the table or the version; `InvalidInput` when `version` is no number or the current one.
    pub async fn delete_table_version(
        &self,
        id: &CatalogId,
        database: &str,
        name: &str,
        version: &str,
    ) -> Result<(), CatalogError> {
        let failed = self
            .delete_table_versions(id, database, name, vec![version.to_owned()])
            .await?;
        failed.into_iter().next().map_or(Ok(()), |failure| Err(failure.error))
    }

    /// Forgets several archived versions; returns those that could not be.
    ///
    /// # Errors
    /// `EntityNotFound` without the table.
    pub async fn delete_table_versions(
        &self,
        id: &CatalogId,
        database: &str,
        name: &str,
        versions: Vec<String>,
    ) -> Result<Vec<VersionError>, CatalogError> {
        let place = TablePlace::new(id, database, name);
        self.store
            .write(move |transaction| {
                let (_, record) = place.find(transaction)?;
                let mut failed = Vec::new();
                for version in versions {
                    match delete_version(transaction, &record, &version) {
                        Ok(()) => {}
                        Err(error) if error.kind == ErrorKind::Internal => return Err(error),
                        Err(error) => failed.push(VersionError { version, error }),
                    }
                }
                Ok(failed)
            })
            .await
    }
}

fn parsed(version: &str) -> Result<u64, CatalogError> {
    let parsed = version.parse::<u64>();
    parsed.map_err(|_| CatalogError::invalid_input(format!("Version id {version} is not an integer.")))
}

fn version_not_found() -> CatalogError {
    CatalogError::not_found("Version not found.")
}

fn find_version(snapshot: &Snapshot<'_>, record: TableRecord, version: u64) -> Result<Table, CatalogError> {
    if version == record.table.version {
        return Ok(record.table);
    }
    let archived = snapshot.value(&VERSIONS, &key![record.number, version])?;
    archived.ok_or_else(version_not_found)
}

fn delete_version(transaction: &Transaction<'_>, record: &TableRecord, version: &str) -> Result<(), CatalogError> {
    let version = parsed(version)?;
    if version == record.table.version {
        return Err(CatalogError::invalid_input(
            "Cannot delete the current version of the table.",
        ));
    }
    let existed = transaction.delete(&VERSIONS, &key![record.number, version])?;
    if existed { Ok(()) } else { Err(version_not_found()) }
}
