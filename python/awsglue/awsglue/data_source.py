"""DataSource: what `GlueContext.getSource` gives."""

import functools

from awsglue._io.connections import known_connection
from awsglue.dynamicframe import DynamicFrame


class DataSource:
    """A source of a frame. `load` is a function without arguments that returns what was found; it is called once."""

    def __init__(self, request, glue_context, name, load=None):
        self._request = request
        self._glue_context = glue_context
        self._name = name
        self._load = load or (lambda: known_connection(request).read(request))

    def setFormat(self, format, **options):
        """Sets the format of a file source, with its format options."""
        self._request.format = format
        self._request.format_options = options

    def getFrame(self, **options):
        """Returns the frame; nothing is read before it is used."""
        loaded = functools.cache(self._load)
        return DynamicFrame(lambda: loaded().content, self._glue_context, self._name, errors=lambda: loaded().errors)

    getDynamicFrame = getFrame

    def getDataFrame(self):
        return self.getFrame().toDF()
