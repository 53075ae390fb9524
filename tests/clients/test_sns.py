"""SNS under boto3: messages reach queues, HTTP endpoints and mailboxes, filtered, signed and at least once."""

import base64
import contextlib
import http.client
import http.server
import json
import queue as queues
import re
import socket
import threading
import time
import urllib.request

import pytest
from aiosmtpd.controller import Controller
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding

from refusals import refused


@pytest.fixture(scope="session")
def sns(aws):
    return aws.client("sns")


@pytest.fixture(scope="session")
def sqs(aws):
    return aws.client("sqs")


@pytest.fixture
def topic(sns, request) -> str:
    return sns.create_topic(Name=fresh_name(request))["TopicArn"]


def fresh_name(request) -> str:
    letters = "".join(letter if letter.isalnum() else "-" for letter in request.node.name)[:50]
    return f"{letters}-{time.monotonic_ns() % 10**9}"


class Inbox:
    """A queue of its own, subscribed to a topic."""

    def __init__(self, sns, sqs, topic: str, name: str, **attributes: str):
        self.sqs = sqs
        fifo = {"FifoQueue": "true"} if name.endswith(".fifo") else {}
        self.url = sqs.create_queue(QueueName=name, Attributes=fifo)["QueueUrl"]
        self.arn = f"arn:aws:sqs:us-east-1:123456789012:{name}"
        answer = sns.subscribe(TopicArn=topic, Protocol="sqs", Endpoint=self.arn, Attributes=attributes)
        self.subscription = answer["SubscriptionArn"]

    def take(self, wait: int = 20) -> dict:
        """The next message, deleted."""
        answer = self.sqs.receive_message(
            QueueUrl=self.url, WaitTimeSeconds=wait, MessageAttributeNames=["All"], MessageSystemAttributeNames=["All"]
        )
        (message,) = answer["Messages"]
        self.sqs.delete_message(QueueUrl=self.url, ReceiptHandle=message["ReceiptHandle"])
        return message


@pytest.fixture
def inbox(sns, sqs, topic, request):
    return lambda suffix="", **attributes: Inbox(sns, sqs, topic, fresh_name(request) + suffix, **attributes)


class Endpoint:
    """An HTTP server that keeps what is posted, and answers as it is told."""

    def __init__(self):
        self.posts: queues.Queue[tuple[http.client.HTTPMessage, str]] = queues.Queue()
        self.answers: list[int] = []
        endpoint = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_POST(self):
                body = self.rfile.read(int(self.headers["Content-Length"])).decode()
                status = endpoint.answers.pop(0) if endpoint.answers else 200
                endpoint.posts.put((self.headers, body))
                self.send_response(status)
                self.send_header("Content-Length", "0")
                self.end_headers()

            def log_message(self, *_):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_address[1]}/hook"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def next(self) -> tuple[http.client.HTTPMessage, str]:
        return self.posts.get(timeout=30)


@pytest.fixture
def endpoint():
    endpoint = Endpoint()
    yield endpoint
    endpoint.server.shutdown()
    endpoint.server.server_close()


def visit(url: str) -> bytes:
    with urllib.request.urlopen(url) as answer:
        return answer.read()


def check_signature(message: dict) -> None:
    """As the developer guide says; raises where the signature is not the certificate's."""
    names = ["Message", "MessageId", "SubscribeURL", "Subject", "Timestamp", "Token", "TopicArn", "Type"]
    text = "".join(f"{name}\n{message[name]}\n" for name in names if name in message)
    assert message["SignatureVersion"] == "2"
    certificate = x509.load_pem_x509_certificate(visit(message["SigningCertURL"]))
    signature = base64.b64decode(message["Signature"])
    certificate.public_key().verify(signature, text.encode(), padding.PKCS1v15(), hashes.SHA256())


