"""Queries from start to end (athena-redshift-quicksight-spec.md, sections A1, A2, A4 and tests 4, 5, 17 and 18)."""

import gzip
import io
import json
import uuid

import pyarrow
import pyarrow.parquet
import pytest

import real_data
from refusals import refused
from statements import Statements
from waiting import seen_until


@pytest.fixture
def flights(lake) -> None:
    """Real flights as table `flights`, by year."""
    for year in real_data.YEARS:
        lake.put({f"flights/year={year}/f.json": real_data.flights_file(year, "json")})
    lake.crawl("flights/")


@pytest.fixture
def workgroup(athena, database):
    """Creates workgroups, named for the test."""

    def create(**configuration) -> str:
        name = f"{database}-group"
        athena.create_work_group(Name=name, Configuration=configuration)
        return name

    return create


FOREVER = (
    "SELECT sum(length(a.dest_country_name || b.dest_country_name || c.dest_country_name || d.dest_country_name))"
    " FROM flights a CROSS JOIN flights b CROSS JOIN flights c CROSS JOIN flights d"
)


def test_a_query_says_what_it_was_and_what_it_took(sql, flights):
    text = "SELECT count(*) FROM flights WHERE year = '2010'"
    execution = sql.run(text)
    assert execution["Query"] == text
    assert (execution["StatementType"], execution["SubstatementType"]) == ("DML", "SELECT")
    assert execution["WorkGroup"] == "primary"
    assert execution["QueryExecutionContext"]["Database"] == sql.database
    assert execution["EngineVersion"]["EffectiveEngineVersion"] == "Athena engine version 3"
    place = f"{sql.results}{execution['QueryExecutionId']}.csv"
    assert execution["ResultConfiguration"]["OutputLocation"] == place
    status = execution["Status"]
    assert status["CompletionDateTime"] >= status["SubmissionDateTime"]
    statistics = execution["Statistics"]
    assert statistics["TotalExecutionTimeInMillis"] >= statistics["EngineExecutionTimeInMillis"] >= 0
    assert statistics["DataScannedInBytes"] <= len(real_data.flights_file(2010, "json"))


@pytest.mark.parametrize(
    ("text", "kind"),
    [("SELECT 1", "DML"), ("SHOW TABLES", "UTILITY"), ("CREATE DATABASE IF NOT EXISTS made_by_a_query", "DDL")],
)
def test_a_statement_has_a_type(sql, text, kind):
    assert sql.run(text)["StatementType"] == kind


def test_answers_are_the_files_answers(sql, flights):
    everything = [(*flight, year) for year in real_data.YEARS for flight in real_data.flights(year)]
    (counted,) = sql.rows("SELECT count(*), sum(count), min(dest_country_name), max(count) FROM flights")
    counts = [count for _, _, count, _ in everything]
    assert counted == (str(len(counts)), str(sum(counts)), min(row[0] for row in everything), str(max(counts)))
    grouped = sql.rows("SELECT year, sum(count) FROM flights GROUP BY year ORDER BY year")
    expected = [(str(year), str(sum(row[2] for row in everything if row[3] == year))) for year in real_data.YEARS]
    assert grouped == expected


def test_every_format_tells_the_same(sql, lake):
    """All but the few rows with a comma in a name: their quotes are nothing to LazySimpleSerDe."""
    lines = [line for line in real_data.flights_file(2010, "csv").splitlines(keepends=True) if b'"' not in line]
    lake.put(
        {
            "plain/f.csv": b"".join(lines),
            "zipped/f.csv.gz": gzip.compress(b"".join(lines)),
            "documents/f.json": real_data.flights_file(2010, "json"),
            "zipped_documents/f.json.gz": gzip.compress(real_data.flights_file(2010, "json")),
            "columns/f.parquet": real_data.flights_file(2010, "gz.parquet"),
        }
    )
    tables = lake.crawl("plain/", "zipped/", "documents/", "zipped_documents/", "columns/")
    assert len(tables) == 5
    flights = [(dest, origin, str(count)) for dest, origin, count in real_data.flights(2010)]
    expected = sorted(row for row in flights if "," not in row[0] + row[1])
    for table in tables:
        found = sql.rows(
            f"SELECT dest_country_name, origin_country_name, count FROM {table}"
            " WHERE strpos(dest_country_name || origin_country_name, ',') = 0"
        )
        assert sorted(found) == expected, table


