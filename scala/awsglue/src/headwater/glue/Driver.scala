package headwater.glue

import java.lang.reflect.InvocationTargetException
import java.net.{URL, URLClassLoader}
import java.nio.file.{Path, Paths}

import scala.tools.nsc.{Global, Settings}
import scala.tools.nsc.reporters.StoreReporter

import com.amazonaws.services.glue.types.{ObjectNode, StringNode}
import headwater.glue.frame.NodeJson
import headwater.glue.io.Bookmarks
import org.apache.spark.util.MutableURLClassLoader

/** Compiles a job's script and runs its class, in the JVM that spark-submit started; a failure is left in failure.json.
  *
  * {{{headwater.glue.Driver SCRIPT CLASS ARGUMENT...}}}
  *
  * One process does both, so whatever ends a run also ends its compiler.
  */
object Driver {
  private val Folder = sys.env.get("HEADWATER_RUN_FOLDER").map(Paths.get(_))

  /** Why a run cannot go on, in the words of its ErrorMessage; the log was told more. */
  private class Failed(val kind: String, message: String) extends Exception(message)

  def main(arguments: Array[String]): Unit = {
    val Array(script, className) = arguments.take(2)
    try run(compiled(Paths.get(script)), className, arguments.drop(2))
    catch {
      case failed: Failed =>
        keepFailure(failed)
        sys.exit(1)
    }
  }

  // Compiling.

  private def compiled(script: Path): Path = {
    val jar = script.resolveSibling("script.jar")
    val settings = new Settings(problem => throw new Failed("Compilation failed", problem))
    settings.classpath.value = classPath.mkString(java.io.File.pathSeparator)
    settings.outputDirs.setSingleOutput(jar.toString)
    settings.deprecation.value = false
    val reporter = new StoreReporter(settings)
    val compiler = new Global(settings, reporter)
    new compiler.Run().compile(List(script.toString))
    val problems = reporter.infos.toSeq.filter(_.severity == reporter.ERROR)
    problems.foreach(problem => Console.err.println(described(script, problem)))
    for (first <- problems.headOption)
      throw new Failed("Compilation failed", described(script, first).linesIterator.next())
    jar
  }

  private def described(script: Path, problem: StoreReporter.Info): String = {
    val place = if (problem.pos.isDefined) s"${script.getFileName}:${problem.pos.line}: " else ""
    val line = if (problem.pos.isDefined) s"\n${problem.pos.lineContent}\n${problem.pos.lineCaret}" else ""
    s"${place}error: ${problem.msg}$line"
  }

  /** Spark's own jars, and those that were submitted with the job. */
  private def classPath: Seq[String] = {
    val submitted = Thread.currentThread.getContextClassLoader match {
      case loader: URLClassLoader =>
        loader.getURLs.toSeq.filter(_.getProtocol == "file").map(url => Paths.get(url.toURI).toString)
      case _ => Seq.empty
    }
    System.getProperty("java.class.path").split(java.io.File.pathSeparator).toSeq ++ submitted
  }

  // Running.

  private def run(jar: Path, className: String, arguments: Array[String]): Unit = {
    val loader = loaderWith(jar.toUri.toURL)
    Thread.currentThread.setContextClassLoader(loader)
    // Executors on other machines fetch it from the driver.
    val jars = sys.props.get("spark.jars").filter(_.nonEmpty).toSeq :+ jar.toString
    sys.props("spark.jars") = jars.mkString(",")
    val main = mainOf(loader, className)
    try main.invoke(null, arguments)
    catch { case thrown: InvocationTargetException => throw failureOf(thrown.getCause) }
  }

  private def loaderWith(jar: URL): ClassLoader = Thread.currentThread.getContextClassLoader match {
    case loader: MutableURLClassLoader =>
      loader.addURL(jar)
      loader
    case parent => new URLClassLoader(Array(jar), parent)
  }

  private def mainOf(loader: ClassLoader, className: String): java.lang.reflect.Method =
    try Class.forName(className, true, loader).getMethod("main", classOf[Array[String]])
    catch {
      case _: ClassNotFoundException =>
        throw new Failed("ClassNotFoundException", s"the script has no class $className")
      case _: NoSuchMethodException => throw new Failed("NoSuchMethodException", s"class $className has no main method")
    }

  // AWS's text: `Exception in User Class: java.lang.RuntimeException : message`.
  private def failureOf(invoked: Throwable): Failed = {
    val thrown = invoked match {
      case starting: ExceptionInInitializerError if starting.getCause != null => starting.getCause
      case other => other
    }
    thrown.setStackTrace(ofScript(thrown.getStackTrace))
    thrown.printStackTrace()
    new Failed("Exception in User Class", s"${thrown.getClass.getName} : ${thrown.getMessage}")
  }

  /** A trace up to the script's first call: this class and how it was called are no concern of its author. */
  private def ofScript(trace: Array[StackTraceElement]): Array[StackTraceElement] = {
    val inner = trace.takeWhile(!_.getClassName.startsWith("headwater.glue.Driver"))
    inner.reverse.dropWhile(_.getClassName.contains(".reflect.")).reverse
  }

  private def keepFailure(failed: Failed): Unit = {
    Console.err.println(s"${failed.kind}: ${failed.getMessage}")
    val told = ObjectNode("kind" -> StringNode(failed.kind), "message" -> StringNode(failed.getMessage))
    Folder.foreach(folder => Bookmarks.writeAtomically(folder.resolve("failure.json"), NodeJson.text(told)))
  }
}
