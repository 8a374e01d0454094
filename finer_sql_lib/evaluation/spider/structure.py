"""The SQL structure of the official Spider evaluator, and what exact set match forgets of it before it compares.

Source: process_sql.py, and the ``rebuild_*`` functions in evaluation.py, of taoyds/test-suite-sql-eval. Names are kept
as ``table.column``, ``table`` and ``*`` in lower case. Equality of these dataclasses is the official equality of the
nested structures they stand for.

Forgotten (:func:`comparable`) are literals and numbers in conditions, also in queries nested in conditions, not in
those nested in FROM. In the outermost query and what it is combined with by set operations, DISTINCT is forgotten and
every column that takes part in a foreign key is replaced by one name for the whole group of keys. Nested queries keep
their DISTINCT and their columns.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Mapping
from contextlib import closing, suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, TypeAlias

from finer_sql_lib.evaluation.spider.tokens import OfficialCrash
from finer_sql_lib.execution import read_only_uri, unfinished_changes
from finer_sql_lib.schema import read_schema

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

    The official code breaks on a table whose name needs quoting, and on one whose columns cannot be read (its module
    is missing, a name is not UTF-8); this one reads the first and leaves out the second.

    Raises:
        FileNotFoundError: when there is no such file.
        ValueError: when the file cannot be read as SQLite, or has changes that are not in it yet.
    """
    if not os.path.isfile(db_path):
        raise FileNotFoundError(f"no database file at {db_path}: check the data folder and the db_id")
    if (unfinished := unfinished_changes(db_path)) is not None:
        raise ValueError(unfinished)
    tables: dict[str, tuple[str, ...]] = {}
    try:
        with closing(sqlite3.connect(read_only_uri(db_path), uri=True)) as connection:
            connection.text_factory = bytes  # a name may be anything; parameters, not quoting, for the same reason
            names = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
            for (name,) in names:
                query = "SELECT name FROM pragma_table_info(CAST(? AS TEXT)) ORDER BY cid"
                with suppress(sqlite3.OperationalError, UnicodeDecodeError):
                    columns = connection.execute(query, (name,)).fetchall()
                    tables[name.decode().lower()] = tuple(column.decode().lower() for (column,) in columns)
    except (sqlite3.Error, UnicodeDecodeError) as error:  # what SQLite says of a damaged file may be no text
        raise ValueError(f"cannot read the tables of {db_path}: {error}; is it a SQLite database?") from error
    return SpiderSchema(tables)


def read_tables_entry(db_path: Path) -> dict[str, Any]:
    """What ``tables.json`` would say of a SQLite file's tables, columns and foreign keys, where there is none.

    A key that names no columns of the table it points to means that table's primary key.
    """
    tables = [table for table in read_schema(db_path, sample_values=0).tables if not table.is_view]
    columns = [(-1, "*"), *((n, column.name) for n, table in enumerate(tables) for column in table.columns)]
    places = {column: place for place, column in enumerate(columns)}
    names = [table.name for table in tables]
    keys = [
        [places[n, here], places[names.index(key.ref_table), there]]
        for n, table in enumerate(tables)
        for key in table.foreign_keys
        if key.ref_table in names
        for here, there in zip(key.columns, key.ref_columns, strict=False)
        if (names.index(key.ref_table), there) in places
    ]
    return {"table_names_original": names, "column_names_original": columns, "foreign_keys": keys}


def comparable(query: Query, schema: SpiderSchema, keys: Mapping[str, str]) -> Query:
    """The query as exact set match compares it.

    ``keys`` maps ``table.column`` to the column that stands for its group of foreign keys; it applies to the tables of
    the outermost FROM. Raises OfficialCrash on a condition that the official code cannot walk through.
    """
    # as officially: keys of a table that only the other side of a set operation names stay apart
    tables = {source for source in query.sources if isinstance(source, str)}
    unify = {column: key for column, key in keys.items() if column in schema.names and column.split(".")[0] in tables}
    return _unified(_without_values(query), unify)


def _without_values(query: Query) -> Query:
    def operand(value: Operand) -> Operand:
        return _without_values(value) if isinstance(value, Query) else None

    def condition(parts: Condition) -> Condition:
        stripped = list(parts)
        for place in range(0, len(parts), 2):
            part = parts[place]
            # BETWEEN without its AND and the like put words where comparisons belong; the official code breaks there
            if not isinstance(part, Comparison):
                raise OfficialCrash("a condition with AND or OR out of place")
            stripped[place] = replace(part, value=operand(part.value), upper=operand(part.upper))
        return tuple(stripped)

    return replace(
        query,
        on=condition(query.on),
        where=condition(query.where),
        having=condition(query.having),
        operand=query.operand and _without_values(query.operand),
    )


def _unified(query: Query, unify: Mapping[str, str]) -> Query:
    def use(column: ColumnUse) -> ColumnUse:
        return ColumnUse(column.aggregate, unify.get(column.column, column.column), None)

    def term(each: Term) -> Term:
        return Term(each.sign, use(each.left), each.right and use(each.right))

    def condition(parts: Condition) -> Condition:
        return tuple(
            replace(part, term=term(part.term)) if isinstance(part, Comparison) and place % 2 == 0 else part
            for place, part in enumerate(parts)
        )

    return replace(
        query,
        distinct=None,
        items=tuple((aggregate, term(each)) for aggregate, each in query.items),
        on=condition(query.on),
        where=condition(query.where),
        group=tuple(use(column) for column in query.group),
        having=condition(query.having),
        order=query.order and (query.order[0], tuple(term(each) for each in query.order[1])),
        # the other side of a set operation is outermost too, with the tables of the first
        operand=query.operand and _unified(query.operand, unify),
    )
