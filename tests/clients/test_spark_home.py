"""SPARK_HOME: jobs run on a Spark that is there already; what is no Spark is refused when the server starts."""

import json

import pytest
from jobs import Jobs
from spark_cluster import PYTHON, spark_home

pytestmark = pytest.mark.timeout(900)

SCRIPT = """
    import json, os, sys
    from awsglue.context import GlueContext
    from awsglue.utils import getResolvedOptions
    import boto3, pyspark
    from pyspark.context import SparkContext
    from pyspark.sql.functions import udf

    args = getResolvedOptions(sys.argv, ["bucket"])
    spark = GlueContext(SparkContext.getOrCreate()).spark_session
    out = f"s3://{args['bucket']}/out/"
    spark.range(10).select(udf(lambda number: number * 2, "bigint")("id").alias("n")).write.parquet(out)
    print(json.dumps({"spark": spark.version, "home": os.environ["SPARK_HOME"], "module": pyspark.__file__,
                      "sum": spark.read.parquet(out).groupBy().sum("n").first()[0]}))
"""


@pytest.mark.skipif(not PYTHON, reason="needs HEADWATER_SPARK_PYTHON, a Python with pyspark; make test has one")
def test_jobs_run_on_the_spark_that_is_given(server_with):
    home = spark_home()
    server = server_with("--spark-home", home)
    server.client("s3").create_bucket(Bucket="lake")
    jobs = Jobs(server, "lake")
    job = jobs.create(SCRIPT, "glueetl", GlueVersion="5.0", DefaultArguments={"--bucket": "lake"})
    told = json.loads(jobs.succeed(job)[-1])
    assert (told["home"], told["sum"]) == (home, 90)
    assert told["module"].startswith(home), "the environment beside it has no Spark of its own"
    assert told["spark"].startswith("3.5.")


def test_what_is_no_spark_is_refused(server_with, tmp_path):
    for home, reason in ((tmp_path / "gone", "No such file or directory"), (tmp_path, "it holds no bin/spark-submit")):
        with pytest.raises(RuntimeError, match=f"{home} cannot be SPARK_HOME: {reason}"):
            server_with("--spark-home", str(home))
