"""``read_schema``: the schema of a live SQLite file, with sample values and row counts, at a bounded cost.

The file is asked in a worker that can be killed (:mod:`~finer_sql_lib.schema.asked`), read-only and immutable, so
nothing beside it (journal, WAL) is created. Text that is not UTF-8 loses its bad bytes, as in the official evaluators.
Sources: SQLite's PRAGMA table_xinfo, foreign_key_list.

    names -> tables with columns and keys -> values -> views
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import nullcontext
from dataclasses import replace
from pathlib import Path
from typing import Final

from finer_sql_lib.execution import Executor
from finer_sql_lib.records import Execution, Row
from finer_sql_lib.schema.asked import Ask, Asked, SchemaError, literal, quote
from finer_sql_lib.schema.descriptions import Descriptions, fold_name
from finer_sql_lib.schema.nouns import Column, ForeignKey, Schema, Table
from finer_sql_lib.schema.open_file import check_file
from finer_sql_lib.schema.sample import with_values
from finer_sql_lib.schema.views import with_views

MAX_COUNTED_ROWS = 10_000_000
"""Rows are counted up to this many; above it a table's ``n_rows`` is None."""

NAMES: Final = """SELECT CAST(name AS BLOB), rootpage, CASE WHEN type = 'table' THEN substr(sql, 1, 4096) END
    FROM sqlite_master WHERE type IN ('table', 'view') ORDER BY rowid"""
"""Only views and virtual tables have no pages of their own, and rootpage 0."""

_MODULE = re.compile(r"\bUSING\s+[\"'`\[]?(\w+)", re.IGNORECASE)
_SHADOWS: Final[Mapping[str, str]] = {
    "fts3": "content docsize segdir segments stat",
    "fts4": "content docsize segdir segments stat",
    "fts5": "config content data docsize idx",
    "rtree": "node parent rowid",
    "rtree_i32": "node parent rowid",
    "geopoly": "node parent rowid",
}
"""Module -> the ends of the names of the tables that it keeps its content in, as SQLite's own modules declare them.
PRAGMA table_list knows them too, but compiles every view for it."""


def read_schema(
    db_path: str | Path,
    *,
    sample_values: int = 3,
    descriptions: Mapping[tuple[str, str], str] | None = None,
    executor: Executor | None = None,
) -> Schema:
    """The schema of a SQLite file; its ``db_id`` is the file's name without suffix.

    ``sample_values``: at most this many values per column, the most frequent of the first rows
    (:data:`~finer_sql_lib.schema.sample.MAX_SAMPLED_ROWS`); among equally frequent ones those that appear first. Values
    are distinct; NULLs, empty text and blobs are skipped.
    ``descriptions``: (table, column) -> text, see :func:`read_descriptions`; case and outer blanks do not matter, and
    columns that do not exist are ignored.
    ``executor``: whose worker reads it, where several schemas are read; None for one of its own.

    A table that cannot be read (a generated column by a function of the application, a name that is not UTF-8) is left
    out, one that cannot be sampled in time is shown without values, and a note says why.

    Raises SchemaError for a file that is missing, not SQLite, or without a table or view that can be read, ValueError
    for a negative ``sample_values``.
    """
    if sample_values < 0:
        raise ValueError(f"sample_values must be 0 or more, got {sample_values}")
    path = Path(db_path)
    check_file(path)
    folded = {(fold_name(t), fold_name(c)): text for (t, c), text in (descriptions or {}).items()}
    with nullcontext(executor) if executor is not None else Executor(1) as reader:
        ask = Asked(path, reader)
        # SQLite opens any file; only the first look at it tells whether it is a database.
        if (problem := ask(["SELECT count(*) FROM sqlite_master"])[0].error) is not None:
            raise SchemaError(f"{path}: not a readable SQLite database ({problem})")
        schema = with_views(schema_of(ask, path.stem, sample_values, folded), ask, folded)
    if not schema.tables:
        why = "no table of the database can be read: " + "; ".join(schema.notes)
        raise SchemaError(f"{path}: {why if schema.notes else 'the database has no tables'}")
    return schema


