"""Waits for a state: with a deadline that only a broken server meets, and no other notion of time."""

import time
from collections.abc import Callable
from typing import TypeVar

Seen = TypeVar("Seen")


def seen_until(look: Callable[[], Seen], done: Callable[[Seen], bool], seconds: float = 60, every: float = 0.02) -> Seen:
    """Looks again and again, after `every` so many seconds, until `done` accepts what is seen, and returns that."""
    deadline = time.monotonic() + seconds
    while not done(seen := look()):
        assert time.monotonic() < deadline, f"still waiting after {seconds} s, with {seen}"
        time.sleep(every)
    return seen
