"""The endless SFT data of the sample: fresh databases, several questions over each, as token ids.

Group number ``index`` is one new database of the training words with ``questions`` questions in one dialect. In
``invented`` of the groups most words are inventions, so that copying is learned and not only the known names.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import asdict, dataclass
from typing import Any

from finer_sql_lib.generation.outside_text import template_ids
from finer_sql_lib.prompts import build_messages, render_completion
from finer_sql_lib.prompts.build import usual_agg_hint
from finer_sql_lib.records import Message
from finer_sql_lib.schema import render
from finer_sql_lib.schema.asked import ask_connection
from finer_sql_lib.schema.read import schema_of
from sample_lab.annotate import Example, annotate
from sample_lab.dialects import weighted_templates
from sample_lab.invented import with_inventions
from sample_lab.lexicon import known
from sample_lab.query import Dialect
from sample_lab.world import Database, random_database

VERSION = 5
"""Raise it when the questions change: a training does not go on over others."""


@dataclass(frozen=True, slots=True)
class CurriculumSettings:
    """``seed``, ``questions`` per database, the share of databases with ``invented`` words; ``max_tables`` at most;
    ``values`` shown of each column (a first lesson with none and two tables is ten times shorter); ``late``: whether
    the questions come from the late templates too (``dialects.LATE``)."""

    dialect: Dialect
    seed: int = 0
    questions: int = 8
    invented: float = 0.3
    max_tables: int = 6
    values: int = 3
    late: bool = True


class Curriculum:
    """Groups for :func:`sample_lab.prefix_sharing_sft.train_prefix_sharing`; ``tokenizer`` is the model's."""

    def __init__(self, settings: CurriculumSettings, tokenizer: Any) -> None:
        self.settings, self.tokenizer = settings, tokenizer

    def identity(self) -> dict[str, Any]:
        """The settings and the version of the questions."""
        settings = asdict(self.settings)
        # run.json has always called it the style: trainings of before go on
        return {"style": settings.pop("dialect"), **settings, "version": VERSION}

    def group(self, index: int) -> Sequence[tuple[Sequence[int], Sequence[int]]]:
        """``questions`` pairs of prompt ids and completion ids over one database."""
        schema, examples = lesson_group(self.settings, index)
        agg_hint = usual_agg_hint(self.settings.dialect)
        pairs = []
        for example in examples:
            prompt = template_ids(self.tokenizer, messages_of(example, schema, agg_hint=agg_hint))
            answer = render_completion(example.reasoning, example.sql)
            ids = self.tokenizer(answer, add_special_tokens=False)["input_ids"]
            pairs.append((prompt, [*ids, self.tokenizer.eos_token_id]))
        return pairs


def lesson_group(settings: CurriculumSettings, index: int) -> tuple[str, list[Example]]:
    """The schema text and the questions of one group; the same for the same settings and index."""
    database, examples = drawn_group(settings, index)
    with closing(database.connect()) as connection:  # read as a live database, as at inference
        schema = render(schema_of(ask_connection(connection), database.db_id, settings.values), "finer")
    return schema, examples


def drawn_group(
    settings: CurriculumSettings, index: int, restyle: Callable[[random.Random, Database], Database] | None = None
) -> tuple[Database, list[Example]]:
    """The database of one group and its questions; ``restyle`` may spell its names otherwise before it is asked."""
    rng = random.Random(f"{settings.seed}/{index}")
    while True:  # until a database is small enough and has enough to ask about
        lexicon = known()
        if rng.random() < settings.invented:
            lexicon = with_inventions(rng, lexicon, rng.choice((0.5, 1.0)))
        database = random_database(rng, lexicon)
        if len(database.tables) > settings.max_tables:
            continue
        if restyle is not None:
            database = restyle(rng, database)
        templates = weighted_templates(settings.dialect, lexicon.terms, late=settings.late)
        examples = list(annotate(rng, database, settings.dialect, templates, settings.questions + 2))
        if len(examples) >= settings.questions:
            return database, examples[: settings.questions]


def messages_of(example: Example, schema: str, *, agg_hint: bool) -> tuple[Message, ...]:
    """The prompt of a question; ``agg_hint`` as in :func:`~finer_sql_lib.prompts.build_messages`."""
    return build_messages(example.text, schema, evidence=example.evidence, agg_hint=agg_hint)
