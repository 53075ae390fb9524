"""CloudWatch: metrics, math, alarms and dashboards, in all three protocols that it speaks."""

import copy
import datetime
import itertools
import json
import time

import botocore.config
import botocore.loaders
import pytest

from refusals import refused
from waiting import seen_until

NUMBERS = itertools.count(1)
MINUTE = datetime.timedelta(minutes=1)


@pytest.fixture(scope="session")
def cloudwatch(aws):
    return aws.client("cloudwatch")


@pytest.fixture
def namespace() -> str:
    """A namespace that no other test uses."""
    return f"Test/{time.time_ns()}-{next(NUMBERS)}"


@pytest.fixture
def now() -> datetime.datetime:
    """The minute that begins now, so that data lie in the minutes before it."""
    return datetime.datetime.now(datetime.timezone.utc).replace(second=0, microsecond=0)


def put(client, namespace: str, data: list[dict]) -> None:
    client.put_metric_data(Namespace=namespace, MetricData=data)


def query(namespace: str, name: str, statistic: str = "Sum", dimensions=(), period: int = 60, **more) -> dict:
    dimensions = [{"Name": key, "Value": value} for key, value in dimensions]
    metric = {"Namespace": namespace, "MetricName": name, "Dimensions": dimensions}
    return {"MetricStat": {"Metric": metric, "Period": period, "Stat": statistic}} | more


def asked(client, queries: list[dict], start, end) -> dict[str, list[float]]:
    """The values of each query, oldest first."""
    answer = client.get_metric_data(
        MetricDataQueries=queries, StartTime=start, EndTime=end, ScanBy="TimestampAscending"
    )
    return {result["Id"]: result["Values"] for result in answer["MetricDataResults"]}


class OneProtocol(botocore.loaders.Loader):
    """A loader whose CloudWatch speaks one protocol only, as clients of other ages do."""

    def __init__(self, protocol: str):
        super().__init__()
        self.protocol = protocol

    def load_service_model(self, service_name, type_name, api_version=None):
        model = copy.deepcopy(super().load_service_model(service_name, type_name, api_version))
        if service_name == "cloudwatch" and type_name == "service-2":
            model["metadata"] |= {"protocol": self.protocol, "protocols": [self.protocol]}
        return model


@pytest.mark.parametrize("protocol", ["smithy-rpc-v2-cbor", "json", "query"])
def test_every_protocol_says_the_same(aws, namespace, now, protocol):
    session = aws.session()
    session._session.register_component("data_loader", OneProtocol(protocol))
    config = botocore.config.Config(retries={"total_max_attempts": 1})
    client = session.client("cloudwatch", endpoint_url=aws.endpoint, config=config)
    requests = []
    client.meta.events.register("before-send.cloudwatch", lambda request, **_: requests.append(request))
    dimensions = [{"Name": "Host", "Value": "ä <&> \"1\""}]
    data = {"MetricName": "latency", "Dimensions": dimensions, "Timestamp": now - MINUTE, "Values": [1.5, 2.5], "Counts": [1.0, 3.0]}
    put(client, namespace, [data | {"Unit": "Milliseconds"}])
    (metric,) = client.list_metrics(Namespace=namespace)["Metrics"]
    assert metric == {"Namespace": namespace, "MetricName": "latency", "Dimensions": dimensions}
    answer = client.get_metric_statistics(
        Namespace=namespace, MetricName="latency", Dimensions=dimensions, StartTime=now - 2 * MINUTE, EndTime=now,
        Period=60, Statistics=["Average", "SampleCount", "Maximum"], ExtendedStatistics=["p50"],
    )
    (point,) = answer["Datapoints"]
    assert point == {
        "Timestamp": now - MINUTE, "Average": 2.25, "SampleCount": 4.0, "Maximum": 2.5, "Unit": "Milliseconds",
        "ExtendedStatistics": {"p50": 2.5},
    }
    with refused("ResourceNotFound"):
        client.get_dashboard(DashboardName="nobody")
    with refused("InvalidParameterValue", "The value NaN for parameter MetricData.member.1.Value is invalid."):
        put(client, namespace, [{"MetricName": "latency", "Value": float("nan")}])
    paths = {request.url.removeprefix(aws.endpoint).split("PutMetricData")[0] for request in requests}
    expected = "/service/GraniteServiceVersion20100801/operation/" if "cbor" in protocol else "/"
    assert expected in paths


def test_long_requests_come_compressed(cloudwatch, namespace, now):
    """boto3 compresses what is longer than 10 KiB."""
    sent = []
    cloudwatch.meta.events.register_first("before-send.cloudwatch.PutMetricData", lambda request, **_: sent.append(request))
    data = [{"MetricName": f"metric-{number}", "Value": 1.0, "Timestamp": now - MINUTE} for number in range(700)]
    put(cloudwatch, namespace, data)
    assert sent[-1].headers["Content-Encoding"] in (b"gzip", "gzip")
    pages = cloudwatch.get_paginator("list_metrics").paginate(Namespace=namespace)
    names = [metric["MetricName"] for page in pages for metric in page["Metrics"]]
    assert sorted(names) == sorted(datum["MetricName"] for datum in data)


