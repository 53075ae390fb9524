"""The server as a whole: restarts, development mode, its own pages."""

import json
import urllib.request

import boto3
import pytest

import real_data
from lake import Lake
from refusals import refused
from statements import Statements


def test_everything_is_there_after_a_restart(own_server):
    lake, query = filled(own_server)
    arn = own_server.client("sts").get_caller_identity()["Arn"]
    assert own_server.stop() == 0
    own_server.start()
    again = Lake(own_server, "lake", "db")
    assert again.tables() == lake
    assert again.values("flights") == {("2010",)}
    assert again.s3.get_object(Bucket="lake", Key="flights/year=2010/f.json")["Body"].read() == flights_json()
    assert again.state(again.glue.list_crawlers()["CrawlerNames"][0])["LastCrawl"]["Status"] == "SUCCEEDED"
    sql = Statements(own_server.client("athena"), "db", "s3://lake/results/")
    assert sql.all_rows(query)[1] == (str(len(real_data.flights(2010))),)
    assert sql.rows("SELECT count(*) FROM flights") == [(str(len(real_data.flights(2010))),)]
    assert own_server.client("sts").get_caller_identity()["Arn"] == arn


def flights_json() -> bytes:
    return real_data.flights_file(2010, "json")


def filled(server) -> tuple[dict, str]:
    """A server's tables after a crawl of real flights, and the id of a query that counted them."""
    server.client("s3").create_bucket(Bucket="lake")
    server.client("glue").create_database(DatabaseInput={"Name": "db"})
    lake = Lake(server, "lake", "db")
    lake.put({"flights/year=2010/f.json": flights_json()})
    tables = lake.crawl("flights/")
    sql = Statements(server.client("athena"), "db", "s3://lake/results/")
    return tables, sql.run("SELECT count(*) FROM flights")["QueryExecutionId"]


@pytest.fixture
def dev_server(aws, tmp_path):
    """A server in development mode."""
    server = type(aws)(tmp_path / "data", "--dev").start()
    yield server
    server.stop()


def test_in_development_mode_any_key_is_good_and_names_its_account(dev_server):
    def account(key: str) -> str:
        session = boto3.Session(key, "any secret", region_name="us-east-1")
        return session.client("sts", endpoint_url=dev_server.endpoint).get_caller_identity()["Account"]

    assert account("210987654321") == "210987654321"
    assert account("test") == "123456789012"


def test_accounts_do_not_see_each_other(dev_server):
    def glue(account: str):
        return boto3.Session(account, "x", region_name="us-east-1").client("glue", endpoint_url=dev_server.endpoint)

    glue("111111111111").create_database(DatabaseInput={"Name": "mine"})
    assert glue("222222222222").get_databases()["DatabaseList"] == []
    assert [found["Name"] for found in glue("111111111111").get_databases()["DatabaseList"]] == ["mine"]


def test_health_needs_no_key(aws):
    answer = json.loads(urllib.request.urlopen(f"{aws.endpoint}/_headwater/health").read())
    assert answer["status"] and answer["version"]


def test_any_region_is_served(aws):
    key, secret = aws.key()
    session = boto3.Session(key, secret, region_name="eu-central-1")
    assert session.client("sts", endpoint_url=aws.endpoint).get_caller_identity()["Account"] == "123456789012"
    session.client("glue", endpoint_url=aws.endpoint).get_databases()


def samples(server) -> dict[str, float]:
    """The server's own metrics, by name and labels as they are written."""
    with urllib.request.urlopen(f"{server.endpoint}/_headwater/metrics") as answer:
        assert answer.headers["Content-Type"].startswith("text/plain; version=0.0.4")
        lines = answer.read().decode().splitlines()
    pairs = (line.rsplit(" ", 1) for line in lines if not line.startswith("#"))
    return {name: float(value) for name, value in pairs}


def test_the_server_measures_itself(own_server):
    lake, _ = filled(own_server)
    with refused("EntityNotFoundException"):
        own_server.client("glue").get_database(Name="none")
    seen = samples(own_server)
    database = 'service="Glue",operation="GetDatabase"'
    assert seen[f'headwater_requests_total{{{database},code="400"}}'] == 1
    assert seen[f'headwater_request_duration_seconds_bucket{{{database},le="+Inf"}}'] == 1
    assert seen[f"headwater_request_duration_seconds_sum{{{database}}}"] > 0
    assert seen['headwater_requests_total{service="S3",operation="PutObject",code="200"}'] >= 1
    assert seen['headwater_runs_ended_total{kind="glue.crawl",state="succeeded"}'] == 1
    assert seen["headwater_store_commits_total"] > 5
    assert seen["process_resident_memory_bytes"] > 1_000_000
    assert seen["headwater_uptime_seconds"] > 0
