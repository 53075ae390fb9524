//! Arrays and maps.

use std::sync::Arc;

use arrow::array::{
    Array, ArrayRef, AsArray, BooleanBuilder, Int64Array, Int64Builder, ListArray, MapArray, UInt32Array,
    make_comparator,
};
use arrow::buffer::{NullBuffer, OffsetBuffer};
use arrow::compute::{SortOptions, take};
use arrow::datatypes::{DataType, Field, Int64Type};
use datafusion::common::{DataFusionError, Result};

use super::Meaning::{Own, Renamed, Same};
use super::datetime::invalid;
use super::own::{OwnRow, Typed, downcast, own};
use super::{FunctionRow, row};

pub(super) const ROWS: &[FunctionRow] = &[
    row("array_distinct", Same, ("array_distinct(ARRAY[1, 1, 2])", "[1, 2]")),
    row("array_except", Same, ("array_except(ARRAY[1, 2], ARRAY[2])", "[1]")),
    row(
        "array_intersect",
        Same,
        ("array_intersect(ARRAY[1, 2], ARRAY[2, 3])", "[2]"),
    ),
    row(
        "array_join",
        Renamed("array_to_string"),
        ("array_join(ARRAY['a', 'b'], '-')", "a-b"),
    ),
    row("array_max", Same, ("array_max(ARRAY[1, 3, 2])", "3")),
    row("array_min", Same, ("array_min(ARRAY[1, 3, 2])", "1")),
    row("array_position", Own, ("array_position(ARRAY[1, 2], 5)", "0")),
    row(
        "array_remove",
        Renamed("array_remove_all"),
        ("array_remove(ARRAY[1, 2, 1], 1)", "[2]"),
    ),
    row("array_sort", Own, ("array_sort(ARRAY[3, NULL, 1])", "[1, 3, null]")),
    row(
        "array_union",
        Same,
        ("array_union(ARRAY[1, 2], ARRAY[2, 3])", "[1, 2, 3]"),
    ),
    row(
        "arrays_overlap",
        Renamed("array_has_any"),
        ("arrays_overlap(ARRAY[1, 2], ARRAY[2, 3])", "true"),
    ),
    row(
        "cardinality",
        Own,
        ("cardinality(MAP(ARRAY['a', 'b'], ARRAY[1, 2]))", "2"),
    ),
    row("contains", Own, ("contains(ARRAY[1, 2], 2)", "true")),
    row("element_at", Own, ("element_at(ARRAY[5, 6], -1)", "6")),
    row(
        "filter",
        Renamed("array_filter"),
        ("filter(ARRAY[1, 2, 3], x -> x > 1)", "[2, 3]"),
    ),
    row("flatten", Same, ("flatten(ARRAY[ARRAY[1], ARRAY[2]])", "[1, 2]")),
    row(
        "headwater_ordinals",
        Own,
        ("headwater_ordinals(ARRAY['a', 'b'])", "[1, 2]"),
    ),
    row("map", Same, ("map(ARRAY['a'], ARRAY[1])", "{a=1}")),
    row("map_keys", Same, ("map_keys(map(ARRAY['a'], ARRAY[1]))", "[a]")),
    row("map_values", Same, ("map_values(map(ARRAY['a'], ARRAY[1]))", "[1]")),
    row("sequence", Own, ("sequence(1, 7, 3)", "[1, 4, 7]")),
    row("slice", Own, ("slice(ARRAY[1, 2, 3, 4], 2, 2)", "[2, 3]")),
    row(
        "transform",
        Renamed("array_transform"),
        ("transform(ARRAY[1, 2], x -> x * 2)", "[2, 4]"),
    ),
    row(
        "any_match",
        Renamed("array_any_match"),
        ("any_match(ARRAY[1, 2], x -> x > 1)", "true"),
    ),
];

pub(super) const OWN: &[OwnRow] = &[
    own(
        "array_position",
        |types| with_element(types, DataType::Int64),
        array_position,
    ),
    own(
        "array_sort",
        |types| Some(Typed::new([one_list(types)?], types[0].clone())),
        array_sort,
    ),
    own("cardinality", cardinality_type, cardinality),
    own("contains", |types| with_element(types, DataType::Boolean), contains),
    own("element_at", element_at_type, element_at),
    own("subscript", element_at_type, subscript),
    own("sequence", sequence_type, sequence),
    own("slice", slice_type, slice),
    own("headwater_ordinals", ordinals_type, ordinals),
];

