"""Accuracy against the number of candidates, from one run: what fewer samples would have given.

For each n, candidates are drawn without replacement from those of a question, voted on again and scored with the
verdicts that the run already has: nothing is generated, executed or judged anew.

Many subsets are voted on at once, the rules of ``voting`` being arithmetic on arrays. Which candidates share a group
does not depend on who else is drawn. So they are grouped once, by the rule itself, and the vote of a subset is a matter
of counting: how many drawn candidates a group has, how many distinct SQL texts, and which text comes first. ``voting``
stays the authority; a property test holds every rule to it on random candidates.
"""

from __future__ import annotations

import itertools
import math
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache, partial

import numpy as np
import numpy.typing as npt
import pandas as pd

from finer_sql_lib.analysis.endings import endings_of
from finer_sql_lib.evaluation.intervals import bootstrap, recall_at_k
from finer_sql_lib.records import Ending, ScoredQuestion
from finer_sql_lib.runs import Run
from finer_sql_lib.voting import check_rule

Flags = npt.NDArray[np.bool_]
Counts = npt.NDArray[np.int64]

RESAMPLES = 2000


def accuracy_by_n(
    run: Run, counts: Sequence[int], rules: Sequence[str] = ("value_aware",), draws: int = 200, seed: int = 0
) -> pd.DataFrame:
    """EX of each rule, and recall, for every number of candidates in ``counts``, of an evaluated run.

    Columns ``n``, ``series`` (a rule, or "recall"), ``value``, ``low``, ``high``: points in [0, 100], with a 95 %
    bootstrap interval over questions. EX averages ``draws`` random subsets per question (see :func:`expected_ex`);
    recall@n is exact. A question with fewer candidates than n takes part with those it has. Raises ValueError for
    n < 1, draws < 1, unknown rules.
    """
    if min(counts, default=0) < 1 or draws < 1:
        raise ValueError(f"counts and draws must be at least 1; got counts {list(counts)}, draws {draws}")
    for rule in rules:
        check_rule(rule)
    numbers = sorted(set(counts))
    scored = run.scored()
    shares = []
    for question, endings in zip(scored, endings_of(run, scored), strict=True):
        size = question.n_candidates
        recall = [recall_at_k(size, question.n_correct, min(n, size)) if size else 0.0 for n in numbers]
        shares.append([*expected_ex(question, endings, numbers, rules, draws, seed), recall])
    by_series = 100 * np.array(shares).transpose(2, 1, 0)  # (numbers, rules and recall, questions)
    rows = []
    for n, of_n in zip(numbers, by_series, strict=True):
        for series, values in zip((*rules, "recall"), of_n, strict=True):
            interval = bootstrap(values, resamples=RESAMPLES, seed=seed)
            rows.append((n, series, interval.value, interval.low, interval.high))
    return pd.DataFrame(rows, columns=["n", "series", "value", "low", "high"])


def expected_ex(
    question: ScoredQuestion,
    endings: Sequence[Ending],
    counts: Sequence[int],
    rules: Sequence[str],
    draws: int,
    seed: int,
) -> npt.NDArray[np.float64]:
    """The chance, in [0, 1], that each rule's winner among n random candidates is correct: (rules, counts).

    Exact where there are few subsets (n = 1, all, all but one): every one is voted on. Otherwise the mean of ``draws``
    random ones: the first n candidates of random orders that depend on the seed and the question only, so that rules
    are compared on the same subsets, and numbers of candidates on nested ones.
    """
    size = question.n_candidates
    if not size:
        return np.zeros((len(rules), len(counts)))
    # an order is a permutation, so that exactly n of its places are below n
    orders = np.random.default_rng([seed, question.question_id]).random((draws, size)).argsort(axis=1)
    subsets = []
    for n in (min(n, size) for n in counts):
        # where all subsets are no more than the draws, all of them are exact and cheaper
        few = math.comb(size, n) <= max(draws, size)
        subsets.append(all_subsets(size, n) if few else np.asarray(orders < n))
    drawn = np.concatenate(subsets)  # (subsets of all numbers, candidates)
    lengths = np.array(list(map(len, subsets)))
    starts = np.cumsum(lengths) - lengths
    right = [winners_correct(question, endings, rule, drawn).astype(float) for rule in rules]
    return np.array([np.add.reduceat(of_rule, starts) / lengths for of_rule in right])


