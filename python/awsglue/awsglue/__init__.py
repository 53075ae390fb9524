"""The `awsglue` package that AWS Glue job scripts import, on plain PySpark.

Names are resolved on first use, so that a Python shell job without PySpark can still import `awsglue.utils`.
"""

_HOMES = {
    "DynamicFrame": "awsglue.dynamicframe",
    "DynamicFrameCollection": "awsglue.dynamicframe",
    "GlueContext": "awsglue.context",
    "Job": "awsglue.job",
}

__all__ = sorted(_HOMES)


def __getattr__(name):
    if name not in _HOMES:
        raise AttributeError(f"module 'awsglue' has no attribute {name!r}")
    import importlib

    return getattr(importlib.import_module(_HOMES[name]), name)