def test_a_queue_gets_the_message_in_its_envelope(sns, topic, inbox):
    box = inbox()
    attributes = {"kind": {"DataType": "String", "StringValue": "x"}, "raw": {"DataType": "Binary", "BinaryValue": b"\x00"}}
    sent = sns.publish(TopicArn=topic, Message="grüße", Subject="Hello", MessageAttributes=attributes)
    body = box.take()["Body"]
    assert body.startswith('{\n  "Type" : "Notification",\n  "MessageId" : "')
    message = json.loads(body)
    assert list(message) == [
        "Type", "MessageId", "TopicArn", "Subject", "Message", "Timestamp", "SignatureVersion", "Signature",
        "SigningCertURL", "UnsubscribeURL", "MessageAttributes",
    ]
    assert (message["MessageId"], message["Message"], message["Subject"]) == (sent["MessageId"], "grüße", "Hello")
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z", message["Timestamp"])
    assert message["MessageAttributes"]["raw"] == {"Type": "Binary", "Value": "AA=="}
    check_signature(message)


def test_raw_delivery_keeps_text_and_attributes(sns, topic, inbox):
    box = inbox(RawMessageDelivery="true")
    attributes = {"n": {"DataType": "Number", "StringValue": "7"}}
    sns.publish(TopicArn=topic, Message="bare", MessageAttributes=attributes)
    message = box.take()
    assert (message["Body"], message["MessageAttributes"]) == ("bare", attributes)


def test_each_protocol_gets_its_text(sns, topic, inbox):
    box = inbox(RawMessageDelivery="true")
    sns.publish(TopicArn=topic, MessageStructure="json", Message=json.dumps({"default": "d", "sqs": "for queues"}))
    assert box.take()["Body"] == "for queues"
    with refused("InvalidParameter", "Invalid parameter: Message Structure - No default entry in JSON message body"):
        sns.publish(TopicArn=topic, MessageStructure="json", Message="{}")


def test_filters_choose(sns, topic, inbox):
    policy = {"event": [{"prefix": "order"}], "price": [{"numeric": [">", 10]}], "interests": ["rugby"]}
    box = inbox(RawMessageDelivery="true", FilterPolicy=json.dumps(policy))

    def publish(message, event, price, interests):
        attributes = {
            "event": {"DataType": "String", "StringValue": event},
            "price": {"DataType": "Number", "StringValue": price},
            "interests": {"DataType": "String.Array", "StringValue": json.dumps(interests)},
        }
        sns.publish(TopicArn=topic, Message=message, MessageAttributes=attributes)

    publish("other event", "refund", "11", ["rugby"])
    publish("cheap", "order_placed", "10", ["rugby"])
    publish("bored", "order_placed", "11", ["chess"])
    publish("wanted", "order_placed", "11.5", ["chess", "rugby"])
    assert box.take()["Body"] == "wanted"
    sns.set_subscription_attributes(SubscriptionArn=box.subscription, AttributeName="FilterPolicy", AttributeValue="{}")
    sns.publish(TopicArn=topic, Message="all")
    assert box.take()["Body"] == "all"
    with refused("InvalidParameter", holding="FilterPolicy: Unrecognized match type like"):
        sns.set_subscription_attributes(
            SubscriptionArn=box.subscription, AttributeName="FilterPolicy", AttributeValue='{"a": [{"like": "x"}]}'
        )


def test_fifo_topics_keep_order_and_drop_duplicates(sns, sqs, request):
    attributes = {"FifoTopic": "true", "ContentBasedDeduplication": "true"}
    topic = sns.create_topic(Name=fresh_name(request) + ".fifo", Attributes=attributes)["TopicArn"]
    box = Inbox(sns, sqs, topic, fresh_name(request) + ".fifo", RawMessageDelivery="true")
    for number in (0, 1, 1, 2):
        sns.publish(TopicArn=topic, Message=str(number), MessageGroupId="g")
    messages = [box.take() for _ in range(3)]
    assert [message["Body"] for message in messages] == ["0", "1", "2"]
    assert messages[0]["Attributes"]["MessageGroupId"] == "g"
    with refused("InvalidParameter", "Invalid parameter: The MessageGroupId parameter is required for FIFO topics"):
        sns.publish(TopicArn=topic, Message="m")


