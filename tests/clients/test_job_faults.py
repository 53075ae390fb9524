"""Scripts that misbehave, and machines that fail them: each run ends, says why, and leaves nothing running."""

import io
import pathlib
import subprocess

import pandas
import pytest
from jobs import Jobs
from real_data import YEARS, flights, flights_file
from spark_cluster import PYTHON, spark_cluster
from waiting import seen_until


@pytest.fixture
def jobs(aws, bucket) -> Jobs:
    return Jobs(aws, bucket)


@pytest.fixture(scope="module", autouse=True)
def endless(aws) -> tuple[Jobs, str, str]:
    """A run that may take one minute and never ends; it is begun before the other tests, and looked at after them."""
    aws.client("s3").create_bucket(Bucket="endless")
    jobs = Jobs(aws, "endless")
    job = jobs.create("""
        import itertools, subprocess, time
        subprocess.Popen(["sleep", "3600"], start_new_session=True)
        for number in itertools.count():
            print("round", number, flush=True)
            time.sleep(1)
    """, Timeout=1, MaxRetries=3)
    return jobs, job, jobs.start(job)


LINE = "x" * 1000


def test_a_flood_of_output_is_all_in_the_log(jobs):
    count = 60_000
    job = jobs.create(f"""
        for number in range({count}):
            print(number, "{LINE}")
    """)
    run = jobs.run(job)
    assert run["JobRunState"] == "SUCCEEDED"
    lines = seen_until(lambda: jobs.lines(run, "output"), lambda seen: len(seen) >= count, every=1)
    assert len(lines) == count
    assert all(line == f"{number} {LINE}" for number, line in enumerate(lines))


@pytest.fixture
def small_disk(tmp_path) -> pathlib.Path:
    """A file system of 64 MiB; only root may make one."""
    folder = tmp_path / "small"
    folder.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=64m", "tmpfs", folder], capture_output=True, text=True)
    if mounted.returncode != 0:
        pytest.skip(f"no small file system can be mounted: {mounted.stderr.strip()}")
    yield folder
    subprocess.run(["umount", folder], check=True)


def last_number(jobs: Jobs, run_id: str) -> int:
    """The number at the beginning of the last line in the log, or -1."""
    try:
        group = "/aws-glue/python-jobs/output"
        events = jobs.logs.get_log_events(logGroupName=group, logStreamName=run_id, limit=1)["events"]
    except jobs.logs.exceptions.ResourceNotFoundException:
        return -1
    return int(events[0]["message"].split()[0]) if events else -1


def test_a_kill_in_a_flood_of_output_neither_loses_nor_doubles_a_line(own_server):
    own_server.client("s3").create_bucket(Bucket="scripts")
    jobs = Jobs(own_server, "scripts")
    job = jobs.create("""
        import time
        for number in range(300_000):
            print(number, "x" * 80)
            if number % 20_000 == 0:
                time.sleep(0.3)
    """)
    run_id = jobs.start(job)
    for more in (1, 100_000):
        seen_until(lambda: last_number(jobs, run_id), lambda number: number >= more)
        own_server.kill()
        own_server.start()
        jobs = Jobs(own_server, "scripts")
    run = jobs.until(job, run_id)
    assert run["JobRunState"] == "SUCCEEDED", run
    lines = jobs.lines_with(run, "output", "299999 ")
    assert [int(line.split()[0]) for line in lines] == list(range(300_000))


def test_a_script_that_fills_the_disk_gives_it_back(small_disk, server_in):
    server = server_in(small_disk / "data")
    server.client("s3").create_bucket(Bucket="code")
    jobs = Jobs(server, "code")
    job = jobs.create("""
        print("filling", flush=True)
        with open("filler", "wb") as file:
            while True:
                file.write(bytes(1 << 20))
                file.flush()
    """)
    run = jobs.run(job)
    assert run["JobRunState"] == "FAILED" and run["ErrorMessage"] == "OSError: [Errno 28] No space left on device"
    assert jobs.lines_with(run, "output", "filling") == ["filling"]
    assert jobs.processes(run["Id"]) == []
    # There is room again: for other runs, and for other work.
    assert jobs.lines_with(jobs.run(jobs.create("print('room')")), "output", "room") == ["room"]
    jobs.s3.put_object(Bucket="code", Key="large", Body=bytes(16 << 20))


FAILURES = {
    "import not_there": "ModuleNotFoundError: No module named 'not_there'",
    """
    from awsglue.context import GlueContext
    from pyspark.context import SparkContext
    glue = GlueContext(SparkContext.getOrCreate())
    glue.create_dynamic_frame.from_catalog(database="nowhere", table_name="nothing").count()
    """: "EntityNotFoundException: ",
    """
    from pyspark.context import SparkContext
    def fail(number):
        raise ValueError(f"no luck with {number}")
    SparkContext.getOrCreate().parallelize([7], 1).map(fail).collect()
    """: "ValueError: no luck with 7",
    """
    import os, time
    from pyspark.context import SparkContext
    context = SparkContext.getOrCreate()
    os.kill(os.getppid(), 9)
    time.sleep(600)
    """: "Command failed with exit code 137",
}


