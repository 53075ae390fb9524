"""Evaluates a ruleset on a DataFrame: one pass for all that is an aggregate, further jobs for the rest."""

from dataclasses import dataclass, field
from typing import Optional

from pyspark.errors import PySparkException
from pyspark.sql import functions as F

from awsgluedq import conditions
from awsgluedq.conditions import CannotEvaluate
from awsgluedq.dqdl import Composite, Condition, parsed
from awsgluedq.references import REFERENCE_RULES
from awsgluedq.rules import ROW_SHARES, RULE_TYPES

_ALL = Condition("=", (1.0,))
PASSED, FAILED = "Passed", "Failed"


@dataclass(frozen=True)
class Outcome:
    """A rule's outcome, as a row of ruleOutcomes holds it."""

    rule: object
    has_passed: bool
    reason: Optional[str] = None
    metrics: dict = field(default_factory=dict)
    # Whether it could not be evaluated at all, which counts as failed.
    is_error: bool = False

    def row(self):
        verdict = PASSED if self.has_passed else FAILED
        return (self.rule.text, verdict, self.reason, {n: float(v) for n, v in self.metrics.items()}, self.rule.text)


def evaluated(rows, ruleset_text, references=None):
    """Returns the Outcome of each rule and analyzer, in order; raises DqdlError for a text that is no ruleset.

    A rule that cannot be evaluated (no such column, a history that nobody keeps) has failed, with the reason: a script
    that looks for failures must not take it for passed.
    """
    ruleset = parsed(ruleset_text)
    evaluation = _Evaluation(rows, references or {})
    evaluation.measure([*_simple_rules(ruleset.rules), *_simple_rules(ruleset.analyzers)])
    return [evaluation.outcome(rule) for rule in ruleset.rules]


def _simple_rules(rules):
    for rule in rules:
        if isinstance(rule, Composite):
            yield from _simple_rules(rule.rules)
        else:
            yield rule


class _Evaluation:
    def __init__(self, rows, references):
        self._rows = rows
        self._references = references
        self._measured = {}  # rule to number, or to the reason why there is none

    def measure(self, rules):
        """Measures what aggregates can; when one of them fails, each is measured on its own to find which."""
        pairs = [(rule, sql) for rule in rules if (sql := self._aggregate_of(rule)) is not None]
        if not pairs:
            return
        try:
            numbers = self._rows.agg(*[F.expr(sql) for _, sql in pairs]).first()
            self._measured.update(zip((rule for rule, _ in pairs), numbers))
        except PySparkException:
            for rule, sql in pairs:
                self._measured[rule] = self._measured_alone(lambda text=sql: self._rows.agg(F.expr(text)).first()[0])

    def _aggregate_of(self, rule):
        kind = RULE_TYPES.get(rule.name)
        if kind is None or kind.aggregate is None:
            return None
        try:
            _check_parameters(rule, kind.columns)
            sql = kind.aggregate(rule)
        except CannotEvaluate as error:
            self._measured[rule] = error
            return None
        return f"{sql} FILTER (WHERE {rule.where})" if rule.where else sql

    def _measured_alone(self, measure):
        try:
            return measure()
        except PySparkException as error:
            return CannotEvaluate(str(error).split("\n")[0])
        except CannotEvaluate as error:
            return error

    def _number(self, rule):
        if rule not in self._measured:
            self._measured[rule] = self._measured_alone(lambda: self._by_job(rule))
        number = self._measured[rule]
        if isinstance(number, CannotEvaluate):
            raise number
        return number

    def _by_job(self, rule):
        rows = self._rows.where(rule.where) if rule.where else self._rows
        kind = RULE_TYPES.get(rule.name)
        if kind is not None:
            _check_parameters(rule, kind.columns)
            return kind.measured(rule, rows)
        reference = REFERENCE_RULES.get(rule.name)
        if reference is None:
            raise CannotEvaluate(f"rule type {rule.name} is not supported")
        _check_parameters(rule, reference.parameters)
        return reference.measured(rule, rows, self._references)

    def outcome(self, rule):
        if isinstance(rule, Composite):
            return self._composite_outcome(rule)
        try:
            number = self._number(rule)
            name = _metric_name(rule)
            if number is None:
                return Outcome(rule, False, "there are no values to measure", {})
            has_passed = conditions.holds(_wanted(rule), number)
            reason = None if has_passed else f"Value: {float(number)} does not meet the constraint requirement!"
            return Outcome(rule, has_passed, reason, {name: number})
        except CannotEvaluate as error:
            return Outcome(rule, False, str(error), {}, is_error=True)

    def _composite_outcome(self, composite):
        parts = [self.outcome(rule) for rule in composite.rules]
        verdicts = [part.has_passed for part in parts]
        has_passed = all(verdicts) if composite.operator == "and" else any(verdicts)
        reasons = [part.reason for part in parts if part.reason]
        metrics = {name: value for part in parts for name, value in part.metrics.items()}
        is_error = not has_passed and any(part.is_error for part in parts)
        return Outcome(composite, has_passed, None if has_passed else "; ".join(reasons), metrics, is_error)


