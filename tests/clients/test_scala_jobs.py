"""Glue jobs in Scala: scripts as AWS's guide writes them, compiled and run unchanged, with the results that Python gives."""

import io
import json
import textwrap

import pandas
import pytest
from jobs import NUMBERS, Jobs
from lake import Lake

# Several Spark drivers one after the other, on a machine that may be busy; the first also compiles the library.
pytestmark = pytest.mark.timeout(900)

ROLE = "arn:aws:iam::123456789012:role/etl"
IMPORTS = """
    import com.amazonaws.services.glue.{ChoiceOption, DynamicFrame, DynamicRecord, GlueContext, MappingSpec, ResolveSpec}
    import com.amazonaws.services.glue.errors.CallSite
    import com.amazonaws.services.glue.types.StringNode
    import com.amazonaws.services.glue.util.{GlueArgParser, Job, JsonOptions}
    import org.apache.spark.SparkContext
    import scala.collection.JavaConverters._
"""


class ScalaJobs(Jobs):
    """Scripts in Scala beside those in Python."""

    def create_scala(self, script: str, class_name: str | None = None, version: str = "5.0", **arguments: str) -> str:
        name = f"{self.bucket}-scala-{next(NUMBERS)}"
        location = self.upload(f"scripts/{name}.scala", textwrap.dedent(IMPORTS) + textwrap.dedent(script))
        chosen = {"--job-language": "scala"} | ({"--class": class_name} if class_name else {})
        defaults = chosen | {f"--{key.replace('_', '-')}": value for key, value in arguments.items()}
        command = {"Name": "glueetl", "ScriptLocation": location}
        return self.glue.create_job(Name=name, Role=ROLE, Command=command, GlueVersion=version, DefaultArguments=defaults)["Name"]

    def failure(self, job: str, **options) -> str:
        """Runs the job, which must fail; returns its error message."""
        run = self.run(job, **options)
        assert run["JobRunState"] == "FAILED", (run, self.lines(run, "error"), self.lines(run, "output"))
        return run["ErrorMessage"]

    def frame(self, prefix: str) -> pandas.DataFrame:
        """Every Parquet file under a prefix, with the columns that its folders name."""
        frames = []
        for found in self.s3.list_objects_v2(Bucket=self.bucket, Prefix=prefix)["Contents"]:
            body = self.s3.get_object(Bucket=self.bucket, Key=found["Key"])["Body"].read()
            folders = dict(part.split("=", 1) for part in found["Key"].split("/") if "=" in part)
            if found["Key"].endswith(".parquet"):
                frames.append(pandas.read_parquet(io.BytesIO(body)).assign(**folders))
        return pandas.concat(frames)


@pytest.fixture
def jobs(aws, bucket) -> ScalaJobs:
    return ScalaJobs(aws, bucket)


def lines_of(*records: dict) -> str:
    return "".join(json.dumps(record) + "\n" for record in records)


PERSONS = lines_of(
    {"id": "p1", "name": "Ada", "contact_details": [{"type": "phone", "value": "1"}, {"type": "fax", "value": "2"}]},
    {"id": "p2", "name": "Ben", "contact_details": [{"type": "phone", "value": "3"}]},
    {"id": "p3", "name": "Cai", "contact_details": []},
)
MEMBERSHIPS = lines_of(
    {"person_id": "p1", "organization_id": "o1", "role": "member"},
    {"person_id": "p2", "organization_id": "o2", "role": "chair"},
    {"person_id": "p3", "organization_id": "o1", "role": "member"},
)
ORGANIZATIONS = lines_of(
    {"id": "o1", "name": "House", "other_names": [{"name": "lower"}]}, {"id": "o2", "name": "Senate", "other_names": []}
)

