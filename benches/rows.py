"""Whether Athena's rows, which are text, are the rows that DuckDB answers."""

import datetime
import decimal

APPROXIMATE = {"float", "double", "real", "decimal"}
RELATIVE_TOLERANCE = 1e-9


def difference(types: list[str], found: list[tuple], expected: list[tuple]) -> str:
    """The first difference in words, or nothing. The order of rows is left aside: ties may stand either way."""
    if len(found) != len(expected):
        return f"wrong rows: {len(found)} rows where DuckDB has {len(expected)}"
    ours = sorted(found, key=lambda row: _key(types, row))
    theirs = sorted((tuple(map(_text, row)) for row in expected), key=lambda row: _key(types, row))
    for our_row, their_row in zip(ours, theirs):
        if len(our_row) != len(their_row) or not all(map(_same, types, our_row, their_row)):
            return f"wrong rows: {our_row} where DuckDB has {their_row}"
    return ""


def _text(value) -> str | None:
    """A value of DuckDB as Athena would write it."""
    if value is None:
        return None
    if isinstance(value, datetime.datetime):
        return value.strftime("%Y-%m-%d %H:%M:%S.000")
    if isinstance(value, float):
        return repr(value)
    return str(value)


def _key(types: list[str], row: tuple) -> tuple:
    """The exact columns first: they tell the rows apart, so that a last digit cannot shift the order."""
    exact = [cell or "" for name, cell in zip(types, row) if name not in APPROXIMATE]
    approximate = [float(cell) if cell else 0.0 for name, cell in zip(types, row) if name in APPROXIMATE]
    return exact, approximate


def _same(column_type: str, ours: str | None, theirs: str | None) -> bool:
    if ours is None or theirs is None or column_type not in APPROXIMATE:
        return ours == theirs or _same_number(ours, theirs)
    our_number, their_number = decimal.Decimal(ours), decimal.Decimal(theirs)
    # Trino's division and average of decimals keep the scale of the input, DuckDB's are doubles:
    # so a decimal is held to one unit in its own last place.
    last_place = decimal.Decimal(1).scaleb(our_number.as_tuple().exponent) if column_type == "decimal" else 0
    allowed = max(abs(their_number) * decimal.Decimal(RELATIVE_TOLERANCE), last_place)
    return abs(our_number - their_number) <= allowed


def _same_number(ours: str | None, theirs: str | None) -> bool:
    """DuckDB's sum of integers is a HUGEINT and a count a BIGINT: only the number matters, not its form."""
    try:
        return ours is not None and theirs is not None and decimal.Decimal(ours) == decimal.Decimal(theirs)
    except decimal.InvalidOperation:
        return False