fn element_of(list: &DataType) -> Option<&DataType> {
    match list {
        DataType::List(field) => Some(field.data_type()),
        _ => None,
    }
}

fn one_list(types: &[DataType]) -> Option<DataType> {
    let [only] = types else { return None };
    element_of(only).map(|_| only.clone())
}

fn ordinals_type(types: &[DataType]) -> Option<Typed> {
    let list = DataType::List(Arc::new(Field::new("item", DataType::Int64, true)));
    Some(Typed::new([one_list(types)?], list))
}

/// An array and a value of its element type.
fn with_element(types: &[DataType], result: DataType) -> Option<Typed> {
    let [list, _] = types else { return None };
    Some(Typed::new([list.clone(), element_of(list)?.clone()], result))
}

fn cardinality_type(types: &[DataType]) -> Option<Typed> {
    let [only] = types else { return None };
    let counted = matches!(only, DataType::List(_) | DataType::Map(..) | DataType::Null);
    counted.then(|| Typed::new(types, DataType::Int64))
}

fn cardinality(arguments: &[ArrayRef]) -> Result<ArrayRef> {
    let values = &arguments[0];
    let offsets = match values.data_type() {
        DataType::List(_) => values.as_list::<i32>().offsets().clone(),
        DataType::Map(..) => values.as_map().offsets().clone(),
        _ => return Ok(arrow::array::new_null_array(&DataType::Int64, values.len())),
    };
    let counts = Int64Array::from_iter_values(offsets.lengths().map(|length| length as i64));
    let (_, buffer, _) = counts.into_parts();
    Ok(Arc::new(Int64Array::new(buffer, values.nulls().cloned())))
}

/// Calls `found` for each row with the range of its elements and a test that tells whether an element is the value.
fn search(
    arguments: &[ArrayRef],
    mut found: impl FnMut(Option<(std::ops::Range<usize>, &dyn Fn(usize) -> Option<bool>)>),
) -> Result<()> {
    let lists = downcast::<ListArray>(&arguments[0])?;
    let wanted = &arguments[1];
    let compare = make_comparator(lists.values(), wanted, SortOptions::default())?;
    for row in 0..lists.len() {
        if lists.is_null(row) || wanted.is_null(row) {
            found(None);
            continue;
        }
        let offsets = lists.value_offsets();
        let range = offsets[row] as usize..offsets[row + 1] as usize;
        let equals = |index: usize| lists.values().is_valid(index).then(|| compare(index, row).is_eq());
        found(Some((range, &equals)));
    }
    Ok(())
}

fn contains(arguments: &[ArrayRef]) -> Result<ArrayRef> {
    let mut builder = BooleanBuilder::new();
    search(arguments, |found| {
        let Some((range, equals)) = found else {
            return builder.append_null();
        };
        let mut has_null = false;
        let mut is_there = false;
        for index in range {
            has_null |= equals(index).is_none();
            is_there |= equals(index) == Some(true);
        }
        // An element that is NULL might have been the value.
        builder.append_option((is_there || !has_null).then_some(is_there));
    })?;
    Ok(Arc::new(builder.finish()))
}

fn array_position(arguments: &[ArrayRef]) -> Result<ArrayRef> {
    let mut builder = Int64Builder::new();
    search(arguments, |found| {
        builder.append_option(found.map(|(range, equals)| {
            let first = range.start;
            range
                .into_iter()
                .find(|index| equals(*index) == Some(true))
                .map_or(0, |index| (index - first) as i64 + 1)
        }));
    })?;
    Ok(Arc::new(builder.finish()))
}

fn element_at_type(types: &[DataType]) -> Option<Typed> {
    match types {
        [DataType::List(field), index] if index.is_integer() || index.is_null() => Some(Typed::new(
            [types[0].clone(), DataType::Int64],
            field.data_type().clone(),
        )),
        [DataType::Map(entries, _), _] => {
            let DataType::Struct(pair) = entries.data_type() else {
                return None;
            };
            Some(Typed::new(
                [types[0].clone(), pair[0].data_type().clone()],
                pair[1].data_type().clone(),
            ))
        }
        _ => None,
    }
}

