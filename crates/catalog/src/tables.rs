//! Tables: made, found, replaced and dropped.

use std::ops::ControlFlow;
use std::slice;

use headwater_kernel::{Range, Transaction, key};
use jiff::Timestamp;
use regex::{Regex, RegexBuilder};

use crate::databases::table_name;
use crate::error::{CatalogError, ErrorKind};
use crate::events::Change;
use crate::index::{IndexState, PartitionIndex, StoredIndex, check_indexes};
use crate::model::{Column, Table, TableInput};
use crate::page::{Listing, Page, PageRequest};
use crate::records::{self, DROPPED, Dropped, TABLES, TablePlace, TableRecord, VERSIONS};
use crate::{Catalog, CatalogId, folded};

/// What [`Catalog::create_table`] makes a table of.
#[derive(Debug, Clone, Default)]
pub struct NewTable {
    pub input: TableInput,
    /// The ARN of the principal that makes it.
    pub created_by: Option<String>,
    /// Up to three.
    pub indexes: Vec<PartitionIndex>,
}

/// How [`Catalog::update_table`] replaces a table.
#[derive(Debug, Clone, Default)]
pub struct TableUpdate {
    /// The whole new definition; its name says which table.
    pub input: TableInput,
    /// The version that the caller has read; another one found means another writer came between.
    pub expected_version: Option<u64>,
    /// Whether the definition that is replaced is not kept as an old version.
    pub skip_archive: bool,
}

/// Why one table of a batch failed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TableError {
    /// The name as the caller gave it.
    pub name: String,
    pub error: CatalogError,
}

impl Catalog {
    /// Makes a table at version 0.
    ///
    /// # Errors
    /// `EntityNotFound` without the database; `AlreadyExists`; `InvalidInput` for indexes that cannot be.
    pub async fn create_table(&self, id: &CatalogId, database: &str, new: NewTable) -> Result<Table, CatalogError> {
        let (id, database, now) = (id.clone(), folded(database), self.clock.now());
        self.store
            .write(move |transaction| {
                let parent = records::find_database(transaction, &id, &database)?;
                let table = first_version(&database, new.input, new.created_by, now);
                let key = records::table_key(parent.number, &table.input.name);
                if transaction.contains(&TABLES, &key)? {
                    return Err(CatalogError::already_exists("Table already exists."));
                }
                check_indexes(partition_keys(&table), &[], &new.indexes)?;
                let active = |index| StoredIndex::new(index, IndexState::Active);
                let record = TableRecord {
                    number: records::next_number(transaction)?,
                    table,
                    indexes: new.indexes.into_iter().map(active).collect(),
                };
                transaction.put(&TABLES, &key, &record)?;
                let names = vec![record.table.input.name.clone()];
                Change::database(&database, "CreateTable")
                    .with_tables(names)
                    .signal(&id, now, transaction)?;
                Ok(record.table)
            })
            .await
    }

    /// The table called `name`, in its current version.
    ///
    /// # Errors
    /// `EntityNotFound` without the database or the table.
    pub async fn table(&self, id: &CatalogId, database: &str, name: &str) -> Result<Table, CatalogError> {
        let place = TablePlace::new(id, database, name);
        self.store.read(move |snapshot| Ok(place.find(snapshot)?.1.table)).await
    }

    /// A page of the tables of a database, sorted by name; `expression` is a regular expression over whole names, in
    /// which a lone `*` stands for any run of characters.
    ///
    /// # Errors
    /// `EntityNotFound` without the database; `InvalidInput` for a bad expression or a token of another listing.
    pub async fn tables(
        &self,
        id: &CatalogId,
        database: &str,
        expression: Option<&str>,
        page: &PageRequest,
    ) -> Result<Page<Table>, CatalogError> {
        let (id, database, limit) = (id.clone(), folded(database), page.limit);
        let text = expression.unwrap_or_default();
        let listing = Listing::of(&["tables", &id.account, &id.region, &database, text]);
        let pattern = if text.trim().is_empty() {
            None
        } else {
            Some(name_pattern(text)?)
        };
        let position = listing.position(page)?;
        self.store
            .read(move |snapshot| {
                let parent = records::find_database(snapshot, &id, &database)?;
                let prefix = key![parent.number];
                let range = Range::prefix(&prefix);
                let range = match position {
                    Some(position) => range.after(&prefix.with_all(position)),
                    None => range,
                };
                let mut found = Page {
                    items: Vec::<Table>::new(),
                    next: None,
                };
                snapshot.visit(&TABLES, &range, |entry| {
                    let name = table_name(&entry.key).unwrap_or_default();
                    if pattern.as_ref().is_some_and(|pattern| !pattern.is_match(&name)) {
                        return Ok(ControlFlow::Continue(()));
                    }
                    if found.items.len() == limit {
                        found.next = found
                            .items
                            .last()
                            .map(|table| listing.token(slice::from_ref(&table.input.name)));
                        return Ok(ControlFlow::Break(()));
                    }
                    found.items.push(entry.value()?.table);
                    Ok::<_, CatalogError>(ControlFlow::Continue(()))
                })?;
                Ok(found)
            })
            .await
    }

