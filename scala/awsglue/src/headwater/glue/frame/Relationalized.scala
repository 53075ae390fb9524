package headwater.glue.frame

import java.util.UUID

import scala.collection.mutable

import com.amazonaws.services.glue.schema.types._
import headwater.glue.frame.Paths.quoted
import org.apache.spark.sql.{functions => F, DataFrame}

/** unnest: every field of a struct as a column of its dotted name. */
object Flatten {
  def unnest(content: Content): Content = content.select(content.columns.flatMap(leaves))

  /** The leaf columns of a column, named by their dotted paths; choices are leaves with a field per type. */
  def leaves(column: Column): Seq[Column] = column.dataType match {
    case StructType(fields) if fields.nonEmpty =>
      column.fields.flatMap(field => leaves(field.renamed(s"${column.name}.${field.name}")))
    case _ => Seq(column)
  }

  /** The leaves, and of a choice those of each of its options. */
  def flat(columns: Seq[Column]): Seq[Column] = columns.flatMap(leaves).flatMap { leaf =>
    leaf.dataType match {
      case choice: ChoiceType =>
        val options = TypeNames.optionFields(choice)
        options.flatMap(option => leaves(leaf.inner(option).renamed(s"${leaf.name}.${option.name}")))
      case _ => Seq(leaf)
    }
  }
}

/** A frame and the child frames that its arrays became, by name.
  *
  * A row's join key is its number: one pass counts the rows of each partition, a second numbers them without a shuffle.
  * So that root and children agree on the numbers whatever is recomputed, numbered rows are staged as Parquet in
  * `stagingPath` (kept in Spark's own storage where there is none), once, when a frame is first read. `lastIds` holds
  * the highest key of each frame in earlier runs, so that keys stay unique across bookmarked runs.
  */
class Relationalized(content: Content, rootName: String, stagingPath: Option[String], lastIds: Map[String, Long]) {
  import Relationalized._

  private val flat = content.select(Flatten.flat(content.columns))
  private val staged = mutable.Map.empty[String, Content]
  private val children = mutable.LinkedHashMap.empty[String, Child]
  addChildren(rootName, flat.schema)

  /** The names of the frames, the root first. */
  def names: Seq[String] = rootName +: children.keys.toSeq

  private def addChildren(parent: String, schema: StructType): Unit =
    for (field <- schema.fields if isPivoted(field.dataType)) {
      val child = Child(parent, field.name, childSchema(field))
      val name = s"${rootName}_${field.name}"
      children(name) = child
      addChildren(name, child.schema)
    }

  /** A frame: arrays hold join keys, children begin with `id` and `index`. */
  def frame(name: String): Content = {
    val rows = numbered(name)
    rows.select(rows.columns.filter(_.name != Key).map(withKey))
  }

  private def schemaOf(name: String): StructType = children.get(name).fold(flat.schema)(_.schema)

  private def numbered(name: String): Content = staged.getOrElseUpdate(
    name, {
      val rows = children.get(name).fold(flat)(exploded)
      if (handsOutKeys(name)) stage(rows, lastIds.getOrElse(name, 0L) + 1) else rows
    }
  )

  private def handsOutKeys(name: String): Boolean = schemaOf(name).fields.exists(field => isPivoted(field.dataType))

  private def exploded(child: Child): Content = {
    val rows = numbered(child.parent)
    val field = rows.columns.find(_.name == child.field).get
    val names = if (field.dataType.isInstanceOf[MapType]) "(index, key, value)" else "(index, val)"
    val parts = rows.dataframe.selectExpr(s"${quoted(Key)} AS id", s"posexplode(${field.sql}) AS $names")
    Content(parts, explodedSchema(field.dataType)).select(childColumns(field))
  }

  private def stage(rows: Content, firstId: Long): Content = {
    val numbered = withRowNumbers(rows.dataframe, firstId)
    val schema = StructType(rows.schema.fields :+ Field(Key, LongType))
    stagingPath match {
      case None => Content(numbered.persist(), schema)
      case Some(folder) =>
        val path = s"${folder.stripSuffix("/")}/relationalize-${UUID.randomUUID}"
        // Columns are numbered, as names with certain characters cannot be written to Parquet.
        numbered.toDF(schema.fields.indices.map(place => s"c$place"): _*).write.parquet(path)
        Content(numbered.sparkSession.read.parquet(path).toDF(schema.names: _*), schema)
    }
  }

  /** The highest join key of each frame that hands some out, for bookmarks. */
  def highestIds: Map[String, Long] = {
    val found = names.filter(handsOutKeys).map { name =>
      val last = numbered(name).dataframe.agg(F.max(quoted(Key))).first()
      name -> math.max(if (last.isNullAt(0)) 0L else last.getLong(0), lastIds.getOrElse(name, 0L))
    }
    lastIds ++ found
  }
}

object Relationalized {
  private case class Child(parent: String, field: String, schema: StructType)

  private val Key = "__relationalize_key"
  // monotonically_increasing_id() holds the partition above these bits and the row's place in it below.
  private val RowMask = (1L << 33) - 1
  private val Ids = Seq(Field("id", LongType), Field("index", IntegerType))

  private def isPivoted(dataType: DataType): Boolean = dataType match {
    case _: ArrayType | _: MapType => true
    case _ => false
  }

  private def withKey(column: Column): Column =
    if (isPivoted(column.dataType)) Column(column.name, s"IF(${column.sql} IS NULL, NULL, ${quoted(Key)})", LongType)
    else column

  /** The columns of a child row: ids, then those of one element of an array or one entry of a map. */
  private def childColumns(field: Column): Seq[Column] = {
    val ids = Ids.map(id => Column(id.name, id.name, id.dataType))
    val values = field.dataType match {
      case MapType(value, key) =>
        Seq(Column(s"${field.name}.key", "key", key), Column(s"${field.name}.value", "value", value))
      case ArrayType(element) => Seq(Column(s"${field.name}.val", "val", element))
      case _ => Seq.empty
    }
    ids ++ Flatten.flat(values)
  }

  private def explodedSchema(dataType: DataType): StructType = dataType match {
    case MapType(value, key) => StructType(Ids ++ Seq(Field("key", key), Field("value", value)))
    case ArrayType(element) => StructType(Ids :+ Field("val", element))
    case _ => StructType(Ids)
  }

  private def childSchema(field: Field): StructType = {
    val columns = childColumns(Column(field.name, quoted(field.name), field.dataType))
    StructType(columns.map(column => Field(column.name, column.dataType)))
  }

  /** The rows with the column `Key`: firstId, firstId + 1, … in the order of the partitions. */
  private def withRowNumbers(dataframe: DataFrame, firstId: Long): DataFrame = {
    val counts = dataframe.groupBy(F.spark_partition_id().as("partition")).count().collect()
    val sizes = counts.map(row => (row.getInt(0), row.getLong(1))).sorted
    val starts = sizes.scanLeft(firstId)((start, size) => start + size._2)
    val entries = sizes.zip(starts).map { case ((partition, _), start) => s"$partition, ${start}L" }
    val base = if (entries.isEmpty) "0L" else entries.mkString("element_at(map(", ", ", "), spark_partition_id())")
    dataframe.withColumn(Key, F.expr(s"$base + (monotonically_increasing_id() & ${RowMask}L)"))
  }
}
