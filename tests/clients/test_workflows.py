"""Triggers and workflows under boto3: jobs and crawlers that really run, and what follows from their ends."""

import pytest
from jobs import Jobs
from refusals import refused
from waiting import seen_until

ON_DEMAND = {"Type": "ON_DEMAND"}


@pytest.fixture
def jobs(aws, bucket) -> Jobs:
    return Jobs(aws, bucket)


class Flow:
    """Triggers by short names, kept apart from other tests' by the bucket's name."""

    def __init__(self, jobs: Jobs, workflow: bool = True):
        self.jobs, self.glue = jobs, jobs.glue
        self.name = f"{jobs.bucket}-flow" if workflow else None
        if workflow:
            self.glue.create_workflow(Name=self.name, DefaultRunProperties={"stage": "test", "day": "1"})

    def trigger(self, name: str, actions: list[dict], **definition) -> str:
        name = f"{self.jobs.bucket}-{name}"
        if self.name:
            definition["WorkflowName"] = self.name
        return self.glue.create_trigger(Name=name, Actions=actions, **definition)["Name"]

    def after(self, name: str, conditions: dict[str, str], actions: list[dict], logical: str = "AND") -> str:
        watched = [{"LogicalOperator": "EQUALS", "JobName": job, "State": state} for job, state in conditions.items()]
        predicate = {"Logical": logical, "Conditions": watched}
        return self.trigger(name, actions, Type="CONDITIONAL", Predicate=predicate, StartOnCreation=True)

    def look(self, run_id: str) -> dict:
        return self.glue.get_workflow_run(Name=self.name, RunId=run_id, IncludeGraph=True)["Run"]

    def until(self, run_id: str, *states: str) -> dict:
        return seen_until(lambda: self.look(run_id), lambda run: run["Status"] in states, 300)


def job(name: str, **arguments) -> dict:
    return {"JobName": name, "Arguments": {f"--{key}": value for key, value in arguments.items()}}


def job_states(run: dict) -> dict[str, list[str]]:
    nodes = [node for node in run["Graph"]["Nodes"] if node["Type"] == "JOB"]
    return {
        node["Name"]: [each["JobRunState"] for each in node.get("JobDetails", {}).get("JobRuns", [])] for node in nodes
    }


