"""Questions over one database that are worth asking: the gold has rows, depends on no tie, and needs its filter."""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass, replace

from sample_lab.draws import Shape
from sample_lab.phrases import Asked
from sample_lab.query import Query, Style, think, to_sql
from sample_lab.world import Database

_TRIES = 25
"""Draws of one shape before the question is given up: rare ones (INTERSECT) need several."""


@dataclass(frozen=True, slots=True)
class Annotated:
    """One finished question: ``reasoning`` is what a model learns to think, ``shape`` names how it was drawn."""

    db_id: str
    text: str
    evidence: str
    sql: str
    reasoning: str
    shape: str


def annotate(
    rng: random.Random, database: Database, style: Style, shapes: Mapping[Shape, int], n: int
) -> Iterator[Annotated]:
    """Up to ``n`` questions with different SQL over the database; ``shapes``: how often each is drawn."""
    drawn = list(shapes)
    seen: set[str] = set()
    with closing(database.connect()) as connection:
        for _ in range(n):
            shape = rng.choices(drawn, list(shapes.values()))[0]
            for _ in range(_TRIES):
                asked = shape(rng, database)
                if asked is None or not is_sound(connection, asked.query, style):
                    continue
                sql = to_sql(asked.query, style)
                if sql in seen:
                    continue
                seen.add(sql)
                yield _annotated(database, asked, sql, shape.__name__)
                break


def _annotated(database: Database, asked: Asked, sql: str, shape: str) -> Annotated:
    return Annotated(database.db_id, asked.text, asked.evidence, sql, think(asked.query), shape)


def is_sound(connection: sqlite3.Connection, query: Query, style: Style) -> bool:
    """Whether the gold has rows with something in them, the same rows whatever order ties come in, and every condition
    matters."""
    if style == "spider" and any(condition.op.startswith("IS") for condition in query.where):
        return False  # Spider's own grammar has no IS NULL
    rows = connection.execute(to_sql(query, style)).fetchall()
    if not rows or all(value is None or value == 0 for row in rows for value in row):
        return False
    if any(value is None for row in rows for value in row) and len(rows) == 1:
        return False
    return _is_tie_free(connection, query) and _needs_conditions(connection, query, style, rows)


def _is_tie_free(connection: sqlite3.Connection, query: Query) -> bool:
    """Whether the sort keys of all rows that the limit keeps, and of the first it drops, differ."""
    if query.order is None:
        return True
    keys = replace(query, items=(query.order,), limit=None, ratio=None)
    values = [row[0] for row in connection.execute(to_sql(keys, "spider"))]
    kept = values if query.limit is None else values[: query.limit + 1]
    return len(set(kept)) == len(kept) and (query.limit is None or len(values) > query.limit)


def _needs_conditions(
    connection: sqlite3.Connection, query: Query, style: Style, rows: list[tuple[object, ...]]
) -> bool:
    """Whether dropping any part that restricts the rows changes them: otherwise a wrong SQL would count as right."""
    weaker = [replace(query, where=query.where[:n] + query.where[n + 1 :]) for n in range(len(query.where))]
    if query.having:
        weaker.append(replace(query, having=None))
    if query.compound:
        weaker.append(replace(query, compound=None))
    if query.distinct:
        weaker.append(replace(query, distinct=False))
    return all(
        sorted(map(repr, connection.execute(to_sql(other, style)))) != sorted(map(repr, rows)) for other in weaker
    )
