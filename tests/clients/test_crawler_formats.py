"""What a crawl makes of a file's bytes (glue-crawler-spec.md, section 2 and tests 6 to 8, 15 and 16)."""

import gzip
import io
import json

import pyarrow as pa
import pyarrow.parquet
import pytest

import real_data
from lake import columns

LAZY = "org.apache.hadoop.hive.serde2.lazy.LazySimpleSerDe"
OPENX = "org.openx.data.jsonserde.JsonSerDe"
PARQUET = "org.apache.hadoop.hive.ql.io.parquet.serde.ParquetHiveSerDe"
GROK = "com.amazonaws.glue.serde.GrokSerDe"


@pytest.fixture
def crawled(lake):
    """Crawls one file and returns its table."""

    def crawl(body: str | bytes, name: str = "file", **settings) -> dict:
        lake.put({f"t/{name}": body})
        (table,) = lake.crawl("t/", **settings).values()
        return table

    return crawl


def serde(table: dict) -> dict:
    return table["StorageDescriptor"]["SerdeInfo"]


def test_a_header_of_text_over_other_types_is_a_header(crawled):
    table = crawled("id,name\n1,a\n2,b")
    assert columns(table) == {"id": "bigint", "name": "string"}
    parameters = table["Parameters"]
    assert parameters["skip.header.line.count"] == "1"
    assert parameters["classification"] == "csv" and parameters["delimiter"] == ","
    assert parameters["columnsOrdered"] == "true" and parameters["areColumnsQuoted"] == "false"
    assert parameters["compressionType"] == "none" and parameters["typeOfData"] == "file"
    assert serde(table)["SerializationLibrary"] == LAZY
    assert serde(table)["Parameters"]["field.delim"] == ","


def test_a_file_of_text_alone_has_no_header(crawled):
    table = crawled("name,city\nbob,rome\nann,oslo")
    assert columns(table) == {"col0": "string", "col1": "string"}
    assert "skip.header.line.count" not in table["Parameters"]


def test_one_column_is_not_csv(lake):
    lake.put({"t/file": "number\n1\n2\n3\n"})
    found = {table["Parameters"]["classification"] for table in lake.crawl("t/").values()}
    assert found == {"UNKNOWN"}


def test_one_column_is_csv_where_a_classifier_allows_it(crawled, glue, database):
    allowed = {"Name": f"single-{database}", "AllowSingleColumn": True, "Delimiter": ",", "ContainsHeader": "PRESENT"}
    glue.create_classifier(CsvClassifier=allowed)
    table = crawled("number\n1\n2\n3\n", Classifiers=[allowed["Name"]])
    assert table["Parameters"]["classification"] == "csv"
    assert columns(table) == {"number": "bigint"}


@pytest.mark.parametrize("delimiter", [";", "|", "\t", "\x01"])
def test_the_delimiter_is_found_and_kept(crawled, delimiter):
    table = crawled(f"id{delimiter}name\n1{delimiter}a,b\n2{delimiter}c\n")
    assert columns(table) == {"id": "bigint", "name": "string"}
    assert table["Parameters"]["delimiter"] == delimiter
    assert serde(table)["Parameters"]["field.delim"] == delimiter


def test_csv_cells_have_types(crawled):
    table = crawled(
        "i,big,d,flag,day,text,nothing\n"
        "1,9000000000,1.5,true,2020-01-01,a,\n"
        ",-1,2,false,2020-02-29,7,\n"
        "3,0,,true,2020-12-31,c,\n"
    )
    assert columns(table) == {
        "i": "bigint",
        "big": "bigint",
        "d": "double",
        "flag": "boolean",
        "day": "date",
        "text": "string",
        "nothing": "string",
    }


def test_a_real_csv_file_is_typed(crawled):
    table = crawled(real_data.titanic_file(), "titanic.csv")
    types = columns(table)
    header = real_data.titanic_file().decode().splitlines()[0].split(",")
    assert list(types) == header
    whole = {"pclass", "survived", "sibsp", "parch", "body"}
    assert {name for name, hive_type in types.items() if hive_type == "bigint"} == whole
    assert {name for name, hive_type in types.items() if hive_type == "double"} == {"age", "fare"}


def test_a_compressed_file_is_read_and_named_so(crawled):
    table = crawled(gzip.compress(b"id,name\n1,a\n2,b\n"), "file.csv.gz")
    assert columns(table) == {"id": "bigint", "name": "string"}
    assert table["Parameters"]["compressionType"] == "gzip"
    assert table["StorageDescriptor"]["Compressed"] is True


