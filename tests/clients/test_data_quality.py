"""Data quality of Glue: rulesets, their evaluation on Spark, and what the results tell."""

import json

import pytest
from real_data import retail, retail_file
from refusals import refused
from waiting import seen_until

ROLE = "arn:aws:iam::123456789012:role/quality"
ENDS = {"SUCCEEDED", "FAILED", "STOPPED", "TIMEOUT"}
# The first run of all installs its runtime.
LONGEST = 900


@pytest.fixture
def orders(lake) -> dict:
    """One day's orders as a crawled table."""
    lake.put({"orders/orders.csv": retail_file()})
    (name,) = lake.crawl("orders/")
    return {"DatabaseName": lake.database, "TableName": name}


@pytest.fixture
def ruleset(glue, lake):
    """Makes rulesets; gives their names."""
    made = []

    def make(text: str, **settings) -> str:
        name = f"{lake.database}-rules-{len(made)}"
        made.append(glue.create_data_quality_ruleset(Name=name, Ruleset=text, **settings)["Name"])
        return name

    yield make
    for name in made:
        glue.delete_data_quality_ruleset(Name=name)


def start(glue, table: dict, *names: str, **settings) -> str:
    source = {"GlueTable": table}
    started = glue.start_data_quality_ruleset_evaluation_run(DataSource=source, Role=ROLE, RulesetNames=names, **settings)
    return started["RunId"]


def end(glue, run: str) -> dict:
    def look() -> dict:
        return glue.get_data_quality_ruleset_evaluation_run(RunId=run)

    return seen_until(look, lambda seen: seen["Status"] in ENDS, LONGEST)


def test_rulesets_are_kept(glue, ruleset, lake):
    target = {"DatabaseName": lake.database, "TableName": "orders"}
    name = ruleset('Rules = [ RowCount > 1, IsComplete "a" ]', Description="first", TargetTable=target, Tags={"team": lake.database})
    found = glue.get_data_quality_ruleset(Name=name)
    assert (found["Ruleset"], found["Description"]) == ('Rules = [ RowCount > 1, IsComplete "a" ]', "first")
    assert found["TargetTable"] == target
    (listed,) = glue.list_data_quality_rulesets(Filter={"TargetTable": target})["Rulesets"]
    assert (listed["Name"], listed["RuleCount"]) == (name, 2)
    other = ruleset("Rules = [ ColumnCount = 3 ]")
    tagged = glue.list_data_quality_rulesets(Tags={"team": lake.database})["Rulesets"]
    assert [each["Name"] for each in tagged] == [name]
    updated = glue.update_data_quality_ruleset(Name=name, Ruleset="Rules = [ RowCount > 2 ]")
    assert (updated["Ruleset"], updated["Description"]) == ("Rules = [ RowCount > 2 ]", "first")
    assert glue.list_data_quality_rulesets(Filter={"Name": name})["Rulesets"][0]["RuleCount"] == 1
    assert other != name


def test_what_is_refused(glue, ruleset, orders):
    name = ruleset("Rules = [ RowCount > 1 ]")
    with refused("AlreadyExistsException", holding=name):
        glue.create_data_quality_ruleset(Name=name, Ruleset="Rules = [ RowCount > 1 ]")
    for text in ("RowCount > 1", "Rules = [ RowCount > 1", 'Rules = [ IsComplete "a ]'):
        with refused("InvalidInputException"):
            glue.create_data_quality_ruleset(Name="bad", Ruleset=text)
        with refused("InvalidInputException"):
            glue.update_data_quality_ruleset(Name=name, Ruleset=text)
    for call in (glue.get_data_quality_ruleset, glue.delete_data_quality_ruleset):
        with refused("EntityNotFoundException", holding="gone"):
            call(Name="gone")
    with refused("EntityNotFoundException"):
        start(glue, orders, "gone")
    with refused("EntityNotFoundException"):
        start(glue, {**orders, "TableName": "gone"}, name)
    with refused("EntityNotFoundException"):
        glue.get_data_quality_ruleset_evaluation_run(RunId="gone")
    with refused("EntityNotFoundException"):
        glue.get_data_quality_result(ResultId="gone")
    with refused("EntityNotFoundException"):
        glue.cancel_data_quality_ruleset_evaluation_run(RunId="gone")


