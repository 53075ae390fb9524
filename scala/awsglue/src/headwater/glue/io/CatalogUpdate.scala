package headwater.glue.io

import scala.collection.JavaConverters._

import com.amazonaws.services.glue.model._
import com.amazonaws.services.glue.schema.types.{Field, StructType}
import headwater.glue.frame.TypeNames
import org.apache.spark.sql.catalyst.catalog.ExternalCatalogUtils

/** enableUpdateCatalog: brings a table in line with what a sink wrote. `behavior` is UPDATE_IN_DATABASE or LOG. */
class CatalogUpdate(database: String, tableName: String, behavior: String, catalogId: Option[String]) {
  import CatalogUpdate._

  /** The table as it is, None without; throws before anything is written when it does not fit the frame. */
  def before(schema: StructType, partitionKeys: Seq[String]): Option[Table] = {
    val found = table()
    found.foreach { table =>
      val wanted = columnsOf(table.getPartitionKeys).map(_.getName.toLowerCase)
      val asked = partitionKeys.map(_.toLowerCase)
      def listed(names: Seq[String]) = names.mkString("[", ", ", "]")
      require(
        asked == wanted, s"The partition keys ${listed(asked)} differ from those of the table: ${listed(wanted)}"
      )
      val known = columnsOf(table.getStorageDescriptor.getColumns).map(_.getName.toLowerCase) ++ wanted
      val unknown = schema.names.filterNot(name => known.contains(name.toLowerCase))
      def problem = s"The frame has fields that the table has not: ${unknown.mkString(", ")}"
      require(behavior != "LOG" || unknown.isEmpty, problem)
    }
    found
  }

  private def table(): Option[Table] = {
    val request = new GetTableRequest().withDatabaseName(database).withName(tableName).withCatalogId(catalogId.orNull)
    try Some(Clients.glue.getTable(request).getTable)
    catch { case _: EntityNotFoundException => None }
  }

  /** Creates or updates the table, then adds the partitions that were written and are not there yet. */
  def after(table: Option[Table], schema: StructType, sink: FileSink, written: Seq[Seq[String]]): Unit = {
    val descriptor = table match {
      case None => created(schema, sink)
      case Some(found) =>
        if (behavior != "LOG") update(found, schema, sink.partitionKeys)
        found.getStorageDescriptor
    }
    written.grouped(Batch).foreach(addPartitions(descriptor, sink, _))
  }

  private def created(schema: StructType, sink: FileSink): StorageDescriptor = {
    val descriptor = descriptorOf(schema, sink)
    val keys = sink.partitionKeys.flatMap(schema.field).map(column)
    val parameters = Map("classification" -> sink.classification, "EXTERNAL" -> "TRUE").asJava
    val input = new TableInput().withName(tableName).withTableType("EXTERNAL_TABLE").withStorageDescriptor(descriptor)
    input.withPartitionKeys(keys.asJava).withParameters(parameters)
    val request = new CreateTableRequest().withDatabaseName(database).withTableInput(input)
    Clients.glue.createTable(request.withCatalogId(catalogId.orNull))
    descriptor
  }

  private def update(table: Table, schema: StructType, partitionKeys: Seq[String]): Unit = {
    val columns = dataColumns(schema, partitionKeys)
    def shape(columns: Seq[Column]) = columns.map(column => (column.getName, column.getType))
    val descriptor = table.getStorageDescriptor
    if (shape(columns) == shape(columnsOf(descriptor.getColumns))) return
    val input = inputOf(table).withStorageDescriptor(descriptor.clone().withColumns(columns.asJava))
    val request = new UpdateTableRequest().withDatabaseName(database).withTableInput(input)
    Clients.glue.updateTable(request.withCatalogId(catalogId.orNull))
  }

