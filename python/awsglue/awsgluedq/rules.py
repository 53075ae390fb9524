"""The one table of rule types: what each measures, which condition it has without one, and how rows pass it."""

from dataclasses import dataclass
from typing import Callable, Optional

from awsglue._frame.paths import quoted
from awsgluedq import conditions
from awsgluedq.conditions import CannotEvaluate
from awsgluedq.dqdl import Condition, Duration

_ALL = Condition("=", (1.0,))
# What text must be castable to, for ColumnDataType.
_DATA_TYPES = {
    "BOOLEAN": "BOOLEAN", "DATE": "DATE", "TIMESTAMP": "TIMESTAMP", "INTEGER": "INT", "DOUBLE": "DOUBLE",
    "FLOAT": "FLOAT", "LONG": "BIGINT", "STRING": "STRING",
}  # fmt: skip


@dataclass(frozen=True)
class RuleType:
    """A row of the table. `columns` is how many columns a rule names: (least, most).

    `aggregate(rule)` gives the SQL aggregate that is measured over all rows in the one pass; `measured(rule, rows)`
    measures in a job of its own instead. `metric` names the number. `default` is the condition when a rule has none.
    `row(rule)` gives the SQL condition for single rows, for the types that AWS reports by row.
    """

    metric: str
    columns: tuple = (1, 1)
    aggregate: Optional[Callable] = None
    measured: Optional[Callable] = None
    default: Optional[Condition] = None
    row: Optional[Callable] = None


def column(rule, index=0):
    return quoted(rule.parameters[index])


def _average(condition):
    """The share of rows that meet a condition."""
    return f"AVG(CASE WHEN {condition} THEN 1D ELSE 0D END)"


def _is_complete(rule):
    return f"{column(rule)} IS NOT NULL"


def _column_values(rule):
    if rule.condition is None:
        raise CannotEvaluate("ColumnValues needs a condition")
    return conditions.sql(rule.condition, column(rule))


def _column_length(rule):
    if rule.condition is None:
        raise CannotEvaluate("ColumnLength needs a condition")
    return conditions.sql(rule.condition, f"length({column(rule)})")


def _column_data_type(rule):
    wanted = rule.condition.values[0] if rule.condition else None
    if not isinstance(wanted, str) or wanted.upper() not in _DATA_TYPES:
        raise CannotEvaluate(f"unknown data type {wanted}; the types are {', '.join(_DATA_TYPES)}")
    value = column(rule)
    castable = f"({value} IS NULL OR TRY_CAST({value} AS {_DATA_TYPES[wanted.upper()]}) IS NOT NULL)"
    return f"NOT {castable}" if rule.condition.operator == "!=" else castable


def _data_freshness(rule):
    """The age of each row's time, in seconds, meets the condition."""
    if rule.condition is None or not all(isinstance(value, Duration) for value in rule.condition.values):
        raise CannotEvaluate("DataFreshness needs a condition on a duration such as <= 24 hours")
    seconds = f"(unix_timestamp(current_timestamp()) - unix_timestamp(CAST({column(rule)} AS TIMESTAMP)))"
    return conditions.sql(rule.condition, seconds)


def _occurrences(rule, rows):
    """Returns how often each combination of the rule's columns occurs, combinations with nulls left out."""
    names = [quoted(name) for name in rule.parameters]
    complete = rows.where(" AND ".join(f"{name} IS NOT NULL" for name in names))
    return complete.groupBy(*names).count()


def _share_of_unique(rule, rows):
    counts = _occurrences(rule, rows).selectExpr("SUM(IF(count = 1, 1, 0))", "SUM(count)").first()
    return counts[0] / counts[1] if counts[1] else 0.0


def _unique_value_ratio(rule, rows):
    counts = _occurrences(rule, rows).selectExpr("SUM(IF(count = 1, 1, 0))", "COUNT(*)").first()
    return counts[0] / counts[1] if counts[1] else 0.0


def _share_of_key_rows(rule, rows):
    """The share of all rows whose key is complete and occurs once."""
    total = rows.count()
    unique = _occurrences(rule, rows).where("count = 1").count()
    return unique / total if total else 1.0