def test_a_workflow_crawls_and_runs_jobs_that_share_properties(jobs):
    jobs.s3.put_object(Bucket=jobs.bucket, Key="flights/day.csv", Body=b"id,origin\n1,JFK\n2,EWR\n")
    database, crawler = jobs.bucket.replace("-", "_"), f"{jobs.bucket}-crawler"
    jobs.glue.create_database(DatabaseInput={"Name": database})
    jobs.glue.create_crawler(
        Name=crawler,
        Role="crawl",
        DatabaseName=database,
        Targets={"S3Targets": [{"Path": f"s3://{jobs.bucket}/flights/"}]},
    )
    count = jobs.create(f"""
        import boto3, sys
        from awsglue.utils import getResolvedOptions
        args = getResolvedOptions(sys.argv, ["WORKFLOW_NAME", "WORKFLOW_RUN_ID", "factor"])
        glue = boto3.client("glue")
        table = glue.get_table(DatabaseName="{database}", Name="flights")["Table"]
        columns = len(table["StorageDescriptor"]["Columns"]) * int(args["factor"])
        run = dict(Name=args["WORKFLOW_NAME"], RunId=args["WORKFLOW_RUN_ID"])
        glue.put_workflow_run_properties(**run, RunProperties={{"columns": str(columns)}})
    """)
    report = jobs.create("""
        import boto3, sys
        from awsglue.utils import getResolvedOptions
        args = getResolvedOptions(sys.argv, ["WORKFLOW_NAME", "WORKFLOW_RUN_ID"])
        glue = boto3.client("glue")
        run = dict(Name=args["WORKFLOW_NAME"], RunId=args["WORKFLOW_RUN_ID"])
        print(sorted(glue.get_workflow_run_properties(**run)["RunProperties"].items()))
    """)
    flow = Flow(jobs)
    flow.trigger("start", [{"CrawlerName": crawler}], **ON_DEMAND)
    crawled = {"LogicalOperator": "EQUALS", "CrawlerName": crawler, "CrawlState": "SUCCEEDED"}
    predicate = {"Logical": "ANY", "Conditions": [crawled]}
    flow.trigger("crawled", [job(count, factor="10")], Type="CONDITIONAL", Predicate=predicate, StartOnCreation=True)
    flow.after("counted", {count: "SUCCEEDED"}, [job(report)])
    run_id = jobs.glue.start_workflow_run(Name=flow.name, RunProperties={"day": "2"})["RunId"]
    assert run_id.startswith("wr_") and len(run_id) == 67
    run = flow.until(run_id, "COMPLETED")
    assert job_states(run) == {count: ["SUCCEEDED"], report: ["SUCCEEDED"]}
    crawls = [node["CrawlerDetails"]["Crawls"] for node in run["Graph"]["Nodes"] if node["Type"] == "CRAWLER"]
    assert [crawl["State"] for crawl in crawls[0]] == ["SUCCEEDED"]
    assert len(run["Graph"]["Nodes"]) == 6 and len(run["Graph"]["Edges"]) == 5
    assert run["Statistics"]["TotalActions"] == run["Statistics"]["SucceededActions"] == 3
    assert run["CompletedOn"] >= run["StartedOn"]
    assert run["WorkflowRunProperties"] == {"stage": "test", "day": "2", "columns": "20"}
    last = jobs.glue.get_job_runs(JobName=report)["JobRuns"][0]
    assert jobs.lines_with(last, "output", "columns") == ["[('columns', '20'), ('day', '2'), ('stage', 'test')]"]
    before = jobs.glue.get_job_runs(JobName=count)["JobRuns"][0]
    assert last["PredecessorRuns"] == [{"JobName": count, "RunId": before["Id"]}]
    workflow = jobs.glue.get_workflow(Name=flow.name, IncludeGraph=True)["Workflow"]
    assert workflow["DefaultRunProperties"] == {"stage": "test", "day": "1"}
    assert workflow["LastRun"]["WorkflowRunId"] == run_id and len(workflow["Graph"]["Nodes"]) == 6


def test_a_condition_on_two_jobs_fires_once_after_both_and_not_for_a_run_by_hand(jobs):
    first, second, third = (jobs.create("print('done')") for _ in range(3))
    flow = Flow(jobs, workflow=False)
    start = flow.trigger("start", [job(first), job(second)], **ON_DEMAND)
    flow.after("both", {first: "SUCCEEDED", second: "SUCCEEDED"}, [job(third)])
    jobs.run(first)
    jobs.run(second)
    jobs.glue.start_trigger(Name=start)
    runs = seen_until(
        lambda: jobs.glue.get_job_runs(JobName=third)["JobRuns"],
        lambda runs: runs and runs[0]["JobRunState"] == "SUCCEEDED",
    )
    assert [run["TriggerName"] for run in runs] == [f"{jobs.bucket}-both"]
    assert {run["JobName"] for run in runs[0]["PredecessorRuns"]} == {first, second}


