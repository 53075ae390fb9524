"""DQDL: the text of a ruleset parsed into rules.

ruleset   := section+            section := "Rules" "=" "[" rule, … "]" | "Analyzers" "=" "[" rule, … "]"
rule      := "(" rule ")" (("and" | "or") "(" rule ")")* | simple
simple    := Name parameter* condition? ("where" text)? ("with" "threshold" condition)? ("labels" "=" "[" … "]")?
condition := operator value | "not"? "between" value "and" value | "not"? "in" "[" value, … "]" | "not"? "matches" text
value     := term (("+" | "-") term)*      term := factor (("*" | "/") factor)*
"""

import re
from dataclasses import dataclass, field
from typing import Any, Optional

_TOKEN = re.compile(
    r"""\s+|\#[^\n]*
    |(?P<text>"(?:[^"\\]|\\.)*")
    |(?P<number>\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)
    |(?P<operator>!=|<=|>=|[=<>])
    |(?P<mark>[\[\](),+\-*/])
    |(?P<word>[A-Za-z_][A-Za-z0-9_.]*)""",
    re.VERBOSE,
)
_UNITS = {"minute": 60, "hour": 3600, "day": 86_400, "week": 604_800}
_KEYWORDS = ("NULL", "EMPTY", "WHITESPACES_ONLY")
_HISTORY = ("last", "avg", "min", "max", "sum", "std", "median", "index")


class DqdlError(ValueError):
    """The text is no DQDL; the message says what was expected where."""


@dataclass(frozen=True)
class Keyword:
    """NULL, EMPTY or WHITESPACES_ONLY as a value."""

    name: str


@dataclass(frozen=True)
class Duration:
    seconds: float


@dataclass(frozen=True)
class Now:
    """now(), less or plus a duration."""

    offset: float = 0


@dataclass(frozen=True)
class History:
    """A value that earlier evaluations give, such as last(5) or avg(last(10))."""

    text: str


@dataclass(frozen=True)
class Condition:
    """`operator` is one of = != < <= > >= between in matches; `values` has two for between, any number for in."""

    operator: str
    values: tuple
    is_negated: bool = False


@dataclass(frozen=True)
class Rule:
    """A simple rule; `text` is how it was written."""

    name: str
    parameters: tuple
    condition: Optional[Condition]
    where: Optional[str]
    threshold: Optional[Condition]
    text: str


@dataclass(frozen=True)
class Composite:
    """Rules joined by one operator, `and` or `or`."""

    operator: str
    rules: tuple
    text: str


@dataclass(frozen=True)
class Ruleset:
    rules: list = field(default_factory=list)
    analyzers: list = field(default_factory=list)


@dataclass(frozen=True)
class _Token:
    kind: str
    text: str
    start: int
    end: int


def _tokens(text):
    position, found = 0, []
    while position < len(text):
        match = _TOKEN.match(text, position)
        if match is None:
            raise DqdlError(f"unexpected character {text[position]!r} at position {position}")
        if match.lastgroup:
            found.append(_Token(match.lastgroup, match.group(), match.start(), match.end()))
        position = match.end()
    return [*found, _Token("end", "", len(text), len(text))]


def parsed(text):
    """Returns the Ruleset of a text; raises DqdlError."""
    return _Parser(text).ruleset()


