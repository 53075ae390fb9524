"""Job bookmarks: which objects and rows earlier runs have seen (spec, section 2).

The state of a source is {"mark": epoch ms, "band": ms, "files": {path: modified ms}}: everything modified up to
`mark - band` was seen, and of what is newer exactly `files`. A listing may show an object late, and one that was listed
may be written again, so the newest part is kept by name and time.
"""

import json
import os
import pathlib
import sys
import time

VERSION = 1
DEFAULT_BAND_MS = 900_000
DEFAULT_FILES_IN_BAND = 1000
RUN_FOLDER = "HEADWATER_RUN_FOLDER"
STATE, FROM, TO, COMMITTED = "bookmark.json", "bookmark.from.json", "bookmark.to.json", "bookmark.committed.json"


def is_seen(state, found):
    """Whether a state (a dict, or None for none) covers an object as it is now."""
    if not state or "mark" not in state:
        return False
    if found.modified <= state["mark"] - state["band"]:
        return True
    return state["files"].get(found.path) == found.modified


def advanced(state, objects, now, band=DEFAULT_BAND_MS, limit=DEFAULT_FILES_IN_BAND):
    """Returns (the objects to read now, the state after that).

    Of those inside the band, oldest first, no more than `limit` can be remembered: the others wait for the next run.
    """
    new = [found for found in objects if not is_seen(state, found)]
    in_band = sorted((found for found in objects if found.modified > now - band), key=lambda o: (o.modified, o.path))
    tracked = [found for found in in_band if is_seen(state, found)]
    fresh = [found for found in in_band if not is_seen(state, found)]
    kept = fresh[: max(0, limit - len(tracked))]
    waiting = set(fresh[len(kept) :])
    files = {found.path: found.modified for found in (*tracked, *kept)}
    return [found for found in new if found not in waiting], {"mark": now, "band": band, "files": files}


def between(earlier, later, objects):
    """Returns the objects that the later state covers and the earlier does not."""
    return [found for found in objects if is_seen(later, found) and not is_seen(earlier, found)]


def write_atomically(path, text):
    """Writes a file so that a reader finds the old one or the whole new one, also after a power cut."""
    temporary = path.with_name(path.name + ".tmp")
    with temporary.open("w", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    os.replace(temporary, path)
    folder = os.open(path.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)


class Bookmarks:
    """The bookmarks of this run: what sources may skip, and what `commit` will save."""

    def __init__(self, option="job-bookmark-disable", folder=None, clock=time.time):
        self._folder = None if folder is None else pathlib.Path(folder)
        self._clock = clock
        self.is_enabled = option == "job-bookmark-enable"
        self.is_paused = option == "job-bookmark-pause"
        if self._folder is None and (self.is_enabled or self.is_paused):
            print(f"bookmarks are kept nowhere: {RUN_FOLDER} is not set", file=sys.stderr)
        self._elements = self._read(STATE) or {}
        self._earlier = self._read(FROM) if self.is_paused else None
        self._later = self._read(TO) if self.is_paused else None
        self._pending = {}

    @classmethod
    def for_run(cls, option):
        """Returns the bookmarks of the run whose folder the environment names."""
        return cls(option, os.environ.get(RUN_FOLDER))

    def _read(self, name):
        if self._folder is None or not (self._folder / name).exists():
            return None
        state = json.loads((self._folder / name).read_text(encoding="utf-8"))
        if state.get("version") != VERSION:
            raise RuntimeError(f"bookmark state of version {state.get('version')} cannot be read")
        return state["elements"]

    def applies_to(self, context):
        """Whether a source or transform with this transformation_ctx is bookmarked."""
        return bool(context) and (self.is_enabled or self.is_paused)

    def element(self, context):
        return self._elements.get(context, {}) if self.applies_to(context) else {}

    def unread(self, context, objects, band=DEFAULT_BAND_MS, limit=DEFAULT_FILES_IN_BAND):
        """Returns those of the objects that this run is to read; `at_commit` remembers that it did."""
        if not self.applies_to(context):
            return objects
        if self._later is not None:
            earlier, later = (elements.get(context, {}).get("s3") for elements in (self._earlier or {}, self._later))
            return between(earlier, later, objects)
        now = round(self._clock() * 1000)
        chosen, after = advanced(self.element(context).get("s3"), objects, now, band, limit)
        if self.is_enabled:
            self.at_commit(context, lambda: {"s3": after})
        return chosen

    def join_keys(self, context):
        """Returns the highest join key that relationalize gave in earlier runs, by frame."""
        return self.element(context).get("join_keys", {})

    def at_commit(self, context, element):
        """Remembers a function that gives what `commit` is to save under a transformation_ctx."""
        if self.is_enabled and context:
            self._pending.setdefault(context, []).append(element)

    def commit(self):
        """Saves the state of this run, at once and for good; does nothing unless bookmarks are enabled."""
        if not self.is_enabled:
            return
        elements = dict(self._elements)
        for context, parts in self._pending.items():
            merged = dict(elements.get(context, {}))
            for part in parts:
                merged.update(part())
            elements[context] = merged
        self._elements, self._pending = elements, {}
        if self._folder is not None:
            write_atomically(self._folder / COMMITTED, json.dumps({"version": VERSION, "elements": elements}))
