"""Encryption at rest: SSE-S3, SSE-KMS and SSE-C objects are ciphertext on disk, and plaintext to who may read them."""

import base64
import hashlib
import json

import pandas
import pytest
from ciphertext import MARKER, is_on_disk, marked
from refusals import refused

ARN = "arn:aws:kms:us-east-1:123456789012"
MIB = 1 << 20
CUSTOMER_KEY = hashlib.sha256(b"a key of the client's own").digest()


@pytest.fixture(scope="session")
def kms(aws):
    return aws.client("kms")


@pytest.fixture
def key(kms) -> str:
    """The ARN of a fresh key."""
    return kms.create_key()["KeyMetadata"]["Arn"]


def own_key(secret: bytes = CUSTOMER_KEY) -> dict:
    return {"SSECustomerAlgorithm": "AES256", "SSECustomerKey": secret}


def body(answer: dict) -> bytes:
    return answer["Body"].read()


@pytest.mark.parametrize("size", [0, 100, 16 * 1024 + 1, 3 * MIB + 5])
def test_objects_are_ciphertext_on_disk(own_server, size):
    s3, kms = own_server.client("s3"), own_server.client("kms")
    s3.create_bucket(Bucket="lake")
    key = kms.create_key()["KeyMetadata"]["Arn"]
    wishes = {
        "root": {"ServerSideEncryption": "AES256"},
        "service": {"ServerSideEncryption": "aws:kms", "SSEKMSKeyId": key},
        "managed": {"ServerSideEncryption": "aws:kms"},
    }
    content = marked(size)
    for name, wish in wishes.items():
        s3.put_object(Bucket="lake", Key=name, Body=content, **wish)
        s3.copy_object(Bucket="lake", Key=f"{name}-copy", CopySource=f"lake/{name}", **wish)
    s3.put_object(Bucket="lake", Key="own", Body=content, **own_key())
    own_server.kill()
    assert not is_on_disk(own_server.folder, MARKER)
    own_server.start()
    s3 = own_server.client("s3")
    for name in [*wishes, *(f"{name}-copy" for name in wishes)]:
        assert body(s3.get_object(Bucket="lake", Key=name)) == content
    assert body(s3.get_object(Bucket="lake", Key="own", **own_key())) == content
    s3.put_object(Bucket="lake", Key="clear", Body=marked(100))
    assert is_on_disk(own_server.folder, MARKER), "what nobody wants encrypted is a plain file"


def test_headers_and_etags(s3, bucket, key):
    content = marked(1000)
    md5 = hashlib.md5(content).hexdigest()
    put = s3.put_object(Bucket=bucket, Key="root", Body=content, ServerSideEncryption="AES256")
    assert (put["ServerSideEncryption"], put["ETag"]) == ("AES256", f'"{md5}"')
    context = base64.b64encode(json.dumps({"team": "lake"}).encode()).decode()
    put = s3.put_object(
        Bucket=bucket, Key="service", Body=content, ServerSideEncryption="aws:kms", SSEKMSKeyId=key.split("/")[1],
        SSEKMSEncryptionContext=context, BucketKeyEnabled=True)
    assert (put["ServerSideEncryption"], put["SSEKMSKeyId"], put["BucketKeyEnabled"]) == ("aws:kms", key, True)
    assert json.loads(base64.b64decode(put["SSEKMSEncryptionContext"])) == {"team": "lake"}
    assert put["ETag"] != f'"{md5}"' and len(put["ETag"]) == 34
    for answer in (s3.head_object(Bucket=bucket, Key="service"), s3.get_object(Bucket=bucket, Key="service")):
        assert (answer["ServerSideEncryption"], answer["SSEKMSKeyId"], answer["ETag"]) == ("aws:kms", key, put["ETag"])
        assert answer["ContentLength"] == len(content)
    listed = s3.list_objects_v2(Bucket=bucket)["Contents"]
    assert {found["Key"]: (found["Size"], found["ETag"]) for found in listed}["service"] == (1000, put["ETag"])
    plain = s3.put_object(Bucket=bucket, Key="plain", Body=content)
    assert "ServerSideEncryption" not in plain | s3.head_object(Bucket=bucket, Key="plain")


