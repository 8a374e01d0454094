"""From candidates to a score, in visible steps: execute, vote, judge, count, write.

    candidates_of -> jobs_of -> execute_stored -> score_question -> make_report -> write_evaluation

Gold SQL enters here and in ``rewards`` only. Everything is read from and written to a run directory.

The submission files are read unchanged by the official scripts: ``pred_dev.sql`` (Spider), ``predict_dev.json`` (BIRD).
The official Spider script pairs line i of the predictions with line i of the gold and drops blank lines, so every
question gets exactly one non-blank line, in the split's order, without a tab.
"""

from __future__ import annotations

import gc
import json
import re
import time
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import Any

from finer_sql_lib.benchmarks import Benchmark, check_request
from finer_sql_lib.benchmarks.official_files import BIRD_MARK
from finer_sql_lib.evaluation import Executions
from finer_sql_lib.evaluation.hardness import level_of
from finer_sql_lib.evaluation.intervals import LevelScore, level_table, summary
from finer_sql_lib.evaluation.metric import LocalTs, Metric, Reading, readings_of, verdict_jobs, verdicts_of
from finer_sql_lib.evaluation.on_variants import Variants, results_on_variants
from finer_sql_lib.evaluation.progress import progress_of, way_on
from finer_sql_lib.evaluation.score_names import databases_in_words
from finer_sql_lib.evaluation.stored import execute_stored
from finer_sql_lib.execution import Executor, Job, Limits
from finer_sql_lib.execution.nodes import NodesExecutor
from finer_sql_lib.records import Candidate, GradedQuestion, Question, ScoredQuestion
from finer_sql_lib.runs import Run, RunError
from finer_sql_lib.suites import Suite
from finer_sql_lib.voting import INSTANCES, check_rule, vote, vote_on_instances

UNANSWERED = "SELECT 1"
"""Stands for a question without a winner: the official scripts want SQL for every question."""

LOCAL_REPORT = "local_ts.json"
"""The report of the latest local TS, in the form of metrics.json."""

# SQLite's quoted texts and comments; what is never closed reaches to the end, so that nothing is scanned twice.
_QUOTED_OR_COMMENT = re.compile(
    r"""('[^']*(?:'|\Z)|"[^"]*(?:"|\Z)|`[^`]*(?:`|\Z)|\[[^\]]*(?:\]|\Z))|--[^\n]*\n?|/\*.*?(?:\*/|\Z)""", re.DOTALL
)
_BREAKS = re.compile(r"[\r\n\t\v\f\x1c-\x1e\x85\u2028\u2029]+")


@dataclass(frozen=True, slots=True)
class Evaluation:
    """The result of one evaluation. ``questions``: all that were sampled; ``report``: metrics.json's content."""

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


@contextmanager
def rare_collections() -> Iterator[None]:
    """Look for reference cycles a hundredth as often: results are a great many small tuples that cannot form any."""
    before = gc.get_threshold()
    gc.set_threshold(100 * before[0], *before[1:])
    try:
        yield
    finally:
        gc.set_threshold(*before)


@rare_collections()
def evaluate(
    run: Run,
    benchmark: Benchmark,
    metric: Metric,
    rule: str = "value_aware",
    limits: Limits | None = None,
    workers: int | None = None,
    r_ves_repeats: int = 0,
    repaired: Mapping[int, str] | None = None,
    instances: Suite | None = None,
    executor_class: type[Executor] | type[NodesExecutor] = Executor,
) -> Evaluation:
    """Execute, vote, judge and score every candidate of ``run``; write the results into it.

    With them goes what the metric reports beside its score: the corrected reading of Spider and, with ``repaired``
    golds (question id -> SQL), theirs; BIRD's soft F1 and, with ``r_ves_repeats`` > 0, R-VES. Resumes: executions that
    the run already stores are not repeated. Only questions with
    candidates are scored; the report counts the others and says that it is not complete
    (:func:`~finer_sql_lib.evaluation.progress.progress_of`). ``instances``: the variants of the rule ``instances``;
    ``executor_class``: what executes, here or on all nodes.

    Raises RunError for a run of other questions or without candidates, before anything is written, and ValueError on an
    unknown rule, on questions without gold, and on candidates for questions the benchmark does not have.
    """
    if rule != INSTANCES:
        check_rule(rule)
    elif instances is None:
        raise ValueError("the rule instances votes on variants of the databases; give `instances`")
    started = time.perf_counter()
    limits = limits or Limits()
    check_request(run, benchmark)
    candidates = candidates_of(run, benchmark)
    questions = [question for question in benchmark.graded() if candidates[question.id]]
    if not questions:
        raise RunError(f"run {run.path} has no candidates for {benchmark.name} {benchmark.split} yet; {way_on(run)}")
    readings = readings_of(metric, limits, r_ves_repeats, repaired)
    # by folder, not by file: a test suite's verdict needs every file beside the database
    by_folder: dict[Path, list[GradedQuestion]] = defaultdict(list)
    for question in questions:
        by_folder[question.db_path.parent].append(question)
    # all questions at once, so that SQL which several of them share runs once
    jobs = list(chain.from_iterable(jobs_of(q, candidates[q.id], metric, readings) for q in questions))
    variants = results_on_variants(run, questions, candidates, instances, limits, workers, executor_class)
    scored: dict[int, ScoredQuestion] = {}
    for folder, executions in execute_stored(run, benchmark.database_dir, jobs, limits, workers, executor_class):
        for question in by_folder.pop(folder):
            scored[question.id] = score_question(question, candidates[question.id], metric, rule, executions, variants)
            for reading in readings:
                reading.add(question, scored[question.id].sql or UNANSWERED, executions)
    for question in chain.from_iterable(by_folder.values()):  # a folder without any SQL to execute
        scored[question.id] = score_question(question, candidates[question.id], metric, rule, {}, variants)
    if not any(question.is_judged for question in scored.values()):
        why = next(verdict.why for question in scored.values() for verdict in question.verdicts)
        raise RunError(f"none of the {len(scored)} sampled questions has a gold that can be judged against ({why})")
    report = make_report(benchmark, metric, rule, [scored[question.id] for question in questions])
    report["databases"] = databases_in_words(metric, questions)
    if instances is not None:
        report["instances"] = instances.describe()
    report |= progress_of(run, benchmark, list(scored.values()))
    # R-VES times queries when it reports: not a part of what the evaluation itself takes
    report["seconds"] = round(time.perf_counter() - started, 3)
    report |= {reading.name: reading.report() for reading in readings}
    evaluation = Evaluation(metric.name, rule, tuple(scored[question.id] for question in questions), report)
    write_evaluation(run, benchmark, evaluation)
    return evaluation