@lru_cache(maxsize=256)
def all_subsets(size: int, n: int) -> Flags:
    """Every subset of n of ``size`` candidates: (subsets, size)."""
    members = np.array(list(itertools.combinations(range(size), n)))
    drawn = np.zeros((len(members), size), dtype=bool)
    np.put_along_axis(drawn, members, True, axis=1)
    return drawn


# -- the votes of many subsets -----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Voter:
    """A candidate that returned rows: its place, which is a column of ``drawn``, its SQL and how it ended."""

    place: int
    sql: str
    ending: Ending


@dataclass(frozen=True, slots=True)
class Decided:
    """The votes of many subsets, an entry each: whether the winner is ``correct``, how many candidates its group has
    (``votes``), whether its result is one that the rule ``sets_aside``, empty or all zero, and which ``group`` it is: a
    number that is the same in all subsets of one call.

    Nothing drawn returned rows: False, 0, False, -1.
    """

    correct: Flags
    votes: Counts
    sets_aside: Flags
    group: Counts


def winners_correct(question: ScoredQuestion, endings: Sequence[Ending], rule: str, drawn: Flags) -> Flags:
    """Whether the rule's winner is correct, for each subset of a question's candidates; takes what :func:`decide` does.

    Returns shape (subsets,); False where nothing drawn returned rows. Raises as :func:`decide`.
    """
    voters, correct = _voters_of(question, endings, rule, drawn)
    places = [voter.place for voter in voters]
    # most questions are all right or all wrong: nothing to count
    if not correct[places].any():
        return np.zeros(len(drawn), dtype=bool)
    if correct[places].all():
        return np.asarray(drawn[:, places].any(axis=1))
    return SUBSET_RULES[rule](voters, correct, drawn).correct


def decide(question: ScoredQuestion, endings: Sequence[Ending], rule: str, drawn: Flags) -> Decided:
    """The rule's vote for each subset of a question's candidates.

    ``endings`` are those of the candidates; equal SQL has equal endings and verdicts, as in every run. ``drawn``:
    shape (subsets, candidates), True where a candidate belongs to the subset. Raises ValueError on an unknown rule,
    and on another number of candidates.
    """
    voters, correct = _voters_of(question, endings, rule, drawn)
    if not voters:
        none = np.zeros(len(drawn), dtype=bool)
        return Decided(none, none.astype(np.int64), none, np.full(len(drawn), -1))
    return SUBSET_RULES[rule](voters, correct, drawn)


def _voters_of(
    question: ScoredQuestion, endings: Sequence[Ending], rule: str, drawn: Flags
) -> tuple[list[_Voter], Flags]:
    """The candidates that returned rows, and which of all candidates are correct."""
    check_rule(rule)
    if drawn.shape[1] != question.n_candidates:
        raise ValueError(
            f"drawn has {drawn.shape[1]} columns; question {question.question_id} has {question.n_candidates}"
        )
    voters = [
        _Voter(place, candidate.sql, ending)
        for place, (candidate, ending) in enumerate(zip(question.candidates, endings, strict=True))
        if candidate.sql is not None and ending.outcome == "rows"
    ]
    return voters, np.array([verdict.correct is True for verdict in question.verdicts], dtype=bool)


