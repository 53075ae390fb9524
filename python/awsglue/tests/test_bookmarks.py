"""Bookmarks: the pure state, and jobs over folders that grow (spec, sections 2 and 13)."""

import json
import os
import time

import pytest
from conftest import rows

from awsglue._io.bookmarks import COMMITTED, RUN_FOLDER, STATE, advanced, between
from awsglue._io.listing import StoredObject
from awsglue.job import Job

MINUTE = 60_000


def stored(name, minutes):
    return StoredObject(name, 1, minutes * MINUTE)


def names(objects):
    return [each.path for each in objects]


def test_only_new_objects_are_read():
    first, state = advanced(None, [stored("a", 1), stored("b", 50)], 60 * MINUTE)
    assert names(first) == ["a", "b"]
    again, _ = advanced(state, [stored("a", 1), stored("b", 50), stored("c", 61)], 62 * MINUTE)
    assert names(again) == ["c"]


def test_an_object_that_is_listed_late_is_read_inside_the_band_only():
    _, state = advanced(None, [stored("a", 58)], 60 * MINUTE)
    assert state["files"] == {"a": 58 * MINUTE}
    late, _ = advanced(state, [stored("a", 58), stored("late", 50), stored("too-late", 40)], 61 * MINUTE)
    assert names(late) == ["late"]


def test_an_object_that_is_written_again_is_read_again():
    _, state = advanced(None, [stored("a", 58)], 60 * MINUTE)
    assert names(advanced(state, [stored("a", 59)], 61 * MINUTE)[0]) == ["a"]
    _, old = advanced(None, [stored("b", 1)], 60 * MINUTE)
    assert names(advanced(old, [stored("b", 70)], 71 * MINUTE)[0]) == ["b"]


def test_files_beyond_the_limit_wait_for_the_next_run():
    objects = [stored("old", 1), *(stored(f"f{n}", 50 + n) for n in range(5))]
    first, state = advanced(None, objects, 60 * MINUTE, limit=3)
    assert names(first) == ["old", "f0", "f1", "f2"]
    second, state = advanced(state, objects, 70 * MINUTE, limit=3)
    assert names(second) == ["f3", "f4"]
    assert advanced(state, objects, 70 * MINUTE, limit=3)[0] == []


def test_between_two_states():
    _, early = advanced(None, [stored("a", 10)], 11 * MINUTE)
    _, late = advanced(early, [stored("a", 10), stored("b", 40)], 41 * MINUTE)
    assert names(between(early, late, [stored("a", 10), stored("b", 40), stored("c", 42)])) == ["b"]


@pytest.fixture
def run(glue, tmp_path, monkeypatch):
    """Returns a function that runs a job over a folder; a committed state is what the next run starts from."""
    state = {}

    def run_job(body, option="job-bookmark-enable", commit=True, prepared=None):
        folder = tmp_path / f"run-{time.monotonic_ns()}"
        folder.mkdir()
        for name, text in {STATE: state.get("text"), **(prepared or {})}.items():
            if text is not None:
                (folder / name).write_text(text)
        monkeypatch.setenv(RUN_FOLDER, str(folder))
        job = Job(glue)
        job.init("j", {"job_bookmark_option": option})
        result = body()
        if commit:
            job.commit()
        committed = folder / COMMITTED
        if committed.exists():
            state["text"] = committed.read_text()
        return result

    run_job.state = state
    yield run_job
    Job(glue).init("none", {})


@pytest.fixture
def read(glue, tmp_path):
    (tmp_path / "in").mkdir()

    def read_folder(context="ctx"):
        frame = glue.create_dynamic_frame.from_options(
            "s3", {"paths": [str(tmp_path / "in")]}, "json", transformation_ctx=context
        )
        return sorted(row["n"] for row in rows(frame))

    def put(name):
        (tmp_path / "in" / name).write_text(json.dumps({"n": name}))

    read_folder.put = put
    return read_folder


def test_a_job_reads_only_what_is_new(run, read):
    read.put("a.json")
    assert run(read) == ["a.json"]
    read.put("b.json")
    assert run(read) == ["b.json"]
    assert run(read) == []
    assert run(lambda: read("")) == ["a.json", "b.json"]
    assert run(read, option="job-bookmark-disable") == ["a.json", "b.json"]


def test_without_commit_the_next_run_reads_it_again(run, read):
    read.put("a.json")
    assert run(read, commit=False) == ["a.json"]
    assert run(read) == ["a.json"]
    assert run(read) == []


def test_pause_reads_what_is_new_and_saves_nothing(run, read):
    read.put("a.json")
    run(read)
    early = run.state["text"]
    read.put("b.json")
    assert run(read, option="job-bookmark-pause") == ["b.json"]
    assert run(read) == ["b.json"]
    late = run.state["text"]
    read.put("c.json")
    prepared = {"bookmark.from.json": early, "bookmark.to.json": late}
    assert run(read, option="job-bookmark-pause", prepared=prepared) == ["b.json"]


def test_state_file_is_whole_and_versioned(run, read):
    read.put("a.json")
    run(read)
    state = json.loads(run.state["text"])
    assert state["version"] == 1
    (path,) = state["elements"]["ctx"]["s3"]["files"]
    assert os.path.basename(path) == "a.json"


def test_relationalize_goes_on_with_its_keys(run, json_frame, tmp_path):
    frame = json_frame({"a": [1]}, {"a": [2, 3]})

    def keys():
        parts = frame.relationalize("root", str(tmp_path / "staging"), transformation_ctx="rel")
        return [row["a"] for row in rows(parts["root"])]

    assert run(keys) == [1, 2]
    assert run(keys) == [3, 4]


def test_one_warning_without_a_run_folder(glue, monkeypatch, capsys):
    monkeypatch.delenv(RUN_FOLDER, raising=False)
    job = Job(glue)
    assert not job.isInitialized()
    job.init("j", {"job_bookmark_option": "job-bookmark-enable"})
    job.commit()
    assert capsys.readouterr().err.count("bookmarks are kept nowhere") == 1
    Job(glue).init("none", {})
