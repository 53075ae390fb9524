"""DynamoDB under boto3: the client, the resource, its paginators and waiters."""

import concurrent.futures
import time
from decimal import Decimal

import pytest
from boto3.dynamodb.conditions import Attr, Key
from botocore.exceptions import ClientError

from waiting import seen_until


@pytest.fixture(scope="session")
def dynamodb(aws):
    return aws.client("dynamodb")


@pytest.fixture(scope="session")
def resource(aws):
    return aws.session().resource("dynamodb", endpoint_url=aws.endpoint)


def fresh_name(request) -> str:
    letters = "".join(letter if letter.isalnum() else "-" for letter in request.node.name)[:50]
    return f"{letters}-{time.monotonic_ns() % 10**9}"


def refused(call, *arguments, **options) -> tuple[str, str]:
    """The code and text of the error that the call ends with."""
    with pytest.raises(ClientError) as caught:
        call(*arguments, **options)
    error = caught.value.response["Error"]
    return error["Code"], error["Message"]


def simple(name: str) -> dict:
    return {
        "TableName": name,
        "AttributeDefinitions": [{"AttributeName": "id", "AttributeType": "S"}],
        "KeySchema": [{"AttributeName": "id", "KeyType": "HASH"}],
        "BillingMode": "PAY_PER_REQUEST",
    }


def keys(hash_key: str, range_key: str | None = None) -> list[dict]:
    schema = [{"AttributeName": hash_key, "KeyType": "HASH"}]
    return schema + ([{"AttributeName": range_key, "KeyType": "RANGE"}] if range_key else [])


def orders(name: str) -> dict:
    """Orders of customers by number, with a local index by price and a global one by city."""
    return {
        "TableName": name,
        "AttributeDefinitions": [
            {"AttributeName": attribute, "AttributeType": kind}
            for attribute, kind in [("customer", "S"), ("number", "N"), ("price", "N"), ("city", "S")]
        ],
        "KeySchema": keys("customer", "number"),
        "LocalSecondaryIndexes": [
            {
                "IndexName": "by-price",
                "KeySchema": keys("customer", "price"),
                "Projection": {"ProjectionType": "KEYS_ONLY"},
            }
        ],
        "GlobalSecondaryIndexes": [
            {
                "IndexName": "by-city",
                "KeySchema": keys("city", "price"),
                "Projection": {"ProjectionType": "INCLUDE", "NonKeyAttributes": ["note"]},
            }
        ],
        "BillingMode": "PAY_PER_REQUEST",
    }


@pytest.fixture
def table(dynamodb, resource, request):
    """A fresh table with the key `id`, as the resource gives it."""
    name = fresh_name(request)
    dynamodb.create_table(**simple(name))
    dynamodb.get_waiter("table_exists").wait(TableName=name)
    return resource.Table(name)


@pytest.fixture
def shop(dynamodb, resource, request):
    """A fresh table of orders: three customers, ten orders each."""
    name = fresh_name(request)
    dynamodb.create_table(**orders(name))
    shop = resource.Table(name)
    with shop.batch_writer() as batch:
        for customer in ("ann", "bob", "cid"):
            for number in range(10):
                price = Decimal(number * 7 % 10) / 2
                item = {"customer": customer, "number": number, "price": price, "note": f"n{number}"}
                batch.put_item(Item=item | ({"city": "Rome" if number % 2 else "Oslo"} if number else {}))
    return shop


def numbers(answer: dict) -> list[int]:
    return [int(item["number"]) for item in answer["Items"]]


