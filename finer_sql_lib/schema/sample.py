"""``with_values``: what the columns of tables hold most often, of their first rows."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from finer_sql_lib.schema.asked import Ask, quote
from finer_sql_lib.schema.descriptions import shorten
from finer_sql_lib.schema.nouns import Column, SampleValue, Table

MAX_SAMPLED_ROWS: Final = 10_000
"""Sample values are counted over this many rows, from the start of each table."""
MAX_VALUE_CHARS: Final = 60
"""Longer text is cut here and ends in an ellipsis."""
_COLUMNS_A_QUERY: Final = 16
"""So many columns of so many rows of so long text are within what a result may have."""


def with_values(tables: Sequence[Table], ask: Ask, k: int) -> tuple[list[Table], list[str]]:
    """The tables with the k most frequent values of each column, and notes, a sentence each.

    What cannot be sampled within the bounds is shown without values; a table that cannot be read is left out.
    """
    if k == 0:
        return list(tables), []
    parts = {table.name: list(_parts(table.columns)) for table in tables}
    queries = [_query(table.name, part, len(parts[table.name])) for table in tables for part in parts[table.name]]
    answers = iter(ask(queries))
    shown, notes = [], []
    for table in tables:
        columns: dict[str, Column] = {column.name: column for column in table.columns}
        problems: dict[str, str] = {}
        for part in parts[table.name]:
            execution = next(answers)
            if execution.outcome != "rows":
                problems[execution.outcome] = str(execution.error)
                continue
            counts: list[Counter[SampleValue]] = [Counter() for _ in part]
            for row in execution.rows:
                for counter, value in zip(counts, row, strict=True):
                    if value is not None and value != "":
                        counter[value] += 1  # type: ignore[index]
            for column, counter in zip(part, counts, strict=True):
                columns[column.name] = replace(column, values=_most_common(counter, k))
        if "error" in problems:
            notes.append(f"table {table.name} is left out: {problems['error']}")
            continue
        notes += (f"table {table.name} is shown without values of some columns: {why}" for why in problems.values())
        shown.append(replace(table, columns=tuple(columns.values())))
    return shown, notes


def _parts(columns: Sequence[Column]) -> Iterator[Sequence[Column]]:
    """Columns to be asked for together. A generated one is a program, and takes no others with it."""
    stored = [column for column in columns if not column.generated]
    for start in range(0, len(stored), _COLUMNS_A_QUERY):
        yield stored[start : start + _COLUMNS_A_QUERY]
    for column in columns:
        if column.generated:
            yield [column]


def _query(table: str, columns: Sequence[Column], n_parts: int) -> str:
    # Qualified names: a bare "name" that is no column would quietly become a string. The cut happens inside SQLite,
    # one character late, so that long text never travels and still shows that it was cut.
    cells = [f"{quote(table)}.{quote(column.name)}" for column in columns]
    selected = ", ".join(
        f"CASE typeof({cell}) WHEN 'text' THEN substr({cell}, 1, {MAX_VALUE_CHARS + 1}) WHEN 'blob' THEN NULL "
        f"ELSE {cell} END"
        for cell in cells
    )
    # An index on all columns of a part would bring other rows first than an index on all of the table.
    source = quote(table) if n_parts == 1 else f"{quote(table)} NOT INDEXED"
    return f"SELECT {selected} FROM {source} LIMIT {MAX_SAMPLED_ROWS}"


def _most_common(counter: Counter[SampleValue], k: int) -> tuple[SampleValue, ...]:
    # most_common keeps the order of first appearance among equal counts
    values = (value for value, _ in counter.most_common(k))
    return tuple(shorten(value, MAX_VALUE_CHARS) if isinstance(value, str) else value for value in values)
