"""Who may do what: signatures in headers, URLs, chunks and forms, clocks, tokens, accounts; and bodies that go wrong."""

import datetime
import http.client
import socket
import time
import urllib.parse

import botocore.auth
import botocore.awsrequest
import botocore.config
import botocore.credentials
import pytest
import urllib3

from refusals import refused


@pytest.fixture
def host(aws) -> str:
    return urllib.parse.urlsplit(aws.endpoint).netloc


def fetched(url: str, data: bytes | None = None, method: str | None = None, **headers: str) -> tuple[int, str]:
    answer = urllib3.request(method or "GET", url, body=data, headers=headers, timeout=30, retries=False)
    return answer.status, answer.data.decode()


@pytest.mark.parametrize("version", ["s3v4", None])
def test_presigned_urls(aws, bucket, version):
    """`None` is what boto3 does by itself: SigV2."""
    config = botocore.config.Config(signature_version=version, s3={"addressing_style": "path"})
    client = aws.client("s3", config=config)
    about = {"Bucket": bucket, "Key": "folder/a b+ä"}
    put = client.generate_presigned_url("put_object", Params=about)
    assert fetched(put, b"by url", "PUT")[0] == 200
    get = client.generate_presigned_url("get_object", Params=about)
    assert fetched(get) == (200, "by url")
    assert "<Code>SignatureDoesNotMatch</Code>" in fetched(get.replace("folder", "other"))[1]
    expired = client.generate_presigned_url("get_object", Params=about, ExpiresIn=1)
    time.sleep(2.5)
    status, text = fetched(expired)
    assert status == 403
    assert "<Code>AccessDenied</Code><Message>Request has expired</Message>" in text


@pytest.mark.parametrize("version", ["s3v4", None])
def test_forms(aws, bucket, version):
    config = botocore.config.Config(signature_version=version, s3={"addressing_style": "path"})
    form = aws.client("s3", config=config).generate_presigned_post(bucket, "from-a-form.txt")
    boundary = "frontier"
    lines = []
    for name, value in form["fields"].items():
        lines += [f"--{boundary}", f'Content-Disposition: form-data; name="{name}"', "", value]
    lines += [f"--{boundary}", 'Content-Disposition: form-data; name="file"; filename="f"', "", "in a form", f"--{boundary}--", ""]
    sent = fetched(form["url"], "\r\n".join(lines).encode(), "POST", **{"Content-Type": f"multipart/form-data; boundary={boundary}"})
    assert sent[0] == 204, sent
    assert aws.client("s3").get_object(Bucket=bucket, Key="from-a-form.txt")["Body"].read() == b"in a form"


def test_wrong_keys(aws, bucket):
    key, _ = aws.key()
    with refused("SignatureDoesNotMatch", "The request signature we calculated does not match the signature you provided. Check your key and signing method."):
        aws.session().client("s3", endpoint_url=aws.endpoint, aws_access_key_id=key, aws_secret_access_key="wrong").list_objects_v2(Bucket=bucket)
    with refused("InvalidAccessKeyId", "The AWS Access Key Id you provided does not exist in our records."):
        aws.session().client("s3", endpoint_url=aws.endpoint, aws_access_key_id="AKIAUNKNOWN", aws_secret_access_key="x").list_buckets()
    status, text = fetched(f"{aws.endpoint}/{bucket}/k")
    assert (status, "<Code>AccessDenied</Code>" in text) == (403, True)


def test_a_token_that_does_not_belong(aws, bucket):
    key, secret = aws.key()
    client = aws.session().client("s3", endpoint_url=aws.endpoint, aws_access_key_id=key, aws_secret_access_key=secret, aws_session_token="made up")
    with refused("InvalidToken"):
        client.list_objects_v2(Bucket=bucket)


def signed(aws, method: str, path: str, body: bytes, when: datetime.datetime | None = None, **headers: str):
    """A request signed by botocore, at another time if asked."""
    request = botocore.awsrequest.AWSRequest(method=method, url=aws.endpoint + path, data=body, headers=headers)
    signer = botocore.auth.S3SigV4Auth(botocore.credentials.Credentials(*aws.key()), "s3", "us-east-1")
    if when is None:
        signer.add_auth(request)
        return request.prepare()
    with pytest.MonkeyPatch.context() as patch:
        stamp = when.strftime("%Y%m%dT%H%M%SZ")
        patch.setattr(botocore.auth, "get_current_datetime", lambda *_, **__: when, raising=False)
        patch.setattr(signer, "_modify_request_before_signing", lambda r: r.context.update(timestamp=stamp) or type(signer)._modify_request_before_signing(signer, r))
        signer.add_auth(request)
    return request.prepare()


