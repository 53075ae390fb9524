"""Databases and tables of the Glue Data Catalog (glue-catalog-spec.md, sections 3, 4 and 11)."""

from refusals import refused

ACCOUNT = "123456789012"
TEXT_INPUT = "org.apache.hadoop.mapred.TextInputFormat"
TEXT_OUTPUT = "org.apache.hadoop.hive.ql.io.HiveIgnoreKeyTextOutputFormat"
LAZY = "org.apache.hadoop.hive.serde2.lazy.LazySimpleSerDe"


def make_tables(glue, database: str, *names: str) -> None:
    for name in names:
        glue.create_table(DatabaseName=database, TableInput={"Name": name})


def table_names(glue, database: str, **request) -> list[str]:
    return [table["Name"] for table in glue.get_tables(DatabaseName=database, **request)["TableList"]]


def test_a_database_is_found_under_its_name_in_any_letter_case(glue, database):
    mixed = f"MyDb_{database}"
    glue.create_database(DatabaseInput={"Name": mixed})
    for name in (mixed, mixed.lower(), mixed.upper()):
        assert glue.get_database(Name=name)["Database"]["Name"] == mixed.lower()
    with refused("AlreadyExistsException", "Database already exists."):
        glue.create_database(DatabaseInput={"Name": mixed.upper()})


def test_a_database_keeps_what_it_was_given(glue, database):
    given = {"Name": f"{database}_2", "Description": "all of it", "LocationUri": "s3://b/p/", "Parameters": {"k": "v"}}
    glue.create_database(DatabaseInput=given)
    found = glue.get_database(Name=given["Name"])["Database"]
    assert given.items() <= found.items()
    assert found["CatalogId"] == ACCOUNT
    everybody = {"DataLakePrincipalIdentifier": "IAM_ALLOWED_PRINCIPALS"}
    assert found["CreateTableDefaultPermissions"] == [{"Principal": everybody, "Permissions": ["ALL"]}]
    assert found["CreateTime"]


def test_an_update_of_a_database_clears_what_it_does_not_name(glue, database):
    glue.update_database(Name=database, DatabaseInput={"Name": database, "Description": "first"})
    glue.update_database(Name=database, DatabaseInput={"Name": database, "Parameters": {"k": "v"}})
    found = glue.get_database(Name=database)["Database"]
    assert found["Parameters"] == {"k": "v"}
    assert "Description" not in found


def test_databases_are_listed_in_order_and_in_pages(glue, database):
    for number in range(3):
        glue.create_database(DatabaseInput={"Name": f"{database}_{number}"})
    pages = list(glue.get_paginator("get_databases").paginate(PaginationConfig={"PageSize": 2}))
    names = [found["Name"] for page in pages for found in page["DatabaseList"]]
    assert names == sorted(set(names))
    assert {f"{database}_{number}" for number in range(3)} <= set(names)
    assert all(len(page["DatabaseList"]) == 2 for page in pages[:-1])


def test_a_deleted_database_takes_its_tables_along(glue, database):
    make_tables(glue, database, "t")
    glue.delete_database(Name=database)
    with refused("EntityNotFoundException", f"Database {database} not found."):
        glue.get_database(Name=database)
    glue.create_database(DatabaseInput={"Name": database})
    assert table_names(glue, database) == []


def test_what_is_not_there_is_named(glue, database):
    with refused("EntityNotFoundException", "Database no_such_db not found."):
        glue.get_table(DatabaseName="no_such_db", Name="t")
    with refused("EntityNotFoundException", "Database no_such_db not found."):
        glue.create_table(DatabaseName="no_such_db", TableInput={"Name": "t"})
    with refused("EntityNotFoundException", "Table t not found."):
        glue.get_table(DatabaseName=database, Name="t")
    with refused("EntityNotFoundException", "Table t not found."):
        glue.delete_table(DatabaseName=database, Name="t")


