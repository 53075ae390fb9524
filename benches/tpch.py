"""TPC-H SF1 on parquet through the Athena API, against DuckDB on the same files with as many threads.

Each side answers each query once unmeasured, then three times; the best counts. A query counts only
when both give the same rows. Headwater's time is what a client sees: from StartQueryExecution until
GetQueryExecution says SUCCEEDED, which includes writing the result file to the bucket.
"""

import dataclasses
import math
import os
import pathlib
import subprocess
import sys
import time

import duckdb

import rows
from figures import Figure
from servers import Headwater, cache_folder, two_cores

ROUNDS = 3
THREADS = 2
GOAL = 1.5
SCALE = os.environ.get("HEADWATER_TPCH_SCALE", "1")
QUERIES = sorted((pathlib.Path(__file__).parent / "tpch").glob("q*.sql"))
QUERY_LIMIT_SECONDS = 300
RESULTS_BUCKET = "bench-results"
DATABASE = "tpch"

TABLES = {
    "customer": "c_custkey bigint, c_name string, c_address string, c_nationkey bigint, c_phone string, "
                "c_acctbal decimal(15,2), c_mktsegment string, c_comment string",
    "lineitem": "l_orderkey bigint, l_partkey bigint, l_suppkey bigint, l_linenumber int, l_quantity decimal(15,2), "
                "l_extendedprice decimal(15,2), l_discount decimal(15,2), l_tax decimal(15,2), l_returnflag string, "
                "l_linestatus string, l_shipdate date, l_commitdate date, l_receiptdate date, l_shipinstruct string, "
                "l_shipmode string, l_comment string",
    "nation": "n_nationkey bigint, n_name string, n_regionkey bigint, n_comment string",
    "orders": "o_orderkey bigint, o_custkey bigint, o_orderstatus string, o_totalprice decimal(15,2), "
              "o_orderdate date, o_orderpriority string, o_clerk string, o_shippriority int, o_comment string",
    "part": "p_partkey bigint, p_name string, p_mfgr string, p_brand string, p_type string, p_size int, "
            "p_container string, p_retailprice decimal(15,2), p_comment string",
    "partsupp": "ps_partkey bigint, ps_suppkey bigint, ps_availqty int, ps_supplycost decimal(15,2), ps_comment string",
    "region": "r_regionkey bigint, r_name string, r_comment string",
    "supplier": "s_suppkey bigint, s_name string, s_address string, s_nationkey bigint, s_phone string, "
                "s_acctbal decimal(15,2), s_comment string",
}


@dataclasses.dataclass
class Answer:
    """What one query came to on both sides."""

    query: str
    duckdb_seconds: float
    headwater_seconds: float | None = None
    engine_seconds: float | None = None
    problem: str = ""


def run() -> list[Figure]:
    folder = generated_files()
    with two_cores(), Headwater("--mount", f"tpch={folder}") as headwater:
        athena = Athena(headwater)
        athena.create_tables()
        duck = duck_over(folder)
        answers = [_answer(athena, duck, path) for path in QUERIES]
    return _figures(answers)


def generated_files() -> pathlib.Path:
    """The folder with one folder per table, generated on first use."""
    folder = cache_folder(f"tpch-sf{SCALE}")
    complete = folder / ".complete"
    if not complete.exists():
        generator = pathlib.Path(sys.executable).parent / "tpchgen-cli"
        command = [generator, "parquet", "--scale-factor", SCALE, "--parts=1", "--overwrite", f"--output-dir={folder}"]
        subprocess.run(command, check=True)
        complete.touch()
    return folder


def duck_over(folder: pathlib.Path) -> duckdb.DuckDBPyConnection:
    duck = duckdb.connect(config={"threads": THREADS})
    for table in TABLES:
        duck.execute(f"CREATE VIEW {table} AS SELECT * FROM read_parquet('{folder}/{table}/*.parquet')")
    return duck


