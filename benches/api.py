"""Requests per second: GetTable, PutObject 1 KiB and GetObject 1 KiB, against moto_server."""

import os
import statistics
import sys

from figures import Figure
from load import Capture, Rate, replay, settle
from servers import Headwater, Moto, durable_files_per_second

CONNECTIONS = 32
SECONDS = 5
ROUNDS = 3
WARM_UP_SECONDS = 2
GOAL = 20
DATABASE = "bench"
BUCKET = "bench-objects"
BODY = os.urandom(1024)
TABLES = 50
COLUMNS = 20
OBJECTS = 500
# Fewer than are sent: the keys recur, and most puts replace an object.
NEW_OBJECTS = 2000


def run() -> list[Figure]:
    with Headwater() as headwater, Headwater("--dev") as unchecked, Moto() as moto:
        sides = {"headwater": headwater, "dev": unchecked, "moto": moto}
        for side in sides.values():
            _fill(side)
        figures = []
        operations = {"GetTable": _get_table, "PutObject 1 KiB": _put_object, "GetObject 1 KiB": _get_object}
        for name, requests_of in operations.items():
            figures += _compare(name, sides, requests_of)
        figures.append(_disk(figures))
        for side in sides.values():
            _check_contents(side)
    return figures


def _compare(name: str, sides: dict, requests_of) -> list[Figure]:
    requests = {label: requests_of(server) for label, server in sides.items()}
    rounds = {label: [] for label in sides}
    for label, server in sides.items():
        replay(server.endpoint, requests[label], CONNECTIONS, WARM_UP_SECONDS)
    # Round by round, so that a slow minute of the machine hits each side alike.
    for _ in range(ROUNDS):
        for label, server in sides.items():
            settle()
            rounds[label].append(replay(server.endpoint, requests[label], CONNECTIONS, SECONDS))
            print(f"  {name} {label}: {rounds[label][-1].per_second:,.0f}/s", file=sys.stderr)
    moto = _median(rounds["moto"]).per_second
    return [
        Figure("api", name, "requests/s", _median(rounds["headwater"]).per_second, "moto", moto, "higher", GOAL,
               note=f"signatures verified, which moto does not; {_headroom(_median(rounds['headwater']))}"),
        Figure("api", f"{name}, --dev", "requests/s", _median(rounds["dev"]).per_second, "moto", moto, "higher", GOAL,
               note=f"signatures not verified, as in moto; {_headroom(_median(rounds['dev']))}"),
    ]


def _disk(figures: list[Figure]) -> Figure:
    """What this disk allows, beside PutObject: Headwater acknowledges no object that is not on it."""
    put = next(figure for figure in figures if figure.name == "PutObject 1 KiB")
    floor = durable_files_per_second(len(BODY), CONNECTIONS, SECONDS)
    return Figure("api", "PutObject 1 KiB, to the disk", "per second", put.headwater, "fsync", floor, "higher",
                  note=f"the peer writes, fsyncs and renames 1 KiB files, {CONNECTIONS} threads, no index")


def _median(rates: list[Rate]) -> Rate:
    middle = statistics.median_low(rate.per_second for rate in rates)
    return next(rate for rate in rates if rate.per_second == middle)


def _headroom(rate: Rate) -> str:
    return (f"p50 {rate.p50_ms:.2f} ms, p99 {rate.p99_ms:.2f} ms at {CONNECTIONS} connections; the client used "
            f"{rate.client_share:.0%} of one core and could send {rate.client_limit:,.0f}/s")


def _fill(server) -> None:
    """The tables and objects that the requests name, the same on each side."""
    glue, s3 = server.client("glue"), server.client("s3")
    glue.create_database(DatabaseInput={"Name": DATABASE})
    for number in range(TABLES):
        glue.create_table(DatabaseName=DATABASE, TableInput=_table_input(number))
    s3.create_bucket(Bucket=BUCKET)
    for number in range(OBJECTS):
        s3.put_object(Bucket=BUCKET, Key=_key("read", number), Body=BODY)


def _table_input(number: int) -> dict:
    columns = [{"Name": f"column_{index}", "Type": "string", "Comment": "of the bench"} for index in range(COLUMNS)]
    serde = {"SerializationLibrary": "org.apache.hadoop.hive.ql.io.parquet.serde.ParquetHiveSerDe"}
    return {
        "Name": f"table_{number}",
        "TableType": "EXTERNAL_TABLE",
        "PartitionKeys": [{"Name": "day", "Type": "string"}],
        "StorageDescriptor": {
            "Columns": columns,
            "Location": f"s3://{BUCKET}/tables/{number}/",
            "InputFormat": "org.apache.hadoop.hive.ql.io.parquet.MapredParquetInputFormat",
            "OutputFormat": "org.apache.hadoop.hive.ql.io.parquet.MapredParquetOutputFormat",
            "SerdeInfo": serde,
        },
        "Parameters": {"classification": "parquet"},
    }


def _get_table(server) -> list[bytes]:
    glue = server.client("glue")
    with Capture(glue).operation("GetTable") as capture:
        for number in range(TABLES):
            glue.get_table(DatabaseName=DATABASE, Name=f"table_{number}")
    return capture.requests


def _put_object(server) -> list[bytes]:
    s3 = server.client("s3")
    with Capture(s3).operation("PutObject") as capture:
        for number in range(NEW_OBJECTS):
            s3.put_object(Bucket=BUCKET, Key=_key("written", number), Body=BODY)
    return capture.requests


def _get_object(server) -> list[bytes]:
    s3 = server.client("s3")
    with Capture(s3).operation("GetObject") as capture:
        for number in range(OBJECTS):
            s3.get_object(Bucket=BUCKET, Key=_key("read", number))
    return capture.requests


def _key(prefix: str, number: int) -> str:
    return f"{prefix}/{number % 10}/object-{number}"


def _check_contents(server) -> None:
    """That the load did what was counted: the objects are there, whole, and the tables complete."""
    s3, glue = server.client("s3"), server.client("glue")
    for key in (_key("read", OBJECTS - 1), _key("written", 1), _key("written", NEW_OBJECTS // 20)):
        found = s3.get_object(Bucket=BUCKET, Key=key)["Body"].read()
        if found != BODY:
            raise RuntimeError(f"{server.name}: {key} holds {len(found)} other bytes than were put")
    columns = glue.get_table(DatabaseName=DATABASE, Name="table_0")["Table"]["StorageDescriptor"]["Columns"]
    if len(columns) != COLUMNS:
        raise RuntimeError(f"{server.name}: table_0 has {len(columns)} columns, not {COLUMNS}")
