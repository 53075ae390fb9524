"""Joins an assembly's members with their seats and chambers, and flattens what is nested for a database.

    --database D --target s3://… --TempDir s3://…  [--url jdbc:postgresql://… --user U --password P]
"""

import sys

from awsglue.context import GlueContext
from awsglue.job import Job
from awsglue.transforms import Join
from awsglue.utils import getResolvedOptions
from pyspark.context import SparkContext

HAS_DATABASE = "--url" in sys.argv
OPTIONS = ["JOB_NAME", "TempDir", "database", "target", *(["url", "user", "password"] if HAS_DATABASE else [])]

args = getResolvedOptions(sys.argv, OPTIONS)
glue = GlueContext(SparkContext.getOrCreate())
job = Job(glue)
job.init(args["JOB_NAME"], args)


def table(name):
    return glue.create_dynamic_frame.from_catalog(database=args["database"], table_name=name)


persons, memberships = table("persons"), table("memberships")
print("persons", persons.count())
persons.printSchema()

chambers = table("organizations").drop_fields(["identifiers"])
chambers = chambers.rename_field("id", "org_id").rename_field("name", "org_name").rename_field("type", "org_type")

seats = Join.apply(persons, memberships, "id", "person_id")
history = Join.apply(chambers, seats, "org_id", "organization_id").drop_fields(["person_id", "org_id"])
print("history", history.count())
history.printSchema()

# Flat files for queries, one folder for each chamber.
glue.write_dynamic_frame.from_options(
    frame=history,
    connection_type="s3",
    connection_options={"path": f"{args['target']}/history", "partitionKeys": ["org_name"]},
    format="parquet",
)

# Tables for a database, which knows no arrays.
flat = history.relationalize("hist_root", args["TempDir"])
print("tables", sorted(flat.keys()))
contacts = flat.select("hist_root_contact_details")
contacts.toDF().orderBy("id", "index").show()
print("columns", contacts.toDF().columns)

for name in flat.keys() if HAS_DATABASE else ():
    print("loading", name)
    glue.write_dynamic_frame.from_options(
        frame=flat.select(name),
        connection_type="postgresql",
        connection_options={
            "url": args["url"], "user": args["user"], "password": args["password"], "dbtable": name,
        },
    )  # fmt: skip

job.commit()
