"""Same result, as the official BIRD evaluator decides it.

Source: bird-bench/mini_dev, ``evaluation/evaluation_ex.py`` (``calculate_ex``): the two *sets* of row tuples are equal.
Duplicates and row order do not count, column order does; values compare as Python values, so ``1 == 1.0``.
"""

from __future__ import annotations

from collections.abc import Sequence

from finer_sql_lib.records import Row


def same_bird(gold_rows: Sequence[Row], pred_rows: Sequence[Row]) -> bool:
    """Whether two results are the same to the official BIRD evaluator.

    >>> same_bird([(1, "a"), (1, "a")], [(1.0, "a")])
    True
    >>> same_bird([(1, "a")], [("a", 1)])
    False
    """
    return gold_rows is pred_rows or set(gold_rows) == set(pred_rows)
