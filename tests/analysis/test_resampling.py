"""Accuracy against n: exact where it can be, and the run's own scores at the full number."""

from __future__ import annotations

import itertools

import numpy as np
import pytest

from finer_sql_lib.analysis.endings import endings
from finer_sql_lib.analysis.resampling import accuracy_by_n, expected_ex
from finer_sql_lib.evaluation.intervals import bootstrap, sampled_ex
from finer_sql_lib.records import Execution, ScoredQuestion
from finer_sql_lib.runs import Run, load_run
from finer_sql_lib.voting import vote
from tests.scored import rows, scored
from tests.small_runs import small_run


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> Run:
    return load_run(small_run(tmp_path_factory.mktemp("runs"), n=12))


Pool = tuple[ScoredQuestion, tuple[Execution | None, ...]]


def pool(*answers: int, right: int) -> Pool:
    """Candidates that return these numbers; those that return ``right`` are correct."""
    return scored(*((f"SELECT {answer} -- {i}", rows(answer), answer == right) for i, answer in enumerate(answers)))


def chance(pool: Pool, n: int, rule: str, draws: int, seed: int) -> float:
    return float(expected_ex(pool[0], endings(*pool), [n], [rule], draws, seed)[0, 0])


def pools_of(run: Run) -> list[Pool]:
    questions = run.scored()
    return list(zip(questions, run.results(questions), strict=True))


def test_all_candidates_give_the_runs_own_score(run: Run) -> None:
    metrics = run.read_json("metrics.json")
    (full,) = accuracy_by_n(run, [12]).query("series == 'value_aware'").itertuples()
    assert full.value == pytest.approx(100 * metrics["ex"])
    (recall,) = accuracy_by_n(run, [12]).query("series == 'recall'").itertuples()
    assert recall.value == pytest.approx(100 * metrics["recall"])


def test_one_candidate_leaves_nothing_to_vote_on(run: Run) -> None:
    """At n = 1 every rule and recall are the share of correct candidates, exactly."""
    found = accuracy_by_n(run, [1], ["value_aware", "majority"], draws=1)
    share = sampled_ex(run.scored())
    assert found["value"].tolist() == pytest.approx([100 * share] * 3)


def test_recall_never_falls_and_bounds_ex(run: Run) -> None:
    found = accuracy_by_n(run, [1, 2, 4, 8, 12], draws=4).pivot_table(index="n", columns="series", values="value")
    assert found["recall"].is_monotonic_increasing
    assert (found["value_aware"] <= found["recall"] + 3).all()  # points of slack: EX is drawn, recall is exact
    assert found.loc[12, "value_aware"] <= found.loc[12, "recall"]


def test_intervals_hold_the_value_and_the_seed_decides(run: Run) -> None:
    first = accuracy_by_n(run, [3], draws=3, seed=1)
    assert first.equals(accuracy_by_n(run, [3], draws=3, seed=1))
    assert (first["low"] <= first["value"]).all()
    assert (first["value"] <= first["high"]).all()
    assert not first.equals(accuracy_by_n(run, [3], draws=3, seed=2))


def test_random_subsets_come_near_the_exact_chance(run: Run) -> None:
    """Random subsets of 6 of 12 against all 924, voted on one by one."""
    for pool in pools_of(run):
        subsets = list(itertools.combinations(range(12), 6))
        exact = sum(_wins(pool, chosen) for chosen in subsets) / len(subsets)
        drawn = chance(pool, 6, "value_aware", draws=900, seed=5)  # fewer than 924: random ones
        assert drawn == pytest.approx(exact, abs=0.06)
        assert chance(pool, 6, "value_aware", draws=924, seed=5) == pytest.approx(exact)  # all of them


def _wins(pool: Pool, chosen: tuple[int, ...]) -> bool:
    question, results = pool
    winner = vote(0, [question.candidates[i] for i in chosen], [results[i] for i in chosen]).winner
    return winner in question.correct_indices


def test_the_interval_of_a_mean_is_its_bootstrap() -> None:
    """Of 400 questions with half right the standard error is 2.5 points; alike rows have alike intervals."""
    row = np.array([0.0, 100.0] * 200)
    first, second = bootstrap(row, resamples=2000), bootstrap(row, resamples=2000)
    assert first == second
    assert (first.value, first.low, first.high) == (50, pytest.approx(45.1, abs=0.6), pytest.approx(54.9, abs=0.6))


def test_small_pools_are_counted_out_by_hand() -> None:
    """Answers 7 7 7 5, right 7. Of the 4 subsets of 3 all have at least two 7: always right. Of single ones 3 of 4."""
    assert chance(pool(7, 7, 7, 5, right=7), 3, "majority", draws=1, seed=0) == 1.0
    assert chance(pool(7, 7, 7, 5, right=7), 1, "majority", draws=1, seed=0) == 0.75
    assert chance(pool(7, 7, 7, 5, right=5), 4, "majority", draws=1, seed=0) == 0.0
    assert chance(pool(right=7), 3, "majority", draws=1, seed=0) == 0.0


@pytest.mark.parametrize(("counts", "draws"), [([], 1), ([0, 3], 1), ([3], 0)])
def test_counts_and_draws_below_one_are_refused(run: Run, counts: list[int], draws: int) -> None:
    with pytest.raises(ValueError, match="must be at least 1"):
        accuracy_by_n(run, counts, draws=draws)


def test_an_unknown_rule_lists_the_options(run: Run) -> None:
    with pytest.raises(ValueError, match="choose one of majority, value_aware"):
        accuracy_by_n(run, [1], ["plurality"])
