"""``with_views``: views and virtual tables beside the tables, by the names and types of their columns.

A view runs SQL of whoever made the database, and a virtual table runs its module, so the columns are asked for in the
killable worker that model SQL runs in. No row is read: one sample may cost any amount of work.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from finer_sql_lib.execution import Executor, Job, Limits
from finer_sql_lib.records import Row
from finer_sql_lib.schema.descriptions import Descriptions, fold_name
from finer_sql_lib.schema.nouns import Column, Schema, Table

MAX_SECONDS = 2.0
"""What asking for the columns of one view may take."""


def with_views(schema: Schema, db_path: Path, descriptions: Descriptions) -> Schema:
    """The schema with what it only named, ``not_shown``, as tables behind its own.

    What cannot be queried (its table is gone, its module is not built in) is left out, and a note says why.
    """
    queries = {name: Job(db_path, _columns_query(name)) for name in schema.not_shown}
    problems: dict[str, str] = {}
    views: list[Table] = []
    with Executor(1, Limits(timeout_s=MAX_SECONDS)) as executor:
        listed = executor.run(queries.values())
        for name, job in queries.items():
            check = f"EXPLAIN SELECT * FROM {quote(name)}"  # compiled, not run: can a query succeed at all?
            if listed[job].lost_bytes:
                problems[name] = "a column's name is not UTF-8"
            elif (error := listed[job].error or executor.execute(db_path, check).error) is not None:
                problems[name] = error
            else:
                views.append(_described(name, listed[job].rows, descriptions))
    notes = (f"view or virtual table {name} is left out: {problem}" for name, problem in problems.items())
    return replace(schema, tables=(*schema.tables, *views), not_shown=(), notes=(*schema.notes, *notes))


def _described(name: str, rows: Sequence[Row], descriptions: Descriptions) -> Table:
    """The table of these rows of column name and type."""
    columns = (
        Column(str(column), str(kind), descriptions.get((fold_name(name), fold_name(str(column))), ""))
        for column, kind in rows
    )
    return Table(name, tuple(columns), is_view=True)


def quote(name: str) -> str:
    """A name as SQLite reads it whatever it holds."""
    return '"' + name.replace('"', '""') + '"'


def _columns_query(name: str) -> str:
    literal = "'" + name.replace("'", "''") + "'"
    return f"SELECT name, type FROM pragma_table_xinfo({literal}) WHERE hidden <> 1 ORDER BY cid"