def test_batches_tell_what_failed(sns, topic, inbox):
    box = inbox(RawMessageDelivery="true")
    entries = [{"Id": "good", "Message": "m"}, {"Id": "bad", "Message": "m", "Subject": "two\nlines"}]
    answer = sns.publish_batch(TopicArn=topic, PublishBatchRequestEntries=entries)
    assert [entry["Id"] for entry in answer["Successful"]] == ["good"]
    assert (answer["Failed"][0]["Id"], answer["Failed"][0]["Code"]) == ("bad", "InvalidParameter")
    assert box.take()["Body"] == "m"
    with refused("BatchEntryIdsNotDistinct"):
        sns.publish_batch(TopicArn=topic, PublishBatchRequestEntries=[entries[0]] * 2)


def test_an_endpoint_confirms_and_is_posted_to(sns, topic, endpoint):
    answer = sns.subscribe(TopicArn=topic, Protocol="http", Endpoint=endpoint.url)
    assert answer["SubscriptionArn"] == "pending confirmation"
    headers, body = endpoint.next()
    assert headers["x-amz-sns-message-type"] == "SubscriptionConfirmation"
    confirmation = json.loads(body)
    check_signature(confirmation)
    assert sns.list_subscriptions_by_topic(TopicArn=topic)["Subscriptions"][0]["SubscriptionArn"] == "PendingConfirmation"
    visit(confirmation["SubscribeURL"])
    (subscription,) = sns.list_subscriptions_by_topic(TopicArn=topic)["Subscriptions"]
    sns.publish(TopicArn=topic, Message="hi")
    headers, body = endpoint.next()
    assert headers["x-amz-sns-subscription-arn"] == subscription["SubscriptionArn"]
    assert headers["Content-Type"] == "text/plain; charset=UTF-8"
    message = json.loads(body)
    assert message["Message"] == "hi"
    check_signature(message)
    visit(message["UnsubscribeURL"])
    assert sns.list_subscriptions_by_topic(TopicArn=topic)["Subscriptions"] == []


def test_a_token_confirms_by_a_call_too(sns, topic, endpoint):
    arn = sns.subscribe(TopicArn=topic, Protocol="http", Endpoint=endpoint.url, ReturnSubscriptionArn=True)
    token = json.loads(endpoint.next()[1])["Token"]
    with refused("InvalidParameter", "Invalid parameter: Token"):
        sns.confirm_subscription(TopicArn=topic, Token="x" * 64)
    assert sns.confirm_subscription(TopicArn=topic, Token=token)["SubscriptionArn"] == arn["SubscriptionArn"]


def test_an_endpoint_that_fails_is_tried_again_and_then_given_up(sns, sqs, topic, endpoint, request):
    dead = sqs.create_queue(QueueName=fresh_name(request))["QueueUrl"]
    dead_arn = f"arn:aws:sqs:us-east-1:123456789012:{dead.rsplit('/', 1)[1]}"
    policy = {"healthyRetryPolicy": {"numRetries": 2, "numNoDelayRetries": 2, "minDelayTarget": 1, "maxDelayTarget": 1}}
    attributes = {
        "DeliveryPolicy": json.dumps(policy),
        "RedrivePolicy": json.dumps({"deadLetterTargetArn": dead_arn}),
        "RawMessageDelivery": "true",
    }
    sns.subscribe(TopicArn=topic, Protocol="http", Endpoint=endpoint.url, Attributes=attributes)
    visit(json.loads(endpoint.next()[1])["SubscribeURL"])
    endpoint.answers = [500, 503]
    sns.publish(TopicArn=topic, Message="third time lucky")
    assert [endpoint.next()[1] for _ in range(3)] == ["third time lucky"] * 3
    endpoint.answers = [500, 500, 500]
    sns.publish(TopicArn=topic, Message="lost")
    assert [endpoint.next()[1] for _ in range(3)] == ["lost"] * 3
    (letter,) = sqs.receive_message(QueueUrl=dead, WaitTimeSeconds=20)["Messages"]
    assert letter["Body"] == "lost"
    endpoint.answers = [404]
    sns.publish(TopicArn=topic, Message="not wanted")
    (letter,) = sqs.receive_message(QueueUrl=dead, WaitTimeSeconds=20)["Messages"]
    assert letter["Body"] == "not wanted"


