package headwater.glue.io

import headwater.glue.frame.Content

/** A row of the table of file formats: how it is read, its name for Spark's writer, the options of that writer.
  *
  * `hasGlueNames`: files are called `run-<epoch ms>-part-r-00000` as Glue's own writers call them.
  */
case class Format(
    name: String, sparkName: String, read: Reading => Loaded,
    writeOptions: Options => Map[String, String] = _ => Map.empty, hasGlueNames: Boolean = true
)

object Formats {
  private val All = Seq(
    Format("csv", "csv", CsvFiles.read, CsvFiles.writeOptions),
    Format("json", "json", JsonFiles.read),
    Format("parquet", "parquet", bySpark("parquet"), hasGlueNames = false),
    Format("glueparquet", "parquet", bySpark("parquet")),
    Format("orc", "orc", bySpark("orc"), hasGlueNames = false),
    Format("avro", "avro", reading => Loaded(Content.of(reading.load("avro"))))
  )

  /** The row of a format; throws IllegalArgumentException that names those there are. */
  def known(name: String): Format = All.find(_.name.equalsIgnoreCase(name)).getOrElse {
    throw new IllegalArgumentException(s"Unsupported format '$name'; the formats are ${All.map(_.name).mkString(", ")}")
  }

  // Glue hands the paths of parquet and orc to Spark, whose rules for partition columns then hold.
  private def bySpark(kind: String)(reading: Reading): Loaded = {
    def plain = reading.session.read.format(kind).options(reading.passed).load(reading.paths: _*)
    Loaded(Content.of(if (reading.columns.isDefined) reading.load(kind) else plain))
  }
}
