//! Pages of short lists: a token tells how many items came before.

use headwater_api::Error;

const MOST: usize = 100;

/// Which part of a list is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Page {
    offset: usize,
    limit: usize,
}

impl Page {
    pub fn new(token: Option<&str>, limit: Option<i32>) -> Result<Self, Error> {
        let offset = token.map_or(Ok(0), str::parse);
        let invalid = |_| Error::new("ValidationException", 400, "The NextToken is not valid.");
        Ok(Self {
            offset: offset.map_err(invalid)?,
            limit: limit.and_then(|limit| usize::try_from(limit).ok()).unwrap_or(MOST),
        })
    }
}

/// The items of the page, and the token of the next one.
pub fn cut<T>(items: Vec<T>, page: &Page) -> (Vec<T>, Option<String>) {
    let end = page.offset.saturating_add(page.limit);
    let has_more = items.len() > end;
    let shown = items.into_iter().skip(page.offset).take(page.limit).collect();
    (shown, has_more.then(|| end.to_string()))
}