def test_a_table_is_made_described_changed_and_deleted(dynamodb, request):
    name = fresh_name(request)
    wanted = orders(name) | {"Tags": [{"Key": "team", "Value": "etl"}]}
    made = dynamodb.create_table(**wanted)["TableDescription"]
    arn = f"arn:aws:dynamodb:us-east-1:123456789012:table/{name}"
    assert made["TableArn"] == arn
    assert made["LocalSecondaryIndexes"][0]["IndexArn"] == f"{arn}/index/by-price"
    described = dynamodb.describe_table(TableName=name)["Table"]
    assert (described["TableStatus"], described["ItemCount"]) == ("ACTIVE", 0)
    assert described["BillingModeSummary"]["BillingMode"] == "PAY_PER_REQUEST"
    assert described["KeySchema"] == wanted["KeySchema"]
    assert refused(dynamodb.create_table, **wanted) == ("ResourceInUseException", f"Table already exists: {name}")

    dynamodb.tag_resource(ResourceArn=arn, Tags=[{"Key": "cost", "Value": "low"}])
    dynamodb.untag_resource(ResourceArn=arn, TagKeys=["team"])
    assert dynamodb.list_tags_of_resource(ResourceArn=arn)["Tags"] == [{"Key": "cost", "Value": "low"}]

    units = {"ReadCapacityUnits": 5, "WriteCapacityUnits": 6}
    changed = dynamodb.update_table(TableName=name, BillingMode="PROVISIONED", ProvisionedThroughput=units)
    told = changed["TableDescription"]["ProvisionedThroughput"]
    assert (told["ReadCapacityUnits"], told["WriteCapacityUnits"]) == (5, 6)

    dynamodb.update_table(TableName=name, DeletionProtectionEnabled=True)
    code, _ = refused(dynamodb.delete_table, TableName=name)
    assert code == "ValidationException"
    dynamodb.update_table(TableName=name, DeletionProtectionEnabled=False)
    assert dynamodb.delete_table(TableName=name)["TableDescription"]["TableStatus"] == "DELETING"
    dynamodb.get_waiter("table_not_exists").wait(TableName=name)
    missing = ("ResourceNotFoundException", f"Requested resource not found: Table: {name} not found")
    assert refused(dynamodb.describe_table, TableName=name) == missing
    assert refused(dynamodb.get_item, TableName=name, Key={"id": {"S": "a"}}) == (
        "ResourceNotFoundException",
        "Requested resource not found",
    )


def test_quotas_are_told(dynamodb):
    limits = dynamodb.describe_limits()
    assert limits["TableMaxReadCapacityUnits"] <= limits["AccountMaxReadCapacityUnits"]


def test_tables_are_listed_in_pages(dynamodb, request):
    names = sorted(f"{fresh_name(request)}-{number}" for number in range(5))
    for name in names:
        dynamodb.create_table(**simple(name))
    pages = dynamodb.get_paginator("list_tables").paginate(PaginationConfig={"PageSize": 2})
    listed = [name for page in pages for name in page["TableNames"]]
    assert set(names) <= set(listed) and listed == sorted(listed)


@pytest.mark.parametrize(
    "change, message",
    [
        (
            {"AttributeDefinitions": []},
            "One or more parameter values were invalid: Some index key attributes are not defined in "
            "AttributeDefinitions. Keys: [id], AttributeDefinitions: []",
        ),
        (
            {"KeySchema": [{"AttributeName": "id", "KeyType": "RANGE"}]},
            "Invalid KeySchema: The first KeySchemaElement is not a HASH key type",
        ),
        (
            {"BillingMode": "PROVISIONED"},
            "One or more parameter values were invalid: ReadCapacityUnits and WriteCapacityUnits must both be "
            "specified when BillingMode is PROVISIONED",
        ),
        (
            {
                "LocalSecondaryIndexes": [
                    {"IndexName": "one", "KeySchema": keys("id"), "Projection": {"ProjectionType": "ALL"}}
                ]
            },
            "One or more parameter values were invalid: Table KeySchema does not have a range key, which is required "
            "when specifying a LocalSecondaryIndex",
        ),
    ],
)
def test_a_bad_table_is_refused(dynamodb, request, change, message):
    name = fresh_name(request)
    assert refused(dynamodb.create_table, **(simple(name) | change)) == ("ValidationException", message)
    assert name not in dynamodb.list_tables()["TableNames"]


