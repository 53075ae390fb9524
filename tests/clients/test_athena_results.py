"""Result files, pages and texts of values (athena-redshift-quicksight-spec.md, A3 and tests 1 to 3 and 6 to 9)."""

import pytest

from statements import cells


def result_file(s3, execution: dict) -> bytes:
    """The bytes of the file that a query's OutputLocation names."""
    bucket, _, key = execution["ResultConfiguration"]["OutputLocation"].removeprefix("s3://").partition("/")
    return s3.get_object(Bucket=bucket, Key=key)["Body"].read()


def test_every_value_is_quoted_and_null_is_not(s3, sql):
    """Test 1."""
    execution = sql.run("SELECT 1 AS a, NULL AS b, 'x\"y' AS c")
    assert result_file(s3, execution) == b'"a","b","c"\n"1",,"x""y"\n'
    rows = sql.all_rows(execution["QueryExecutionId"])
    assert rows == [("a", "b", "c"), ("1", None, 'x"y')]


def test_empty_text_and_line_ends_are_kept(s3, sql):
    execution = sql.run("SELECT '' AS empty, 'two\nlines' AS lines")
    assert result_file(s3, execution) == b'"empty","lines"\n"","two\nlines"\n'
    assert sql.all_rows(execution["QueryExecutionId"])[1] == ("", "two\nlines")


def test_a_result_without_rows_has_its_header(s3, sql):
    execution = sql.run("SELECT 1 AS a WHERE false")
    assert result_file(s3, execution) == b'"a"\n'
    assert sql.all_rows(execution["QueryExecutionId"]) == [("a",)]


def test_beside_the_results_lies_their_metadata(s3, sql):
    execution = sql.run("SELECT 1 AS a")
    metadata = execution["ResultConfiguration"]["OutputLocation"] + ".metadata"
    bucket, _, key = metadata.removeprefix("s3://").partition("/")
    assert s3.head_object(Bucket=bucket, Key=key)["ContentLength"] > 0


def thousand_rows(sql, lake) -> str:
    """A query of 1,001 rows, in order."""
    lake.put({"numbers/n.csv": "n,text\n" + "".join(f"{number},x\n" for number in range(1001))})
    lake.crawl("numbers/")
    return sql.run("SELECT n FROM numbers ORDER BY n")["QueryExecutionId"]


def test_the_header_is_a_row_of_the_first_page_only(athena, sql, lake):
    """Test 2: 1,001 rows are a page of a header and 999, and a page of two."""
    query = thousand_rows(sql, lake)
    first = athena.get_query_results(QueryExecutionId=query)
    rows = [cells(row) for row in first["ResultSet"]["Rows"]]
    assert len(rows) == 1000 and rows[:2] == [("n",), ("0",)]
    second = athena.get_query_results(QueryExecutionId=query, NextToken=first["NextToken"])
    assert [cells(row) for row in second["ResultSet"]["Rows"]] == [("999",), ("1000",)]
    assert "NextToken" not in second


def test_small_pages_hold_every_row_once(sql, lake):
    query = thousand_rows(sql, lake)
    pages = sql.pages(query, PaginationConfig={"PageSize": 300})
    assert [len(page["Rows"]) for page in pages] == [300, 300, 300, 102]
    rows = [cells(row) for page in pages for row in page["Rows"]]
    assert rows == [("n",)] + [(str(number),) for number in range(1001)]


def test_show_tables_is_text_without_a_header(s3, sql, glue):
    """Test 3."""
    for name in ("b_table", "a_table"):
        glue.create_table(DatabaseName=sql.database, TableInput={"Name": name})
    execution = sql.run("SHOW TABLES")
    place = execution["ResultConfiguration"]["OutputLocation"]
    assert place == f"{sql.results}{execution['QueryExecutionId']}.txt"
    assert result_file(s3, execution).decode().split() == ["a_table", "b_table"]
    assert sql.all_rows(execution["QueryExecutionId"]) == [("a_table",), ("b_table",)]
    assert execution["StatementType"] == "UTILITY"


def test_a_statement_without_results_has_an_empty_file(s3, sql):
    execution = sql.run(f"CREATE DATABASE {sql.database}_2")
    assert execution["ResultConfiguration"]["OutputLocation"].endswith(".txt")
    assert result_file(s3, execution) == b""
    assert sql.all_rows(execution["QueryExecutionId"]) == []


