"""Glue jobs under boto3: scripts really run, and a run's record says what became of them."""

import io
import json
import os
import signal
import zipfile

import pytest
from botocore.exceptions import ClientError
from jobs import Jobs, processes_of
from refusals import refused
from waiting import seen_until


@pytest.fixture
def jobs(aws, bucket) -> Jobs:
    return Jobs(aws, bucket)


ECHO = """
    import json, sys
    print(json.dumps(sys.argv[1:]))
"""


def arguments_of(lines: list[str]) -> dict[str, str]:
    words = json.loads(lines[-1])
    return dict(zip(words[::2], words[1::2], strict=True))


def test_a_script_gets_its_arguments_and_keys_of_its_role(jobs):
    job = jobs.create("""
        import boto3, sys
        from awsglue.utils import getResolvedOptions
        args = getResolvedOptions(sys.argv, ["JOB_NAME", "who"])
        print("hello", args["who"], "from", args["JOB_NAME"])
        print(boto3.client("sts").get_caller_identity()["Arn"])
    """, DefaultArguments={"--who": "nobody"})
    run = jobs.run(job, Arguments={"--who": "world"})
    assert run["JobRunState"] == "SUCCEEDED" and run["Attempt"] == 0
    assert run["Arguments"] == {"--who": "world"} and run["LogGroupName"] == "/aws-glue/python-jobs"
    assert run["CompletedOn"] >= run["StartedOn"] and "ErrorMessage" not in run
    lines = jobs.lines_with(run, "output", "arn:")
    assert lines == [f"hello world from {job}", "arn:aws:sts::123456789012:assumed-role/etl/GlueJobRunnerSession"]


def test_what_nothing_overrides_is_not_overridden(jobs):
    job = jobs.create(ECHO, DefaultArguments={"--a": "0", "--x": "0"}, NonOverridableArguments={"--x": "1"})
    run = jobs.run(job, Arguments={"--a": "2", "--x": "2"})
    seen = arguments_of(jobs.lines_with(run, "output", "["))
    assert (seen["--a"], seen["--x"]) == ("2", "1")
    assert seen["--JOB_NAME"] == job and seen["--JOB_RUN_ID"] == run["Id"]


@pytest.mark.parametrize(
    ("script", "message"),
    [
        ("import sys; sys.exit(3)", "SystemExit: 3"),
        ("raise ValueError('no such luck')", "ValueError: no such luck"),
        ("import not_there", "ModuleNotFoundError: No module named 'not_there'"),
        ("def (", "SyntaxError: "),
        ("import os; os.kill(os.getpid(), 9)", "Command failed with exit code 137"),
    ],
)
def test_a_failure_says_why(jobs, script, message):
    run = jobs.run(jobs.create(script))
    assert run["JobRunState"] == "FAILED" and run["ErrorMessage"].startswith(message)


def test_a_script_that_is_not_there_fails_the_run(jobs):
    job = jobs.create("")
    jobs.s3.delete_object(Bucket=jobs.bucket, Key=f"scripts/{job}.py")
    run = jobs.run(job)
    assert run["JobRunState"] == "FAILED" and "The specified key does not exist" in run["ErrorMessage"]


def test_a_failed_run_is_tried_again_as_a_run_of_its_own(jobs):
    job = jobs.create("raise ValueError('always')", MaxRetries=1)
    first = jobs.run(job)
    runs = seen_until(
        lambda: jobs.glue.get_job_runs(JobName=job)["JobRuns"],
        lambda runs: len(runs) == 2 and runs[0]["JobRunState"] == "FAILED",
    )
    assert [run["Attempt"] for run in runs] == [1, 0]
    assert runs[0]["PreviousRunId"] == first["Id"] == runs[1]["Id"]


SLEEP = """
    import time
    print("asleep", flush=True)
    time.sleep(600)
"""


