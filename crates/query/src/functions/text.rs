//! Text, regular expressions, and bytes.

mod patterns;
mod urls;

use std::sync::Arc;

use arrow::array::{
    Array, ArrayRef, AsArray, BinaryViewBuilder, BooleanBuilder, Int64Builder, ListBuilder, StringViewArray,
    StringViewBuilder,
};
use arrow::datatypes::{DataType, Int64Type};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use datafusion::common::Result;
use datafusion::sql::sqlparser::ast::{BinaryOperator, Expr, Function};
use regex::Regex;
use sha2::Digest;

use super::Meaning::{Own, Renamed, Rewritten, Same};
use super::conditions::arguments_of;
use super::datetime::invalid;
use super::own::{OwnRow, Typed, own};
use super::{FunctionRow, row};
use crate::types::SqlType;
use patterns::{
    extract_type, regexp_count, regexp_extract, regexp_extract_all, regexp_like, regexp_replace, regexp_split,
};
use urls::{url_decode, url_encode, url_parameter, url_part};

pub(super) const ROWS: &[FunctionRow] = &[
    row("chr", Same, ("chr(65)", "A")),
    row("codepoint", Own, ("codepoint('A')", "65")),
    row("concat", Rewritten(concat), ("concat('a', NULL) IS NULL", "true")),
    row("concat_ws", Same, ("concat_ws('-', 'a', 'b')", "a-b")),
    row("from_base64", Own, ("from_base64('aGVs')", "68 65 6c")),
    row("from_hex", Own, ("from_hex('68656c')", "68 65 6c")),
    row("from_utf8", Own, ("from_utf8(to_utf8('hé'))", "hé")),
    row("length", Own, ("length('hé')", "2")),
    row(
        "levenshtein_distance",
        Own,
        ("levenshtein_distance('kitten', 'sitting')", "3"),
    ),
    row("lower", Same, ("lower('AbC')", "abc")),
    row("lpad", Own, ("lpad('ab', 5, 'xy')", "xyxab")),
    row("ltrim", Same, ("ltrim('  a ')", "a ")),
    row(
        "md5",
        Own,
        ("to_hex(md5(to_utf8('a')))", "0CC175B9C0F1B6A831C399E269772661"),
    ),
    row("regexp_count", Own, ("regexp_count('a1b22', '[0-9]+')", "2")),
    row(
        "regexp_extract",
        Own,
        ("regexp_extract('id=42;', '([a-z]+)=([0-9]+)', 2)", "42"),
    ),
    row(
        "regexp_extract_all",
        Own,
        ("regexp_extract_all('a1b22', '[0-9]+')", "[1, 22]"),
    ),
    row("regexp_like", Own, ("regexp_like('1a 2b', '\\d+b')", "true")),
    row(
        "regexp_replace",
        Own,
        ("regexp_replace('a1b2', '([a-z])([0-9])', '$2$1')", "1a2b"),
    ),
    row("regexp_split", Own, ("regexp_split('a1b22c', '[0-9]+')", "[a, b, c]")),
    row("replace", Own, ("replace('banana', 'an')", "ba")),
    row("reverse", Own, ("reverse('héa')", "aéh")),
    row("rpad", Own, ("rpad('ab', 5, 'xy')", "abxyx")),
    row("rtrim", Same, ("rtrim('  a ')", "  a")),
    row(
        "sha256",
        Own,
        (
            "to_hex(sha256(to_utf8('')))",
            "E3B0C44298FC1C149AFBF4C8996FB92427AE41E4649B934CA495991B7852B855",
        ),
    ),
    row("split", Own, ("split('a,b,,c', ',', 3)", "[a, b, ,c]")),
    row("split_part", Own, ("split_part('a,b', ',', 3) IS NULL", "true")),
    row("starts_with", Same, ("starts_with('hello', 'he')", "true")),
    row("strpos", Own, ("strpos('hello', 'l')", "3")),
    row("substr", Own, ("substr('hello', -3)", "llo")),
    row("substring", Renamed("substr"), ("substring('hello', 2, 3)", "ell")),
    row("to_base64", Own, ("to_base64(to_utf8('hel'))", "aGVs")),
    row("to_hex", Own, ("to_hex(to_utf8('hel'))", "68656C")),
    row("to_utf8", Own, ("to_utf8('hel')", "68 65 6c")),
    row("translate", Same, ("translate('abcd', 'ab', 'AB')", "ABcd")),
    row("trim", Renamed("btrim"), ("trim('  a ')", "a")),
    row("upper", Same, ("upper('AbC')", "ABC")),
    row("url_decode", Own, ("url_decode('a%20b+c')", "a b c")),
    row("url_encode", Own, ("url_encode('a b&c')", "a+b%26c")),
    row(
        "url_extract_host",
        Own,
        ("url_extract_host('https://x.org:80/a/b?q=1#f')", "x.org"),
    ),
    row(
        "url_extract_parameter",
        Own,
        ("url_extract_parameter('http://x/a?q=1&r=a%20b', 'r')", "a b"),
    ),
    row(
        "url_extract_path",
        Own,
        ("url_extract_path('https://x.org:80/a/b?q=1#f')", "/a/b"),
    ),
    row(
        "url_extract_protocol",
        Own,
        ("url_extract_protocol('https://x.org/a')", "https"),
    ),
    row(
        "url_extract_query",
        Own,
        ("url_extract_query('https://x.org/a?q=1&r=2#f')", "q=1&r=2"),
    ),
];

