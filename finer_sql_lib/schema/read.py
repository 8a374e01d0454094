"""``read_schema``: the schema of a live SQLite file, with sample values and row counts, at a bounded cost.

The file is opened read-only and immutable, so nothing beside it (journal, WAL) is created. Text that is not UTF-8
loses its bad bytes, as in the official evaluators. Sources: SQLite's PRAGMA table_list, table_xinfo, foreign_key_list.
"""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from finer_sql_lib.execution import read_only_uri, unfinished_changes
from finer_sql_lib.schema.descriptions import Descriptions, fold_name, shorten
from finer_sql_lib.schema.nouns import Column, ForeignKey, SampleValue, Schema, Table
from finer_sql_lib.schema.views import quote, with_views

MAX_SAMPLED_ROWS = 10_000
"""Sample values are counted over this many rows, from the start of each table."""
MAX_COUNTED_ROWS = 10_000_000
"""Rows are counted up to this many; above it a table's ``n_rows`` is None."""
MAX_VALUE_CHARS = 60
"""Longer text is cut here and ends in an ellipsis."""


class SchemaError(ValueError):
    """A database file cannot be read; the message names the file and the way out."""


@contextmanager
def open_database(path: str | Path) -> Iterator[sqlite3.Connection]:
    """A read-only, immutable connection to a SQLite file, closed at the end.

    Raises SchemaError when the file is missing, empty, not SQLite, corrupt, or has changes that are only in its WAL or
    its rollback journal.
    """
    path = Path(path)
    if not path.is_file():
        raise SchemaError(f"{path}: no such database file")
    if path.stat().st_size == 0:
        raise SchemaError(f"{path}: the file is empty (0 bytes); fetch it again")
    if (unfinished := unfinished_changes(path)) is not None:
        raise SchemaError(unfinished)
    connection: sqlite3.Connection | None = None
    try:
        # Without immutable=1 a file in WAL mode gets -wal and -shm files beside it, or fails in a read-only folder.
        connection = sqlite3.connect(read_only_uri(path), uri=True)
        connection.text_factory = lambda raw: raw.decode(errors="ignore")
        # SQLite opens any file; only the first look at it tells whether it is a database.
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        yield connection
    except sqlite3.Error as error:
        raise SchemaError(f"{path}: not a readable SQLite database ({error})") from error
    finally:
        if connection is not None:
            connection.close()


def read_schema(
    db_path: str | Path, *, sample_values: int = 3, descriptions: Mapping[tuple[str, str], str] | None = None
) -> Schema:
    """The schema of a SQLite file; its ``db_id`` is the file's name without suffix.

    ``sample_values``: at most this many values per column, the most frequent of the first ``MAX_SAMPLED_ROWS`` rows;
    among equally frequent ones those that appear first. Values are distinct; NULLs, empty text and blobs are skipped.
    ``descriptions``: (table, column) -> text, see :func:`read_descriptions`; case and outer blanks do not matter, and
    columns that do not exist are ignored.

    A table that cannot be read (a generated column by a function of the application, a name that is not UTF-8) is left
    out, and a note says why.

    Raises SchemaError for a file that is missing, not SQLite, or without a table or view that can be read, ValueError
    for a negative ``sample_values``.
    """
    if sample_values < 0:
        raise ValueError(f"sample_values must be 0 or more, got {sample_values}")
    path = Path(db_path)
    folded = {(fold_name(t), fold_name(c)): text for (t, c), text in (descriptions or {}).items()}
    with open_database(path) as connection:
        schema = schema_of(connection, path.stem, sample_values, folded)
    if schema.not_shown:
        schema = with_views(schema, path, folded)
    if not schema.tables:
        why = "no table of the database can be read: " + "; ".join(schema.notes)
        raise SchemaError(f"{path}: {why if schema.notes else 'the database has no tables'}")
    return schema


def schema_of(
    connection: sqlite3.Connection, db_id: str, sample_values: int = 3, descriptions: Descriptions | None = None
) -> Schema:
    """The same for an open connection, whatever it is open on; views and virtual tables are named, no more.

    The names in ``descriptions`` are folded.
    """
    order = connection.execute(
        "SELECT CAST(name AS BLOB), rootpage FROM sqlite_master WHERE type IN ('table', 'view') ORDER BY rowid"
    ).fetchall()
    # Only views and virtual tables have no pages of their own. Shadow tables belong to a virtual one: not even named.
    has_unstored = any(not rootpage for _, rootpage in order)
    kinds = connection.execute("PRAGMA table_list").fetchall() if has_unstored else []
    shadows = {name for schema, name, kind, *_ in kinds if (schema, kind) == ("main", "shadow")}
    tables: list[Table] = []
    not_shown: list[str] = []
    notes: list[str] = []
    for raw, rootpage in order:
        name = raw.decode(errors="ignore")
        if name.casefold().startswith("sqlite_") or name in shadows:
            continue
        try:
            raw.decode()
            if rootpage:
                tables.append(read_table(connection, name, sample_values, descriptions or {}))
            else:
                not_shown.append(name)
        except UnicodeDecodeError as error:
            notes.append(f"table {name} is left out: its name or a column's is not UTF-8 ({error.object!r})")
        except sqlite3.DatabaseError as error:  # a damaged table as well
            notes.append(f"table {name} is left out: {error}")
    return Schema(db_id, tuple(resolve_keys(table, tables) for table in tables), tuple(not_shown), tuple(notes))


