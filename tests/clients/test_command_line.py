"""The everyday commands of `headwater`, as a person runs them against a running server."""

import collections
import csv
import io
import json
import os
import re
import shlex
import subprocess

import pytest

import real_data
from jobs import Jobs


@pytest.fixture
def headwater(aws):
    """Runs a command and returns what it printed; the environment says nothing, the data folder all."""
    binary = aws.process.args[0]
    bare = {name: value for name, value in os.environ.items() if not name.startswith(("AWS_", "HEADWATER_"))}

    def run(*arguments, fails: bool = False, data=aws.folder) -> str:
        command = [binary, *arguments, "--data", data]
        done = subprocess.run(command, env=bare, capture_output=True, text=True, timeout=120)
        assert (done.returncode != 0) == fails, done.stderr + done.stdout
        return done.stderr if fails else done.stdout

    return run


@pytest.fixture
def flights(tmp_path):
    """A local folder of real flights by year."""
    for year in real_data.YEARS:
        folder = tmp_path / "flights" / f"year={year}"
        folder.mkdir(parents=True)
        (folder / "f.json").write_bytes(real_data.flights_file(year, "json"))
    return tmp_path / "flights"


def upload(lake, folder) -> None:
    for file in sorted(folder.rglob("*.json")):
        lake.put({f"flights/{file.relative_to(folder)}": file.read_bytes()})


def test_help_names_every_command(headwater):
    text = headwater("--help")
    for command in ("up", "env", "demo", "crawl", "sql", "status", "jobs", "logs", "etl", "runtime", "catalog"):
        assert f"\n  {command} " in text


def test_the_environment_is_what_clients_need(aws, headwater):
    exports = dict(
        line.removeprefix("export ").split("=", 1)
        for line in headwater("env").splitlines()
        if line.startswith("export ")
    )
    assert {name: shlex.split(value)[0] for name, value in exports.items()} == {
        name: value for name, value in aws.environment().items() if name in exports
    }
    assert {"AWS_ENDPOINT_URL", "AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_DEFAULT_REGION"} <= set(exports)


def test_a_bucket_is_crawled_and_queried(headwater, lake, flights):
    upload(lake, flights)
    printed = headwater("crawl", lake.url("flights/"), "--database", lake.database)
    assert "flights" in printed and "year" in printed and "json" in printed
    question = "SELECT year, sum(count) AS total FROM flights GROUP BY year ORDER BY year"
    expected = [
        {"year": str(year), "total": str(sum(row[2] for row in real_data.flights(year)))} for year in real_data.YEARS
    ]
    ask = ["sql", question, "--database", lake.database]
    assert json.loads(headwater(*ask, "--output", "json")) == expected
    assert list(csv.DictReader(io.StringIO(headwater(*ask, "--output", "csv")))) == expected
    table = headwater(*ask)
    assert all(row["year"] in table and row["total"] in table for row in expected)


def test_a_crawl_is_listed_as_json_and_csv(headwater, lake, flights):
    upload(lake, flights)
    crawl = ["crawl", lake.url("flights/"), "--database", lake.database, "--prefix", "my_"]
    (row,) = json.loads(headwater(*crawl, "--output", "json"))
    assert row["table"] == "my_flights" and row["partitioned by"] == "year" and row["format"] == "json"
    (row,) = csv.DictReader(io.StringIO(headwater(*crawl, "--output", "csv")))
    assert row["location"] == lake.url("flights/")


def test_results_go_where_they_are_told(headwater, s3, lake):
    headwater("sql", "SELECT 1", "--results", lake.url("answers/"))
    keys = [entry["Key"] for entry in s3.list_objects_v2(Bucket=lake.bucket)["Contents"]]
    assert any(key.startswith("answers/") and key.endswith(".csv") for key in keys)


def test_a_local_folder_is_explained(headwater, flights):
    printed = headwater("crawl", flights, "--explain")
    assert "flights" in printed and "json" in printed
    assert all(f"year={year}" in printed or str(year) in printed for year in real_data.YEARS)


def test_an_explanation_tells_why_folders_are_not_one_table(headwater, tmp_path):
    for year, document in ((2017, {"A": 1, "B": 2}), (2018, {"C": 3, "D": 4})):
        folder = tmp_path / "table1" / f"year={year}"
        folder.mkdir(parents=True)
        (folder / "data.json").write_text(json.dumps(document))
    printed = headwater("crawl", tmp_path / "table1", "--explain")
    assert "year_2017" in printed and "year_2018" in printed


def test_an_explanation_is_given_as_json(headwater, flights):
    explained = json.loads(headwater("crawl", flights, "--explain", "--output", "json"))
    assert "flights" in json.dumps(explained)


def test_status_lists_what_the_server_holds(aws, headwater, lake, glue):
    glue.create_table(DatabaseName=lake.database, TableInput={"Name": "shown"})
    rows = {row["what"]: row["value"] for row in json.loads(headwater("status", "--output", "json"))}
    assert rows["endpoint"] == aws.endpoint
    assert rows[f"database {lake.database}"] == "shown"


def test_a_bad_statement_says_why(headwater, lake):
    text = headwater("sql", "SELECT * FROM no_such_table", "--database", lake.database, fails=True)
    assert "no_such_table" in text and "does not exist" in text
    assert "panicked" not in text


def test_without_a_server_a_command_says_what_to_do(headwater, tmp_path):
    for command in (["status"], ["env"], ["sql", "SELECT 1"], ["crawl", "s3://b/"]):
        text = headwater(*command, data=tmp_path / "nothing", fails=True)
        assert "headwater up" in text
    assert not (tmp_path / "nothing").exists()


