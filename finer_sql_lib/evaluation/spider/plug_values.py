"""A prediction with the gold's values in place of its own, in every possible way: the official ``--plug_value``.

Source: ``get_all_preds_for_execution`` in parse.py of taoyds/test-suite-sql-eval, for models that predict no values.
The values of a query are its string literals and the numbers that stand alone, as white space shows once sqlparse has
set its tokens apart; a number directly after a ``t`` is part of an alias. In the prediction each becomes a slot, and
every slot takes every value of the gold. What is plugged in is in lower case but for the values, as officially.
"""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterable
from functools import lru_cache
from itertools import islice, product

import sqlparse
from sqlparse import tokens
from sqlparse.exceptions import SQLParseError

from finer_sql_lib.records import DataNote

MAX_PLUGGED = 10_000
"""So many ways of a prediction are tried; the official script would try all of them, which may take for ever."""

_SLOT = "VALUERARE"
_FLOAT = re.compile(r"[-+]?\d*\.\d+")
_INT = re.compile(r"[^tT]\d+")
_ALIAS_WITH_DOT = re.compile(r"[Tt]\d+\.")


@lru_cache(maxsize=16_384)
def plugged_in(gold_sql: str, pred_sql: str) -> tuple[str, ...]:
    """The prediction with values of the gold in its slots; both texts as normalised.

    After ``MAX_PLUGGED`` ways it stops, and there are none where sqlparse cannot read a text (over 100 brackets inside
    each other, over 10,000 tokens); a DataNote says so.

    >>> plugged_in("SELECT a FROM t WHERE b = 'x' AND c > 3", "SELECT a FROM t WHERE b = 'y'")
    ("select a from t where b = 'x'", 'select a from t where b = 3')
    """
    try:
        _, values = slots_and_values(gold_sql)
        words, _ = slots_and_values(pred_sql)
    except (SQLParseError, RecursionError) as problem:  # the official script ends there
        warnings.warn(f"no values are plugged into {pred_sql[:80]!r}...: {problem}", DataNote, stacklevel=2)
        return ()
    places = [place for place, word in enumerate(words) if word == _SLOT.lower()]
    if (ways := len(values) ** len(places)) > MAX_PLUGGED:
        warnings.warn(
            f"{ways:,} ways to plug the gold's values into {pred_sql[:80]!r}...: only {MAX_PLUGGED:,} are tried",
            DataNote,
            stacklevel=2,
        )
    texts = []
    for choice in islice(product(values, repeat=len(places)), MAX_PLUGGED):
        filled = list(words)
        for place, value in zip(places, choice, strict=True):
            filled[place] = value
        texts.append(" ".join(filled))
    return tuple(texts)


@lru_cache(maxsize=16_384)
def slots_and_values(sql: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The words of a query with a slot for each value, and its distinct values, in order of appearance.

    >>> slots_and_values("SELECT a FROM t1 WHERE t1.b = 'x y'")
    (('select', 'a', 'from', 't1', 'where', 't1', '.', 'b', '=', 'valuerare'), ("'x y'",))
    """
    text = _spaced(sql)
    literals = [
        token.value
        for token in _flat(text)
        if token.ttype in (tokens.Literal.String.Single, tokens.Literal.String.Symbol)
    ]
    for literal in literals:
        text = text.replace(literal.strip(), _SLOT)
    words, floats = _take(text.split(), _FLOAT.findall(text))
    # an integer with what stands before it: only one that has a space there is a word of its own
    words, integers = _take(words, (each.strip() for each in _INT.findall(" ".join(words))))
    spread: list[str] = []
    for word in words:
        # the dot behind an alias is a word of its own, any other stays where it is
        spread += word.replace(".", " . ").split() if _ALIAS_WITH_DOT.search(word) else [word]
    return tuple(word.lower() for word in spread), tuple(dict.fromkeys([*literals, *floats, *integers]))


def _spaced(sql: str) -> str:
    """The first statement with its tokens set apart by blanks, keywords in upper case."""
    first = _flat(sql.strip().replace(";", "").replace("\t", ""))
    apart = " ".join(token.value for token in first if token.ttype is not tokens.Whitespace)
    upper: str = sqlparse.format(apart, reindent=False, keyword_case="upper")
    return re.sub(r"(T\d+\.)\s", r"\1", upper)


def _flat(sql: str) -> list[sqlparse.sql.Token]:
    statements = sqlparse.parse(sql)
    return list(statements[0].flatten()) if statements else []


def _take(words: Iterable[str], numbers: Iterable[str]) -> tuple[list[str], list[str]]:
    """The words with slots for those that are among ``numbers``, and these."""
    known = set(numbers)
    words = list(words)
    return [_SLOT if word in known else word for word in words], [word for word in words if word in known]
