//! Skewed values: lists of texts in Hive, plain texts in Glue.
//!
//! A list becomes one text of `length$text` for each of its items, as AWS's own Hive client of Glue writes it.

use headwater_catalog::model::SkewedInfo;

use crate::wire;

pub(super) fn skew(info: wire::SkewedInfo) -> Option<SkewedInfo> {
    let columns = info.skewed_col_names.unwrap_or_default();
    if columns.is_empty() {
        return None;
    }
    let values = info.skewed_col_values.unwrap_or_default();
    let locations = info.skewed_col_value_location_maps.unwrap_or_default();
    Some(SkewedInfo {
        column_names: Some(columns),
        column_values: Some(values.iter().map(|list| joined(list)).collect()),
        column_value_location_maps: Some(locations.into_iter().map(|(list, uri)| (joined(&list), uri)).collect()),
    })
}

pub(super) fn skew_shown(info: Option<SkewedInfo>) -> wire::SkewedInfo {
    let info = info.unwrap_or_default();
    let values = info.column_values.unwrap_or_default();
    let locations = info.column_value_location_maps.unwrap_or_default();
    wire::SkewedInfo {
        skewed_col_names: Some(info.column_names.unwrap_or_default()),
        skewed_col_values: Some(values.iter().map(|text| split(text)).collect()),
        skewed_col_value_location_maps: Some(locations.into_iter().map(|(text, uri)| (split(&text), uri)).collect()),
    }
}

fn joined(items: &[String]) -> String {
    // Lengths as Java counts them: in units of UTF-16.
    let pieces = items
        .iter()
        .map(|item| format!("{}${item}", item.encode_utf16().count()));
    pieces.collect()
}

/// The items of a joined text; any other text is an item itself.
fn split(text: &str) -> Vec<String> {
    let (mut items, mut rest) = (Vec::new(), text);
    while !rest.is_empty() {
        let Some((item, after)) = first_item(rest) else {
            return vec![text.to_owned()];
        };
        items.push(item.to_owned());
        rest = after;
    }
    items
}

fn first_item(text: &str) -> Option<(&str, &str)> {
    let (length, rest) = text.split_once('$')?;
    let mut left: usize = length.parse().ok()?;
    for (position, letter) in rest.char_indices() {
        if left == 0 {
            return Some(rest.split_at(position));
        }
        left = left.checked_sub(letter.len_utf16())?;
    }
    (left == 0).then_some((rest, ""))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_text_of_another_kind_is_one_item() {
        assert_eq!(joined(&["ab".into(), String::new()]), "2$ab0$");
        assert_eq!(split("plain"), ["plain"]);
        assert_eq!(split("5$ab"), ["5$ab"]);
    }

    proptest! {
        #[test]
        fn lists_come_back(items in prop::collection::vec("\\PC{0,5}", 1..5)) {
            prop_assert_eq!(split(&joined(&items)), items);
        }
    }
}
