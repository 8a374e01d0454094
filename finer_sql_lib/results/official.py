"""Same result, as the official evaluators of Spider and BIRD decide it.

Source of Spider's: taoyds/test-suite-sql-eval, ``exec_eval.py`` (``result_eq`` and what it calls). The rule, in words:

1. Two results without rows are the same, whatever their columns are.
2. Otherwise row counts and column counts must agree.
3. Each row, with its values sorted by their printed form and type name, must occur on the other side too (when row
   order counts: at the same place). This is meant as a quick rejection, yet it decides by itself when equal numbers
   of different type sort differently between text: ``(1, '1.5')`` against ``(1.0, '1.5')`` is *different*.
4. Some one-to-one assignment of columns makes the two lists of rows equal: as lists when row order counts, as bags
   otherwise. Values compare as Python values, so ``1 == 1.0`` and ``None == None``.

The official code looks for the assignment of rule 4 by enumeration, after ruling out columns on a random sample of 20
rows. Here the search is exact, deterministic, does not enumerate, and has a bound.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import chain

from finer_sql_lib.records import Row
from finer_sql_lib.results.assignment import Work, bag, columns_can_be_assigned, hash_sum
from finer_sql_lib.runs.large_rows import are_identical


def same_spider(gold_rows: Sequence[Row], pred_rows: Sequence[Row], order_matters: bool) -> bool | None:
    """Whether two results are the same to the official Spider evaluator; None where the search for an assignment of
    columns is given up (:func:`~finer_sql_lib.results.assignment.columns_can_be_assigned`).

    Args:
        gold_rows: rows of the gold query, each a tuple of raw SQLite values in column order.
        pred_rows: rows of the prediction.
        order_matters: whether row order counts; the evaluator asks ``'order by' in gold.lower()``.

    >>> same_spider([(1, "a"), (2, "b")], [("b", 2), ("a", 1)], order_matters=False)
    True
    >>> same_spider([(1, "a"), (2, "b")], [("b", 2), ("a", 1)], order_matters=True)
    False
    >>> same_spider([(1, "1.5")], [(1.0, "1.5")], order_matters=False)
    False
    """
    # a prediction with the gold's own text shares its execution
    if are_identical(gold_rows, pred_rows) or not (gold_rows or pred_rows):
        return True
    if len(gold_rows) != len(pred_rows) or len(gold_rows[0]) != len(pred_rows[0]):
        return False
    gold_rows, pred_rows = tuple(gold_rows), tuple(pred_rows)  # large ones are read here, once
    if order_matters:
        gold_columns, pred_columns = list(zip(*gold_rows, strict=True)), list(zip(*pred_rows, strict=True))
        if gold_columns != pred_columns and Counter(gold_columns) != Counter(pred_columns):
            return False
        return _printed_alike(gold_rows, pred_rows) or _sorted_rows(gold_rows) == _sorted_rows(pred_rows)
    if gold_rows == pred_rows or Counter(gold_rows) == Counter(pred_rows):
        return _printed_alike(gold_rows, pred_rows) or set(_sorted_rows(gold_rows)) == set(_sorted_rows(pred_rows))
    # As they stand they differ, so only another column order can make them equal. What is cheap is asked first.
    if len(gold_rows[0]) == 1 or hash_sum(gold_rows) != hash_sum(pred_rows):
        return False
    gold_columns, pred_columns = list(zip(*gold_rows, strict=True)), list(zip(*pred_rows, strict=True))
    if Counter(map(bag, gold_columns)) != Counter(map(bag, pred_columns)):
        return False
    if set(_sorted_rows(gold_rows)) != set(_sorted_rows(pred_rows)):
        return False
    if Counter(gold_columns) == Counter(pred_columns):
        return True
    return columns_can_be_assigned(gold_columns, pred_columns, Work.enough_for(gold_rows, pred_rows))


def same_bird(gold_rows: Sequence[Row], pred_rows: Sequence[Row]) -> bool:
    """Whether two results are the same to the official BIRD evaluator.

    Source: bird-bench/mini_dev, ``evaluation/evaluation_ex.py`` (``calculate_ex``): the two *sets* of row tuples are
    equal. Duplicates and row order do not count, column order does; values compare as Python values, ``1 == 1.0``.

    >>> same_bird([(1, "a"), (1, "a")], [(1.0, "a")])
    True
    >>> same_bird([(1, "a")], [("a", 1)])
    False
    """
    return are_identical(gold_rows, pred_rows) or set(gold_rows) == set(pred_rows)


# As the official code has it: the type's own text ("<class 'int'>") behind the value's.
_TYPE_NAME = {kind: str(kind) for kind in (int, float, str, bytes, type(None))}


def _sorted_rows(rows: Sequence[Row]) -> list[Row]:
    """Every row with its values in the order of their printed form followed by their type's."""
    if rows and len(rows[0]) == 1:
        return list(rows)
    names = _TYPE_NAME  # a local name: read once per value
    return [tuple(sorted(row, key=lambda value: str(value) + names[type(value)])) for row in rows]


def _printed_alike(gold_rows: Sequence[Row], pred_rows: Sequence[Row]) -> bool:
    """Whether two equal lists of rows also print alike, so that sorting by printed form cannot tell them apart.

    Equal values print alike unless their types differ (1 and 1.0) or they are zeros of either sign. False says only
    that this could not be shown.
    """
    if gold_rows != pred_rows:
        return False
    gold_types = list(map(type, chain.from_iterable(gold_rows)))
    if gold_types != list(map(type, chain.from_iterable(pred_rows))):
        return False
    # 0.0 == -0.0, and yet they print as two texts
    return float not in gold_types or not any(
        value == 0 and type(value) is float for value in chain.from_iterable(gold_rows)
    )