    /// Replaces a table's definition and raises its version by one.
    ///
    /// # Errors
    /// `EntityNotFound`; `ConcurrentModification` when `expected_version` is not the current one; `InvalidInput` when
    /// the partition keys change under an index.
    pub async fn update_table(
        &self,
        id: &CatalogId,
        database: &str,
        update: TableUpdate,
    ) -> Result<Table, CatalogError> {
        let place = TablePlace::new(id, database, &update.input.name);
        let now = self.clock.now();
        self.store
            .write(move |transaction| {
                let (key, mut record) = place.find(transaction)?;
                check_update(&record, &update)?;
                if !update.skip_archive {
                    let archived = key![record.number, record.table.version];
                    transaction.put(&VERSIONS, &archived, &record.table)?;
                }
                record.table.input = TableInput {
                    name: place.table.clone(),
                    ..update.input
                };
                record.table.version += 1;
                record.table.updated = now;
                transaction.put(&TABLES, &key, &record)?;
                Change::table(&place.database, &place.table, "UpdateTable").signal(&place.id, now, transaction)?;
                Ok(record.table)
            })
            .await
    }

    /// Drops a table with its versions and partitions. They are out of sight at once; the room is freed later.
    ///
    /// # Errors
    /// `EntityNotFound`.
    pub async fn delete_table(&self, id: &CatalogId, database: &str, name: &str) -> Result<(), CatalogError> {
        let (place, now) = (TablePlace::new(id, database, name), self.clock.now());
        self.store
            .write(move |transaction| {
                drop_table(&place, transaction)?;
                let change = Change::database(&place.database, "DeleteTable").with_tables(vec![place.table]);
                change.signal(&place.id, now, transaction)
            })
            .await?;
        self.sweep_soon();
        Ok(())
    }

    /// Drops several tables; returns those that could not be.
    ///
    /// # Errors
    /// `EntityNotFound` without the database.
    pub async fn delete_tables(
        &self,
        id: &CatalogId,
        database: &str,
        names: Vec<String>,
    ) -> Result<Vec<TableError>, CatalogError> {
        let (id, database, now) = (id.clone(), folded(database), self.clock.now());
        let failed = self.store.write(move |transaction| {
            records::find_database(transaction, &id, &database)?;
            let (mut failed, mut gone) = (Vec::new(), Vec::new());
            for name in names {
                match drop_table(&TablePlace::new(&id, &database, &name), transaction) {
                    Ok(()) => gone.push(folded(&name)),
                    Err(error) if error.kind == ErrorKind::EntityNotFound => failed.push(TableError { name, error }),
                    Err(error) => return Err(error),
                }
            }
            if !gone.is_empty() {
                Change::database(&database, "BatchDeleteTable")
                    .with_tables(gone)
                    .signal(&id, now, transaction)?;
            }
            Ok::<_, CatalogError>(failed)
        });
        let failed = failed.await?;
        self.sweep_soon();
        Ok(failed)
    }
}

fn first_version(database: &str, input: TableInput, created_by: Option<String>, now: Timestamp) -> Table {
    Table {
        input: TableInput {
            name: folded(&input.name),
            ..input
        },
        database: database.to_owned(),
        version: 0,
        created: now,
        updated: now,
        created_by,
    }
}

fn drop_table(place: &TablePlace, transaction: &Transaction<'_>) -> Result<(), CatalogError> {
    let (key, record) = place.find(transaction)?;
    transaction.delete(&TABLES, &key)?;
    transaction.put(&DROPPED, &key![record.number], &Dropped::Table)?;
    Ok(())
}

fn check_update(record: &TableRecord, update: &TableUpdate) -> Result<(), CatalogError> {
    let current = record.table.version;
    if update.expected_version.is_some_and(|expected| expected != current) {
        let message = "Update table failed due to concurrent modifications.";
        return Err(CatalogError::new(ErrorKind::ConcurrentModification, message));
    }
    let named = |keys: &[Column]| {
        keys.iter()
            .map(|key| (key.name.clone(), key.data_type.clone()))
            .collect::<Vec<_>>()
    };
    let wanted = update.input.partition_keys.as_deref().unwrap_or_default();
    if !record.indexes.is_empty() && named(wanted) != named(partition_keys(&record.table)) {
        return Err(CatalogError::invalid_input(
            "Partition keys cannot be changed while the table has partition indexes",
        ));
    }
    Ok(())
}

/// The partition keys of a table; none is an empty list.
pub(crate) fn partition_keys(table: &Table) -> &[Column] {
    table.input.partition_keys.as_deref().unwrap_or_default()
}

/// The pattern that whole names must match. Hive writes `flights*` where a regular expression has `flights.*`.
pub(crate) fn name_pattern(expression: &str) -> Result<Regex, CatalogError> {
    let mut pattern = String::with_capacity(expression.len() + 8);
    for letter in expression.chars() {
        if letter == '*' && !pattern.ends_with(['.', ')', ']']) {
            pattern.push('.');
        }
        pattern.push(letter);
    }
    let whole = RegexBuilder::new(&format!("^(?:{pattern})$"))
        .case_insensitive(true)
        .build();
    whole.map_err(|_| CatalogError::invalid_input(format!("Invalid expression: {expression}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_lone_star_is_a_wildcard_and_names_match_whole() {
        let matches = |pattern: &str, name: &str| name_pattern(pattern).unwrap().is_match(name);
        assert!(matches("flights*", "flights_2016") && matches("flights.*", "flights_parquet"));
        assert!(matches("*", "anything") && matches("a*|b*", "bee") && matches("t[0-9]*", "t12"));
        assert!(!matches("flights", "flights_2016") && !matches("*_2016", "flights_2017"));
        assert!(name_pattern("(").is_err());
    }
}
