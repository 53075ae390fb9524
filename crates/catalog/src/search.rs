//! `SearchTables`: tables of all databases by what they hold.
//!
//! A filter on text holds when the value is the whole text or one of its words, cut at punctuation; the free text is
//! looked for inside names, descriptions, columns and parameters, or must be one of them whole when it is quoted.
//! Source: the model's description of `SearchTables`; glue-catalog-spec section 4.2.

use std::ops::ControlFlow;

use headwater_kernel::{Range, Snapshot, key};

use crate::error::CatalogError;
use crate::model::Table;
use crate::page::{Listing, Page, PageRequest};
use crate::records::{DATABASES, TABLES, table_key};
use crate::tables::partition_keys;
use crate::{Catalog, CatalogId};

/// What tables are searched for; all conditions must hold.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TableSearch {
    pub filters: Vec<SearchFilter>,
    pub text: Option<String>,
    /// By which field, and whether the last comes first; without it by database and name.
    pub sort: Option<(SortField, bool)>,
}

/// A condition on one field; `key` is a field of the table, or a key of its parameters.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SearchFilter {
    pub key: String,
    pub value: String,
}

/// What results can be ordered by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SortField {
    Name,
    DatabaseName,
    CreateTime,
    UpdateTime,
}

/// A match: its place in the order, and where it lies.
type Match = (String, u64, String);

impl Catalog {
    /// A page of the tables that `search` finds.
    ///
    /// # Errors
    /// `InvalidInput` for a token of another search.
    pub async fn search_tables(
        &self,
        id: &CatalogId,
        search: &TableSearch,
        page: &PageRequest,
    ) -> Result<Page<Table>, CatalogError> {
        let listing = Listing::of(&["search", &id.account, &id.region, &format!("{search:?}")]);
        let position = listing.position(page)?;
        let start = position
            .and_then(|position| position.first()?.parse::<usize>().ok())
            .unwrap_or(0);
        let (id, search, limit) = (id.clone(), search.clone(), page.limit);
        self.store
            .read(move |snapshot| {
                let matches = matches(snapshot, &id, &search)?;
                let tables = matches.iter().skip(start).take(limit).map(|(_, database, name)| {
                    let record = snapshot.value(&TABLES, &table_key(*database, name))?;
                    Ok(record.map(|record| record.table))
                });
                let items = tables
                    .filter_map(Result::transpose)
                    .collect::<Result<Vec<_>, CatalogError>>()?;
                let end = start + items.len();
                let next = (end < matches.len()).then(|| listing.token(&[end.to_string()]));
                Ok(Page { items, next })
            })
            .await
    }
}

/// All matches, in order: names only, so that a large catalog needs little memory.
fn matches(snapshot: &Snapshot<'_>, id: &CatalogId, search: &TableSearch) -> Result<Vec<Match>, CatalogError> {
    let mut matches = Vec::new();
    for parent in snapshot.values(&DATABASES, &Range::prefix(&key![&id.account, &id.region]))? {
        snapshot.visit(&TABLES, &Range::prefix(&key![parent.number]), |entry| {
            let table = entry.value()?.table;
            if search.finds(&table) {
                matches.push((search.order(&table), parent.number, table.input.name));
            }
            Ok::<_, CatalogError>(ControlFlow::Continue(()))
        })?;
    }
    // Databases and tables come in the order of their names, and the sort is stable.
    matches.sort_by(|one, two| one.0.cmp(&two.0));
    if search.sort.is_some_and(|(_, descending)| descending) {
        matches.reverse();
    }
    Ok(matches)
}

impl TableSearch {
    fn finds(&self, table: &Table) -> bool {
        let text = self.text.as_deref().map(str::trim).filter(|text| !text.is_empty());
        self.filters.iter().all(|filter| filter.holds(table)) && text.is_none_or(|text| is_found(table, text))
    }

    /// A text that sorts as the wanted field does.
    fn order(&self, table: &Table) -> String {
        match self.sort {
            None => String::new(),
            Some((SortField::Name, _)) => table.input.name.clone(),
            Some((SortField::DatabaseName, _)) => table.database.clone(),
            Some((SortField::CreateTime, _)) => format!("{:020}", table.created.as_microsecond()),
            Some((SortField::UpdateTime, _)) => format!("{:020}", table.updated.as_microsecond()),
        }
    }
}

impl SearchFilter {
    fn holds(&self, table: &Table) -> bool {
        let texts = texts_of(table, &self.key);
        texts
            .iter()
            .any(|text| text.eq_ignore_ascii_case(&self.value) || has_word(text, &self.value))
    }
}

fn has_word(text: &str, word: &str) -> bool {
    let is_mark = |letter: char| !letter.is_alphanumeric() && letter != '_';
    text.split(is_mark)
        .any(|found| !found.is_empty() && found.eq_ignore_ascii_case(word))
}

fn texts_of<'a>(table: &'a Table, key: &str) -> Vec<&'a str> {
    let input = &table.input;
    let names = |columns: &'a [crate::model::Column]| columns.iter().map(|column| column.name.as_str()).collect();
    match key.to_ascii_lowercase().as_str() {
        "name" | "tablename" => vec![&input.name],
        "databasename" | "database" => vec![&table.database],
        "description" => input.description.as_deref().into_iter().collect(),
        "owner" => input.owner.as_deref().into_iter().collect(),
        "tabletype" => input.table_type.as_deref().into_iter().collect(),
        "partitionkey" => names(partition_keys(table)),
        "column" | "columnname" => names(columns(table)),
        _ => parameter(table, key).into_iter().collect(),
    }
}

fn columns(table: &Table) -> &[crate::model::Column] {
    let descriptor = table.input.storage_descriptor.as_ref();
    descriptor
        .and_then(|descriptor| descriptor.columns.as_deref())
        .unwrap_or_default()
}

fn parameter<'a>(table: &'a Table, key: &str) -> Option<&'a str> {
    table.input.parameters.as_ref()?.get(key).map(String::as_str)
}

fn is_found(table: &Table, text: &str) -> bool {
    let exact = text.strip_prefix('"').and_then(|text| text.strip_suffix('"'));
    let wanted = exact.unwrap_or(text).to_lowercase();
    let keys = ["name", "databaseName", "description", "owner", "partitionKey", "column"];
    let fields = keys.into_iter().flat_map(|key| texts_of(table, key));
    let parameters = table
        .input
        .parameters
        .iter()
        .flatten()
        .flat_map(|(key, value)| [key.as_str(), value.as_str()]);
    fields
        .chain(parameters)
        .map(str::to_lowercase)
        .any(|found| match exact {
            Some(_) => found == wanted,
            None => found.contains(&wanted),
        })
}
