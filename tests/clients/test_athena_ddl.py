"""Hive DDL through Athena, and what it leaves in the catalog (athena-redshift-quicksight-spec.md, A5 and test 13)."""

import pytest

import real_data

LAZY = "org.apache.hadoop.hive.serde2.lazy.LazySimpleSerDe"


@pytest.fixture
def flights(sql, lake) -> str:
    """A table over CSV files by year that DDL made; its partitions are not known yet."""
    for year in real_data.YEARS:
        lake.put({f"flights/year={year}/f.csv": real_data.flights_file(year, "csv")})
    sql.run(
        "CREATE EXTERNAL TABLE flights (dest string COMMENT 'where to', origin string, `count` bigint)"
        " PARTITIONED BY (year string) ROW FORMAT DELIMITED FIELDS TERMINATED BY ','"
        f" LOCATION '{lake.url('flights/')}' TBLPROPERTIES ('skip.header.line.count'='1', 'classification'='csv')"
    )
    return "flights"


def test_a_database_is_created_and_dropped(sql, glue):
    name = f"{sql.database}_2"
    sql.run(f"CREATE DATABASE {name} COMMENT 'mine' LOCATION 's3://b/p/' WITH DBPROPERTIES ('k'='v')")
    found = glue.get_database(Name=name)["Database"]
    assert (found["Description"], found["LocationUri"], found["Parameters"]) == ("mine", "s3://b/p/", {"k": "v"})
    sql.run(f"CREATE DATABASE IF NOT EXISTS {name}")
    assert "already exists" in sql.failure(f"CREATE DATABASE {name}")["StateChangeReason"]
    assert name in sql.lines("SHOW DATABASES")
    sql.run(f"DROP DATABASE {name}")
    assert name not in sql.lines("SHOW DATABASES")
    sql.run(f"DROP DATABASE IF EXISTS {name}")
    sql.failure(f"DROP DATABASE {name}")


def test_a_database_with_tables_is_dropped_only_in_cascade(sql, glue):
    name = f"{sql.database}_2"
    sql.run(f"CREATE SCHEMA {name}")
    glue.create_table(DatabaseName=name, TableInput={"Name": "t"})
    assert "not empty" in sql.failure(f"DROP DATABASE {name}")["StateChangeReason"]
    sql.run(f"DROP DATABASE {name} CASCADE")
    assert name not in sql.lines("SHOW SCHEMAS")


def test_a_table_that_ddl_made_is_in_the_catalog(glue, sql, lake, flights):
    table = glue.get_table(DatabaseName=sql.database, Name="flights")["Table"]
    descriptor = table["StorageDescriptor"]
    columns = [(column["Name"], column["Type"]) for column in descriptor["Columns"]]
    assert columns == [("dest", "string"), ("origin", "string"), ("count", "bigint")]
    assert descriptor["Columns"][0]["Comment"] == "where to"
    assert [(key["Name"], key["Type"]) for key in table["PartitionKeys"]] == [("year", "string")]
    assert table["TableType"] == "EXTERNAL_TABLE"
    assert table["Parameters"]["EXTERNAL"] == "TRUE"
    assert table["Parameters"]["skip.header.line.count"] == "1"
    assert descriptor["SerdeInfo"]["SerializationLibrary"] == LAZY
    assert descriptor["SerdeInfo"]["Parameters"]["field.delim"] == ","
    assert descriptor["Location"].rstrip("/") == lake.url("flights")


def test_repair_finds_partitions_once(sql, flights):
    """Test 13."""
    assert sql.rows("SELECT count(*) FROM flights") == [("0",)]
    for _ in range(2):
        sql.run("MSCK REPAIR TABLE flights")
        assert sorted(sql.lines("SHOW PARTITIONS flights")) == [f"year={year}" for year in real_data.YEARS]
    by_comma = [row for year in real_data.YEARS for row in real_data.flights_split_at_commas(year)]
    assert sql.rows("SELECT count(*) FROM flights") == [(str(len(by_comma)),)]


