"""The exercise "predict order quantity": a regression on orders of a shop, by Amazon Machine Learning."""

import json
import math
import pathlib

from learning import beside_log, completed, split

RETAIL = pathlib.Path(__file__).parents[1] / "data/retail"


def test_the_quantity_of_an_order_is_predicted(ml, s3, bucket, unique):
    s3.put_object(Bucket=bucket, Key="orders.csv", Body=(RETAIL / "2010-12-02.csv").read_bytes())
    s3.put_object(Bucket=bucket, Key="orders.csv.schema", Body=(RETAIL / "online-retail.csv.schema").read_bytes())
    for part, complement in (("learned", False), ("held-out", True)):
        ml.create_data_source_from_s3(
            DataSourceId=f"{unique}-{part}",
            DataSpec={
                "DataLocationS3": f"s3://{bucket}/orders.csv",
                "DataSchemaLocationS3": f"s3://{bucket}/orders.csv.schema",
                "DataRearrangement": split(0, 70, complement=complement, strategy="random", randomSeed="orders"),
            },
            ComputeStatistics=True,
        )
    model = f"{unique}-model"
    ml.create_ml_model(
        MLModelId=model,
        MLModelType="REGRESSION",
        TrainingDataSourceId=f"{unique}-learned",
        Parameters={"sgd.maxPasses": "20", "sgd.shuffleType": "auto", "sgd.l2RegularizationAmount": "1e-6"},
    )
    ml.create_evaluation(EvaluationId=f"{unique}-ev", MLModelId=model, EvaluationDataSourceId=f"{unique}-held-out")
    measured = completed(ml.get_evaluation, EvaluationId=f"{unique}-ev")
    error = float(measured["PerformanceMetrics"]["Properties"]["RegressionRMSE"])
    insight = json.loads(beside_log(measured, "insight.json"))
    # Always the mean of the training targets is what the console called the baseline.
    assert math.isclose(insight["measure"]["RegressionRmse"], error) and error < insight["baseline"]

    shown = ml.get_ml_model(MLModelId=model, Verbose=True)
    assert "quantile_bin(NUMERIC_VARS_QB_" in shown["Recipe"]
    endpoint = ml.create_realtime_endpoint(MLModelId=model)["RealtimeEndpointInfo"]["EndpointUrl"]
    order = {"StockCode": "84077", "Description": "WORLD WAR 2 GLIDERS ASSTD DESIGNS", "UnitPrice": "0.29"}
    answer = ml.predict(MLModelId=model, Record=order | {"Country": "United Kingdom"}, PredictEndpoint=endpoint)
    assert set(answer["Prediction"]) == {"predictedValue", "details"}
    # Cheap toys go by the dozen, and nobody orders thousands of them.
    assert 1 < answer["Prediction"]["predictedValue"] < 1000

