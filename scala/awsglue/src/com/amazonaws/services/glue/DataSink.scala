package com.amazonaws.services.glue

import com.amazonaws.services.glue.errors.CallSite
import com.amazonaws.services.glue.util.JsonOptions
import headwater.glue.frame.Content
import headwater.glue.io.{CatalogUpdate, Connections, Request}
import org.apache.spark.sql.DataFrame

/** What `GlueContext.getSink` and its kin give. Frames are written at once. */
class DataSink private[glue] (glueContext: GlueContext, private var request: Request) {
  private var catalogTable: Option[CatalogUpdate] = None

  def setFormat(format: String, options: JsonOptions = JsonOptions.empty): Unit =
    request = request.copy(format = Option(format), formatOptions = options.options)

  def withFormat(format: String, options: JsonOptions = JsonOptions.empty): DataSink = {
    setFormat(format, options)
    this
  }

  /** Names the table that is kept in the Data Catalog when the option enableUpdateCatalog is set. */
  def setCatalogInfo(catalogDatabase: String, catalogTableName: String, catalogId: String = ""): Unit = {
    val behavior = request.options.text("updateBehavior").getOrElse("UPDATE_IN_DATABASE")
    val id = Option(catalogId).filter(_.nonEmpty)
    catalogTable = Some(new CatalogUpdate(catalogDatabase, catalogTableName, behavior, id))
  }

  /** Writes the frame, and gives the frame of its error records. */
  def writeDynamicFrame(frame: DynamicFrame, callSite: CallSite = CallSite.NotProvided): DynamicFrame = {
    val content = frame.evaluated
    val placed = requestFor(frame)
    catalogTable.filter(_ => placed.options.flag("enableUpdateCatalog")) match {
      case Some(update) => writeAndUpdate(placed, content, update)
      case None => Connections.known(placed.connectionType).write(placed, content)
    }
    frame.errorsAsDynamicFrame
  }

  def writeDataFrame(frame: DataFrame, context: GlueContext): Unit = writeDynamicFrame(DynamicFrame(frame, context))

  /** With the option useFrameName each frame has a place of its own, called by its name. */
  private def requestFor(frame: DynamicFrame): Request = {
    val options = request.options
    val path = options.text("path").filter(_ => options.flag("useFrameName"))
    path.fold(request) { root =>
      request.copy(options = options.copy(options.values + ("path" -> s"${root.stripSuffix("/")}/${frame.getName}")))
    }
  }

  private def writeAndUpdate(placed: Request, content: Content, update: CatalogUpdate): Unit = {
    val sink = placed.fileSink
    val table = update.before(content.schema, sink.partitionKeys)
    val written = sink.write(content, wantsPartitions = true)
    update.after(table, content.schema, sink, written)
  }
}
