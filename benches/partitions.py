"""GetPartitions on the leading key at 1,000 and 100,000 partitions: a hundred are found, however many there are."""

import os
import sys
import time

from figures import Figure
from load import Capture, best_latency_ms, settle
from servers import Headwater, Moto

SIZES = (1_000, int(os.environ.get("HEADWATER_PARTITIONS", "100000")))
DAYS = 100
FLAT = 1.5
DATABASE = "bench"


def run() -> list[Figure]:
    with Headwater() as headwater, Moto() as moto:
        times = {server.name: _times(server) for server in (headwater, moto)}
    figures = [
        Figure("partitions", f"GetPartitions at {size:,}", "ms", times["headwater"][size], "moto", times["moto"][size],
               note=f"Expression on the leading key, {DAYS} partitions in the answer, median on one connection")
        for size in SIZES
    ]
    growth = {name: by_size[SIZES[1]] / by_size[SIZES[0]] for name, by_size in times.items()}
    figures.append(Figure(
        "partitions", f"growth from {SIZES[0]:,} to {SIZES[1]:,}", "times", growth["headwater"], "moto", growth["moto"],
        "lower", FLAT, "headwater", note="flat means 1",
    ))
    return figures


def _times(server) -> dict[int, float]:
    glue = server.client("glue")
    glue.create_database(DatabaseInput={"Name": DATABASE})
    times = {}
    for size in SIZES:
        begun = time.perf_counter()
        _fill(glue, size)
        print(f"  {server.name}: {size:,} partitions made in {time.perf_counter() - begun:.1f} s", file=sys.stderr)
        settle()
        times[size] = best_latency_ms(server.endpoint, _requests(glue, size))
    return times


def _fill(glue, size: int) -> None:
    table = f"table_{size}"
    glue.create_table(DatabaseName=DATABASE, TableInput={
        "Name": table,
        "PartitionKeys": [{"Name": "customer", "Type": "string"}, {"Name": "day", "Type": "int"}],
        "StorageDescriptor": _storage(f"s3://bench/{table}/"),
    })
    for customer in range(size // DAYS):
        inputs = [_partition(table, customer, day) for day in range(DAYS)]
        answer = glue.batch_create_partition(DatabaseName=DATABASE, TableName=table, PartitionInputList=inputs)
        if answer.get("Errors"):
            raise RuntimeError(f"BatchCreatePartition: {answer['Errors'][0]}")


def _storage(location: str) -> dict:
    return {
        "Columns": [{"Name": "id", "Type": "bigint"}, {"Name": "value", "Type": "string"}],
        "Location": location,
        "InputFormat": "org.apache.hadoop.hive.ql.io.parquet.MapredParquetInputFormat",
        "OutputFormat": "org.apache.hadoop.hive.ql.io.parquet.MapredParquetOutputFormat",
        "SerdeInfo": {"SerializationLibrary": "org.apache.hadoop.hive.ql.io.parquet.serde.ParquetHiveSerDe"},
    }


def _customer(number: int) -> str:
    return f"customer-{number:05}"


def _partition(table: str, customer: int, day: int) -> dict:
    place = f"s3://bench/{table}/customer={_customer(customer)}/day={day}/"
    return {"Values": [_customer(customer), str(day)], "StorageDescriptor": _storage(place)}


def _requests(glue, size: int) -> list[bytes]:
    """GetPartitions for ten customers that are spread over the table; each answer is seen whole first."""
    customers = [_customer(number) for number in range(0, size // DAYS, size // DAYS // 10)]
    question = {"DatabaseName": DATABASE, "TableName": f"table_{size}"}
    for customer in customers:
        found = glue.get_partitions(**question, Expression=f"customer = '{customer}'")["Partitions"]
        if len(found) != DAYS or any(partition["Values"][0] != customer for partition in found):
            raise RuntimeError(f"GetPartitions answered {len(found)} partitions for {customer}, not its {DAYS}")
    with Capture(glue).operation("GetPartitions") as capture:
        for customer in customers:
            glue.get_partitions(**question, Expression=f"customer = '{customer}'")
    return capture.requests
