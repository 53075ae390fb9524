"""Predictions of Amazon ML: over HTTP one by one, and in batch; with a model of bank marketing.

Nobody else serves this API, so there is no peer: the figures stand beside the goals alone, and batch prediction beside a copy of the same bytes on the same
disk.
"""

import gzip
import pathlib
import socket
import sys
import time
import urllib.parse

from figures import Figure
from load import Capture, replay
from servers import Headwater

BANK = pathlib.Path(__file__).parents[1] / "tests/data/bank-marketing"
BUCKET = "bench-predictions"
RECORDS = 500
CONNECTIONS = 32
SECONDS = 5
PACE = 200
PACED_SECONDS = 10
# The bank's rows are repeated to this many bytes.
BATCH_BYTES = 400 << 20


def run() -> list[Figure]:
    with Headwater() as server:
        ml = server.client("machinelearning")
        _train(server, ml)
        endpoint = ml.create_realtime_endpoint(MLModelId="model")["RealtimeEndpointInfo"]["EndpointUrl"]
        requests = _requests(ml, endpoint)
        latencies = _paced(endpoint, requests)
        rate = replay(endpoint, requests, CONNECTIONS, SECONDS)
        batch = _batch(server, ml)
    p50, p99 = (latencies[int(len(latencies) * part)] * 1e3 for part in (0.5, 0.99))
    print(f"  at {PACE}/s: p50 {p50:.3f} ms, p99 {p99:.3f} ms; most {latencies[-1] * 1e3:.3f} ms", file=sys.stderr)
    print(f"  saturated: {rate.per_second:,.0f}/s, p99 {rate.p99_ms:.2f} ms, client {rate.client_share:.0%}", file=sys.stderr)
    return [
        Figure("predict", f"Predict at {PACE}/s, p99", "ms", p99, "none", None, "lower", 1.0, "headwater", f"p50 {p50:.3f} ms"),
        Figure("predict", "Predict at saturation", "requests/s", rate.per_second, "none", None, "higher", 20_000, "headwater",
               f"p99 {rate.p99_ms:.2f} ms at {CONNECTIONS} connections; the client used {rate.client_share:.0%} of a core"),
        *batch,
    ]


def _train(server, ml) -> None:
    s3 = server.client("s3")
    s3.create_bucket(Bucket=BUCKET)
    s3.put_object(Bucket=BUCKET, Key="banking.csv", Body=gzip.decompress((BANK / "banking.csv.gz").read_bytes()))
    spec = {
        "DataLocationS3": f"s3://{BUCKET}/banking.csv",
        "DataSchema": (BANK / "banking.csv.schema").read_text(),
    }
    ml.create_data_source_from_s3(DataSourceId="source", DataSpec=spec, ComputeStatistics=True)
    recipe = (BANK / "recipe.json").read_text()
    ml.create_ml_model(MLModelId="model", MLModelType="BINARY", TrainingDataSourceId="source", Recipe=recipe)
    _await(ml.get_ml_model, MLModelId="model")


def _await(get, **which) -> dict:
    while (seen := get(**which))["Status"] in ("PENDING", "INPROGRESS"):
        time.sleep(0.01)
    if seen["Status"] != "COMPLETED":
        raise RuntimeError(f"{which}: {seen}")
    return seen


def _requests(ml, endpoint: str) -> list[bytes]:
    header, *rows = gzip.decompress((BANK / "banking-batch.csv.gz").read_bytes()).decode().splitlines()
    names = header.split(",")
    with Capture(ml).operation("Predict") as capture:
        for row in rows[:RECORDS]:
            record = dict(zip(names, row.split(","), strict=True))
            ml.predict(MLModelId="model", Record=record, PredictEndpoint=endpoint)
    return capture.requests


def _paced(endpoint: str, requests: list[bytes]) -> list[float]:
    """Seconds of each answer, least first, when requests come at an even pace on one connection."""
    url = urllib.parse.urlsplit(endpoint)
    latencies = []
    with socket.create_connection((url.hostname, url.port)) as connection:
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        start = time.perf_counter()
        for number in range(PACE * PACED_SECONDS):
            time.sleep(max(0.0, start + number / PACE - time.perf_counter()))
            sent = time.perf_counter()
            connection.sendall(requests[number % len(requests)])
            answer = connection.recv(65536)
            latencies.append(time.perf_counter() - sent)
            if not answer.startswith(b"HTTP/1.1 200"):
                raise RuntimeError(f"a prediction was refused: {answer[:500]}")
    return sorted(latencies)


def _batch(server, ml) -> list[Figure]:
    s3 = server.client("s3")
    header, rows = gzip.decompress((BANK / "banking-batch.csv.gz").read_bytes()).split(b"\n", 1)
    times = BATCH_BYTES // len(rows)
    data = header + b"\n" + rows * times
    began = time.perf_counter()
    s3.put_object(Bucket=BUCKET, Key="batch.csv", Body=data)
    put_seconds = time.perf_counter() - began
    spec = {
        "DataLocationS3": f"s3://{BUCKET}/batch.csv",
        "DataSchema": (BANK / "banking-batch.csv.schema").read_text(),
    }
    ml.create_data_source_from_s3(DataSourceId="batch", DataSpec=spec, ComputeStatistics=False)
    _await(ml.get_data_source, DataSourceId="batch")
    began = time.perf_counter()
    ml.create_batch_prediction(
        BatchPredictionId="batch", MLModelId="model", BatchPredictionDataSourceId="batch", OutputUri=f"s3://{BUCKET}/out/"
    )
    done = _await(ml.get_batch_prediction, BatchPredictionId="batch")
    seconds = time.perf_counter() - began
    if done["TotalRecordCount"] != 4119 * times or done["InvalidRecordCount"]:
        raise RuntimeError(f"the batch holds {4119 * times} records, and not what was told: {done}")
    megabytes = len(data) / 1e6
    print(f"  batch: {megabytes / seconds:.0f} MB/s, {done['TotalRecordCount'] / seconds:,.0f} rows/s", file=sys.stderr)
    return [
        Figure("predict", "batch prediction", "MB/s", megabytes / seconds, "PutObject of the same", megabytes / put_seconds,
               "higher", note=f"{done['TotalRecordCount'] / seconds:,.0f} rows/s, the results compressed")
    ]


if __name__ == "__main__":
    for figure in run():
        print(figure)
