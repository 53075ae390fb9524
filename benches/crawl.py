"""A crawl of 100,000 small objects in 1,000 partitions, in a mounted folder or (crawl_bucket.py) in an ordinary bucket.

No peer crawls: moto's crawler only changes its state. DuckDB reading the same files with hive partitioning
stands beside it, as a measure of what it costs to open each of them once.
"""

import concurrent.futures
import datetime
import http.client
import os
import pathlib
import sys
import time
import urllib.parse

import duckdb

from figures import Figure
from servers import Headwater, cache_folder

PARTITIONS = int(os.environ.get("HEADWATER_CRAWL_PARTITIONS", "1000"))
OBJECTS_EACH = 100
GOAL_SECONDS = 10
LIMIT_SECONDS = 300
UPLOADERS = 8
DATABASE = "crawled"
MOUNT = "crawl-mounted"
BUCKET = "crawl-bucket"
ROLE = "arn:aws:iam::123456789012:role/crawler"


def run() -> list[Figure]:
    folder = generated_files()
    peer = _duck_seconds(folder)
    with Headwater("--mount", f"{MOUNT}={folder}") as headwater:
        seconds = _crawl_seconds(headwater, MOUNT)
    return [_figure("mounted folder", seconds, peer)]


def run_on_bucket() -> list[Figure]:
    folder = generated_files()
    peer = _duck_seconds(folder)
    # In dev mode an upload needs no signature, which is what lets Python fill a bucket in reasonable time.
    with Headwater("--dev") as headwater:
        _upload(headwater, folder)
        seconds = _crawl_seconds(headwater, BUCKET)
    return [_figure("bucket", seconds, peer)]


def _figure(where: str, seconds: float, peer: float) -> Figure:
    how = (f"{PARTITIONS * OBJECTS_EACH:,} objects, {PARTITIONS:,} partitions, from StartCrawler until SUCCEEDED; "
           "the peer only counts the rows of all files, hive-partitioned, and writes no catalog")
    return Figure("crawl", where, "s", seconds, "duckdb", peer, "lower", GOAL_SECONDS, "headwater", how)


def generated_files() -> pathlib.Path:
    """A folder `events/day=.../part-N.csv`, generated on first use."""
    folder = cache_folder(f"crawl-{PARTITIONS}x{OBJECTS_EACH}")
    complete = folder.with_name(folder.name + ".complete")
    if not complete.exists():
        for partition in range(PARTITIONS):
            _write_partition(folder, partition)
        complete.touch()
    return folder


def _write_partition(folder: pathlib.Path, partition: int) -> None:
    day = datetime.date(2020, 1, 1) + datetime.timedelta(days=partition)
    place = folder / "events" / f"day={day}"
    place.mkdir(parents=True, exist_ok=True)
    for number in range(OBJECTS_EACH):
        lines = [f"{partition * 1000 + number * 2 + line},click,{number / 4},page {line}" for line in range(2)]
        (place / f"part-{number:03}.csv").write_text("\n".join(["id,kind,seconds,page", *lines]) + "\n")


def _duck_seconds(folder: pathlib.Path) -> float:
    begun = time.perf_counter()
    files = f"read_csv('{folder}/events/*/*.csv', hive_partitioning = true)"
    count, days = duckdb.connect().execute(f"SELECT count(*), count(DISTINCT day) FROM {files}").fetchone()
    seconds = time.perf_counter() - begun
    if (count, days) != (PARTITIONS * OBJECTS_EACH * 2, PARTITIONS):
        raise RuntimeError(f"DuckDB counted {count} rows in {days} partitions: the generated files are not whole")
    return seconds


def _crawl_seconds(headwater: Headwater, bucket: str) -> float:
    glue = headwater.client("glue")
    glue.create_database(DatabaseInput={"Name": DATABASE})
    prefix = bucket.replace("-", "_") + "_"
    glue.create_crawler(Name=bucket, Role=ROLE, DatabaseName=DATABASE, TablePrefix=prefix,
                        Targets={"S3Targets": [{"Path": f"s3://{bucket}/events/"}]})
    begun = time.perf_counter()
    glue.start_crawler(Name=bucket)
    last = _wait_until_ready(glue, bucket, begun)
    seconds = time.perf_counter() - begun
    if last.get("Status") != "SUCCEEDED":
        raise RuntimeError(f"the crawl ended as {last}")
    _check_catalog(glue, prefix)
    print(f"  crawl of {bucket}: {seconds:.2f} s", file=sys.stderr)
    return seconds


def _wait_until_ready(glue, name: str, begun: float) -> dict:
    while True:
        crawler = glue.get_crawler(Name=name)["Crawler"]
        if crawler["State"] == "READY":
            return crawler.get("LastCrawl", {})
        if time.perf_counter() - begun > LIMIT_SECONDS:
            raise RuntimeError(f"the crawl is {crawler['State']} after {LIMIT_SECONDS} s")
        time.sleep(0.05)


def _check_catalog(glue, prefix: str) -> None:
    """One table with each day as a partition: anything else was not this crawl's work."""
    tables = [table for page in glue.get_paginator("get_tables").paginate(DatabaseName=DATABASE)
              for table in page["TableList"] if table["Name"].startswith(prefix)]
    if len(tables) != 1:
        raise RuntimeError(f"the crawl made {len(tables)} tables: {[table['Name'] for table in tables][:5]}")
    table = tables[0]
    keys = [key["Name"] for key in table["PartitionKeys"]]
    columns = [column["Name"] for column in table["StorageDescriptor"]["Columns"]]
    pages = glue.get_paginator("get_partitions").paginate(DatabaseName=DATABASE, TableName=table["Name"])
    days = {partition["Values"][0] for page in pages for partition in page["Partitions"]}
    if keys != ["day"] or columns != ["id", "kind", "seconds", "page"] or len(days) != PARTITIONS:
        raise RuntimeError(f"the crawl found {len(days)} partitions by {keys} with columns {columns}")


def _upload(headwater: Headwater, folder: pathlib.Path) -> None:
    """Puts all files into an ordinary bucket."""
    begun = time.perf_counter()
    headwater.client("s3").create_bucket(Bucket=BUCKET)
    days = sorted((folder / "events").iterdir())
    shares = [days[start::UPLOADERS] for start in range(UPLOADERS)]
    with concurrent.futures.ThreadPoolExecutor(UPLOADERS) as pool:
        list(pool.map(lambda share: _upload_days(headwater.endpoint, folder, share), shares))
    print(f"  upload: {time.perf_counter() - begun:.1f} s", file=sys.stderr)


def _upload_days(endpoint: str, folder: pathlib.Path, days: list[pathlib.Path]) -> None:
    connection = http.client.HTTPConnection(urllib.parse.urlsplit(endpoint).netloc)
    for day in days:
        for file in sorted(day.iterdir()):
            key = urllib.parse.quote(str(file.relative_to(folder)))
            connection.request("PUT", f"/{BUCKET}/{key}", file.read_bytes())
            answer = connection.getresponse()
            text = answer.read()
            if answer.status != 200:
                raise RuntimeError(f"PUT {key}: {answer.status} {text[:300]!r}")
    connection.close()
