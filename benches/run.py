"""Measures Headwater beside its peers: `python benches/run.py [start api tpch crawl partitions predict crawl_bucket]`.

Each bench runs both sides in the same run on the same data. One that fails says why, and the others go on.
The exit status is 0 when every bench ran; whether a goal was met stands in the table.
"""

import argparse
import importlib
import pathlib
import sys
import time
import traceback

import figures
from servers import BINARY

HERE = pathlib.Path(__file__).parent
BENCHES = ["start", "api", "tpch", "crawl", "partitions", "predict"]
ONLY_BY_NAME = ["crawl_bucket"]


def main() -> int:
    arguments = _arguments()
    found: list[figures.Figure] = []
    failures: dict[str, str] = {}
    for name in arguments.benches or BENCHES:
        print(f"{name} ...", file=sys.stderr)
        begun = time.perf_counter()
        try:
            found += importlib.import_module(name).run()
        except Exception:  # the other benches go on
            failures[name] = traceback.format_exc().strip()
        print(f"{name}: {time.perf_counter() - begun:.0f} s", file=sys.stderr)
    _show(found, failures)
    content = figures.report(found, failures, " ".join(["python", *sys.argv]), BINARY)
    print(f"\nwritten to {figures.write_report(content, HERE / 'results')}")
    if arguments.record:
        figures.record(content, found, HERE / "RESULTS.md")
    return 1 if failures else 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    which = f"which to run: {', '.join(BENCHES)} by default, or {', '.join(ONLY_BY_NAME)}"
    parser.add_argument("benches", nargs="*", metavar="BENCH", help=which)
    parser.add_argument("--record", action="store_true", help="write benches/RESULTS.md from this run")
    arguments = parser.parse_args()
    unknown = set(arguments.benches) - {*BENCHES, *ONLY_BY_NAME}
    if unknown:
        parser.error(f"no such bench: {', '.join(sorted(unknown))}")
    if not BINARY.exists():
        parser.error(f"{BINARY} is not built; run `make build PROFILE=release` and set HEADWATER_BINARY")
    return arguments


def _show(found: list[figures.Figure], failures: dict[str, str]) -> None:
    print(f"\nheadwater {figures.commit()}, {BINARY}")
    print(", ".join(f"{name} {value}" for name, value in figures.machine().items()), end="\n\n")
    print(figures.table(found))
    for note in figures.notes(found):
        print(f"  {note}")
    for name, reason in failures.items():
        print(f"\n{name} FAILED:\n{reason}")


if __name__ == "__main__":
    sys.exit(main())
