"""Voting: each rule's choice, the tie rule, and independence of candidate order."""

from __future__ import annotations

import inspect
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from finer_sql_lib import voting
from finer_sql_lib.records import Candidate, DataNote, Execution, Row, Vote
from finer_sql_lib.runs.large_rows import HEAD_ROWS, LargeRows
from finer_sql_lib.voting import RULES, vote

Entry = tuple[str, list[Row] | None]


def run_vote(entries: list[Entry], rule: str = "value_aware") -> Vote:
    candidates = [Candidate(1, i, "", sql=sql) for i, (sql, _) in enumerate(entries)]
    executions = [_execution(rows) for _, rows in entries]
    return vote(1, candidates, executions, rule)


def _execution(rows: list[Row] | None) -> Execution:
    if rows is None:
        return Execution("error", error="no such table: x")
    return Execution("rows", ("c",), tuple(rows))


def test_value_aware_skips_empty_and_zero_groups() -> None:
    entries: list[Entry] = [("A", []), ("B", []), ("C", []), ("D", [(0,)]), ("E", [(0,)]), ("F", [(7,)])]
    assert run_vote(entries, "majority").winner == 0
    assert run_vote(entries, "value_aware").winner == 5
    assert run_vote(entries, "authors_vav").winner == 5


def test_value_aware_falls_back_to_majority() -> None:
    assert run_vote([("A", []), ("B", [(0,)]), ("C", [(None,)]), ("D", [(0,)])]).winner == 1


def test_nothing_executed_has_no_winner() -> None:
    outcome = run_vote([("A", None), ("B", None)])
    assert (outcome.winner, outcome.groups, outcome.confidence) == (None, (), 0.0)


def test_no_candidates_at_all() -> None:
    assert vote(1, [], []).winner is None


def test_candidate_without_sql_does_not_vote_but_counts_in_the_share() -> None:
    outcome = vote(1, [Candidate(1, 0, "prose"), Candidate(1, 1, "", sql="A")], [None, _execution([(1,)])])
    assert (outcome.winner, outcome.confidence, outcome.n_candidates) == (1, 0.5, 2)


def test_tie_goes_to_more_distinct_sql_then_shorter() -> None:
    assert run_vote([("AAAA", [(1,)]), ("AAAA", [(1,)]), ("BBBBBB", [(2,)]), ("CCCCCC", [(2,)])]).winner == 2
    assert run_vote([("AAAA", [(1,)]), ("BB", [(2,)])]).winner == 1
    assert run_vote([("BB", [(1,)]), ("AA", [(2,)])]).winner == 1


def test_inside_the_group_the_commonest_exact_result_is_elected() -> None:
    entries: list[Entry] = [("A", [(1,), (2,)]), ("BBB", [(2,), (1,)]), ("CCC", [(2,), (1,)])]
    outcome = run_vote(entries)
    assert outcome.groups[0].members == (0, 1, 2)
    assert outcome.winner == 1


def test_authors_rule_keeps_first_candidate_and_greatest_signature() -> None:
    assert run_vote([("A", [(1,)]), ("B", [(2,)])], "authors_vav").winner == 1
    assert run_vote([("LONGER", [(2,)]), ("B", [(2,)])], "authors_vav").winner == 0


def test_authors_rule_merges_what_value_aware_keeps_apart() -> None:
    entries: list[Entry] = [("A", [(1,), (1,)]), ("B", [(1,)])]
    assert len(run_vote(entries, "authors_vav").groups) == 1
    assert len(run_vote(entries, "value_aware").groups) == 2


def test_unknown_rule_lists_the_options() -> None:
    with pytest.raises(ValueError, match=r"unknown voting rule 'best'.*majority, value_aware, authors_vav"):
        run_vote([("A", [(1,)])], "best")


def test_lists_of_different_length_are_refused() -> None:
    with pytest.raises(ValueError, match="zip"):
        vote(1, [Candidate(1, 0, "", sql="A")], [])


# A text has one result: each distinct SQL runs once.
RESULTS: list[list[Row] | None] = [
    None, [], [(0,)], [(1,)], [(1.0,)], [(1,), (2,)], [(2,), (1,)], [("x", 1)], [(1, "x")], [(None,)]
]  # fmt: skip
entries_strategy = st.lists(
    st.integers(0, 3 * len(RESULTS) - 1).map(lambda i: ("Q" * (i % 4 + 1) + str(i), RESULTS[i % len(RESULTS)])),
    max_size=10,
)


@pytest.mark.parametrize("rule", ["majority", "value_aware"])
@given(data=st.data())
def test_winner_does_not_depend_on_candidate_order(rule: str, data: st.DataObject) -> None:
    entries = data.draw(entries_strategy)
    moved = data.draw(st.permutations(entries))
    a, b = run_vote(entries, rule), run_vote(moved, rule)
    assert [(g.key, g.size) for g in a.groups] == [(g.key, g.size) for g in b.groups]
    if a.winner is not None and b.winner is not None:
        assert entries[a.winner][0] == moved[b.winner][0]
    assert (a.winner is None) == (b.winner is None)


@pytest.mark.parametrize("rule", list(RULES))
@given(entries=entries_strategy)
def test_groups_partition_what_executed(rule: str, entries: list[Entry]) -> None:
    outcome = run_vote(entries, rule)
    members = sorted(i for group in outcome.groups for i in group.members)
    assert members == [i for i, (_, rows) in enumerate(entries) if rows is not None]
    assert outcome.winner is None or outcome.winner in outcome.groups[0].members


def test_gold_has_no_way_in() -> None:
    assert "gold" not in "".join(inspect.signature(vote).parameters)
    assert "Question" not in vars(voting)
    assert "evaluation" not in inspect.getsource(voting)


def test_rows_in_a_file_are_equal_to_the_same_rows_in_memory() -> None:
    """Which of them large rows are depends on how they were packed, that is on whether they are fresh or stored."""
    ints, floats = tuple((n,) for n in range(300)), tuple((float(n),) for n in range(300))
    large = LargeRows(300, ints[:HEAD_ROWS], lambda: ints, b"ints", 400)
    winners = []
    for rows in (ints, large):
        results = [rows, rows, floats, floats, ints[::-1], ints[::-1], ints[::-1]]
        candidates = [Candidate(1, n, "", sql=f"SELECT {n}") for n in range(len(results))]
        winners.append(vote(1, candidates, [Execution("rows", ("n",), result) for result in results]).winner)
    assert winners == [0, 0]


def test_what_stays_undecided_does_not_depend_on_the_order() -> None:
    def two_ones(n: int, seed: int) -> list[Row]:
        """Rows with two ones each, so that no column is unlike the others."""
        places = list(range(n))
        random.Random(seed).shuffle(places)
        ends = zip(places, [*places[1:], places[0]], strict=True)
        return [tuple(int(place in pair) for place in range(n)) for pair in ends]

    entries: list[Entry] = [(f"SELECT {n}", two_ones(120 - n // 2, n)) for n in range(4)]
    groups = []
    for order in (entries, entries[2:] + entries[:2]):
        with pytest.warns(DataNote, match="could not be compared"):
            found = run_vote(order)
        groups.append({frozenset(order[index][0] for index in group.members) for group in found.groups})
    assert groups[0] == groups[1]
