"""Cleans hospital charges: drops what cannot be used, makes numbers of dollars, nests, and keeps two cities.

    --source s3://… --target s3://…
"""

import sys

from awsglue.context import GlueContext
from awsglue.dynamicframe import DynamicFrame
from awsglue.job import Job
from awsglue.transforms import ApplyMapping, Filter, Map
from awsglue.utils import getResolvedOptions
from pyspark.context import SparkContext
from pyspark.sql.functions import col, udf
from pyspark.sql.types import StringType

args = getResolvedOptions(sys.argv, ["JOB_NAME", "source", "target"])
glue = GlueContext(SparkContext.getOrCreate())
job = Job(glue)
job.init(args["JOB_NAME"], args)

charges = glue.create_dynamic_frame.from_options(
    connection_type="s3",
    connection_options={"paths": [args["source"]]},
    format="csv",
    format_options={"withHeader": True},
)
print("rows", charges.count())

CITIES = ("Northport", "Millford")
chosen = Filter.apply(frame=charges, f=lambda row: row["Hospital City"] in CITIES)
print("in the cities", chosen.count())


def with_region(row):
    row["Region"] = f"{row['Hospital State']}-{row['Hospital Zip Code'][:3]}"
    if not row["Hospital Id"].isdigit():
        raise ValueError(f"no number: {row['Hospital Id']}")
    return row


numbered = Map.apply(frame=chosen, f=with_region)
print("with a number", numbered.count())
print("errors", numbered.errorsCount())
errors = numbered.errorsAsDynamicFrame().toDF()
print("because", sorted({row["error"]["msg"] for row in errors.collect()}))

without_dollar = udf(lambda text: text.lstrip("$"), StringType())
amounts = numbered.toDF()
for column in ("Average Charges", "Average Payments"):
    amounts = amounts.withColumn(column, without_dollar(col(column)))
cleaned = DynamicFrame.fromDF(amounts, glue, "cleaned")

nested = ApplyMapping.apply(
    frame=cleaned,
    mappings=[
        ("Treatment", "string", "treatment", "string"),
        ("Hospital Id", "string", "hospital.id", "long"),
        ("Hospital Name", "string", "hospital.name", "string"),
        ("Region", "string", "hospital.region", "string"),
        ("Discharges", "string", "discharges", "int"),
        ("Average Charges", "string", "charges.average", "double"),
        ("Average Payments", "string", "charges.paid", "double"),
    ],
)
nested.printSchema()
glue.write_dynamic_frame.from_options(
    frame=nested, connection_type="s3", connection_options={"path": args["target"]}, format="parquet"
)

job.commit()
