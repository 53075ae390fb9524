"""The AWS CLI, unmodified: files up and down, the catalog, a query, from nothing but the environment."""

import json
import os
import pathlib
import subprocess
import sys
import time
import urllib.request

import pytest

import real_data

AWS = pathlib.Path(sys.executable).parent / "aws"


@pytest.fixture
def cli(aws, tmp_path):
    """Runs an `aws` command in a scratch folder and returns what it printed."""

    def run(*arguments: str, fails: bool = False) -> str:
        done = subprocess.run(
            [sys.executable, AWS, *arguments],
            env=aws.environment() | {"AWS_PAGER": "", "HOME": str(tmp_path), "AWS_CONFIG_FILE": os.devnull},
            cwd=tmp_path,
            capture_output=True,
            text=True,
            timeout=120,
        )
        assert (done.returncode != 0) == fails, done.stderr + done.stdout
        return done.stderr if fails else done.stdout

    return run


def as_json(text: str):
    return json.loads(text)


def test_a_file_goes_up_and_comes_down(cli, tmp_path, bucket):
    (tmp_path / "flights.csv").write_bytes(real_data.flights_file(2010, "csv"))
    cli("s3", "cp", "flights.csv", f"s3://{bucket}/year=2010/flights.csv")
    assert "flights.csv" in cli("s3", "ls", f"s3://{bucket}/year=2010/")
    assert "PRE year=2010/" in cli("s3", "ls", f"s3://{bucket}")
    cli("s3", "cp", f"s3://{bucket}/year=2010/flights.csv", "back.csv")
    assert (tmp_path / "back.csv").read_bytes() == real_data.flights_file(2010, "csv")


def test_a_large_file_goes_up_in_parts(cli, tmp_path, bucket):
    body = bytes(range(256)) * (12 * 4096)
    (tmp_path / "large").write_bytes(body)
    cli("s3", "cp", "large", f"s3://{bucket}/large")
    assert as_json(cli("s3api", "head-object", "--bucket", bucket, "--key", "large"))["ContentLength"] == len(body)
    cli("s3", "cp", f"s3://{bucket}/large", "back")
    assert (tmp_path / "back").read_bytes() == body


def test_folders_are_kept_in_step(cli, tmp_path, bucket):
    for year in real_data.YEARS:
        folder = tmp_path / "out" / f"year={year}"
        folder.mkdir(parents=True)
        (folder / "f.json").write_bytes(real_data.flights_file(year, "json"))
        os.utime(folder / "f.json", (0, 0))  # sync compares times by the second: these are surely older
    assert cli("s3", "sync", "out", f"s3://{bucket}/flights").count("upload:") == 3
    assert cli("s3", "sync", "out", f"s3://{bucket}/flights") == ""
    (tmp_path / "out" / "year=2012" / "f.json").unlink()
    assert "delete:" in cli("s3", "sync", "out", f"s3://{bucket}/flights", "--delete")
    cli("s3", "sync", f"s3://{bucket}/flights", "in")
    assert (tmp_path / "in/year=2011/f.json").read_bytes() == real_data.flights_file(2011, "json")
    assert not (tmp_path / "in/year=2012").exists()


def test_objects_are_moved_and_removed(cli, tmp_path, bucket):
    (tmp_path / "a").write_text("text")
    cli("s3", "mv", "a", f"s3://{bucket}/x/a")
    cli("s3", "mv", f"s3://{bucket}/x/a", f"s3://{bucket}/x/b c")
    assert cli("s3", "cp", f"s3://{bucket}/x/b c", "-") == "text"
    cli("s3", "rm", f"s3://{bucket}/x", "--recursive")
    assert cli("s3", "ls", f"s3://{bucket}") == ""
    cli("s3", "rb", f"s3://{bucket}")
    assert "NoSuchBucket" in cli("s3", "ls", f"s3://{bucket}", fails=True)


def test_a_presigned_address_needs_no_key(cli, s3, bucket):
    s3.put_object(Bucket=bucket, Key="a b", Body=b"text")
    address = cli("s3", "presign", f"s3://{bucket}/a b", "--expires-in", "60").strip()
    assert urllib.request.urlopen(address).read() == b"text"