pub(super) const OWN: &[OwnRow] = &[
    own(
        "codepoint",
        |types| texts(types, 1..=1, DataType::Int64),
        |arguments| {
            numbers(arguments, |parts| {
                parts[0].chars().next().map(|letter| i64::from(u32::from(letter)))
            })
        },
    ),
    own("length", length_type, length),
    own(
        "levenshtein_distance",
        |types| texts(types, 2..=2, DataType::Int64),
        |arguments| numbers(arguments, |parts| Some(levenshtein(parts[0], parts[1]))),
    ),
    own("strpos", strpos_type, strpos),
    own(
        "reverse",
        |types| texts(types, 1..=1, DataType::Utf8View),
        |arguments| mapped(arguments, |parts| Ok(Some(parts[0].chars().rev().collect()))),
    ),
    own(
        "replace",
        |types| texts(types, 2..=3, DataType::Utf8View),
        |arguments| {
            mapped(arguments, |parts| {
                Ok(Some(
                    parts[0].replace(parts[1], parts.get(2).copied().unwrap_or_default()),
                ))
            })
        },
    ),
    own("lpad", pad_type, |arguments| padded(arguments, true)),
    own("rpad", pad_type, |arguments| padded(arguments, false)),
    own("substr", substr_type, substr),
    own("split", split_type, split),
    own("split_part", split_part_type, split_part),
    own(
        "regexp_like",
        |types| texts(types, 2..=2, DataType::Boolean),
        regexp_like,
    ),
    own(
        "regexp_count",
        |types| texts(types, 2..=2, DataType::Int64),
        regexp_count,
    ),
    own("regexp_extract", extract_type, regexp_extract),
    own(
        "regexp_extract_all",
        |types| {
            Some(Typed {
                result: list_of_text(),
                ..extract_type(types)?
            })
        },
        regexp_extract_all,
    ),
    own(
        "regexp_split",
        |types| texts(types, 2..=2, list_of_text()),
        regexp_split,
    ),
    own(
        "regexp_replace",
        |types| texts(types, 2..=3, DataType::Utf8View),
        regexp_replace,
    ),
    own(
        "to_utf8",
        |types| texts(types, 1..=1, DataType::BinaryView),
        |arguments| bytes_of(arguments, |text| Ok(text.as_bytes().to_vec())),
    ),
    own(
        "from_hex",
        |types| texts(types, 1..=1, DataType::BinaryView),
        |arguments| bytes_of(arguments, from_hex),
    ),
    own(
        "from_base64",
        |types| texts(types, 1..=1, DataType::BinaryView),
        |arguments| {
            bytes_of(arguments, |text| {
                STANDARD
                    .decode(text)
                    .map_err(|error| invalid(format!("Invalid base64: {error}")))
            })
        },
    ),
    own(
        "from_utf8",
        |types| binary(types, DataType::Utf8View),
        |arguments| text_of_bytes(arguments, |bytes| String::from_utf8_lossy(bytes).into_owned()),
    ),
    own(
        "to_hex",
        |types| binary(types, DataType::Utf8View),
        |arguments| text_of_bytes(arguments, |bytes| hex::encode_upper(bytes)),
    ),
    own(
        "to_base64",
        |types| binary(types, DataType::Utf8View),
        |arguments| text_of_bytes(arguments, |bytes| STANDARD.encode(bytes)),
    ),
    own("md5", |types| binary(types, DataType::BinaryView), digested::<md5::Md5>),
    own(
        "sha256",
        |types| binary(types, DataType::BinaryView),
        digested::<sha2::Sha256>,
    ),
    own(
        "url_encode",
        |types| texts(types, 1..=1, DataType::Utf8View),
        |arguments| mapped(arguments, |parts| Ok(Some(url_encode(parts[0])))),
    ),
    own(
        "url_decode",
        |types| texts(types, 1..=1, DataType::Utf8View),
        |arguments| mapped(arguments, |parts| Ok(Some(url_decode(parts[0])))),
    ),
    own(
        "url_extract_protocol",
        |types| texts(types, 1..=1, DataType::Utf8View),
        |arguments| url_part(arguments, |url| url.protocol),
    ),
    own(
        "url_extract_host",
        |types| texts(types, 1..=1, DataType::Utf8View),
        |arguments| url_part(arguments, |url| url.host),
    ),
    own(
        "url_extract_path",
        |types| texts(types, 1..=1, DataType::Utf8View),
        |arguments| url_part(arguments, |url| url.path),
    ),
    own(
        "url_extract_query",
        |types| texts(types, 1..=1, DataType::Utf8View),
        |arguments| url_part(arguments, |url| url.query),
    ),
    own(
        "url_extract_parameter",
        |types| texts(types, 2..=2, DataType::Utf8View),
        |arguments| mapped(arguments, |parts| Ok(url_parameter(parts[0], parts[1]))),
    ),
];

