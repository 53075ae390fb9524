"""What the tests of Amazon Machine Learning share: how a schema is written, how an end is waited for, a small problem."""

import json
import urllib.request

from waiting import seen_until

ENDED = ("COMPLETED", "FAILED", "DELETED")


def ended(get, **which) -> dict:
    """What `Get…` tells once the work has ended."""
    return seen_until(lambda: get(**which), lambda seen: seen["Status"] in ENDED)


def completed(get, **which) -> dict:
    seen = ended(get, **which)
    assert seen["Status"] == "COMPLETED", seen
    return seen


def schema(target: str, **kinds: str) -> str:
    attributes = [{"attributeName": name, "attributeType": kind} for name, kind in kinds.items()]
    document = {"version": "1.0", "targetAttributeName": target, "dataFormat": "CSV", "dataFileContainsHeader": True}
    return json.dumps(document | {"attributes": attributes})


def split(begin: int, end: int, **more) -> str:
    return json.dumps({"splitting": {"percentBegin": begin, "percentEnd": end, **more}})


class Small:
    """A small problem in a bucket: y is 1 where the colour is c1."""

    ROWS = 900
    KINDS = {"colour": "CATEGORICAL", "size": "NUMERIC", "y": "BINARY"}

    def __init__(self, s3, bucket: str):
        rows = [f"c{row % 3},{row * 7919 % 101},{int(row % 3 == 1)}" for row in range(self.ROWS)]
        self.location = f"s3://{bucket}/small/data.csv"
        self.output = f"s3://{bucket}/out"
        s3.put_object(Bucket=bucket, Key="small/data.csv", Body="\n".join(["colour,size,y", *rows]).encode())

    def source(self, ml, name: str, **spec) -> str:
        spec = {"DataLocationS3": self.location, "DataSchema": schema("y", **self.KINDS)} | spec
        ml.create_data_source_from_s3(DataSourceId=name, DataSpec=spec, ComputeStatistics=True)
        return name

    def model(self, ml, name: str, source: str, **more) -> str:
        ml.create_ml_model(MLModelId=name, MLModelType="BINARY", TrainingDataSourceId=source, **more)
        return name


def log_of(seen: dict) -> str:
    return fetched(seen["LogUri"]).decode()


def beside_log(seen: dict, file: str) -> bytes:
    """A file that lies where the log of an object does."""
    return fetched(seen["LogUri"].rsplit("/", 1)[0] + "/" + file)


def fetched(url: str) -> bytes:
    with urllib.request.urlopen(url) as answer:
        return answer.read()