def test_one_run_at_a_time_unless_the_job_says_more(jobs):
    job = jobs.create(SLEEP)
    run_id = jobs.start(job)
    with refused("ConcurrentRunsExceededException", holding=f"Concurrent runs exceeded for {job}"):
        jobs.start(job)
    waiting = jobs.start(job, JobRunQueuingEnabled=True)
    assert jobs.look(job, waiting)["JobRunState"] == "WAITING"
    jobs.until(job, run_id, "RUNNING")
    stopped = jobs.glue.batch_stop_job_run(JobName=job, JobRunIds=[run_id, "jr_unknown"])
    assert [done["JobRunId"] for done in stopped["SuccessfulSubmissions"]] == [run_id]
    assert stopped["Errors"][0]["ErrorDetail"]["ErrorCode"] == "EntityNotFoundException"
    assert jobs.until(job, run_id)["JobRunState"] == "STOPPED"
    # Its turn has come.
    jobs.until(job, waiting, "RUNNING")
    jobs.glue.batch_stop_job_run(JobName=job, JobRunIds=[waiting])
    assert jobs.until(job, waiting)["JobRunState"] == "STOPPED"
    errors = jobs.glue.batch_stop_job_run(JobName=job, JobRunIds=[waiting])["Errors"]
    assert errors[0]["ErrorDetail"]["ErrorCode"] == "JobRunInTerminalStateException"


def test_children_end_with_their_run(jobs):
    job = jobs.create("""
        import subprocess
        subprocess.Popen(["setsid", "sleep", "600"])
        print("left a child behind")
    """)
    run = jobs.run(job)
    assert run["JobRunState"] == "SUCCEEDED" and processes_of(run["Id"]) == []


def test_a_run_works_in_a_folder_that_goes_with_it(jobs, aws):
    words = jobs.upload("config/words.txt", "some words")
    job = jobs.create("""
        print(open("words.txt").read())
        open("left", "w").write("behind")
    """, DefaultArguments={"--extra-files": words})
    run = jobs.run(job)
    assert run["JobRunState"] == "SUCCEEDED" and jobs.lines_with(run, "output", "words") == ["some words"]
    # What stays says how the run ended, and what it printed.
    assert set(os.listdir(aws.folder / "jobs" / run["Id"])) == {"leader", "status", "stdout", "stderr"}


def test_a_killed_server_finds_its_runs_again(own_server):
    own_server.client("s3").create_bucket(Bucket="code")
    jobs = Jobs(own_server, "code")
    job = jobs.create("""
        import time
        print("before", flush=True)
        time.sleep(3)
        print("after", flush=True)
    """, ExecutionProperty={"MaxConcurrentRuns": 2})
    lives, dies = jobs.start(job), jobs.start(job)
    for run_id in (lives, dies):
        jobs.lines_with(jobs.until(job, run_id, "RUNNING"), "output", "before")
    own_server.kill()
    for process in processes_of(dies):
        os.kill(process, signal.SIGKILL)
    own_server.start()
    jobs = Jobs(own_server, "code")
    run = jobs.until(job, lives)
    assert run["JobRunState"] == "SUCCEEDED" and run["Attempt"] == 0
    assert jobs.lines_with(run, "output", "after") == ["before", "after"]
    run = jobs.until(job, dies)
    assert run["JobRunState"] == "FAILED" and "killed" in run["ErrorMessage"]
    assert processes_of(lives) == processes_of(dies) == []


def test_definitions_are_kept_replaced_and_listed(jobs):
    job = jobs.create(ECHO, Description="first", Tags={"team": "x"}, Timeout=7)
    shown = jobs.glue.get_job(JobName=job)["Job"]
    assert (shown["Description"], shown["Timeout"], shown["MaxCapacity"], shown["MaxRetries"]) == ("first", 7, 0.0625, 0)
    assert shown["ExecutionProperty"] == {"MaxConcurrentRuns": 1}
    jobs.glue.update_job(JobName=job, JobUpdate={"Role": "other", "Command": shown["Command"]})
    shown = jobs.glue.get_job(JobName=job)["Job"]
    assert shown["Role"] == "other" and "Description" not in shown and shown["Timeout"] == 2880
    assert job in jobs.glue.list_jobs(Tags={"team": "x"})["JobNames"]
    assert job in [found["Name"] for found in jobs.glue.get_paginator("get_jobs").paginate().build_full_result()["Jobs"]]
    found = jobs.glue.batch_get_jobs(JobNames=[job, "none"])
    assert [found["Jobs"][0]["Name"], *found["JobsNotFound"]] == [job, "none"]
    assert jobs.glue.delete_job(JobName=job)["JobName"] == job
    assert jobs.glue.delete_job(JobName=job)["JobName"] == job
    with refused("EntityNotFoundException"):
        jobs.glue.get_job(JobName=job)
    with refused("EntityNotFoundException"):
        jobs.start(job)


