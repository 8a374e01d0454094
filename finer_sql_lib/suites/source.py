"""What a database gives its variants: the statements that make its schema, its keys, and a sample of its rows.

The file is opened read-only and immutable. A stranger made it: reading has a deadline, long values are cut, and what
cannot be read is a :class:`NoSuite` with its reason.
"""

from __future__ import annotations

import random
import sqlite3
import time
from dataclasses import dataclass
from pathlib import Path

from finer_sql_lib.execution import Executor
from finer_sql_lib.records import Row, Value
from finer_sql_lib.schema import ForeignKey, Schema, SchemaError, open_database
from finer_sql_lib.schema.asked import Asked, quote
from finer_sql_lib.schema.read import schema_of

MAX_SAMPLED_ROWS = 2_000
MAX_VALUE_CHARS = 1_000
MAX_CELL_BYTES = 16 * 1024**2
MAX_DATABASE_BYTES = 2 * 1024**3
"""A suite holds a copy of the original."""
OPCODES_PER_CHECK = 100
"""Few: each may be a function that takes a quarter of a second."""


class NoSuite(ValueError):
    """A database has no variants; the text says why."""


@dataclass(frozen=True, slots=True)
class SourceTable:
    """A table to be filled: the columns that can be written, and a sample of rows in their order.

    ``unique``: sets of columns without equal rows, the primary key first. ``foreign_keys``: those that SQLite can
    check, whose targets are keys, and that have something to refer to in the original. ``n_rows``: how many there are
    in the original.
    """

    name: str
    columns: tuple[str, ...]
    not_null: tuple[bool, ...]
    primary_key: tuple[str, ...]
    unique: tuple[tuple[str, ...], ...]
    foreign_keys: tuple[ForeignKey, ...]
    rows: tuple[Row, ...]
    n_rows: int


@dataclass(frozen=True, slots=True)
class Source:
    """A database to be varied. ``statements`` make its schema, triggers left out; ``tables`` stand parents first."""

    db_id: str
    encoding: str
    statements: tuple[str, ...]
    tables: tuple[SourceTable, ...]


def read_source(path: Path, db_id: str, max_seconds: float) -> Source:
    """The source of one file. Raises NoSuite where it cannot be varied: not readable, too large, virtual tables."""
    try:
        with open_database(path) as connection:
            if path.stat().st_size > MAX_DATABASE_BYTES:
                raise NoSuite(f"the file has more than {MAX_DATABASE_BYTES >> 30} GiB")
            with Executor(1) as reader:
                schema = schema_of(Asked(path, reader), db_id, 0)
            set_deadline(connection, max_seconds)
            return _source_of(connection, schema)
    except (SchemaError, OverflowError) as error:
        raise NoSuite(str(error)) from error


def set_deadline(connection: sqlite3.Connection, max_seconds: float) -> None:
    """End what runs on ``connection`` after so many seconds from now, and cap the values that SQL may build."""
    end = time.monotonic() + max_seconds
    connection.set_progress_handler(lambda: time.monotonic() > end, OPCODES_PER_CHECK)
    connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, MAX_CELL_BYTES)


