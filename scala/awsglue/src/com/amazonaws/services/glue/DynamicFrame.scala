package com.amazonaws.services.glue

import com.amazonaws.services.glue.errors.CallSite
import com.amazonaws.services.glue.schema.Schema
import com.amazonaws.services.glue.schema.types.StructType
import com.amazonaws.services.glue.util.JsonOptions
import headwater.glue.frame._
import org.apache.spark.sql.{functions => F, DataFrame, Row}
import org.apache.spark.sql.{types => spark}
import org.json4s.{JInt, JObject}

/** Rows with a schema that may hold choices, over a Spark DataFrame. Nothing is read before an action asks for it.
  *
  * Every transform takes a transformationContext, a callSite (whose info is kept with error records), and thresholds: an
  * action on the result throws when so many error records were made, by the transform or by all up to it (0: never).
  */
class DynamicFrame private[glue] (
    val glueContext: GlueContext, source: () => Content, val name: String = "", val transformationContext: String = "",
    parents: Seq[DynamicFrame] = Seq.empty, ownErrors: () => Option[DataFrame] = () => None,
    thresholds: (Long, Long) = (0L, 0L)
) extends Serializable {

  /** The content, where a column may still be a choice that no row makes use of. */
  @transient private lazy val tentative: Content = source()
  @transient private[glue] lazy val content: Content = Choices.settled(tentative)

  // What the frame holds.

  /** The content for an action: throws when a threshold of error records is reached. */
  private[glue] def evaluated: Content = {
    assertErrorThreshold()
    content
  }

  private def lineage: Seq[DynamicFrame] = {
    def grown(seen: Vector[DynamicFrame], frame: DynamicFrame): Vector[DynamicFrame] =
      if (seen.exists(_ eq frame)) seen else frame.ancestors.foldLeft(seen :+ frame)(grown)
    grown(Vector.empty, this)
  }

  private def ancestors: Seq[DynamicFrame] = parents

  private def derived(
      make: => Content, limits: (Long, Long), context: String = "", otherName: Option[String] = None,
      others: Seq[DynamicFrame] = Seq.empty, errors: () => Option[DataFrame] = () => None
  ): DynamicFrame =
    new DynamicFrame(glueContext, () => make, otherName.getOrElse(name), context, this +: others, errors, limits)

  def getName(): String = name

  def withName(name: String): DynamicFrame = derived(tentative, (0, 0), transformationContext, Some(name))

  def withTransformationContext(context: String): DynamicFrame = derived(tentative, (0, 0), context)

  def withFrameSchema(getSchema: () => Schema): DynamicFrame =
    derived(content.select(Combining.aligned(content.columns, getSchema().root)), (0, 0))

  def schema: Schema = Schema(content.schema)

  def recomputeSchema: Schema = schema

  def printSchema(): Unit = println(schema.treeString)

  def count: Long = {
    assertErrorThreshold()
    tentative.dataframe.count()
  }

  def getNumPartitions: Int = tentative.dataframe.rdd.getNumPartitions

  /** Prints rows as JSON, one to a line. */
  def show(numRows: Int = 20): Unit = {
    val found = evaluated
    found.dataframe.take(numRows).foreach(row => println(NodeJson.shown(Records.read(row, found.schema))))
  }

  /** The DataFrame; a choice is a struct with a field per type unless a spec says otherwise. */
  def toDF(specs: Seq[ResolveSpec] = Seq.empty): DataFrame =
    if (specs.isEmpty) evaluated.dataframe else Choices.resolve(evaluated, Choices.checkedSpecs(specs, None)).dataframe

  // Error records.

  private def stageErrors: Option[DataFrame] = {
    tentative // the errors of a source are known once it was read
    ownErrors()
  }

  /** The number of error records that this transform made. */
  def stageErrorsCount: Long = stageErrors.fold(0L)(_.count())

  /** The number of error records of this transform and all before it. */
  def errorsCount: Long = lineage.map(_.stageErrorsCount).sum

  /** The error records of this transform and all before it, as a frame with the field `error`. */
  def errorsAsDynamicFrame: DynamicFrame = new DynamicFrame(glueContext, () => allErrors, s"${name}_errors")

  private def allErrors: Content = {
    val none = glueContext.sparkSession.createDataFrame(new java.util.ArrayList[Row], Functions.ErrorSchema)
    Content.of(lineage.flatMap(_.stageErrors).reduceOption(_ union _).getOrElse(none))
  }

  def assertErrorThreshold(): Unit = lineage.foreach(_.checkThresholds())

  private def checkThresholds(): Unit = {
    val (stage, total) = thresholds
    for ((limit, count) <- Seq((stage, () => stageErrorsCount), (total, () => errorsCount)) if limit > 0) {
      val found = count()
      def place = if (name.isEmpty) "a frame" else name
      if (found >= limit)
        throw new IllegalStateException(s"Error threshold of $limit reached: $found error records in $place")
    }
  }

  // Transforms of fields.

  /** The mapped fields only; each mapping is (source path, source type, target path, target type). */
  def applyMapping(
      mappings: Seq[Product4[String, String, String, String]], caseSensitive: Boolean = true,
      transformationContext: String = "",
      callSite: CallSite = CallSite.NotProvided, stageThreshold: Long = 0, totalThreshold: Long = 0
  ): DynamicFrame = {
    val checked = mappings.map(Mapping.checked)
    derived(Mapping(tentative, checked, caseSensitive), (stageThreshold, totalThreshold), transformationContext)
  }

  def dropField(
      path: String, transformationContext: String = "", callSite: CallSite = CallSite.NotProvided,
      stageThreshold: Long = 0,
      totalThreshold: Long = 0
  ): DynamicFrame = dropFields(Seq(path), transformationContext, callSite, stageThreshold, totalThreshold)

  def dropFields(
      fieldNames: Seq[String], transformationContext: String = "", callSite: CallSite = CallSite.NotProvided,
      stageThreshold: Long = 0, totalThreshold: Long = 0
  ): DynamicFrame =
    derived(Mapping.dropFields(tentative, fieldNames), (stageThreshold, totalThreshold), transformationContext)

  /** The frame less the fields whose type is null. */
  def dropNulls(
      transformationContext: String = "", callSite: CallSite = CallSite.NotProvided, stageThreshold: Long = 0,
      totalThreshold: Long = 0
  ): DynamicFrame = {
    val limits = (stageThreshold, totalThreshold)
    derived(Mapping.dropFields(content, Mapping.nullPaths(content.schema)), limits, transformationContext)
  }

  def selectField(
      fieldName: String, transformationContext: String = "", callSite: CallSite = CallSite.NotProvided,
      stageThreshold: Long = 0, totalThreshold: Long = 0
  ): DynamicFrame = selectFields(Seq(fieldName), transformationContext, callSite, stageThreshold, totalThreshold)

  def selectFields(
      paths: Seq[String], transformationContext: String = "", callSite: CallSite = CallSite.NotProvided,
      stageThreshold: Long = 0, totalThreshold: Long = 0
  ): DynamicFrame =
    derived(Mapping.selectFields(tentative, paths), (stageThreshold, totalThreshold), transformationContext)

  def renameField(
      oldName: String, newName: String, transformationContext: String = "", callSite: CallSite = CallSite.NotProvided,
      stageThreshold: Long = 0, totalThreshold: Long = 0
  ): DynamicFrame =
    derived(Mapping.renameField(tentative, oldName, newName), (stageThreshold, totalThreshold), transformationContext)

  /** The frame of the named fields, and that of the others. */
  def splitFields(
      paths: Seq[String], transformationContext: String = "", callSite: CallSite = CallSite.NotProvided,
      stageThreshold: Long = 0, totalThreshold: Long = 0
  ): Seq[DynamicFrame] = {
    val picked = selectFields(paths, transformationContext, callSite, stageThreshold, totalThreshold)
    Seq(picked, dropFields(paths, transformationContext, callSite, stageThreshold, totalThreshold))
  }

  /** The rows for which every comparison holds, and the others; the three lists go side by side. */
  def splitRows(
      paths: Seq[String], values: Seq[Any], operators: Seq[String], transformationContext: String = "",
      callSite: CallSite = CallSite.NotProvided, stageThreshold: Long = 0, totalThreshold: Long = 0
  ): Seq[DynamicFrame] = {
    require(paths.size == values.size && paths.size == operators.size, "paths, values and operators must be as many")
    val comparisons = paths.indices.map(place => (paths(place), operators(place), values(place)))
    Seq(true, false).map { matching =>
      def condition = Combining.rowCondition(content, comparisons)
      def rows = content.dataframe.where(if (matching) condition else !condition)
      derived(content.withRows(rows), (stageThreshold, totalThreshold), transformationContext)
    }
  }

  /** Resolves choices by specs (path, action) or all by one action: cast:T, project:T, make_cols, make_struct,
    * match_catalog.
    */
  def resolveChoice(
      specs: Seq[Product2[String, String]] = Seq.empty[ResolveSpec], choiceOption: Option[ChoiceOption] = None,
      database: Option[String] = None, tableName: Option[String] = None, transformationContext: String = "",
      callSite: CallSite = CallSite.NotProvided, stageThreshold: Long = 0, totalThreshold: Long = 0
  ): DynamicFrame = {
    val checked = Choices.checkedSpecs(specs, choiceOption.map(_.action))
    def resolved =
      if (checked.head.action == "match_catalog") matchedToCatalog(database, tableName)
      else Choices.resolve(if (Choices.nameTypes(checked)) tentative else content, checked)
    derived(resolved, (stageThreshold, totalThreshold), transformationContext)
  }

  private def matchedToCatalog(database: Option[String], table: Option[String]): Content = (database, table) match {
    case (Some(database), Some(table)) =>
      Choices.matched(tentative, glueContext.catalog.table(database, table, None).columnTypes)
    case _ =>
      val message = "Parameters database and table_name are required for MATCH_CATALOG choice."
      throw new IllegalArgumentException(message)
  }

  /** Every field of a struct at the top level, under its dotted name. */
  def unnest(
      transformationContext: String = "", callSite: CallSite = CallSite.NotProvided, stageThreshold: Long = 0,
      totalThreshold: Long = 0
  ): DynamicFrame = derived(Flatten.unnest(content), (stageThreshold, totalThreshold), transformationContext)

  /** The flattened frame under the root's name, and one frame for each array in it. */
  def relationalize(
      rootTableName: String, stagingPath: String, options: JsonOptions = JsonOptions.empty,
      transformationContext: String = "",
      callSite: CallSite = CallSite.NotProvided, stageThreshold: Long = 0, totalThreshold: Long = 0
  ): Seq[DynamicFrame] = {
    val bookmarks = glueContext.bookmarks
    val folder = Option(stagingPath).filter(_.nonEmpty)
    val parts = new Relationalized(evaluated, rootTableName, folder, bookmarks.joinKeys(transformationContext))
    def highest = JObject(parts.highestIds.toList.map { case (frame, last) => frame -> JInt(last) })
    bookmarks.atCommit(transformationContext, () => Map("join_keys" -> highest))
    val limits = (stageThreshold, totalThreshold)
    parts.names.map(frame => derived(parts.frame(frame), limits, transformationContext, Some(frame)))
  }

  // Transforms of rows.

  /** The records for which `f` is true; one in which `f` misses something is dropped. */
  def filter(
      f: DynamicRecord => Boolean, errorMsg: String = "", transformationContext: String = "",
      callSite: CallSite = CallSite.NotProvided, stageThreshold: Long = 0, totalThreshold: Long = 0
  ): DynamicFrame = {
    lazy val both = Functions.filtered(content, f, transformationContext, infoOf(errorMsg, callSite))
    withErrors(both, (stageThreshold, totalThreshold), transformationContext)
  }

  /** What `f` makes of each record; where it throws or gives nothing, an error record. */
  def map(
      f: DynamicRecord => DynamicRecord, errorMsg: String = "", transformationContext: String = "",
      callSite: CallSite = CallSite.NotProvided, stageThreshold: Long = 0, totalThreshold: Long = 0
  ): DynamicFrame = {
    lazy val both = Functions.mapped(content, f, transformationContext, infoOf(errorMsg, callSite))
    withErrors(both, (stageThreshold, totalThreshold), transformationContext)
  }

  private def infoOf(errorMsg: String, callSite: CallSite): String = if (errorMsg.nonEmpty) errorMsg else callSite.info

  private def withErrors(both: => (Content, DataFrame), limits: (Long, Long), context: String): DynamicFrame =
    derived(both._1, limits, context, errors = () => Some(both._2))

  /** The inner equi-join; names of `frame2` that clash begin with a dot. */
  def join(
      keys1: Seq[String], keys2: Seq[String], frame2: DynamicFrame, transformationContext: String = "",
      callSite: CallSite = CallSite.NotProvided, stageThreshold: Long = 0, totalThreshold: Long = 0
  ): DynamicFrame = derived(
    Combining.join(content, frame2.content, keys1, keys2), (stageThreshold, totalThreshold), transformationContext,
    Some(name + frame2.name), Seq(frame2)
  )

  /** The rows of both frames; a field that has two types becomes a choice. */
  def union(
      frame2: DynamicFrame, transformationContext: String = "", callSite: CallSite = CallSite.NotProvided,
      stageThreshold: Long = 0, totalThreshold: Long = 0
  ): DynamicFrame = derived(
    Combining.union(content, frame2.content), (stageThreshold, totalThreshold), transformationContext,
    others = Seq(frame2)
  )

  /** The rows of the stage, and those of this frame whose keys are not in it. */
  def mergeDynamicFrames(
      stageDynamicFrame: DynamicFrame, primaryKeys: Seq[String], transformationContext: String = "",
      options: JsonOptions = JsonOptions.empty, callSite: CallSite = CallSite.NotProvided, stageThreshold: Long = 0,
      totalThreshold: Long = 0
  ): DynamicFrame = derived(
    Combining.merge(content, stageDynamicFrame.content, primaryKeys), (stageThreshold, totalThreshold),
    transformationContext,
    others = Seq(stageDynamicFrame)
  )

  def repartition(
      numPartitions: Int, transformationContext: String = "", callSite: CallSite = CallSite.NotProvided,
      stageThreshold: Long = 0, totalThreshold: Long = 0
  ): DynamicFrame = derived(
    tentative.withRows(tentative.dataframe.repartition(numPartitions)), (stageThreshold, totalThreshold),
    transformationContext
  )

  def coalesce(
      numPartitions: Int, shuffle: Boolean = false, transformationContext: String = "",
      callSite: CallSite = CallSite.NotProvided, stageThreshold: Long = 0, totalThreshold: Long = 0
  ): DynamicFrame = {
    def rows = tentative.dataframe
    def gathered = if (shuffle) rows.repartition(numPartitions) else rows.coalesce(numPartitions)
    derived(tentative.withRows(gathered), (stageThreshold, totalThreshold), transformationContext)
  }

  /** Writes sample records (`topk` of them, each taken with probability `prob`) as JSON, and gives the frame. */
  def spigot(
      path: String, options: JsonOptions = JsonOptions.empty, transformationContext: String = "",
      callSite: CallSite = CallSite.NotProvided, stageThreshold: Long = 0, totalThreshold: Long = 0
  ): DynamicFrame = {
    val probability = options.options.text("prob").fold(1.0)(_.toDouble)
    val found = evaluated
    val (schema, rows) = (found.schema, found.dataframe)
    val taken = if (probability < 1) rows.where(F.rand() < probability) else rows
    val sampled = taken.limit(options.options.number("topk", 100))
    val lines = sampled.rdd.map(row => Row(NodeJson.text(Records.read(row, schema))))
    val declared = spark.StructType(Seq(spark.StructField("value", spark.StringType)))
    glueContext.sparkSession.createDataFrame(lines, declared).coalesce(1).write.mode("append").text(path)
    derived(tentative, (stageThreshold, totalThreshold), transformationContext)
  }

  override def toString: String = s"DynamicFrame[$name]"
}

object DynamicFrame {
  def apply(dataframe: DataFrame, glueContext: GlueContext): DynamicFrame =
    new DynamicFrame(glueContext, () => Content.of(dataframe))

  def emptyDynamicFrame(glueContext: GlueContext): DynamicFrame = {
    val rows = glueContext.sparkSession.createDataFrame(new java.util.ArrayList[Row], spark.StructType(Seq.empty))
    new DynamicFrame(glueContext, () => Content(rows, StructType()))
  }

  /** A function that gives a record as it was where another throws. */
  def ignoreErrors(function: DynamicRecord => DynamicRecord): DynamicRecord => DynamicRecord = { record =>
    scala.util.Try(function(record.clone)).getOrElse(record)
  }
}
