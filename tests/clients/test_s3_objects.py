"""Objects through boto3: bytes, headers, ranges, conditions, checksums, copies, tags."""

import base64
import hashlib

import botocore.config
import pytest

from checksums import POLYNOMIALS, checksum
from refusals import refused

ALGORITHMS = ["CRC32", "CRC32C", "CRC64NVME", "SHA1", "SHA256"]


def test_what_is_put_is_got(s3, bucket):
    written = s3.put_object(
        Bucket=bucket,
        Key="folder/Zürich & co.txt",
        Body=b"hello",
        ContentType="text/plain; charset=utf-8",
        ContentLanguage="de",
        ContentDisposition='attachment; filename="x"',
        ContentEncoding="identity",
        CacheControl="max-age=60",
        Metadata={"Owner": "ann", "empty": ""},
        StorageClass="STANDARD_IA",
    )
    assert written["ETag"] == f'"{hashlib.md5(b"hello").hexdigest()}"'
    read = s3.get_object(Bucket=bucket, Key="folder/Zürich & co.txt")
    assert read["Body"].read() == b"hello"
    assert read["ETag"] == written["ETag"]
    head = s3.head_object(Bucket=bucket, Key="folder/Zürich & co.txt")
    for answer in (read, head):
        assert answer["ContentLength"] == 5
        assert answer["ContentType"] == "text/plain; charset=utf-8"
        assert answer["ContentLanguage"] == "de"
        assert answer["ContentDisposition"] == 'attachment; filename="x"'
        assert answer["ContentEncoding"] == "identity"
        assert answer["CacheControl"] == "max-age=60"
        assert answer["Metadata"] == {"owner": "ann", "empty": ""}
        assert answer["StorageClass"] == "STANDARD_IA"
        assert answer["AcceptRanges"] == "bytes"
        assert answer["ResponseMetadata"]["HTTPHeaders"]["x-amz-request-id"]


def test_without_a_type_it_is_binary(s3, bucket):
    s3.put_object(Bucket=bucket, Key="k", Body=b"")
    head = s3.head_object(Bucket=bucket, Key="k")
    assert (head["ContentType"], head["ContentLength"], head["Metadata"]) == ("binary/octet-stream", 0, {})
    assert s3.get_object(Bucket=bucket, Key="k")["Body"].read() == b""


def test_objects_lie_as_plain_files(aws, s3, bucket):
    s3.put_object(Bucket=bucket, Key="year=2024/part 1.csv", Body=b"a,b\n")
    file = aws.folder / "buckets" / bucket / "year=2024" / "part 1.csv"
    assert file.read_bytes() == b"a,b\n"


@pytest.mark.parametrize("key", ["a/", "/a", "a//b", "../x", "a/./b", "+ %41?#&=", "x" * 1024, "é" * 300, "\u2028"])
def test_any_key_is_a_key(s3, bucket, key):
    s3.put_object(Bucket=bucket, Key=key, Body=key.encode())
    assert s3.get_object(Bucket=bucket, Key=key)["Body"].read() == key.encode()
    assert [entry["Key"] for entry in s3.list_objects_v2(Bucket=bucket)["Contents"]] == [key]
    s3.delete_object(Bucket=bucket, Key=key)
    assert "Contents" not in s3.list_objects_v2(Bucket=bucket)


def test_empty_bodies_and_errors_do_not_confuse_the_connection(s3, bucket):
    """botocore sends `Expect: 100-continue` and remembers an answer that came without a 100."""
    for body in (b"", b"1", b"", b""):
        s3.put_object(Bucket=bucket, Key="k", Body=body)
        with refused("NoSuchBucket"):
            s3.put_object(Bucket=f"{bucket}-none", Key="k", Body=body)
    assert s3.get_object(Bucket=bucket, Key="k")["Body"].read() == b""


def test_a_key_of_1025_bytes_is_too_long(s3, bucket):
    with refused("KeyTooLongError", "Your key is too long"):
        s3.put_object(Bucket=bucket, Key="x" * 1025, Body=b"")


