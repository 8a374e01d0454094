"""``with_named_values``: what a question names of a database's text values, shown before the frequent ones.

    question -> keys -> index of the database -> at most two values a column -> schema

The rule of a match is in :mod:`~finer_sql_lib.schema.value_keys`, the values in
:mod:`~finer_sql_lib.schema.value_index`.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from pathlib import Path
from typing import Final

from finer_sql_lib.schema.filter import ColumnKey
from finer_sql_lib.schema.nouns import Schema
from finer_sql_lib.schema.value_index import value_index
from finer_sql_lib.schema.value_keys import Mention, question_keys

NAMED_A_COLUMN: Final = 2
"""So many values of a column are shown at most because the question names them."""


def named_values(db_path: Path, text: str) -> dict[ColumnKey, tuple[str, ...]]:
    """The values that a question of this text (give evidence with it) names, by table and column.

    At most ``NAMED_A_COLUMN`` of each column: the longest match first, then what stands as the question has it, then
    what the question names first. Raises SchemaError where the database cannot be read.
    """
    mentions = question_keys(text)
    ranked: dict[ColumnKey, list[tuple[int, Mention, str]]] = defaultdict(list)
    for key, table, column, value in value_index(db_path).find(mentions):
        ranked[table, column].append((-len(key), mentions[key], value))
    return {where: tuple(value for *_, value in sorted(best)[:NAMED_A_COLUMN]) for where, best in ranked.items()}


def with_named_values(schema: Schema, db_path: Path, text: str, sample_values: int) -> Schema:
    """The schema of a database with what the question names before the other values of each column.

    A column shows at most ``sample_values``, 0 none at all. Raises SchemaError where the database cannot be read.
    """
    if sample_values == 0:
        return schema
    named = named_values(db_path, text)
    tables = []
    for table in schema.tables:
        columns = []
        for column in table.columns:
            first = named.get((table.name, column.name), ())
            values = (*first, *(value for value in column.values if value not in first))
            columns.append(replace(column, values=values[:sample_values]))
        tables.append(replace(table, columns=tuple(columns)))
    return replace(schema, tables=tuple(tables))
