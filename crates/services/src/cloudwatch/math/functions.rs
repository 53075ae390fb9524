//! The functions of the language, once their arguments have values. `METRICS` and `SEARCH` are the evaluation's own.

use super::MathError;
use super::dates;
use super::reduce::Reduction;
use super::value::{Points, Series, Value};

/// The times at which points may lie: what `FILL` and `TIME_SERIES` fill.
#[derive(Debug, Clone, Copy)]
pub struct Grid {
    pub start: i64,
    pub end: i64,
    /// The shortest period of the request's metrics.
    pub period: i64,
}

impl Grid {
    fn times(self, period: i64) -> impl Iterator<Item = i64> {
        let step = usize::try_from(period.max(1)).unwrap_or(1);
        (self.start..self.end).step_by(step)
    }
}

/// Calls `function`, by its name in capitals.
pub fn call(function: &str, arguments: Vec<Value>, grid: Grid) -> Result<Value, MathError> {
    let refuse = |reason: &'static str| MathError::Arguments {
        function: function.to_owned(),
        reason,
    };
    if let Some(reduction) = Reduction::of_name(function) {
        let value = only(arguments).ok_or_else(|| refuse("one is wanted"))?;
        return reduction.of_value(value).ok_or_else(|| refuse("there is no value"));
    }
    if let Some(change) = of_number(function) {
        let value = only(arguments).ok_or_else(|| refuse("one is wanted"))?;
        return value.map("a function", change);
    }
    if let Some(change) = of_series(function) {
        let value = only(arguments).ok_or_else(|| refuse("one is wanted"))?;
        return each(value, change).ok_or_else(|| refuse("a time series is wanted"));
    }
    if dates::is_date_function(function) {
        let value = only(arguments).ok_or_else(|| refuse("one is wanted"))?;
        return each(value, |series| dates::of_series(function, series))
            .ok_or_else(|| refuse("a time series is wanted"));
    }
    let found = match (function, arguments.as_slice()) {
        ("PERIOD", [Value::Series(series)]) => Some(Value::Scalar(series.period as f64)),
        ("METRIC_COUNT", [Value::Array(array)]) => Some(Value::Scalar(array.len() as f64)),
        ("TIME_SERIES", [Value::Scalar(number)]) => Some(Value::Series(constant(*number, grid))),
        ("FIRST", [Value::Array(array)]) => array.first().cloned().map(Value::Series),
        ("LAST", [Value::Array(array)]) => array.last().cloned().map(Value::Series),
        ("REMOVE_EMPTY", [Value::Array(array)]) => Some(Value::Array(without_empty(array))),
        ("SLICE", [Value::Array(array), from]) => slice(array, from, None),
        ("SLICE", [Value::Array(array), from, to]) => slice(array, from, Some(to)),
        ("SORT", [Value::Array(array), how @ ..]) => sorted(array, how),
        ("FILL", [value, filling]) => filled(value.clone(), filling, grid),
        ("IF", [condition, then]) => chosen(condition, then, None),
        ("IF", [condition, then, otherwise]) => chosen(condition, then, Some(otherwise)),
        _ if is_known(function) => None,
        _ => return Err(MathError::UnknownFunction(function.to_owned())),
    };
    found.ok_or_else(|| refuse("their number or their types do not fit"))
}

fn is_known(function: &str) -> bool {
    const NAMES: [&str; 10] = [
        "PERIOD",
        "METRIC_COUNT",
        "TIME_SERIES",
        "FIRST",
        "LAST",
        "REMOVE_EMPTY",
        "SLICE",
        "SORT",
        "FILL",
        "IF",
    ];
    NAMES.contains(&function)
}

fn only(mut arguments: Vec<Value>) -> Option<Value> {
    let value = arguments.pop()?;
    arguments.is_empty().then_some(value)
}

fn of_number(function: &str) -> Option<fn(f64) -> f64> {
    match function {
        "ABS" => Some(f64::abs),
        "CEIL" => Some(f64::ceil),
        "FLOOR" => Some(f64::floor),
        "LOG" => Some(f64::ln),
        "LOG10" => Some(f64::log10),
        _ => None,
    }
}

fn of_series(function: &str) -> Option<fn(&Series) -> Series> {
    match function {
        "DIFF" => Some(|series| series.with_points(|points| steps(points, |value, _| value))),
        "DIFF_TIME" => Some(|series| series.with_points(|points| steps(points, |_, seconds| seconds))),
        "RATE" => Some(|series| series.with_points(|points| steps(points, |value, seconds| value / seconds))),
        "RUNNING_SUM" => Some(|series| series.with_points(running_sum)),
        _ => None,
    }
}

fn each(value: Value, change: impl Fn(&Series) -> Series) -> Option<Value> {
    match value {
        Value::Series(series) => Some(Value::Series(change(&series))),
        Value::Array(array) => Some(Value::Array(array.iter().map(change).collect())),
        Value::Scalar(_) | Value::Text(_) => None,
    }
}

/// What each point differs from the one before in value and seconds.
fn steps(points: &Points, step: impl Fn(f64, f64) -> f64) -> Points {
    let pairs = points.iter().zip(points.iter().skip(1));
    let stepped = pairs.map(|((before, old), (time, new))| (*time, step(new - old, (time - before) as f64)));
    stepped.collect()
}

