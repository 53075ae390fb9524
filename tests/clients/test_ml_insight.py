"""`headwater ml new`, and what `describe`, `train` and `evaluate` draw: on files of this machine, without a server."""

import json
import pathlib
import random
import subprocess
import xml.dom.minidom

import pytest

DATA = pathlib.Path(__file__).parents[1] / "data"


@pytest.fixture
def headwater(aws, tmp_path):
    """Runs a command in a folder of its own and returns what it said, or its result alone, or where it fails what it complained of."""

    def run(*arguments, fails: bool = False, result: bool = False) -> str:
        command = [aws.process.args[0], *arguments]
        done = subprocess.run(command, capture_output=True, text=True, timeout=120, cwd=tmp_path, stdin=subprocess.DEVNULL)
        assert (done.returncode != 0) == fails, done.stderr + done.stdout
        if fails:
            return done.stderr
        return done.stdout if result else done.stdout + done.stderr

    return run


@pytest.fixture
def titanic() -> pathlib.Path:
    return DATA / "titanic_heldout.csv"


def written(folder: pathlib.Path, header: str, rows) -> pathlib.Path:
    """A CSV file of the rows."""
    file = folder / "rows.csv"
    file.write_text("\n".join([header, *(",".join(map(str, row)) for row in rows)]) + "\n")
    return file


def plots(folder: pathlib.Path) -> set[str]:
    """Names of the SVG files of a folder, each of which was read as XML."""
    files = list(folder.glob("*.svg"))
    roots = [xml.dom.minidom.parse(str(file)).documentElement for file in files]
    assert {root.tagName for root in roots} <= {"svg"}
    assert all(root.getElementsByTagName("rect") for root in roots)
    return {file.stem for file in files}


def test_the_wizard_leaves_all_behind_that_it_used(headwater, tmp_path, titanic):
    said = headwater("ml", "new", titanic, "--target", "survived", "--yes", "--into", tmp_path / "out")
    folder = tmp_path / "out"
    assert {file.name for file in folder.iterdir()} == {
        "schema.json", "recipe.json", "model", "data.json", "evaluation.json", "alerts.json", "plots",
    }
    assert {"target", "correlations", "scores", "roc", "thresholds", "attribute-005-age"} <= plots(folder / "plots")
    assert json.loads((folder / "data.json").read_text())["data"]["records"] == 263
    evaluation = json.loads((folder / "evaluation.json").read_text())
    thresholds = evaluation["insight"]["binary"]["thresholds"]
    assert len(thresholds) == 101
    assert {row["truePositives"] + row["falseNegatives"] + row["falsePositives"] + row["trueNegatives"] for row in thresholds} == {
        evaluation["records"]
    }
    assert len(json.loads((folder / "alerts.json").read_text())) == 5
    measure = f"AUC {evaluation['measure']['BinaryAuc']:.4f}"
    assert measure in said
    # The command that does the same without questions reaches the same.
    [command] = [line for line in said.splitlines() if line.startswith("headwater ml train")]
    assert measure in headwater(*command.split()[1:])


def test_the_wizard_sees_rows_in_an_order(headwater, tmp_path):
    chance = random.Random(7)
    rows = [(chance.random(), int(chance.random() < row / 4000)) for row in range(4000)]
    ordered = written(tmp_path, "size,y", rows)
    warning = "A sequential split would mislead"
    assert warning in headwater("ml", "new", ordered, "--target", "y", "--yes")
    assert (tmp_path / "rows.ml" / "model").exists()
    sequential = headwater("ml", "new", ordered, "--target", "y", "--yes", "--split", "sequential")
    assert "measured on rows unlike those it learns from" in sequential
    assert "distributed differently" in sequential
    chance.shuffle(rows)
    assert warning not in headwater("ml", "new", written(tmp_path, "size,y", rows), "--target", "y", "--yes")


def test_the_wizard_corrects_what_was_guessed(headwater, tmp_path):
    words = ["yes", "no"]
    rows = [(f"customer-{row}", row % 3, words[row % 3 == 1]) for row in range(600)]
    data = written(tmp_path, "name,kind,bought", rows)
    said = headwater("ml", "new", data, "--target", "bought", "--yes", "--type", "kind=CATEGORICAL", "--into", "out")
    assert "bought holds nothing but two words for yes and no" in said
    assert "name differs from row to row" in said
    assert "AUC 1.0000" in said
    schema = json.loads((tmp_path / "out" / "schema.json").read_text())
    kinds = {attribute["attributeName"]: attribute["attributeType"] for attribute in schema["attributes"]}
    assert kinds == {"name": "CATEGORICAL", "kind": "CATEGORICAL", "bought": "BINARY"}
    assert schema["excludedAttributeNames"] == ["name"]


def test_classes_and_numbers_are_drawn(headwater, tmp_path):
    rows = [(f"c{row % 12}", row % 12 + (row % 7) / 10, row % 3 * 10 + row % 5) for row in range(3000)]
    data = written(tmp_path, "colour,size,price", rows)
    headwater("ml", "new", data, "--target", "colour", "--yes", "--into", "classes")
    assert "confusion" in plots(tmp_path / "classes" / "plots")
    insight = json.loads((tmp_path / "classes" / "evaluation.json").read_text())
    matrix = insight["insight"]["multiclass"]["matrix"]
    assert (matrix["classes"][-1], len(matrix["rows"])) == ("others", 11)
    assert sum(row["records"] for row in matrix["rows"]) == insight["records"]
    assert 0 < insight["baseline"] < insight["measure"]["MulticlassAvgFScore"]
    assert "Residuals" in headwater("ml", "train", data, "--target", "price", "--model", "price.model", "--bars")
    evaluated = ["ml", "evaluate", "price.model", data, "--output", "json", "--plots", "drawn"]
    document = json.loads(headwater(*evaluated, result=True))
    residuals = document["insight"]["regression"]
    shown = sum(bin["count"] for bin in residuals["histogram"]) + residuals["below"] + residuals["above"]
    assert shown == document["records"] == 3000
    assert plots(tmp_path / "drawn") == {"residuals"}


def test_described_data_are_drawn(headwater, tmp_path, titanic):
    said = headwater("ml", "describe", titanic, "--target", "survived", "--bars", "--plots", "drawn")
    assert "█" in said and "female" in said
    drawn = plots(tmp_path / "drawn")
    assert {"target", "correlations", "attribute-003-name-prominent"} <= drawn and len(drawn) > 15


def test_what_the_wizard_cannot_know_is_said(headwater, tmp_path, titanic):
    assert "--target" in headwater("ml", "new", titanic, "--yes", fails=True)
    assert "questions need a terminal" in headwater("ml", "new", titanic, fails=True)
    assert "no column 'nobody'" in headwater("ml", "new", titanic, "--yes", "--target", "survived", "--exclude", "nobody", fails=True)
    assert "no type 'DATE'" in headwater("ml", "new", titanic, "--yes", "--target", "survived", "--type", "age=DATE", fails=True)
    assert "a TEXT column cannot be predicted" in headwater("ml", "new", titanic, "--yes", "--target", "name", fails=True)
    constant = written(tmp_path, "size,y", [(row, 1) for row in range(50)])
    assert "same value in every record" in headwater("ml", "new", constant, "--target", "y", "--yes", fails=True)
