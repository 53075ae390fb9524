"""CloudWatch Logs as far as the crawlers' lines need it: groups, streams, events."""

import time

import pytest

from refusals import refused


@pytest.fixture
def logs(aws):
    return aws.client("logs")


@pytest.fixture
def group(logs, database) -> str:
    """A fresh log group with a stream named `s`."""
    logs.create_log_group(logGroupName=database)
    logs.create_log_stream(logGroupName=database, logStreamName="s")
    return database


def put(logs, group: str, *messages: str) -> list[int]:
    """Puts messages a millisecond apart and returns their times."""
    first = int(time.time() * 1000) - len(messages)
    events = [{"timestamp": first + number, "message": message} for number, message in enumerate(messages)]
    logs.put_log_events(logGroupName=group, logStreamName="s", logEvents=events)
    return [event["timestamp"] for event in events]


def test_lines_come_back_in_order_with_their_times(logs, group):
    times = put(logs, group, "one", "two", "three")
    events = logs.get_log_events(logGroupName=group, logStreamName="s", startFromHead=True)["events"]
    assert [(event["timestamp"], event["message"]) for event in events] == list(zip(times, ["one", "two", "three"]))


def test_reading_on_from_a_token_gives_each_line_once(logs, group):
    put(logs, group, *(f"line {number}" for number in range(25)))
    look = {"logGroupName": group, "logStreamName": "s", "startFromHead": True, "limit": 10}
    found, token = [], None
    while True:
        answer = logs.get_log_events(**look, **({"nextToken": token} if token else {}))
        found += [event["message"] for event in answer["events"]]
        if answer["nextForwardToken"] == token:
            break
        token = answer["nextForwardToken"]
    assert found == [f"line {number}" for number in range(25)]


def test_lines_are_filtered_over_streams(logs, group):
    put(logs, group, "INFO one", "ERROR two", "INFO three")
    pages = logs.get_paginator("filter_log_events").paginate(logGroupName=group, filterPattern="ERROR")
    assert [event["message"] for page in pages for event in page["events"]] == ["ERROR two"]


def test_groups_and_streams_are_listed(logs, group):
    (found,) = logs.describe_log_groups(logGroupNamePrefix=group)["logGroups"]
    assert found["logGroupName"] == group
    assert found["arn"].startswith(f"arn:aws:logs:us-east-1:123456789012:log-group:{group}")
    (stream,) = logs.describe_log_streams(logGroupName=group)["logStreams"]
    assert stream["logStreamName"] == "s"
    logs.put_retention_policy(logGroupName=group, retentionInDays=7)
    assert logs.describe_log_groups(logGroupNamePrefix=group)["logGroups"][0]["retentionInDays"] == 7


def test_what_is_there_already_or_not_at_all(logs, group):
    with refused("ResourceAlreadyExistsException", "The specified log group already exists"):
        logs.create_log_group(logGroupName=group)
    with refused("ResourceNotFoundException", "The specified log group does not exist."):
        logs.get_log_events(logGroupName="no-such-group", logStreamName="s")
    with refused("ResourceNotFoundException", "The specified log stream does not exist."):
        logs.get_log_events(logGroupName=group, logStreamName="no-such-stream")
    logs.delete_log_group(logGroupName=group)
    assert logs.describe_log_groups(logGroupNamePrefix=group)["logGroups"] == []
