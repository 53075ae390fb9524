"""Crawlers as resources: their states, policies, history and errors (glue-crawler-spec.md, sections 1, 6 and 8)."""

import json
import uuid

import pytest

from lake import ROLE, columns
from refusals import refused
from waiting import seen_until

WIDE = "id,name,extra\n1,a,x\n2,b,y\n"
NARROW = "id,name\n1,a\n2,b\n"
MERGE = json.dumps({"Version": 1.0, "CrawlerOutput": {"Tables": {"AddOrUpdateBehavior": "MergeNewColumns"}}})


def policy(update: str, delete: str = "DEPRECATE_IN_DATABASE") -> dict:
    return {"UpdateBehavior": update, "DeleteBehavior": delete}


def narrowed(lake, **settings) -> dict:
    """The table after a second crawl that finds a column less and a partition more."""
    lake.put({"t/day=1/f.csv": WIDE})
    crawler = lake.crawler("t/", **settings)
    lake.run(crawler)
    lake.put({"t/day=1/f.csv": NARROW, "t/day=2/f.csv": NARROW})
    lake.run(crawler)
    return lake.tables()["t"]


def test_a_column_that_is_gone_goes_from_the_table(lake):
    table = narrowed(lake, SchemaChangePolicy=policy("UPDATE_IN_DATABASE"))
    assert columns(table) == {"id": "bigint", "name": "string"}
    assert lake.values("t") == {("1",), ("2",)}


def test_a_column_that_is_gone_stays_where_columns_are_merged(lake):
    table = narrowed(lake, Configuration=MERGE)
    assert columns(table) == {"id": "bigint", "name": "string", "extra": "string"}


def test_a_table_stays_as_it_is_where_changes_are_only_logged(lake):
    table = narrowed(lake, SchemaChangePolicy=policy("LOG", "LOG"))
    assert columns(table) == {"id": "bigint", "name": "string", "extra": "string"}
    assert lake.values("t") == {("1",), ("2",)}


def test_a_second_crawl_of_the_same_files_changes_nothing(lake):
    lake.put({"t/day=1/f.csv": NARROW})
    crawler = lake.crawler("t/")
    lake.run(crawler)
    before = lake.tables()
    lake.run(crawler)
    assert set(lake.tables()) == set(before)
    assert columns(lake.tables()["t"]) == columns(before["t"])
    assert lake.values("t") == {("1",)}


def test_a_table_without_data_is_deprecated(lake):
    lake.put({"t/f.csv": NARROW})
    crawler = lake.crawler("t/")
    lake.run(crawler)
    lake.remove("t/f.csv")
    lake.run(crawler)
    assert "DEPRECATED_BY_CRAWLER" in lake.tables()["t"]["Parameters"]


def test_a_table_without_data_is_deleted_where_the_policy_says_so(lake):
    lake.put({"t/f.csv": NARROW})
    crawler = lake.crawler("t/", SchemaChangePolicy=policy("UPDATE_IN_DATABASE", "DELETE_FROM_DATABASE"))
    lake.run(crawler)
    lake.remove("t/f.csv")
    lake.run(crawler)
    assert lake.tables() == {}


def test_a_crawler_has_the_defaults_that_aws_gives(lake, glue):
    crawler = lake.state(lake.crawler("t/"))
    assert crawler["State"] == "READY" and crawler["Version"] == 1 and crawler["CrawlElapsedTime"] == 0
    assert crawler["SchemaChangePolicy"] == policy("UPDATE_IN_DATABASE")
    assert crawler["RecrawlPolicy"] == {"RecrawlBehavior": "CRAWL_EVERYTHING"}
    assert crawler["LineageConfiguration"] == {"CrawlerLineageSettings": "DISABLE"}
    assert crawler["Classifiers"] == []
    assert "LastCrawl" not in crawler
    glue.update_crawler(Name=crawler["Name"], Description="changed")
    updated = lake.state(crawler["Name"])
    assert updated["Version"] == 2 and updated["Description"] == "changed"
    assert updated["Targets"] == crawler["Targets"]