def test_every_type_of_value_comes_back(table):
    item = {
        "id": "all",
        "text": "grüße 🙂",
        "empty": "",
        "number": Decimal("-12345678901234567890.123456789012345678"),
        "tiny": Decimal("1E-130"),
        "bytes": b"\x00\xff",
        "yes": True,
        "nothing": None,
        "texts": {"a", "b"},
        "numbers": {Decimal(1), Decimal("2.5")},
        "blobs": {b"\x01", b"\x02"},
        "list": [1, "two", [None, {"deep": False}]],
        "map": {"x": {"y": [b"z"]}},
    }
    table.put_item(Item=item)
    assert table.get_item(Key={"id": "all"}, ConsistentRead=True)["Item"] == item
    wanted = table.get_item(
        Key={"id": "all"},
        ProjectionExpression="#m.x.y[0], #l[2][1].deep",
        ExpressionAttributeNames={"#m": "map", "#l": "list"},
    )["Item"]
    assert wanted == {"map": {"x": {"y": [b"z"]}}, "list": [[{"deep": False}]]}
    assert "Item" not in table.get_item(Key={"id": "none"})


@pytest.mark.parametrize(
    "item, message",
    [
        ({"x": {"S": "a"}}, "One or more parameter values were invalid: Missing the key id in the item"),
        (
            {"id": {"N": "1"}},
            "One or more parameter values were invalid: Type mismatch for key id expected: S actual: N",
        ),
        (
            {"id": {"S": ""}},
            "One or more parameter values are not valid. The AttributeValue for a key attribute cannot contain an "
            "empty string value. Key: id",
        ),
        ({"id": {"S": "a"}, "x": {"S": "x" * 410_000}}, "Item size has exceeded the maximum allowed size"),
        (
            {"id": {"S": "a"}, "x": {"N": "1" * 39}},
            "1 validation error detected: Attempting to store more than 38 significant digits in a Number",
        ),
        (
            {"id": {"S": "a"}, "x": {}},
            "1 validation error detected: Supplied AttributeValue is empty, must contain exactly one of the supported "
            "datatypes",
        ),
    ],
)
def test_a_bad_item_is_refused(dynamodb, table, item, message):
    assert refused(dynamodb.put_item, TableName=table.name, Item=item) == ("ValidationException", message)
    assert table.scan()["Count"] == 0


def test_keys_must_match_the_schema(dynamodb, table):
    mismatch = ("ValidationException", "The provided key element does not match the schema")
    for key in ({"id": {"N": "1"}}, {"other": {"S": "a"}}, {"id": {"S": "a"}, "x": {"S": "b"}}):
        assert refused(dynamodb.get_item, TableName=table.name, Key=key) == mismatch


def test_updates_change_items_and_tell_what_changed(table):
    made = table.update_item(
        Key={"id": "a"},
        UpdateExpression="SET n = :n, l = :l, m = :m ADD tags :t",
        ExpressionAttributeValues={":n": 1, ":l": [1], ":m": {"x": 1}, ":t": {"red", "blue"}},
        ReturnValues="ALL_NEW",
    )["Attributes"]
    assert made == {"id": "a", "n": 1, "l": [1], "m": {"x": 1}, "tags": {"red", "blue"}}
    told = table.update_item(
        Key={"id": "a"},
        UpdateExpression="SET n = n + :two, l = list_append(l, :more), m.y = if_not_exists(m.y, :two) "
        "REMOVE m.x DELETE tags :red",
        ExpressionAttributeValues={":two": 2, ":more": [2, 3], ":red": {"red"}},
        ReturnValues="UPDATED_NEW",
    )["Attributes"]
    assert told == {"n": 3, "l": [1, 2, 3], "m": {"y": 2}, "tags": {"blue"}}
    old = table.update_item(
        Key={"id": "a"}, UpdateExpression="SET n = :n", ExpressionAttributeValues={":n": 0}, ReturnValues="UPDATED_OLD"
    )["Attributes"]
    assert old == {"n": 3}
    gone = table.delete_item(Key={"id": "a"}, ReturnValues="ALL_OLD")["Attributes"]
    assert gone["n"] == 0
    assert "Attributes" not in table.delete_item(Key={"id": "a"}, ReturnValues="ALL_OLD")


