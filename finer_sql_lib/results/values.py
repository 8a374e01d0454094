"""Same result, as voting groups it: by our ``same_values``, or by the key of the authors' voting script."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from finer_sql_lib.records import Row
from finer_sql_lib.results.assignment import Work, bag, columns_can_be_assigned, hash_sum

_NUMBER = re.compile(r"[\s\-+]?\d+(\.\d+)?")


def same_values(a: Sequence[Row], b: Sequence[Row], work: Work | None = None) -> bool | None:
    """Whether two results hold the same rows, whatever the order of rows and columns.

    Numbers compare by value (1 = 1.0), NULL only with NULL, text never with numbers; duplicates count. An
    equivalence relation, so candidates can be grouped by it. Authority: this project.

    None where the search for an order of columns is given up: when ``work`` is used up, which several comparisons may
    share, or without one what these two tables are given.

    >>> same_values([(1, "a")], [("a", 1.0)]), same_values([(1,)], [(1,), (1,)]), same_values([(None,)], [("",)])
    (True, False, False)
    """
    if a == b:
        return True
    if len(a) != len(b) or len(a[0]) != len(b[0]):
        return False
    a, b = tuple(a), tuple(b)  # large ones are read here, once
    # The sum of hashes tells most different results apart before anything is counted.
    if hash_sum(a) != hash_sum(b):
        return False
    if Counter(a) == Counter(b):
        return True
    left, right = list(zip(*a, strict=True)), list(zip(*b, strict=True))
    if Counter(map(bag, left)) != Counter(map(bag, right)):
        return False
    return columns_can_be_assigned(left, right, work or Work.enough_for(a, b))


def is_zero(rows: Sequence[Row]) -> bool:
    """Whether there are rows and every value in them is NULL or numerically zero.

    >>> is_zero([(0, None), (0.0, 0)]), is_zero([(0, "none")]), is_zero([])
    (True, False, False)
    """
    return bool(rows) and all(
        value is None or (value == 0 and not isinstance(value, bool)) for row in rows for value in row
    )


def authors_key(rows: Sequence[Row]) -> str:
    """The grouping key of the authors' voting script, kept so that it can be compared: the set of rows as sorted texts.

    Source: ``normalize_execution_result`` and ``choose_group_vav`` in evaluation/majority_voting.py of the authors'
    repository, without the cut at 200 characters. Known faults, kept: NULL equals empty text, 1 differs from 1.0,
    duplicate rows are ignored, and two rows may collide when a value holds "|" or ";".

    >>> authors_key([("b", 1), (None, 2)])
    '1|b;|2'
    """
    lines = {"|".join(sorted("" if value is None else str(value) for value in row)) for row in rows}
    return ";".join(sorted(lines))


def authors_is_empty(key: str) -> bool:
    """The published test for an empty group: nothing but separators."""
    return not _tokens(key)


def authors_is_zero(key: str) -> bool:
    """The published test for an all-zero group: some row reads as a number, and all that do are zero.

    >>> authors_is_zero("0;0.0"), authors_is_zero("0;Ann"), authors_is_zero("0|Ann")
    (True, True, False)
    """
    tokens = [token[:-1].strip() if token.endswith("%") else token for token in _tokens(key)]
    numbers = [float(token.lstrip(" -+")) for token in tokens if _NUMBER.fullmatch(token)]
    return bool(numbers) and all(number < 1e-12 for number in numbers)


def _tokens(key: str) -> list[str]:
    return [token.strip() for token in key.split(";") if token.strip()]
