"""Loads what is new of a table of flights into a table of routes, which it makes and keeps up to date.

    --database D --target s3://…  --mode load|preview
"""

import sys

from awsglue.context import GlueContext
from awsglue.job import Job
from awsglue.utils import getResolvedOptions
from pyspark.context import SparkContext

args = getResolvedOptions(sys.argv, ["JOB_NAME", "database", "target", "mode"])
glue = GlueContext(SparkContext.getOrCreate())
job = Job(glue)
job.init(args["JOB_NAME"], args)

new = glue.create_dynamic_frame.from_catalog(
    database=args["database"], table_name="flights", transformation_ctx="flights"
)
everything = glue.create_dynamic_frame.from_catalog(database=args["database"], table_name="flights")
print("new", new.count(), "of", everything.count())

if args["mode"] == "load":
    routes = new.apply_mapping([
        ("DEST_COUNTRY_NAME", "string", "destination", "string"),
        ("ORIGIN_COUNTRY_NAME", "string", "origin", "string"),
        ("count", "long", "flights", "long"),
        ("year", "string", "year", "string"),
    ])
    sink = glue.getSink(
        connection_type="s3",
        path=args["target"],
        enableUpdateCatalog=True,
        updateBehavior="UPDATE_IN_DATABASE",
        partitionKeys=["year"],
        transformation_ctx="routes",
    )
    sink.setFormat("glueparquet")
    sink.setCatalogInfo(catalogDatabase=args["database"], catalogTableName="routes")
    sink.writeFrame(routes)
    job.commit()
