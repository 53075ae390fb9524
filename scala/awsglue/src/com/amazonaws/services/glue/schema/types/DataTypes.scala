package com.amazonaws.services.glue.schema.types

/** A type of a frame's schema. Two types are equal when they are of one kind and their parts are equal. */
sealed abstract class DataType(val typeName: String) extends Serializable

case object BinaryType extends DataType("binary")
case object BooleanType extends DataType("boolean")
case object ByteType extends DataType("byte")
case object DateType extends DataType("date")
case object DoubleType extends DataType("double")
case object FloatType extends DataType("float")
case object IntegerType extends DataType("int")
case object LongType extends DataType("long")
case object ShortType extends DataType("short")
case object StringType extends DataType("string")
case object TimestampType extends DataType("timestamp")

/** The type of a field that only ever held null. */
case object NullType extends DataType("null")

/** A type that Glue has no name for; `spark` is Spark's. */
case class UnknownType(spark: String = "STRING") extends DataType("unknown")

case class DecimalType(precision: Int = 10, scale: Int = 2) extends DataType("decimal")

case class ArrayType(elementType: DataType) extends DataType("array")

case class MapType(valueType: DataType, keyType: DataType = StringType) extends DataType("map")

/** A field that holds values of several types, each of another name; a `tentative` one may yet turn out to be none. */
case class ChoiceType(choices: Seq[DataType], tentative: Boolean = false) extends DataType("choice") {
  def option(name: String): Option[DataType] = choices.find(_.typeName == name)

  override def equals(other: Any): Boolean = other match {
    case choice: ChoiceType => choice.choices.size == choices.size && choice.choices.forall(choices.contains(_))
    case _ => false
  }

  override def hashCode: Int = choices.map(_.hashCode).sum
}

case class Field(name: String, dataType: DataType)

case class StructType(fields: Seq[Field] = Seq.empty) extends DataType("struct") {
  def field(name: String): Option[Field] = fields.find(_.name == name)

  def names: Seq[String] = fields.map(_.name)
}

object DataType {

  /** The type that holds the values of both: null yields, structs unite, unlike types become a choice. */
  def merged(left: DataType, right: DataType): DataType = (left, right) match {
    case (NullType | _: UnknownType, _) => right
    case (_, NullType | _: UnknownType) => left
    case (left: StructType, right: StructType) => mergedStruct(left, right)
    case (ArrayType(left), ArrayType(right)) => ArrayType(merged(left, right))
    case (MapType(left, key), MapType(right, _)) => MapType(merged(left, right), key)
    case (left: DecimalType, right: DecimalType) => widerDecimal(left, right)
    case _ if left == right => left
    case _ => mergedChoice(left, right)
  }

  def mergedStruct(left: StructType, right: StructType): StructType = {
    val united = left.fields.map { field =>
      Field(field.name, right.field(field.name).fold(field.dataType)(other => merged(field.dataType, other.dataType)))
    }
    StructType(united ++ right.fields.filter(field => left.field(field.name).isEmpty))
  }

  private def mergedChoice(left: DataType, right: DataType): ChoiceType =
    ChoiceType(optionsOf(right).foldLeft(optionsOf(left)) { (options, option) =>
      val place = options.indexWhere(_.typeName == option.typeName)
      if (place < 0) options :+ option else options.updated(place, merged(options(place), option))
    })

  private def optionsOf(dataType: DataType): Seq[DataType] = dataType match {
    case ChoiceType(choices, _) => choices
    case other => Seq(other)
  }

  private def widerDecimal(left: DecimalType, right: DecimalType): DecimalType = {
    val scale = math.max(left.scale, right.scale)
    val whole = math.max(left.precision - left.scale, right.precision - right.scale)
    DecimalType(math.min(38, whole + scale), scale)
  }
}
