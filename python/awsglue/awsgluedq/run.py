"""An evaluation run of the Data Quality API: the server leaves a request in the run's folder and takes the results.

evaluation.json  {"run", "source", "others": {alias: source}, "options", "rulesets": [[name, text], …]}, sources as
                 the API's DataSource
results.json     [{"ruleset", "rules": [{"rule", "result": PASS | FAIL | ERROR, "message", "metrics"}]}, …]
"""

import json
import os
import pathlib

from pyspark.context import SparkContext

from awsglue._io.bookmarks import RUN_FOLDER, write_atomically
from awsglue._io.listing import bucket_and_key, client
from awsglue.context import GlueContext
from awsgluedq.evaluation import evaluated
from awsgluedq.published import rule_result

REQUEST, RESULTS = "evaluation.json", "results.json"


def main():
    """Evaluates what the request asks for; a ruleset that is no DQDL fails the run with the parser's message."""
    folder = pathlib.Path(os.environ[RUN_FOLDER])
    request = json.loads((folder / REQUEST).read_text(encoding="utf-8"))
    context = GlueContext(SparkContext.getOrCreate())
    rows = _rows(context, request["source"]).cache()
    others = {alias: _rows(context, source) for alias, source in request["others"].items()}
    results = [
        {"ruleset": name, "rules": [rule_result(outcome) for outcome in evaluated(rows, text, others)]}
        for name, text in request["rulesets"]
    ]
    _publish(request, results)
    write_atomically(folder / RESULTS, json.dumps(results))


def _rows(context, source):
    table = source.get("GlueTable") or source["DataQualityGlueTable"]
    options = dict(table.get("AdditionalOptions") or {})
    predicate = options.pop("pushDownPredicate", "")
    frame = context.create_dynamic_frame.from_catalog(
        database=table["DatabaseName"],
        table_name=table["TableName"],
        push_down_predicate=predicate,
        additional_options=options,
    )
    return frame.toDF()


def _publish(request, results):
    """Writes the results below ResultsS3Prefix, one object for each ruleset, where the run has one."""
    prefix = request["options"].get("ResultsS3Prefix")
    for result in results if prefix else []:
        bucket, key = bucket_and_key(f"{prefix.rstrip('/')}/{request['run']}/{result['ruleset']}.json")
        client("s3").put_object(Bucket=bucket, Key=key, Body=json.dumps(result).encode())
