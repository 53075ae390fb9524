package headwater.glue.frame

import java.io.{PrintWriter, StringWriter}

import com.amazonaws.services.glue.DynamicRecord
import com.amazonaws.services.glue.schema.types.StructType
import com.amazonaws.services.glue.types.{ObjectNode, StringNode}
import headwater.glue.frame.Paths.quoted
import org.apache.spark.rdd.RDD
import org.apache.spark.sql.{functions => F, DataFrame, Row, SparkSession}
import org.apache.spark.sql.{types => spark}
import org.apache.spark.storage.StorageLevel

/** What became of a record: the record itself, or an error record as JSON text. */
case class Outcome(record: ObjectNode, error: String)

/** Transforms that run a function of the script on every record: filter and map, with their error records. */
object Functions {
  private val NoRecord = "User-specified function returned None instead of DynamicRecord"
  private val Keep = "keep"
  private val ErrorFields = Seq("msg", "stackTrace", "input", "info", "transformationCtx")
  private val ErrorType = spark.StructType(ErrorFields.map(spark.StructField(_, spark.StringType)))

  /** The schema of a frame of error records. */
  val ErrorSchema: spark.StructType = spark.StructType(Seq(spark.StructField("error", ErrorType)))

  /** The records that the function accepts, and the DataFrame of error records. */
  def filtered(
      content: Content, accepts: DynamicRecord => Boolean, context: String, info: String
  ): (Content, DataFrame) = {
    val schema = content.schema
    val verdict = F.udf { row: Row => verdictOf(Records.read(row, schema), accepts, context, info) }
    val judged = verdict(F.struct(schema.names.map(name => F.col(quoted(name))): _*))
    val kept = content.dataframe.where(judged === Keep)
    val failed = content.dataframe.select(judged.as("error")).where(F.col("error") =!= Keep)
    (content.withRows(kept), failed.select(F.from_json(F.col("error"), ErrorType).as("error")))
  }

  // Exceptions that only say that a record lacks what the function looks at drop the record.
  private def verdictOf(node: ObjectNode, accepts: DynamicRecord => Boolean, context: String, info: String): String =
    try if (accepts(new DynamicRecord(node))) Keep else null
    catch {
      case _: NoSuchElementException | _: IllegalArgumentException | _: ClassCastException => null
      case error: Exception => errorText(error, node, context, info)
    }

  /** The records that the function gives, and the DataFrame of error records.
    *
    * The types of the results are only known once the function ran, so it runs once, its results are kept in Spark's
    * storage, and one pass over them finds the schema.
    */
  def mapped(
      content: Content, function: DynamicRecord => DynamicRecord, context: String, info: String
  ): (Content, DataFrame) = {
    val schema = content.schema
    val results = content.dataframe.rdd.map(row => outcome(() => Records.read(row, schema), function, context, info))
    fromOutcomes(content.dataframe.sparkSession, results.persist(StorageLevel.MEMORY_AND_DISK))
  }

  // The record is read again for the error, as the function may have changed its own.
  private def outcome(
      read: () => ObjectNode, function: DynamicRecord => DynamicRecord, context: String, info: String
  ): Outcome =
    try {
      val result = Option(function(new DynamicRecord(read())))
      result match {
        case Some(record) if record.isError =>
          Outcome(null, errorText(record.getError.fold("")(_.msg), "", NodeJson.text(read()), context, info))
        case Some(record) if record.getRoot.fields.nonEmpty => Outcome(record.getRoot, null)
        case _ => Outcome(null, errorText(NoRecord, "", NodeJson.text(read()), context, info))
      }
    } catch {
      case error: Exception => Outcome(null, errorText(error, read(), context, info))
    }

  def fromOutcomes(session: SparkSession, outcomes: RDD[Outcome]): (Content, DataFrame) = {
    val records = outcomes.filter(_.error == null).map(_.record)
    val (schema, _) = Observed.schema(records)
    (fromRecords(session, records, schema), errorRecords(session, outcomes))
  }

  /** The content of records in a known schema. */
  def fromRecords(session: SparkSession, records: RDD[ObjectNode], schema: StructType): Content =
    Content(session.createDataFrame(records.map(Records.write(_, schema)), TypeNames.sparkStruct(schema)), schema)

  /** The DataFrame of the error records among outcomes. */
  def errorRecords(session: SparkSession, outcomes: RDD[Outcome]): DataFrame = {
    val texts = outcomes.filter(_.error != null).map(outcome => Row(outcome.error))
    val declared = spark.StructType(Seq(spark.StructField("error", spark.StringType)))
    session.createDataFrame(texts, declared).select(F.from_json(F.col("error"), ErrorType).as("error"))
  }

  private def errorText(error: Exception, given: ObjectNode, context: String, info: String): String = {
    val trace = new StringWriter
    error.printStackTrace(new PrintWriter(trace))
    errorText(String.valueOf(error.getMessage), trace.toString, NodeJson.text(given), context, info)
  }

  /** An error record as JSON text. */
  def errorText(message: String, stackTrace: String, given: String, context: String = "", info: String = ""): String = {
    val values = Seq(message, stackTrace, given, info, context).map(StringNode(_))
    NodeJson.text(ObjectNode(ErrorFields.zip(values): _*))
  }
}
