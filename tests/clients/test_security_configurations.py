"""Security configurations: what jobs write and remember is encrypted as their configuration says."""

import itertools
import json
import time

import pytest
from ciphertext import MARKER, is_on_disk
from jobs import Jobs
from lake import ROLE
from refusals import refused

NUMBERS = itertools.count(1)


@pytest.fixture
def jobs(aws, bucket) -> Jobs:
    return Jobs(aws, bucket)


@pytest.fixture
def key(aws) -> str:
    return aws.client("kms").create_key()["KeyMetadata"]["Arn"]


@pytest.fixture
def configuration(glue, key) -> str:
    """A configuration that encrypts everything under one key."""
    return make(glue, key)


def make(glue, key: str, bookmarks: str | None = None) -> str:
    name = f"secure-{time.time_ns()}-{next(NUMBERS)}"
    glue.create_security_configuration(Name=name, EncryptionConfiguration=everything(key, bookmarks))
    return name


def everything(key: str, bookmarks: str | None = None) -> dict:
    return {
        "S3Encryption": [{"S3EncryptionMode": "SSE-KMS", "KmsKeyArn": key}],
        "CloudWatchEncryption": {"CloudWatchEncryptionMode": "SSE-KMS", "KmsKeyArn": key},
        "JobBookmarksEncryption": {"JobBookmarksEncryptionMode": "CSE-KMS", "KmsKeyArn": bookmarks or key},
    }


def test_configurations_are_made_shown_and_deleted(glue, configuration, key):
    shown = glue.get_security_configuration(Name=configuration)["SecurityConfiguration"]
    assert (shown["Name"], shown["EncryptionConfiguration"]) == (configuration, everything(key))
    assert shown["CreatedTimeStamp"]
    with refused("AlreadyExistsException", f"SecurityConfiguration {configuration} already exists"):
        glue.create_security_configuration(Name=configuration, EncryptionConfiguration=everything(key))
    others = [make(glue, key) for _ in range(3)]
    pages = glue.get_paginator("get_security_configurations").paginate(PaginationConfig={"PageSize": 2})
    names = [found["Name"] for page in pages for found in page["SecurityConfigurations"]]
    assert names == sorted(names) and {configuration, *others} <= set(names)
    glue.delete_security_configuration(Name=configuration)
    for act in (glue.get_security_configuration, glue.delete_security_configuration):
        with refused("EntityNotFoundException", f"SecurityConfiguration {configuration} not found"):
            act(Name=configuration)
    with refused("InvalidInputException"):
        without = {"JobBookmarksEncryption": {"JobBookmarksEncryptionMode": "CSE-KMS"}}
        glue.create_security_configuration(Name="x", EncryptionConfiguration=without)


def test_what_names_no_configuration_is_refused(jobs, glue, lake, configuration):
    with refused("EntityNotFoundException", "SecurityConfiguration nowhere not found"):
        jobs.create("", SecurityConfiguration="nowhere")
    job = jobs.create("")
    with refused("EntityNotFoundException", "SecurityConfiguration nowhere not found"):
        jobs.start(job, SecurityConfiguration="nowhere")
    assert jobs.glue.get_job_runs(JobName=job)["JobRuns"] == []
    with refused("EntityNotFoundException"):
        lake.crawler(CrawlerSecurityConfiguration="nowhere")
    crawler = lake.crawler(CrawlerSecurityConfiguration=configuration)
    assert lake.state(crawler)["CrawlerSecurityConfiguration"] == configuration
    with refused("EntityNotFoundException"):
        glue.update_crawler(Name=crawler, Role=ROLE, CrawlerSecurityConfiguration="nowhere")


def test_a_script_is_told_its_configuration(jobs, configuration):
    job = jobs.create("""
        import sys
        from awsglue.utils import getResolvedOptions
        print("under", getResolvedOptions(sys.argv, ["JOB_NAME"])["SECURITY_CONFIGURATION"])
    """, SecurityConfiguration=configuration)
    run = jobs.run(job)
    assert run["SecurityConfiguration"] == configuration
    assert run["LogGroupName"] == f"/aws-glue/python-jobs-role/etl-{configuration}"
    assert jobs.lines_with(run, "output", "under") == [f"under {configuration}"]


def test_a_run_says_what_is_not_encrypted(jobs, glue, key):
    quality = {"DataQualityEncryption": {"DataQualityEncryptionMode": "SSE-KMS", "KmsKeyArn": key}}
    name = f"quality-{time.time_ns()}"
    glue.create_security_configuration(Name=name, EncryptionConfiguration=quality)
    run = jobs.run(jobs.create("print('done')", SecurityConfiguration=name))
    assert run["LogGroupName"] == "/aws-glue/python-jobs"
    said = "DataQualityEncryption: results of data quality are not encrypted at rest by Headwater yet"
    assert said in jobs.lines_with(run, "error", "DataQualityEncryption")


