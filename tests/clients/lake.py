"""Puts files into a bucket, crawls them, and reads what the catalog then holds."""

import itertools

from waiting import seen_until

ROLE = "arn:aws:iam::123456789012:role/crawler"
NUMBERS = itertools.count(1)


class Lake:
    """One bucket and one database: files go in, crawlers make tables of them."""

    def __init__(self, aws, bucket: str, database: str):
        self.s3 = aws.client("s3")
        self.glue = aws.client("glue")
        self.bucket = bucket
        self.database = database

    def url(self, key: str = "") -> str:
        return f"s3://{self.bucket}/{key}"

    def put(self, files: dict[str, str | bytes]) -> None:
        for key, body in files.items():
            self.s3.put_object(Bucket=self.bucket, Key=key, Body=body)

    def remove(self, key: str) -> None:
        self.s3.delete_object(Bucket=self.bucket, Key=key)

    def crawler(self, *prefixes: str, exclusions: tuple[str, ...] = (), **settings) -> str:
        """Creates a crawler of `prefixes`, of the whole bucket when there are none, and returns its name."""
        name = f"{self.database}-{next(NUMBERS)}"
        targets = [{"Path": self.url(prefix), "Exclusions": list(exclusions)} for prefix in prefixes or ("",)]
        definition = {"Role": ROLE, "DatabaseName": self.database, "Targets": {"S3Targets": targets}}
        self.glue.create_crawler(Name=name, **(definition | settings))
        return name

    def run(self, crawler: str) -> dict:
        """Runs a crawler to its end, which is to be a success, and returns what the end looked like."""
        self.glue.start_crawler(Name=crawler)
        ended = self.wait(crawler)
        assert ended["LastCrawl"]["Status"] == "SUCCEEDED", ended["LastCrawl"]
        return ended

    def wait(self, crawler: str) -> dict:
        """Waits as every poller does: until the state is READY."""
        return seen_until(lambda: self.state(crawler), lambda seen: seen["State"] == "READY")

    def state(self, crawler: str) -> dict:
        return self.glue.get_crawler(Name=crawler)["Crawler"]

    def crawl(self, *prefixes: str, exclusions: tuple[str, ...] = (), **settings) -> dict[str, dict]:
        """Crawls `prefixes` once with a new crawler and returns the database's tables by name."""
        self.run(self.crawler(*prefixes, exclusions=exclusions, **settings))
        return self.tables()

    def tables(self) -> dict[str, dict]:
        pages = self.glue.get_paginator("get_tables").paginate(DatabaseName=self.database)
        return {table["Name"]: table for page in pages for table in page["TableList"]}

    def partitions(self, table: str) -> list[dict]:
        pages = self.glue.get_paginator("get_partitions").paginate(DatabaseName=self.database, TableName=table)
        return [partition for page in pages for partition in page["Partitions"]]

    def values(self, table: str) -> set[tuple[str, ...]]:
        """The values of the table's partitions."""
        return {tuple(partition["Values"]) for partition in self.partitions(table)}


def columns(table: dict) -> dict[str, str]:
    """The types of a table's columns by name, in the table's order; partition keys are not among them."""
    return {column["Name"]: column["Type"] for column in table["StorageDescriptor"]["Columns"]}


def keys(table: dict) -> dict[str, str]:
    """The types of a table's partition keys by name, in order."""
    return {key["Name"]: key["Type"] for key in table.get("PartitionKeys", [])}
