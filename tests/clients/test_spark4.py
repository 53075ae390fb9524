"""Glue jobs on Spark 4, which runs what asks for Glue 6.0: the same scripts, against the same catalog, in both languages.

Its runtime is a download of 1.4 GB, so these run where HEADWATER_SPARK4 is set: `make test-spark4`.
"""

import os

import pytest
from jobs import Jobs
from test_partition_overwrites import overwrites_partitions
from test_scala_jobs import ScalaJobs

pytestmark = [
    pytest.mark.skipif(not os.environ.get("HEADWATER_SPARK4"), reason="needs the runtime spark-4.1: make test-spark4"),
    pytest.mark.timeout(1800),
]
VERSION = "6.0"
SALES = "id,price,country\n1,10.5,DE\n2,oops,FR\n3,7,DE\n"

INCREMENTAL = """
    import sys
    from awsglue.context import GlueContext
    from awsglue.job import Job
    from awsglue.utils import getResolvedOptions
    from pyspark.context import SparkContext

    args = getResolvedOptions(sys.argv, ["JOB_NAME", "lake"])
    glue = GlueContext(SparkContext.getOrCreate())
    spark = glue.spark_session
    job = Job(glue)
    job.init(args["JOB_NAME"], args)
    source = glue.create_dynamic_frame.from_options(
        "s3", {"paths": [f"{args['lake']}/in/"]}, "csv", {"withHeader": True}, transformation_ctx="source")
    print("spark", spark.version, "rows", source.count())
    if source.count():
        sales = source.apply_mapping([
            ("id", "string", "id", "int"), ("price", "string", "price", "double"), ("country", "string", "country", "string")])
        glue.write_dynamic_frame.from_options(
            sales, "s3", {"path": f"{args['lake']}/out/", "partitionKeys": ["country"]}, "parquet")
    job.commit()
"""

CATALOG = """
    from awsglue.context import GlueContext
    from pyspark.context import SparkContext

    glue = GlueContext(SparkContext.getOrCreate())
    spark = glue.spark_session
    # What Headwater's clients made, Spark reads; what Spark makes, they read.
    print("read", [tuple(row) for row in spark.sql("SELECT id, country FROM shop.sales WHERE country = 'DE' ORDER BY id").collect()])
    spark.sql("CREATE TABLE shop.copies (id INT, country STRING) USING parquet PARTITIONED BY (country)")
    spark.sql("INSERT INTO shop.copies SELECT id, country FROM shop.sales")
    spark.sql("INSERT OVERWRITE shop.copies PARTITION (country = 'DE') VALUES (9)")
    spark.table("shop.copies").write.mode("overwrite").saveAsTable("shop.plain")
    spark.sql("CREATE TABLE shop.texts (id INT) PARTITIONED BY (day STRING) STORED AS TEXTFILE")
    spark.sql("SET hive.exec.dynamic.partition.mode=nonstrict")
    spark.sql("INSERT INTO shop.texts SELECT id, country FROM shop.sales")
    spark.sql("ALTER TABLE shop.texts DROP PARTITION (day = 'FR')")
    print("partitions", [row[0] for row in spark.sql("SHOW PARTITIONS shop.copies").collect()])
    frame = glue.create_dynamic_frame.from_catalog("shop", "copies", push_down_predicate="country == 'DE'")
    print("frame", frame.toDF().collect()[0].asDict())
    print("tables", sorted(table.name for table in spark.catalog.listTables("shop")))
    try:
        spark.table("shop.missing")
    except Exception as error:
        print("missing", type(error).__name__)
"""

ANSI = """
    from awsglue.context import GlueContext
    from awsglue.dynamicframe import DynamicFrame
    from pyspark.context import SparkContext

    glue = GlueContext(SparkContext.getOrCreate())
    spark = glue.spark_session
    rows = spark.createDataFrame([("1", 2), ("x", 3)], "text string, number int")
    frame = DynamicFrame.fromDF(rows, glue, "rows")
    print("mapped", [tuple(row) for row in frame.apply_mapping([("text", "string", "whole", "int")]).toDF().collect()])
    print("resolved", [tuple(row) for row in frame.resolveChoice(specs=[("text", "cast:long")]).toDF().select("text").collect()])
    try:
        spark.sql("SELECT CAST('x' AS INT)").collect()
    except Exception as error:
        print("cast", error.getCondition())
    spark.conf.set("spark.sql.ansi.enabled", "false")
    print("old cast", spark.sql("SELECT CAST('x' AS INT)").first()[0])
"""

