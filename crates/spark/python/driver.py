"""Runs a job's script as its main module; a failure is left in failure.json of the run's folder.

    headwater_driver.py SCRIPT ARGUMENT...
    headwater_driver.py --wait

With --wait it warms Spark up and waits until the run's folder holds an assignment.
"""

import contextlib
import importlib
import json
import os
import runpy
import subprocess
import sys
import time
import traceback

import headwater_metrics

# Bytes for a failure: room for them is taken before the script can fill the disk.
ROOM = 16 * 1024
LONGEST_MESSAGE = 8000
# What pip is to install before the script begins, as a JSON list of its arguments, and where to.
MODULES = "HEADWATER_MODULES"
MODULES_FOLDER = "HEADWATER_MODULES_FOLDER"


# A driver that waits looks this often, in seconds, for its assignment.
LOOK_EVERY = 0.01
# How a driver ends that no run came for: as sysexits has it, a failure that may pass.
NO_RUN_CAME = 75


def main():
    if sys.argv[1:] == ["--wait"]:
        warm_up()
        sys.argv[1:] = assigned()
    script = sys.argv[1]
    sys.argv = sys.argv[1:]
    take_room()
    sys.path.insert(0, os.path.dirname(script))
    try:
        install_modules()
        with headwater_metrics.reported(sys.argv):
            runpy.run_path(script, run_name="__main__")
    except SystemExit as end:
        if end.code not in (None, 0):
            keep_failure("SystemExit", str(end.code))
        raise
    except BaseException as error:
        keep_failure(type(error).__name__, str(error))
        print_traceback(error, script)
        sys.exit(1)
    finally:
        give_room_back()


def warm_up():
    """Has Java load and compile what every job needs; the session is gone again before the job makes its own."""
    import boto3  # noqa: F401
    from awsglue.context import GlueContext  # noqa: F401
    from pyspark.sql import SparkSession

    spark = SparkSession.builder.config("spark.ui.enabled", "false").getOrCreate()
    spark.range(1000).selectExpr("id % 7 AS key").groupBy("key").count().collect()
    spark.createDataFrame([("a", 1)], "name string, number int").toJSON().collect()
    spark.stop()


def assigned():
    """Waits for the run; returns its script and arguments."""
    folder = os.environ["HEADWATER_RUN_FOLDER"]
    path, server = os.path.join(folder, "assignment.json"), int(os.environ["HEADWATER_SERVER"])
    with open(os.path.join(folder, "waits"), "w", encoding="utf-8"):
        pass
    while not os.path.exists(path):
        if not lives(server):
            sys.exit(NO_RUN_CAME)
        time.sleep(LOOK_EVERY)
    with open(path, encoding="utf-8") as file:
        assignment = json.load(file)
    os.environ.update(assignment["environment"])
    from pyspark import SparkContext

    system = SparkContext._gateway.jvm.java.lang.System
    for name, value in assignment["settings"].items():
        system.setProperty(name, value)
    return [assignment["script"], *assignment["arguments"]]


def lives(process):
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    return True


def install_modules():
    """Puts --additional-python-modules into a folder of the run, which stands first on PYTHONPATH, for executors too."""
    wanted = json.loads(os.environ.pop(MODULES, "[]"))
    if not wanted:
        return
    print("installing", *wanted, file=sys.stderr, flush=True)
    pip = [sys.executable, "-m", "pip", "install", "--quiet", "--target", os.environ[MODULES_FOLDER]]
    installed = subprocess.run([*pip, *wanted], stdout=sys.stderr, stderr=subprocess.PIPE, text=True, check=False)
    print(installed.stderr, end="", file=sys.stderr, flush=True)
    if installed.returncode != 0:
        last = [line for line in installed.stderr.splitlines() if line.startswith("ERROR")]
        raise ModuleInstallationError(" ".join(last) or f"pip ended with status {installed.returncode}")
    importlib.invalidate_caches()


class ModuleInstallationError(Exception):
    """pip could not install what the job asks for."""


def failure_file():
    return os.path.join(os.environ.get("HEADWATER_RUN_FOLDER", ""), "failure.json")


def take_room():
    if os.environ.get("HEADWATER_RUN_FOLDER"):
        with open(failure_file() + ".part", "wb") as file:
            file.write(b" " * ROOM)


def give_room_back():
    with contextlib.suppress(FileNotFoundError):
        os.remove(failure_file() + ".part")


def keep_failure(kind, message):
    if not os.environ.get("HEADWATER_RUN_FOLDER"):
        return
    path = failure_file()
    text = json.dumps({"kind": kind, "message": message[:LONGEST_MESSAGE]}).encode()
    try:
        with open(path + ".part", "r+b") as file:
            file.write(text)
        os.replace(path + ".part", path)
    except OSError as error:
        print(f"the failure cannot be written down: {error}", file=sys.stderr)


def print_traceback(error, script):
    """Prints the traceback from the script's first line on: this file and runpy are no concern of its author."""
    step = error.__traceback__
    while step is not None and step.tb_frame.f_code.co_filename != script:
        step = step.tb_next
    # A script that cannot be compiled has no frame of its own.
    traceback.print_exception(type(error), error, step)


if __name__ == "__main__":
    main()
