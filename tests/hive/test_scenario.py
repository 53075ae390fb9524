"""Spark SQL and Hive's Java client do the same on Hive's metastore and on ours, statement by statement."""

import json
import pathlib
import subprocess

import pytest
from metastores import OURS, PYTHON, hive_metastore, our_metastore

pytestmark = [
    pytest.mark.skipif(not PYTHON, reason="HEADWATER_SPARK_PYTHON names no Python with pyspark"),
    pytest.mark.timeout(1500),
]

# Statements that end otherwise on purpose, each with the reason.
ON_PURPOSE = {
    "DESCRIBE TABLE EXTENDED happenings PARTITION (day='2020-01-02', hour=10, tag='bxc')": "Hive counts the files of a "
    "partition that is altered, which on object storage is a listing for each",
    "add a partition": "the answer is the partition as it is kept, Hive's is as it was sent",
    "add it again": "Hive prints the whole partition into its message",
    "partition names of none": "Hive fails without saying why",
    "partitions where day = '1'": "literals are compared by the type of the key, as Glue does; Hive refuses",
    "partitions where day = 'word'": "the same, and the message says what is wrong",
    "partitions where day = ": "Hive prints the state of its parser",
}


def results(metastore, folder: pathlib.Path) -> list[dict]:
    """What the scenario gives on `metastore`."""
    warehouse, outside = folder / "warehouse", folder / "outside"
    warehouse.mkdir(parents=True)
    outside.mkdir()
    script = pathlib.Path(__file__).with_name("run_scenario.py")
    with metastore(folder / "metastore", warehouse) as url:
        command = [PYTHON, script, url, warehouse, outside]
        done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-4000:]
    return [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]


def test_spark_does_the_same_on_both(tmp_path):
    assert OURS.exists(), f"{OURS} is not built"
    wanted = results(hive_metastore, tmp_path / "hive")
    found = results(our_metastore, tmp_path / "ours")
    assert len(wanted) == len(found) > 150
    pairs = zip(wanted, found, strict=True)
    differing = [(hive, ours) for hive, ours in pairs if hive != ours]
    assert ON_PURPOSE.keys() <= {hive["statement"] for hive, _ in differing}, "something differs on purpose no longer"
    differing = [(hive, ours) for hive, ours in differing if hive["statement"] not in ON_PURPOSE]
    (tmp_path / "differing.json").write_text(json.dumps(differing, indent=1))
    assert not differing, "\n\n".join(f"hive: {hive}\nours: {ours}" for hive, ours in differing)
