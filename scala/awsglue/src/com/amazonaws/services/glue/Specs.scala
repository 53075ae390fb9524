package com.amazonaws.services.glue

/** A mapping of `applyMapping`: paths and types as text. */
case class MappingSpec(_1: String, _2: String, _3: String, _4: String)
    extends Product4[String, String, String, String] {
  def sourcePath: String = _1

  def sourceType: String = _2

  def targetPath: String = _3

  def targetType: String = _4
}

object MappingSpec {

  /** A mapping whose type does not change. */
  def apply(sourcePath: String, targetPath: String, dataType: String): MappingSpec =
    MappingSpec(sourcePath, dataType, targetPath, dataType)
}

/** How `resolveChoice` resolves the choice at a path: `cast:long`, `project:long`, `make_cols`, `make_struct`. */
case class ResolveSpec(_1: String, _2: String) extends Product2[String, String] {
  def path: String = _1

  def action: String = _2
}

/** How `resolveChoice` resolves every choice of a frame. */
case class ChoiceOption(action: String)

object ChoiceOption {
  val CAST: String = "cast"
  val MAKE_COLS: String = "make_cols"
  val MAKE_STRUCT: String = "make_struct"
  val MATCH_CATALOG: String = "match_catalog"
  val PROJECT: String = "project"
}
