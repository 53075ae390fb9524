//! Databases.

use std::collections::BTreeMap;
use std::ops::ControlFlow;

use headwater_kernel::{Key, Range, key};

use crate::error::CatalogError;
use crate::events::Change;
use crate::model::{Database, DatabaseInput};
use crate::page::{Listing, Page, PageRequest};
use crate::records::{self, DATABASES, DROPPED, DatabaseRecord, Dropped, TABLES};
use crate::{Catalog, CatalogId, folded};

/// How many table names an event names at most: glue-catalog-spec, "Events it must emit".
const NAMED_IN_EVENT: usize = 100;

/// How many tags a resource carries at most.
const MOST_TAGS: usize = 50;

/// Keys and values that a caller pins on a resource.
pub type Tags = BTreeMap<String, String>;

impl Catalog {
    /// Makes a database.
    ///
    /// # Errors
    /// `AlreadyExists` when the name is taken, in any case of letters.
    pub async fn create_database(&self, id: &CatalogId, input: DatabaseInput) -> Result<Database, CatalogError> {
        self.create_tagged_database(id, input, Tags::new()).await
    }

    /// Makes a database that carries `tags`.
    ///
    /// # Errors
    /// As [`Catalog::create_database`].
    pub async fn create_tagged_database(
        &self,
        id: &CatalogId,
        input: DatabaseInput,
        tags: Tags,
    ) -> Result<Database, CatalogError> {
        let input = DatabaseInput {
            name: folded(&input.name),
            ..input
        };
        let database = Database {
            input,
            created: self.clock.now(),
        };
        let (id, now) = (id.clone(), self.clock.now());
        self.store
            .write(move |transaction| {
                let key = records::database_key(&id, &database.input.name);
                if transaction.contains(&DATABASES, &key)? {
                    return Err(CatalogError::already_exists("Database already exists."));
                }
                let record = DatabaseRecord {
                    number: records::next_number(transaction)?,
                    database,
                    tags,
                };
                transaction.put(&DATABASES, &key, &record)?;
                Change::database(&record.database.input.name, "CreateDatabase").signal(&id, now, transaction)?;
                Ok(record.database)
            })
            .await
    }

    /// The tags of a database.
    ///
    /// # Errors
    /// `EntityNotFound`.
    pub async fn database_tags(&self, id: &CatalogId, name: &str) -> Result<Tags, CatalogError> {
        let (id, name) = (id.clone(), name.to_owned());
        self.store
            .read(move |snapshot| Ok(records::find_database(snapshot, &id, &name)?.tags))
            .await
    }

    /// Puts tags on a database and takes others off.
    ///
    /// # Errors
    /// `EntityNotFound`; `InvalidInput` when there would be more than 50.
    pub async fn tag_database(
        &self,
        id: &CatalogId,
        name: &str,
        added: Tags,
        removed: Vec<String>,
    ) -> Result<(), CatalogError> {
        let (id, name) = (id.clone(), folded(name));
        self.store
            .write(move |transaction| {
                let mut record = records::find_database(transaction, &id, &name)?;
                record.tags.extend(added);
                record.tags.retain(|tag, _| !removed.contains(tag));
                if record.tags.len() > MOST_TAGS {
                    return Err(CatalogError::invalid_input("A resource cannot have more than 50 tags"));
                }
                transaction.put(&DATABASES, &records::database_key(&id, &name), &record)?;
                Ok(())
            })
            .await
    }

    /// The database called `name`.
    ///
    /// # Errors
    /// `EntityNotFound`.
    pub async fn database(&self, id: &CatalogId, name: &str) -> Result<Database, CatalogError> {
        let (id, name) = (id.clone(), name.to_owned());
        self.store
            .read(move |snapshot| Ok(records::find_database(snapshot, &id, &name)?.database))
            .await
    }

    /// A page of databases, sorted by name.
    ///
    /// # Errors
    /// `InvalidInput` for a token of another listing.
    pub async fn databases(&self, id: &CatalogId, page: &PageRequest) -> Result<Page<Database>, CatalogError> {
        let listing = Listing::of(&["databases", &id.account, &id.region]);
        let prefix = key![&id.account, &id.region];
        let mut range = Range::prefix(&prefix);
        if let Some(position) = listing.position(page)? {
            range = range.after(&prefix.with_all(position));
        }
        let limit = page.limit;
        let found = self
            .store
            .read(move |snapshot| Ok::<_, CatalogError>(snapshot.page(&DATABASES, &range, limit)?));
        let found = found.await?;
        let items: Vec<_> = found
            .entries
            .into_iter()
            .map(|(_, entry)| entry.value.database)
            .collect();
        let last = items.last().map(|database| database.input.name.clone());
        let next = found.next.and(last).map(|name| listing.token(&[name]));
        Ok(Page { items, next })
    }

    /// Replaces the definition of a database; what `input` does not give is cleared.
    ///
    /// # Errors
    /// `EntityNotFound`; `InvalidInput` when `input` has another name.
    pub async fn update_database(
        &self,
        id: &CatalogId,
        name: &str,
        input: DatabaseInput,
    ) -> Result<Database, CatalogError> {
        let (id, name) = (id.clone(), folded(name));
        let input = DatabaseInput {
            name: folded(&input.name),
            ..input
        };
        self.store
            .write(move |transaction| {
                let mut record = records::find_database(transaction, &id, &name)?;
                if input.name != name {
                    return Err(CatalogError::invalid_input("Database name cannot be changed."));
                }
                record.database.input = input;
                transaction.put(&DATABASES, &records::database_key(&id, &name), &record)?;
                Ok(record.database)
            })
            .await
    }

    /// Drops a database with all its tables. They are out of sight at once; the room is freed later.
    ///
    /// # Errors
    /// `EntityNotFound`.
    pub async fn delete_database(&self, id: &CatalogId, name: &str) -> Result<(), CatalogError> {
        let (id, name, now) = (id.clone(), folded(name), self.clock.now());
        self.store
            .write(move |transaction| {
                let record = records::find_database(transaction, &id, &name)?;
                transaction.delete(&DATABASES, &records::database_key(&id, &name))?;
                transaction.put(&DROPPED, &key![record.number], &Dropped::Database)?;
                let tables = first_names(transaction, record.number)?;
                Change::database(&name, "DeleteDatabase")
                    .with_tables(tables)
                    .signal(&id, now, transaction)
            })
            .await?;
        self.sweep_soon();
        Ok(())
    }
}

fn first_names(transaction: &headwater_kernel::Transaction<'_>, database: u64) -> Result<Vec<String>, CatalogError> {
    let mut names = Vec::new();
    transaction.visit(&TABLES, &Range::prefix(&key![database]), |entry| {
        names.extend(table_name(&entry.key));
        let full = names.len() >= NAMED_IN_EVENT;
        Ok::<_, CatalogError>(if full {
            ControlFlow::Break(())
        } else {
            ControlFlow::Continue(())
        })
    })?;
    Ok(names)
}

/// The name in a key of [`TABLES`].
pub(crate) fn table_name(key: &Key) -> Option<String> {
    key.texts().pop()
}
