"""What watches log groups: filter patterns, metric filters with alarms, and subscriptions that deliver."""

import base64
import datetime
import gzip
import itertools
import json
import time

import pytest
from refusals import refused
from waiting import seen_until

NUMBERS = itertools.count(1)
ROLE = "arn:aws:iam::123456789012:role/logs"
REQUEST = '127.0.0.1 - frank [10/Oct/2000:13:25:15 -0700] "GET /index.html HTTP/1.0" {status} {size}'


@pytest.fixture
def name() -> str:
    """A name that no other test uses."""
    return f"filters-{time.time_ns()}-{next(NUMBERS)}"


class Group:
    """A log group with one stream."""

    def __init__(self, server, name: str):
        self.logs, self.name = server.client("logs"), name
        self.logs.create_log_group(logGroupName=name)
        self.logs.create_log_stream(logGroupName=name, logStreamName="s")

    def put(self, *messages: str) -> None:
        now = int(time.time() * 1000)
        events = [{"timestamp": now, "message": message} for message in messages]
        self.logs.put_log_events(logGroupName=self.name, logStreamName="s", logEvents=events)

    def found(self, pattern: str) -> list[str]:
        answer = self.logs.filter_log_events(logGroupName=self.name, filterPattern=pattern)
        return [event["message"] for event in answer["events"]]

    def measure(self, name: str, pattern: str, **transformation) -> None:
        transformation = {"metricNamespace": self.name, "metricName": name} | transformation
        self.logs.put_metric_filter(
            logGroupName=self.name, filterName=name, filterPattern=pattern, metricTransformations=[transformation]
        )


@pytest.fixture
def group(aws, name) -> Group:
    return Group(aws, name)


class Queue:
    """A queue, and a destination of its name before it."""

    def __init__(self, server, name: str):
        self.sqs = server.client("sqs")
        self.url = self.sqs.create_queue(QueueName=name)["QueueUrl"]
        self.arn = f"arn:aws:sqs:us-east-1:123456789012:{name}"
        answer = server.client("logs").put_destination(destinationName=name, targetArn=self.arn, roleArn=ROLE)
        self.destination = answer["destination"]["arn"]

    def take(self) -> list[dict]:
        """The records that are there, deleted."""
        answer = self.sqs.receive_message(QueueUrl=self.url, MaxNumberOfMessages=10)
        records = []
        for message in answer.get("Messages", []):
            records.append(json.loads(gzip.decompress(base64.b64decode(message["Body"]))))
            self.sqs.delete_message(QueueUrl=self.url, ReceiptHandle=message["ReceiptHandle"])
        return records

    def take_until(self, *texts: str) -> list[dict]:
        """The records of data, once their events hold all `texts`."""
        records: list[dict] = []

        def look() -> set[str]:
            records.extend(record for record in self.take() if record["messageType"] == "DATA_MESSAGE")
            return {event["message"] for record in records for event in record["logEvents"]}

        seen_until(look, lambda found: found >= set(texts))
        return records


def test_events_are_found_by_json_columns_and_expressions(group):
    lines = ['{"level": "ERROR", "took": 12.5, "user": {"id": 7}}', '{"level": "INFO", "took": 900}']
    requests = [REQUEST.format(status=404, size=1534), REQUEST.format(status=200, size=10)]
    group.put(*lines, *requests)
    assert group.found('{ $.level = "ERROR" && $.user.id = 7 }') == lines[:1]
    assert group.found("{ $.took > 1e2 || $.user.id NOT EXISTS }") == lines[1:]
    assert group.found("[ip, id, user, at, request = *index*, status = 4*, size > 1000]") == requests[:1]
    assert group.found("[..., status = 200, size]") == requests[1:]
    assert group.found("%[A-Z]{5}%") == lines[:1]
    assert group.found("frank -404") == requests[1:]
    assert group.found("?INFO ?404") == [lines[1], requests[0]]
    for pattern in ["{ $.a", "[a, b", "%(a)%", '"open']:
        with refused("InvalidParameterException", holding="Invalid filter pattern"):
            group.found(pattern)


