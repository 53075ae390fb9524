"""Objects under paths, with their times: S3 through boto3, local folders through the file system."""

import functools
import json
import os
import re
from dataclasses import dataclass
from urllib.parse import urlsplit

import boto3

_HIDDEN = ("_", ".")
_GLOB = re.compile(r"[*?{\[]")


@dataclass(frozen=True)
class StoredObject:
    """An object or file: its path as Spark reads it, size in bytes, modification time in epoch milliseconds."""

    path: str
    size: int
    modified: int
    storage_class: str = "STANDARD"


@functools.cache
def client(service):
    """Returns the process's client of an AWS service, set by the environment."""
    return boto3.client(service)


def is_s3(path):
    return path.startswith(("s3://", "s3a://", "s3n://"))


def bucket_and_key(path):
    parts = urlsplit(path, allow_fragments=False)
    return parts.netloc, path[len(f"{parts.scheme}://{parts.netloc}/") :]


def listed(path, recurse=True):
    """Returns the objects at or under a path, which may hold a glob, sorted by path; hidden ones are left out."""
    literal = path[: _GLOB.search(path).start()] if _GLOB.search(path) else path
    found = _listed_s3(literal) if is_s3(path) else _listed_local(literal)
    within = _within(path)
    chosen = [each for each in found if within(each.path) is not None and _is_visible(within(each.path), recurse)]
    return sorted(chosen, key=lambda each: each.path)


def _within(path):
    """Returns a function that gives the part of an object's path below the wanted one, None when it is not below it."""
    pattern = re.compile(glob_pattern(path.rstrip("/")) + r"(?:/(.*))?", re.DOTALL)

    def below(object_path):
        match = pattern.fullmatch(object_path)
        return None if match is None else match.groups()[-1] or ""

    return below


def _is_visible(below, recurse):
    names = below.split("/")
    return not any(name.startswith(_HIDDEN) and "=" not in name for name in names) and (recurse or len(names) == 1)


def _listed_s3(path):
    bucket, prefix = bucket_and_key(path)
    root = path[: len(path) - len(prefix)]
    pages = client("s3").get_paginator("list_objects_v2").paginate(Bucket=bucket, Prefix=prefix.rstrip("/"))
    for page in pages:
        for entry in page.get("Contents", ()):
            if not entry["Key"].endswith("/"):
                modified = round(entry["LastModified"].timestamp() * 1000)
                storage_class = entry.get("StorageClass", "STANDARD")
                yield StoredObject(root + entry["Key"], entry["Size"], modified, storage_class)


def _listed_local(path):
    scheme = re.match(r"file:(//)?", path)
    prefix = scheme.group() if scheme else ""
    local = path[len(prefix) :]
    if os.path.isfile(local):
        yield _local_object(prefix, local)
    top = local if os.path.isdir(local) else os.path.dirname(local)
    for folder, _, names in os.walk(top):
        for name in names:
            yield _local_object(prefix, os.path.join(folder, name))


def _local_object(prefix, path):
    status = os.stat(path)
    return StoredObject(prefix + path, status.st_size, status.st_mtime_ns // 1_000_000)


def glob_pattern(glob):
    """Returns a glob as a regular expression: `*` stays in a folder, `**` does not, `{a,b}` and `[a-z]` choose."""
    parts, position, depth = [], 0, 0
    while position < len(glob):
        character = glob[position]
        if glob.startswith("**", position):
            parts.append(".*")
            position += 2
            continue
        depth += (character == "{") - (character == "}" and depth > 0)
        parts.append(_glob_part(character, depth))
        position += 1
    return "".join(parts)


def _glob_part(character, depth):
    if character in "[]":
        return character
    known = {"*": "[^/]*", "?": "[^/]", "{": "(?:", "}": ")"}
    if character == "," and depth:
        return "|"
    return known.get(character, re.escape(character))


def without_excluded(objects, exclusions, roots):
    """Returns the objects that no exclusion glob matches, by their whole path or by what lies below a root."""
    patterns = [re.compile(glob_pattern(glob), re.DOTALL) for glob in _as_globs(exclusions)]
    if not patterns:
        return objects
    return [each for each in objects if not any(_excludes(pattern, each.path, roots) for pattern in patterns)]


def _as_globs(exclusions):
    if not exclusions:
        return []
    return json.loads(exclusions) if isinstance(exclusions, str) else list(exclusions)


def _excludes(pattern, path, roots):
    below = [path[len(root) :].lstrip("/") for root in roots if path.startswith(root)]
    return any(pattern.fullmatch(text) for text in (path, *below))
