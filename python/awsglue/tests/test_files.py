"""Files: formats read and written, partitions, exclusions, purging (spec, sections 4.5 to 4.7)."""

import gzip
import json
import os
import re

import pytest
from conftest import rows

from awsglue._io.listing import glob_pattern, listed
from awsglue.dynamicframe import DynamicFrame, DynamicFrameCollection


def from_path(glue, path, kind, options=None, **connection):
    return glue.create_dynamic_frame.from_options("s3", {"paths": [str(path)], **connection}, kind, options or {})


def files(folder):
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file() and path.name[0] != ".")


def test_csv_names_and_quotes(glue, tmp_path):
    (tmp_path / "a.csv").write_text('id,name\n1,"x, ""y"""\n2,z\n')
    assert rows(from_path(glue, tmp_path, "csv"))[0] == {"col0": "id", "col1": "name"}
    assert rows(from_path(glue, tmp_path, "csv", {"withHeader": True})) == [
        {"id": "1", "name": 'x, "y"'}, {"id": "2", "name": "z"},
    ]  # fmt: skip
    assert rows(from_path(glue, tmp_path, "csv", {"skipFirst": "true", "quoteChar": -1}))[1] == {
        "col0": "2",
        "col1": "z",
    }


def test_json_partitions_are_text(glue, tmp_path):
    for month, n in (("04", 1), ("05", "x")):
        (tmp_path / f"month={month}").mkdir()
        (tmp_path / f"month={month}" / "a.json").write_text(json.dumps({"n": n}) + "\n")
    frame = from_path(glue, tmp_path, "json")
    assert sorted(rows(frame), key=str) == [{"n": "x", "month": "05"}, {"n": 1, "month": "04"}]
    chosen = glue.create_dynamic_frame.from_options(
        "s3", {"paths": [str(tmp_path)]}, "json", push_down_predicate="month == '04'"
    )
    assert rows(chosen.resolveChoice(specs=[("n", "cast:int")])) == [{"n": 1, "month": "04"}]


def test_json_path_and_multi_line(glue, tmp_path):
    (tmp_path / "a.json").write_text(json.dumps({"Records": [{"a": 1}, {"a": 2}], "x": 1}, indent=2))
    assert rows(from_path(glue, tmp_path, "json", {"jsonPath": "$.Records[*]", "multiLine": True})) == [
        {"a": 1},
        {"a": 2},
    ]


def test_xml(glue, tmp_path):
    (tmp_path / "a.xml").write_text('<r><b id="1"><t>x</t><n>1.5</n></b><b id="2"><t>y</t><t>z</t></b><c>no</c></r>')
    frame = from_path(glue, tmp_path, "xml", {"rowTag": "b"})
    assert [row["_id"] for row in rows(frame)] == [1, 2]
    assert rows(frame)[1]["t"] == ["y", "z"]


def test_written_names_and_partitions(glue, spark, tmp_path):
    data = spark.sql("SELECT * FROM VALUES (1, 'A', 'x'), (2, 'B/C', 'y'), (3, NULL, 'z') AS t(n, type, v)")
    frame = DynamicFrame.fromDF(data.coalesce(1), glue, "f")
    options = {"path": str(tmp_path / "out"), "partitionKeys": ["type"]}
    glue.write_dynamic_frame.from_options(frame, "s3", options, "json")
    found = files(tmp_path / "out")
    assert [name.split("/")[0] for name in found] == ["type=A", "type=B%2FC", "type=__HIVE_DEFAULT_PARTITION__"]
    assert all(re.fullmatch(r"type=[^/]+/run-\d{13}-part-r-00000", name) for name in found)
    assert json.loads((tmp_path / "out" / found[0]).read_text()) == {"n": 1, "v": "x"}
    assert sorted(os.listdir(tmp_path / "out")) == ["type=A", "type=B%2FC", "type=__HIVE_DEFAULT_PARTITION__"]
    glue.write_dynamic_frame.from_options(frame, "s3", options, "json")
    assert len(files(tmp_path / "out")) == 6


def test_parquet_is_written_by_spark_with_partitions(glue, spark, tmp_path):
    frame = DynamicFrame.fromDF(spark.sql("SELECT 1 AS n, 'A' AS type"), glue, "f")
    options = {"path": str(tmp_path / "out"), "partitionKeys": ["type"]}
    glue.write_dynamic_frame.from_options(frame, "s3", options, "parquet")
    (name,) = [name for name in files(tmp_path / "out") if "part" in name and "type" in name]
    assert re.fullmatch(r"type=A/part-00000-.*\.snappy\.parquet", name)
    assert spark.read.parquet(str(tmp_path / "out" / name)).columns == ["n"]
    glue.write_dynamic_frame.from_options(frame, "s3", {"path": str(tmp_path / "g")}, "glueparquet")
    assert re.fullmatch(r"run-\d+-part-r-00000\.snappy\.parquet", files(tmp_path / "g")[0])


