"""The results that a job's script publishes: one file for each evaluation in the run's folder, which the server takes.

quality/*.json   {"context", "started", "completed", "with_results", "with_metrics",
                  "rules": [{"rule", "result": PASS | FAIL | ERROR, "message", "metrics"}]}
"""

import json
import os
import pathlib
import time
import uuid
from datetime import datetime, timezone

from awsglue._io.bookmarks import RUN_FOLDER, write_atomically
from awsglue._io.reading import is_true

FOLDER = "quality"
_DEFAULT_CONTEXT = "default_context"


def context_of(publishing):
    """Returns the name under which a script's publishing options want its results."""
    return publishing.get("dataQualityEvaluationContext") or _DEFAULT_CONTEXT


def leave(publishing, outcomes, started):
    """Leaves the outcomes for the server: results unless the options say otherwise, metrics if they say so.

    Does nothing outside a run of the server.
    """
    with_results = is_true(publishing.get("enableDataQualityResultsPublishing", True))
    with_metrics = is_true(publishing.get("enableDataQualityCloudWatchMetrics", False))
    run_folder = os.environ.get(RUN_FOLDER)
    if not run_folder or not (with_results or with_metrics):
        return
    evaluation = {
        "context": context_of(publishing),
        "started": started.isoformat(),
        "completed": datetime.now(timezone.utc).isoformat(),
        "with_results": with_results,
        "with_metrics": with_metrics,
        "rules": [rule_result(outcome) for outcome in outcomes],
    }
    folder = pathlib.Path(run_folder, FOLDER)
    folder.mkdir(exist_ok=True)
    # Names sort as the evaluations came.
    write_atomically(folder / f"{time.time_ns()}-{uuid.uuid4().hex[:8]}.json", json.dumps(evaluation))


def rule_result(outcome):
    """Returns an outcome as results hold it; a rule that could not be evaluated is an error."""
    result = "PASS" if outcome.has_passed else "ERROR" if outcome.is_error else "FAIL"
    metrics = {name: float(value) for name, value in outcome.metrics.items()}
    return {"rule": outcome.rule.text, "result": result, "message": outcome.reason, "metrics": metrics}
