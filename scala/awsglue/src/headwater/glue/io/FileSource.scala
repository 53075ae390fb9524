package headwater.glue.io

import java.net.URLDecoder

import com.amazonaws.services.glue.schema.types.Field
import headwater.glue.frame.{Casting, Content}
import org.apache.hadoop.fs.Path
import org.apache.spark.sql.{functions => F, AnalysisException, DataFrame, SparkSession}

/** Reads files in a format. With a transformationContext and bookmarks, only those that no earlier run has read. */
class FileSource(
    session: SparkSession, bookmarks: Bookmarks, context: String, options: Options, formatName: String,
    formatOptions: Options
) {
  import FileSource._

  private val format = Formats.known(formatName)

  /** Everything under paths. */
  def readPaths(paths: Seq[String]): Loaded = chosenFiles(paths) match {
    case None => read(paths, if (options.flag("recurse")) Map("recursiveFileLookup" -> "true") else Map.empty)
    case Some(Seq()) => Loaded(Reading.nothing(session))
    case Some(files) => read(files, basePath(paths, files))
  }

  /** A catalog table: its location, or the partitions given. */
  def readTable(table: CatalogTable, partitions: Seq[Partition]): Loaded =
    try readWholeTable(table, partitions)
    catch {
      // A partition whose folder is gone or empty has no rows; Spark refuses the whole read for it.
      case error: AnalysisException if NoFiles.exists(name => String.valueOf(error.getMessage).contains(name)) =>
        val existing = partitions.filter(each => Listing.listed(each.location).nonEmpty)
        val hasFiles = existing.nonEmpty || table.partitionFields.isEmpty && Listing.listed(table.location).nonEmpty
        if (hasFiles) readWholeTable(table, existing) else Loaded(nothingOf(table))
    }

  private def nothingOf(table: CatalogTable): Content = Reading.nothing(session, table.fields ++ table.partitionFields)

  private def readWholeTable(table: CatalogTable, partitions: Seq[Partition]): Loaded = {
    val keys = table.partitionFields
    val paths = if (keys.isEmpty) Seq(table.location) else partitions.map(_.location)
    val chosen = chosenFiles(paths).getOrElse(paths)
    if (chosen.isEmpty) Loaded(nothingOf(table))
    else if (keys.isEmpty) read(chosen, Map.empty, Some(table.fields))
    else {
      val isHiveStyle = partitions.forall(FileSource.isHiveStyle(table, _))
      val loaded =
        if (isHiveStyle) read(chosen, Map("basePath" -> table.location.stripSuffix("/")), Some(table.fields))
        else read(chosen, Map.empty, Some(table.fields), Some(withValues(keys.map(_.name), partitions)))
      loaded.copy(content = withTypedKeys(loaded.content, keys))
    }
  }

  private def read(
      paths: Seq[String], spark: Map[String, String], columns: Option[Seq[Field]] = None,
      addPartitions: Option[DataFrame => DataFrame] = None
  ): Loaded = {
    // Only what Spark reads by itself gets options that are Spark's.
    val passed = if (format.hasGlueNames) Map.empty[String, String] else options.without(GlueOptions).texts
    format.read(Reading(session, paths, formatOptions, passed ++ spark, columns, addPartitions))
  }

  /** The files to read, None when all of them are and Spark may list them itself. */
  private def chosenFiles(paths: Seq[String]): Option[Seq[String]] = {
    val exclusions = options.list("exclusions")
    if (!bookmarks.appliesTo(context) && exclusions.isEmpty) return None
    val found = paths.flatMap(Listing.listed).groupBy(_.path).values.map(_.head).toSeq.sortBy(_.path)
    val kept = Listing.withoutExcluded(found, exclusions, paths)
    val band = options.number("maxBand", FileState.DefaultBand.toInt).toLong
    val limit = options.number("maxFilesInBand", FileState.DefaultFilesInBand)
    val chosen = bookmarks.unread(context, kept, band, limit)
    Some(chosen.map(_.path.replaceAll("([\\\\*?{}\\[\\]])", "\\\\$1")))
  }

  /** Adds partition values by the folder of each row's file, a join for each depth of folders. */
  private def withValues(names: Seq[String], partitions: Seq[Partition])(rows: DataFrame): DataFrame = {
    val folders = partitions.map(partition => asUri(partition.location) -> partition.values)
    val byDepth = folders.groupBy { case (folder, _) => folder.count(_ == '/') + 1 }
    val data = rows.columns.filterNot(names.contains(_)).map(name => F.col(headwater.glue.frame.Paths.quoted(name)))
    val placed = rows.withColumn(Folder, F.input_file_name())
    val joined = byDepth.foldLeft(placed) { case (current, (depth, values)) =>
      val isInFolder = F.expr(s"substring_index($Folder, '/', $depth)") === F.col(s"f$depth")
      current.join(folderTable(depth, names, values), isInFolder, "left")
    }
    val added = names.indices.map { place =>
      F.coalesce(byDepth.keys.toSeq.map(depth => F.col(s"v${depth}_$place")): _*).as(names(place))
    }
    joined.select(data ++ added: _*)
  }

  private def folderTable(depth: Int, names: Seq[String], values: Seq[(String, Seq[String])]): DataFrame = {
    import session.implicits._
    val table = values.map { case (folder, each) => (folder, each) }.toDF(s"f$depth", "values")
    val columns = F.col(s"f$depth") +: names.indices.map(place => F.col("values")(place).as(s"v${depth}_$place"))
    F.broadcast(table.select(columns: _*))
  }
}

