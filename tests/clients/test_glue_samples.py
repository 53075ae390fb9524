"""Jobs in the way of AWS's public Glue samples: the scripts under tests/jobs on data like theirs, and what comes out."""

import csv
import io
import json
import pathlib
import warnings

import pyarrow.parquet
import pytest
from jobs import Jobs
from lake import Lake
from postgres import PASSWORD, USER, postgres, programs
from real_data import FOLDER, YEARS, flights, flights_file

SCRIPTS = pathlib.Path(__file__).parent.parent / "jobs"


@pytest.fixture
def jobs(aws, bucket) -> Jobs:
    return Jobs(aws, bucket)


def create(jobs: Jobs, script: str, **arguments: str) -> str:
    """Makes a job of a script under tests/jobs with these default arguments."""
    defaults = {f"--{name}": value for name, value in arguments.items()}
    text = (SCRIPTS / script).read_text()
    return jobs.create(text, "glueetl", GlueVersion="5.0", DefaultArguments=defaults)


def printed(jobs: Jobs, job: str, last: str, **options) -> list[str]:
    """Runs a job, which must succeed, and returns what it printed once `last` is among that."""
    run = jobs.run(job, **options)
    assert run["JobRunState"] == "SUCCEEDED", (run, jobs.lines(run, "error")[-20:])
    return jobs.lines_with(run, "output", last)


def keys(lake: Lake, prefix: str) -> list[str]:
    pages = lake.s3.get_paginator("list_objects_v2").paginate(Bucket=lake.bucket, Prefix=prefix)
    return [found["Key"] for page in pages for found in page.get("Contents", []) if found["Size"]]


def body(lake: Lake, key: str) -> bytes:
    return lake.s3.get_object(Bucket=lake.bucket, Key=key)["Body"].read()


def parquet_rows(lake: Lake, prefix: str) -> list[dict]:
    """The rows of every Parquet file below `prefix`, as pyarrow reads them."""
    files = [key for key in keys(lake, prefix) if key.endswith(".parquet")]
    return [row for key in files for row in pyarrow.parquet.ParquetFile(io.BytesIO(body(lake, key))).read().to_pylist()]


def json_rows(lake: Lake, prefix: str) -> list[dict]:
    return [json.loads(line) for key in keys(lake, prefix) for line in body(lake, key).decode().splitlines()]


def after(lines: list[str], heading: str, count: int) -> list[str]:
    start = lines.index(heading) + 1
    return lines[start : start + count]


def assembly(name: str) -> list[dict]:
    return [json.loads(line) for line in (FOLDER / "assembly" / f"{name}.json").read_text().splitlines()]


@pytest.fixture(scope="module")
def database_server():
    """A PostgreSQL; None where none is installed."""
    found = programs()
    if found is None:
        warnings.warn("no PostgreSQL is installed here: the join is not written to a database", stacklevel=1)
        yield None
        return
    with postgres(found) as started:
        yield started


def expected_history() -> list[tuple[str, str, str]]:
    """Member, chamber and role of every seat whose member is known."""
    people = {person["id"]: person["name"] for person in assembly("persons")}
    chambers = {chamber["id"]: chamber["name"] for chamber in assembly("organizations")}
    seats = [seat for seat in assembly("memberships") if seat["person_id"] in people]
    return sorted((people[seat["person_id"]], chambers[seat["organization_id"]], seat["role"]) for seat in seats)


def test_join_and_relationalize(jobs, lake, sql, database_server):
    lake.put({
        f"assembly/{name}/{name}.json": (FOLDER / "assembly" / f"{name}.json").read_bytes()
        for name in ("persons", "memberships", "organizations")
    })
    assert set(lake.crawl("assembly/")) == {"persons", "memberships", "organizations"}
    target = {} if database_server is None else {"url": database_server.url, "user": USER, "password": PASSWORD}
    job = create(
        jobs, "join_and_relationalize.py", database=lake.database, target=lake.url("out"),
        TempDir=lake.url("temp/"), **target,
    )  # fmt: skip
    lines = printed(jobs, job, "columns")
    history = expected_history()
    assert f"persons {len(assembly('persons'))}" in lines and f"history {len(history)}" in lines
    parts = ["contact_details", "identifiers", "images", "links", "other_names"]
    tables = ["hist_root", *(f"hist_root_{part}" for part in parts)]
    assert f"tables {tables}" in lines
    assert "columns ['id', 'index', 'contact_details.val.type', 'contact_details.val.value']" in lines
    check_files_of_history(lake, sql, history)
    if database_server is not None:
        check_tables_of_history(database_server)