def test_metrics_are_listed_by_their_dimensions(cloudwatch, namespace):
    for host, disk in [("a", "1"), ("a", "2"), ("b", "1")]:
        dimensions = [{"Name": "Host", "Value": host}, {"Name": "Disk", "Value": disk}]
        put(cloudwatch, namespace, [{"MetricName": "free", "Dimensions": dimensions, "Value": 1.0}])
    put(cloudwatch, namespace, [{"MetricName": "other", "Value": 1.0}])

    def count(**filters) -> int:
        return len(cloudwatch.list_metrics(Namespace=namespace, **filters)["Metrics"])

    assert count() == 4
    assert count(MetricName="free") == 3
    assert count(Dimensions=[{"Name": "Host", "Value": "a"}]) == 2
    assert count(Dimensions=[{"Name": "Disk"}]) == 3
    assert count(RecentlyActive="PT3H") == 4


def test_math_over_metrics(cloudwatch, namespace, now):
    for minute, (errors, requests) in enumerate([(1, 10), (2, 20), (0, 0), (4, 10)]):
        when = now - (4 - minute) * MINUTE
        put(cloudwatch, namespace, [{"MetricName": "errors", "Value": errors, "Timestamp": when}])
        put(cloudwatch, namespace, [{"MetricName": "requests", "Value": requests, "Timestamp": when}])
    queries = [
        query(namespace, "errors", Id="errors", ReturnData=False),
        query(namespace, "requests", Id="requests", ReturnData=False),
        {"Id": "rate", "Expression": "100 * errors / requests", "Label": "error rate"},
        {"Id": "filled", "Expression": "FILL(rate, 0)"},
        {"Id": "bad", "Expression": "IF(filled > 15, 1, 0)"},
        {"Id": "both", "Expression": "SUM(METRICS())"},
        {"Id": "found", "Expression": f"SEARCH('{{\"{namespace}\"}} MetricName=\"requests\"', 'Maximum', 60)"},
    ]
    values = asked(cloudwatch, queries, now - 4 * MINUTE, now)
    assert values["rate"] == [10.0, 10.0, 40.0]
    assert values["filled"] == [10.0, 10.0, 0.0, 40.0]
    assert values["bad"] == [0.0, 0.0, 0.0, 1.0]
    assert values["both"] == [11.0, 22.0, 0.0, 14.0]
    assert values["found"] == [10.0, 20.0, 0.0, 10.0]
    assert set(values) == {"rate", "filled", "bad", "both", "found"}


def test_bad_questions_are_refused(cloudwatch, namespace, now):
    with refused("ValidationError"):
        asked(cloudwatch, [{"Id": "e1", "Expression": "1 +"}], now - MINUTE, now)
    with refused("ValidationError"):
        asked(cloudwatch, [{"Id": "e1", "Expression": "nobody * 2"}], now - MINUTE, now)
    many = {"Namespace": namespace, "MetricName": "m", "EndTime": now, "Period": 60, "Statistics": ["Sum"]}
    with refused("InvalidParameterCombination", "You have requested up to 2,880 datapoints, which exceeds the limit of 1,440. You may reduce the datapoints requested by increasing Period, or decreasing the time range."):
        cloudwatch.get_metric_statistics(StartTime=now - datetime.timedelta(days=2), **many)
    with refused("InvalidParameterCombination", "The parameters MetricData.member.1.Value and MetricData.member.1.Values are mutually exclusive and you have specified both."):
        put(cloudwatch, namespace, [{"MetricName": "m", "Value": 1.0, "Values": [1.0]}])


