//! Listing keys in the order of their bytes, with common prefixes that are skipped over, not walked through.

use std::ops::ControlFlow;
use std::sync::Arc;

use headwater_kernel::{Range, Snapshot, key};

use crate::error::{StorageError, blocking};
use crate::record::{BUCKETS, OBJECTS, ObjectRecord};
use crate::storage::Storage;

/// Which keys are asked for.
#[derive(Debug, Clone, Default)]
pub struct ListQuery {
    pub prefix: String,
    /// Keys that share their beginning up to this text after the prefix are shown as that beginning.
    pub delimiter: Option<String>,
    /// Only what comes after this key or common prefix.
    pub after: Option<String>,
    /// How many keys and common prefixes together.
    pub limit: usize,
}

/// A stretch of a bucket.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listing<T = ObjectRecord> {
    pub objects: Vec<(String, T)>,
    pub common_prefixes: Vec<String>,
    /// The last key or common prefix shown, when there is more after it.
    pub next: Option<String>,
}

type Visitor<'a, T> =
    &'a mut dyn FnMut(&str, &dyn Fn() -> Result<T, StorageError>) -> Result<ControlFlow<()>, StorageError>;

/// Keys in order, with a value each that is read only when it is shown.
pub(crate) trait Ordered<T> {
    /// Visits the keys from `from` on, until the visitor breaks.
    fn visit(&self, from: &str, visitor: Visitor<'_, T>) -> Result<(), StorageError>;
}

impl Storage {
    /// The keys of `bucket` that `query` asks for.
    ///
    /// # Errors
    /// [`StorageError::NoSuchBucket`], the store, or the disk for a mounted folder.
    pub async fn list(&self, bucket: &str, query: ListQuery) -> Result<Listing, StorageError> {
        let inner = Arc::clone(&self.0);
        let bucket = bucket.to_owned();
        blocking(move || match inner.mounted(&bucket) {
            Some(mount) => mount.list(&inner, &query),
            None => inner.store.read_blocking(|snapshot| {
                if !snapshot.contains(&BUCKETS, &key![&bucket])? {
                    return Err(StorageError::NoSuchBucket(bucket.clone()));
                }
                list_ordered(
                    &IndexedKeys {
                        snapshot,
                        bucket: &bucket,
                    },
                    &query,
                )
            }),
        })
        .await
    }
}

/// The keys of a bucket as the index has them.
struct IndexedKeys<'a> {
    snapshot: &'a Snapshot<'a>,
    bucket: &'a str,
}

impl Ordered<ObjectRecord> for IndexedKeys<'_> {
    fn visit(&self, from: &str, visitor: Visitor<'_, ObjectRecord>) -> Result<(), StorageError> {
        let range = Range::prefix(&key![self.bucket]).from_key(&key![self.bucket, from]);
        self.snapshot.visit(&OBJECTS, &range, |entry| {
            let Some(key) = entry.key.texts().pop() else {
                return Ok(ControlFlow::Continue(()));
            };
            visitor(&key, &|| Ok(entry.value()?))
        })
    }
}

/// Answers `query` from keys in order: skips from one common prefix to what follows it.
pub(crate) fn list_ordered<T>(keys: &dyn Ordered<T>, query: &ListQuery) -> Result<Listing<T>, StorageError> {
    let mut listing = Listing {
        objects: Vec::new(),
        common_prefixes: Vec::new(),
        next: None,
    };
    if query.limit == 0 {
        return Ok(listing);
    }
    let mut from = Some(first_key(query));
    let mut last: Option<String> = None;
    while let Some(start) = from.take() {
        keys.visit(&start, &mut |key, value| {
            if !key.starts_with(&query.prefix) {
                return Ok(ControlFlow::Break(()));
            }
            let group = group_of(&query.prefix, query.delimiter.as_deref(), key);
            if group.is_some() && group == query.after {
                from = group.as_deref().and_then(after_prefix);
                return Ok(ControlFlow::Break(()));
            }
            if listing.objects.len() + listing.common_prefixes.len() == query.limit {
                listing.next.clone_from(&last);
                return Ok(ControlFlow::Break(()));
            }
            last = Some(group.clone().unwrap_or_else(|| key.to_owned()));
            let Some(group) = group else {
                listing.objects.push((key.to_owned(), value()?));
                return Ok(ControlFlow::Continue(()));
            };
            from = after_prefix(&group);
            listing.common_prefixes.push(group);
            Ok(ControlFlow::Break(()))
        })?;
    }
    Ok(listing)
}