def test_ranges_and_checksums_are_of_the_plaintext(s3, bucket, key):
    content = bytes(index // 997 % 256 for index in range(300_000))
    checksum = base64.b64encode(hashlib.sha256(content).digest()).decode()
    s3.put_object(Bucket=bucket, Key="k", Body=content, ServerSideEncryption="aws:kms", SSEKMSKeyId=key,
                  ChecksumSHA256=checksum)
    assert s3.head_object(Bucket=bucket, Key="k", ChecksumMode="ENABLED")["ChecksumSHA256"] == checksum
    for start, end in [(0, 0), (65_535, 65_536), (65_536, 131_071), (131_000, 299_999), (1, 299_998)]:
        found = s3.get_object(Bucket=bucket, Key="k", Range=f"bytes={start}-{end}")
        assert body(found) == content[start : end + 1]
        assert found["ContentRange"] == f"bytes {start}-{end}/300000"
    assert body(s3.get_object(Bucket=bucket, Key="k", Range="bytes=-10")) == content[-10:]


@pytest.mark.parametrize("kind", ["root", "service", "own"])
def test_uploads_in_parts(aws, s3, bucket, key, kind):
    wish = {"root": {"ServerSideEncryption": "AES256"}, "own": own_key(),
            "service": {"ServerSideEncryption": "aws:kms", "SSEKMSKeyId": key}}[kind]
    with_key = own_key() if kind == "own" else {}
    begun = s3.create_multipart_upload(Bucket=bucket, Key="big", **wish)
    name = {"Bucket": bucket, "Key": "big", "UploadId": begun["UploadId"]}
    parts = [marked(6 * MIB), marked(5 * MIB)]
    chosen = []
    for number, part in enumerate(parts, 1):
        sent = s3.upload_part(**name, PartNumber=number, Body=part, **with_key)
        chosen.append({"PartNumber": number, "ETag": sent["ETag"]})
        assert (sent["ETag"].strip('"') == hashlib.md5(part).hexdigest()) == (kind == "root")
    s3.put_object(Bucket=bucket, Key="tail", Body=b"the end")
    copied = s3.upload_part_copy(**name, PartNumber=3, CopySource=f"{bucket}/tail", **with_key)
    chosen.append({"PartNumber": 3, "ETag": copied["CopyPartResult"]["ETag"]})
    ended = s3.complete_multipart_upload(**name, MultipartUpload={"Parts": chosen})
    assert ended["ETag"].endswith('-3"')
    assert ended.get("ServerSideEncryption") == {"root": "AES256", "service": "aws:kms", "own": None}[kind]
    whole = b"".join([*parts, b"the end"])
    assert body(s3.get_object(Bucket=bucket, Key="big", **with_key)) == whole
    border = f"bytes={6 * MIB - 3}-{6 * MIB + 2}"
    assert body(s3.get_object(Bucket=bucket, Key="big", Range=border, **with_key)) == whole[6 * MIB - 3 : 6 * MIB + 3]
    assert not is_on_disk(aws.folder / "buckets" / bucket, MARKER)


def test_keys_of_the_client(s3, bucket):
    stored = s3.put_object(Bucket=bucket, Key="k", Body=b"mine", **own_key())
    md5 = base64.b64encode(hashlib.md5(CUSTOMER_KEY).digest()).decode()
    assert (stored["SSECustomerAlgorithm"], stored["SSECustomerKeyMD5"]) == ("AES256", md5)
    found = s3.get_object(Bucket=bucket, Key="k", **own_key())
    assert (body(found), found["SSECustomerKeyMD5"]) == (b"mine", md5)
    wrong = own_key(bytes(32))
    with refused("AccessDenied"):
        s3.get_object(Bucket=bucket, Key="k", **wrong)
    with refused("InvalidRequest", holding="stored using a form of Server Side Encryption"):
        s3.get_object(Bucket=bucket, Key="k")
    for refusal, options in (("403", wrong), ("400", {})):
        with refused(refusal):
            s3.head_object(Bucket=bucket, Key="k", **options)
    with refused("InvalidArgument", holding="MD5 hash of the key did not match"):
        # With an MD5 of the caller's, boto3 sends both as they are.
        encoded = {"SSECustomerKey": base64.b64encode(CUSTOMER_KEY).decode(), "SSECustomerKeyMD5": "A" * 22 + "=="}
        s3.get_object(Bucket=bucket, Key="k", SSECustomerAlgorithm="AES256", **encoded)
    s3.put_object(Bucket=bucket, Key="plain", Body=b"x")
    with refused("InvalidRequest", holding="not applicable"):
        s3.get_object(Bucket=bucket, Key="plain", **own_key())
    with refused("InvalidArgument", holding="incompatible with the encryption method"):
        s3.put_object(Bucket=bucket, Key="k", Body=b"", ServerSideEncryption="AES256", **own_key())
    s3.copy_object(Bucket=bucket, Key="given", CopySource=f"{bucket}/k", CopySourceSSECustomerAlgorithm="AES256",
                   CopySourceSSECustomerKey=CUSTOMER_KEY, ServerSideEncryption="AES256")
    assert body(s3.get_object(Bucket=bucket, Key="given")) == b"mine"


def test_keys_that_cannot_be_used(s3, kms, bucket, key):
    wish = {"ServerSideEncryption": "aws:kms", "SSEKMSKeyId": key}
    s3.put_object(Bucket=bucket, Key="k", Body=b"rows", **wish)
    kms.disable_key(KeyId=key)
    for act in (lambda: s3.get_object(Bucket=bucket, Key="k"), lambda: s3.put_object(Bucket=bucket, Key="n", Body=b"", **wish)):
        with refused("KMS.DisabledException", f"{key} is disabled."):
            act()
    assert s3.head_object(Bucket=bucket, Key="k")["ContentLength"] == 4
    kms.enable_key(KeyId=key)
    assert body(s3.get_object(Bucket=bucket, Key="k")) == b"rows"
    kms.schedule_key_deletion(KeyId=key, PendingWindowInDays=7)
    with refused("KMS.KMSInvalidStateException", f"{key} is pending deletion."):
        s3.get_object(Bucket=bucket, Key="k")
    missing = f"{ARN}:key/00000000-0000-4000-8000-000000000000"
    with refused("KMS.NotFoundException", f"Key '{missing}' does not exist"):
        s3.put_object(Bucket=bucket, Key="n", Body=b"", ServerSideEncryption="aws:kms", SSEKMSKeyId=missing)
    with refused("InvalidArgument", holding="requires HTTP header"):
        s3.put_object(Bucket=bucket, Key="n", Body=b"", SSEKMSKeyId=key)
    with refused("InvalidArgument", holding="not supported"):
        s3.put_object(Bucket=bucket, Key="n", Body=b"", ServerSideEncryption="rot13")


def test_rotated_keys_read_what_they_encrypted(s3, kms, bucket, key):
    s3.put_object(Bucket=bucket, Key="k", Body=b"rows", ServerSideEncryption="aws:kms", SSEKMSKeyId=key)
    kms.rotate_key_on_demand(KeyId=key)
    assert body(s3.get_object(Bucket=bucket, Key="k")) == b"rows"


def by_default(algorithm: str, **more) -> dict:
    return {"Rules": [{"ApplyServerSideEncryptionByDefault": {"SSEAlgorithm": algorithm, **more}}]}


def test_a_bucket_encrypts_by_default(s3, bucket, key):
    with refused("ServerSideEncryptionConfigurationNotFoundError"):
        s3.get_bucket_encryption(Bucket=bucket)
    s3.put_bucket_encryption(Bucket=bucket, ServerSideEncryptionConfiguration=by_default("aws:kms", KMSMasterKeyID=key))
    [rule] = s3.get_bucket_encryption(Bucket=bucket)["ServerSideEncryptionConfiguration"]["Rules"]
    assert rule["ApplyServerSideEncryptionByDefault"] == {"SSEAlgorithm": "aws:kms", "KMSMasterKeyID": key}
    assert s3.put_object(Bucket=bucket, Key="a", Body=b"x")["SSEKMSKeyId"] == key
    assert s3.put_object(Bucket=bucket, Key="b", Body=b"x", ServerSideEncryption="AES256")["ServerSideEncryption"] == "AES256"
    assert s3.copy_object(Bucket=bucket, Key="c", CopySource=f"{bucket}/b")["SSEKMSKeyId"] == key
    s3.put_bucket_encryption(Bucket=bucket, ServerSideEncryptionConfiguration=by_default("AES256"))
    assert s3.put_object(Bucket=bucket, Key="d", Body=b"x")["ServerSideEncryption"] == "AES256"
    s3.delete_bucket_encryption(Bucket=bucket)
    assert "ServerSideEncryption" not in s3.put_object(Bucket=bucket, Key="e", Body=b"x")
    assert [body(s3.get_object(Bucket=bucket, Key=name)) for name in "abcde"] == [b"x"] * 5
    with refused("InvalidArgument", holding="KMSMasterKeyID"):
        s3.put_bucket_encryption(Bucket=bucket, ServerSideEncryptionConfiguration=by_default("AES256", KMSMasterKeyID=key))


def test_a_copy_of_something_encrypted_is_encrypted(s3, bucket, key):
    s3.put_object(Bucket=bucket, Key="k", Body=b"rows", ServerSideEncryption="aws:kms", SSEKMSKeyId=key)
    copy = s3.copy_object(Bucket=bucket, Key="copy", CopySource=f"{bucket}/k")
    assert copy["ServerSideEncryption"] == "AES256" and body(s3.get_object(Bucket=bucket, Key="copy")) == b"rows"


def test_an_object_is_encrypted_in_its_place(s3, bucket):
    s3.put_object(Bucket=bucket, Key="k", Body=b"rows")
    s3.copy_object(Bucket=bucket, Key="k", CopySource=f"{bucket}/k", ServerSideEncryption="AES256")
    assert s3.head_object(Bucket=bucket, Key="k")["ServerSideEncryption"] == "AES256"


def test_a_mounted_folder_is_not_encrypted(server_with, tmp_path):
    (tmp_path / "files").mkdir()
    server = server_with("--mount", f"shared={tmp_path / 'files'}")
    s3 = server.client("s3")
    with refused("InvalidRequest", holding="not encrypted"):
        s3.put_object(Bucket="shared", Key="k", Body=b"x", ServerSideEncryption="AES256")
    with refused("InvalidRequest", holding="not encrypted"):
        s3.put_bucket_encryption(Bucket="shared", ServerSideEncryptionConfiguration=by_default("AES256"))


def test_tampered_files_are_errors(own_server):
    s3 = own_server.client("s3")
    s3.create_bucket(Bucket="lake")
    s3.put_object(Bucket="lake", Key="k", Body=marked(1000), ServerSideEncryption="AES256")
    file = own_server.folder / "buckets/lake/k"
    sealed = file.read_bytes()
    for changed in (sealed[:500] + bytes([sealed[500] ^ 1]) + sealed[501:], sealed[:-1], marked(len(sealed))):
        file.write_bytes(changed)
        with refused("InternalError"):
            s3.get_object(Bucket="lake", Key="k")
    file.write_bytes(sealed)
    assert body(s3.get_object(Bucket="lake", Key="k")) == marked(1000)


def test_crawlers_and_queries_read_plaintext_and_write_ciphertext(aws, s3, key, lake, sql):
    rows = pandas.DataFrame({"id": range(20_000), "note": [MARKER.decode()] * 20_000})
    default = by_default("aws:kms", KMSMasterKeyID=key)
    s3.put_bucket_encryption(Bucket=lake.bucket, ServerSideEncryptionConfiguration=default)
    s3.put_object(Bucket=lake.bucket, Key="notes/part.csv", Body=rows.to_csv(index=False).encode())
    s3.put_object(Bucket=lake.bucket, Key="numbers/part.parquet", Body=rows.to_parquet())
    lake.crawl()
    assert sql.rows("SELECT count(*), sum(id), min(note) FROM notes") == [
        ("20000", str(sum(range(20_000))), MARKER.decode())]
    assert sql.rows("SELECT id FROM numbers WHERE id > 19997 ORDER BY id") == [("19998",), ("19999",)]
    sql.run(f"CREATE TABLE made WITH (external_location = 's3://{lake.bucket}/made/', format = 'PARQUET') AS "
            "SELECT id, note FROM notes WHERE id < 10")
    made = [found["Key"] for found in s3.list_objects_v2(Bucket=lake.bucket, Prefix="made/")["Contents"]]
    assert made and all(s3.head_object(Bucket=lake.bucket, Key=name)["SSEKMSKeyId"] == key for name in made)
    assert sql.rows("SELECT count(*) FROM made") == [("10",)]
    assert not is_on_disk(aws.folder / "buckets" / lake.bucket, MARKER)
