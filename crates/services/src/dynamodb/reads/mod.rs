//! Query and Scan.

mod key_condition;
mod page;

use headwater_api::Error;
use headwater_api::dynamodb::{QueryInput, QueryOutput, ScanInput, ScanOutput};
use headwater_kernel::{Call, Range, key};

use super::DynamoDbFace;
use super::attribute::item;
use super::expression::{Condition, Placeholders, Projection, condition, projection};
use super::faults::invalid;
use super::items::write::table_in;
use super::legacy;
use super::records::TableName;
use page::{Reading, Source};

pub async fn query(face: &DynamoDbFace, call: &Call, input: QueryInput) -> Result<QueryOutput, Error> {
    let name = TableName::of_caller(call, &input.table_name);
    let (keys, reading) = query_request(input)?;
    let answer = face.read(move |snapshot| {
        let table = table_in(snapshot, &name)?;
        let source = Source::of(&table, &reading)?;
        check_filter(&source, reading.filter.as_ref())?;
        let range = query_range(&source, keys, &reading)?;
        source.answer(snapshot, &range, &reading)
    });
    let answer = answer.await?;
    Ok(QueryOutput {
        items: answer.items,
        count: Some(answer.count),
        scanned_count: Some(answer.scanned_count),
        last_evaluated_key: answer.last,
        consumed_capacity: answer.capacity,
    })
}

/// The key condition, and the rest of a query.
fn query_request(mut input: QueryInput) -> Result<(Condition, Reading), Error> {
    refuse_mixed_query(&input)?;
    let has_expression = input.key_condition_expression.is_some()
        || input.filter_expression.is_some()
        || input.projection_expression.is_some();
    let names = input.expression_attribute_names.take();
    let placeholders = Placeholders::read(names, input.expression_attribute_values.take(), has_expression)?;
    let operator = input.conditional_operator.as_deref();
    let keys = match &input.key_condition_expression {
        Some(text) => Some(condition("KeyConditionExpression", text, &placeholders)?),
        None => legacy::conditions(input.key_conditions.unwrap_or_default(), None)?,
    };
    let keys = keys.ok_or_else(|| {
        invalid("Either the KeyConditions or KeyConditionExpression parameter must be specified in the request.")
    })?;
    let filter = match &input.filter_expression {
        Some(text) => Some(condition("FilterExpression", text, &placeholders)?),
        None => legacy::conditions(input.query_filter.unwrap_or_default(), operator)?,
    };
    let wanted = wanted(
        input.projection_expression.as_deref(),
        input.attributes_to_get,
        &placeholders,
    )?;
    placeholders.check_used()?;
    check_select(input.select.as_deref(), input.index_name.is_some(), wanted.is_some())?;
    let reading = Reading {
        index: input.index_name,
        filter,
        wanted,
        select: input.select,
        limit: limit(input.limit),
        start: input.exclusive_start_key.map(item).transpose()?,
        is_consistent: input.consistent_read == Some(true),
        is_backward: input.scan_index_forward == Some(false),
        asked_capacity: input.return_consumed_capacity,
    };
    Ok((keys, reading))
}

fn query_range(source: &Source<'_>, keys: Condition, reading: &Reading) -> Result<Range, Error> {
    let stretch = key_condition::stretch(keys, source.table, source.schema(), source.id())?;
    let Some(start) = &reading.start else {
        return Ok(stretch.range);
    };
    let place = source.start(start)?;
    if !place.as_bytes().starts_with(stretch.partition.as_bytes()) {
        return Err(invalid(
            "The provided starting key is outside query boundaries based on provided conditions",
        ));
    }
    Ok(if reading.is_backward {
        stretch.range.before(&place)
    } else {
        stretch.range.after(&place)
    })
}

fn refuse_mixed_query(input: &QueryInput) -> Result<(), Error> {
    let old = [
        ("AttributesToGet", input.attributes_to_get.is_some()),
        ("QueryFilter", input.query_filter.is_some()),
        ("ConditionalOperator", input.conditional_operator.is_some()),
        ("KeyConditions", input.key_conditions.is_some()),
    ];
    let new = [
        ("ProjectionExpression", input.projection_expression.is_some()),
        ("FilterExpression", input.filter_expression.is_some()),
        ("KeyConditionExpression", input.key_condition_expression.is_some()),
    ];
    legacy::refuse_mixture(&old, &new)
}

/// Keys are looked for by the key condition; a filter on them would be a second one.
fn check_filter(source: &Source<'_>, filter: Option<&Condition>) -> Result<(), Error> {
    let heads = filter.map(Condition::heads).unwrap_or_default();
    match heads.into_iter().find(|head| source.schema().has(head)) {
        Some(head) => Err(invalid(format!(
            "Filter Expression can only contain non-primary key attributes: Primary key attribute: {head}"
        ))),
        None => Ok(()),
    }
}

