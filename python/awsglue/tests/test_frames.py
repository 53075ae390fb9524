"""Schemas, choices and the transforms of fields (spec, sections 4.3 and 13)."""

import pytest
from conftest import rows

from awsglue.dynamicframe import DynamicFrame, ResolveOption
from awsglue.transforms import ApplyMapping, DropNullFields, ResolveChoice, SelectFields

MIXED = ({"c": 1}, {"c": "abc"}, {"c": 3}, {"c": "7"})


def test_print_schema(json_frame, capsys):
    frame = json_frame({"id": 1, "big": 2**40, "links": [{"note": "a", "n": 1.5}], "tags": ["x"], "c": 1}, {"c": "s"})
    frame.printSchema()
    assert capsys.readouterr().out.rstrip("\n") == "\n".join([
        "root", "|-- id: int", "|-- big: long", "|-- links: array", "|    |-- element: struct",
        "|    |    |-- note: string", "|    |    |-- n: double", "|-- tags: array", "|    |-- element: string",
        "|-- c: choice", "|    |-- int", "|    |-- string",
    ])  # fmt: skip


def test_resolve_choice_actions(json_frame):
    frame = json_frame(*MIXED)
    assert rows(frame.resolveChoice(specs=[("c", "cast:long")])) == [{"c": 1}, {"c": None}, {"c": 3}, {"c": 7}]
    assert rows(frame.resolveChoice(specs=[("c", "project:string")]))[:2] == [{"c": None}, {"c": "abc"}]
    columns = ResolveChoice.apply(frame, choice="make_cols")
    assert rows(columns)[:2] == [{"c_int": 1, "c_string": None}, {"c_int": None, "c_string": "abc"}]
    struct = frame.resolveChoice(choice="make_struct")
    assert rows(struct)[0] == {"c": {"int": 1, "string": None}}
    assert frame.toDF().schema.simpleString() == "struct<c:struct<int:int,string:string>>"
    assert frame.toDF([ResolveOption("c", "KeepAsStruct")]).columns == ["c"]


def test_project_keeps_only_the_values_of_the_type(json_frame):
    frame = json_frame({"c": 2**40}, {"c": "12"}, {"c": 2**41})
    assert rows(frame.resolveChoice(specs=[("c", "project:long")])) == [{"c": 2**40}, {"c": None}, {"c": 2**41}]


def test_resolve_choice_inside_arrays_and_structs(json_frame):
    frame = json_frame({"a": [{"b": 1}, {"b": "x"}], "s": {"t": 1}}, {"a": [], "s": {"t": "2"}})
    resolved = frame.resolveChoice(specs=[("a[].b", "cast:string"), ("s.t", "cast:int")])
    assert rows(resolved) == [{"a": [{"b": "1"}, {"b": "x"}], "s": {"t": 1}}, {"a": [], "s": {"t": 2}}]
    columns = frame.resolveChoice(specs=[("a[].b", "make_cols")])
    assert rows(columns)[0]["a"] == [{"b_int": 1, "b_string": None}, {"b_int": None, "b_string": "x"}]


def test_choices_in_an_array_become_structs(json_frame):
    """An element has no name to make columns of: nothing that it holds may be lost."""
    frame = json_frame({"a": [1, "x"], "c": 1}, {"a": [], "c": "s"}, {"a": None, "c": 2})
    whole = [{"int": 1, "string": None}, {"int": None, "string": "x"}]
    by_choice = frame.resolveChoice(choice="make_cols")
    assert rows(by_choice)[0] == {"a": whole, "c_int": 1, "c_string": None}
    assert [row["a"] for row in rows(by_choice)] == [whole, [], None]
    for action in ("make_cols", "make_struct"):
        assert rows(frame.resolveChoice(specs=[("a[]", action)]).select_fields(["a"]))[0] == {"a": whole}
    nested = json_frame({"a": [[1, "x"]]}, name="nested").resolveChoice(choice="make_cols")
    assert rows(nested) == [{"a": [whole]}]


