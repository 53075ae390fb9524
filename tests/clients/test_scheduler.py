"""EventBridge Scheduler: schedules in groups that call log groups and event buses."""

import datetime
import itertools
import json
import time

import pytest

from refusals import refused
from waiting import seen_until

NUMBERS = itertools.count(1)
ACCOUNT = "123456789012"
ROLE = f"arn:aws:iam::{ACCOUNT}:role/scheduler"


@pytest.fixture(scope="session")
def scheduler(aws):
    return aws.client("scheduler")


@pytest.fixture
def name() -> str:
    """A name that no other test uses."""
    return f"test-{time.time_ns()}-{next(NUMBERS)}"


def schedule(name: str, expression: str, **more) -> dict:
    target = {"Arn": f"arn:aws:logs:us-east-1:{ACCOUNT}:log-group:/aws/events/{name}", "RoleArn": ROLE, "Input": '"hello"'}
    plain = {"Name": name, "ScheduleExpression": expression, "FlexibleTimeWindow": {"Mode": "OFF"}, "Target": target}
    return plain | more


def messages(logs, name: str) -> list[str]:
    try:
        answer = logs.filter_log_events(logGroupName=f"/aws/events/{name}")
    except logs.exceptions.ResourceNotFoundException:
        return []
    return [event["message"] for event in answer["events"]]


def test_a_one_time_schedule_calls_its_target_and_goes(aws, scheduler, name):
    soon = datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(seconds=2)
    expression = f"at({soon:%Y-%m-%dT%H:%M:%S})"
    scheduler.create_schedule(**schedule(name, expression, ActionAfterCompletion="DELETE"))
    assert seen_until(lambda: messages(aws.client("logs"), name), bool) == ['"hello"']
    with refused("ResourceNotFoundException", f"Schedule {name} does not exist."):
        scheduler.get_schedule(Name=name)


def test_schedules_put_events(aws, scheduler, name):
    events = aws.client("events")
    events.put_rule(Name=name, EventPattern=json.dumps({"source": [name]}))
    group = f"arn:aws:logs:us-east-1:{ACCOUNT}:log-group:/aws/events/{name}"
    events.put_targets(Rule=name, Targets=[{"Id": "log", "Arn": group, "InputPath": "$.detail"}])
    target = {
        "Arn": f"arn:aws:events:us-east-1:{ACCOUNT}:event-bus/default", "RoleArn": ROLE, "Input": '{"n": 1}',
        "EventBridgeParameters": {"Source": name, "DetailType": "tick"},
    }
    scheduler.create_schedule(**schedule(name, "rate(1 hour)", Target=target))
    assert seen_until(lambda: messages(aws.client("logs"), name), bool) == ['{"n":1}']
    scheduler.delete_schedule(Name=name)


def test_groups_hold_schedules(scheduler, name):
    arn = scheduler.create_schedule_group(Name=name, Tags=[{"Key": "team", "Value": "etl"}])["ScheduleGroupArn"]
    assert arn == f"arn:aws:scheduler:us-east-1:{ACCOUNT}:schedule-group/{name}"
    assert scheduler.list_tags_for_resource(ResourceArn=arn)["Tags"] == [{"Key": "team", "Value": "etl"}]
    created = scheduler.create_schedule(
        **schedule("nightly", "cron(0 2 * * ? *)", GroupName=name, ScheduleExpressionTimezone="Europe/Berlin",
                   FlexibleTimeWindow={"Mode": "FLEXIBLE", "MaximumWindowInMinutes": 15}, State="DISABLED")
    )
    assert created["ScheduleArn"] == f"arn:aws:scheduler:us-east-1:{ACCOUNT}:schedule/{name}/nightly"
    found = scheduler.get_schedule(Name="nightly", GroupName=name)
    assert found["ScheduleExpressionTimezone"] == "Europe/Berlin"
    assert found["FlexibleTimeWindow"] == {"Mode": "FLEXIBLE", "MaximumWindowInMinutes": 15}
    scheduler.update_schedule(**schedule("nightly", "rate(5 minutes)", GroupName=name, State="DISABLED"))
    (listed,) = scheduler.list_schedules(GroupName=name)["Schedules"]
    assert (listed["Name"], listed["State"]) == ("nightly", "DISABLED")
    assert scheduler.get_schedule(Name="nightly", GroupName=name)["ScheduleExpression"] == "rate(5 minutes)"
    assert name in [group["Name"] for group in scheduler.list_schedule_groups()["ScheduleGroups"]]
    scheduler.delete_schedule_group(Name=name)
    with refused("ResourceNotFoundException", "Schedule nightly does not exist."):
        scheduler.get_schedule(Name="nightly", GroupName=name)


def test_bad_schedules_are_refused(scheduler, name):
    with refused("ValidationException", "Invalid Schedule Expression every day."):
        scheduler.create_schedule(**schedule(name, "every day"))
    with refused("ValidationException", "Provided timezone Mars/Olympus is not valid."):
        scheduler.create_schedule(**schedule(name, "rate(1 hour)", ScheduleExpressionTimezone="Mars/Olympus"))
    with refused("ResourceNotFoundException", "Schedule group nobody does not exist."):
        scheduler.create_schedule(**schedule(name, "rate(1 hour)", GroupName="nobody"))
    scheduler.create_schedule(**schedule(name, "rate(1 hour)"))
    with refused("ConflictException", f"Schedule {name} already exists."):
        scheduler.create_schedule(**schedule(name, "rate(1 hour)"))
    scheduler.delete_schedule(Name=name)
