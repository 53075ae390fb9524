"""GetPartitions' filter language (glue-catalog-spec.md, section 6.1 and tests 3 to 10)."""

import pytest

from refusals import refused

A_VALUE = {"int": "2", "decimal": "1.5", "date": "2022-01-01", "timestamp": "2022-01-01 00:00:00", "float": "1.5"}


class Keyed:
    """A table with one partition key, and the values that an expression finds in it."""

    def __init__(self, glue, database: str, column: str, hive_type: str, *values: str):
        self.glue = glue
        self.name = {"DatabaseName": database, "TableName": "t"}
        key = {"Name": column, "Type": hive_type}
        glue.create_table(DatabaseName=database, TableInput={"Name": "t", "PartitionKeys": [key]})
        entries = [{"Values": [value]} for value in values]
        assert not glue.batch_create_partition(**self.name, PartitionInputList=entries).get("Errors")

    def found(self, expression: str) -> list[str]:
        pages = self.glue.get_paginator("get_partitions").paginate(**self.name, Expression=expression)
        return sorted(each["Values"][0] for page in pages for each in page["Partitions"])


@pytest.fixture
def integers(glue, database) -> Keyed:
    return Keyed(glue, database, "int_col", "int", "1", "2", "3")


@pytest.fixture
def texts(glue, database) -> Keyed:
    return Keyed(glue, database, "string_col", "string", "one", "two", "2", "three")


@pytest.fixture
def dates(glue, database) -> Keyed:
    return Keyed(glue, database, "date_col", "date", "2022-01-01", "2022-02-01", "2022-03-01")


@pytest.fixture
def instants(glue, database) -> Keyed:
    return Keyed(
        glue,
        database,
        "ts",
        "timestamp",
        "2022-01-01 00:00:00",
        "2022-02-01 00:00:00.000000",
        "2022-03-01 00:00:00.000000000",
    )


@pytest.mark.parametrize(
    "expression",
    [
        "int_col = 2",
        "int_col = '2'",
        "INT_COL = 2",
        "int_col in (6, '4', 2)",
        "int_col between 2 AND 2",
        "(int_col) = ((2)) (OR) (((int_col))) = (2)",
        "int_col NOT BETWEEN 1 AND 1 and int_col NOT BETWEEN 3 AND 3",
        "int_col = 4 OR int_col = 5 AND int_col = '-1' OR int_col = 0 OR int_col = '2'",
        "int_col <> 1 AND int_col != 3",
        "int_col > 1 AND int_col < 3",
        "int_col >= 2 AND int_col <= 2",
        "NOT (int_col = 1 OR int_col = 3)",
        "int_col NOT IN (1, 3)",
        "int_col is not null and int_col = 2",
    ],
)
def test_an_integer_key_is_compared_as_a_number(integers, expression):
    assert integers.found(expression) == ["2"]


def test_integers_are_not_compared_as_text(glue, database):
    table = Keyed(glue, database, "n", "bigint", "9", "10", "-1", "0010")
    assert table.found("n > 9") == ["0010", "10"]
    assert table.found("n = 10") == ["0010", "10"]
    assert table.found("n < 0") == ["-1"]


def test_and_binds_tighter_than_or(integers):
    assert integers.found("int_col = 1 OR int_col = 2 AND int_col = 3") == ["1"]
    assert integers.found("(int_col = 1 OR int_col = 2) AND int_col = 2") == ["2"]


@pytest.mark.parametrize(
    ("expression", "found"),
    [
        ("string_col LIKE 't__'", ["two"]),
        ("string_col LIKE 't%'", ["three", "two"]),
        ("string_col > '1' AND string_col < '3'", ["2"]),
        ("string_col NOT LIKE '%e' AND string_col not like '_'", ["two"]),
        ("string_col = 2", ["2"]),
        ("string_col = 'TWO'", []),
        ("string_col LIKE '.*'", []),
        ("string_col IN ('one', 'two')", ["one", "two"]),
        ("(string_col) NOT IN ('one','two')", ["2", "three"]),
        ("((string_col = 'one') or (string_col = 'two'))", ["one", "two"]),
    ],
)
def test_a_text_key_is_compared_as_text(texts, expression, found):
    assert texts.found(expression) == found