def test_a_crawl_ends_with_its_result_counted(lake, glue):
    lake.put({"t/f.csv": NARROW})
    ended = lake.run(name := lake.crawler("t/"))
    last = ended["LastCrawl"]
    assert (last["LogGroup"], last["LogStream"]) == ("/aws-glue/crawlers", name)
    assert uuid.UUID(last["MessagePrefix"]) and last["StartTime"]
    (counted,) = glue.get_crawler_metrics(CrawlerNameList=[name, "no-such-crawler"])["CrawlerMetricsList"]
    assert (counted["TablesCreated"], counted["TablesUpdated"], counted["TablesDeleted"]) == (1, 0, 0)
    (crawl,) = glue.list_crawls(CrawlerName=name)["Crawls"]
    assert crawl["CrawlId"] == crawl["MessagePrefix"] == last["MessagePrefix"]
    assert crawl["State"] == "COMPLETED" and crawl["EndTime"] >= crawl["StartTime"]


def test_an_event_tells_of_the_success(aws, lake):
    events, queues = aws.client("events"), aws.client("sqs")
    url = queues.create_queue(QueueName=f"{lake.bucket}-events")["QueueUrl"]
    queue = queues.get_queue_attributes(QueueUrl=url, AttributeNames=["QueueArn"])["Attributes"]["QueueArn"]
    lake.put({"t/f.csv": NARROW})
    crawler = lake.crawler("t/")
    detail = {"crawlerName": [crawler], "state": ["Succeeded"]}
    events.put_rule(Name=lake.bucket, EventPattern=json.dumps({"source": ["aws.glue"], "detail": detail}))
    events.put_targets(Rule=lake.bucket, Targets=[{"Id": "queue", "Arn": queue}])
    lake.run(crawler)
    (message,) = queues.receive_message(QueueUrl=url, WaitTimeSeconds=20)["Messages"]
    event = json.loads(message["Body"])
    assert event["detail-type"] == "Glue Crawler State Change"
    assert (event["detail"]["state"], event["detail"]["tablesCreated"]) == ("Succeeded", "1")


def test_a_crawler_runs_once_at_a_time(lake, glue):
    name = many_files(lake)
    glue.start_crawler(Name=name)
    with refused("CrawlerRunningException", f"Crawler with name {name} has already started"):
        glue.start_crawler(Name=name)
    for call in (glue.delete_crawler, glue.update_crawler):
        with refused("CrawlerRunningException"):
            call(Name=name)
    assert lake.wait(name)["LastCrawl"]["Status"] == "SUCCEEDED"


def test_a_running_crawler_can_be_stopped(lake, glue):
    name = many_files(lake)
    glue.start_crawler(Name=name)
    glue.stop_crawler(Name=name)
    assert lake.wait(name)["LastCrawl"]["Status"] == "CANCELLED"
    (crawl,) = glue.list_crawls(CrawlerName=name)["Crawls"]
    assert crawl["State"] == "STOPPED"


def many_files(lake) -> str:
    """A crawler with enough to read that it still runs when the next request comes."""
    body = "id,name\n" + "".join(f"{number},name {number}\n" for number in range(20_000))
    lake.put({f"t/day={day}/f.csv": body for day in range(100)})
    return lake.crawler("t/")


def test_an_idle_crawler_cannot_be_stopped(lake, glue):
    name = lake.crawler("t/")
    with refused("CrawlerNotRunningException", f"Crawler with name {name} isn't running"):
        glue.stop_crawler(Name=name)


def test_a_crawler_can_be_made_once_and_deleted(lake, glue, database):
    name = lake.crawler("t/")
    with refused("AlreadyExistsException"):
        glue.create_crawler(Name=name, Role=ROLE, DatabaseName=database, Targets={"S3Targets": [{"Path": "s3://b/"}]})
    glue.delete_crawler(Name=name)
    for call in (glue.get_crawler, glue.start_crawler, glue.stop_crawler, glue.delete_crawler):
        with refused("EntityNotFoundException", holding=name):
            call(Name=name)


