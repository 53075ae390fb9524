"""Measures how long building takes and writes docs/build-times.md: `python benches/build_times.py`.

Everything goes into a target folder of its own, which starts empty and is removed at the end, so a running
build elsewhere is not disturbed; but one that runs at the same time takes processor time from the figures.
"""

import argparse
import datetime
import os
import pathlib
import shutil
import subprocess
import sys
import time

import figures
from servers import cache_folder

PAGE = figures.ROOT / "docs" / "build-times.md"
TOUCHED = figures.ROOT / "crates" / "services" / "src" / "glue" / "mod.rs"
BUILD = ["cargo", "build", "--locked", "--package", "headwater"]
TEST = ["cargo", "test", "--locked", "--package", "headwater-services", "--lib"]
CHECK = ["cargo", "check", "--locked", "--workspace"]


def main() -> int:
    arguments = _arguments()
    target = cache_folder("target-times")
    shutil.rmtree(target)
    load_before = os.getloadavg()[0]
    try:
        measured = _debug_and_test(target) + ([] if arguments.skip_release else _release(target))
    finally:
        shutil.rmtree(target, ignore_errors=True)
    PAGE.write_text(_page(measured, load_before))
    print(PAGE.read_text())
    return 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--skip-release", action="store_true", help="leave out the release build, by far the longest")
    return parser.parse_args()


def _debug_and_test(target: pathlib.Path) -> list[tuple[str, str, str]]:
    debug = _timed("debug, from nothing", BUILD, target)
    check = _timed("check of all crates, after the debug build", CHECK, target)
    os.utime(TOUCHED)
    check_again = _timed("check, after touching one service", CHECK, target)
    _timed("", TEST, target)
    os.utime(TOUCHED)
    test = _timed("test of the services, after touching one", TEST, target)
    os.utime(TOUCHED)
    debug_again = _timed("debug, after touching one service", BUILD, target)
    sized = debug[:2] + (_size(target / "debug" / "headwater"),)
    return [sized, check, check_again, test, debug_again]


def _release(target: pathlib.Path) -> list[tuple[str, str, str]]:
    release = _timed("release, from nothing", [*BUILD, "--release"], target)
    return [release[:2] + (_size(target / "release" / "headwater"),)]


def _timed(name: str, command: list[str], target: pathlib.Path) -> tuple[str, str, str]:
    """Runs a step; answers its name, its time and its command for the page."""
    print(f"{name or 'warming'}: {' '.join(command)}", file=sys.stderr)
    begun = time.perf_counter()
    subprocess.run(command, cwd=figures.ROOT, env=os.environ | {"CARGO_TARGET_DIR": str(target)}, check=True)
    seconds = time.perf_counter() - begun
    shown = f"{seconds:.1f} s" if seconds < 100 else f"{seconds / 60:.1f} min"
    return name, shown, f"`{' '.join(command)}`"


def _size(binary: pathlib.Path) -> str:
    return f"the binary has {binary.stat().st_size / 1e6:.0f} MB"


def _page(measured: list[tuple[str, str, str]], load_before: float) -> str:
    facts = [f"- {name}: {value}" for name, value in figures.machine().items() if name != "python"]
    today = datetime.date.today().isoformat()
    compiler = subprocess.run(["rustc", "--version"], cwd=figures.ROOT, capture_output=True, text=True).stdout.strip()
    flags = os.environ.get("RUSTFLAGS", "none")
    rows = ["| step | time | |", "|---|---|---|"] + [f"| {' | '.join(step)} |" for step in measured]
    return "\n".join([
        "# Build times", "",
        "Written by `python benches/build_times.py`; not edited by hand. Downloads are not counted where cargo's",
        "cache already has them. Dependencies are compiled once; the rows after a touch are the daily ones.", "",
        *rows, "",
        f"- date: {today}, commit {figures.commit()}", f"- compiler: {compiler}, RUSTFLAGS: `{flags}`", *facts,
        f"- load average before: {load_before:.1f}", "",
    ])


if __name__ == "__main__":
    sys.exit(main())
