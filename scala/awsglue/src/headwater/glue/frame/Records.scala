package headwater.glue.frame

import scala.collection.mutable

import com.amazonaws.services.glue.schema.types._
import com.amazonaws.services.glue.types._
import org.apache.spark.sql.Row

/** Rows as nodes and back: what functions of a script see, and what JSON lines are made of. */
object Records {

  /** The node of a row; a choice becomes the value that it holds. */
  def read(row: Row, schema: StructType): ObjectNode = {
    val fields = mutable.LinkedHashMap.empty[String, DynamicNode]
    for ((field, place) <- schema.fields.zipWithIndex) fields(field.name) = node(row.get(place), field.dataType)
    new ObjectNode(fields)
  }

  private def node(value: Any, dataType: DataType): DynamicNode = (value, dataType) match {
    case (null, _) => NullNode()
    case (row: Row, struct: StructType) => read(row, struct)
    case (row: Row, choice: ChoiceType) => held(row, choice)
    case (items: scala.collection.Seq[_], ArrayType(element)) =>
      new ArrayNode(mutable.ArrayBuffer.empty ++= items.map(item => node(item, element)))
    case (entries: scala.collection.Map[_, _], MapType(valueType, _)) =>
      val fields = entries.toSeq.map { case (key, each) => String.valueOf(key) -> node(each, valueType) }
      new ObjectNode(mutable.LinkedHashMap(fields: _*))
    case (scalar, _) => ScalarNode(scalar)
  }

  private def held(row: Row, choice: ChoiceType): DynamicNode = {
    val place = choice.choices.indices.find(!row.isNullAt(_))
    place.fold[DynamicNode](NullNode())(found => node(row.get(found), choice.choices(found)))
  }

  /** The row of a node; values that do not fit their type become null. */
  def write(node: ObjectNode, schema: StructType): Row =
    Row.fromSeq(schema.fields.map(field => node.fields.get(field.name).map(value(_, field.dataType)).orNull))

  private def value(node: DynamicNode, dataType: DataType): Any = (node, dataType) match {
    case (_: NullNode, _) => null
    case (_, choice: ChoiceType) => chosen(node, choice)
    case (inner: ObjectNode, struct: StructType) => write(inner, struct)
    case (ArrayNode(items), ArrayType(element)) => items.map(value(_, element)).toList
    case (ObjectNode(fields), MapType(valueType, _)) =>
      fields.toMap.map { case (key, each) => key -> value(each, valueType) }
    case (IntegerNode(whole), LongType) => whole.toLong
    case (IntegerNode(whole), DoubleType) => whole.toDouble
    case (LongNode(whole), DoubleType) => whole.toDouble
    case (FloatNode(number), DoubleType) => number.toDouble
    case (DecimalNode(number), _: DecimalType) => number
    case (scalar: ScalarNode, wanted) if scalar.typeName == wanted.typeName => scalar.value
    case _ => null
  }

  private def chosen(node: DynamicNode, choice: ChoiceType): Row =
    Row.fromSeq(choice.choices.map(option => if (option.typeName == node.typeName) value(node, option) else null))
}