  // A partition that is already there answers an error of its own, which is what we want of it.
  private def addPartitions(descriptor: StorageDescriptor, sink: FileSink, values: Seq[Seq[String]]): Unit = {
    val inputs = values.map { each =>
      val placed = descriptor.clone().withLocation(location(sink, each))
      new PartitionInput().withValues(each.asJava).withStorageDescriptor(placed)
    }
    val request = new BatchCreatePartitionRequest().withDatabaseName(database).withTableName(tableName)
    request.withPartitionInputList(inputs.asJava).withCatalogId(catalogId.orNull)
    val answer = Clients.glue.batchCreatePartition(request)
    val errors = Option(answer.getErrors).fold(Seq.empty[PartitionError])(_.asScala.toSeq).map(_.getErrorDetail)
    errors.find(_.getErrorCode != "AlreadyExistsException").foreach { error =>
      throw new IllegalStateException(s"could not add a partition: ${error.getErrorCode}: ${error.getErrorMessage}")
    }
  }
}

object CatalogUpdate {
  private val Batch = 100
  private val Ql = "org.apache.hadoop.hive.ql.io"
  private val Text = ("org.apache.hadoop.mapred.TextInputFormat", s"$Ql.HiveIgnoreKeyTextOutputFormat")

  /** Input format, output format and SerDe of a table that a sink creates, by classification. */
  private val Classes = Map(
    "json" -> (Text, "org.openx.data.jsonserde.JsonSerDe"),
    "csv" -> (Text, "org.apache.hadoop.hive.serde2.lazy.LazySimpleSerDe"),
    "avro" -> (hive("avro.AvroContainer"), "org.apache.hadoop.hive.serde2.avro.AvroSerDe"),
    "parquet" -> (hive("parquet.MapredParquet"), s"$Ql.parquet.serde.ParquetHiveSerDe"),
    "orc" -> (hive("orc.Orc"), s"$Ql.orc.OrcSerde")
  )

  private def hive(name: String): (String, String) = (s"$Ql.${name}InputFormat", s"$Ql.${name}OutputFormat")

  private def columnsOf(columns: java.util.List[Column]): Seq[Column] =
    Option(columns).fold(Seq.empty[Column])(_.asScala.toSeq)

  private def column(field: Field): Column =
    new Column().withName(field.name.toLowerCase).withType(TypeNames.hive(field.dataType))

  private def dataColumns(schema: StructType, partitionKeys: Seq[String]): Seq[Column] =
    schema.fields.filterNot(field => partitionKeys.contains(field.name)).map(column)

  private def location(sink: FileSink, values: Seq[String]): String = {
    val folders = sink.partitionKeys.zip(values).map { case (key, value) => s"$key=${quoted(value)}" }
    s"${sink.path}/${folders.mkString("/")}/"
  }

  /** A value as the name of a folder holds it: Spark escapes what a path or Hive gives a meaning. */
  private def quoted(value: String): String = ExternalCatalogUtils.escapePathName(value)

  private def descriptorOf(schema: StructType, sink: FileSink): StorageDescriptor = {
    val ((input, output), library) = Classes(sink.classification)
    val isCsv = sink.formatIs("csv")
    val hasHeader = isCsv && sink.formatOptions.flag("writeHeader", default = true)
    val separator = sink.formatOptions.text("separator").getOrElse(",")
    val parameters = if (isCsv) Map("field.delim" -> separator) else Map("serialization.format" -> "1")
    val header = if (hasHeader) Some("skip.header.line.count" -> "1") else None
    val named = Map("classification" -> sink.classification) ++ header
    val serde = new SerDeInfo().withSerializationLibrary(library).withParameters(parameters.asJava)
    val columns = dataColumns(schema, sink.partitionKeys).asJava
    val descriptor = new StorageDescriptor().withColumns(columns).withSerdeInfo(serde).withLocation(s"${sink.path}/")
    descriptor.withInputFormat(input).withOutputFormat(output).withParameters(named.asJava)
  }

  /** What of a table UpdateTable takes. */
  private def inputOf(table: Table): TableInput = {
    val input = new TableInput().withName(table.getName).withDescription(table.getDescription).withOwner(table.getOwner)
    input.withLastAccessTime(table.getLastAccessTime).withLastAnalyzedTime(table.getLastAnalyzedTime)
    input.withRetention(table.getRetention)
    input.withPartitionKeys(table.getPartitionKeys).withViewOriginalText(table.getViewOriginalText)
    input.withViewExpandedText(table.getViewExpandedText).withTableType(table.getTableType)
    input.withParameters(table.getParameters).withTargetTable(table.getTargetTable)
  }
}
