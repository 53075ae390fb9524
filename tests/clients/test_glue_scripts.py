"""Scripts that Glue writes: mappings, plans and graphs, and jobs that run what was written."""

import ast
import io
import os
import subprocess

import pandas
import pytest
from jobs import Jobs
from real_data import YEARS, flights, flights_file, retail, retail_file
from refusals import refused

PARQUET = {
    "InputFormat": "org.apache.hadoop.hive.ql.io.parquet.MapredParquetInputFormat",
    "OutputFormat": "org.apache.hadoop.hive.ql.io.parquet.MapredParquetOutputFormat",
    "SerdeInfo": {"SerializationLibrary": "org.apache.hadoop.hive.ql.io.parquet.serde.ParquetHiveSerDe"},
}


@pytest.fixture
def jobs(aws, bucket) -> Jobs:
    return Jobs(aws, bucket)


@pytest.fixture
def orders(lake) -> dict:
    """A crawled table over one day's orders as CSV, partitioned by its day."""
    lake.put({"orders/day=2010-12-02/orders.csv": retail_file()})
    (name,) = lake.crawl("orders/")
    return {"DatabaseName": lake.database, "TableName": name}


def clean_table(lake, columns: dict[str, str]) -> dict:
    descriptor = {"Columns": [{"Name": name, "Type": kind} for name, kind in columns.items()]}
    lake.glue.create_table(DatabaseName=lake.database, TableInput={
        "Name": "clean", "TableType": "EXTERNAL_TABLE", "Parameters": {"classification": "parquet"},
        "StorageDescriptor": {"Location": lake.url("clean/"), **PARQUET, **descriptor},
    })
    return {"DatabaseName": lake.database, "TableName": "clean"}


def written(jobs: Jobs, prefix: str) -> pandas.DataFrame:
    listed = jobs.s3.list_objects_v2(Bucket=jobs.bucket, Prefix=prefix)["Contents"]
    keys = [found["Key"] for found in listed if found["Key"].endswith(".parquet")]
    bodies = [jobs.s3.get_object(Bucket=jobs.bucket, Key=key)["Body"].read() for key in keys]
    return pandas.concat(pandas.read_parquet(io.BytesIO(body)) for body in bodies)


def spark(jobs: Jobs, script: str) -> None:
    jobs.succeed(jobs.create(script, "glueetl", GlueVersion="5.0"))


def graph_of(answer: dict) -> tuple[list, list]:
    nodes = [{name: value for name, value in node.items() if name != "LineNumber"} for node in answer["DagNodes"]]
    return nodes, answer["DagEdges"]


def test_a_mapping_names_every_column(glue, lake, orders):
    mapping = glue.get_mapping(Source=orders)["Mapping"]
    table = glue.get_table(DatabaseName=lake.database, Name=orders["TableName"])["Table"]
    columns = [column["Name"] for column in table["StorageDescriptor"]["Columns"] + table["PartitionKeys"]]
    assert [entry["SourcePath"] for entry in mapping] == columns and columns[-1] == "day"
    assert all(entry["TargetPath"] == entry["SourcePath"] and entry["TargetType"] == entry["SourceType"] for entry in mapping)
    quantity = next(entry for entry in mapping if entry["SourcePath"] == "quantity")
    assert quantity["SourceType"] == "long" and quantity["SourceTable"] == orders["TableName"]

    sink = clean_table(lake, {"Quantity": "int", "country": "string"})
    matched = glue.get_mapping(Source=orders, Sinks=[sink])["Mapping"]
    assert len(matched) == len(mapping)
    onto = {entry["SourcePath"]: (entry["TargetTable"], entry["TargetType"]) for entry in matched if "TargetPath" in entry}
    assert onto == {"quantity": ("clean", "int"), "country": ("clean", "string")}
    with refused("EntityNotFoundException"):
        glue.get_mapping(Source={**orders, "TableName": "gone"})


def test_a_plan_runs(jobs, glue, lake, orders):
    mapping = glue.get_mapping(Source=orders)["Mapping"]
    location = {"S3": [{"Name": "path", "Value": f"s3://{jobs.bucket}/out/"}, {"Name": "format", "Value": "parquet"}]}
    plan = glue.get_plan(Mapping=mapping, Source=orders, Location=location, Language="PYTHON")
    assert "ScalaCode" not in plan
    graph = glue.get_dataflow_graph(PythonScript=plan["PythonScript"])
    types = [node["NodeType"] for node in graph["DagNodes"]]
    assert types == ["DataSource", "ApplyMapping", "ResolveChoice", "DropNullFields", "DataSink"]
    spark(jobs, plan["PythonScript"])
    rows, expected = written(jobs, "out/"), retail()
    assert len(rows) == len(expected) and set(rows["day"]) == {"2010-12-02"}
    assert rows["quantity"].sum() == sum(int(row["Quantity"]) for row in expected)