def test_runs_on_spark_say_why_they_failed(jobs):
    begun = [(jobs.create(script, "glueetl"), reason) for script, reason in FAILURES.items()]
    begun = [(job, jobs.start(job), reason) for job, reason in begun]
    for job, run_id, reason in begun:
        run = jobs.until(job, run_id)
        assert run["JobRunState"] == "FAILED" and reason in run["ErrorMessage"], run
        assert jobs.processes(run_id) == []


def test_stopping_a_run_on_spark_leaves_nothing(jobs):
    job = jobs.create("""
        import subprocess, time
        from pyspark.context import SparkContext
        def sleep(number):
            time.sleep(600)
        subprocess.Popen(["sleep", "3600"], start_new_session=True)
        context = SparkContext.getOrCreate()
        print("begun", flush=True)
        context.parallelize(range(2), 2).foreach(sleep)
    """, "glueetl")
    run_id = jobs.start(job)
    jobs.lines_with(jobs.until(job, run_id, "RUNNING"), "output", "begun")
    assert len(jobs.processes(run_id)) >= 4
    jobs.glue.batch_stop_job_run(JobName=job, JobRunIds=[run_id])
    run = jobs.until(job, run_id)
    assert run["JobRunState"] == "STOPPED" and "ErrorMessage" not in run
    assert jobs.processes(run_id) == []


LOSER = """
    import os, pathlib, sys
    from awsglue.context import GlueContext
    from awsglue.utils import getResolvedOptions
    from pyspark.context import SparkContext

    args = getResolvedOptions(sys.argv, ["lake", "marker"])
    glue = GlueContext(SparkContext.getOrCreate())

    def kill_executor():
        with open(f"/proc/{os.getppid()}/stat") as stat:
            os.kill(int(stat.read().rpartition(")")[2].split()[1]), 9)

    def lose_once(row):
        try:
            pathlib.Path(args["marker"]).touch(exist_ok=False)
        except FileExistsError:
            return row
        kill_executor()

    def lose_always(row):
        kill_executor()

    rows = glue.create_dynamic_frame.from_options("s3", {"paths": [f"{args['lake']}/in/"]}, "json")
    kept = rows.repartition(4).map(lose_once)
    glue.write_dynamic_frame.from_options(kept, "s3", {"path": f"{args['lake']}/out/"}, "parquet")
    print("kept", rows.count(), flush=True)
    print(rows.map(lose_always).count())
"""


@pytest.mark.skipif(not PYTHON, reason="needs HEADWATER_SPARK_PYTHON, a Python with pyspark; make test has one")
def test_a_lost_executor_loses_no_rows_and_one_lost_again_and_again_fails_the_run(server_with, tmp_path):
    with spark_cluster(tmp_path) as cluster:
        server = server_with("--spark-master", cluster.url, "--spark-executor", "2,1024")
        server.client("s3").create_bucket(Bucket="lake")
        jobs = Jobs(server, "lake")
        jobs.s3.put_object(Bucket="lake", Key="in/flights.json", Body=flights_file(YEARS[0], "json"))
        job = jobs.create(LOSER, "glueetl", DefaultArguments={
            "--lake": "s3://lake", "--marker": str(tmp_path / "lost"), "--conf": "spark.task.maxFailures=2",
        })
        run = jobs.run(job)
        assert run["JobRunState"] == "FAILED" and "ExecutorLostFailure" in run["ErrorMessage"], jobs.lines(run, "error")[-30:]
        assert f"kept {len(flights(YEARS[0]))}" in jobs.lines_with(run, "output", "kept")
        assert (tmp_path / "lost").exists()
        assert sorted(written(jobs, "out/")) == sorted(flights(YEARS[0]))
        assert jobs.processes(run["Id"]) == []


def written(jobs: Jobs, prefix: str) -> list[tuple]:
    found = jobs.s3.list_objects_v2(Bucket=jobs.bucket, Prefix=prefix)["Contents"]
    files = [key["Key"] for key in found if key["Key"].endswith(".parquet")]
    frames = [pandas.read_parquet(io.BytesIO(jobs.s3.get_object(Bucket=jobs.bucket, Key=key)["Body"].read())) for key in files]
    columns = ["DEST_COUNTRY_NAME", "ORIGIN_COUNTRY_NAME", "count"]
    return [tuple(row) for frame in frames for row in frame[columns].itertuples(index=False)]


def test_a_run_that_never_ends_is_timed_out(endless):
    jobs, job, run_id = endless
    run = jobs.until(job, run_id)
    assert run["JobRunState"] == "TIMEOUT" and run["ErrorMessage"] == "Job run timed out"
    assert run["ExecutionTime"] >= 60 and jobs.processes(run_id) == []
    assert jobs.lines(run, "output")[:2] == ["round 0", "round 1"]
    # A timeout is not tried again.
    assert len(jobs.glue.get_job_runs(JobName=job)["JobRuns"]) == 1
