"""Partition indexes (glue-catalog-spec.md, section 6.2 and test 16): they change how fast, never what."""

import pytest

from refusals import refused
from waiting import seen_until


@pytest.fixture
def table(glue, database) -> dict[str, str]:
    """A table by country, year and day, as the calls name it."""
    keys = [("country", "string"), ("year", "int"), ("day", "date")]
    new = {"Name": "t", "PartitionKeys": [{"Name": name, "Type": hive_type} for name, hive_type in keys]}
    glue.create_table(DatabaseName=database, TableInput=new)
    return {"DatabaseName": database, "TableName": "t"}


def indexes(glue, table: dict[str, str]) -> list[dict]:
    return glue.get_partition_indexes(**table)["PartitionIndexDescriptorList"]


def create(glue, table: dict[str, str], name: str, *keys: str) -> None:
    """Creates an index and waits until it is used."""
    glue.create_partition_index(**table, PartitionIndex={"IndexName": name, "Keys": list(keys)})
    seen_until(lambda: indexes(glue, table), lambda seen: all(index["IndexStatus"] == "ACTIVE" for index in seen))


def test_an_index_is_made_and_listed_with_its_keys(glue, table):
    create(glue, table, "by_year", "year", "country")
    (index,) = indexes(glue, table)
    assert index["IndexName"] == "by_year"
    assert [(key["Name"], key["Type"]) for key in index["Keys"]] == [("year", "int"), ("country", "string")]


def test_an_index_does_not_change_what_a_filter_finds(glue, table):
    values = [[country, str(year), "2020-01-01"] for country in ("fr", "it") for year in (2, 10)]
    entries = [{"Values": each} for each in values]
    assert not glue.batch_create_partition(**table, PartitionInputList=entries).get("Errors")
    expressions = ["country = 'fr' AND year > 2", "year = 10", "country LIKE 'i%' OR year = 2", "year BETWEEN 1 AND 5"]

    def found() -> list[list[list[str]]]:
        answers = [glue.get_partitions(**table, Expression=expression) for expression in expressions]
        return [sorted(each["Values"] for each in answer["Partitions"]) for answer in answers]

    before = found()
    create(glue, table, "by_country_and_year", "country", "year")
    assert found() == before
    assert before[0] == [["fr", "10", "2020-01-01"]]


def test_a_new_value_of_an_indexed_key_has_its_type(glue, table):
    create(glue, table, "by_year", "year")
    with refused("InvalidInputException"):
        glue.create_partition(**table, PartitionInput={"Values": ["fr", "MMXX", "2020-01-01"]})


def test_a_table_has_three_indexes_at_most(glue, database, table):
    several = [{"IndexName": f"i{number}", "Keys": ["year"]} for number in range(4)]
    new = {"Name": "u", "PartitionKeys": [{"Name": "year", "Type": "int"}]}
    with refused("InvalidInputException"):
        glue.create_table(DatabaseName=database, TableInput=new, PartitionIndexes=several)
    with refused("EntityNotFoundException"):
        glue.get_table(DatabaseName=database, Name="u")
    for number, keys in enumerate([["country"], ["year"], ["year", "country"]]):
        create(glue, table, f"i{number}", *keys)
    with refused("InvalidInputException"):
        glue.create_partition_index(**table, PartitionIndex={"IndexName": "i3", "Keys": ["country", "year"]})


@pytest.mark.parametrize("keys", [["day"], ["month"]])
def test_an_index_is_on_keys_of_text_and_whole_numbers(glue, table, keys):
    with refused("InvalidInputException"):
        glue.create_partition_index(**table, PartitionIndex={"IndexName": "i", "Keys": keys})
    assert indexes(glue, table) == []


def test_an_index_is_deleted(glue, table):
    create(glue, table, "by_year", "year")
    glue.delete_partition_index(**table, IndexName="by_year")
    seen_until(lambda: indexes(glue, table), lambda seen: seen == [])
    with refused("EntityNotFoundException"):
        glue.delete_partition_index(**table, IndexName="by_year")