@pytest.mark.parametrize(
    ("asked", "given", "shown"),
    [
        ("bytes=0-0", b"0", "bytes 0-0/10"),
        ("bytes=2-5", b"2345", "bytes 2-5/10"),
        ("bytes=7-", b"789", "bytes 7-9/10"),
        ("bytes=-3", b"789", "bytes 7-9/10"),
        ("bytes=5-100", b"56789", "bytes 5-9/10"),
        ("bytes=-100", b"0123456789", "bytes 0-9/10"),
    ],
)
def test_ranges(s3, bucket, asked, given, shown):
    s3.put_object(Bucket=bucket, Key="k", Body=b"0123456789")
    read = s3.get_object(Bucket=bucket, Key="k", Range=asked)
    assert (read["Body"].read(), read["ContentRange"]) == (given, shown)
    assert read["ResponseMetadata"]["HTTPStatusCode"] == 206
    assert s3.head_object(Bucket=bucket, Key="k", Range=asked)["ContentLength"] == len(given)


def test_a_range_outside_is_refused(s3, bucket):
    s3.put_object(Bucket=bucket, Key="k", Body=b"0123456789")
    with refused("InvalidRange", "The requested range is not satisfiable"):
        s3.get_object(Bucket=bucket, Key="k", Range="bytes=10-")


def test_answers_can_be_renamed(s3, bucket):
    s3.put_object(Bucket=bucket, Key="k", Body=b"x", ContentType="text/plain")
    read = s3.get_object(
        Bucket=bucket, Key="k", ResponseContentType="text/csv", ResponseContentDisposition="inline", ResponseCacheControl="no-store"
    )
    assert (read["ContentType"], read["ContentDisposition"], read["CacheControl"]) == ("text/csv", "inline", "no-store")


def test_reads_with_conditions(s3, bucket):
    etag = s3.put_object(Bucket=bucket, Key="k", Body=b"x")["ETag"]
    modified = s3.head_object(Bucket=bucket, Key="k")["LastModified"]
    assert s3.get_object(Bucket=bucket, Key="k", IfMatch=etag, IfUnmodifiedSince=modified)["Body"].read() == b"x"
    assert s3.get_object(Bucket=bucket, Key="k", IfNoneMatch='"other"')["Body"].read() == b"x"
    with refused("PreconditionFailed", "At least one of the pre-conditions you specified did not hold"):
        s3.get_object(Bucket=bucket, Key="k", IfMatch='"other"')
    for condition in ({"IfNoneMatch": etag}, {"IfModifiedSince": modified}):
        with refused("304"):
            s3.get_object(Bucket=bucket, Key="k", **condition)
        with refused("304"):
            s3.head_object(Bucket=bucket, Key="k", **condition)


def test_writes_with_conditions(s3, bucket):
    etag = s3.put_object(Bucket=bucket, Key="k", Body=b"1", IfNoneMatch="*")["ETag"]
    with refused("PreconditionFailed"):
        s3.put_object(Bucket=bucket, Key="k", Body=b"2", IfNoneMatch="*")
    with refused("PreconditionFailed"):
        s3.put_object(Bucket=bucket, Key="k", Body=b"2", IfMatch='"other"')
    s3.put_object(Bucket=bucket, Key="k", Body=b"2", IfMatch=etag)
    with refused("NoSuchKey"):
        s3.put_object(Bucket=bucket, Key="none", Body=b"2", IfMatch=etag)
    assert s3.get_object(Bucket=bucket, Key="k")["Body"].read() == b"2"


@pytest.mark.parametrize("algorithm", ALGORITHMS)
def test_checksums_are_kept_and_given(s3, bucket, algorithm):
    body = b"checked" * 1000
    name = f"Checksum{algorithm}"
    # boto3 without its native part cannot compute all of them: those are given.
    given = {name: checksum(algorithm, body)} if algorithm in POLYNOMIALS else {"ChecksumAlgorithm": algorithm}
    written = s3.put_object(Bucket=bucket, Key="k", Body=body, **given)
    read = s3.get_object(Bucket=bucket, Key="k", ChecksumMode="ENABLED")
    assert read["Body"].read() == body
    assert written[name] == read[name]
    assert read["ChecksumType"] == "FULL_OBJECT"
    assert s3.head_object(Bucket=bucket, Key="k", ChecksumMode="ENABLED")[name] == written[name]
    attributes = s3.get_object_attributes(Bucket=bucket, Key="k", ObjectAttributes=["Checksum", "ObjectSize", "ETag", "StorageClass"])
    assert attributes["Checksum"][name] == written[name]
    assert (attributes["ObjectSize"], attributes["StorageClass"]) == (7000, "STANDARD")


