"""relationalize (spec, sections 4.3 and 13)."""

from conftest import rows

from awsglue.transforms import Relationalize

PEOPLE = (
    {"name": "Nancy", "age": 47, "friends": ["Fred", "Lakshmi"]},
    {"name": "Stephanie", "age": 28, "friends": ["Yao", "Phil", "Alvin"]},
    {"name": "Nathan", "age": 54, "friends": ["Nicolai", "Karen"]},
)


def test_friends(json_frame, tmp_path):
    parts = json_frame(*PEOPLE).relationalize("people", str(tmp_path / "staging"))
    assert list(parts.keys()) == ["people", "people_friends"]
    assert [row["friends"] for row in rows(parts["people"])] == [1, 2, 3]
    friends = [tuple(row.values()) for row in rows(parts["people_friends"])]
    assert len(friends) == 7 and (2, 1, "Phil") in friends
    assert [field.name for field in parts["people_friends"].schema()] == ["id", "index", "friends.val"]


def test_nested_arrays_structs_and_choices(json_frame, glue, tmp_path):
    record = {"s": {"a": [{"x": 1, "b": [{"y": 5}, {"y": 6}]}, {"x": 2, "b": []}]}, "c": 1, "m": None}
    frame = json_frame(record, {"s": {"a": None}, "c": "t"})
    parts = Relationalize.apply(frame, staging_path=str(tmp_path / "staging"), name="root")
    assert list(parts.keys()) == ["root", "root_s.a", "root_s.a.val.b"]
    assert rows(parts["root"]) == [
        {"s.a": 1, "c.int": 1, "c.string": None, "m": None}, {"s.a": None, "c.int": None, "c.string": "t", "m": None},
    ]  # fmt: skip
    assert rows(parts["root_s.a"]) == [
        {"id": 1, "index": 0, "s.a.val.x": 1, "s.a.val.b": 1}, {"id": 1, "index": 1, "s.a.val.x": 2, "s.a.val.b": 2},
    ]  # fmt: skip
    assert [tuple(row.values()) for row in rows(parts["root_s.a.val.b"])] == [(1, 0, 5), (1, 1, 6)]


def test_keys_are_unique_over_many_partitions_and_join_back(glue, spark, tmp_path):
    from awsglue.dynamicframe import DynamicFrame

    data = spark.range(1000).repartition(7).selectExpr("id AS n", "array(id, -id) AS a")
    parts = DynamicFrame.fromDF(data, glue, "f").relationalize("root", str(tmp_path / "staging"))
    root, child = parts["root"].toDF(), parts["root_a"].toDF()
    assert sorted(row[0] for row in root.select("a").collect()) == list(range(1, 1001))
    joined = root.join(child, root["a"] == child["id"]).where("abs(`a.val`) = n")
    assert joined.count() == 2000


def test_without_staging_path_and_without_arrays(json_frame):
    parts = json_frame({"a": {"b": 1}}).relationalize("root", None)
    assert {name: rows(frame) for name, frame in parts.items()} == {"root": [{"a.b": 1}]}
    assert rows(json_frame(*PEOPLE, name="p").relationalize("root", None)["root"])[0]["friends"] == 1