def check_files_of_history(lake, sql, history):
    rows = parquet_rows(lake, "out/history/org_name=Upper")
    upper = [(name, role) for name, chamber, role in history if chamber == "Upper Chamber"]
    assert sorted((row["name"], row["role"]) for row in rows) == upper
    assert all("org_name" not in row for row in rows)
    (phone, *_) = next(row["contact_details"] for row in rows if row["name"] == "Bram Castle")
    assert phone == {"type": "phone", "value": "555-0102"}
    lake.crawl("out/history/")
    assert sql.rows("SELECT name, org_name, role FROM history ORDER BY 1, 2, 3") == history
    first = sql.rows("SELECT name, contact_details[1].value, cardinality(contact_details) FROM history ORDER BY org_name, name")
    assert first == first_contacts()


def first_contacts() -> list[tuple]:
    found = {person["name"]: person.get("contact_details") for person in assembly("persons")}
    seats = sorted((chamber, name) for name, chamber, _ in expected_history())
    return [(name, found[name] and found[name][0]["value"], found[name] and str(len(found[name]))) for _, name in seats]


def check_tables_of_history(database):
    found = database.rows("""
        SELECT r.name, r.org_name, c."contact_details.val.value"
        FROM hist_root r JOIN hist_root_contact_details c ON r.contact_details = c.id
        WHERE c."contact_details.val.type" = 'fax' ORDER BY 1, 2
    """)
    faxes = {person["name"]: contact["value"] for person in assembly("persons")
             for contact in person.get("contact_details", []) if contact["type"] == "fax"}  # fmt: skip
    assert found == [(name, chamber, faxes[name]) for name, chamber, _ in expected_history() if name in faxes]
    assert database.rows("SELECT count(*) FROM hist_root_other_names") == [("4",)]


def charges() -> list[dict[str, str]]:
    return list(csv.DictReader((FOLDER / "hospitals" / "charges.csv").open(newline="")))


def charges_split() -> tuple[str, str]:
    """The file with its lines up to the first id that is no number, and the rest under a header of its own."""
    header, *lines = (FOLDER / "hospitals" / "charges.csv").read_text().splitlines(keepends=True)
    texts = next(number for number, row in enumerate(charges()) if not row["Hospital Id"].isdigit())
    return header + "".join(lines[:texts]), header + "".join(lines[texts:])


def test_resolve_choice(jobs, lake):
    numbers, texts = charges_split()
    lake.put({"charges/1.csv": numbers})
    table = lake.crawl("charges/")["charges"]
    assert {"Name": "hospital id", "Type": "bigint"} in table["StorageDescriptor"]["Columns"]
    # What arrives after the crawl does not keep to it.
    lake.put({"charges/2.csv": texts})
    job = create(jobs, "resolve_choice.py", database=lake.database, table="charges", target=lake.url("out"))
    lines = printed(jobs, job, "without")
    ids = [row["Hospital Id"] for row in charges()]
    are_texts = [text for text in ids if not text.isdigit()]
    assert f"without a number {len(are_texts)}" in lines
    assert after(lines, "as it is", 5) == [
        "root", "|-- treatment: string", "|-- hospital id: choice", "|    |-- long", "|    |-- string",
    ]  # fmt: skip
    assert after(lines, "as cols", 4)[2:] == ["|-- hospital id_long: long", "|-- hospital id_string: string"]
    assert after(lines, "as struct", 5)[2:] == [
        "|-- hospital id: struct", "|    |-- long: long", "|    |-- string: string",
    ]  # fmt: skip
    assert after(lines, "as cast", 3)[2] == "|-- hospital id: long"
    assert after(lines, "as project", 3)[2] == "|-- hospital id: string"
    check_ways(lake, [int(text) for text in ids if text.isdigit()], are_texts)


def check_ways(lake, numbers, texts):
    def values(way, *path):
        rows = json_rows(lake, f"out/{way}/")
        assert len(rows) == len(numbers) + len(texts)
        for name in path:
            rows = [row.get(name) if row else None for row in rows]
        return sorted(value for value in rows if value is not None)

    assert values("cols", "hospital id_long") == values("struct", "hospital id", "long") == sorted(numbers)
    assert values("cols", "hospital id_string") == values("struct", "hospital id", "string") == sorted(texts)
    assert values("cast", "hospital id") == sorted(numbers)
    assert values("project", "hospital id") == sorted(texts)


