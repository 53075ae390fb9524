package headwater.glue.io

import com.amazonaws.services.glue.schema.types.{Field, StructType}
import headwater.glue.frame.{Content, TypeNames}
import org.apache.spark.sql.{DataFrame, Row, SparkSession}
import org.apache.spark.sql.{types => spark}

/** What a reader found: the content, and the DataFrame of its error records if it has any. */
case class Loaded(content: Content, errors: Option[DataFrame] = None)

/** Files to read: `options` are Glue's format options, `passed` Spark's own (basePath, recursiveFileLookup…).
  *
  * `columns` are the data columns that a catalog table declares. `addPartitions` adds the partition columns to a
  * DataFrame whose folders do not say them.
  */
case class Reading(
    session: SparkSession, paths: Seq[String], options: Options, passed: Map[String, String] = Map.empty,
    columns: Option[Seq[Field]] = None, addPartitions: Option[DataFrame => DataFrame] = None
) {

  /** Spark's DataFrame of the files: the data columns, then the partition columns as text. */
  def load(kind: String, schema: Option[spark.StructType] = None, more: Map[String, String] = Map.empty): DataFrame = {
    val reader = session.read.format(kind).options(passed ++ more)
    schema.foreach(reader.schema)
    val rows = Reading.withPartitionsAsText(session)(reader.load(paths: _*))
    addPartitions.fold(rows)(_(rows))
  }

  def partitionNames: Seq[String] = load("text").columns.filter(_ != "value")
}

object Reading {
  private val InferPartitions = "spark.sql.sources.partitionColumnTypeInference.enabled"

  /** Keeps `month=04` text while a path is resolved, as Glue does; Spark would make it the number 4. */
  private def withPartitionsAsText(session: SparkSession)(load: => DataFrame): DataFrame = {
    val before = session.conf.get(InferPartitions, "true")
    session.conf.set(InferPartitions, "false")
    try load
    finally session.conf.set(InferPartitions, before)
  }

  /** A content without rows. */
  def nothing(session: SparkSession, columns: Seq[Field] = Seq.empty): Content = {
    val schema = StructType(columns)
    Content(session.createDataFrame(new java.util.ArrayList[Row], TypeNames.sparkStruct(schema)), schema)
  }
}
