//! Whose catalog a call is about, and how much of it one answer may hold.

use headwater_api::Error;
use headwater_api::glue::Fault;
use headwater_catalog::{CatalogId, PageRequest};
use headwater_kernel::Call;

/// The catalog that a call names: the caller's own, unless `given` says otherwise.
///
/// # Errors
/// `AccessDeniedException` for another account's catalog: no policy can allow that yet.
pub fn catalog(call: &Call, given: Option<&str>) -> Result<CatalogId, Error> {
    let account = call.account();
    match given {
        Some(other) if other != account => {
            let message = format!(
                "User: {} is not authorized to access the catalog arn:aws:glue:{}:{other}:catalog because no \
                 resource-based policy allows it",
                call.principal.arn(),
                call.region,
            );
            Err(Fault::AccessDeniedException.with(message))
        }
        _ => Ok(CatalogId::new(account, &call.region)),
    }
}

/// The page that a call asks for; `most` items when it does not say.
pub fn page(token: Option<String>, limit: Option<i32>, most: usize) -> PageRequest {
    let limit = limit
        .and_then(|limit| usize::try_from(limit).ok())
        .map_or(most, |limit| limit.clamp(1, most));
    PageRequest::after(token, limit)
}
