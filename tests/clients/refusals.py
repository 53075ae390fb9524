"""Says which of AWS's errors a call is to end with."""

import contextlib
from collections.abc import Iterator

import pytest
from botocore.exceptions import ClientError


@contextlib.contextmanager
def refused(code: str, message: str | None = None, *, holding: str = "") -> Iterator[None]:
    """The block ends with the error `code`; its text is `message`, or holds `holding`."""
    with pytest.raises(ClientError) as caught:
        yield
    error = caught.value.response["Error"]
    assert error["Code"] == code, error
    assert message is None or error["Message"] == message
    assert holding in error["Message"], error
