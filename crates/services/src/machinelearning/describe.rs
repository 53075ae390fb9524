//! `Describe…`: filters, order and pages.

use std::cmp::Ordering;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use headwater_api::Error;
use headwater_kernel::{Place, Range, Snapshot};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::faults::invalid;
use super::records::{Detail, Record};
use crate::refused::Refused;

/// The page size without `Limit`, and the greatest.
const PAGE: usize = 100;

/// What the four inputs say alike.
#[derive(Debug, Default)]
pub(super) struct Query {
    pub variable: Option<String>,
    pub eq: Option<String>,
    pub gt: Option<String>,
    pub lt: Option<String>,
    pub ge: Option<String>,
    pub le: Option<String>,
    pub ne: Option<String>,
    pub prefix: Option<String>,
    pub order: Option<String>,
    pub token: Option<String>,
    pub limit: Option<i32>,
}

/// The query of an input: the four are of one shape and four types.
macro_rules! query {
    ($input:expr) => {
        $crate::machinelearning::describe::Query {
            variable: $input.filter_variable,
            eq: $input.eq,
            gt: $input.gt,
            lt: $input.lt,
            ge: $input.ge,
            le: $input.le,
            ne: $input.ne,
            prefix: $input.prefix,
            order: $input.sort_order,
            token: $input.next_token,
            limit: $input.limit,
        }
    };
}
pub(super) use query;

/// A page of objects and the token of the next.
pub(super) struct Page<D> {
    pub records: Vec<Record<D>>,
    pub next: Option<String>,
}

/// What a variable holds: moments compare as such, all else as text.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
enum Value {
    Moment(Timestamp),
    Text(String),
}

/// Where a page ends.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Position {
    value: Value,
    id: String,
}

const MOMENTS: [&str; 2] = ["CreatedAt", "LastUpdatedAt"];

impl Query {
    pub fn page<D: Detail>(&self, snapshot: &Snapshot<'_>, place: &Place) -> Result<Page<D>, Refused> {
        let tests = self.tests()?;
        let after = self.token.as_deref().map(position).transpose()?;
        let descending = self.order.as_deref() == Some("dsc");
        let direction = |order: Ordering| if descending { order.reverse() } else { order };
        let mut found: Vec<(Value, Record<D>)> = Vec::new();
        for record in snapshot.values(&D::RECORDS, &Range::prefix(&place.prefix()))? {
            let value = value_of(&record, self.variable.as_deref().unwrap_or(MOMENTS[0]));
            let passes = tests.iter().all(|test| test.passes(&value));
            let is_behind = after.as_ref().is_none_or(|last| {
                let order = (&value, &record.id).cmp(&(&last.value, &last.id));
                direction(order) == Ordering::Greater
            });
            if passes && is_behind {
                found.push((value, record));
            }
        }
        found.sort_by(|(value, record), (other, another)| direction((value, &record.id).cmp(&(other, &another.id))));
        let limit = self.limit.and_then(|limit| usize::try_from(limit).ok()).unwrap_or(PAGE);
        let has_more = found.len() > limit;
        found.truncate(limit);
        let next = found
            .last()
            .filter(|_| has_more)
            .map(|(value, record)| token(value, &record.id));
        Ok(Page {
            records: found.into_iter().map(|(_, record)| record).collect(),
            next,
        })
    }

