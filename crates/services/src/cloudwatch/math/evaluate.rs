//! The queries of one request, each of which may build on the others.

use std::collections::BTreeMap;

use super::MathError;
use super::functions::{self, Grid};
use super::parser::{Expression, Operator, parse};
use super::search::Search;
use super::value::{Series, Value};
use crate::cloudwatch::metric::MetricName;
use crate::cloudwatch::statistic::Statistic;

/// One query: a metric that was looked up, or an expression.
#[derive(Debug, Clone, PartialEq)]
pub enum Query {
    Metric(Series),
    Expression(String),
}

/// A series that a search found.
pub type Found = (MetricName, Series);

/// What `SEARCH` asks: which metrics, which statistic, and a period in seconds where the expression tells one.
pub type Searching<'a> = dyn Fn(&Search, Statistic, Option<i64>) -> Result<Vec<Found>, MathError> + 'a;

/// Works out expressions over queries by id.
pub struct Evaluation<'a> {
    queries: &'a BTreeMap<String, Query>,
    grid: Grid,
    search: &'a Searching<'a>,
}

impl std::fmt::Debug for Evaluation<'_> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("Evaluation")
            .field("grid", &self.grid)
            .finish_non_exhaustive()
    }
}

impl<'a> Evaluation<'a> {
    /// `start` and `end` in seconds since 1970, `period` in seconds: where values may lie.
    pub fn new(
        queries: &'a BTreeMap<String, Query>,
        (start, end): (i64, i64),
        period: i64,
        search: &'a Searching<'a>,
    ) -> Self {
        let grid = Grid { start, end, period };
        Self { queries, grid, search }
    }

    /// The series that the query `id` answers.
    pub fn series(&self, id: &str) -> Result<Vec<Series>, MathError> {
        let value = self.query(id, &mut Vec::new())?;
        value.into_series().ok_or(MathError::NotSeries)
    }

    /// `path` holds the ids on the way here.
    fn query(&self, id: &str, path: &mut Vec<String>) -> Result<Value, MathError> {
        if path.iter().any(|known| known == id) {
            return Err(MathError::Circular(id.to_owned()));
        }
        match self.queries.get(id) {
            None => Err(MathError::UnknownName(id.to_owned())),
            Some(Query::Metric(series)) => Ok(Value::Series(series.clone())),
            Some(Query::Expression(text)) => {
                path.push(id.to_owned());
                let value = self.value(&parse(text)?, path)?;
                path.pop();
                Ok(value)
            }
        }
    }

    fn value(&self, expression: &Expression, path: &mut Vec<String>) -> Result<Value, MathError> {
        match expression {
            Expression::Number(number) => Ok(Value::Scalar(*number)),
            Expression::Text(text) => Ok(Value::Text(text.clone())),
            Expression::Name(name) => self.query(name, path),
            Expression::List(items) => self.list(items, path),
            Expression::Negated(operand) => self.value(operand, path)?.map("-", |value| -value),
            Expression::Binary(operator, left, right) => self.binary(*operator, left, right, path),
            Expression::Call(function, arguments) => self.call(function, arguments, path),
        }
    }

    fn binary(
        &self,
        operator: Operator,
        left: &Expression,
        right: &Expression,
        path: &mut Vec<String>,
    ) -> Result<Value, MathError> {
        let left = self.value(left, path)?;
        let right = self.value(right, path)?;
        operator.apply(left, right)
    }

    fn list(&self, items: &[Expression], path: &mut Vec<String>) -> Result<Value, MathError> {
        let mut array = Vec::new();
        for item in items {
            let value = self.value(item, path)?;
            array.extend(value.into_series().ok_or(MathError::Operands("[ ]"))?);
        }
        Ok(Value::Array(array))
    }

    fn call(&self, function: &str, arguments: &[Expression], path: &mut Vec<String>) -> Result<Value, MathError> {
        let function = function.to_ascii_uppercase();
        match function.as_str() {
            "METRICS" => self.metrics(arguments),
            "SEARCH" => self.search(arguments),
            _ => {
                let values = arguments.iter().map(|argument| self.argument(argument, path));
                functions::call(&function, values.collect::<Result<_, _>>()?, self.grid)
            }
        }
    }

    /// A function's keywords are no queries: `FILL(m1, REPEAT)`, `SORT(a, AVG, DESC)`.
    fn argument(&self, argument: &Expression, path: &mut Vec<String>) -> Result<Value, MathError> {
        match argument {
            Expression::Name(name) if !self.queries.contains_key(name) && is_keyword(name) => {
                Ok(Value::Text(name.clone()))
            }
            other => self.value(other, path),
        }
    }

    /// `METRICS()`: all metrics of the request; `METRICS("errors")`: those whose id contains the text.
    fn metrics(&self, arguments: &[Expression]) -> Result<Value, MathError> {
        let part = match arguments {
            [] => "",
            [Expression::Text(part)] => part,
            _ => {
                return Err(MathError::Arguments {
                    function: "METRICS".to_owned(),
                    reason: "a text is wanted, or nothing",
                });
            }
        };
        let chosen = self.queries.iter().filter(|(id, _)| id.contains(part));
        let series = chosen.filter_map(|(_, query)| match query {
            Query::Metric(series) => Some(series.clone()),
            Query::Expression(_) => None,
        });
        Ok(Value::Array(series.collect()))
    }

    /// `SEARCH(' {AWS/EC2,InstanceId} CPUUtilization ', 'Average', 300)`.
    fn search(&self, arguments: &[Expression]) -> Result<Value, MathError> {
        let refuse = |reason: &'static str| MathError::Arguments {
            function: "SEARCH".to_owned(),
            reason,
        };
        let (text, statistic, period) = match arguments {
            [Expression::Text(text), Expression::Text(statistic)] => (text, statistic, None),
            [
                Expression::Text(text),
                Expression::Text(statistic),
                Expression::Number(period),
            ] => (text, statistic, Some(*period as i64)),
            _ => return Err(refuse("a search, a statistic and a period are wanted")),
        };
        let statistic = Statistic::parse(statistic).ok_or_else(|| refuse("the statistic is not known"))?;
        let found = (self.search)(&Search::parse(text)?, statistic, period)?;
        Ok(Value::Array(found.into_iter().map(|(_, series)| series).collect()))
    }
}

fn is_keyword(name: &str) -> bool {
    const KEYWORDS: [&str; 8] = ["REPEAT", "LINEAR", "AVG", "SUM", "MIN", "MAX", "ASC", "DESC"];
    KEYWORDS.contains(&name.to_ascii_uppercase().as_str())
}