def _source_of(connection: sqlite3.Connection, schema: Schema) -> Source:
    if schema.notes:
        raise NoSuite("; ".join(schema.notes))
    listed = connection.execute("SELECT type, name, sql, rootpage FROM sqlite_master ORDER BY rowid").fetchall()
    virtual = [name for kind, name, _, page in listed if kind == "table" and not page]
    if virtual:  # their contents lie in tables of their modules, which nobody but the module may fill
        raise NoSuite(f"it has virtual tables: {', '.join(virtual)}")
    # a trigger would write while a variant is filled, and no query fires one
    statements = [sql for kind, _, sql, _ in listed if sql and kind != "trigger" and not _is_internal(sql)]
    keys: dict[str, list[ForeignKey]] = {table.name: [] for table in schema.tables}
    unique = {table.name: _unique_sets(connection, table.name, table.primary_key) for table in schema.tables}
    for table, key in schema.foreign_keys():
        # a file may be filled against its own keys: rows that refer to an empty table would all have to go
        has_parents = schema.table(key.ref_table).n_rows != 0 or table.n_rows == 0
        if has_parents and any(set(key.ref_columns) == set(columns) for columns in unique[key.ref_table]):
            keys[table.name].append(key)
    tables = []
    for table in schema.tables:
        writable = [column for column in table.columns if not column.generated]
        names = tuple(column.name for column in writable)
        rows = _sample_rows(connection, table.name, names, table.n_rows) if names else ()
        tables.append(
            SourceTable(
                table.name,
                names,
                tuple(column.not_null for column in writable),
                table.primary_key,
                unique[table.name],
                tuple(keys[table.name]),
                rows,
                len(rows) if table.n_rows is None else table.n_rows,
            )
        )
    encoding = connection.execute("PRAGMA encoding").fetchone()[0]
    return Source(schema.db_id, encoding, tuple(statements), tuple(parents_first(tables)))


def _is_internal(sql: str) -> bool:
    """Whether a statement makes a table that SQLite makes itself (sqlite_sequence, sqlite_stat1)."""
    return sql.casefold().startswith("create table sqlite_")


def _unique_sets(
    connection: sqlite3.Connection, table: str, primary_key: tuple[str, ...]
) -> tuple[tuple[str, ...], ...]:
    """Every set of plain columns that must differ between rows: the primary key and the unique indexes."""
    found = [primary_key] if primary_key else []
    for _, index, is_unique, _, is_partial in connection.execute(f"PRAGMA index_list({quote(table)})").fetchall():
        names = [row[2] for row in connection.execute(f"PRAGMA index_info({quote(index)})")]
        if is_unique and not is_partial and None not in names:  # None: an expression
            found.append(tuple(names))
    return tuple(dict.fromkeys(found))


def _sample_rows(
    connection: sqlite3.Connection, table: str, columns: tuple[str, ...], n_rows: int | None
) -> tuple[Row, ...]:
    """All rows of a small table; of a large one some from everywhere, or its first ones where rows have no number."""
    cells = ", ".join(f"{quote(table)}.{quote(column)}" for column in columns)
    select = f"SELECT {cells} FROM {quote(table)}"
    if n_rows is None or n_rows > MAX_SAMPLED_ROWS:
        try:
            first, last = connection.execute(f"SELECT min(rowid), max(rowid) FROM {quote(table)}").fetchone()
            dice = random.Random(table)
            places = sorted({dice.randint(first, last) for _ in range(MAX_SAMPLED_ROWS)})
            probe = f"{select} WHERE rowid >= ? LIMIT 1"
            found = dict.fromkeys(_cut(row) for place in places for row in connection.execute(probe, (place,)))
            return tuple(found)
        except (sqlite3.OperationalError, TypeError):  # WITHOUT ROWID, or a column of that name that holds text
            pass
    return tuple(_cut(row) for row in connection.execute(f"{select} LIMIT {MAX_SAMPLED_ROWS}"))


def _cut(row: Row) -> Row:
    return tuple(value[:MAX_VALUE_CHARS] if isinstance(value, str | bytes) else value for value in row)


def parents_first(tables: list[SourceTable]) -> list[SourceTable]:
    """The tables in an order in which foreign keys point backwards, as far as there is one: keys may go round."""
    left, ordered, done = list(tables), [], set[str]()
    while left:
        free = (t for t in left if all(key.ref_table in done or key.ref_table == t.name for key in t.foreign_keys))
        table = next(free, left[0])
        left.remove(table)
        ordered.append(table)
        done.add(table.name)
    return ordered


def is_number(value: Value) -> bool:
    """Whether a value is a number, or text that reads as one.

    >>> is_number("12.5"), is_number("12 apples"), is_number(None)
    (True, False, False)
    """
    if isinstance(value, str):
        try:
            float(value)
        except ValueError:
            return False
        return value.strip().lstrip("+-")[:1].isdigit()  # not nan, not inf
    return isinstance(value, int | float)
