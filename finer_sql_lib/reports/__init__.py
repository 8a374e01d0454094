"""DataFrames and nouns -> Markdown, LaTeX, CSV, HTML and the terminal."""

from __future__ import annotations

import re
from contextlib import suppress

_UNSEEN = "\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff"
_FULL_WIDTH = ("\uff1d", "\uff0b", "\uff0d", "\uff20")
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\n", *_FULL_WIDTH)
_UNSEEN_OR_BREAK = re.compile(f"[{_UNSEEN}\t\n]")
_UNSEEN_BUT_BREAK = re.compile(f"[{_UNSEEN}]")
"""Control characters, marks that reorder the text around them, and surrogates, which no page can hold."""


def visible(text: str, *, breaks: bool = False) -> str:
    r"""``text`` with every character that is not seen, or that a terminal acts on, written as Python writes it.

    ``breaks`` keeps tabs and line breaks as they are, for SQL.

    >>> print(visible("red \x1b[31m, \ud800\n"))
    red \x1b[31m, \ud800\n
    """
    unseen = _UNSEEN_BUT_BREAK if breaks else _UNSEEN_OR_BREAK
    return unseen.sub(lambda match: ascii(match[0])[1:-1], text)


def guarded(value: object) -> object:
    """``value``, a cell of a CSV file; where a spreadsheet would take its text for a formula, with ' before it.

    As OWASP advises against CSV injection. Numbers stay as they are, also those written as text. A carriage return is a
    line feed: writers leave it without quotes, and readers take it for the end of the row.

    >>> [guarded(value) for value in ("=1+1", "@SUM(A1)", "-5", -5, "a=b")]
    ["'=1+1", "'@SUM(A1)", '-5', -5, 'a=b']
    """
    if not isinstance(value, str):
        return value
    text = value.replace("\r\n", "\n").replace("\r", "\n")
    if not text.startswith(_FORMULA_STARTS):
        return text
    with suppress(ValueError):
        float(text)
        return text
    return f"'{text}"