fn is_text(data_type: &DataType) -> bool {
    data_type.is_string() || data_type.is_null()
}

fn is_whole(data_type: &DataType) -> bool {
    data_type.is_integer() || data_type.is_null()
}

fn texts(types: &[DataType], counts: std::ops::RangeInclusive<usize>, result: DataType) -> Option<Typed> {
    let fits = counts.contains(&types.len()) && types.iter().all(is_text);
    fits.then(|| Typed::new(vec![DataType::Utf8View; types.len()], result))
}

fn binary(types: &[DataType], result: DataType) -> Option<Typed> {
    let [only] = types else { return None };
    (only.is_binary() || only.is_null()).then(|| Typed::new([DataType::BinaryView], result))
}

fn list_of_text() -> DataType {
    SqlType::Array(Box::new(SqlType::Varchar(None))).to_arrow()
}

/// The texts of one row, or `None` when one of them is NULL.
fn row_texts<'a>(columns: &[&'a StringViewArray], row: usize) -> Option<Vec<&'a str>> {
    columns
        .iter()
        .map(|column| column.is_valid(row).then(|| column.value(row)))
        .collect()
}

fn mapped(arguments: &[ArrayRef], compute: impl Fn(&[&str]) -> Result<Option<String>>) -> Result<ArrayRef> {
    let columns: Vec<&StringViewArray> = arguments.iter().map(AsArray::as_string_view).collect();
    let mut builder = StringViewBuilder::new();
    for row in 0..arguments[0].len() {
        match row_texts(&columns, row) {
            Some(parts) => builder.append_option(compute(&parts)?),
            None => builder.append_null(),
        }
    }
    Ok(Arc::new(builder.finish()))
}

fn numbers(arguments: &[ArrayRef], compute: impl Fn(&[&str]) -> Option<i64>) -> Result<ArrayRef> {
    let columns: Vec<&StringViewArray> = arguments.iter().map(AsArray::as_string_view).collect();
    let mut builder = Int64Builder::new();
    for row in 0..arguments[0].len() {
        builder.append_option(row_texts(&columns, row).and_then(|parts| compute(&parts)));
    }
    Ok(Arc::new(builder.finish()))
}