def test_several_crawlers_are_read_at_once(lake, glue):
    names = [lake.crawler("a/"), lake.crawler("b/")]
    answer = glue.batch_get_crawlers(CrawlerNames=[*names, "no-such-crawler"])
    assert sorted(crawler["Name"] for crawler in answer["Crawlers"]) == sorted(names)
    assert answer["CrawlersNotFound"] == ["no-such-crawler"]
    assert set(names) <= set(glue.list_crawlers(MaxResults=1000)["CrawlerNames"])
    pages = glue.get_paginator("get_crawlers").paginate(PaginationConfig={"PageSize": 1})
    assert set(names) <= {crawler["Name"] for page in pages for crawler in page["Crawlers"]}


@pytest.mark.parametrize("text", ["not json", "[]", '{"Version": 1.0,'])
def test_a_configuration_is_a_json_document(lake, text):
    with refused("InvalidInputException"):
        lake.crawler("t/", Configuration=text)


def test_a_crawl_of_a_missing_bucket_fails_and_says_so(lake, glue, database):
    name = f"{database}-missing"
    targets = {"S3Targets": [{"Path": "s3://no-such-bucket-here/t/"}]}
    glue.create_crawler(Name=name, Role=ROLE, DatabaseName=database, Targets=targets)
    glue.start_crawler(Name=name)
    last = lake.wait(name)["LastCrawl"]
    assert last["Status"] == "FAILED"
    assert "no-such-bucket-here" in last["ErrorMessage"]
    assert lake.tables() == {}


def test_crawls_are_filtered_by_state(lake, glue):
    lake.put({"t/f.csv": NARROW})
    lake.run(name := lake.crawler("t/"))

    def found(field: str, operator: str, value: str) -> int:
        wanted = {"FieldName": field, "FilterOperator": operator, "FieldValue": value}
        return len(glue.list_crawls(CrawlerName=name, Filters=[wanted])["Crawls"])

    assert found("STATE", "EQ", "COMPLETED") == 1
    assert found("STATE", "EQ", "FAILED") == 0
    assert found("STATE", "NE", "FAILED") == 1
    with refused("InvalidInputException", "Only EQ or NE operator is allowed for field : STATE"):
        found("STATE", "GT", "FAILED")


def test_the_log_tells_the_crawl(aws, lake):
    """The lines that the guide and the forums show, in their order, each with the crawl's id before it."""
    lake.put({"t/day=1/f.csv": NARROW})
    ended = lake.run(name := lake.crawler("t/"))
    logs = aws.client("logs")
    look = {"logGroupName": "/aws-glue/crawlers", "logStreamName": name, "startFromHead": True}

    def messages() -> list[str]:
        return [event["message"] for event in logs.get_log_events(**look)["events"]]

    lines = seen_until(messages, lambda seen: any("is in state READY" in line for line in seen))
    prefix = f"[{ended['LastCrawl']['MessagePrefix']}] "
    assert all(line.startswith(prefix) for line in lines)
    expected = [
        f"BENCHMARK : Running Start Crawl for Crawler {name}",
        f"BENCHMARK : Classification complete, writing results to database {lake.database}",
        'INFO : Crawler configured with SchemaChangePolicy {"UpdateBehavior":"UPDATE_IN_DATABASE",'
        '"DeleteBehavior":"DEPRECATE_IN_DATABASE"}.',
        f"INFO : Created table t in database {lake.database}",
        "BENCHMARK : Finished writing to Catalog",
        "INFO : Run Summary For TABLE:",
        "INFO : ADD: 1",
        "INFO : Run Summary For PARTITION:",
        "BENCHMARK : Crawler has finished running and is in state READY",
    ]
    told = [line.removeprefix(prefix) for line in lines]
    places = [told.index(line) for line in expected]
    assert places == sorted(places), told
