"""The one table of file formats: how each is read and written, and which names its files get."""

from dataclasses import dataclass
from typing import Callable, Optional

from awsglue._frame.content import content_of
from awsglue._io import csv_files, json_files, xml_files
from awsglue._io.reading import Loaded


@dataclass(frozen=True)
class Format:
    """A row: `read` makes a Loaded of a Reading, `spark_name` and `write_options` are for Spark's writer.

    `glue_names`: files are called `run-<epoch ms>-part-r-00000` as Glue's own writers call them.
    """

    read: Optional[Callable] = None
    spark_name: Optional[str] = None
    write_options: Callable = lambda _options: {}
    glue_names: bool = True


def _spark_reader(kind):
    """Glue hands the paths of parquet and orc to Spark, whose rules for partition columns then hold."""

    def read(reading):
        if reading.columns is not None:
            return Loaded(content_of(reading.load(kind)))
        dataframe = reading.session.read.format(kind).options(**reading.spark).load(reading.paths)
        return Loaded(content_of(dataframe))

    return read


def _avro_reader(reading):
    return Loaded(content_of(reading.load("avro")))


FORMATS = {
    "csv": Format(csv_files.read, "csv", csv_files.write_options),
    "json": Format(json_files.read, "json"),
    "parquet": Format(_spark_reader("parquet"), "parquet", glue_names=False),
    "glueparquet": Format(_spark_reader("parquet"), "parquet"),
    "orc": Format(_spark_reader("orc"), "orc", glue_names=False),
    "avro": Format(_avro_reader, "avro"),
    "xml": Format(xml_files.read),
}


def known_format(name):
    """Returns the row of a format; raises ValueError that names those there are."""
    row = FORMATS.get((name or "").lower())
    if row is None:
        raise ValueError(f"Unsupported format {name!r}; the formats are {', '.join(FORMATS)}")
    return row