def test_a_plan_into_a_table_runs(jobs, glue, lake, sql, orders):
    sink = clean_table(lake, {"country": "string", "quantity": "int"})
    mapping = glue.get_mapping(Source=orders, Sinks=[sink])["Mapping"]
    plan = glue.get_plan(Mapping=mapping, Source=orders, Sinks=[sink])
    spark(jobs, plan["PythonScript"])
    expected = retail()
    [(count, total)] = sql.rows("SELECT count(*) AS n, sum(quantity) AS total FROM clean WHERE country IS NOT NULL")
    assert (int(count), int(total)) == (len(expected), sum(int(row["Quantity"]) for row in expected))


def test_a_plan_in_scala_runs(jobs, glue, lake, orders):
    mapping = glue.get_mapping(Source=orders)["Mapping"]
    location = {"S3": [{"Name": "path", "Value": f"s3://{jobs.bucket}/out/"}, {"Name": "format", "Value": "parquet"}]}
    plan = glue.get_plan(Mapping=mapping, Source=orders, Location=location, Language="SCALA")
    script = jobs.upload("scripts/plan.scala", plan["ScalaCode"])
    arguments = {"--job-language": "scala", "--class": "GlueApp"}
    name = glue.create_job(Name=f"{jobs.bucket}-scala", Role="arn:aws:iam::123456789012:role/etl", GlueVersion="5.0",
                           Command={"Name": "glueetl", "ScriptLocation": script}, DefaultArguments=arguments)["Name"]
    jobs.succeed(name)
    rows, expected = written(jobs, "out/"), retail()
    assert len(rows) == len(expected)
    assert rows["quantity"].sum() == sum(int(row["Quantity"]) for row in expected)


def test_plans_in_scala_and_for_databases(glue, orders):
    mapping = glue.get_mapping(Source=orders)["Mapping"]
    database = [{"Name": name, "Value": value} for name, value in {
        "catalog_connection": "warehouse", "dbtable": "orders", "database": "shop"}.items()]
    plan = glue.get_plan(Mapping=mapping, Source=orders, Location={"Jdbc": database}, Language="SCALA")
    code = plan["ScalaCode"]
    assert "PythonScript" not in plan and "object GlueApp {" in code and ".applyMapping(mappings = Seq((" in code
    assert 'getJDBCSink(catalogConnection = "warehouse", options = JsonOptions("""{"dbtable": "orders"' in code
    table = {"DynamoDB": [{"Name": "dynamodb.output.tableName", "Value": "orders"}]}
    plan = glue.get_plan(Mapping=mapping, Source=orders, Location=table)
    assert 'connection_type = "dynamodb", connection_options = {"dynamodb.output.tableName": "orders"}' in plan["PythonScript"]
    with refused("InvalidInputException", holding="path"):
        glue.get_plan(Mapping=mapping, Source=orders, Location={"S3": [{"Name": "format", "Value": "json"}]})
    with refused("InvalidInputException"):
        glue.get_plan(Mapping=mapping, Source={**orders, "TableName": "gone"})
    with refused("InvalidInputException"):
        glue.get_plan(Mapping=[], Source=orders)


def test_names_cannot_become_code(glue, orders):
    evil = 'a"b\n"); raise SystemExit(3) #'
    mapping = [{"SourcePath": evil, "SourceType": "string", "TargetPath": evil, "TargetType": "string"}]
    location = {"S3": [{"Name": "path", "Value": evil}]}
    script = glue.get_plan(Mapping=mapping, Source=orders, Location=location)["PythonScript"]
    tree = ast.parse(script)
    assert not any(isinstance(node, ast.Raise) for node in ast.walk(tree))
    texts = [node.value for node in ast.walk(tree) if isinstance(node, ast.Constant)]
    assert texts.count(evil) == 3


def argument(name: str, value: str) -> dict:
    return {"Name": name, "Value": value, "Param": False}


