"""Data quality of Glue: rulesets, their evaluation on Spark, and what the results tell."""

import json
import re

import boto3
import pytest
from jobs import Jobs
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


class Events:
    """The events of results whose context is as `context` says, in a queue."""

    def __init__(self, aws, name: str, context: dict):
        events, self.sqs = aws.client("events"), aws.client("sqs")
        self.queue = self.sqs.create_queue(QueueName=name)["QueueUrl"]
        attributes = self.sqs.get_queue_attributes(QueueUrl=self.queue, AttributeNames=["QueueArn"])["Attributes"]
        pattern = {"source": ["aws.glue-dataquality"], "detail": {"context": context}}
        events.put_rule(Name=name, EventPattern=json.dumps(pattern))
        events.put_targets(Rule=name, Targets=[{"Id": "queue", "Arn": attributes["QueueArn"]}])
        self.seen = {}

    def until(self, result_ids: list[str]) -> dict[str, dict]:
        """Waits for the events of exactly these results; returns their details by result."""

        def receive() -> dict:
            for message in self.sqs.receive_message(QueueUrl=self.queue, MaxNumberOfMessages=10).get("Messages", []):
                detail = json.loads(message["Body"])["detail"]
                self.seen[detail["resultId"]] = detail
            return self.seen

        return seen_until(receive, lambda seen: set(seen) == set(result_ids))


def metrics_of(aws, dimension: str, value: str) -> list[dict]:
    listed = aws.client("cloudwatch").list_metrics(Namespace="Glue Data Quality", MetricName="glue.data.quality.rules.passed")
    return [metric for metric in listed["Metrics"] if {"Name": dimension, "Value": value} in metric["Dimensions"]]


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


def test_rulesets_carry_tags(glue, ruleset):
    name = ruleset("Rules = [ RowCount > 0 ]", Tags={"team": "lake"})
    arn = f"arn:aws:glue:us-east-1:123456789012:dataQualityRuleset/{name}"
    glue.tag_resource(ResourceArn=arn, TagsToAdd={"stage": "test"})
    assert glue.get_tags(ResourceArn=arn)["Tags"] == {"team": "lake", "stage": "test"}
    glue.untag_resource(ResourceArn=arn, TagsToRemove=["team"])
    assert glue.list_data_quality_rulesets(Tags={"stage": "test"})["Rulesets"][0]["Name"] == name
    assert glue.get_tags(ResourceArn=arn)["Tags"] == {"stage": "test"}
    with refused("EntityNotFoundException"):
        glue.get_tags(ResourceArn=arn + "-not")


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


def test_rulesets_under_a_key_are_refused(aws, glue, ruleset, lake):
    key = aws.client("kms").create_key()["KeyMetadata"]["Arn"]
    modes = {"sealed": {"DataQualityEncryptionMode": "SSE-KMS", "KmsKeyArn": key},
             "open": {"DataQualityEncryptionMode": "DISABLED"}}
    names = {kind: f"{lake.database}-{kind}" for kind in modes}
    for kind, mode in modes.items():
        encryption = {"DataQualityEncryption": mode}
        glue.create_security_configuration(Name=names[kind], EncryptionConfiguration=encryption)
    rules = "Rules = [ RowCount > 1 ]"
    with refused("InvalidInputException", holding="DataQualityEncryption"):
        ruleset(rules, DataQualitySecurityConfiguration=names["sealed"])
    with refused("EntityNotFoundException", "SecurityConfiguration nowhere not found"):
        ruleset(rules, DataQualitySecurityConfiguration="nowhere")
    name = ruleset(rules, DataQualitySecurityConfiguration=names["open"])
    assert glue.get_data_quality_ruleset(Name=name)["DataQualitySecurityConfiguration"] == names["open"]


def test_an_evaluation_tells_what_is_in_the_table(aws, glue, ruleset, lake, orders):
    events = Events(aws, lake.bucket, {"databaseName": [lake.database]})

    rows = retail()
    rules = [f"RowCount = {len(rows)}", 'IsComplete "invoiceno"', 'ColumnValues "quantity" > 0', 'Mean "nothing" > 1']
    first, second = ruleset(f"Rules = [ {', '.join(rules)} ]"), ruleset("Rules = [ ColumnCount > 2 ]")
    options = {"CloudWatchMetricsEnabled": True, "ResultsS3Prefix": lake.url("results/")}
    run = end(glue, start(glue, orders, first, second, AdditionalRunOptions=options))
    assert run["Status"] == "SUCCEEDED", run["ErrorString"]
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

    messages = events.until(run["ResultIds"])
    assert messages[other["ResultId"]]["state"] == "SUCCEEDED"
    failed = messages[found["ResultId"]]
    assert (failed["state"], failed["rulesSucceeded"], failed["context"]["runId"]) == (
        "FAILED", expected.count("PASS"), run["RunId"])

    assert len(seen_until(lambda: metrics_of(aws, "Ruleset", second), bool)) == 1
    key = f"results/{run['RunId']}/{second}.json"
    left = json.loads(lake.s3.get_object(Bucket=lake.bucket, Key=key)["Body"].read())
    assert [rule["result"] for rule in left["rules"]] == ["PASS"]


