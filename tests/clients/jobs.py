"""Jobs of Glue as tests use them: a script into a bucket, a job on it, a run to its end."""

import itertools
import os
import textwrap

from waiting import seen_until

NUMBERS = itertools.count(1)
ENDS = {"SUCCEEDED", "FAILED", "STOPPED", "TIMEOUT"}
# The first run of all installs its runtime.
LONGEST = 900


class Jobs:
    """Scripts and jobs in one bucket of one server."""

    def __init__(self, server, bucket: str):
        self.server, self.bucket = server, bucket
        self.s3, self.glue, self.logs = (server.client(name) for name in ("s3", "glue", "logs"))

    def upload(self, key: str, script: str) -> str:
        self.s3.put_object(Bucket=self.bucket, Key=key, Body=textwrap.dedent(script).encode())
        return f"s3://{self.bucket}/{key}"

    def create(self, script: str, kind: str = "pythonshell", **definition) -> str:
        """Makes a job of `script`'s text; returns its name."""
        name = f"{self.bucket}-job-{next(NUMBERS)}"
        location = self.upload(f"scripts/{name}.py", script)
        command = {"Name": kind, "ScriptLocation": location, "PythonVersion": "3.9"}
        role = "arn:aws:iam::123456789012:role/etl"
        return self.glue.create_job(Name=name, Role=role, Command=command, **definition)["Name"]

    def start(self, job: str, **options) -> str:
        return self.glue.start_job_run(JobName=job, **options)["JobRunId"]

    def look(self, job: str, run_id: str) -> dict:
        return self.glue.get_job_run(JobName=job, RunId=run_id)["JobRun"]

    def until(self, job: str, run_id: str, *states: str) -> dict:
        """Waits until the run has one of `states`, by default until it has ended."""
        wanted = set(states) or ENDS
        # Spark needs the machine more than we do.
        run = seen_until(lambda: self.look(job, run_id), lambda run: run["JobRunState"] in wanted | ENDS, LONGEST, 0.2)
        assert run["JobRunState"] in wanted, (run, self.lines(run, "error"), self.lines(run, "output"))
        return run

    def run(self, job: str, **options) -> dict:
        """Starts a run and waits for its end."""
        return self.until(job, self.start(job, **options))

    def succeed(self, job: str, **options) -> list[str]:
        """Runs the job, which must succeed; returns what it printed."""
        run = self.run(job, **options)
        assert run["JobRunState"] == "SUCCEEDED", (run, self.lines(run, "error"), self.lines(run, "output"))
        return self.lines(run, "output")

    def processes(self, run_id: str) -> list[int]:
        """The living processes of a run, also where a driver that waited carries it."""
        folders = (self.server.folder / "jobs").glob("warm-*/assignment.json")
        drivers = [file.parent.name for file in folders if run_id in file.read_text()]
        return [process for mark in (run_id, *drivers) for process in processes_of(mark)]

    def lines(self, run: dict, stream: str) -> list[str]:
        """What the log holds of the run's `output` or `error`; log lines travel over the bus, after the run's end."""
        group = f"{run['LogGroupName']}/{stream}"
        messages, token = [], {}
        try:
            while True:
                page = self.logs.get_log_events(
                    logGroupName=group, logStreamName=run["Id"], startFromHead=True, **token
                )
                if not page["events"]:
                    return messages
                messages += [event["message"] for event in page["events"]]
                token = {"nextToken": page["nextForwardToken"]}
        except self.logs.exceptions.ResourceNotFoundException:
            return messages

    def lines_with(self, run: dict, stream: str, text: str) -> list[str]:
        """The lines of the log, once one of them holds `text`."""
        return seen_until(lambda: self.lines(run, stream), lambda lines: any(text in line for line in lines))


def processes_of(run_id: str) -> list[int]:
    """The living processes of a run: the server marks them in their environment."""
    found = []
    for entry in os.listdir("/proc"):
        try:
            with open(f"/proc/{entry}/environ", "rb") as environment:
                if f"HEADWATER_PROCESS={run_id}".encode() in environment.read().split(b"\0"):
                    found.append(int(entry))
        except (OSError, ValueError):
            continue
    return found
