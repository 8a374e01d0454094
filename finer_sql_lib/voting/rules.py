"""Voting: candidates and their executions -> groups -> one winner. Gold SQL has no way in.

Three rules, all deterministic and independent of the order of the candidates:

- ``majority``: the largest group of equal results, empty ones included.
- ``value_aware`` (paper: vav): the largest group that is neither empty nor all zero; if there is none, majority.
- ``authors_vav``: the published rule on the published signature (see ``results.authors_key``), uncut.

Ties between groups: more distinct SQL texts, then the shortest SQL, then the alphabetically first. Inside the winning
group the exact result (row and column order included) with most candidates wins, then the most frequent SQL text,
with the same tie rule. ``authors_vav`` keeps the published ties: the greatest signature, then the first candidate.
"""

from __future__ import annotations

import hashlib
import warnings
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Final

from finer_sql_lib.records import Candidate, DataNote, Execution, Group, Row, Vote
from finer_sql_lib.results import authors_is_empty, authors_is_zero, authors_key, is_zero, same_values
from finer_sql_lib.results.assignment import Work, hash_sum
from finer_sql_lib.runs.large_rows import HEAD_ROWS

INSTANCES: Final = "instances"
"""The rule that needs more than candidates and results (:mod:`~finer_sql_lib.voting.instances`); not in RULES."""

PREVIEW_ROWS = 5
"""Rows of its result that a group keeps to be shown."""


@dataclass(frozen=True, slots=True)
class Ballot:
    """One candidate whose SQL returned rows."""

    index: int
    sql: str
    execution: Execution


@dataclass(frozen=True, slots=True)
class Pile:
    """Ballots with the same result, before they become a Group."""

    ballots: tuple[Ballot, ...]
    elected: Ballot
    is_empty: bool
    is_zero: bool


Rule = Callable[[Sequence[Ballot]], list[Pile]]


def vote(
    question_id: int, candidates: Sequence[Candidate], executions: Sequence[Execution | None], rule: str = "value_aware"
) -> Vote:
    """Choose one candidate of a question by what the candidates returned.

    ``executions[i]`` belongs to ``candidates[i]``; None where the candidate has no SQL. Only executions with outcome
    ``rows`` vote. Raises ValueError on an unknown rule (the options are listed) or lists of different length.

    >>> results = [Execution("rows", ("n",), rows) for rows in (((3,),), (), ())]
    >>> candidates = [Candidate(1, i, "", sql=f"SELECT {i}") for i in range(3)]
    >>> vote(1, candidates, results, "majority").winner, vote(1, candidates, results, "value_aware").winner
    (1, 0)
    """
    piles = check_rule(rule)(ballots_of(candidates, executions))
    return outcome(question_id, piles, rule, len(candidates))


def ballots_of(candidates: Sequence[Candidate], executions: Sequence[Execution | None]) -> list[Ballot]:
    """The candidates that vote. Raises ValueError on lists of different length."""
    return [
        Ballot(candidate.index, candidate.sql, execution)
        for candidate, execution in zip(candidates, executions, strict=True)
        if candidate.sql is not None and execution is not None and execution.outcome == "rows"
    ]


def outcome(question_id: int, piles: Sequence[Pile], rule: str, n_candidates: int) -> Vote:
    """The vote of piles in a rule's order, of ``n_candidates`` candidates in all."""
    groups = []
    for pile in piles:
        execution = pile.elected.execution
        printed = repr(execution.rows).encode(errors="surrogatepass")
        group = Group(
            key=hashlib.blake2b(printed, digest_size=8).hexdigest(),
            members=tuple(sorted(ballot.index for ballot in pile.ballots)),
            columns=execution.columns,
            preview=tuple(execution.rows[:PREVIEW_ROWS]),
            n_rows=len(execution.rows),
            is_empty=pile.is_empty,
            is_zero=pile.is_zero,
        )
        groups.append(group)
    winner = piles[0].elected.index if piles else None
    # A share of all candidates: those that failed to execute count against it.
    confidence = groups[0].size / n_candidates if groups else 0.0
    return Vote(question_id, winner, tuple(groups), rule, confidence, n_candidates)


def check_rule(rule: str) -> Rule:
    """The rule of that name; raises ValueError listing the options."""
    if rule == INSTANCES:
        raise ValueError(
            f"the rule {rule!r} votes on variants of the databases, which are not in a run; score it by another one: "
            f"finer-sql evaluate --run RUN --rule value_aware"
        )
    if rule not in RULES:
        raise ValueError(f"unknown voting rule {rule!r}; choose one of {', '.join(RULES)}")
    return RULES[rule]


