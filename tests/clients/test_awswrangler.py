"""awswrangler (aws-sdk-pandas), unmodified: data frames to tables and back."""

import decimal

import awswrangler as wr
import pandas
import pandas.testing
import pytest

import real_data


@pytest.fixture(autouse=True)
def environment(aws, monkeypatch) -> None:
    """The environment alone says where the services are."""
    for name, value in aws.environment().items():
        monkeypatch.setenv(name, value)


@pytest.fixture
def orders() -> pandas.DataFrame:
    """A day of an online shop's orders, with real types."""
    rows = real_data.retail()
    return pandas.DataFrame(
        {
            "invoice": [row["InvoiceNo"] for row in rows],
            "description": [row["Description"] for row in rows],
            "quantity": [int(row["Quantity"]) for row in rows],
            "price": [float(row["UnitPrice"]) for row in rows],
            "at": pandas.to_datetime([row["InvoiceDate"] for row in rows]),
            "country": [row["Country"] for row in rows],
        }
    )


def same(found: pandas.DataFrame, expected: pandas.DataFrame) -> None:
    """Both frames hold the same rows, in any order and with any of pandas' types for them."""
    order = list(expected.columns)
    found, expected = (frame[order].sort_values(order, ignore_index=True) for frame in (found, expected))
    for column in order:
        kind = str if expected[column].dtype.kind not in "ifM" else None
        left, right = (frame[column].astype(kind) if kind else frame[column] for frame in (found, expected))
        pandas.testing.assert_series_equal(left, right, check_dtype=False)


def write(lake, frame: pandas.DataFrame, **more) -> dict:
    return wr.s3.to_parquet(
        frame, path=lake.url("orders/"), dataset=True, database=lake.database, table="orders", **more
    )


def test_a_frame_becomes_a_partitioned_table_and_comes_back(lake, glue, orders):
    write(lake, orders, partition_cols=["country"])
    countries = set(orders["country"])
    assert lake.values("orders") == {(country,) for country in countries}
    table = glue.get_table(DatabaseName=lake.database, Name="orders")["Table"]
    types = {column["Name"]: column["Type"] for column in table["StorageDescriptor"]["Columns"]}
    assert types == {
        "invoice": "string",
        "description": "string",
        "quantity": "bigint",
        "price": "double",
        "at": "timestamp",
    }
    same(wr.s3.read_parquet(lake.url("orders/"), dataset=True), orders)
    same(wr.s3.read_parquet_table(database=lake.database, table="orders"), orders)


def test_a_file_becomes_a_frame(lake, orders):
    wr.s3.to_parquet(orders, path=lake.url("one.parquet"))
    same(wr.s3.read_parquet(lake.url("one.parquet")), orders)
    assert wr.s3.list_objects(lake.url()) == [lake.url("one.parquet")]


def test_appending_and_overwriting(lake, orders):
    head, tail = orders[:1000], orders[1000:]
    write(lake, head, mode="overwrite")
    write(lake, tail, mode="append")
    same(wr.s3.read_parquet_table(database=lake.database, table="orders"), orders)
    write(lake, tail, mode="overwrite")
    same(wr.s3.read_parquet_table(database=lake.database, table="orders"), tail)


def test_overwriting_partitions_leaves_the_others(lake, orders):
    write(lake, orders, partition_cols=["country"])
    changed = orders[orders["country"] == "Germany"].assign(price=0.0)
    write(lake, changed, partition_cols=["country"], mode="overwrite_partitions")
    expected = pandas.concat([orders[orders["country"] != "Germany"], changed])
    same(wr.s3.read_parquet_table(database=lake.database, table="orders"), expected)


@pytest.mark.parametrize("ctas_approach", [False, True])
def test_sql_becomes_a_frame(lake, results, orders, ctas_approach):
    write(lake, orders, partition_cols=["country"])
    found = wr.athena.read_sql_query(
        "SELECT country, sum(quantity) AS pieces, max(at) AS latest FROM orders GROUP BY country",
        database=lake.database,
        s3_output=f"{results}{lake.database}/",
        ctas_approach=ctas_approach,
    )
    grouped = orders.groupby("country", as_index=False).agg(pieces=("quantity", "sum"), latest=("at", "max"))
    same(found, grouped)
    assert set(lake.tables()) == {"orders"}, "the temporary table is left behind"