def test_an_evaluation_tells_what_is_in_the_table(aws, glue, ruleset, lake, orders):
    events, sqs = aws.client("events"), aws.client("sqs")
    queue = sqs.create_queue(QueueName=lake.bucket)["QueueUrl"]
    arn = sqs.get_queue_attributes(QueueUrl=queue, AttributeNames=["QueueArn"])["Attributes"]["QueueArn"]
    pattern = {"source": ["aws.glue-dataquality"], "detail": {"context": {"databaseName": [lake.database]}}}
    events.put_rule(Name=lake.bucket, EventPattern=json.dumps(pattern))
    events.put_targets(Rule=lake.bucket, Targets=[{"Id": "queue", "Arn": arn}])

    rows = retail()
    rules = [f"RowCount = {len(rows)}", 'IsComplete "invoiceno"', 'ColumnValues "quantity" > 0', 'Mean "nothing" > 1']
    first, second = ruleset(f"Rules = [ {', '.join(rules)} ]"), ruleset("Rules = [ ColumnCount > 2 ]")
    options = {"CloudWatchMetricsEnabled": True, "ResultsS3Prefix": lake.url("results/")}
    run = end(glue, start(glue, orders, first, second, AdditionalRunOptions=options))
    assert run["Status"] == "SUCCEEDED", run
    assert run["RulesetNames"] == [first, second] and run["CompletedOn"] >= run["StartedOn"]

    answer = glue.batch_get_data_quality_result(ResultIds=[*run["ResultIds"], "gone"])
    assert answer["ResultsNotFound"] == ["gone"]
    found, other = answer["Results"]
    assert [(each["Name"], each["EvaluatedRule"]) for each in found["RuleResults"]] == [
        (f"Rule_{number}", rule) for number, rule in enumerate(rules, 1)]
    is_positive = [int(row["Quantity"]) > 0 for row in rows]
    expected = ["PASS", "PASS", "PASS" if all(is_positive) else "FAIL", "ERROR"]
    assert [each["Result"] for each in found["RuleResults"]] == expected
    assert found["RuleResults"][0]["EvaluatedMetrics"] == {"Dataset.*.RowCount": float(len(rows))}
    compliance = found["RuleResults"][2]["EvaluatedMetrics"]["Column.quantity.ColumnValues.Compliance"]
    assert compliance == pytest.approx(sum(is_positive) / len(rows))
    assert found["Score"] == pytest.approx(expected.count("PASS") / 4) and found["RulesetName"] == first
    assert found["DataSource"] == {"GlueTable": orders} and found["RulesetEvaluationRunId"] == run["RunId"]
    assert (other["Score"], glue.get_data_quality_result(ResultId=other["ResultId"])["RulesetName"]) == (1.0, second)

    source = {"GlueTable": orders}
    listed = glue.list_data_quality_results(Filter={"DataSource": source})["Results"]
    assert {each["ResultId"] for each in listed} == set(run["ResultIds"])
    runs = glue.list_data_quality_ruleset_evaluation_runs(Filter={"DataSource": source})["Runs"]
    assert [each["RunId"] for each in runs] == [run["RunId"]]

    messages = {}
    def receive() -> dict:
        for message in sqs.receive_message(QueueUrl=queue, MaxNumberOfMessages=10).get("Messages", []):
            detail = json.loads(message["Body"])["detail"]
            messages[detail["resultID"]] = detail
        return messages
    seen_until(receive, lambda seen: set(seen) == set(run["ResultIds"]))
    assert messages[other["ResultId"]]["state"] == "SUCCEEDED"
    failed = messages[found["ResultId"]]
    assert (failed["state"], failed["rulesSucceeded"], failed["context"]["runId"]) == (
        "FAILED", expected.count("PASS"), run["RunId"])

    metrics = aws.client("cloudwatch")
    def published() -> list:
        listed = metrics.list_metrics(Namespace="Glue Data Quality", MetricName="glue.data.quality.rules.passed")["Metrics"]
        return [m for m in listed if {"Name": "Ruleset", "Value": second} in m["Dimensions"]]
    assert len(seen_until(published, bool)) == 1
    key = f"results/{run['RunId']}/{second}.json"
    left = json.loads(lake.s3.get_object(Bucket=lake.bucket, Key=key)["Body"].read())
    assert [rule["result"] for rule in left["rules"]] == ["PASS"]


def test_a_ruleset_that_only_spark_sees_through_fails_its_run(glue, ruleset, orders):
    name = ruleset("Rules = [ RowCount > ]")
    run = end(glue, start(glue, orders, name))
    assert run["Status"] == "FAILED" and run["ErrorString"].startswith("DqdlError: "), run
    assert run["ResultIds"] == []


def test_an_evaluation_is_cancelled(glue, ruleset, orders):
    run = start(glue, orders, ruleset("Rules = [ RowCount > 1 ]"))
    glue.cancel_data_quality_ruleset_evaluation_run(RunId=run)
    ended = end(glue, run)
    assert ended["Status"] == "STOPPED"
    with refused("InvalidInputException", holding="STOPPED"):
        glue.cancel_data_quality_ruleset_evaluation_run(RunId=run)
