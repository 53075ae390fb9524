"""The crawl of crawl.py in an ordinary bucket; only by name, since filling and removing it take minutes."""

from crawl import run_on_bucket as run

__all__ = ["run"]
