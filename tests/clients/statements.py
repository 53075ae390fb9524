"""Runs statements through Athena and fetches what they give, as its clients do."""

from waiting import seen_until

ENDED = {"SUCCEEDED", "FAILED", "CANCELLED"}

Row = tuple[str | None, ...]


class Statements:
    """Statements in one database, with results in one place."""

    def __init__(self, athena, database: str, results: str):
        self.athena = athena
        self.database = database
        self.results = results

    def start(self, text: str, **request) -> str:
        """Starts a statement and returns its id."""
        request.setdefault("ResultConfiguration", {"OutputLocation": self.results})
        request.setdefault("QueryExecutionContext", {"Database": self.database})
        return self.athena.start_query_execution(QueryString=text, **request)["QueryExecutionId"]

    def execution(self, query: str) -> dict:
        return self.athena.get_query_execution(QueryExecutionId=query)["QueryExecution"]

    def end(self, query: str) -> dict:
        """Waits until a statement has ended, however it did."""
        return seen_until(lambda: self.execution(query), lambda seen: seen["Status"]["State"] in ENDED)

    def run(self, text: str, **request) -> dict:
        """Runs a statement to its end, which is to be a success."""
        ended = self.end(self.start(text, **request))
        assert ended["Status"]["State"] == "SUCCEEDED", f"{text}: {ended['Status']}"
        return ended

    def failure(self, text: str, **request) -> dict:
        """Runs a statement to its end, which is to be a failure, and returns its status."""
        status = self.end(self.start(text, **request))["Status"]
        assert status["State"] == "FAILED", f"{text}: {status}"
        return status

    def refusal(self, text: str) -> str:
        """Athena's words on a statement that it does not execute: it refuses some at once and lets others fail."""
        try:
            return self.failure(text)["StateChangeReason"]
        except self.athena.exceptions.InvalidRequestException as error:
            return error.response["Error"]["Message"]

    def pages(self, query: str, **paging) -> list[dict]:
        pages = self.athena.get_paginator("get_query_results").paginate(QueryExecutionId=query, **paging)
        return [page["ResultSet"] for page in pages]

    def all_rows(self, query: str) -> list[Row]:
        """Every row of a result, with the header where Athena gives one."""
        return [cells(row) for page in self.pages(query) for row in page["Rows"]]

    def rows(self, text: str, **request) -> list[Row]:
        """Runs a SELECT and returns its rows without the header; None is NULL."""
        query = self.run(text, **request)["QueryExecutionId"]
        header, *rows = self.all_rows(query)
        first_page = self.pages(query)[0]
        assert header == tuple(column["Name"] for column in first_page["ResultSetMetadata"]["ColumnInfo"])
        return rows

    def lines(self, text: str) -> list[str]:
        """Runs a SHOW or DESCRIBE and returns its lines, which have no header before them."""
        query = self.run(text)["QueryExecutionId"]
        return ["\t".join(cell or "" for cell in row) for row in self.all_rows(query)]

    def value(self, expression: str) -> str | None:
        """The text of one expression's value."""
        [(found,)] = self.rows(f"SELECT {expression}")
        return found


def cells(row: dict) -> Row:
    return tuple(cell.get("VarCharValue") for cell in row["Data"])
