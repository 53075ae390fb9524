"""Uploads in parts through boto3 and the AWS CLI."""

import hashlib
import io
import os
import random
import subprocess

import boto3.s3.transfer
import botocore.config
import pytest

from checksums import POLYNOMIALS, checksum
from refusals import refused

MIB = 1 << 20
BIG = random.Random(1).randbytes(20 * MIB + 12345)
TRANSFER = boto3.s3.transfer.TransferConfig(multipart_threshold=5 * MIB, multipart_chunksize=6 * MIB)


def test_upload_file_and_download_file(s3, bucket, tmp_path):
    (tmp_path / "up").write_bytes(BIG)
    s3.upload_file(str(tmp_path / "up"), bucket, "big/file", ExtraArgs={"ContentType": "application/x-big"}, Config=TRANSFER)
    head = s3.head_object(Bucket=bucket, Key="big/file", ChecksumMode="ENABLED")
    assert head["ETag"].endswith('-4"')
    assert (head["ContentLength"], head["ContentType"]) == (len(BIG), "application/x-big")
    s3.download_file(bucket, "big/file", str(tmp_path / "down"), Config=TRANSFER)
    assert (tmp_path / "down").read_bytes() == BIG
    second = s3.get_object(Bucket=bucket, Key="big/file", PartNumber=2)
    assert (second["PartsCount"], second["Body"].read()) == (4, BIG[6 * MIB : 12 * MIB])
    assert second["ContentRange"] == f"bytes {6 * MIB}-{12 * MIB - 1}/{len(BIG)}"
    with refused("InvalidPartNumber"):
        s3.get_object(Bucket=bucket, Key="big/file", PartNumber=5)
    parts = s3.get_object_attributes(Bucket=bucket, Key="big/file", ObjectAttributes=["ObjectParts", "Checksum"])
    assert parts["ObjectParts"]["TotalPartsCount"] == 4
    assert [part["Size"] for part in parts["ObjectParts"]["Parts"]] == [6 * MIB] * 3 + [len(BIG) - 18 * MIB]


@pytest.mark.parametrize(
    ("algorithm", "kind"),
    [("CRC32", "COMPOSITE"), ("CRC32", "FULL_OBJECT"), ("CRC32C", "FULL_OBJECT"), ("CRC64NVME", "FULL_OBJECT"), ("SHA1", "COMPOSITE"), ("SHA256", "COMPOSITE")],
)
def test_checksums_of_parts_and_of_the_whole(aws, s3, bucket, algorithm, kind):
    name = f"Checksum{algorithm}"
    config = botocore.config.Config(request_checksum_calculation="when_required", s3={"addressing_style": "path"})
    plain = aws.client("s3", config=config)
    upload = s3.create_multipart_upload(Bucket=bucket, Key="k", ChecksumAlgorithm=algorithm, ChecksumType=kind)
    assert (upload["ChecksumAlgorithm"], upload["ChecksumType"]) == (algorithm, kind)
    about = {"Bucket": bucket, "Key": "k", "UploadId": upload["UploadId"]}
    parts = []
    for number, body in enumerate((BIG[: 5 * MIB], BIG[5 * MIB : 6 * MIB]), 1):
        # boto3 without its native part cannot compute all of them: those are left to the server.
        named = {} if algorithm in POLYNOMIALS else {"ChecksumAlgorithm": algorithm}
        part = (plain if algorithm in POLYNOMIALS else s3).upload_part(**about, PartNumber=number, Body=body, **named)
        parts.append({"PartNumber": number, "ETag": part["ETag"], name: part[name]})
    assert [part[name] for part in s3.list_parts(**about)["Parts"]] == [part[name] for part in parts]
    done = s3.complete_multipart_upload(**about, MultipartUpload={"Parts": parts})
    assert done["ChecksumType"] == kind
    assert done[name].endswith("-2") == (kind == "COMPOSITE")
    read = s3.get_object(Bucket=bucket, Key="k", ChecksumMode="ENABLED")
    assert read["Body"].read() == BIG[: 6 * MIB]
    assert read[name] == done[name]
    if kind == "FULL_OBJECT":
        given = {name: checksum(algorithm, BIG[: 6 * MIB])} if algorithm in POLYNOMIALS else {"ChecksumAlgorithm": algorithm}
        whole = s3.put_object(Bucket=bucket, Key="whole", Body=BIG[: 6 * MIB], **given)
        assert whole[name] == done[name]


