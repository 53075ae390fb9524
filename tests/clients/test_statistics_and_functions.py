"""Column statistics and functions, as the clients of Hive and Spark keep them (glue-catalog-spec.md, 6.3 and 7)."""

import datetime

import pytest

from refusals import refused

NOW = datetime.datetime(2020, 1, 1, tzinfo=datetime.UTC)
IDS = {"MinimumValue": 1, "MaximumValue": 9, "NumberOfNulls": 0, "NumberOfDistinctValues": 9}
NAMES = {"MaximumLength": 5, "AverageLength": 2.5, "NumberOfNulls": 1, "NumberOfDistinctValues": 4}


@pytest.fixture
def table(glue, database) -> dict[str, str]:
    columns = [{"Name": "id", "Type": "bigint"}, {"Name": "name", "Type": "string"}]
    glue.create_table(DatabaseName=database, TableInput={"Name": "t", "StorageDescriptor": {"Columns": columns}})
    return {"DatabaseName": database, "TableName": "t"}


def statistics(column: str, column_type: str, kind: str, data: dict) -> dict:
    values = {"Type": kind, f"{kind.title()}ColumnStatisticsData": data}
    return {"ColumnName": column, "ColumnType": column_type, "AnalyzedTime": NOW, "StatisticsData": values}


def test_statistics_are_kept_by_column_and_make_no_version(glue, table):
    given = [statistics("id", "bigint", "LONG", IDS), statistics("name", "string", "STRING", NAMES)]
    assert not glue.update_column_statistics_for_table(**table, ColumnStatisticsList=given).get("Errors")
    answer = glue.get_column_statistics_for_table(**table, ColumnNames=["id", "name", "missing"])
    found = {each["ColumnName"]: each["StatisticsData"] for each in answer["ColumnStatisticsList"]}
    assert found == {each["ColumnName"]: each["StatisticsData"] for each in given}
    (error,) = answer["Errors"]
    assert (error["ColumnName"], error["Error"]["ErrorCode"]) == ("missing", "EntityNotFoundException")
    assert glue.get_table(DatabaseName=table["DatabaseName"], Name="t")["Table"]["VersionId"] == "0"
    glue.delete_column_statistics_for_table(**table, ColumnName="id")
    left = glue.get_column_statistics_for_table(**table, ColumnNames=["id", "name"])["ColumnStatisticsList"]
    assert [each["ColumnName"] for each in left] == ["name"]


def test_a_function_is_kept_with_its_resources(glue, database):
    given = {
        "FunctionName": "shout",
        "ClassName": "com.example.Shout",
        "OwnerName": "me",
        "OwnerType": "USER",
        "ResourceUris": [{"ResourceType": "JAR", "Uri": "s3://b/shout.jar"}],
    }
    glue.create_user_defined_function(DatabaseName=database, FunctionInput=given)
    found = glue.get_user_defined_function(DatabaseName=database, FunctionName="shout")["UserDefinedFunction"]
    assert given.items() <= found.items() and found["DatabaseName"] == database
    with refused("AlreadyExistsException"):
        glue.create_user_defined_function(DatabaseName=database, FunctionInput=given)
    listed = glue.get_user_defined_functions(DatabaseName=database, Pattern="sh*")["UserDefinedFunctions"]
    assert [function["FunctionName"] for function in listed] == ["shout"]
    glue.delete_user_defined_function(DatabaseName=database, FunctionName="shout")
    with refused("EntityNotFoundException"):
        glue.get_user_defined_function(DatabaseName=database, FunctionName="shout")