def test_a_run_is_resumed_where_it_failed(jobs):
    good = jobs.create("print('fine')")
    bad = jobs.create(f"""
        import boto3
        boto3.client("s3").get_object(Bucket="{jobs.bucket}", Key="needed")
    """)
    last = jobs.create("print('last')")
    flow = Flow(jobs)
    flow.trigger("start", [job(good)], **ON_DEMAND)
    flow.after("second", {good: "SUCCEEDED"}, [job(bad)])
    flow.after("third", {bad: "SUCCEEDED"}, [job(last)])
    run_id = jobs.glue.start_workflow_run(Name=flow.name)["RunId"]
    run = flow.until(run_id, "COMPLETED")
    assert job_states(run) == {good: ["SUCCEEDED"], bad: ["FAILED"], last: []}
    assert run["Statistics"]["FailedActions"] == 1
    jobs.s3.put_object(Bucket=jobs.bucket, Key="needed", Body=b"")
    ids = {node["Name"]: node["UniqueId"] for node in run["Graph"]["Nodes"]}
    resumed = jobs.glue.resume_workflow_run(Name=flow.name, RunId=run_id, NodeIds=[ids[bad]])
    assert resumed["NodeIds"] == [ids[bad]]
    run = flow.until(resumed["RunId"], "COMPLETED")
    assert run["PreviousRunId"] == run_id
    assert job_states(run) == {good: ["SUCCEEDED"], bad: ["SUCCEEDED"], last: ["SUCCEEDED"]}
    assert len(jobs.glue.get_job_runs(JobName=good)["JobRuns"]) == 1
    runs = jobs.glue.get_workflow_runs(Name=flow.name, MaxResults=1)
    assert [each["WorkflowRunId"] for each in runs["Runs"]] == [resumed["RunId"]]
    older = jobs.glue.get_workflow_runs(Name=flow.name, MaxResults=1, NextToken=runs["NextToken"])
    assert [each["WorkflowRunId"] for each in older["Runs"]] == [run_id] and "NextToken" not in older


def test_stopping_a_run_ends_what_is_under_way(jobs):
    endless = jobs.create("import time; print('started', flush=True); time.sleep(3600)")
    after = jobs.create("print('never')")
    flow = Flow(jobs)
    flow.trigger("start", [job(endless)], **ON_DEMAND)
    flow.after("stopped", {endless: "STOPPED"}, [job(after)])
    run_id = jobs.glue.start_workflow_run(Name=flow.name)["RunId"]
    seen_until(lambda: job_states(flow.look(run_id))[endless], lambda states: states == ["RUNNING"], 300)
    jobs.glue.stop_workflow_run(Name=flow.name, RunId=run_id)
    run = flow.until(run_id, "STOPPED")
    assert job_states(run) == {endless: ["STOPPED"], after: []}
    with refused("IllegalWorkflowStateException"):
        jobs.glue.stop_workflow_run(Name=flow.name, RunId=run_id)


def test_a_trigger_of_a_deleted_job_gives_a_run_in_error(jobs):
    gone = jobs.create("print('gone')")
    flow = Flow(jobs)
    flow.trigger("start", [job(gone)], **ON_DEMAND)
    jobs.glue.delete_job(JobName=gone)
    run = flow.until(jobs.glue.start_workflow_run(Name=flow.name)["RunId"], "COMPLETED")
    assert job_states(run) == {gone: ["ERROR"]} and run["Statistics"]["ErroredActions"] == 1


def test_triggers_are_described_changed_listed_and_deleted(jobs):
    glue, name = jobs.glue, f"{jobs.bucket}-nightly"
    action = {"JobName": "some-job", "Arguments": {"--a": "1"}, "Timeout": 5}
    glue.create_trigger(
        Name=name, Type="SCHEDULED", Schedule="cron(0 3 * * ? *)", Actions=[action], Tags={"team": jobs.bucket}
    )
    trigger = glue.get_trigger(Name=name)["Trigger"]
    assert (trigger["Type"], trigger["State"], trigger["Actions"]) == ("SCHEDULED", "CREATED", [action])
    glue.start_trigger(Name=name)
    assert glue.get_trigger(Name=name)["Trigger"]["State"] == "ACTIVATED"
    updated = glue.update_trigger(
        Name=name, TriggerUpdate={"Schedule": "cron(0 4 * * ? *)", "Actions": [{"JobName": "other"}]}
    )["Trigger"]
    assert (updated["Schedule"], updated["State"]) == ("cron(0 4 * * ? *)", "ACTIVATED")
    glue.stop_trigger(Name=name)
    assert glue.get_trigger(Name=name)["Trigger"]["State"] == "DEACTIVATED"
    assert glue.list_triggers(Tags={"team": jobs.bucket})["TriggerNames"] == [name]
    assert [each["Name"] for each in glue.get_triggers(DependentJobName="other")["Triggers"]] == [name]
    found = glue.batch_get_triggers(TriggerNames=[name, "none"])
    assert [each["Name"] for each in found["Triggers"]] == [name] and found["TriggersNotFound"] == ["none"]
    arn = f"arn:aws:glue:us-east-1:123456789012:trigger/{name}"
    glue.tag_resource(ResourceArn=arn, TagsToAdd={"cost": "low"})
    assert glue.get_tags(ResourceArn=arn)["Tags"] == {"team": jobs.bucket, "cost": "low"}
    for _ in range(2):
        assert glue.delete_trigger(Name=name)["Name"] == name
    with refused("EntityNotFoundException", f"Trigger {name} not found."):
        glue.get_trigger(Name=name)


