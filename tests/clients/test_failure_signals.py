"""A job that fails is told of: its state event passes a rule to a topic, and comes to a queue, an endpoint and a mailbox."""

import itertools
import json
import re

import pytest
from jobs import Jobs
from test_sns import endpoint, mail_server, visit  # noqa: F401
from waiting import seen_until

NUMBERS = itertools.count(1)


@pytest.fixture
def posts(endpoint):  # noqa: F811
    """What is posted to an endpoint: one message after the other."""
    return lambda: json.loads(endpoint.next()[1])


def test_a_failed_job_is_told_of(server_with, endpoint, posts):  # noqa: F811
    with mail_server() as (mailbox, port):
        server = server_with("--mail-server", f"smtp://127.0.0.1:{port}")
        server.client("s3").create_bucket(Bucket="scripts")
        jobs = Jobs(server, "scripts")
        sns, sqs, events = (server.client(service) for service in ("sns", "sqs", "events"))
        topic = sns.create_topic(Name="failures")["TopicArn"]
        inbox = sqs.create_queue(QueueName="failures")["QueueUrl"]
        sns.subscribe(TopicArn=topic, Protocol="sqs", Endpoint="arn:aws:sqs:us-east-1:123456789012:failures")
        sns.subscribe(TopicArn=topic, Protocol="http", Endpoint=endpoint.url)
        visit(posts()["SubscribeURL"])
        sns.subscribe(TopicArn=topic, Protocol="email", Endpoint="ann@example.org")
        visit(re.search(r"http://\S+", mailbox.next()[1])[0])
        pattern = {"source": ["aws.glue"], "detail-type": ["Glue Job State Change"], "detail": {"state": ["FAILED"]}}
        events.put_rule(Name="failures", EventPattern=json.dumps(pattern))
        events.put_targets(Rule="failures", Targets=[{"Id": "topic", "Arn": topic}])
        good, bad = jobs.create("print('fine')"), jobs.create("raise ValueError('no such luck')")
        assert jobs.run(good)["JobRunState"] == "SUCCEEDED"
        run = jobs.run(bad)
        assert run["JobRunState"] == "FAILED"
        messages = seen_until(lambda: sqs.receive_message(QueueUrl=inbox, WaitTimeSeconds=5).get("Messages", []), bool)
        (event,) = [json.loads(json.loads(message["Body"])["Message"]) for message in messages]
        assert (event["detail"]["jobName"], event["detail"]["jobRunId"]) == (bad, run["Id"])
        assert "no such luck" in event["detail"]["message"]
        assert json.loads(posts()["Message"]) == event
        assert run["Id"] in mailbox.next()[1]