/// The first key that can be shown.
fn first_key(query: &ListQuery) -> String {
    match &query.after {
        // No key lies between one and the same with a zero byte at its end.
        Some(after) if after.as_str() >= query.prefix.as_str() => format!("{after}\0"),
        _ => query.prefix.clone(),
    }
}

/// The common prefix that `key`, which begins with `prefix`, is shown as.
pub(crate) fn group_of(prefix: &str, delimiter: Option<&str>, key: &str) -> Option<String> {
    let delimiter = delimiter.filter(|delimiter| !delimiter.is_empty())?;
    let rest = key.strip_prefix(prefix)?;
    let end = rest.find(delimiter)? + delimiter.len();
    Some(format!("{prefix}{}", &rest[..end]))
}

/// The first text that comes after all texts beginning with `prefix`; none does for a prefix of last characters.
fn after_prefix(prefix: &str) -> Option<String> {
    let mut text = prefix.to_owned();
    while let Some(last) = text.pop() {
        let mut following = (u32::from(last) + 1..=u32::from(char::MAX)).filter_map(char::from_u32);
        if let Some(next) = following.next() {
            text.push(next);
            return Some(text);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use proptest::prelude::*;

    use super::*;

    impl Ordered<()> for BTreeSet<String> {
        fn visit(&self, from: &str, visitor: Visitor<'_, ()>) -> Result<(), StorageError> {
            for key in self.range(from.to_owned()..) {
                if visitor(key, &|| Ok(()))?.is_break() {
                    return Ok(());
                }
            }
            Ok(())
        }
    }

    /// Every item of the bucket by the plain reading of the S3 API: filter, group, deduplicate.
    fn naive(keys: &BTreeSet<String>, prefix: &str, delimiter: &str) -> Vec<String> {
        let shown = keys.iter().filter_map(|key| {
            let rest = key.strip_prefix(prefix)?;
            let cut = rest.find(delimiter).map(|position| position + delimiter.len());
            Some(
                cut.filter(|_| !delimiter.is_empty())
                    .map_or(key.clone(), |end| format!("{prefix}{}", &rest[..end])),
            )
        });
        shown.collect::<BTreeSet<String>>().into_iter().collect()
    }

    /// Reads the whole listing page by page.
    fn paged(keys: &BTreeSet<String>, prefix: &str, delimiter: &str, limit: usize) -> Vec<String> {
        let mut items = Vec::new();
        let mut after = None;
        loop {
            let query = ListQuery {
                prefix: prefix.into(),
                delimiter: Some(delimiter.into()),
                after: after.clone(),
                limit,
            };
            let page = list_ordered(keys, &query).unwrap();
            let mut shown: Vec<String> = page.objects.into_iter().map(|(key, ())| key).collect();
            shown.extend(page.common_prefixes);
            shown.sort();
            assert!(shown.len() <= limit);
            items.extend(shown);
            if page.next.is_none() {
                return items;
            }
            after = page.next;
        }
    }

    proptest! {
        #[test]
        fn pages_equal_the_naive_listing(
            keys in prop::collection::btree_set("[ab/é\u{10FFFF}]{1,6}", 0..30),
            prefix in "[ab/]{0,2}",
            delimiter in "|/|b|a/",
            limit in 1_usize..5,
        ) {
            prop_assert_eq!(paged(&keys, &prefix, &delimiter, limit), naive(&keys, &prefix, &delimiter));
        }

        #[test]
        fn nothing_lies_between_a_prefix_and_what_follows_it(prefix in "\\PC{1,4}|\u{10FFFF}{1,2}", rest in "\\PC{0,4}|\u{10FFFF}{1,2}") {
            let inside = format!("{prefix}{rest}");
            if let Some(after) = after_prefix(&prefix) {
                prop_assert!(inside < after && !after.starts_with(&prefix));
            }
        }
    }

    #[test]
    fn a_marker_inside_a_group_still_shows_the_group() {
        let keys = BTreeSet::from(["a/1".to_owned(), "a/2".to_owned()]);
        let query = ListQuery {
            delimiter: Some("/".into()),
            after: Some("a/1".into()),
            limit: 10,
            ..Default::default()
        };
        assert_eq!(list_ordered(&keys, &query).unwrap().common_prefixes, ["a/"]);
    }

    #[test]
    fn asking_for_none_gives_none() {
        let keys = BTreeSet::from(["a".to_owned()]);
        let listing = list_ordered(&keys, &ListQuery::default()).unwrap();
        assert_eq!((listing.objects.len(), listing.next), (0, None));
    }
}
