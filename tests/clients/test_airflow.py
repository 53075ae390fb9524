"""Apache Airflow, unmodified: its operators for crawlers and jobs, in a DAG that is executed as `airflow dags test` does."""

import json
import os
import pathlib
import subprocess

import pytest

from real_data import YEARS, flights, flights_file

PYTHON = os.environ.get("HEADWATER_AIRFLOW_PYTHON")
TESTS = pathlib.Path(__file__).parent.parent
pytestmark = pytest.mark.skipif(not PYTHON, reason="needs HEADWATER_AIRFLOW_PYTHON, a Python with Airflow; make test has one")


@pytest.fixture
def airflow(aws, tmp_path):
    """Runs a Python program with Airflow, its home in a scratch folder; returns what it printed and what it logged."""
    home = tmp_path / "airflow"
    settings = {
        "AIRFLOW_HOME": str(home), "AIRFLOW__CORE__LOAD_EXAMPLES": "False", "AIRFLOW__CORE__DAGS_FOLDER": str(TESTS / "airflow"),
        "AIRFLOW__LOGGING__LOGGING_LEVEL": "INFO", "HOME": str(tmp_path), "AWS_CONFIG_FILE": os.devnull,
        "PATH": os.environ["PATH"],
    }  # fmt: skip

    def run(*arguments: str, **more: str) -> tuple[str, str]:
        done = subprocess.run(
            [PYTHON, *arguments], env=aws.environment() | settings | more, cwd=tmp_path,
            capture_output=True, text=True, timeout=240,
        )  # fmt: skip
        assert done.returncode == 0, done.stdout[-4000:] + done.stderr[-4000:]
        return done.stdout, done.stderr

    run("-m", "airflow", "db", "migrate")
    return run


def test_operators_crawl_run_jobs_and_see_them_fail(airflow, aws, lake, sql):
    (year, *_) = YEARS
    lake.put({f"flights/year={year}/summary.json": flights_file(year, "json"), "fail.py": "raise SystemExit(3)"})
    allowed = {"Version": "2012-10-17", "Statement": [{
        "Effect": "Allow", "Principal": {"Service": "glue.amazonaws.com"}, "Action": "sts:AssumeRole",
    }]}  # fmt: skip
    aws.client("iam").create_role(RoleName=f"{lake.database}-etl", AssumeRolePolicyDocument=json.dumps(allowed))
    printed, logged = airflow(
        str(TESTS / "airflow" / "flights_dag.py"), FLIGHTS_BUCKET=lake.bucket, FLIGHTS_DATABASE=lake.database,
        FLIGHTS_LOAD_SCRIPT=str(TESTS / "jobs" / "incremental_load.py"), FLIGHTS_FAILING_SCRIPT=lake.url("fail.py"),
    )  # fmt: skip
    states = json.loads(printed.splitlines()[-1])
    assert states == {"run": "failed", "tasks": {"crawl": "success", "load": "success", "fail": "failed"}}
    total = sum(count for _, _, count in flights(year))
    assert sql.rows("SELECT year, sum(flights) FROM routes GROUP BY year") == [(str(year), str(total))]
    (run,) = lake.glue.get_job_runs(JobName=f"{lake.database}-load")["JobRuns"]
    assert run["JobRunState"] == "SUCCEEDED" and f"Exiting Job {run['Id']} Run State: SUCCEEDED" in printed + logged
    # The operator shows the job's own output, which it reads from CloudWatch Logs.
    assert f"new {len(flights(year))} of {len(flights(year))}" in printed + logged