@pytest.mark.parametrize(
    "expression, message",
    [
        ("SET name = :v", "Attribute name is a reserved keyword; reserved keyword: name"),
        (
            "SET a = :v, a = :v",
            "Two document paths overlap with each other; must remove or rewrite one of these paths; path one: [a], "
            "path two: [a]",
        ),
        ("SET a = :v SET b = :v", 'The "SET" section can only be used once in an update expression;'),
        ("SET a = :w", "An expression attribute value used in expression is not defined; attribute value: :w"),
        ("SET a = :v *", 'Syntax error; token: "*", near: ":v *"'),
    ],
)
def test_a_bad_expression_is_refused(table, expression, message):
    code, told = refused(
        table.update_item, Key={"id": "a"}, UpdateExpression=expression, ExpressionAttributeValues={":v": 1}
    )
    assert (code, told) == ("ValidationException", f"1 validation error detected: Invalid UpdateExpression: {message}")


def test_an_update_of_the_key_is_refused(table):
    message = "One or more parameter values were invalid: Cannot update attribute id. This attribute is part of the key"
    update = {"UpdateExpression": "SET id = :v", "ExpressionAttributeValues": {":v": "b"}}
    told = refused(table.update_item, Key={"id": "a"}, **update)
    assert told == ("ValidationException", message)


def test_a_failed_condition_changes_nothing_and_tells_the_item(table):
    table.put_item(Item={"id": "a", "n": 1}, ConditionExpression=Attr("id").not_exists())
    with pytest.raises(table.meta.client.exceptions.ConditionalCheckFailedException) as failure:
        table.put_item(
            Item={"id": "a", "n": 2},
            ConditionExpression="attribute_not_exists(id)",
            ReturnValuesOnConditionCheckFailure="ALL_OLD",
        )
    assert failure.value.response["Error"]["Message"] == "The conditional request failed"
    assert failure.value.response["Item"] == {"id": {"S": "a"}, "n": {"N": "1"}}
    with pytest.raises(table.meta.client.exceptions.ConditionalCheckFailedException):
        table.delete_item(Key={"id": "a"}, ConditionExpression=Attr("n").gt(1) | Attr("n").is_in([7, 8]))
    assert table.get_item(Key={"id": "a"})["Item"]["n"] == 1


def test_of_racing_conditional_puts_exactly_one_wins(dynamodb, table):
    def put(number: int) -> bool:
        item = {"id": {"S": "prize"}, "winner": {"N": str(number)}}
        try:
            dynamodb.put_item(TableName=table.name, Item=item, ConditionExpression="attribute_not_exists(id)")
        except dynamodb.exceptions.ConditionalCheckFailedException:
            return False
        return True

    with concurrent.futures.ThreadPoolExecutor(16) as threads:
        won = [number for number, has_won in enumerate(threads.map(put, range(64))) if has_won]
    assert [int(table.get_item(Key={"id": "prize"})["Item"]["winner"])] == won


def test_racing_counters_lose_nothing(dynamodb, table):
    def count(_number: int) -> None:
        dynamodb.update_item(
            TableName=table.name,
            Key={"id": {"S": "counter"}},
            UpdateExpression="ADD hits :one",
            ExpressionAttributeValues={":one": {"N": "1"}},
        )

    with concurrent.futures.ThreadPoolExecutor(8) as threads:
        list(threads.map(count, range(200)))
    assert table.get_item(Key={"id": "counter"})["Item"]["hits"] == 200


def test_queries_find_stretches_of_a_partition(shop):
    ann = Key("customer").eq("ann")
    assert numbers(shop.query(KeyConditionExpression=ann)) == list(range(10))
    assert numbers(shop.query(KeyConditionExpression=ann & Key("number").between(3, 5))) == [3, 4, 5]
    assert numbers(shop.query(KeyConditionExpression=ann & Key("number").lt(2), ScanIndexForward=False)) == [1, 0]
    filtered = shop.query(KeyConditionExpression=ann, FilterExpression=Attr("city").eq("Oslo") & Attr("price").gte(2))
    assert (numbers(filtered), filtered["ScannedCount"]) == ([2, 4, 8], 10)
    counted = shop.query(KeyConditionExpression=ann, Select="COUNT")
    assert counted["Count"] == 10 and "Items" not in counted
    assert shop.query(KeyConditionExpression=Key("customer").eq("nobody"))["Items"] == []


