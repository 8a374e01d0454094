"""How the candidates of a run ended, and which of them returned the same: all that votes of fewer candidates need.

From what a run's candidates returned, or, for a kept run, from what was written down of that.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import count

from finer_sql_lib.records import Ending, Execution, ScoredQuestion
from finer_sql_lib.results import authors_key
from finer_sql_lib.runs import Run
from finer_sql_lib.runs.kept_form import is_kept, read_endings
from finer_sql_lib.voting import authors_vav, majority
from finer_sql_lib.voting.rules import ballots_of, with_equal_rows


def endings_of(run: Run, questions: Sequence[ScoredQuestion]) -> Iterator[tuple[Ending, ...]]:
    """The endings of each question's candidates, parallel to ``questions`` and their ``candidates``.

    Raises RunError for a run that is not evaluated.
    """
    if is_kept(run):
        kept = read_endings(run)
        yield from (kept[question.question_id] for question in questions)
    else:
        for question, results in zip(questions, run.results(questions), strict=True):
            yield endings(question, results)


def endings(question: ScoredQuestion, results: Sequence[Execution | None]) -> tuple[Ending, ...]:
    """The endings of one question's candidates. ``results``: what each of them returned; None where one has no SQL.

    The rules of ``voting`` say which results are the same, so that nothing here can decide it otherwise.
    """
    ballots = ballots_of(question.candidates, results)
    rows_ids = count()
    said: dict[int, dict[str, int | bool]] = {}
    for number, pile in enumerate(majority(ballots)):
        for alike, rows_id in zip(with_equal_rows(pile.ballots), rows_ids, strict=False):
            same = {"rows_id": rows_id, "values_id": number, "sets_aside": pile.is_empty or pile.is_zero}
            said |= {ballot.index: dict(same) for ballot in alike}
    by_signature = sorted(authors_vav(ballots), key=lambda pile: authors_key(pile.ballots[0].execution.rows))
    for rank, pile in enumerate(by_signature):
        for ballot in pile.ballots:
            said[ballot.index] |= {"signature_rank": rank, "signature_sets_aside": pile.is_empty or pile.is_zero}
    return tuple(
        Ending(
            question.question_id,
            candidate.index,
            None if execution is None else execution.outcome,
            0.0 if execution is None else execution.seconds,
            **said.get(candidate.index, {}),  # type: ignore[arg-type]
        )
        for candidate, execution in zip(question.candidates, results, strict=True)
    )