class _Parser:
    def __init__(self, text):
        self._text = text
        self._tokens = _tokens(text)
        self._place = 0

    @property
    def _next(self):
        return self._tokens[self._place]

    def _take(self, *texts):
        """Takes the next token if it is one of the texts (words in any case); returns it or None."""
        token = self._next
        if token.kind == "text" or token.text.lower() not in [text.lower() for text in texts]:
            return None
        self._place += 1
        return token

    def _expect(self, *texts):
        token = self._take(*texts)
        if token is None:
            found = self._next.text or "the end"
            raise DqdlError(f"expected {' or '.join(texts)} at position {self._next.start}, found {found}")
        return token

    def _take_kind(self, kind):
        if self._next.kind != kind:
            raise DqdlError(f"expected a {kind} at position {self._next.start}, found {self._next.text or 'the end'}")
        self._place += 1
        return self._tokens[self._place - 1]

    def ruleset(self):
        found = Ruleset()
        while self._next.kind != "end":
            section = self._expect("Rules", "Analyzers", "DefaultLabels", "Labels").text.lower()
            self._expect("=")
            if section in ("rules", "analyzers"):
                getattr(found, section).extend(self._list(self._rule))
            else:
                self._list(self._label)
        if not found.rules and not found.analyzers:
            raise DqdlError("a ruleset needs at least one rule")
        return found

    def _list(self, item):
        self._expect("[")
        items = []
        while not self._take("]"):
            items.append(item())
            if not self._take(","):
                self._expect("]")
                break
        return items

    def _label(self):
        name = self._take_kind("text")
        self._expect("=")
        return name.text, self._take_kind("text").text

    def _rule(self):
        start = self._next.start
        if not self._take("("):
            return self._simple()
        rules = [self._rule()]
        self._expect(")")
        operator = None
        while token := self._take("and", "or"):
            if operator not in (None, token.text.lower()):
                raise DqdlError("and and or cannot be mixed without parentheses around them")
            operator = token.text.lower()
            self._expect("(")
            rules.append(self._rule())
            self._expect(")")
        return Composite(operator or "and", tuple(rules), self._since(start))

    def _since(self, start):
        return self._text[start : self._tokens[self._place - 1].end]

    def _simple(self):
        name = self._take_kind("word")
        parameters = []
        while self._next.kind == "text":
            parameters.append(_unquoted(self._take_kind("text").text))
        condition = self._condition()
        where = _unquoted(self._take_kind("text").text) if self._take("where") else None
        threshold = self._threshold()
        text = self._since(name.start)
        if self._take("labels"):
            self._expect("=")
            self._list(self._label)
        return Rule(name.text, tuple(parameters), condition, where, threshold, text)

    def _threshold(self):
        if not self._take("with"):
            return None
        self._expect("threshold")
        condition = self._condition()
        if condition is None:
            raise DqdlError(f"expected a condition at position {self._next.start}")
        return condition

    def _condition(self):
        if self._next.kind == "operator":
            operator = self._take_kind("operator").text
            return Condition(operator, (self._value(),))
        is_negated = self._take("not") is not None
        word = self._expect("between", "in", "matches") if is_negated else self._take("between", "in", "matches")
        if word is None:
            return None
        operator = word.text.lower()
        if operator == "between":
            low = self._value()
            self._expect("and")
            return Condition(operator, (low, self._value()), is_negated)
        values = self._list(self._value) if operator == "in" else [_unquoted(self._take_kind("text").text)]
        return Condition(operator, tuple(values), is_negated)

    def _value(self):
        start = self._next.start
        value = self._term()
        while token := self._take("+", "-"):
            value = self._combined(token.text, value, self._term(), start)
        return value

    def _term(self):
        start = self._next.start
        value = self._factor()
        while token := self._take("*", "/"):
            value = self._combined(token.text, value, self._factor(), start)
        return value

    def _combined(self, operator, left, right, start):
        sign = -1 if operator == "-" else 1
        if isinstance(left, History) or isinstance(right, History):
            return History(self._since(start))
        if operator in "+-" and isinstance(left, Now) and isinstance(right, Duration):
            return Now(left.offset + sign * right.seconds)
        if not all(isinstance(side, (int, float)) for side in (left, right)):
            raise DqdlError(f"cannot compute {self._since(start)}")
        return _ARITHMETIC[operator](left, right)

    def _factor(self):
        token = self._next
        if self._take("("):
            value = self._value()
            self._expect(")")
            return value
        if self._take("-"):
            return -self._factor()
        if token.kind == "text":
            return _unquoted(self._take_kind("text").text)
        if token.kind == "number":
            return self._number()
        return self._named_value()

    def _number(self):
        text = self._take_kind("number").text
        number = float(text) if re.search(r"[.eE]", text) else int(text)
        unit = self._next.text.lower().rstrip("s")
        if self._next.kind == "word" and unit in _UNITS:
            self._place += 1
            return Duration(number * _UNITS[unit])
        return number

    def _named_value(self):
        token = self._take_kind("word")
        if token.text.upper() in _KEYWORDS:
            return Keyword(token.text.upper())
        if token.text.lower() in ("true", "false"):
            return token.text.lower() == "true"
        self._expect("(")
        if token.text.lower() == "now":
            self._expect(")")
            return Now()
        if token.text.lower() not in _HISTORY:
            raise DqdlError(f"unknown function {token.text} at position {token.start}")
        while not self._take(")"):
            self._value()
            self._take(",")
        return History(self._since(token.start))


def _divided(left, right):
    if right == 0:
        raise DqdlError("division by zero")
    return left / right


_ARITHMETIC = {
    "+": lambda left, right: left + right,
    "-": lambda left, right: left - right,
    "*": lambda left, right: left * right,
    "/": _divided,
}


def _unquoted(text: str) -> Any:
    """A backslash only guards a quote: in patterns it is part of the pattern."""
    return text[1:-1].replace('\\"', '"')