/// `a || b`: NULL when one side is, and arrays joined as arrays.
fn concat(function: Function) -> Option<Expr> {
    let arguments = arguments_of(&function);
    if arguments.len() < 2 {
        return None;
    }
    let nested = |inner: Expr| Expr::Nested(Box::new(inner));
    let joined = arguments.into_iter().map(nested).reduce(|left, right| Expr::BinaryOp {
        left: Box::new(left),
        op: BinaryOperator::StringConcat,
        right: Box::new(right),
    })?;
    Some(nested(joined))
}

fn length_type(types: &[DataType]) -> Option<Typed> {
    binary(types, DataType::Int64)
        .filter(|_| types[0].is_binary())
        .or_else(|| texts(types, 1..=1, DataType::Int64))
}

fn length(arguments: &[ArrayRef]) -> Result<ArrayRef> {
    if arguments[0].data_type().is_string() {
        return numbers(arguments, |parts| i64::try_from(parts[0].chars().count()).ok());
    }
    let mut builder = Int64Builder::new();
    arguments[0]
        .as_binary_view()
        .iter()
        .for_each(|bytes| builder.append_option(bytes.map(|bytes| bytes.len() as i64)));
    Ok(Arc::new(builder.finish()))
}

fn levenshtein(one: &str, other: &str) -> i64 {
    let target: Vec<char> = other.chars().collect();
    let mut row: Vec<i64> = (0..=target.len() as i64).collect();
    for (index, letter) in one.chars().enumerate() {
        let mut diagonal = row[0];
        row[0] = index as i64 + 1;
        for (column, wanted) in target.iter().enumerate() {
            let replaced = diagonal + i64::from(letter != *wanted);
            diagonal = row[column + 1];
            row[column + 1] = replaced.min(row[column] + 1).min(diagonal + 1);
        }
    }
    row[target.len()]
}

fn strpos_type(types: &[DataType]) -> Option<Typed> {
    match types {
        [text, part, instance] if is_whole(instance) && is_text(text) && is_text(part) => Some(Typed::new(
            [DataType::Utf8View, DataType::Utf8View, DataType::Int64],
            DataType::Int64,
        )),
        _ => texts(types, 2..=2, DataType::Int64),
    }
}

fn strpos(arguments: &[ArrayRef]) -> Result<ArrayRef> {
    let columns = [arguments[0].as_string_view(), arguments[1].as_string_view()];
    let instances = arguments.get(2).map(arrow::array::AsArray::as_primitive::<Int64Type>);
    let mut builder = Int64Builder::new();
    for row in 0..arguments[0].len() {
        let instance = instances.map_or(Some(1), |column| column.is_valid(row).then(|| column.value(row)));
        match (row_texts(&columns, row), instance) {
            (Some(parts), Some(wanted)) if wanted > 0 => builder.append_value(position(parts[0], parts[1], wanted)),
            (Some(_), Some(_)) => return Err(invalid("'instance' must be a positive or negative number.")),
            _ => builder.append_null(),
        }
    }
    Ok(Arc::new(builder.finish()))
}

/// The position in characters of the `instance`-th occurrence, or 0.
fn position(text: &str, part: &str, instance: i64) -> i64 {
    let mut start = 0;
    for count in 1..=instance {
        let Some(found) = text.get(start..).and_then(|rest| rest.find(part)) else {
            return 0;
        };
        if count == instance {
            return text[..start + found].chars().count() as i64 + 1;
        }
        start += found + part.chars().next().map_or(1, char::len_utf8);
    }
    0
}

fn pad_type(types: &[DataType]) -> Option<Typed> {
    let [text, size, with] = types else { return None };
    let fits = is_text(text) && is_whole(size) && is_text(with);
    fits.then(|| {
        Typed::new(
            [DataType::Utf8View, DataType::Int64, DataType::Utf8View],
            DataType::Utf8View,
        )
    })
}

