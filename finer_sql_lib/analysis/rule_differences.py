"""Voting rules on the same pool: how each scores, where two of them differ and why, and why a right candidate lost."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from finer_sql_lib.analysis.compare import compare
from finer_sql_lib.analysis.pools import Pool
from finer_sql_lib.records import Group, Judged, Vote
from finer_sql_lib.voting import vote

if TYPE_CHECKING:
    import pandas as pd

EMPTY, ZERO = "empty result", "all-zero result"
TIE = "tie between groups"
SAME_GROUP = "same group, other member"
GROUPING = "results grouped otherwise"
OUTVOTED = "larger wrong group"
NO_ROWS = "right SQL did not vote"
REASONS = (EMPTY, ZERO, TIE, SAME_GROUP, GROUPING, OUTVOTED, NO_ROWS)
"""Every reason that :func:`why_rules_differ` and :func:`why_right_lost` give."""


@dataclass(frozen=True, slots=True)
class Decision:
    """What a rule decided on one question, and whether that is right."""

    vote: Vote
    correct: bool


def decide(pools: Sequence[Pool], rule: str) -> list[Decision]:
    """The rule's vote on every question, scored with the verdicts at hand. Raises ValueError on an unknown rule."""
    votes = [vote(pool.question_id, pool.candidates, pool.executions, rule) for pool in pools]
    return [Decision(found, _is_right(pool, found.winner)) for pool, found in zip(pools, votes, strict=True)]


def rejudged(judged: Sequence[Judged], decisions: Sequence[Decision]) -> list[Judged]:
    """The judged questions as they would be had that rule voted: what ``compare`` takes."""
    return [
        Judged(item.question_id, item.db_id, item.level, decision.correct, item.n_candidates, item.n_correct)
        for item, decision in zip(judged, decisions, strict=True)
    ]


def paired_tests(by_rule: Mapping[str, Sequence[Judged]], rule: str) -> pd.DataFrame:
    """The rule against each other one, on the same questions.

    Columns ``against``, ``wins`` and ``losses`` (questions that only one has right), ``difference`` of EX in points
    with its 95 % bootstrap interval over questions (``low``, ``high``) and over whole databases (``low_databases``,
    ``high_databases``), and ``p`` of McNemar's exact test, not corrected for several rules.
    """
    import pandas as pd

    rows: list[dict[str, Any]] = []
    for other in by_rule:
        if other != rule:
            found = compare(by_rule[rule], by_rule[other], "ex")
            total, near, far = found.overall, found.by_question, found.by_database
            points = {"difference": near.value, "low": near.low, "high": near.high}
            points |= {"low_databases": far.low, "high_databases": far.high}
            head = {"against": other, "wins": len(total.only_a), "losses": len(total.only_b)}
            rows.append({**head, **{name: 100 * value for name, value in points.items()}, "p": total.p_value})
    return pd.DataFrame(rows)


def rule_differences(ours: Sequence[Decision], others: Sequence[Decision]) -> pd.DataFrame:
    """The questions that exactly one of two rules has right.

    Columns ``question_id``, ``won`` (whether ours is the right one), ``reason`` (see :func:`why_rules_differ`),
    ``winner`` and ``other_winner`` (candidate indices).
    """
    import pandas as pd

    rows = [
        (a.vote.question_id, a.correct, why_rules_differ(a.vote, b.vote), a.vote.winner, b.vote.winner)
        for a, b in zip(ours, others, strict=True)
        if a.correct != b.correct
    ]
    return pd.DataFrame(rows, columns=["question_id", "won", "reason", "winner", "other_winner"])


def why_rules_differ(a: Vote, b: Vote) -> str:
    """Why two rules elected different candidates of one question; symmetric.

    One of the winning results is empty, or all zero; else the groups tie in size under one of the rules; else the
    winning groups have the same members and another member was elected; else the rules group the results differently.
    """
    first, second = a.groups[0], b.groups[0]
    if first.is_empty or second.is_empty:
        return EMPTY
    if first.is_zero or second.is_zero:
        return ZERO
    if first.members == second.members:
        return SAME_GROUP
    return TIE if _ties_with(a, b.winner) or _ties_with(b, a.winner) else GROUPING


def why_right_lost(pool: Pool, decision: Decision) -> str | None:
    """Why a question with a correct candidate was lost; None where it was won or nothing is correct.

    The largest group with a correct candidate decides: it was set aside as empty or all zero although no smaller than
    the winner; or it is the winning group itself; or it ties; or it is smaller.
    """
    right = {candidate.index for candidate, good in zip(pool.candidates, pool.correct, strict=True) if good}
    if decision.correct or not right:
        return None
    groups = [group for group in decision.vote.groups if right & set(group.members)]
    if not groups:
        return NO_ROWS
    best, winner = max(groups, key=lambda group: group.size), decision.vote.groups[0]
    if any(group.members == winner.members for group in groups):
        return SAME_GROUP
    if best.size < winner.size:
        return OUTVOTED
    set_aside = _set_aside(best) and not _set_aside(winner)
    return (EMPTY if best.is_empty else ZERO) if set_aside else TIE


def _is_right(pool: Pool, winner: int | None) -> bool:
    return winner is not None and dict(zip((c.index for c in pool.candidates), pool.correct, strict=True))[winner]


def _ties_with(found: Vote, candidate: int | None) -> bool:
    """Whether ``candidate`` sits in another group of the winner's size."""
    first, *rest = found.groups
    return any(candidate in group.members and group.size == first.size for group in rest)


def _set_aside(group: Group) -> bool:
    return group.is_empty or group.is_zero
