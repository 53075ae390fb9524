package headwater.glue.frame

import com.amazonaws.services.glue.schema.types._

/** One mapping of applyMapping; without types the value stays as it is. */
case class FieldMapping(
    source: List[String], sourceType: Option[DataType], target: List[String], targetType: Option[DataType]
)

/** applyMapping, and the transforms that pick, drop and rename fields. */
object Mapping {
  private val BareNested = Set("", "array", "choice", "map", "set", "struct")

  def checked(mapping: Product4[String, String, String, String]): FieldMapping =
    FieldMapping(Paths.parsed(mapping._1), typeOf(mapping._2), Paths.parsed(mapping._3), typeOf(mapping._4))

  // Generated scripts name a nested type without its parts (`array`): such a value stays as it is.
  private def typeOf(text: String): Option[DataType] =
    if (BareNested(text.trim.toLowerCase)) None else Some(TypeNames.named(text))

  /** Only the mapped fields, in order. A source that is not there gives no field. */
  def apply(content: Content, mappings: Seq[FieldMapping], caseSensitive: Boolean): Content = {
    val tree = new ColumnTree
    for (mapping <- mappings; column <- Column.found(content.columns, mapping.source, caseSensitive))
      tree.put(mapping.target, converted(column, mapping))
    content.select(tree.columns)
  }

  // A choice is first brought to the type that the mapping says the source has, as far as values can be cast.
  private def converted(column: Column, mapping: FieldMapping): Column = mapping.targetType match {
    case None => column
    case Some(target) =>
      val source = mapping.sourceType.filter(_ != target).fold(column)(Casting.cast(column, _))
      Casting.cast(source, target)
  }

  def dropFields(content: Content, paths: Seq[String]): Content =
    content.select(paths.map(Paths.parsed).foldLeft(content.columns)(Column.without))

  /** The named fields with the structs around them, in the order of `paths`. */
  def selectFields(content: Content, paths: Seq[String]): Content = {
    val tree = new ColumnTree
    for (path <- paths.map(Paths.parsed); column <- Column.found(content.columns, path)) tree.put(path, column)
    content.select(tree.columns)
  }

  /** The content with a field at a new path; a top-level field keeps its place. */
  def renameField(content: Content, oldName: String, newName: String): Content = {
    val (old, target) = (Paths.parsed(oldName), Paths.parsed(newName))
    Column.found(content.columns, old) match {
      case None => content
      case Some(column) if old.size == 1 && target.size == 1 =>
        content.select(content.columns.map(each => if (each.name == column.name) each.renamed(target.head) else each))
      case Some(column) => content.select(moved(Column.without(content.columns, old), column, target))
    }
  }

  /** Puts a column at a path, beside the fields that a struct there already has. */
  private def moved(columns: Seq[Column], column: Column, path: List[String]): Seq[Column] = {
    if (path.size == 1) return columns.filter(_.name != path.head) :+ column.renamed(path.head)
    val tree = new ColumnTree
    for (each <- columns) each.dataType match {
      case _: StructType if each.name == path.head =>
        each.fields.foreach(field => tree.put(List(each.name, field.name), field))
      case _ => tree.put(List(each.name), each)
    }
    tree.put(path, column)
    tree.columns
  }

  /** The paths of the fields that never held a value. */
  def nullPaths(schema: StructType, parent: String = ""): Seq[String] = schema.fields.flatMap { field =>
    val name = if (field.name.contains(".")) Paths.quoted(field.name) else field.name
    val path = if (parent.isEmpty) name else s"$parent.$name"
    field.dataType match {
      case NullType => Seq(path)
      case struct: StructType => nullPaths(struct, path)
      case _ => Seq.empty
    }
  }
}
