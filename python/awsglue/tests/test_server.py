"""Catalog tables and S3 through a real server and S3A (HEADWATER_BINARY, HEADWATER_SPARK_JARS)."""

import json
import os
import re
import signal
import subprocess
import time

import boto3
import pytest
from conftest import rows

from awsglue._io import listing
from awsglue._io.bookmarks import COMMITTED, RUN_FOLDER, STATE
from awsglue.dynamicframe import DynamicFrame
from awsglue.job import Job

BINARY = os.environ.get("HEADWATER_BINARY")
JARS = os.environ.get("HEADWATER_SPARK_JARS")
pytestmark = [
    pytest.mark.server,
    pytest.mark.skipif(not (BINARY and JARS), reason="needs HEADWATER_BINARY and HEADWATER_SPARK_JARS"),
]
TEXT = ("org.apache.hadoop.mapred.TextInputFormat", "org.apache.hadoop.hive.ql.io.HiveIgnoreKeyTextOutputFormat")
PARQUET = "org.apache.hadoop.hive.ql.io.parquet.serde.ParquetHiveSerDe"


@pytest.fixture(scope="module")
def endpoint(tmp_path_factory):
    folder = tmp_path_factory.mktemp("server")
    with open(folder / "log", "wb") as log:
        command = [BINARY, "up", "--dev", "--data", str(folder / "data"), "--port", "0"]
        process = subprocess.Popen(command, stdout=log, stderr=log)
    running = folder / "data" / "server.json"
    deadline = time.monotonic() + 60
    while not (running.exists() and running.read_text().endswith("}")):
        assert process.poll() is None and time.monotonic() < deadline, (folder / "log").read_text()[-2000:]
        time.sleep(0.02)
    yield json.loads(running.read_text())["endpoint"]
    process.send_signal(signal.SIGTERM)
    process.wait(timeout=30)


@pytest.fixture(scope="module")
def aws(endpoint, spark):
    settings = {
        "AWS_ENDPOINT_URL": endpoint, "AWS_ACCESS_KEY_ID": "test", "AWS_SECRET_ACCESS_KEY": "test",
        "AWS_DEFAULT_REGION": "us-east-1", "AWS_EC2_METADATA_DISABLED": "true",
    }  # fmt: skip
    os.environ.update(settings)
    listing.client.cache_clear()
    configuration = spark.sparkContext._jsc.hadoopConfiguration()
    for name, value in {
        "fs.s3.impl": "org.apache.hadoop.fs.s3a.S3AFileSystem", "fs.s3a.impl": "org.apache.hadoop.fs.s3a.S3AFileSystem",
        "fs.s3a.endpoint": endpoint, "fs.s3a.path.style.access": "true", "fs.s3a.connection.ssl.enabled": "false",
        "fs.s3a.access.key": "test", "fs.s3a.secret.key": "test",
        "fs.s3a.aws.credentials.provider": "org.apache.hadoop.fs.s3a.SimpleAWSCredentialsProvider",
    }.items():  # fmt: skip
        configuration.set(name, value)
    boto3.client("s3").create_bucket(Bucket="lake")
    boto3.client("glue").create_database(DatabaseInput={"Name": "db"})
    yield boto3
    for name in settings:
        os.environ.pop(name)


def put(path, text):
    boto3.client("s3").put_object(Bucket="lake", Key=path, Body=text.encode())


def keys(prefix):
    return [
        entry["Key"] for entry in boto3.client("s3").list_objects_v2(Bucket="lake", Prefix=prefix).get("Contents", [])
    ]


def create_table(name, classification, columns, serde, keys=(), parameters=None, serde_parameters=None):
    boto3.client("glue").create_table(DatabaseName="db", TableInput={
        "Name": name, "TableType": "EXTERNAL_TABLE",
        "Parameters": {"classification": classification, **(parameters or {})},
        "PartitionKeys": [{"Name": key, "Type": kind} for key, kind in keys],
        "StorageDescriptor": {
            "Columns": [{"Name": column, "Type": kind} for column, kind in columns],
            "Location": f"s3://lake/{name}/", "InputFormat": TEXT[0], "OutputFormat": TEXT[1],
            "SerdeInfo": {"SerializationLibrary": serde, "Parameters": serde_parameters or {}},
        },
    })  # fmt: skip