class Athena:
    """Statements through the Athena API, timed as a client sees them."""

    def __init__(self, server: Headwater):
        self._client = server.client("athena")
        server.client("s3").create_bucket(Bucket=RESULTS_BUCKET)

    def create_tables(self) -> None:
        self.execute(f"CREATE DATABASE IF NOT EXISTS {DATABASE}", "default")
        for table, columns in TABLES.items():
            self.execute(f"CREATE EXTERNAL TABLE {table} ({columns}) STORED AS PARQUET LOCATION 's3://tpch/{table}/'")

    def execute(self, statement: str, database: str = DATABASE) -> tuple[dict, float]:
        """The finished query execution, and the seconds until the client knew of its end."""
        begun = time.perf_counter()
        identifier = self._client.start_query_execution(
            QueryString=statement,
            QueryExecutionContext={"Database": database},
            ResultConfiguration={"OutputLocation": f"s3://{RESULTS_BUCKET}/tpch/"},
        )["QueryExecutionId"]
        while True:
            execution = self._client.get_query_execution(QueryExecutionId=identifier)["QueryExecution"]
            elapsed = time.perf_counter() - begun
            if execution["Status"]["State"] not in ("QUEUED", "RUNNING"):
                break
            if elapsed > QUERY_LIMIT_SECONDS:
                self._client.stop_query_execution(QueryExecutionId=identifier)
                raise RuntimeError(f"no end after {QUERY_LIMIT_SECONDS} s")
            # Asking costs processor time that the engine could use: seldom for long queries, often for short ones.
            time.sleep(max(0.002, elapsed / 20))
        if execution["Status"]["State"] != "SUCCEEDED":
            raise RuntimeError(execution["Status"].get("StateChangeReason", execution["Status"]["State"]))
        return execution, elapsed

    def rows_of(self, execution: dict) -> tuple[list[str], list[tuple]]:
        """The column types and the rows, without the header row."""
        pages = self._client.get_paginator("get_query_results").paginate(QueryExecutionId=execution["QueryExecutionId"])
        types, found = [], []
        for page in pages:
            types = [column["Type"] for column in page["ResultSet"]["ResultSetMetadata"]["ColumnInfo"]]
            found += [tuple(cell.get("VarCharValue") for cell in row["Data"]) for row in page["ResultSet"]["Rows"]]
        return types, found[1:]


def _answer(athena: Athena, duck: duckdb.DuckDBPyConnection, path: pathlib.Path) -> Answer:
    statement = path.read_text()
    expected = duck.execute(statement).fetchall()
    answer = Answer(path.stem, min(_duck_seconds(duck, statement) for _ in range(ROUNDS)))
    try:
        execution, _ = athena.execute(statement)
        answer.problem = rows.difference(*athena.rows_of(execution), expected)
        timed = [athena.execute(statement) for _ in range(ROUNDS)]
        answer.headwater_seconds = min(elapsed for _, elapsed in timed)
        answer.engine_seconds = min(done["Statistics"]["TotalExecutionTimeInMillis"] for done, _ in timed) / 1000
    except Exception as error:  # one query that fails must not hide the other 21
        answer.problem = f"{type(error).__name__}: {error}"
    print(f"  {_line(answer)}", file=sys.stderr)
    return answer


def _duck_seconds(duck: duckdb.DuckDBPyConnection, statement: str) -> float:
    begun = time.perf_counter()
    duck.execute(statement).fetchall()
    return time.perf_counter() - begun


def _line(answer: Answer) -> str:
    ours = f"{answer.headwater_seconds:.3f} s" if answer.headwater_seconds is not None else "-"
    return f"{answer.query}: headwater {ours}, duckdb {answer.duckdb_seconds:.3f} s {answer.problem}".rstrip()


def _figures(answers: list[Answer]) -> list[Figure]:
    right = [answer for answer in answers if not answer.problem]
    wrong = [answer for answer in answers if answer.problem]
    figures = [_figure_of(answer) for answer in answers]
    complaint = "; ".join(f"{answer.query}: {answer.problem.splitlines()[0]}" for answer in wrong)
    figures.append(Figure("tpch", "queries with right rows", "queries", len(right), "duckdb", len(answers), "higher", 1,
                          note=complaint))
    if right:
        figures += _totals(right, complete=not wrong)
    return figures


def _figure_of(answer: Answer) -> Figure:
    if answer.problem:
        return Figure("tpch", answer.query, "s", None, "duckdb", answer.duckdb_seconds, note=answer.problem)
    engine = f"TotalExecutionTimeInMillis {1000 * answer.engine_seconds:.0f}"
    return Figure("tpch", answer.query, "s", answer.headwater_seconds, "duckdb", answer.duckdb_seconds, note=engine)


def _totals(right: list[Answer], complete: bool) -> list[Figure]:
    """The figures over all queries with right rows; held against the goal only when that is every query."""
    goal = GOAL if complete else None
    ours = [answer.headwater_seconds for answer in right]
    theirs = [answer.duckdb_seconds for answer in right]
    count = f"{len(right)} queries, SF{SCALE}, {THREADS} threads, warm, best of {ROUNDS}; "
    means = [math.exp(sum(map(math.log, seconds)) / len(right)) for seconds in (ours, theirs)]
    seen = "from StartQueryExecution until the client sees SUCCEEDED"
    return [
        Figure("tpch", "all queries, sum", "s", sum(ours), "duckdb", sum(theirs), goal=goal, note=count + seen),
        Figure("tpch", "all queries, geometric mean", "s", means[0], "duckdb", means[1], goal=goal, note=count + seen),
    ]
