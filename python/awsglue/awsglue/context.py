"""GlueContext: where a script's frames come from and go to."""

import json
import os
import time
import uuid
import warnings

from pyspark.sql import SparkSession, SQLContext

from awsglue import gluetypes
from awsglue._frame.types import glue_type, spark_type
from awsglue._io import jdbc, purging, streaming
from awsglue._io.bookmarks import Bookmarks
from awsglue._io.catalog import Catalog
from awsglue._io.connections import Request
from awsglue._io.table_source import read_table, table_sink_request
from awsglue._shipping import ship
from awsglue.data_sink import DataSink
from awsglue.data_source import DataSource
from awsglue.dataframereader import DataFrameReader, DataFrameWriter
from awsglue.dynamicframe import DynamicFrame, DynamicFrameCollection, DynamicFrameReader, DynamicFrameWriter

_SPARK_FORMATS = ("parquet", "orc")


def _checked_table(database, table_name, others):
    """Returns the database's name; raises AWS's texts when the table is not named, or named twice."""
    name_space = others.pop("name_space", None)
    if database is not None and name_space is not None:
        raise Exception("Parameter name_space and database are both specified, choose one.")
    if database is None and name_space is None:
        raise Exception("Parameter name_space or database is missing.")
    if table_name is None:
        raise Exception("Parameter table_name is missing.")
    return name_space if database is None else database


class GlueLogger:
    """Writes to the driver's log, through Spark's own logging."""

    def __init__(self, spark_context):
        self._logger = spark_context._jvm.org.slf4j.LoggerFactory.getLogger("GlueLogger")

    def info(self, message):
        self._logger.info(str(message))

    def warn(self, message):
        self._logger.warn(str(message))

    def error(self, message):
        self._logger.error(str(message))

    def debug(self, message):
        self._logger.debug(str(message))


