package com.amazonaws.services.glue.util

/** A requested argument is missing or malformed. */
class GlueArgumentError(message: String) extends Exception(message)

/** Arguments of a job script, as Python's getResolvedOptions gives them. Source: glue-etl-spec section 1.3. */
object GlueArgParser {
  private val BookmarkOption = "job-bookmark-option"
  private val LegacyOption = "continuation-option"
  private val BookmarkRange = Seq("job-bookmark-from", "job-bookmark-to")
  private val Folders = Seq("TempDir", "RedshiftTempDir")
  private val AlwaysKnown =
    Seq("JOB_ID", "JOB_RUN_ID", "SECURITY_CONFIGURATION", "encryption-type", "enable-data-lineage")
  private val Legacy = Map(
    "continuation-enabled" -> "job-bookmark-enable",
    "continuation-readonly" -> "job-bookmark-pause",
    "continuation-ignore" -> "job-bookmark-disable"
  )

  /** The requested `options` and those that every job has, as far as they have values.
    *
    * Each requested name is required, unknown arguments are ignored; throws GlueArgumentError for a missing one,
    * RuntimeException for misuse of the bookmark options. Hyphens in names become underscores in the result.
    */
  def getResolvedOptions(args: Array[String], options: Array[String]): Map[String, String] = {
    val reserved = options.filter(name => name == BookmarkOption || name == LegacyOption)
    if (reserved.nonEmpty) throw new RuntimeException(s"Using reserved arguments ${reserved.mkString(",")}")
    for (name <- options.find(AlwaysKnown.contains(_)))
      throw new GlueArgumentError(s"argument --$name: conflicting option string: --$name")
    val requested = options.filterNot(name => Folders.contains(name) || BookmarkRange.contains(name.replace('_', '-')))
    val optional = Folders ++ AlwaysKnown ++ BookmarkRange ++ Seq(BookmarkOption, LegacyOption)
    val given = parsed(args, requested.toSet ++ optional)
    val missing = requested.filterNot(given.contains)
    if (missing.nonEmpty)
      throw new GlueArgumentError(s"the following arguments are required: ${missing.map("--" + _).mkString(", ")}")
    val bookmark = bookmarkOption(given)
    checkRange(given, bookmark)
    val folder = Folders.flatMap(given.get).headOption
    val whole = given - LegacyOption + (BookmarkOption -> bookmark) ++ Folders.flatMap(name => folder.map(name -> _))
    whole.map { case (name, value) => name.replace('-', '_') -> value }
  }

  /** The values of known names; `--name value` and `--name=value` both give one, the last counts. */
  private def parsed(args: Array[String], known: Set[String]): Map[String, String] = {
    val named = args.indices.filter(place => args(place).startsWith("--"))
    val pairs = named.flatMap { place =>
      args(place).drop(2).split("=", 2) match {
        case Array(name, value) if known(name) => Some(name -> value)
        case Array(name) if known(name) => Some(name -> valueAt(args, place + 1, name))
        case _ => None
      }
    }
    pairs.toMap
  }

  private def valueAt(args: Array[String], place: Int, name: String): String =
    args.lift(place).filterNot(_.startsWith("--")).getOrElse {
      throw new GlueArgumentError(s"argument --$name: expected one argument")
    }

  private def bookmarkOption(given: Map[String, String]): String = {
    val legacy = given.get(LegacyOption).map { value =>
      Legacy.getOrElse(value, invalid(LegacyOption, value, Legacy.keys))
    }
    val option = given.get(BookmarkOption).orElse(legacy).getOrElse("job-bookmark-disable")
    if (Legacy.values.toSeq.contains(option)) option else invalid(BookmarkOption, option, Legacy.values)
  }

  private def invalid(name: String, value: String, choices: Iterable[String]): Nothing = {
    val known = choices.toSeq.sorted.map(choice => s"'$choice'").mkString(", ")
    throw new GlueArgumentError(s"argument --$name: invalid choice: '$value' (choose from $known)")
  }

  private def checkRange(given: Map[String, String], option: String): Unit = {
    val (found, missing) = BookmarkRange.partition(given.contains)
    val isPaused = option == "job-bookmark-pause"
    if (isPaused && found.size == 1) throw new RuntimeException(s"Missing option or value for --${missing.head}")
    if (!isPaused && found.nonEmpty)
      throw new RuntimeException(s"Invalid option(s)${found.map("--" + _).mkString(" ")}")
  }
}
