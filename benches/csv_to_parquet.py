"""Five million rows of CSV to partitioned Parquet: as a Glue job, cold and on a driver that waits, beside plain spark-submit.

    HEADWATER_BINARY=target/release/headwater python benches/csv_to_parquet.py [ROUNDS]

All run the same script with the same Spark, on the same files in the same bucket through S3A, in one run; goals are what a job takes
longer than spark-submit: 3 s cold, 1 s warm. The data are made once, from a seed, in ~/.cache/headwater.
"""

import contextlib
import json
import os
import pathlib
import statistics
import subprocess
import sys
import tempfile
import time

import numpy
import pandas
from fast_start import wait_for_driver
from servers import cache_folder

sys.path[:0] = [str(pathlib.Path(__file__).parents[1] / "tests"), str(pathlib.Path(__file__).parents[1] / "tests/clients")]

from conftest import Server  # noqa: E402
from jobs import Jobs  # noqa: E402

ROWS, FILES, SEED = 5_000_000, 8, 20260101
COUNTRIES = ["AT", "BE", "CH", "DE", "DK", "ES", "FI", "FR", "IT", "NL", "NO", "PL"]
RUNTIME = "spark-3.5"
SCRIPT = """
import sys
from pyspark.sql import SparkSession

source, target = (sys.argv[sys.argv.index(name) + 1] for name in ("--source", "--target"))
spark = SparkSession.builder.getOrCreate()
schema = "id bigint, day date, country string, quantity int, price double, note string"
rows = spark.read.csv(source, schema=schema, header=True)
rows.repartition(4, "country").write.mode("overwrite").partitionBy("country").parquet(target)
print("written")
"""
S3A = {
    "fs.s3.impl": "org.apache.hadoop.fs.s3a.S3AFileSystem",
    "fs.s3a.path.style.access": "true",
    "fs.s3a.committer.name": "magic",
    "fs.s3a.committer.magic.enabled": "true",
    "fs.s3a.fast.upload.buffer": "bytebuffer",
    "mapreduce.outputcommitter.factory.scheme.s3": "org.apache.hadoop.fs.s3a.commit.S3ACommitterFactory",
}
COMMITTERS = {
    "spark.sql.sources.commitProtocolClass": "org.apache.spark.internal.io.cloud.PathOutputCommitProtocol",
    "spark.sql.parquet.output.committer.class": "org.apache.spark.internal.io.cloud.BindingParquetOutputCommitter",
}


def sales() -> pathlib.Path:
    """The folder with the rows as CSV files, some 250 MB."""
    folder = cache_folder(f"sales-{ROWS}")
    if (folder.with_suffix(".complete")).exists():
        return folder
    random = numpy.random.default_rng(SEED)
    days = pandas.date_range("2024-01-01", periods=730).strftime("%Y-%m-%d").to_numpy()
    count = ROWS // FILES
    for number in range(FILES):
        pandas.DataFrame({
            "id": numpy.arange(number * count, (number + 1) * count),
            "day": random.choice(days, count),
            "country": random.choice(COUNTRIES, count),
            "quantity": random.integers(1, 100, count),
            "price": random.uniform(1, 1000, count).round(2),
            "note": [f"order {value:x}" for value in random.integers(0, 1 << 40, count)],
        }).to_csv(folder / f"{number}.csv", index=False)
    folder.with_suffix(".complete").touch()
    return folder


def runtime() -> pathlib.Path:
    given = os.environ.get("HEADWATER_RUNTIMES")
    return (pathlib.Path(given) if given else pathlib.Path.home() / ".cache/headwater/runtimes") / RUNTIME


def spark_submit(server: Server, script: pathlib.Path, target: str) -> float:
    """Seconds of a whole spark-submit, with as much memory as the job's driver gets."""
    home = next(runtime().glob("python/lib/python3*/site-packages/pyspark"))
    kept = [jar for jar in (runtime() / "jars").glob("*.jar") if jar.name.startswith(("hadoop-aws", "aws-java", "spark-hadoop"))]
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") // (1 << 20) // 4
    settings = {f"spark.hadoop.{name}": value for name, value in S3A.items()} | COMMITTERS | {
        "spark.hadoop.fs.s3a.endpoint": server.endpoint,
        "spark.driver.memory": f"{min(max(memory, 1024), 8192)}m",
        "spark.driver.extraClassPath": ":".join(map(str, kept)),
    }
    command = [home / "bin/spark-submit", "--master", f"local[{os.cpu_count()}]"]
    command += [part for name, value in settings.items() for part in ("--conf", f"{name}={value}")]
    command += [script, "--source", "s3://sales/", "--target", target]
    environment = server.environment() | {"SPARK_HOME": str(home), "PYSPARK_PYTHON": str(runtime() / "python/bin/python")}
    begin = time.time()
    subprocess.run(command, env=environment, capture_output=True, check=True)
    return time.time() - begin


def glue_job(jobs: Jobs, job: str, target: str) -> float:
    """Seconds from StartJobRun to SUCCEEDED."""
    begin = time.time()
    run = jobs.until(job, jobs.start(job, Arguments={"--target": target}))
    assert run["JobRunState"] == "SUCCEEDED", run
    return time.time() - begin


@contextlib.contextmanager
def scratch_server(folder: pathlib.Path, source: pathlib.Path):
    server = Server(folder / "data", "--mount", f"sales={source}").start()
    try:
        server.client("s3").create_bucket(Bucket="bench")
        yield server
    finally:
        server.stop()


def main() -> None:
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 3
    source = sales()
    # The first reader is not to pay for the disk.
    for file in source.glob("*.csv"):
        file.read_bytes()
    times: dict[str, list[float]] = {"spark-submit": [], "cold": [], "warm": []}
    with tempfile.TemporaryDirectory() as scratch, scratch_server(pathlib.Path(scratch), source) as server:
        jobs = Jobs(server, "bench")
        script = pathlib.Path(scratch) / "script.py"
        script.write_text(SCRIPT)
        arguments = {"--source": "s3://sales/"}
        warm = jobs.create(SCRIPT, "glueetl", GlueVersion="5.0", DefaultArguments=arguments)
        # A setting that Java must be started with: no driver that waits can take the run.
        own_start = arguments | {"--conf": "spark.driver.extraJavaOptions=-Da=b"}
        cold = jobs.create(SCRIPT, "glueetl", GlueVersion="5.0", DefaultArguments=own_start)
        for number in range(rounds):
            times["spark-submit"].append(spark_submit(server, script, f"s3://bench/submitted-{number}/"))
            times["cold"].append(glue_job(jobs, cold, f"s3://bench/cold-{number}/"))
            wait_for_driver(server)
            times["warm"].append(glue_job(jobs, warm, f"s3://bench/warm-{number}/"))
            wait_for_driver(server)
        written = jobs.s3.get_paginator("list_objects_v2").paginate(Bucket="bench").build_full_result()["Contents"]
    seconds = {name: round(statistics.median(values), 2) for name, values in times.items()}
    overhead = {name: round(seconds[name] - seconds["spark-submit"], 2) for name in ("cold", "warm")}
    print(json.dumps({"rounds": times, "seconds": seconds, "longer than spark-submit": overhead,
                      "files": sum(found["Key"].endswith(".parquet") for found in written)}))


if __name__ == "__main__":
    main()