object FileSource {
  private val Folder = "__partition_folder"
  private val NoFiles = Seq("PATH_NOT_FOUND", "UNABLE_TO_INFER_SCHEMA")
  // Connection options that are Glue's own; with parquet and orc all others are Spark's.
  private val GlueOptions = Seq(
    "path", "paths", "exclusions", "compressionType", "compression", "groupFiles", "groupSize", "recurse", "maxBand",
    "maxFilesInBand", "isFailFast", "catalogPartitionPredicate", "useS3ListImplementation", "inFlight", "boundedFiles",
    "boundedSize", "excludeStorageClasses", "attachFilename", "attachTimestamp", "callSite", "mergeOption"
  )

  // Spark finds `k=v` folders between a base path and the files; a glob or a single file has none.
  private def basePath(paths: Seq[String], files: Seq[String]): Map[String, String] = {
    val root = paths.head.stripSuffix("/")
    val isFolder = paths.size == 1 && files.forall(_.startsWith(root + "/"))
    if (isFolder) Map("basePath" -> root) else Map.empty
  }

  /** A folder as Spark names it in a file's path. */
  private def asUri(location: String): String = {
    val whole = if (Listing.isS3(location)) location else "file://" + location.replaceFirst("^file:(//)?", "")
    new Path(whole.stripSuffix("/")).toUri.toString
  }

  /** Whether a partition lies where `k=v` folders under the table's location say. */
  private def isHiveStyle(table: CatalogTable, partition: Partition): Boolean = {
    val root = table.location.stripSuffix("/") + "/"
    val folders = partition.location.stripPrefix(root).stripPrefix("/").stripSuffix("/").split("/").toSeq
    val found = folders.map(_.split("=", 2)).collect { case Array(name, value) => (name.toLowerCase, unquoted(value)) }
    val wanted = table.partitionFields.map(_.name.toLowerCase).zip(partition.values)
    partition.location.startsWith(root) && found.size == folders.size && found == wanted
  }

  /** A value from the name of a folder. */
  def unquoted(text: String): String = URLDecoder.decode(text.replace("+", "%2B"), "UTF-8")

  /** The content with its partition columns last, in the types that the catalog declares. */
  private def withTypedKeys(content: Content, keys: Seq[Field]): Content = {
    def isKey(name: String) = keys.exists(_.name.equalsIgnoreCase(name))
    val typed = for (key <- keys; column <- content.columns.find(_.name.equalsIgnoreCase(key.name)))
      yield Casting.cast(column, key.dataType).renamed(key.name)
    content.select(content.columns.filterNot(column => isKey(column.name)) ++ typed)
  }
}