fn element_at(arguments: &[ArrayRef]) -> Result<ArrayRef> {
    match arguments[0].data_type() {
        DataType::Map(..) => map_value(arguments, false),
        _ => list_element(arguments, false),
    }
}

/// `a[i]`, `m[k]`: what is not there is an error, where `element_at` gives NULL.
fn subscript(arguments: &[ArrayRef]) -> Result<ArrayRef> {
    match arguments[0].data_type() {
        DataType::Map(..) => map_value(arguments, true),
        _ => list_element(arguments, true),
    }
}

fn list_element(arguments: &[ArrayRef], strict: bool) -> Result<ArrayRef> {
    let lists = downcast::<ListArray>(&arguments[0])?;
    let indices = arguments[1].as_primitive::<Int64Type>();
    let mut rows = Vec::with_capacity(lists.len());
    for row in 0..lists.len() {
        if lists.is_null(row) || indices.is_null(row) {
            rows.push(None);
            continue;
        }
        let offsets = lists.value_offsets();
        let (start, count) = (i64::from(offsets[row]), i64::from(offsets[row + 1] - offsets[row]));
        rows.push(offset_of(indices.value(row), count, strict)?.map(|offset| (start + offset) as u32));
    }
    Ok(take(lists.values(), &UInt32Array::from(rows), None)?)
}

/// The 0-based offset of a 1-based index, or from the end when it is negative.
fn offset_of(index: i64, count: i64, strict: bool) -> Result<Option<i64>> {
    if index == 0 {
        return Err(invalid("SQL array indices start at 1"));
    }
    if strict && index < 0 {
        return Err(invalid("Array subscript is negative"));
    }
    let offset = if index > 0 { index - 1 } else { count + index };
    let inside = (0..count).contains(&offset);
    if strict && !inside {
        return Err(invalid(format!(
            "Array subscript must be less than or equal to array length: {index} > {count}"
        )));
    }
    Ok(inside.then_some(offset))
}

fn map_value(arguments: &[ArrayRef], strict: bool) -> Result<ArrayRef> {
    let maps = downcast::<MapArray>(&arguments[0])?;
    let wanted = &arguments[1];
    let compare = make_comparator(maps.keys(), wanted, SortOptions::default())?;
    let mut rows = Vec::with_capacity(maps.len());
    for row in 0..maps.len() {
        if maps.is_null(row) || wanted.is_null(row) {
            rows.push(None);
            continue;
        }
        let offsets = maps.value_offsets();
        let mut range = offsets[row] as usize..offsets[row + 1] as usize;
        let found = range.find(|index| compare(*index, row).is_eq());
        if strict && found.is_none() {
            return Err(invalid("Key not present in map"));
        }
        rows.push(found.map(|index| index as u32));
    }
    Ok(take(maps.values(), &UInt32Array::from(rows), None)?)
}

/// Ascending, with NULL at the end.
fn array_sort(arguments: &[ArrayRef]) -> Result<ArrayRef> {
    let lists = downcast::<ListArray>(&arguments[0])?;
    let options = SortOptions {
        descending: false,
        nulls_first: false,
    };
    let compare = make_comparator(lists.values(), lists.values(), options)?;
    let offsets = lists.value_offsets();
    let mut order: Vec<u32> = Vec::with_capacity(lists.values().len());
    let mut lengths = Vec::with_capacity(lists.len());
    for row in 0..lists.len() {
        let mut indices: Vec<u32> = (offsets[row] as u32..offsets[row + 1] as u32).collect();
        indices.sort_by(|one, other| compare(*one as usize, *other as usize));
        lengths.push(indices.len());
        order.extend(indices);
    }
    rebuilt(lists, order, lengths, lists.nulls().cloned())
}

/// A list array of the elements at `indices`, cut into `lengths`.
fn rebuilt(lists: &ListArray, indices: Vec<u32>, lengths: Vec<usize>, nulls: Option<NullBuffer>) -> Result<ArrayRef> {
    let values = take(lists.values(), &UInt32Array::from(indices), None)?;
    let DataType::List(field) = lists.data_type() else {
        return Err(DataFusionError::Internal("not a list".to_owned()));
    };
    Ok(Arc::new(ListArray::try_new(
        Arc::clone(field),
        OffsetBuffer::from_lengths(lengths),
        values,
        nulls,
    )?))
}

