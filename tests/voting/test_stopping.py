"""The stopping rule: its chances are counted out rightly, and it reads a vote as value-aware voting does."""

from __future__ import annotations

from itertools import pairwise, product

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from finer_sql_lib.records import Candidate, Execution
from finer_sql_lib.voting import vote
from finer_sql_lib.voting.stopping import UNSEEN, chance_of_change, chance_to_lose, next_count, overtaken

SIZES = st.lists(st.integers(1, 8), max_size=5).map(tuple)


def urn(leader: int, rival: int, weight: float, rest: float, left: int) -> float:
    """The chance that the rival wins, by walking every sequence of draws; a tie is half a win."""
    total = 0.0
    for draws in product(range(3), repeat=left):
        weights: list[float] = [leader, weight, rest]
        sizes, chance = [leader, rival, 0], 1.0
        for drawn in draws:
            chance *= weights[drawn] / sum(weights)
            weights[drawn] += 1
            sizes[drawn] += 1
        total += chance * (1.0 if sizes[1] > sizes[0] else 0.5 if sizes[1] == sizes[0] else 0.0)
    return total


@pytest.mark.parametrize(
    ("leader", "rival", "weight", "rest", "left"),
    [(2, 1, 1, 0.5, 5), (1, 1, 1, 2.5, 6), (3, 0, 0.5, 0, 6), (2, 0, 1, 4, 5)],
)
def test_the_chance_to_be_overtaken_is_that_of_walking_every_sequence(
    leader: int, rival: int, weight: float, rest: float, left: int
) -> None:
    assert overtaken(leader, rival, weight, rest, left) == pytest.approx(urn(leader, rival, weight, rest, left))


@given(SIZES, SIZES, st.integers(0, 5), st.integers(0, 30))
def test_it_is_a_chance_and_none_when_all_candidates_are_there(
    real: tuple[int, ...], aside: tuple[int, ...], failed: int, left: int
) -> None:
    drawn = sum(real) + sum(aside) + failed
    if drawn == 0:
        return
    chance = chance_to_lose(real, aside, drawn, drawn + left)
    assert 0 <= chance <= 1
    assert left or chance == 0


@given(SIZES.filter(len), st.integers(1, 12))
def test_where_the_chance_is_zero_no_rest_can_change_the_leader(real: tuple[int, ...], left: int) -> None:
    leader, *rivals = sorted(real, reverse=True)
    can_tie = max(rivals, default=0) + left >= leader
    assert (chance_to_lose(real, (), sum(real), sum(real) + left) > 0) == can_tie


def test_a_larger_lead_is_safer() -> None:
    chances = [chance_to_lose((leader, 10 - leader), (), 10, 30) for leader in range(5, 10)]
    assert chances == sorted(chances, reverse=True)
    assert chances[0] > 0.4
    assert chances[-1] < 0.01


def test_empty_results_are_no_rivals_of_real_ones_but_candidates_all_the_same() -> None:
    assert chance_to_lose((4,), (6,), 10, 30) == chance_to_lose((4,), (), 10, 30)
    assert chance_to_lose((4,), (6,), 10, 30) < chance_to_lose((4, 4), (2,), 10, 30)


def test_a_leader_that_is_set_aside_loses_to_the_first_new_result() -> None:
    # in Polya's urn no draw of 20 is new with chance 10/10.5 * 11/11.5 * ... * 29/29.5
    none_new = np.prod([(10 + i) / (10 + i + UNSEEN) for i in range(20)])
    assert chance_to_lose((), (10,), 10, 30) == pytest.approx(1 - none_new)
    assert chance_to_lose((), (), 10, 30) == pytest.approx(1 - none_new)


def test_a_vote_is_read_as_value_aware_voting_reads_it() -> None:
    results = [Execution("rows", ("n",), rows) for rows in (((3,),), ((3,),), ((3,),), (), ((0,),))]
    results.append(Execution("error", error="no such column: x"))
    candidates = [Candidate(1, i, "", sql=f"SELECT {i}") for i in range(6)]
    assert chance_of_change(vote(1, candidates, results), 30) == chance_to_lose((3,), (1, 1), 6, 30)


@pytest.mark.parametrize("n", [1, 2, 4, 5, 22, 30, 100])
def test_rounds_grow_and_end_at_n(n: int) -> None:
    counts = [next_count(0, n)]
    while counts[-1] < n:
        counts.append(next_count(counts[-1], n))
    assert counts[-1] == n
    assert all(after > before for before, after in pairwise(counts))
