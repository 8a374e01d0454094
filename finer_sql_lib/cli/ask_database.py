"""``finer-sql ask``: one question on one database."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Annotated

from annotated_doc import Doc

from finer_sql_lib.ask import ask as answer_question
from finer_sql_lib.cli import CONSOLE
from finer_sql_lib.execution import Limits
from finer_sql_lib.generation import Backend, BackendChoice, Sampling, make_generator
from finer_sql_lib.prompts.build import PromptSettings, usual_agg_hint
from finer_sql_lib.reports.terminal import print_answer


@dataclass(frozen=True, slots=True)
class AskBackend(BackendChoice):
    """As for a benchmark, but for one question a model in this process is ready sooner than vLLM."""

    name: Backend = "transformers"


@dataclass(frozen=True, slots=True)
class Ask:
    """A database, a question and a model. ``agg_hint`` None: as the model was trained (:func:`trained_on`)."""

    database: Annotated[Path, "database", Doc("A SQLite file.")]
    question: Annotated[str, "question", Doc("The question, in words.")]
    backend: AskBackend
    evidence: Annotated[str, Doc("Outside knowledge, as BIRD gives it.")] = ""
    sampling: Sampling = field(default_factory=lambda: Sampling(max_tokens=1024))  # somebody waits
    rule: Annotated[str, Doc("value_aware, majority or authors_vav.")] = "value_aware"
    prompt: PromptSettings = field(default_factory=PromptSettings)
    agg_hint: Annotated[
        bool | None, Doc("The card's rule on aggregate order; default: not for a model named after BIRD.")
    ] = None
    limits: Limits = field(default_factory=Limits)


def ask(options: Ask) -> None:
    """Ask one database one question: the answer as a table, the SQL, and the share of votes.

    Example: finer-sql ask shop.sqlite "Which city has most customers?" --model griffith-bigdata/FINER-SQL-3B-Spider
    """
    usual = usual_agg_hint(trained_on(options.backend.model))
    answer = answer_question(
        options.database,
        options.question,
        make_generator(options.backend),
        options.sampling,
        evidence=options.evidence,
        rule=options.rule,
        settings=replace(options.prompt, agg_hint=usual if options.agg_hint is None else options.agg_hint),
        limits=options.limits,
    )
    print_answer(CONSOLE, answer)


def trained_on(model: str) -> str:
    """The benchmark whose prompts a model was trained with, as far as its name tells: the one that it names last.

    >>> trained_on("griffith-bigdata/FINER-SQL-3B-BIRD"), trained_on("models/bird/FINER-SQL-3B-Spider")
    ('bird', 'spider')

    A name with neither is taken for Spider's.
    """
    name = model.lower()
    return "bird" if name.rfind("bird") > name.rfind("spider") else "spider"