def test_queries_go_on_where_a_page_ended(dynamodb, shop):
    pages = dynamodb.get_paginator("query").paginate(
        TableName=shop.name,
        KeyConditionExpression="customer = :c",
        ExpressionAttributeValues={":c": {"S": "bob"}},
        PaginationConfig={"PageSize": 3},
        ScanIndexForward=False,
    )
    found = [[item["number"]["N"] for item in page["Items"]] for page in pages]
    assert found == [["9", "8", "7"], ["6", "5", "4"], ["3", "2", "1"], ["0"]]


def test_pages_of_an_index_lose_nothing_among_equal_keys(dynamodb, shop):
    query = {
        "TableName": shop.name,
        "IndexName": "by-city",
        "KeyConditionExpression": "city = :c",
        "ExpressionAttributeValues": {":c": {"S": "Rome"}},
        "PaginationConfig": {"PageSize": 4},
    }
    for forward in (False, True):
        pages = dynamodb.get_paginator("query").paginate(**query, ScanIndexForward=forward)
        found = [(item["customer"]["S"], item["number"]["N"]) for page in pages for item in page["Items"]]
        assert len(found) == len(set(found)) == 15
    paginator = dynamodb.get_paginator("scan")
    pages = paginator.paginate(TableName=shop.name, IndexName="by-city", PaginationConfig={"PageSize": 5})
    assert sum(page["Count"] for page in pages) == 27


def test_a_query_does_not_start_in_another_partition(shop):
    start = {"customer": "ann", "number": 1}
    told = refused(shop.query, KeyConditionExpression=Key("customer").eq("bob"), ExclusiveStartKey=start)
    message = "The provided starting key is outside query boundaries based on provided conditions"
    assert told == ("ValidationException", message)


def test_indexes_order_and_project(shop):
    by_price = shop.query(IndexName="by-price", KeyConditionExpression=Key("customer").eq("ann") & Key("price").gt(3))
    assert [item["price"] for item in by_price["Items"]] == [Decimal("3.5"), 4, Decimal("4.5")]
    assert set(by_price["Items"][0]) == {"customer", "number", "price"}
    whole = shop.query(
        IndexName="by-price", KeyConditionExpression=Key("customer").eq("ann"), Select="ALL_ATTRIBUTES", Limit=1
    )
    assert whole["Items"][0]["note"] == "n0"
    by_city = shop.query(IndexName="by-city", KeyConditionExpression=Key("city").eq("Rome"))["Items"]
    assert [item["price"] for item in by_city] == sorted(item["price"] for item in by_city)
    assert len(by_city) == 15 and by_city[0]["note"].startswith("n")
    assert shop.scan(IndexName="by-city")["Count"] == 27


def test_indexes_follow_their_items(shop):
    rome = Key("city").eq("Rome") & Key("price").eq(50)
    key = {"customer": "ann", "number": 1}
    shop.update_item(Key=key, UpdateExpression="SET price = :p", ExpressionAttributeValues={":p": 50})
    assert numbers(shop.query(IndexName="by-city", KeyConditionExpression=rome)) == [1]
    shop.update_item(Key=key, UpdateExpression="REMOVE city")
    assert shop.query(IndexName="by-city", KeyConditionExpression=rome)["Count"] == 0
    code, message = refused(
        shop.update_item, Key=key, UpdateExpression="SET city = :c", ExpressionAttributeValues={":c": 5}
    )
    assert code == "ValidationException" and "Type mismatch for Index Key city" in message