fn padded(arguments: &[ArrayRef], left: bool) -> Result<ArrayRef> {
    let columns = [arguments[0].as_string_view(), arguments[2].as_string_view()];
    let sizes = arguments[1].as_primitive::<Int64Type>();
    let mut builder = StringViewBuilder::new();
    for row in 0..arguments[0].len() {
        let Some(parts) = row_texts(&columns, row).filter(|_| sizes.is_valid(row)) else {
            builder.append_null();
            continue;
        };
        let size = usize::try_from(sizes.value(row)).map_err(|_| invalid("Target length must not be negative"))?;
        if parts[1].is_empty() {
            return Err(invalid("Padding string must not be empty"));
        }
        let length = parts[0].chars().count();
        let padding: String = parts[1].chars().cycle().take(size.saturating_sub(length)).collect();
        let kept: String = parts[0].chars().take(size).collect();
        builder.append_value(if left { padding + &kept } else { kept + &padding });
    }
    Ok(Arc::new(builder.finish()))
}

fn substr_type(types: &[DataType]) -> Option<Typed> {
    let (text, numbers) = types.split_first()?;
    let fits = is_text(text) && (1..=2).contains(&numbers.len()) && numbers.iter().all(is_whole);
    let arguments: Vec<DataType> = std::iter::once(DataType::Utf8View)
        .chain(numbers.iter().map(|_| DataType::Int64))
        .collect();
    fits.then(|| Typed::new(arguments, DataType::Utf8View))
}

fn substr(arguments: &[ArrayRef]) -> Result<ArrayRef> {
    let values = arguments[0].as_string_view();
    let starts = arguments[1].as_primitive::<Int64Type>();
    let lengths = arguments.get(2).map(arrow::array::AsArray::as_primitive::<Int64Type>);
    let mut builder = StringViewBuilder::with_capacity(values.len());
    for row in 0..values.len() {
        let has_length = lengths.is_none_or(|column| column.is_valid(row));
        if values.is_null(row) || starts.is_null(row) || !has_length {
            builder.append_null();
        } else {
            let length = lengths.map_or(i64::MAX, |column| column.value(row));
            builder.append_value(part_of(values.value(row), starts.value(row), length));
        }
    }
    Ok(Arc::new(builder.finish()))
}

/// Trino's `substr`: positions count from 1, or from the end when negative; 0 and far ones give nothing.
fn part_of(text: &str, start: i64, length: i64) -> &str {
    let skipped = match start {
        0 => return "",
        1.. => start - 1,
        _ => text.chars().count() as i64 + start,
    };
    if skipped < 0 || length <= 0 {
        return "";
    }
    let offset_of = |count: i64| {
        usize::try_from(count)
            .ok()
            .and_then(|count| text.char_indices().nth(count))
            .map_or(text.len(), |(at, _)| at)
    };
    &text[offset_of(skipped)..offset_of(skipped.saturating_add(length))]
}

fn split_type(types: &[DataType]) -> Option<Typed> {
    match types {
        [_, _, limit] if is_whole(limit) => {
            let two = texts(&types[..2], 2..=2, list_of_text())?;
            let arguments: Vec<DataType> = two.arguments.into_iter().chain([DataType::Int64]).collect();
            Some(Typed::new(arguments, two.result))
        }
        _ => texts(types, 2..=2, list_of_text()),
    }
}

fn list_builder() -> ListBuilder<StringViewBuilder> {
    ListBuilder::new(StringViewBuilder::new())
}

fn split(arguments: &[ArrayRef]) -> Result<ArrayRef> {
    let columns = [arguments[0].as_string_view(), arguments[1].as_string_view()];
    let limits = arguments.get(2).map(arrow::array::AsArray::as_primitive::<Int64Type>);
    let mut builder = list_builder();
    for row in 0..arguments[0].len() {
        let limit = limits.map_or(Some(i64::MAX), |column| column.is_valid(row).then(|| column.value(row)));
        let (Some(parts), Some(limit)) = (row_texts(&columns, row), limit) else {
            builder.append_null();
            continue;
        };
        if parts[1].is_empty() {
            return Err(invalid("The delimiter may not be the empty string"));
        }
        let most = usize::try_from(limit)
            .ok()
            .filter(|most| *most > 0)
            .ok_or_else(|| invalid("Limit must be positive"))?;
        parts[0]
            .splitn(most, parts[1])
            .for_each(|piece| builder.values().append_value(piece));
        builder.append(true);
    }
    Ok(Arc::new(builder.finish()))
}

