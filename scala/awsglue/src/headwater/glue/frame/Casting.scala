package headwater.glue.frame

import com.amazonaws.services.glue.schema.types._

/** Casts that give null where a value does not fit, in every ANSI mode. */
object Casting {

  /** The column cast to a type: null where that is not possible, each option of a choice on its own. */
  def cast(column: Column, target: DataType): Column = (column.dataType, target) match {
    case (NullType | _: UnknownType, target) if !isNested(target) => tried(column, target)
    case (same, target) if same == target => column
    case (choice: ChoiceType, _) => castChoice(column, choice, target)
    case (_: StructType, target: StructType) => castStruct(column, target)
    case (ArrayType(element), ArrayType(targetElement)) =>
      val variable = column.element(element)
      column.transformed(variable, cast(variable, targetElement)).copy(dataType = target)
    case _ => castPlain(column, target)
  }

  private def tried(column: Column, target: DataType): Column =
    Column(column.name, s"TRY_CAST(${column.sql} AS ${TypeNames.sql(target)})", target)

  // The text of a struct, an array or a map is its JSON, which is the one text that can be read back.
  private def castPlain(column: Column, target: DataType): Column = {
    val source = column.dataType
    val areMaps = source.isInstanceOf[MapType] && target.isInstanceOf[MapType]
    val isMisfit = (isNested(source) || isNested(target)) && !areMaps
    val isImpossible = TypeNames.hasChoice(target) || isRefused(source, target) || isMisfit
    if (isNested(source) && target == StringType) Column(column.name, s"to_json(${column.sql})", target)
    else if (isImpossible) Column.empty(column.name, target)
    else tried(column, target)
  }

  private def castChoice(column: Column, choice: ChoiceType, target: DataType): Column = {
    val options = TypeNames.optionFields(choice).map(option => cast(column.inner(option), target).sql)
    Column(column.name, options.mkString("COALESCE(", ", ", ")"), target)
  }

  private def castStruct(column: Column, target: StructType): Column = {
    val fields = target.fields.map { field =>
      val source = column.fields.find(_.name == field.name).getOrElse(Column(field.name, "NULL", NullType))
      cast(source, field.dataType)
    }
    Column.struct(column.name, fields, Some(column.sql))
  }

  private def isNested(dataType: DataType): Boolean = dataType match {
    case _: StructType | _: ArrayType | _: MapType => true
    case _ => false
  }

  private def isNumber(dataType: DataType): Boolean = dataType match {
    case ByteType | ShortType | IntegerType | LongType | FloatType | DoubleType | _: DecimalType => true
    case _ => false
  }

  // What try_cast refuses to compile (Spark's ANSI table): such a cast can only give null.
  private def isRefused(source: DataType, target: DataType): Boolean = source match {
    case BooleanType => Seq(DateType, TimestampType, BinaryType).contains(target)
    case DateType => isNumber(target) || Seq(BooleanType, BinaryType).contains(target)
    case TimestampType => Seq(BooleanType, BinaryType).contains(target)
    case BinaryType => isNumber(target) || Seq(BooleanType, DateType, TimestampType).contains(target)
    case number if isNumber(number) => Seq(DateType, BinaryType).contains(target)
    case _ => false
  }
}
