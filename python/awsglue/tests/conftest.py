"""One Spark session for all tests, and small ways to make frames and files."""

import json
import os
import sys

import pytest

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.dirname(HERE))
os.environ["PYTHONPATH"] = os.pathsep.join([os.path.dirname(HERE), HERE, os.environ.get("PYTHONPATH", "")])
os.environ.setdefault("PYSPARK_PYTHON", sys.executable)


@pytest.fixture(scope="session")
def spark(tmp_path_factory):
    from pyspark.sql import SparkSession

    folder = tmp_path_factory.mktemp("spark")
    builder = SparkSession.builder.master("local[2]").appName("awsglue tests")
    settings = {
        "spark.ui.enabled": "false",
        "spark.sql.shuffle.partitions": "2",
        "spark.default.parallelism": "2",
        "spark.driver.bindAddress": "127.0.0.1",
        "spark.driver.host": "127.0.0.1",
        "spark.sql.warehouse.dir": str(folder / "warehouse"),
        "spark.jars": os.environ.get("HEADWATER_SPARK_JARS", ""),
        "spark.driver.extraJavaOptions": f"-Dderby.system.home={folder}",
    }
    for name, value in settings.items():
        builder = builder.config(name, value)
    session = builder.getOrCreate()
    session.sparkContext.setLogLevel("ERROR")
    yield session
    session.stop()


@pytest.fixture
def glue(spark):
    from awsglue.context import GlueContext

    return GlueContext(spark.sparkContext)


@pytest.fixture
def json_frame(glue, tmp_path):
    """Returns a function that makes a frame of records by way of a JSON file, as scripts get theirs."""

    def frame(*records, name="in", **options):
        folder = tmp_path / name
        folder.mkdir()
        lines = [record if isinstance(record, str) else json.dumps(record) for record in records]
        (folder / "data.json").write_text("\n".join(lines) + "\n")
        return glue.create_dynamic_frame.from_options("s3", {"paths": [str(folder)]}, "json", options)

    return frame


def rows(frame):
    """Returns a frame's rows as plain dicts, choices as the values that they hold."""
    from awsglue._frame.records import reader

    read = reader(frame.schema())
    return [read(row) for row in frame._content.dataframe.collect()]