def test_parquet_columns_are_found_by_name(sql, lake):
    """Files that came later have their columns in another order, and one more."""
    later = {"price": [2.5], "id": [2], "name": ["b"], "new": [True]}
    parts = [{"id": [1], "name": ["a"], "price": [1.5]}, later]
    for number, part in enumerate(parts):
        file = io.BytesIO()
        pyarrow.parquet.write_table(pyarrow.table(part), file)
        lake.put({f"t/part={number}/f.parquet": file.getvalue()})
    lake.crawl("t/")
    found = sql.rows('SELECT id, name, price, "new", part FROM t ORDER BY id')
    assert found == [("1", "a", "1.5", None, "0"), ("2", "b", "2.5", "true", "1")]


def test_the_default_partition_is_null(sql, lake):
    folders = ["k=__HIVE_DEFAULT_PARTITION__", "k=a b", "k=c%2Fd"]
    lake.put({f"t/{folder}/f.json": json.dumps({"n": number}) for number, folder in enumerate(folders)})
    lake.crawl("t/")
    assert sql.rows("SELECT k, n FROM t ORDER BY n") == [(None, "0"), ("a b", "1"), ("c%2Fd", "2")]
    assert sql.rows("SELECT n FROM t WHERE k IS NULL") == [("0",)]
    assert sql.rows("SELECT n FROM t WHERE k = 'a b'") == [("1",)]


def test_nested_json_is_reached_into(sql, lake):
    records = json.loads(real_data.cloudtrail_file())["Records"]
    lake.put({"trail/log.json": real_data.cloudtrail_file()})
    lake.crawl("trail/")
    found = sql.rows("SELECT cardinality(records), records[1].eventname, records[1].useridentity.type FROM trail")
    assert found == [(str(len(records)), records[0]["eventName"], records[0]["userIdentity"]["type"])]


def test_a_join_with_a_filter_on_partitions(sql, flights):
    found = sql.rows(
        "SELECT a.origin_country_name, a.count, b.count FROM flights a JOIN flights b"
        " ON a.origin_country_name = b.origin_country_name AND a.dest_country_name = b.dest_country_name"
        " WHERE a.year = '2010' AND b.year = '2012' AND a.dest_country_name = 'United States'"
        " ORDER BY a.origin_country_name"
    )
    first, last = ({row[:2]: row[2] for row in real_data.flights(year)} for year in (2010, 2012))
    both = sorted(route for route in first.keys() & last.keys() if route[0] == "United States")
    assert found == [(route[1], str(first[route]), str(last[route])) for route in both]


def test_partitions_that_a_filter_excludes_are_not_read(sql, lake, flights):
    """A file that cannot be read is no matter to a query that has no need of it."""
    lake.put({"flights/year=2012/f.json": b"no json\n"})
    (found,) = sql.rows("SELECT sum(count) FROM flights WHERE year = '2010'")
    assert found == (str(sum(row[2] for row in real_data.flights(2010))),)
    sql.failure("SELECT sum(count) FROM flights")


def test_parameters_are_sql_literals(sql, flights):
    """Test 17: strings carry their quotes."""
    text = "SELECT count(*) FROM flights WHERE year = ? AND count > ?"
    execution = sql.run(text, ExecutionParameters=["'2010'", "5"])
    rows = sql.all_rows(execution["QueryExecutionId"])
    assert rows[1] == (str(sum(1 for row in real_data.flights(2010) if row[2] > 5)),)
    assert execution["ExecutionParameters"] == ["'2010'", "5"]


def test_a_request_that_is_sent_again_is_the_same_query(sql):
    """Test 18."""
    token = uuid.uuid4().hex
    first = sql.start("SELECT 1", ClientRequestToken=token)
    assert sql.start("SELECT 1", ClientRequestToken=token) == first
    with refused("InvalidRequestException", holding="Idempotent parameters do not match"):
        sql.start("SELECT 2", ClientRequestToken=token)
    assert sql.start("SELECT 1", ClientRequestToken=uuid.uuid4().hex) != first


def test_results_need_a_place(athena):
    """Test 4."""
    text = (
        "No output location provided. An output location is required either through the Workgroup result "
        "configuration setting or as an API input."
    )
    with refused("InvalidRequestException", text):
        athena.start_query_execution(QueryString="SELECT 1")


@pytest.mark.parametrize(
    ("place", "reason"),
    [
        ("s3://no-such-bucket-here/", "Unable to verify/create output bucket no-such-bucket-here"),
        ("nowhere", "outputLocation is not a valid S3 path."),
    ],
)
def test_the_place_of_results_is_to_exist(athena, place, reason):
    assert Statements(athena, "default", place).refusal("SELECT 1") == reason


