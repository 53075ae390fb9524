"""DataSink: what `GlueContext.getSink` gives."""

import dataclasses

from awsglue._io.catalog_sink import CatalogUpdate
from awsglue._io.connections import file_sink, known_connection
from awsglue._io.reading import is_true
from awsglue.dynamicframe import DynamicFrame, DynamicFrameCollection


class DataSink:
    """A target for frames. `writeFrame` writes at once and returns the frame of error records."""

    def __init__(self, request, glue_context):
        self._request = request
        self._glue_context = glue_context
        self._catalog_info = None

    def setFormat(self, format, **options):
        """Sets the format of a file sink, with its format options."""
        self._request.format = format
        self._request.format_options = options

    def setAccumulableSize(self, size):
        """Accepted for scripts that set it: error records are no accumulator here."""

    def setCatalogInfo(self, catalogDatabase=None, catalogTableName=None, catalogId=""):
        """Names the table that is kept in the Data Catalog when the option enableUpdateCatalog is set."""
        self._catalog_info = (catalogDatabase, catalogTableName, catalogId or None)

    def writeFrame(self, dynamic_frame, info=""):
        if not isinstance(dynamic_frame, DynamicFrame):
            raise TypeError(f"dynamic_frame must be a DynamicFrame. Got {type(dynamic_frame)}")
        request = self._request_for(dynamic_frame)
        content = dynamic_frame._evaluated()
        if self._catalog_info and is_true(request.options.get("enableUpdateCatalog", False)):
            self._write_and_update_catalog(request, content)
        else:
            self._writer(request)(request, content)
        return DynamicFrame(dynamic_frame._all_errors, dynamic_frame.glue_ctx, f"{dynamic_frame.name}_errors")

    writeDynamicFrame = writeFrame

    def _writer(self, request):
        writer = known_connection(request).write
        if writer is None:
            raise ValueError(f"Connection type {request.connection_type} can be read but not written")
        return writer

    def _request_for(self, frame):
        """With the option useFrameName each frame has a place of its own, called by its name."""
        options = self._request.options
        if not is_true(options.get("useFrameName", False)) or "path" not in options:
            return self._request
        return dataclasses.replace(
            self._request, options={**options, "path": f"{options['path'].rstrip('/')}/{frame.name}"}
        )

    def _write_and_update_catalog(self, request, content):
        database, table_name, catalog_id = self._catalog_info
        behavior = request.options.get("updateBehavior", "UPDATE_IN_DATABASE")
        update = CatalogUpdate(database, table_name, behavior, catalog_id)
        sink = file_sink(request)
        table = update.before(content.schema, sink.partition_keys)
        written = sink.write(content, wants_partitions=True)
        update.after(table, content.schema, sink, written)

    def write(self, dynamic_frame_or_dfc, info=""):
        """Writes a frame, or each frame of a collection; returns the error frame, or the collection of them."""
        if isinstance(dynamic_frame_or_dfc, DynamicFrame):
            return self.writeFrame(dynamic_frame_or_dfc, info)
        if not isinstance(dynamic_frame_or_dfc, DynamicFrameCollection):
            kind = type(dynamic_frame_or_dfc)
            raise TypeError(
                f"dynamic_frame_or_dfc must be an instance of DynamicFrame or DynamicFrameCollection. Got {kind}"
            )
        errors = [self.writeFrame(frame, info) for frame in dynamic_frame_or_dfc.values()]
        return DynamicFrameCollection(errors, self._glue_context)
