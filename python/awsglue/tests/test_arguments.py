"""getResolvedOptions (spec, section 1.3)."""

import argparse

import pytest

from awsglue.utils import GlueArgumentError, getResolvedOptions


def test_requested_names_and_the_ones_that_are_always_there():
    found = getResolvedOptions(["x", "--JOB_NAME", "j", "--a", "1", "--other", "2"], ["JOB_NAME", "a"])
    assert found == {
        "JOB_NAME": "j", "a": "1", "job_bookmark_option": "job-bookmark-disable", "job_bookmark_from": None,
        "job_bookmark_to": None, "JOB_ID": None, "JOB_RUN_ID": None, "SECURITY_CONFIGURATION": None,
        "encryption_type": None, "enable_data_lineage": None, "RedshiftTempDir": None, "TempDir": None,
    }  # fmt: skip


def test_missing_argument():
    with pytest.raises(GlueArgumentError, match="^the following arguments are required: --a$"):
        getResolvedOptions(["x", "--JOB_NAME", "j"], ["JOB_NAME", "a"])


def test_a_value_may_be_a_negative_number_but_no_option():
    assert getResolvedOptions(["x", "--x", "-5"], ["x"])["x"] == "-5"
    with pytest.raises(GlueArgumentError, match="^argument --x: expected one argument$"):
        getResolvedOptions(["x", "--x", "--y"], ["x"])


def test_a_prefix_is_no_name():
    with pytest.raises(GlueArgumentError):
        getResolvedOptions(["x", "--inpu", "1"], ["input"])


@pytest.mark.parametrize("name", ["job-bookmark-option", "continuation-option"])
def test_reserved_names(name):
    with pytest.raises(RuntimeError, match=f"^Using reserved arguments {name}$"):
        getResolvedOptions(["x"], [name])


def test_names_that_are_always_there_conflict():
    with pytest.raises(argparse.ArgumentError) as raised:
        getResolvedOptions(["x"], ["JOB_RUN_ID"])
    assert str(raised.value) == "argument --JOB_RUN_ID: conflicting option string: --JOB_RUN_ID"


def test_temporary_folders_mirror_each_other():
    found = getResolvedOptions(["x", "--TempDir", "s3://b/t"], ["TempDir"])
    assert (found["TempDir"], found["RedshiftTempDir"]) == ("s3://b/t", "s3://b/t")
    assert getResolvedOptions(["x"], ["TempDir"])["TempDir"] is None


def test_hyphens_become_underscores():
    assert getResolvedOptions(["x", "--my-arg", "v"], ["my-arg"])["my_arg"] == "v"


def test_bookmark_range_needs_pause_and_both_ends():
    pause = ["x", "--job-bookmark-option", "job-bookmark-pause", "--job-bookmark-from", "r1"]
    with pytest.raises(RuntimeError, match="^Missing option or value for --job-bookmark-to$"):
        getResolvedOptions(pause, [])
    assert getResolvedOptions([*pause, "--job-bookmark-to", "r2"], [])["job_bookmark_to"] == "r2"
    with pytest.raises(RuntimeError, match=r"^Invalid option\(s\)--job-bookmark-from --job-bookmark-to$"):
        getResolvedOptions(["x", "--job-bookmark-from", "a", "--job-bookmark-to", "b"], [])


def test_legacy_continuation_option():
    found = getResolvedOptions(["x", "--continuation-option", "continuation-readonly"], [])
    assert found["job_bookmark_option"] == "job-bookmark-pause"
