"""The grouping key of the authors' voting script, kept as a named variant so that it can be compared.

Source: ``normalize_execution_result`` and ``choose_group_vav`` in evaluation/majority_voting.py of the authors'
repository, without the cut at 200 characters. Known faults, kept: NULL equals empty text, 1 differs from 1.0,
duplicate rows are ignored, and two rows may collide when a value holds "|" or ";".
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from finer_sql_lib.records import Row

_NUMBER = re.compile(r"[\s\-+]?\d+(\.\d+)?")


def authors_key(rows: Sequence[Row]) -> str:
    """The published signature: the set of rows, each as its sorted texts.

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
