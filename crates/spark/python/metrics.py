"""Reports what Spark measures while a job's script runs: one line of JSON every 30 seconds, and one at the end.

A line is {"time": milliseconds since 1970, "values": {"driver.aggregate.bytesRead": 4711, ...}}; what counts is told as what came
since the line before. The server makes CloudWatch's metrics of the namespace Glue from it, and knows their units and types.

Only what is measured is told: the heap and the processor of executors on other machines are not, so there is no value for all.
"""

import contextlib
import json
import os
import sys
import threading
import time

SWITCH = "--enable-metrics"
# In the run's folder.
REPORTS = "metrics"
SECONDS_BETWEEN = 30
SECONDS_BETWEEN_LOOKS = 0.5
# How long the last report waits for what Spark's listeners have not taken in yet.
MOST_MILLISECONDS_BEHIND = 2000
# Java tells how busy the machine was since it was asked before; over less than this it says nothing of worth.
LEAST_SECONDS_OF_LOAD = 1
MEGABYTE = 1 << 20

# What Spark's status store counts for each stage.
OF_STAGES = {
    "driver.aggregate.bytesRead": "inputBytes",
    "driver.aggregate.recordsRead": "inputRecords",
    "driver.aggregate.numCompletedTasks": "numCompleteTasks",
    "driver.aggregate.numFailedTasks": "numFailedTasks",
    "driver.aggregate.numKilledTasks": "numKilledTasks",
    "driver.aggregate.shuffleBytesWritten": "shuffleWriteBytes",
    "driver.aggregate.shuffleLocalBytesRead": "shuffleLocalBytesRead",
}


def is_wanted(arguments):
    """Whether a script's arguments have the switch on: AWS takes the bare name and any value but false."""
    if SWITCH not in arguments:
        return False
    value = arguments[arguments.index(SWITCH) + 1:][:1]
    return [text.lower() for text in value] != ["false"]


@contextlib.contextmanager
def reported(arguments):
    """Reports as long as it is entered, where the arguments ask for it."""
    folder = os.environ.get("HEADWATER_RUN_FOLDER")
    if not folder or not is_wanted(arguments):
        yield
        return
    reporter = Reporter(os.path.join(folder, REPORTS))
    reporter.start()
    try:
        yield
    finally:
        reporter.finish()


