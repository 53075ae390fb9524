package headwater.glue.frame

import java.util.Base64

import scala.collection.JavaConverters._
import scala.collection.mutable

import com.amazonaws.services.glue.types._
import com.fasterxml.jackson.core.{JsonGenerator, JsonProcessingException}
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter
import com.fasterxml.jackson.databind.{DeserializationFeature, JsonNode, ObjectMapper}
import com.fasterxml.jackson.databind.node.{ArrayNode => JsonArray, ObjectNode => JsonObject}

/** Nodes as JSON text and back. */
object NodeJson {
  private val mapper = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)

  /** The text of a node: times in ISO form, bytes as base64; a field without a value is left out. */
  def text(node: DynamicNode): String = mapper.writeValueAsString(json(node))

  /** The text of a node as people read it, with blanks behind commas and colons. */
  def shown(node: DynamicNode): String = mapper.writer(Spaced).writeValueAsString(json(node))

  private object Spaced extends MinimalPrettyPrinter {
    override def writeObjectFieldValueSeparator(generator: JsonGenerator): Unit = generator.writeRaw(": ")

    override def writeObjectEntrySeparator(generator: JsonGenerator): Unit = generator.writeRaw(", ")

    override def writeArrayValueSeparator(generator: JsonGenerator): Unit = generator.writeRaw(", ")
  }

  private def json(node: DynamicNode): JsonNode = {
    val make = mapper.getNodeFactory
    node match {
      case ObjectNode(fields) =>
        val written = make.objectNode()
        for ((name, value) <- fields if !value.isInstanceOf[NullNode]) written.set[JsonNode](name, json(value))
        written
      case ArrayNode(items) =>
        val written = make.arrayNode()
        items.foreach(item => written.add(json(item)))
        written
      case BinaryNode(bytes) => make.textNode(Base64.getEncoder.encodeToString(bytes))
      case BooleanNode(value) => make.booleanNode(value)
      case ByteNode(value) => make.numberNode(value.toInt)
      case DecimalNode(value) if value.stripTrailingZeros.scale <= 0 => make.numberNode(value.toBigInteger)
      case DecimalNode(value) => make.numberNode(value.doubleValue)
      case DoubleNode(value) => make.numberNode(value)
      case FloatNode(value) => make.numberNode(value.toDouble)
      case IntegerNode(value) => make.numberNode(value)
      case LongNode(value) => make.numberNode(value)
      case ShortNode(value) => make.numberNode(value.toInt)
      case NullNode() => make.nullNode()
      case TimestampNode(value) => make.textNode(value.toString.stripSuffix(".0"))
      case other => make.textNode(other.toString)
    }
  }

  /** The values of a text, one after the other, with nothing, blanks or commas between; throws on what is no JSON. */
  def values(text: String): Seq[DynamicNode] = {
    val trimmed = text.dropWhile(isBetween)
    if (trimmed.isEmpty) return Seq.empty
    try Seq(node(mapper.readTree(trimmed)))
    catch {
      case error: JsonProcessingException => severalValues(trimmed).getOrElse(throw error)
    }
  }

  private def isBetween(character: Char): Boolean = " \t\r\n,\ufeff".indexOf(character) >= 0

  // Values with blanks between them are a sequence; those with commas become the items of an array.
  private def severalValues(text: String): Option[Seq[DynamicNode]] = {
    def sequence = {
      val found = new ObjectMapper().readerFor(classOf[JsonNode]).readValues[JsonNode](text)
      try found.readAll().asScala.map(node).toList
      finally found.close()
    }
    def items = mapper.readTree(s"[${text.reverse.dropWhile(isBetween).reverse}]").elements.asScala.map(node).toList
    scala.util.Try(sequence).orElse(scala.util.Try(items)).toOption
  }

  private def node(json: JsonNode): DynamicNode = json match {
    case record: JsonObject =>
      val fields = mutable.LinkedHashMap.empty[String, DynamicNode]
      record.fields.asScala.foreach(field => fields(field.getKey) = node(field.getValue))
      new ObjectNode(fields)
    case items: JsonArray => new ArrayNode(mutable.ArrayBuffer.empty ++= items.elements.asScala.map(node))
    case flag if flag.isBoolean => BooleanNode(flag.booleanValue)
    case whole if whole.isInt => IntegerNode(whole.intValue)
    case whole if whole.isLong => LongNode(whole.longValue)
    case whole if whole.isBigInteger => DecimalNode(whole.decimalValue)
    case number if number.isNumber => DoubleNode(number.doubleValue)
    case missing if missing.isNull || missing.isMissingNode => NullNode()
    case text => StringNode(text.asText)
  }
}
