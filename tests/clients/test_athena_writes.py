"""Statements that write data: CTAS, INSERT, UNLOAD (athena-redshift-quicksight-spec.md, A3, A6 and test 11)."""

import io

import pyarrow.parquet
import pytest

import real_data


@pytest.fixture
def flights(lake) -> None:
    lake.put({"flights/f.parquet": real_data.flights_file(2010, "gz.parquet")})
    lake.crawl("flights/")


def files(s3, place: str) -> dict[str, bytes]:
    """What lies under an s3:// location, by address."""
    bucket, _, prefix = place.removeprefix("s3://").partition("/")
    listed = s3.list_objects_v2(Bucket=bucket, Prefix=prefix).get("Contents", [])
    keys = [entry["Key"] for entry in listed]
    return {f"s3://{bucket}/{key}": s3.get_object(Bucket=bucket, Key=key)["Body"].read() for key in keys}


def rows_of(parquet: bytes) -> list[dict]:
    return pyarrow.parquet.ParquetFile(io.BytesIO(parquet)).read().to_pylist()


def large(year: int) -> list[tuple[str, str, str]]:
    """Routes with more than a thousand flights, as Athena gives them."""
    return sorted((dest, origin, str(count)) for dest, origin, count in real_data.flights(year) if count > 1000)


def test_a_query_becomes_a_table(s3, glue, sql, lake, flights):
    """Its type is DDL: awswrangler tells by that where the rows of an earlier query lie."""
    place = lake.url("large/")
    execution = sql.run(
        f"CREATE TABLE large WITH (format = 'PARQUET', external_location = '{place}')"
        " AS SELECT dest_country_name AS dest, origin_country_name AS origin, count FROM flights WHERE count > 1000"
    )
    assert (execution["StatementType"], execution["SubstatementType"]) == ("DDL", "CREATE_TABLE_AS_SELECT")
    written = files(s3, place)
    rows = [row for body in written.values() for row in rows_of(body)]
    assert sorted((row["dest"], row["origin"], str(row["count"])) for row in rows) == large(2010)
    assert sorted(sql.rows("SELECT dest, origin, count FROM large")) == large(2010)
    table = glue.get_table(DatabaseName=sql.database, Name="large")["Table"]
    types = {column["Name"]: column["Type"] for column in table["StorageDescriptor"]["Columns"]}
    assert types == {"dest": "string", "origin": "string", "count": "bigint"}
    manifest = execution["Statistics"]["DataManifestLocation"]
    (lines,) = files(s3, manifest).values()
    assert sorted(lines.decode().split()) == sorted(written)


def test_a_table_is_written_by_partition(s3, sql, lake, flights):
    place = lake.url("by_dest/")
    sql.run(
        f"CREATE TABLE by_dest WITH (external_location = '{place}', partitioned_by = ARRAY['dest'])"
        " AS SELECT origin_country_name AS origin, count, dest_country_name AS dest FROM flights WHERE count > 1000"
    )
    expected = {f"dest={dest}" for dest, _, _ in large(2010)}
    assert set(sql.lines("SHOW PARTITIONS by_dest")) == expected
    assert {address.removeprefix(place).partition("/")[0] for address in files(s3, place)} == expected
    assert sorted(sql.rows("SELECT dest, origin, count FROM by_dest")) == large(2010)


def test_an_insert_adds_rows_in_files_of_its_own(athena, s3, sql, lake, flights):
    place = lake.url("copy/")
    sql.run(f"CREATE TABLE copy WITH (external_location = '{place}') AS SELECT * FROM flights")
    before = files(s3, place)
    execution = sql.run("INSERT INTO copy SELECT * FROM flights WHERE count > 1000")
    results = athena.get_query_results(QueryExecutionId=execution["QueryExecutionId"])
    assert results["UpdateCount"] == len(large(2010))
    after = files(s3, place)
    assert before.items() < after.items()
    total = len(real_data.flights(2010)) + len(large(2010))
    assert sql.rows("SELECT count(*) FROM copy") == [(str(total),)]


def test_a_place_that_holds_something_is_not_written_to(s3, sql, lake, flights):
    """Test 11."""
    place = lake.url("flights/")
    before = files(s3, place)
    reason = sql.refusal(f"CREATE TABLE t WITH (external_location = '{place}') AS SELECT 1 AS a")
    assert "HIVE_PATH_ALREADY_EXISTS" in reason
    assert files(s3, place) == before
    assert sql.lines("SHOW TABLES") == ["flights"]


def test_a_hundred_partitions_can_be_written_at_once(sql, lake):
    """Test 11."""
    lake.put({"numbers/n.csv": "n,text\n" + "".join(f"{number},x\n" for number in range(101))})
    lake.crawl("numbers/")

    def create(name: str) -> str:
        place = f"external_location = '{lake.url(name)}/', partitioned_by = ARRAY['n']"
        return f"CREATE TABLE {name} WITH ({place}) AS SELECT text, n FROM numbers"

    assert "TOO_MANY_OPEN_PARTITIONS" in sql.refusal(create("too_many"))
    assert sql.lines("SHOW TABLES") == ["numbers"]
    sql.run(create("enough") + " WHERE n > 0")
    assert len(sql.lines("SHOW PARTITIONS enough")) == 100


def test_a_failed_write_leaves_nothing_behind(s3, sql, lake, flights):
    place = lake.url("failed/")
    sql.failure(f"CREATE TABLE t WITH (external_location = '{place}') AS SELECT 1 / (count - count) AS a FROM flights")
    assert sql.lines("SHOW TABLES") == ["flights"]
    assert files(s3, place) == {}


def test_a_table_without_data_has_its_columns(sql, lake, flights):
    place = lake.url("empty/")
    sql.run(f"CREATE TABLE empty WITH (external_location = '{place}') AS SELECT * FROM flights WITH NO DATA")
    assert sql.rows("SELECT * FROM empty") == []


def test_rows_are_unloaded_as_files(s3, sql, lake, flights):
    place = lake.url("out/")
    query = "SELECT dest_country_name AS dest, origin_country_name AS origin, count FROM flights WHERE count > 1000"
    sql.run(f"UNLOAD ({query}) TO '{place}' WITH (format = 'PARQUET')")
    rows = [row for body in files(s3, place).values() for row in rows_of(body)]
    assert sorted((row["dest"], row["origin"], str(row["count"])) for row in rows) == large(2010)
