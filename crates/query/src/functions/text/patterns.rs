//! Functions over regular expressions.

use super::{
    Arc, Array, ArrayRef, AsArray, BooleanBuilder, DataType, Int64Builder, Int64Type, ListBuilder, Patterns, Regex,
    Result, StringViewArray, StringViewBuilder, Typed, invalid, is_whole, list_builder, row_texts, texts,
};

pub(super) fn regexp_like(arguments: &[ArrayRef]) -> Result<ArrayRef> {
    let columns = [arguments[0].as_string_view(), arguments[1].as_string_view()];
    let mut patterns = Patterns::default();
    let mut builder = BooleanBuilder::new();
    for row in 0..arguments[0].len() {
        match row_texts(&columns, row) {
            Some(parts) => builder.append_value(patterns.get(parts[1])?.is_match(parts[0])),
            None => builder.append_null(),
        }
    }
    Ok(Arc::new(builder.finish()))
}

pub(super) fn regexp_count(arguments: &[ArrayRef]) -> Result<ArrayRef> {
    let columns = [arguments[0].as_string_view(), arguments[1].as_string_view()];
    let mut patterns = Patterns::default();
    let mut builder = Int64Builder::new();
    for row in 0..arguments[0].len() {
        match row_texts(&columns, row) {
            Some(parts) => builder.append_value(patterns.get(parts[1])?.find_iter(parts[0]).count() as i64),
            None => builder.append_null(),
        }
    }
    Ok(Arc::new(builder.finish()))
}

pub(super) fn extract_type(types: &[DataType]) -> Option<Typed> {
    match types {
        [_, _, group] if is_whole(group) => {
            texts(&types[..2], 2..=2, DataType::Utf8View)?;
            Some(Typed::new(
                [DataType::Utf8View, DataType::Utf8View, DataType::Int64],
                DataType::Utf8View,
            ))
        }
        _ => texts(types, 2..=2, DataType::Utf8View),
    }
}

/// Calls `found` with the compiled pattern, the text and the group of each row; NULL rows go to `null`.
fn by_pattern<B>(
    arguments: &[ArrayRef],
    builder: &mut B,
    found: impl Fn(&mut B, &Regex, &str, usize),
    null: impl Fn(&mut B),
) -> Result<()> {
    let columns = [arguments[0].as_string_view(), arguments[1].as_string_view()];
    let groups = arguments.get(2).map(arrow::array::AsArray::as_primitive::<Int64Type>);
    let mut patterns = Patterns::default();
    for row in 0..arguments[0].len() {
        let group = groups.map_or(Some(0), |column| column.is_valid(row).then(|| column.value(row)));
        let (Some(parts), Some(group)) = (row_texts(&columns, row), group) else {
            null(builder);
            continue;
        };
        let pattern = patterns.get(parts[1])?;
        let group = usize::try_from(group)
            .ok()
            .filter(|group| *group < pattern.captures_len());
        let count = pattern.captures_len() - 1;
        let group = group.ok_or_else(|| invalid(format!("Pattern has {count} groups. Cannot access that group")))?;
        found(builder, pattern, parts[0], group);
    }
    Ok(())
}

pub(super) fn regexp_extract(arguments: &[ArrayRef]) -> Result<ArrayRef> {
    let mut builder = StringViewBuilder::new();
    by_pattern(
        arguments,
        &mut builder,
        |builder, pattern, text, group| {
            let matched = pattern.captures(text).and_then(|captures| captures.get(group));
            builder.append_option(matched.map(|matched| matched.as_str()));
        },
        StringViewBuilder::append_null,
    )?;
    Ok(Arc::new(builder.finish()))
}

pub(super) fn regexp_extract_all(arguments: &[ArrayRef]) -> Result<ArrayRef> {
    let mut builder = list_builder();
    by_pattern(
        arguments,
        &mut builder,
        |builder, pattern, text, group| {
            for captures in pattern.captures_iter(text) {
                builder
                    .values()
                    .append_option(captures.get(group).map(|matched| matched.as_str()));
            }
            builder.append(true);
        },
        ListBuilder::append_null,
    )?;
    Ok(Arc::new(builder.finish()))
}

pub(super) fn regexp_split(arguments: &[ArrayRef]) -> Result<ArrayRef> {
    let mut builder = list_builder();
    by_pattern(
        arguments,
        &mut builder,
        |builder, pattern, text, _| {
            pattern
                .split(text)
                .for_each(|piece| builder.values().append_value(piece));
            builder.append(true);
        },
        ListBuilder::append_null,
    )?;
    Ok(Arc::new(builder.finish()))
}

pub(super) fn regexp_replace(arguments: &[ArrayRef]) -> Result<ArrayRef> {
    let columns: Vec<&StringViewArray> = arguments.iter().map(AsArray::as_string_view).collect();
    let mut patterns = Patterns::default();
    let mut builder = StringViewBuilder::new();
    for row in 0..arguments[0].len() {
        let Some(parts) = row_texts(&columns, row) else {
            builder.append_null();
            continue;
        };
        let replacement = java_replacement(parts.get(2).copied().unwrap_or_default());
        builder.append_value(patterns.get(parts[1])?.replace_all(parts[0], replacement.as_str()));
    }
    Ok(Arc::new(builder.finish()))
}

/// Java's `$1`, `${name}` and `\$` in the regex crate's spelling, where `$1a` would be a group named `1a`.
pub(super) fn java_replacement(text: &str) -> String {
    let mut out = String::new();
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '\\' => match letters.next() {
                Some('$') => out.push_str("$$"),
                Some(other) => out.push(other),
                None => out.push('\\'),
            },
            '$' if letters.peek().is_some_and(char::is_ascii_digit) => {
                out.push_str("${");
                while let Some(digit) = letters.next_if(char::is_ascii_digit) {
                    out.push(digit);
                }
                out.push('}');
            }
            other => out.push(other),
        }
    }
    out
}
