package headwater.glue.io

import headwater.glue.frame.Content
import org.apache.spark.sql.SparkSession

/** What a script asks of a source or sink. */
case class Request(
    session: SparkSession, bookmarks: Bookmarks, catalog: Catalog, connectionType: String, options: Options,
    transformationContext: String = "", pushDownPredicate: String = "", format: Option[String] = None,
    formatOptions: Options = Options.Empty
) {
  def isBookmarked: Boolean = bookmarks.appliesTo(transformationContext)

  /** The format, which files cannot be read or written without. */
  def formatName: String = format.getOrElse("")

  def fileSource: FileSource =
    new FileSource(session, bookmarks, transformationContext, options, formatName, formatOptions)

  def fileSink: FileSink = new FileSink(session, paths.head, options, formatName, formatOptions)

  def paths: Seq[String] = {
    val found = if (options.has("paths")) options.list("paths") else options.list("path")
    require(found.nonEmpty, "The connection option paths is required")
    found
  }
}

/** A row of the table of connection types: how it is read and written. */
case class Connection(read: Request => Loaded, write: (Request, Content) => Unit)

object Connections {
  private val Files = Connection(readFiles, (request, content) => request.fileSink.write(content))
  private val Jdbcs = Connection(Jdbc.read, Jdbc.write)
  private val CustomSpark = Connection(
    request => bySpark(className(request)).read(request),
    (request, content) => bySpark(className(request)).write(request, content)
  )

  private val All: Map[String, Connection] = Map(
    "s3" -> Files, "file" -> Files, "custom.jdbc" -> Jdbcs, "marketplace.jdbc" -> Jdbcs,
    "custom.spark" -> CustomSpark, "marketplace.spark" -> CustomSpark,
    "mongodb" -> bySpark("mongodb"), "documentdb" -> bySpark("mongodb"), "kafka" -> bySpark("kafka"),
    "iceberg" -> bySpark("iceberg"), "delta" -> bySpark("delta"), "hudi" -> bySpark("hudi")
  ) ++ Jdbc.Drivers.keys.map(_ -> Jdbcs)

  /** The row of a connection type; throws IllegalArgumentException that names those there are. */
  def known(connectionType: String): Connection = All.getOrElse(
    connectionType.toLowerCase, {
      val known = All.keys.toSeq.sorted.mkString(", ")
      throw new IllegalArgumentException(s"Unsupported connection type '$connectionType'; the types are $known")
    }
  )

  private def readFiles(request: Request): Loaded = {
    val loaded = request.fileSource.readPaths(request.paths)
    if (request.pushDownPredicate.isEmpty || loaded.content.schema.fields.isEmpty) return loaded
    val rows = loaded.content.dataframe.where(request.pushDownPredicate)
    loaded.copy(content = loaded.content.withRows(rows))
  }

  /** Sources and sinks that a Spark package on the class path serves under a name of its own. */
  private def bySpark(kind: String): Connection = Connection(
    request => Loaded(Content.of(request.session.read.format(kind).options(request.options.texts).load())),
    (request, content) => content.dataframe.write.format(kind).options(request.options.texts).mode("append").save()
  )

  private def className(request: Request): String =
    request.options.text("className").getOrElse {
      throw new IllegalArgumentException("The connection option className is required")
    }
}
