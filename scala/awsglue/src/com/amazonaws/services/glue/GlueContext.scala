package com.amazonaws.services.glue

import com.amazonaws.services.glue.log.GlueLogger
import com.amazonaws.services.glue.util.JsonOptions
import headwater.glue.SQLContext
import headwater.glue.io._
import org.apache.spark.SparkContext
import org.apache.spark.api.java.JavaSparkContext
import org.apache.spark.sql.{DataFrame, SparkSession}

/** The entry point of a script. Numbers of partitions are accepted; Spark decides by sizes. */
class GlueContext(@transient val sc: SparkContext) extends SQLContext(sc) {

  private[glue] var bookmarks: Bookmarks = new Bookmarks("job-bookmark-disable", None)
  private[glue] lazy val catalog: Catalog = new Catalog(sparkSession)

  def this(sc: SparkContext, minPartitions: Int, targetPartitions: Int) = this(sc)

  def this(sc: JavaSparkContext) = this(sc.sc)

  def this(sc: JavaSparkContext, minPartitions: Int, targetPartitions: Int) = this(sc.sc)

  def getSparkSession: SparkSession = sparkSession

  def getLogger: GlueLogger = new GlueLogger

  private def request(connectionType: String, options: JsonOptions, context: String): Request =
    Request(sparkSession, bookmarks, catalog, connectionType, options.options, context)

  // Formats of Spark's own can be named as connection types.
  private def fileRequest(connectionType: String, options: JsonOptions, context: String, format: String): Request =
    if (Seq("parquet", "orc").contains(connectionType.toLowerCase))
      request("s3", options, context).copy(format = Some(Option(format).getOrElse(connectionType)))
    else request(connectionType, options, context).copy(format = Option(format))

  // Sources.

  def getSource(
      connectionType: String, connectionOptions: JsonOptions, transformationContext: String = "",
      pushDownPredicate: String = ""
  ): DataSource = {
    val none = JsonOptions.empty
    getSourceWithFormat(connectionType, connectionOptions, transformationContext, null, none, pushDownPredicate)
  }

  def getSourceWithFormat(
      connectionType: String, options: JsonOptions, transformationContext: String = "", format: String = null,
      formatOptions: JsonOptions = JsonOptions.empty, pushDownPredicate: String = ""
  ): DataSource = {
    val plain = fileRequest(connectionType, options, transformationContext, format)
    val asked = plain.copy(formatOptions = formatOptions.options, pushDownPredicate = pushDownPredicate.trim)
    new DataSource(this, GlueContext.nameOf(asked.options), asked)
  }

  def getCatalogSource(
      database: String, tableName: String, redshiftTmpDir: String = "", transformationContext: String = "",
      pushDownPredicate: String = " ", additionalOptions: JsonOptions = JsonOptions.empty, catalogId: String = null
  ): DataSource = {
    val table = catalog.table(database, tableName, Option(catalogId))
    val options = table.readingOptions.under(additionalOptions.options)
    val asked = request("s3", additionalOptions, transformationContext)
    new DataSource(
      this, tableName, asked.copy(options = options, pushDownPredicate = pushDownPredicate.trim),
      TableSource.read(_, table, Option(catalogId))
    )
  }

  def createDataFrameFromOptions(
      connectionType: String, connectionOptions: JsonOptions, transformationContext: String = "", format: String = null,
      formatOptions: JsonOptions = JsonOptions.empty
  ): DataFrame =
    getSourceWithFormat(connectionType, connectionOptions, transformationContext, format, formatOptions).getDataFrame()

  // Sinks.

  def getSink(connectionType: String, connectionOptions: JsonOptions, transformationContext: String = ""): DataSink =
    new DataSink(this, fileRequest(connectionType, connectionOptions, transformationContext, null))

  def getSinkWithFormat(
      connectionType: String, options: JsonOptions, transformationContext: String = "", format: String = null,
      formatOptions: JsonOptions = JsonOptions.empty
  ): DataSink = {
    val plain = fileRequest(connectionType, options, transformationContext, format)
    new DataSink(this, plain.copy(formatOptions = formatOptions.options))
  }

  def getCatalogSink(
      database: String, tableName: String, redshiftTmpDir: String = "", transformationContext: String = "",
      additionalOptions: JsonOptions = JsonOptions.empty, catalogId: String = ""
  ): DataSink = {
    val id = Option(catalogId).filter(_.nonEmpty)
    val table = catalog.table(database, tableName, id)
    val asked = request("s3", additionalOptions, transformationContext)
    val sink = new DataSink(this, TableSource.sinkRequest(asked, table))
    sink.setCatalogInfo(database, tableName, catalogId)
    sink
  }

  /** A sink into the database that a catalog connection names; the option `database` stands for that of its URL. */
  def getJDBCSink(
      catalogConnection: String, options: JsonOptions, redshiftTmpDir: String = "", transformationContext: String = "",
      catalogId: String = null
  ): DataSink = {
    val properties = catalog.connection(catalogConnection, Option(catalogId))
    val found = Jdbc.connectionOptions(properties, options.options.text("database"))
    val whole = found.under(options.options.without(Seq("database")))
    new DataSink(this, request("jdbc", options, transformationContext).copy(options = whole))
  }
}

private object GlueContext {

  /** The name of a frame from paths: what they have in common, less its punctuation. */
  def nameOf(options: Options): String = options.list("paths") match {
    case Seq() => java.util.UUID.randomUUID.toString.replace("-", "_")
    case paths =>
      val common = paths.reduce((left, right) => left.zip(right).takeWhile { case (a, b) => a == b }.map(_._1).mkString)
      common.substring(common.lastIndexOf(':') + 1).filterNot(":/.".contains(_))
  }
}