def test_an_index_is_added_to_a_full_table_and_taken_away(dynamodb, shop):
    create = {
        "IndexName": "by-note",
        "KeySchema": keys("note"),
        "Projection": {"ProjectionType": "ALL"},
    }
    dynamodb.update_table(
        TableName=shop.name,
        AttributeDefinitions=[{"AttributeName": "note", "AttributeType": "S"}],
        GlobalSecondaryIndexUpdates=[{"Create": create}],
    )

    def index() -> dict:
        indexes = dynamodb.describe_table(TableName=shop.name)["Table"]["GlobalSecondaryIndexes"]
        return next((index for index in indexes if index["IndexName"] == "by-note"), {})

    seen_until(index, lambda index: index["IndexStatus"] == "ACTIVE")
    assert shop.query(IndexName="by-note", KeyConditionExpression=Key("note").eq("n4"))["Count"] == 3
    dynamodb.update_table(TableName=shop.name, GlobalSecondaryIndexUpdates=[{"Delete": {"IndexName": "by-note"}}])
    assert index() == {}
    missing = "The table does not have the specified index: by-note"
    assert refused(shop.scan, IndexName="by-note") == ("ValidationException", missing)


@pytest.mark.parametrize(
    "condition, message",
    [
        ("#n = :n", "Query condition missed key schema element: customer"),
        ("customer > :c", "Query key condition not supported"),
        ("customer = :c OR #n = :n", "Invalid operator used in KeyConditionExpression: OR"),
        (
            "customer = :n",
            "One or more parameter values were invalid: Condition parameter type does not match schema type",
        ),
    ],
)
def test_a_bad_key_condition_is_refused(shop, condition, message):
    used = {"#n": "number"} if "#n" in condition else {}
    values = {name: value for name, value in {":c": "ann", ":n": 1}.items() if name in condition}
    options = {"ExpressionAttributeNames": used} if used else {}
    told = refused(shop.query, KeyConditionExpression=condition, ExpressionAttributeValues=values, **options)
    assert told == ("ValidationException", message)


def test_a_filter_on_the_key_is_refused(shop):
    message = "Filter Expression can only contain non-primary key attributes: Primary key attribute: number"
    told = refused(shop.query, KeyConditionExpression=Key("customer").eq("ann"), FilterExpression=Attr("number").eq(1))
    assert told == ("ValidationException", message)


def test_segments_of_a_scan_share_the_items(dynamodb, shop):
    paginator = dynamodb.get_paginator("scan")
    found = []
    for segment in range(4):
        pages = paginator.paginate(TableName=shop.name, Segment=segment, TotalSegments=4, Limit=2)
        found += [(item["customer"]["S"], int(item["number"]["N"])) for page in pages for item in page["Items"]]
    assert sorted(found) == [(customer, number) for customer in ("ann", "bob", "cid") for number in range(10)]


def test_pages_end_at_a_megabyte(table):
    with table.batch_writer() as batch:
        for number in range(12):
            batch.put_item(Item={"id": f"i{number}", "blob": "x" * 200_000})
    first = table.scan(ReturnConsumedCapacity="TOTAL", ConsistentRead=True)
    assert first["Count"] == 6
    assert first["ConsumedCapacity"]["CapacityUnits"] == 293
    second = table.scan(ExclusiveStartKey=first["LastEvaluatedKey"])
    assert second["Count"] == 6
    assert {item["id"] for item in first["Items"] + second["Items"]} == {f"i{number}" for number in range(12)}


def test_capacity_is_counted_by_size(table, shop):
    def units(answer: dict) -> float:
        return answer["ConsumedCapacity"]["CapacityUnits"]

    total = {"ReturnConsumedCapacity": "TOTAL"}
    assert units(table.put_item(Item={"id": "a", "x": "x" * 2_500}, **total)) == 3
    assert units(table.get_item(Key={"id": "a"}, **total)) == 0.5
    assert units(table.get_item(Key={"id": "a"}, ConsistentRead=True, **total)) == 1
    assert units(table.delete_item(Key={"id": "a"}, **total)) == 3
    put = shop.put_item(
        Item={"customer": "dan", "number": 1, "price": 1, "city": "Rome"}, ReturnConsumedCapacity="INDEXES"
    )["ConsumedCapacity"]
    assert put["CapacityUnits"] == 3
    assert put["Table"] == {"CapacityUnits": 1}
    assert put["GlobalSecondaryIndexes"] == {"by-city": {"CapacityUnits": 1}}
    assert put["LocalSecondaryIndexes"] == {"by-price": {"CapacityUnits": 1}}


