"""DQDL and EvaluateDataQuality (spec, section 8)."""

import json
from datetime import datetime

import pytest
from conftest import rows

from awsglue._io.bookmarks import RUN_FOLDER
from awsglue.dynamicframe import DynamicFrame
from awsgluedq.dqdl import Composite, Condition, DqdlError, Duration, History, Keyword, Now, parsed
from awsgluedq.transforms import EvaluateDataQuality


def test_parse_conditions():
    (rule,) = parsed('Rules = [ ColumnValues "c d" between -1 and 2.5 where "x > 1" with threshold >= 0.9 ]').rules
    assert (rule.name, rule.parameters, rule.where) == ("ColumnValues", ("c d",), "x > 1")
    assert (rule.condition, rule.threshold) == (Condition("between", (-1, 2.5)), Condition(">=", (0.9,)))
    text = 'Rules = [ A "c" not in [ "x", NULL ], B matches "a\\.b\\"", C <= 24 hours, D > (now() - 3 days) ] # end'
    found = [rule.condition for rule in parsed(text).rules]
    assert found[0] == Condition("in", ("x", Keyword("NULL")), True)
    assert found[1].values == ('a\\.b"',)
    assert found[2].values == (Duration(86_400),)
    assert found[3].values == (Now(-3 * 86_400),)


def test_parse_composites_analyzers_and_history():
    text = 'Rules = [ (RowCount > 1) and (IsComplete "a"), RowCount > 0.8 * avg(last(5)) ] Analyzers = [ Mean "a" ]'
    found = parsed(text)
    assert isinstance(found.rules[0], Composite) and found.rules[0].text == '(RowCount > 1) and (IsComplete "a")'
    assert found.rules[1].condition.values == (History("0.8 * avg(last(5))"),)
    assert found.analyzers[0].name == "Mean"


@pytest.mark.parametrize("text", [
    "", "Rules", "Rules = [ ]", "Rules = [ RowCount > ", 'Rules = [ (A) and (B) or (C) ]',
    "Rules = [ RowCount > 1 / 0 ]",
    "Rules = [ 5 ]", 'Rules = [ A "x ]', "Rules = [ A with 5 ]", "Rules = [ A > foo(1) ]",
])  # fmt: skip
def test_what_is_no_ruleset(text):
    with pytest.raises(DqdlError):
        parsed(text)


@pytest.fixture
def people(glue, spark):
    data = spark.sql(
        "SELECT * FROM VALUES (1, 'a@x.org', 30, 'A'), (2, 'b@x.org', 40, 'B'), (3, NULL, 50, 'A'), (4, 'odd', 60, 'A')"
        " AS t(id, mail, age, kind)"
    )
    return DynamicFrame.fromDF(data, glue, "people")


RULES = [
    ("RowCount = 4", True), ("RowCount between 1 and 4", False), ("ColumnCount > 3", True), ('IsComplete "id"', True),
    ('IsComplete "mail"', False), ('Completeness "mail" > 0.7', True),
    ('IsUnique "id"', True), ('IsUnique "kind"', False),
    ('IsPrimaryKey "id" "kind"', True), ('IsPrimaryKey "mail"', False), ('Uniqueness "kind" = 0.25', True),
    ('ColumnValues "kind" in ["A", "B"]', True), ('ColumnValues "kind" not in ["A"]', False),
    ('ColumnValues "age" >= 30', True), ('ColumnValues "age" > 30 with threshold > 0.7', True),
    ('ColumnValues "age" > 30 with threshold > 0.8', False), ('ColumnValues "mail" matches "[a-z]+@x\\.org"', False),
    ('ColumnValues "mail" != NULL', False), ('ColumnValues "age" between 29 and 61', True),
    ('ColumnExists "mail"', True),
    ('ColumnExists "none"', False), ('ColumnLength "kind" = 1', True), ('Mean "age" = 45', True),
    ('Sum "age" > 180', False),
    ('StandardDeviation "age" between 11 and 12', True), ('DistinctValuesCount "kind" = 2', True),
    ('Entropy "kind" between 0.56 and 0.57', True), ('ColumnCorrelation "id" "age" > 0.99', True),
    ('ColumnDataType "mail" = "INTEGER"', False), ('ColumnDataType "age" = "INTEGER"', True),
    ('CustomSql "select count(*) from primary where age > 35" = 3', True), ('ColumnNamesMatchPattern "[a-z]+"', True),
    ('ColumnValues "age" > 45 where "id > 2"', True), ('(RowCount > 9) or (IsComplete "id")', True),
    ('(RowCount > 9) and (IsComplete "id")', False), ('Mean "none" > 0', False), ("RowCount > last(1)", False),
    ('RowCountMatch "other" = 2.0', True), ('ReferentialIntegrity "kind" "other.k" = 1.0', True),
    ('AggregateMatch "sum(age)" "sum(other.total)" = 1.0', True), ('SchemaMatch "other" = 1.0', False),
    ('DatasetMatch "people" "id" >= 1.0', True), ("FileFreshness > 1", False), ("RowCount", False),
]  # fmt: skip


