package com.amazonaws.services.glue.util

import scala.collection.JavaConverters._

import com.amazonaws.services.glue.GlueContext
import headwater.glue.io.Bookmarks

/** The script's job. Without `commit`, no bookmark is saved, and the next run reads the same again. */
object Job {
  private var started: Option[(String, GlueContext)] = None
  private var arguments = Map.empty[String, String]

  /** Starts the job: `args` is what getResolvedOptions gave; its job_bookmark_option rules. */
  def init(
      jobName: String, glueContext: GlueContext, args: java.util.Map[String, String] = Map.empty[String, String].asJava
  ): this.type = {
    arguments = args.asScala.toMap
    started = Some((jobName, glueContext))
    glueContext.bookmarks = Bookmarks.forRun(arguments.getOrElse("job_bookmark_option", "job-bookmark-disable"))
    this
  }

  def init(
      jobName: String, glueContext: GlueContext, endpoint: String, args: java.util.Map[String, String]
  ): this.type =
    init(jobName, glueContext, args)

  /** Saves the bookmarks of everything that was read with a transformationContext since `init`. */
  def commit(): Unit = started.foreach { case (_, glueContext) => glueContext.bookmarks.commit() }

  def isInitialized: Boolean = started.isDefined

  /** Forgets the job, so that another can be started. */
  def reset(): Unit = {
    started = None
    arguments = Map.empty
  }

  def name: String = started.fold("")(_._1)

  def runId: String = arguments.getOrElse("JOB_RUN_ID", "")
}
