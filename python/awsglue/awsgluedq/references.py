"""Rules that compare the data with another data set, which the script gives by an alias."""

from dataclasses import dataclass
from typing import Callable

from awsglue._frame.paths import quoted
from awsgluedq.conditions import CannotEvaluate


@dataclass(frozen=True)
class ReferenceRule:
    """A row: the metric's name, the number of parameters (least, most), and what measures, given both data sets."""

    metric: str
    parameters: tuple
    measured: Callable


def _reference(references, alias):
    if alias not in references:
        raise CannotEvaluate(f"there is no data set {alias}; give it in additional_data_sources")
    return references[alias]


def _row_count_match(rule, rows, references):
    other = _reference(references, rule.parameters[0]).count()
    if other == 0:
        raise CannotEvaluate("the reference has no rows")
    return rows.count() / other


def _schema_match(rule, rows, references):
    """The share of columns that the reference has too, in the same type."""
    theirs = {name.lower(): kind for name, kind in _reference(references, rule.parameters[0]).dtypes}
    same = [name for name, kind in rows.dtypes if theirs.get(name.lower()) == kind]
    return len(same) / max(len(rows.dtypes), len(theirs), 1)


def _referential_integrity(rule, rows, references):
    """The share of rows whose values are among the reference's: `"a,b" "alias.{c,d}"`."""
    ours = [name.strip() for name in rule.parameters[0].split(",")]
    alias, _, names = rule.parameters[1].partition(".")
    theirs = [name.strip() for name in names.strip("{}").split(",")]
    if len(ours) != len(theirs):
        raise CannotEvaluate("both sides must name as many columns")
    keys = _reference(references, alias).select(*[quoted(name) for name in theirs]).distinct()
    keys = keys.toDF(*[f"r{index}" for index in range(len(theirs))])
    left = rows.select(*[quoted(name) for name in ours]).toDF(*[f"l{index}" for index in range(len(ours))])
    total = left.count()
    condition = [left[f"l{index}"].eqNullSafe(keys[f"r{index}"]) for index in range(len(ours))]
    return left.join(keys, condition, "left_semi").count() / total if total else 1.0


def _aggregate_match(rule, rows, references):
    """The ratio of two aggregates: `"sum(a)" "sum(alias.b)"`."""
    ours = rows.selectExpr(rule.parameters[0]).first()[0]
    alias = next((name for name in references if f"{name}." in rule.parameters[1]), None)
    other = _reference(references, alias or "reference")
    theirs = other.selectExpr(rule.parameters[1].replace(f"{alias}.", "")).first()[0]
    if ours is None or not theirs:
        raise CannotEvaluate("an aggregate has no value to compare with")
    return float(ours) / float(theirs)


def _dataset_match(rule, rows, references):
    """The share of rows that the reference holds alike: `"alias" "id,…" "a->b,…"`; without a mapping, all columns."""
    other = _reference(references, rule.parameters[0])
    keys = _pairs(rule.parameters[1])
    compared = _pairs(rule.parameters[2]) if len(rule.parameters) > 2 else []
    if not compared:
        known = {ours for ours, _ in keys}
        compared = [(name, name) for name in rows.columns if name in other.columns and name not in known]
    left = rows.select(*[rows[quoted(ours)].alias(f"l{index}") for index, (ours, _) in enumerate([*keys, *compared])])
    right = other.select(
        *[other[quoted(theirs)].alias(f"r{index}") for index, (_, theirs) in enumerate([*keys, *compared])]
    )
    same = [left[f"l{index}"].eqNullSafe(right[f"r{index}"]) for index in range(len(keys) + len(compared))]
    total = max(rows.count(), other.count())
    return left.join(right, same, "left_semi").count() / total if total else 1.0


def _pairs(text):
    parts = [part.strip().partition("->") for part in text.split(",") if part.strip()]
    return [(ours.strip(), theirs.strip() or ours.strip()) for ours, _, theirs in parts]


REFERENCE_RULES = {
    "RowCountMatch": ReferenceRule("RowCountMatch", (1, 1), _row_count_match),
    "SchemaMatch": ReferenceRule("SchemaMatch", (1, 1), _schema_match),
    "ReferentialIntegrity": ReferenceRule("ReferentialIntegrity", (2, 2), _referential_integrity),
    "AggregateMatch": ReferenceRule("AggregateMatch", (2, 2), _aggregate_match),
    "DatasetMatch": ReferenceRule("DatasetMatch", (2, 3), _dataset_match),
}
