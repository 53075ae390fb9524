//! `SearchTables`.

use headwater_api::Error;
use headwater_api::glue::{Fault, PropertyPredicate, SearchTablesRequest, SearchTablesResponse, SortCriterion};
use headwater_catalog::{SearchFilter, SortField, TableSearch};
use headwater_kernel::Call;

use super::GlueService;
use super::convert::table_from;
use super::errors::fault;
use super::scope::{catalog, page};

const MOST_PER_PAGE: usize = 1000;

impl GlueService {
    pub(super) async fn find_tables(
        &self,
        call: &Call,
        request: SearchTablesRequest,
    ) -> Result<SearchTablesResponse, Error> {
        let id = catalog(call, request.catalog_id.as_deref())?;
        let filters = request.filters.unwrap_or_default().into_iter().map(filter);
        let search = TableSearch {
            filters: filters.collect::<Result<_, _>>()?,
            text: request.search_text,
            sort: request
                .sort_criteria
                .and_then(|criteria| criteria.into_iter().next())
                .map(sort)
                .transpose()?,
        };
        let wanted = page(request.next_token, request.max_results, MOST_PER_PAGE);
        let found = self.catalog.search_tables(&id, &search, &wanted).await.map_err(fault)?;
        let shown = found.items.into_iter().map(|table| table_from(table, &id.account));
        Ok(SearchTablesResponse {
            table_list: Some(shown.collect()),
            next_token: found.next,
        })
    }
}

/// A filter on text. Comparators other than equality are for times, which are not searched yet.
fn filter(given: PropertyPredicate) -> Result<SearchFilter, Error> {
    let comparator = given.comparator.as_deref().unwrap_or("EQUALS");
    if comparator != "EQUALS" {
        let message = format!("The comparator {comparator} is not supported by Headwater yet");
        return Err(Fault::InvalidInputException.with(message));
    }
    Ok(SearchFilter {
        key: given.key.unwrap_or_default(),
        value: given.value.unwrap_or_default(),
    })
}

fn sort(given: SortCriterion) -> Result<(SortField, bool), Error> {
    let name = given.field_name.unwrap_or_default();
    let field = match name.to_ascii_lowercase().as_str() {
        "name" => SortField::Name,
        "databasename" => SortField::DatabaseName,
        "createtime" => SortField::CreateTime,
        "updatetime" => SortField::UpdateTime,
        _ => return Err(Fault::InvalidInputException.with(format!("Tables cannot be sorted by {name}"))),
    };
    Ok((field, given.sort.as_deref() == Some("DESC")))
}
