"""The official Spider comparison: its corners, its rule by enumeration, and results too wide to enumerate."""

from __future__ import annotations

import itertools
import random
from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from finer_sql_lib.records import Row
from finer_sql_lib.results import same_spider

VALUES = st.sampled_from([0, 1, 1.0, 0.0, -0.0, 10, "1", "1.5", "a", None, b"a"])


def tables(width: int) -> st.SearchStrategy[list[Row]]:
    return st.lists(st.tuples(*[VALUES] * width), max_size=4)


PAIRS = st.integers(1, 4).flatmap(lambda width: st.tuples(tables(width), tables(width)))


def by_enumeration(gold: list[Row], pred: list[Row], order_matters: bool) -> bool:
    """The rule of the module, read literally: every column order is tried."""
    if not gold and not pred:
        return True
    if len(gold) != len(pred) or len(gold[0]) != len(pred[0]):
        return False

    def spelled(row: Row) -> Row:
        return tuple(sorted(row, key=lambda value: f"{value}{type(value)}"))

    gold_spelled, pred_spelled = [spelled(row) for row in gold], [spelled(row) for row in pred]
    if gold_spelled != pred_spelled if order_matters else set(gold_spelled) != set(pred_spelled):
        return False
    orders = itertools.permutations(range(len(gold[0])))
    shuffled = ([tuple(row[column] for column in order) for row in pred] for order in orders)
    if order_matters:
        return any(rows == gold for rows in shuffled)
    return any(Counter(rows) == Counter(gold) for rows in shuffled)


@pytest.mark.parametrize(
    ("gold", "pred", "unordered", "ordered"),
    [
        ([], [], True, True),
        ([], [(1,)], False, False),
        ([(1,)], [(1.0,)], True, True),
        ([(1,)], [("1",)], False, False),
        ([(None,)], [(None,)], True, True),
        ([(None,)], [("",)], False, False),
        ([(1,), (1,)], [(1,)], False, False),
        ([(1,), (1,), (2,)], [(1,), (2,), (2,)], False, False),
        ([(1,), (2,)], [(2,), (1,)], True, False),
        ([(1, "a"), (2, "b")], [("a", 1), ("b", 2)], True, True),
        ([(1, "a"), (2, "b")], [("a", 1), (2, "b")], False, False),
        ([(1, 2), (2, 1)], [(2, 1), (1, 2)], True, True),
        ([(1, 2), (3, 4)], [(1, 4), (3, 2)], False, False),
        ([(1, "1.5")], [(1.0, "1.5")], False, False),
        ([(-0.0, "-")], [(0.0, "-")], False, False),
        ([(1, 2)], [(1, 2, 3)], False, False),
    ],
)
def test_golden_cases(gold: list[Row], pred: list[Row], unordered: bool, ordered: bool) -> None:
    assert same_spider(gold, pred, order_matters=False) is unordered
    assert same_spider(gold, pred, order_matters=True) is ordered


@settings(max_examples=400, deadline=None)
@given(PAIRS, st.booleans())
def test_equals_enumeration_on_any_pair(pair: tuple[list[Row], list[Row]], order_matters: bool) -> None:
    assert same_spider(*pair, order_matters) == by_enumeration(*pair, order_matters)


@settings(max_examples=400, deadline=None)
@given(st.integers(1, 4).flatmap(tables), st.randoms(use_true_random=False), st.booleans())
def test_equals_enumeration_on_shuffled_results(gold: list[Row], shuffle: random.Random, order_matters: bool) -> None:
    order = list(range(len(gold[0]) if gold else 0))
    shuffle.shuffle(order)
    pred = [tuple(row[column] for column in order) for row in gold]
    if shuffle.random() < 0.5:
        shuffle.shuffle(pred)
    assert same_spider(gold, pred, order_matters) == by_enumeration(gold, pred, order_matters)
    assert same_spider(pred, gold, order_matters) == same_spider(gold, pred, order_matters)


def rotated(rows: list[Row], by: int) -> list[Row]:
    return [row[by:] + row[:by] for row in rows]


@pytest.mark.parametrize("width", [14, 60, 1500])
def test_identical_columns_do_not_multiply(width: int) -> None:
    gold = [(index % 3,) * width for index in range(5)]
    almost = [*gold[:-1], (gold[-1][0],) * (width - 1) + (9,)]
    assert same_spider(gold, gold[::-1], order_matters=False)
    assert not same_spider(gold, almost, order_matters=False)


def test_many_alike_columns_are_assigned() -> None:
    """An identity matrix: every column looks like every other, and rows and columns are both shuffled."""
    gold = [tuple(int(row == column) for column in range(40)) for row in range(40)]
    pred = rotated(gold, 17)[::-1]
    assert same_spider(gold, pred, order_matters=False)
    pred[0] = pred[1]
    assert not same_spider(gold, pred, order_matters=False)


def cycles(*lengths: int) -> list[Row]:
    """A table of disjoint cycles: one row per edge, one column per point, 1 where the edge touches the point."""
    edges = []
    for length in lengths:
        start = len(edges)
        edges += [(start + step, start + (step + 1) % length) for step in range(length)]
    return [tuple(int(column in edge) for column in range(len(edges))) for edge in edges]


@pytest.mark.parametrize(("gold", "pred"), [((6,), (3, 3)), ((24,), (12, 12)), ((3, 3, 4, 4, 4), (3, 3, 3, 3, 6))])
def test_rows_and_columns_all_alike_yet_not_the_same_table(gold: tuple[int, ...], pred: tuple[int, ...]) -> None:
    """Only the search can tell these apart, and a search that tries every symmetry would not end."""
    assert sum(gold) == sum(pred)
    if sum(gold) == 6:
        assert not by_enumeration(cycles(*gold), cycles(*pred), order_matters=False)
    assert not same_spider(cycles(*gold), cycles(*pred), order_matters=False)
    assert same_spider(cycles(*gold), rotated(cycles(*gold[::-1]), 5), order_matters=False)


def test_rows_of_wide_random_tables() -> None:
    shuffle = random.Random(4)
    gold = [tuple(shuffle.randrange(3) for _ in range(30)) for _ in range(200)]
    order = shuffle.sample(range(30), 30)
    pred = [tuple(row[column] for column in order) for row in shuffle.sample(gold, len(gold))]
    assert same_spider(gold, pred, order_matters=False)
    first, second = pred[0], pred[1]
    changed = next(column for column in range(30) if first[column] != second[column])
    pred[0] = (*first[:changed], second[changed], *first[changed + 1 :])
    assert not same_spider(gold, pred, order_matters=False)
