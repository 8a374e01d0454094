"""``finer-sql lessons``: a benchmark's questions as lessons for SFT."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Annotated

from annotated_doc import Doc

from finer_sql_lib.benchmarks import Benchmark
from finer_sql_lib.benchmarks.ddl_questions import load_ddl_questions
from finer_sql_lib.cli import AsJson, json_text, note
from finer_sql_lib.cli.verify_references import TrainSplit
from finer_sql_lib.execution import Limits
from finer_sql_lib.prompts.build import PromptSettings, usual_agg_hint
from finer_sql_lib.rewards import Judge, reward_metric
from finer_sql_lib.training.lessons import WrittenLessons, make_lessons, read_traces, write_lessons


@dataclass(frozen=True, slots=True)
class LessonSplit(TrainSplit):
    """The benchmark to learn from; a Parquet file brings its schemas as text."""

    data: Annotated[
        Path,
        Doc(
            "Folder with the questions and databases; or a Parquet file of db_id, question, evidence, SQL and schema "
            "(DDL text), whose golds are compiled, not compared: there are no rows."
        ),
    ]


@dataclass(frozen=True, slots=True)
class Lessons:
    """Which questions, how they are shown, and where the lessons go. ``prompt``'s agg_hint follows from the benchmark.

    Lessons are the same whether sampling is constrained later, so that ``prompt.constrained`` changes nothing.
    """

    choice: LessonSplit
    out: Annotated[Path, Doc("JSON Lines for `finer-sql train --preset sft --data OUT`.")]
    traces: Annotated[
        Path | None, Doc("A teacher's traces instead: JSON Lines of trace and question_id (or question, db_id).")
    ] = None
    prompt: PromptSettings = field(default_factory=PromptSettings)
    limits: Limits = field(default_factory=Limits)
    workers: Annotated[int | None, Doc("Processes that execute SQL; default: the cores.")] = None
    as_json: AsJson = False


def lessons(options: Lessons) -> None:
    """Write a benchmark's questions as lessons: the prompt, a short trace, and SQL that gives the gold's result.

    Then: finer-sql train --preset sft --model MODEL --data lessons.jsonl --out runs/sft

    Example: finer-sql lessons --benchmark spider --data spider --split train --out lessons.jsonl
    """
    if options.choice.data.is_file():
        with tempfile.TemporaryDirectory() as folder:
            benchmark = load_ddl_questions(options.choice.name, options.choice.data, Path(folder))
            written = _written(options, benchmark)
    else:
        benchmark = options.choice.load()
        written = _written(options, benchmark)
    write_lessons(options.out, written.lessons)
    if options.as_json:
        facts = {"out": str(options.out), "lessons": len(written.lessons), "left_out": written.reasons()}
        print(json_text(facts | {"skipped": benchmark.skipped}))
        return
    note(f"{options.out}: {written.in_words()}")
    if benchmark.skipped:
        note(benchmark.skipped_note())


def _written(options: Lessons, benchmark: Benchmark) -> WrittenLessons:
    traces = None if options.traces is None else read_traces(options.traces, benchmark.questions)
    settings = replace(options.prompt, agg_hint=usual_agg_hint(benchmark.name), constrained=False)
    metric = reward_metric(benchmark.name)  # what a reward calls right: the SQL as written, column names included
    with Judge(metric, limits=options.limits, workers=options.workers) as judge:
        return make_lessons(benchmark, settings, judge, traces)