def test_batches_read_and_write_many(dynamodb, resource, table, shop):
    with table.batch_writer() as batch:
        for number in range(60):
            batch.put_item(Item={"id": f"i{number}", "n": number})
        batch.delete_item(Key={"id": "i0"})
    wanted = {"Keys": [{"id": f"i{number}"} for number in range(60)], "ProjectionExpression": "n"}
    others = {"Keys": [{"customer": "ann", "number": 3}], "ConsistentRead": True}
    answer = resource.batch_get_item(RequestItems={table.name: wanted, shop.name: others})
    assert sorted(item["n"] for item in answer["Responses"][table.name]) == list(range(1, 60))
    assert answer["Responses"][shop.name][0]["note"] == "n3"
    assert answer["UnprocessedKeys"] == {}
    twice = {"DeleteRequest": {"Key": {"id": {"S": "i1"}}}}
    told = refused(dynamodb.batch_write_item, RequestItems={table.name: [twice, twice]})
    assert told == ("ValidationException", "Provided list of item keys contains duplicates")


def put_of(table, item: dict, **options) -> dict:
    return {"Put": {"TableName": table.name, "Item": item} | options}


def test_a_transaction_does_all_or_nothing(dynamodb, table):
    one, two = {"id": {"S": "one"}}, {"id": {"S": "two"}}
    dynamodb.transact_write_items(TransactItems=[put_of(table, one), put_of(table, two)])
    unless_there = {"ConditionExpression": "attribute_not_exists(id)", "ReturnValuesOnConditionCheckFailure": "ALL_OLD"}
    with pytest.raises(dynamodb.exceptions.TransactionCanceledException) as failure:
        remove = {"Update": {"TableName": table.name, "Key": one, "UpdateExpression": "REMOVE n"}}
        without_key = put_of(table, {"x": {"S": "no key"}})
        dynamodb.transact_write_items(TransactItems=[remove, put_of(table, two, **unless_there), without_key])
    response = failure.value.response
    assert response["Error"]["Message"].endswith("specific reasons [None, ConditionalCheckFailed, ValidationError]")
    codes = [reason["Code"] for reason in response["CancellationReasons"]]
    assert codes == ["None", "ConditionalCheckFailed", "ValidationError"]
    assert response["CancellationReasons"][1]["Item"] == two
    gets = [{"Get": {"TableName": table.name, "Key": key}} for key in (one, {"id": {"S": "none"}})]
    found = dynamodb.transact_get_items(TransactItems=gets)
    assert found["Responses"] == [{"Item": one}, {}]
    twice = "Transaction request cannot include multiple operations on one item"
    told = refused(dynamodb.transact_write_items, TransactItems=[put_of(table, one), put_of(table, one)])
    assert told == ("ValidationException", twice)


def test_a_transaction_under_a_token_happens_once(dynamodb, table):
    def add(amount: int) -> None:
        update = {
            "TableName": table.name,
            "Key": {"id": {"S": "sum"}},
            "UpdateExpression": "ADD n :n",
            "ExpressionAttributeValues": {":n": {"N": str(amount)}},
        }
        dynamodb.transact_write_items(TransactItems=[{"Update": update}], ClientRequestToken=f"token-{table.name[-9:]}")

    add(5)
    add(5)
    assert table.get_item(Key={"id": "sum"})["Item"]["n"] == 5
    with pytest.raises(dynamodb.exceptions.IdempotentParameterMismatchException):
        add(6)


