package headwater.glue.frame

import scala.collection.mutable

/** Target fields by path, in the order in which they were first named. */
class ColumnTree {
  private val children = mutable.LinkedHashMap.empty[String, Either[ColumnTree, Column]]

  /** Puts a column at a path; one that is put later at the same place replaces the first. */
  def put(path: List[String], column: Column): Unit = path match {
    case name :: Nil => children(name) = Right(column)
    case name :: rest => subtree(name).put(rest, column)
    case Nil =>
  }

  private def subtree(name: String): ColumnTree = children.get(name) match {
    case Some(Left(tree)) => tree
    case _ =>
      val tree = new ColumnTree
      children(name) = Left(tree)
      tree
  }

  /** The top-level columns, nested ones built as structs. */
  def columns: Seq[Column] = children.toSeq.map {
    case (name, Left(tree)) => Column.struct(name, tree.columns)
    case (name, Right(column)) => column.renamed(name)
  }
}
