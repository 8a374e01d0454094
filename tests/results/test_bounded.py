"""Comparing results ends: where columns may stand in too many orders, the outcome says so."""

from __future__ import annotations

import random
import time

import pytest

from finer_sql_lib.evaluation import UNDECIDED
from finer_sql_lib.evaluation.spider.execution import judge_spider
from finer_sql_lib.records import Candidate, DataNote, Execution, Row
from finer_sql_lib.results import same_spider, same_values
from finer_sql_lib.voting import vote

DEADLINE_S = 30
"""Generous: without the bound the first of these takes hours."""


def ring(width: int, seed: int) -> tuple[Row, ...]:
    """A table whose columns are alike but for their neighbours, in a random order of rows and columns."""
    rng = random.Random(seed)
    rows = [[int(column in (row, (row + 1) % width)) for column in range(width)] for row in range(width)]
    order = rng.sample(range(width), width)
    rng.shuffle(rows)
    return tuple(tuple(row[column] for column in order) for row in rows)


def two_rings(width: int, seed: int) -> tuple[Row, ...]:
    """What no refinement tells from one ring."""
    half = ring(width // 2, seed)
    empty = (0,) * (width // 2)
    return tuple(row + empty for row in half) + tuple(empty + row for row in half)


def test_permuted_columns_that_are_alike_but_for_their_neighbours_are_found_the_same() -> None:
    start = time.monotonic()
    assert same_values(ring(60, 1), ring(60, 2)) is True
    assert same_spider(ring(60, 1), ring(60, 2), order_matters=False) is True
    assert time.monotonic() - start < DEADLINE_S


@pytest.mark.parametrize("other", [ring, two_rings])
def test_a_comparison_that_would_not_end_is_given_up(other) -> None:
    start = time.monotonic()
    assert same_values(ring(240, 1), other(240, 2)) is None
    ruling = judge_spider("SELECT 1", Execution("rows", rows=ring(240, 1)), Execution("rows", rows=other(240, 2)))
    assert ruling == (False, UNDECIDED)
    assert time.monotonic() - start < DEADLINE_S


def test_a_vote_over_such_results_ends_and_says_that_it_kept_them_apart() -> None:
    results = [Execution("rows", rows=ring(240, seed)) for seed in range(12)]
    candidates = [Candidate(1, index, "", sql=f"SELECT {index}") for index in range(12)]
    start = time.monotonic()
    with pytest.warns(DataNote, match="240 columns could not be compared"):
        decided = vote(1, candidates, results)
    assert time.monotonic() - start < DEADLINE_S
    assert decided.winner is not None
    assert len(decided.groups) == 12