pub async fn scan(face: &DynamoDbFace, call: &Call, input: ScanInput) -> Result<ScanOutput, Error> {
    let name = TableName::of_caller(call, &input.table_name);
    let (segment, reading) = scan_request(input)?;
    let answer = face.read(move |snapshot| {
        let table = table_in(snapshot, &name)?;
        let source = Source::of(&table, &reading)?;
        let mut range = segment_range(source.id(), segment);
        if let Some(start) = &reading.start {
            range = range.after(&source.start(start)?);
        }
        source.answer(snapshot, &range, &reading)
    });
    let answer = answer.await?;
    Ok(ScanOutput {
        items: answer.items,
        count: Some(answer.count),
        scanned_count: Some(answer.scanned_count),
        last_evaluated_key: answer.last,
        consumed_capacity: answer.capacity,
    })
}

/// The segment, and the rest of a scan.
fn scan_request(mut input: ScanInput) -> Result<(Segment, Reading), Error> {
    refuse_mixed_scan(&input)?;
    let has_expression = input.filter_expression.is_some() || input.projection_expression.is_some();
    let names = input.expression_attribute_names.take();
    let placeholders = Placeholders::read(names, input.expression_attribute_values.take(), has_expression)?;
    let operator = input.conditional_operator.as_deref();
    let filter = match &input.filter_expression {
        Some(text) => Some(condition("FilterExpression", text, &placeholders)?),
        None => legacy::conditions(input.scan_filter.unwrap_or_default(), operator)?,
    };
    let wanted = wanted(
        input.projection_expression.as_deref(),
        input.attributes_to_get,
        &placeholders,
    )?;
    placeholders.check_used()?;
    check_select(input.select.as_deref(), input.index_name.is_some(), wanted.is_some())?;
    let segment = segment(input.segment, input.total_segments)?;
    let reading = Reading {
        index: input.index_name,
        filter,
        wanted,
        select: input.select,
        limit: limit(input.limit),
        start: input.exclusive_start_key.map(item).transpose()?,
        is_consistent: input.consistent_read == Some(true),
        is_backward: false,
        asked_capacity: input.return_consumed_capacity,
    };
    Ok((segment, reading))
}

fn refuse_mixed_scan(input: &ScanInput) -> Result<(), Error> {
    let old = [
        ("AttributesToGet", input.attributes_to_get.is_some()),
        ("ScanFilter", input.scan_filter.is_some()),
        ("ConditionalOperator", input.conditional_operator.is_some()),
    ];
    let new = [
        ("ProjectionExpression", input.projection_expression.is_some()),
        ("FilterExpression", input.filter_expression.is_some()),
    ];
    legacy::refuse_mixture(&old, &new)
}

fn wanted(
    expression: Option<&str>,
    attributes: Option<Vec<String>>,
    placeholders: &Placeholders,
) -> Result<Option<Projection>, Error> {
    match expression {
        Some(text) => projection(text, placeholders).map(Some),
        None => attributes.map(legacy::projection).transpose(),
    }
}

fn limit(given: Option<i32>) -> Option<usize> {
    given.and_then(|limit| usize::try_from(limit).ok())
}

fn check_select(select: Option<&str>, has_index: bool, has_projection: bool) -> Result<(), Error> {
    let told = match select {
        Some("ALL_PROJECTED_ATTRIBUTES") if !has_index => {
            return Err(invalid(
                "ALL_PROJECTED_ATTRIBUTES can be used only when Querying using an IndexName",
            ));
        }
        Some("SPECIFIC_ATTRIBUTES") if !has_projection => {
            return Err(invalid(
                "Must specify the AttributesToGet or ProjectionExpression when choosing to get SPECIFIC_ATTRIBUTES",
            ));
        }
        Some(told @ ("ALL_ATTRIBUTES" | "ALL_PROJECTED_ATTRIBUTES")) if has_projection => told,
        Some("COUNT") if has_projection => "only the Count",
        _ => return Ok(()),
    };
    Err(invalid(format!(
        "Cannot specify the ProjectionExpression when choosing to get {told}"
    )))
}

/// Which part of a parallel scan, of how many.
type Segment = (u32, u32);

fn segment(segment: Option<i32>, total: Option<i32>) -> Result<Segment, Error> {
    let (segment, total) = match (segment, total) {
        (None, None) => return Ok((0, 1)),
        (Some(segment), Some(total)) => (segment, total),
        (None, Some(_)) => {
            return Err(invalid(
                "The Segment parameter is required but was not present in the request when parameter TotalSegments is \
                 present",
            ));
        }
        (Some(_), None) => {
            return Err(invalid(
                "The TotalSegments parameter is required but was not present in the request when Segment parameter is \
                 present",
            ));
        }
    };
    if segment >= total {
        return Err(invalid(format!(
            "The Segment parameter is zero-based and must be less than parameter TotalSegments: Segment: {segment} is \
             not less than TotalSegments: {total}"
        )));
    }
    let checked = |number: i32| u32::try_from(number).unwrap_or_default();
    Ok((checked(segment), checked(total)))
}

/// Partitions lie in the order of their hashes, so a segment is a stretch of hashes.
fn segment_range(id: &str, (segment, total): Segment) -> Range {
    let boundary = |part: u32| u64::try_from((u128::from(part) << 64) / u128::from(total)).unwrap_or(u64::MAX);
    let range = Range::prefix(&key![id]).from_key(&key![id, boundary(segment)]);
    if segment + 1 == total {
        return range;
    }
    range.before(&key![id, boundary(segment + 1)])
}
