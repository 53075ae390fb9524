"""Amazon Machine Learning under bad input and under kill -9."""

import gzip
import json
import pathlib
import random

import pytest
from learning import Small, completed, ended, log_of, schema, split
from waiting import seen_until

TITANIC = pathlib.Path(__file__).parents[1] / "data/titanic"


@pytest.fixture
def source_of(ml, s3, bucket, unique):
    """Makes a datasource of a text and tells how it ended."""

    def make(name: str, text: str | bytes, document: str | None = None, **more) -> dict:
        s3.put_object(Bucket=bucket, Key=f"{name}/data.csv", Body=text if isinstance(text, bytes) else text.encode())
        spec = {"DataLocationS3": f"s3://{bucket}/{name}/data.csv", "DataSchema": document or schema("y", **Small.KINDS)}
        ml.create_data_source_from_s3(DataSourceId=f"{unique}-{name}", DataSpec=spec | more, ComputeStatistics=True)
        return ended(ml.get_data_source, DataSourceId=f"{unique}-{name}")

    return make


GOOD = [f"c{row % 3},{row * 7919 % 101},{int(row % 3 == 1)}" for row in range(300)]


def test_rows_that_are_no_records_are_counted_and_passed_over(ml, source_of, s3, bucket, unique):
    bad = ["c0,1", "c0,1,0,9", '"c0,1,0', "x" * (200 << 10) + ",1,0", ""]
    seen = source_of("mixed", "\n".join(["colour,size,y", *GOOD, *bad]))
    assert seen["Status"] == "COMPLETED"
    log = log_of(seen)
    # The empty line is no row at all.
    assert "records: 300 invalid records: 4" in log and "has 2 fields, but the schema has 3" in log
    ml.create_ml_model(MLModelId=f"{unique}-m", MLModelType="BINARY", TrainingDataSourceId=f"{unique}-mixed")
    ml.create_batch_prediction(
        BatchPredictionId=f"{unique}-bp",
        MLModelId=f"{unique}-m",
        BatchPredictionDataSourceId=f"{unique}-mixed",
        OutputUri=f"s3://{bucket}/out",
    )
    done = completed(ml.get_batch_prediction, BatchPredictionId=f"{unique}-bp")
    assert (done["TotalRecordCount"], done["InvalidRecordCount"]) == (304, 4)
    packed = s3.get_object(Bucket=bucket, Key=f"out/batch-prediction/result/{unique}-bp-data.csv.gz")["Body"].read()
    lines = gzip.decompress(packed).decode().splitlines()
    assert lines[0] == "trueLabel,bestAnswer,score" and lines[-4:] == [",,"] * 4 and lines[1].startswith("0,0,")


def test_too_many_bad_rows_fail_the_datasource(source_of):
    seen = source_of("broken", "\n".join(["colour,size,y", *GOOD, *["c0,1"] * 10_001]))
    assert seen["Status"] == "FAILED" and "10001 invalid records" in seen["Message"]


def test_lines_that_end_in_carriage_returns_alone(source_of):
    seen = source_of(
        "returns",
        (TITANIC / "ch6_original_titanic.csv").read_bytes(),
        (TITANIC / "ch6_original_titanic.csv.schema").read_text(),
    )
    assert seen["Status"] == "FAILED" and "CR alone" in seen["Message"]


def test_schemas_that_do_not_fit(ml, source_of, unique, bucket):
    other = schema("y", colour="CATEGORICAL", weight="NUMERIC", y="BINARY")
    seen = source_of("renamed", "\n".join(["colour,size,y", *GOOD]), other)
    assert seen["Status"] == "FAILED" and "'size'" in seen["Message"] and "'weight'" in seen["Message"]
    narrow = schema("y", colour="CATEGORICAL", y="BINARY")
    assert "columns" in source_of("narrow", "\n".join(["colour,size,y", *GOOD]), narrow)["Message"]
    spec = {"DataLocationS3": f"s3://{bucket}/narrow/data.csv"}
    for number, document in enumerate(("{", schema("nobody", y="BINARY"), schema("y", y="WEIGHTED_INT_SEQUENCE"), "{}")):
        with pytest.raises(ml.exceptions.InvalidInputException):
            ml.create_data_source_from_s3(DataSourceId=f"{unique}-{number}", DataSpec=spec | {"DataSchema": document})
    with pytest.raises(ml.exceptions.InvalidInputException):
        ml.create_data_source_from_s3(DataSourceId=f"{unique}-none", DataSpec=spec)
    for number, rearrangement in enumerate(("{", split(70, 30), split(0, 101), split(0, 50, strategy="best"))):
        both = spec | {"DataSchema": narrow, "DataRearrangement": rearrangement}
        with pytest.raises(ml.exceptions.InvalidInputException):
            ml.create_data_source_from_s3(DataSourceId=f"{unique}-r{number}", DataSpec=both)


def test_targets_that_cannot_be_learned(ml, source_of, unique):
    def trained(name: str, targets: list[str], kind: str = "BINARY") -> dict:
        rows = [f"c{number % 3},{number},{target}" for number, target in enumerate(targets)]
        assert source_of(name, "\n".join(["colour,size,y", *rows]))["Status"] == "COMPLETED"
        ml.create_ml_model(MLModelId=f"{unique}-{name}", MLModelType=kind, TrainingDataSourceId=f"{unique}-{name}")
        return ended(ml.get_ml_model, MLModelId=f"{unique}-{name}")

    assert "same value" in trained("constant", ["1"] * 50)["Message"]
    assert "no record has a valid value" in trained("absent", [""] * 50)["Message"].lower()
    assert "NUMERIC is needed" in trained("kind", ["1", "0"] * 25, "REGRESSION")["Message"]
    # Counts in a BINARY column are invalid values, as `previous` of the tutorial's schema has them.
    assert trained("counts", ["0", "1", "7"] * 30)["Status"] == "COMPLETED"


