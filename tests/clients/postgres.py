"""A real PostgreSQL of a test's own, where one is installed: with a password, on loopback."""

import contextlib
import os
import pathlib
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator

from waiting import seen_until

USER, PASSWORD = "loader", "pass word"


def programs() -> pathlib.Path | None:
    """The folder of PostgreSQL's programs; Debian keeps them off the path."""
    found = shutil.which("initdb")
    folders = [pathlib.Path(found).resolve().parent] if found else []
    folders += sorted(pathlib.Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)
    return next((folder for folder in folders if (folder / "postgres").exists()), None)


class Postgres:
    """One cluster in a folder of its own."""

    def __init__(self, programs: pathlib.Path, port: int):
        self.programs, self.port = programs, port

    @property
    def url(self) -> str:
        return f"jdbc:postgresql://127.0.0.1:{self.port}/postgres"

    def rows(self, query: str) -> list[tuple[str, ...]]:
        """What a query gives, as texts."""
        client = [self.programs / "psql", "-h", "127.0.0.1", "-p", str(self.port), "-U", USER, "-d", "postgres"]
        done = subprocess.run(
            [*client, "-qAt", "-F", "\t", "-c", query],
            env={"PGPASSWORD": PASSWORD, "PATH": os.environ["PATH"]}, capture_output=True, text=True,
        )  # fmt: skip
        assert done.returncode == 0, done.stderr
        return [tuple(line.split("\t")) for line in done.stdout.splitlines()]

    def answers(self) -> bool:
        ready = [self.programs / "pg_isready", "-q", "-h", "127.0.0.1", "-p", str(self.port)]
        return subprocess.run(ready).returncode == 0


@contextlib.contextmanager
def postgres(programs: pathlib.Path) -> Iterator[Postgres]:
    # PostgreSQL refuses to run as root, and nobody else reaches into pytest's folders.
    owner = {"user": "nobody", "cwd": "/"} if os.geteuid() == 0 else {}
    with tempfile.TemporaryDirectory() as folder:
        if owner:
            shutil.chown(folder, "nobody")
        secret = pathlib.Path(folder, "secret")
        secret.write_text(PASSWORD)
        secret.chmod(0o644)
        data = pathlib.Path(folder, "data")
        making = [programs / "initdb", "-D", data, "-U", USER, "--auth=scram-sha-256", f"--pwfile={secret}", "-N"]
        subprocess.run(making, check=True, capture_output=True, **owner)
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            port = probe.getsockname()[1]
        command = [programs / "postgres", "-D", data, "-p", str(port), "-h", "127.0.0.1", "-k", "", "-F"]
        with open(pathlib.Path(folder, "log"), "wb") as log:
            process = subprocess.Popen(command, stdout=log, stderr=log, **owner)
        try:
            database = Postgres(programs, port)
            seen_until(database.answers, bool)
            yield database
        finally:
            process.terminate()
            process.wait(timeout=30)