JOIN_AND_RELATIONALIZE = """
    object JoinAndRelationalize {
      def main(sysArgs: Array[String]): Unit = {
        val glueContext = new GlueContext(new SparkContext())
        val args = GlueArgParser.getResolvedOptions(sysArgs, Array("database", "out", "TempDir"))
        val (database, out) = (args("database"), args("out"))

        val persons: DynamicFrame = glueContext.getCatalogSource(database = database, tableName = "persons").getDynamicFrame()
        val memberships = glueContext.getCatalogSource(database = database, tableName = "memberships").getDynamicFrame()
        var orgs = glueContext.getCatalogSource(database = database, tableName = "organizations").getDynamicFrame()
        orgs = orgs.dropFields(Seq("other_names")).renameField("id", "org_id").renameField("name", "org_name")

        val memberPersons = persons.join(keys1 = Seq("id"), keys2 = Seq("person_id"), frame2 = memberships)
        val history = orgs.join(keys1 = Seq("org_id"), keys2 = Seq("organization_id"), frame2 = memberPersons)
          .dropFields(Seq("person_id", "org_id"))
        println("history " + history.count)
        history.printSchema()

        glueContext.getSinkWithFormat(connectionType = "s3",
          options = JsonOptions(Map("path" -> s"$out/history", "partitionKeys" -> List("org_name"))),
          format = "parquet", transformationContext = "").writeDynamicFrame(history)

        val catalogued = glueContext.getSinkWithFormat(connectionType = "s3", format = "json", options = JsonOptions(
          s\"\"\"{"path": "$out/members/", "partitionKeys": ["org_name"], "enableUpdateCatalog": true}\"\"\"))
        catalogued.setCatalogInfo(catalogDatabase = database, catalogTableName = "members")
        catalogued.writeDynamicFrame(history.selectFields(Seq("name", "role", "org_name")))

        val frames: Seq[DynamicFrame] = history.relationalize(rootTableName = "hist_root",
          stagingPath = args("TempDir"), JsonOptions.empty)
        frames.foreach { frame =>
          println(frame.getName() + ": " + frame.toDF().columns.mkString(" "))
          glueContext.getSink("s3", JsonOptions(Map("path" -> s"$out/${frame.getName}"))).withFormat("parquet")
            .writeDynamicFrame(frame)
        }
      }
    }
"""


def test_join_and_relationalize(jobs, lake: Lake):
    lake.put({"raw/persons/1.json": PERSONS, "raw/memberships/1.json": MEMBERSHIPS, "raw/organizations/1.json": ORGANIZATIONS})
    tables = lake.crawl("raw/persons/", "raw/memberships/", "raw/organizations/")
    assert set(tables) == {"persons", "memberships", "organizations"}
    job = jobs.create_scala(
        JOIN_AND_RELATIONALIZE, "JoinAndRelationalize", database=lake.database, out=f"s3://{jobs.bucket}/out",
        TempDir=f"s3://{jobs.bucket}/temporary/",
    )
    printed = jobs.succeed(job)
    assert printed[:2] == ["history 3", "root"]
    assert "hist_root: org_name id name contact_details organization_id role" in printed
    assert "hist_root_contact_details: id index contact_details.val.type contact_details.val.value" in printed

    history = jobs.frame("out/history/")
    assert dict(zip(history["name"], history["org_name"])) == {"Ada": "House", "Ben": "Senate", "Cai": "House"}
    root, details = jobs.frame("out/hist_root/"), jobs.frame("out/hist_root_contact_details/")
    joined = root.merge(details, left_on="contact_details", right_on="id")
    assert sorted(zip(joined["name"], joined["index"], joined["contact_details.val.value"])) == [
        ("Ada", 0, "1"), ("Ada", 1, "2"), ("Ben", 0, "3"),
    ]

    members = lake.tables()["members"]
    assert [key["Name"] for key in members["PartitionKeys"]] == ["org_name"]
    assert lake.values("members") == {("House",), ("Senate",)}


