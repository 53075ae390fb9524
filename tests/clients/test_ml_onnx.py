"""`headwater ml export`: models as ONNX, run by onnxruntime beside our own predictions."""

import csv
import gzip
import json
import pathlib

import numpy
import onnxruntime
import pytest
import real_data

# Scores are sums of some hundred 32-bit numbers, in another order.
CLOSE = 2e-6


def number(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        return float("nan")


def answers(onnx: pathlib.Path, rows: list[dict], kinds: dict) -> dict:
    """What the graph says of the rows, by output."""
    session = onnxruntime.InferenceSession(onnx, providers=["CPUExecutionProvider"])
    given = {}
    for put_in in session.get_inputs():
        texts = [row[put_in.name] for row in rows]
        is_number = kinds[put_in.name] == "NUMERIC"
        column = numpy.array([number(text) for text in texts], numpy.float32) if is_number else numpy.array(texts, object)
        given[put_in.name] = column.reshape(-1, 1)
    names = [output.name for output in session.get_outputs()]
    return dict(zip(names, session.run(names, given), strict=True))


class Case:
    """A data file with its schema, trained and exported."""

    def __init__(self, headwater, folder, data, schema):
        self.headwater, self.folder, self.data = headwater, folder, data
        self.schema = folder / "schema.json"
        self.schema.write_text(json.dumps(schema))
        self.kinds = {attribute["attributeName"]: attribute["attributeType"] for attribute in schema["attributes"]}

    def train(self, *options):
        model, onnx = self.folder / "model", self.folder / "model.onnx"
        self.headwater("ml", "train", self.data, "--schema", self.schema, "--model", model, *options)
        self.headwater("ml", "export", model, "--onnx", onnx)
        with open(self.data, newline="") as file:
            rows = list(csv.DictReader(file))
        lines = self.headwater("ml", "predict", model, self.data).splitlines()
        return list(csv.DictReader(lines)), answers(onnx, rows, self.kinds)

    def difference(self, *options) -> float:
        """The greatest between our scores and the graph's, in parts of the largest score."""
        ours, theirs = self.train(*options)
        scores = numpy.array([float(row["score"]) for row in ours])
        return float(abs(scores - theirs["score"][:, 0]).max() / max(1, abs(scores).max()))

    def recipe(self, *outputs: str) -> list:
        file = self.folder / "recipe.json"
        file.write_text(json.dumps({"outputs": outputs}))
        return ["--recipe", file]


def schema(target: str, **kinds: str) -> dict:
    attributes = [{"attributeName": name, "attributeType": kind} for name, kind in kinds.items()]
    return {"targetAttributeName": target, "dataFileContainsHeader": True, "attributes": attributes}


TITANIC = {
    "pclass": "CATEGORICAL", "survived": "BINARY", "name": "TEXT", "sex": "CATEGORICAL", "age": "NUMERIC", "sibsp": "NUMERIC",
    "parch": "NUMERIC", "ticket": "TEXT", "fare": "NUMERIC", "cabin": "TEXT", "embarked": "CATEGORICAL", "boat": "CATEGORICAL",
    "body": "NUMERIC", "home.dest": "TEXT",
}  # fmt: skip


@pytest.fixture
def titanic(headwater, tmp_path):
    return lambda target: Case(headwater, tmp_path, real_data.FOLDER / "titanic_heldout.csv", schema(target, **TITANIC))


@pytest.mark.parametrize("algorithm", ["linear", "trees"])
@pytest.mark.parametrize("target", ["survived", "fare"])
def test_titanic(titanic, algorithm, target):
    assert titanic(target).difference("--algorithm", algorithm) < CLOSE


@pytest.mark.parametrize("algorithm", ["linear", "trees"])
def test_bank_marketing(headwater, tmp_path, algorithm):
    folder = real_data.FOLDER / "bank-marketing"
    data = tmp_path / "banking.csv"
    data.write_bytes(gzip.decompress((folder / "banking.csv.gz").read_bytes()))
    case = Case(headwater, tmp_path, data, json.loads((folder / "banking.csv.schema").read_text()))
    assert case.difference("--algorithm", algorithm) < CLOSE


@pytest.mark.parametrize("algorithm", ["linear", "trees"])
def test_retail(headwater, tmp_path, algorithm):
    kinds = {
        "InvoiceNo": "CATEGORICAL", "StockCode": "CATEGORICAL", "Description": "TEXT", "Quantity": "NUMERIC",
        "InvoiceDate": "CATEGORICAL", "UnitPrice": "NUMERIC", "CustomerID": "CATEGORICAL", "Country": "CATEGORICAL",
    }  # fmt: skip
    document = schema("Quantity", **kinds) | {"excludedAttributeNames": ["InvoiceNo", "InvoiceDate"]}
    case = Case(headwater, tmp_path, real_data.FOLDER / "retail" / "2010-12-02.csv", document)
    assert case.difference("--algorithm", algorithm) < CLOSE


@pytest.mark.parametrize("algorithm", ["linear", "trees"])
def test_classes(titanic, algorithm):
    ours, theirs = titanic("embarked").train("--algorithm", algorithm)
    classes = [name for name in ours[0] if name != "bestAnswer"]
    scores = numpy.array([[float(row[name]) for name in classes] for row in ours])
    assert abs(scores - theirs["scores"]).max() < CLOSE
    assert [row["bestAnswer"] for row in ours] == list(theirs["bestAnswer"])


def test_functions_of_recipes(titanic):
    case = titanic("survived")
    for outputs in [
        ["ngram(name,3)"],
        ["osb('home.dest',4)", "lowercase(name)"],
        ["ngram(lowercase('home.dest'),2)", "cartesian(lowercase(name),embarked)"],
        ["quantile_bin(fare,20)", "normalize(age)", "sibsp"],
        ["cartesian(cartesian(pclass,sex),quantile_bin(age,5))"],
    ]:
        assert case.difference(*case.recipe(*outputs)) < CLOSE, outputs


def test_what_cannot_be_said_is_named(titanic, headwater):
    case = titanic("survived")
    model = case.folder / "model"
    headwater("ml", "train", case.data, "--schema", case.schema, *case.recipe("no_punct(name)"), "--model", model)
    refused = headwater("ml", "export", model, "--onnx", case.folder / "model.onnx", fails=True)
    assert "ONNX has no way to say the recipe function no_punct" in refused
    assert not (case.folder / "model.onnx").exists()


@pytest.mark.parametrize("algorithm", ["linear", "trees"])
def test_missing_and_unknown_values(headwater, tmp_path, algorithm):
    rows = ["colour,old,size,words,y"]
    for row in range(600):
        size = "" if row % 5 == 0 else str(row * 7919 % 101 / 8)
        colour = "" if row % 7 == 0 else f"c{row % 3}"
        words = ["", "one", "two words  here", "two two\ttwo"][row % 4]
        rows.append(f"{colour},{['yes', 'N', '', 'maybe', 'TRUE', '0'][row % 6]},{size},{words},{int(row % 5 == 0 or row % 3 == 1)}")
    data = tmp_path / "data.csv"
    data.write_text("\n".join(rows))
    kinds = {"colour": "CATEGORICAL", "old": "BINARY", "size": "NUMERIC", "words": "TEXT", "y": "BINARY"}
    case = Case(headwater, tmp_path, data, schema("y", **kinds))
    assert case.difference("--algorithm", algorithm, "--holdout", "50") < CLOSE