def test_topics_are_listed_described_tagged_and_deleted(sns, topic, inbox):
    assert topic in [found["TopicArn"] for page in sns.get_paginator("list_topics").paginate() for found in page["Topics"]]
    sns.set_topic_attributes(TopicArn=topic, AttributeName="DisplayName", AttributeValue="Shown")
    box = inbox()
    attributes = sns.get_topic_attributes(TopicArn=topic)["Attributes"]
    assert (attributes["DisplayName"], attributes["SubscriptionsConfirmed"]) == ("Shown", "1")
    assert json.loads(attributes["Policy"])["Statement"][0]["Sid"] == "__default_statement_ID"
    sns.add_permission(TopicArn=topic, Label="l", AWSAccountId=["111111111111"], ActionName=["Publish"])
    assert '"l"' in sns.get_topic_attributes(TopicArn=topic)["Attributes"]["Policy"]
    sns.remove_permission(TopicArn=topic, Label="l")
    sns.tag_resource(ResourceArn=topic, Tags=[{"Key": "a", "Value": "1"}, {"Key": "b", "Value": "2"}])
    sns.untag_resource(ResourceArn=topic, TagKeys=["a"])
    assert sns.list_tags_for_resource(ResourceArn=topic)["Tags"] == [{"Key": "b", "Value": "2"}]
    described = sns.get_subscription_attributes(SubscriptionArn=box.subscription)["Attributes"]
    assert (described["Protocol"], described["PendingConfirmation"], described["Endpoint"]) == ("sqs", "false", box.arn)
    listed = [found["SubscriptionArn"] for page in sns.get_paginator("list_subscriptions").paginate() for found in page["Subscriptions"]]
    assert box.subscription in listed
    sns.unsubscribe(SubscriptionArn=box.subscription)
    with refused("NotFound", "Subscription does not exist"):
        sns.get_subscription_attributes(SubscriptionArn=box.subscription)
    sns.delete_topic(TopicArn=topic)
    sns.delete_topic(TopicArn=topic)
    with refused("NotFound", "Topic does not exist"):
        sns.publish(TopicArn=topic, Message="m")


def test_bad_input(sns, topic, inbox):
    for name in ("no spaces", "x.fifo", "x" * 257):
        with refused("InvalidParameter", "Invalid parameter: Topic Name"):
            sns.create_topic(Name=name)
    with refused("InvalidParameter", "Invalid parameter: TopicArn Reason: An ARN must have at least 6 elements, not 1"):
        sns.publish(TopicArn="nonsense", Message="m")
    with refused("InvalidParameter", "Invalid parameter: Empty message"):
        sns.publish(TopicArn=topic, Message="")
    with refused("InvalidParameter", "Invalid parameter: Message too long"):
        sns.publish(TopicArn=topic, Message="x" * (256 * 1024 + 1))
    with refused("InvalidParameter", "Invalid parameter: Subject"):
        sns.publish(TopicArn=topic, Message="m", Subject="x" * 101)
    with refused("InvalidParameter", holding="PhoneNumber"):
        sns.publish(PhoneNumber="+4912345", Message="m")
    with refused("InvalidParameter", holding="does not support this protocol string: pigeon"):
        sns.subscribe(TopicArn=topic, Protocol="pigeon", Endpoint="x")
    with refused("InvalidParameter", holding="no mail server is configured"):
        sns.subscribe(TopicArn=topic, Protocol="email", Endpoint="a@example.org")
    with refused("InvalidParameter", "Invalid parameter: SQS endpoint ARN"):
        sns.subscribe(TopicArn=topic, Protocol="sqs", Endpoint="queue")
    with refused("NotImplementedException"):
        sns.create_platform_application(Name="a", Platform="GCM", Attributes={})