def test_a_table_keeps_what_it_was_given(glue, database):
    """Nothing that was stored is dropped, not even empty maps and lists: Hive's client needs them."""
    descriptor = {
        "Columns": [{"Name": "Id", "Type": "decimal(38,18)", "Comment": "c", "Parameters": {"k": "v"}}],
        "Location": "s3://b/t/",
        "InputFormat": TEXT_INPUT,
        "OutputFormat": TEXT_OUTPUT,
        "SerdeInfo": {"Name": "s", "SerializationLibrary": LAZY, "Parameters": {"field.delim": "\x01"}},
        "BucketColumns": [],
        "SortColumns": [{"Column": "id", "SortOrder": 1}],
        "Parameters": {},
        "SkewedInfo": {"SkewedColumnNames": ["id"], "SkewedColumnValues": ["1"]},
        "Compressed": True,
        "NumberOfBuckets": -1,
    }
    given = {
        "Name": "t",
        "Owner": "me",
        "Retention": 7,
        "StorageDescriptor": descriptor,
        "PartitionKeys": [{"Name": "Day", "Type": "date"}],
        "TableType": "EXTERNAL_TABLE",
        "Parameters": {"spark.sql.sources.schema.part.0": '{"type":"struct"}', "EXTERNAL": "TRUE"},
        "ViewOriginalText": "/* Presto View: e30= */",
    }
    glue.create_table(DatabaseName=database, TableInput=given)
    found = glue.get_table(DatabaseName=database, Name="T")["Table"]
    found_descriptor = found.pop("StorageDescriptor")
    assert found_descriptor == given.pop("StorageDescriptor") | {"StoredAsSubDirectories": False}
    assert {name: found[name] for name in given} == given
    assert found["DatabaseName"] == database and found["CatalogId"] == ACCOUNT
    assert found["VersionId"] == "0" and found["IsRegisteredWithLakeFormation"] is False
    assert found["CreatedBy"] == f"arn:aws:iam::{ACCOUNT}:root"
    assert found["CreateTime"] == found["UpdateTime"]


def test_the_numbers_that_java_unboxes_are_always_there(glue, database):
    glue.create_table(DatabaseName=database, TableInput={"Name": "t", "StorageDescriptor": {}})
    found = glue.get_table(DatabaseName=database, Name="t")["Table"]
    descriptor = found["StorageDescriptor"]
    assert found["Retention"] == 0
    assert descriptor["NumberOfBuckets"] == 0
    assert descriptor["Compressed"] is False and descriptor["StoredAsSubDirectories"] is False


def test_a_table_without_a_type_has_none(glue, database):
    """Hive's client makes its own error of the absence: a type of our making would hide it."""
    make_tables(glue, database, "t")
    assert "TableType" not in glue.get_table(DatabaseName=database, Name="t")["Table"]


def test_a_table_can_be_made_once(glue, database):
    make_tables(glue, database, "t")
    with refused("AlreadyExistsException", "Table already exists."):
        make_tables(glue, database, "T")


def test_tables_are_chosen_by_a_pattern_over_whole_names(glue, database):
    make_tables(glue, database, "flights_2016", "flights_parquet", "airports", "my_flights")
    flights = ["flights_2016", "flights_parquet"]
    assert table_names(glue, database, Expression="flights*") == flights
    assert table_names(glue, database, Expression="flights.*") == flights
    assert table_names(glue, database, Expression="flights_[0-9]+") == ["flights_2016"]
    assert table_names(glue, database, Expression="flights") == []
    assert table_names(glue, database, Expression="*") == ["airports", *flights, "my_flights"]


def test_tables_are_listed_in_pages(glue, database):
    names = [f"t{number:03}" for number in range(7)]
    make_tables(glue, database, *reversed(names))
    paging = {"PageSize": 3}
    pages = list(glue.get_paginator("get_tables").paginate(DatabaseName=database, PaginationConfig=paging))
    assert [[table["Name"] for table in page["TableList"]] for page in pages] == [names[:3], names[3:6], names[6:]]


def test_several_tables_are_deleted_at_once_and_the_missing_are_named(glue, database):
    make_tables(glue, database, "a", "b", "c")
    answer = glue.batch_delete_table(DatabaseName=database, TablesToDelete=["a", "missing", "C"])
    (error,) = answer["Errors"]
    assert error["TableName"] == "missing"
    assert error["ErrorDetail"]["ErrorCode"] == "EntityNotFoundException"
    assert table_names(glue, database) == ["b"]


def test_tables_are_found_by_what_they_hold(glue, database):
    columns = [{"Name": "passenger_count", "Type": "int"}]
    glue.create_table(DatabaseName=database, TableInput={"Name": "rides", "StorageDescriptor": {"Columns": columns}})
    make_tables(glue, database, "meters")
    here = {"Key": "DatabaseName", "Value": database, "Comparator": "EQUALS"}
    found = glue.search_tables(Filters=[here], SearchText="passenger_count")["TableList"]
    assert [table["Name"] for table in found] == ["rides"]


def test_a_page_token_of_another_listing_is_refused(glue, database):
    with refused("InvalidInputException"):
        glue.get_tables(DatabaseName=database, NextToken="no token of ours")
