"""The real files under tests/data, and what they hold by an independent reading."""

import csv
import json
import pathlib

FOLDER = pathlib.Path(__file__).parent.parent / "data"
YEARS = (2010, 2011, 2012)

Flight = tuple[str, str, int]


def flights_file(year: int, form: str) -> bytes:
    """One year's file; `form` is csv, json or gz.parquet (2010 only)."""
    return (FOLDER / "flights" / f"{year}-summary.{form}").read_bytes()


def flights(year: int) -> list[Flight]:
    """One year's flights as (destination, origin, count), read from the JSON file."""
    lines = flights_file(year, "json").decode().splitlines()
    read = [json.loads(line) for line in lines]
    return [(row["DEST_COUNTRY_NAME"], row["ORIGIN_COUNTRY_NAME"], row["count"]) for row in read]


def flights_split_at_commas(year: int) -> list[list[str]]:
    """One year's CSV rows as LazySimpleSerDe reads them: quotes mean nothing to it."""
    header, *lines = flights_file(year, "csv").decode().splitlines()
    assert header == "DEST_COUNTRY_NAME,ORIGIN_COUNTRY_NAME,count"
    return [line.split(",")[:3] for line in lines]


def retail_file() -> bytes:
    return (FOLDER / "retail" / "2010-12-02.csv").read_bytes()


def retail() -> list[dict[str, str]]:
    """One day of an online shop's orders: every row by column name, all values as text."""
    return list(csv.DictReader(retail_file().decode().splitlines()))


def titanic_file() -> bytes:
    return (FOLDER / "titanic_heldout.csv").read_bytes()


def cloudtrail_file() -> bytes:
    return (FOLDER / "cloudtrail.json").read_bytes()