def test_numbers_that_are_none(ml, source_of, unique):
    rows = [f"c{row % 3},{number},{int(row % 3 == 1)}" for row, number in enumerate(["NaN", "inf", "-inf", "1e999", "x", "7"] * 50)]
    assert source_of("odd", "\n".join(["colour,size,y", *rows]))["Status"] == "COMPLETED"
    ml.create_ml_model(MLModelId=f"{unique}-m", MLModelType="BINARY", TrainingDataSourceId=f"{unique}-odd")
    completed(ml.get_ml_model, MLModelId=f"{unique}-m")
    endpoint = ml.create_realtime_endpoint(MLModelId=f"{unique}-m")["RealtimeEndpointInfo"]["EndpointUrl"]
    for number in ("NaN", "inf", "1e999", "x", ""):
        record = {"colour": "c1", "size": number}
        answer = ml.predict(MLModelId=f"{unique}-m", Record=record, PredictEndpoint=endpoint)["Prediction"]
        assert answer["predictedLabel"] == "1"
    with pytest.raises(ml.exceptions.LimitExceededException):
        ml.predict(MLModelId=f"{unique}-m", Record={"colour": "c" * (200 << 10)}, PredictEndpoint=endpoint)


def test_trees_by_a_parameter_of_our_own(ml, source_of, unique):
    assert source_of("trees", "\n".join(["colour,size,y", *GOOD]))["Status"] == "COMPLETED"
    common = {"MLModelType": "BINARY", "TrainingDataSourceId": f"{unique}-trees"}
    ml.create_ml_model(MLModelId=f"{unique}-t", Parameters={"algorithm": "trees", "trees.rounds": "20"}, **common)
    ml.create_evaluation(EvaluationId=f"{unique}-ev", MLModelId=f"{unique}-t", EvaluationDataSourceId=f"{unique}-trees")
    measured = completed(ml.get_evaluation, EvaluationId=f"{unique}-ev")["PerformanceMetrics"]["Properties"]
    assert float(measured["BinaryAUC"]) > 0.99
    listed = ml.describe_ml_models(FilterVariable="Algorithm", EQ="trees")["Results"]
    assert f"{unique}-t" in [model["MLModelId"] for model in listed]
    assert "Recipe" not in ml.get_ml_model(MLModelId=f"{unique}-t", Verbose=True)
    for number, parameters in enumerate(({"algorithm": "magic"}, {"algorithm": "trees", "sgd.maxPasses": "5"})):
        with pytest.raises(ml.exceptions.InvalidInputException):
            ml.create_ml_model(MLModelId=f"{unique}-{number}", Parameters=parameters, **common)
    with pytest.raises(ml.exceptions.InvalidInputException):
        trees = {"algorithm": "trees"}
        ml.create_ml_model(MLModelId=f"{unique}-r", Parameters=trees, Recipe='{"outputs": ["ALL_INPUTS"]}', **common)


def test_a_training_killed_goes_on_from_its_checkpoint_to_the_same_model(own_server):
    """Rows of chance: there is always more to learn by heart, so that no pass is the last before its time."""
    chance = random.Random(4)
    kinds = {f"a{number}": "CATEGORICAL" for number in range(10)} | {"y": "BINARY"}
    rows = [",".join([*(f"t{chance.randrange(5000)}" for _ in range(10)), chance.choice("01")]) for _ in range(60_000)]
    s3 = own_server.client("s3")
    s3.create_bucket(Bucket="chance")
    s3.put_object(Bucket="chance", Key="data.csv", Body="\n".join([",".join(kinds), *rows]).encode())
    ml = own_server.client("machinelearning")
    spec = {"DataLocationS3": "s3://chance/data.csv", "DataSchema": schema("y", **kinds)}
    ml.create_data_source_from_s3(DataSourceId="ds", DataSpec=spec, ComputeStatistics=True)
    parameters = {"sgd.maxPasses": "400", "sgd.shuffleType": "auto"}
    common = {"MLModelType": "BINARY", "Parameters": parameters, "TrainingDataSourceId": "ds"}
    recipe = json.dumps({"groups": {}, "assignments": {}, "outputs": ["ALL_CATEGORICAL"]})
    ml.create_ml_model(MLModelId="killed", Recipe=recipe, **common)
    checkpoints = own_server.folder / "machinelearning"
    seen_until(lambda: list(checkpoints.glob("*/checkpoint")), bool)
    own_server.kill()
    assert list(checkpoints.glob("*/checkpoint")), "the training was over before the kill"

    own_server.start()
    ml = own_server.client("machinelearning")
    killed = completed(ml.get_ml_model, MLModelId="killed")
    assert "resumed after" in log_of(killed)
    ml.create_ml_model(MLModelId="spared", Recipe=recipe, **common)
    spared = completed(ml.get_ml_model, MLModelId="spared")
    models = [path.read_bytes() for path in sorted(checkpoints.glob("*/model"))]
    assert "resumed after" not in log_of(spared)
    assert len(models) == 2 and models[0] == models[1]
    assert not list(checkpoints.glob("*/checkpoint"))
