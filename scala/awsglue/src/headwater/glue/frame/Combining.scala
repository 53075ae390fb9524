package headwater.glue.frame

import com.amazonaws.services.glue.schema.types._
import org.apache.spark.sql.{functions => F, Column => SparkColumn, DataFrame}

/** Transforms over two frames, and over the rows of one: union, join, merge, splitRows. */
object Combining {

  /** The column as a type that includes its own: nulls for new fields, its value as one option of a choice. */
  def widened(column: Column, target: DataType): Column = (column.dataType, target) match {
    case (same, target) if same == target => column
    case (NullType | _: UnknownType, _) => Column.empty(column.name, target)
    case (_, choice: ChoiceType) => asChoice(column, choice)
    case (_, struct: StructType) => Column.struct(column.name, aligned(column.fields, struct), Some(column.sql))
    case (ArrayType(element), ArrayType(targetElement)) =>
      val variable = column.element(element)
      column.transformed(variable, widened(variable, targetElement)).copy(dataType = target)
    case (MapType(value, _), MapType(targetValue, _)) =>
      val variable = Column("value", s"value${column.sql.length}", value)
      val changed = widened(variable, targetValue).sql
      Column(column.name, s"transform_values(${column.sql}, (key, ${variable.sql}) -> $changed)", target)
    case _ => Casting.cast(column, target)
  }

  private def asChoice(column: Column, target: ChoiceType): Column = {
    val options = column.dataType match {
      case choice: ChoiceType => TypeNames.optionFields(choice).map(column.inner)
      case single => Seq(Column(single.typeName, column.sql, single))
    }
    val fields = TypeNames.optionFields(target).map { field =>
      options.find(_.name == field.name).fold(Column.empty(field.name, field.dataType))(widened(_, field.dataType))
    }
    Column.struct(column.name, fields, Some(column.sql)).copy(dataType = target)
  }

  /** The columns in the order and the types of a schema that includes theirs. */
  def aligned(columns: Seq[Column], schema: StructType): Seq[Column] = schema.fields.map { field =>
    columns.find(_.name == field.name).fold(Column.empty(field.name, field.dataType))(widened(_, field.dataType))
  }

  /** The rows of both, with the union of their fields; a field of two types becomes a choice. */
  def union(first: Content, second: Content): Content = {
    val schema = DataType.mergedStruct(first.schema, second.schema)
    val left = first.select(aligned(first.columns, schema))
    val right = second.select(aligned(second.columns, schema))
    Content(left.dataframe.union(right.dataframe), schema)
  }

  /** The inner equi-join with the key columns of both; names of the second that clash begin with a dot. */
  def join(first: Content, second: Content, paths1: Seq[String], paths2: Seq[String]): Content = {
    val (left, leftKeys) = numbered(first, "l", paths1)
    val (right, rightKeys) = numbered(second, "r", paths2)
    val equal = leftKeys.zip(rightKeys).map { case (ours, theirs) => F.expr(ours) === F.expr(theirs) }
    val joined = left.join(right, equal.reduce(_ && _), "inner")
    val taken = first.schema.names.toSet
    val renamed = second.schema.fields.map { field =>
      if (taken(field.name)) field.copy(name = s".${field.name}") else field
    }
    val fields = first.schema.fields ++ renamed
    Content(joined.toDF(fields.map(_.name): _*), StructType(fields))
  }

  /** The DataFrame with columns named by place (two frames then share no name), and the keys' expressions. */
  private def numbered(content: Content, prefix: String, paths: Seq[String]): (DataFrame, Seq[String]) = {
    val names = content.schema.fields.indices.map(place => s"$prefix$place")
    val fields = content.schema.fields
    val columns = fields.zip(names).map { case (field, name) => Column(field.name, name, field.dataType) }
    val keys = paths.map { path =>
      val key = Column.found(columns, Paths.parsed(path))
      key.getOrElse(throw new IllegalArgumentException(s"Field $path to join on is not in the frame")).sql
    }
    (content.dataframe.toDF(names: _*), keys)
  }

  /** The stage's rows, and those of the source whose keys the stage does not have, duplicates included. */
  def merge(source: Content, stage: Content, primaryKeys: Seq[String]): Content = {
    val (kept, sourceKeys) = numbered(source, "l", primaryKeys)
    val (staged, stageKeys) = numbered(stage, "r", primaryKeys)
    val condition = sourceKeys.zip(stageKeys).map { case (ours, theirs) => s"$ours <=> $theirs" }.mkString(" AND ")
    val unmatched = kept.join(staged, F.expr(condition), "left_anti").toDF(source.dataframe.columns: _*)
    union(source.withRows(unmatched), stage)
  }

  /** The condition of splitRows, never null; throws IllegalArgumentException for an unknown operator or field. */
  def rowCondition(content: Content, comparisons: Seq[(String, String, Any)]): SparkColumn = {
    val parts = comparisons.map { case (path, operator, value) =>
      val column = Column.found(content.columns, Paths.parsed(path))
      val known = column.getOrElse(throw new IllegalArgumentException(s"Field $path to compare is not in the frame"))
      compared(comparable(known, value), operator, F.lit(value))
    }
    F.coalesce(parts.foldLeft(F.lit(true))(_ && _), F.lit(false))
  }

  private def compared(column: SparkColumn, operator: String, value: SparkColumn): SparkColumn = operator match {
    case "=" | "==" => column === value
    case "!=" => column =!= value
    case "<" => column < value
    case "<=" => column <= value
    case ">" => column > value
    case ">=" => column >= value
    case other => throw new IllegalArgumentException(s"Unknown comparator $other, use one of !=, <, <=, =, ==, >, >=")
  }

  /** A choice or text is compared with a number as a number. */
  private def comparable(column: Column, value: Any): SparkColumn = (column.dataType, value) match {
    case (_: ChoiceType | StringType, _: Number) => F.expr(Casting.cast(column, DoubleType).sql)
    case (_: ChoiceType, _) => F.expr(Casting.cast(column, StringType).sql)
    case _ => F.expr(column.sql)
  }
}
