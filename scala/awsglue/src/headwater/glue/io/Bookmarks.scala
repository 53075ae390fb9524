package headwater.glue.io

import java.nio.channels.FileChannel
import java.nio.charset.StandardCharsets.UTF_8
import java.nio.file.{Files, Path, Paths, StandardCopyOption, StandardOpenOption}

import scala.collection.mutable

import org.json4s._
import org.json4s.jackson.JsonMethods

/** What a source or transform remembers: its parts (`s3`, `jdbc`, `join_keys`) by name. */
case class Element(parts: Map[String, JValue] = Map.empty)

/** What is known of files: everything modified up to `mark - band` was seen, and of what is newer exactly `files`.
  *
  * A listing may show an object late, and one that was listed may be written again, so the newest part is kept by name
  * and time. All times are epoch milliseconds. Source: glue-etl-spec section 2; the format is that of python/awsglue.
  */
case class FileState(mark: Long, band: Long, files: Map[String, Long]) {
  def isSeen(found: StoredObject): Boolean =
    found.modified <= mark - band || files.get(found.path).contains(found.modified)

  def json: JValue = JObject(
    "mark" -> JInt(mark), "band" -> JInt(band),
    "files" -> JObject(files.toList.map { case (path, modified) => path -> JInt(modified) })
  )
}

object FileState {
  val DefaultBand = 900000L
  val DefaultFilesInBand = 1000

  def of(json: JValue): Option[FileState] = json match {
    case JObject(_) if json \ "mark" != JNothing =>
      val files = (json \ "files") match {
        case JObject(fields) => fields.collect { case (path, JInt(modified)) => path -> modified.toLong }.toMap
        case _ => Map.empty[String, Long]
      }
      Some(FileState(number(json \ "mark"), number(json \ "band"), files))
    case _ => None
  }

  private def number(json: JValue): Long = json match {
    case JInt(value) => value.toLong
    case _ => 0L
  }

  /** The objects to read now, and the state after that.
    *
    * Of those inside the band, oldest first, no more than `limit` can be remembered: the others wait for the next run.
    */
  def advanced(
      state: Option[FileState], objects: Seq[StoredObject], now: Long, band: Long, limit: Int
  ): (Seq[StoredObject], FileState) = {
    def isSeen(found: StoredObject) = state.exists(_.isSeen(found))
    val inBand = objects.filter(_.modified > now - band).sortBy(found => (found.modified, found.path))
    val (tracked, fresh) = inBand.partition(isSeen)
    val (kept, waiting) = fresh.splitAt(math.max(0, limit - tracked.size))
    val files = (tracked ++ kept).map(found => found.path -> found.modified).toMap
    val postponed = waiting.toSet
    (objects.filter(found => !isSeen(found) && !postponed(found)), FileState(now, band, files))
  }
}

/** The bookmarks of this run: what sources may skip, and what `commit` will save. */
class Bookmarks(option: String, folder: Option[Path]) {
  import Bookmarks._

  val isEnabled: Boolean = option == "job-bookmark-enable"
  val isPaused: Boolean = option == "job-bookmark-pause"
  if (folder.isEmpty && (isEnabled || isPaused))
    Console.err.println(s"bookmarks are kept nowhere: $RunFolder is not set")

  private var elements = readState("bookmark.json").getOrElse(Map.empty)
  private val earlier = if (isPaused) readState("bookmark.from.json") else None
  private val later = if (isPaused) readState("bookmark.to.json") else None
  private val pending = mutable.LinkedHashMap.empty[String, mutable.Buffer[() => Map[String, JValue]]]

  private def readState(name: String): Option[Map[String, Element]] =
    folder.map(_.resolve(name)).filter(Files.exists(_)).map { path =>
      val state = JsonMethods.parse(new String(Files.readAllBytes(path), UTF_8))
      val version = state \ "version"
      if (version != JInt(Version))
        throw new IllegalStateException(s"bookmark state of version ${JsonMethods.compact(version)} cannot be read")
      parts(state \ "elements").mapValues(element => Element(parts(element))).toMap
    }