def test_patterns_can_be_tried(aws):
    messages = [REQUEST.format(status=status, size=1) for status in (200, 404)]
    answer = aws.client("logs").test_metric_filter(
        filterPattern="[..., request, status = 4*, size]", logEventMessages=messages
    )
    (match,) = answer["matches"]
    assert (match["eventNumber"], match["eventMessage"]) == (2, messages[1])
    assert match["extractedValues"] == {
        "$1": "127.0.0.1", "$2": "-", "$3": "frank", "$4": "10/Oct/2000:13:25:15 -0700",
        "$request": "GET /index.html HTTP/1.0", "$status": "404", "$size": "1",
    }


def statistics(aws, namespace: str, metric: str, **dimensions: str) -> dict:
    """All that came to a metric in the last hour."""
    now = datetime.datetime.now(datetime.timezone.utc)
    answer = aws.client("cloudwatch").get_metric_statistics(
        Namespace=namespace, MetricName=metric, Period=7200, Statistics=["Sum", "SampleCount"],
        StartTime=now - datetime.timedelta(hours=1), EndTime=now + datetime.timedelta(hours=1),
        Dimensions=[{"Name": name, "Value": value} for name, value in dimensions.items()],
    )
    points = answer["Datapoints"]
    return {
        "sum": sum(point["Sum"] for point in points), "count": sum(point["SampleCount"] for point in points),
        "units": {point["Unit"] for point in points},
    }


def test_matching_events_become_points_of_metrics(aws, group):
    group.measure("errors", "ERROR", metricValue="1")
    group.measure("bytes", "[..., status, size]", metricValue="$size", unit="Bytes", dimensions={"Status": "$status"})
    group.measure("took", "{ $.took = * }", metricValue="$.took", unit="Milliseconds")
    group.put("ERROR one", "fine", "ERROR two")
    group.put(REQUEST.format(status=200, size=10), REQUEST.format(status=200, size=5), REQUEST.format(status=404, size=1))
    group.put('{"took": 12.5}', '{"took": "no number"}', '{"other": 1}')
    look = lambda *which, **dimensions: lambda: statistics(aws, group.name, *which, **dimensions)
    seen_until(look("errors"), lambda seen: seen == {"sum": 2, "count": 2, "units": {"None"}})
    seen_until(look("bytes", Status="200"), lambda seen: seen == {"sum": 15, "count": 2, "units": {"Bytes"}})
    seen_until(look("bytes", Status="404"), lambda seen: seen == {"sum": 1, "count": 1, "units": {"Bytes"}})
    seen_until(look("took"), lambda seen: seen == {"sum": 12.5, "count": 1, "units": {"Milliseconds"}})


def test_a_default_stands_for_minutes_without_a_match(aws, group):
    group.measure("errors", "ERROR", metricValue="1", defaultValue=0.0)
    group.put("fine", "fine too")
    seen_until(lambda: statistics(aws, group.name, "errors"), lambda seen: (seen["sum"], seen["count"]) == (0, 2))


def test_an_alarm_fires_on_what_a_log_says(aws, group):
    group.measure("failures", "?FATAL ?Traceback", metricValue="1")
    sqs, sns, cloudwatch = (aws.client(service) for service in ("sqs", "sns", "cloudwatch"))
    topic = sns.create_topic(Name=group.name)["TopicArn"]
    inbox = sqs.create_queue(QueueName=group.name)["QueueUrl"]
    sns.subscribe(TopicArn=topic, Protocol="sqs", Endpoint=f"arn:aws:sqs:us-east-1:123456789012:{group.name}")
    group.put("all is well", "FATAL: out of memory")
    seen_until(lambda: statistics(aws, group.name, "failures"), lambda seen: seen["sum"] == 1)
    # Looked at every minute, over the minutes in which the point may lie.
    cloudwatch.put_metric_alarm(
        AlarmName=group.name, Namespace=group.name, MetricName="failures", Statistic="Sum", Period=60,
        EvaluationPeriods=3, DatapointsToAlarm=1, Threshold=1, ComparisonOperator="GreaterThanOrEqualToThreshold",
        TreatMissingData="notBreaching", AlarmActions=[topic],
    )
    take = lambda: sqs.receive_message(QueueUrl=inbox, WaitTimeSeconds=5).get("Messages", [])
    messages = seen_until(take, bool, seconds=180)
    envelope = json.loads(messages[0]["Body"])
    assert envelope["Subject"].startswith(f'ALARM: "{group.name}"')
    assert json.loads(envelope["Message"])["NewStateValue"] == "ALARM"
    cloudwatch.delete_alarms(AlarmNames=[group.name])


