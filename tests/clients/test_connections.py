"""Connections of the Data Catalog: kept with their passwords sealed, and used by a job on a real PostgreSQL."""

import itertools
import time

import pytest
from botocore.exceptions import ParamValidationError
from ciphertext import is_on_disk
from jobs import Jobs
from postgres import PASSWORD, USER, postgres, programs
from refusals import refused

NUMBERS = itertools.count(1)
SECRET = "swordfish-that-nobody-finds"
PROPERTIES = {"JDBC_CONNECTION_URL": "jdbc:postgresql://db.example:5432/shop", "USERNAME": "loader", "PASSWORD": SECRET}


@pytest.fixture
def jobs(aws, bucket) -> Jobs:
    return Jobs(aws, bucket)


@pytest.fixture
def make(glue):
    """Makes connections; gives their names."""
    made = []

    def of(properties: dict, kind: str = "JDBC", tags: dict | None = None, **settings) -> str:
        name = settings.pop("Name", f"c-{time.time_ns()}-{next(NUMBERS)}")
        definition = {"Name": name, "ConnectionType": kind, "ConnectionProperties": properties, **settings}
        answer = glue.create_connection(ConnectionInput=definition, Tags=tags or {})
        assert answer["CreateConnectionStatus"] == "READY"
        made.append(name)
        return name

    yield of
    glue.batch_delete_connection(ConnectionNameList=made[:25])


def test_a_connection_is_kept_and_its_password_hidden(aws, glue, make):
    place = {"SubnetId": "subnet-1", "SecurityGroupIdList": ["sg-1"], "AvailabilityZone": "us-east-1a"}
    name = make(PROPERTIES, Description="shop", MatchCriteria=["eu", "shop"], PhysicalConnectionRequirements=place)
    found = glue.get_connection(Name=name)["Connection"]
    assert (found["Name"], found["ConnectionType"], found["Description"]) == (name, "JDBC", "shop")
    assert found["ConnectionProperties"] == PROPERTIES
    assert found["PhysicalConnectionRequirements"] == place
    assert (found["Status"], found["ConnectionSchemaVersion"]) == ("READY", 1)
    assert found["CreationTime"] and found["LastUpdatedBy"].startswith("arn:aws:")
    hidden = glue.get_connection(Name=name, HidePassword=True)["Connection"]
    assert hidden["ConnectionProperties"] == {key: PROPERTIES[key] for key in ("JDBC_CONNECTION_URL", "USERNAME")}
    listed = glue.get_connections(Filter={"MatchCriteria": ["shop"]}, HidePassword=True)["ConnectionList"]
    assert "PASSWORD" not in next(each for each in listed if each["Name"] == name)["ConnectionProperties"]

    changed = {**PROPERTIES, "PASSWORD": SECRET + "-2"}
    definition = {"Name": name, "ConnectionType": "JDBC", "ConnectionProperties": changed}
    glue.update_connection(Name=name, ConnectionInput=definition)
    updated = glue.get_connection(Name=name)["Connection"]
    assert updated["ConnectionProperties"] == changed and "Description" not in updated
    assert updated["CreationTime"] == found["CreationTime"] <= updated["LastUpdatedTime"]
    assert not is_on_disk(aws.folder, SECRET.encode())
    assert SECRET.encode() not in aws.log.read_bytes()
    # What is looked for would be found: the rest is in the clear.
    assert is_on_disk(aws.folder, b"jdbc:postgresql://db.example:5432/shop")


@pytest.mark.parametrize("url, shown", [
    (f"jdbc:postgresql://h:5432/shop?user=u&password={SECRET}", "jdbc:postgresql://h:5432/shop?user=u&password=******"),
    (f"jdbc:oracle:thin:scott/{SECRET}@//h:1521/shop", "jdbc:oracle:thin:scott/******@//h:1521/shop"),
    (f"jdbc:sqlserver://h;user=u;password={SECRET};encrypt=true", "jdbc:sqlserver://h;user=u;password=******;encrypt=true"),
])
def test_a_password_in_an_address_is_sealed(aws, glue, make, url, shown):
    properties = {"JDBC_CONNECTION_URL": url, "SECRET_ID": "s"}
    name = make(properties)
    assert glue.get_connection(Name=name)["Connection"]["ConnectionProperties"] == properties
    hidden = glue.get_connection(Name=name, HidePassword=True)["Connection"]["ConnectionProperties"]
    assert hidden == properties | {"JDBC_CONNECTION_URL": shown}
    assert not is_on_disk(aws.folder, SECRET.encode())
    assert is_on_disk(aws.folder, shown.encode())


