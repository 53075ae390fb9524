"""Paths, types and JSON paths: pure logic, without Spark."""

import pytest

from awsglue import gluetypes as glue
from awsglue._frame.paths import ELEMENT, parsed_path, quoted
from awsglue._frame.records import Observed
from awsglue._frame.types import hive_type, named_type
from awsglue._io.json_path import selected, steps
from awsglue.gluetypes import mergeDataTypes


def test_paths():
    assert parsed_path("a.b") == ("a", "b")
    assert parsed_path("`a.b`.c") == ("a.b", "c")
    assert parsed_path("a[].b[][]") == ("a", ELEMENT, "b", ELEMENT, ELEMENT)
    assert parsed_path("`x``y`") == ("x`y",) and quoted("x`y") == "`x``y`"
    for wrong in ("", "a..b", "a.", ".a", "`a", "a]b"):
        with pytest.raises(ValueError):
            parsed_path(wrong)


@pytest.mark.parametrize(
    "text", ["bigint", "array<struct<a:int,b:map<string,decimal(12,3)>>>", "struct<x:array<date>,y:timestamp>"]
)
def test_hive_types_go_there_and_back(text):
    assert hive_type(named_type(text)) == text


def test_type_names():
    assert named_type("long") == named_type("BIGINT") == glue.LongType()
    assert named_type("decimal") == glue.DecimalType(10, 2)
    for wrong in ("", "strange", "array<int", "struct<a>"):
        with pytest.raises((ValueError, IndexError)):
            named_type(wrong)


def test_merging_types():
    struct = glue.StructType([glue.Field("a", glue.IntegerType())])
    other = glue.StructType([glue.Field("b", glue.StringType()), glue.Field("a", glue.StringType())])
    merged = mergeDataTypes(struct, other)
    assert [field.name for field in merged] == ["a", "b"]
    assert merged.getField("a").dataType == glue.ChoiceType([glue.IntegerType(), glue.StringType()])
    assert mergeDataTypes(glue.NullType(), struct) == struct
    arrays = mergeDataTypes(glue.ArrayType(glue.LongType()), glue.ArrayType(glue.DoubleType()))
    assert arrays.elementType.typeName() == "choice"
    choice = mergeDataTypes(merged.getField("a").dataType, glue.DoubleType())
    assert sorted(choice.choices) == ["double", "int", "string"]


def test_schema_json_goes_there_and_back():
    schema = glue.StructType([
        glue.Field("c", glue.ChoiceType([glue.DecimalType(5, 1), glue.ArrayType(glue.MapType(glue.DateType()))])),
    ])  # fmt: skip
    assert glue._deserialize_json_string(glue._serialize_schema(schema)) == schema


def test_observed_types_merge_across_partitions():
    left, right = Observed(), Observed()
    left.add({"a": 1, "n": None})
    right.add({"a": 2**40, "b": [True, "x"]})
    merged = left.merge(right).type()
    assert sorted(merged.getField("a").dataType.choices) == ["int", "long"]
    assert merged.getField("n").dataType == glue.NullType()
    assert sorted(merged.getField("b").dataType.elementType.choices) == ["boolean", "string"]


def test_json_paths():
    assert steps("$.a['b c'][0][*].d") == ["a", "b c", 0, "*", "d"]
    assert selected({"a": [{"b": 1}, {"c": 2}, {"b": 3}]}, "$.a[*].b") == [1, 3]
    assert selected([1, 2], "$[*]") == [1, 2] and selected({"a": 1}, "$.x.y") == []
    with pytest.raises(ValueError):
        steps("$.a[")
