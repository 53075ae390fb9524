"""SQS under boto3, which checks every MD5 sum that it is answered."""

import concurrent.futures
import json
import time

import pytest

from refusals import refused


@pytest.fixture(scope="session")
def sqs(aws):
    return aws.client("sqs")


@pytest.fixture
def queue(sqs, request) -> str:
    """The URL of a fresh standard queue, named for the test."""
    return sqs.create_queue(QueueName=fresh_name(request))["QueueUrl"]


@pytest.fixture
def fifo(sqs, request) -> str:
    """The URL of a fresh FIFO queue that tells duplicates by content."""
    attributes = {"FifoQueue": "true", "ContentBasedDeduplication": "true"}
    return sqs.create_queue(QueueName=fresh_name(request) + ".fifo", Attributes=attributes)["QueueUrl"]


def fresh_name(request) -> str:
    letters = "".join(letter if letter.isalnum() else "-" for letter in request.node.name)[:50]
    return f"{letters}-{time.monotonic_ns() % 10**9}"


def arn(sqs, url: str) -> str:
    return sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["QueueArn"])["Attributes"]["QueueArn"]


def receive(sqs, url: str, **options) -> list[dict]:
    return sqs.receive_message(QueueUrl=url, **({"MaxNumberOfMessages": 10} | options)).get("Messages", [])


def test_a_message_comes_whole_with_its_attributes(sqs, queue):
    attributes = {
        "city": {"DataType": "String", "StringValue": "Köln"},
        "count": {"DataType": "Number.int", "StringValue": "42"},
        "raw": {"DataType": "Binary", "BinaryValue": b"\x00\xff"},
    }
    trace = {"AWSTraceHeader": {"DataType": "String", "StringValue": "Root=1-5759e988-bd862e3fe1be46a994272793"}}
    sent = sqs.send_message(
        QueueUrl=queue, MessageBody="grüße 🙂", MessageAttributes=attributes, MessageSystemAttributes=trace
    )
    (message,) = receive(sqs, queue, MessageAttributeNames=["All"], MessageSystemAttributeNames=["All"])
    assert message["MessageId"] == sent["MessageId"]
    assert message["Body"] == "grüße 🙂"
    assert message["MessageAttributes"] == attributes
    assert message["Attributes"]["ApproximateReceiveCount"] == "1"
    assert message["Attributes"]["AWSTraceHeader"].startswith("Root=1-")
    assert message["Attributes"]["SenderId"] == "123456789012"
    sqs.delete_message(QueueUrl=queue, ReceiptHandle=message["ReceiptHandle"])
    assert receive(sqs, queue) == []


def test_attributes_are_chosen_by_name_and_prefix(sqs, queue):
    attributes = {name: {"DataType": "String", "StringValue": "x"} for name in ("a.one", "a.two", "b")}
    sqs.send_message(QueueUrl=queue, MessageBody="m", MessageAttributes=attributes)
    (message,) = receive(sqs, queue, MessageAttributeNames=["a.*"], VisibilityTimeout=0)
    assert sorted(message["MessageAttributes"]) == ["a.one", "a.two"]
    (message,) = receive(sqs, queue)
    assert "MessageAttributes" not in message and "Attributes" not in message


def test_queues_are_listed_described_tagged_and_deleted(sqs, queue):
    name = queue.rsplit("/", 1)[1]
    assert sqs.get_queue_url(QueueName=name)["QueueUrl"] == queue
    assert sqs.list_queues(QueueNamePrefix=name)["QueueUrls"] == [queue]
    attributes = sqs.get_queue_attributes(QueueUrl=queue, AttributeNames=["All"])["Attributes"]
    assert attributes["QueueArn"] == f"arn:aws:sqs:us-east-1:123456789012:{name}"
    assert (attributes["VisibilityTimeout"], attributes["MaximumMessageSize"]) == ("30", "1048576")
    sqs.set_queue_attributes(QueueUrl=queue, Attributes={"VisibilityTimeout": "5"})
    only = sqs.get_queue_attributes(QueueUrl=queue, AttributeNames=["VisibilityTimeout"])["Attributes"]
    assert only == {"VisibilityTimeout": "5"}
    sqs.tag_queue(QueueUrl=queue, Tags={"team": "data", "stage": "test"})
    sqs.untag_queue(QueueUrl=queue, TagKeys=["stage"])
    assert sqs.list_queue_tags(QueueUrl=queue)["Tags"] == {"team": "data"}
    sqs.add_permission(QueueUrl=queue, Label="l", AWSAccountIds=["111111111111"], Actions=["SendMessage"])
    policy = sqs.get_queue_attributes(QueueUrl=queue, AttributeNames=["Policy"])["Attributes"]["Policy"]
    assert json.loads(policy)["Statement"][0]["Action"] == "SQS:SendMessage"
    sqs.remove_permission(QueueUrl=queue, Label="l")
    assert "Attributes" not in sqs.get_queue_attributes(QueueUrl=queue, AttributeNames=["Policy"])
    sqs.delete_queue(QueueUrl=queue)
    assert "QueueUrls" not in sqs.list_queues(QueueNamePrefix=name)
    with refused("AWS.SimpleQueueService.NonExistentQueue", "The specified queue does not exist."):
        sqs.send_message(QueueUrl=queue, MessageBody="m")


