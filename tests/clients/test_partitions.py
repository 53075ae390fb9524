"""Partitions: one by one, in batches, in segments (glue-catalog-spec.md, section 6 and tests 11, 12, 18 and 19)."""

import pytest

from refusals import refused


@pytest.fixture
def table(glue, database) -> dict[str, str]:
    """A table by year and month, as the calls name it."""
    keys = [{"Name": "year", "Type": "int"}, {"Name": "month", "Type": "string"}]
    descriptor = {"Columns": [{"Name": "id", "Type": "bigint"}], "Location": "s3://b/t/"}
    new = {"Name": "t", "PartitionKeys": keys, "StorageDescriptor": descriptor}
    glue.create_table(DatabaseName=database, TableInput=new)
    return {"DatabaseName": database, "TableName": "t"}


def partition(*values: str, **more) -> dict:
    location = f"s3://b/t/{'/'.join(values)}/"
    descriptor = {"Columns": [{"Name": "id", "Type": "bigint"}], "Location": location}
    return {"Values": list(values), "StorageDescriptor": descriptor} | more


def make(glue, table: dict[str, str], *values: tuple[str, ...]) -> None:
    entries = [partition(*each) for each in values]
    for first in range(0, len(entries), 100):
        answer = glue.batch_create_partition(**table, PartitionInputList=entries[first : first + 100])
        assert not answer.get("Errors")


def listed(glue, table: dict[str, str], page_size: int | None = None, **request) -> list[tuple[str, ...]]:
    paging = {"PageSize": page_size} if page_size else {}
    pages = glue.get_paginator("get_partitions").paginate(**table, **request, PaginationConfig=paging)
    return [tuple(each["Values"]) for page in pages for each in page["Partitions"]]


def months(years: int = 3) -> list[tuple[str, str]]:
    return [(str(2020 + year), f"{month:02}") for year in range(years) for month in range(1, 13)]


def test_a_partition_keeps_what_it_was_given(glue, table):
    given = partition("2020", "01", Parameters={"k": "v"})
    glue.create_partition(**table, PartitionInput=given)
    found = glue.get_partition(**table, PartitionValues=["2020", "01"])["Partition"]
    assert found["Values"] == ["2020", "01"] and found["Parameters"] == {"k": "v"}
    assert given["StorageDescriptor"].items() <= found["StorageDescriptor"].items()
    assert (found["DatabaseName"], found["TableName"]) == (table["DatabaseName"], "t")
    assert found["CatalogId"] == "123456789012" and found["CreationTime"]


def test_a_partition_can_be_made_once(glue, table):
    make(glue, table, ("2020", "01"))
    with refused("AlreadyExistsException", "Partition already exists."):
        glue.create_partition(**table, PartitionInput=partition("2020", "01"))


def test_a_partition_has_a_value_for_each_key(glue, table):
    text = "The number of partition keys do not match the number of partition values"
    with refused("InvalidInputException", text):
        glue.create_partition(**table, PartitionInput=partition("2020"))
    assert listed(glue, table) == []


def test_values_are_kept_as_they_are(glue, table):
    odd = [("2020", "a/b=c"), ("2020", "ä ö"), ("2020", "Jan"), ("2020", "jan"), ("02020", "01")]
    make(glue, table, *odd)
    assert sorted(listed(glue, table)) == sorted(odd)
    for values in odd:
        assert glue.get_partition(**table, PartitionValues=list(values))["Partition"]["Values"] == list(values)


def test_a_batch_says_which_of_its_partitions_exist_already(glue, table):
    make(glue, table, ("2020", "02"))
    entries = [partition("2020", month) for month in ("01", "02", "03")]
    answer = glue.batch_create_partition(**table, PartitionInputList=entries)
    (error,) = answer["Errors"]
    assert error["PartitionValues"] == ["2020", "02"]
    assert error["ErrorDetail"]["ErrorCode"] == "AlreadyExistsException"
    assert sorted(listed(glue, table)) == [("2020", "01"), ("2020", "02"), ("2020", "03")]


def test_a_batch_holds_a_hundred_partitions(glue, table):
    entries = [partition("2020", str(number)) for number in range(101)]
    with refused("ValidationException", holding="Member must have length less than or equal to 100"):
        glue.batch_create_partition(**table, PartitionInputList=entries)
    assert listed(glue, table) == []
    assert not glue.batch_create_partition(**table, PartitionInputList=entries[:100]).get("Errors")
    assert len(listed(glue, table)) == 100


def test_a_batch_into_a_missing_table_is_refused_as_a_whole(glue, table):
    with refused("EntityNotFoundException", "Table missing not found."):
        glue.batch_create_partition(
            DatabaseName=table["DatabaseName"], TableName="missing", PartitionInputList=[partition("2020", "01")]
        )


def test_an_update_replaces_a_partition_and_cannot_move_it(glue, table):
    make(glue, table, ("2020", "01"))
    place = {**table, "PartitionValueList": ["2020", "01"]}
    glue.update_partition(**place, PartitionInput=partition("2020", "01", Parameters={"k": "v"}))
    found = glue.get_partition(**table, PartitionValues=["2020", "01"])["Partition"]
    assert found["Parameters"] == {"k": "v"}
    with refused("InvalidInputException"):
        glue.update_partition(**place, PartitionInput=partition("2020", "02"))
    with refused("EntityNotFoundException", "Cannot find partition."):
        glue.update_partition(**table, PartitionValueList=["1999", "01"], PartitionInput=partition("1999", "01"))


