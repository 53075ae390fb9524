package headwater.glue.io

import com.amazonaws.services.glue.schema.types._
import headwater.glue.frame.{Casting, Column, Content}
import org.apache.spark.sql.{types => spark}

/** CSV files, read and written by Spark with Glue's options. */
object CsvFiles {
  private val Named = Map("\\t" -> "\t", "\\n" -> "\n", "\\r" -> "\r", "\\0" -> "\u0000")

  private def character(text: String): String = Named.getOrElse(text, text)

  private def quote(options: Options): String = options.text("quoteChar").filter(_ != "-1") match {
    case Some(quote) => quote
    case None => if (options.has("quoteChar")) "\u0000" else "\""
  }

  /** Spark's options for Glue's. Without an escaper a quote inside quotes is doubled, as RFC 4180 says. */
  private def readOptions(options: Options): Map[String, String] = Map(
    "sep" -> character(options.text("separator").getOrElse(",")),
    "quote" -> quote(options),
    "escape" -> character(options.text("escaper").getOrElse("\"")),
    "multiLine" -> options.flag("multiLine", options.flag("multiline")).toString,
    "header" -> (options.flag("withHeader") || options.flag("skipFirst")).toString
  ) ++ options.text("encoding").map("encoding" -> _)

  def writeOptions(options: Options): Map[String, String] = Map(
    "sep" -> character(options.text("separator").getOrElse(",")),
    "quote" -> quote(options),
    "escape" -> "\"",
    "header" -> options.flag("writeHeader", default = true).toString
  )

  /** Text columns, named by the header, by place (col0, col1, …), or by the catalog, which also types them. */
  def read(reading: Reading): Loaded = {
    val options = readOptions(reading.options)
    reading.columns.filter(_.nonEmpty) match {
      case Some(columns) => Loaded(typed(reading, columns, options))
      case None if reading.options.flag("withHeader") => Loaded(Content.of(reading.load("csv", None, options)))
      case None => Loaded(namedByPlace(reading, options))
    }
  }

  private def namedByPlace(reading: Reading, options: Map[String, String]): Content = {
    val rows = reading.load("csv", None, options)
    val places = rows.columns.length - reading.partitionNames.size
    val names = rows.columns.zipWithIndex.map { case (name, place) => if (place < places) s"col$place" else name }
    Content.of(rows.toDF(names: _*))
  }

  // A value that does not fit its declared type stays text: such a column is a choice, found out when asked for.
  private def typed(reading: Reading, columns: Seq[Field], options: Map[String, String]): Content = {
    val declared = spark.StructType(columns.map(column => spark.StructField(column.name, spark.StringType)))
    val content = Content.of(reading.load("csv", Some(declared), options))
    val types = columns.map(column => column.name -> column.dataType).toMap
    content.select(content.columns.map(column => types.get(column.name).fold(column)(typedColumn(column, _))))
  }

  private def typedColumn(column: Column, declared: DataType): Column = declared match {
    case StringType | _: StructType | _: ArrayType | _: MapType => column
    case plain =>
      val value = Casting.cast(column, plain).sql
      val text = s"IF($value IS NULL, ${column.sql}, NULL)"
      val sql = s"named_struct('${plain.typeName}', $value, 'string', $text)"
      Column(column.name, sql, ChoiceType(Seq(plain, StringType), tentative = true))
  }
}
