"""Data quality in Glue scripts: DQDL rules evaluated on Spark."""
