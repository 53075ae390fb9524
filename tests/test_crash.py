"""kill -9 at random instants under a mixed load: what was acknowledged is there, whole; runs come to their end."""

import collections
import hashlib
import json
import random
import threading
import time

import botocore.exceptions

LIVES = 20
TERMINAL = {"SUCCEEDED", "FAILED", "CANCELLED"}


class Load:
    """Puts objects and creates partitions until the server dies, and remembers what was acknowledged."""

    def __init__(self):
        self.objects: dict[str, str] = {}
        # What was sent for a key and never acknowledged, since its last acknowledgement: any of it may have taken effect, also
        # in an earlier life, as threads of a later one get the same numbers.
        self.unanswered: dict[str, set[str]] = collections.defaultdict(set)
        self.partitions: set[str] = set()
        self.crawls_started = 0
        self.random = random.Random(20261123)
        self.unexpected: list[BaseException] = []

    def run(self, server, seconds: float, life: int) -> None:
        """Works against `server` for about `seconds`, then kills it in the middle of everything."""
        stop = threading.Event()
        workers = [
            threading.Thread(target=self._until_death, args=(stop, work, server, life))
            for work in (self._put, self._put, self._partition, self._crawl)
        ]
        for worker in workers:
            worker.start()
        time.sleep(seconds)
        server.kill()
        stop.set()
        for worker in workers:
            worker.join()

    def _until_death(self, stop, work, server, life) -> None:
        number = 0
        try:
            step = work(server, life)
            while not stop.is_set():
                step(number)
                number += 1
        except (botocore.exceptions.BotoCoreError, botocore.exceptions.HTTPClientError):
            pass  # the server is dead, as it should be
        except BaseException as error:  # noqa: BLE001 - reported by the test
            self.unexpected.append(error)

    def _put(self, server, life):
        s3 = server.client("s3")
        worker = threading.get_ident()

        def step(number: int) -> None:
            # A few keys are overwritten again and again, so that a torn or lost overwrite shows.
            key = f"worker-{worker}/life-{life}/{number}" if number % 3 else f"worker-{worker}/hot"
            size = self.random.choice([0, 10, 1_000, 70_000, 600_000])
            body = self.random.randbytes(size)
            digest = hashlib.sha256(body).hexdigest()
            self.unanswered[key].add(digest)
            s3.put_object(Bucket="lake", Key=key, Body=body)
            self.objects[key] = digest
            del self.unanswered[key]

        return step

    def _partition(self, server, life):
        glue = server.client("glue")

        def step(number: int) -> None:
            value = f"{life}-{number}"
            entry = {"Values": [value], "StorageDescriptor": {"Location": f"s3://lake/t/{value}/"}}
            glue.create_partition(DatabaseName="db", TableName="t", PartitionInput=entry)
            self.partitions.add(value)

        return step

    def _crawl(self, server, life):
        glue = server.client("glue")

        def step(number: int) -> None:
            try:
                glue.start_crawler(Name="crawler")
                self.crawls_started += 1
            except glue.exceptions.CrawlerRunningException:
                pass
            time.sleep(0.02)

        return step


def prepare(server) -> None:
    s3, glue = server.client("s3"), server.client("glue")
    s3.create_bucket(Bucket="lake")
    s3.create_bucket(Bucket="data")
    for day in range(40):
        s3.put_object(Bucket="data", Key=f"sales/day={day:02}/part.json", Body=json.dumps({"id": day, "name": "x"}))
    glue.create_database(DatabaseInput={"Name": "db"})
    table = {"Name": "t", "PartitionKeys": [{"Name": "p", "Type": "string"}], "StorageDescriptor": {"Columns": []}}
    glue.create_table(DatabaseName="db", TableInput=table)
    targets = {"S3Targets": [{"Path": "s3://data/sales/"}]}
    glue.create_crawler(Name="crawler", Role="crawler", DatabaseName="db", Targets=targets)


def check_objects(server, load: Load) -> None:
    s3 = server.client("s3")
    for key, digest in load.objects.items():
        body = s3.get_object(Bucket="lake", Key=key)["Body"].read()
        found = hashlib.sha256(body).hexdigest()
        allowed = {digest} | load.unanswered.get(key, set())
        assert found in allowed, f"{key} is neither what was acknowledged last nor what was sent since"
    listed = {
        entry["Key"]: entry
        for page in s3.get_paginator("list_objects_v2").paginate(Bucket="lake")
        for entry in page.get("Contents", [])
    }
    missing = load.objects.keys() - listed.keys()
    assert not missing, f"acknowledged and not listed: {sorted(missing)[:5]}"
    for key, entry in listed.items():
        body = s3.get_object(Bucket="lake", Key=key)["Body"].read()
        assert len(body) == entry["Size"] and f'"{hashlib.md5(body).hexdigest()}"' == entry["ETag"], f"{key} is torn"


def check_partitions(server, load: Load) -> None:
    pages = server.client("glue").get_paginator("get_partitions").paginate(DatabaseName="db", TableName="t")
    found = {partition["Values"][0] for page in pages for partition in page["Partitions"]}
    assert load.partitions <= found, f"acknowledged and gone: {sorted(load.partitions - found)[:5]}"


def wait_until_ready(glue) -> dict:
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        crawler = glue.get_crawler(Name="crawler")["Crawler"]
        if crawler["State"] == "READY":
            return crawler
        time.sleep(0.05)
    raise AssertionError(f"the crawler stays {crawler['State']}")


def test_nothing_acknowledged_is_lost_over_twenty_kills(own_server):
    prepare(own_server)
    load = Load()
    for life in range(LIVES):
        load.run(own_server, load.random.uniform(0.2, 1.5), life)
        own_server.start()
    assert not load.unexpected, load.unexpected
    assert load.objects and load.partitions and load.crawls_started, "the load did nothing"
    check_objects(own_server, load)
    check_partitions(own_server, load)

    glue = own_server.client("glue")
    crawler = wait_until_ready(glue)
    assert crawler["LastCrawl"]["Status"] == "SUCCEEDED", crawler["LastCrawl"]
    values = [p["Values"] for p in glue.get_partitions(DatabaseName="db", TableName="sales")["Partitions"]]
    assert sorted(values) == [[f"{day:02}"] for day in range(40)], "a resumed crawl leaves each partition once"
    states = {crawl["State"] for crawl in glue.list_crawls(CrawlerName="crawler", MaxResults=100)["Crawls"]}
    assert states <= {"COMPLETED"}, states


def test_a_query_that_a_kill_interrupts_comes_to_an_end(own_server):
    own_server.client("s3").create_bucket(Bucket="results")
    athena = own_server.client("athena")
    ids = [
        athena.start_query_execution(
            QueryString=f"SELECT {number} AS n", ResultConfiguration={"OutputLocation": "s3://results/"}
        )["QueryExecutionId"]
        for number in range(20)
    ]
    own_server.kill()
    own_server.start()
    athena = own_server.client("athena")
    deadline = time.monotonic() + 60
    for number, query in enumerate(ids):
        while (execution := athena.get_query_execution(QueryExecutionId=query)["QueryExecution"])["Status"]["State"] not in TERMINAL:
            assert time.monotonic() < deadline, execution["Status"]
            time.sleep(0.05)
        if execution["Status"]["State"] == "SUCCEEDED":
            rows = athena.get_query_results(QueryExecutionId=query)["ResultSet"]["Rows"]
            assert rows[1]["Data"][0]["VarCharValue"] == str(number)
