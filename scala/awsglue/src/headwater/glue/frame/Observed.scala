package headwater.glue.frame

import scala.collection.mutable

import com.amazonaws.services.glue.schema.types._
import com.amazonaws.services.glue.types._
import org.apache.spark.rdd.RDD

/** What values were seen at one place of the records; cheap to add to, and mergeable across partitions. */
class Observed extends Serializable {
  private val kinds = mutable.LinkedHashSet.empty[String] // names in the order in which they were seen
  private val fields = mutable.LinkedHashMap.empty[String, Observed]
  private var element: Option[Observed] = None
  private var whole = 1 // digits before and after the point of decimals
  private var scale = 0

  def add(node: DynamicNode): Unit = node match {
    case NullNode() =>
    case record: ObjectNode =>
      kinds += record.typeName
      addStruct(record)
    case ArrayNode(items) =>
      kinds += node.typeName
      val place = element.getOrElse(new Observed)
      element = Some(place)
      items.foreach(place.add)
    case DecimalNode(number) =>
      kinds += node.typeName
      scale = math.max(scale, math.max(0, number.scale))
      whole = math.max(whole, number.precision - math.max(0, number.scale))
    case scalar => kinds += scalar.typeName
  }

  def addStruct(record: ObjectNode): Unit =
    for ((name, value) <- record.fields) fields.getOrElseUpdate(name, new Observed).add(value)

  /** Adds what another saw, and returns itself. */
  def merge(other: Observed): Observed = {
    kinds ++= other.kinds
    whole = math.max(whole, other.whole)
    scale = math.max(scale, other.scale)
    element = (element, other.element) match {
      case (Some(mine), Some(theirs)) => Some(mine.merge(theirs))
      case (mine, theirs) => mine.orElse(theirs)
    }
    for ((name, place) <- other.fields) fields(name) = fields.get(name).fold(place)(_.merge(place))
    this
  }

  /** The type: null when nothing was seen, a choice when several kinds were. */
  def dataType: DataType = kinds.toSeq.map(typeOf) match {
    case Seq() => NullType
    case Seq(single) => single
    case several => ChoiceType(several)
  }

  private def typeOf(kind: String): DataType = kind match {
    case "struct" => struct
    case "array" => ArrayType(element.fold[DataType](NullType)(_.dataType))
    case "decimal" =>
      val places = math.min(scale, 38)
      DecimalType(math.max(1, math.min(38, whole + places)), places)
    case plain => TypeNames.named(plain)
  }

  def struct: StructType = StructType(fields.toSeq.map { case (name, place) => Field(name, place.dataType) })
}

object Observed {

  /** The schema and the number of records, by one pass over them. */
  def schema(records: RDD[ObjectNode]): (StructType, Long) = {
    if (records.getNumPartitions == 0) return (StructType(), 0L)
    val parts = records.mapPartitions { partition =>
      val seen = new Observed
      val count = partition.foldLeft(0L) { (number, record) =>
        seen.addStruct(record)
        number + 1
      }
      Iterator((seen, count))
    }
    val (seen, count) = parts.treeReduce((left, right) => (left._1.merge(right._1), left._2 + right._2))
    (seen.struct, count)
  }
}
