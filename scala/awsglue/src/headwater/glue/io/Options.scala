package headwater.glue.io

/** Options of a source, sink or format, as scripts give them: texts, numbers, booleans, lists. */
case class Options(values: Map[String, Any]) {
  def text(name: String): Option[String] = values.get(name).filter(_ != null).map(_.toString).filter(_.nonEmpty)

  /** Whether an option is set; scripts give booleans and texts alike. */
  def flag(name: String, default: Boolean = false): Boolean = text(name).fold(default)(_.equalsIgnoreCase("true"))

  def number(name: String, default: Int): Int = text(name).fold(default)(_.toInt)

  /** The items of a list, or the one item that stands for it. */
  def list(name: String): Seq[String] = values.get(name) match {
    case None | Some(null) => Seq.empty
    case Some(items: Iterable[_]) => items.toSeq.map(_.toString)
    case Some(items: Array[_]) => items.toSeq.map(_.toString)
    case Some(items: java.util.Collection[_]) => items.toArray.toSeq.map(_.toString)
    case Some(single) => Seq(single.toString)
  }

  def has(name: String): Boolean = values.contains(name)

  def without(names: Iterable[String]): Options = Options(values -- names)

  /** These options under those of `others`, which win. */
  def under(others: Options): Options = Options(values ++ others.values)

  /** The options as Spark takes them. */
  def texts: Map[String, String] = values.collect { case (name, value) if value != null => name -> value.toString }
}

object Options {
  val Empty: Options = Options(Map.empty[String, Any])

  def apply(values: (String, Any)*): Options = Options(values.toMap)
}
