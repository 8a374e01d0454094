"""``value_index``: the text values of a database by their keys, read once a process for each content of a file.

Up to ``MAX_IN_MEMORY`` of them are kept in memory; of a larger database in a file of the user's cache folder
(:mod:`~finer_sql_lib.schema.value_file`), or of this process's own where that folder cannot be written. All give the
same values, so that prompts do not depend on it.
"""

from __future__ import annotations

import atexit
import contextlib
import os
import sqlite3
import warnings
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from functools import cache, lru_cache
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final, Protocol

from finer_sql_lib.execution import DatabaseError, database_fingerprint
from finer_sql_lib.records import DataNote
from finer_sql_lib.runs.cache import cache_folder
from finer_sql_lib.schema.asked import SchemaError, quote
from finer_sql_lib.schema.filter import ColumnKey
from finer_sql_lib.schema.open_file import MAX_OPEN_S, open_database
from finer_sql_lib.schema.read import NAMES, shadow_names
from finer_sql_lib.schema.sample import MAX_VALUE_CHARS
from finer_sql_lib.schema.value_file import Entry, ValueFile
from finer_sql_lib.schema.value_keys import value_key

MAX_IN_MEMORY: Final = 100_000
"""Values (distinct keys of a column) up to which a database needs no file: some 30 MB."""
MAX_CELLS: Final = 10_000_000
"""Cells of a table that are read, from its start: a bound on time, some seconds, that is the same on every machine."""
_MAX_REMEMBERED = 100_000
"""Distinct values of a column after which the reader forgets what it has seen of it; a repeat only costs its key."""


class ValueIndex(Protocol):
    """What finds values by their keys."""

    def find(self, keys: Collection[str]) -> Iterator[Entry]:
        """The values of these keys, at most one for each key and column; the order is not fixed."""


class MemoryIndex:
    """An index in memory."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        self._values: dict[str, dict[ColumnKey, str]] = defaultdict(dict)
        for key, table, column, value in entries:
            self._values[key].setdefault((table, column), value)

    def find(self, keys: Collection[str]) -> Iterator[Entry]:
        """As :class:`ValueIndex` says."""
        for key in keys:
            for (table, column), value in self._values.get(key, {}).items():
                yield key, table, column, value


def value_index(db_path: Path) -> ValueIndex:
    """The index of a database file. Raises SchemaError where the file cannot be read."""
    try:
        return _index_of(database_fingerprint(db_path), db_path)
    except DatabaseError as error:
        raise SchemaError(str(error)) from error


@lru_cache(maxsize=64)
def _index_of(fingerprint: str, db_path: Path) -> ValueIndex:
    """The index of a content; a DataNote says where a large one cannot be kept for other processes."""
    file = ValueFile(
        cache_folder() / "values" / f"{fingerprint}.values-1.sqlite", lambda: read_entries(db_path, fingerprint)
    )
    if os.path.isfile(file.path):
        return file
    few = list(islice(read_entries(db_path, fingerprint), MAX_IN_MEMORY + 1))
    if len(few) <= MAX_IN_MEMORY:
        return MemoryIndex(few)
    try:
        file.build()
    except (OSError, sqlite3.Error) as problem:  # of the cache folder: what is wrong with the database is a SchemaError
        warnings.warn(
            f"{db_path}: the index of its values cannot be kept in the cache folder ({problem}), so every process "
            "makes its own; set XDG_CACHE_HOME to a folder that can be written",
            DataNote,
            stacklevel=3,
        )
        return replace(file, path=_own_folder() / file.path.name)  # built at the first question
    return file


@cache
def _own_folder() -> Path:
    """A folder that is removed when the process ends: a large index in memory would take 500 bytes a value."""
    folder = TemporaryDirectory(prefix="finer-sql-values-")
    atexit.register(folder.cleanup)
    return Path(folder.name)


def read_entries(db_path: Path, fingerprint: str) -> Iterator[Entry]:
    """The first value of every key in every column of the tables, in the order of tables and rows.

    Values of more than ``MAX_VALUE_CHARS`` characters are left out, views and generated columns too: both run what a
    stranger wrote. Raises SchemaError where the file cannot be read within ``MAX_OPEN_S``, or is another one at the end
    than at the start.
    """
    with open_database(db_path) as connection:
        for table, columns in stored_columns(connection).items():
            try:
                yield from table_entries(connection, table, columns)
            except sqlite3.DatabaseError as problem:  # damaged further down than the schema's samples reach
                # by the clock, so not the same on every machine; what Python itself refuses has no code
                if getattr(problem, "sqlite_errorcode", None) == sqlite3.SQLITE_INTERRUPT:
                    raise SchemaError(
                        f"{db_path}: its values take more than {MAX_OPEN_S:.0f} s to read; run the same command when "
                        "the machine is less busy, or with --no-question-values"
                    ) from problem
                warnings.warn(
                    f"{db_path}: table {table} cannot be read to its end ({problem}); questions that name a value "
                    "behind that do not show it",
                    DataNote,
                    stacklevel=2,
                )
    if database_fingerprint(db_path) != fingerprint:
        raise SchemaError(f"{db_path}: the file changed while its values were read; run the same command again")


def stored_columns(connection: sqlite3.Connection) -> dict[str, list[str]]:
    """The columns of each table that are stored and not computed. Runs and compiles nothing of the database's own."""
    tables = {}
    listed = connection.execute(NAMES).fetchall()
    shadows = shadow_names(listed)
    for raw, rootpage, _sql in listed:
        with contextlib.suppress(UnicodeDecodeError):  # the schema's notes say that such a table is left out
            name = raw.decode() if rootpage and isinstance(raw, bytes) else ""
            if name and not name.casefold().startswith("sqlite_") and name.casefold() not in shadows:
                query = "SELECT CAST(name AS BLOB) FROM pragma_table_xinfo(?) WHERE hidden = 0 ORDER BY cid"
                tables[name] = [column.decode() for (column,) in connection.execute(query, (name,))]
    return {name: columns for name, columns in tables.items() if columns}


def table_entries(connection: sqlite3.Connection, table: str, columns: Sequence[str]) -> Iterator[Entry]:
    """The same for one table. Raises sqlite3.Error where a query on it fails."""
    cells = [f"{quote(table)}.{quote(column)}" for column in columns]
    # Bytes, as length() of text counts to the first NUL only; a character has at most four of them in UTF-8.
    selected = ", ".join(
        f"CASE WHEN typeof({cell}) = 'text' AND length(CAST({cell} AS BLOB)) <= {4 * MAX_VALUE_CHARS} THEN {cell} END"
        for cell in cells
    )
    seen: list[set[str]] = [set() for _ in columns]
    keys: list[set[str]] = [set() for _ in columns]
    n_rows = MAX_CELLS // len(columns)
    for row in connection.execute(f"SELECT {selected} FROM {quote(table)} LIMIT {n_rows}"):
        for place, value in enumerate(row):
            if value is None or value in seen[place] or len(value) > MAX_VALUE_CHARS:
                continue
            for known in (seen[place], keys[place]):
                if len(known) >= _MAX_REMEMBERED:
                    known.clear()
            seen[place].add(value)
            key = value_key(value)
            if key is not None and key not in keys[place]:
                keys[place].add(key)
                yield key, table, columns[place], value
