//! Paging by `MaxItems` and `Marker`: the marker is the name of the last entry.

const DEFAULT_ITEMS: usize = 100;

/// A page of entries, and the marker of the next one.
pub struct Page<T> {
    pub entries: Vec<T>,
    pub marker: Option<String>,
}

impl<T> Page<T> {
    pub fn is_truncated(&self) -> bool {
        self.marker.is_some()
    }
}

/// Cuts the page after `marker` out of `entries`, which are ordered by `name`.
pub fn cut<T>(entries: Vec<T>, name: impl Fn(&T) -> &str, marker: Option<&str>, max_items: Option<i32>) -> Page<T> {
    let limit = max_items
        .and_then(|items| usize::try_from(items).ok())
        .unwrap_or(DEFAULT_ITEMS);
    let is_after_marker = |entry: &T| marker.is_none_or(|marker| name(entry) > marker);
    let mut rest = entries.into_iter().filter(is_after_marker);
    let entries: Vec<T> = rest.by_ref().take(limit).collect();
    let has_more = rest.next().is_some();
    let marker = entries.last().filter(|_| has_more).map(|entry| name(entry).to_owned());
    Page { entries, marker }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_follow_each_other_without_gap() {
        let names = || vec!["a".to_owned(), "b".to_owned(), "c".to_owned()];
        let first = cut(names(), |name| name, None, Some(2));
        assert_eq!((first.entries.len(), first.marker.as_deref()), (2, Some("b")));
        let second = cut(names(), |name| name, first.marker.as_deref(), Some(2));
        assert_eq!((second.entries, second.marker), (vec!["c".to_owned()], None));
    }
}
