"""Bad requests and bad files: AWS's error, nothing else harmed, no panic."""

import datetime
import gzip
import http.client
import io
import json
import urllib.parse

import pyarrow as pa
import pyarrow.parquet
import pytest
from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials

import real_data
from refusals import refused


# AWS's JSON services differ in the status that goes with a refused signature; no client looks at it.
REFUSED = (400, 403)


@pytest.fixture(autouse=True)
def harmless(aws, s3, glue, athena, bucket):
    """Whatever the test sends, the server goes on serving every service, and nothing in it has panicked."""
    s3.put_object(Bucket=bucket, Key="before", Body=b"as it was")
    told_before = len(aws.log.read_bytes())
    yield
    assert aws.process.poll() is None
    assert s3.get_object(Bucket=bucket, Key="before")["Body"].read() == b"as it was"
    assert "DatabaseList" in glue.get_databases()
    assert athena.list_work_groups()["WorkGroups"]
    assert b"panicked" not in aws.log.read_bytes()[told_before:]


class Wire:
    """Sends requests as bytes, signed as told."""

    def __init__(self, aws):
        self.address = urllib.parse.urlsplit(aws.endpoint).netloc
        self.endpoint = aws.endpoint
        self.key = aws.key()

    def signed(self, body: bytes, key: tuple[str, str] | None = None, target: str = "AWSGlue.GetDatabases") -> dict:
        """The headers of a Glue request, signed with `key`, the server's own by default."""
        headers = {"X-Amz-Target": target, "Content-Type": "application/x-amz-json-1.1"}
        request = AWSRequest("POST", f"{self.endpoint}/", data=body, headers=headers)
        SigV4Auth(Credentials(*(key or self.key)), "glue", "us-east-1").add_auth(request)
        return dict(request.headers.items())

    def post(self, headers: dict, body: bytes) -> tuple[int, dict]:
        connection = http.client.HTTPConnection(self.address, timeout=30)
        connection.request("POST", "/", body, headers)
        answer = connection.getresponse()
        text = answer.read()
        connection.close()
        return answer.status, json.loads(text)


@pytest.fixture
def wire(aws) -> Wire:
    return Wire(aws)


def code(answer: dict) -> str:
    return answer["__type"].rpartition("#")[2]


def test_a_good_request_is_answered(wire):
    """What the refusals below differ from by one thing each."""
    status, answer = wire.post(wire.signed(b"{}"), b"{}")
    assert status == 200 and "DatabaseList" in answer


def test_a_wrong_signature_is_refused(wire):
    status, answer = wire.post(wire.signed(b"{}", key=(wire.key[0], "another secret")), b"{}")
    assert status in REFUSED and code(answer) == "InvalidSignatureException"
    assert "The request signature we calculated does not match the signature you provided" in answer["message"]


def test_a_body_that_was_changed_on_its_way_is_refused(wire):
    status, answer = wire.post(wire.signed(b"{}"), b'{"MaxResults":1}')
    assert status in REFUSED and code(answer) == "InvalidSignatureException"


def test_an_unknown_key_is_refused(wire):
    status, answer = wire.post(wire.signed(b"{}", key=("AKIANOSUCHKEY0000000", "secret")), b"{}")
    assert status in REFUSED and code(answer) == "UnrecognizedClientException"
    assert answer["message"] == "The security token included in the request is invalid."


def test_a_request_without_a_signature_is_refused(wire):
    headers = wire.signed(b"{}")
    del headers["Authorization"]
    status, answer = wire.post(headers, b"{}")
    assert status in REFUSED and code(answer) == "MissingAuthenticationTokenException"


@pytest.mark.parametrize("minutes", [-16, 16])
def test_a_stale_date_is_refused(wire, monkeypatch, minutes):
    instant = datetime.datetime.now(datetime.UTC).replace(tzinfo=None) + datetime.timedelta(minutes=minutes)
    monkeypatch.setattr("botocore.auth.get_current_datetime", lambda *_: instant)
    status, answer = wire.post(wire.signed(b"{}"), b"{}")
    assert status in REFUSED and code(answer) == "InvalidSignatureException"
    assert "Signature" in answer["message"]


@pytest.mark.parametrize("body", [b"not json", b"{", b"[1]", b'{"MaxResults": "many"}', b"\xff\xfe", b""])
def test_a_body_that_is_no_document_is_refused(wire, body):
    status, answer = wire.post(wire.signed(body), body)
    if body == b"":
        assert status == 200 or code(answer) == "SerializationException"
        return
    assert (status, code(answer)) == (400, "SerializationException")


def test_a_member_that_is_missing_is_named(wire):
    body = b'{"DatabaseName":"d"}'
    status, answer = wire.post(wire.signed(body, target="AWSGlue.GetTable"), body)
    assert (status, code(answer)) == (400, "ValidationException")
    message = answer.get("message") or answer.get("Message")
    assert message == (
        "1 validation error detected: Value null at 'name' failed to satisfy constraint: Member must not be null"
    )


def test_a_value_out_of_bounds_is_named(glue):
    with refused("ValidationException", holding="at 'maxResults' failed to satisfy constraint: Member must have value"):
        glue.get_databases(MaxResults=101)
    with refused("ValidationException", holding="Member must have length less than or equal to 255"):
        glue.get_database(Name="x" * 256)


def test_an_operation_that_aws_does_not_have(wire):
    status, answer = wire.post(wire.signed(b"{}", target="AWSGlue.MakeCoffee"), b"{}")
    assert (status, code(answer)) == (400, "UnknownOperationException")


