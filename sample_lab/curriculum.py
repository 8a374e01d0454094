"""The endless SFT data of the sample: fresh databases, several questions over each, as token ids.

Group number ``index`` is one new database of the training words with ``questions`` questions in one benchmark's habits.
In ``invented`` of the groups most words are inventions, so that copying is learned and not only the known names.
A stream of both benchmarks takes one of them for each group, and gives the rule on aggregate order or leaves it out
by chance, so that the system prompt does not tell them apart.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from contextlib import closing
from dataclasses import asdict, dataclass
from typing import Any, Literal

from finer_sql_lib.generation.sampling import render_ids
from finer_sql_lib.prompts import build_messages, render_completion
from finer_sql_lib.records import Message
from finer_sql_lib.schema import render
from finer_sql_lib.schema.read import schema_of
from sample_lab.annotate import Annotated, annotate
from sample_lab.dialects import weighted_shapes
from sample_lab.invented import with_inventions
from sample_lab.lexicon import Lexicon, known
from sample_lab.query import Style
from sample_lab.world import Database, random_database

VERSION = 5
"""Raise it when the questions change: a training does not go on over others."""


@dataclass(frozen=True, slots=True)
class StreamSettings:
    """``seed``, ``questions`` per database, the share of databases with ``invented`` words; ``max_tables`` at most;
    ``values`` shown of each column (a first lesson with none and two tables is ten times shorter); ``late``: whether
    the questions have the shapes that come late (``habits.LATE``)."""

    style: Style | Literal["both"]
    seed: int = 0
    questions: int = 8
    invented: float = 0.3
    max_tables: int = 6
    values: int = 3
    late: bool = True


class SampleStream:
    """Groups for :func:`sample_lab.prefix_sharing_sft.train_shared`; ``tokenizer`` is the model's."""

    def __init__(self, settings: StreamSettings, tokenizer: Any) -> None:
        self.settings, self.tokenizer = settings, tokenizer
        self._end = [tokenizer.eos_token_id]

    def identity(self) -> dict[str, Any]:
        """The settings and the version of the questions."""
        return asdict(self.settings) | {"version": VERSION}

    def group(self, index: int) -> Sequence[tuple[Sequence[int], Sequence[int]]]:
        """``questions`` pairs of prompt ids and completion ids over one database."""
        schema_text, questions = lesson_group(self.settings, index)
        _, agg_hint = _habits(self.settings, index)
        return [
            (
                render_ids(self.tokenizer, messages_of(question, schema_text, agg_hint=agg_hint)),
                [*self._ids(render_completion(question.reasoning, question.sql)), *self._end],
            )
            for question in questions
        ]

    def _ids(self, text: str) -> list[int]:
        ids: list[int] = self.tokenizer(text, add_special_tokens=False)["input_ids"]
        return ids


def lesson_group(settings: StreamSettings, index: int) -> tuple[str, list[Annotated]]:
    """The schema text and the questions of one group; the same for the same settings and index."""
    rng = random.Random(f"{settings.seed}/{index}")
    style, _ = _habits(settings, index)
    while True:
        lexicon = _lexicon(rng, settings.invented)
        database = random_database(rng, lexicon)
        if len(database.tables) > settings.max_tables:
            continue
        shapes = weighted_shapes(style, lexicon.terms, late=settings.late)
        questions = list(annotate(rng, database, style, shapes, settings.questions + 2))
        if len(questions) >= settings.questions:
            return schema_text(database, settings.values), questions[: settings.questions]


def schema_text(database: Database, values: int = 3) -> str:
    """The prompt's text of a database's schema, as read from a live database."""
    with closing(database.connect()) as connection:
        return render(schema_of(connection, database.db_id, values), "finer")


def messages_of(question: Annotated, schema: str, *, agg_hint: bool) -> tuple[Message, ...]:
    """The prompt of a question; ``agg_hint`` as in :func:`~finer_sql_lib.prompts.build_messages`."""
    return build_messages(question.text, schema, evidence=question.evidence, agg_hint=agg_hint)


def _habits(settings: StreamSettings, index: int) -> tuple[Style, bool]:
    """Whose habits group ``index`` has, and whether its prompts have the rule on aggregate order."""
    if settings.style != "both":
        return settings.style, settings.style == "spider"
    rng = random.Random(f"habits/{settings.seed}/{index}")
    return rng.choice(("spider", "bird")), rng.random() < 0.5


def _lexicon(rng: random.Random, invented: float) -> Lexicon:
    return with_inventions(rng, known(), rng.choice((0.5, 1.0))) if rng.random() < invented else known()
