"""Makes the demo's files from the originals; run once by hand: `python make.py ORIGINALS`, the folder described in README.md."""

import gzip
import pathlib
import shutil
import sys

import pandas
import pyarrow
import pyarrow.parquet

originals = pathlib.Path(sys.argv[1])
here = pathlib.Path(__file__).parent

orders = pandas.read_csv(originals / "online-retail/online-retail.csv.gz", parse_dates=["InvoiceDate"], dtype={"InvoiceNo": str, "StockCode": str})
schema = pyarrow.schema(
    [
        ("invoice_no", pyarrow.string()),
        ("stock_code", pyarrow.string()),
        ("description", pyarrow.string()),
        ("quantity", pyarrow.int32()),
        ("invoice_date", pyarrow.timestamp("ms")),
        ("unit_price", pyarrow.float64()),
        ("customer_id", pyarrow.int64()),
        ("country", pyarrow.string()),
    ]
)
orders.columns = schema.names
orders["customer_id"] = orders["customer_id"].astype("Int64")
for month, rows in orders.groupby(orders["invoice_date"].dt.strftime("%Y-%m")):
    year, number = month.split("-")
    target = here / f"orders/year={year}/month={number}/orders.parquet"
    target.parent.mkdir(parents=True, exist_ok=True)
    table = pyarrow.Table.from_pandas(rows, schema=schema, preserve_index=False)
    pyarrow.parquet.write_table(table, target, compression="zstd", compression_level=19)

for day in sorted((originals / "online-retail/by-day").glob("*.csv")):
    target = here / f"daily/day={day.stem}/orders.csv"
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copy(day, target)

summary = originals / "flights/summary"
for year in range(2010, 2016):
    for kind in ("csv", "json"):
        target = here / f"flights_{kind}/year={year}/summary.{kind}"
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(summary / f"{year}-summary.{kind}", target)
(here / "flights_parquet").mkdir(exist_ok=True)
shutil.copy(summary / "2010-summary.gz.parquet", here / "flights_parquet/2010-summary.gz.parquet")
(here / "airports").mkdir(exist_ok=True)
with gzip.GzipFile(here / "airports/airports.csv.gz", "wb", mtime=0) as packed:
    packed.write((originals / "flights/airports.csv").read_bytes())