def _entropy(rule, rows):
    counts = _occurrences(rule, rows)
    total = counts.agg({"count": "sum"}).first()[0]
    if not total:
        return 0.0
    return counts.selectExpr(f"-SUM(count / {total} * LN(count / {total}))").first()[0]


def _unique_row(rule):
    names = ", ".join(quoted(name) for name in rule.parameters)
    complete = " AND ".join(f"{quoted(name)} IS NOT NULL" for name in rule.parameters)
    return f"({complete} AND COUNT(*) OVER (PARTITION BY {names}) = 1)"


def _aggregate(function):
    return lambda rule: f"{function}({column(rule)})"


def _shared(row):
    """A type whose measure is the share of rows that pass."""
    return lambda rule: _average(row(rule))


def _column_exists(rule, rows):
    return 1.0 if rule.parameters[0].lower() in [name.lower() for name in rows.columns] else 0.0


def _names_match(rule, rows):
    import re

    matched = [name for name in rows.columns if re.fullmatch(rule.parameters[0], name)]
    return len(matched) / len(rows.columns) if rows.columns else 1.0


def _custom_sql(rule, rows):
    rows.createOrReplaceTempView("primary")
    answer = rows.sparkSession.sql(rule.parameters[0])
    if rule.condition is None:
        # Without a condition the query gives the rows that pass.
        total = rows.count()
        return answer.count() / total if total else 1.0
    first = answer.first()
    if first is None or first[0] is None:
        raise CannotEvaluate("the query gives no value")
    return float(first[0])


ROW_SHARES = ("ColumnValues", "ColumnLength", "ColumnDataType", "DataFreshness")
RULE_TYPES = {
    "RowCount": RuleType("Dataset.*.RowCount", (0, 0), lambda _rule: "COUNT(*)"),
    "ColumnCount": RuleType("Dataset.*.ColumnCount", (0, 0), measured=lambda _rule, rows: len(rows.columns)),
    "ColumnExists": RuleType("ColumnExists", measured=_column_exists, default=_ALL),
    "ColumnNamesMatchPattern": RuleType("Dataset.*.ColumnNamesPatternMatchRatio", measured=_names_match, default=_ALL),
    "IsComplete": RuleType("Completeness", aggregate=_shared(_is_complete), default=_ALL, row=_is_complete),
    "Completeness": RuleType("Completeness", aggregate=_shared(_is_complete)),
    "IsUnique": RuleType("Uniqueness", measured=_share_of_unique, default=_ALL, row=_unique_row),
    "Uniqueness": RuleType("Uniqueness", (1, 99), measured=_share_of_unique),
    "UniqueValueRatio": RuleType("UniqueValueRatio", measured=_unique_value_ratio),
    "IsPrimaryKey": RuleType("PrimaryKey", (1, 99), measured=_share_of_key_rows, default=_ALL, row=_unique_row),
    "DistinctValuesCount": RuleType("DistinctValuesCount", aggregate=lambda rule: f"COUNT(DISTINCT {column(rule)})"),
    "Mean": RuleType("Mean", aggregate=_aggregate("AVG")),
    "Sum": RuleType("Sum", aggregate=_aggregate("SUM")),
    "StandardDeviation": RuleType("StandardDeviation", aggregate=_aggregate("STDDEV_POP")),
    "Entropy": RuleType("Entropy", measured=_entropy),
    "ColumnCorrelation": RuleType(
        "ColumnCorrelation",
        (2, 2),
        lambda rule: f"CORR(CAST({column(rule)} AS DOUBLE), CAST({column(rule, 1)} AS DOUBLE))",
    ),
    "ColumnValues": RuleType("ColumnValues.Compliance", aggregate=_shared(_column_values), row=_column_values),
    "ColumnLength": RuleType("ColumnLength.Compliance", aggregate=_shared(_column_length), row=_column_length),
    "ColumnDataType": RuleType(
        "ColumnDataType.Compliance", aggregate=_shared(_column_data_type), row=_column_data_type
    ),
    "DataFreshness": RuleType("DataFreshness.Compliance", aggregate=_shared(_data_freshness), row=_data_freshness),
    "CustomSql": RuleType("Dataset.*.CustomSQL", measured=_custom_sql, default=_ALL),
}