def create_partitions(table, *partitions):
    for values, location in partitions:
        boto3.client("glue").create_partition(
            DatabaseName="db", TableName=table,
            PartitionInput={"Values": values, "StorageDescriptor": {"Location": f"s3://lake/{location}"}},
        )  # fmt: skip


def from_catalog(glue, table, **options):
    return glue.create_dynamic_frame.from_catalog(database="db", table_name=table, **options)


def test_csv_table_with_a_choice(aws, glue, capsys):
    put("rows/a.csv", "id,price\n1,2.5\n2,free\n3,\n")
    create_table(
        "rows", "csv", [("id", "bigint"), ("price", "double")], "org.apache.hadoop.hive.serde2.lazy.LazySimpleSerDe",
        parameters={"skip.header.line.count": "1"}, serde_parameters={"field.delim": ","},
    )  # fmt: skip
    frame = from_catalog(glue, "rows")
    frame.printSchema()
    assert capsys.readouterr().out.split("\n")[1:5] == [
        "|-- id: long",
        "|-- price: choice",
        "|    |-- double",
        "|    |-- string",
    ]
    mapped = frame.apply_mapping([("id", "long", "id", "int"), ("price", "double", "price", "double")])
    assert rows(mapped) == [{"id": 1, "price": 2.5}, {"id": 2, "price": None}, {"id": 3, "price": None}]
    create_table("typed", "csv", [("price", "string")], "x")
    matched = frame.resolveChoice(choice="match_catalog", database="db", table_name="typed")
    assert [row["price"] for row in rows(matched)] == ["2.5", "free", None]


def test_partition_predicates(aws, glue):
    for year, month in (("2016", "12"), ("2017", "03"), ("2017", "04")):
        put(f"sales/year={year}/month={month}/a.json", json.dumps({"n": f"{year}-{month}"}) + "\n")
    create_table("sales", "json", [("n", "string")], "org.openx.data.jsonserde.JsonSerDe",
                 keys=[("year", "string"), ("month", "int")])  # fmt: skip
    create_partitions(
        "sales", (["2016", "12"], "sales/year=2016/month=12/"), (["2017", "03"], "sales/year=2017/month=03/"),
        (["2017", "04"], "sales/year=2017/month=04/"), (["2018", "01"], "sales/year=2018/month=01/"),
    )  # fmt: skip
    chosen = from_catalog(glue, "sales", push_down_predicate="year=='2017' and month > 3")
    assert rows(chosen) == [{"n": "2017-04", "year": "2017", "month": 4}]
    served = from_catalog(glue, "sales", additional_options={"catalogPartitionPredicate": "year='2016'"})
    assert [row["n"] for row in rows(served)] == ["2016-12"]
    assert from_catalog(glue, "sales").count() == 3
    assert [field.name for field in from_catalog(glue, "sales", push_down_predicate="year='1999'").schema()] == [
        "n", "year", "month",
    ]  # fmt: skip
    with pytest.raises(Exception, match="can not be resolved against partition columns"):
        from_catalog(glue, "sales", push_down_predicate="nothing = 1").count()


def test_partitions_whose_folders_have_no_names(aws, glue):
    for folder in ("2017/01", "2017/02", "odd place"):
        put(f"logs/{folder}/a.json", json.dumps({"n": 1, "c": folder}) + "\n")
    create_table(
        "logs", "json", [("n", "int")], "org.openx.data.jsonserde.JsonSerDe", keys=[("y", "string"), ("m", "string")]
    )
    create_partitions(
        "logs", (["2017", "01"], "logs/2017/01/"), (["2017", "02"], "logs/2017/02/"), (["x", "y"], "logs/odd place/"),
    )  # fmt: skip
    found = rows(from_catalog(glue, "logs", push_down_predicate="m <> '02'"))
    assert sorted((row["c"], row["y"], row["m"]) for row in found) == [
        ("2017/01", "2017", "01"),
        ("odd place", "x", "y"),
    ]


