package headwater.glue.io

import headwater.glue.frame.Content
import org.apache.spark.sql.{DataFrame, SparkSession}
import org.json4s.{JArray, JString}

/** Tables of databases over JDBC, with parallel reads and bookmark keys. */
object Jdbc {
  private val DefaultPartitions = 7

  /** The vendors of connection types, and the driver class of each; Spark finds a driver for other URLs by itself. */
  val Drivers: Map[String, Option[String]] = Map(
    "mysql" -> Some("com.mysql.cj.jdbc.Driver"),
    "postgresql" -> Some("org.postgresql.Driver"),
    "oracle" -> Some("oracle.jdbc.OracleDriver"),
    "sqlserver" -> Some("com.microsoft.sqlserver.jdbc.SQLServerDriver"),
    "redshift" -> Some("com.amazon.redshift.jdbc42.Driver"),
    "jdbc" -> None
  )
  // Options of Glue's own; all others are Spark's and the driver's.
  private val Ours = Seq(
    "url", "dbtable", "user", "password", "redshiftTmpDir", "customJdbcDriverS3Path", "customJdbcDriverClassName",
    "hashfield", "hashexpression", "hashpartitions", "sampleQuery", "enablePartitioningForSampleQuery",
    "useConnectionProperties", "connectionName", "preactions", "postactions", "jobBookmarkKeys",
    "jobBookmarkKeysSortOrder", "database", "className", "tableName", "useFrameName", "catalogPartitionPredicate"
  )

  private def vendorOf(url: String): String =
    "^jdbc:([^:]+):".r.findFirstMatchIn(url).fold("jdbc")(_.group(1).toLowerCase)

  /** The options that a catalog connection stands for; `database` is that of the URL unless it is named. */
  def connectionOptions(properties: Map[String, String], database: Option[String] = None): Options = {
    val whole = properties.getOrElse("JDBC_CONNECTION_URL", "")
    val url = database.fold(whole)(name => whole.replaceFirst("^(jdbc:[^:]+://[^/]+)/.*$", "$1") + s"/$name")
    val (user, password) = (properties.getOrElse("USERNAME", ""), properties.getOrElse("PASSWORD", ""))
    Options("url" -> url, "user" -> user, "password" -> password)
  }

  private def resolved(request: Request): Options = {
    val options = request.options
    val isAsked = options.flag("useConnectionProperties") || !options.has("url")
    val named = options.text("connectionName").filter(_ => isAsked)
    val whole = named.fold(options)(name => connectionOptions(request.catalog.connection(name, None)).under(options))
    require(whole.text("url").isDefined, "The connection option url is required")
    whole
  }

  private def url(options: Options): String = options.text("url").getOrElse("")

  private def sparkOptions(options: Options): Map[String, String] = {
    val driver = options.text("customJdbcDriverClassName").orElse(options.text("className"))
    val known = Drivers.get(vendorOf(url(options))).flatten
    val named = Seq("url", "user", "password").flatMap(name => options.text(name).map(name -> _))
    named.toMap ++ driver.orElse(known).map("driver" -> _) ++ options.without(Ours).texts
  }

  /** A table, or the rows of it that its bookmark keys say are new. */
  def read(request: Request): Loaded = {
    val options = resolved(request)
    val table = tableExpression(options)
    val condition = if (request.isBookmarked) new BookmarkKeys(request, options, table).condition() else ""
    val chosen = if (condition.isEmpty) table else s"(SELECT * FROM $table WHERE $condition) bookmarked"
    Loaded(Content.of(rows(request.session, options, chosen)))
  }

  private def tableExpression(options: Options): String =
    options.text("sampleQuery").map(query => s"($query) sampled")
      .orElse(options.text("dbtable")).orElse(options.text("tableName"))
      .getOrElse(throw new IllegalArgumentException("The connection option dbtable is required"))

