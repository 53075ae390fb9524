"""PyAthena, unmodified: its cursors are how dbt and SQLAlchemy reach Athena."""

import datetime
import decimal

import pandas
import pyathena
import pyathena.error
import pytest
from pyathena.cursor import DictCursor
from pyathena.pandas.cursor import PandasCursor

import real_data


@pytest.fixture
def connection(aws, monkeypatch, database, results):
    """A connection with nothing but the environment to say where Athena is."""
    for name, value in aws.environment().items():
        monkeypatch.setenv(name, value)
    with pyathena.connect(s3_staging_dir=results, schema_name=database, poll_interval=0.05) as opened:
        yield opened


@pytest.fixture
def flights(lake) -> None:
    for year in real_data.YEARS:
        lake.put({f"flights/year={year}/f.json": real_data.flights_file(year, "json")})
    lake.crawl("flights/")


def test_values_come_back_as_python_has_them(connection):
    cursor = connection.cursor().execute(
        "SELECT 1, CAST(2 AS bigint), 2.5e0, CAST('1.10' AS decimal(5,2)), 'ä', true, NULL,"
        " date '2020-02-29', timestamp '2020-01-01 01:02:03.004', CAST('hi' AS varbinary), ARRAY[1,2]"
    )
    assert cursor.fetchone() == (
        1,
        2,
        2.5,
        decimal.Decimal("1.10"),
        "ä",
        True,
        None,
        datetime.date(2020, 2, 29),
        datetime.datetime(2020, 1, 1, 1, 2, 3, 4000),
        b"hi",
        [1, 2],
    )
    assert cursor.fetchone() is None


def test_a_table_is_fetched_in_pages(connection, flights):
    cursor = connection.cursor().execute("SELECT dest_country_name, count FROM flights WHERE year = '2011'")
    cursor.arraysize = 100
    expected = sorted((dest, count) for dest, _, count in real_data.flights(2011))
    assert sorted(cursor.fetchall()) == expected
    assert [column[:2] for column in cursor.description] == [("dest_country_name", "varchar"), ("count", "integer")]


def test_rows_as_dictionaries(connection, flights):
    cursor = connection.cursor(DictCursor)
    cursor.execute("SELECT max(count) AS most FROM flights WHERE year = '2012'")
    assert cursor.fetchall() == [{"most": max(count for _, _, count in real_data.flights(2012))}]


def test_parameters_are_put_into_the_statement(connection, flights):
    statement = "SELECT count(*) FROM flights WHERE origin_country_name = %(origin)s AND count > %(least)d"
    found = connection.cursor().execute(statement, {"origin": "United States", "least": 100}).fetchone()
    everything = [row for year in real_data.YEARS for row in real_data.flights(year)]
    assert found == (sum(1 for _, origin, count in everything if origin == "United States" and count > 100),)


def test_parameters_are_sent_beside_the_statement(connection, flights):
    statement = "SELECT count(*) FROM flights WHERE origin_country_name = ? AND year = ?"
    literals = ["'United States'", "'2010'"]
    cursor = connection.cursor().execute(statement, literals, paramstyle="qmark")
    expected = sum(1 for _, origin, _ in real_data.flights(2010) if origin == "United States")
    assert cursor.fetchone() == (expected,)


def test_a_result_file_becomes_a_frame(connection, flights):
    cursor = connection.cursor(PandasCursor)
    frame = cursor.execute("SELECT origin_country_name AS origin, count FROM flights WHERE year = '2010'").as_pandas()
    expected = pandas.DataFrame([row[1:] for row in real_data.flights(2010)], columns=["origin", "count"])
    order = ["count", "origin"]
    found = frame.sort_values(order, ignore_index=True)
    pandas.testing.assert_frame_equal(found, expected.sort_values(order, ignore_index=True), check_dtype=False)


def test_ddl_and_show(connection, flights):
    cursor = connection.cursor()
    assert cursor.execute("SHOW TABLES").fetchall() == [("flights",)]
    cursor.execute("DROP TABLE flights")
    assert cursor.execute("SHOW TABLES").fetchall() == []


def test_an_error_is_raised_with_athenas_reason(connection):
    with pytest.raises(pyathena.error.OperationalError, match="no_such_table.* does not exist"):
        connection.cursor().execute("SELECT * FROM no_such_table")
    assert connection.cursor().execute("SELECT 1").fetchone() == (1,)
