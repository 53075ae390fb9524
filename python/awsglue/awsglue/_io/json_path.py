"""The part of JSONPath that readers use: `$.a.b`, `$['a']`, `$.a[*]`, `$.a[0]`, `$[*]`."""

import re

_STEP = re.compile(r"\.?(?:\[\s*'([^']*)'\s*\]|\[\s*\"([^\"]*)\"\s*\]|\[\s*(\*|\d+)\s*\]|(\*|[^.\[\]*]+))")


def steps(path):
    """Returns the steps of a path: names, indexes and `*`; raises ValueError."""
    rest = path.strip()
    rest = rest[1:] if rest.startswith("$") else rest
    found, position = [], 0
    while position < len(rest):
        match = _STEP.match(rest, position)
        if match is None:
            raise ValueError(f"Invalid JSON path: {path}")
        single, double, place, name = match.groups()
        found.append(int(place) if place and place.isdigit() else place or name or single or double or "")
        position = match.end()
    return found


def selected(value, path):
    """Returns the values at a path, none where it leads nowhere."""
    found = [value]
    for step in steps(path):
        found = [inner for each in found for inner in _inner(each, step)]
    return found


def _inner(value, step):
    if step == "*":
        return list(value.values()) if isinstance(value, dict) else value if isinstance(value, list) else []
    if isinstance(step, int):
        return [value[step]] if isinstance(value, list) and step < len(value) else []
    return [value[step]] if isinstance(value, dict) and step in value else []