def test_many_queues_are_paged(sqs, queue):
    prefix = queue.rsplit("/", 1)[1]
    made = [queue] + [sqs.create_queue(QueueName=f"{prefix}-{number}")["QueueUrl"] for number in range(4)]
    pages = sqs.get_paginator("list_queues").paginate(QueueNamePrefix=prefix, PaginationConfig={"PageSize": 2})
    assert [url for page in pages for url in page["QueueUrls"]] == made


def test_errors_are_aws_own(sqs, queue):
    assert issubclass(sqs.exceptions.QueueDoesNotExist, Exception)
    with pytest.raises(sqs.exceptions.QueueDoesNotExist):
        sqs.get_queue_url(QueueName="no-such-queue")
    with refused("InvalidParameterValue", "Can only include alphanumeric characters, hyphens, or underscores. 1 to 80 in length"):
        sqs.create_queue(QueueName="no spaces")
    with refused("QueueAlreadyExists", holding="VisibilityTimeout"):
        sqs.create_queue(QueueName=queue.rsplit("/", 1)[1], Attributes={"VisibilityTimeout": "31"})
    with refused("InvalidAttributeName", "Unknown Attribute Colour."):
        sqs.create_queue(QueueName="q", Attributes={"Colour": "red"})
    with refused("InvalidAttributeValue", "Invalid value for the parameter DelaySeconds."):
        sqs.set_queue_attributes(QueueUrl=queue, Attributes={"DelaySeconds": "901"})
    with refused("InvalidParameterValue", holding="Must be between 1 and 10, if provided."):
        receive(sqs, queue, MaxNumberOfMessages=11)
    with refused("ReceiptHandleIsInvalid", 'The input receipt handle "nonsense" is not a valid receipt handle.'):
        sqs.delete_message(QueueUrl=queue, ReceiptHandle="nonsense")
    with refused("InvalidMessageContents", holding="'#xB'"):
        sqs.send_message(QueueUrl=queue, MessageBody="a\x0bb")
    with refused("InvalidParameterValue", holding="Message must be shorter than 1048576 bytes"):
        sqs.send_message(QueueUrl=queue, MessageBody="x" * (1024 * 1024 + 1))
    with refused("InvalidParameterValue", holding="type prefixes: Binary, Number, String"):
        sqs.send_message(QueueUrl=queue, MessageBody="m", MessageAttributes={"a": {"DataType": "X", "StringValue": "x"}})
    with refused("AccessDenied"):
        sqs.send_message(QueueUrl=queue.replace("123456789012", "999999999999"), MessageBody="m")


def test_a_body_may_be_as_long_as_aws_allows(sqs, queue):
    body = "x" * (1024 * 1024)
    sqs.send_message(QueueUrl=queue, MessageBody=body)
    assert receive(sqs, queue)[0]["Body"] == body


