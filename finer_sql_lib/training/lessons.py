"""Lessons from a benchmark: every question as at inference, with a trace and SQL that gives the gold's result.

questions -> prompts + gold SQL rewritten + trace -> executed beside the gold -> JSON Lines for SFT
"""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Final

from finer_sql_lib.benchmarks import Benchmark
from finer_sql_lib.prompts import parse_completion, render_completion
from finer_sql_lib.prompts.build import PromptSettings, build_prompts
from finer_sql_lib.records import GradedQuestion, Message, Prompt, Question, Verdict
from finer_sql_lib.rewards import Judge
from finer_sql_lib.runs import read_json_lines, write_atomically
from finer_sql_lib.schema import Schema, read_schema
from finer_sql_lib.training.data import Excluded
from finer_sql_lib.training.trace import lesson_sql, trace_of

GOLD_FAULT: Final = "the gold does not run"
UNREADABLE: Final = "the gold cannot be read as one query"
OTHER_RESULT: Final = "the rewritten gold gives another result"
NO_TRACE: Final = "no trace was given"
BROKEN_FORM: Final = "trace and SQL cannot be told apart again"


@dataclass(frozen=True, slots=True)
class WrittenLesson:
    """One question with its prompt, and the answer to learn: ``<think>``, trace, ``</think>``, SQL."""

    question_id: int
    db_id: str
    prompt: tuple[Message, ...]
    answer: str

    def row(self) -> dict[str, Any]:
        """A line of the file, as :func:`finer_sql_lib.training.data.read_lessons` takes it."""
        answer = Message(role="assistant", content=self.answer)
        return {"question_id": self.question_id, "db_id": self.db_id, "messages": [*self.prompt, answer]}


@dataclass(frozen=True, slots=True)
class WrittenLessons:
    """The lessons in the order of their questions, and what was left out of them."""

    lessons: tuple[WrittenLesson, ...]
    left_out: tuple[Excluded, ...] = ()

    def reasons(self) -> dict[str, int]:
        """How many questions are left out for each reason, the most frequent first."""
        return dict(Counter(excluded.why for excluded in self.left_out).most_common())

    def in_words(self) -> str:
        """One sentence.

        >>> WrittenLessons((), (Excluded(3, "zoo", GOLD_FAULT),)).in_words()
        '0 lessons of 1 questions; left out: the gold does not run (1)'
        """
        reasons = ", ".join(f"{why} ({count})" for why, count in self.reasons().items())
        total = len(self.lessons) + len(self.left_out)
        return f"{len(self.lessons)} lessons of {total} questions" + (f"; left out: {reasons}" if reasons else "")


def make_lessons(
    benchmark: Benchmark, settings: PromptSettings, judge: Judge, traces: Mapping[int, str] | None = None
) -> WrittenLessons:
    """A lesson for every question whose gold runs and whose rewritten gold gives the same result.

    ``traces``: question id -> a teacher's trace; None: each is derived from its gold (:func:`trace_of`). ``judge``
    decides what the same result is, by the metric that trainings on the benchmark are rewarded by. Raises ValueError
    where a question has no gold, DatabaseError and SchemaError where a database cannot be read.
    """
    schemas = cache(_names_of)
    questions = benchmark.graded()
    sqls = [lesson_sql(question.gold_sql, schemas(question.db_path)) for question in questions]
    # A gold that cannot be rewritten is asked about itself: that it does not run is the better reason.
    written = [sql or question.gold_sql for sql, question in zip(sqls, questions, strict=True)]
    paths, golds = [str(question.db_path) for question in questions], [question.gold_sql for question in questions]
    verdicts = judge.verdicts(paths, golds, written)
    prompts = build_prompts(benchmark.questions, settings, benchmark.descriptions)
    lessons: list[WrittenLesson] = []
    left_out: list[Excluded] = []
    for question, prompt, sql, verdict in zip(questions, prompts, sqls, verdicts, strict=True):
        derived = None if sql is None or traces is not None else trace_of(sql, schemas(question.db_path))
        trace = derived if traces is None else traces.get(question.id)
        made = _lesson(question, prompt, sql, trace, verdict)
        lessons += [made] if isinstance(made, WrittenLesson) else []
        left_out += [made] if isinstance(made, Excluded) else []
    return WrittenLessons(tuple(lessons), tuple(left_out))


def _lesson(
    question: GradedQuestion, prompt: Prompt, sql: str | None, trace: str | None, verdict: Verdict | None
) -> WrittenLesson | Excluded:
    """One lesson, or why it is none."""
    if verdict is None or verdict.correct is None:
        why = GOLD_FAULT
    elif sql is None:
        why = UNREADABLE
    elif not verdict.correct:
        why = OTHER_RESULT
    elif trace is None:
        why = NO_TRACE
    else:
        answer = render_completion(trace, sql)
        parsed = parse_completion(answer)
        if (parsed.reasoning, parsed.sql, parsed.notes) == (trace, sql, ()):
            return WrittenLesson(question.id, question.db_id, prompt.messages, answer)
        why = BROKEN_FORM
    return Excluded(question.id, question.db_id, why)


def _names_of(db_path: Path) -> Schema:
    """A whole schema without values: what names stand for needs no more."""
    return read_schema(db_path, sample_values=0)


def write_lessons(path: Path, lessons: Iterable[WrittenLesson]) -> None:
    """JSON Lines for `finer-sql train --preset sft`, whole or not at all. Raises RunError where that fails."""
    lines = "".join(json.dumps(lesson.row(), ensure_ascii=False) + "\n" for lesson in lessons)
    write_atomically(path, lines.encode(errors="surrogatepass"))


def read_traces(path: Path, questions: Sequence[Question]) -> dict[int, str]:
    """A teacher's traces: JSON Lines of ``trace`` and ``question_id``, or of ``trace``, ``question`` (the text) and,
    where two databases have one text, ``db_id``.

    Questions that say the same over one database share a trace. Raises ValueError naming the line for a row without
    these, for a question that is not among ``questions``, and for a second trace of one question.
    """
    by_id = {question.id: question for question in questions}
    by_text: dict[str, list[Question]] = defaultdict(list)
    for question in questions:
        by_text[question.text].append(question)
    traces: dict[int, str] = {}
    for number, row in read_json_lines(path):
        where = f"{path}, line {number}"
        trace, db_id = row.get("trace"), row.get("db_id")
        id_, text = row.get("question_id"), row.get("question")
        if not isinstance(trace, str) or not (type(id_) is int or (id_ is None and isinstance(text, str))):
            raise ValueError(f"{where}: needs trace (text), and question_id (a number) or question (its text)")
        if id_ is not None:
            named = [by_id[id_]] if id_ in by_id else []
        else:
            named = [question for question in by_text[str(text)] if db_id in (None, question.db_id)]
        if not named:
            raise ValueError(f"{where}: no such question; give the --benchmark, --data and --split it was made for")
        if len({question.db_id for question in named}) > 1:
            raise ValueError(f"{where}: several databases have this question; add db_id or question_id")
        if again := [question.id for question in named if question.id in traces]:
            raise ValueError(f"{where}: a second trace of question {again[0]}; keep one")
        traces |= {question.id: trace.strip() for question in named}
    return traces