def test_repair_takes_lower_case_keys_only(sql, lake):
    """Test 13: `userId=1` is passed over."""
    lake.put({"t/userId=1/f.csv": "1\n", "t/dt=2020-01-01/f.csv": "1\n", "t/other/f.csv": "1\n"})
    sql.run(f"CREATE EXTERNAL TABLE t (id int) PARTITIONED BY (dt string) LOCATION '{lake.url('t/')}'")
    sql.run("MSCK REPAIR TABLE t")
    assert sql.lines("SHOW PARTITIONS t") == ["dt=2020-01-01"]
    sql.run(f"CREATE EXTERNAL TABLE u (id int) PARTITIONED BY (userid string) LOCATION '{lake.url('t/')}'")
    sql.run("MSCK REPAIR TABLE u")
    assert sql.lines("SHOW PARTITIONS u") == []


def test_lazy_csv_is_split_at_every_comma(sql, flights):
    """Quotes mean nothing to LazySimpleSerDe, and what is no number is NULL."""
    sql.run("MSCK REPAIR TABLE flights")
    found = sql.rows("SELECT dest, origin, count FROM flights WHERE year = '2010'")
    split = real_data.flights_split_at_commas(2010)
    expected = [(dest, origin, count if count.isdigit() else None) for dest, origin, count in split]
    assert sorted(found, key=str) == sorted(expected, key=str)


def test_partitions_are_added_and_dropped(sql, lake, flights):
    sql.run(
        "ALTER TABLE flights ADD PARTITION (year='2010')"
        f" PARTITION (year='2012') LOCATION '{lake.url('flights/year=2012/')}'"
    )
    assert sorted(sql.lines("SHOW PARTITIONS flights")) == ["year=2010", "year=2012"]
    rows = [row for year in (2010, 2012) for row in real_data.flights_split_at_commas(year)]
    assert sql.rows("SELECT count(*) FROM flights") == [(str(len(rows)),)]
    again = "ALTER TABLE flights ADD {} PARTITION (year='2010')"
    assert "AlreadyExistsException" in sql.failure(again.format(""))["StateChangeReason"]
    sql.run(again.format("IF NOT EXISTS"))
    sql.run("ALTER TABLE flights DROP PARTITION (year='2010')")
    assert sql.lines("SHOW PARTITIONS flights") == ["year=2012"]
    sql.run("ALTER TABLE flights DROP IF EXISTS PARTITION (year='2010')")
    sql.failure("ALTER TABLE flights DROP PARTITION (year='2010')")


def test_tables_are_shown_by_pattern(sql, glue):
    for name in ("flights_2016", "flights_parquet", "airports"):
        glue.create_table(DatabaseName=sql.database, TableInput={"Name": name})
    assert sql.lines("SHOW TABLES 'flights*'") == ["flights_2016", "flights_parquet"]
    assert sql.lines("SHOW TABLES '*2016|airports'") == ["airports", "flights_2016"]
    assert sql.lines(f"SHOW TABLES IN {sql.database} 'air*'") == ["airports"]


def test_columns_are_shown(sql, flights):
    assert [line.strip() for line in sql.lines("SHOW COLUMNS IN flights")] == ["dest", "origin", "count", "year"]


def test_a_table_is_described(sql, flights):
    lines = sql.lines("DESCRIBE flights")
    fields = [[field.strip() for field in line.split("\t")] for line in lines]
    assert fields[0] == ["dest", "string", "where to"]
    assert [field[:2] for field in fields[1:4]] == [["origin", "string"], ["count", "bigint"], ["year", "string"]]
    title = lines.index(next(line for line in lines if "# Partition Information" in line))
    assert fields[title + 1][0] == "# col_name"
    assert fields[-1][:2] == ["year", "string"]