  private def rows(session: SparkSession, options: Options, table: String): DataFrame = {
    val spark = sparkOptions(options)
    options.text("hashexpression").orElse(options.text("hashfield").map(hashOf(_, vendorOf(url(options))))) match {
      case None => session.read.format("jdbc").options(spark).option("dbtable", table).load()
      case Some(expression) =>
        val count = options.number("hashpartitions", DefaultPartitions)
        val parts = (0 until count).map(part => s"MOD(ABS($expression), $count) = $part")
        val predicates = s"${parts.head} OR ($expression) IS NULL" +: parts.tail
        val properties = new java.util.Properties
        (spark - "url").foreach { case (name, value) => properties.setProperty(name, value) }
        session.read.jdbc(url(options), table, predicates.toArray, properties)
    }
  }

  /** An expression that spreads a column's values, in the words of its database. */
  private def hashOf(field: String, vendor: String): String = vendor match {
    case "postgresql" => s"hashtext(CAST($field AS VARCHAR))"
    case "mysql" => s"CRC32($field)"
    case "oracle" => s"ORA_HASH($field)"
    case "sqlserver" => s"CHECKSUM($field)"
    case "redshift" => s"STRTOL(LEFT(MD5(CAST($field AS VARCHAR)), 7), 16)"
    case _ => field
  }

  /** Adds the rows to a table, which is made when it is not there. */
  def write(request: Request, content: Content): Unit = {
    val options = resolved(request)
    val writer = content.dataframe.write.format("jdbc").options(sparkOptions(options))
    writer.option("dbtable", tableExpression(options)).mode("append").save()
  }

  /** What is new in a table, by columns that only grow (or only shrink): from the last run's end to the end now. */
  private class BookmarkKeys(request: Request, options: Options, table: String) {
    private val keys = options.list("jobBookmarkKeys").flatMap(_.split(",")).map(_.filterNot("[]\" ".contains(_)))
    private val isDescending = options.text("jobBookmarkKeysSortOrder").exists(_.equalsIgnoreCase("desc"))

    /** The SQL condition for the new rows; without keys every row is new. */
    def condition(): String = if (keys.isEmpty) "" else end().fold("") { last =>
      val context = request.transformationContext
      request.bookmarks.atCommit(context, () => Map("jdbc" -> JArray(last.map(JString(_)).toList)))
      val isNew = request.bookmarks.lastKeys(context).map(beyond)
      (isNew.toSeq :+ s"NOT (${beyond(last)})").mkString(" AND ")
    }

    /** The keys of the last row in their order as SQL literals, None for an empty table. */
    private def end(): Option[Seq[String]] = {
      val order = keys.map(key => s"$key ${if (isDescending) "ASC" else "DESC"}").mkString(", ")
      val ranked = s"(SELECT ${keys.mkString(", ")}, ROW_NUMBER() OVER (ORDER BY $order) AS place FROM $table) r"
      val extreme = s"(SELECT ${if (isDescending) "MIN" else "MAX"}(${keys.head}) AS last_key FROM $table) r"
      val query = if (keys.size == 1) extreme else s"(SELECT * FROM $ranked WHERE place = 1) q"
      val reader = request.session.read.format("jdbc").options(sparkOptions(options))
      val found = reader.option("dbtable", query).load().take(1)
      val values = found.headOption.map(row => keys.indices.map(row.get))
      values.filter(!_.contains(null)).map(_.map(literal))
    }

    private def literal(value: Any): String = value match {
      case number: Number => number.toString
      case other => "'" + other.toString.replace("'", "''") + "'"
    }

    /** The condition that a row comes after the row with the keys `last`, compared from left to right. */
    private def beyond(last: Seq[String]): String = {
      val operator = if (isDescending) "<" else ">"
      val parts = keys.indices.map { place =>
        val equal = (0 until place).map(before => s"${keys(before)} = ${last(before)}")
        (equal :+ s"${keys(place)} $operator ${last(place)}").mkString("(", " AND ", ")")
      }
      parts.mkString("(", " OR ", ")")
    }
  }
}