INCREMENTAL = """
    object GlueApp {
      def main(sysArgs: Array[String]) {
        val spark: SparkContext = new SparkContext()
        val glueContext: GlueContext = new GlueContext(spark)
        val args = GlueArgParser.getResolvedOptions(sysArgs, Seq("JOB_NAME", "source", "commit").toArray)
        Job.init(args("JOB_NAME"), glueContext, args.asJava)
        val source = glueContext.getSourceWithFormat(connectionType = "s3", format = "json", transformationContext = "source",
          options = JsonOptions(s\"\"\"{"paths": ["${args("source")}"]}\"\"\")).getDynamicFrame()
        println("read " + source.toDF().collect().map(_.getAs[Int]("n")).sorted.mkString(","))
        if (args("commit") == "crash") throw new IllegalStateException("before the commit")
        Job.commit()
      }
    }
"""


def test_a_bookmark_remembers_what_was_committed(jobs):
    job = jobs.create_scala(
        INCREMENTAL, source=f"s3://{jobs.bucket}/in/", commit="yes", job_bookmark_option="job-bookmark-enable"
    )
    jobs.s3.put_object(Bucket=jobs.bucket, Key="in/a.json", Body=lines_of({"n": 1}, {"n": 2}))
    crashed = jobs.run(job, Arguments={"--commit": "crash"})
    assert crashed["JobRunState"] == "FAILED"
    assert crashed["ErrorMessage"] == "Exception in User Class: java.lang.IllegalStateException : before the commit"
    trace = jobs.lines_with(crashed, "error", "IllegalStateException: before the commit")
    assert any("GlueApp$.main" in line for line in trace)
    assert "read 1,2" in jobs.succeed(job)
    jobs.s3.put_object(Bucket=jobs.bucket, Key="in/b.json", Body=lines_of({"n": 3}))
    assert "read 3" in jobs.succeed(job)
    entry = jobs.glue.get_job_bookmark(JobName=job)["JobBookmarkEntry"]
    assert (entry["Run"], entry["Version"]) == (2, 2)
    assert list(json.loads(entry["JobBookmark"])["elements"]["source"]["s3"]["files"]) == [
        f"s3://{jobs.bucket}/in/a.json", f"s3://{jobs.bucket}/in/b.json",
    ]


KEYED = """
    object GlueApp {
      def main(sysArgs: Array[String]): Unit = {
        val glue = new GlueContext(new SparkContext())
        val spark = glue.getSparkSession
        import spark.implicits._
        val args = GlueArgParser.getResolvedOptions(sysArgs, Array("JOB_NAME", "url", "add"))
        Job.init(args("JOB_NAME"), glue, args.asJava)
        val table = Map("url" -> args("url"), "dbtable" -> "T")
        val added = args("add").split(",").map(_.toInt).toSeq.toDF("ID")
        glue.getSink("jdbc", JsonOptions(table)).writeDynamicFrame(DynamicFrame(added, glue))
        val keyed = JsonOptions(table + ("jobBookmarkKeys" -> Seq("ID"), "jobBookmarkKeysSortOrder" -> "asc"))
        val rows = glue.getSource("jdbc", keyed, transformationContext = "rows").getDynamicFrame()
        println("new " + rows.toDF().collect().map(_.getInt(0)).sorted.mkString(","))
        Job.commit()
      }
    }
"""


def test_the_keys_of_a_database_table_are_remembered(jobs, tmp_path):
    # Derby comes with Spark.
    url = f"jdbc:derby:{tmp_path}/database;create=true"
    job = jobs.create_scala(KEYED, url=url, job_bookmark_option="job-bookmark-enable")
    assert "new 1,2" in jobs.succeed(job, Arguments={"--add": "1,2"})
    assert "new 4,7" in jobs.succeed(job, Arguments={"--add": "4,7"})


