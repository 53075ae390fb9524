"""Load from wrk: the very requests that boto3 would send, signed ahead, replayed by one thread in C.

A Python client sends some hundred requests per second and would measure itself. So boto3 builds and signs
each request, a hook takes it before it is sent, and wrk replays the bytes. A signature serves for 15 minutes.
"""

import contextlib
import dataclasses
import json
import os
import pathlib
import shutil
import subprocess
import tempfile
import time
import urllib.parse

import botocore.awsrequest

SCRIPT = pathlib.Path(__file__).with_name("replay.lua")
# wrk sends the body at once, so waiting for "100 Continue" is left out; botocore does not sign this header.
LEFT_OUT = {"expect"}


@dataclasses.dataclass
class Rate:
    """What one load found."""

    per_second: float
    p50_ms: float
    p99_ms: float
    requests: int
    client_share: float
    """How much of one core the client used."""

    @property
    def client_limit(self) -> float:
        """The requests per second that the client would reach with a core to itself."""
        return self.per_second / self.client_share


class Capture:
    """Collects the requests of a boto3 client instead of sending them."""

    def __init__(self, client):
        self._client = client
        self.requests: list[bytes] = []

    @contextlib.contextmanager
    def operation(self, name: str):
        """Within the block, calls of the operation (as `GetTable`) are collected and answer nothing."""
        event = f"before-send.{self._client.meta.service_model.service_id.hyphenize()}.{name}"
        self._client.meta.events.register(event, self._take)
        try:
            yield self
        finally:
            self._client.meta.events.unregister(event, self._take)

    def _take(self, request, **_):
        self.requests.append(wire_bytes(request))
        return botocore.awsrequest.AWSResponse(request.url, 200, {}, _Empty())


class _Empty:
    """The body of the answer that a collected request gets."""

    def read(self, *_):
        return b""

    def stream(self, *_, **__):
        return iter(())


def wire_bytes(request) -> bytes:
    """A prepared request as it goes over the wire in HTTP/1.1."""
    url = urllib.parse.urlsplit(request.url)
    target = url.path + (f"?{url.query}" if url.query else "")
    body = request.body or b""
    body = body if isinstance(body, bytes) else body.encode() if isinstance(body, str) else body.read()
    headers = {name: _text(value) for name, value in request.headers.items() if name.lower() not in LEFT_OUT}
    if body:
        headers["Content-Length"] = str(len(body))
    return raw_request(request.method, target, {"Host": url.netloc} | headers, body)


def raw_request(method: str, target: str, headers: dict[str, str], body: bytes) -> bytes:
    head = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
    return f"{method} {target} HTTP/1.1\r\n{head}\r\n".encode() + body


def _text(value) -> str:
    return value.decode() if isinstance(value, bytes) else str(value)


def replay(endpoint: str, requests: list[bytes], connections: int, seconds: float) -> Rate:
    """Sends the requests over and over for `seconds`, which wrk counts in whole ones.

    Raises where any request was refused or broken: a wrong answer is not counted as a fast one.
    """
    with tempfile.NamedTemporaryFile(prefix="headwater-bench-", suffix=".requests") as file:
        for request in requests:
            file.write(f"{len(request)}\n".encode() + request)
        file.flush()
        counts, processor_seconds = _run_wrk(endpoint, file.name, connections, seconds)
    if counts["refused"] or counts["broken"] or not counts["requests"]:
        raise RuntimeError(f"{endpoint}: of {counts['requests']} requests {counts['refused']} were refused "
                           f"and {counts['broken']} broken")
    return Rate(
        per_second=counts["requests"] / counts["seconds"],
        p50_ms=counts["p50_ms"],
        p99_ms=counts["p99_ms"],
        requests=counts["requests"],
        client_share=processor_seconds / counts["seconds"],
    )


def _run_wrk(endpoint: str, file: str, connections: int, seconds: float) -> tuple[dict, float]:
    command = [wrk(), "-t1", f"-c{connections}", f"-d{max(1, round(seconds))}s", "--timeout", "30s"]
    command += ["-s", str(SCRIPT), endpoint, "--", file]
    before = os.times()
    answer = subprocess.run(command, capture_output=True, text=True)
    after = os.times()
    if answer.returncode != 0:
        raise RuntimeError(f"wrk failed: {answer.stderr or answer.stdout}")
    used = (after.children_user - before.children_user) + (after.children_system - before.children_system)
    return json.loads(answer.stdout.strip().splitlines()[-1]), used


def wrk() -> str:
    """The wrk program, installed from Debian's packages where this process may do that."""
    if shutil.which("wrk") is None and shutil.which("apt-get") and os.geteuid() == 0:
        subprocess.run(["apt-get", "install", "--yes", "--quiet", "wrk"], capture_output=True)
    path = shutil.which("wrk")
    if path is None:
        raise RuntimeError("the load generator wrk is missing; install it with `apt-get install wrk`")
    return path


def best_latency_ms(endpoint: str, requests: list[bytes], rounds: int = 3, seconds: float = 5) -> float:
    """The median time of one request when nothing else waits, the best of some rounds."""
    return min(replay(endpoint, requests, connections=1, seconds=seconds).p50_ms for _ in range(rounds))


def settle(seconds: float = 0.5) -> None:
    """Lets the side that was just loaded come to rest before the other is measured."""
    time.sleep(seconds)
