"""SQS as SDKs before November 2023 speak it: forms in, XML out. The client is botocore under its older model."""

import pathlib
import time
import urllib.parse
import urllib.request
import xml.etree.ElementTree

import boto3
import botocore.session
import pytest
from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from refusals import refused

MODELS = pathlib.Path(__file__).parent.parent / "data" / "botocore-1.29"
NAMESPACE = "{http://queue.amazonaws.com/doc/2012-11-05/}"


@pytest.fixture(scope="session")
def sqs(aws):
    session = botocore.session.get_session()
    session.get_component("data_loader").search_paths.insert(0, str(MODELS))
    key, secret = aws.key()
    client = boto3.Session(key, secret, region_name="us-east-1", botocore_session=session).client(
        "sqs", endpoint_url=aws.endpoint
    )
    assert client.meta.service_model.protocol == "query"
    return client


@pytest.fixture
def queue(sqs) -> str:
    return sqs.create_queue(
        QueueName=f"query-{time.monotonic_ns()}", Attributes={"VisibilityTimeout": "5"}, tags={"team": "etl"}
    )["QueueUrl"]


def test_a_message_comes_whole_with_its_attributes(sqs, queue):
    attributes = {
        "city": {"DataType": "String", "StringValue": "Köln & <more>"},
        "raw": {"DataType": "Binary", "BinaryValue": b"\x00\xff"},
    }
    sent = sqs.send_message(QueueUrl=queue, MessageBody="grüße <b> & 🙂", MessageAttributes=attributes)
    (message,) = sqs.receive_message(QueueUrl=queue, AttributeNames=["All"], MessageAttributeNames=["All"])["Messages"]
    assert (message["MessageId"], message["Body"]) == (sent["MessageId"], "grüße <b> & 🙂")
    assert message["MessageAttributes"] == attributes
    assert message["Attributes"]["ApproximateReceiveCount"] == "1"
    sqs.change_message_visibility(QueueUrl=queue, ReceiptHandle=message["ReceiptHandle"], VisibilityTimeout=0)
    (again,) = sqs.receive_message(QueueUrl=queue, WaitTimeSeconds=10)["Messages"]
    sqs.delete_message(QueueUrl=queue, ReceiptHandle=again["ReceiptHandle"])
    assert "Messages" not in sqs.receive_message(QueueUrl=queue)


def test_batches_tell_what_came_and_what_failed(sqs, queue):
    entries = [{"Id": str(number), "MessageBody": f"m{number}"} for number in range(3)]
    answer = sqs.send_message_batch(QueueUrl=queue, Entries=[*entries, {"Id": "bad", "MessageBody": "\x01"}])
    assert [entry["Id"] for entry in answer["Successful"]] == ["0", "1", "2"]
    assert [(entry["Id"], entry["Code"]) for entry in answer["Failed"]] == [("bad", "InvalidMessageContents")]
    messages = sqs.receive_message(QueueUrl=queue, MaxNumberOfMessages=10)["Messages"]
    assert sorted(message["Body"] for message in messages) == ["m0", "m1", "m2"]
    entries = [{"Id": str(n), "ReceiptHandle": message["ReceiptHandle"]} for n, message in enumerate(messages)]
    assert len(sqs.delete_message_batch(QueueUrl=queue, Entries=entries)["Successful"]) == 3


def test_queues_are_described_listed_and_tagged(sqs, aws, queue):
    name = queue.rsplit("/", 1)[1]
    assert sqs.get_queue_url(QueueName=name)["QueueUrl"] == queue
    assert sqs.list_queues(QueueNamePrefix=name)["QueueUrls"] == [queue]
    sqs.set_queue_attributes(QueueUrl=queue, Attributes={"DelaySeconds": "1", "VisibilityTimeout": "7"})
    attributes = sqs.get_queue_attributes(QueueUrl=queue, AttributeNames=["DelaySeconds", "VisibilityTimeout"])
    assert attributes["Attributes"] == {"DelaySeconds": "1", "VisibilityTimeout": "7"}
    sqs.tag_queue(QueueUrl=queue, Tags={"stage": "test"})
    sqs.untag_queue(QueueUrl=queue, TagKeys=["team"])
    assert sqs.list_queue_tags(QueueUrl=queue)["Tags"] == {"stage": "test"}
    # Both protocols are about the same queues.
    assert aws.client("sqs").list_queue_tags(QueueUrl=queue)["Tags"] == {"stage": "test"}
    sqs.delete_queue(QueueUrl=queue)


def test_errors_have_the_codes_of_the_protocol(sqs, queue):
    with refused("AWS.SimpleQueueService.NonExistentQueue", "The specified queue does not exist."):
        sqs.get_queue_url(QueueName="no-such-queue")
    with pytest.raises(sqs.exceptions.QueueDoesNotExist):
        sqs.send_message(QueueUrl=f"{queue}-gone", MessageBody="m")
    with pytest.raises(sqs.exceptions.QueueNameExists):
        sqs.create_queue(QueueName=queue.rsplit("/", 1)[1], Attributes={"VisibilityTimeout": "9"})
    with refused("AWS.SimpleQueueService.EmptyBatchRequest"):
        sqs.send_message_batch(QueueUrl=queue, Entries=[])
    with refused("ReceiptHandleIsInvalid"):
        sqs.delete_message(QueueUrl=queue, ReceiptHandle="none")


def test_a_request_to_a_queue_s_url_need_not_name_it(aws, queue):
    """As the SDK for Java 1 sends, and as a signed link does."""
    form = urllib.parse.urlencode({"Action": "SendMessage", "Version": "2012-11-05", "MessageBody": "by path"})
    headers = {"Content-Type": "application/x-www-form-urlencoded"}
    request = AWSRequest("POST", queue, data=form, headers=headers)
    SigV4Auth(aws.session().get_credentials(), "sqs", "us-east-1").add_auth(request)
    sent = urllib.request.Request(queue, form.encode(), dict(request.headers), method="POST")
    with urllib.request.urlopen(sent) as answer:
        root = xml.etree.ElementTree.fromstring(answer.read())
    assert root.tag == f"{NAMESPACE}SendMessageResponse"
    assert len(root.findtext(f"{NAMESPACE}SendMessageResult/{NAMESPACE}MessageId")) == 36
    (message,) = aws.client("sqs").receive_message(QueueUrl=queue, WaitTimeSeconds=10)["Messages"]
    assert message["Body"] == "by path"