def _check_parameters(rule, allowed):
    least, most = allowed
    if not least <= len(rule.parameters) <= most:
        raise CannotEvaluate(f"{rule.name} takes {least} to {most} names, {len(rule.parameters)} given")


def _wanted(rule):
    """The condition on the measured number: for rules about rows it is the threshold, all rows without one."""
    if rule.name in ROW_SHARES:
        return rule.threshold or _ALL
    kind = RULE_TYPES.get(rule.name)
    default = kind.default if kind else None
    wanted = rule.condition or rule.threshold or default
    if wanted is None:
        raise CannotEvaluate(f"{rule.name} needs a condition")
    return wanted


def _metric_name(rule):
    kind = RULE_TYPES.get(rule.name) or REFERENCE_RULES[rule.name]
    if kind.metric.startswith("Dataset."):
        return kind.metric
    level = {0: "Dataset", 1: "Column"}.get(len(rule.parameters), "Multicolumn")
    return f"{level}.{','.join(rule.parameters) or '*'}.{kind.metric}"


def row_outcomes(rows, ruleset_text):
    """Returns the rows with the four columns that say which rules each one passed, failed and skipped."""
    checks = list(_simple_rules(parsed(ruleset_text).rules))
    by_row = [(rule, RULE_TYPES[rule.name].row) for rule in checks if getattr(RULE_TYPES.get(rule.name), "row", None)]
    verdicts = [(rule, _row_verdict(rule, row, rows)) for rule, row in by_row]
    known = [(rule, verdict) for rule, verdict in verdicts if verdict is not None]
    skipped = [rule for rule in checks if rule not in [each for each, _ in known]]
    judged = rows.select("*", *[F.expr(sql).alias(f"__dq{index}") for index, (_, sql) in enumerate(known)])
    texts = [rule.text for rule, _ in known]
    results = {
        "DataQualityRulesPass": _rules_where(texts, "passed"),
        "DataQualityRulesFail": _rules_where(texts, "failed"),
        "DataQualityRulesSkip": F.array(*[F.lit(rule.text) for rule in skipped]).cast("array<string>"),
    }
    for name, column in results.items():
        judged = judged.withColumn(name, column)
    verdict = F.when(F.size("DataQualityRulesFail") > 0, FAILED).otherwise(PASSED)
    judged = judged.withColumn("DataQualityEvaluationResult", verdict)
    return judged.drop(*[f"__dq{index}" for index in range(len(known))])


def _row_verdict(rule, row, rows):
    """Returns the SQL that gives passed, failed or null (the rule is not about this row), None when it cannot be."""
    try:
        verdict = f"IF({row(rule)}, 'passed', 'failed')"
        sql = f"IF({rule.where}, {verdict}, NULL)" if rule.where else verdict
        rows.selectExpr(sql)  # a column that is not there shows here, without a job
        return sql
    except (CannotEvaluate, PySparkException):
        return None


def _rules_where(texts, verdict):
    found = [F.when(F.col(f"__dq{index}") == verdict, F.lit(text)) for index, text in enumerate(texts)]
    return F.filter(F.array(*found).cast("array<string>"), lambda text: text.isNotNull())