def test_resolve_choice_needs_one_of_specs_and_choice(json_frame):
    frame = json_frame(*MIXED)
    with pytest.raises(Exception, match="^Parameter specs and option are both missing, add one.$"):
        frame.resolveChoice()
    with pytest.raises(Exception, match="^Parameter specs and option are both specified, choose one.$"):
        frame.resolveChoice(specs=[("c", "cast:int")], choice="make_cols")


def test_apply_mapping_nests_unnests_casts_and_drops(json_frame):
    frame = json_frame({"name": "n", "address": {"state": "NY", "zip": "10001"}, "age": "x"})
    mapped = ApplyMapping.apply(frame, [
        ("address.state", "string", "state", "string"), ("address.zip", "zip", "int"), ("name", "who.name"),
        ("age", "string", "who.age", "long"), ("NAME", "`a.b`"), ("missing", "missing"),
    ])  # fmt: skip
    assert rows(mapped) == [{"state": "NY", "zip": 10001, "who": {"name": "n", "age": None}, "a.b": "n"}]
    assert [field.name for field in mapped.apply_mapping([("Zip", "z")], case_sensitive=True).schema()] == []
    with pytest.raises(ValueError, match="^Mapping tuple must be of length 2, 3, or 4"):
        frame.apply_mapping([("a",)])


def test_drop_select_rename_split(json_frame):
    frame = json_frame({"a": {"b": 1, "c": 2}, "l": [{"x": 1, "y": 2}], "d.e": 3})
    assert rows(frame.drop_fields(["a.b", "l.x", "`d.e`"])) == [{"a": {"c": 2}, "l": [{"y": 2}]}]
    assert rows(frame.drop_fields("a")) == [{"l": [{"x": 1, "y": 2}], "d.e": 3}]
    assert rows(SelectFields.apply(frame, ["`d.e`", "a"])) == [{"d.e": 3, "a": {"b": 1, "c": 2}}]
    assert list(rows(frame.rename_field("`d.e`", "f"))[0]) == ["a", "l", "f"]
    assert rows(frame.rename_field("a.b", "a.z").select_fields("a")) == [{"a": {"c": 2, "z": 1}}]
    parts = frame.split_fields(["a"], "first", "second")
    assert rows(parts["first"]) == [{"a": {"b": 1, "c": 2}}]
    assert list(rows(parts["second"])[0]) == ["l", "d.e"]
    assert parts.select("none").count() == 0


def test_drop_null_fields(json_frame, capsys):
    frame = json_frame({"a": 1, "b": None, "s": {"x": None, "y": 1}}, {"a": 2, "b": None})
    dropped = DropNullFields.apply(frame)
    assert rows(dropped)[0] == {"a": 1, "s": {"y": 1}}
    assert capsys.readouterr().out == "null_fields ['b', 's.x']\n"


def test_unnest(json_frame):
    frame = json_frame({"address": {"state": "NY", "city": "Rome"}, "l": [{"x": 1}]})
    assert rows(frame.unnest()) == [{"address.state": "NY", "address.city": "Rome", "l": [{"x": 1}]}]


def test_show_prints_json(json_frame, capsys):
    json_frame({"a": 1, "b": {"c": "é"}}, {"a": "x"}).show()
    assert capsys.readouterr().out == '{"a": 1, "b": {"c": "é"}}\n{"a": "x"}\n'


def test_from_df_costs_nothing(glue, spark):
    data = spark.range(3)
    assert DynamicFrame.fromDF(data, glue, "f").toDF() is data


def test_with_frame_schema_and_both_spellings(json_frame):
    frame = json_frame({"a": 1})
    assert rows(frame.with_frame_schema(frame.schema())) == [{"a": 1}]
    assert frame.applyMapping([("a", "b")]).schema() == frame.renameField("a", "b").schema()
