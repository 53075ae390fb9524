//! Pages of lists: a marker names the last item that was shown.

use base64::Engine;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use headwater_api::Error;
use headwater_api::kms::Fault;

/// Part of a list, in the order of its names.
#[derive(Debug, PartialEq)]
pub struct Page<T> {
    pub items: Vec<T>,
    pub next: Option<String>,
}

impl<T> Page<T> {
    pub fn is_truncated(&self) -> bool {
        self.next.is_some()
    }
}

/// The part of `named` items that comes after `marker`. `limits` are the default and the most.
pub fn cut<T>(
    mut named: Vec<(String, T)>,
    marker: Option<&str>,
    limit: Option<i32>,
    limits: (usize, usize),
) -> Result<Page<T>, Error> {
    let after = marker.map(name_of).transpose()?;
    let (default, most) = limits;
    let asked = limit.and_then(|limit| usize::try_from(limit).ok());
    let limit = asked.unwrap_or(default).clamp(1, most);
    named.sort_by(|(one, _), (other, _)| one.cmp(other));
    named.retain(|(name, _)| after.as_ref().is_none_or(|after| name > after));
    let has_more = named.len() > limit;
    named.truncate(limit);
    let last = named.last().filter(|_| has_more);
    let next = last.map(|(name, _)| BASE64_URL_SAFE_NO_PAD.encode(name));
    let items = named.into_iter().map(|(_, item)| item).collect();
    Ok(Page { items, next })
}

fn name_of(marker: &str) -> Result<String, Error> {
    let invalid = || Fault::InvalidMarkerException.with("Could not decode marker.");
    let bytes = BASE64_URL_SAFE_NO_PAD.decode(marker).map_err(|_| invalid())?;
    String::from_utf8(bytes).map_err(|_| invalid())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_join_to_the_whole() {
        let all = || ["b", "ä", "a", "c"].map(|name| (name.to_owned(), name)).to_vec();
        let first = cut(all(), None, Some(3), (2, 50)).unwrap();
        assert_eq!(first.items, ["a", "b", "c"]);
        let second = cut(all(), first.next.as_deref(), None, (2, 50)).unwrap();
        assert_eq!((second.items, second.next), (vec!["ä"], None));
        assert!(
            cut(all(), Some("?"), None, (2, 50))
                .unwrap_err()
                .is(Fault::InvalidMarkerException)
        );
    }
}