def test_the_demo_answers_its_questions_rightly(headwater):
    """Two of its answers, beside what the same files say when csv and json read them."""
    printed = headwater("demo")
    answers = [[cell for cell in line.strip("│ ").split("  ") if cell] for line in printed.splitlines()]
    cells = [[cell.strip() for cell in answer] for answer in answers]
    total = str(sum(count for _, _, count in real_data.flights(2010)))
    assert ["json", "255", total] in cells and ["parquet", "255", total] in cells
    pieces = collections.Counter()
    for row in real_data.retail():
        pieces[row["Description"].strip()] += int(row["Quantity"])
    best, most = pieces.most_common(1)[0]
    assert ["2010-12-02", best, str(most)] in cells


def test_a_data_folder_serves_one_server(aws, headwater):
    assert "in use" in headwater("up", "--port", "0", fails=True)


@pytest.mark.parametrize(
    ("options", "text"),
    [
        (["up", "--dev", "--bind", "0.0.0.0"], "loopback"),
        (["up", "--account-id", "12"], "12 digits"),
        (["up", "--mount", "lake=/no/such/folder"], "is not a folder"),
        (["up", "--port", "many"], "--port"),
        (["crawl"], "PATH"),
        (["make-coffee"], "make-coffee"),
    ],
)
def test_a_wrong_option_is_explained(headwater, tmp_path, options, text):
    assert text in headwater(*options, fails=True, data=tmp_path / "data")


@pytest.fixture
def travel(aws, tmp_path, flights):
    """A server that serves the folder of flights as bucket `travel`."""
    server = type(aws)(tmp_path / "data", "--mount", f"travel={flights.parent}").start()
    yield server
    server.stop()


def test_jobs_and_their_logs_are_listed_and_followed(aws, bucket, headwater):
    jobs = Jobs(aws, bucket)
    good = jobs.create("import sys; print('hello'); print('beware', file=sys.stderr)")
    bad = jobs.create("print('so far'); raise ValueError('no further')")
    run = jobs.start(good)
    assert headwater("logs", good, run, "--follow").split("\n")[:1] == ["hello"]
    assert "beware" in headwater("logs", good)
    jobs.start(bad)
    assert "the run ended as FAILED: ValueError: no further" in headwater("logs", bad, "-f", fails=True)
    rows = {row["job"]: row for row in json.loads(headwater("jobs", "--output", "json"))}
    assert (rows[good]["last run"], rows[bad]["last run"]) == ("SUCCEEDED", "FAILED")
    assert rows[bad]["message"] == "ValueError: no further"
    (listed,) = json.loads(headwater("jobs", good, "--output", "json"))
    assert (listed["run"], listed["state"]) == (run, "SUCCEEDED")
    idle = jobs.create("print('never')")
    assert "has not run yet" in headwater("logs", idle, fails=True)
    rows = {row["job"]: row for row in json.loads(headwater("jobs", "--output", "json"))}
    assert not rows[idle]["last run"]


def test_runtimes_are_listed_without_a_server(headwater, tmp_path):
    rows = json.loads(headwater("runtime", "list", "--runtimes", tmp_path, "--output", "json"))
    assert {row["runtime"]: row["installed"] for row in rows} == dict.fromkeys(["python-shell", "spark-3.5", "spark-4.1"], "no")
    assert "5.0" in next(row["glue versions"] for row in rows if row["runtime"] == "spark-3.5")
    assert "coffee" in headwater("runtime", "install", "coffee", "--runtimes", tmp_path, fails=True)


def test_a_foreign_metastore_is_imported(server_with, headwater, tmp_path):
    foreign = server_with("--metastore-port", "0")
    glue = foreign.client("glue")
    glue.create_database(DatabaseInput={"Name": "sales"})
    columns = [{"Name": "id", "Type": "bigint"}, {"Name": "item", "Type": "string"}]
    storage = {"Columns": columns, "Location": "s3://lake/orders/"}
    table = {"Name": "orders", "StorageDescriptor": storage, "PartitionKeys": [{"Name": "day", "Type": "string"}]}
    glue.create_table(DatabaseName="sales", TableInput=table)
    partition = {"Values": ["2026-01-01"], "StorageDescriptor": storage}
    glue.create_partition(DatabaseName="sales", TableName="orders", PartitionInput=partition)
    metastore = json.loads((foreign.folder / "server.json").read_text())["metastore"]
    home = type(foreign)(tmp_path / "home").start()
    assert "stop the server" in headwater("catalog", "import", metastore, data=home.folder, fails=True)
    home.stop()
    report = headwater("catalog", "import", metastore, data=home.folder)
    assert re.search(r"tables +1 new +0 same +0 differing", report), report
    assert re.search(r"tables +0 new +1 same", headwater("catalog", "import", metastore, data=home.folder))
    home.start()
    try:
        found = home.client("glue").get_table(DatabaseName="sales", Name="orders")["Table"]
        assert [column["Name"] for column in found["StorageDescriptor"]["Columns"]] == ["id", "item"]
        partitions = home.client("glue").get_partitions(DatabaseName="sales", TableName="orders")["Partitions"]
        assert [each["Values"] for each in partitions] == [["2026-01-01"]]
    finally:
        home.stop()


def test_a_mounted_folder_is_a_bucket(travel, headwater):
    s3 = travel.client("s3")
    keys = [entry["Key"] for entry in s3.list_objects_v2(Bucket="travel", Prefix="flights/")["Contents"]]
    assert keys == [f"flights/year={year}/f.json" for year in real_data.YEARS]
    assert s3.get_object(Bucket="travel", Key=keys[0])["Body"].read() == real_data.flights_file(2010, "json")
    (row,) = json.loads(headwater("crawl", "s3://travel/flights/", "--output", "json", data=travel.folder))
    assert row["table"] == "flights"
