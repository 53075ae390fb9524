package headwater.glue.frame

import com.amazonaws.services.glue.schema.types._
import headwater.glue.frame.Paths.quoted
import org.apache.spark.sql.{types => spark}

/** Glue's types beside Spark's and Hive's. */
object TypeNames {
  // One row per plain type: Glue's, Spark's, and the names that scripts and Hive use for it.
  private val Plain: Seq[(DataType, spark.DataType, Seq[String])] = Seq(
    (BinaryType, spark.BinaryType, Seq("binary")),
    (BooleanType, spark.BooleanType, Seq("boolean", "bool")),
    (ByteType, spark.ByteType, Seq("byte", "tinyint")),
    (DateType, spark.DateType, Seq("date")),
    (DoubleType, spark.DoubleType, Seq("double")),
    (FloatType, spark.FloatType, Seq("float", "real")),
    (IntegerType, spark.IntegerType, Seq("int", "integer")),
    (LongType, spark.LongType, Seq("long", "bigint")),
    (NullType, spark.NullType, Seq("null", "void")),
    (ShortType, spark.ShortType, Seq("short", "smallint")),
    (StringType, spark.StringType, Seq("string", "varchar", "char", "text")),
    (TimestampType, spark.TimestampType, Seq("timestamp"))
  )
  private val ByName = Plain.flatMap { case (glue, _, names) => names.map(_ -> glue) }.toMap

  /** Glue's type for Spark's; one that Glue has no name for becomes an UnknownType that remembers Spark's. */
  def glueType(sparkType: spark.DataType): DataType = sparkType match {
    case struct: spark.StructType => glueStruct(struct)
    case spark.ArrayType(element, _) => ArrayType(glueType(element))
    case spark.MapType(key, value, _) => MapType(glueType(value), glueType(key))
    case decimal: spark.DecimalType => DecimalType(decimal.precision, decimal.scale)
    case _: spark.VarcharType | _: spark.CharType => StringType
    case other =>
      Plain.collectFirst { case (glue, `other`, _) => glue }.getOrElse(UnknownType(other.simpleString))
  }

  def glueStruct(sparkType: spark.StructType): StructType =
    StructType(sparkType.fields.toSeq.map(field => Field(field.name, glueType(field.dataType))))

  /** The Spark type that holds a Glue type: a choice is a struct, a null a string that is never set. */
  def sparkType(dataType: DataType): spark.DataType = dataType match {
    case struct: StructType => sparkStruct(struct)
    case choice: ChoiceType => sparkStruct(StructType(optionFields(choice)))
    case ArrayType(element) => spark.ArrayType(sparkType(element))
    case MapType(value, key) => spark.MapType(sparkType(key), sparkType(value))
    case DecimalType(precision, scale) => spark.DecimalType(precision, scale)
    case NullType | _: UnknownType => spark.StringType
    case plain => Plain.collectFirst { case (`plain`, found, _) => found }.getOrElse(spark.StringType)
  }

  def sparkStruct(struct: StructType): spark.StructType =
    spark.StructType(struct.fields.map(field => spark.StructField(field.name, sparkType(field.dataType))))

  /** The type as Spark SQL writes it, for CAST. */
  def sql(dataType: DataType): String = dataType match {
    case struct: StructType =>
      struct.fields.map(field => s"${quoted(field.name)}: ${sql(field.dataType)}").mkString("STRUCT<", ", ", ">")
    case choice: ChoiceType => sql(StructType(optionFields(choice)))
    case ArrayType(element) => s"ARRAY<${sql(element)}>"
    case MapType(value, key) => s"MAP<${sql(key)}, ${sql(value)}>"
    case UnknownType(spark) => spark
    case other => sparkType(other).simpleString
  }

  /** A choice's options as the fields of the struct that holds it. */
  def optionFields(choice: ChoiceType): Seq[Field] = choice.choices.map(option => Field(option.typeName, option))

  /** Whether a choice is anywhere in the type. */
  def hasChoice(dataType: DataType): Boolean = dataType match {
    case _: ChoiceType => true
    case StructType(fields) => fields.exists(field => hasChoice(field.dataType))
    case MapType(value, _) => hasChoice(value)
    case ArrayType(element) => hasChoice(element)
    case _ => false
  }

  /** The type as the Data Catalog writes it: `bigint`, `array<struct<a:int>>`. */
  def hive(dataType: DataType): String = dataType match {
    case choice: ChoiceType => hive(StructType(optionFields(choice)))
    case StructType(fields) =>
      fields.map(field => s"${field.name}:${hive(field.dataType)}").mkString("struct<", ",", ">")
    case ArrayType(element) => s"array<${hive(element)}>"
    case MapType(value, key) => s"map<${hive(key)},${hive(value)}>"
    case other => sparkType(other).simpleString
  }

  /** The Glue type for a type name of Glue, Spark or Hive, nested ones included; throws IllegalArgumentException. */
  def named(text: String): DataType = {
    val name = text.trim
    val lowered = name.toLowerCase
    ByName.get(lowered) match {
      case Some(plain) => plain
      case None if lowered == "decimal" || lowered == "numeric" => DecimalType()
      case None if lowered.startsWith("varchar(") || lowered.startsWith("char(") => StringType
      case None if lowered.startsWith("decimal(") || lowered.startsWith("numeric(") => namedDecimal(lowered)
      case None => namedNested(name, lowered)
    }
  }

  private def namedDecimal(text: String): DecimalType = {
    val numbers = text.substring(text.indexOf('(') + 1, text.length - 1).split(",").map(_.trim.toInt)
    DecimalType(numbers(0), numbers.lift(1).getOrElse(0))
  }

  private def namedNested(name: String, lowered: String): DataType = {
    require(lowered.endsWith(">") && lowered.contains("<"), s"Unknown type: $name")
    val inner = splitAtTop(name.substring(name.indexOf('<') + 1, name.length - 1), ',')
    lowered.substring(0, lowered.indexOf('<')) match {
      case "array" | "set" if inner.size == 1 => ArrayType(named(inner.head))
      case "map" if inner.size == 2 => MapType(named(inner(1)), named(inner.head))
      case "struct" => StructType(inner.map(namedField))
      case _ => throw new IllegalArgumentException(s"Unknown type: $name")
    }
  }

  private def namedField(text: String): Field = {
    val parts = splitAtTop(text, ':')
    Field(parts.head.trim.stripPrefix("`").stripSuffix("`"), named(parts.tail.mkString(":")))
  }

  private def splitAtTop(text: String, separator: Char): Seq[String] = {
    def step(each: Char) = if ("<(".indexOf(each) >= 0) 1 else if (">)".indexOf(each) >= 0) -1 else 0
    val depths = text.scanLeft(0)((depth, each) => depth + step(each))
    val cuts = text.indices.filter(place => text(place) == separator && depths(place) == 0)
    (-1 +: cuts).zip(cuts :+ text.length).map { case (before, after) => text.substring(before + 1, after) }
  }
}
