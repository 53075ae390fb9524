package com.amazonaws.services.glue

import com.amazonaws.services.glue.util.JsonOptions
import headwater.glue.io.{Connections, Loaded, Request}
import org.apache.spark.sql.DataFrame

/** What `GlueContext.getSource` and its kin give. Nothing is read before the frame is used. */
class DataSource private[glue] (
    val glueContext: GlueContext, name: String, request: Request, load: Request => Loaded = DataSource.byConnection
) {

  /** The source with a format, and its format options. */
  def withFormat(format: String, options: JsonOptions = JsonOptions.empty): DataSource =
    new DataSource(glueContext, name, request.copy(format = Option(format), formatOptions = options.options), load)

  def getDynamicFrame(): DynamicFrame = {
    lazy val loaded = load(request)
    val context = request.transformationContext
    new DynamicFrame(glueContext, () => loaded.content, name, context, Seq.empty, () => loaded.errors)
  }

  /** Spark decides on the number of partitions by sizes. */
  def getDynamicFrame(minPartitions: Int, targetPartitions: Int): DynamicFrame = getDynamicFrame()

  def getDataFrame(): DataFrame = getDynamicFrame().toDF()
}

private object DataSource {
  def byConnection(request: Request): Loaded = Connections.known(request.connectionType).read(request)
}
