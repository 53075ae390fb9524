"""What a job on Spark tells while it runs and after: metrics, continuous logs, and pages in Spark's history server."""

import datetime
import json
import os
import re
import signal
import socket
import subprocess
import urllib.request

import pytest
from jobs import Jobs
from real_data import YEARS, flights, flights_file
from waiting import seen_until

BUCKET = "observed-runs"

# Counts flights with one shuffle, and loses a task on the way.
OBSERVED = f"""
    from awsglue.context import GlueContext
    from pyspark.context import SparkContext

    glue = GlueContext(SparkContext.getOrCreate())
    spark = glue.spark_session
    glue.get_logger().warn("about to count")
    rows = spark.read.schema("DEST_COUNTRY_NAME string").json("s3://{BUCKET}/in/")
    print("application", spark.sparkContext.applicationId)
    print("flights", sum(row["count"] for row in rows.groupBy("DEST_COUNTRY_NAME").count().collect()))
    try:
        spark.sparkContext.parallelize([0], 1).map(lambda number: 1 / number).collect()
    except Exception as error:
        print("lost", type(error).__name__)
"""


class Observed:
    """A run that was asked to tell everything."""

    def __init__(self, aws):
        aws.client("s3").create_bucket(Bucket=BUCKET)
        self.jobs = Jobs(aws, BUCKET)
        self.cloudwatch = aws.client("cloudwatch")
        for year in YEARS:
            self.jobs.s3.put_object(Bucket=BUCKET, Key=f"in/{year}.json", Body=flights_file(year, "json"))
        self.job = self.jobs.create(OBSERVED, "glueetl", GlueVersion="5.0", DefaultArguments={
            "--enable-metrics": "",
            "--enable-continuous-cloudwatch-log": "true",
            "--enable-spark-ui": "true",
            "--spark-event-logs-path": f"s3://{BUCKET}/spark/events/",
        })
        self.output = self.jobs.succeed(self.job)
        (self.run,) = self.jobs.glue.get_job_runs(JobName=self.job)["JobRuns"]

    def printed(self, what: str) -> str:
        lines = self.jobs.lines_with(self.run, "output", f"{what} ")
        return next(line.split()[1] for line in lines if line.startswith(f"{what} "))

    def metrics(self, run_id: str) -> list[dict]:
        """The metrics of the job with one value of JobRunId."""
        wanted = [{"Name": "JobName", "Value": self.job}, {"Name": "JobRunId", "Value": run_id}]
        return self.cloudwatch.list_metrics(Namespace="Glue", Dimensions=wanted)["Metrics"]

    def total(self, name: str, kind: str, run_id: str) -> dict:
        """The sum of a metric's points, and their greatest."""
        dimensions = [("JobName", self.job), ("JobRunId", run_id), ("Type", kind)]
        now = datetime.datetime.now(datetime.UTC)
        (point,) = self.cloudwatch.get_metric_statistics(
            Namespace="Glue", MetricName=name, Dimensions=[{"Name": key, "Value": value} for key, value in dimensions],
            StartTime=now - datetime.timedelta(hours=23), EndTime=now + datetime.timedelta(hours=1), Period=24 * 3600,
            Statistics=["Sum", "Maximum"],
        )["Datapoints"]
        return point


@pytest.fixture(scope="module")
def observed(aws) -> Observed:
    return Observed(aws)


def test_a_run_tells_what_spark_counted(observed):
    run_id = observed.run["Id"]
    metrics = seen_until(lambda: observed.metrics(run_id), bool)
    assert {metric["MetricName"] for metric in metrics} >= {
        "glue.driver.aggregate.elapsedTime", "glue.driver.jvm.heap.usage", "glue.ALL.jvm.heap.used",
        "glue.driver.ExecutorAllocationManager.executors.numberAllExecutors",
        "glue.driver.BlockManager.disk.diskSpaceUsed_MB",
    }
    expected = sum(len(flights(year)) for year in YEARS)
    assert observed.printed("flights") == str(expected)
    for asked in (run_id, "ALL"):
        def count(name: str) -> float:
            return observed.total(f"glue.driver.aggregate.{name}", "count", asked)["Sum"]

        assert count("recordsRead") == expected
        assert count("bytesRead") >= sum(len(flights_file(year, "json")) for year in YEARS)
        assert count("numFailedTasks") == 1 and count("numKilledTasks") == 0
        assert count("numCompletedTasks") >= count("numCompletedStages") >= 2
        assert count("shuffleBytesWritten") == count("shuffleLocalBytesRead") > 0
        assert 0 < count("elapsedTime") < 1000 * (observed.run["ExecutionTime"] + 1)


