"""Versions of tables, and compare-and-swap on them (glue-catalog-spec.md, sections 4.2, 4.3 and tests 13 and 14)."""

from concurrent.futures import ThreadPoolExecutor

import pytest

from refusals import refused


@pytest.fixture
def table(glue, database) -> dict[str, str]:
    """A table at version 0, as the calls name it."""
    glue.create_table(DatabaseName=database, TableInput={"Name": "t", "Description": "0"})
    return {"DatabaseName": database, "TableName": "t"}


def update(glue, table: dict[str, str], description: str, **request) -> None:
    new = {"Name": table["TableName"], "Description": description}
    glue.update_table(DatabaseName=table["DatabaseName"], TableInput=new, **request)


def current(glue, table: dict[str, str]) -> dict:
    return glue.get_table(DatabaseName=table["DatabaseName"], Name=table["TableName"])["Table"]


def versions(glue, table: dict[str, str]) -> list[str]:
    pages = glue.get_paginator("get_table_versions").paginate(**table)
    return [version["VersionId"] for page in pages for version in page["TableVersions"]]


def test_each_update_archives_the_table_before_it(glue, table):
    for number in ("1", "2"):
        update(glue, table, number)
        assert current(glue, table)["VersionId"] == number
    assert versions(glue, table) == ["2", "1", "0"]
    first = glue.get_table_version(**table, VersionId="0")["TableVersion"]
    assert (first["VersionId"], first["Table"]["Description"]) == ("0", "0")


def test_an_update_can_skip_the_archive_and_still_counts(glue, table):
    update(glue, table, "1")
    archived = len(versions(glue, table))
    update(glue, table, "2", SkipArchive=True)
    assert len(versions(glue, table)) == archived
    assert current(glue, table)["VersionId"] == "2"


def test_an_update_of_an_older_version_is_refused(glue, table):
    update(glue, table, "1", VersionId="0")
    with refused("ConcurrentModificationException"):
        update(glue, table, "2", VersionId="0")
    assert current(glue, table)["Description"] == "1"


def test_of_concurrent_updates_of_one_version_exactly_one_succeeds(aws, glue, table):
    """What Iceberg's commits stand on."""
    writers = 8
    clients = [aws.client("glue") for _ in range(writers)]

    def attempt(number: int) -> str:
        try:
            update(clients[number], table, f"writer {number}", VersionId="0", SkipArchive=True)
        except clients[number].exceptions.ConcurrentModificationException:
            return "refused"
        return f"writer {number}"

    with ThreadPoolExecutor(writers) as pool:
        outcomes = list(pool.map(attempt, range(writers)))
    assert outcomes.count("refused") == writers - 1
    (winner,) = set(outcomes) - {"refused"}
    assert current(glue, table)["Description"] == winner
    assert current(glue, table)["VersionId"] == "1"


def test_an_update_replaces_the_whole_table_and_keeps_its_creation(glue, table):
    before = current(glue, table)
    new = {"Name": "t", "Parameters": {"k": "v"}}
    glue.update_table(DatabaseName=table["DatabaseName"], TableInput=new)
    after = current(glue, table)
    assert after["Parameters"] == {"k": "v"} and "Description" not in after
    assert after["CreateTime"] == before["CreateTime"]
    assert after["UpdateTime"] >= before["UpdateTime"]


def test_versions_are_listed_in_pages(glue, table):
    for number in range(1, 5):
        update(glue, table, str(number))
    pages = glue.get_paginator("get_table_versions").paginate(**table, PaginationConfig={"PageSize": 2})
    ids = [[version["VersionId"] for version in page["TableVersions"]] for page in pages]
    assert ids == [["4", "3"], ["2", "1"], ["0"]]


def test_old_versions_are_deleted_one_by_one_and_many_at_once(glue, table):
    for number in range(1, 4):
        update(glue, table, str(number))
    glue.delete_table_version(**table, VersionId="0")
    answer = glue.batch_delete_table_version(**table, VersionIds=["1", "99"])
    (error,) = answer["Errors"]
    assert (error["TableName"], error["VersionId"]) == ("t", "99")
    assert error["ErrorDetail"]["ErrorCode"] == "EntityNotFoundException"
    assert versions(glue, table) == ["3", "2"]


def test_a_version_that_is_not_there_is_an_error(glue, table):
    with refused("EntityNotFoundException", holding="ersion not found."):
        glue.get_table_version(**table, VersionId="7")
    with refused("InvalidInputException"):
        glue.delete_table_version(**table, VersionId="seven")
    with refused("EntityNotFoundException", "Table missing not found."):
        glue.get_table_versions(DatabaseName=table["DatabaseName"], TableName="missing")


def test_a_table_that_is_made_again_starts_again(glue, table):
    update(glue, table, "1")
    glue.delete_table(DatabaseName=table["DatabaseName"], Name="t")
    glue.create_table(DatabaseName=table["DatabaseName"], TableInput={"Name": "t"})
    assert current(glue, table)["VersionId"] == "0"
    assert versions(glue, table) == ["0"]