def test_metric_filters_are_described_and_deleted(group):
    group.measure("a", "ERROR", metricValue="1", defaultValue=0.0)
    group.measure("b", "{ $.x = 1 }", metricValue="$.x", dimensions={"Y": "$.y"}, unit="Count")
    describe = group.logs.describe_metric_filters
    first, second = describe(logGroupName=group.name)["metricFilters"]
    assert (first["filterName"], first["filterPattern"], first["logGroupName"]) == ("a", "ERROR", group.name)
    assert first["metricTransformations"] == [
        {"metricName": "a", "metricNamespace": group.name, "metricValue": "1", "defaultValue": 0.0}
    ]
    assert second["metricTransformations"][0]["dimensions"] == {"Y": "$.y"}
    found = describe(metricNamespace=group.name, metricName="b")["metricFilters"]
    assert [filter["filterName"] for filter in found] == ["b"]
    (shown,) = group.logs.describe_log_groups(logGroupNamePrefix=group.name)["logGroups"]
    assert shown["metricFilterCount"] == 2
    group.logs.delete_metric_filter(logGroupName=group.name, filterName="a")
    with refused("ResourceNotFoundException", "The specified metric filter does not exist."):
        group.logs.delete_metric_filter(logGroupName=group.name, filterName="a")


def test_bad_metric_filters_are_refused(group):
    with refused("InvalidParameterException", holding="Invalid filter pattern"):
        group.measure("a", "{ $.x", metricValue="1")
    with refused("InvalidParameterException", holding="neither a number nor a field"):
        group.measure("a", "ERROR", metricValue="many")
    with refused("InvalidParameterException", holding="no default value"):
        group.measure("a", "{ $.x = 1 }", metricValue="1", defaultValue=0.0, dimensions={"X": "$.x"})
    with refused("ResourceNotFoundException", "The specified log group does not exist."):
        group.logs.describe_metric_filters(logGroupName="no-such-group")


def test_subscriptions_deliver_what_matches(aws, group):
    queue = Queue(aws, group.name)
    assert queue.destination == f"arn:aws:logs:us-east-1:123456789012:destination:{group.name}"
    (test,) = seen_until(queue.take, bool)
    assert test["messageType"] == "CONTROL_MESSAGE"
    group.logs.put_subscription_filter(
        logGroupName=group.name, filterName="errors", filterPattern="ERROR", destinationArn=queue.destination
    )
    group.put("ERROR one", "INFO two", "ERROR three")
    (record,) = queue.take_until("ERROR one", "ERROR three")
    events = record.pop("logEvents")
    assert record == {
        "messageType": "DATA_MESSAGE", "owner": "123456789012", "logGroup": group.name, "logStream": "s",
        "subscriptionFilters": ["errors"],
    }
    found = group.logs.filter_log_events(logGroupName=group.name, filterPattern="ERROR")["events"]
    assert events == [{"id": e["eventId"], "timestamp": e["timestamp"], "message": e["message"]} for e in found]


def test_much_text_comes_in_several_records(aws, group):
    queue = Queue(aws, group.name)
    group.logs.put_subscription_filter(
        logGroupName=group.name, filterName="all", filterPattern="", destinationArn=queue.destination
    )
    lines = [f"{number} " + "x" * 50_000 for number in range(10)]
    group.put(*lines)
    assert len(queue.take_until(*lines)) == 4