@pytest.mark.parametrize("enforced", [True, False])
def test_a_workgroup_can_insist_on_its_place(sql, results, workgroup, enforced):
    """Test 4: an enforced workgroup takes no notice of the client's location."""
    place = f"{results}group/"
    group = workgroup(ResultConfiguration={"OutputLocation": place}, EnforceWorkGroupConfiguration=enforced)
    mine = {"OutputLocation": f"{results}mine/"}
    execution = sql.run("SELECT 1", WorkGroup=group, ResultConfiguration=mine)
    used = place if enforced else f"{results}mine/"
    expected = f"{used}{execution['QueryExecutionId']}.csv"
    assert execution["ResultConfiguration"]["OutputLocation"] == expected


def test_a_workgroups_place_is_used_where_the_client_names_none(athena, sql, results, workgroup):
    group = workgroup(ResultConfiguration={"OutputLocation": results}, EnforceWorkGroupConfiguration=False)
    query = athena.start_query_execution(QueryString="SELECT 1", WorkGroup=group)["QueryExecutionId"]
    assert sql.end(query)["ResultConfiguration"]["OutputLocation"] == f"{results}{query}.csv"


def test_a_running_query_has_no_results_and_can_be_stopped(athena, glue, sql, flights):
    """Test 5. However much a query has to do, the server goes on answering."""
    query = sql.start(FOREVER)
    with refused("InvalidRequestException", holding="Query has not yet finished. Current state: "):
        athena.get_query_results(QueryExecutionId=query)
    seen_until(lambda: sql.execution(query)["Status"]["State"], lambda state: state == "RUNNING")
    assert glue.get_database(Name=sql.database)
    assert sql.value("1 + 1") == "2"
    athena.stop_query_execution(QueryExecutionId=query)
    assert sql.end(query)["Status"]["State"] == "CANCELLED"
    athena.stop_query_execution(QueryExecutionId=query)
    assert sql.execution(query)["Status"]["State"] == "CANCELLED"


def test_a_failed_query_has_no_results(athena, sql):
    query = sql.start("SELECT x FROM no_such_table")
    sql.end(query)
    text = "Query did not finish successfully. Final query state: FAILED"
    with refused("InvalidRequestException", text):
        athena.get_query_results(QueryExecutionId=query)


def test_unknown_queries_and_workgroups_are_named(athena, sql):
    missing = str(uuid.uuid4())
    for call in (athena.get_query_execution, athena.get_query_results, athena.stop_query_execution):
        with refused("InvalidRequestException", f"QueryExecution {missing} was not found"):
            call(QueryExecutionId=missing)
    with refused("InvalidRequestException", "WorkGroup is not found."):
        sql.start("SELECT 1", WorkGroup="no-such-group")
    with refused("InvalidRequestException", "WorkGroup is not found."):
        athena.get_work_group(WorkGroup="no-such-group")


def test_queries_are_listed_by_workgroup(athena, sql, results, workgroup):
    group = workgroup(ResultConfiguration={"OutputLocation": results})
    queries = [sql.run(f"SELECT {number}", WorkGroup=group)["QueryExecutionId"] for number in range(3)]
    paging = {"PageSize": 2}
    pages = athena.get_paginator("list_query_executions").paginate(WorkGroup=group, PaginationConfig=paging)
    listed = [query for page in pages for query in page["QueryExecutionIds"]]
    assert sorted(listed) == sorted(queries)
    missing = str(uuid.uuid4())
    answer = athena.batch_get_query_execution(QueryExecutionIds=[*queries, missing])
    assert sorted(found["QueryExecutionId"] for found in answer["QueryExecutions"]) == sorted(queries)
    assert [entry["QueryExecutionId"] for entry in answer["UnprocessedQueryExecutionIds"]] == [missing]


def test_the_catalog_is_seen_through_athena(athena, sql, flights):
    assert "AwsDataCatalog" in [c["CatalogName"] for c in athena.list_data_catalogs()["DataCatalogsSummary"]]
    place = {"CatalogName": "AwsDataCatalog", "DatabaseName": sql.database}
    assert athena.get_database(**place)["Database"]["Name"] == sql.database
    (listed,) = athena.list_table_metadata(**place)["TableMetadataList"]
    found = athena.get_table_metadata(**place, TableName="flights")["TableMetadata"]
    assert listed == found
    assert [key["Name"] for key in found["PartitionKeys"]] == ["year"]
    assert "count" in [column["Name"] for column in found["Columns"]]
    with refused("MetadataException"):
        athena.get_table_metadata(**place, TableName="missing")
