package headwater.glue.io

import scala.collection.JavaConverters._

import com.amazonaws.services.glue.model.{Column => CatalogColumn, StorageDescriptor, Table}
import com.amazonaws.services.glue.model.{GetConnectionRequest, GetPartitionsRequest, GetTableRequest}
import com.amazonaws.services.glue.schema.types._
import headwater.glue.frame.TypeNames
import org.apache.spark.sql.{functions => F, AnalysisException, SparkSession}

case class Partition(values: Seq[String], location: String)

/** A table of the Data Catalog, as sources and sinks see it. */
class CatalogTable(val answer: Table) {
  import CatalogTable._

  private val descriptor = Option(answer.getStorageDescriptor).getOrElse(new StorageDescriptor)
  private val serde = Option(descriptor.getSerdeInfo)
  private val serdeParameters = serde.fold(Map.empty[String, String])(found => entries(found.getParameters))
  val parameters: Map[String, String] = entries(descriptor.getParameters) ++ entries(answer.getParameters)

  def database: String = answer.getDatabaseName

  def name: String = answer.getName

  def location: String = Option(descriptor.getLocation).getOrElse("")

  /** The data columns. */
  def fields: Seq[Field] = fieldsOf(descriptor.getColumns)

  def partitionFields: Seq[Field] = fieldsOf(answer.getPartitionKeys)

  /** The type of each column, partition keys included, by lower-case name. */
  def columnTypes: Map[String, DataType] =
    (fields ++ partitionFields).map(field => field.name.toLowerCase -> field.dataType).toMap

  /** The format or database vendor: the `classification` parameter, else what the SerDe says. */
  def classification: String = {
    val named = parameters.get("classification").map(_.toLowerCase).filter(kind => kind.nonEmpty && kind != "unknown")
    val library = serde.flatMap(found => Option(found.getSerializationLibrary)).getOrElse("")
    val classes = (library + Option(descriptor.getInputFormat).getOrElse("")).toLowerCase
    named.orElse(ByClass.collectFirst { case (part, kind) if classes.contains(part) => kind }).getOrElse("")
  }

  /** Glue's format options that the SerDe's parameters stand for. */
  def formatOptions: Options = {
    val known = parameters ++ serdeParameters
    val separator = Separators.flatMap(known.get).find(_.nonEmpty).map(found => if (found == "1") "\u0001" else found)
    val renamed = Seq("quoteChar" -> "quoteChar", "escaper" -> "escapeChar", "jsonPath" -> "paths.jsonPath")
    val named = renamed.flatMap { case (ours, theirs) => serdeParameters.get(theirs).filter(_.nonEmpty).map(ours -> _) }
    val skips = known.get("skip.header.line.count").exists(_ != "0")
    Options(named.toMap ++ separator.map("separator" -> _) ++ (if (skips) Some("skipFirst" -> true) else None))
  }

  /** The reading options that the table's own parameters hold. */
  def readingOptions: Options =
    Options(ReadingOptions.flatMap(name => parameters.get(name).filter(_.nonEmpty).map(name -> _)).toMap[String, Any])
}

object CatalogTable {
  // What names a table's format, in the order in which it is asked: part of a SerDe's or input format's class name.
  private val ByClass = Seq(
    "parquet" -> "parquet", "orc" -> "orc", "avro" -> "avro", "json" -> "json",
    "opencsv" -> "csv", "lazysimple" -> "csv", "textinputformat" -> "csv"
  )
  private val Separators = Seq("separatorChar", "field.delim", "serialization.format", "delimiter")
  private val ReadingOptions = Seq("exclusions", "recurse", "groupFiles", "groupSize", "compressionType")

  private def entries(map: java.util.Map[String, String]): Map[String, String] =
    Option(map).fold(Map.empty[String, String])(_.asScala.toMap)

  private def fieldsOf(columns: java.util.List[CatalogColumn]): Seq[Field] =
    Option(columns).fold(Seq.empty[CatalogColumn])(_.asScala.toSeq).map { column =>
      val named = scala.util.Try(TypeNames.named(Option(column.getType).getOrElse("string")))
      Field(column.getName, named.getOrElse(StringType))
    }
}

/** The tables, partitions and connections that a script names. */
class Catalog(session: SparkSession) {
  def table(database: String, name: String, catalogId: Option[String]): CatalogTable = {
    val request = new GetTableRequest().withDatabaseName(database).withName(name).withCatalogId(catalogId.orNull)
    new CatalogTable(Clients.glue.getTable(request).getTable)
  }

  /** The partitions that match a GetPartitions expression (all without one). */
  def partitions(table: CatalogTable, expression: Option[String], catalogId: Option[String]): Seq[Partition] = {
    val request = new GetPartitionsRequest().withDatabaseName(table.database).withTableName(table.name)
    request.withExcludeColumnSchema(true).withExpression(expression.orNull).withCatalogId(catalogId.orNull)
    val first = Clients.glue.getPartitions(request)
    val pages = Iterator.iterate(first)(page => Clients.glue.getPartitions(request.withNextToken(page.getNextToken)))
    val (more, last) = pages.span(_.getNextToken != null)
    (more ++ last.take(1)).flatMap(_.getPartitions.asScala).toList.map { found =>
      val location = Option(found.getStorageDescriptor).flatMap(each => Option(each.getLocation))
      Partition(found.getValues.asScala.toSeq, location.getOrElse(""))
    }
  }

  /** The partitions for which a Spark SQL condition over the partition keys is true. */
  def matching(table: CatalogTable, partitions: Seq[Partition], predicate: String): Seq[Partition] = {
    if (predicate.isEmpty || partitions.isEmpty) return partitions
    val keys = table.partitionFields
    import session.implicits._
    val places = partitions.zipWithIndex.map { case (partition, place) => (partition.values, place) }
    val typed = keys.zipWithIndex.map { case (key, place) =>
      F.expr(s"CAST(values[$place] AS ${TypeNames.sql(key.dataType)})").as(key.name)
    }
    val rows = places.toDF("values", "#").select(F.col("#") +: typed: _*)
    try rows.where(predicate).select("#").as[Int].collect().toSeq.sorted.map(partitions)
    catch {
      case error: AnalysisException =>
        val names = keys.map(_.name).mkString("[", ", ", "]")
        val message = s"User's pushdown predicate: $predicate can not be resolved against partition columns: $names"
        throw new IllegalArgumentException(message, error)
    }
  }

  /** A connection's properties with its password. */
  def connection(name: String, catalogId: Option[String]): Map[String, String] = {
    val request = new GetConnectionRequest().withName(name).withHidePassword(false).withCatalogId(catalogId.orNull)
    val found = Clients.glue.getConnection(request).getConnection.getConnectionProperties
    Option(found).fold(Map.empty[String, String])(_.asScala.toMap)
  }
}