def test_a_batch_tells_what_failed(sqs, queue):
    entries = [{"Id": str(number), "MessageBody": f"m{number}"} for number in range(9)]
    answer = sqs.send_message_batch(QueueUrl=queue, Entries=entries + [{"Id": "bad", "MessageBody": "a\x01b"}])
    assert len(answer["Successful"]) == 9
    (failed,) = answer["Failed"]
    assert (failed["Id"], failed["Code"], failed["SenderFault"]) == ("bad", "InvalidMessageContents", True)
    messages = receive(sqs, queue)
    assert sorted(message["Body"] for message in messages) == [f"m{number}" for number in range(9)]
    handles = [{"Id": str(n), "ReceiptHandle": message["ReceiptHandle"]} for n, message in enumerate(messages)]
    changes = [handle | {"VisibilityTimeout": 60} for handle in handles[:2]]
    assert "Failed" not in sqs.change_message_visibility_batch(QueueUrl=queue, Entries=changes)
    answer = sqs.delete_message_batch(QueueUrl=queue, Entries=handles + [{"Id": "bad", "ReceiptHandle": "x"}])
    assert (len(answer["Successful"]), answer["Failed"][0]["Code"]) == (9, "ReceiptHandleIsInvalid")


def test_batches_are_checked_as_a_whole(sqs, queue):
    def entries(*ids):
        return [{"Id": id, "MessageBody": "m"} for id in ids]

    with refused("AWS.SimpleQueueService.EmptyBatchRequest", "There should be at least one SendMessageBatchRequestEntry in the request."):
        sqs.send_message_batch(QueueUrl=queue, Entries=[])
    with refused("AWS.SimpleQueueService.TooManyEntriesInBatchRequest", "Maximum number of entries per request are 10. You have sent 11."):
        sqs.send_message_batch(QueueUrl=queue, Entries=entries(*map(str, range(11))))
    with refused("AWS.SimpleQueueService.BatchEntryIdsNotDistinct", "Id a repeated."):
        sqs.send_message_batch(QueueUrl=queue, Entries=entries("a", "a"))
    with refused("AWS.SimpleQueueService.InvalidBatchEntryId"):
        sqs.send_message_batch(QueueUrl=queue, Entries=entries("a b"))
    long = [{"Id": id, "MessageBody": "x" * 600_000} for id in "ab"]
    with refused("AWS.SimpleQueueService.BatchRequestTooLong"):
        sqs.send_message_batch(QueueUrl=queue, Entries=long)


def test_a_long_poll_ends_with_the_message(sqs, aws, queue):
    with concurrent.futures.ThreadPoolExecutor() as pool:
        waiting = pool.submit(receive, aws.client("sqs"), queue, WaitTimeSeconds=20)
        sqs.send_message(QueueUrl=queue, MessageBody="here")
        assert [message["Body"] for message in waiting.result(timeout=20)] == ["here"]


def test_fifo_keeps_order_per_group_and_drops_duplicates(sqs, fifo):
    for number in range(3):
        for group in ("a", "b"):
            sqs.send_message(QueueUrl=fifo, MessageBody=f"{group}{number}", MessageGroupId=group)
    again = sqs.send_message(QueueUrl=fifo, MessageBody="a0", MessageGroupId="a")
    messages = receive(sqs, fifo, MessageSystemAttributeNames=["All"])
    assert [message["Body"] for message in messages] == ["a0", "a1", "a2", "b0", "b1", "b2"]
    assert messages[0]["Attributes"]["SequenceNumber"] == again["SequenceNumber"]
    assert messages[0]["Attributes"]["MessageGroupId"] == "a"
    sqs.send_message(QueueUrl=fifo, MessageBody="a3", MessageGroupId="a")
    assert receive(sqs, fifo) == []
    for message in messages[:3]:
        sqs.delete_message(QueueUrl=fifo, ReceiptHandle=message["ReceiptHandle"])
    assert [message["Body"] for message in receive(sqs, fifo)] == ["a3"]


def test_fifo_wants_groups_and_ids(sqs, fifo, request):
    with refused("MissingParameter", "The request must contain the parameter MessageGroupId."):
        sqs.send_message(QueueUrl=fifo, MessageBody="m")
    plain = sqs.create_queue(QueueName=fresh_name(request) + ".fifo", Attributes={"FifoQueue": "true"})["QueueUrl"]
    with refused("InvalidParameterValue", holding="ContentBasedDeduplication enabled or MessageDeduplicationId provided"):
        sqs.send_message(QueueUrl=plain, MessageBody="m", MessageGroupId="g")
    with refused("InvalidParameterValue", holding="must end with .fifo suffix"):
        sqs.create_queue(QueueName="q", Attributes={"FifoQueue": "true"})