def candidates_of(run: Run, benchmark: Benchmark) -> dict[int, list[Candidate]]:
    """Question id -> its candidates, for every question of the split. Raises ValueError on candidates of others."""
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


def jobs_of(
    question: GradedQuestion, candidates: Sequence[Candidate], metric: Metric, readings: Sequence[Reading]
) -> Iterator[Job]:
    """What has to be executed for one question: the candidates as written, for the vote, then for metric and readings.

    Nobody knows yet which candidate will be elected, so a reading names what it needs for any of them.
    """
    texts = list(dict.fromkeys(candidate.sql for candidate in candidates if candidate.sql is not None))
    for sql in texts:
        yield Job(question.db_path, sql)
    yield from verdict_jobs(metric, question, candidates)
    for reading in readings:
        yield from reading.jobs(question, [*texts, UNANSWERED])


def score_question(
    question: GradedQuestion,
    candidates: Sequence[Candidate],
    metric: Metric,
    rule: str,
    executions: Executions,
    variants: Variants,
) -> ScoredQuestion:
    """One question, voted on and judged. ``variants`` are for the rule ``instances``."""
    # what the candidates did as written: the vote must not see what an evaluator makes of them
    results = [None if c.sql is None else executions[Job(question.db_path, c.sql)] for c in candidates]
    if rule == INSTANCES:
        elsewhere = {c.index: variants[question.db_id][c.sql] for c in candidates if c.sql is not None}
        elected = vote_on_instances(question.id, candidates, results, elsewhere)
    else:
        elected = vote(question.id, candidates, results, rule)
    return ScoredQuestion(
        question.id,
        question.db_id,
        level_of(question),
        question.question.text,
        question.gold_sql,
        tuple(candidates),
        verdicts_of(metric, question, candidates, executions),
        elected,
    )


def make_report(benchmark: Benchmark, metric: Metric, rule: str, questions: Sequence[ScoredQuestion]) -> dict[str, Any]:
    """What metrics.json says of the scores, their metric, and the questions that are left out of them."""
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
        # a score over fewer questions than the official one must say so
        "skipped": benchmark.skipped,
    }


def write_evaluation(run: Run, benchmark: Benchmark, evaluation: Evaluation) -> None:
    """Write tables, submission file and, last, metrics.json: a run that has one has all the rest.

    Local TS has a report of its own, so that whoever reads metrics.json never takes one for the other.
    """
    run.write_scored(evaluation.questions, evaluation.metric, evaluation.rule)
    if evaluation.metric == LocalTs.name:
        run.write_json(LOCAL_REPORT, evaluation.report)
        return
    elected: Mapping[int, str] = {q.question_id: q.sql for q in evaluation.questions if q.sql is not None}
    if benchmark.name == "bird":
        run.write_text("predict_dev.json", predict_dev_json(benchmark.all_questions, elected))
    else:
        run.write_text("pred_dev.sql", pred_dev_sql(benchmark.all_questions, elected))
    run.write_json("metrics.json", evaluation.report)


def pred_dev_sql(questions: Sequence[Question], sql: Mapping[int, str]) -> str:
    """One line per question of the split, in its order; ``SELECT 1`` where ``sql`` (by question id) has none.

    >>> from pathlib import Path
    >>> split = [Question(number, "d", "?", Path("d.sqlite")) for number in (0, 1)]
    >>> pred_dev_sql(split, {1: "SELECT a -- note\\nFROM t"})
    'SELECT 1\\nSELECT a  FROM t\\n'
    """
    return "".join(f"{one_line(sql.get(question.id, ''))}\n" for question in questions)


def predict_dev_json(questions: Sequence[Question], sql: Mapping[int, str]) -> str:
    """BIRD's form: the question's position in the split as text -> SQL, a fixed mark, and the database's name."""
    answers = {
        # BIRD's script finds gold by position, also where question ids have gaps
        str(position): f"{sql.get(question.id, '').strip() or UNANSWERED}{BIRD_MARK}{question.db_id}"
        for position, question in enumerate(questions)
    }
    return json.dumps(answers, indent=4, ensure_ascii=False) + "\n"


def one_line(sql: str) -> str:
    """``sql`` on one line without comments; line breaks and tabs inside text literals become spaces.

    >>> one_line("SELECT 'a--b'\\n\\tFROM t; -- why")
    "SELECT 'a--b' FROM t;"
    """
    # a space, not nothing: a comment may be all that stands between two words
    bare = _QUOTED_OR_COMMENT.sub(lambda match: match[1] or " ", sql)
    return _BREAKS.sub(" ", bare).strip() or UNANSWERED
