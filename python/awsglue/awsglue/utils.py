"""Arguments of a job script: `getResolvedOptions` and what it raises. Needs no PySpark."""

import argparse
import traceback

BOOKMARK_OPTIONS = ("job-bookmark-enable", "job-bookmark-disable", "job-bookmark-pause")
LEGACY_BOOKMARK_OPTIONS = {
    "continuation-enabled": "job-bookmark-enable",
    "continuation-readonly": "job-bookmark-pause",
    "continuation-ignore": "job-bookmark-disable",
}
RESERVED = ("job-bookmark-option", "continuation-option")
BOOKMARK_RANGE = ("job-bookmark-from", "job-bookmark-to")
TEMPORARY_FOLDERS = ("TempDir", "RedshiftTempDir")
ALWAYS_PRESENT = ("JOB_ID", "JOB_RUN_ID", "SECURITY_CONFIGURATION", "encryption-type", "enable-data-lineage")


class GlueArgumentError(Exception):
    """A requested argument is missing or malformed."""


class _ArgumentParser(argparse.ArgumentParser):
    def error(self, message):
        """Raises instead of leaving the process, as a job must fail with a reason."""
        raise GlueArgumentError(message)


def _parser(options):
    parser = _ArgumentParser(allow_abbrev=False)
    parser.add_argument("--job-bookmark-option", choices=BOOKMARK_OPTIONS, default=None)
    parser.add_argument("--continuation-option", choices=sorted(LEGACY_BOOKMARK_OPTIONS), default=None)
    for name in (*BOOKMARK_RANGE, *TEMPORARY_FOLDERS, *ALWAYS_PRESENT):
        parser.add_argument(f"--{name}", default=None)
    for name in options:
        if name not in TEMPORARY_FOLDERS and name.replace("_", "-") not in BOOKMARK_RANGE:
            parser.add_argument(f"--{name}", required=True)
    return parser


def _bookmark_option(parsed):
    legacy = parsed.pop("continuation_option")
    option = parsed["job_bookmark_option"]
    if option is None and legacy is not None:
        return LEGACY_BOOKMARK_OPTIONS[legacy]
    return option or "job-bookmark-disable"


def _check_bookmark_range(parsed):
    given = [name for name in BOOKMARK_RANGE if parsed[name.replace("-", "_")] is not None]
    if parsed["job_bookmark_option"] == "job-bookmark-pause":
        if len(given) == 1:
            (missing,) = set(BOOKMARK_RANGE) - set(given)
            raise RuntimeError(f"Missing option or value for --{missing}")
    elif given:
        raise RuntimeError("Invalid option(s)" + " ".join(f"--{name}" for name in given))


def getResolvedOptions(args, options):
    """Returns the job's arguments as a dict: the requested `options` and those that every job has.

    `args` is `sys.argv` (its first item is skipped). Each requested name is required, unknown arguments are ignored;
    raises GlueArgumentError for a missing one, RuntimeError for misuse of the bookmark options (spec, section 1.3).
    """
    reserved = [name for name in options if name in RESERVED]
    if reserved:
        raise RuntimeError(f"Using reserved arguments {','.join(reserved)}")
    parsed = vars(_parser(options).parse_known_args(args[1:])[0])
    parsed["job_bookmark_option"] = _bookmark_option(parsed)
    _check_bookmark_range(parsed)
    folder = parsed["TempDir"] or parsed["RedshiftTempDir"]
    parsed["TempDir"] = parsed["TempDir"] or folder
    parsed["RedshiftTempDir"] = parsed["RedshiftTempDir"] or folder
    # argparse turns every hyphen of a name into an underscore, which is also what AWS's dict holds.
    return parsed


def makeOptions(_spark_context, options):
    """Returns the options as they are; AWS's package makes a JVM object of them, which this one does not need."""
    return dict(options)


def callsite():
    """Returns where the script called the package: `File "…", line N, in function`."""
    outside = [frame for frame in traceback.extract_stack() if "awsglue" not in frame.filename]
    if not outside:
        return ""
    last = outside[-1]
    return f'File "{last.filename}", line {last.lineno}, in {last.name}'