def test_rules(glue, spark, people):
    other = DynamicFrame.fromDF(spark.sql("SELECT * FROM VALUES ('A', 90), ('B', 90) AS t(k, total)"), glue, "other")
    ruleset = "Rules = [ " + ",\n".join(text for text, _ in RULES) + " ]"
    sources = {"other": other, "people": people}
    found = rows(EvaluateDataQuality.apply(people, ruleset, additional_data_sources=sources))
    assert [(row["Rule"], row["Outcome"] == "Passed") for row in found] == RULES
    assert found[4]["FailureReason"] == "Value: 0.75 does not meet the constraint requirement!"
    assert found[4]["EvaluatedMetrics"] == {"Column.mail.Completeness": 0.75}
    assert "no results of earlier evaluations" in found[36]["FailureReason"]


def test_process_rows(people):
    parts = EvaluateDataQuality().process_rows(
        frame=people, ruleset='Rules = [ IsComplete "mail", IsUnique "kind", RowCount > 1 ]',
        publishing_options={"dataQualityEvaluationContext": "ctx", "enableDataQualityResultsPublishing": True},
        additional_options={"performanceTuning.caching": "CACHE_NOTHING"},
    )  # fmt: skip
    assert sorted(parts.keys()) == ["originalData", "rowLevelOutcomes", "ruleOutcomes"]
    third = next(row for row in rows(parts["rowLevelOutcomes"]) if row["id"] == 3)
    assert third["DataQualityRulesFail"] == ['IsComplete "mail"', 'IsUnique "kind"']
    assert third["DataQualityRulesSkip"] == ["RowCount > 1"]
    assert third["DataQualityEvaluationResult"] == "Failed"
    second = next(row for row in rows(parts["rowLevelOutcomes"]) if row["id"] == 2)
    assert second["DataQualityEvaluationResult"] == "Passed"


def test_results_are_left_for_the_server(people, tmp_path, monkeypatch):
    EvaluateDataQuality.apply(people, "Rules = [ RowCount = 4 ]")  # outside a run nobody would take them
    monkeypatch.setenv(RUN_FOLDER, str(tmp_path))
    silent = {"enableDataQualityResultsPublishing": False}
    EvaluateDataQuality.apply(people, "Rules = [ RowCount = 4 ]", publishing_options=silent)
    assert list(tmp_path.iterdir()) == []
    EvaluateDataQuality.apply(people, 'Rules = [ RowCount = 4, IsComplete "mail", Mean "none" > 1 ]')
    named = {"dataQualityEvaluationContext": "people", "enableDataQualityCloudWatchMetrics": "true"}
    EvaluateDataQuality().process_rows(people, "Rules = [ RowCount = 5 ]", publishing_options=named)
    first, second = [json.loads(path.read_text()) for path in sorted((tmp_path / "quality").iterdir())]
    assert [rule["result"] for rule in first["rules"]] == ["PASS", "FAIL", "ERROR"]
    assert (first["context"], first["with_results"], first["with_metrics"]) == ("default_context", True, False)
    assert (second["context"], second["with_metrics"]) == ("people", True)
    assert datetime.fromisoformat(second["started"]) <= datetime.fromisoformat(second["completed"])
