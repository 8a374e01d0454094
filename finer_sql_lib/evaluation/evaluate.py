"""From candidates to a score, in visible steps: execute, vote, judge, count, write.

    candidates -> execute_stored -> vote -> Metric.judge -> Judged -> metrics.json, votes/, verdicts/, submission file

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
from finer_sql_lib.evaluation.causes import FAILED, NO_SQL, Judgement
from finer_sql_lib.evaluation.intervals import LevelScore, level_table, summary
from finer_sql_lib.evaluation.metric import Metric, database_of, levels_of
from finer_sql_lib.evaluation.stored import execute_stored
from finer_sql_lib.evaluation.submission import pred_dev_sql, predict_dev_json
from finer_sql_lib.execution import Job, Limits
from finer_sql_lib.records import Candidate, Execution, Judged, Question, Verdict, Vote
from finer_sql_lib.runs import Run
from finer_sql_lib.voting import check_rule, vote

Executions = Mapping[Job, Execution]


@dataclass(frozen=True, slots=True)
class Evaluation:
    """The result of one evaluation. ``chosen``: question id -> the winner's SQL; ``report``: metrics.json's content."""

    metric: str
    rule: str
    judged: tuple[Judged, ...]
    votes: tuple[Vote, ...]
    verdicts: tuple[Verdict, ...]
    chosen: dict[int, str]
    report: dict[str, Any]

    @property
    def levels(self) -> list[LevelScore]:
        return level_table(self.judged)


def evaluate(
    run: Run,
    benchmark: Benchmark,
    metric: Metric,
    rule: str = "value_aware",
    limits: Limits | None = None,
    workers: int | None = None,
) -> Evaluation:
    """Execute, vote, judge and score every candidate of ``run``; write the results into it.

    Resumes: executions that the run already stores are not repeated. Questions of the benchmark without candidates
    count as wrong. Raises ValueError on an unknown rule and on candidates for questions the benchmark does not have.
    """
    check_rule(rule)
    started = time.perf_counter()
    candidates = _by_question(run.candidates(), benchmark)
    jobs = [job for question in benchmark.questions for job in _jobs(question, candidates[question.id], metric)]
    by_folder: dict[Path, list[Question]] = defaultdict(list)
    for question in benchmark.questions:
        by_folder[database_of(question).parent].append(question)
    settled: dict[int, tuple[Vote, list[Verdict]]] = {}
    with _rare_collections():
        for folder, executions in execute_stored(run, benchmark.database_dir, jobs, limits or Limits(), workers):
            for question in by_folder.pop(folder):
                settled[question.id] = _settle(question, candidates[question.id], metric, rule, executions)
    for question in (question for rest in by_folder.values() for question in rest):
        settled[question.id] = _settle(question, candidates[question.id], metric, rule, {})  # no SQL to execute at all
    votes = [settled[question.id][0] for question in benchmark.questions]
    verdicts = [verdict for question in benchmark.questions for verdict in settled[question.id][1]]
    levels = levels_of(benchmark.questions)
    judged = count(benchmark, levels, candidates, votes, verdicts)
    report = _report(benchmark, metric, rule, judged, votes, candidates, time.perf_counter() - started)
    chosen = selected_sql(votes, candidates)
    result = Evaluation(metric.name, rule, tuple(judged), tuple(votes), tuple(verdicts), chosen, report)
    _write(run, benchmark, levels, result)
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


def judge_candidates(
    question: Question, candidates: Sequence[Candidate], metric: Metric, executions: Executions
) -> list[Verdict]:
    """A verdict for every candidate of a question; equal SQL is judged once."""
    known: dict[str | None, Judgement] = {}
    for candidate in candidates:
        if candidate.sql not in known:
            known[candidate.sql] = _judge(question, candidate.sql, metric, executions)
    return [Verdict(question.id, c.index, metric.name, *known[c.sql]) for c in candidates]


def count(
    benchmark: Benchmark,
    levels: Mapping[int, str],
    candidates: Mapping[int, Sequence[Candidate]],
    votes: Sequence[Vote],
    verdicts: Sequence[Verdict],
) -> list[Judged]:
    """One :class:`Judged` per question; questions whose gold cannot be judged are left out."""
    found: dict[int, dict[int, Verdict]] = defaultdict(dict)
    for verdict in verdicts:
        found[verdict.question_id][verdict.candidate_index] = verdict
    judged = []
    for question, outcome in zip(benchmark.questions, votes, strict=True):
        mine = found[question.id]
        if any(verdict.correct is None for verdict in mine.values()):
            continue
        n_correct = sum(verdict.correct is True for verdict in mine.values())
        won = outcome.winner is not None and mine[outcome.winner].correct is True
        cause = _cause(outcome, mine, candidates[question.id])
        n = len(candidates[question.id])
        judged.append(Judged(question.id, question.db_id, levels[question.id], won, n, n_correct, cause))
    return judged


def _cause(outcome: Vote, verdicts: Mapping[int, Verdict], candidates: Sequence[Candidate]) -> str:
    """Why the question is right or wrong, in one of a few fixed phrases."""
    if outcome.winner is not None:
        return verdicts[outcome.winner].why.partition(": ")[0]
    return NO_SQL if all(candidate.sql is None for candidate in candidates) else FAILED["error"]


def _by_question(candidates: Sequence[Candidate], benchmark: Benchmark) -> dict[int, list[Candidate]]:
    known = {question.id for question in benchmark.all_questions}
    strangers = sorted({c.question_id for c in candidates} - known)
    if strangers:
        raise ValueError(
            f"the run has candidates for {len(strangers)} questions that {benchmark.name} {benchmark.split} does not "
            f"have (ids {', '.join(map(str, strangers[:5]))} ...); evaluate it on the benchmark it was made for"
        )
    found: dict[int, list[Candidate]] = {question_id: [] for question_id in known}
    for candidate in candidates:
        found[candidate.question_id].append(candidate)
    return found


def _jobs(question: Question, candidates: Sequence[Candidate], metric: Metric) -> list[Job]:
    path = database_of(question)
    texts = dict.fromkeys(candidate.sql for candidate in candidates if candidate.sql is not None)
    return [Job(path, sql) for sql in texts] + [job for sql in texts for job in metric.jobs(question, sql)]


def _settle(
    question: Question, candidates: Sequence[Candidate], metric: Metric, rule: str, executions: Executions
) -> tuple[Vote, list[Verdict]]:
    """One question, voted on and judged."""
    path = database_of(question)
    done = [None if c.sql is None else executions[Job(path, c.sql)] for c in candidates]
    return vote(question.id, candidates, done, rule), judge_candidates(question, candidates, metric, executions)


def _judge(question: Question, sql: str | None, metric: Metric, executions: Executions) -> Judgement:
    return Judgement(False, NO_SQL) if sql is None else metric.judge(question, sql, executions)


def _report(
    benchmark: Benchmark,
    metric: Metric,
    rule: str,
    judged: Sequence[Judged],
    votes: Sequence[Vote],
    candidates: Mapping[int, Sequence[Candidate]],
    seconds: float,
) -> dict[str, Any]:
    asked = {question.id for question in benchmark.questions}
    return {
        **summary(judged),
        "metric": metric.name,
        "evaluator": metric.authority,
        "databases": metric.databases,
        "benchmark": benchmark.name,
        "split": benchmark.split,
        "rule": rule,
        "n_candidates": sum(len(found) for found in candidates.values()),
        "n_unanswered": sum(outcome.winner is None for outcome in votes),
        "unjudged": sorted(asked - {item.question_id for item in judged}),
        "skipped": benchmark.skipped,
        "seconds": round(seconds, 3),
    }


def _write(run: Run, benchmark: Benchmark, levels: Mapping[int, str], result: Evaluation) -> None:
    asked = [
        {"question_id": q.id, "db_id": q.db_id, "level": levels[q.id], "text": q.text, "gold_sql": q.gold_sql}
        for q in benchmark.questions
    ]
    run.replace("questions", "all", asked)
    run.replace("judged", f"{result.metric}.{result.rule}", result.judged)
    run.replace("votes", result.rule, result.votes)
    run.replace("verdicts", result.metric, result.verdicts)
    if benchmark.name == "bird":
        run.write_text("predict_dev.json", predict_dev_json(benchmark.all_questions, result.chosen))
    else:
        run.write_text("pred_dev.sql", pred_dev_sql(benchmark.all_questions, result.chosen))
    run.write_json("metrics.json", result.report)


def selected_sql(votes: Sequence[Vote], candidates: Mapping[int, Sequence[Candidate]]) -> dict[int, str]:
    """Question id -> the winner's SQL, for the questions that have a winner."""
    chosen = {}
    for outcome in votes:
        if outcome.winner is not None:
            sql = {c.index: c.sql for c in candidates[outcome.question_id]}[outcome.winner]
            chosen[outcome.question_id] = sql or ""
    return chosen
