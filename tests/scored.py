"""Questions and benchmarks made by hand for tests: graded, and scored as an evaluation would leave them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from finer_sql_lib.benchmarks import Benchmark
from finer_sql_lib.records import Candidate, Execution, GradedQuestion, Question, ScoredQuestion, Verdict
from finer_sql_lib.voting import vote

NOWHERE = Path("nowhere.sqlite")

Written = tuple[str | None, Execution | None, bool]
"""A candidate's SQL, what it returned, and whether it is correct."""


def graded(
    number: int, gold: str, db_path: Path = NOWHERE, *, text: str = "?", difficulty: str | None = None
) -> GradedQuestion:
    """A question over a database that is called as its file."""
    return GradedQuestion(Question(number, db_path.stem, text, db_path), gold, difficulty)


def benchmark_of(
    questions: Sequence[GradedQuestion], root: Path, *, name: str = "spider", databases: Path | None = None
) -> Benchmark:
    """A dev split of these questions; ``databases`` is the folder that all of them lie below (default: ``root``)."""
    asked = tuple(item.question for item in questions)
    golds = {item.id: item for item in questions}
    folder = databases or root
    return Benchmark(name, "dev", asked, asked, golds, root, folder, root / "tables.json", official=False)


def rows(*values: object) -> Execution:
    """A result of one column."""
    return Execution("rows", ("c",), tuple((value,) for value in values))  # type: ignore[misc]


def scored(
    *written: Written, number: int = 0, rule: str = "value_aware", db_id: str = "d", level: str = "easy", step: int = 1
) -> tuple[ScoredQuestion, tuple[Execution | None, ...]]:
    """A scored question, and what its candidates returned; candidate indices are 0, ``step``, 2 * ``step`` ..."""
    candidates = tuple(Candidate(number, step * i, sql or "prose", sql=sql) for i, (sql, _, _) in enumerate(written))
    results = tuple(result for _, result, _ in written)
    verdicts = tuple(
        Verdict(number, candidate.index, "spider_ex", right, _why(candidate.sql, result, right))
        for candidate, (_, result, right) in zip(candidates, written, strict=True)
    )
    outcome = vote(number, candidates, results, rule)
    return ScoredQuestion(number, db_id, level, "?", "SELECT gold", candidates, verdicts, outcome), results


def _why(sql: str | None, result: Execution | None, right: bool) -> str:
    if sql is None:
        return "no SQL"
    if right:
        return "same result"
    return "wrong rows" if result is not None and result.outcome == "rows" else "does not execute: no"


def counted(number: int, level: str, correct: bool, n_candidates: int, n_correct: int) -> ScoredQuestion:
    """A scored question of which only counts matter: correct candidates return 1, the others 2 or nothing.

    ``correct``: whether a correct candidate was elected.
    """
    right: list[Written] = [(f"right {i}", rows(1), True) for i in range(n_correct)]
    wrong: list[Written] = [(f"wrong {i}", rows(2), False) for i in range(n_candidates - n_correct)]
    question, _ = scored(*right, *wrong, number=number, level=level)
    if question.correct is not correct:  # elect one of the other kind, as another rule would have
        other = next(v.candidate_index for v in question.verdicts if bool(v.correct) is correct)
        outcome = question.vote
        return replace(question, vote=replace(outcome, winner=other))
    return question
