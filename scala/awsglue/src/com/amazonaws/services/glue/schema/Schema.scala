package com.amazonaws.services.glue.schema

import com.amazonaws.services.glue.schema.types.{Field, StructType}
import headwater.glue.frame.SchemaTree

/** The schema of a frame or a record. */
case class Schema(root: StructType) {
  def fields: Seq[Field] = root.fields

  def hasField(name: String): Boolean = root.field(name).isDefined

  /** The tree that `printSchema` prints. */
  def treeString: String = SchemaTree.text(root)

  override def toString: String = treeString
}
