package headwater.glue.io

import com.amazonaws.services.glue.schema.types.StructType
import com.amazonaws.services.glue.types._
import headwater.glue.frame._
import headwater.glue.frame.Paths.quoted
import org.apache.spark.sql.{functions => F, Row}
import org.apache.spark.sql.{types => spark}

/** JSON files. Which types the values have is found by one distributed pass, when somebody asks.
  *
  * Where every value of a field has one type, Spark's own reader then reads the files with that schema. Choices,
  * top-level arrays, several records on a line and bad lines are read here: Spark's reader forgets what a value was.
  */
object JsonFiles {

  /** The records, and the lines that are no JSON as error records. */
  def read(reading: Reading): Loaded = {
    val path = reading.options.text("jsonPath").map(JsonPath.steps)
    val isWholeFile = reading.options.flag("multiLine") || reading.options.flag("multiline")
    val texts = reading.load("text", None, Map("wholetext" -> isWholeFile.toString))
    val partitions = texts.columns.filter(_ != "value").toSeq
    val odd = reading.session.sparkContext.longAccumulator
    val records = texts.rdd.flatMap { row =>
      val found = outcomes(row, path, partitions)
      odd.add(found.count(_.error != null) + (if (found.size > 1) 1 else 0))
      found.filter(_.error == null).map(_.record)
    }
    val (schema, count) = Observed.schema(records)
    val all = texts.rdd.flatMap(row => outcomes(row, path, partitions))
    val isPlain = odd.value == 0 && path.isEmpty && !isWholeFile && !TypeNames.hasChoice(schema)
    val content =
      if (count == 0 && schema.fields.isEmpty) Reading.nothing(reading.session)
      else if (isPlain) readBySpark(reading, schema, partitions)
      else Functions.fromRecords(reading.session, all.filter(_.error == null).map(_.record), schema)
    Loaded(content, if (odd.value > 0) Some(Functions.errorRecords(reading.session, all)) else None)
  }

  private def readBySpark(reading: Reading, schema: StructType, partitions: Seq[String]): Content = {
    val fields = TypeNames.sparkStruct(schema).fields.filterNot(field => partitions.contains(field.name))
    val rows = reading.load("json", Some(spark.StructType(fields)))
    Content(rows.select(schema.names.map(name => F.col(quoted(name))): _*), schema)
  }

  private def outcomes(row: Row, path: Option[Seq[JsonPath.Step]], partitions: Seq[String]): Seq[Outcome] = {
    val text = row.getString(0)
    val folder = partitions.zipWithIndex.map { case (name, place) => name -> ScalarNode(row.getString(place + 1)) }
    try {
      val values = NodeJson.values(text)
      val chosen = path.fold(values)(steps => values.flatMap(JsonPath.selected(_, steps)))
      chosen.flatMap(recordsOf(_, folder))
    } catch {
      case error: com.fasterxml.jackson.core.JsonProcessingException =>
        Seq(Outcome(null, Functions.errorText(error.getOriginalMessage, "", text)))
    }
  }

  private def recordsOf(value: DynamicNode, folder: Seq[(String, DynamicNode)]): Seq[Outcome] = value match {
    case ArrayNode(items) => items.toSeq.flatMap(recordsOf(_, folder))
    case record: ObjectNode =>
      record.fields ++= folder
      Seq(Outcome(record, null))
    case other => Seq(Outcome(null, Functions.errorText("a record must be a JSON object", "", NodeJson.text(other))))
  }
}
