"""A text that must not lie on the disk, and the search for it."""

import base64
import pathlib

MARKER = b"nobody finds this sentence on the disk "


def is_on_disk(folder: pathlib.Path, text: bytes) -> bool:
    """Whether any file below the folder holds the text, plain or in base64 from the beginning of a body."""
    encoded = base64.b64encode(text * 3)[: len(text)]
    files = [path for path in folder.rglob("*") if path.is_file()]
    return any(needle in path.read_bytes() for path in files for needle in (text, encoded))


def marked(size: int) -> bytes:
    return (MARKER * (size // len(MARKER) + 1))[:size]
