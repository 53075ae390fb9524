"""What most client tests start from: clients of the shared server, a fresh database, a lake, and SQL on it."""

import itertools
import re
import subprocess

import pytest

from lake import Lake
from statements import Statements

NUMBERS = itertools.count(1)


@pytest.fixture(scope="session")
def s3(aws):
    return aws.client("s3")


@pytest.fixture(scope="session")
def glue(aws):
    return aws.client("glue")


@pytest.fixture(scope="session")
def ml(aws):
    return aws.client("machinelearning")


@pytest.fixture
def unique(bucket) -> str:
    """The beginning of names that no other test uses."""
    return bucket[-40:]


@pytest.fixture(scope="session")
def athena(aws):
    return aws.client("athena")


@pytest.fixture(scope="session")
def results(s3) -> str:
    """Where the tests' query results go."""
    s3.create_bucket(Bucket="query-results")
    return "s3://query-results/"


@pytest.fixture
def database(glue, request) -> str:
    """A fresh, empty database, named for the test."""
    name = f"{re.sub('[^a-z0-9]+', '_', request.node.name.lower())[:40].strip('_')}_{next(NUMBERS)}"
    glue.create_database(DatabaseInput={"Name": name})
    return name


@pytest.fixture
def lake(aws, bucket, database) -> Lake:
    """A fresh bucket and a fresh database, with a crawler between them."""
    return Lake(aws, bucket, database)


@pytest.fixture
def sql(athena, database, results) -> Statements:
    """SQL on the test's own database."""
    return Statements(athena, database, results)


@pytest.fixture
def headwater(aws):
    """Runs a command and returns what it printed, or where it fails what it complained of."""

    def run(*arguments, fails: bool = False) -> str:
        done = subprocess.run([aws.process.args[0], *arguments], capture_output=True, text=True, timeout=120)
        assert (done.returncode != 0) == fails, done.stderr + done.stdout
        return done.stderr if fails else done.stdout

    return run