def sent(aws, prepared) -> tuple[int, str]:
    return fetched(prepared.url, prepared.body or None, prepared.method, **dict(prepared.headers))


def test_clocks(aws, bucket):
    now = datetime.datetime.now(datetime.timezone.utc)
    assert sent(aws, signed(aws, "GET", f"/{bucket}", b"", now - datetime.timedelta(minutes=14)))[0] == 200
    for minutes in (-16, 16):
        status, text = sent(aws, signed(aws, "GET", f"/{bucket}", b"", now + datetime.timedelta(minutes=minutes)))
        assert status == 403
        assert "<Code>RequestTimeTooSkewed</Code><Message>The difference between the request time and the current time is too large.</Message>" in text


def test_a_body_that_is_not_what_was_signed(aws, s3, bucket):
    prepared = signed(aws, "PUT", f"/{bucket}/k", b"signed")
    headers = dict(prepared.headers) | {"Content-Length": "6"}
    status, text = fetched(prepared.url, b"forged", "PUT", **headers)
    assert status == 400
    assert "<Code>XAmzContentSHA256Mismatch</Code>" in text
    with refused("404"):
        s3.head_object(Bucket=bucket, Key="k")


def test_a_body_that_breaks_off(aws, s3, bucket, host):
    """The client hangs up in the middle: no object, no trace."""
    prepared = signed(aws, "PUT", f"/{bucket}/k", b"x" * 1000)
    name, port = host.split(":")
    with socket.create_connection((name, int(port))) as connection:
        head = "".join(f"{key}: {value}\r\n" for key, value in prepared.headers.items())
        connection.sendall(f"PUT /{bucket}/k HTTP/1.1\r\nHost: {host}\r\n{head}Content-Length: 1000\r\n\r\n".encode() + b"x" * 500)
    with refused("404"):
        s3.head_object(Bucket=bucket, Key="k")


@pytest.mark.parametrize(
    ("method", "path", "body", "code"),
    [
        ("POST", "/{bucket}?delete", b"this is not xml", "MalformedXML"),
        ("PUT", "/{bucket}/k?tagging", b"<Tagging><TagSet>", "MalformedXML"),
        ("POST", "/{bucket}/k?uploadId=none", b"<CompleteMultipartUpload/>", "MalformedXML"),
        ("GET", "/{bucket}?list-type=2&max-keys=many", b"", "InvalidArgument"),
        ("PUT", "/Not_A_Bucket", b"", "InvalidBucketName"),
    ],
)
def test_bad_requests(aws, bucket, method, path, body, code):
    status, text = sent(aws, signed(aws, method, path.replace("{bucket}", bucket), body))
    assert status in (400, 404)
    assert f"<Code>{code}</Code>" in text, text


def test_garbage_harms_nothing(aws, s3, bucket, host):
    for request in ("GET", "PUT", "POST", "DELETE", "OPTIONS", "PATCH"):
        connection = http.client.HTTPConnection(host, timeout=30)
        connection.request(request, f"/{bucket}/%ff%00?x=%&&=%zz", body=b"\x00\xff", headers={"Authorization": "AWS4-HMAC-SHA256 nonsense"})
        assert 400 <= connection.getresponse().status < 600
        connection.close()
    boundary = {"Content-Type": "multipart/form-data; boundary=b"}
    status, _ = fetched(f"{aws.endpoint}/{bucket}", b'--b\r\nContent-Disposition: form-data; name="key"\r\n\r\nk\r\n--b--\r\n', "POST", **boundary)
    assert status >= 400
    assert s3.list_objects_v2(Bucket=bucket)["KeyCount"] == 0


def test_buckets_in_host_names(aws, bucket, host):
    """Virtual-hosted style, as the SDKs do it by default when the endpoint has a name."""
    endpoint = f"http://localhost:{host.split(':')[1]}"
    client = aws.client("s3", endpoint_url=endpoint, config=botocore.config.Config(s3={"addressing_style": "virtual"}))
    original = socket.getaddrinfo
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(socket, "getaddrinfo", lambda _name, *rest, **named: original("127.0.0.1", *rest, **named))
        client.put_object(Bucket=bucket, Key="a/b", Body=b"hosted")
        assert client.get_object(Bucket=bucket, Key="a/b")["Body"].read() == b"hosted"
    assert aws.client("s3").get_object(Bucket=bucket, Key="a/b")["Body"].read() == b"hosted"
