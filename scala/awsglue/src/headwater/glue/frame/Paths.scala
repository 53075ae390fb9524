package headwater.glue.frame

import java.nio.charset.StandardCharsets.UTF_8
import java.util.regex.Pattern

/** Field paths as scripts write them: dots nest, back-ticks quote a name that holds dots, `[]` enters an array. */
object Paths {

  /** Stands in a parsed path where it enters an array. */
  val Element = "[]"

  // One name of a path: quoted with back-ticks (doubled inside) or plain, each with any number of `[]` behind it.
  private val Name = Pattern.compile("(?:`((?:[^`]|``)*)`|([^.`\\[\\]]+))((?:\\[\\])*)(?:\\.|$)")

  /** The names of a path; throws IllegalArgumentException. */
  def parsed(path: String): List[String] = {
    val matcher = Name.matcher(path)
    var names = List.empty[String]
    var position = 0
    while (position < path.length) {
      require(matcher.region(position, path.length).lookingAt(), s"Invalid field path: $path")
      val name = Option(matcher.group(1)).map(_.replace("``", "`")).getOrElse(matcher.group(2))
      names = List.fill(matcher.group(3).length / 2)(Element) ++ (name :: names)
      position = matcher.end
    }
    require(names.nonEmpty && (!path.endsWith(".") || path.endsWith("`")), s"Invalid field path: $path")
    names.reverse
  }

  /** A name as Spark SQL's quoted identifier. */
  def quoted(name: String): String = "`" + name.replace("`", "``") + "`"

  /** A string as a Spark SQL literal, whatever it holds and whether escapes are parsed or not. */
  def literal(text: String): String = {
    def hexadecimal = text.getBytes(UTF_8).map(byte => f"${byte & 0xff}%02x").mkString
    if (text.contains("\\") || text.contains("'")) s"CAST(X'$hexadecimal' AS STRING)" else s"'$text'"
  }
}
