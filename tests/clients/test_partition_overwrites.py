"""Dynamic partition overwrites: what a write replaces goes, what it does not touch stays, and a retried task doubles nothing."""

import io

import pandas
import pytest
from jobs import Jobs

pytestmark = pytest.mark.timeout(900)

OVERWRITE = """
    import os, sys
    from awsglue.context import GlueContext
    from awsglue.utils import getResolvedOptions
    from pyspark import SparkConf, TaskContext
    from pyspark.context import SparkContext
    from pyspark.sql.functions import udf

    args = getResolvedOptions(sys.argv, ["bucket"])
    # On one machine Spark tries a task again only when it is told so.
    spark = GlueContext(SparkContext(conf=SparkConf().setMaster("local[2,2]"))).spark_session
    out = f"s3://{args['bucket']}/out/"

    def rows(first, days):
        return spark.createDataFrame([(first + number, day) for number, day in enumerate(days)], "id int, day string")

    rows(0, "aabbc").write.partitionBy("day").parquet(out)
    spark.conf.set("spark.sql.sources.partitionOverwriteMode", "dynamic")

    @udf("int")
    def fails_once(number):
        # The first attempt of each task has written rows when it fails.
        if number == 12 and TaskContext.get().attemptNumber() == 0:
            raise RuntimeError("once")
        return number

    new = rows(10, "bbd").coalesce(1)
    new.select(fails_once("id").alias("id"), "day").write.mode("overwrite").partitionBy("day").parquet(out)
    print("after", sorted(map(tuple, spark.read.parquet(out).collect())))

    # Another partition of the same name elsewhere, another format, by an option of one write.
    spark.conf.set("spark.sql.sources.partitionOverwriteMode", "static")
    texts = f"s3://{args['bucket']}/texts/"
    rows(0, "ab").write.partitionBy("day").json(texts)
    rows(20, "b").write.mode("overwrite").option("partitionOverwriteMode", "dynamic").partitionBy("day").json(texts)
    print("texts", sorted(map(tuple, spark.read.json(texts).select("id", "day").collect())))

    # A write that fails replaces nothing.
    fails = udf(lambda number: 1 // 0, "int")
    try:
        rows(30, "a").select(fails("id").alias("id"), "day").write.mode("overwrite").option(
            "partitionOverwriteMode", "dynamic").partitionBy("day").json(texts)
    except Exception as error:
        print("failed", "division" in str(error))
    print("kept", sorted(map(tuple, spark.read.json(texts).select("id", "day").collect())))

    # Without the mode everything goes.
    rows(40, "e").write.mode("overwrite").partitionBy("day").json(texts)
    print("static", sorted(map(tuple, spark.read.json(texts).select("id", "day").collect())))
"""


@pytest.mark.parametrize("version", ["5.0"])
def test_only_the_partitions_that_are_written_are_replaced(aws, bucket, version):
    overwrites_partitions(Jobs(aws, bucket), version)


def overwrites_partitions(jobs: Jobs, version: str) -> None:
    """Runs the script on a release of Glue, and checks what it printed and what lies in the bucket."""
    job = jobs.create(OVERWRITE, "glueetl", GlueVersion=version, DefaultArguments={"--bucket": jobs.bucket})
    printed = jobs.succeed(job)
    after = [(0, "a"), (1, "a"), (4, "c"), (10, "b"), (11, "b"), (12, "d")]
    assert printed == [
        f"after {after}", "texts [(0, 'a'), (20, 'b')]", "failed True", "kept [(0, 'a'), (20, 'b')]", "static [(40, 'e')]",
    ]
    keys = [found["Key"] for found in jobs.s3.list_objects_v2(Bucket=jobs.bucket, Prefix="out/")["Contents"]]
    files = {key for key in keys if key.endswith(".parquet")}
    rows = [
        (int(number), key.split("day=")[1][0])
        for key in files
        for number in pandas.read_parquet(io.BytesIO(jobs.s3.get_object(Bucket=jobs.bucket, Key=key)["Body"].read()))["id"]
    ]
    assert sorted(rows) == after
    left = [key for key in keys if "__magic" in key or ".spark-staging" in key]
    assert not left, left
