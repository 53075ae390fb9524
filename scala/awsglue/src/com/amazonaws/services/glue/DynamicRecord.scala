package com.amazonaws.services.glue

import scala.collection.mutable

import com.amazonaws.services.glue.errors.Error
import com.amazonaws.services.glue.schema.Schema
import com.amazonaws.services.glue.types._
import headwater.glue.frame.{NodeJson, Observed, Paths}

/** A record as functions of a script see it. Paths are dotted; back-ticks quote a name that holds dots. */
class DynamicRecord(root: ObjectNode) extends Serializable with Cloneable {
  private var error: Option[Error] = None

  def this() = this(ObjectNode())

  def getRoot: ObjectNode = root

  def getField(path: String): Option[Any] = getFieldNode(path).map(_.plain)

  def getFieldNode(path: String): Option[DynamicNode] = {
    val names = Paths.parsed(path)
    holder(names.init).flatMap(_.fields.get(names.last))
  }

  /** Puts a value at a path; structs on the way that are not there are made. */
  def addField(path: String, dynamicNode: DynamicNode): Unit = {
    val names = Paths.parsed(path)
    val parent = names.init.foldLeft(root) { (node, name) =>
      node.fields.get(name) match {
        case Some(child: ObjectNode) => child
        case _ =>
          val child = ObjectNode()
          node.fields(name) = child
          child
      }
    }
    parent.fields(names.last) = dynamicNode
  }

  def dropField(path: String, underRename: Boolean = false): Option[DynamicNode] = {
    val names = Paths.parsed(path)
    holder(names.init).flatMap(_.fields.remove(names.last))
  }

  private def holder(names: Seq[String]): Option[ObjectNode] =
    names.foldLeft(Option(root)) { (node, name) =>
      node.flatMap(_.fields.get(name)).collect { case child: ObjectNode => child }
    }

  def setError(reason: Error): DynamicRecord = {
    error = Some(reason)
    this
  }

  def isError: Boolean = error.isDefined

  def getError: Option[Error] = error

  def clearError(): Unit = error = None

  def schema: Schema = {
    val seen = new Observed
    seen.addStruct(root)
    Schema(seen.struct)
  }

  def toJson: String = NodeJson.text(root)

  override def clone: DynamicRecord = new DynamicRecord(copied(root).asInstanceOf[ObjectNode])

  private def copied(node: DynamicNode): DynamicNode = node match {
    case ObjectNode(fields) =>
      new ObjectNode(mutable.LinkedHashMap(fields.toSeq.map { case (name, child) => name -> copied(child) }: _*))
    case ArrayNode(items) => new ArrayNode(items.map(copied))
    case scalar => scalar
  }

  override def equals(other: Any): Boolean = other match {
    case record: DynamicRecord => record.getRoot == root
    case _ => false
  }

  override def hashCode: Int = root.hashCode

  override def toString: String = toJson
}
