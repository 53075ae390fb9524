//! User-defined functions: their definitions, as Hive and Spark keep them.

use std::ops::ControlFlow;

use headwater_kernel::{Collection, Key, Range, Snapshot, key};

use crate::error::CatalogError;
use crate::model::{Function, FunctionInput};
use crate::page::{Listing, Page, PageRequest};
use crate::records::{DATABASES, DatabaseRecord, find_database};
use crate::tables::name_pattern;
use crate::{Catalog, CatalogId, folded};

/// By database number and name.
pub(crate) const FUNCTIONS: Collection<Function> = Collection::new("catalog.functions");

/// Which functions a caller wants.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FunctionQuery {
    /// None is every database.
    pub database: Option<String>,
    /// A regular expression over whole names, as for tables.
    pub pattern: String,
}

impl Catalog {
    /// Makes a function.
    ///
    /// # Errors
    /// `EntityNotFound` without the database; `AlreadyExists`.
    pub async fn create_function(
        &self,
        id: &CatalogId,
        database: &str,
        input: FunctionInput,
    ) -> Result<(), CatalogError> {
        let (id, database, now) = (id.clone(), folded(database), self.clock.now());
        self.store
            .write(move |transaction| {
                let key = function_key(transaction, &id, &database, &input.name)?;
                if transaction.contains(&FUNCTIONS, &key)? {
                    return Err(CatalogError::already_exists("Function already exists."));
                }
                let function = Function {
                    input,
                    database,
                    created: now,
                };
                transaction.put(&FUNCTIONS, &key, &function)?;
                Ok(())
            })
            .await
    }

    /// The function called `name`.
    ///
    /// # Errors
    /// `EntityNotFound` without the database or the function.
    pub async fn function(&self, id: &CatalogId, database: &str, name: &str) -> Result<Function, CatalogError> {
        let (id, database, name) = (id.clone(), folded(database), name.to_owned());
        self.store
            .read(move |snapshot| {
                let key = function_key(snapshot, &id, &database, &name)?;
                snapshot
                    .value(&FUNCTIONS, &key)?
                    .ok_or_else(|| function_not_found(&name))
            })
            .await
    }

    /// A page of functions, sorted by database and name.
    ///
    /// # Errors
    /// `EntityNotFound` without the database; `InvalidInput` for a bad pattern or a token of another listing.
    pub async fn functions(
        &self,
        id: &CatalogId,
        query: &FunctionQuery,
        page: &PageRequest,
    ) -> Result<Page<Function>, CatalogError> {
        let database = query.database.as_deref().map(folded);
        let scope = database.as_deref().unwrap_or("*");
        let listing = Listing::of(&["functions", &id.account, &id.region, scope, &query.pattern]);
        let position = listing.position(page)?;
        let pattern = name_pattern(&query.pattern)?;
        let (id, limit) = (id.clone(), page.limit);
        let found = self.store.read(move |snapshot| {
            let mut found: Vec<Function> = Vec::new();
            for parent in databases_of(snapshot, &id, database.as_deref())? {
                snapshot.visit(&FUNCTIONS, &Range::prefix(&key![parent.number]), |entry| {
                    let function = entry.value()?;
                    let wanted = position.as_ref().is_none_or(|position| place(&function) > *position);
                    if wanted && pattern.is_match(&function.input.name) {
                        found.push(function);
                    }
                    let full = found.len() > limit;
                    Ok::<_, CatalogError>(if full {
                        ControlFlow::Break(())
                    } else {
                        ControlFlow::Continue(())
                    })
                })?;
            }
            Ok::<_, CatalogError>(found)
        });
        let mut items = found.await?;
        let more = items.len() > limit;
        items.truncate(limit);
        let next = items
            .last()
            .filter(|_| more)
            .map(|function| listing.token(&place(function)));
        Ok(Page { items, next })
    }

    /// Replaces the function called `name`.
    ///
    /// # Errors
    /// `EntityNotFound`; `InvalidInput` when `input` has another name.
    pub async fn update_function(
        &self,
        id: &CatalogId,
        database: &str,
        name: &str,
        input: FunctionInput,
    ) -> Result<(), CatalogError> {
        let (id, database, name) = (id.clone(), folded(database), name.to_owned());
        self.store
            .write(move |transaction| {
                let key = function_key(transaction, &id, &database, &name)?;
                let found = transaction
                    .value(&FUNCTIONS, &key)?
                    .ok_or_else(|| function_not_found(&name))?;
                if input.name != name {
                    return Err(CatalogError::invalid_input("The name of a function cannot be changed."));
                }
                transaction.put(&FUNCTIONS, &key, &Function { input, ..found })?;
                Ok(())
            })
            .await
    }

    /// Drops the function called `name`.
    ///
    /// # Errors
    /// `EntityNotFound`.
    pub async fn delete_function(&self, id: &CatalogId, database: &str, name: &str) -> Result<(), CatalogError> {
        let (id, database, name) = (id.clone(), folded(database), name.to_owned());
        self.store
            .write(move |transaction| {
                let key = function_key(transaction, &id, &database, &name)?;
                let existed = transaction.delete(&FUNCTIONS, &key)?;
                if existed {
                    Ok(())
                } else {
                    Err(function_not_found(&name))
                }
            })
            .await
    }
}

fn function_not_found(name: &str) -> CatalogError {
    CatalogError::not_found(format!("Function {name} not found."))
}

fn function_key(snapshot: &Snapshot<'_>, id: &CatalogId, database: &str, name: &str) -> Result<Key, CatalogError> {
    let parent = find_database(snapshot, id, database)?;
    Ok(key![parent.number, name])
}

/// Where a function stands in a listing.
fn place(function: &Function) -> Vec<String> {
    vec![function.database.clone(), function.input.name.clone()]
}

/// The database called `name`, or all.
fn databases_of(
    snapshot: &Snapshot<'_>,
    id: &CatalogId,
    name: Option<&str>,
) -> Result<Vec<DatabaseRecord>, CatalogError> {
    match name {
        Some(name) => Ok(vec![find_database(snapshot, id, name)?]),
        None => Ok(snapshot.values(&DATABASES, &Range::prefix(&key![&id.account, &id.region]))?),
    }
}