def keys_of(aws, run: str) -> dict[str, str]:
    """The credentials that an evaluation under way works with."""
    settings = aws.folder / "jobs" / run / "spark.conf"

    def look() -> dict[str, str]:
        found = re.findall(r"spark\.executorEnv\.AWS_(\w+)[ =]+(\S+)", settings.read_text() if settings.exists() else "")
        return {f"aws_{name.lower()}": value.replace("\\", "") for name, value in found}

    return seen_until(look, lambda found: len(found) >= 3, LONGEST)


def test_a_ruleset_that_only_spark_sees_through_fails_its_run(aws, glue, ruleset, orders):
    name = ruleset("Rules = [ RowCount > ]")
    started = start(glue, orders, name)
    names = ("aws_access_key_id", "aws_secret_access_key", "aws_session_token")
    keys = {name: value for name, value in keys_of(aws, started).items() if name in names}
    sts = boto3.client("sts", endpoint_url=aws.endpoint, region_name="us-east-1", **keys)
    assert sts.get_caller_identity()["Arn"].endswith("/GlueDataQualitySession")
    run = end(glue, started)
    assert run["Status"] == "FAILED" and run["ErrorString"].startswith("DqdlError: "), run
    assert run["ResultIds"] == []
    # Its keys ended with it.
    with refused("InvalidClientTokenId"):
        sts.get_caller_identity()


def test_an_evaluation_is_cancelled(glue, ruleset, orders):
    run = start(glue, orders, ruleset("Rules = [ RowCount > 1 ]"))
    glue.cancel_data_quality_ruleset_evaluation_run(RunId=run)
    ended = end(glue, run)
    assert ended["Status"] == "STOPPED"
    with refused("InvalidInputException", holding="STOPPED"):
        glue.cancel_data_quality_ruleset_evaluation_run(RunId=run)


JUDGING = """
    import sys
    from awsglue.context import GlueContext
    from awsglue.utils import getResolvedOptions
    from awsgluedq.transforms import EvaluateDataQuality
    from pyspark.context import SparkContext

    context = getResolvedOptions(sys.argv, ["context"])["context"]
    glue = GlueContext(SparkContext.getOrCreate())
    from awsglue.dynamicframe import DynamicFrame
    frame = DynamicFrame.fromDF(glue.spark_session.range(4), glue, "numbers")

    def judge(ruleset, **options):
        return EvaluateDataQuality.apply(frame, ruleset, publishing_options=options)

    judge('Rules = [ RowCount = 4, IsUnique "id" ]', dataQualityEvaluationContext=context,
          enableDataQualityCloudWatchMetrics=True, enableDataQualityResultsPublishing=True)
    judge('Rules = [ RowCount = 4, ColumnValues "id" > 0, Mean "none" > 1 ]')
    judge('Rules = [ RowCount = 4 ]', dataQualityEvaluationContext=context + "-metrics",
          enableDataQualityCloudWatchMetrics=True, enableDataQualityResultsPublishing=False)
    raise SystemExit("the rows are not good enough")
"""


def test_a_job_publishes_its_results(aws, glue, bucket):
    jobs, context = Jobs(aws, bucket), f"{bucket}-judged"
    job = jobs.create(JUDGING, "glueetl", DefaultArguments={"--context": context})
    events = Events(aws, bucket, {"contextType": ["GLUE_JOB"], "jobName": [job]})
    # A script may end its run by what it found: its results are there all the same.
    run = jobs.run(job)
    assert run["JobRunState"] == "FAILED", (run, jobs.lines(run, "error"))
    listed = glue.list_data_quality_results(Filter={"JobName": job})["Results"]
    assert [(each["JobName"], each["JobRunId"]) for each in listed] == [(job, run["Id"])] * 2
    found = [glue.get_data_quality_result(ResultId=each["ResultId"]) for each in listed]
    by_context = {each["EvaluationContext"]: each for each in found}
    assert set(by_context) == {context, "default_context"}
    judged, other = by_context[context], by_context["default_context"]
    assert (judged["JobName"], judged["JobRunId"], judged["Score"]) == (job, run["Id"], 1.0)
    assert "DataSource" not in judged and "RulesetEvaluationRunId" not in judged
    assert run["StartedOn"] <= judged["StartedOn"] <= judged["CompletedOn"] <= run["CompletedOn"]
    assert [each["Result"] for each in other["RuleResults"]] == ["PASS", "FAIL", "ERROR"]
    assert glue.list_data_quality_results(Filter={"JobRunId": run["Id"]})["Results"] == listed
    assert glue.list_data_quality_results(Filter={"JobName": "gone"})["Results"] == []

    # No metrics were asked for of the others, and so there is no event.
    (detail,) = events.until([judged["ResultId"]]).values()
    assert detail["context"] == {
        "contextType": "GLUE_JOB", "jobId": run["Id"], "jobName": job, "evaluationContext": context,
    }  # fmt: skip
    assert (detail["state"], detail["numRulesSucceeded"], detail["rulesetNames"]) == ("SUCCEEDED", 2, [context])
    assert seen_until(lambda: metrics_of(aws, "EvaluationContext", context), bool)
    assert seen_until(lambda: metrics_of(aws, "EvaluationContext", f"{context}-metrics"), bool)
    assert metrics_of(aws, "EvaluationContext", "default_context") == []