def test_wrong_checksums_are_refused(s3, bucket):
    with refused("BadDigest", "The SHA256 you specified did not match the calculated checksum."):
        s3.put_object(Bucket=bucket, Key="k", Body=b"x", ChecksumSHA256=base64.b64encode(bytes(32)).decode())
    with refused("InvalidRequest", "Value for x-amz-checksum-crc32 header is invalid."):
        s3.put_object(Bucket=bucket, Key="k", Body=b"x", ChecksumCRC32="zzz")
    wrong = base64.b64encode(hashlib.md5(b"y").digest()).decode()
    with refused("BadDigest", "The Content-MD5 you specified did not match what we received."):
        s3.put_object(Bucket=bucket, Key="k", Body=b"x", ContentMD5=wrong)
    with refused("InvalidDigest", "The Content-MD5 you specified was invalid."):
        s3.put_object(Bucket=bucket, Key="k", Body=b"x", ContentMD5="short")
    with refused("404"):
        s3.head_object(Bucket=bucket, Key="k")


def test_copies(s3, bucket):
    s3.put_object(
        Bucket=bucket, Key="from/ä b", Body=b"copied", ContentType="text/csv", Metadata={"a": "1"}, Tagging="x=1", ChecksumAlgorithm="SHA1"
    )
    source = {"Bucket": bucket, "Key": "from/ä b"}
    result = s3.copy_object(Bucket=bucket, Key="kept", CopySource=source)["CopyObjectResult"]
    assert result["ETag"] == f'"{hashlib.md5(b"copied").hexdigest()}"'
    assert "ChecksumSHA1" in result
    kept = s3.get_object(Bucket=bucket, Key="kept")
    assert (kept["Body"].read(), kept["ContentType"], kept["Metadata"]) == (b"copied", "text/csv", {"a": "1"})
    assert s3.get_object_tagging(Bucket=bucket, Key="kept")["TagSet"] == [{"Key": "x", "Value": "1"}]

    s3.copy_object(
        Bucket=bucket, Key="new", CopySource=source, MetadataDirective="REPLACE", Metadata={"b": "2"}, TaggingDirective="REPLACE", Tagging="y=2"
    )
    assert s3.head_object(Bucket=bucket, Key="new")["Metadata"] == {"b": "2"}
    assert s3.get_object_tagging(Bucket=bucket, Key="new")["TagSet"] == [{"Key": "y", "Value": "2"}]
    with refused("InvalidRequest"):
        s3.copy_object(Bucket=bucket, Key="from/ä b", CopySource=source)
    s3.copy_object(Bucket=bucket, Key="from/ä b", CopySource=source, MetadataDirective="REPLACE", Metadata={"self": "yes"})
    assert s3.head_object(Bucket=bucket, Key="from/ä b")["Metadata"] == {"self": "yes"}
    with refused("PreconditionFailed"):
        s3.copy_object(Bucket=bucket, Key="x", CopySource=source, CopySourceIfMatch='"other"')
    with refused("PreconditionFailed"):
        s3.copy_object(Bucket=bucket, Key="x", CopySource=source, CopySourceIfNoneMatch=result["ETag"])
    with refused("NoSuchKey"):
        s3.copy_object(Bucket=bucket, Key="x", CopySource={"Bucket": bucket, "Key": "none"})


