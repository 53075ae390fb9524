"""Streaming jobs: batches of files as they come, checkpoints in a bucket, no end until they are stopped, no row lost or doubled."""

import json

import pytest
from jobs import Jobs
from waiting import seen_until

pytestmark = pytest.mark.timeout(900)
# A batch of a streaming query, on a machine that may be busy.
LONGEST = 180

SCRIPT = """
    import sys
    from awsglue.context import GlueContext
    from awsglue.dynamicframe import DynamicFrame
    from awsglue.job import Job
    from awsglue.utils import getResolvedOptions
    from pyspark.context import SparkContext

    args = getResolvedOptions(sys.argv, ["JOB_NAME", "bucket", "TempDir"])
    glue = GlueContext(SparkContext.getOrCreate())
    spark = glue.spark_session
    job = Job(glue)
    job.init(args["JOB_NAME"], args)
    lake = f"s3://{args['bucket']}"
    source = spark.readStream.schema("id bigint, kind string").json(f"{lake}/in/")

    def take(data_frame, batch_id):
        frame = DynamicFrame.fromDF(data_frame, glue, "batch")
        glue.write_dynamic_frame.from_options(frame, "s3", {"path": f"{lake}/out/", "partitionKeys": ["kind"]}, "json")
        print("batch", batch_id, frame.count(), flush=True)

    glue.forEachBatch(frame=source, batch_function=take, options={
        "windowSize": "1 second", "checkpointLocation": f"{args['TempDir']}/checkpoint/"})
    job.commit()
"""
# Spark's own sink of files instead of a function for each batch.
FILES = """
    import sys
    from awsglue.utils import getResolvedOptions
    from pyspark.sql import SparkSession

    args = getResolvedOptions(sys.argv, ["bucket"])
    lake = f"s3://{args['bucket']}"
    spark = SparkSession.builder.getOrCreate()
    rows = spark.readStream.schema("id bigint, kind string").json(f"{lake}/in/")
    sink = rows.writeStream.format("json").option("path", f"{lake}/out/").option("checkpointLocation", f"{lake}/checkpoint/")
    sink.partitionBy("kind").trigger(availableNow=True).start().awaitTermination()
    print("ids", [row.id for row in spark.read.json(f"{lake}/out/").orderBy("id").collect()])
"""


def put(jobs: Jobs, name: str, *identifiers: int) -> None:
    rows = [json.dumps({"id": number, "kind": "odd" if number % 2 else "even"}) for number in identifiers]
    jobs.s3.put_object(Bucket=jobs.bucket, Key=f"in/{name}.json", Body="\n".join(rows) + "\n")


def keys(jobs: Jobs, prefix: str) -> list[str]:
    found = jobs.s3.list_objects_v2(Bucket=jobs.bucket, Prefix=prefix).get("Contents", [])
    return [key["Key"] for key in found if not key["Key"].endswith("/")]


def is_hidden(key: str) -> bool:
    """Whether a key is Spark's or S3A's own: a file on its way, or a note about one."""
    return any(part.startswith(("_", ".")) for part in key.split("/"))


def written(jobs: Jobs) -> list[tuple[int, str]]:
    files = [key for key in keys(jobs, "out/") if "kind=" in key and not is_hidden(key)]
    bodies = {key: jobs.s3.get_object(Bucket=jobs.bucket, Key=key)["Body"].read().decode() for key in files}
    rows = [(json.loads(line)["id"], key.split("kind=")[1].split("/")[0]) for key, body in bodies.items() for line in body.splitlines()]
    return sorted(rows)


@pytest.fixture
def jobs(aws, bucket):
    """Jobs whose runs end with the test, also where it fails: a stream would outlive it, and the server."""
    jobs = Jobs(aws, bucket)
    yield jobs
    for job in jobs.glue.get_jobs()["Jobs"]:
        runs = jobs.glue.get_job_runs(JobName=job["Name"])["JobRuns"] if job["Name"].startswith(bucket) else []
        left = [run["Id"] for run in runs if run["JobRunState"] in ("STARTING", "RUNNING")]
        if left:
            jobs.glue.batch_stop_job_run(JobName=job["Name"], JobRunIds=left)


def test_a_stream_of_files_runs_until_it_is_stopped_and_goes_on_where_it_was(jobs, bucket):
    arguments = {"--bucket": bucket, "--TempDir": f"s3://{bucket}/temporary"}
    job = jobs.create(SCRIPT, "gluestreaming", GlueVersion="5.0", DefaultArguments=arguments)
    assert "Timeout" not in jobs.glue.get_job(JobName=job)["Job"]

    put(jobs, "first", 1, 2)
    run_id = jobs.start(job)
    seen_until(lambda: written(jobs), lambda rows: len(rows) == 2, LONGEST, 0.2)
    put(jobs, "second", 3)
    seen_until(lambda: written(jobs), lambda rows: len(rows) == 3, LONGEST, 0.2)
    # Stopped between a batch's rows and the note of its end, it would take the batch again, as at AWS.
    seen_until(lambda: keys(jobs, "temporary/checkpoint/commits/"), lambda found: any(key.endswith("/1") for key in found), LONGEST, 0.2)
    assert jobs.look(job, run_id)["JobRunState"] == "RUNNING"
    assert jobs.glue.batch_stop_job_run(JobName=job, JobRunIds=[run_id])["Errors"] == []
    stopped = jobs.until(job, run_id, "STOPPED")
    assert "Timeout" not in stopped and jobs.processes(run_id) == []
    assert "batch 0 2" in jobs.lines_with(stopped, "output", "batch 0")

    # What came while nothing ran is taken by the next run, and nothing again.
    put(jobs, "third", 4)
    run_id = jobs.start(job)
    rows = seen_until(lambda: written(jobs), lambda rows: len(rows) >= 4, LONGEST, 0.2)
    assert rows == [(1, "odd"), (2, "even"), (3, "odd"), (4, "even")]
    put(jobs, "fourth", 5)
    assert len(seen_until(lambda: written(jobs), lambda rows: len(rows) >= 5, LONGEST, 0.2)) == 5
    jobs.glue.batch_stop_job_run(JobName=job, JobRunIds=[run_id])
    jobs.until(job, run_id, "STOPPED")


def test_a_stream_into_files_takes_each_row_once(jobs, bucket):
    job = jobs.create(FILES, "gluestreaming", GlueVersion="5.0", DefaultArguments={"--bucket": bucket})
    put(jobs, "first", 1, 2)
    assert "ids [1, 2]" in jobs.succeed(job)
    put(jobs, "second", 3)
    assert "ids [1, 2, 3]" in jobs.succeed(job)
    assert written(jobs) == [(1, "odd"), (2, "even"), (3, "odd")]
