"""Glue jobs on real Spark: DynamicFrames between buckets, partitioned writes, and bookmarks that remember."""

import io

import pandas
import pytest
from jobs import Jobs
from real_data import YEARS, flights, flights_file


@pytest.fixture
def jobs(aws, bucket) -> Jobs:
    return Jobs(aws, bucket)


INCREMENTAL = """
    import sys
    from awsglue.context import GlueContext
    from awsglue.job import Job
    from awsglue.utils import getResolvedOptions
    from pyspark.context import SparkContext
    from pyspark.sql.functions import lit

    args = getResolvedOptions(sys.argv, ["JOB_NAME", "bucket", "commit"])
    glue = GlueContext(SparkContext.getOrCreate())
    job = Job(glue)
    job.init(args["JOB_NAME"], args)
    source = glue.create_dynamic_frame.from_options(
        "s3", {"paths": [f"s3://{args['bucket']}/in/"]}, "json", transformation_ctx="source")
    print("read", source.count())
    if source.count():
        flights = source.apply_mapping([
            ("DEST_COUNTRY_NAME", "string", "destination", "string"),
            ("ORIGIN_COUNTRY_NAME", "string", "origin", "string"),
            ("count", "long", "flights", "long"),
        ])
        glue.write_dynamic_frame.from_options(
            flights, "s3", {"path": f"s3://{args['bucket']}/out/", "partitionKeys": ["origin"]}, "parquet")
    if args["commit"] == "crash":
        raise RuntimeError("before the commit")
    job.commit()
    if args["commit"] == "late":
        raise RuntimeError("after the commit")
"""


def upload_year(jobs: Jobs, year: int) -> None:
    jobs.s3.put_object(Bucket=jobs.bucket, Key=f"in/{year}.json", Body=flights_file(year, "json"))


def test_a_bookmark_remembers_what_was_committed(jobs):
    job = jobs.create(INCREMENTAL, "glueetl", GlueVersion="5.0", DefaultArguments={
        "--job-bookmark-option": "job-bookmark-enable", "--bucket": jobs.bucket, "--commit": "yes",
    })

    def count(commit: str, state: str) -> int:
        run = jobs.run(job, Arguments={"--commit": commit})
        lines = jobs.lines_with(run, "output", "read ")
        assert run["JobRunState"] == state, (run, lines)
        return next(int(line.split()[1]) for line in lines if line.startswith("read "))

    sizes = [len(flights(year)) for year in YEARS]
    upload_year(jobs, YEARS[0])
    assert count("crash", "FAILED") == sizes[0]
    # Nothing was committed, so it is read again; what was committed is not, even if the run failed after it.
    assert count("yes", "SUCCEEDED") == sizes[0]
    upload_year(jobs, YEARS[1])
    assert count("late", "FAILED") == sizes[1]
    assert count("yes", "SUCCEEDED") == 0
    entry = jobs.glue.get_job_bookmark(JobName=job)["JobBookmarkEntry"]
    assert (entry["JobName"], entry["Run"]) == (job, 2) and "source" in entry["JobBookmark"]
    jobs.glue.reset_job_bookmark(JobName=job)
    assert count("yes", "SUCCEEDED") == sizes[0] + sizes[1]


def test_a_partitioned_write_is_whole(jobs):
    for year in YEARS:
        upload_year(jobs, year)
    job = jobs.create(INCREMENTAL, "glueetl", GlueVersion="5.0")
    jobs.succeed(job, Arguments={"--bucket": jobs.bucket, "--commit": "yes"})
    keys = [found["Key"] for found in jobs.s3.list_objects_v2(Bucket=jobs.bucket, Prefix="out/")["Contents"]]
    data = [key for key in keys if key.endswith(".parquet")]
    assert data and all(key.startswith("out/origin=") for key in data)
    frames = {key: pandas.read_parquet(io.BytesIO(jobs.s3.get_object(Bucket=jobs.bucket, Key=key)["Body"].read())) for key in data}
    assert all(list(frame.columns) == ["destination", "flights"] for frame in frames.values())
    expected = [row for year in YEARS for row in flights(year)]
    assert sum(int(frame["flights"].sum()) for frame in frames.values()) == sum(row[2] for row in expected)
    assert sum(len(frame) for frame in frames.values()) == len(expected)


def test_spark_sql_and_a_missing_table(jobs):
    job = jobs.create("""
        from pyspark.sql import SparkSession
        spark = SparkSession.builder.getOrCreate()
        print("sum", spark.sql("SELECT sum(id) FROM range(10)").first()[0])
        spark.table("not_there").show()
    """, "glueetl")
    run = jobs.run(job)
    assert run["JobRunState"] == "FAILED" and run["ErrorMessage"].startswith("AnalysisException: [TABLE_OR_VIEW_NOT_FOUND]")
    assert "sum 45" in jobs.lines_with(run, "output", "sum ")


def test_spark_and_glue_share_one_catalog(server_with):
    server = server_with("--metastore-port", "0")
    server.client("s3").create_bucket(Bucket="lake")
    jobs = Jobs(server, "lake")
    jobs.glue.create_database(DatabaseInput={"Name": "shop", "LocationUri": "s3://lake/shop/"})
    upload_year(jobs, YEARS[0])
    job = jobs.create("""
        from awsglue.context import GlueContext
        from pyspark.context import SparkContext
        glue = GlueContext(SparkContext.getOrCreate())
        spark = glue.spark_session
        flights = spark.read.json("s3://lake/in/2010.json")
        flights.write.partitionBy("ORIGIN_COUNTRY_NAME").format("parquet").saveAsTable("shop.flights")
        frame = glue.create_dynamic_frame.from_catalog(
            database="shop", table_name="flights", push_down_predicate="origin_country_name == 'Ireland'")
        print("from Ireland", frame.count())
        print("tables", [table.name for table in spark.catalog.listTables("shop")])
    """, "glueetl", DefaultArguments={"--enable-glue-datacatalog": ""})
    run = jobs.run(job)
    lines = jobs.lines_with(run, "output", "tables")
    assert run["JobRunState"] == "SUCCEEDED", lines
    expected = sum(origin == "Ireland" for _, origin, _ in flights(YEARS[0]))
    assert lines == [f"from Ireland {expected}", "tables ['flights']"]
    table = jobs.glue.get_table(DatabaseName="shop", Name="flights")["Table"]
    assert table["StorageDescriptor"]["Location"].startswith("s3://lake/shop/flights")
    partitions = jobs.glue.get_paginator("get_partitions").paginate(DatabaseName="shop", TableName="flights")
    origins = {partition["Values"][0] for partition in partitions.build_full_result()["Partitions"]}
    assert origins == {origin for _, origin, _ in flights(YEARS[0])}