def read_table(connection: sqlite3.Connection, name: str, sample_values: int, descriptions: Descriptions) -> Table:
    """One table as declared, with sample values and its number of rows; targets of foreign keys as written.

    Raises sqlite3.Error where a query on it fails, UnicodeDecodeError where a column's name is not UTF-8.
    """
    for (raw,) in connection.execute("SELECT CAST(name AS BLOB) FROM pragma_table_xinfo(?)", (name,)):
        raw.decode()
    # hidden: 0 ordinary, 1 hidden, 2 and 3 generated (virtual, stored)
    info = [row for row in connection.execute(f"PRAGMA table_xinfo({quote(name)})") if row[6] != 1]
    columns = [row[1] for row in info]
    connection.execute(f"EXPLAIN SELECT * FROM {quote(name)}")  # a table without samples has to be one as well
    samples = frequent_values(connection, name, columns, sample_values)
    # A count of a huge table would read all of its index; one row beyond the bound is enough to stop.
    bounded = f"SELECT count(*) FROM (SELECT 1 FROM {quote(name)} LIMIT {MAX_COUNTED_ROWS + 1})"
    n_rows: int = connection.execute(bounded).fetchone()[0]
    return Table(
        name=name,
        columns=tuple(
            Column(
                name=column,
                type=declared,
                description=descriptions.get((fold_name(name), fold_name(column)), ""),
                values=values,
                not_null=bool(not_null),
                generated=hidden in (2, 3),
            )
            for (_, column, declared, not_null, _, _, hidden), values in zip(info, samples, strict=True)
        ),
        # row[5]: the column's place in the primary key, from 1; 0 where it is not part of it
        primary_key=tuple(row[1] for row in sorted(info, key=lambda row: row[5]) if row[5] > 0),
        foreign_keys=read_foreign_keys(connection, name),
        n_rows=None if n_rows > MAX_COUNTED_ROWS else n_rows,
    )


def frequent_values(
    connection: sqlite3.Connection, table: str, columns: list[str], k: int
) -> list[tuple[SampleValue, ...]]:
    """The k most frequent values of each column, in one pass over the first rows of the table."""
    if k == 0:
        return [()] * len(columns)
    # Qualified names: a bare "name" that is no column would quietly become a string. The cut happens inside SQLite,
    # one character late, so that long text never travels and still shows that it was cut.
    cells = [f"{quote(table)}.{quote(column)}" for column in columns]
    selected = ", ".join(
        f"CASE typeof({cell}) WHEN 'text' THEN substr({cell}, 1, {MAX_VALUE_CHARS + 1}) WHEN 'blob' THEN NULL "
        f"ELSE {cell} END"
        for cell in cells
    )
    counts: list[Counter[SampleValue]] = [Counter() for _ in columns]
    for row in connection.execute(f"SELECT {selected} FROM {quote(table)} LIMIT {MAX_SAMPLED_ROWS}"):
        for counter, value in zip(counts, row, strict=True):
            if value is not None and value != "":
                counter[value] += 1
    # most_common keeps the order of first appearance among equal counts
    values = [[value for value, _ in counter.most_common(k)] for counter in counts]
    return [tuple(shorten(v, MAX_VALUE_CHARS) if isinstance(v, str) else v for v in column) for column in values]


def read_foreign_keys(connection: sqlite3.Connection, table: str) -> tuple[ForeignKey, ...]:
    """Foreign keys in the order of declaration (SQLite lists the last one first); targets as written."""
    parts: dict[int, list[tuple[str, str, str | None]]] = {}
    for number, _, target, here, there, *_ in connection.execute(f"PRAGMA foreign_key_list({quote(table)})"):
        parts.setdefault(number, []).append((target, here, there))
    return tuple(
        ForeignKey(
            columns=tuple(here for _, here, _ in parts[number]),
            ref_table=parts[number][0][0],
            ref_columns=tuple(there for _, _, there in parts[number] if there is not None),
        )
        for number in sorted(parts, reverse=True)
    )


def resolve_keys(table: Table, tables: list[Table]) -> Table:
    """Spell key columns as the tables do (SQL does not mind case) and fill in targets that were left out."""
    by_name = {other.name.casefold(): other for other in tables}
    keys = []
    for key in table.foreign_keys:
        target = by_name.get(key.ref_table.casefold())
        ref_columns = key.ref_columns
        if target is not None and not ref_columns and len(target.primary_key) == len(key.columns):
            ref_columns = target.primary_key
        keys.append(
            ForeignKey(
                columns=_spelled(key.columns, table),
                ref_table=target.name if target else key.ref_table,
                ref_columns=_spelled(ref_columns, target) if target else ref_columns,
            )
        )
    return replace(table, foreign_keys=tuple(keys))


def _spelled(names: tuple[str, ...], table: Table) -> tuple[str, ...]:
    actual = {column.name.casefold(): column.name for column in table.columns}
    return tuple(actual.get(name.casefold(), name) for name in names)
