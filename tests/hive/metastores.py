"""Two metastores to compare: Hive's own, from the jars in pyspark, and ours."""

import contextlib
import os
import pathlib
import socket
import subprocess
import time

PYTHON = os.environ.get("HEADWATER_SPARK_PYTHON")
OURS = pathlib.Path(os.environ.get("HEADWATER_BINARY", pathlib.Path.home() / ".cache/headwater/target/debug/headwater"))
HIVE = "org.apache.hadoop.hive.metastore.HiveMetaStore"
SITE = """<configuration>
<property><name>javax.jdo.option.ConnectionURL</name><value>jdbc:derby:;databaseName={folder}/derby;create=true</value></property>
<property><name>hive.metastore.warehouse.dir</name><value>file:{warehouse}</value></property>
<property><name>datanucleus.schema.autoCreateAll</name><value>true</value></property>
<property><name>hive.metastore.schema.verification</name><value>false</value></property>
<property><name>hive.async.log.enabled</name><value>false</value></property>
</configuration>"""


def jars() -> pathlib.Path:
    """The folder of jars of the pyspark that the Spark Python has."""
    command = [PYTHON, "-c", "import pyspark; print(pyspark.__path__[0])"]
    return pathlib.Path(subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip(), "jars")


def free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


@contextlib.contextmanager
def hive_metastore(folder: pathlib.Path, warehouse: pathlib.Path):
    """Hive's metastore on a Derby database in `folder`; gives its address."""
    configuration = folder / "conf"
    configuration.mkdir(parents=True)
    (configuration / "hive-site.xml").write_text(SITE.format(folder=folder, warehouse=warehouse))
    port = free_port()
    selector = "-Dlog4j2.contextSelector=org.apache.logging.log4j.core.selector.BasicContextSelector"
    command = ["java", "-Xmx512m", selector, "-cp", f"{configuration}:{jars()}/*", HIVE, "-p", str(port)]
    with (folder / "log").open("wb") as log, running(command, folder, log) as process:
        wait_for(port, process, folder / "log")
        yield f"thrift://127.0.0.1:{port}"


@contextlib.contextmanager
def our_metastore(folder: pathlib.Path, warehouse: pathlib.Path):
    """Our metastore on a catalog in `folder`; gives its address."""
    folder.mkdir(parents=True)
    port = free_port()
    command = [OURS, "up", "--data", folder, "--port", "0", "--metastore-port", str(port), "--warehouse", f"file:{warehouse}"]
    with (folder / "log").open("wb") as log, running(command, folder, log) as process:
        wait_for(port, process, folder / "log")
        yield f"thrift://127.0.0.1:{port}"


@contextlib.contextmanager
def running(command, folder, log):
    process = subprocess.Popen(command, cwd=folder, stdout=log, stderr=log)
    try:
        yield process
    finally:
        process.kill()
        process.wait()


def wait_for(port: int, process: subprocess.Popen, log: pathlib.Path) -> None:
    deadline = time.monotonic() + 180
    while True:
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), timeout=1):
            return
        if process.poll() is not None or time.monotonic() > deadline:
            raise RuntimeError(f"the metastore did not start:\n{log.read_text()[-4000:]}")
        time.sleep(0.1)
