"""A few candidates of one question that went as differently as they could: what one looks at to understand a score."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Final

from finer_sql_lib.evaluation.causes import FAILED
from finer_sql_lib.records import NO_SQL, Candidate, ScoredQuestion, Verdict
from finer_sql_lib.runs import Run

RIGHT: Final = "right"
WRONG: Final = "runs, wrong"
FAILS: Final = "fails"
MOST: Final = ((RIGHT, 2), (WRONG, 3), (FAILS, 2), (NO_SQL, 1))
"""How many of each kind are shown at most, in this order."""


def kind_of(verdict: Verdict) -> str:
    """How a candidate went: one of ``RIGHT``, ``WRONG``, ``FAILS`` (error, time-out, ...) and ``NO_SQL``.

    >>> kind_of(Verdict(0, 0, "spider_ex", False, "does not execute: no such column: x"))
    'fails'
    """
    if verdict.cause == NO_SQL:
        return NO_SQL
    if verdict.correct:
        return RIGHT
    return FAILS if verdict.cause in FAILED.values() else WRONG


def examples(question: ScoredQuestion) -> dict[str, Candidate]:
    """Candidates of different SQL by label ("right 1", "runs, wrong 2"), the commonest of each kind first."""
    copies = Counter(candidate.sql for candidate in question.candidates)
    first: dict[tuple[str, str | None], Candidate] = {}
    for candidate, verdict in zip(question.candidates, question.verdicts, strict=True):
        first.setdefault((kind_of(verdict), candidate.sql), candidate)
    labelled: dict[str, Candidate] = {}
    for kind, most in MOST:
        of_kind = [candidate for (its_kind, _), candidate in first.items() if its_kind == kind]
        of_kind.sort(key=lambda candidate: (-copies[candidate.sql], candidate.index))
        labelled |= {f"{kind} {number}": candidate for number, candidate in enumerate(of_kind[:most], 1)}
    return labelled


def chosen_question(run: Run, question_id: int = -1) -> ScoredQuestion:
    """A scored question of an evaluated run by its id, or with -1 the :func:`most_varied` one.

    Raises ValueError for an id that was not judged.
    """
    scored = {question.question_id: question for question in run.scored()}
    if question_id < 0:
        return most_varied(list(scored.values()))
    if question_id not in scored:
        raise ValueError(f"the run judged no question {question_id}; it has {min(scored)} to {max(scored)}")
    return scored[question_id]


def most_varied(scored: Sequence[ScoredQuestion]) -> ScoredQuestion:
    """The question whose :func:`examples` have most kinds, then most members; the earliest of several.

    Raises ValueError when there are no questions.
    """
    if not scored:
        raise ValueError("there are no questions to choose from; give an evaluated run with at least one")

    def variety(question: ScoredQuestion) -> tuple[int, int, int]:
        return len({kind_of(verdict) for verdict in question.verdicts}), len(examples(question)), -question.question_id

    return max(scored, key=variety)
