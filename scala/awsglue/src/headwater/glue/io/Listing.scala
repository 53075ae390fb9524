package headwater.glue.io

import java.nio.file.{Files, Path, Paths}
import java.util.regex.Pattern

import scala.collection.JavaConverters._

import com.amazonaws.services.s3.model.ListObjectsV2Request
import org.json4s.{JArray, JString}
import org.json4s.jackson.JsonMethods

/** An object or file: its path as Spark reads it, and when it was last modified in epoch milliseconds. */
case class StoredObject(path: String, modified: Long)

/** Objects under paths, with their times: S3 through the SDK, local folders through the file system. */
object Listing {
  private val Globs = "*?{["

  def isS3(path: String): Boolean = Seq("s3://", "s3a://", "s3n://").exists(path.startsWith)

  /** The objects at or under a path, which may hold a glob, sorted by path; hidden ones are left out. */
  def listed(path: String): Seq[StoredObject] = {
    val literal = path.takeWhile(character => Globs.indexOf(character) < 0)
    val found = if (isS3(path)) listedS3(literal) else listedLocal(literal)
    val within = Pattern.compile(globPattern(path.stripSuffix("/")) + "(?:/(?<below>.*))?", Pattern.DOTALL)
    val chosen = found.filter { each =>
      val matcher = within.matcher(each.path)
      matcher.matches && isVisible(Option(matcher.group("below")).getOrElse(""))
    }
    chosen.sortBy(_.path)
  }

  private def isVisible(below: String): Boolean =
    !below.split("/").exists(name => (name.startsWith("_") || name.startsWith(".")) && !name.contains("="))

  private def listedS3(path: String): Seq[StoredObject] = {
    val Array(scheme, rest) = path.split("://", 2)
    val (bucket, key) = rest.span(_ != '/')
    val request = new ListObjectsV2Request().withBucketName(bucket).withPrefix(key.stripPrefix("/").stripSuffix("/"))
    val pages = Iterator.iterate(Clients.s3.listObjectsV2(request)) { page =>
      Clients.s3.listObjectsV2(request.withContinuationToken(page.getNextContinuationToken))
    }
    val (whole, last) = pages.span(_.isTruncated)
    val entries = (whole ++ last.take(1)).flatMap(_.getObjectSummaries.asScala)
    val files = entries.filter(entry => !entry.getKey.endsWith("/"))
    files.map(entry => StoredObject(s"$scheme://$bucket/${entry.getKey}", entry.getLastModified.getTime)).toList
  }

  private def listedLocal(path: String): Seq[StoredObject] = {
    val local = path.replaceFirst("^file:(//)?", "")
    val prefix = path.stripSuffix(local)
    val top = Paths.get(local)
    val root = if (Files.exists(top)) top else Option(top.getParent).getOrElse(top)
    if (!Files.exists(root)) return Seq.empty
    val found = Files.walk(root)
    def stored(file: Path) = StoredObject(prefix + file, Files.getLastModifiedTime(file).toMillis)
    try found.iterator.asScala.filter(Files.isRegularFile(_)).map(stored).toList
    finally found.close()
  }

  /** A glob as a regular expression: `*` stays in a folder, `**` does not, `{a,b}` and `[a-z]` choose. */
  def globPattern(glob: String): String = {
    val pattern = new StringBuilder
    var (position, depth) = (0, 0)
    while (position < glob.length) {
      val character = glob(position)
      val isDeep = glob.startsWith("**", position)
      if (character == '{') depth += 1
      if (character == '}' && depth > 0) depth -= 1
      pattern ++= (if (isDeep) ".*" else globPart(character, depth))
      position += (if (isDeep) 2 else 1)
    }
    pattern.toString
  }

  private def globPart(character: Char, depth: Int): String = character match {
    case '[' | ']' => character.toString
    case '*' => "[^/]*"
    case '?' => "[^/]"
    case '{' => "(?:"
    case '}' => ")"
    case ',' if depth > 0 => "|"
    case other => Pattern.quote(other.toString)
  }

  /** The objects that no exclusion glob matches, by their whole path or by what lies below a root. */
  def withoutExcluded(objects: Seq[StoredObject], exclusions: Seq[String], roots: Seq[String]): Seq[StoredObject] = {
    val patterns = exclusions.flatMap(globs).map(glob => Pattern.compile(globPattern(glob), Pattern.DOTALL))
    objects.filterNot { each =>
      val within = roots.filter(each.path.startsWith(_))
      val below = within.map(root => each.path.substring(root.length).dropWhile(_ == '/'))
      (each.path +: below).exists(text => patterns.exists(_.matcher(text).matches))
    }
  }

  /** Exclusions are a list, or one text that holds a JSON list. */
  private def globs(text: String): Seq[String] =
    if (!text.startsWith("[\"")) Seq(text)
    else JsonMethods.parse(text) match {
      case JArray(items) => items.collect { case JString(glob) => glob }
      case _ => Seq(text)
    }
}