def test_checks_guard_transactions_that_race(dynamodb, table):
    table.put_item(Item={"id": "account", "balance": 10})

    def spend(number: int) -> bool:
        update = {
            "TableName": table.name,
            "Key": {"id": {"S": "account"}},
            "UpdateExpression": "SET balance = balance - :one",
            "ConditionExpression": "balance >= :one",
            "ExpressionAttributeValues": {":one": {"N": "1"}},
        }
        receipt = put_of(table, {"id": {"S": f"receipt-{number}"}})
        try:
            dynamodb.transact_write_items(TransactItems=[{"Update": update}, receipt])
        except dynamodb.exceptions.TransactionCanceledException:
            return False
        return True

    with concurrent.futures.ThreadPoolExecutor(8) as threads:
        spent = sum(threads.map(spend, range(30)))
    assert spent == 10
    assert table.get_item(Key={"id": "account"})["Item"]["balance"] == 0
    assert table.scan(FilterExpression=Attr("id").begins_with("receipt-"))["Count"] == 10


def test_items_past_their_time_are_removed(dynamodb, table):
    now = int(time.time())
    with table.batch_writer() as batch:
        batch.put_item(Item={"id": "past", "until": now - 10})
        batch.put_item(Item={"id": "future", "until": now + 10_000})
        batch.put_item(Item={"id": "never"})
    wanted = {"Enabled": True, "AttributeName": "until"}
    dynamodb.update_time_to_live(TableName=table.name, TimeToLiveSpecification=wanted)

    def told() -> dict:
        return dynamodb.describe_time_to_live(TableName=table.name)["TimeToLiveDescription"]

    enabled = {"TimeToLiveStatus": "ENABLED", "AttributeName": "until"}
    seen_until(told, lambda description: description == enabled)
    seen_until(lambda: {item["id"] for item in table.scan()["Items"]}, lambda ids: ids == {"future", "never"})
    again = refused(dynamodb.update_time_to_live, TableName=table.name, TimeToLiveSpecification=wanted)
    assert again == ("ValidationException", "TimeToLive is already enabled")


def test_the_older_parameters_still_work(dynamodb, table):
    name = table.name
    put = {"TableName": name, "Item": {"id": {"S": "a"}, "n": {"N": "1"}}}
    dynamodb.put_item(**put, Expected={"id": {"Exists": False}})
    with pytest.raises(dynamodb.exceptions.ConditionalCheckFailedException):
        dynamodb.put_item(**put, Expected={"n": {"ComparisonOperator": "GT", "AttributeValueList": [{"N": "1"}]}})
    key = {"id": {"S": "a"}}
    dynamodb.update_item(TableName=name, Key=key, AttributeUpdates={"n": {"Value": {"N": "4"}, "Action": "ADD"}})
    found = dynamodb.get_item(TableName=name, Key=key, AttributesToGet=["n"])["Item"]
    assert found == {"n": {"N": "5"}}
    condition = {"id": {"ComparisonOperator": "EQ", "AttributeValueList": [{"S": "a"}]}}
    assert dynamodb.query(TableName=name, KeyConditions=condition)["Count"] == 1
    unwanted = {"n": {"ComparisonOperator": "LT", "AttributeValueList": [{"N": "5"}]}}
    assert dynamodb.scan(TableName=name, ScanFilter=unwanted)["Count"] == 0
    told = refused(dynamodb.get_item, TableName=name, Key=key, AttributesToGet=["n"], ProjectionExpression="n")
    assert told[1].startswith("Can not use both expression and non-expression parameters in the same request")


def test_what_is_not_here_says_so(dynamodb, request):
    code, _ = refused(dynamodb.execute_statement, Statement='SELECT * FROM "t"')
    assert code == "NotImplementedException"
    stream = {"StreamEnabled": True, "StreamViewType": "NEW_IMAGE"}
    code, message = refused(dynamodb.create_table, **simple(fresh_name(request)), StreamSpecification=stream)
    assert code == "NotImplementedException" and "stream" in message


def test_what_was_written_survives_a_kill(own_server):
    dynamodb = own_server.client("dynamodb")
    dynamodb.create_table(**simple("kept"))
    for number in range(20):
        dynamodb.put_item(TableName="kept", Item={"id": {"S": str(number)}})
    own_server.kill()
    own_server.start()
    assert own_server.client("dynamodb").scan(TableName="kept", Select="COUNT")["Count"] == 20
