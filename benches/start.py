"""From exec to the first healthy answer, and idle resident memory, against moto_server."""

import statistics
import subprocess
import tempfile
import time

from figures import Figure
from servers import BINARY, Moto, end, free_port, resident_bytes, wait_until_ready

ROUNDS = 7
IDLE_SECONDS = 5
HEALTH = "/_headwater/health"
READY_GOAL_SECONDS = 0.3
MEMORY_GOAL_MEGABYTES = 80


def run() -> list[Figure]:
    with tempfile.TemporaryDirectory(prefix="headwater-bench-") as scratch:
        fresh = [_ready_seconds(_headwater(f"{scratch}/fresh-{number}"), HEALTH) for number in range(ROUNDS)]
        again = [_ready_seconds(_headwater(f"{scratch}/fresh-0"), HEALTH) for _ in range(ROUNDS)]
        moto = [_ready_seconds(Moto.command, Moto.READY) for _ in range(ROUNDS)]
        memory = _idle_megabytes(_headwater(f"{scratch}/idle"), HEALTH)
        moto_memory = _idle_megabytes(Moto.command, Moto.READY)
    peer_ready = statistics.median(moto)
    how = f"median of {ROUNDS}, from exec to the first 200"
    return [
        Figure("start", "ready, new data folder", "s", statistics.median(fresh), "moto", peer_ready, "lower",
               READY_GOAL_SECONDS, "headwater", note=how),
        Figure("start", "ready, old data folder", "s", statistics.median(again), "moto", peer_ready, "lower",
               READY_GOAL_SECONDS, "headwater", note=how),
        Figure("start", "idle memory", "MB", memory, "moto", moto_memory, "lower", MEMORY_GOAL_MEGABYTES, "headwater",
               note=f"resident (VmRSS, 10^6 bytes) {IDLE_SECONDS} s after ready, before any request"),
    ]


def _headwater(folder: str):
    return lambda port: [str(BINARY), "up", "--data", folder, "--port", str(port)]


def _started(command, path: str) -> tuple[subprocess.Popen, float]:
    """A started and ready server, and the seconds that it took."""
    port = free_port()
    begun = time.perf_counter()
    process = subprocess.Popen(command(port), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        wait_until_ready(port, path, process)
    except BaseException:
        end(process)
        raise
    return process, time.perf_counter() - begun


def _ready_seconds(command, path: str) -> float:
    process, seconds = _started(command, path)
    end(process)
    return seconds


def _idle_megabytes(command, path: str) -> float:
    process, _ = _started(command, path)
    try:
        time.sleep(IDLE_SECONDS)
        return resident_bytes(process.pid) / 1e6
    finally:
        end(process)