def test_dead_letters_are_kept_and_moved_back(sqs, queue, request):
    dead = sqs.create_queue(QueueName=fresh_name(request) + "-dead")["QueueUrl"]
    policy = {"deadLetterTargetArn": arn(sqs, dead), "maxReceiveCount": 1}
    sqs.set_queue_attributes(QueueUrl=queue, Attributes={"RedrivePolicy": json.dumps(policy)})
    assert sqs.list_dead_letter_source_queues(QueueUrl=dead)["queueUrls"] == [queue]
    sqs.send_message(QueueUrl=queue, MessageBody="poison")
    assert receive(sqs, queue, VisibilityTimeout=0)[0]["Body"] == "poison"
    assert receive(sqs, queue) == []
    (letter,) = receive(sqs, dead, VisibilityTimeout=0, AttributeNames=["All"])
    assert letter["Attributes"]["DeadLetterQueueSourceArn"] == arn(sqs, queue)
    sqs.start_message_move_task(SourceArn=arn(sqs, dead))
    (back,) = receive(sqs, queue, WaitTimeSeconds=20)
    assert back["Body"] == "poison"
    (task,) = sqs.list_message_move_tasks(SourceArn=arn(sqs, dead))["Results"]
    assert task["ApproximateNumberOfMessagesMoved"] == 1
    with refused("InvalidParameterValue", "Source queue must be configured as a Dead Letter Queue."):
        sqs.start_message_move_task(SourceArn=arn(sqs, queue))


def test_a_dead_letter_queue_must_be_there(sqs, queue):
    policy = {"deadLetterTargetArn": "arn:aws:sqs:us-east-1:123456789012:none", "maxReceiveCount": 1}
    with refused("InvalidParameterValue", holding="Dead letter target does not exist."):
        sqs.set_queue_attributes(QueueUrl=queue, Attributes={"RedrivePolicy": json.dumps(policy)})


def test_a_move_can_be_cancelled_and_a_purge_empties(sqs, queue, request):
    dead = sqs.create_queue(QueueName=fresh_name(request) + "-dead")["QueueUrl"]
    policy = {"deadLetterTargetArn": arn(sqs, dead), "maxReceiveCount": 1}
    sqs.set_queue_attributes(QueueUrl=queue, Attributes={"RedrivePolicy": json.dumps(policy)})
    for number in range(5):
        sqs.send_message(QueueUrl=dead, MessageBody=str(number))
    task = sqs.start_message_move_task(
        SourceArn=arn(sqs, dead), DestinationArn=arn(sqs, queue), MaxNumberOfMessagesPerSecond=1
    )
    sqs.cancel_message_move_task(TaskHandle=task["TaskHandle"])
    (listed,) = sqs.list_message_move_tasks(SourceArn=arn(sqs, dead))["Results"]
    assert listed["Status"] == "CANCELLED"
    sqs.purge_queue(QueueUrl=dead)
    assert receive(sqs, dead) == []
    with refused("AWS.SimpleQueueService.PurgeQueueInProgress", holding="allowed every 60 seconds"):
        sqs.purge_queue(QueueUrl=dead)


def test_nothing_acknowledged_is_lost_when_the_server_is_killed(own_server):
    sqs = own_server.client("sqs")
    url = sqs.create_queue(QueueName="kept")["QueueUrl"]
    for number in range(20):
        sqs.send_message(QueueUrl=url, MessageBody=str(number))
    deleted = receive(sqs, url, MaxNumberOfMessages=5)
    for message in deleted:
        sqs.delete_message(QueueUrl=url, ReceiptHandle=message["ReceiptHandle"])
    held = receive(sqs, url, MaxNumberOfMessages=5)
    own_server.kill()
    own_server.start()
    sqs = own_server.client("sqs")
    url = sqs.get_queue_url(QueueName="kept")["QueueUrl"]
    for message in held:
        sqs.change_message_visibility(QueueUrl=url, ReceiptHandle=message["ReceiptHandle"], VisibilityTimeout=0)
    found = set()
    while messages := receive(sqs, url):
        found |= {message["Body"] for message in messages}
    assert found == {str(number) for number in range(20)} - {message["Body"] for message in deleted}
