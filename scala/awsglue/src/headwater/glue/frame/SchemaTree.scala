package headwater.glue.frame

import com.amazonaws.services.glue.schema.types._

/** The tree that `printSchema` prints. */
object SchemaTree {
  def text(schema: StructType): String =
    ("root" +: schema.fields.flatMap(field => lines(field.name, field.dataType, "|-- ", "|    "))).mkString("\n")

  private def lines(name: String, dataType: DataType, lead: String, indent: String): Seq[String] = {
    val options = dataType match {
      case choice: ChoiceType => TypeNames.optionFields(choice).flatMap(optionLines(_, indent))
      case _ => Seq.empty
    }
    val inner = children(dataType).flatMap { child =>
      lines(child.name, child.dataType, indent + "|-- ", indent + "|    ")
    }
    s"$lead$name: ${label(dataType)}" +: (options ++ inner)
  }

  private def label(dataType: DataType): String = dataType match {
    case DecimalType(precision, scale) => s"decimal($precision,$scale)"
    case other => other.typeName
  }

  private def optionLines(option: Field, indent: String): Seq[String] = {
    val inner = children(option.dataType)
    s"$indent|-- ${option.name}" +:
      inner.flatMap(child => lines(child.name, child.dataType, indent + "|    |-- ", indent + "|    |    "))
  }

  private def children(dataType: DataType): Seq[Field] = dataType match {
    case StructType(fields) => fields
    case ArrayType(element) => Seq(Field("element", element))
    case MapType(value, key) => Seq(Field("keyType", key), Field("valueType", value))
    case _ => Seq.empty
  }
}
