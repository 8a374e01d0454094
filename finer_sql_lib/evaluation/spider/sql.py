"""The SQL structure of the official Spider evaluator: exact set match and hardness are defined on it.

Source: process_sql.py of taoyds/test-suite-sql-eval. Names are kept as ``table.column``, ``table`` and ``*`` in lower
case. Equality of these dataclasses is the official equality of the nested structures they stand for.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeAlias

NO = "none"
"""The name of "no aggregate" and "no arithmetic"; the official lists hold it as a word, so it also parses as one."""


@dataclass(frozen=True, slots=True)
class ColumnUse:
    """A column, perhaps under an aggregate. ``column`` is ``table.column`` or ``*``, in lower case."""

    aggregate: str
    column: str
    distinct: bool | None


@dataclass(frozen=True, slots=True)
class Term:
    """One column, or two joined by an arithmetic sign."""

    sign: str
    left: ColumnUse
    right: ColumnUse | None


Operand: TypeAlias = "float | str | ColumnUse | Query | None"
"""The right side of a comparison: a number, a string literal with its quotes, a column, a query."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """``term operator value``; ``upper`` is set for BETWEEN only."""

    negated: bool
    operator: str
    term: Term
    value: Operand
    upper: Operand


Condition = tuple[Comparison | str, ...]
"""Comparisons with ``and`` / ``or`` between them: comparisons at even places, words at odd ones."""


@dataclass(frozen=True, slots=True)
class Query:
    """One SELECT. ``sources`` holds table names and queries; ``order`` is the direction and its terms."""

    distinct: bool | None = False
    items: tuple[tuple[str, Term], ...] = ()
    sources: tuple[str | Query, ...] = ()
    on: Condition = ()
    where: Condition = ()
    group: tuple[ColumnUse, ...] = ()
    having: Condition = ()
    order: tuple[str, tuple[Term, ...]] | None = None
    limited: bool = False
    set_operation: str | None = None
    operand: Query | None = None


@dataclass(frozen=True, slots=True)
class SpiderSchema:
    """Column names by table name, all in lower case, in the database's order."""

    tables: Mapping[str, tuple[str, ...]]
    names: frozenset[str] = field(init=False, repr=False, compare=False)
    """Everything that can be referred to: ``*``, every table, every ``table.column``."""

    def __post_init__(self) -> None:
        columns = (f"{table}.{column}" for table, columns in self.tables.items() for column in columns)
        object.__setattr__(self, "names", frozenset(("*", *self.tables, *columns)))


def read_spider_schema(db_path: Path) -> SpiderSchema:
    """Read the tables of a live SQLite file as the official evaluator sees them (views are not among them).

    The official code breaks on a table whose name needs quoting; this one reads it.

    Raises:
        FileNotFoundError: when there is no such file.
        ValueError: when the file cannot be read as SQLite.
    """
    if not db_path.is_file():
        raise FileNotFoundError(f"no database file at {db_path}: check the data folder and the db_id")
    uri = f"{db_path.resolve().as_uri()}?mode=ro&immutable=1"
    try:
        with closing(sqlite3.connect(uri, uri=True)) as connection:
            tables = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
            query = "SELECT name FROM pragma_table_info(?) ORDER BY cid"
            columns = {name.lower(): connection.execute(query, (name,)).fetchall() for (name,) in tables}
    except sqlite3.Error as error:
        raise ValueError(f"cannot read the tables of {db_path}: {error}; is it a SQLite database?") from error
    return SpiderSchema({table: tuple(row[0].lower() for row in rows) for table, rows in columns.items()})
