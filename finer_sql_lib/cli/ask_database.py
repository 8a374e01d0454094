"""``finer-sql ask``: questions on one database."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Annotated, TextIO

from annotated_doc import Doc

from finer_sql_lib.analysis.confidence import Chance
from finer_sql_lib.ask import Answer
from finer_sql_lib.ask import ask as answer_question
from finer_sql_lib.cli import CONSOLE, NOTES, AsJson, json_text, note
from finer_sql_lib.cli.generate_run import QuestionValues, model_of
from finer_sql_lib.cli.model_facts import reach_of
from finer_sql_lib.cli.suited_sampling import AskSampling
from finer_sql_lib.execution import Limits
from finer_sql_lib.generation import Backend, BackendChoice, make_generator
from finer_sql_lib.prompts.build import PromptSettings, usual_agg_hint
from finer_sql_lib.reports import visible
from finer_sql_lib.reports.answers import answer_record, rows_csv, why_no_answer
from finer_sql_lib.reports.terminal import MAX_ROWS, print_answer, print_vote
from finer_sql_lib.runs.files import replaced_at_the_end
from finer_sql_lib.sample.chances import chance_of, known_confidence
from finer_sql_lib.sample.kept import prompts_for
from finer_sql_lib.sample.small import SMALL, small_name
from finer_sql_lib.schema.table_files import as_sqlite

USUAL_SHARE = 0.05
"""Of 30 candidates it leaves out a winner that no second one agreed with. On the sample's four kept runs (1,820 votes)
such a winner was right in 26 of 69 cases, one that a second candidate agreed with in 23 of 29."""
SMALL_SHARE = 0.15
"""The same of small's ten. Such a winner was right in 12 % of cases with the constraint and in 20 % without, one that a
second candidate agreed with in 25 % and 39 % (kept runs on Spider dev, notebook 10)."""


@dataclass(frozen=True, slots=True)
class AskBackend(BackendChoice):
    """As for a benchmark, but for one question a model in this process is ready sooner than vLLM."""

    model: Annotated[str, Doc("Model folder or hub name; for openai the served name.")] = SMALL
    name: Backend = "transformers"


@dataclass(frozen=True, slots=True)
class AskPrompt(PromptSettings):
    """As for a benchmark; :class:`Ask` has the option."""

    constrained: bool = False


@dataclass(frozen=True, slots=True)
class Ask:
    """A database, questions and a model.

    ``agg_hint`` and ``question_values`` None: as the model was trained (:func:`trained_on`, ``prompts_for``).

    ``constrained`` None: only what the model small says is held to the names of the database.

    ``min_share`` None: ``USUAL_SHARE``, or for the model small ``SMALL_SHARE``.
    """

    database: Annotated[str, "database", Doc("A SQLite file; or CSV, TSV, Parquet or Excel, a file or a folder.")]
    backend: AskBackend
    question: Annotated[str | None, "question", Doc("The question, in words; without one you are asked for it.")] = None
    questions: Annotated[Path | None, Doc("A text file of questions, one a line, instead.")] = None
    evidence: Annotated[str, Doc("Outside knowledge, as BIRD gives it.")] = ""
    sampling: AskSampling = field(default_factory=AskSampling)
    rule: Annotated[str, Doc("value_aware, majority or authors_vav.")] = "value_aware"
    min_share: Annotated[
        float | None, Doc(f"No answer where a smaller share agrees; default: {USUAL_SHARE}, {SMALL_SHARE} for small.")
    ] = None
    prompt: AskPrompt = field(default_factory=AskPrompt)
    constrained: Annotated[bool | None, Doc("SQL may name only what the database has; default: for small.")] = None
    agg_hint: Annotated[
        bool | None, Doc("The card's rule on aggregate order; default: not for a model named after BIRD.")
    ] = None
    question_values: QuestionValues = None
    limits: Limits = field(default_factory=Limits)
    as_json: AsJson = False
    as_csv: Annotated[bool, "--csv", Doc("Print the rows as CSV, as into a pipe; the SQL goes to stderr.")] = False
    out: Annotated[Path | None, Doc("Write the rows as CSV, or with --json the objects, into this file.")] = None
    all_rows: Annotated[bool, Doc(f"Show all rows of a table, not {MAX_ROWS}.")] = False

    def __post_init__(self) -> None:
        if self.min_share is not None and not 0 <= self.min_share <= 1:
            raise ValueError(f"--min-share must be in [0, 1], got {self.min_share}")
        if self.as_json and self.as_csv:
            raise ValueError("--json and --csv are two forms of one result; give one of them")
        if self.question is not None and self.questions is not None:
            raise ValueError("a question and --questions were given; give one of them")


def ask(options: Ask) -> None:
    """Ask one database questions: the answer as a table, the SQL, and the share of votes. Into a pipe go rows as CSV.

    Example: finer-sql ask shop.sqlite "Which city has most customers?" --model griffith-bigdata/FINER-SQL-3B-Spider
    """
    model = model_of(options.backend)
    if reach := reach_of(model):
        note(reach, NOTES)
    sampling = options.sampling.suited(model)
    usual = usual_agg_hint(trained_on(options.backend.model))
    settings: PromptSettings = replace(
        options.prompt,
        agg_hint=usual if options.agg_hint is None else options.agg_hint,
        constrained=bool(small_name(model)) if options.constrained is None else options.constrained,
    )
    settings = prompts_for(options.backend.model, settings, options.question_values)
    confidence = known_confidence(model, settings, sampling, options.rule, options.backend.identity())
    min_share = options.min_share
    if min_share is None:
        min_share = SMALL_SHARE if small_name(model) else USUAL_SHARE
    backend = make_generator(replace(options.backend, model=model))
    with ExitStack() as stack:
        folder = stack.enter_context(TemporaryDirectory(prefix="finer-sql-"))
        database = as_sqlite(options.database, folder)
        out = None
        if options.out is not None:
            out = stack.enter_context(replaced_at_the_end(options.out))
        n_shown = 0
        for question in questions_of(options):
            started = time.monotonic()
            answer = answer_question(
                database,
                question,
                backend,
                sampling,
                evidence=options.evidence,
                rule=options.rule,
                settings=settings,
                limits=options.limits,
            )
            chance = chance_of(answer, confidence)
            n_shown += show(answer, options, time.monotonic() - started, min_share, chance, out, is_first=not n_shown)
        if out is not None and not n_shown:  # raised here, so that an earlier file stays
            raise ValueError(f"no question has an answer, so {options.out} is not written")
    if options.out is not None:
        note(f"written: {options.out}", NOTES)


def questions_of(options: Ask) -> Iterator[str]:
    """The question that was given, those of the file, or one after the other what is typed. Raises ValueError."""
    if options.question is not None:
        yield options.question
    elif options.questions is not None:
        try:
            lines = [line.strip() for line in options.questions.read_text(encoding="utf-8-sig").splitlines()]
        except UnicodeDecodeError as problem:
            raise ValueError(f"--questions {options.questions} is not UTF-8 ({problem}); save it as UTF-8") from problem
        if not any(lines):
            raise ValueError(f"{options.questions}: no question in it; write one a line")
        yield from filter(None, lines)
    elif sys.stdin.isatty():
        while True:
            try:
                line = input("question (nothing ends): ").strip()
            except EOFError:
                return
            if not line:
                return
            yield line
    else:
        raise ValueError(
            'give a question after the database, as in finer-sql ask shop.sqlite "How many?", or --questions'
        )


def show(
    answer: Answer,
    options: Ask,
    seconds: float,
    min_share: float,
    chance: Chance | None,
    out: TextIO | None,
    *,
    is_first: bool,
) -> bool:
    """Print an answer in the form that was asked for, or write it into ``out``; whether there was something to show."""
    if options.as_json:
        print(json_text(answer_record(answer, seconds, min_share, chance)), file=out)
        return True
    in_terminal = out is None and sys.stdout.isatty()
    if in_terminal and not options.as_csv:
        max_rows = None if options.all_rows else MAX_ROWS
        print_answer(CONSOLE, answer, min_share=min_share, chance=chance, max_rows=max_rows)
        return True
    has_answer = answer.execution is not None and not why_no_answer(answer, min_share)
    if answer.execution is not None and has_answer:
        text = rows_csv(answer.execution.columns, answer.execution.rows)
        # several results are apart by an empty line; what goes into a file or a pipe stays as it is
        print("" if is_first else "\n", visible(text, breaks=True) if in_terminal else text, sep="", end="", file=out)
    print_vote(NOTES, answer, min_share, chance)
    return has_answer


def trained_on(model: str) -> str:
    """The benchmark whose prompts a model was trained with, as far as its name tells: the one that it names last.

    >>> trained_on("griffith-bigdata/FINER-SQL-3B-BIRD"), trained_on("models/bird/FINER-SQL-3B-Spider")
    ('bird', 'spider')

    A name with neither is taken for Spider's.
    """
    name = model.lower()
    return "bird" if name.rfind("bird") > name.rfind("spider") else "spider"