def test_passwords_outlive_the_server(own_server):
    glue = own_server.client("glue")
    glue.create_connection(ConnectionInput={"Name": "c", "ConnectionType": "JDBC", "ConnectionProperties": PROPERTIES})
    own_server.kill()
    own_server.start()
    found = own_server.client("glue").get_connection(Name="c")["Connection"]
    assert found["ConnectionProperties"] == PROPERTIES


def test_lists_are_filtered_and_in_pages(glue, make):
    mark = f"mark-{time.time_ns()}"
    kafka = {"KAFKA_BOOTSTRAP_SERVERS": "broker:9092", "KAFKA_SASL_SCRAM_PASSWORD": SECRET}
    names = [make(PROPERTIES, MatchCriteria=[mark, "a"]) for _ in range(3)]
    broker = make(kafka, "KAFKA", MatchCriteria=[mark])
    network = make({}, "NETWORK", MatchCriteria=[mark, "a"])

    def listed(**wanted) -> list[str]:
        pages = glue.get_paginator("get_connections").paginate(Filter=wanted, PaginationConfig={"PageSize": 2})
        return [each["Name"] for page in pages for each in page["ConnectionList"]]

    assert listed(MatchCriteria=[mark]) == sorted([*names, broker, network])
    assert listed(MatchCriteria=[mark, "a"]) == sorted([*names, network])
    assert listed(MatchCriteria=[mark], ConnectionType="KAFKA") == [broker]
    assert listed(MatchCriteria=[mark], ConnectionSchemaVersion=2) == []
    assert glue.get_connection(Name=broker)["Connection"]["ConnectionProperties"] == kafka
    answer = glue.batch_delete_connection(ConnectionNameList=[*names, "gone"])
    assert sorted(answer["Succeeded"]) == sorted(names)
    assert answer["Errors"] == {"gone": {"ErrorCode": "EntityNotFoundException", "ErrorMessage": "Connection gone not found."}}
    assert listed(MatchCriteria=[mark]) == sorted([broker, network])


def test_what_is_refused(glue, make):
    name = make(PROPERTIES)
    with refused("AlreadyExistsException", f"Connection {name} already exists"):
        make(PROPERTIES, Name=name)
    with refused("EntityNotFoundException", "Connection gone not found."):
        glue.get_connection(Name="gone")
    with refused("EntityNotFoundException", "Connection gone not found."):
        glue.delete_connection(ConnectionName="gone")
    definition = {"Name": "gone", "ConnectionType": "JDBC", "ConnectionProperties": PROPERTIES}
    with refused("EntityNotFoundException", "Connection gone not found."):
        glue.update_connection(Name="gone", ConnectionInput=definition)
    with refused("InvalidInputException", holding="name"):
        glue.update_connection(Name=name, ConnectionInput=definition)
    with refused("InvalidInputException", holding="USERNAME and PASSWORD"):
        make({"JDBC_CONNECTION_URL": "jdbc:postgresql://h/d"})
    with refused("InvalidInputException", holding="JDBC_CONNECTION_URL"):
        make({"USERNAME": "u", "PASSWORD": SECRET})
    with refused("InvalidInputException", holding="SFTP"):
        make({}, "SFTP")
    with pytest.raises(ParamValidationError):
        make({"USERNAME": None})
    for bad in ("ODBC", "jdbc"):
        with refused("ValidationException", holding=bad):
            make(PROPERTIES, bad)
    with refused("ValidationException", holding="COLOUR"):
        make({**PROPERTIES, "COLOUR": "blue"})
    basic = {"AuthenticationType": "BASIC", "BasicAuthenticationCredentials": {"Username": "u", "Password": SECRET}}
    with refused("InvalidInputException", holding="USERNAME and PASSWORD"):
        make({"JDBC_CONNECTION_URL": "jdbc:postgresql://h/d"}, AuthenticationConfiguration=basic)
    # Names are as they are written.
    with refused("EntityNotFoundException"):
        glue.get_connection(Name=name.upper())
    glue.delete_connection(ConnectionName=name)
    with refused("EntityNotFoundException"):
        glue.get_connection(Name=name)


