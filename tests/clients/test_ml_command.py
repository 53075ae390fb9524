"""`headwater ml`: data of this machine, described and learned from without a server."""

import gzip
import json
import pathlib

import pytest

DATA = pathlib.Path(__file__).parents[1] / "data"


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


def test_trees_learn_what_no_line_can(headwater, tmp_path):
    # 1 where exactly one of the two holds.
    rows = ["colour,size,y"] + [f"c{row % 3},{row * 7919 % 101},{int((row % 3 == 1) != (row * 7919 % 101 > 50))}" for row in range(3000)]
    data = tmp_path / "data.csv"
    data.write_text("\n".join(rows))
    trained = headwater("ml", "train", data, "--target", "y", "--algorithm", "trees", "--rounds", "30", "--model", tmp_path / "model")
    assert "AUC 1.0000" in trained and "30 trees" in trained, trained
    assert "AUC 1.0000 on 3000 records" in headwater("ml", "evaluate", tmp_path / "model", data)
    _, *scores = headwater("ml", "predict", tmp_path / "model", data).split()
    assert [float(score) > 0.5 for score in scores] == [row.endswith("1") for row in rows[1:]]
    recipe = tmp_path / "recipe.json"
    recipe.write_text('{"outputs":["ALL_INPUTS"]}')
    refused = headwater("ml", "train", data, "--target", "y", "--algorithm", "trees", "--recipe", recipe, fails=True)
    assert "trees take the columns as they are" in refused


def test_clusters_are_found(headwater, tmp_path):
    rows = ["x,kind"] + [f"{row % 2 * 100 + row % 7},{'ab'[row // 2 % 2]}" for row in range(400)]
    data = tmp_path / "data.csv"
    data.write_text("\n".join(rows))
    trained = headwater("ml", "train", data, "--algorithm", "kmeans", "--clusters", "4", "--model", tmp_path / "model")
    assert "mean squared distance 0.0" in trained, trained
    measured = headwater("ml", "evaluate", tmp_path / "model", data)
    assert "records of each cluster: 100, 100, 100, 100" in measured, measured
    header, *lines = headwater("ml", "predict", tmp_path / "model", data).split()
    assert header == "cluster,distance"
    clusters = {}
    for row, line in enumerate(lines):
        clusters.setdefault(line.split(",")[0], set()).add(row % 4)
    assert sorted(map(len, clusters.values())) == [1, 1, 1, 1]
    assert "clusters have no form in ONNX" in headwater("ml", "export", tmp_path / "model", "--onnx", tmp_path / "onnx", fails=True)


@pytest.fixture
def purchases(tmp_path) -> pathlib.Path:
    """Even users buy even items, odd users odd ones; each leaves one out."""
    pairs = [(user, item) for user in range(40) for item in range(20) if item % 2 == user % 2 and item // 2 != user // 2 % 10]
    data = tmp_path / "purchases.csv"
    data.write_text("\n".join(["user,item,count"] + [f"u{user},i{item},{1 + (user + item) % 3}" for user, item in pairs]))
    return data


def test_items_are_recommended(headwater, tmp_path, purchases):
    columns = ["--user", "user", "--item", "item"]
    model = tmp_path / "recommender"
    trained = headwater("ml", "recommend", "train", purchases, *columns, "--value", "count", "--implicit", "--rank", "2", "--holdout", "0", "--model", model)
    assert "precision" not in trained
    best = json.loads(headwater("ml", "recommend", "for", model, "--user", "u0", "-n", "1", "--output", "json"))
    assert [found["item"] for found in best] == ["i0"]
    alike = json.loads(headwater("ml", "recommend", "like", model, "--item", "i4", "-n", "5", "--output", "json"))
    assert len(alike) == 5 and all(int(found["item"][1:]) % 2 == 0 for found in alike), alike
    assert "no user 'nobody' has ratings" in headwater("ml", "recommend", "for", model, "--user", "nobody", fails=True)
    assert "precision at 10" in headwater("ml", "recommend", "train", purchases, *columns, "--implicit", "--rank", "8")
    assert "RMSE" in headwater("ml", "recommend", "train", purchases, *columns, "--value", "count", "--rank", "4")


def test_what_cannot_be_recommended_is_said(headwater, tmp_path, purchases):
    columns = ["--user", "user", "--item", "item"]
    assert "--implicit" in headwater("ml", "recommend", "train", purchases, *columns, fails=True)
    assert "no column 'thing'" in headwater("ml", "recommend", "train", purchases, "--user", "user", "--item", "thing", "--implicit", fails=True)
    assert "damaged" in headwater("ml", "recommend", "for", purchases, "--user", "u0", fails=True)
