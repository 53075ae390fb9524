package headwater.glue.io

import java.util.UUID
import java.util.concurrent.atomic.AtomicLong

import scala.collection.mutable

import com.amazonaws.services.glue.schema.types._
import headwater.glue.frame.{Content, NodeJson, Records, TypeNames}
import headwater.glue.frame.Paths.quoted
import org.apache.hadoop.fs.{FileSystem, Path}
import org.apache.spark.sql.{functions => F, DataFrame, Row, SparkSession}

/** Writes contents under a path; files are added, never replaced. */
class FileSink(
    session: SparkSession, givenPath: String, options: Options, formatName: String, val formatOptions: Options
) {
  import FileSink._

  private val format = Formats.known(formatName)
  val path: String = givenPath.stripSuffix("/")
  val partitionKeys: Seq[String] = options.list("partitionKeys")

  def formatIs(name: String): Boolean = format.name == name

  def classification: String = if (formatIs("glueparquet")) "parquet" else format.name

  /** Writes the content, and gives the partitions (lists of values) that it wrote to when they are wanted. */
  def write(content: Content, wantsPartitions: Boolean = false): Seq[Seq[String]] = {
    if (content.schema.fields.isEmpty) return Seq.empty
    checkKeys(content)
    val isSparkNamed = !format.hasGlueNames && !formatOptions.flag("useGlueParquetWriter")
    if (!isSparkNamed || wantsPartitions) return writeStaged(content)
    writeTo(path, content)
    Seq.empty
  }

  private def checkKeys(content: Content): Unit = {
    val missing = partitionKeys.filter(key => content.schema.field(key).isEmpty)
    require(missing.isEmpty, s"Partition column ${missing.mkString(", ")} not found in schema")
  }

  private def writeTo(target: String, content: Content): Unit = {
    val (kind, rows) = prepared(content)
    val writer = rows.write.mode("append").format(kind).options(sparkOptions)
    (if (partitionKeys.isEmpty) writer else writer.partitionBy(partitionKeys: _*)).save(target)
  }

  private def sparkOptions: Map[String, String] = {
    val named = Seq("compression", "compressionType").flatMap(options.text)
    val asked = formatOptions.text("compression").orElse(named.headOption)
    val compression = asked.map(name => "compression" -> (if (name == "none") "uncompressed" else name))
    val wantedSizes = ParquetSizes.filter(_ => classification == "parquet")
    val sizes = wantedSizes.flatMap { case (ours, theirs) => formatOptions.text(ours).map(theirs -> _) }
    format.writeOptions(formatOptions) ++ options.without(NotForSpark).texts ++ compression ++ sizes
  }

  /** Spark's name of a format, and a DataFrame that it can write. */
  private def prepared(content: Content): (String, DataFrame) =
    if (formatIs("json") && TypeNames.hasChoice(content.schema)) ("text", jsonLines(content))
    else if (formatIs("csv")) ("csv", content.dataframe.select(content.schema.fields.map(flat): _*))
    else (format.sparkName, content.dataframe)

  // A choice is written as the value that it holds, which Spark's own writer cannot do.
  private def jsonLines(content: Content): DataFrame = {
    val schema = content.schema
    val keys = schema.fields.filter(field => partitionKeys.contains(field.name))
    val names = keys.map(_.name)
    val lines = content.dataframe.rdd.map { row =>
      val record = Records.read(row, schema)
      names.foreach(record.fields.remove)
      Row.fromSeq(NodeJson.text(record) +: names.map(name => row.get(row.fieldIndex(name))))
    }
    session.createDataFrame(lines, TypeNames.sparkStruct(StructType(Field("value", StringType) +: keys)))
  }

  /** Spark writes into a hidden folder under the path; its files then get their names in their places.
    *
    * Nothing is seen before all of it is written, and what was written is known without reading it again.
    */
  private def writeStaged(content: Content): Seq[Seq[String]] = {
    val staging = s"$path/_headwater-${UUID.randomUUID}"
    val files = new Files(session, path)
    try {
      writeTo(staging, content)
      val moves = files.under(staging).flatMap(moved(_, stamp))
      moves.foreach { case (source, target) => files.move(s"$staging/$source", s"$path/$target") }
      partitionsOf(moves.map(_._2))
    } finally files.delete(staging)
  }

  private lazy val stamp = nextStamp()
}

object FileSink {
  // The name that Spark gives a file: its task, a unique part, the file of the task, the extension.
  private val SparkFile = "part-(\\d+)-[0-9a-f-]{36}(?:_\\d+)?(?:[-.]c(\\d+))?(\\..*)?".r
  private val NotForSpark = Seq(
    "path", "paths", "partitionKeys", "enableUpdateCatalog", "updateBehavior", "compression", "compressionType",
    "useFrameName", "useGlueParquetWriter", "connectionName", "useConnectionProperties"
  )
  private val ParquetSizes = Seq("blockSize" -> "parquet.block.size", "pageSize" -> "parquet.page.size")
  private val lastStamp = new AtomicLong

  /** The epoch milliseconds for file names, never the same twice in this process. */
  private def nextStamp(): Long = lastStamp.updateAndGet(last => math.max(last + 1, System.currentTimeMillis))

  /** CSV has no place for nested values: they are written as JSON text. */
  private def flat(field: Field): org.apache.spark.sql.Column = field.dataType match {
    case _: StructType | _: ArrayType | _: MapType | _: ChoiceType =>
      F.to_json(F.col(quoted(field.name))).as(field.name)
    case _ => F.col(quoted(field.name))
  }

  /** A path that Spark wrote to and its new path, both below the target; None for a file without data. */
  private def moved(path: String, stamp: Long): Option[(String, String)] = {
    val (folder, name) = path.splitAt(path.lastIndexOf('/') + 1)
    name match {
      case SparkFile(task, part, extension) =>
        val suffix = Option(part).map(_.toInt).filter(_ > 0).fold("")(number => s"-$number")
        val kept = Option(extension).getOrElse("").replaceFirst("^\\.(csv|json|txt)", "")
        Some(path -> s"${folder}run-$stamp-part-r-$task$suffix$kept")
      case _ => None
    }
  }

  /** The values of each `k=v` folder among file paths, once each. */
  private def partitionsOf(targets: Seq[String]): Seq[Seq[String]] = {
    val folders = targets.map(target => target.take(target.lastIndexOf('/'))).filter(_.nonEmpty).distinct.sorted
    folders.map(_.split("/").toSeq.map(part => FileSource.unquoted(part.substring(part.indexOf('=') + 1))))
  }

  /** Moves and deletes through Hadoop's file system, as Spark is set up to reach it. */
  private class Files(session: SparkSession, path: String) {
    private val system: FileSystem = new Path(path).getFileSystem(session.sparkContext.hadoopConfiguration)

    /** The files below a folder, by their paths below it. */
    def under(folder: String): Seq[String] = {
      if (!system.exists(new Path(folder))) return Seq.empty
      val root = system.makeQualified(new Path(folder)).toString
      val (found, files) = (system.listFiles(new Path(folder), true), mutable.Buffer.empty[String])
      while (found.hasNext) files += found.next().getPath.toString.substring(root.length + 1)
      files.toSeq
    }

    def move(source: String, target: String): Unit = {
      system.mkdirs(new Path(target).getParent)
      if (!system.rename(new Path(source), new Path(target)))
        throw new java.io.IOException(s"could not move $source to $target")
    }

    def delete(folder: String): Unit = system.delete(new Path(folder), true)
  }
}