@pytest.mark.parametrize(
    "definition",
    [
        {"MaxCapacity": 2.0, "WorkerType": "G.1X", "NumberOfWorkers": 2},
        {"Timeout": 10_081},
        {"MaxRetries": 11},
        {"WorkerType": "G.3X", "NumberOfWorkers": 2},
    ],
)
def test_bad_definitions_are_refused(jobs, definition):
    with pytest.raises(ClientError) as error:
        jobs.create(ECHO, kind="glueetl", **definition)
    assert error.value.response["Error"]["Code"] in ("InvalidInputException", "ValidationException")


def test_events_tell_of_a_runs_end(jobs, aws):
    events, queues = aws.client("events"), aws.client("sqs")
    url = queues.create_queue(QueueName=f"{jobs.bucket}-events")["QueueUrl"]
    queue = queues.get_queue_attributes(QueueUrl=url, AttributeNames=["QueueArn"])["Attributes"]["QueueArn"]
    job = jobs.create("print('x')")
    pattern = {"source": ["aws.glue"], "detail-type": ["Glue Job State Change"], "detail": {"jobName": [job]}}
    events.put_rule(Name=jobs.bucket, EventPattern=json.dumps(pattern))
    events.put_targets(Rule=jobs.bucket, Targets=[{"Id": "queue", "Arn": queue}])
    run = jobs.run(job)
    received = queues.receive_message(QueueUrl=url, WaitTimeSeconds=20)["Messages"]
    detail = json.loads(received[0]["Body"])["detail"]
    assert (detail["state"], detail["jobRunId"], detail["message"]) == ("SUCCEEDED", run["Id"], "Job run succeeded")
    assert "Messages" not in queues.receive_message(QueueUrl=url)


def wheel(name: str, version: str, code: str) -> bytes:
    """A package of one module, as pip takes it."""
    info = f"{name}-{version}.dist-info"
    files = {
        f"{name}.py": code,
        f"{info}/METADATA": f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n",
        f"{info}/WHEEL": "Wheel-Version: 1.0\nGenerator: tests\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    }
    files[f"{info}/RECORD"] = "".join(f"{path},,\n" for path in [*files, f"{info}/RECORD"])
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for path, text in files.items():
            archive.writestr(path, text)
    return packed.getvalue()


def test_modules_are_installed_for_one_run_alone(jobs):
    jobs.s3.put_object(
        Bucket=jobs.bucket, Key="wheels/greeting-1.0-py3-none-any.whl", Body=wheel("greeting", "1.0", "WORD = 'hello'")
    )
    location = f"s3://{jobs.bucket}/wheels/greeting-1.0-py3-none-any.whl"
    job = jobs.create("import greeting; print(greeting.WORD)")
    run = jobs.run(job, Arguments={"--additional-python-modules": location})
    assert run["JobRunState"] == "SUCCEEDED" and jobs.lines_with(run, "output", "hello") == ["hello"]
    run = jobs.run(job)
    assert run["ErrorMessage"] == "ModuleNotFoundError: No module named 'greeting'"


def test_a_module_that_cannot_be_installed_fails_the_run(jobs):
    job = jobs.create("print('never')")
    options = {
        "--additional-python-modules": "no-such-package==1.0",
        "--python-modules-installer-option": "--no-index",
    }
    run = jobs.run(job, Arguments=options)
    assert run["JobRunState"] == "FAILED"
    assert run["ErrorMessage"].startswith("ModuleInstallationError: ERROR: ") and "no-such-package" in run["ErrorMessage"]