def _by_counts(voters: Sequence[_Voter], correct: Flags, drawn: Flags, *, value_aware: bool) -> Decided:
    """The winning group, in it the winning exact result, in it the winning text; each by one number that ranks all.

    Arrays have a row per text (those of a group together, and in it those of an exact result) and a column per subset.
    """
    groups, bad = nested(voters)
    texts = [alike for group in groups for exact in group for alike in exact]
    # reduceat sums from each start up to the next: texts of a group stand together
    group_starts = np.cumsum([0, *(sum(map(len, group)) for group in groups)])[:-1]
    exact_starts = np.cumsum([0, *(len(exact) for group in groups for exact in group)])[:-1]
    group_of_exact = np.repeat(np.arange(len(groups)), list(map(len, groups)))
    exact_of_text = np.repeat(np.arange(len(exact_starts)), np.diff([*exact_starts, len(texts)]))

    n, t = drawn.shape[1], len(texts)
    counts = _indicator([[voter.place for voter in alike] for alike in texts], n) @ drawn.T.astype(np.float64)
    order = sorted(range(t), key=lambda i: (len(texts[i][0].sql), texts[i][0].sql))
    bonus = t - np.argsort(order)[:, None]  # the shortest and alphabetically first text has most
    # Lexicographic order as one number: sums of this compare as the pair (size, distinct texts) does.
    size_and_texts = counts * (n + 1) + (counts > 0)
    first = np.where(counts > 0, bonus, 0)  # (texts, subsets)

    by_group, by_exact = (
        np.add.reduceat(size_and_texts, starts) * (t + 1) + np.maximum.reduceat(first, starts)
        for starts in (group_starts, exact_starts)
    )
    if value_aware:  # more than any size: an empty or all-zero group wins only where there is no other
        by_group += np.where((by_group > 0) & ~bad[:, None], (n + 1) ** 2 * (t + 1), 0)
    group = by_group.argmax(axis=0)
    exact = np.where(group_of_exact[:, None] == group, by_exact, -1).argmax(axis=0)
    winner = np.where(exact_of_text[:, None] == exact, counts * (t + 1) + bonus, -1).argmax(axis=0)
    right = np.array([correct[alike[0].place] for alike in texts])
    return _decided(right[winner], np.add.reduceat(counts, group_starts), group, bad)


def authors_by_counts(voters: Sequence[_Voter], correct: Flags, drawn: Flags) -> Decided:
    """The largest group by the published signature, the greatest signature first; its first drawn candidate."""
    piles: dict[int | None, list[_Voter]] = defaultdict(list)
    for voter in sorted(voters, key=lambda voter: voter.ending.signature_rank or 0):
        piles[voter.ending.signature_rank].append(voter)
    bad = np.array([pile[0].ending.signature_sets_aside for pile in piles.values()])
    n = drawn.shape[1]
    members = _indicator([[voter.place for voter in pile] for pile in piles.values()], n)
    sizes = members @ drawn.T.astype(np.float64)
    # of equal sizes the greatest signature wins: the published code sorts by it
    place = np.arange(1, len(piles) + 1)[:, None]
    by_group = np.where(sizes > 0, sizes * (len(piles) + 1) + place, 0)
    by_group += np.where((by_group > 0) & ~bad[:, None], (n + 1) * (len(piles) + 1), 0)
    group = by_group.argmax(axis=0)
    candidates = drawn & (members[group] > 0)
    return _decided(correct[candidates.argmax(axis=1)], sizes, group, bad)


def _decided(right: Flags, sizes: npt.NDArray[np.float64], group: npt.NDArray[np.intp], bad: Flags) -> Decided:
    """What the winning ``group`` of each subset comes to. ``sizes``: (groups, subsets); ``bad``: (groups,)."""
    votes = sizes[group, np.arange(sizes.shape[1])].astype(np.int64)
    return Decided(right & (votes > 0), votes, bad[group] & (votes > 0), np.where(votes > 0, group, -1))


SUBSET_RULES: dict[str, Callable[[Sequence[_Voter], Flags, Flags], Decided]] = {
    "majority": partial(_by_counts, value_aware=False),
    "value_aware": partial(_by_counts, value_aware=True),
    "authors_vav": authors_by_counts,
}
"""The rules of ``voting.RULES``, each for many subsets."""


def nested(voters: Sequence[_Voter]) -> tuple[list[list[list[list[_Voter]]]], Flags]:
    """Groups of exact results of texts of voters, and which groups are empty or all zero."""
    groups: dict[int | None, dict[int | None, dict[str, list[_Voter]]]] = defaultdict(
        lambda: defaultdict(lambda: defaultdict(list))
    )
    for voter in voters:
        groups[voter.ending.values_id][voter.ending.rows_id][voter.sql].append(voter)
    bad = {voter.ending.values_id: voter.ending.sets_aside for voter in voters}
    listed = [[list(texts.values()) for texts in exact.values()] for exact in groups.values()]
    return listed, np.array([bad[group] for group in groups])


def _indicator(members: Sequence[Sequence[int]], n: int) -> npt.NDArray[np.float64]:
    """Shape (sets, n): 1 where a candidate belongs to a set."""
    indicator = np.zeros((len(members), n))
    for row, places in enumerate(members):
        indicator[row, places] = 1
    return indicator