def test_gauges_lie_in_their_bounds(observed):
    run_id = observed.run["Id"]
    seen_until(lambda: observed.metrics(run_id), bool)

    def gauge(name: str) -> float:
        return observed.total(name, "gauge", run_id)["Maximum"]

    assert 0 < gauge("glue.driver.jvm.heap.usage") < 1 and gauge("glue.driver.jvm.heap.used") > 1 << 20
    assert gauge("glue.ALL.jvm.heap.used") == gauge("glue.driver.jvm.heap.used")
    assert 0 <= gauge("glue.driver.system.cpuSystemLoad") <= 1
    assert gauge("glue.driver.ExecutorAllocationManager.executors.numberAllExecutors") == 1
    read = sum(len(flights_file(year, "json")) for year in YEARS)
    assert gauge("glue.driver.s3.filesystem.read_bytes") >= read


def test_a_python_shell_tells_no_metrics(observed):
    shell = observed.jobs.create("print('done')")
    # It has no Spark that could be measured.
    run = observed.jobs.run(shell, Arguments={"--enable-metrics": "true"})
    # Signals come in their order: a metric would be there with the line.
    observed.jobs.lines_with(run, "output", "done")
    names = {dimension["Value"] for metric in observed.cloudwatch.list_metrics(Namespace="Glue")["Metrics"]
             for dimension in metric["Dimensions"] if dimension["Name"] == "JobName"}
    assert shell not in names


def test_the_continuous_log_is_the_drivers(observed):
    errors = observed.jobs.lines_with(observed.run, "error", "about to count")
    stream = {"logGroupName": "/aws-glue/jobs/logs-v2", "logStreamName": f"{observed.run['Id']}-driver"}

    def continuous() -> list[str]:
        pages = observed.jobs.logs.get_paginator("filter_log_events").paginate(
            logGroupName=stream["logGroupName"], logStreamNames=[stream["logStreamName"]])
        return [event["message"] for event in pages.build_full_result()["events"]]

    lines = seen_until(continuous, lambda lines: len(lines) >= len(errors))
    assert lines == observed.jobs.lines(observed.run, "error")
    # Where the pages of the run were to be seen while it ran.
    assert any(re.search(r"'SparkUI' on port \d+", line) for line in lines)


@pytest.fixture
def history(aws):
    """Starts the command that shows the history at a location; returns the address of its pages."""
    started = []

    def start(location: str) -> str:
        command = [aws.process.args[0], "runtime", "history", location, "--data", aws.folder]
        bare = {name: value for name, value in os.environ.items() if not name.startswith("AWS_")}
        server = subprocess.Popen(command, env=bare, stderr=subprocess.PIPE, text=True)
        started.append(server)
        line = server.stderr.readline()
        found = re.search(r"ready at (http://127\.0\.0\.1:\d+)", line)
        assert found, line + server.stderr.read()
        return found[1]

    yield start
    for server in started:
        server.send_signal(signal.SIGINT)
        assert server.wait(timeout=30) == 0


def test_the_history_server_shows_the_run(observed, history):
    address = history(f"s3://{BUCKET}/spark/events/")

    def applications() -> list[dict]:
        with urllib.request.urlopen(f"{address}/api/v1/applications") as answer:
            return json.load(answer)

    (application,) = seen_until(applications, bool)
    assert application["id"] == observed.printed("application")
    assert application["attempts"][0]["completed"]
    with urllib.request.urlopen(f"{address}/api/v1/applications/{application['id']}/stages?status=failed") as answer:
        assert [stage["numFailedTasks"] for stage in json.load(answer)] == [1]
    port = int(address.rpartition(":")[2])
    # It asks for no key, so it listens on this one address and not on every one of the machine.
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(("127.0.0.2", port), timeout=5)


def test_a_history_that_is_not_there_is_said(aws, observed):
    command = [aws.process.args[0], "runtime", "history", f"s3://{BUCKET}/nothing/here/", "--data", aws.folder]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120)
    assert done.returncode == 1 and "the history server ended" in done.stderr
    assert "does not exist" in done.stderr or "FileNotFoundException" in done.stderr


def test_event_logs_need_a_bucket_that_is_there(observed):
    run = observed.jobs.run(observed.job, Arguments={"--spark-event-logs-path": "s3://no-such-bucket-here/events/"})
    assert run["JobRunState"] == "FAILED" and "s3://no-such-bucket-here/events/" in run["ErrorMessage"]
