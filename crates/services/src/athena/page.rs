//! Pages of listings: the token is the position of the last entry.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use headwater_api::Error;

use super::invalid;

/// A page of entries and the token of the next.
#[derive(Debug)]
pub(super) struct Page<T> {
    pub entries: Vec<T>,
    pub next: Option<String>,
}

/// The number of entries that a page holds when the caller does not say.
pub(super) fn limit(wanted: Option<i32>, default: usize) -> usize {
    wanted
        .and_then(|count| usize::try_from(count).ok())
        .filter(|count| *count > 0)
        .unwrap_or(default)
}

/// Cuts the page behind `token` out of entries that are ordered by `position`.
pub(super) fn cut<T>(
    entries: Vec<T>,
    position: impl Fn(&T) -> &str,
    token: Option<&str>,
    limit: usize,
) -> Result<Page<T>, Error> {
    let start = token.map(decode).transpose()?;
    let is_behind = |entry: &T| start.as_deref().is_none_or(|last| position(entry) > last);
    let mut rest = entries.into_iter().filter(is_behind);
    let entries: Vec<T> = rest.by_ref().take(limit).collect();
    let has_more = rest.next().is_some();
    let next = entries.last().filter(|_| has_more).map(|entry| encode(position(entry)));
    Ok(Page { entries, next })
}

pub(super) fn encode(position: &str) -> String {
    URL_SAFE_NO_PAD.encode(position)
}

pub(super) fn decode(token: &str) -> Result<String, Error> {
    let bytes = URL_SAFE_NO_PAD.decode(token).ok();
    bytes
        .and_then(|bytes| String::from_utf8(bytes).ok())
        .ok_or_else(|| invalid("Invalid NextToken"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_follow_each_other_without_gap() {
        let names = || vec!["a".to_owned(), "b".to_owned(), "c".to_owned()];
        let first = cut(names(), |name| name, None, 2).unwrap();
        assert_eq!(first.entries, ["a", "b"]);
        let second = cut(names(), |name| name, first.next.as_deref(), 2).unwrap();
        assert_eq!((second.entries, second.next), (vec!["c".to_owned()], None));
        assert!(cut(names(), |name| name, Some("%%"), 2).is_err());
    }
}
