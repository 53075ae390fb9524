"""A DAG as a user of Airflow writes it: crawl, then load by a job; and a job that fails.

Run as a program it is executed once, in this process, and the states of its tasks are printed as JSON.
"""

import json
import os
import sys

from airflow.providers.amazon.aws.operators.glue import GlueJobOperator
from airflow.providers.amazon.aws.operators.glue_crawler import GlueCrawlerOperator
from airflow.sdk import DAG

BUCKET = os.environ["FLIGHTS_BUCKET"]
DATABASE = os.environ["FLIGHTS_DATABASE"]
LOAD_SCRIPT = os.environ["FLIGHTS_LOAD_SCRIPT"]
FAILING_SCRIPT = os.environ["FLIGHTS_FAILING_SCRIPT"]

with DAG("flights", schedule=None) as dag:
    crawl = GlueCrawlerOperator(
        task_id="crawl",
        config={
            "Name": f"{DATABASE}-flights",
            "Role": f"{DATABASE}-etl",
            "DatabaseName": DATABASE,
            "Targets": {"S3Targets": [{"Path": f"s3://{BUCKET}/flights/"}]},
        },
        poll_interval=1,
    )
    load = GlueJobOperator(
        task_id="load",
        job_name=f"{DATABASE}-load",
        script_location=LOAD_SCRIPT,
        s3_bucket=BUCKET,
        iam_role_name=f"{DATABASE}-etl",
        create_job_kwargs={"GlueVersion": "5.0", "WorkerType": "G.1X", "NumberOfWorkers": 2},
        script_args={"--database": DATABASE, "--target": f"s3://{BUCKET}/routes/", "--mode": "load"},
        job_poll_interval=1,
        verbose=True,
    )
    fail = GlueJobOperator(
        task_id="fail",
        job_name=f"{DATABASE}-fail",
        s3_bucket=BUCKET,
        iam_role_name=f"{DATABASE}-etl",
        num_of_dpus=0.0625,
        create_job_kwargs={
            "Command": {"Name": "pythonshell", "ScriptLocation": FAILING_SCRIPT, "PythonVersion": "3.9"},
        },
        job_poll_interval=1,
        retries=0,
    )
    crawl >> load >> fail

if __name__ == "__main__":
    run = dag.test()
    states = {task.task_id: str(task.state) for task in run.get_task_instances()}
    json.dump({"run": str(run.state), "tasks": states}, sys.stdout)
