"""A real server for the tests: the built binary on a free loopback port, in a temporary folder."""

import configparser
import json
import os
import pathlib
import signal
import subprocess
import time
import urllib.request

import boto3
import botocore.config
import pytest

BINARY = pathlib.Path(os.environ.get("HEADWATER_BINARY", pathlib.Path.home() / ".cache/headwater/target/debug/headwater"))
# A folder in which every server leaves what it was asked and how that ended, for `cargo xtask coverage`.
SEEN = os.environ.get("HEADWATER_SEEN")
# Servers of tests share the runtimes of jobs: the first job of the first run installs them.
os.environ.setdefault("HEADWATER_RUNTIMES", str(pathlib.Path.home() / ".cache/headwater/runtimes"))
# Which Spark this machine has is no concern of the tests; those of SPARK_HOME name one.
os.environ.pop("SPARK_HOME", None)
REGION = "us-east-1"
ACCOUNT = "123456789012"


class Server:
    """One `headwater up` over a data folder; it can be killed and started again on the same folder."""

    def __init__(self, folder: pathlib.Path, *options: str):
        self.folder = folder
        self.options = options
        self.log = folder.parent / f"{folder.name}.log"
        self.process: subprocess.Popen | None = None
        self.endpoint = ""

    def start(self) -> "Server":
        running = self.folder / "server.json"
        running.unlink(missing_ok=True)
        command = [BINARY, "up", "--data", self.folder, "--port", "0", *self.options]
        with self.log.open("ab") as log:
            self.process = subprocess.Popen(command, stdout=log, stderr=log)
        self._wait(lambda: running.exists() and running.read_text().endswith("}"))
        self.endpoint = json.loads(running.read_text())["endpoint"]
        return self

    def _wait(self, ready) -> None:
        deadline = time.monotonic() + 30
        while not ready():
            if self.process.poll() is not None or time.monotonic() > deadline:
                raise RuntimeError(f"the server did not start:\n{self.log.read_text()[-4000:]}")
            time.sleep(0.005)

    def stop(self, how: int = signal.SIGTERM) -> int:
        """Ends the server with a signal and returns its exit status."""
        if SEEN:
            self._keep_what_was_seen(pathlib.Path(SEEN))
        self.process.send_signal(how)
        return self.process.wait(timeout=30)

    def _keep_what_was_seen(self, folder: pathlib.Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        with urllib.request.urlopen(f"{self.endpoint}/_headwater/operations") as answer:
            (folder / f"{self.process.pid}-{time.monotonic_ns()}.json").write_bytes(answer.read())

    def kill(self) -> None:
        """Ends the server at this instant, as a power cut would."""
        self.stop(signal.SIGKILL)

    def key(self) -> tuple[str, str]:
        credentials = configparser.ConfigParser()
        credentials.read(self.folder / "credentials")
        return credentials["default"]["aws_access_key_id"], credentials["default"]["aws_secret_access_key"]

    def environment(self) -> dict[str, str]:
        """What a client program needs in its environment to reach this server and nothing else."""
        key, secret = self.key()
        own = {name: value for name, value in os.environ.items() if not name.startswith("AWS_")}
        return own | {
            "AWS_ENDPOINT_URL": self.endpoint,
            "AWS_ACCESS_KEY_ID": key,
            "AWS_SECRET_ACCESS_KEY": secret,
            "AWS_DEFAULT_REGION": REGION,
            "AWS_EC2_METADATA_DISABLED": "true",
        }

    def session(self) -> boto3.Session:
        key, secret = self.key()
        return boto3.Session(aws_access_key_id=key, aws_secret_access_key=secret, region_name=REGION)

    def client(self, service: str, **options):
        config = botocore.config.Config(retries={"total_max_attempts": 1}, s3={"addressing_style": "path"})
        options = {"endpoint_url": self.endpoint, "config": config} | options
        return self.session().client(service, **options)


@pytest.fixture(scope="session")
def aws(tmp_path_factory) -> Server:
    """The server that most tests share: `aws.client("s3")`, `aws.endpoint`, `aws.environment()`."""
    server = Server(tmp_path_factory.mktemp("server") / "data").start()
    yield server
    server.stop()


@pytest.fixture
def own_server(tmp_path) -> Server:
    """A server for one test alone, to be killed and started as the test likes."""
    server = Server(tmp_path / "data").start()
    yield server
    if server.process.poll() is None:
        server.stop()


@pytest.fixture
def server_with(tmp_path):
    """Starts a server for one test alone, with options of its own: `server_with("--mail-server", url)`."""
    servers = []

    def start(*options: str) -> Server:
        servers.append(Server(tmp_path / f"data-{len(servers)}", *options).start())
        return servers[-1]

    yield start
    for server in servers:
        server.stop()


@pytest.fixture
def server_in():
    """Starts a server for one test alone, on a folder that the test names."""
    servers = []

    def start(folder: pathlib.Path) -> Server:
        servers.append(Server(folder).start())
        return servers[-1]

    yield start
    for server in servers:
        server.stop()


@pytest.fixture
def bucket(aws, request) -> str:
    """A fresh bucket, named for the test."""
    name = "".join(letter if letter.isalnum() else "-" for letter in request.node.name.lower()).strip("-")[:40]
    name = f"{name}-{time.monotonic_ns() % 10**9}".replace("--", "-")
    aws.client("s3").create_bucket(Bucket=name)
    return name


def pytest_sessionstart(session) -> None:
    if not BINARY.exists():
        pytest.exit(f"{BINARY} is not built; run `make test`", returncode=2)
