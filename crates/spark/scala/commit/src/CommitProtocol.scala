package headwater.spark

import org.apache.hadoop.fs.Path
import org.apache.hadoop.mapreduce.{JobContext, TaskAttemptContext}
import org.apache.spark.internal.io.{FileCommitProtocol, FileNameSpec}
import org.apache.spark.internal.io.FileCommitProtocol.TaskCommitMessage
import org.apache.spark.internal.io.cloud.PathOutputCommitProtocol

import scala.collection.mutable

/** Commits writes by Hadoop's committer of the target, as Spark's own protocol for stores of objects does, and dynamic
  * partition overwrites too, which that one refuses.
  *
  * Files of the partitions that a job writes are listed before its commit and deleted after it. So nothing is lost when the
  * job or a task of it fails at any time: what a partition held goes only once what replaces it is there. A job that dies
  * between the two leaves both, and overwrites both when it is run again.
  */
class CommitProtocol(jobId: String, path: String, overwritesPartitions: Boolean)
    extends PathOutputCommitProtocol(jobId, path, false) {

  /** The partitions' folders that this attempt of a task writes into. */
  @transient private var written: mutable.Set[String] = null

  override def setupTask(context: TaskAttemptContext): Unit = {
    written = mutable.Set.empty
    super.setupTask(context)
  }

  override def newTaskTempFile(context: TaskAttemptContext, folder: Option[String], name: FileNameSpec): String = {
    folder.foreach(below => written += new Path(path, below).toString)
    super.newTaskTempFile(context, folder, name)
  }

  override def newTaskTempFileAbsPath(context: TaskAttemptContext, folder: String, name: FileNameSpec): String = {
    written += folder
    super.newTaskTempFileAbsPath(context, folder, name)
  }

  override def commitTask(context: TaskAttemptContext): TaskCommitMessage =
    new TaskCommitMessage(CommittedTask(super.commitTask(context), written.toSet))

  override def onTaskCommit(message: TaskCommitMessage): Unit = super.onTaskCommit(CommittedTask.of(message).message)

  override def commitJob(context: JobContext, messages: Seq[TaskCommitMessage]): Unit = {
    val tasks = messages.map(CommittedTask.of)
    val folders = if (overwritesPartitions) tasks.flatMap(_.folders).distinct else Nil
    val replaced = folders.flatMap(folder => files(context, new Path(folder)))
    super.commitJob(context, tasks.map(_.message))
    replaced.foreach(file => file.getFileSystem(context.getConfiguration).delete(file, false))
  }

  private def files(context: JobContext, folder: Path): Seq[Path] = {
    val system = folder.getFileSystem(context.getConfiguration)
    val found = mutable.Buffer.empty[Path]
    if (system.exists(folder)) {
      val listed = system.listFiles(folder, true)
      while (listed.hasNext) found += listed.next().getPath
    }
    found.toSeq
  }
}

/** What a task tells of its commit. */
private case class CommittedTask(message: TaskCommitMessage, folders: Set[String])

private object CommittedTask {
  def of(message: TaskCommitMessage): CommittedTask = message.obj.asInstanceOf[CommittedTask]
}
