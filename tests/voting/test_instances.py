"""The rule ``instances``: what variants change of a vote, and what they do not."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from finer_sql_lib.records import Candidate, Execution, Row, Vote
from finer_sql_lib.voting import vote, vote_on_instances

Entry = tuple[str, list[Row] | None, tuple[list[Row] | None, ...]]
"""SQL, its rows on the original, and its rows on each variant; None: an error."""


def execution(rows: Sequence[Row] | None) -> Execution:
    return Execution("error", error="no such table: x") if rows is None else Execution("rows", ("c",), tuple(rows))


def run_vote(*entries: Entry) -> Vote:
    candidates = [Candidate(1, number, "", sql=sql) for number, (sql, *_) in enumerate(entries)]
    elsewhere = {number: tuple(map(execution, there)) for number, (*_, there) in enumerate(entries)}
    return vote_on_instances(1, candidates, [execution(rows) for _, rows, _ in entries], elsewhere)


ONE, TWO = [(1,)], [(2,)]


def test_within_the_winning_group_most_agreement_on_the_variants_elects() -> None:
    found = run_vote(("AAA", ONE, (ONE, ONE)), ("B", ONE, (TWO, ONE)), ("CCC", ONE, (ONE, ONE)), ("D", TWO, (ONE, ONE)))
    assert found.winner == 0
    assert [group.members for group in found.groups] == [(0, 1, 2), (3,)]
    assert found.confidence == 0.75


def test_the_winning_group_is_that_of_the_original() -> None:
    """Five candidates of one result that differ on the variants outvote three that agree there too."""
    entries = [(f"A{n}", ONE, ([(n,)],)) for n in range(5)] + [(f"B{n}", TWO, (TWO,)) for n in range(3)]
    assert run_vote(*entries).groups[0].members == (0, 1, 2, 3, 4)


@pytest.mark.parametrize("nothing", [[], [(0,)], [(None,)]])
def test_nothing_on_the_original_wins_where_variants_show_something(nothing: list[Row]) -> None:
    told = run_vote(("A", nothing, (ONE, TWO)), ("B", nothing, (ONE, TWO)), ("C", ONE, (ONE, ONE)))
    assert told.winner == 0
    silent = run_vote(("A", nothing, (nothing, nothing)), ("B", nothing, (nothing, None)), ("C", ONE, (ONE, ONE)))
    assert silent.winner == 2


def test_a_candidate_that_fails_on_a_variant_still_votes() -> None:
    assert run_vote(("A", ONE, (None,)), ("B", ONE, (None,)), ("C", TWO, (TWO,))).winner == 0


def test_nothing_executed_has_no_winner() -> None:
    assert run_vote(("A", None, (ONE,))).winner is None


ROWS: list[list[Row] | None] = [None, [], [(0,)], [(1,)], [(1.0,)], [(2,), (1,)], [(1,), (2,)], [("x", 1)], [(1, "x")]]
entries_strategy = st.lists(
    st.integers(0, 2 * len(ROWS) - 1).map(lambda i: ("Q" * (i % 3 + 1) + str(i), ROWS[i % len(ROWS)])), max_size=9
)


@given(entries=entries_strategy)
def test_without_variants_it_is_value_aware(entries: list[tuple[str, list[Row] | None]]) -> None:
    candidates = [Candidate(1, number, "", sql=sql) for number, (sql, _) in enumerate(entries)]
    results = [execution(rows) for _, rows in entries]
    alone = vote_on_instances(1, candidates, results, dict.fromkeys(range(len(entries)), ()))
    usual = vote(1, candidates, results, "value_aware")
    assert (alone.winner, alone.groups) == (usual.winner, usual.groups)


@given(data=st.data())
def test_the_winner_does_not_depend_on_the_order_of_candidates(data: st.DataObject) -> None:
    numbers = data.draw(st.lists(st.integers(0, 50), max_size=8))
    entries: list[Entry] = [
        (f"Q{n}" * (n % 3 + 1), ROWS[n % 9], (ROWS[n % 7], ROWS[(n * 5) % 8])) for n in numbers
    ]  # a text has one result everywhere
    moved = data.draw(st.permutations(entries))
    first, second = run_vote(*entries), run_vote(*moved)
    assert [(group.key, group.size) for group in first.groups] == [(group.key, group.size) for group in second.groups]
    if first.winner is not None and second.winner is not None:
        assert entries[first.winner][0] == moved[second.winner][0]