fn split_part_type(types: &[DataType]) -> Option<Typed> {
    let [text, delimiter, index] = types else { return None };
    let fits = is_text(text) && is_text(delimiter) && is_whole(index);
    fits.then(|| {
        Typed::new(
            [DataType::Utf8View, DataType::Utf8View, DataType::Int64],
            DataType::Utf8View,
        )
    })
}

/// NULL past the last part, where DataFusion's gives an empty text.
fn split_part(arguments: &[ArrayRef]) -> Result<ArrayRef> {
    let columns = [arguments[0].as_string_view(), arguments[1].as_string_view()];
    let indices = arguments[2].as_primitive::<Int64Type>();
    let mut builder = StringViewBuilder::new();
    for row in 0..arguments[0].len() {
        let Some(parts) = row_texts(&columns, row).filter(|_| indices.is_valid(row)) else {
            builder.append_null();
            continue;
        };
        let index = usize::try_from(indices.value(row)).ok().filter(|index| *index > 0);
        let index = index.ok_or_else(|| invalid("Index must be greater than zero"))?;
        if parts[1].is_empty() {
            builder.append_option(parts[0].chars().nth(index - 1).map(String::from));
        } else {
            builder.append_option(parts[0].split(parts[1]).nth(index - 1));
        }
    }
    Ok(Arc::new(builder.finish()))
}

/// Compiles a pattern once for as long as it stays the same.
#[derive(Default)]
struct Patterns {
    last: Option<(String, Regex)>,
}

impl Patterns {
    fn get(&mut self, pattern: &str) -> Result<&Regex> {
        if self.last.as_ref().is_none_or(|(last, _)| last != pattern) {
            let compiled =
                Regex::new(pattern).map_err(|error| invalid(format!("Invalid pattern '{pattern}': {error}")))?;
            self.last = Some((pattern.to_owned(), compiled));
        }
        match &self.last {
            Some((_, compiled)) => Ok(compiled),
            None => Err(invalid("no pattern")),
        }
    }
}

fn bytes_of(arguments: &[ArrayRef], compute: impl Fn(&str) -> Result<Vec<u8>>) -> Result<ArrayRef> {
    let mut builder = BinaryViewBuilder::new();
    for text in arguments[0].as_string_view() {
        match text {
            Some(text) => builder.append_value(compute(text)?),
            None => builder.append_null(),
        }
    }
    Ok(Arc::new(builder.finish()))
}

fn from_hex(text: &str) -> Result<Vec<u8>> {
    let wrong = || invalid(format!("Invalid hex: {text}"));
    if !text.is_ascii() || !text.len().is_multiple_of(2) {
        return Err(wrong());
    }
    let pair = |start: usize| u8::from_str_radix(&text[start..start + 2], 16).map_err(|_| wrong());
    (0..text.len()).step_by(2).map(pair).collect()
}

fn text_of_bytes(arguments: &[ArrayRef], compute: impl Fn(&[u8]) -> String) -> Result<ArrayRef> {
    let texts: StringViewArray = arguments[0]
        .as_binary_view()
        .iter()
        .map(|bytes| bytes.map(&compute))
        .collect();
    Ok(Arc::new(texts))
}

fn digested<D: Digest>(arguments: &[ArrayRef]) -> Result<ArrayRef> {
    let mut builder = BinaryViewBuilder::new();
    for bytes in arguments[0].as_binary_view() {
        builder.append_option(bytes.map(|bytes| D::digest(bytes).to_vec()));
    }
    Ok(Arc::new(builder.finish()))
}

#[cfg(test)]
mod tests {
    use super::patterns::java_replacement;
    use super::*;

    #[test]
    fn parts_of_texts() {
        assert_eq!(part_of("hello", -3, i64::MAX), "llo");
        assert_eq!(part_of("héllo", 2, 2), "él");
        assert_eq!(part_of("hello", 0, 2), "");
        assert_eq!(part_of("hello", -9, 2), "");
        assert_eq!(part_of("hello", 9, 2), "");
    }

    #[test]
    fn replacements_are_javas() {
        assert_eq!(java_replacement("$1a\\$b$"), "${1}a$$b$");
    }

    #[test]
    fn occurrences_are_counted_in_letters() {
        assert_eq!(position("éaéa", "a", 2), 4);
        assert_eq!(position("abc", "x", 1), 0);
    }
}
