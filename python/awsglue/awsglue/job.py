"""Job: a script's `init` and `commit`, which bound what its bookmarks save."""

from awsglue._io.bookmarks import Bookmarks


class Job:
    """A job run. Without `commit`, no bookmark is saved, and the next run reads the same again."""

    def __init__(self, glue_context):
        self._glue_context = glue_context
        self._name = None

    @classmethod
    def continuation_options(cls):
        return ["--continuation-option", "continuation-enabled", "continuation-readonly", "continuation-ignore"]

    @classmethod
    def job_bookmark_options(cls):
        return ["--job-bookmark-option", "job-bookmark-enable", "job-bookmark-pause", "job-bookmark-disable"]

    @classmethod
    def job_bookmark_range_options(cls):
        return ["--job-bookmark-from", "--job-bookmark-to"]

    @classmethod
    def id_params(cls):
        return ["--JOB_NAME", "--JOB_ID", "--JOB_RUN_ID", "--SECURITY_CONFIGURATION"]

    @classmethod
    def encryption_type_options(cls):
        return ["--encryption-type", "sse-s3"]

    def init(self, job_name, args=None):
        """Starts the job: `args` is what getResolvedOptions gave; its job_bookmark_option rules."""
        self._name = job_name
        self._glue_context._arguments = dict(args or {})
        option = self._glue_context._arguments.get("job_bookmark_option", "job-bookmark-disable")
        self._glue_context._bookmarks = Bookmarks.for_run(option)

    def isInitialized(self):
        return self._name is not None

    def commit(self):
        """Saves the bookmarks of everything that was read with a transformation_ctx since `init`."""
        self._glue_context._bookmarks.commit()
