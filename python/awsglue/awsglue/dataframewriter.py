"""The writer of `write_data_frame`, under the module name that AWS's package gives it."""

from awsglue.dataframereader import DataFrameWriter

__all__ = ["DataFrameWriter"]