def test_the_catalog_is_listed(cli, glue, database):
    glue.create_table(DatabaseName=database, TableInput={"Name": "t", "Parameters": {"k": "v"}})
    (table,) = as_json(cli("glue", "get-tables", "--database-name", database))["TableList"]
    assert (table["Name"], table["Parameters"]) == ("t", {"k": "v"})
    text = cli("glue", "get-tables", "--database-name", "no_such_db", fails=True)
    assert "An error occurred (EntityNotFoundException) when calling the GetTables operation" in text


def test_a_crawler_and_a_query(cli, s3, bucket, database, results):
    s3.put_object(Bucket=bucket, Key="flights/f.json", Body=real_data.flights_file(2010, "json"))
    targets = json.dumps({"S3Targets": [{"Path": f"s3://{bucket}/flights/"}]})
    crawler = ["--name", database, "--role", "crawler", "--database-name", database, "--targets", targets]
    cli("glue", "create-crawler", *crawler)
    cli("glue", "start-crawler", "--name", database)
    wait(lambda: cli("glue", "get-crawler", "--name", database, "--query", "Crawler.State") == '"READY"\n')
    place = f"OutputLocation={results}"
    start = ["athena", "start-query-execution", "--query-string", "SELECT max(count) FROM flights"]
    started = cli(*start, "--query-execution-context", f"Database={database}", "--result-configuration", place)
    query = ["--query-execution-id", as_json(started)["QueryExecutionId"]]
    state = ["athena", "get-query-execution", *query, "--query", "QueryExecution.Status.State", "--output", "text"]
    wait(lambda: cli(*state) == "SUCCEEDED\n")
    rows = as_json(cli("athena", "get-query-results", *query))["ResultSet"]["Rows"]
    most = max(count for _, _, count in real_data.flights(2010))
    assert rows[1]["Data"] == [{"VarCharValue": str(most)}]


def test_a_job_is_made_run_and_looked_into(cli, tmp_path, bucket):
    (tmp_path / "greet.py").write_text("import sys\nprint('hello', sys.argv[sys.argv.index('--who') + 1])\n")
    cli("s3", "cp", "greet.py", f"s3://{bucket}/greet.py")
    job = ["--job-name", bucket]
    command = f"Name=pythonshell,ScriptLocation=s3://{bucket}/greet.py,PythonVersion=3.9"
    arguments = json.dumps({"--who": "nobody"})
    made = ["--name", bucket, "--role", "etl", "--command", command, "--default-arguments", arguments, "--max-retries", "1"]
    assert as_json(cli("glue", "create-job", *made)) == {"Name": bucket}
    assert as_json(cli("glue", "get-job", *job))["Job"]["Command"]["ScriptLocation"] == f"s3://{bucket}/greet.py"
    started = as_json(cli("glue", "start-job-run", *job, "--arguments", json.dumps({"--who": "world"})))
    run = ["glue", "get-job-run", *job, "--run-id", started["JobRunId"]]
    wait(lambda: cli(*run, "--query", "JobRun.JobRunState", "--output", "text") not in ("STARTING\n", "RUNNING\n"))
    shown = as_json(cli(*run))["JobRun"]
    assert (shown["JobRunState"], shown["Arguments"], shown["Attempt"]) == ("SUCCEEDED", {"--who": "world"}, 0)
    stream = ["--log-group-name", f"{shown['LogGroupName']}/output", "--log-stream-name", shown["Id"]]
    printed = ["logs", "get-log-events", *stream, "--query", "events[].message", "--output", "text"]
    wait(lambda: cli("logs", "describe-log-groups", "--log-group-name-prefix", stream[1], "--query", "logGroups") != "[]\n")
    wait(lambda: cli(*printed) == "hello world\n")
    stopped = as_json(cli("glue", "batch-stop-job-run", *job, "--job-run-ids", shown["Id"]))
    assert stopped["Errors"][0]["ErrorDetail"]["ErrorCode"] == "JobRunInTerminalStateException"
    assert len(as_json(cli("glue", "get-job-runs", *job))["JobRuns"]) == 1
    cli("glue", "delete-job", *job)
    assert "EntityNotFoundException" in cli("glue", "start-job-run", *job, fails=True)


def wait(arrived) -> None:
    deadline = time.monotonic() + 90
    while not arrived():
        assert time.monotonic() < deadline


def test_who_the_caller_is(cli):
    identity = as_json(cli("sts", "get-caller-identity"))
    assert identity["Account"] == "123456789012"
    assert identity["Arn"] == "arn:aws:iam::123456789012:root"