  private def parts(json: JValue): Map[String, JValue] = json match {
    case JObject(fields) => fields.toMap
    case _ => Map.empty
  }

  /** Whether a source or transform with this transformationContext is bookmarked. */
  def appliesTo(context: String): Boolean = context.nonEmpty && (isEnabled || isPaused)

  private def part(context: String, name: String): Option[JValue] =
    if (appliesTo(context)) elements.get(context).flatMap(_.parts.get(name)) else None

  /** Those of the objects that this run is to read; `commit` will remember that it did. */
  def unread(context: String, objects: Seq[StoredObject], band: Long, limit: Int): Seq[StoredObject] = {
    if (!appliesTo(context)) return objects
    later match {
      case Some(last) =>
        def state(known: Map[String, Element]) =
          known.get(context).flatMap(_.parts.get("s3")).flatMap(FileState.of)
        val (before, until) = (earlier.flatMap(state), state(last))
        objects.filter(found => until.exists(_.isSeen(found)) && !before.exists(_.isSeen(found)))
      case None =>
        val now = System.currentTimeMillis
        val known = part(context, "s3").flatMap(FileState.of)
        val (chosen, after) = FileState.advanced(known, objects, now, band, limit)
        atCommit(context, () => Map("s3" -> after.json))
        chosen
    }
  }

  /** The highest join key that relationalize gave in earlier runs, by frame. */
  def joinKeys(context: String): Map[String, Long] =
    part(context, "join_keys").fold(Map.empty[String, Long]) { keys =>
      parts(keys).collect { case (name, JInt(last)) => name -> last.toLong }
    }

  /** The last bookmark keys of a table, as SQL literals. */
  def lastKeys(context: String): Option[Seq[String]] =
    part(context, "jdbc").collect { case JArray(values) => values.collect { case JString(value) => value } }

  /** Remembers a function that gives what `commit` is to save under a transformationContext. */
  def atCommit(context: String, saved: () => Map[String, JValue]): Unit =
    if (isEnabled && context.nonEmpty) pending.getOrElseUpdate(context, mutable.Buffer.empty) += saved

  /** Saves everything at once: whoever reads finds the old state or the whole new one. */
  def commit(): Unit = {
    if (!isEnabled) return
    for ((context, saved) <- pending) {
      val merged = saved.foldLeft(elements.getOrElse(context, Element()).parts)((known, part) => known ++ part())
      elements += context -> Element(merged)
    }
    pending.clear()
    folder.foreach(path => writeAtomically(path.resolve("bookmark.committed.json"), JsonMethods.compact(json)))
  }

  private def json: JValue = JObject(
    "version" -> JInt(Version),
    "elements" -> JObject(elements.toList.map { case (context, element) => context -> JObject(element.parts.toList) })
  )
}

object Bookmarks {
  private val Version = 1
  private val RunFolder = "HEADWATER_RUN_FOLDER"

  /** The bookmarks of the run whose folder the environment names. */
  def forRun(option: String): Bookmarks = new Bookmarks(option, sys.env.get(RunFolder).map(Paths.get(_)))

  /** Writes a file so that a reader finds the old one or the whole new one, also after a power cut. */
  def writeAtomically(path: Path, text: String): Unit = {
    val part = path.resolveSibling(s"${path.getFileName}.tmp")
    Files.write(part, text.getBytes(UTF_8))
    synchronise(part, StandardOpenOption.WRITE)
    Files.move(part, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING)
    synchronise(path.getParent, StandardOpenOption.READ)
  }

  private def synchronise(path: Path, mode: StandardOpenOption): Unit = {
    val channel = FileChannel.open(path, mode)
    try channel.force(true)
    finally channel.close()
  }
}