def test_an_alarm_follows_its_metric(cloudwatch, namespace):
    """High resolution alarms are looked at every ten seconds: the wait here is one such look."""
    cloudwatch.put_metric_alarm(
        AlarmName=namespace, AlarmDescription="too many", Namespace=namespace, MetricName="load", Statistic="Maximum",
        Period=10, EvaluationPeriods=1, Threshold=5.0, ComparisonOperator="GreaterThanThreshold",
        Tags=[{"Key": "team", "Value": "etl"}],
    )

    def alarm() -> dict:
        return cloudwatch.describe_alarms(AlarmNames=[namespace])["MetricAlarms"][0]

    first = alarm()
    assert (first["StateValue"], first["StateReason"]) == ("INSUFFICIENT_DATA", "Unchecked: Initial alarm creation")
    assert first["AlarmArn"] == f"arn:aws:cloudwatch:us-east-1:123456789012:alarm:{namespace}"
    before = datetime.datetime.now(datetime.timezone.utc)
    for second in range(0, 20, 5):
        when = before - datetime.timedelta(seconds=second)
        put(cloudwatch, namespace, [{"MetricName": "load", "Value": 9.5, "Timestamp": when, "StorageResolution": 1}])
    raised = seen_until(alarm, lambda alarm: alarm["StateValue"] == "ALARM")
    assert raised["StateReason"].startswith("Threshold Crossed: 1 out of the last 1 datapoints [9.5 (")
    assert json.loads(raised["StateReasonData"])["recentDatapoints"] == [9.5]
    history = cloudwatch.describe_alarm_history(AlarmName=namespace)["AlarmHistoryItems"]
    assert history[0]["HistorySummary"] == "Alarm updated from INSUFFICIENT_DATA to ALARM"
    tags = cloudwatch.list_tags_for_resource(ResourceARN=first["AlarmArn"])["Tags"]
    assert tags == [{"Key": "team", "Value": "etl"}]
    for_metric = cloudwatch.describe_alarms_for_metric(Namespace=namespace, MetricName="load")["MetricAlarms"]
    assert [alarm["AlarmName"] for alarm in for_metric] == [namespace]
    cloudwatch.delete_alarms(AlarmNames=[namespace])
    assert cloudwatch.describe_alarms(AlarmNames=[namespace])["MetricAlarms"] == []


def test_states_can_be_set_and_composite_alarms_follow(cloudwatch, namespace):
    name = namespace.replace("/", "-")
    cloudwatch.put_metric_alarm(
        AlarmName=name, Namespace=namespace, MetricName="load", Statistic="Sum", Period=3600, EvaluationPeriods=1,
        Threshold=5.0, ComparisonOperator="GreaterThanThreshold", TreatMissingData="ignore",
    )
    cloudwatch.put_composite_alarm(AlarmName=f"{name}-all", AlarmRule=f'ALARM("{name}") OR FALSE')

    def composite() -> dict:
        answer = cloudwatch.describe_alarms(AlarmNames=[f"{name}-all"], AlarmTypes=["CompositeAlarm"])
        return answer["CompositeAlarms"][0]

    assert composite()["StateValue"] == "OK"
    cloudwatch.set_alarm_state(AlarmName=name, StateValue="ALARM", StateReason="for a test")
    assert composite()["StateValue"] == "ALARM"
    assert f":alarm:{name} transitioned to ALARM at " in composite()["StateReason"]
    children = cloudwatch.describe_alarms(ChildrenOfAlarmName=f"{name}-all")["MetricAlarms"]
    assert [alarm["AlarmName"] for alarm in children] == [name]
    with refused("ResourceNotFound"):
        cloudwatch.set_alarm_state(AlarmName="nobody", StateValue="OK", StateReason="")
    cloudwatch.delete_alarms(AlarmNames=[f"{name}-all"])
    cloudwatch.delete_alarms(AlarmNames=[name])


def test_bad_alarms_are_refused(cloudwatch, namespace):
    alarm = {
        "AlarmName": "bad", "Namespace": namespace, "MetricName": "m", "Statistic": "Sum", "Period": 60,
        "EvaluationPeriods": 1, "Threshold": 1.0, "ComparisonOperator": "GreaterThanThreshold",
    }
    with refused("ValidationError", "Metrics cannot be checked across more than a day (EvaluationPeriods * Period must be <= 86400)."):
        cloudwatch.put_metric_alarm(**alarm | {"EvaluationPeriods": 2000})
    with refused("ValidationError"):
        cloudwatch.put_metric_alarm(**alarm | {"TreatMissingData": "maybe"})
    with refused("ValidationError"):
        cloudwatch.put_composite_alarm(AlarmName="bad", AlarmRule="ALARM(")
    with refused("ValidationError"):
        cloudwatch.put_metric_alarm(**alarm | {"ComparisonOperator": "Near"})
    assert cloudwatch.describe_alarms(AlarmNames=["bad"])["MetricAlarms"] == []


def test_dashboards(cloudwatch, namespace):
    name = namespace.replace("/", "-")
    body = json.dumps({"widgets": [{"type": "text", "properties": {"markdown": "# hello"}}]})
    assert cloudwatch.put_dashboard(DashboardName=name, DashboardBody=body)["DashboardValidationMessages"] == []
    assert cloudwatch.get_dashboard(DashboardName=name)["DashboardBody"] == body
    (entry,) = cloudwatch.list_dashboards(DashboardNamePrefix=name)["DashboardEntries"]
    assert (entry["DashboardName"], entry["Size"]) == (name, len(body))
    with refused("InvalidParameterInput"):
        cloudwatch.put_dashboard(DashboardName=name, DashboardBody="{")
    cloudwatch.delete_dashboards(DashboardNames=[name])
    with refused("ResourceNotFound", f"Dashboard {name} does not exist"):
        cloudwatch.get_dashboard(DashboardName=name)
