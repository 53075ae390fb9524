package com.amazonaws.services.glue.errors

/** Where a script called the library; kept with error records as `info`. */
case class CallSite(site: String, info: String = "")

object CallSite {
  val NotProvided: CallSite = CallSite("Not provided", "")
}

/** Why a record became an error record. */
case class Error(msg: String, exception: Option[Throwable] = None)