def test_a_quote_in_a_value_is_doubled(glue, database):
    table = Keyed(glue, database, "s", "string", "it's", "its")
    assert table.found("s = 'it''s'") == ["it's"]


@pytest.mark.parametrize("expression", ["", "  "])
def test_a_blank_expression_filters_nothing(texts, expression):
    assert texts.found(expression) == ["2", "one", "three", "two"]


def test_a_date_key_is_compared_as_a_date(dates):
    assert dates.found("date_col between '2022-01-15' AND '2022-02-15'") == ["2022-02-01"]
    assert dates.found("date_col > '2022-01-31'") == ["2022-02-01", "2022-03-01"]


def test_a_timestamp_key_is_compared_to_the_nanosecond(instants):
    second = ["2022-02-01 00:00:00.000000"]
    assert instants.found("ts = '2022-02-01 00:00:00'") == second
    just_around = "ts > '2022-01-31 23:59:59.999999999' AND ts < '2022-02-01 00:00:00.000000001'"
    assert instants.found(just_around) == second


def test_a_decimal_key_is_compared_as_a_number(glue, database):
    table = Keyed(glue, database, "d", "decimal(10,2)", "1.5", "10", "300000000000000")
    assert table.found("d > 1.50") == ["10", "300000000000000"]
    assert table.found("d = 1.50") == ["1.5"]
    assert table.found("d = 3e14") == ["300000000000000"]


def test_the_default_partition_is_null(glue, database):
    table = Keyed(glue, database, "s", "string", "a", "__HIVE_DEFAULT_PARTITION__")
    assert table.found("s IS NULL") == ["__HIVE_DEFAULT_PARTITION__"]
    assert table.found("s IS NOT NULL") == ["a"]


@pytest.mark.parametrize(
    ("hive_type", "expression", "text"),
    [
        ("int", "k = 'test'", '"test" is not an integer.'),
        ("int", "k = 2.5", "is not an integer."),
        ("int", "k LIKE '2'", "Integral data type doesn't support operation 'LIKE'"),
        ("decimal", "k = 'x'", "is not a decimal."),
        ("decimal", "k LIKE '2'", "Decimal data type doesn't support operation 'LIKE'"),
        ("date", "k = '2022-02-32'", "is not a date."),
        ("date", "k LIKE '2022%'", "Date data type doesn't support operation 'LIKE'"),
        ("timestamp", "k = '2022'", "Timestamp format must be yyyy-mm-dd hh:mm:ss[.fffffffff]"),
        ("timestamp", "k LIKE '2022%'", "Timestamp data type doesn't support operation 'LIKE'"),
        ("float", "k = 1", "Unknown type : 'float'"),
    ],
)
def test_a_literal_that_is_not_of_the_keys_type_is_refused(glue, database, hive_type, expression, text):
    table = Keyed(glue, database, "k", hive_type, A_VALUE[hive_type])
    with refused("InvalidInputException", holding=text):
        table.found(expression)


def test_a_column_that_is_no_key_is_refused(texts):
    with refused("InvalidInputException", "Invalid partition expression!"):
        texts.found("unknown_col IS NULL")


@pytest.mark.parametrize("expression", ["string_col IS test' AND not parsable", "string_col =", "((string_col = '2')"])
def test_what_cannot_be_parsed_is_refused(texts, expression):
    with refused("InvalidInputException", holding="Unsupported expression"):
        texts.found(expression)


def test_a_stored_value_that_is_not_of_the_keys_type_is_an_invalid_state(glue, database):
    table = Keyed(glue, database, "int_col", "int", "1", "2", "int")
    with refused("InvalidStateException", holding='"int" is not an integer'):
        table.found("int_col = 2")
