"""Which tables and partitions a crawl finds (glue-crawler-spec.md, sections 4 and 6 and tests 1 to 5, 10 and 17)."""

import json
import re

import pytest

import real_data
from lake import columns, keys

TEXT = "id,name\n1,ann\n2,bob\n"


def document(**fields) -> str:
    return json.dumps(fields)


def configuration(**settings) -> str:
    return json.dumps({"Version": 1.0} | settings)


COMBINE = configuration(Grouping={"TableGroupingPolicy": "CombineCompatibleSchemas"})


def test_folders_of_one_schema_are_partitions_of_one_table(lake):
    days = [("2019", "Jan", "1"), ("2019", "Jan", "2"), ("2019", "Feb", "1"), ("2020", "Feb", "9")]
    lake.put({f"year={y}/month={m}/day={d}/part.json": document(id=1, total=2.5) for y, m, d in days})
    (table,) = lake.crawl("", TablePrefix="sales_").values()
    assert table["Name"] == f"sales_{lake.bucket.replace('-', '_')}"
    assert keys(table) == {"year": "string", "month": "string", "day": "string"}
    assert columns(table) == {"id": "int", "total": "double"}
    assert lake.values(table["Name"]) == set(days)
    locations = {partition["StorageDescriptor"]["Location"] for partition in lake.partitions(table["Name"])}
    assert locations == {lake.url(f"year={y}/month={m}/day={d}/") for y, m, d in days}


TWO_TABLES = [("table1", f"partition{number}") for number in (1, 2, 3)]
TWO_TABLES += [("table2", f"partition{number}") for number in (4, 5)]


def test_similar_folders_below_one_target_are_one_table(lake):
    lake.put({f"folder1/{table}/{partition}/file.txt": TEXT for table, partition in TWO_TABLES})
    (table,) = lake.crawl("folder1/").values()
    assert table["Name"] == "folder1"
    assert keys(table) == {"partition_0": "string", "partition_1": "string"}
    assert lake.values("folder1") == set(TWO_TABLES)


def test_two_targets_are_two_tables(lake):
    lake.put({f"folder1/{table}/{partition}/file.txt": TEXT for table, partition in TWO_TABLES})
    tables = lake.crawl("folder1/table1/", "folder1/table2/")
    assert set(tables) == {"table1", "table2"}
    assert all(keys(table) == {"partition_0": "string"} for table in tables.values())
    assert lake.values("table1") == {("partition1",), ("partition2",), ("partition3",)}
    assert lake.values("table2") == {("partition4",), ("partition5",)}


UNLIKE = {"table1/year=2017/data1.json": document(A=1, B=2), "table1/year=2018/data2.json": document(C=3, D=4)}


def test_folders_without_a_common_schema_are_tables_of_their_own(lake):
    lake.put(UNLIKE)
    tables = lake.crawl("table1/")
    assert {name: columns(table) for name, table in tables.items()} == {
        "year_2017": {"a": "int", "b": "int"},
        "year_2018": {"c": "int", "d": "int"},
    }


def test_combined_schemas_are_one_table_with_all_columns(lake):
    lake.put(UNLIKE)
    (table,) = lake.crawl("table1/", Configuration=COMBINE).values()
    assert table["Name"] == "table1"
    assert columns(table) == {"a": "int", "b": "int", "c": "int", "d": "int"}
    assert keys(table) == {"year": "string"}
    assert lake.values("table1") == {("2017",), ("2018",)}


def test_tables_are_rooted_at_the_level_that_is_asked_for(lake):
    """The bucket is level 1, so that level 3 of bucket/x/y/month=Jan is y."""
    months = [f"x/{table}/month={month}/f.json" for table in "yw" for month in ("Jan", "Feb")]
    lake.put({key: document(id=1) for key in months})
    tables = lake.crawl("x/", Configuration=configuration(Grouping={"TableLevelConfiguration": 3}))
    assert set(tables) == {"y", "w"}
    assert tables["y"]["StorageDescriptor"]["Location"] == lake.url("x/y/")
    assert keys(tables["y"]) == {"month": "string"}
    assert lake.values("y") == {("Jan",), ("Feb",)}


STAFF = [
    "departments/finance.json",
    "departments/market-us.json",
    "departments/market-emea.json",
    "departments/market-ap.json",
    "employees/hr.json",
    "employees/john.csv",
    "employees/jane.csv",
    "employees/juan.txt",
]


