"""How soon a small Spark job's first line runs: on a driver that waits, on a driver of its own, and under plain spark-submit.

    HEADWATER_BINARY=target/release/headwater python benches/fast_start.py [ROUNDS]

All three in one run, on one machine; the ratio of the cold spark-submit to the warm driver is the figure (goal 5).
"""

import json
import os
import pathlib
import statistics
import subprocess
import sys
import tempfile
import time

sys.path[:0] = [str(pathlib.Path(__file__).parents[1] / "tests"), str(pathlib.Path(__file__).parents[1] / "tests/clients")]

from conftest import Server  # noqa: E402
from jobs import Jobs  # noqa: E402

SCRIPT = "import time; print(time.time())"
SESSION = """
import time
from pyspark.sql import SparkSession
spark = SparkSession.builder.getOrCreate()
spark.range(10).count()
print(time.time())
"""


def first_line(jobs: Jobs, job: str) -> float:
    """Seconds from StartJobRun to what the script printed last."""
    begin = time.time()
    run = jobs.until(job, jobs.start(job))
    assert run["JobRunState"] == "SUCCEEDED", run
    return float(jobs.lines_with(run, "output", ".")[-1]) - begin


def wait_for_driver(server: Server) -> None:
    folder = server.folder / "jobs"
    while not [one for one in folder.glob("warm-*/waits") if not (one.parent / "assignment.json").exists()]:
        time.sleep(0.1)


def spark_submit(runtime: pathlib.Path, script: pathlib.Path) -> float:
    home = next(runtime.glob("python/lib/python3*/site-packages/pyspark"))
    environment = {**os.environ, "SPARK_HOME": str(home), "PYSPARK_PYTHON": str(runtime / "python/bin/python")}
    command = [home / "bin/spark-submit", "--master", f"local[{os.cpu_count()}]", script]
    begin = time.time()
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    return float(done.stdout.strip().splitlines()[-1]) - begin


def measured(kind: str, script: str, rounds: int, folder: pathlib.Path, server: Server) -> dict[str, float]:
    jobs = Jobs(server, "bench")
    warm = jobs.create(script, "glueetl", GlueVersion="5.0")
    cold = jobs.create(script, "glueetl", GlueVersion="5.0", DefaultArguments={"--conf": "spark.driver.extraJavaOptions=-Da=b"})
    path = folder / f"{kind}.py"
    path.write_text(script)
    runtimes = pathlib.Path(os.environ.get("HEADWATER_RUNTIMES", pathlib.Path.home() / ".cache/headwater/runtimes"))
    times: dict[str, list[float]] = {"warm": [], "cold": [], "spark-submit": []}
    first_line(jobs, cold)
    for _ in range(rounds):
        wait_for_driver(server)
        times["warm"].append(first_line(jobs, warm))
        wait_for_driver(server)
        times["cold"].append(first_line(jobs, cold))
        times["spark-submit"].append(spark_submit(runtimes / "spark-3.5", path))
    return {name: round(statistics.median(seconds), 2) for name, seconds in times.items()}


def main() -> None:
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 3
    with tempfile.TemporaryDirectory() as scratch:
        folder = pathlib.Path(scratch)
        server = Server(folder / "data").start()
        try:
            server.client("s3").create_bucket(Bucket="bench")
            for kind, script in (("first line", SCRIPT), ("first query", SESSION)):
                seconds = measured(kind, script, rounds, folder, server)
                ratio = round(seconds["spark-submit"] / seconds["warm"], 1)
                print(json.dumps({"what": kind, "seconds": seconds, "spark-submit / warm": ratio}))
        finally:
            server.stop()


if __name__ == "__main__":
    main()