def test_an_operation_that_is_not_there_yet_says_so(glue):
    with refused("NotImplementedException", holding="CreateBlueprint"):
        glue.create_blueprint(Name="b", BlueprintLocation="s3://b/blueprint.zip")


def test_a_service_that_is_not_there_yet_says_so(aws):
    with pytest.raises(Exception, match="NotImplemented|UnknownOperation|not supported"):
        aws.client("kinesis").list_streams()


def test_what_is_not_there_is_named(s3, glue, bucket, database):
    with refused("NoSuchBucket", "The specified bucket does not exist"):
        s3.list_objects_v2(Bucket="no-such-bucket-here")
    with refused("NoSuchKey", "The specified key does not exist."):
        s3.get_object(Bucket=bucket, Key="missing")
    with refused("EntityNotFoundException", "Table missing not found."):
        glue.get_table(DatabaseName=database, Name="missing")


def test_a_wrong_signature_is_refused_by_s3_in_its_own_words(aws):
    key, _ = aws.key()
    s3_of_another = aws.client("s3", aws_access_key_id=key, aws_secret_access_key="another secret")
    with refused("SignatureDoesNotMatch", holding="The request signature we calculated does not match"):
        s3_of_another.list_buckets()


def parquet_file() -> bytes:
    file = io.BytesIO()
    pyarrow.parquet.write_table(pa.table({"id": list(range(1000)), "name": ["x"] * 1000}), file)
    return file.getvalue()


GOOD = parquet_file()
BAD_FILES = {
    "torn.parquet": GOOD[: len(GOOD) // 2],
    "bad-footer.parquet": GOOD[:-8] + b"\xff\xff\xff\x7fPAR1",
    "bad-middle.parquet": GOOD[:200] + b"\xff" * 200 + GOOD[400:],
    "empty.parquet": b"PAR1PAR1",
    "half.csv.gz": gzip.compress(real_data.retail_file())[:4000],
    "no-gzip.csv.gz": b"\x1f\x8b" + b"not gzip at all" * 50,
    "ragged.csv": b"id,name\n1,a\n2\n3,c,more,and,more\n4,d\n",
    "torn.json": b'{"id": 1, "name": "a"}\n{"id": 2, "na',
    "deep.json": b'{"a":' * 5000 + b"1" + b"}" * 5000,
    "not-utf8.csv": b"id,name\n1,\xff\xfe\n2,b\n",
    "zeros": bytes(10_000),
}


@pytest.mark.parametrize("name", BAD_FILES)
def test_a_bad_file_does_not_stop_a_crawl(lake, name):
    """The good folder beside it becomes its table, whatever the bad one becomes."""
    lake.put({f"bad/{name}": BAD_FILES[name], "good/f.json": real_data.flights_file(2010, "json")})
    assert "good" in lake.crawl("bad/", "good/")


TABLES = {
    "parquet": "(id bigint, name string) STORED AS PARQUET",
    "gz": "(a string, b string) ROW FORMAT DELIMITED FIELDS TERMINATED BY ','",
    "json": "(id int, name string) ROW FORMAT SERDE 'org.openx.data.jsonserde.JsonSerDe'",
}


@pytest.mark.parametrize("name", [name for name in BAD_FILES if name.rpartition(".")[2] in TABLES])
def test_a_query_of_a_bad_file_fails_with_a_reason(sql, lake, name):
    lake.put({f"bad/{name}": BAD_FILES[name]})
    sql.run(f"CREATE EXTERNAL TABLE bad {TABLES[name.rpartition('.')[2]]} LOCATION '{lake.url('bad/')}'")
    status = sql.failure("SELECT max(a) FROM bad" if name.endswith("gz") else "SELECT sum(id) FROM bad")
    assert status["StateChangeReason"].startswith(("HIVE_", "GENERIC_"))
    assert status["AthenaError"]["ErrorMessage"] == status["StateChangeReason"]
    assert sql.value("1 + 1") == "2"


def test_ragged_lines_have_nulls_and_lose_what_is_too_much(sql, lake):
    """What LazySimpleSerDe does with them."""
    lake.put({"t/ragged.csv": BAD_FILES["ragged.csv"]})
    sql.run(
        "CREATE EXTERNAL TABLE t (id int, name string) ROW FORMAT DELIMITED FIELDS TERMINATED BY ','"
        f" LOCATION '{lake.url('t/')}' TBLPROPERTIES ('skip.header.line.count'='1')"
    )
    expected = [("1", "a"), ("2", None), ("3", "c"), ("4", "d")]
    assert sql.rows("SELECT id, name FROM t ORDER BY id") == expected


@pytest.mark.parametrize(
    ("statement", "reason"),
    [
        ("SELECT FROM WHERE", "line 1:8: mismatched input 'FROM'"),
        ("SELEC 1", "line 1:1: mismatched input 'SELEC'"),
        ("SELECT * FROM missing", "does not exist"),
        ("SELECT missing FROM (VALUES (1)) t(x)", "Column 'missing' cannot be resolved"),
        ("SELECT no_such_function(1)", "no_such_function"),
        ("SELECT 1 / 0", "DIVISION_BY_ZERO"),
        ("SELECT CAST('x' AS integer)", "INVALID_CAST_ARGUMENT"),
    ],
)
def test_a_bad_statement_fails_with_athenas_reason(sql, statement, reason):
    assert reason in sql.refusal(statement)


def test_one_statement_at_a_time(sql):
    with refused("InvalidRequestException", holding="Only one sql statement is allowed."):
        sql.start("SELECT 1; SELECT 2")
    assert sql.rows("SELECT 1 -- a comment\n;") == [("1",)]
