"""Equality of two result tables up to the order of their columns: the core that several meanings share."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import chain

from finer_sql_lib.records import Row, Value

Column = tuple[Value, ...]


def equal_up_to_columns(a: Sequence[Row], b: Sequence[Row], ordered: bool) -> bool:
    """Whether some permutation of b's columns makes its rows equal to a's.

    ``ordered`` compares lists of rows, otherwise bags of rows. Values compare as Python does (1 == 1.0, None is
    None, text is not number). Exact: permutations are searched column by column, and a prefix is dropped as soon as
    its rows differ, so wide tables with repeated columns stay cheap.

    >>> equal_up_to_columns([(1, "a"), (2, "b")], [("b", 2), ("a", 1)], ordered=False)
    True
    >>> equal_up_to_columns([(1, "a"), (2, "b")], [("b", 2), ("a", 1)], ordered=True)
    False
    """
    if a == b:
        return True
    if len(a) != len(b) or (a and len(a[0]) != len(b[0])):
        return False
    if hash_sum(a) != hash_sum(b):
        return False
    left, right = list(zip(*a, strict=True)), list(zip(*b, strict=True))
    return _match(left, right, ordered)


def hash_sum(rows: Iterable[Row]) -> int:
    """A cheap invariant: equal for equal bags of values, whatever their order. Not stable between processes."""
    return sum(map(hash, chain.from_iterable(rows)))


def _match(left: list[Column], right: list[Column], ordered: bool) -> bool:
    signatures = [column if ordered else Counter(column) for column in right]
    choices = [
        [j for j, signature in enumerate(signatures) if signature == (column if ordered else Counter(column))]
        for column in left
    ]
    if not all(choices):
        return False
    if ordered:
        return _distinct_assignment(left, right)
    order = sorted(range(len(left)), key=lambda i: (len(choices[i]), -len(set(left[i]))))
    return _extend([left[i] for i in order], [choices[i] for i in order], right, [])


def _distinct_assignment(left: list[Column], right: list[Column]) -> bool:
    """With row order fixed a column either equals another or not, so counting each content is enough."""
    return Counter(left) == Counter(right)


def _extend(left: list[Column], choices: list[list[int]], right: list[Column], used: list[int]) -> bool:
    """Backtracking over prefixes: the rows made of the first k columns must be the same bag on both sides."""
    depth = len(used)
    if depth == len(left):
        return True
    wanted = Counter(zip(*left[: depth + 1], strict=True))
    tried: set[Column] = set()
    for choice in choices[depth]:
        if choice in used or right[choice] in tried:
            continue
        tried.add(right[choice])
        prefix = [*used, choice]
        if Counter(zip(*(right[j] for j in prefix), strict=True)) == wanted and _extend(left, choices, right, prefix):
            return True
    return False
