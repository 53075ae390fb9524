"""`headwater ml`: data of this machine, described and learned from without a server."""

import gzip
import json
import pathlib
import subprocess

import pytest

DATA = pathlib.Path(__file__).parents[1] / "data"


@pytest.fixture
def headwater(aws):
    """Runs a command and returns what it printed, or where it fails what it complained of."""

    def run(*arguments, fails: bool = False) -> str:
        done = subprocess.run([aws.process.args[0], *arguments], capture_output=True, text=True, timeout=120)
        assert (done.returncode != 0) == fails, done.stderr + done.stdout
        return done.stderr if fails else done.stdout

    return run


@pytest.fixture
def titanic() -> pathlib.Path:
    return DATA / "titanic_heldout.csv"


def test_data_are_described(headwater, titanic):
    table = headwater("ml", "describe", titanic, "--target", "survived")
    assert "survived" in table and "BINARY" in table
    document = json.loads(headwater("ml", "describe", titanic, "--target", "survived", "--output", "json"))
    assert document["records"] == 263
    kinds = {attribute["name"]: attribute["kind"] for attribute in document["attributes"]}
    assert (kinds["survived"], kinds["age"], kinds["sex"]) == ("BINARY", "NUMERIC", "CATEGORICAL")
    correlations = {attribute["name"]: attribute.get("correlation", 0) for attribute in document["attributes"]}
    assert correlations["sex"] > 0.4 > correlations["age"]


def test_a_model_is_trained_measured_and_used(headwater, tmp_path):
    rows = ["colour,size,y"] + [f"c{row % 3},{row * 7919 % 101},{int(row % 3 == 1)}" for row in range(3000)]
    data = tmp_path / "data.csv"
    data.write_text("\n".join(rows))
    trained = headwater("ml", "train", data, "--target", "y", "--model", tmp_path / "model")
    assert "AUC 1.0000" in trained, trained
    assert "AUC 1.0000 on 3000 records" in headwater("ml", "evaluate", tmp_path / "model", data)
    header, *scores = headwater("ml", "predict", tmp_path / "model", data).split()
    assert (header, len(scores)) == ("score", 3000)
    assert [float(score) > 0.5 for score in scores] == [row % 3 == 1 for row in range(3000)]


def test_what_cannot_be_learned_is_said(headwater, tmp_path, titanic):
    assert "--target" in headwater("ml", "train", titanic, fails=True)
    assert "no column 'nobody'" in headwater("ml", "train", titanic, "--target", "nobody", fails=True)
    assert "cannot read" in headwater("ml", "describe", tmp_path / "absent.csv", fails=True)
    packed = tmp_path / "not-a-model"
    packed.write_bytes(gzip.compress(b"x" * 100))
    assert "no model of a known version" in headwater("ml", "evaluate", packed, titanic, fails=True)