def test_sql_takes_parameters(lake, results, orders):
    write(lake, orders)
    found = wr.athena.read_sql_query(
        "SELECT description, quantity FROM orders WHERE country = :country AND quantity > :least",
        database=lake.database,
        s3_output=results,
        ctas_approach=False,
        params={"country": "United Kingdom", "least": 100},
    )
    chosen = orders[(orders["country"] == "United Kingdom") & (orders["quantity"] > 100)]
    same(found, chosen[["description", "quantity"]])


def test_a_whole_table_is_read_through_athena(lake, results, orders):
    write(lake, orders)
    found = wr.athena.read_sql_table(
        "orders", database=lake.database, s3_output=f"{results}{lake.database}/", ctas_approach=True
    )
    same(found, orders)


def test_csv_becomes_a_table_and_comes_back(lake, results, orders):
    plain = orders[["invoice", "quantity", "price", "country"]]
    wr.s3.to_csv(
        plain, path=lake.url("csv/"), dataset=True, database=lake.database, table="plain", index=False, header=False
    )
    found = wr.athena.read_sql_query(
        "SELECT * FROM plain", database=lake.database, s3_output=results, ctas_approach=False
    )
    same(found, plain)


def test_types_go_round_through_the_catalog(lake):
    """Test 20 of glue-catalog-spec.md."""
    types = {"money": "decimal(38,18)", "point": "struct<a:int>", "prices": "map<string,double>"}
    wr.catalog.create_parquet_table(
        database=lake.database, table="t", path=lake.url("t/"), columns_types=types, partitions_types={"day": "date"}
    )
    assert wr.catalog.get_table_types(database=lake.database, table="t") == types | {"day": "date"}
    assert wr.catalog.does_table_exist(database=lake.database, table="t")
    assert [table["Name"] for table in wr.catalog.get_tables(database=lake.database)] == ["t"]
    assert wr.catalog.delete_table_if_exists(database=lake.database, table="t")
    assert not wr.catalog.does_table_exist(database=lake.database, table="t")


def test_nested_and_exact_values_go_round(lake, results):
    frame = pandas.DataFrame(
        {
            "id": [1, 2],
            "money": [decimal.Decimal("1.10"), decimal.Decimal("-20.00")],
            "tags": [["a", "b"], []],
        }
    )
    write(lake, frame, dtype={"money": "decimal(10,2)"})
    found = wr.athena.read_sql_query(
        "SELECT id, money, cardinality(tags) AS tags FROM orders",
        database=lake.database,
        s3_output=f"{results}{lake.database}/",
        ctas_approach=True,
    )
    assert sorted(found.itertuples(index=False, name=None)) == [
        (1, decimal.Decimal("1.10"), 2),
        (2, decimal.Decimal("-20.00"), 0),
    ]


def test_the_catalog_tells_a_tables_columns_and_partitions(lake, orders):
    write(lake, orders, partition_cols=["country"])
    described = wr.catalog.table(database=lake.database, table="orders")
    expected = ["invoice", "description", "quantity", "price", "at", "country"]
    assert list(described["Column Name"]) == expected
    partitions = wr.catalog.get_partitions(database=lake.database, table="orders")
    assert set(partitions) == {lake.url(f"orders/country={country}/") for country in set(orders["country"])}


def test_a_table_is_repaired_and_described_by_statements(lake, results, orders):
    """These name the database in back-ticks."""
    write(lake, orders, partition_cols=["country"])
    place = {"database": lake.database, "s3_output": results}
    assert wr.athena.repair_table("orders", **place) == "SUCCEEDED"
    described = wr.athena.describe_table("orders", **place)
    names = [name for name in described["Column Name"] if name and not name.startswith("#")]
    assert names[:6] == ["invoice", "description", "quantity", "price", "at", "country"]
    ddl = wr.athena.show_create_table("orders", **place)
    assert ddl.startswith("CREATE EXTERNAL TABLE `orders`(") and lake.url("orders") in ddl
