"""The crawl of crawl.py in an ordinary bucket. Filling it and removing it again take minutes, so it is run only by name."""

from crawl import run_on_bucket as run

__all__ = ["run"]
