"""From candidates to a score, in visible steps: execute, vote, judge, count, write.

    candidates -> execute_stored -> vote -> verdict_of -> ScoredQuestion -> metrics.json, votes/, verdicts/, submission

Gold SQL enters here and in ``rewards`` only. Everything is read from and written to a run directory.
"""

from __future__ import annotations

import gc
import time
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from finer_sql_lib.benchmarks import Benchmark
from finer_sql_lib.evaluation.causes import Executions
from finer_sql_lib.evaluation.intervals import LevelScore, level_table, summary
from finer_sql_lib.evaluation.metric import Metric, Reading, levels_of, reading_of, verdict_of
from finer_sql_lib.evaluation.stored import execute_stored
from finer_sql_lib.evaluation.submission import UNANSWERED, pred_dev_sql, predict_dev_json
from finer_sql_lib.execution import Job, Limits
from finer_sql_lib.records import Candidate, GradedQuestion, ScoredQuestion, Verdict
from finer_sql_lib.runs import Run
from finer_sql_lib.voting import check_rule, vote

Candidates = Mapping[int, Sequence[Candidate]]
"""Question id -> its candidates."""


@dataclass(frozen=True, slots=True)
class Evaluation:
    """The result of one evaluation. ``questions``: all that were asked; ``report``: metrics.json's content."""

    metric: str
    rule: str
    questions: tuple[ScoredQuestion, ...]
    report: dict[str, Any]

    @property
    def scored(self) -> list[ScoredQuestion]:
        """The questions that count: those whose gold can be judged against."""
        return [question for question in self.questions if question.is_judged]

    @property
    def levels(self) -> list[LevelScore]:
        """The hardness table."""
        return level_table(self.scored)


def evaluate(
    run: Run,
    benchmark: Benchmark,
    metric: Metric,
    rule: str = "value_aware",
    limits: Limits | None = None,
    workers: int | None = None,
    r_ves_repeats: int = 0,
) -> Evaluation:
    """Execute, vote, judge and score every candidate of ``run``; write the results into it.

    With them goes what the metric reports beside its score: the corrected reading of Spider, BIRD's soft F1 and, with
    ``r_ves_repeats`` > 0, R-VES. Resumes: executions that the run already stores are not repeated. Questions of the
    benchmark without candidates count as wrong. Raises ValueError on an unknown rule, on questions without gold, and on
    candidates for questions the benchmark does not have.
    """
    check_rule(rule)
    started = time.perf_counter()
    limits = limits or Limits()
    golds = benchmark.graded()
    candidates = _candidates(run, benchmark)
    reading = reading_of(metric, limits, r_ves_repeats)
    scored: dict[int, ScoredQuestion] = {}
    with _rare_collections():
        for question, executions in _executed(run, benchmark, golds, candidates, metric, reading, limits, workers):
            mine = candidates[question.id]
            scored[question.id] = found = _score(question, mine, metric, rule, executions)
            if reading is not None:
                reading.add(question, found.sql or UNANSWERED, executions)
    questions = tuple(scored[question.id] for question in golds)
    report = _report(benchmark, metric, rule, questions, time.perf_counter() - started)
    if reading is not None:
        report[reading.name] = reading.report()
    result = Evaluation(metric.name, rule, questions, report)
    _write(run, benchmark, result)
    return result


@contextmanager
def _rare_collections() -> Iterator[None]:
    """Look for reference cycles a hundredth as often: results are a great many small tuples that cannot form any."""
    before = gc.get_threshold()
    gc.set_threshold(100 * before[0], *before[1:])
    try:
        yield
    finally:
        gc.set_threshold(*before)


def _candidates(run: Run, benchmark: Benchmark) -> Candidates:
    by_question: dict[int, list[Candidate]] = {question.id: [] for question in benchmark.all_questions}
    strangers: set[int] = set()
    for candidate in run.candidates():
        if candidate.question_id in by_question:
            by_question[candidate.question_id].append(candidate)
        else:
            strangers.add(candidate.question_id)
    if strangers:
        raise ValueError(
            f"the run has candidates for {len(strangers)} questions that {benchmark.name} {benchmark.split} does not "
            f"have (ids {', '.join(map(str, sorted(strangers)[:5]))} ...); evaluate it on the benchmark it was made for"
        )
    return by_question


def _executed(
    run: Run,
    benchmark: Benchmark,
    questions: Sequence[GradedQuestion],
    candidates: Candidates,
    metric: Metric,
    reading: Reading | None,
    limits: Limits,
    workers: int | None,
) -> Iterator[tuple[GradedQuestion, Executions]]:
    """Every question with the executions it needs, one database folder after the other."""
    jobs: list[Job] = []
    by_folder: dict[Path, list[GradedQuestion]] = defaultdict(list)
    for question in questions:
        by_folder[question.db_path.parent].append(question)
        texts = dict.fromkeys(candidate.sql for candidate in candidates[question.id] if candidate.sql is not None)
        jobs += [Job(question.db_path, sql) for sql in texts]
        jobs += [job for sql in texts for job in metric.jobs(question, sql)]
        if reading is not None:  # whichever is elected, the reading finds its executions there
            jobs += [job for sql in (*texts, UNANSWERED) for job in reading.jobs(question, sql)]
    for folder, executions in execute_stored(run, benchmark.database_dir, jobs, limits, workers):
        for question in by_folder.pop(folder):
            yield question, executions
    for question in (question for rest in by_folder.values() for question in rest):
        yield question, {}  # no SQL to execute at all


def _score(
    question: GradedQuestion, candidates: Sequence[Candidate], metric: Metric, rule: str, executions: Executions
) -> ScoredQuestion:
    """One question, voted on and judged; equal SQL is judged once."""
    results = [None if c.sql is None else executions[Job(question.db_path, c.sql)] for c in candidates]
    judged: dict[str | None, Verdict] = {}
    for candidate in candidates:
        if candidate.sql not in judged:
            judged[candidate.sql] = verdict_of(metric, question, candidate, executions)
    verdicts = tuple(
        Verdict(question.id, c.index, metric.name, judged[c.sql].correct, judged[c.sql].why) for c in candidates
    )
    return ScoredQuestion(
        question.id,
        question.db_id,
        levels_of([question])[question.id],
        question.question.text,
        question.gold_sql,
        tuple(candidates),
        verdicts,
        vote(question.id, candidates, results, rule),
    )


def _report(
    benchmark: Benchmark, metric: Metric, rule: str, questions: Sequence[ScoredQuestion], seconds: float
) -> dict[str, Any]:
    return {
        **summary([question for question in questions if question.is_judged]),
        "metric": metric.name,
        "evaluator": metric.authority,
        "databases": metric.databases,
        "benchmark": benchmark.name,
        "split": benchmark.split,
        "rule": rule,
        "n_candidates": sum(question.n_candidates for question in questions),
        "n_unanswered": sum(question.vote.winner is None for question in questions),
        "unjudged": sorted(question.question_id for question in questions if not question.is_judged),
        "skipped": benchmark.skipped,
        "seconds": round(seconds, 3),
    }


def _write(run: Run, benchmark: Benchmark, result: Evaluation) -> None:
    run.write_scored(result.questions, result.metric, result.rule)
    elected = {question.question_id: question.sql for question in result.questions if question.sql is not None}
    if benchmark.name == "bird":
        run.write_text("predict_dev.json", predict_dev_json(benchmark.all_questions, elected))
    else:
        run.write_text("pred_dev.sql", pred_dev_sql(benchmark.all_questions, elected))
    run.write_json("metrics.json", result.report)
