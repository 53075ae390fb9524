//! Pages of lists, by the name or key where the page before ended.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use headwater_api::Error;

use super::refused::invalid;

const DEFAULT_LIMIT: i32 = 100;

/// Up to how many items a page holds.
pub(super) fn limit(max_results: Option<i32>) -> usize {
    usize::try_from(max_results.unwrap_or(DEFAULT_LIMIT))
        .unwrap_or(1)
        .max(1)
}

/// The position that a token stands for; the empty token that some clients send is none.
pub(super) fn position(token: Option<&str>) -> Result<Option<String>, Error> {
    let Some(token) = token.filter(|token| !token.is_empty()) else {
        return Ok(None);
    };
    let text = URL_SAFE_NO_PAD
        .decode(token)
        .ok()
        .and_then(|bytes| String::from_utf8(bytes).ok());
    text.map(Some).ok_or_else(|| invalid("Invalid NextToken"))
}

/// The token that goes on after `position`.
pub(super) fn token(position: &str) -> String {
    URL_SAFE_NO_PAD.encode(position)
}

/// Cuts a sorted list into the page after `position`; returns the token of the next page when there is one.
pub(super) fn page<T>(
    items: Vec<T>,
    key: impl Fn(&T) -> String,
    token_given: Option<&str>,
    max_results: Option<i32>,
) -> Result<(Vec<T>, Option<String>), Error> {
    let after = position(token_given)?;
    let is_later = |item: &T| after.as_deref().is_none_or(|after| key(item).as_str() > after);
    let limit = limit(max_results);
    let mut rest: Vec<T> = items.into_iter().filter(is_later).take(limit + 1).collect();
    let has_more = rest.len() > limit;
    rest.truncate(limit);
    let next = rest.last().filter(|_| has_more).map(|last| token(&key(last)));
    Ok((rest, next))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_cover_the_list_once() {
        let names: Vec<String> = ["a", "b", "c"].map(str::to_owned).into();
        let (first, next) = page(names.clone(), String::clone, None, Some(2)).unwrap();
        let (second, end) = page(names, String::clone, next.as_deref(), Some(2)).unwrap();
        assert_eq!(
            (first.concat(), second.concat(), end),
            ("ab".to_owned(), "c".to_owned(), None)
        );
        assert!(page(vec!["a".to_owned()], String::clone, Some("!"), None).is_err());
    }
}