def test_a_script_that_does_not_compile(jobs):
    job = jobs.create_scala("""
        object GlueApp {
          def main(sysArgs: Array[String]): Unit = {
            val count: Int = "three"
            missing(count)
          }
        }
    """)
    run = jobs.run(job)
    assert run["JobRunState"] == "FAILED", run
    assert run["ErrorMessage"].startswith("Compilation failed: ") and run["ErrorMessage"].endswith("error: type mismatch;"), run
    errors = jobs.lines_with(run, "error", "not found: value missing")
    assert any('val count: Int = "three"' in line for line in errors)


PLAIN = """
    object GlueApp {
      def main(sysArgs: Array[String]): Unit = {
        val args = GlueArgParser.getResolvedOptions(sysArgs, Array("status", "JOB_NAME"))
        println(s"${args("JOB_NAME")} ${args("job_bookmark_option")} ${args.contains("TempDir")} ${sysArgs.contains("--class")}")
        sys.exit(args("status").toInt)
      }
    }
"""


def test_arguments_and_exit_status(jobs):
    job = jobs.create_scala(PLAIN, "GlueApp")
    assert jobs.failure(job) == (
        "Exception in User Class: com.amazonaws.services.glue.util.GlueArgumentError : "
        "the following arguments are required: --status"
    )
    assert jobs.failure(job, Arguments={"--status": "3"}) == "Command failed with exit code 3"
    assert f"{job} job-bookmark-disable false false" in jobs.succeed(job, Arguments={"--status": "0"})
    assert "has no class Other" in jobs.failure(job, Arguments={"--status": "0", "--class": "Other"})


MIXED = lines_of(
    {"id": 1, "name": "Nancy", "friends": ["Fred", "Lakshmi"], "where": {"city": "Oslo", "zip": 155}, "v": 1, "none": None},
    {"id": 2, "name": "Stephanie", "friends": ["Yao", "Phil"], "where": {"city": "Bern", "zip": None}, "v": "two",
     "deep": {"a": [{"x": 1, "b": [{"y": 5}, {"y": 6}]}, {"x": "q", "b": []}]}},
    {"id": 3000000000, "name": "Nathan", "friends": [], "where": {"city": "Rome", "zip": "x9"}, "v": 3.5},
)  # fmt: skip
TYPED_CSV = "id,price\n1,10\n2,$20\n3,30\n"

