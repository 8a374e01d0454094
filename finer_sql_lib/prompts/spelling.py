"""How names, numbers and strings are spelled in SQLite, as regular expressions.

The dialect is what the engines of vLLM, ``llguidance`` and Python's ``re`` have in common, without flags: case is
spelled out, as SQLite ignores it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

RESERVED: Final = """
    ADD ALL ALTER AND AS AUTOINCREMENT BETWEEN CASE CHECK COLLATE COMMIT CONSTRAINT CREATE DEFAULT DEFERRABLE
    DELETE DISTINCT DROP ELSE ESCAPE EXCEPT EXISTS FOREIGN FROM GROUP HAVING IN INDEX INSERT INTERSECT INTO
    IS ISNULL JOIN LIMIT NOT NOTNULL NULL ON OR ORDER PRIMARY REFERENCES RETURNING SELECT SET
    TABLE THEN TO TRANSACTION UNION UNIQUE UPDATE USING VALUES WHEN WHERE
"""
"""The words that SQLite takes as a name only in quotation marks."""

_WORD = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
SPACE: Final = r"[ \n]"
ANY_NAME: Final = "[A-Za-z_][A-Za-z0-9_]*"
NUMBER: Final = r"(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][+-]?[0-9]+)?"
STRING: Final = "'[^']*'"  # one that follows another at once is the escaped quotation mark between them
DOUBLE_QUOTED: Final = '"(?:[^"]|"")*"'


def either_way(*names: str) -> str:
    """One of the names, bare where it can be, or quoted."""
    plain = [any_of(words)] if (words := bare(names)) else []
    return f"(?:{'|'.join([*plain, quoted(names)])})"


def bare(names: Iterable[str]) -> list[str]:
    """The names that need no quotation marks."""
    return [name for name in names if _WORD.fullmatch(name) and name.upper() not in RESERVED.split()]


def quoted(names: Iterable[str]) -> str:
    """Any of the names in one of SQLite's three kinds of quotation marks."""
    names = list(names)
    # Inside '"' and '`' the mark is doubled; "[...]" has no way to hold a "]".
    double, back = (any_of(name.replace(mark, 2 * mark) for name in names) for mark in '"`')
    square = [name for name in names if "]" not in name]
    return f'(?:"{double}"|`{back}`' + (rf"|\[{any_of(square)}\])" if square else ")")


def any_of(words: Iterable[str]) -> str:
    """One of the words in any case: a tree of their beginnings, so that an engine reads each letter once.

    >>> any_of(["id", "is"])
    '[iI](?:[dD]|[sS])'
    """
    branches: dict[str, set[str]] = {}
    ends = False
    for word in words:
        if word:
            first = word[0].lower() if word[0].isascii() else word[0]  # as SQLite folds: only the letters of ASCII
            branches.setdefault(first, set()).add(word[1:])
        else:
            ends = True
    parts = [letter_pattern(first) + any_of(rest) for first, rest in sorted(branches.items())]
    if ends and not parts:
        return ""
    together = parts[0] if len(parts) == 1 and not ends else f"(?:{'|'.join(parts)})"
    return together + "?" if ends else together


def letter_pattern(character: str) -> str:
    """The pattern of one character in any case."""
    if character.isascii() and character.isalpha():
        return f"[{character}{character.upper()}]"
    if character in "\n\r\t":
        return {"\n": r"\n", "\r": r"\r", "\t": r"\t"}[character]
    return "\\" + character if character in r"\.+*?()|[]{}^$" else character
