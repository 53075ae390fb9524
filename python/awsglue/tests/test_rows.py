"""Transforms of rows, error records, and transforms over two frames (spec, sections 4.3 and 13)."""

import json

import pytest
from conftest import rows

from awsglue.dynamicframe import DynamicFrame, DynamicFrameCollection
from awsglue.transforms import (
    Filter,
    FlatMap,
    Join,
    Map,
    MapToCollection,
    RenameField,
    SelectFromCollection,
    SplitFields,
    SplitRows,
    get_transform,
)


def test_filter_drops_what_the_function_cannot_look_at(json_frame):
    frame = json_frame({"age": 5}, {"age": 15}, {"age": None}, {"age": "x"})
    kept = Filter.apply(frame, f=lambda record: record["age"] > 10)
    assert rows(kept) == [{"age": 15}]
    assert kept.errorsCount() == 0


def test_filter_makes_error_records_of_other_exceptions(json_frame):
    frame = json_frame({"n": {"d": 0}}, {"n": {"d": 2}})
    kept = frame.filter(lambda record: 1 / record.n.d > 0, transformation_ctx="f", info="divide")
    assert rows(kept) == [{"n": {"d": 2}}]
    (error,) = rows(kept.errorsAsDynamicFrame())
    assert error["error"]["msg"] == "division by zero"
    assert json.loads(error["error"]["input"]) == {"n": {"d": 0}}
    assert (error["error"]["info"], error["error"]["transformationCtx"]) == ("divide", "f")


def _label(record):
    if record["age"] == 13:
        raise RuntimeError("unlucky")
    record["label"] = "old" if record["age"] > 10 else None
    del record["extra"]
    return record


def test_map_counts_errors_and_finds_the_new_schema(json_frame):
    frame = json_frame(*({"age": age, "extra": 1} for age in (5, 13, 25)))
    mapped = Map.apply(frame, f=_label)
    assert mapped.count() == 2
    assert (mapped.errorsCount(), mapped.stageErrorsCount(), frame.errorsCount()) == (1, 1, 0)
    assert rows(mapped) == [{"age": 5, "label": None}, {"age": 25, "label": "old"}]


def test_map_without_a_result_is_an_error(json_frame):
    mapped = json_frame({"a": 1}).map(lambda record: None)
    (error,) = rows(mapped.errorsAsDynamicFrame())
    assert error["error"]["msg"] == "User-specified function returned None instead of DynamicRecord"


def test_map_keeps_the_types_of_fields_it_passes_on(glue, spark):
    data = spark.sql("SELECT 1L AS l, CAST(1 AS SMALLINT) AS s, CAST(1.50 AS DECIMAL(5,2)) AS d, DATE'2020-01-02' AS t")
    mapped = DynamicFrame.fromDF(data, glue, "f").map(lambda record: record)
    assert [field.dataType.typeName() for field in mapped.schema()] == ["long", "short", "decimal", "date"]
    assert mapped.toDF().collect() == data.collect()


def test_thresholds_fail_the_action(json_frame):
    frame = json_frame({"a": 0}, {"a": 0}, {"a": 1})
    assert frame.map(lambda record: {"b": 1 / record["a"]}, stageThreshold=3).count() == 1
    with pytest.raises(Exception, match="threshold of 2"):
        frame.map(lambda record: {"b": 1 / record["a"]}, stageThreshold=2).rename_field("b", "c").toDF()


def test_bad_json_lines_are_error_records(json_frame):
    frame = json_frame({"a": 1}, '{"a": ', '[{"a": 2}, {"a": 3}]', "7")
    assert sorted(row["a"] for row in rows(frame)) == [1, 2, 3]
    assert frame.errorsCount() == 2


def test_split_rows(json_frame):
    frame = json_frame({"age": 5}, {"age": 15}, {"age": 25}, {"age": None})
    parts = SplitRows.apply(frame, {"age": {">": 10, "<": 20}})
    assert rows(parts["frame1"]) == [{"age": 15}]
    assert rows(parts["frame2"]) == [{"age": 5}, {"age": 25}, {"age": None}]
    with pytest.raises(ValueError, match="Unknown comparator ~"):
        frame.split_rows({"age": {"~": 10}}, "a", "b")["a"].count()