def test_subscriptions_and_destinations_are_described_and_deleted(aws, group):
    queue, logs = Queue(aws, group.name), group.logs
    (destination,) = logs.describe_destinations(DestinationNamePrefix=group.name)["destinations"]
    assert (destination["targetArn"], destination["roleArn"]) == (queue.arn, ROLE)
    put = {"logGroupName": group.name, "filterPattern": "", "destinationArn": queue.destination}
    for name in ("a", "b", "a"):
        logs.put_subscription_filter(filterName=name, **put)
    with refused("LimitExceededException", "Resource limit exceeded."):
        logs.put_subscription_filter(filterName="c", **put)
    found = logs.describe_subscription_filters(logGroupName=group.name)["subscriptionFilters"]
    assert [(filter["filterName"], filter["distribution"]) for filter in found] == [
        ("a", "ByLogStream"), ("b", "ByLogStream")
    ]
    logs.delete_subscription_filter(logGroupName=group.name, filterName="a")
    with refused("ResourceNotFoundException", "The specified subscription filter does not exist."):
        logs.delete_subscription_filter(logGroupName=group.name, filterName="a")
    logs.delete_destination(destinationName=group.name)
    with refused("ResourceNotFoundException", "The specified destination does not exist."):
        logs.delete_destination(destinationName=group.name)


@pytest.mark.parametrize(
    ("arn", "text"),
    [
        ("arn:aws:lambda:us-east-1:123456789012:function:f", "Could not execute the lambda function."),
        ("arn:aws:kinesis:us-east-1:123456789012:stream/s", "Could not deliver test message to specified Kinesis stream."),
        ("arn:aws:firehose:us-east-1:123456789012:deliverystream/s", "Could not deliver test message to specified Firehose"),
        ("arn:aws:logs:us-east-1:123456789012:destination:none", "Could not deliver test message to specified destination."),
        ("arn:aws:sqs:us-east-1:123456789012:q", "cannot work with destinationArn for vendor sqs"),
    ],
)
def test_what_cannot_be_delivered_to_is_refused(group, arn, text):
    with refused("InvalidParameterException", holding=text):
        group.logs.put_subscription_filter(
            logGroupName=group.name, filterName="f", filterPattern="", destinationArn=arn
        )
    with refused("InvalidParameterException", holding="Could not"):
        group.logs.put_destination(destinationName=group.name, targetArn=arn + "-gone", roleArn=ROLE)


def test_other_accounts_need_a_policy(server_with):
    server = server_with("--dev")
    owner = Queue(server, "shared")

    def subscribe() -> None:
        logs.put_subscription_filter(
            logGroupName="g", filterName="f", filterPattern="", destinationArn=owner.destination
        )

    session = type(server.session())("210987654321", "any", region_name="us-east-1")
    logs = session.client("logs", endpoint_url=server.endpoint)
    logs.create_log_group(logGroupName="g")
    with refused("AccessDeniedException", holding="is not authorized to perform PutSubscriptionFilter"):
        subscribe()
    statement = {"Effect": "Allow", "Principal": {"AWS": "210987654321"}, "Action": "logs:PutSubscriptionFilter"}
    policy = json.dumps({"Version": "2012-10-17", "Statement": [statement | {"Resource": owner.destination}]})
    server.client("logs").put_destination_policy(destinationName="shared", accessPolicy=policy)
    subscribe()
    logs.create_log_stream(logGroupName="g", logStreamName="s")
    event = {"timestamp": int(time.time() * 1000), "message": "from afar"}
    logs.put_log_events(logGroupName="g", logStreamName="s", logEvents=[event])
    (record,) = owner.take_until("from afar")
    assert record["owner"] == "210987654321"


def test_a_kill_loses_no_event(own_server):
    """The kill comes as soon as the events are acknowledged."""
    group, queue = Group(own_server, "g"), Queue(own_server, "kept")
    group.logs.put_subscription_filter(
        logGroupName="g", filterName="all", filterPattern="", destinationArn=queue.destination
    )
    group.measure("lines", "", metricValue="1")
    lines = [f"line {number}" for number in range(50)]
    for line in lines:
        group.put(line)
    own_server.kill()
    own_server.start()
    queue.sqs = own_server.client("sqs")
    queue.url = queue.sqs.get_queue_url(QueueName="kept")["QueueUrl"]
    queue.take_until(*lines)
    # The bus delivers at least once: what was on its way at the kill may count twice.
    seen_until(lambda: statistics(own_server, "g", "lines")["sum"], lambda total: total >= 50)
