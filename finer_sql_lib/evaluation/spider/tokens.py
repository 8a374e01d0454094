"""SQL text to the tokens that the official Spider parser reads.

Source: ``tokenize`` in process_sql.py of taoyds/test-suite-sql-eval, which runs NLTK's English word tokeniser over
SQL. English rules on SQL have consequences that the score depends on, and all are kept: ``a=b`` and ``1,2`` are one
token; ``>`` always stands alone, so ``a >=1`` gives ``>`` and ``=1``; ``cannot`` becomes two words; a full stop is
split off at the very end of the text only.

Not covered: NLTK first cuts text into sentences with a trained model. A cut changes tokens only where a word ends in a
full stop within the query (``T1. name``), and such a query cannot be parsed with either tokenisation.
"""

from __future__ import annotations

import re


class OfficialCrash(ValueError):
    """The official Spider evaluator stops with an exception here, so the pair has no official score."""


class OfficialParseError(OfficialCrash):
    """The official Spider parser cannot read this SQL: a crash for a gold, an empty query for a prediction."""


# What always stands alone, whatever is beside it.
_QUOTES_AND_DASHES = "\u00ab\u201c\u2018\u201e\u00bb\u201d\u2019\u2012-\u2015"
_ALONE = re.compile(rf"[{_QUOTES_AND_DASHES};@#$%&?!*\[\](){{}}<>]|``?|--")
# A comma or colon stands alone unless a digit follows. The character after it is consumed: of ",," only one is split.
_BEFORE_NON_DIGIT = re.compile(r"([:,])(\D)")
_AT_END = re.compile(r"[:,]$")
_FULL_STOP_AT_END = re.compile(r"(?<=[^.])\.(?=[\])}>\u00bb\u201d\u2019 ]*+\s*$)")
_DOTS = re.compile(r"\.{2,}")
# English contractions that are one word of letters; "wanna" counts only before white space.
_CONTRACTION = re.compile(r"\b(?:(can)(not)|(gim|lem)(me)|(gon)(na)|(got)(ta)|(wan)(na)(?=\s))\b", re.IGNORECASE)

_HALF_OPERATORS = ("!", ">", "<")


def tokenise(sql: str) -> list[str]:
    """Split SQL into lower-case tokens; string literals keep their case and their double quotes.

    Single quotes become double quotes first, and two quote characters in a row of them delimit a literal, whatever
    lies between. ``! =``, ``> =`` and ``< =`` are joined.

    Raises:
        OfficialParseError: when the number of quote characters is odd.

    >>> tokenise("SELECT Name FROM t WHERE x != 'Ab' AND y>=1")
    ['select', 'name', 'from', 't', 'where', 'x', '!=', '"Ab"', 'and', 'y', '>', '=1']
    """
    pieces = sql.replace("'", '"').split('"')
    if len(pieces) % 2 == 0:
        raise OfficialParseError(f"an odd number of quote characters in {sql!r}")
    literals: dict[str, str] = {}
    for index in range(1, len(pieces), 2):
        # A word of letters to every rule above. It stays a part of what it touches, as officially.
        placeholder = f"__literal_{index}__"
        literals[placeholder] = f'"{pieces[index]}"'
        pieces[index] = placeholder
    # NLTK's word rules, in its order: each sees the spaces that the ones before it put in.
    text = _ALONE.sub(r" \g<0> ", "".join(pieces))
    text = _BEFORE_NON_DIGIT.sub(r" \1 \2", text)
    text = _AT_END.sub(r" \g<0> ", text)
    text = _FULL_STOP_AT_END.sub(" . ", text)
    text = _DOTS.sub(r" \g<0> ", text)
    text = _CONTRACTION.sub(lambda match: f" {' '.join(filter(None, match.groups()))} ", f" {text} ")
    words = [literals.get(word, word) for word in text.lower().split()]
    tokens: list[str] = []
    for before, word in zip(("", *words), words, strict=False):
        if word == "=" and before in _HALF_OPERATORS:
            tokens[-1] += "="
        else:
            tokens.append(word)
    return tokens
