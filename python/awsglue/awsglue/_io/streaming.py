"""Streaming DataFrames in batches, as scripts for Kafka and Kinesis use them."""

import time

from pyspark.sql import functions as F

SOURCES = ("kafka", "kinesis")
_PAUSES = (1, 2, 5)  # seconds before a batch is tried again; the last for every further time


def read_stream(session, kind, options):
    """Returns a streaming DataFrame of a source that a Spark package on the class path serves."""
    names = {"topicName": "subscribe", "bootstrap.servers": "kafka.bootstrap.servers"} if kind == "kafka" else {}
    chosen = {names.get(name, name): value for name, value in options.items()}
    return session.readStream.format(kind).options(**chosen).load()


def for_each_batch(frame, batch_function, options):
    """Runs a function on every non-empty batch until the query ends; a failed one is tried again some times."""
    for name in ("windowSize", "checkpointLocation"):
        if name not in options:
            raise Exception(f"Missing {name} argument")
    retries = int(options.get("batchMaxRetries", 3))

    def run(batch, batch_id):
        if str(options.get("persistDataFrame", True)).lower() == "true":
            batch = batch.persist()
        if not batch.isEmpty():
            _with_retries(batch_function, batch, batch_id, retries)
        batch.unpersist()

    writer = frame.writeStream.foreachBatch(run).trigger(processingTime=options["windowSize"])
    writer.option("checkpointLocation", options["checkpointLocation"]).start().awaitTermination()


def _with_retries(batch_function, batch, batch_id, retries):
    for attempt in range(retries + 1):
        try:
            batch_function(batch, batch_id)
            return
        except Exception:
            if attempt == retries:
                raise
            time.sleep(_PAUSES[min(attempt, len(_PAUSES) - 1)])


def with_ingestion_time(frame, granularity):
    """Returns the DataFrame with the ingest_… columns down to day, hour or minute; raises ValueError for another."""
    parts = ("year", "month", "day", "hour", "minute")
    if granularity not in parts[2:]:
        raise ValueError("The time granularity is day, hour or minute")
    for part in parts[: parts.index(granularity) + 1]:
        frame = frame.withColumn(f"ingest_{part}", F.expr(f"{part}(current_timestamp())"))
    return frame
