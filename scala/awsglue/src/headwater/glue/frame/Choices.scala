package headwater.glue.frame

import com.amazonaws.services.glue.schema.types._
import headwater.glue.frame.Paths.{Element, quoted}
import org.apache.spark.sql.{functions => F, Row}

/** One action of resolveChoice, on the choice at a path or (without one) on all choices. */
case class ChoiceSpec(path: Option[List[String]], action: String, target: Option[DataType])

/** Choices: finding which options really occur, and resolveChoice.
  *
  * A source that must scan to know whether a column is a choice (a typed column of a CSV table) gives a tentative one.
  * Transforms that name the wanted type work on it as it is, without a scan; the others ask for the settled content,
  * which takes one pass over the tentative columns alone.
  */
object Choices {

  /** The content with each tentative choice replaced by what the rows hold, by one aggregation. */
  def settled(content: Content): Content = {
    val tentative = content.columns.filter(_.isTentative)
    if (tentative.isEmpty) return content
    val options = for (column <- tentative; option <- optionsOf(column)) yield (column, option.typeName)
    val counts = options.zipWithIndex.map { case ((column, option), place) =>
      F.expr(s"count(${column.sql}.${quoted(option)})").as(s"c$place")
    }
    val row: Row = content.dataframe.agg(counts.head, counts.tail: _*).first()
    val found = options.indices.filter(row.getLong(_) > 0).map(options)
    val present = found.map { case (column, option) => (column.name, option) }.toSet
    content.select(content.columns.map(column => if (column.isTentative) settledColumn(column, present) else column))
  }

  private def optionsOf(column: Column): Seq[DataType] = column.dataType match {
    case ChoiceType(choices, _) => choices
    case _ => Seq.empty
  }

  private def settledColumn(column: Column, present: Set[(String, String)]): Column = {
    val seen = optionsOf(column).filter(option => present((column.name, option.typeName)))
    val kept = if (seen.isEmpty) optionsOf(column).take(1) else seen
    if (kept.size > 1) column.copy(dataType = ChoiceType(optionsOf(column)))
    else column.inner(Field(kept.head.typeName, kept.head)).renamed(column.name)
  }

  /** The specs of paths and actions, or of one action for all; throws with AWS's texts for both and for neither. */
  def checkedSpecs(specs: Seq[Product2[String, String]], choice: Option[String]): Seq[ChoiceSpec] = {
    def refuse(problem: String) = throw new IllegalArgumentException(s"Parameter specs and option are both $problem")
    if (specs.isEmpty && choice.isEmpty) refuse("missing, add one.")
    if (specs.nonEmpty && choice.nonEmpty) refuse("specified, choose one.")
    choice match {
      case Some(action) => Seq(checked(None, action))
      case None => specs.map(spec => checked(Some(Paths.parsed(spec._1)), spec._2))
    }
  }

  private def checked(path: Option[List[String]], text: String): ChoiceSpec = text.split(":", 2).map(_.trim) match {
    case Array(action, target) if Seq("cast", "project").contains(action.toLowerCase) && target.nonEmpty =>
      ChoiceSpec(path, action.toLowerCase, Some(TypeNames.named(target)))
    case Array(action) if Seq("make_cols", "make_struct", "match_catalog").contains(action.toLowerCase) =>
      ChoiceSpec(path, action.toLowerCase, None)
    case _ => throw new IllegalArgumentException(s"Invalid choice action: $text")
  }

  /** Whether the specs name the wanted types, so that they can be carried out on tentative choices. */
  def nameTypes(specs: Seq[ChoiceSpec]): Boolean = specs.forall(spec => spec.path.isDefined && spec.target.isDefined)

  /** The content with specs applied; a path that is not there changes nothing. */
  def resolve(content: Content, specs: Seq[ChoiceSpec]): Content = specs.foldLeft(content) { (current, spec) =>
    current.select(current.columns.flatMap(column => resolved(column, List(column.name), spec)))
  }

  /** The content with each top-level choice cast to the type that `types` (by lower-case name) gives it. */
  def matched(content: Content, types: Map[String, DataType]): Content =
    content.select(content.columns.map { column =>
      (column.dataType, types.get(column.name.toLowerCase)) match {
        case (_: ChoiceType, Some(target)) => Casting.cast(column, target)
        case _ => column
      }
    })

  /** The columns that take a column's place: itself, resolved, or with something inside it resolved. */
  private def resolved(column: Column, path: List[String], spec: ChoiceSpec): Seq[Column] = {
    val isChoice = column.dataType.isInstanceOf[ChoiceType]
    val isWanted = spec.path.fold(isChoice)(_ == path)
    if (isWanted) return acted(column, spec)
    if (spec.path.exists(!_.startsWith(path))) return Seq(column)
    column.dataType match {
      case _: StructType =>
        val fields = column.fields.flatMap(field => resolved(field, path :+ field.name, spec))
        Seq(if (fields == column.fields) column else Column.struct(column.name, fields, Some(column.sql)))
      case ArrayType(element) => Seq(resolvedArray(column, element, path :+ Element, spec))
      case _ => Seq(column)
    }
  }

  // The elements of an array have no name to make columns of, so make_cols makes a struct there.
  private def resolvedArray(column: Column, elementType: DataType, path: List[String], spec: ChoiceSpec): Column = {
    val isHere = spec.action == "make_cols" && spec.path.forall(_ == path) && elementType.isInstanceOf[ChoiceType]
    val variable = column.element(elementType)
    val changed = resolved(variable, path, if (isHere) spec.copy(action = "make_struct") else spec).head
    if (changed == variable) column else column.transformed(variable, changed)
  }

  private def acted(column: Column, spec: ChoiceSpec): Seq[Column] = (spec.action, spec.target, column.dataType) match {
    case ("cast", Some(target), _) => Seq(Casting.cast(column, target))
    case ("project", Some(target), _) => Seq(projected(column, target))
    case ("make_cols", _, choice: ChoiceType) =>
      TypeNames.optionFields(choice).map(option => column.inner(option).renamed(s"${column.name}_${option.name}"))
    case ("make_struct", _, choice: ChoiceType) =>
      Seq(column.copy(dataType = StructType(TypeNames.optionFields(choice))))
    case _ => Seq(column)
  }

  /** Keeps only the values that are of the type. */
  private def projected(column: Column, target: DataType): Column = column.dataType match {
    case same if same == target => column
    case choice: ChoiceType =>
      choice.option(target.typeName) match {
        case Some(option) => column.inner(Field(option.typeName, option)).renamed(column.name)
        case None => Column.empty(column.name, target)
      }
    case _ => Column.empty(column.name, target)
  }
}