def test_csv_and_compression(glue, spark, tmp_path):
    data = spark.sql("SELECT 1 AS n, 'a \"b\", c' AS v, named_struct('x', 1) AS s, CAST(NULL AS STRING) AS e")
    frame = DynamicFrame.fromDF(data, glue, "f")
    options = {"path": str(tmp_path / "out"), "compression": "gzip"}
    glue.write_dynamic_frame.from_options(frame, "s3", options, "csv", {"separator": "|"})
    (name,) = files(tmp_path / "out")
    assert name.endswith("-part-r-00000.gz")
    lines = gzip.decompress((tmp_path / "out" / name).read_bytes()).decode().splitlines()
    assert lines[0] == "n|v|s|e" and lines[1].startswith('1|"a ""b"", c"|')


def test_choices_are_written_as_their_values(json_frame, glue, tmp_path):
    frame = json_frame({"c": 1, "k": "a"}, {"c": {"d": [1.5]}, "k": "b"}).coalesce(1)
    glue.write_dynamic_frame.from_options(frame, "s3", {"path": str(tmp_path / "out"), "partitionKeys": ["k"]}, "json")
    texts = [(tmp_path / "out" / name).read_text() for name in files(tmp_path / "out")]
    assert texts == ['{"c":1}\n', '{"c":{"d":[1.5]}}\n']


def test_collections_are_written_by_name(json_frame, glue, tmp_path):
    frame = json_frame({"a": [1, 2]})
    parts = frame.relationalize("root", str(tmp_path / "staging"))
    assert isinstance(parts, DynamicFrameCollection)
    errors = glue.write_dynamic_frame.from_options(parts, "s3", {"path": str(tmp_path / "out")}, "json")
    assert sorted(os.listdir(tmp_path / "out")) == ["root", "root_a"]
    assert sorted(errors.keys()) == ["root_a_errors", "root_errors"]


def test_sources_and_sinks_by_hand(json_frame, glue, tmp_path):
    sink = glue.getSink("s3", path=str(tmp_path / "out"))
    sink.setFormat("json")
    sink.writeFrame(json_frame({"a": 1}))
    source = glue.getSource("s3", paths=[str(tmp_path / "out")])
    source.setFormat("json")
    assert rows(source.getFrame()) == [{"a": 1}]


def test_nothing_is_written_of_nothing_and_unknown_things_are_named(json_frame, glue, tmp_path):
    empty = glue.create_dynamic_frame.from_options("s3", {"paths": [str(tmp_path)], "exclusions": '["**"]'}, "json")
    glue.write_dynamic_frame.from_options(empty, "s3", {"path": str(tmp_path / "out")}, "parquet")
    assert not (tmp_path / "out").exists()
    frame = json_frame({"a": 1})
    with pytest.raises(ValueError, match="Unsupported format 'ion'"):
        glue.write_dynamic_frame.from_options(frame, "s3", {"path": str(tmp_path / "out")}, "ion")
    with pytest.raises(ValueError, match="Partition column z not found in schema"):
        glue.write_dynamic_frame.from_options(frame, "s3", {"path": "x", "partitionKeys": ["z"]}, "json")
    with pytest.raises(ValueError, match="Unsupported connection type 'fax'"):
        glue.create_dynamic_frame.from_options("fax", {}).count()


def test_exclusions(glue, tmp_path):
    for name in ("a.json", "b.txt", "sub/c.json", "sub/_hidden.json"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(json.dumps({"n": name}))
    frame = from_path(glue, tmp_path, "json", exclusions='["**.txt", "sub/nothing*"]')
    assert sorted(row["n"] for row in rows(frame)) == ["a.json", "sub/c.json"]
    assert [os.path.basename(each.path) for each in listed(f"{tmp_path}/*.{{txt,csv}}")] == ["b.txt"]
    assert re.fullmatch(glob_pattern("a/*.c?v"), "a/x.csv") and not re.fullmatch(glob_pattern("a/*"), "a/b/c")


def test_purge_path(glue, tmp_path):
    for name, hours in (("old", 200), ("new", 1)):
        (tmp_path / name).write_text("x")
        stamp = (tmp_path / name).stat().st_mtime - hours * 3600
        os.utime(tmp_path / name, (stamp, stamp))
    glue.purge_s3_path(str(tmp_path), {"manifestFilePath": str(tmp_path / "_manifest")})
    assert sorted(os.listdir(tmp_path)) == ["_manifest", "new"]
    assert (tmp_path / "_manifest" / "Success.csv").read_text().strip().endswith("/old")
