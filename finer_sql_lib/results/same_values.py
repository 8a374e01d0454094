"""``same_values``: our meaning of "same result", used for voting."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from finer_sql_lib.records import Row
from finer_sql_lib.results.assignment import bag, columns_can_be_assigned, hash_sum


def same_values(a: Sequence[Row], b: Sequence[Row]) -> bool:
    """Whether two results hold the same rows, whatever the order of rows and columns.

    Numbers compare by value (1 = 1.0), NULL only with NULL, text never with numbers; duplicates count. An
    equivalence relation, so candidates can be grouped by it. Authority: this project (see README, "same result").

    >>> same_values([(1, "a")], [("a", 1.0)]), same_values([(1,)], [(1,), (1,)]), same_values([(None,)], [("",)])
    (True, False, False)
    """
    if a == b:
        return True
    if len(a) != len(b) or len(a[0]) != len(b[0]) or hash_sum(a) != hash_sum(b):
        return False
    if Counter(a) == Counter(b):
        return True
    left, right = list(zip(*a, strict=True)), list(zip(*b, strict=True))
    return Counter(map(bag, left)) == Counter(map(bag, right)) and columns_can_be_assigned(left, right)


def is_zero(rows: Sequence[Row]) -> bool:
    """Whether there are rows and every value in them is NULL or numerically zero.

    >>> is_zero([(0, None), (0.0, 0)]), is_zero([(0, "none")]), is_zero([])
    (True, False, False)
    """
    return bool(rows) and all(
        value is None or (value == 0 and not isinstance(value, bool)) for row in rows for value in row
    )
