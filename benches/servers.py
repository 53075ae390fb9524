"""The servers under measurement: Headwater's own binary and its peer, moto_server."""

import concurrent.futures
import contextlib
import importlib.util
import os
import pathlib
import signal
import socket
import subprocess
import sys
import tempfile
import time

import boto3
import botocore.config

from figures import ROOT

REGION = "us-east-1"


def _tests_module():
    """The tests' own way of starting the binary, so that there is one such place."""
    specification = importlib.util.spec_from_file_location("conftest", ROOT / "tests" / "conftest.py")
    module = importlib.util.module_from_spec(specification)
    specification.loader.exec_module(module)
    return module


_tests = _tests_module()
BINARY: pathlib.Path = _tests.BINARY


class Running:
    """A server that a `with` block owns: started on entry, ended by its own process id on exit.

    Both servers offer `endpoint`, `pid` and `client(service)`, so a bench treats them alike.
    """

    name = ""

    def __init__(self):
        self._scratch = tempfile.TemporaryDirectory(prefix="headwater-bench-")
        self.folder = pathlib.Path(self._scratch.name)

    def __enter__(self):
        try:
            self.start()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        self.stop()
        self._scratch.cleanup()


class Headwater(Running):
    name = "headwater"

    def __init__(self, *options: str):
        super().__init__()
        self._server = _tests.Server(self.folder / "data", *options)

    def start(self) -> None:
        self._server.start()

    def stop(self) -> None:
        end(self._server.process)

    @property
    def endpoint(self) -> str:
        return self._server.endpoint

    @property
    def pid(self) -> int:
        return self._server.process.pid

    def client(self, service: str):
        return self._server.client(service)


class Moto(Running):
    name = "moto"
    READY = "/moto-api/"

    def __init__(self):
        super().__init__()
        self.port = free_port()
        self.endpoint = f"http://127.0.0.1:{self.port}"
        self._process: subprocess.Popen | None = None

    @staticmethod
    def command(port: int) -> list[str]:
        return [str(pathlib.Path(sys.executable).parent / "moto_server"), "-H", "127.0.0.1", "-p", str(port)]

    def start(self) -> None:
        log = (self.folder / "log").open("wb")
        self._process = subprocess.Popen(self.command(self.port), stdout=log, stderr=log)
        wait_until_ready(self.port, self.READY, self._process)

    def stop(self) -> None:
        end(self._process)

    @property
    def pid(self) -> int:
        return self._process.pid

    def client(self, service: str):
        # moto checks no signature and asks only that there be one.
        session = boto3.Session(aws_access_key_id="bench", aws_secret_access_key="bench", region_name=REGION)
        config = botocore.config.Config(retries={"total_max_attempts": 1}, s3={"addressing_style": "path"})
        return session.client(service, endpoint_url=self.endpoint, config=config)


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def answers(port: int, path: str) -> bool:
    """Whether a GET of `path` succeeds at this moment."""
    try:
        with socket.create_connection(("127.0.0.1", port), timeout=5) as connection:
            connection.sendall(f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nConnection: close\r\n\r\n".encode())
            return connection.recv(64).split(b" ")[1:2] == [b"200"]
    except OSError:
        return False


def wait_until_ready(port: int, path: str, process: subprocess.Popen, limit: float = 60) -> None:
    deadline = time.monotonic() + limit
    while not answers(port, path):
        if process.poll() is not None or time.monotonic() > deadline:
            raise RuntimeError(f"{process.args[0]} gave no answer at {path} (exit status {process.poll()})")
        time.sleep(0.001)


def end(process: subprocess.Popen | None) -> None:
    """Ends a child by SIGTERM, and by SIGKILL where that does not help."""
    if process is None or process.poll() is not None:
        return
    process.send_signal(signal.SIGTERM)
    try:
        process.wait(timeout=10)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def resident_bytes(pid: int) -> int:
    """Resident memory of a process and of all its descendants."""
    status = pathlib.Path(f"/proc/{pid}/status").read_text()
    own = next((int(line.split()[1]) * 1024 for line in status.splitlines() if line.startswith("VmRSS:")), 0)
    children = pathlib.Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    return own + sum(resident_bytes(int(child)) for child in children)


def durable_files_per_second(size: int, threads: int, seconds: float) -> float:
    """How many files of `size` bytes this disk takes per second, each fsynced and then renamed into place."""
    deadline = time.monotonic() + seconds
    with tempfile.TemporaryDirectory(prefix="headwater-bench-") as folder:
        with concurrent.futures.ThreadPoolExecutor(threads) as pool:
            counts = list(pool.map(lambda number: _durable_files(f"{folder}/{number}", size, deadline), range(threads)))
    return sum(counts) / seconds


def _durable_files(name: str, size: int, deadline: float) -> int:
    """Writes one file over and over until the deadline: a replaced object is the common case of the load."""
    content, count = os.urandom(size), 0
    while time.monotonic() < deadline:
        with open(f"{name}.new", "wb", buffering=0) as file:
            file.write(content)
            os.fsync(file.fileno())
        os.replace(f"{name}.new", name)
        count += 1
    return count


def cache_folder(name: str) -> pathlib.Path:
    """A folder for generated input that outlives the run."""
    folder = pathlib.Path.home() / ".cache" / "headwater" / name
    folder.mkdir(parents=True, exist_ok=True)
    return folder


@contextlib.contextmanager
def two_cores():
    """Holds this process and what it starts to two cores, so that both sides of a comparison have as many."""
    all_cores = os.sched_getaffinity(0)
    os.sched_setaffinity(0, sorted(all_cores)[:2])
    try:
        yield
    finally:
        os.sched_setaffinity(0, all_cores)