fn running_sum(points: &Points) -> Points {
    let mut sum = 0.0;
    let summed = points.iter().map(|(time, value)| {
        sum += value;
        (*time, sum)
    });
    summed.collect()
}

fn constant(number: f64, grid: Grid) -> Series {
    Series {
        label: String::new(),
        period: grid.period,
        points: grid.times(grid.period).map(|time| (time, number)).collect(),
    }
}

fn without_empty(array: &[Series]) -> Vec<Series> {
    array
        .iter()
        .filter(|series| !series.points.is_empty())
        .cloned()
        .collect()
}

/// From the index `from` on, or that many from the end where it is negative; before the index `to`.
fn slice(array: &[Series], from: &Value, to: Option<&Value>) -> Option<Value> {
    let index = |value: &Value| match value {
        Value::Scalar(number) if *number < 0.0 => Some(array.len().saturating_sub(number.abs() as usize)),
        Value::Scalar(number) => Some((*number as usize).min(array.len())),
        _ => None,
    };
    let from = index(from)?;
    let to = to.map_or(Some(array.len()), index)?;
    Some(Value::Array(array.get(from..to).unwrap_or_default().to_vec()))
}

/// `SORT(array, AVG|SUM|MIN|MAX, ASC|DESC, most)`.
fn sorted(array: &[Series], how: &[Value]) -> Option<Value> {
    let word = |index: usize| match how.get(index) {
        Some(Value::Text(word)) => Some(word.to_ascii_uppercase()),
        _ => None,
    };
    let reduction = Reduction::of_name(&word(0)?)?;
    let is_descending = match word(1).as_deref() {
        Some("DESC") => true,
        Some("ASC") => false,
        _ => return None,
    };
    let most = match how.get(2) {
        Some(Value::Scalar(most)) => *most as usize,
        Some(_) => return None,
        None => array.len(),
    };
    let mut ordered = array.to_vec();
    let measure = |series: &Series| reduction.along(series).unwrap_or(f64::NEG_INFINITY);
    ordered.sort_by(|one, other| measure(one).total_cmp(&measure(other)));
    if is_descending {
        ordered.reverse();
    }
    ordered.truncate(most);
    Some(Value::Array(ordered))
}

/// Points where there are none: a number, those of another series, the last one repeated, or a line between neighbours.
fn filled(value: Value, filling: &Value, grid: Grid) -> Option<Value> {
    let fill = |series: &Series| -> Option<Series> {
        let mut points = series.points.clone();
        for time in grid.times(series.period.max(1)) {
            let missing = match filling {
                _ if series.points.contains_key(&time) => None,
                Value::Scalar(number) => Some(*number),
                Value::Series(other) => other.points.get(&time).copied(),
                Value::Text(word) => match word.to_ascii_uppercase().as_str() {
                    "REPEAT" => series.points.range(..time).next_back().map(|(_, value)| *value),
                    "LINEAR" => on_the_line(&series.points, time),
                    _ => return None,
                },
                Value::Array(_) => return None,
            };
            points.extend(missing.map(|value| (time, value)));
        }
        Some(series.with_points(|_| points))
    };
    match value {
        Value::Series(series) => fill(&series).map(Value::Series),
        Value::Array(array) => array.iter().map(fill).collect::<Option<_>>().map(Value::Array),
        Value::Scalar(_) | Value::Text(_) => None,
    }
}

fn on_the_line(points: &Points, time: i64) -> Option<f64> {
    let (before, old) = points.range(..time).next_back()?;
    let (after, new) = points.range(time..).next()?;
    let share = (time - before) as f64 / (after - before) as f64;
    Some(old + (new - old) * share)
}

/// `IF`: where the condition is a series, point by point; without `otherwise` a false point is left out.
fn chosen(condition: &Value, then: &Value, otherwise: Option<&Value>) -> Option<Value> {
    match condition {
        Value::Scalar(number) if *number != 0.0 => Some(then.clone()),
        Value::Scalar(_) => otherwise.cloned().or_else(|| emptied(then)),
        Value::Series(series) => {
            let at = |value: &Value, time: i64| match value {
                Value::Scalar(number) => Some(*number),
                Value::Series(series) => series.points.get(&time).copied(),
                Value::Array(_) | Value::Text(_) => None,
            };
            let is_plain = |value: &Value| matches!(value, Value::Scalar(_) | Value::Series(_));
            let are_plain = is_plain(then) && otherwise.is_none_or(is_plain);
            are_plain.then(|| {
                let choices = series.points.iter().filter_map(|(time, truth)| {
                    let choice = if *truth == 0.0 { otherwise? } else { then };
                    Some((*time, at(choice, *time)?))
                });
                Value::Series(series.with_points(|_| choices.collect()))
            })
        }
        Value::Array(_) | Value::Text(_) => None,
    }
}

fn emptied(value: &Value) -> Option<Value> {
    match value {
        Value::Series(series) => Some(Value::Series(series.with_points(|_| Points::new()))),
        _ => None,
    }
}
