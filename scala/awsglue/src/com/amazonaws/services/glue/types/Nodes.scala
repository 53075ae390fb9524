package com.amazonaws.services.glue.types

import java.sql.{Date, Timestamp}

import scala.collection.mutable

import com.amazonaws.services.glue.schema.types._

/** A value inside a record, which knows its type. */
sealed abstract class DynamicNode extends Serializable {

  /** The name of its type, as a choice names its options. */
  def typeName: String

  /** What `DynamicRecord.getField` gives: the plain value of a scalar, the node itself otherwise. */
  def plain: Any = this
}

sealed abstract class ScalarNode(dataType: DataType) extends DynamicNode {
  def value: Any

  def typeName: String = dataType.typeName

  override def plain: Any = value

  override def toString: String = String.valueOf(value)
}

case class BinaryNode(value: Array[Byte]) extends ScalarNode(BinaryType)
case class BooleanNode(value: Boolean) extends ScalarNode(BooleanType)
case class ByteNode(value: Byte) extends ScalarNode(ByteType)
case class DateNode(value: Date) extends ScalarNode(DateType)
case class DecimalNode(value: java.math.BigDecimal) extends ScalarNode(DecimalType())
case class DoubleNode(value: Double) extends ScalarNode(DoubleType)
case class FloatNode(value: Float) extends ScalarNode(FloatType)
case class IntegerNode(value: Int) extends ScalarNode(IntegerType)
case class LongNode(value: Long) extends ScalarNode(LongType)
case class ShortNode(value: Short) extends ScalarNode(ShortType)
case class StringNode(value: String) extends ScalarNode(StringType)
case class TimestampNode(value: Timestamp) extends ScalarNode(TimestampType)

case class NullNode() extends ScalarNode(NullType) {
  def value: Any = null
}

/** Fields by name, in their order. */
case class ObjectNode(fields: mutable.LinkedHashMap[String, DynamicNode]) extends DynamicNode {
  def typeName: String = "struct"

  def getField(name: String): Option[DynamicNode] = fields.get(name)
}

case class ArrayNode(items: mutable.ArrayBuffer[DynamicNode]) extends DynamicNode {
  def typeName: String = "array"

  def getItem(index: Int): Option[DynamicNode] = items.lift(index)
}

object ScalarNode {

  /** The node of a plain value; one of a class that is not known becomes text. */
  def apply(value: Any): ScalarNode = value match {
    case null => NullNode()
    case value: Array[Byte] => BinaryNode(value)
    case value: Boolean => BooleanNode(value)
    case value: Byte => ByteNode(value)
    case value: Date => DateNode(value)
    case value: java.math.BigDecimal => DecimalNode(value)
    case value: BigDecimal => DecimalNode(value.bigDecimal)
    case value: Double => DoubleNode(value)
    case value: Float => FloatNode(value)
    case value: Int => IntegerNode(value)
    case value: Long => LongNode(value)
    case value: Short => ShortNode(value)
    case value: Timestamp => TimestampNode(value)
    case other => StringNode(other.toString)
  }
}

object ObjectNode {
  def apply(fields: (String, DynamicNode)*): ObjectNode = new ObjectNode(mutable.LinkedHashMap(fields: _*))
}

object ArrayNode {
  def apply(items: DynamicNode*): ArrayNode = new ArrayNode(mutable.ArrayBuffer(items: _*))
}
