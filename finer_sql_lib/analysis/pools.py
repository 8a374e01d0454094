"""A judged run question by question, in memory: what can be voted on again without executing or judging anew."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath

from finer_sql_lib.analysis.errors import latest_report
from finer_sql_lib.records import Candidate, Execution
from finer_sql_lib.runs import Run


@dataclass(frozen=True, slots=True)
class Pool:
    """One judged question: its candidates, what each returned (None: no SQL), and whether each is correct.

    Equal SQL has equal executions and verdicts, as in every run.
    """

    question_id: int
    candidates: tuple[Candidate, ...]
    executions: tuple[Execution | None, ...]
    correct: tuple[bool, ...]


def question_pools(run: Run) -> list[Pool]:
    """The judged questions of the run's latest evaluation, in order. Needs an evaluated run."""
    report = latest_report(run)
    judged = run.judged(f"{report['metric']}.{report['rule']}")
    executions = {(PurePosixPath(key.database).stem, key.sql): done for key, done in run.executions().items()}
    correct = {(v.question_id, v.candidate_index): v.correct is True for v in run.verdicts(str(report["metric"]))}
    candidates: Mapping[int, list[Candidate]] = defaultdict(list)
    for candidate in run.candidates():
        candidates[candidate.question_id].append(candidate)
    return [
        Pool(
            item.question_id,
            tuple(mine := candidates[item.question_id]),
            tuple(None if c.sql is None else executions[item.db_id, c.sql] for c in mine),
            tuple(correct[item.question_id, c.index] for c in mine),
        )
        for item in judged
    ]