def test_json_types_are_merged_over_the_lines(crawled):
    lines = [
        {"small": 1, "grows": 1, "number": 1, "mixed": 1, "Flag": True, "none": None, "list": [1], "in": {"a": 1}},
        {"small": 2, "grows": 9_000_000_000, "number": 1.5, "mixed": "x", "list": [2.5], "in": {"b": "x"}},
    ]
    table = crawled("\n".join(json.dumps(line) for line in lines), "file.json")
    assert columns(table) == {
        "small": "int",
        "grows": "bigint",
        "number": "double",
        "mixed": "string",
        "flag": "boolean",
        "none": "string",
        "list": "array<double>",
        "in": "struct<a:int,b:string>",
    }
    assert table["Parameters"]["classification"] == "json"
    assert serde(table)["SerializationLibrary"] == OPENX
    assert sorted(serde(table)["Parameters"]["paths"].split(",")) == sorted(lines[0])


ARRAY = json.dumps([{"id": 1, "name": "a"}, {"id": 2, "name": "b"}])


def test_an_array_is_one_column(crawled):
    assert columns(crawled(ARRAY)) == {"array": "array<struct<id:int,name:string>>"}


def test_an_array_is_rows_for_a_classifier_that_says_so(crawled, glue, database):
    name = f"rows-{database}"
    glue.create_classifier(JsonClassifier={"Name": name, "JsonPath": "$[*]"})
    assert columns(crawled(ARRAY, Classifiers=[name])) == {"id": "int", "name": "string"}


def test_real_nested_json_is_read(crawled):
    records = json.loads(real_data.cloudtrail_file())["Records"]
    (name, hive_type), *others = columns(crawled(real_data.cloudtrail_file(), "log.json")).items()
    assert name == "records" and not others
    assert hive_type.startswith("array<struct<") and hive_type.endswith(">>")
    assert all(f"{field.lower()}:" in hive_type for field in records[0])


def test_parquet_brings_its_schema(crawled):
    schema = pa.schema(
        [
            ("Id", pa.int64()),
            ("small", pa.int32()),
            ("price", pa.decimal128(10, 2)),
            ("at", pa.timestamp("us")),
            ("day", pa.date32()),
            ("tags", pa.list_(pa.string())),
            ("point", pa.struct([("x", pa.float64()), ("y", pa.float32())])),
            ("raw", pa.binary()),
            ("ok", pa.bool_()),
        ]
    )
    file = io.BytesIO()
    pa.parquet.write_table(pa.Table.from_pylist([{"Id": 1}], schema=schema), file)
    table = crawled(file.getvalue())
    assert columns(table) == {
        "id": "bigint",
        "small": "int",
        "price": "decimal(10,2)",
        "at": "timestamp",
        "day": "date",
        "tags": "array<string>",
        "point": "struct<x:double,y:float>",
        "raw": "binary",
        "ok": "boolean",
    }
    assert serde(table)["SerializationLibrary"] == PARQUET
    assert table["Parameters"]["classification"] == "parquet"


def test_a_real_parquet_file_that_is_compressed_inside(crawled):
    table = crawled(real_data.flights_file(2010, "gz.parquet"))
    expected = {"dest_country_name": "string", "origin_country_name": "string", "count": "bigint"}
    assert columns(table) == expected
    assert table["Parameters"]["compressionType"] == "none"
    assert table["Parameters"]["recordCount"] == "255"


LOG = """\
2023-07-10T12:00:01Z [6e3f0b5c-1111-2222-3333-444455556666] BENCHMARK : Running Start Crawl for Crawler X
2023-07-10T12:00:09Z [6e3f0b5c-1111-2222-3333-444455556666] INFO : Created table T in database D
"""


def test_a_grok_pattern_makes_columns(crawled, glue, database):
    patterns = "CRAWLERLOGLEVEL (BENCHMARK|ERROR|WARN|INFO|TRACE)\nMESSAGEPREFIX .*-.*-.*-.*-.*"
    pattern = (
        r"%{TIMESTAMP_ISO8601:timestamp} \[%{MESSAGEPREFIX:message_prefix}\] "
        r"%{CRAWLERLOGLEVEL:loglevel} : %{GREEDYDATA:message}"
    )
    name = f"grok-{database}"
    glue.create_classifier(
        GrokClassifier={"Name": name, "Classification": "log", "GrokPattern": pattern, "CustomPatterns": patterns}
    )
    table = crawled(LOG, Classifiers=[name])
    assert columns(table) == dict.fromkeys(["timestamp", "message_prefix", "loglevel", "message"], "string")
    assert table["Parameters"]["classification"] == "log"
    assert serde(table)["SerializationLibrary"] == GROK
    assert serde(table)["Parameters"]["input.format"] == pattern


def test_a_grok_field_can_have_a_type(crawled, glue, database):
    name = f"typed-{database}"
    pattern = "%{NUMBER:num:int} %{WORD:word}"
    glue.create_classifier(GrokClassifier={"Name": name, "Classification": "numbers", "GrokPattern": pattern})
    assert columns(crawled("1 one\n2 two\n", Classifiers=[name])) == {"num": "int", "word": "string"}