def test_the_life_of_an_upload(s3, bucket):
    upload = s3.create_multipart_upload(Bucket=bucket, Key="a/k", Metadata={"m": "1"}, Tagging="t=1")["UploadId"]
    about = {"Bucket": bucket, "Key": "a/k", "UploadId": upload}
    first = s3.upload_part(**about, PartNumber=1, Body=b"replaced")
    first = s3.upload_part(**about, PartNumber=1, Body=b"x" * 5 * MIB)
    last = s3.upload_part(**about, PartNumber=3, Body=b"end")
    page = s3.list_parts(**about, MaxParts=1)
    assert ([part["PartNumber"] for part in page["Parts"]], page["IsTruncated"], page["NextPartNumberMarker"]) == ([1], True, 1)
    assert [part["PartNumber"] for part in s3.list_parts(**about, PartNumberMarker=1)["Parts"]] == [3]
    listed = s3.list_multipart_uploads(Bucket=bucket, Prefix="a/")["Uploads"]
    assert [(entry["Key"], entry["UploadId"]) for entry in listed] == [("a/k", upload)]
    assert s3.list_multipart_uploads(Bucket=bucket, Delimiter="/")["CommonPrefixes"] == [{"Prefix": "a/"}]
    assert "Contents" not in s3.list_objects_v2(Bucket=bucket)
    chosen = [{"PartNumber": 1, "ETag": first["ETag"]}, {"PartNumber": 3, "ETag": last["ETag"]}]
    with refused("InvalidPartOrder"):
        s3.complete_multipart_upload(**about, MultipartUpload={"Parts": chosen[::-1]})
    with refused("InvalidPart"):
        s3.complete_multipart_upload(**about, MultipartUpload={"Parts": [{"PartNumber": 2, "ETag": first["ETag"]}]})
    with refused("MalformedXML"):
        s3.complete_multipart_upload(**about, MultipartUpload={"Parts": []})
    done = s3.complete_multipart_upload(**about, MultipartUpload={"Parts": chosen}, IfNoneMatch="*")
    digests = hashlib.md5(b"x" * 5 * MIB).digest() + hashlib.md5(b"end").digest()
    assert done["ETag"] == f'"{hashlib.md5(digests).hexdigest()}-2"'
    head = s3.head_object(Bucket=bucket, Key="a/k")
    assert (head["ContentLength"], head["Metadata"]) == (5 * MIB + 3, {"m": "1"})
    with refused("NoSuchUpload"):
        s3.list_parts(**about)


def test_small_parts_and_aborts(s3, bucket):
    upload = s3.create_multipart_upload(Bucket=bucket, Key="k")["UploadId"]
    about = {"Bucket": bucket, "Key": "k", "UploadId": upload}
    parts = [{"PartNumber": n, "ETag": s3.upload_part(**about, PartNumber=n, Body=b"small")["ETag"]} for n in (1, 2)]
    with refused("EntityTooSmall", "Your proposed upload is smaller than the minimum allowed size"):
        s3.complete_multipart_upload(**about, MultipartUpload={"Parts": parts})
    with refused("InvalidArgument"):
        s3.upload_part(**about, PartNumber=10001, Body=b"")
    s3.abort_multipart_upload(**about)
    with refused("NoSuchUpload"):
        s3.upload_part(**about, PartNumber=1, Body=b"")
    with refused("NoSuchUpload"):
        s3.abort_multipart_upload(**about)


def test_parts_are_copied(s3, bucket):
    s3.upload_fileobj(io.BytesIO(BIG), bucket, "source", Config=TRANSFER)
    upload = s3.create_multipart_upload(Bucket=bucket, Key="target")["UploadId"]
    about = {"Bucket": bucket, "Key": "target", "UploadId": upload}
    source = {"Bucket": bucket, "Key": "source"}
    parts = []
    for number, (first, last) in enumerate(((0, 5 * MIB - 1), (5 * MIB, len(BIG) - 1)), 1):
        copied = s3.upload_part_copy(**about, PartNumber=number, CopySource=source, CopySourceRange=f"bytes={first}-{last}")
        parts.append({"PartNumber": number, "ETag": copied["CopyPartResult"]["ETag"]})
    with refused("InvalidArgument"):
        s3.upload_part_copy(**about, PartNumber=3, CopySource=source, CopySourceRange=f"bytes=0-{len(BIG)}")
    s3.complete_multipart_upload(**about, MultipartUpload={"Parts": parts})
    assert s3.get_object(Bucket=bucket, Key="target")["Body"].read() == BIG
    s3.copy(source, bucket, "managed", Config=TRANSFER)
    assert s3.head_object(Bucket=bucket, Key="managed")["ContentLength"] == len(BIG)


def test_the_command_line(aws, bucket, tmp_path):
    def cli(*words: str) -> str:
        result = subprocess.run(["aws", *words], env=aws.environment(), capture_output=True, text=True, timeout=120)
        assert result.returncode == 0, result.stderr
        return result.stdout

    tree = tmp_path / "tree"
    (tree / "deep").mkdir(parents=True)
    (tree / "big.bin").write_bytes(BIG)
    (tree / "deep" / "small file.txt").write_text("small")
    # S3 keeps whole seconds, and `sync` sends again what seems newer than its copy.
    for file in tree.rglob("*"):
        os.utime(file, (1_700_000_000, 1_700_000_000))
    cli("s3", "sync", str(tree), f"s3://{bucket}/tree")
    assert "small file.txt" in cli("s3", "ls", "--recursive", f"s3://{bucket}/")
    assert cli("s3", "sync", str(tree), f"s3://{bucket}/tree") == "", "nothing changed, nothing is sent"
    cli("s3", "cp", f"s3://{bucket}/tree/big.bin", str(tmp_path / "big.bin"))
    assert (tmp_path / "big.bin").read_bytes() == BIG
    cli("s3", "mv", f"s3://{bucket}/tree/deep/small file.txt", f"s3://{bucket}/moved.txt")
    assert cli("s3", "cp", f"s3://{bucket}/moved.txt", "-") == "small"
    cli("s3", "rb", f"s3://{bucket}", "--force")