IN_SCALA = """
    object GlueApp {
      def main(sysArgs: Array[String]): Unit = {
        val glue = new GlueContext(new SparkContext())
        val args = GlueArgParser.getResolvedOptions(sysArgs, Array("source", "database"))
        def told(frames: DynamicFrame*): Unit = frames.foreach { frame =>
          frame.printSchema()
          frame.show()
        }
        val frame = glue.getSourceWithFormat("s3", JsonOptions(Map("paths" -> Seq(args("source")))), format = "json").getDynamicFrame()
        told(frame, frame.unnest(), frame.dropNulls())
        for (part <- frame.relationalize("people", null)) {
          println(part.getName)
          told(part)
        }
        for (action <- Seq("cast:long", "project:string", "make_cols", "make_struct"))
          told(frame.resolveChoice(specs = Seq(("v", action), ("where.zip", action))))
        told(frame.resolveChoice(choiceOption = Some(ChoiceOption("cast:string"))))
        told(frame.applyMapping(Seq(("name", "string", "n.first", "string"), ("id", "long", "n.id", "string"),
          ("where.city", "string", "city", "string"), ("absent", "string", "absent", "string"))))
        told(frame.join(Seq("id"), Seq("id"), frame.selectFields(Seq("id", "name"))))
        told(frame.union(frame.applyMapping(Seq(("id", "long", "name", "long")))))
        told(frame.renameField("where.city", "town"), frame.dropFields(Seq("deep.a.b", "where.zip")))
        told(frame.splitRows(Seq("id"), Seq(1), Seq(">")): _*)
        told(frame.filter(_.getField("v").exists(_.isInstanceOf[String])))
        val mapped = frame.map { record =>
          if (record.getField("name").contains("Nathan")) throw new RuntimeException("no")
          record.addField("extra.tag", StringNode("x"))
          record
        }
        told(mapped)
        println(s"${mapped.count} ${mapped.errorsCount} ${mapped.stageErrorsCount}")
        val prices = glue.getCatalogSource(args("database"), "prices").getDynamicFrame()
        told(prices, prices.resolveChoice(specs = Seq(("price", "make_cols"))), prices.resolveChoice(specs = Seq(("price", "cast:int"))))
      }
    }
"""
IN_PYTHON = """
    import sys
    from awsglue.context import GlueContext
    from awsglue.transforms import DropNullFields
    from awsglue.utils import getResolvedOptions
    from pyspark.context import SparkContext

    glue = GlueContext(SparkContext.getOrCreate())
    args = getResolvedOptions(sys.argv, ["source", "database"])

    def told(*frames):
        for frame in frames:
            frame.printSchema()
            frame.show()

    frame = glue.create_dynamic_frame.from_options("s3", {"paths": [args["source"]]}, "json")
    told(frame, frame.unnest(), DropNullFields.apply(frame))
    for name, part in frame.relationalize("people", None).items():
        print(name)
        told(part)
    for action in ("cast:long", "project:string", "make_cols", "make_struct"):
        told(frame.resolveChoice(specs=[("v", action), ("where.zip", action)]))
    told(frame.resolveChoice(choice="cast:string"))
    told(frame.apply_mapping([("name", "string", "n.first", "string"), ("id", "long", "n.id", "string"),
                              ("where.city", "string", "city", "string"), ("absent", "string", "absent", "string")]))
    told(frame.join(["id"], ["id"], frame.select_fields(["id", "name"])))
    told(frame.union(frame.apply_mapping([("id", "long", "name", "long")])))
    told(frame.rename_field("where.city", "town"), frame.drop_fields(["deep.a.b", "where.zip"]))
    told(*frame.split_rows({"id": {">": 1}}, "a", "b").values())
    told(frame.filter(lambda record: isinstance(record["v"], str)))

    def changed(record):
        if record["name"] == "Nathan":
            raise RuntimeError("no")
        record["extra"] = {"tag": "x"}
        return record

    mapped = frame.map(changed)
    told(mapped)
    print(mapped.count(), mapped.errorsCount(), mapped.stageErrorsCount())
    prices = glue.create_dynamic_frame.from_catalog(args["database"], "prices")
    told(prices, prices.resolveChoice(specs=[("price", "make_cols")]), prices.resolveChoice(specs=[("price", "cast:int")]))
"""


def test_scala_and_python_give_the_same(jobs, database):
    jobs.s3.put_object(Bucket=jobs.bucket, Key="in/mixed.json", Body=MIXED)
    jobs.s3.put_object(Bucket=jobs.bucket, Key="prices/1.csv", Body=TYPED_CSV)
    jobs.glue.create_table(DatabaseName=database, TableInput={
        "Name": "prices",
        "Parameters": {"classification": "csv", "skip.header.line.count": "1"},
        "StorageDescriptor": {
            "Location": f"s3://{jobs.bucket}/prices/",
            "Columns": [{"Name": "id", "Type": "int"}, {"Name": "price", "Type": "int"}],
        },
    })
    arguments = {"--source": f"s3://{jobs.bucket}/in/", "--database": database}
    in_scala = jobs.succeed(jobs.create_scala(IN_SCALA), Arguments=arguments)
    in_python = jobs.succeed(jobs.create(IN_PYTHON, "glueetl", GlueVersion="5.0"), Arguments=arguments)
    # The transform class of Python says what it drops.
    assert in_scala == [line for line in in_python if not line.startswith("null_fields")]
    assert "|-- v: choice" in in_scala and "2 1 1" in in_scala
