"""Field paths as scripts write them: dots nest, back-ticks quote a name that holds dots, `[]` enters an array."""

import re

# One name of a path: quoted with back-ticks (doubled inside) or plain, each with any number of `[]` behind it.
_NAME = re.compile(r"(?:`((?:[^`]|``)*)`|([^.`\[\]]+))((?:\[\])*)(?:\.|$)")

ELEMENT = "[]"


def parsed_path(path):
    """Returns the names of a path as a tuple, with ELEMENT where it enters an array; raises ValueError."""
    names = []
    position = 0
    while position < len(path):
        match = _NAME.match(path, position)
        if match is None:
            raise ValueError(f"Invalid field path: {path}")
        quoted, plain, brackets = match.groups()
        names.append(plain if quoted is None else quoted.replace("``", "`"))
        names.extend([ELEMENT] * (len(brackets) // 2))
        position = match.end()
    if not names or path.endswith(".") and not path.endswith("`"):
        raise ValueError(f"Invalid field path: {path}")
    return tuple(names)


def quoted(name):
    """Returns a name as Spark SQL's quoted identifier."""
    return "`" + name.replace("`", "``") + "`"


def literal(text):
    """Returns a string as a Spark SQL literal, whatever it holds and whether escapes are parsed or not."""
    if "\\" not in text and "'" not in text:
        return f"'{text}'"
    return f"CAST(X'{text.encode().hex()}' AS STRING)"