def test_data_cleaning_with_functions(jobs, lake, sql):
    lake.put({"raw/charges.csv": (FOLDER / "hospitals" / "charges.csv").read_bytes()})
    job = create(jobs, "clean_charges.py", source=lake.url("raw/"), target=lake.url("clean/"))
    lines = printed(jobs, job, "paid")
    chosen = [row for row in charges() if row["Hospital City"] in ("Northport", "Millford")]
    numbered = [row for row in chosen if row["Hospital Id"].isdigit()]
    assert lines[:5] == [
        f"rows {len(charges())}", f"in the cities {len(chosen)}", f"with a number {len(numbered)}",
        f"errors {len(chosen) - len(numbered)}", "because ['no number: A-207']",
    ]  # fmt: skip
    assert lines[5:] == [
        "root", "|-- treatment: string", "|-- hospital: struct", "|    |-- id: long", "|    |-- name: string",
        "|    |-- region: string", "|-- discharges: int", "|-- charges: struct", "|    |-- average: double",
        "|    |-- paid: double",
    ]  # fmt: skip
    expected = sorted((row["Treatment"], row["Hospital Name"], float(row["Average Charges"][1:])) for row in numbered)
    rows = parquet_rows(lake, "clean/")
    assert sorted((row["treatment"], row["hospital"]["name"], row["charges"]["average"]) for row in rows) == expected
    assert {row["hospital"]["region"] for row in rows} == {"NP-010", "MF-400"}
    lake.crawl("clean/")
    paid = sql.rows("SELECT sum(discharges), sum(charges.paid) FROM clean")
    assert int(paid[0][0]) == sum(int(row["Discharges"]) for row in numbered)
    assert float(paid[0][1]) == pytest.approx(sum(float(row["Average Payments"][1:]) for row in numbered))


def test_an_incremental_load_into_partitions(jobs, lake, sql):
    job = create(jobs, "incremental_load.py", database=lake.database, target=lake.url("routes/"))
    jobs.glue.update_job(JobName=job, JobUpdate=with_bookmarks(jobs.glue.get_job(JobName=job)["Job"]))
    first, second, _ = YEARS
    sizes = {year: len(flights(year)) for year in YEARS}

    def run(mode: str) -> str:
        lines = printed(jobs, job, "new ", Arguments={"--mode": mode})
        return next(line for line in lines if line.startswith("new "))

    add_year(lake, first)
    # A preview does not commit: what it saw is new to the next run.
    assert run("preview") == f"new {sizes[first]} of {sizes[first]}"
    assert run("load") == f"new {sizes[first]} of {sizes[first]}"
    assert loaded(sql) == [(str(first), str(sizes[first]), total(first))]
    add_year(lake, second)
    assert run("load") == f"new {sizes[second]} of {sizes[first] + sizes[second]}"
    assert loaded(sql) == [(str(year), str(sizes[year]), total(year)) for year in (first, second)]
    check_partitions(lake, first, second)


def with_bookmarks(job: dict) -> dict:
    arguments = job["DefaultArguments"] | {"--job-bookmark-option": "job-bookmark-enable"}
    return {"Role": job["Role"], "Command": job["Command"], "GlueVersion": "5.0", "DefaultArguments": arguments}


def add_year(lake: Lake, year: int) -> None:
    lake.put({f"flights/year={year}/summary.json": flights_file(year, "json")})
    lake.crawl("flights/")


def total(year: int) -> str:
    return str(sum(count for _, _, count in flights(year)))


def loaded(sql) -> list[tuple]:
    return sql.rows("SELECT year, count(*), sum(flights) FROM routes GROUP BY year ORDER BY year")


def check_partitions(lake: Lake, *years: int) -> None:
    assert lake.values("routes") == {(str(year),) for year in years}
    for partition in lake.partitions("routes"):
        (year,) = partition["Values"]
        assert partition["StorageDescriptor"]["Location"].rstrip("/") == lake.url(f"routes/year={year}")
        rows = parquet_rows(lake, f"routes/year={year}/")
        assert len(rows) == len(flights(int(year))) and set(rows[0]) == {"destination", "origin", "flights"}
