package headwater.glue.frame

import com.amazonaws.services.glue.schema.types._
import headwater.glue.frame.Paths.{Element, literal, quoted}
import org.apache.spark.sql.{functions => F, DataFrame}

/** A DataFrame and the Glue schema of its columns, in the same order. */
case class Content(dataframe: DataFrame, schema: StructType) {

  /** Each column as an expression over the DataFrame. */
  def columns: Seq[Column] = schema.fields.map(field => Column(field.name, quoted(field.name), field.dataType))

  /** The content whose columns are the given ones; this one itself when nothing changes. */
  def select(chosen: Seq[Column]): Content = {
    val isSame = chosen == columns && chosen.map(_.isTentative) == columns.map(_.isTentative)
    if (isSame) return this
    val expressions = chosen.map(column => F.expr(column.sql).as(column.name))
    Content(dataframe.select(expressions: _*), StructType(chosen.map(column => Field(column.name, column.dataType))))
  }

  /** The content with other rows of the same columns. */
  def withRows(rows: DataFrame): Content = copy(dataframe = rows)
}

object Content {

  /** A DataFrame's content. Columns that only hold nulls become strings, which every sink can write. */
  def of(dataframe: DataFrame): Content = {
    val schema = TypeNames.glueStruct(dataframe.schema)
    if (!schema.fields.exists(_.dataType == NullType)) return Content(dataframe, schema)
    val columns = schema.fields.map { field =>
      val name = quoted(field.name)
      if (field.dataType == NullType) s"CAST($name AS STRING) AS $name" else name
    }
    Content(dataframe.selectExpr(columns: _*), schema)
  }
}

/** A column or nested field: its name, the Spark SQL expression of its value, its Glue type. */
case class Column(name: String, sql: String, dataType: DataType) {

  /** The fields of a struct column as columns. */
  def fields: Seq[Column] = dataType match {
    case StructType(fields) => fields.map(inner)
    case _ => Seq.empty
  }

  def inner(field: Field): Column = Column(field.name, s"$sql.${quoted(field.name)}", field.dataType)

  def renamed(other: String): Column = copy(name = other)

  def isTentative: Boolean = dataType match {
    case ChoiceType(_, tentative) => tentative
    case _ => false
  }

  /** The variable of a function over this array's elements; its name differs from those of the arrays around. */
  def element(elementType: DataType): Column = Column("element", s"element${sql.length}", elementType)

  /** The array of what a change makes of each element; `changed` is an expression over `variable`. */
  def transformed(variable: Column, changed: Column): Column =
    Column(name, s"transform($sql, ${variable.sql} -> ${changed.sql})", ArrayType(changed.dataType))
}

object Column {

  /** A struct built from columns; where `source` (an expression) is null the struct is null too. */
  def struct(name: String, columns: Seq[Column], source: Option[String] = None): Column = {
    val parts = columns.map(column => s"${literal(column.name)}, ${column.sql}").mkString(", ")
    val built = s"named_struct($parts)"
    val dataType = StructType(columns.map(column => Field(column.name, column.dataType)))
    Column(name, source.fold(built)(outer => s"IF($outer IS NULL, NULL, $built)"), dataType)
  }

  def empty(name: String, dataType: DataType): Column =
    Column(name, s"CAST(NULL AS ${TypeNames.sql(dataType)})", dataType)

  /** The column at a path, if it is there; arrays cannot be entered. */
  def found(columns: Seq[Column], path: List[String], caseSensitive: Boolean = true): Option[Column] = path match {
    case names if names.contains(Element) => None
    case name :: Nil => byName(columns, name, caseSensitive)
    case name :: rest =>
      byName(columns, name, caseSensitive).flatMap(column => found(column.fields, rest, caseSensitive))
    case Nil => None
  }

  private def byName(columns: Seq[Column], name: String, caseSensitive: Boolean): Option[Column] = {
    val exact = columns.find(_.name == name)
    if (exact.isDefined || caseSensitive) exact else columns.find(_.name.equalsIgnoreCase(name))
  }

  /** The columns less the one at a path; a struct that loses its last field goes too. */
  def without(columns: Seq[Column], path: List[String]): Seq[Column] = columns.flatMap { column =>
    if (column.name != path.head) Some(column)
    else if (path.tail.isEmpty) None
    else pruned(column, path.tail)
  }

  private def pruned(column: Column, path: List[String]): Option[Column] = column.dataType match {
    case _: StructType =>
      val kept = without(column.fields, path)
      if (kept == column.fields) Some(column)
      else if (kept.isEmpty) None
      else Some(struct(column.name, kept, Some(column.sql)))
    case ArrayType(element: StructType) =>
      val variable = column.element(element)
      val inner = if (path.head == Element) path.tail else path
      pruned(variable, inner).map(column.transformed(variable, _))
    case _ => Some(column)
  }
}
