package com.amazonaws.services.glue.util

import headwater.glue.io.Options
import org.json4s._
import org.json4s.jackson.JsonMethods

/** Options as JSON text or as a map; lists and maps nest. */
class JsonOptions(val toMap: Map[String, Any]) extends Serializable {
  def this(text: String) = this(JsonOptions.parsed(text))

  def isEmpty: Boolean = toMap.isEmpty

  private[glue] def options: Options = Options(toMap)

  override def toString: String = JsonMethods.compact(Extraction.decompose(toMap)(DefaultFormats))

  override def equals(other: Any): Boolean = other match {
    case options: JsonOptions => options.toMap == toMap
    case _ => false
  }

  override def hashCode: Int = toMap.hashCode
}

object JsonOptions {
  def apply(values: Map[String, Any]): JsonOptions = new JsonOptions(values)

  def apply(text: String): JsonOptions = new JsonOptions(text)

  def apply(values: java.util.Map[String, Any]): JsonOptions = {
    import scala.collection.JavaConverters._
    new JsonOptions(values.asScala.toMap)
  }

  def empty: JsonOptions = new JsonOptions(Map.empty[String, Any])

  private def parsed(text: String): Map[String, Any] =
    if (text == null || text.trim.isEmpty) Map.empty
    else JsonMethods.parse(text) match {
      case JObject(fields) => fields.map { case (name, value) => name -> value.values }.toMap
      case _ => throw new IllegalArgumentException(s"options must be a JSON object: $text")
    }
}