def flights_graph(source: str, target: str) -> tuple[list, list]:
    """Three years of flights, those from Ireland, under other names, as Parquet."""
    nodes = [
        {"Id": "sink", "NodeType": "DataSink", "Args": [
            argument("connection_type", '"s3"'), argument("format", '"parquet"'),
            argument("connection_options", f'{{"path": "{target}"}}')]},
        {"Id": "mapped", "NodeType": "ApplyMapping", "Args": [
            argument("mapping", '[("DEST_COUNTRY_NAME", "string", "destination", "string"), ("count", "long", "flights", "int")]')]},
        {"Id": "irish", "NodeType": "Filter", "Args": [argument("f", 'lambda row: row["ORIGIN_COUNTRY_NAME"] == "Ireland"')]},
        {"Id": "source", "NodeType": "DataSource", "Args": [
            argument("connection_type", '"s3"'), argument("format", '"json"'),
            argument("connection_options", f'{{"paths": ["{source}"]}}')]},
    ]
    edges = [{"Source": "source", "Target": "irish", "TargetParameter": "frame"},
             {"Source": "irish", "Target": "mapped", "TargetParameter": "frame"},
             {"Source": "mapped", "Target": "sink", "TargetParameter": "frame"}]
    return nodes, edges


def test_a_script_of_a_graph_runs_and_tells_its_graph(jobs, glue):
    for year in YEARS:
        jobs.s3.put_object(Bucket=jobs.bucket, Key=f"in/{year}.json", Body=flights_file(year, "json"))
    nodes, edges = flights_graph(f"s3://{jobs.bucket}/in/", f"s3://{jobs.bucket}/out/")
    script = glue.create_script(DagNodes=nodes, DagEdges=edges)["PythonScript"]
    assert script == glue.create_script(DagNodes=nodes, DagEdges=edges, Language="PYTHON")["PythonScript"]
    assert graph_of(glue.get_dataflow_graph(PythonScript=script)) == (nodes[::-1], edges)
    spark(jobs, script)
    found = written(jobs, "out/")
    expected = [(there, count) for year in YEARS for there, origin, count in flights(year) if origin == "Ireland"]
    assert sorted(zip(found["destination"], found["flights"])) == sorted(expected)


def test_graphs_that_are_none(glue):
    nodes, edges = flights_graph("s3://a/", "s3://b/")
    around = {"Source": "sink", "Target": "source", "TargetParameter": "frame"}
    with refused("InvalidInputException", "The graph has a cycle"):
        glue.create_script(DagNodes=nodes, DagEdges=[*edges, around])
    with refused("InvalidInputException", "An edge names node gone, which is not there"):
        glue.create_script(DagNodes=nodes, DagEdges=[{"Source": "gone", "Target": "sink"}])
    with refused("InvalidInputException", holding="cannot be written in Scala"):
        glue.create_script(DagNodes=nodes, DagEdges=edges, Language="SCALA")
    with refused("InvalidInputException", holding="line 2"):
        glue.get_dataflow_graph(PythonScript="## @type: DataSource\n## @return: <output>\n")
    assert graph_of(glue.get_dataflow_graph(PythonScript="print(1)")) == ([], [])


@pytest.fixture
def etl_new(aws):
    """Runs `headwater etl new` and returns what it printed, errors when it fails."""
    bare = {name: value for name, value in os.environ.items() if not name.startswith(("AWS_", "HEADWATER_"))}

    def run(*arguments, fails: bool = False) -> str:
        command = [aws.process.args[0], "etl", "new", *arguments, "--data", aws.folder]
        done = subprocess.run(command, env=bare, capture_output=True, text=True, timeout=60)
        assert (done.returncode != 0) == fails, done.stderr + done.stdout
        return done.stderr if fails else done.stdout

    return run


def test_a_person_has_a_script_written(etl_new, jobs, lake, orders, tmp_path):
    table = f"{orders['DatabaseName']}.{orders['TableName']}"
    file = tmp_path / "job.py"
    assert etl_new(table, f"s3://{jobs.bucket}/json/", "--target-format", "json", "--out", file) == ""
    assert 'format = "json"' in file.read_text()
    assert etl_new(lake.url("orders"), f"s3://{jobs.bucket}/json/", "--target-format", "json") == file.read_text()
    assert "object GlueApp" in etl_new(table, f"s3://{jobs.bucket}/out/", "--language", "scala")
    clean_table(lake, {"country": "string"})
    assert 'table_name = "clean"' in etl_new(table, f"{lake.database}.clean")
    spark(jobs, file.read_text())
    keys = [found["Key"] for found in jobs.s3.list_objects_v2(Bucket=jobs.bucket, Prefix="json/")["Contents"]]
    bodies = [jobs.s3.get_object(Bucket=jobs.bucket, Key=key)["Body"].read() for key in keys]
    assert sum(len(body.splitlines()) for body in bodies) == len(retail())
    assert "EntityNotFound" in etl_new(f"{lake.database}.gone", "s3://out/", fails=True)
    assert "headwater crawl" in etl_new("s3://nowhere/", "s3://out/", fails=True)
    assert "DATABASE.TABLE" in etl_new("gone", "s3://out/", fails=True)
