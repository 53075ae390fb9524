"""Groups, streams and events of CloudWatch Logs, their tags, and their encryption under a key of KMS."""

import time

import pytest
from ciphertext import MARKER, is_on_disk
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


def everything(logs, group: str, from_head: bool) -> list[str]:
    """All messages of the stream `s`, page by page from one of its ends."""
    look = {"logGroupName": group, "logStreamName": "s", "startFromHead": from_head}
    pages, token = [], {}
    while True:
        answer = logs.get_log_events(**look, **token)
        if not answer["events"]:
            return [message for page in (pages if from_head else reversed(pages)) for message in page]
        pages.append([event["message"] for event in answer["events"]])
        token = {"nextToken": answer["nextForwardToken" if from_head else "nextBackwardToken"]}


def test_many_lines_of_several_writers_are_read_in_their_order(logs, group):
    now = int(time.time() * 1000)
    expected = []
    for writer in range(4):
        # Each batch begins before the one ahead of it ended.
        times = [now + writer * 700 + number for number in range(2000)]
        events = [{"timestamp": at, "message": f"{at} of {writer} ".ljust(400, "x")} for at in times]
        logs.put_log_events(logGroupName=group, logStreamName="s", logEvents=events)
        expected += [(event["timestamp"], writer, event["message"]) for event in events]
    expected = [message for *_, message in sorted(expected)]
    assert everything(logs, group, True) == expected
    assert everything(logs, group, False) == expected
    pages = list(logs.get_paginator("filter_log_events").paginate(logGroupName=group, filterPattern='"of 2"'))
    found = [event for page in pages for event in page["events"]]
    assert [event["message"] for event in found] == [message for message in expected if " of 2 " in message]
    assert len({event["eventId"] for event in found}) == 2000


def test_what_was_acknowledged_outlives_a_kill(own_server):
    logs = own_server.client("logs")
    logs.create_log_group(logGroupName="g")
    logs.create_log_stream(logGroupName="g", logStreamName="s")
    put(logs, "g", *(f"line {number}" for number in range(500)))
    own_server.kill()
    own_server.start()
    assert everything(own_server.client("logs"), "g", True) == [f"line {number}" for number in range(500)]


def test_batches_are_as_large_as_aws_allows(logs, group):
    now = int(time.time() * 1000)

    def batch(*times: int, size: int = 10) -> None:
        events = [{"timestamp": at, "message": "x" * size} for at in times]
        logs.put_log_events(logGroupName=group, logStreamName="s", logEvents=events)

    with refused("InvalidParameterException", "Upload too large: 1048602 bytes exceeds limit of 1048576"):
        batch(now, size=1_048_576)
    with refused("InvalidParameterException", holding="cannot span more than 24 hours"):
        batch(now - 86_400_001, now)
    batch(now, size=1_048_576 - 26)
    assert [len(message) for message in everything(logs, group, True)] == [1_048_550]


def test_groups_carry_tags(logs, group):
    arn = logs.describe_log_groups(logGroupNamePrefix=group)["logGroups"][0]["logGroupArn"]
    logs.tag_resource(resourceArn=arn, tags={"team": "lake", "stage": "test"})
    assert logs.list_tags_for_resource(resourceArn=arn)["tags"] == {"team": "lake", "stage": "test"}
    logs.untag_resource(resourceArn=arn, tagKeys=["stage"])
    logs.tag_log_group(logGroupName=group, tags={"cost": "7"})
    assert logs.list_tags_log_group(logGroupName=group)["tags"] == {"team": "lake", "cost": "7"}
    logs.untag_log_group(logGroupName=group, tags=["team"])
    assert logs.list_tags_for_resource(resourceArn=arn)["tags"] == {"cost": "7"}
    with refused("ResourceNotFoundException", "The specified log group does not exist."):
        logs.tag_resource(resourceArn=f"{arn}-not", tags={"a": "b"})
    with refused("InvalidParameterException"):
        logs.list_tags_for_resource(resourceArn="arn:aws:logs:us-east-1:123456789012:destination:d")


def test_events_lie_under_the_key_of_their_group(own_server):
    logs, kms = own_server.client("logs"), own_server.client("kms")
    key = kms.create_key()["KeyMetadata"]["Arn"]
    logs.create_log_group(logGroupName="g", kmsKeyId=key)
    logs.create_log_stream(logGroupName="g", logStreamName="s")
    (shown,) = logs.describe_log_groups()["logGroups"]
    assert shown["kmsKeyId"] == key
    secret = MARKER.decode()
    put(logs, "g", *(f"{number} {secret}" for number in range(100)))
    assert everything(logs, "g", True) == [f"{number} {secret}" for number in range(100)]
    own_server.kill()
    assert not is_on_disk(own_server.folder, MARKER)
    own_server.start()
    logs, kms = own_server.client("logs"), own_server.client("kms")
    assert len(logs.filter_log_events(logGroupName="g", filterPattern="finds")["events"]) == 100

    kms.disable_key(KeyId=key)
    message = f"The specified KMS key does not exist or is not allowed to be used with Arn '{shown['logGroupArn']}'"
    with refused("AccessDeniedException", message):
        logs.get_log_events(logGroupName="g", logStreamName="s")
    with refused("AccessDeniedException", message):
        logs.filter_log_events(logGroupName="g")
    with refused("AccessDeniedException", message):
        put(logs, "g", "never")
    with refused("InvalidParameterException", message):
        logs.associate_kms_key(logGroupName="g", kmsKeyId=key)
    kms.enable_key(KeyId=key)
    assert len(everything(logs, "g", False)) == 100


def test_keys_come_and_go(logs, group, aws):
    kms = aws.client("kms")
    keys = [kms.create_key()["KeyMetadata"]["Arn"] for _ in range(2)]

    def shown() -> str | None:
        return logs.describe_log_groups(logGroupNamePrefix=group)["logGroups"][0].get("kmsKeyId")

    put(logs, group, "clear")
    logs.associate_kms_key(logGroupName=group, kmsKeyId=keys[0])
    put(logs, group, "first")
    arn = logs.describe_log_groups(logGroupNamePrefix=group)["logGroups"][0]["logGroupArn"]
    logs.associate_kms_key(resourceIdentifier=arn, kmsKeyId=keys[1])
    assert shown() == keys[1]
    put(logs, group, "second")
    logs.disassociate_kms_key(logGroupName=group)
    assert shown() is None
    put(logs, group, "clear again")
    assert everything(logs, group, True) == ["clear", "first", "second", "clear again"]
    # Only what lies under the disabled key is out of reach.
    kms.disable_key(KeyId=keys[0])
    newest = logs.get_log_events(logGroupName=group, logStreamName="s", limit=2)["events"]
    assert [event["message"] for event in newest] == ["second", "clear again"]
    with refused("AccessDeniedException"):
        everything(logs, group, True)
    with refused("AccessDeniedException", holding="does not exist or is not allowed"):
        logs.associate_kms_key(logGroupName=group, kmsKeyId=keys[1][:-12] + "0" * 12)
    with refused("ResourceNotFoundException", "The specified log group does not exist."):
        logs.associate_kms_key(logGroupName="no-such-group", kmsKeyId=keys[1])
