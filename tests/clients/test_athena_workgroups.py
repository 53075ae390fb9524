"""Workgroups, named queries and prepared statements (athena-redshift-quicksight-spec.md, section A4)."""

import pytest

from refusals import refused


@pytest.fixture
def group(athena, database, results) -> str:
    """A fresh workgroup."""
    configuration = {"ResultConfiguration": {"OutputLocation": results}}
    athena.create_work_group(Name=database, Configuration=configuration, Description="a test's")
    return database


def test_primary_is_always_there(athena):
    listed = [entry["Name"] for entry in athena.list_work_groups()["WorkGroups"]]
    assert "primary" in listed
    assert athena.get_work_group(WorkGroup="primary")["WorkGroup"]["State"] == "ENABLED"
    with refused("InvalidRequestException"):
        athena.delete_work_group(WorkGroup="primary")


def test_a_workgroup_has_the_defaults_that_aws_gives(athena, group):
    found = athena.get_work_group(WorkGroup=group)["WorkGroup"]
    configuration = found["Configuration"]
    assert found["State"] == "ENABLED" and found["Description"] == "a test's"
    assert configuration["EnforceWorkGroupConfiguration"] is True
    assert configuration["PublishCloudWatchMetricsEnabled"] is True
    assert configuration["RequesterPaysEnabled"] is False
    assert configuration["EngineVersion"]["EffectiveEngineVersion"] == "Athena engine version 3"


def test_a_workgroup_is_made_once(athena, group):
    with refused("InvalidRequestException"):
        athena.create_work_group(Name=group)


def test_an_update_changes_what_it_names(athena, group, results):
    updates = {"EnforceWorkGroupConfiguration": False, "ResultConfigurationUpdates": {"RemoveOutputLocation": True}}
    athena.update_work_group(WorkGroup=group, ConfigurationUpdates=updates)
    found = athena.get_work_group(WorkGroup=group)["WorkGroup"]
    assert found["Configuration"]["EnforceWorkGroupConfiguration"] is False
    assert "OutputLocation" not in found["Configuration"].get("ResultConfiguration", {})
    assert found["Configuration"]["PublishCloudWatchMetricsEnabled"] is True
    assert found["Description"] == "a test's"


def test_a_disabled_workgroup_starts_nothing(athena, sql, group):
    athena.update_work_group(WorkGroup=group, State="DISABLED")
    with refused("InvalidRequestException", holding="WorkGroup is disabled."):
        sql.start("SELECT 1", WorkGroup=group)


def test_a_workgroup_that_holds_something_is_deleted_with_it_or_not_at_all(athena, sql, group):
    sql.run("SELECT 1", WorkGroup=group)
    with refused("InvalidRequestException", holding="not empty"):
        athena.delete_work_group(WorkGroup=group)
    athena.delete_work_group(WorkGroup=group, RecursiveDeleteOption=True)
    with refused("InvalidRequestException", "WorkGroup is not found."):
        athena.get_work_group(WorkGroup=group)


def test_a_query_is_kept_under_a_name(athena, group, database):
    given = {"Name": "one", "Database": database, "QueryString": "SELECT 1", "WorkGroup": group}
    query = athena.create_named_query(**given)["NamedQueryId"]
    assert given.items() <= athena.get_named_query(NamedQueryId=query)["NamedQuery"].items()
    assert athena.list_named_queries(WorkGroup=group)["NamedQueryIds"] == [query]
    athena.update_named_query(NamedQueryId=query, Name="two", QueryString="SELECT 2")
    (found,) = athena.batch_get_named_query(NamedQueryIds=[query])["NamedQueries"]
    assert (found["Name"], found["QueryString"]) == ("two", "SELECT 2")
    athena.delete_named_query(NamedQueryId=query)
    with refused("InvalidRequestException"):
        athena.get_named_query(NamedQueryId=query)


def test_a_prepared_statement_is_kept_and_executed(athena, sql, group):
    athena.create_prepared_statement(StatementName="plus", WorkGroup=group, QueryStatement="SELECT ? + ? AS total")
    found = athena.get_prepared_statement(StatementName="plus", WorkGroup=group)["PreparedStatement"]
    assert found["QueryStatement"] == "SELECT ? + ? AS total"
    assert sql.rows("EXECUTE plus USING 40, 2", WorkGroup=group) == [("42",)]
    execution = sql.run("EXECUTE plus", WorkGroup=group, ExecutionParameters=["1", "2"])
    assert sql.all_rows(execution["QueryExecutionId"])[1:] == [("3",)]
    athena.delete_prepared_statement(StatementName="plus", WorkGroup=group)
    with refused("ResourceNotFoundException"):
        athena.get_prepared_statement(StatementName="plus", WorkGroup=group)


def test_a_statement_is_prepared_in_sql(athena, sql, group):
    sql.run("PREPARE twice FROM SELECT 2 * ?", WorkGroup=group)
    listed = athena.list_prepared_statements(WorkGroup=group)["PreparedStatements"]
    assert [entry["StatementName"] for entry in listed] == ["twice"]
    assert sql.rows("EXECUTE twice USING 21", WorkGroup=group) == [("42",)]
    sql.run("DEALLOCATE PREPARE twice", WorkGroup=group)
    assert athena.list_prepared_statements(WorkGroup=group)["PreparedStatements"] == []


def test_tags_are_kept_on_workgroups(athena, group):
    arn = f"arn:aws:athena:us-east-1:123456789012:workgroup/{group}"
    athena.tag_resource(ResourceARN=arn, Tags=[{"Key": "team", "Value": "data"}, {"Key": "env", "Value": "test"}])
    athena.untag_resource(ResourceARN=arn, TagKeys=["env"])
    assert athena.list_tags_for_resource(ResourceARN=arn)["Tags"] == [{"Key": "team", "Value": "data"}]
