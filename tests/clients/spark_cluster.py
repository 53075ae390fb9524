"""A Spark standalone cluster of a test's own: one master, one worker, both on loopback."""

import contextlib
import os
import pathlib
import socket
import subprocess
from collections.abc import Iterator

from waiting import seen_until

# A Python with pyspark, whose package holds all of Spark; `make test` has one.
PYTHON = os.environ.get("HEADWATER_SPARK_PYTHON")


def spark_home() -> str:
    find = "import os, pyspark; print(os.path.dirname(pyspark.__file__))"
    return subprocess.run([PYTHON, "-c", find], capture_output=True, text=True, check=True).stdout.strip()


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class SparkCluster:
    """A running cluster; `url` is what `--spark-master` takes."""

    def __init__(self, folder: pathlib.Path):
        self.folder, self.home = folder, spark_home()
        self.url = f"spark://127.0.0.1:{free_port()}"
        self.processes: list[subprocess.Popen] = []

    def start(self, part: str, *options: str, until: str) -> None:
        """Starts the master or a worker, and waits until its log holds `until`."""
        log = self.folder / f"{part}.log"
        command = [f"{self.home}/bin/spark-class", f"org.apache.spark.deploy.{part}", "--host", "127.0.0.1", *options]
        environment = {"PATH": os.environ["PATH"], "SPARK_HOME": self.home, "SPARK_LOCAL_IP": "127.0.0.1"}
        environment |= {name: os.environ[name] for name in ("JAVA_HOME",) if name in os.environ}
        with log.open("wb") as output:
            self.processes.append(subprocess.Popen(command, stdout=output, stderr=output, env=environment))
        seen_until(log.read_text, lambda text: until in text)

    def executors(self) -> list[int]:
        """The processes of the worker's executors."""
        worker = self.processes[1].pid
        return [int(child) for child in pathlib.Path(f"/proc/{worker}/task/{worker}/children").read_text().split()]


@contextlib.contextmanager
def spark_cluster(folder: pathlib.Path) -> Iterator[SparkCluster]:
    cluster = SparkCluster(folder)
    port = cluster.url.rpartition(":")[2]
    pages = ["--webui-port", "0"]
    try:
        cluster.start("master.Master", "--port", port, *pages, until="I have been elected leader")
        resources = ["--cores", "2", "--memory", "2g", "--work-dir", str(folder / "work")]
        cluster.start("worker.Worker", *resources, *pages, cluster.url, until="Successfully registered with master")
        yield cluster
    finally:
        for process in reversed(cluster.processes):
            process.terminate()
            process.wait(timeout=30)
