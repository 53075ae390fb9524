"""Shows a column that holds numbers and texts, and settles it in every way that there is.

    --database D --table T --target s3://…
"""

import sys

from awsglue.context import GlueContext
from awsglue.job import Job
from awsglue.transforms import ResolveChoice
from awsglue.utils import getResolvedOptions
from pyspark.context import SparkContext

args = getResolvedOptions(sys.argv, ["JOB_NAME", "database", "table", "target"])
glue = GlueContext(SparkContext.getOrCreate())
job = Job(glue)
job.init(args["JOB_NAME"], args)

charges = glue.create_dynamic_frame.from_catalog(database=args["database"], table_name=args["table"])
print("as it is")
charges.printSchema()

ways = {
    "cols": charges.resolveChoice(choice="make_cols"),
    "struct": ResolveChoice.apply(frame=charges, choice="make_struct"),
    "cast": charges.resolveChoice(specs=[("hospital id", "cast:long")]),
    "project": charges.resolveChoice(specs=[("hospital id", "project:string")]),
}
for way, settled in ways.items():
    print("as", way)
    settled.printSchema()
    glue.write_dynamic_frame.from_options(
        frame=settled,
        connection_type="s3",
        connection_options={"path": f"{args['target']}/{way}"},
        format="json",
    )

# Spark's own way to the same numbers.
settled = ways["cast"].toDF()
settled.createOrReplaceTempView("charges")
print("without a number", glue.spark_session.sql("SELECT * FROM charges WHERE `hospital id` IS NULL").count())

job.commit()
