"""A real SQLite file as a database of the lab's world, so that its templates can ask about it.

What a column is for is guessed from its name and values: numbers that measure, texts with few values, names. What is
none of these no template asks about, and neither about tables with many rows or with names that need quotes.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

from finer_sql_lib.schema import Schema, open_database, read_schema
from finer_sql_lib.schema import Table as RealTable
from finer_sql_lib.schema.render import quote_name
from sample_lab.lexicon import Category, Measure, Noun
from sample_lab.world import Column, Database, Table, Value

MAX_ROWS: Final = 1_000
"""Larger tables are not asked about: every draft of a question is executed several times."""
MAX_VALUES: Final = 12
"""Different values of a column that puts its rows into groups."""
MAX_CHARS: Final = 40

_CODE = re.compile(r"(id|code|phone|zip|number|no|num)$", re.IGNORECASE)
"""How columns end whose numbers measure nothing."""
_LABEL = re.compile(r"(name|title)$", re.IGNORECASE)
_WORDS = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+")


def read_world(path: Path) -> Database:
    """The database with the tables that can be asked about, perhaps none, and the references between them.

    Raises SchemaError for a file that cannot be read.
    """
    schema = read_schema(path, sample_values=0)
    tables = [table for real in schema.tables if (table := _table(path, schema, real)) is not None]
    with_key = {table.name for table in tables if table.has_key}
    for table in tables:
        table.parents = {
            name: parent for name, parent in table.parents.items() if parent in with_key and parent != table.name
        }
    return Database(schema.db_id, tables)


def spoken(name: str) -> str:
    """A name as a question says it.

    >>> spoken("Home_Town"), spoken("firstName"), spoken("FacID")
    ('home town', 'first name', 'fac id')
    """
    return " ".join(_WORDS.findall(name)).lower()


def singular(word: str) -> str:
    """A word without its plural ending, by rule.

    >>> singular("cities"), singular("classes"), singular("dogs"), singular("status"), singular("boss")
    ('city', 'class', 'dog', 'status', 'boss')
    """
    if word.endswith("ies"):
        return word[:-3] + "y"
    if word.endswith(("sses", "xes", "ches", "shes")):
        return word[:-2]
    return word[:-1] if word.endswith("s") and not word.endswith(("ss", "us", "is")) else word


def _table(path: Path, schema: Schema, real: RealTable) -> Table | None:
    """One table with the columns that can be asked about: at least one that measures, and another one."""
    words = spoken(real.name).split()
    if real.is_view or not 3 <= (real.n_rows or 0) <= MAX_ROWS or not words or not _is_plain(real.name):
        return None
    key = real.primary_key[0] if len(real.primary_key) == 1 and _is_plain(real.primary_key[0]) else None
    parents = _parents(schema, real)
    with open_database(path) as connection:
        rows = connection.execute(f'SELECT * FROM "{real.name}"').fetchall()
    values = dict(zip((column.name for column in real.columns), zip(*rows, strict=True), strict=True))
    columns = [Column(real.name, key, "key", real.column(key).type)] if key else []
    for column in real.columns:
        if column.name != key and column.name not in parents and (one := _attribute(real, column.name, values)):
            has_label = any(each.role == "label" for each in columns)
            columns += [] if one.role == "label" and has_label else [one]
    if not any(column.measure for column in columns) or len(columns) - bool(key) < 2:
        return None
    columns += [Column(real.name, name, "reference", real.column(name).type) for name in parents if name != key]
    noun = Noun(singular(words[-1]), "thing")
    kept = list(zip(*(values[column.name] for column in columns), strict=True))
    return Table(real.name, noun, columns, parents, kept, " ".join([*words[:-1], noun.word]), key is not None)


def _parents(schema: Schema, real: RealTable) -> dict[str, str]:
    """Referring column -> table, for references by one plain column to the key of another table."""
    keys = {table.name: table.primary_key for table in schema.tables}
    return {
        key.columns[0]: key.ref_table
        for table, key in schema.foreign_keys()
        if table.name == real.name and keys[key.ref_table] == key.ref_columns and _is_plain(key.columns[0])
        if len(key.columns) == 1
    }


def _attribute(real: RealTable, name: str, values: Mapping[str, Sequence[Value]]) -> Column | None:
    """What a column is for; None where no template can ask about it."""
    present = [value for value in values[name] if value is not None]
    distinct, sql_type, words = set(present), real.column(name).type, spoken(name)
    if len(distinct) < 2 or not words or not _is_plain(name):
        return None
    nullable = len(present) < len(values[name])
    numbers = [value for value in present if isinstance(value, int | float) and math.isfinite(value)]
    if len(numbers) == len(present):
        if len(distinct) < 3 or _CODE.search(name):
            return None
        is_real = any(isinstance(value, float) for value in numbers)
        measure = Measure(words, math.floor(min(numbers)), math.ceil(max(numbers)), is_real=is_real)
        return Column(real.name, name, "measure", sql_type, measure=measure, nullable=nullable, spoken=words)
    texts = [
        value for value in present if isinstance(value, str) and value.isprintable() and 0 < len(value) < MAX_CHARS
    ]
    if len(texts) < len(present):
        return None
    if _LABEL.search(name) and not nullable:
        return Column(real.name, name, "label", sql_type, spoken=words)
    if len(distinct) > min(MAX_VALUES, len(present) // 2):
        return None
    category = Category(words, tuple(sorted(set(texts))))
    return Column(real.name, name, "category", sql_type, category=category, nullable=nullable, spoken=words)


def _is_plain(name: str) -> bool:
    return quote_name(name, '"') == name