def test_join_keeps_both_keys_and_marks_clashing_names(json_frame):
    people = json_frame({"id": 1, "name": "a"}, {"id": 2, "name": "b"}, name="people")
    orders = json_frame({"who": {"id": 1}, "name": "x"}, {"who": {"id": 9}, "name": "y"}, name="orders")
    joined = Join.apply(people, orders, "id", "who.id")
    assert rows(joined) == [{"id": 1, "name": "a", "who": {"id": 1}, ".name": "x"}]


def test_union_makes_choices_and_fills_fields(json_frame):
    first = json_frame({"a": 1, "s": {"x": 1}}, name="first")
    second = json_frame({"a": "t", "s": {"y": 2}, "b": 3}, name="second")
    united = first.union(second)
    assert rows(united) == [
        {"a": 1, "s": {"x": 1, "y": None}, "b": None}, {"a": "t", "s": {"x": None, "y": 2}, "b": 3},
    ]  # fmt: skip
    assert united.schema().getField("a").dataType.typeName() == "choice"


def test_merge_dynamic_frame(json_frame):
    source = json_frame({"id": 1}, {"id": 2}, {"id": 2}, {"id": 4}, {"id": 4}, name="source")
    stage = json_frame({"id": 2, "v": "x"}, {"id": 3, "v": "n"}, name="stage")
    merged = sorted(rows(source.mergeDynamicFrame(stage, ["id"])), key=lambda row: row["id"])
    assert [(row["id"], row["v"]) for row in merged] == [(1, None), (2, "x"), (3, "n"), (4, None), (4, None)]


def test_unbox_json_and_csv(json_frame):
    frame = json_frame(
        {"t": '{"x": 1, "y": [true]}', "c": "1|b"}, {"t": "no json", "c": "2|d"}, {"t": None, "c": "3|f"}
    )
    unboxed = frame.unbox("t", "json")
    assert rows(unboxed)[0] == {"t": {"x": 1, "y": [True]}, "c": "1|b"}
    assert (unboxed.count(), unboxed.errorsCount()) == (2, 1)
    assert rows(frame.unbox("c", "csv", separator="|"))[1]["c"] == {"col0": "2", "col1": "d"}


def test_spigot_writes_samples(json_frame, tmp_path):
    frame = json_frame(*({"a": number} for number in range(9)))
    assert frame.spigot(str(tmp_path / "sample"), {"topk": 3}).count() == 9
    lines = [line for part in (tmp_path / "sample").glob("part-*") for line in part.read_text().splitlines()]
    assert len(lines) == 3 and all(json.loads(line)["a"] in range(9) for line in lines)


def test_collections(json_frame, glue):
    frames = {name: json_frame({"a": name, "b": 1}, name=name) for name in ("one", "two")}
    collection = DynamicFrameCollection(frames, glue)
    renamed = MapToCollection.apply(collection, RenameField, old_name="a", new_name="z")
    assert rows(SelectFromCollection.apply(dfc=renamed, key="two")) == [{"z": "two", "b": 1}]
    split = FlatMap.apply(collection, SplitFields, paths=["a"])
    assert sorted(split.keys()) == ["frame1", "frame2", "two_frame1", "two_frame2"]
    assert get_transform("Join") is Join and get_transform("nothing") is None


def test_dynamodb_json(json_frame):
    item = {"id": {"S": "k"}, "n": {"N": "3"}, "m": {"M": {"x": {"BOOL": True}}}, "l": {"L": [{"N": "1.5"}]}}
    frame = json_frame({"Item": item})
    assert rows(frame.unnest_ddb_json()) == [{"id": "k", "n": 3, "m": {"x": True}, "l": [1.5]}]
    assert rows(frame.simplify_ddb_json())[0]["Item"]["n"] == 3


def test_map_partitions_and_repartition(json_frame):
    frame = json_frame(*({"a": number} for number in range(6))).repartition(3)
    assert frame.getNumPartitions() == 3 and frame.coalesce(1).getNumPartitions() == 1
    counted = frame.mapPartitions(lambda records: [{"n": sum(1 for _ in records)}])
    assert sum(row["n"] for row in rows(counted)) == 6
