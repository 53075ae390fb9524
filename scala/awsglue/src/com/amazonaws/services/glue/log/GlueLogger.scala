package com.amazonaws.services.glue.log

import org.slf4j.LoggerFactory

/** Writes to the driver's log, through Spark's own logging. */
class GlueLogger extends Serializable {
  @transient private lazy val logger = LoggerFactory.getLogger("GlueLogger")

  def info(message: String): Unit = logger.info(message)

  def warn(message: String): Unit = logger.warn(message)

  def error(message: String): Unit = logger.error(message)

  def debug(message: String): Unit = logger.debug(message)
}