fn slice_type(types: &[DataType]) -> Option<Typed> {
    let [list, start, length] = types else { return None };
    let fits = element_of(list).is_some() && start.is_integer() && length.is_integer();
    fits.then(|| Typed::new([list.clone(), DataType::Int64, DataType::Int64], list.clone()))
}

fn slice(arguments: &[ArrayRef]) -> Result<ArrayRef> {
    let lists = downcast::<ListArray>(&arguments[0])?;
    let (starts, counts) = (
        arguments[1].as_primitive::<Int64Type>(),
        arguments[2].as_primitive::<Int64Type>(),
    );
    let (mut indices, mut lengths, mut valid) = (Vec::new(), Vec::new(), Vec::new());
    for row in 0..lists.len() {
        let known = lists.is_valid(row) && starts.is_valid(row) && counts.is_valid(row);
        valid.push(known);
        if !known {
            lengths.push(0);
            continue;
        }
        let offsets = lists.value_offsets();
        let (first, size) = (i64::from(offsets[row]), i64::from(offsets[row + 1] - offsets[row]));
        if counts.value(row) < 0 {
            return Err(invalid("length must be greater than or equal to 0"));
        }
        let range = match offset_of(starts.value(row), size, false)? {
            Some(offset) => offset..(offset + counts.value(row)).min(size),
            None => 0..0,
        };
        lengths.push(range.clone().count());
        indices.extend(range.map(|offset| (first + offset) as u32));
    }
    rebuilt(lists, indices, lengths, Some(NullBuffer::from(valid)))
}

fn sequence_type(types: &[DataType]) -> Option<Typed> {
    let fits = (2..=3).contains(&types.len())
        && types
            .iter()
            .all(|data_type| data_type.is_integer() || data_type.is_null());
    let list = DataType::List(Arc::new(Field::new("item", DataType::Int64, true)));
    fits.then(|| Typed::new(vec![DataType::Int64; types.len()], list))
}

/// The positions of an array's elements: what `WITH ORDINALITY` adds.
fn ordinals(arguments: &[ArrayRef]) -> Result<ArrayRef> {
    let lists = downcast::<ListArray>(&arguments[0])?;
    let mut builder = arrow::array::ListBuilder::new(Int64Builder::new());
    for row in 0..lists.len() {
        (1..=i64::from(lists.value_length(row))).for_each(|position| builder.values().append_value(position));
        builder.append(lists.is_valid(row));
    }
    Ok(Arc::new(builder.finish()))
}

/// Trino's own bound.
const MOST_ENTRIES: i64 = 10_000;

const WRONG_WAY: &str = "sequence stop value should be greater than or equal to start value if step is greater than \
     zero otherwise stop should be less than or equal to start";

fn sequence(arguments: &[ArrayRef]) -> Result<ArrayRef> {
    let columns: Vec<&Int64Array> = arguments.iter().map(AsArray::as_primitive::<Int64Type>).collect();
    let mut builder = arrow::array::ListBuilder::new(Int64Builder::new());
    for row in 0..arguments[0].len() {
        let Some(parts) = columns
            .iter()
            .map(|column| column.is_valid(row).then(|| column.value(row)))
            .collect::<Option<Vec<i64>>>()
        else {
            builder.append_null();
            continue;
        };
        let (from, to) = (parts[0], parts[1]);
        let step = parts.get(2).copied().unwrap_or(if from <= to { 1 } else { -1 });
        if step == 0 || (step > 0) != (from <= to) && from != to {
            return Err(invalid(WRONG_WAY));
        }
        if (to - from) / step >= MOST_ENTRIES {
            return Err(invalid(
                "result of sequence function must not have more than 10000 entries",
            ));
        }
        let mut value = from;
        while if step > 0 { value <= to } else { value >= to } {
            builder.values().append_value(value);
            value += step;
        }
        builder.append(true);
    }
    Ok(Arc::new(builder.finish()))
}
