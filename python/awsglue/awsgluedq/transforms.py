"""EvaluateDataQuality, as Glue scripts call it."""

import json
from datetime import datetime, timezone

from awsglue._io.listing import bucket_and_key, client, is_s3
from awsglue.dynamicframe import DynamicFrame, DynamicFrameCollection
from awsglue.transforms.transform import GlueTransform
from awsgluedq import published
from awsgluedq.evaluation import evaluated, row_outcomes

_OUTCOME_SCHEMA = (
    "Rule string, Outcome string, FailureReason string, EvaluatedMetrics map<string,double>, EvaluatedRule string"
)


class EvaluateDataQuality(GlueTransform):
    """Evaluates a DQDL ruleset on a frame."""

    def __call__(self, frame, ruleset, publishing_options=None, additional_data_sources=None, additional_options=None,
                 transformation_ctx=""):  # fmt: skip
        """Returns the frame of rule outcomes: Rule, Outcome (Passed, Failed), FailureReason, EvaluatedMetrics."""
        return self._outcomes(frame, ruleset, publishing_options or {}, additional_data_sources or {})

    def process_rows(self, frame, ruleset, publishing_options=None, additional_options=None,
                     additional_data_sources=None, transformation_ctx=""):  # fmt: skip
        """Returns a collection: originalData, ruleOutcomes, rowLevelOutcomes (the rows with what each one passed)."""
        context, rows = frame.glue_ctx, frame.toDF()
        if (additional_options or {}).get("performanceTuning.caching") == "CACHE_INPUT":
            rows = rows.cache()
        outcomes = self._outcomes(frame, ruleset, publishing_options or {}, additional_data_sources or {}, rows)
        frames = {
            "originalData": frame,
            "ruleOutcomes": outcomes,
            "rowLevelOutcomes": DynamicFrame.fromDF(row_outcomes(rows, ruleset), context, "rowLevelOutcomes"),
        }
        return DynamicFrameCollection(frames, context)

    def _outcomes(self, frame, ruleset, publishing, others, rows=None):
        context = frame.glue_ctx
        references = {name: _as_rows(other) for name, other in others.items()}
        started = datetime.now(timezone.utc)
        found = evaluated(frame.toDF() if rows is None else rows, ruleset, references)
        if publishing.get("resultsS3Prefix"):
            _publish(publishing, found)
        published.leave(publishing, found, started)
        table = context.spark_session.createDataFrame([outcome.row() for outcome in found], _OUTCOME_SCHEMA)
        return DynamicFrame.fromDF(table, context, "ruleOutcomes")


def _as_rows(other):
    return other.toDF() if isinstance(other, DynamicFrame) else other


def _publish(publishing, outcomes):
    """Writes the outcomes as JSON lines under the prefix that the script names."""
    name = published.context_of(publishing)
    path = f"{publishing['resultsS3Prefix'].rstrip('/')}/{name}.json"
    fields = ("Rule", "Outcome", "FailureReason", "EvaluatedMetrics", "EvaluatedRule")
    text = "".join(json.dumps(dict(zip(fields, outcome.row()))) + "\n" for outcome in outcomes)
    if not is_s3(path):
        raise ValueError(f"resultsS3Prefix must be an s3:// path, not {publishing['resultsS3Prefix']}")
    bucket, key = bucket_and_key(path)
    client("s3").put_object(Bucket=bucket, Key=key, Body=text.encode())
