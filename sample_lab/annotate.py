"""Questions over one database that are worth asking: the gold has rows, depends on no tie, and needs its filter."""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass, replace

from sample_lab.draws import Template
from sample_lab.query import Dialect, Query, think, to_sql
from sample_lab.world import Database

_TRIES = 25
"""Draws of one template before the question is given up: rare ones (INTERSECT) need several."""


@dataclass(frozen=True, slots=True)
class Example:
    """One finished question: ``reasoning`` is what a model learns to think."""

    db_id: str
    text: str
    evidence: str
    sql: str
    reasoning: str


def annotate(
    rng: random.Random, database: Database, dialect: Dialect, templates: Mapping[Template, int], n: int
) -> Iterator[Example]:
    """Up to ``n`` questions with different SQL over the database; ``templates``: how often each is drawn."""
    options, weights = list(templates), list(templates.values())
    seen: set[str] = set()
    with closing(database.connect()) as connection:
        for _ in range(n):
            template = rng.choices(options, weights)[0]
            for _ in range(_TRIES):
                draft = template(rng, database)
                if draft is None or not is_sound(connection, draft.query, dialect):
                    continue
                sql = to_sql(draft.query, dialect)
                if sql in seen:
                    continue
                seen.add(sql)
                yield Example(database.db_id, draft.text, draft.evidence, sql, think(draft.query))
                break


def is_sound(connection: sqlite3.Connection, query: Query, dialect: Dialect) -> bool:
    """Whether the gold has rows with something in them, the same rows whatever order ties come in, and every condition
    matters."""
    if dialect == "spider" and any(condition.op.startswith("IS") for condition in query.where):
        return False  # Spider's own grammar has no IS NULL
    rows = connection.execute(to_sql(query, dialect)).fetchall()
    if not rows or all(value is None or value == 0 for row in rows for value in row):
        return False
    if len(rows) == 1 and None in rows[0]:  # an aggregate over nothing
        return False
    return is_tie_free(connection, query) and needs_every_part(connection, query, dialect, rows)


def is_tie_free(connection: sqlite3.Connection, query: Query) -> bool:
    """Whether the sort keys of all rows that the limit keeps, and of the first it drops, differ."""
    if query.order is None:
        return True
    keys = replace(query, items=(query.order,), limit=None, ratio=None)
    values = [row[0] for row in connection.execute(to_sql(keys, "spider"))]
    kept = values if query.limit is None else values[: query.limit + 1]
    # a limit that keeps every row is no limit
    return len(set(kept)) == len(kept) and (query.limit is None or len(values) > query.limit)


def needs_every_part(
    connection: sqlite3.Connection, query: Query, dialect: Dialect, rows: list[tuple[object, ...]]
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
        sorted(map(repr, connection.execute(to_sql(other, dialect)))) != sorted(map(repr, rows)) for other in weaker
    )