FORMATS = {
    "iceberg": """
    from awsglue.context import GlueContext
    from pyspark.context import SparkContext
    spark = GlueContext(SparkContext.getOrCreate()).spark_session
    spark.sql("CREATE TABLE local.shop.lines (id INT, kind STRING) USING iceberg PARTITIONED BY (kind)")
    spark.sql("INSERT INTO local.shop.lines VALUES (1, 'a'), (2, 'b')")
    spark.sql("UPDATE local.shop.lines SET id = 3 WHERE kind = 'b'")
    print("rows", sorted(tuple(row) for row in spark.table("local.shop.lines").collect()))
    print("snapshots", spark.sql("SELECT * FROM local.shop.lines.snapshots").count())
    """,
    "delta": """
    import sys
    from awsglue.context import GlueContext
    from awsglue.utils import getResolvedOptions
    from pyspark.context import SparkContext
    lake = getResolvedOptions(sys.argv, ["lake"])["lake"]
    spark = GlueContext(SparkContext.getOrCreate()).spark_session
    spark.createDataFrame([(1, "a"), (2, "b")], "id int, kind string").write.format("delta").save(f"{lake}/delta/")
    spark.sql(f"UPDATE delta.`{lake}/delta/` SET id = 3 WHERE kind = 'b'")
    print("rows", sorted(tuple(row) for row in spark.read.format("delta").load(f"{lake}/delta/").collect()))
    print("snapshots", spark.sql(f"DESCRIBE HISTORY delta.`{lake}/delta/`").count())
    """,
}

IN_SCALA = """
    object GlueApp {
      def main(sysArgs: Array[String]): Unit = {
        val glue = new GlueContext(new SparkContext())
        val args = GlueArgParser.getResolvedOptions(sysArgs, Array("JOB_NAME", "lake"))
        Job.init(args("JOB_NAME"), glue, args.asJava)
        val source = glue.getSourceWithFormat("s3", JsonOptions(Map("paths" -> Seq(args("lake") + "/in/"))), "source", "csv",
          JsonOptions(Map("withHeader" -> true))).getDynamicFrame()
        println(s"scala ${util.Properties.versionNumberString} spark ${glue.getSparkSession.version} rows ${source.count}")
        val mapped = source.applyMapping(Seq(("id", "string", "id", "int"), ("price", "string", "price", "double")))
        println("prices " + mapped.toDF().collect().map(row => if (row.isNullAt(1)) "-" else row.getDouble(1).toString).sorted.mkString(" "))
        glue.getSinkWithFormat("s3", JsonOptions(Map("path" -> (args("lake") + "/scala/"))), format = "json").writeDynamicFrame(mapped)
        println("catalog " + glue.getCatalogSource("shop", "sales").getDynamicFrame().count)
        Job.commit()
      }
    }
"""


@pytest.fixture
def jobs(server_with) -> ScalaJobs:
    server = server_with("--metastore-port", "0")
    server.client("s3").create_bucket(Bucket="lake")
    jobs = ScalaJobs(server, "lake")
    jobs.s3.put_object(Bucket="lake", Key="in/sales.csv", Body=SALES)
    jobs.glue.create_database(DatabaseInput={"Name": "shop", "LocationUri": "s3://lake/shop/"})
    return jobs


def on_spark_4(jobs: Jobs, script: str, **arguments: str) -> str:
    given = {"--lake": "s3://lake"} | {f"--{name.replace('_', '-')}": value for name, value in arguments.items()}
    return jobs.create(script, "glueetl", GlueVersion=VERSION, DefaultArguments=given)


