"""The rule ``instances``: a vote that also looks at what candidates return on variants of the database.

Two queries that return the same on one database may mean different things, and a result that is empty there may be
right. Variants without gold (:mod:`finer_sql_lib.suites`, literals of candidates) tell both, in two stages:

1. Between groups of equal results on the original, as ``value_aware``, but an empty or all-zero group is set aside only
   where its SQL returns nothing on the variants either: on more than ``SET_ASIDE`` of them, its candidates' mean.
2. Within the winning group, the largest set of candidates that agree on every variant elects; then as every rule does.

So the winner's result on the original is that of the largest group, and its SQL the one that most of the group means.
Source: this project. Without variants it is ``value_aware``.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from statistics import fmean
from typing import Final

from finer_sql_lib.records import Candidate, Execution, Vote
from finer_sql_lib.results import is_zero
from finer_sql_lib.voting.rules import (
    INSTANCES,
    Ballot,
    Pile,
    ballots_of,
    elect,
    outcome,
    piles_of,
    rank,
    with_equal_rows,
)

SET_ASIDE: Final = 0.4
"""What leaving one database out after the other chooses, on the pools of 22 systems and of a small model together."""

Elsewhere = Mapping[int, Sequence[Execution]]
"""Candidate index -> what it did on each variant, in one order for all."""


def vote_on_instances(
    question_id: int, candidates: Sequence[Candidate], executions: Sequence[Execution | None], elsewhere: Elsewhere
) -> Vote:
    """Choose one candidate by its results on the original, and on variants of it.

    ``executions`` as for :func:`~finer_sql_lib.voting.vote`; ``elsewhere`` has every candidate with SQL.

    >>> empty, five = (Execution("rows", ("n",), rows) for rows in ((), ((5,),)))
    >>> candidates = [Candidate(1, i, "", sql=f"SELECT {i}") for i in range(3)]
    >>> vote_on_instances(1, candidates, [empty, empty, five], {0: [five], 1: [five], 2: [five]}).winner
    0
    >>> vote_on_instances(1, candidates, [empty, empty, five], {0: [empty], 1: [empty], 2: [five]}).winner
    2
    """
    ballots = ballots_of(candidates, executions)
    kinds = kinds_of(ballots, elsewhere)
    piles = [replace(pile, elected=most_agreed(pile, kinds)) for pile in piles_of(ballots)]
    piles.sort(key=lambda pile: (is_set_aside(pile, elsewhere), *rank(pile.ballots)))
    return outcome(question_id, piles, INSTANCES, len(candidates))


def kinds_of(ballots: Sequence[Ballot], elsewhere: Elsewhere) -> dict[int, tuple[int, ...]]:
    """Candidate index -> for each variant the number of its result there; equal results have equal numbers."""
    n_variants = len(elsewhere[ballots[0].index]) if ballots else 0
    columns: list[dict[int, int]] = []
    for place in range(n_variants):
        there = [replace(ballot, execution=elsewhere[ballot.index][place]) for ballot in ballots]
        piles = piles_of([ballot for ballot in there if ballot.execution.outcome == "rows"])
        columns.append({ballot.index: number for number, pile in enumerate(piles) for ballot in pile.ballots})
    # -1: no rows there, whatever the reason
    return {ballot.index: tuple(column.get(ballot.index, -1) for column in columns) for ballot in ballots}


def most_agreed(pile: Pile, kinds: Mapping[int, tuple[int, ...]]) -> Ballot:
    """The ballot that stands for a pile: of its largest set of candidates that agree on every variant."""
    agreeing: dict[tuple[int, ...], list[Ballot]] = defaultdict(list)
    for ballot in pile.ballots:
        agreeing[kinds[ballot.index]].append(ballot)
    largest = min(agreeing.values(), key=rank)
    return elect(with_equal_rows(largest)).elected


def is_set_aside(pile: Pile, elsewhere: Elsewhere) -> bool:
    """Whether a group is empty or all zero on the original, and mostly so on the variants."""
    if not (pile.is_empty or pile.is_zero):
        return False
    shares = [fmean(map(says_nothing, there)) for ballot in pile.ballots if (there := elsewhere[ballot.index])]
    return not shares or fmean(shares) > SET_ASIDE


def says_nothing(execution: Execution) -> bool:
    """Whether a result is empty, all zero, or not there."""
    return execution.outcome != "rows" or not execution.rows or is_zero(execution.rows)
