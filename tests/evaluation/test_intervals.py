"""Scores and their uncertainty."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from finer_sql_lib.evaluation.intervals import (
    bootstrap_difference,
    level_table,
    mcnemar_exact,
    recall_at_k,
    sampled_ex,
    summary,
    wilson,
)
from tests.scored import counted


def test_wilson_against_published_value() -> None:
    # Newcombe 1998, table I: 81 of 263, Wilson without continuity correction: 0.2553 to 0.3662.
    interval = wilson(81, 263)
    assert (round(interval.low, 4), round(interval.high, 4)) == (0.2553, 0.3662)


def test_wilson_edges() -> None:
    assert wilson(0, 10).low == 0.0
    assert wilson(10, 10).high == 1.0
    assert math.isnan(wilson(0, 0).value)
    with pytest.raises(ValueError, match=r"n_correct must lie in 0\.\.n; got 11 of 10"):
        wilson(11, 10)


@given(st.integers(1, 40).flatmap(lambda n: st.tuples(st.just(n), st.integers(0, n))))
def test_recall_never_falls_with_k(pair: tuple[int, int]) -> None:
    n, c = pair
    curve = [recall_at_k(n, c, k) for k in range(1, n + 1)]
    assert curve == sorted(curve)
    assert curve[0] == pytest.approx(c / n)
    assert curve[-1] == (c > 0)


@pytest.mark.parametrize("k", [0, 5])
def test_recall_refuses_impossible_k(k: int) -> None:
    with pytest.raises(ValueError, match=r"k must lie in 1\.\.n"):
        recall_at_k(4, 1, k)


def test_mcnemar_is_two_sided_binomial() -> None:
    # 2 * (C(5,0) + C(5,1)) / 2**5 = 12/32
    assert mcnemar_exact(1, 4) == pytest.approx(0.375)
    assert mcnemar_exact(4, 1) == mcnemar_exact(1, 4)
    assert mcnemar_exact(0, 0) == 1.0


def test_bootstrap_is_seeded_and_holds_the_difference() -> None:
    a = {q: q % 3 > 0 for q in range(300)}
    b = {q: q % 3 > 1 for q in range(300)}
    one, two = bootstrap_difference(a, b), bootstrap_difference(a, b)
    assert one == two
    assert one.low < one.value < one.high
    assert one.value == pytest.approx(1 / 3)


def test_bootstrap_by_database_is_wider_when_databases_differ() -> None:
    a = dict.fromkeys(range(200), True)
    b = {q: q < 100 for q in range(200)}
    by_question = bootstrap_difference(a, b)
    by_database = bootstrap_difference(a, b, {q: f"db{q // 20}" for q in range(200)})
    assert by_database.high - by_database.low > by_question.high - by_question.low


def test_bootstrap_needs_common_questions() -> None:
    with pytest.raises(ValueError, match="no question in common"):
        bootstrap_difference({1: True}, {2: True})


def test_questions_weigh_the_same_whatever_their_candidates() -> None:
    assert sampled_ex([counted(1, "easy", True, 2, 1), counted(2, "easy", False, 30, 0)]) == 0.25


def test_level_table_counts() -> None:
    questions = [counted(1, "easy", True, 3, 2), counted(2, "extra", False, 3, 1), counted(3, "easy", False, 3, 0)]
    rows = level_table(questions)
    assert [(row.level, row.n_questions, row.n_correct, row.recall) for row in rows] == [
        ("easy", 2, 1, 0.5),
        ("extra", 1, 0, 1.0),
        ("all", 3, 1, pytest.approx(2 / 3)),
    ]
    assert summary(questions)["levels"].keys() == {"easy", "extra"}
    assert summary(questions)["ex"] == pytest.approx(1 / 3)
