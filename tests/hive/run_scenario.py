"""Runs in Spark's Python: the scenario against one metastore; a line of JSON for each statement and call.

`run_scenario.py THRIFT_URL WAREHOUSE OUTSIDE`
"""

import json
import os
import pathlib
import re
import sys

from calls import calls
from pyspark.sql import SparkSession
from scenario import statements

# What differs from run to run and says nothing about a metastore.
CHANGING = [
    (re.compile(r"(transient_lastDdlTime'?)( ?= ?'?)\d+"), r"\1\2T"),
    (re.compile(r"(createTime|lastAccessTime):\d+"), r"\1:T"),
    (re.compile(r"(Created Time|Created By|Last Access): ?.*"), r"\1: T"),
    (re.compile(r"\b\d+ bytes"), "N bytes"),
    (re.compile(r"totalSize=\d+"), "totalSize=N"),
    (re.compile(r"#\d+L?\b"), "#N"),
    (re.compile(r"[A-Z][a-z]{2} [A-Z][a-z]{2} \d\d \d\d:\d\d:\d\d [A-Z]+ \d{4}"), "T"),
]
CHANGING_ROWS = {"Created Time", "Last Access", "Created By", "Statistics", "Partition Statistics", "transient_lastDdlTime"}


def session(url: str, warehouse: str) -> SparkSession:
    builder = SparkSession.builder.master("local[1]").appName("metastore scenario").enableHiveSupport()
    settings = {
        "spark.ui.enabled": "false",
        "spark.hadoop.hive.metastore.uris": url,
        "spark.sql.warehouse.dir": f"file:{warehouse}",
        "spark.sql.shuffle.partitions": "1",
        "spark.hadoop.hive.exec.dynamic.partition.mode": "nonstrict",
        "spark.driver.bindAddress": "127.0.0.1",
        "spark.driver.host": "127.0.0.1",
        "spark.driver.memory": "1g",
    }
    for name, value in settings.items():
        builder = builder.config(name, value)
    return builder.getOrCreate()


class Plain:
    """Texts without what changes from run to run."""

    def __init__(self, folders: dict[str, str]):
        self.folders = folders

    def text(self, text: str) -> str:
        for folder, name in self.folders.items():
            text = text.replace(f"file:///{folder[1:]}", name).replace(f"file:{folder}", name).replace(folder, name)
        for pattern, replacement in CHANGING:
            text = pattern.sub(replacement, text)
        return text

    def rows(self, rows) -> list[list[str]]:
        kept = [row for row in rows if not (len(row) and row[0] in CHANGING_ROWS)]
        return [[self.text(str(value)) for value in row] for row in kept]


def outcome(work, plain: Plain) -> dict:
    try:
        return {"rows": plain.rows(work())}
    except Exception as error:  # the scenario has statements that fail, and how is what it compares
        java = getattr(error, "java_exception", None)
        message = str(java.toString() if java else error)
        return {"error": plain.text(message).split("\n")[0]}


def tree(folder: str) -> list[str]:
    """The folders below `folder`, those with data files marked."""
    marked = []
    for path, _, files in os.walk(folder):
        has_data = any(not name.startswith(("_", ".")) for name in files)
        marked.append(os.path.relpath(path, folder) + (" *" if has_data else ""))
    return sorted(marked)


def main() -> None:
    url, warehouse, outside = sys.argv[1:]
    plain = Plain({warehouse: "<warehouse>", outside: "<outside>"})
    spark = session(url, warehouse)
    spark.sparkContext.setLogLevel("OFF")

    def show(title: str, work) -> None:
        line = {"statement": plain.text(title), **outcome(work, plain), "tree": tree(warehouse)}
        print(json.dumps(line), flush=True)

    for statement in statements(warehouse, outside):
        show(statement, lambda: spark.sql(statement).collect())
    pathlib.Path(warehouse, "direct").mkdir()
    for title, work in calls(spark, url, f"file:{warehouse}/direct"):
        show(title, lambda: [[work()]])
    spark.stop()


if __name__ == "__main__":
    main()