def majority(ballots: Sequence[Ballot]) -> list[Pile]:
    """Groups by ``same_values``, largest first."""
    return sorted(piles_of(ballots), key=lambda pile: rank(pile.ballots))


def value_aware(ballots: Sequence[Ballot]) -> list[Pile]:
    """Groups by ``same_values``; those with real values first, then by size (paper, "value-aware voting")."""
    return sorted(piles_of(ballots), key=lambda pile: (pile.is_empty or pile.is_zero, *rank(pile.ballots)))


def authors_vav(ballots: Sequence[Ballot]) -> list[Pile]:
    """The published rule: groups by the published signature; ties go to the greatest signature."""
    by_key: dict[str, list[Ballot]] = defaultdict(list)
    for ballot in ballots:
        by_key[authors_key(ballot.execution.rows)].append(ballot)
    ranked = sorted(by_key.items(), key=lambda item: (len(item[1]), item[0]), reverse=True)
    # The sort is stable: within the two halves the order above stays.
    ranked.sort(key=lambda item: authors_is_empty(item[0]) or authors_is_zero(item[0]))
    return [
        Pile(tuple(members), min(members, key=lambda b: b.index), authors_is_empty(key), authors_is_zero(key))
        for key, members in ranked
    ]


RULES: dict[str, Rule] = {"majority": majority, "value_aware": value_aware, "authors_vav": authors_vav}


def piles_of(ballots: Sequence[Ballot]) -> list[Pile]:
    """The ballots by result: equal rows first, then ``same_values`` among what is left.

    Results that cannot be compared in bounded work stay apart, which a DataNote says.
    """
    # in an order of their own, as the work is of the whole vote: what comes late may stay undecided
    exact = sorted(with_equal_rows(ballots), key=rank)
    classes: dict[tuple[int, int, int], list[list[list[Ballot]]]] = defaultdict(list)
    work, undecided = Work.enough_for(*map(rows_of, exact)), set[int]()
    for place, own in enumerate(exact):
        rows = rows_of(own)
        bucket = classes[len(rows), len(rows[0]) if rows else 0, hash_sum(rows)]
        # One comparison a group is enough, since same_values is an equivalence.
        for alike in bucket:
            is_same = same_values(rows_of(alike[0]), rows, work)
            if is_same is None:
                undecided.add(place)
            elif is_same:
                alike.append(own)
                break
        else:
            bucket.append([own])
    if undecided:
        warnings.warn(
            f"{len(undecided)} results of {len(rows_of(exact[min(undecided)])[0])} columns could not be compared with "
            "others in bounded time, since their columns may stand in too many orders; the vote keeps them apart",
            DataNote,
            stacklevel=2,
        )
    return [elect(alike) for bucket in classes.values() for alike in bucket]


def with_equal_rows(ballots: Iterable[Ballot]) -> list[list[Ballot]]:
    """The ballots by exactly equal rows: the order of rows and columns counts, 1 and 1.0 are one."""
    # Not by the rows' own hash: rows in a file have another than the same rows in memory, and stored rows may be in the
    # one where fresh ones are in the other.
    by_head: dict[tuple[int, Sequence[Row]], list[list[Ballot]]] = defaultdict(list)
    for ballot in ballots:
        rows = ballot.execution.rows
        known = by_head[len(rows), rows[:HEAD_ROWS]]
        for alike in known:
            if rows_of(alike) == rows:
                alike.append(ballot)
                break
        else:
            known.append([ballot])
    return list(chain.from_iterable(by_head.values()))


def rows_of(ballots: Sequence[Ballot]) -> Sequence[Row]:
    """The rows of ballots that have the same."""
    return ballots[0].execution.rows


def elect(exact: list[list[Ballot]]) -> Pile:
    """The pile of a group of exact results, and the ballot that stands for it."""
    favourite = min(exact, key=rank)
    texts = Counter(ballot.sql for ballot in favourite)
    sql = min(texts, key=lambda text: (-texts[text], len(text), text))
    elected = min((ballot for ballot in favourite if ballot.sql == sql), key=lambda ballot: ballot.index)
    everyone = tuple(ballot for ballots in exact for ballot in ballots)
    # same_values keeps the number of rows and what is zero, so one result speaks for the whole group.
    rows = elected.execution.rows
    return Pile(everyone, elected, is_empty=not rows, is_zero=is_zero(rows))


def rank(ballots: Sequence[Ballot]) -> tuple[int, int, int, str]:
    """Sort key, best first: size, distinct SQL texts, shortest SQL, alphabetically first SQL."""
    texts = {ballot.sql for ballot in ballots}
    length, first = min((len(text), text) for text in texts)
    return -len(ballots), -len(texts), length, first
