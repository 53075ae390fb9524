//! How keys become file names, and back.
//!
//! A key whose components are all good file names lies as a file at that very path. Every other key lies in an area
//! aside, under a name that holds the whole key: all bytes but `a-z 0-9 . _ -` are written `%xx`, the text is cut into
//! pieces of [`PIECE`] bytes, each piece but the last names a folder and ends in `+`, the last names the file and ends
//! in `=`. So no aside name can be both file and folder, and case never matters.

use std::path::PathBuf;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_encode};

/// The longest file name that every file system in use holds, in bytes.
const LONGEST_NAME: usize = 255;
/// The length of a piece of an aside name.
const PIECE: usize = 240;
/// The longest key that S3 allows, in bytes.
pub(crate) const LONGEST_KEY: usize = 1024;

const ESCAPED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'.').remove(b'_').remove(b'-');

/// Which names the file system keeps apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Letters {
    /// `A` and `a` are two files, and bytes are kept as given.
    Exact,
    /// `A` and `a` may be one file, and accents may be rewritten.
    Folded,
}

/// Whether `key` can lie as a plain file of its own name.
pub(crate) fn is_plain(key: &str, letters: Letters) -> bool {
    let exact = letters == Letters::Exact || key.bytes().all(|byte| byte.is_ascii() && !byte.is_ascii_uppercase());
    exact && key.split('/').all(is_file_name)
}

fn is_file_name(component: &str) -> bool {
    let length_fits = (1..=LONGEST_NAME).contains(&component.len());
    length_fits && component != "." && component != ".." && !component.bytes().any(|byte| byte.is_ascii_control())
}

/// The path of `key` in the area aside.
pub(crate) fn aside_path(key: &str) -> PathBuf {
    // Percent-encoding writes upper-case digits and keeps upper-case letters: both would clash where case is folded.
    let encoded = lower_case(&percent_encode(key.as_bytes(), ESCAPED).to_string());
    let mut path = PathBuf::new();
    let mut rest = encoded.as_str();
    while rest.len() > PIECE {
        let (piece, after) = rest.split_at(PIECE);
        path.push(format!("{piece}+"));
        rest = after;
    }
    path.push(format!("{rest}="));
    path
}

/// `%XX` as `%xx`, and a letter `A` as `%41`.
fn lower_case(encoded: &str) -> String {
    let mut text = String::with_capacity(encoded.len());
    let mut digits_left = 0;
    for letter in encoded.chars() {
        if digits_left > 0 {
            digits_left -= 1;
            text.push(letter.to_ascii_lowercase());
        } else if letter.is_ascii_uppercase() {
            text.extend(['%', hex_digit(letter as u8 >> 4), hex_digit(letter as u8 & 15)]);
        } else {
            digits_left = if letter == '%' { 2 } else { 0 };
            text.push(letter);
        }
    }
    text
}

fn hex_digit(number: u8) -> char {
    char::from_digit(u32::from(number), 16).unwrap_or('0')
}

/// The key whose aside path is `path`; `None` for a path that [`aside_path`] never gives.
#[cfg(test)]
pub(crate) fn key_of_aside(path: &std::path::Path) -> Option<String> {
    let pieces: Option<Vec<&str>> = path
        .components()
        .map(|component| component.as_os_str().to_str())
        .collect();
    let pieces = pieces?;
    let (last, folders) = pieces.split_last()?;
    let mut encoded = String::new();
    for folder in folders {
        encoded.push_str(folder.strip_suffix('+')?);
    }
    encoded.push_str(last.strip_suffix('=')?);
    let key = percent_encoding::percent_decode_str(&encoded)
        .decode_utf8()
        .ok()?
        .into_owned();
    (aside_path(&key) == path).then_some(key)
}

/// Whether `name` may name a bucket: 3 to 63 of `a-z 0-9 . -`, letters or digits at the ends, no address.
///
/// Source: S3 user guide, "General purpose bucket naming rules".
pub fn is_bucket_name(name: &str) -> bool {
    let good_bytes = name
        .bytes()
        .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || matches!(byte, b'-' | b'.'));
    let good_ends = [name.bytes().next(), name.bytes().next_back()]
        .into_iter()
        .all(|end| end.is_some_and(|byte| byte.is_ascii_alphanumeric()));
    let is_address = name.parse::<std::net::Ipv4Addr>().is_ok();
    let reserved = ["xn--", "sthree-", "amzn-s3-demo-"]
        .iter()
        .any(|prefix| name.starts_with(prefix))
        || ["-s3alias", "--ol-s3", ".mrap", "--x-s3", "--table-s3"]
            .iter()
            .any(|suffix| name.ends_with(suffix));
    (3..=63).contains(&name.len()) && good_bytes && good_ends && !name.contains("..") && !is_address && !reserved
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn every_key_comes_back_from_aside(key in "\\PC{1,300}|[ -~]{1,60}|(a/|\\./|//|A|\u{0}|é){1,80}") {
            prop_assert_eq!(key_of_aside(&aside_path(&key)), Some(key));
        }

        #[test]
        fn different_keys_lie_at_different_aside_paths(a in "[aA%4-9/.]{1,8}", b in "[aA%4-9/.]{1,8}") {
            let (path_a, path_b) = (aside_path(&a), aside_path(&b));
            prop_assert_eq!(a == b, path_a == path_b);
            let folded = |path: &Path| path.to_string_lossy().to_lowercase();
            prop_assert_eq!(a == b, folded(&path_a) == folded(&path_b));
        }

        #[test]
        fn no_path_leaves_its_folder(key in "[a./]{1,20}|\\PC{1,40}") {
            let plain = is_plain(&key, Letters::Exact).then(|| PathBuf::from(&key));
            for path in plain.into_iter().chain([aside_path(&key)]) {
                let all_names = path.components().all(|part| matches!(part, std::path::Component::Normal(_)));
                prop_assert!(all_names && path.is_relative());
            }
        }

        #[test]
        fn aside_names_fit(key in "\\PC{1024}") {
            let path = aside_path(&key);
            prop_assert!(path.components().all(|part| part.as_os_str().len() <= LONGEST_NAME));
        }
    }

    #[test]
    fn keys_that_are_no_file_names_are_not_plain() {
        let long = "x".repeat(256);
        for key in ["a/", "/a", "a//b", ".", "a/../b", "./a", "a\nb", long.as_str(), ""] {
            assert!(!is_plain(key, Letters::Exact), "{key:?}");
        }
        for key in ["a", "a/b c", ".hidden", "...", "Zürich/=?*.csv"] {
            assert!(is_plain(key, Letters::Exact), "{key:?}");
        }
        assert!(!is_plain("Zürich", Letters::Folded));
        assert!(is_plain("zurich/2024", Letters::Folded));
    }

    #[test]
    fn bucket_names() {
        for name in ["abc", "a-b.c1", "my-logs-2024"] {
            assert!(is_bucket_name(name), "{name}");
        }
        for name in [
            "ab",
            "Abc",
            "a_b",
            "-abc",
            "abc.",
            "a..b",
            "192.168.5.4",
            "xn--abc",
            "abc-s3alias",
            "",
        ] {
            assert!(!is_bucket_name(name), "{name}");
        }
    }
}