class GlueContext(SQLContext):
    """The entry point of a script. `minPartitions` and `targetPartitions` are accepted; Spark decides by sizes."""

    def __init__(self, sparkContext, minPartitions=None, targetPartitions=None, **options):
        session = SparkSession.builder.getOrCreate()
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", FutureWarning)  # SQLContext says that it is old, which scripts know
            super().__init__(sparkContext, session)
        self.spark_session = session
        self.create_dynamic_frame = DynamicFrameReader(self)
        self.write_dynamic_frame = DynamicFrameWriter(self)
        self.create_data_frame = DataFrameReader(self)
        self.write_data_frame = DataFrameWriter(self)
        self._catalog = Catalog(session)
        self._bookmarks = Bookmarks()
        self._arguments = {}
        self._glue_logger = GlueLogger(sparkContext)
        ship(sparkContext)

    def get_logger(self):
        return self._glue_logger

    getLogger = get_logger

    def currentTimeMillis(self):
        return round(time.time() * 1000)

    # Sources.

    def getSource(self, connection_type, format=None, transformation_ctx="", push_down_predicate="", **options):
        """Returns a DataSource, on which `setFormat` and `getFrame` are called."""
        kind = "s3" if connection_type.lower() in _SPARK_FORMATS else connection_type
        file_format = format or (connection_type if kind != connection_type else None)
        request = Request(self, kind, options, transformation_ctx, push_down_predicate, file_format)
        return DataSource(request, self, _name_of(options))

    get_source = getSource

    def getCatalogSource(self, database, table_name, redshift_tmp_dir="", transformation_ctx="",
                         push_down_predicate="", additional_options=None, catalog_id=None):  # fmt: skip
        table = self._catalog.table(database, table_name, catalog_id)
        options = {**_table_options(table), **(additional_options or {})}
        request = Request(self, "s3", options, transformation_ctx, push_down_predicate)
        return DataSource(request, self, table_name, lambda: read_table(request, table, catalog_id))

    def create_dynamic_frame_from_rdd(self, data, name, schema=None, sample_ratio=None, transformation_ctx=""):
        wanted = spark_type(schema) if isinstance(schema, gluetypes.DataType) else schema
        rows = self.spark_session.createDataFrame(data, wanted, sample_ratio)
        return DynamicFrame.fromDF(rows, self, name)

    def create_dynamic_frame_from_options(self, connection_type, connection_options=None, format=None,
                                          format_options=None, transformation_ctx="", push_down_predicate="",
                                          **kwargs):  # fmt: skip
        options = dict(connection_options or {})
        source = self.getSource(connection_type, format, transformation_ctx, push_down_predicate, **options)
        if format:
            source.setFormat(format, **(format_options or {}))
        return source.getFrame(**kwargs)

    def create_dynamic_frame_from_catalog(self, database=None, table_name=None, redshift_tmp_dir="",
                                          transformation_ctx="", push_down_predicate="", additional_options=None,
                                          catalog_id=None, **kwargs):  # fmt: skip
        name = _checked_table(database, table_name, kwargs)
        source = self.getCatalogSource(
            name, table_name, redshift_tmp_dir, transformation_ctx, push_down_predicate, additional_options, catalog_id
        )
        return source.getFrame(**kwargs)

    def create_data_frame_from_catalog(self, database=None, table_name=None, redshift_tmp_dir="",
                                       transformation_ctx="", push_down_predicate="", additional_options=None,
                                       catalog_id=None, **kwargs):  # fmt: skip
        frame = self.create_dynamic_frame_from_catalog(
            database, table_name, redshift_tmp_dir, transformation_ctx, push_down_predicate, additional_options,
            catalog_id, **kwargs
        )  # fmt: skip
        return frame.toDF()

    def create_data_frame_from_options(self, connection_type, connection_options=None, format=None,
                                       format_options=None, transformation_ctx="", push_down_predicate="",
                                       **kwargs):  # fmt: skip
        options = dict(connection_options or {})
        if connection_type.lower() in streaming.SOURCES:
            return streaming.read_stream(self.spark_session, connection_type.lower(), options)
        frame = self.create_dynamic_frame_from_options(
            connection_type, options, format, format_options, transformation_ctx, push_down_predicate, **kwargs
        )
        return frame.toDF()

    def get_catalog_schema_as_spark_schema(self, database=None, table_name=None, catalog_id=None):
        table = self._catalog.table(database, table_name, catalog_id)
        return spark_type(gluetypes.StructType([*table.fields(), *table.partition_fields()]))

    # Sinks.

    def getSink(self, connection_type, format=None, transformation_ctx="", **options):
        """Returns a DataSink, on which `setFormat`, `setCatalogInfo` and `writeFrame` are called."""
        kind = "s3" if connection_type.lower() in _SPARK_FORMATS else connection_type
        file_format = format or (connection_type if kind != connection_type else None)
        return DataSink(Request(self, kind, options, transformation_ctx, format=file_format), self)

    get_sink = getSink

    def write_from_options(self, frame_or_dfc, connection_type, connection_options=None, format=None,
                           format_options=None, transformation_ctx="", **kwargs):  # fmt: skip
        sink = self.getSink(
            connection_type, format, transformation_ctx, **_sink_options(frame_or_dfc, connection_options)
        )
        if format:
            sink.setFormat(format, **(format_options or {}))
        return sink.write(frame_or_dfc)

    def write_dynamic_frame_from_options(self, frame, connection_type, connection_options=None, format=None,
                                         format_options=None, transformation_ctx=""):  # fmt: skip
        return self.write_from_options(
            frame, connection_type, connection_options, format, format_options, transformation_ctx
        )

    def write_dynamic_frame_from_catalog(self, frame, database=None, table_name=None, redshift_tmp_dir="",
                                         transformation_ctx="", additional_options=None, catalog_id=None,
                                         **kwargs):  # fmt: skip
        name = _checked_table(database, table_name, kwargs)
        table = self._catalog.table(name, table_name, catalog_id)
        sink = DataSink(table_sink_request(self, table, dict(additional_options or {}), transformation_ctx), self)
        sink.setCatalogInfo(name, table_name, catalog_id)
        return sink.write(frame)

    def write_from_jdbc_conf(self, frame_or_dfc, catalog_connection, connection_options=None, redshift_tmp_dir="",
                             transformation_ctx="", catalog_id=None):  # fmt: skip
        found = self.extract_jdbc_conf(catalog_connection, catalog_id)
        options = _sink_options(frame_or_dfc, connection_options)
        database = options.pop("database", None)
        url = f"{found['url']}/{database}" if database else found["fullUrl"]
        whole = {"url": url, "user": found["user"], "password": found["password"], **options}
        return self.getSink("jdbc", None, transformation_ctx, **whole).write(frame_or_dfc)

    write_dynamic_frame_from_jdbc_conf = write_from_jdbc_conf

    def write_data_frame_from_catalog(self, frame, database=None, table_name=None, redshift_tmp_dir="",
                                      transformation_ctx="", additional_options=None, catalog_id=None,
                                      **kwargs):  # fmt: skip
        dynamic_frame = DynamicFrame.fromDF(frame, self, table_name)
        return self.write_dynamic_frame_from_catalog(
            dynamic_frame, database, table_name, redshift_tmp_dir, transformation_ctx, additional_options, catalog_id,
            **kwargs
        )  # fmt: skip

    # Everything else.

    def convert_resolve_option(self, path, action, target):
        """Returns a ResolveOption as a spec of resolveChoice; raises ValueError for one that is not known."""
        known = action.upper()
        if known == "KEEPASSTRUCT":
            return path, "make_struct"
        if known not in ("PROJECT", "CAST"):
            raise ValueError(f"Invalid resolve action {action}. Action must be one of KeepAsStruct and Project.")
        if target is None:
            raise ValueError("Target type must be specified with project action.")
        data_type = target if isinstance(target, gluetypes.DataType) else glue_type(target)
        return path, f"{known.lower()}:{data_type.typeName()}"

    def extract_jdbc_conf(self, connection_name, catalog_id=None):
        """Returns a catalog connection as a dict with user, password, vendor, url, fullUrl."""
        return jdbc.connection_properties(self._catalog.connection(connection_name, catalog_id))

    def purge_table(self, database, table_name, options=None, transformation_ctx="", catalog_id=None):
        """Deletes old files of a table, and its partitions that have none left."""
        purging.purge_table(self._catalog, database, table_name, options or {}, catalog_id)

    def purge_s3_path(self, s3_path, options=None, transformation_ctx=""):
        """Deletes files under a path that are older than `retentionPeriod` hours (168)."""
        purging.purge_path(s3_path, options or {})

    def transition_table(
        self, database, table_name, transition_to, options=None, transformation_ctx="", catalog_id=None
    ):
        raise NotImplementedError("storage classes are not supported here: transition_table cannot be done")

    def transition_s3_path(self, s3_path, transition_to, options=None, transformation_ctx=""):
        raise NotImplementedError("storage classes are not supported here: transition_s3_path cannot be done")

    def forEachBatch(self, frame, batch_function, options=None):
        """Runs `batch_function(data_frame, batch_id)` on every batch of a streaming DataFrame, for ever."""
        streaming.for_each_batch(frame, batch_function, options or {})

    def add_ingestion_time_columns(self, frame, time_granularity):
        """Returns the DataFrame with ingest_year, ingest_month, … down to the granularity day, hour or minute."""
        return streaming.with_ingestion_time(frame, time_granularity)

    def start_transaction(self, read_only):
        raise NotImplementedError("governed tables are no longer offered: there are no transactions")

    def commit_transaction(self, transaction_id, wait_for_commit=True):
        raise NotImplementedError("governed tables are no longer offered: there are no transactions")

    def cancel_transaction(self, transaction_id):
        raise NotImplementedError("governed tables are no longer offered: there are no transactions")


def _name_of(options):
    """Returns the name of a frame from paths: what they have in common, less its punctuation."""
    paths = options.get("paths")
    if not paths:
        return str(uuid.uuid4()).replace("-", "_")
    prefix = os.path.commonprefix([paths] if isinstance(paths, str) else list(paths))
    return prefix.split(":")[-1].translate(str.maketrans("", "", ":/."))


def _table_options(table):
    """The reading options that a table's own parameters hold."""
    names = ("exclusions", "recurse", "groupFiles", "groupSize", "compressionType")
    options = {name: table.parameters[name] for name in names if table.parameters.get(name)}
    if isinstance(options.get("exclusions"), str) and not options["exclusions"].startswith("["):
        options["exclusions"] = json.dumps([options["exclusions"]])
    return options


def _sink_options(frame_or_dfc, options):
    if isinstance(frame_or_dfc, DynamicFrameCollection):
        return {**(options or {}), "useFrameName": True}
    if isinstance(frame_or_dfc, DynamicFrame):
        return dict(options or {})
    kind = type(frame_or_dfc)
    raise TypeError(f"frame_or_dfc must be DynamicFrame or DynamicFrameCollection. Got {kind}")
