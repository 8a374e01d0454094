"""DataFrames and nouns -> Markdown, LaTeX, CSV, HTML and the terminal."""

from __future__ import annotations

import re

_UNSEEN = "\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff"
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