def test_what_a_trigger_cannot_be_is_refused(jobs):
    glue, name = jobs.glue, f"{jobs.bucket}-bad"
    with refused("InvalidInputException", "Both JobName and CrawlerName cannot be set together in an action"):
        glue.create_trigger(Name=name, Actions=[{"JobName": "a", "CrawlerName": "b"}], **ON_DEMAND)
    with refused("InvalidInputException", holding="choose from one of the following job state: [SUCCEEDED, STOPPED, FAILED, TIMEOUT]"):
        conditions = [{"LogicalOperator": "EQUALS", "JobName": "a"}]
        glue.create_trigger(Name=name, Type="CONDITIONAL", Predicate={"Conditions": conditions}, Actions=[job("b")])
    with refused("InvalidInputException", "Predicate cannot be null or empty"):
        glue.create_trigger(Name=name, Type="CONDITIONAL", Actions=[job("b")])
    with refused("InvalidInputException"):
        glue.create_trigger(Name=name, Type="SCHEDULED", Schedule="every night", Actions=[job("b")])
    with refused("InvalidInputException"):
        glue.create_trigger(Name=name, Type="EVENT", Actions=[job("b")])
    with refused("EntityNotFoundException"):
        glue.create_trigger(Name=name, WorkflowName="none", Actions=[job("b")], **ON_DEMAND)
    flow = Flow(jobs)
    flow.trigger("start", [job("b")], **ON_DEMAND)
    with refused("InvalidInputException", f"Workflow {flow.name} already has a start trigger"):
        flow.trigger("again", [job("b")], **ON_DEMAND)
    with refused("AlreadyExistsException"):
        glue.create_trigger(Name=f"{jobs.bucket}-start", Actions=[job("b")], **ON_DEMAND)


def test_workflows_are_changed_listed_and_deleted(jobs):
    glue, name = jobs.glue, f"{jobs.bucket}-w"
    assert glue.create_workflow(Name=name, Description="d", MaxConcurrentRuns=1, Tags={"a": "b"})["Name"] == name
    with refused("AlreadyExistsException"):
        glue.create_workflow(Name=name)
    with refused("InvalidInputException"):
        glue.start_workflow_run(Name=name)
    assert name in glue.list_workflows()["Workflows"]
    glue.update_workflow(Name=name, DefaultRunProperties={"k": "v"})
    workflow = glue.get_workflow(Name=name)["Workflow"]
    assert (workflow["Description"], workflow["DefaultRunProperties"]) == ("d", {"k": "v"})
    endless = jobs.create("import time; time.sleep(3600)")
    glue.create_trigger(Name=f"{name}-start", WorkflowName=name, Actions=[job(endless)], **ON_DEMAND)
    run_id = glue.start_workflow_run(Name=name)["RunId"]
    with refused("ConcurrentRunsExceededException"):
        glue.start_workflow_run(Name=name)
    glue.stop_workflow_run(Name=name, RunId=run_id)
    seen_until(lambda: glue.get_workflow_run(Name=name, RunId=run_id)["Run"]["Status"], lambda status: status == "STOPPED")
    found = glue.batch_get_workflows(Names=[name, "none"])
    assert [each["Name"] for each in found["Workflows"]] == [name] and found["MissingWorkflows"] == ["none"]
    glue.delete_workflow(Name=name)
    with refused("EntityNotFoundException", "Entity not found"):
        glue.get_workflow(Name=name)
    with refused("EntityNotFoundException"):
        glue.get_trigger(Name=f"{name}-start")