class Mailbox:
    """Keeps the mail that an SMTP server is given."""

    def __init__(self):
        self.mails: queues.Queue = queues.Queue()

    async def handle_DATA(self, _server, _session, envelope):
        self.mails.put(envelope)
        return "250 OK"

    def next(self) -> tuple[str, str]:
        """The receiver and the whole text of the next mail, its soft line breaks undone."""
        envelope = self.mails.get(timeout=30)
        text = envelope.content.decode().replace("=\r\n", "").replace("=3D", "=")
        return envelope.rcpt_tos[0], text


@contextlib.contextmanager
def mail_server():
    mailbox = Mailbox()
    # The controller wants to be told its port.
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    controller = Controller(mailbox, hostname="127.0.0.1", port=port)
    controller.start()
    try:
        yield mailbox, port
    finally:
        controller.stop()


def test_mail_is_confirmed_and_sent(server_with):
    with mail_server() as (mailbox, port):
        sns = server_with("--mail-server", f"smtp://127.0.0.1:{port}").client("sns")
        topic = sns.create_topic(Name="mail")["TopicArn"]
        sns.subscribe(TopicArn=topic, Protocol="email", Endpoint="ann@example.org")
        receiver, text = mailbox.next()
        assert receiver == "ann@example.org" and "Subject: AWS Notification - Subscription Confirmation" in text
        visit(re.search(r"http://\S+", text)[0])
        sns.subscribe(TopicArn=topic, Protocol="email-json", Endpoint="bob@example.org")
        visit(json.loads(mailbox.next()[1].split("\r\n\r\n", 1)[1])["SubscribeURL"])
        sns.publish(TopicArn=topic, Message="the job failed", Subject="Job")
        mails = dict(mailbox.next() for _ in range(2))
        assert "Subject: Job" in mails["ann@example.org"] and "the job failed" in mails["ann@example.org"]
        assert json.loads(mails["bob@example.org"].split("\r\n\r\n", 1)[1])["Message"] == "the job failed"


def test_a_kill_loses_no_message(own_server, endpoint):
    sns, sqs = own_server.client("sns"), own_server.client("sqs")
    topic = sns.create_topic(Name="kept")["TopicArn"]
    box = Inbox(sns, sqs, topic, "kept", RawMessageDelivery="true")
    policy = {"healthyRetryPolicy": {"numRetries": 50, "minDelayTarget": 1, "maxDelayTarget": 1}}
    sns.subscribe(
        TopicArn=topic, Protocol="http", Endpoint=endpoint.url,
        Attributes={"RawMessageDelivery": "true", "DeliveryPolicy": json.dumps(policy)},
    )  # fmt: skip
    visit(json.loads(endpoint.next()[1])["SubscribeURL"])
    endpoint.answers = [500] * 10
    for number in range(10):
        sns.publish(TopicArn=topic, Message=str(number))
    own_server.kill()
    endpoint.answers = []
    own_server.start()
    posted, queued = set(), set()
    box.sqs = own_server.client("sqs")
    box.url = box.sqs.get_queue_url(QueueName="kept")["QueueUrl"]
    while len(queued) < 10:
        queued.add(box.take()["Body"])
    while len(posted) < 10:
        posted.add(endpoint.next()[1])
    assert posted == queued == {str(number) for number in range(10)}