def test_several_partitions_are_updated_at_once_and_the_missing_are_named(glue, table):
    make(glue, table, ("2020", "01"))
    entries = [
        {"PartitionValueList": list(values), "PartitionInput": partition(*values, Parameters={"k": "v"})}
        for values in (("2020", "01"), ("1999", "01"))
    ]
    (error,) = glue.batch_update_partition(**table, Entries=entries)["Errors"]
    assert error["PartitionValueList"] == ["1999", "01"]
    assert error["ErrorDetail"]["ErrorCode"] == "EntityNotFoundException"
    assert glue.get_partition(**table, PartitionValues=["2020", "01"])["Partition"]["Parameters"] == {"k": "v"}


def test_a_deleted_partition_is_gone(glue, table):
    make(glue, table, ("2020", "01"), ("2020", "02"))
    glue.delete_partition(**table, PartitionValues=["2020", "01"])
    with refused("EntityNotFoundException"):
        glue.get_partition(**table, PartitionValues=["2020", "01"])
    with refused("EntityNotFoundException"):
        glue.delete_partition(**table, PartitionValues=["2020", "01"])
    assert listed(glue, table) == [("2020", "02")]


def test_twenty_five_partitions_are_deleted_at_once_and_the_missing_are_named(glue, table):
    make(glue, table, *months())
    victims = [{"Values": list(values)} for values in months()[:24]] + [{"Values": ["1999", "01"]}]
    with refused("ValidationException", holding="Member must have length less than or equal to 25"):
        glue.batch_delete_partition(**table, PartitionsToDelete=victims + victims[:1])
    (error,) = glue.batch_delete_partition(**table, PartitionsToDelete=victims)["Errors"]
    assert error["PartitionValues"] == ["1999", "01"]
    assert error["ErrorDetail"]["ErrorCode"] == "EntityNotFoundException"
    assert sorted(listed(glue, table)) == months()[24:]


def test_a_batch_of_gets_leaves_out_what_is_missing(glue, table):
    make(glue, table, *months(1))
    wanted = [{"Values": ["2020", "03"]}, {"Values": ["1999", "01"]}, {"Values": ["2020", "01"]}]
    answer = glue.batch_get_partition(**table, PartitionsToGet=wanted)
    assert sorted(tuple(each["Values"]) for each in answer["Partitions"]) == [("2020", "01"), ("2020", "03")]
    assert not answer.get("UnprocessedKeys")


def test_segments_cover_all_partitions_once(glue, table):
    make(glue, table, *months())
    segments = [
        listed(glue, table, Segment={"SegmentNumber": number, "TotalSegments": 5}) for number in range(5)
    ]
    assert sorted(values for segment in segments for values in segment) == months()
    assert sum(1 for segment in segments if segment) > 1, "all partitions are in one segment"


def test_a_segment_is_read_in_pages(glue, table):
    make(glue, table, *months())
    found = [
        values
        for number in range(5)
        for values in listed(glue, table, page_size=1, Segment={"SegmentNumber": number, "TotalSegments": 5})
    ]
    assert sorted(found) == months()


def test_a_segment_beyond_the_last_is_refused(glue, table):
    with refused("InvalidInputException"):
        glue.get_partitions(**table, Segment={"SegmentNumber": 5, "TotalSegments": 5})


def test_partitions_are_read_in_pages_under_a_filter(glue, table):
    make(glue, table, *months())
    found = listed(glue, table, page_size=5, Expression="year = 2021 AND month > '02'")
    assert sorted(found) == [("2021", f"{month:02}") for month in range(3, 13)]


def test_a_page_token_belongs_to_its_expression(glue, table):
    make(glue, table, *months())
    token = glue.get_partitions(**table, Expression="year = 2021", MaxResults=1)["NextToken"]
    with refused("InvalidInputException"):
        glue.get_partitions(**table, Expression="year = 2020", MaxResults=1, NextToken=token)


def test_the_columns_are_left_out_on_demand(glue, table):
    make(glue, table, ("2020", "01"))
    (found,) = glue.get_partitions(**table, ExcludeColumnSchema=True)["Partitions"]
    assert not found["StorageDescriptor"].get("Columns")
    assert found["StorageDescriptor"]["Location"] == "s3://b/t/2020/01/"


def test_partitions_go_with_their_table(glue, table):
    make(glue, table, *months(1))
    definition = glue.get_table(DatabaseName=table["DatabaseName"], Name="t")["Table"]
    glue.delete_table(DatabaseName=table["DatabaseName"], Name="t")
    with refused("EntityNotFoundException", "Table t not found."):
        glue.get_partitions(**table)
    again = {"Name": "t", "PartitionKeys": definition["PartitionKeys"]}
    glue.create_table(DatabaseName=table["DatabaseName"], TableInput=again)
    assert listed(glue, table) == []


def test_ten_thousand_partitions_are_an_ordinary_table(glue, table):
    many = [(str(year), f"{number:03}") for year in range(10) for number in range(1000)]
    make(glue, table, *many)
    assert sorted(listed(glue, table)) == sorted(many)
    assert listed(glue, table, Expression="year = 7 AND month IN ('000', '999')") == [("7", "000"), ("7", "999")]