def test_update_catalog_creates_then_adds(aws, glue, spark):
    def write(query, **options):
        sink = glue.getSink("s3", path="s3://lake/made/", enableUpdateCatalog=True, partitionKeys=["type"], **options)
        sink.setFormat("glueparquet")
        sink.setCatalogInfo(catalogDatabase="db", catalogTableName="made")
        sink.writeFrame(DynamicFrame.fromDF(spark.sql(query), glue, "f"))

    write("SELECT 1 AS n, 'A' AS type")
    assert re.fullmatch(r"made/type=A/run-\d{13}-part-r-00000\.snappy\.parquet", keys("made/type=A/run")[0])
    assert [key for key in keys("made/") if "_headwater" in key] == []
    write("SELECT 2 AS n, 'x' AS v, 'B' AS type")
    table = boto3.client("glue").get_table(DatabaseName="db", Name="made")["Table"]
    assert [column["Name"] for column in table["StorageDescriptor"]["Columns"]] == ["n", "v"]
    partitions = boto3.client("glue").get_partitions(DatabaseName="db", TableName="made")["Partitions"]
    assert sorted(partition["Values"] for partition in partitions) == [["A"], ["B"]]
    assert sorted((row["n"], row["type"]) for row in rows(from_catalog(glue, "made"))) == [(1, "A"), (2, "B")]
    with pytest.raises(ValueError, match="fields that the table has not: w"):
        write("SELECT 2 AS n, 1 AS w, 'B' AS type", updateBehavior="LOG")
    with pytest.raises(ValueError, match="partition keys"):
        sink = glue.getSink("s3", path="s3://lake/made/", enableUpdateCatalog=True, format="json")
        sink.setCatalogInfo(catalogDatabase="db", catalogTableName="made")
        sink.writeFrame(DynamicFrame.fromDF(spark.sql("SELECT 1 AS n"), glue, "f"))


def test_write_from_catalog_and_purge(aws, glue, spark):
    create_table("target", "json", [("n", "int")], "org.openx.data.jsonserde.JsonSerDe", keys=[("k", "string")])
    frame = DynamicFrame.fromDF(spark.sql("SELECT 1 AS n, 'a' AS k"), glue, "f")
    glue.write_dynamic_frame.from_catalog(frame, "db", "target", additional_options={"enableUpdateCatalog": True})
    assert rows(from_catalog(glue, "target")) == [{"n": 1, "k": "a"}]
    glue.purge_table("db", "target", {"retentionPeriod": 0})
    assert [key for key in keys("target/k=a/") if "run-" in key] == []
    assert boto3.client("glue").get_partitions(DatabaseName="db", TableName="target")["Partitions"] == []


def test_bookmarks_on_s3(aws, glue, tmp_path, monkeypatch):
    monkeypatch.setenv(RUN_FOLDER, str(tmp_path))

    def run():
        job = Job(glue)
        job.init("j", {"job_bookmark_option": "job-bookmark-enable"})
        frame = from_catalog(glue, "events", transformation_ctx="events")
        found = sorted((row["n"], row["day"]) for row in rows(frame))
        job.commit()
        (tmp_path / COMMITTED).replace(tmp_path / STATE)
        return found

    create_table("events", "json", [("n", "int")], "org.openx.data.jsonserde.JsonSerDe", keys=[("day", "string")])
    create_partitions("events", (["1"], "events/day=1/"), (["2"], "events/day=2/"))
    put("events/day=1/a.json", '{"n": 1}\n')
    assert run() == [(1, "1")]
    put("events/day=1/b.json", '{"n": 2}\n')
    put("events/day=2/c.json", '{"n": 3}\n')
    assert run() == [(2, "1"), (3, "2")]
    assert run() == []
    Job(glue).init("none", {})