def test_a_tables_own_ddl_makes_it_again(glue, sql, flights):
    ddl = "\n".join(sql.lines("SHOW CREATE TABLE flights"))
    assert ddl.startswith("CREATE EXTERNAL TABLE `flights`(")
    before = glue.get_table(DatabaseName=sql.database, Name="flights")["Table"]
    sql.run("DROP TABLE flights")
    sql.run(ddl)
    after = glue.get_table(DatabaseName=sql.database, Name="flights")["Table"]
    for part in ("Columns", "Location", "InputFormat", "OutputFormat"):
        assert after["StorageDescriptor"][part] == before["StorageDescriptor"][part]
    assert after["PartitionKeys"] == before["PartitionKeys"]
    assert after["Parameters"]["skip.header.line.count"] == "1"


def test_dropping_a_table_leaves_its_files(s3, sql, lake, flights):
    sql.run("DROP TABLE flights")
    assert sql.lines("SHOW TABLES") == []
    assert s3.list_objects_v2(Bucket=lake.bucket)["KeyCount"] == len(real_data.YEARS)
    sql.run("DROP TABLE IF EXISTS flights")
    sql.failure("DROP TABLE flights")


def test_table_properties_are_set_and_shown(glue, sql, flights):
    sql.run("ALTER TABLE flights SET TBLPROPERTIES ('owner.team'='data')")
    parameters = glue.get_table(DatabaseName=sql.database, Name="flights")["Table"]["Parameters"]
    assert parameters["owner.team"] == "data" and parameters["skip.header.line.count"] == "1"
    assert any(line.split("\t") == ["owner.team", "data"] for line in sql.lines("SHOW TBLPROPERTIES flights"))


def test_columns_are_added(sql, flights):
    sql.run("ALTER TABLE flights ADD COLUMNS (carrier string)")
    names = [line.strip() for line in sql.lines("SHOW COLUMNS IN flights")]
    assert names == ["dest", "origin", "count", "carrier", "year"]


@pytest.mark.parametrize(
    ("statement", "reason"),
    [
        ("CREATE EXTERNAL TABLE flights (id int) LOCATION 's3://b/t/'", "AlreadyExistsException"),
        ("CREATE EXTERNAL TABLE t (id int, year int) PARTITIONED BY (year int) LOCATION 's3://b/t/'", "repeated"),
        ("CREATE TABLE t (id int) LOCATION 's3://b/t/'", ""),
        ("ALTER TABLE flights RENAME TO other", "not supported"),
        ("MSCK REPAIR TABLE missing", "missing"),
        ("DESCRIBE missing", "missing"),
        ("SHOW PARTITIONS missing", "missing"),
        ("LOCK TABLE flights SHARED", "not supported"),
    ],
)
def test_what_hive_refuses_is_refused(sql, flights, statement, reason):
    assert reason in sql.refusal(statement)
    assert sql.lines("SHOW TABLES") == ["flights"]


def test_formats_are_written_as_aws_writes_them(glue, sql):
    hive = "org.apache.hadoop.hive"
    sql.run("CREATE EXTERNAL TABLE p (id int) STORED AS PARQUET LOCATION 's3://b/p/'")
    sql.run(
        "CREATE EXTERNAL TABLE j (id int, tags array<string>, at struct<x:double,y:decimal(5,2)>)"
        " ROW FORMAT SERDE 'org.openx.data.jsonserde.JsonSerDe' LOCATION 's3://b/j/'"
    )
    parquet = glue.get_table(DatabaseName=sql.database, Name="p")["Table"]["StorageDescriptor"]
    assert parquet["InputFormat"] == f"{hive}.ql.io.parquet.MapredParquetInputFormat"
    assert parquet["OutputFormat"] == f"{hive}.ql.io.parquet.MapredParquetOutputFormat"
    assert parquet["SerdeInfo"]["SerializationLibrary"] == f"{hive}.ql.io.parquet.serde.ParquetHiveSerDe"
    text = glue.get_table(DatabaseName=sql.database, Name="j")["Table"]["StorageDescriptor"]
    assert text["InputFormat"] == "org.apache.hadoop.mapred.TextInputFormat"
    types = [column["Type"] for column in text["Columns"]]
    assert types == ["int", "array<string>", "struct<x:double,y:decimal(5,2)>"]