    fn tests(&self) -> Result<Vec<Test>, Error> {
        let wanted = [
            (Operator::Equal, &self.eq),
            (Operator::Greater, &self.gt),
            (Operator::Less, &self.lt),
            (Operator::GreaterOrEqual, &self.ge),
            (Operator::LessOrEqual, &self.le),
            (Operator::NotEqual, &self.ne),
            (Operator::Prefix, &self.prefix),
        ];
        let given: Vec<(Operator, &String)> = wanted
            .into_iter()
            .filter_map(|(operator, text)| Some((operator, text.as_ref()?)))
            .collect();
        let Some(variable) = self.variable.as_deref() else {
            if given.is_empty() {
                return Ok(Vec::new());
            }
            return Err(invalid(
                "FilterVariable must be given with EQ, GT, LT, GE, LE, NE or Prefix",
            ));
        };
        given
            .into_iter()
            .map(|(operator, text)| Test::new(variable, operator, text))
            .collect()
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Operator {
    Equal,
    Greater,
    Less,
    GreaterOrEqual,
    LessOrEqual,
    NotEqual,
    Prefix,
}

#[derive(Debug)]
struct Test {
    operator: Operator,
    operand: Value,
}

impl Test {
    fn new(variable: &str, operator: Operator, text: &str) -> Result<Self, Error> {
        let is_moment = MOMENTS.contains(&variable);
        if is_moment && operator == Operator::Prefix {
            return Err(invalid(format!("{variable} cannot be filtered by Prefix")));
        }
        let operand = if is_moment {
            let moment = moment(text).ok_or_else(|| invalid(format!("'{text}' is no timestamp for {variable}")))?;
            Value::Moment(moment)
        } else {
            Value::Text(text.to_owned())
        };
        Ok(Self { operator, operand })
    }

    fn passes(&self, value: &Value) -> bool {
        let order = value.cmp(&self.operand);
        match self.operator {
            Operator::Equal => order.is_eq(),
            Operator::Greater => order.is_gt(),
            Operator::Less => order.is_lt(),
            Operator::GreaterOrEqual => order.is_ge(),
            Operator::LessOrEqual => order.is_le(),
            Operator::NotEqual => order.is_ne(),
            Operator::Prefix => match (value, &self.operand) {
                (Value::Text(text), Value::Text(prefix)) => text.starts_with(prefix),
                _ => false,
            },
        }
    }
}

/// A moment as ISO 8601, or in seconds since 1970: how filters write it is not documented.
fn moment(text: &str) -> Option<Timestamp> {
    if let Ok(seconds) = text.parse::<f64>() {
        return Timestamp::from_microsecond((seconds * 1e6) as i64).ok();
    }
    let date = || {
        text.parse::<jiff::civil::DateTime>()
            .ok()?
            .to_zoned(jiff::tz::TimeZone::UTC)
            .ok()
    };
    text.parse().ok().or_else(|| Some(date()?.timestamp()))
}

fn value_of<D: Detail>(record: &Record<D>, variable: &str) -> Value {
    let text = match variable {
        "CreatedAt" => return Value::Moment(record.created),
        "LastUpdatedAt" => return Value::Moment(record.updated),
        "Status" => record.status.as_str().to_owned(),
        "Name" => record.name.clone().unwrap_or_default(),
        "IAMUser" => record.creator.clone(),
        _ => record.detail.variable(variable).unwrap_or_default(),
    };
    Value::Text(text)
}

fn token(value: &Value, id: &str) -> String {
    let position = Position {
        value: value.clone(),
        id: id.to_owned(),
    };
    URL_SAFE_NO_PAD.encode(serde_json::to_vec(&position).unwrap_or_default())
}

fn position(token: &str) -> Result<Position, Error> {
    let bytes = URL_SAFE_NO_PAD.decode(token).ok();
    let position = bytes.and_then(|bytes| serde_json::from_slice(&bytes).ok());
    position.ok_or_else(|| invalid("The NextToken is invalid"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moments_are_read_in_seconds_and_as_iso() {
        let expected = "2016-12-23T21:17:56Z".parse().ok();
        assert_eq!(moment("1482527876"), expected);
        assert_eq!(moment("2016-12-23T21:17:56Z"), expected);
        assert_eq!(moment("2016-12-23T21:17:56"), expected);
        assert_eq!(moment("yesterday"), None);
    }

    #[test]
    fn tests_compare_as_their_names_say() {
        let test = |operator, operand: &str, text: &str| {
            Test::new("Name", operator, operand)
                .unwrap()
                .passes(&Value::Text(text.to_owned()))
        };
        assert!(test(Operator::Equal, "b", "b") && !test(Operator::Equal, "b", "a"));
        assert!(test(Operator::Greater, "b", "c") && !test(Operator::Greater, "b", "b"));
        assert!(test(Operator::Less, "b", "a") && !test(Operator::Less, "b", "b"));
        assert!(test(Operator::GreaterOrEqual, "b", "b") && !test(Operator::GreaterOrEqual, "b", "a"));
        assert!(test(Operator::LessOrEqual, "b", "b") && !test(Operator::LessOrEqual, "b", "c"));
        assert!(test(Operator::NotEqual, "b", "c") && !test(Operator::NotEqual, "b", "b"));
        assert!(test(Operator::Prefix, "ba", "bank") && !test(Operator::Prefix, "ba", "a"));
    }

    #[test]
    fn tokens_come_back_and_others_are_refused() {
        let value = Value::Text("bank".to_owned());
        let expected = Position {
            value: value.clone(),
            id: "ds-1".to_owned(),
        };
        assert_eq!(position(&token(&value, "ds-1")).unwrap(), expected);
        assert!(position("x").is_err());
    }
}