def schema_of(ask: Ask, db_id: str, sample_values: int = 3, descriptions: Descriptions | None = None) -> Schema:
    """The same for whatever can be asked; views and virtual tables are named, no more.

    The names in ``descriptions`` are folded.
    """
    names: list[str] = []
    not_shown: list[str] = []
    notes: list[str] = []
    listed = ask([NAMES])[0].rows
    shadows = shadow_names(listed)
    for raw, rootpage, _sql in listed:
        if not isinstance(raw, bytes):
            continue  # the schema table was written to: nothing can be called that
        name = raw.decode(errors="ignore")
        if name.casefold().startswith("sqlite_") or name.casefold() in shadows:
            continue
        try:
            raw.decode()
        except UnicodeDecodeError:
            notes.append(f"table {name} is left out: its name is not UTF-8 ({raw!r})")
            continue
        (names if rootpage else not_shown).append(name)
    queries = {name: table_queries(name) for name in names}
    answers = iter(ask([query for each in queries.values() for query in each]))
    tables: list[Table] = []
    for name, each in queries.items():
        table = table_of(name, [next(answers) for _query in each], descriptions or {})
        if isinstance(table, Table):
            tables.append(table)
        else:
            notes.append(f"table {name} is left out: {table}")
    tables, more_notes = with_values(tables, ask, sample_values)
    resolved = tuple(resolve_keys(table, tables) for table in tables)
    return Schema(db_id, resolved, tuple(not_shown), (*notes, *more_notes))


def shadow_names(listed: Sequence[Row]) -> frozenset[str]:
    """The tables in which virtual tables keep their content, in lower case: not even named.

    >>> sorted(shadow_names([(b"Page", 0, "CREATE VIRTUAL TABLE Page USING rtree(id, low, high)")]))
    ['page_node', 'page_parent', 'page_rowid']
    """
    shadows = set()
    for raw, rootpage, sql in listed:
        if isinstance(raw, bytes) and not rootpage and isinstance(sql, str):
            modules = (module.casefold() for module in _MODULE.findall(sql))
            ends = (end for module in modules for end in _SHADOWS.get(module, "").split())
            shadows |= {f"{raw.decode(errors='ignore')}_{end}".casefold() for end in ends}
    return frozenset(shadows)


def table_queries(name: str) -> tuple[str, ...]:
    """What is asked about one table: its columns, its foreign keys, whether it can be read, and its number of rows."""
    return (
        # hidden: 0 ordinary, 1 hidden, 2 and 3 generated (virtual, stored)
        'SELECT name, CAST(type AS BLOB), "notnull", pk, hidden '
        f"FROM pragma_table_xinfo({literal(name)}) WHERE hidden <> 1 ORDER BY cid",
        f'SELECT id, "table", "from", "to" FROM pragma_foreign_key_list({literal(name)})',
        f"EXPLAIN SELECT * FROM {quote(name)}",  # a table without samples has to be one as well
        # A count of a huge table would read all of its index; one row beyond the bound is enough to stop.
        f"SELECT count(*) FROM (SELECT 1 FROM {quote(name)} LIMIT {MAX_COUNTED_ROWS + 1})",
    )


def table_of(name: str, answers: Sequence[Execution], descriptions: Descriptions) -> Table | str:
    """One table as declared, from the answers to :func:`table_queries`; targets of foreign keys as written.

    A text where it cannot be read: why.
    """
    info, keys, explained, counted = answers
    if info.lost_bytes:
        return "a column's name is not UTF-8"
    for answer in (info, keys, explained):
        if answer.error is not None:
            return answer.error
    if counted.outcome == "error":  # a damaged table, not only one that cannot be counted in time
        return str(counted.error)
    n_rows = counted.rows[0][0] if counted.rows else None
    columns = tuple(
        Column(
            name=str(column),
            type=declared.decode(errors="ignore") if isinstance(declared, bytes) else "",
            description=descriptions.get((fold_name(name), fold_name(str(column))), ""),
            not_null=bool(not_null),
            generated=hidden in (2, 3),
        )
        for column, declared, not_null, _, hidden in info.rows
    )
    # pk: the column's place in the primary key, from 1; 0 where it is not part of it
    places = sorted((pk, str(column)) for column, _, _, pk, _ in info.rows if isinstance(pk, int) and pk > 0)
    return Table(
        name=name,
        columns=columns,
        primary_key=tuple(column for _, column in places),
        foreign_keys=tuple(foreign_keys_of(keys.rows)),
        n_rows=n_rows if isinstance(n_rows, int) and n_rows <= MAX_COUNTED_ROWS else None,
    )


def foreign_keys_of(rows: Sequence[Row]) -> Iterator[ForeignKey]:
    """Foreign keys in the order of declaration (SQLite lists the last one first); targets as written."""
    parts: dict[int, list[tuple[str, str, str | None]]] = {}
    for number, target, here, there in rows:
        assert isinstance(number, int)
        parts.setdefault(number, []).append((str(target), str(here), None if there is None else str(there)))
    for number in sorted(parts, reverse=True):
        yield ForeignKey(
            columns=tuple(here for _, here, _ in parts[number]),
            ref_table=parts[number][0][0],
            ref_columns=tuple(there for _, _, there in parts[number] if there is not None),
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
