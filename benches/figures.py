"""What a bench answers: figures beside the peer's, with the goal they are held against."""

import dataclasses
import datetime
import json
import os
import pathlib
import platform
import subprocess

ROOT = pathlib.Path(__file__).resolve().parent.parent


@dataclasses.dataclass
class Figure:
    """One measured quantity of Headwater and of its peer, taken in the same run on the same data.

    `better` says which way is good ("higher" or "lower"); `goal` is a bound on `compared`, which is
    "ratio" (Headwater over peer) or "headwater" (the figure itself); no goal means it is there to be read.
    """

    bench: str
    name: str
    unit: str
    headwater: float | None
    peer_name: str
    peer: float | None
    better: str = "lower"
    goal: float | None = None
    compared: str = "ratio"
    note: str = ""

    @property
    def ratio(self) -> float | None:
        return self.headwater / self.peer if self.headwater is not None and self.peer else None

    @property
    def met(self) -> bool | None:
        """Whether the goal is met; None where there is no goal or nothing to hold against it."""
        value = self.ratio if self.compared == "ratio" else self.headwater
        if self.goal is None or value is None:
            return None
        return value >= self.goal if self.better == "higher" else value <= self.goal

    def row(self) -> list[str]:
        peer = f"{self.peer_name} {number(self.peer)}" if self.peer is not None else "-"
        ratio = f"{number(self.ratio)}x" if self.ratio is not None else "-"
        verdict = {True: "met", False: "NOT MET", None: "-"}[self.met]
        return [self.bench, self.name, self.unit, number(self.headwater), peer, ratio, self._goal(), verdict]

    def _goal(self) -> str:
        if self.goal is None:
            return "-"
        sign = ">=" if self.better == "higher" else "<="
        return f"{sign} {self.goal:g}{'x' if self.compared == 'ratio' else ''}"

    def as_json(self) -> dict:
        return dataclasses.asdict(self) | {"ratio": self.ratio, "met": self.met}


HEADINGS = ["bench", "figure", "unit", "headwater", "peer", "ratio", "goal", "verdict"]


def number(value: float | None) -> str:
    """Three or four telling digits: 0.0123, 4.56, 1234."""
    if value is None:
        return "-"
    if value == 0 or abs(value) >= 1000:
        return f"{value:,.0f}"
    return f"{value:.3g}" if abs(value) < 100 else f"{value:.0f}"


def table(figures: list[Figure]) -> str:
    """The figures as aligned columns, and the notes that belong to them underneath."""
    rows = [HEADINGS] + [figure.row() for figure in figures]
    widths = [max(len(row[column]) for row in rows) for column in range(len(HEADINGS))]
    lines = ["  ".join(cell.ljust(width) for cell, width in zip(row, widths)).rstrip() for row in rows]
    lines.insert(1, "  ".join("-" * width for width in widths))
    return "\n".join(lines)


def notes(figures: list[Figure]) -> list[str]:
    return [f"{figure.bench}, {figure.name}: {figure.note}" for figure in figures if figure.note]


def markdown(figures: list[Figure]) -> str:
    lines = ["| " + " | ".join(HEADINGS) + " |", "|" + "---|" * len(HEADINGS)]
    lines += ["| " + " | ".join(figure.row()) + " |" for figure in figures]
    return "\n".join(lines)


def machine() -> dict[str, str]:
    """What the figures were taken on."""
    information = pathlib.Path("/proc/cpuinfo").read_text()
    models = [line.split(":", 1)[1].strip() for line in information.splitlines() if line.startswith("model name")]
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    return {
        "processor": f"{models[0] if models else platform.machine()}, {os.cpu_count()} cores",
        "memory": f"{memory:.0f} GiB",
        "system": f"{platform.system()} {platform.release()}",
        "python": platform.python_version(),
    }


def commit() -> str:
    """The commit that was measured, marked where the tree differs from it."""
    answer = subprocess.run(
        ["git", "describe", "--always", "--dirty", "--abbrev=10"], cwd=ROOT, capture_output=True, text=True
    )
    return answer.stdout.strip() or "unknown"


def report(figures: list[Figure], failures: dict[str, str], command: str, binary: pathlib.Path) -> dict:
    """The whole run as JSON."""
    return {
        "date": datetime.datetime.now(datetime.timezone.utc).isoformat(timespec="seconds"),
        "commit": commit(),
        "command": command,
        "binary": str(binary),
        "machine": machine(),
        "figures": [figure.as_json() for figure in figures],
        "failures": failures,
    }


def write_report(content: dict, folder: pathlib.Path) -> pathlib.Path:
    folder.mkdir(exist_ok=True)
    path = folder / f"{content['date'].replace(':', '')}.json"
    path.write_text(json.dumps(content, indent=2) + "\n")
    return path


def record(content: dict, figures: list[Figure], path: pathlib.Path) -> None:
    """Writes the committed page of results from this run."""
    facts = [f"- {name}: {value}" for name, value in content["machine"].items()]
    head = [f"- date: {content['date']}", f"- commit: {content['commit']}", f"- command: `{content['command']}`"]
    text = ["# Measured", "", "Written by `python benches/run.py --record`; not edited by hand.", "", *head, *facts, ""]
    text += [markdown(figures), "", "## Notes", "", *[f"- {note}" for note in notes(figures)]]
    text += [f"- {bench} FAILED: {reason.splitlines()[-1]}" for bench, reason in content["failures"].items()]
    path.write_text("\n".join(text) + "\n")