def test_connections_carry_tags(glue, make):
    name = make(PROPERTIES, tags={"team": "shop"})
    arn = f"arn:aws:glue:us-east-1:123456789012:connection/{name}"
    assert glue.get_tags(ResourceArn=arn)["Tags"] == {"team": "shop"}
    glue.tag_resource(ResourceArn=arn, TagsToAdd={"stage": "test"})
    glue.untag_resource(ResourceArn=arn, TagsToRemove=["team"])
    assert glue.get_tags(ResourceArn=arn)["Tags"] == {"stage": "test"}


def test_a_run_with_an_unknown_connection_fails(jobs):
    job = jobs.create("print('never')", Connections={"Connections": ["gone"]})
    assert jobs.glue.get_job(JobName=job)["Job"]["Connections"] == {"Connections": ["gone"]}
    run = jobs.run(job)
    assert (run["JobRunState"], run["ErrorMessage"]) == ("FAILED", "Connection gone not found.")


# Writes through the connection's name, then reads it by name and as a table of the catalog.
SCRIPT = """
    import sys
    from awsglue.context import GlueContext
    from awsglue.utils import getResolvedOptions
    from pyspark.context import SparkContext

    args = getResolvedOptions(sys.argv, ["connection", "database", "url"])
    glue = GlueContext(SparkContext.getOrCreate())
    found = glue.extract_jdbc_conf(args["connection"])
    assert found["fullUrl"] == args["url"] and found["vendor"] == "postgresql", sorted(found)
    rows = glue.spark_session.createDataFrame([(1, "one"), (2, "two"), (3, None)], "id int, name string")
    from awsglue.dynamicframe import DynamicFrame
    frame = DynamicFrame.fromDF(rows, glue, "orders")
    glue.write_dynamic_frame.from_jdbc_conf(
        frame, catalog_connection=args["connection"], connection_options={"dbtable": "orders", "database": "postgres"})
    by_name = {"useConnectionProperties": "true", "connectionName": args["connection"], "dbtable": "orders"}
    read = glue.create_dynamic_frame.from_options("postgresql", by_name)
    print("read", sorted((row["id"], row["name"] or "") for row in read.toDF().collect()))
    table = glue.create_dynamic_frame.from_catalog(database=args["database"], table_name="orders")
    print("table", table.count(), sorted(table.toDF().columns))
    glue.write_dynamic_frame.from_options(
        DynamicFrame.fromDF(rows.limit(1), glue, "more"), "postgresql", {**by_name, "dbtable": "more"})
"""


def test_a_job_reads_and_writes_over_a_connection(jobs, glue, make, database):
    found = programs()
    if found is None:
        pytest.skip("no PostgreSQL is installed here")
    with postgres(found) as running:
        name = make({"JDBC_CONNECTION_URL": running.url, "USERNAME": USER, "PASSWORD": PASSWORD})
        columns = [{"Name": "id", "Type": "int"}, {"Name": "name", "Type": "string"}]
        glue.create_table(DatabaseName=database, TableInput={
            "Name": "orders", "StorageDescriptor": {"Columns": columns, "Location": "postgres.public.orders"},
            "Parameters": {"classification": "postgresql", "connectionName": name},
        })  # fmt: skip
        job = jobs.create(SCRIPT, "glueetl", Connections={"Connections": [name]})
        arguments = {"--connection": name, "--database": database, "--url": running.url}
        lines = jobs.succeed(job, Arguments=arguments)
        assert "read [(1, 'one'), (2, 'two'), (3, '')]" in lines
        assert "table 3 ['id', 'name']" in lines
        assert running.rows("SELECT count(*), max(name) FROM orders") == [("3", "two")]
        assert running.rows("SELECT count(*) FROM more") == [("1",)]