def sales_table(jobs: Jobs) -> None:
    """The files that a job has written, as a table of the catalog."""
    serde = "org.apache.hadoop.hive.ql.io.parquet"
    storage = {
        "Columns": [{"Name": "id", "Type": "int"}, {"Name": "price", "Type": "double"}],
        "InputFormat": f"{serde}.MapredParquetInputFormat", "OutputFormat": f"{serde}.MapredParquetOutputFormat",
        "SerdeInfo": {"SerializationLibrary": f"{serde}.serde.ParquetHiveSerDe"}, "Location": "s3://lake/out/",
    }  # fmt: skip
    keys = [{"Name": "country", "Type": "string"}]
    table = {"Name": "sales", "TableType": "EXTERNAL_TABLE", "PartitionKeys": keys, "StorageDescriptor": storage,
             "Parameters": {"classification": "parquet"}}  # fmt: skip
    jobs.glue.create_table(DatabaseName="shop", TableInput=table)
    for country in ("DE", "FR"):
        placed = storage | {"Location": f"s3://lake/out/country={country}/"}
        jobs.glue.create_partition(
            DatabaseName="shop", TableName="sales", PartitionInput={"Values": [country], "StorageDescriptor": placed}
        )


def test_bookmarks_partitioned_writes_and_the_catalog(jobs):
    job = on_spark_4(jobs, INCREMENTAL, job_bookmark_option="job-bookmark-enable")
    first = jobs.succeed(job)[-1].split()
    assert first[1].startswith("4.1.") and first[-1] == "3"
    assert jobs.succeed(job)[-1].split()[-1] == "0"
    jobs.s3.put_object(Bucket="lake", Key="in/more.csv", Body="id,price,country\n4,1,DE\n")
    assert jobs.succeed(job)[-1].split()[-1] == "1"
    sales_table(jobs)
    printed = jobs.succeed(on_spark_4(jobs, CATALOG, enable_glue_datacatalog="true"))
    assert printed == [
        "read [(1, 'DE'), (3, 'DE'), (4, 'DE')]",
        "partitions ['country=DE', 'country=FR']",
        "frame {'id': 9, 'country': 'DE'}",
        "tables ['copies', 'plain', 'sales', 'texts']",
        "missing AnalysisException",
    ]
    partitions = jobs.glue.get_partitions(DatabaseName="shop", TableName="texts")["Partitions"]
    assert [partition["Values"] for partition in partitions] == [["DE"]]
    assert jobs.glue.get_table(DatabaseName="shop", Name="plain")["Table"]["StorageDescriptor"]["Columns"][0]["Name"] == "id"


def test_what_cannot_be_cast_is_null_to_awsglue_and_an_error_to_spark(jobs):
    printed = jobs.succeed(on_spark_4(jobs, ANSI))
    # PySpark 4 itself prints errors with a place in SQL, as JSON, whether or not they are caught.
    assert [line for line in printed if not line.startswith('{"ts"')] == [
        "mapped [(1,), (None,)]", "resolved [(1,), (None,)]", "cast CAST_INVALID_INPUT", "old cast None",
    ]  # fmt: skip


def test_only_the_partitions_that_are_written_are_replaced(jobs):
    overwrites_partitions(jobs, VERSION)


@pytest.mark.parametrize("table_format", FORMATS)
def test_table_formats(jobs, table_format):
    settings = [
        "spark.sql.catalog.local=org.apache.iceberg.spark.SparkCatalog",
        "spark.sql.catalog.local.type=hadoop",
        "spark.sql.catalog.local.warehouse=s3://lake/warehouse/",
    ]
    chosen = {"datalake_formats": table_format} | ({"conf": " --conf ".join(settings)} if table_format == "iceberg" else {})
    printed = jobs.succeed(on_spark_4(jobs, FORMATS[table_format], **chosen))
    assert printed == ["rows [(1, 'a'), (3, 'b')]", "snapshots 2"]


def test_a_job_in_scala(jobs):
    jobs.succeed(on_spark_4(jobs, INCREMENTAL))
    sales_table(jobs)
    job = jobs.create_scala(IN_SCALA, lake="s3://lake", version=VERSION)
    printed = jobs.succeed(job)
    assert printed[0].startswith("scala 2.13.") and printed[0].endswith("rows 3") and "spark 4.1." in printed[0]
    assert printed[1:] == ["prices - 10.5 7.0", "catalog 3"]
