"""A started driver is kept ready after a Spark job: the next job runs on it, alone, and nothing of it stays."""

import json
import pathlib

import pytest
from jobs import Jobs, processes_of
from waiting import seen_until

# A driver is started a while after the run before it, and warms up.
LONGEST = 240

SCRIPT = """
    import json, os, sys
    from awsglue.context import GlueContext
    from awsglue.utils import getResolvedOptions
    from pyspark.context import SparkContext
    import boto3
    args = getResolvedOptions(sys.argv, ["JOB_NAME", "bucket"])
    spark = GlueContext(SparkContext.getOrCreate()).spark_session
    spark.range(10).write.mode("overwrite").parquet(f"s3://{args['bucket']}/out/")
    print(json.dumps({
        "arguments": args["JOB_NAME"],
        "caller": boto3.client("sts").get_caller_identity()["Arn"],
        "region": os.environ["AWS_REGION"],
        "rows": spark.read.parquet(f"s3://{args['bucket']}/out/").count(),
        "partitions": spark.conf.get("spark.sql.shuffle.partitions"),
        "folder": os.environ["HEADWATER_RUN_FOLDER"],
    }))
"""


@pytest.fixture
def server(server_with):
    return server_with()


def waiting_drivers(server) -> list[pathlib.Path]:
    """The folders of drivers that Spark has warmed up in and that have no run."""
    folders = (server.folder / "jobs").glob("warm-*")
    return [folder for folder in folders if is_warm(folder) and not (folder / "assignment.json").exists()]


def is_warm(folder: pathlib.Path) -> bool:
    return (folder / "waits").exists()


def told(jobs: Jobs, run: dict) -> dict:
    lines = jobs.lines_with(run, "output", "caller")
    assert len(lines) == 1, lines
    return json.loads(lines[0])


@pytest.mark.timeout(600)
def test_the_next_job_runs_on_a_driver_that_waits_and_ends_it(server):
    server.client("s3").create_bucket(Bucket="warm")
    jobs = Jobs(server, "warm")
    job = jobs.create(SCRIPT, "glueetl", GlueVersion="5.0", DefaultArguments={"--bucket": "warm"})
    cold = jobs.run(job)
    assert cold["JobRunState"] == "SUCCEEDED", (cold["ErrorMessage"], jobs.lines(cold, "error")[-25:])
    assert told(jobs, cold)["folder"].endswith(cold["Id"])
    (driver,) = seen_until(lambda: waiting_drivers(server), lambda found: found, LONGEST)
    run = jobs.run(job, Arguments={"--conf": "spark.sql.shuffle.partitions=7", "--bucket": "warm"})
    assert run["JobRunState"] == "SUCCEEDED", run
    seen = told(jobs, run)
    assert seen["folder"] == str(driver)
    assert (seen["arguments"], seen["rows"], seen["partitions"], seen["region"]) == (job, 10, "7", "us-east-1")
    assert seen["caller"] == "arn:aws:sts::123456789012:assumed-role/etl/GlueJobRunnerSession"
    assert not processes_of(driver.name)
    failing = jobs.create("raise ValueError('told')", "glueetl", GlueVersion="5.0")
    seen_until(lambda: waiting_drivers(server), lambda found: found, LONGEST)
    assert jobs.run(failing)["ErrorMessage"] == "ValueError: told"


@pytest.mark.timeout(600)
def test_a_driver_that_waits_ends_with_its_server(server):
    server.client("s3").create_bucket(Bucket="warm")
    jobs = Jobs(server, "warm")
    job = jobs.create("print('done')", "glueetl", GlueVersion="5.0")
    jobs.run(job)
    (driver,) = seen_until(lambda: waiting_drivers(server), lambda found: found, LONGEST)
    server.kill()
    seen_until(lambda: processes_of(driver.name), lambda left: not left)
    server.start()
    seen_until(lambda: driver.exists(), lambda there: not there)
    # The server listens elsewhere now.
    assert Jobs(server, "warm").run(job)["JobRunState"] == "SUCCEEDED"
