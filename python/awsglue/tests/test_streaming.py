"""forEachBatch and what goes with it (spec, section 4.1)."""

import pytest

from awsglue._io import streaming


def test_options_are_needed(glue, spark):
    frame = spark.readStream.format("rate").load()
    with pytest.raises(Exception, match="^Missing windowSize argument$"):
        glue.forEachBatch(frame, lambda batch, batch_id: None, {})
    with pytest.raises(Exception, match="^Missing checkpointLocation argument$"):
        glue.forEachBatch(frame, lambda batch, batch_id: None, {"windowSize": "1 seconds"})


def test_batches_that_have_rows_reach_the_function(glue, spark, tmp_path):
    frame = spark.readStream.format("rate").option("rowsPerSecond", 50).load()
    seen = []

    def take(batch, batch_id):
        seen.append((batch_id, batch.count() > 0))
        if len(seen) == 2:
            raise RuntimeError("enough")

    options = {"windowSize": "1 seconds", "checkpointLocation": str(tmp_path), "batchMaxRetries": 0}
    with pytest.raises(Exception, match="enough"):
        glue.forEachBatch(frame, take, options)
    assert [has_rows for _, has_rows in seen] == [True, True]


def test_a_failed_batch_is_tried_again(monkeypatch):
    pauses, tries = [], []
    monkeypatch.setattr(streaming.time, "sleep", pauses.append)

    def fail_thrice(batch, batch_id):
        tries.append(batch_id)
        if len(tries) < 4:
            raise RuntimeError("not yet")

    streaming._with_retries(fail_thrice, None, 7, 3)
    assert (tries, pauses) == ([7] * 4, [1, 2, 5])


def test_ingestion_time_columns(glue, spark):
    frame = glue.add_ingestion_time_columns(spark.range(1), "hour")
    assert frame.columns == ["id", "ingest_year", "ingest_month", "ingest_day", "ingest_hour"]
    with pytest.raises(ValueError):
        glue.add_ingestion_time_columns(spark.range(1), "week")