def test_tags(s3, bucket):
    s3.put_object(Bucket=bucket, Key="k", Body=b"", Tagging="a=1&b=x%20y")
    assert s3.get_object(Bucket=bucket, Key="k")["TagCount"] == 2
    s3.put_object_tagging(Bucket=bucket, Key="k", Tagging={"TagSet": [{"Key": "c", "Value": ""}]})
    assert s3.get_object_tagging(Bucket=bucket, Key="k")["TagSet"] == [{"Key": "c", "Value": ""}]
    s3.delete_object_tagging(Bucket=bucket, Key="k")
    assert s3.get_object_tagging(Bucket=bucket, Key="k")["TagSet"] == []
    with refused("InvalidTag"):
        s3.put_object_tagging(Bucket=bucket, Key="k", Tagging={"TagSet": [{"Key": "c", "Value": ""}, {"Key": "c", "Value": ""}]})
    with refused("BadRequest", "Object tags cannot be greater than 10"):
        s3.put_object_tagging(Bucket=bucket, Key="k", Tagging={"TagSet": [{"Key": f"k{n}", "Value": ""} for n in range(11)]})
    with refused("NoSuchKey"):
        s3.put_object_tagging(Bucket=bucket, Key="none", Tagging={"TagSet": []})


def test_deleting_many(s3, bucket):
    for number in range(5):
        s3.put_object(Bucket=bucket, Key=f"<k>&{number}", Body=b"")
    asked = [{"Key": f"<k>&{number}"} for number in range(4)] + [{"Key": "was never there"}]
    answer = s3.delete_objects(Bucket=bucket, Delete={"Objects": asked})
    assert [deleted["Key"] for deleted in answer["Deleted"]] == [entry["Key"] for entry in asked]
    assert "Errors" not in answer
    quiet = s3.delete_objects(Bucket=bucket, Delete={"Objects": [{"Key": "<k>&4"}], "Quiet": True})
    assert "Deleted" not in quiet and "Errors" not in quiet
    assert s3.list_objects_v2(Bucket=bucket)["KeyCount"] == 0
    s3.delete_object(Bucket=bucket, Key="was never there")
    with refused("MalformedXML"):
        s3.delete_objects(Bucket=bucket, Delete={"Objects": [{"Key": str(n)} for n in range(1001)]})


def test_what_is_not_there(s3, bucket):
    with pytest.raises(s3.exceptions.NoSuchKey, match="The specified key does not exist.") as error:
        s3.get_object(Bucket=bucket, Key="none")
    assert error.value.response["Error"]["Key"] == "none"
    with pytest.raises(s3.exceptions.NoSuchBucket, match="The specified bucket does not exist") as error:
        s3.put_object(Bucket=f"{bucket}-none", Key="k", Body=b"")
    assert error.value.response["Error"]["BucketName"] == f"{bucket}-none"
    with refused("404"):
        s3.head_object(Bucket=bucket, Key="none")


def test_what_is_not_done_is_refused(s3, bucket):
    with refused("NotImplemented"):
        s3.put_object(Bucket=bucket, Key="k", Body=b"", ServerSideEncryption="aws:kms:dsse")
    with refused("AccessControlListNotSupported", "The bucket does not allow ACLs"):
        s3.put_object(Bucket=bucket, Key="k", Body=b"", ACL="public-read")
    with refused("InvalidStorageClass"):
        s3.put_object(Bucket=bucket, Key="k", Body=b"", StorageClass="FLOPPY")
    with refused("NotImplemented"):
        s3.get_bucket_policy(Bucket=bucket)
    with refused("MetadataTooLarge"):
        s3.put_object(Bucket=bucket, Key="k", Body=b"", Metadata={"m": "x" * 2048})


@pytest.mark.parametrize("signing", [True, False])
def test_bodies_without_checksums_from_clients_that_send_none(aws, bucket, signing):
    config = botocore.config.Config(
        request_checksum_calculation="when_required", s3={"addressing_style": "path", "payload_signing_enabled": signing}
    )
    client = aws.client("s3", config=config)
    client.put_object(Bucket=bucket, Key="k", Body=b"plain")
    read = client.get_object(Bucket=bucket, Key="k", ChecksumMode="ENABLED")
    assert (read["Body"].read(), read["ChecksumType"]) == (b"plain", "FULL_OBJECT")
    assert "ChecksumCRC64NVME" in read
