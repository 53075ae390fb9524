"""Buckets and listings through boto3."""

import pytest
from botocore.exceptions import ClientError, ParamValidationError

from refusals import refused


def test_making_a_bucket_again(aws, s3, bucket):
    s3.create_bucket(Bucket=bucket)
    elsewhere = aws.client("s3", region_name="eu-west-1")
    with refused("BucketAlreadyOwnedByYou", "Your previous request to create the named bucket succeeded and you already own it."):
        elsewhere.create_bucket(Bucket=bucket, CreateBucketConfiguration={"LocationConstraint": "eu-west-1"})


def test_regions(aws, s3, bucket):
    name = f"{bucket[:50]}-eu"
    s3.create_bucket(Bucket=name, CreateBucketConfiguration={"LocationConstraint": "eu-west-1"})
    assert s3.get_bucket_location(Bucket=name)["LocationConstraint"] == "eu-west-1"
    assert s3.get_bucket_location(Bucket=bucket)["LocationConstraint"] is None
    assert s3.head_bucket(Bucket=name)["BucketRegion"] == "eu-west-1"
    with refused("IllegalLocationConstraintException"):
        aws.client("s3", region_name="eu-west-1").create_bucket(Bucket=f"{bucket[:50]}-x")
    with refused("InvalidLocationConstraint"):
        s3.create_bucket(Bucket=f"{bucket[:50]}-x", CreateBucketConfiguration={"LocationConstraint": "us-east-1"})


@pytest.mark.parametrize("name", ["ab", "Upper", "under_score", "a..b", "192.168.0.1", "-dash"])
def test_bad_names(s3, name):
    with pytest.raises((ClientError, ParamValidationError)) as error:
        s3.create_bucket(Bucket=name)
    if isinstance(error.value, ClientError):
        assert error.value.response["Error"]["Code"] == "InvalidBucketName"


def test_buckets_are_listed_and_deleted(s3, bucket):
    entry = next(entry for entry in s3.list_buckets()["Buckets"] if entry["Name"] == bucket)
    assert entry["CreationDate"]
    pages = s3.get_paginator("list_buckets").paginate(PaginationConfig={"PageSize": 1})
    assert bucket in [entry["Name"] for page in pages for entry in page["Buckets"]]
    s3.put_object(Bucket=bucket, Key="k", Body=b"")
    with refused("BucketNotEmpty", "The bucket you tried to delete is not empty"):
        s3.delete_bucket(Bucket=bucket)
    s3.delete_object(Bucket=bucket, Key="k")
    s3.delete_bucket(Bucket=bucket)
    with refused("404"):
        s3.head_bucket(Bucket=bucket)
    with refused("NoSuchBucket"):
        s3.delete_bucket(Bucket=bucket)
    assert s3.get_waiter("bucket_not_exists").wait(Bucket=bucket) is None


def test_tags(s3, bucket):
    with refused("NoSuchTagSet", "The TagSet does not exist"):
        s3.get_bucket_tagging(Bucket=bucket)
    s3.put_bucket_tagging(Bucket=bucket, Tagging={"TagSet": [{"Key": "team", "Value": "data"}]})
    assert s3.get_bucket_tagging(Bucket=bucket)["TagSet"] == [{"Key": "team", "Value": "data"}]
    s3.delete_bucket_tagging(Bucket=bucket)
    with refused("NoSuchTagSet"):
        s3.get_bucket_tagging(Bucket=bucket)
    assert "Status" not in s3.get_bucket_versioning(Bucket=bucket)


KEYS = ["a b+c%.txt", "logs/2024/01/x", "logs/2024/02/y", "logs/2025/z", "logs/top", "zürich/<&>", "🦀"]


@pytest.fixture
def filled(s3, bucket) -> str:
    for key in KEYS:
        s3.put_object(Bucket=bucket, Key=key, Body=key.encode())
    return bucket


def names(page: dict) -> tuple[list[str], list[str]]:
    keys = [entry["Key"] for entry in page.get("Contents", [])]
    return keys, [entry["Prefix"] for entry in page.get("CommonPrefixes", [])]


def test_keys_come_in_the_order_of_their_bytes(s3, filled):
    page = s3.list_objects_v2(Bucket=filled)
    assert names(page) == (sorted(KEYS, key=str.encode), [])
    assert (page["KeyCount"], page["IsTruncated"], page["MaxKeys"]) == (len(KEYS), False, 1000)
    first = page["Contents"][0]
    assert (first["Size"], first["StorageClass"]) == (len(KEYS[0]), "STANDARD")
    assert first["ETag"] == s3.head_object(Bucket=filled, Key=KEYS[0])["ETag"]
    assert first["LastModified"] == s3.head_object(Bucket=filled, Key=KEYS[0])["LastModified"]
    assert "Owner" not in first
    assert "ID" in s3.list_objects_v2(Bucket=filled, FetchOwner=True)["Contents"][0]["Owner"]


def test_delimiters(s3, filled):
    page = s3.list_objects_v2(Bucket=filled, Delimiter="/")
    assert names(page) == (["a b+c%.txt", "🦀"], ["logs/", "zürich/"])
    page = s3.list_objects_v2(Bucket=filled, Delimiter="/", Prefix="logs/")
    assert names(page) == (["logs/top"], ["logs/2024/", "logs/2025/"])
    page = s3.list_objects(Bucket=filled, Delimiter="20", Prefix="logs/")
    assert names(page) == (["logs/top"], ["logs/20"])
    assert names(s3.list_objects_v2(Bucket=filled, Prefix="none/")) == ([], [])


@pytest.mark.parametrize("operation", ["list_objects", "list_objects_v2"])
@pytest.mark.parametrize("size", [1, 2, 3, 100])
def test_pages(s3, filled, operation, size):
    paginator = s3.get_paginator(operation)
    keys, prefixes = [], []
    for page in paginator.paginate(Bucket=filled, Delimiter="/", PaginationConfig={"PageSize": size}):
        page_keys, page_prefixes = names(page)
        assert len(page_keys) + len(page_prefixes) <= size
        keys += page_keys
        prefixes += page_prefixes
    assert (keys, prefixes) == (["a b+c%.txt", "🦀"], ["logs/", "zürich/"])
    pages = paginator.paginate(Bucket=filled, PaginationConfig={"PageSize": size})
    assert [key for page in pages for key in names(page)[0]] == sorted(KEYS, key=str.encode)


def test_starting_in_the_middle(s3, filled):
    page = s3.list_objects_v2(Bucket=filled, StartAfter="logs/2024/02/y")
    assert names(page)[0] == ["logs/2025/z", "logs/top", "zürich/<&>", "🦀"]
    assert page["StartAfter"] == "logs/2024/02/y"
    assert names(s3.list_objects(Bucket=filled, Marker="logs/2025/"))[0][0] == "logs/2025/z"
    assert s3.list_objects_v2(Bucket=filled, MaxKeys=0)["KeyCount"] == 0


def test_bad_listings(s3, filled):
    with refused("InvalidArgument", "The continuation token provided is incorrect"):
        s3.list_objects_v2(Bucket=filled, ContinuationToken="!")
    with refused("InvalidArgument"):
        s3.list_objects_v2(Bucket=filled, MaxKeys=-1)
    with refused("NoSuchBucket"):
        s3.list_objects_v2(Bucket=f"{filled}-none")