def test_what_a_job_prints_lies_under_a_key(own_server):
    kms, logs = own_server.client("kms"), own_server.client("logs")
    own_server.client("s3").create_bucket(Bucket="scripts")
    jobs = Jobs(own_server, "scripts")
    key = kms.create_key()["KeyMetadata"]["Arn"]
    configuration = make(jobs.glue, key)
    job = jobs.create("""
        import sys
        for number in range(1000):
            print(number, sys.argv[sys.argv.index("--said") + 1][::-1])
    """, SecurityConfiguration=configuration)
    # The text comes backwards: as an argument it lies in the definition of the run.
    run = jobs.run(job, Arguments={"--said": MARKER.decode()[::-1]})
    assert run["JobRunState"] == "SUCCEEDED", run["ErrorMessage"]
    expected = [f"{number} {MARKER.decode()}" for number in range(1000)]
    assert jobs.lines_with(run, "output", "999 ") == expected
    groups = logs.describe_log_groups(logGroupNamePrefix=run["LogGroupName"])["logGroups"]
    assert {group["logGroupName"]: group["kmsKeyId"] for group in groups} == {
        f"/aws-glue/python-jobs-role/etl-{configuration}/{kind}": key for kind in ("output", "error")
    }
    own_server.kill()
    assert not is_on_disk(own_server.folder, MARKER)
    own_server.start()
    jobs = Jobs(own_server, "scripts")
    own_server.client("kms").disable_key(KeyId=key)
    with refused("AccessDeniedException", holding=f"/aws-glue/python-jobs-role/etl-{configuration}/output"):
        jobs.lines(run, "output")
    failed = jobs.run(job, Arguments={"--said": "nothing"})
    assert failed["JobRunState"] == "FAILED"
    assert "KMS key does not exist or is not allowed to be used" in failed["ErrorMessage"]


REMEMBER = """
    import sys
    from awsglue.context import GlueContext
    from awsglue.job import Job
    from awsglue.utils import getResolvedOptions
    from pyspark.context import SparkContext
    from pyspark.sql.functions import lit

    args = getResolvedOptions(sys.argv, ["JOB_NAME", "bucket"])
    glue = GlueContext(SparkContext.getOrCreate())
    job = Job(glue)
    job.init(args["JOB_NAME"], args)
    rows = glue.create_dynamic_frame.from_options(
        "s3", {"paths": [f"s3://{args['bucket']}/in/"]}, "json", transformation_ctx="source")
    print("read", rows.count())
    if rows.count():
        glue.write_dynamic_frame.from_options(rows, "s3", {"path": f"s3://{args['bucket']}/out/"}, "json")
    job.commit()
"""


def lines_of(count: int) -> bytes:
    return b"".join(json.dumps({"id": number, "note": MARKER.decode()}).encode() + b"\n" for number in range(count))


def written(jobs: Jobs) -> list[dict]:
    found = jobs.s3.list_objects_v2(Bucket=jobs.bucket, Prefix="out/")["Contents"]
    return [jobs.s3.get_object(Bucket=jobs.bucket, Key=entry["Key"]) for entry in found if entry["Size"]]


def test_a_job_writes_and_remembers_under_a_key(aws, jobs, glue, key):
    kms = aws.client("kms")
    bookmarks = kms.create_key()["KeyMetadata"]["Arn"]
    configuration = make(glue, key, bookmarks)
    jobs.s3.put_object(Bucket=jobs.bucket, Key="in/hidden-name.json", Body=lines_of(50), ServerSideEncryption="AES256")
    job = jobs.create(REMEMBER, "glueetl", GlueVersion="5.0", SecurityConfiguration=configuration, DefaultArguments={
        "--job-bookmark-option": "job-bookmark-enable", "--bucket": jobs.bucket,
    })

    def count() -> int:
        run = jobs.run(job)
        lines = jobs.lines_with(run, "output", "read ")
        assert run["JobRunState"] == "SUCCEEDED", run["ErrorMessage"]
        return next(int(line.split()[1]) for line in lines if line.startswith("read "))

    assert count() == 50
    objects = written(jobs)
    assert objects and all(found["SSEKMSKeyId"] == key for found in objects)
    assert sum(found["Body"].read().count(MARKER) for found in objects) == 50
    assert not is_on_disk(aws.folder / "buckets" / jobs.bucket, MARKER)
    # What the bookmark knows is shown to who may use the key, and serves the next run.
    entry = glue.get_job_bookmark(JobName=job)["JobBookmarkEntry"]
    assert "source" in entry["JobBookmark"]
    assert not list(aws.folder.glob(f"jobs/{entry['RunId']}/bookmark*.json"))
    assert count() == 0
    kms.disable_key(KeyId=bookmarks)
    with refused("DisabledException"):
        glue.get_job_bookmark(JobName=job)
    run = jobs.run(job)
    assert run["JobRunState"] == "FAILED"
    assert run["ErrorMessage"] == f"The bookmark cannot be decrypted: {bookmarks} is disabled."


def test_an_argument_alone_encrypts_what_a_job_writes(jobs):
    jobs.s3.put_object(Bucket=jobs.bucket, Key="in/a.json", Body=lines_of(3))
    job = jobs.create(REMEMBER, "glueetl", GlueVersion="5.0", DefaultArguments={
        "--bucket": jobs.bucket, "--encryption-type": "sse-s3",
    })
    jobs.succeed(job)
    assert {found["ServerSideEncryption"] for found in written(jobs)} == {"AES256"}
