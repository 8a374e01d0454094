"""``with_views``: views and virtual tables beside the tables, by the names and types of their columns.

A view runs SQL of whoever made the database, and a virtual table runs its module, and even to ask for the columns
compiles them. No row is read: one sample may cost any amount of work.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from finer_sql_lib.records import Row
from finer_sql_lib.schema.asked import Ask, literal, quote
from finer_sql_lib.schema.descriptions import Descriptions, fold_name
from finer_sql_lib.schema.nouns import Column, Schema, Table


def with_views(schema: Schema, ask: Ask, descriptions: Descriptions) -> Schema:
    """The schema with what it only named, ``not_shown``, as tables behind its own.

    What cannot be queried (its table is gone, its module is not built in) is left out, and a note says why.
    """
    names = schema.not_shown
    listed = dict(zip(names, ask([_columns_query(name) for name in names]), strict=True))
    # compiled, not run: can a query succeed at all?
    asked = [name for name in names if listed[name].error is None]
    checks = dict(zip(asked, ask([f"EXPLAIN SELECT * FROM {quote(name)}" for name in asked]), strict=True))
    problems: dict[str, str] = {}
    views: list[Table] = []
    for name in names:
        if listed[name].lost_bytes:
            problems[name] = "a column's name is not UTF-8"
        elif (error := listed[name].error or checks[name].error) is not None:
            problems[name] = error
        else:
            views.append(_described(name, listed[name].rows, descriptions))
    notes = (f"view or virtual table {name} is left out: {problem}" for name, problem in problems.items())
    return replace(schema, tables=(*schema.tables, *views), not_shown=(), notes=(*schema.notes, *notes))


def _described(name: str, rows: Sequence[Row], descriptions: Descriptions) -> Table:
    """The table of these rows of column name and type."""
    columns = (
        Column(str(column), str(kind), descriptions.get((fold_name(name), fold_name(str(column))), ""))
        for column, kind in rows
    )
    return Table(name, tuple(columns), is_view=True)


def _columns_query(name: str) -> str:
    return f"SELECT name, type FROM pragma_table_xinfo({literal(name)}) WHERE hidden <> 1 ORDER BY cid"
