"""Runs a job's script as its main module; a failure is left in failure.json of the run's folder.

    headwater_driver.py SCRIPT ARGUMENT...
"""

import json
import os
import runpy
import sys
import traceback


def main():
    script = sys.argv[1]
    sys.argv = sys.argv[1:]
    sys.path.insert(0, os.path.dirname(script))
    try:
        runpy.run_path(script, run_name="__main__")
    except SystemExit as end:
        if end.code not in (None, 0):
            keep_failure("SystemExit", str(end.code))
        raise
    except BaseException as error:
        keep_failure(type(error).__name__, str(error))
        print_traceback(error, script)
        sys.exit(1)


def keep_failure(kind, message):
    folder = os.environ.get("HEADWATER_RUN_FOLDER")
    if not folder:
        return
    path = os.path.join(folder, "failure.json")
    with open(path + ".part", "w", encoding="utf-8") as file:
        json.dump({"kind": kind, "message": message}, file)
    os.replace(path + ".part", path)


def print_traceback(error, script):
    """Prints the traceback from the script's first line on: this file and runpy are no concern of its author."""
    step = error.__traceback__
    while step is not None and step.tb_frame.f_code.co_filename != script:
        step = step.tb_next
    # A script that cannot be compiled has no frame of its own.
    traceback.print_exception(type(error), error, step)


if __name__ == "__main__":
    main()