@pytest.mark.parametrize(
    ("exclusion", "left"),
    [
        ("departments/**", {"hr", "john", "jane", "juan"}),
        ("departments/market*", {"finance", "hr", "john", "jane", "juan"}),
        ("**.csv", {"finance", "us", "emea", "ap", "hr", "juan"}),
        ("employees/*.csv", {"finance", "us", "emea", "ap", "hr", "juan"}),
        ("*/*.json", {"john", "jane", "juan"}),
        ("employees/j[ao]*", {"finance", "us", "emea", "ap", "hr", "juan"}),
        ("employees/{hr,juan}.*", {"finance", "us", "emea", "ap", "john", "jane"}),
        ("employees/j??n.*", {"finance", "us", "emea", "ap", "hr", "jane"}),
    ],
)
def test_exclusions_are_globs_below_the_target(lake, exclusion, left):
    """Each file has a column that no other has: the columns tell which files were read."""
    for key in STAFF:
        person = key.rpartition("/")[2].partition(".")[0].rpartition("-")[2]
        lake.put({f"myfolder/{key}": document(**{person: 1})})
    tables = lake.crawl("myfolder/", exclusions=(exclusion,))
    assert {column for table in tables.values() for column in columns(table)} == left
    assert all(json.loads(table["Parameters"]["exclusions"]) for table in tables.values())


def test_an_exclusion_can_choose_days(lake):
    """The guide's example: sets and alternatives leave the first week of January."""
    lake.put({f"2015/01/{day:02}/f.json": document(id=day) for day in range(1, 32)})
    (table,) = lake.crawl("2015/01/", exclusions=("{[!0],0[8-9]}**",)).values()
    assert lake.values(table["Name"]) == {(f"{day:02}",) for day in range(1, 8)}


def test_hidden_and_empty_objects_are_no_data(lake):
    lake.put(
        {
            "t/day=1/part.json": document(id=1),
            "t/day=1/_SUCCESS": "",
            "t/day=1/.part.json.crc": "crc,1\n2,3\n4,5\n",
            "t/day=1_$folder$": "",
            "t/_temporary/0/part.json": document(other=True),
            "t/day=2/": "",
            "t/day=3/empty.json": "",
        }
    )
    (table,) = lake.crawl("t/").values()
    assert columns(table) == {"id": "int"}
    assert lake.values("t") == {("1",)}
    assert table["Parameters"]["objectCount"] == "1"


def test_a_second_table_of_one_name_gets_a_suffix(lake):
    lake.put({"x/same/f.json": document(id=1), "y/same/f.json": document(other="a")})
    first, second = sorted(lake.crawl("x/same/", "y/same/"))
    assert first == "same"
    assert re.fullmatch("same_[0-9a-f]{32}", second)


def test_a_column_that_is_a_key_too_is_the_key(lake):
    """Athena fails on a name that is both."""
    lake.put({f"t/year={year}/f.json": document(year=year, total=1) for year in (2019, 2020)})
    table = lake.crawl("t/")["t"]
    assert columns(table) == {"total": "int"}
    assert keys(table) == {"year": "string"}


@pytest.mark.parametrize("key", ["persons.json/part-0", "persons.json"])
def test_a_name_is_folded_and_prefixed(lake, key):
    lake.put({key: document(Id=1)})
    target = key if key == "persons.json" else "persons.json/"
    assert set(lake.crawl(target, TablePrefix="raw_")) == {"raw_persons_json"}


def test_real_flights_are_a_table_by_year(lake):
    for year in real_data.YEARS:
        lake.put({f"Flights-JSON/year={year}/summary.json": real_data.flights_file(year, "json")})
    (table,) = lake.crawl("Flights-JSON/").values()
    assert table["Name"] == "flights_json"
    assert columns(table) == {"origin_country_name": "string", "dest_country_name": "string", "count": "int"}
    assert lake.values("flights_json") == {(str(year),) for year in real_data.YEARS}
    parameters = table["Parameters"]
    assert parameters["sizeKey"] == str(sum(len(real_data.flights_file(year, "json")) for year in real_data.YEARS))
    assert parameters["objectCount"] == "3"
    assert table["TableType"] == "EXTERNAL_TABLE" and table["Owner"] == "owner" and table["Retention"] == 0
    assert table["StorageDescriptor"]["NumberOfBuckets"] == -1
