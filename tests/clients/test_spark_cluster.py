"""A Spark master that the server is told of: the same job runs on a real standalone cluster, its workers as executors."""

import io
import json

import pandas
import pytest
from jobs import Jobs
from real_data import YEARS, flights, flights_file
from spark_cluster import PYTHON, spark_cluster

pytestmark = [
    pytest.mark.skipif(not PYTHON, reason="needs HEADWATER_SPARK_PYTHON, a Python with pyspark; make test has one"),
    pytest.mark.timeout(900),
]

SCRIPT = """
    import json, os, sys
    from awsglue.context import GlueContext
    from awsglue.utils import getResolvedOptions
    from pyspark.context import SparkContext

    args = getResolvedOptions(sys.argv, ["lake"])
    glue = GlueContext(SparkContext.getOrCreate())
    context, conf = glue.spark_session.sparkContext, glue.spark_session.sparkContext.getConf()
    rows = glue.create_dynamic_frame.from_options("s3", {"paths": [f"{args['lake']}/in/"]}, "json")

    def placed(row):
        row["process"] = os.getppid()
        return row

    glue.write_dynamic_frame.from_options(
        rows.repartition(4).map(placed), "s3", {"path": f"{args['lake']}/out/", "partitionKeys": ["ORIGIN_COUNTRY_NAME"]}, "parquet")
    asked = ["spark.executor.cores", "spark.executor.memory", "spark.cores.max"]
    # The driver stands in this list too.
    executors = context._jsc.sc().getExecutorMemoryStatus().size() - 1
    print(json.dumps({"master": context.master, "executors": executors, "asked": [conf.get(name) for name in asked],
                      "driver": os.getpid()}))
"""


def test_the_same_job_runs_on_a_cluster(server_with, tmp_path):
    with spark_cluster(tmp_path) as cluster:
        # The cluster of the test has one machine of two cores and two gigabytes: less than a G.1X worker.
        server = server_with("--spark-master", cluster.url, "--spark-executor", "1,768")
        server.client("s3").create_bucket(Bucket="lake")
        jobs = Jobs(server, "lake")
        jobs.s3.put_object(Bucket="lake", Key="in/flights.json", Body=flights_file(YEARS[0], "json"))
        job = jobs.create(
            SCRIPT, "glueetl", GlueVersion="5.0", WorkerType="G.1X", NumberOfWorkers=3, DefaultArguments={"--lake": "s3://lake"}
        )
        told = json.loads(jobs.succeed(job)[-1])
        assert told["master"] == cluster.url
        assert (told["executors"], told["asked"]) == (2, ["1", "768m", "2"])
        written = frame(jobs, "out/")
        assert sorted(zip(written["DEST_COUNTRY_NAME"], written["count"])) == sorted(
            (destination, count) for destination, _, count in flights(YEARS[0])
        )
        # Every row was made on an executor.
        assert told["driver"] not in set(written["process"])


def frame(jobs: Jobs, prefix: str) -> pandas.DataFrame:
    found = jobs.s3.get_paginator("list_objects_v2").paginate(Bucket=jobs.bucket, Prefix=prefix).build_full_result()
    keys = [key["Key"] for key in found["Contents"] if key["Key"].endswith(".parquet")]
    assert keys and all("ORIGIN_COUNTRY_NAME=" in key for key in keys)
    return pandas.concat(
        pandas.read_parquet(io.BytesIO(jobs.s3.get_object(Bucket=jobs.bucket, Key=key)["Body"].read())) for key in keys
    )


def test_the_size_of_executors_is_checked(server_with):
    with pytest.raises(RuntimeError, match="give CORES,MEBIBYTES"):
        server_with("--spark-executor", "4,10g")