@pytest.mark.parametrize(
    ("expression", "text"),
    [
        ("timestamp '2020-01-01 00:00:00'", "2020-01-01 00:00:00.000"),
        ("timestamp '2020-01-01 01:02:03.456'", "2020-01-01 01:02:03.456"),
        ("date '2020-01-01'", "2020-01-01"),
        ("true", "true"),
        ("1 = 2", "false"),
        ("CAST(1e10 AS double)", "1.0E10"),
        ("CAST(0.5 AS double)", "0.5"),
        ("CAST(3 AS double)", "3.0"),
        ("CAST(1e-5 AS double)", "1.0E-5"),
        ("CAST(12345678.9 AS double)", "1.23456789E7"),
        ("CAST('12.50' AS decimal(10,2))", "12.50"),
        ("1.10", "1.10"),
        ("CAST('hello' AS varbinary)", "68 65 6c 6c 6f"),
        ("ARRAY[1,2]", "[1, 2]"),
        ("ARRAY['a',NULL]", "[a, null]"),
        ("MAP(ARRAY['a'],ARRAY[1])", "{a=1}"),
        ("CAST(ROW(1,'b') AS ROW(x integer,y varchar))", "{x=1, y=b}"),
        ("'ä ö 😀'", "ä ö 😀"),
    ],
)
def test_values_have_the_texts_that_athena_gives(sql, expression, text):
    """Tests 6 and 7."""
    assert sql.value(expression) == text


def test_columns_have_the_types_that_athena_names(sql):
    query = sql.run(
        "SELECT true AS flag, CAST(1 AS tinyint) AS tiny, CAST(1 AS smallint) AS small, 1 AS i,"
        " CAST(1 AS bigint) AS big, CAST(1 AS real) AS r, CAST(1 AS double) AS d, CAST(1 AS decimal(10,2)) AS money,"
        " CAST('a' AS varchar) AS t, date '2020-01-01' AS day, timestamp '2020-01-01 00:00:00' AS ts,"
        " ARRAY[1] AS list"
    )["QueryExecutionId"]
    (page,) = sql.pages(query)
    columns = page["ResultSetMetadata"]["ColumnInfo"]
    assert {c["Name"]: (c["Type"], c["Precision"], c["Scale"]) for c in columns} == {
        "flag": ("boolean", 0, 0),
        "tiny": ("tinyint", 3, 0),
        "small": ("smallint", 5, 0),
        "i": ("integer", 10, 0),
        "big": ("bigint", 19, 0),
        "r": ("float", 17, 0),
        "d": ("double", 17, 0),
        "money": ("decimal", 10, 2),
        "t": ("varchar", 2147483647, 0),
        "day": ("date", 0, 0),
        "ts": ("timestamp", 3, 0),
        "list": ("array", 0, 0),
    }
    assert all(c["CatalogName"] == "hive" and c["Nullable"] == "UNKNOWN" for c in columns)
    assert [c["Name"] for c in columns if c["CaseSensitive"]] == ["t"]


@pytest.mark.parametrize(
    ("expression", "value"),
    [
        ("regexp_replace('a1b2','[0-9]','x')", "axbx"),
        ("substr('hello',-3)", "llo"),
        ("concat('a',NULL)", None),
        ("CAST(1.5 AS integer)", "2"),
        ("5 / 2", "2"),
        ("CAST(timestamp '2024-01-01 00:00:00' AS varchar)", "2024-01-01 00:00:00.000"),
        ("CAST(CAST(1e10 AS double) AS varchar)", "1.0E10"),
        ("split_part('a,b',',',5)", None),
        # Test 9.
        ("""json_extract_scalar('{"a":{"b":"x"}}','$.a.b')""", "x"),
        ("date_format(timestamp '2024-03-05 07:08:09', '%Y-%m-%d %H:%i:%s')", "2024-03-05 07:08:09"),
        ("date_diff('day', date '2024-01-01', date '2024-03-01')", "60"),
        ("date_add('month',1,date '2024-01-31')", "2024-02-29"),
    ],
)
def test_functions_are_trinos(sql, expression, value):
    """Tests 8 and 9: where the engine below would answer otherwise."""
    assert sql.value(expression) == value


def test_nulls_come_last_in_either_order(sql):
    """Test 8."""
    values = "FROM (VALUES (1), (NULL), (2)) t(x) ORDER BY x"
    assert sql.rows(f"SELECT x {values} DESC") == [("2",), ("1",), (None,)]
    assert sql.rows(f"SELECT x {values}") == [("1",), ("2",), (None,)]
