"""Conditions of rules, on numbers that were measured and as Spark SQL over a column."""

import datetime

from awsglue._frame.paths import literal
from awsgluedq.dqdl import Condition, Duration, History, Keyword, Now

_COMPARED = {
    "=": lambda left, right: left == right,
    "!=": lambda left, right: left != right,
    "<": lambda left, right: left < right,
    "<=": lambda left, right: left <= right,
    ">": lambda left, right: left > right,
    ">=": lambda left, right: left >= right,
}


class CannotEvaluate(Exception):
    """A rule cannot be evaluated; the message says why."""


def holds(condition: Condition, measured):
    """Whether a measured number meets a condition."""
    values = [_number(value) for value in condition.values]
    if condition.operator == "between":
        return (values[0] < measured < values[1]) != condition.is_negated
    if condition.operator == "in":
        return (measured in values) != condition.is_negated
    if condition.operator == "matches":
        raise CannotEvaluate("matches is no condition for a number")
    return _COMPARED[condition.operator](measured, values[0])


def _number(value):
    if isinstance(value, Duration):
        return value.seconds
    if isinstance(value, History):
        raise CannotEvaluate(f"{value.text}: there are no results of earlier evaluations")
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        raise CannotEvaluate(f"{value!r} is no number")
    return value


def needs_null(condition: Condition):
    return any(isinstance(value, Keyword) and value.name == "NULL" for value in condition.values)


def sql(condition: Condition, expression):
    """Returns the Spark SQL condition that a value meets; a null value meets every one that does not name NULL."""
    met = _sql_of(condition, expression)
    return met if needs_null(condition) else f"({expression} IS NULL OR ({met}))"


def _sql_of(condition, expression):
    negation = "NOT " if condition.is_negated else ""
    if condition.operator == "between":
        low, high = (_sql_value(value) for value in condition.values)
        return f"{negation}({expression} > {low} AND {expression} < {high})"
    if condition.operator == "in":
        parts = [_equals(expression, value) for value in condition.values] or ["FALSE"]
        return f"{negation}({' OR '.join(parts)})"
    if condition.operator == "matches":
        return f"{negation}(CAST({expression} AS STRING) RLIKE {_anchored(condition.values[0])})"
    (value,) = condition.values
    if condition.operator in ("=", "!="):
        return f"{'NOT ' if condition.operator == '!=' else ''}({_equals(expression, value)})"
    return f"{expression} {condition.operator} {_sql_value(value)}"


def _anchored(pattern):
    return literal(f"^(?:{pattern})$")


def _equals(expression, value):
    if not isinstance(value, Keyword):
        return f"{expression} = {_sql_value(value)}"
    return {
        "NULL": f"{expression} IS NULL",
        "EMPTY": f"COALESCE(CAST({expression} AS STRING) = '', FALSE)",
        "WHITESPACES_ONLY": f"COALESCE(CAST({expression} AS STRING) RLIKE '^[ ]+$', FALSE)",
    }[value.name]


def _sql_value(value):
    if isinstance(value, bool):
        return str(value).upper()
    if isinstance(value, Now):
        moment = datetime.timedelta(seconds=value.offset)
        return f"(current_timestamp() + INTERVAL {round(moment.total_seconds())} SECOND)"
    if isinstance(value, str):
        return literal(value)
    return repr(_number(value))
