package headwater.glue.io

import headwater.glue.frame.Content

/** Catalog tables as sources and sinks: which connection and format a table stands for. */
object TableSource {
  private val LakeFormats = Set("iceberg", "delta", "hudi")

  /** A catalog table: files, a database table, or a lake format through Spark. */
  def read(request: Request, table: CatalogTable, catalogId: Option[String]): Loaded = {
    val kind = table.classification
    if (isLakeFormat(table)) Loaded(Content.of(request.session.table(s"`${table.database}`.`${table.name}`")))
    else if (Jdbc.Drivers.contains(kind)) Jdbc.read(databaseRequest(request, table, kind))
    else {
      val source = request.copy(format = Some(kind), formatOptions = table.formatOptions).fileSource
      source.readTable(table, partitions(request, table, catalogId))
    }
  }

  private def isLakeFormat(table: CatalogTable): Boolean = {
    val named = table.parameters.get("table_type").orElse(table.parameters.get("spark.sql.sources.provider"))
    named.exists(name => LakeFormats(name.toLowerCase))
  }

  private def partitions(request: Request, table: CatalogTable, catalogId: Option[String]): Seq[Partition] = {
    if (table.partitionFields.isEmpty) return Seq.empty
    val found = request.catalog.partitions(table, request.options.text("catalogPartitionPredicate"), catalogId)
    request.catalog.matching(table, found, request.pushDownPredicate)
  }

  /** A crawled table's location is `database.schema.table`. */
  private def databaseRequest(request: Request, table: CatalogTable, kind: String): Request = {
    val rest = table.location.split("\\.", 2).lift(1).getOrElse(table.location)
    val connection = table.parameters.get("connectionName").orElse(table.parameters.get("CONNECTION_NAME"))
    val place = Map[String, Any]("dbtable" -> (if (rest.isEmpty) table.name else rest))
    val named = place ++ connection.map("connectionName" -> _)
    request.copy(connectionType = kind, options = Options(named).under(request.options))
  }

  /** The request of a sink that writes to where a table is. */
  def sinkRequest(request: Request, table: CatalogTable): Request = {
    val kind = table.classification
    if (Jdbc.Drivers.contains(kind)) return databaseRequest(request, table, kind)
    val place = Options("path" -> table.location, "partitionKeys" -> table.partitionFields.map(_.name))
    val found = table.formatOptions
    val kept = found.values.filter { case (name, _) => Seq("separator", "quoteChar").contains(name) }
    val header = if (kind == "csv" && !found.flag("skipFirst")) Some("writeHeader" -> false) else None
    request.copy(options = place.under(request.options), format = Some(kind), formatOptions = Options(kept ++ header))
  }
}
