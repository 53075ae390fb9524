"""Database tables over JDBC: Derby, which comes with Spark, in memory (spec, sections 2 and 4.5)."""

import uuid

import pytest
from conftest import rows

from awsglue._io import jdbc
from awsglue._io.bookmarks import COMMITTED, RUN_FOLDER, STATE
from awsglue.dynamicframe import DynamicFrame
from awsglue.job import Job


@pytest.fixture
def table(glue, spark):
    """Returns a function that adds ids to a new table, with the options that reach it."""
    options = {"url": f"jdbc:derby:memory:{uuid.uuid4()};create=true", "dbtable": "T"}

    def add(*ids):
        frame = DynamicFrame.fromDF(spark.createDataFrame([(id, id % 3) for id in ids], "ID int, K int"), glue, "t")
        glue.write_dynamic_frame.from_options(frame, "jdbc", options)

    add.options = options
    return add


def read(glue, options, context=""):
    frame = glue.create_dynamic_frame.from_options("jdbc", options, transformation_ctx=context)
    return sorted(row["ID"] for row in rows(frame))


def test_write_adds_and_read_in_parallel(glue, table):
    table(1, 2)
    table(3)
    assert read(glue, table.options) == [1, 2, 3]
    frame = glue.create_dynamic_frame.from_options("jdbc", {**table.options, "hashfield": "ID", "hashpartitions": "3"})
    assert frame.getNumPartitions() == 3 and frame.count() == 3
    assert read(glue, {**table.options, "sampleQuery": "SELECT * FROM T WHERE ID > 1"}) == [2, 3]


def test_bookmark_keys(glue, table, tmp_path, monkeypatch):
    monkeypatch.setenv(RUN_FOLDER, str(tmp_path))

    def run(**more):
        job = Job(glue)
        job.init("j", {"job_bookmark_option": "job-bookmark-enable"})
        found = read(glue, {**table.options, **more}, "ctx")
        job.commit()
        (tmp_path / COMMITTED).replace(tmp_path / STATE)
        return found

    table(1, 2)
    assert run(jobBookmarkKeys=["ID"]) == [1, 2]
    table(4, 7)
    assert run(jobBookmarkKeys=["ID"], jobBookmarkKeysSortOrder="asc") == [4, 7]
    assert run(jobBookmarkKeys="ID") == []
    Job(glue).init("none", {})


def test_several_keys_compare_from_left_to_right():
    assert jdbc._beyond(["a", "b"], ["1", "'x'"], False) == "((a > 1) OR (a = 1 AND b > 'x'))"
    assert jdbc._beyond(["a"], ["1"], True) == "((a < 1))"


def test_connection_properties():
    found = jdbc.connection_properties(
        {"JDBC_CONNECTION_URL": "jdbc:postgresql://h:5432/db", "USERNAME": "u", "PASSWORD": "p"}
    )
    assert (found["vendor"], found["url"], found["fullUrl"], found["user"], found["password"]) == (
        "postgresql", "jdbc:postgresql://h:5432", "jdbc:postgresql://h:5432/db", "u", "p",
    )  # fmt: skip
    parts = {"HOST": "h", "PORT": "5432", "JDBC_ENGINE": "postgresql", "USERNAME": "u", "PASSWORD": "p"}
    assert jdbc.connection_properties(parts)["fullUrl"] == "jdbc:postgresql://h:5432"
    assert jdbc.connection_properties({**parts, "DATABASE": "db"})["fullUrl"] == "jdbc:postgresql://h:5432/db"
    with pytest.raises(NotImplementedError, match="Secrets Manager"):
        jdbc.connection_properties({"JDBC_CONNECTION_URL": "jdbc:postgresql://h/db", "SECRET_ID": "s"})


def test_missing_options_are_named(glue):
    with pytest.raises(ValueError, match="url is required"):
        glue.create_dynamic_frame.from_options("postgresql", {"dbtable": "t"}).count()
    with pytest.raises(ValueError, match="dbtable is required"):
        glue.create_dynamic_frame.from_options("jdbc", {"url": "jdbc:derby:memory:none;create=true"}).count()
