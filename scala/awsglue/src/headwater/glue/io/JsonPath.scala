package headwater.glue.io

import java.util.regex.Pattern

import com.amazonaws.services.glue.types._

/** The part of JSONPath that readers use: `$.a.b`, `$['a']`, `$.a[*]`, `$.a[0]`, `$[*]`. */
object JsonPath {
  sealed trait Step extends Serializable
  case object All extends Step
  case class Name(name: String) extends Step
  case class Place(place: Int) extends Step

  private val Part = Pattern.compile(
    "\\.?(?:\\[\\s*'([^']*)'\\s*\\]|\\[\\s*\"([^\"]*)\"\\s*\\]|\\[\\s*(\\*|\\d+)\\s*\\]|(\\*|[^.\\[\\]*]+))"
  )

  /** The steps of a path; throws IllegalArgumentException. */
  def steps(path: String): Seq[Step] = {
    val rest = path.trim.stripPrefix("$")
    val matcher = Part.matcher(rest)
    var (found, position) = (Vector.empty[Step], 0)
    while (position < rest.length) {
      require(matcher.region(position, rest.length).lookingAt(), s"Invalid JSON path: $path")
      found :+= step((1 to 4).map(matcher.group))
      position = matcher.end
    }
    found
  }

  private def step(groups: Seq[String]): Step = groups match {
    case Seq(_, _, "*", _) | Seq(_, _, _, "*") => All
    case Seq(_, _, place, _) if place != null => Place(place.toInt)
    case names => Name(names.find(_ != null).getOrElse(""))
  }

  /** The values at a path, none where it leads nowhere. */
  def selected(value: DynamicNode, steps: Seq[Step]): Seq[DynamicNode] =
    steps.foldLeft(Seq(value))((found, step) => found.flatMap(inner(_, step)))

  private def inner(value: DynamicNode, step: Step): Seq[DynamicNode] = (value, step) match {
    case (ObjectNode(fields), All) => fields.values.toSeq
    case (ArrayNode(items), All) => items.toSeq
    case (ArrayNode(items), Place(place)) => items.lift(place).toSeq
    case (ObjectNode(fields), Name(name)) => fields.get(name).toSeq
    case _ => Seq.empty
  }
}