def test_parquet_table_and_the_errors_of_names(aws, glue, spark):
    create_table("flat", "parquet", [("n", "bigint")], PARQUET)
    spark.range(3).withColumnRenamed("id", "n").write.parquet("s3://lake/flat/")
    assert from_catalog(glue, "flat").count() == 3
    assert glue.create_dynamic_frame.from_options("s3", {"paths": ["s3://lake/flat/"]}, "parquet").count() == 3
    for options, text in (
        (
            {"database": "db", "name_space": "db", "table_name": "flat"},
            "Parameter name_space and database are both specified, choose one.",
        ),
        ({"table_name": "flat"}, "Parameter name_space or database is missing."),
        ({"name_space": "db"}, "Parameter table_name is missing."),
    ):
        with pytest.raises(Exception, match=re.escape(text)):
            glue.create_dynamic_frame.from_catalog(**options)


def test_a_job_in_the_way_of_the_samples(aws, glue, spark):
    """Joins legislators, their memberships and organizations, and relationalizes the history."""
    put("legislators/persons/a.json", "\n".join(map(json.dumps, [
        {"id": "p1", "name": "Ann", "contact_details": [{"type": "fax", "value": "1"}, {"type": "phone", "value": "2"}],
         "links": [{"note": "w", "url": "u"}], "other_names": [],
         "images": [{"url": "i"}], "identifiers": [{"scheme": "x"}]},
        {"id": "p2", "name": "Bob", "contact_details": [{"type": "phone", "value": "3"}]},
    ])) + "\n")  # fmt: skip
    put("legislators/memberships/a.json", "\n".join(map(json.dumps, [
        {"person_id": "p1", "organization_id": "o1", "role": "member"},
        {"person_id": "p2", "organization_id": "o1", "role": "chair"},
    ])) + "\n")  # fmt: skip
    put("legislators/orgs/a.json", json.dumps({"id": "o1", "name": "House", "seats": 435}) + "\n")
    for table in ("persons", "memberships", "orgs"):
        create_table(
            f"legislators/{table}".replace("/", "_"), "json", [("id", "string")], "org.openx.data.jsonserde.JsonSerDe"
        )
        name = f"legislators_{table}"
        found = boto3.client("glue").get_table(DatabaseName="db", Name=name)["Table"]["StorageDescriptor"]
        found["Location"] = f"s3://lake/legislators/{table}/"
        boto3.client("glue").update_table(DatabaseName="db", TableInput={
            "Name": name, "StorageDescriptor": found, "PartitionKeys": [], "Parameters": {"classification": "json"},
        })  # fmt: skip
    persons, memberships, orgs = (from_catalog(glue, f"legislators_{t}") for t in ("persons", "memberships", "orgs"))
    orgs = orgs.rename_field("id", "org_id").rename_field("name", "org_name")
    joined = persons.join("id", "person_id", memberships).join("organization_id", "org_id", orgs)
    history = joined.drop_fields(["person_id", "org_id"])
    parts = history.relationalize("hist_root", "s3://lake/temp/")
    assert sorted(parts.keys()) == ["hist_root"] + [
        f"hist_root_{name}" for name in ("contact_details", "identifiers", "images", "links", "other_names")
    ]
    contacts = parts["hist_root_contact_details"].toDF()
    assert contacts.columns == ["id", "index", "contact_details.val.type", "contact_details.val.value"]
    root = parts["hist_root"].toDF()
    phones = root.join(contacts, root["contact_details"] == contacts["id"]).where(
        "`contact_details.val.type` = 'phone'"
    )
    found = phones.select("name", "`contact_details.val.value`", "seats").collect()
    assert sorted(tuple(row) for row in found) == [("Ann", "2", 435), ("Bob", "3", 435)]
    glue.write_dynamic_frame.from_options(
        history, "s3", {"path": "s3://lake/history/", "partitionKeys": ["org_name"]}, "parquet"
    )
    assert spark.read.parquet("s3://lake/history/").where("org_name = 'House'").count() == 2