class Reporter:
    """Appends reports to a file; whatever goes wrong with that is no concern of the job."""

    def __init__(self, path):
        self.path = path
        self.over = threading.Event()
        self.alone = threading.Lock()
        self.application = None
        self.complained = False

    def start(self):
        try:
            from pyspark import SparkContext
        except ImportError:
            # A Python shell has no Spark to tell of.
            return
        stop = SparkContext.stop

        def report_and_stop(context):
            self.report(is_last=True)
            stop(context)

        # Nothing can be read once the context has stopped.
        SparkContext.stop = report_and_stop
        threading.Thread(target=self.report_now_and_then, name="headwater-metrics", daemon=True).start()

    def report_now_and_then(self):
        while (context := active_context()) is None:
            if self.over.wait(SECONDS_BETWEEN_LOOKS):
                return
        with self.alone, self.harmless():
            self.application_of(context)
        while not self.over.wait(SECONDS_BETWEEN):
            self.report()

    def finish(self):
        self.over.set()
        self.report(is_last=True)

    def report(self, is_last=False):
        context = active_context()
        if context is None:
            return
        with self.alone, self.harmless():
            values = self.application_of(context).values(is_last)
            self.append({"time": time.time_ns() // 1_000_000, "values": values})

    def application_of(self, context):
        if self.application is None or self.application.context is not context:
            self.application = Application(context)
        return self.application

    def append(self, report):
        with open(self.path, "a", encoding="ascii") as file:
            file.write(json.dumps(report) + "\n")

    @contextlib.contextmanager
    def harmless(self):
        try:
            yield
        except Exception as error:
            if not self.complained:
                self.complained = True
                print(f"metrics of Spark are not reported: {error}", file=sys.stderr, flush=True)


def active_context():
    pyspark = sys.modules.get("pyspark")
    context = pyspark and pyspark.SparkContext._active_spark_context
    # It is named before it is ready.
    return context if context and getattr(context, "_jsc", None) else None


class Application:
    """One application of Spark, and what of it was told already."""

    def __init__(self, context):
        self.context = context
        self.gateway, self.jvm = context._gateway, context._jvm
        self.spark = context._jsc.sc()
        self.as_json = self.jvm.com.fasterxml.jackson.databind.ObjectMapper()
        self.as_json.registerModule(self.jvm.com.fasterxml.jackson.module.scala.DefaultScalaModule())
        self.told_of_stages = {}
        self.told_of_files = {}
        self.told_until = self.spark.startTime()
        self.loaded_since = time.monotonic()
        self.processor_load()

    def values(self, is_last):
        if is_last:
            self.catch_up()
        values = self.since_last_time() | self.executors()
        own = self.machine() | self.files()
        values |= {f"driver.{name}": value for name, value in own.items()}
        if self.spark.isLocal():
            # This process is all there is.
            values |= {f"ALL.{name}": value for name, value in own.items()}
        return values

    def catch_up(self):
        # Too late is no reason to tell nothing.
        with contextlib.suppress(Exception):
            self.spark.listenerBus().waitUntilEmpty(MOST_MILLISECONDS_BEHIND)

    def read(self, listed):
        """What the status store lists, as Spark's REST interface shows it: in one call, however long it is."""
        return json.loads(self.as_json.writeValueAsString(listed))

    def stages(self):
        no_quantiles = self.gateway.new_array(self.jvm.double, 0)
        no_tasks = self.jvm.java.util.ArrayList()
        return self.read(self.spark.statusStore().stageList(None, False, False, no_quantiles, no_tasks))

    def since_last_time(self):
        """Spark forgets stages after a thousand, so what is new in each stage counts and not the sum of them all."""
        values = dict.fromkeys([*OF_STAGES, "driver.aggregate.numCompletedStages"], 0)
        seen = {}
        for stage in self.stages():
            attempt = stage["stageId"], stage["attemptId"]
            counts = {name: stage[field] for name, field in OF_STAGES.items()}
            counts["driver.aggregate.numCompletedStages"] = int(stage["status"] == "COMPLETE")
            told = self.told_of_stages.get(attempt, {})
            for name, count in counts.items():
                values[name] += count - told.get(name, 0)
            seen[attempt] = counts
        self.told_of_stages = seen
        now = self.jvm.java.lang.System.currentTimeMillis()
        values["driver.aggregate.elapsedTime"] = now - self.told_until
        self.told_until = now
        return values

    def executors(self):
        executors = self.read(self.spark.statusStore().executorList(True))
        # The driver is one of them only where it does the work itself.
        working = [executor for executor in executors if executor["totalCores"] > 0]
        return {
            "driver.BlockManager.disk.diskSpaceUsed_MB": sum(executor["diskUsed"] for executor in executors) / MEGABYTE,
            "driver.ExecutorAllocationManager.executors.numberAllExecutors": len(working),
        }

    def machine(self):
        runtime = self.jvm.java.lang.Runtime.getRuntime()
        used = runtime.totalMemory() - runtime.freeMemory()
        values = {"jvm.heap.used": used, "jvm.heap.usage": used / runtime.maxMemory()}
        return values | self.load()

    def load(self):
        now = time.monotonic()
        if now - self.loaded_since < LEAST_SECONDS_OF_LOAD:
            return {}
        self.loaded_since = now
        load = self.processor_load()
        # Less than nothing stands for what Java does not know.
        return {"system.cpuSystemLoad": load} if load >= 0 else {}

    def processor_load(self):
        # The class that answers is Java's own affair: the method is found on the interface that it shows.
        bean = self.jvm.java.lang.management.ManagementFactory.getOperatingSystemMXBean()
        shown = self.jvm.java.lang.Class.forName("com.sun.management.OperatingSystemMXBean")
        method = shown.getMethod("getSystemCpuLoad", self.gateway.new_array(self.jvm.java.lang.Class, 0))
        return method.invoke(bean, self.gateway.new_array(self.jvm.java.lang.Object, 0))

    def files(self):
        """Bytes from and to buckets, by this process, since the last time."""
        totals = {"s3.filesystem.read_bytes": 0, "s3.filesystem.write_bytes": 0}
        for statistics in self.jvm.org.apache.hadoop.fs.FileSystem.getAllStatistics():
            if statistics.getScheme() in ("s3", "s3a", "s3n"):
                totals["s3.filesystem.read_bytes"] += statistics.getBytesRead()
                totals["s3.filesystem.write_bytes"] += statistics.getBytesWritten()
        new = {name: total - self.told_of_files.get(name, 0) for name, total in totals.items()}
        self.told_of_files = totals
        return new
