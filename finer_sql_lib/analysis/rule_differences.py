"""Voting rules on the same candidates: how each scores, where two of them differ and why, and why a right one lost."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from finer_sql_lib.analysis.compare import compare
from finer_sql_lib.records import Execution, ScoredQuestion, Vote
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


def vote_again(
    scored: Sequence[ScoredQuestion], results: Sequence[Sequence[Execution | None]], rule: str
) -> list[ScoredQuestion]:
    """The questions as they would be had ``rule`` voted. ``results``: what ``Run.results`` gives.

    Raises ValueError on an unknown rule.
    """
    return [
        replace(question, vote=vote(question.question_id, question.candidates, returned, rule))
        for question, returned in zip(scored, results, strict=True)
    ]


def paired_tests(by_rule: Mapping[str, Sequence[ScoredQuestion]], rule: str) -> pd.DataFrame:
    """The rule against each other one, on the same questions.

    Columns ``against``, ``wins`` and ``losses`` (questions that only one has right), ``difference`` of EX in points
    with its 95 % bootstrap interval over questions (``low``, ``high``) and over whole databases (``low_databases``,
    ``high_databases``), and ``p`` of McNemar's exact test, not corrected for several rules.
    """
    import pandas as pd

    rows: list[dict[str, Any]] = []
    for other in by_rule:
        if other != rule:
            comparison = compare(by_rule[rule], by_rule[other], "ex")
            total, near, far = comparison.overall, comparison.by_question, comparison.by_database
            points = {"difference": near.value, "low": near.low, "high": near.high}
            points |= {"low_databases": far.low, "high_databases": far.high}
            head = {"against": other, "wins": len(total.only_a), "losses": len(total.only_b)}
            rows.append({**head, **{name: 100 * value for name, value in points.items()}, "p": total.p_value})
    return pd.DataFrame(rows)


def rule_differences(ours: Sequence[ScoredQuestion], others: Sequence[ScoredQuestion]) -> pd.DataFrame:
    """The questions that exactly one of two rules has right, given the same questions as each rule voted.

    Columns ``question_id``, ``won`` (whether ours is the right one), ``reason`` (see :func:`why_rules_differ`),
    ``winner`` and ``other_winner`` (candidate indices).
    """
    import pandas as pd

    rows = [
        (a.question_id, a.correct, why_rules_differ(a.vote, b.vote), a.vote.winner, b.vote.winner)
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
    for vote_, other in ((a, b), (b, a)):
        winner, *rest = vote_.groups
        if any(other.winner in group.members and group.size == winner.size for group in rest):
            return TIE
    return GROUPING


def why_right_lost(question: ScoredQuestion) -> str | None:
    """Why a question with a correct candidate was lost; None where it was won or nothing is correct.

    The largest group with a correct candidate decides: it was set aside as empty or all zero although no smaller than
    the winner; or it is the winning group itself; or it ties; or it is smaller.
    """
    if question.correct or not question.n_correct:
        return None
    groups = [group for group in question.vote.groups if question.correct_indices & set(group.members)]
    if not groups:
        return NO_ROWS
    best, winner = max(groups, key=lambda group: group.size), question.vote.groups[0]
    if any(group.members == winner.members for group in groups):
        return SAME_GROUP
    if best.size < winner.size:
        return OUTVOTED
    set_aside = (best.is_empty or best.is_zero) and not (winner.is_empty or winner.is_zero)
    return (EMPTY if best.is_empty else ZERO) if set_aside else TIE
