"""A schema as a page: each table with its columns, types, keys and sample values."""

from __future__ import annotations

from typing import Final

from finer_sql_lib.reports.html.page import MAX_VALUE_CHARS, Html, count, cut, folded, head_and_body, page, row, safe
from finer_sql_lib.schema.nouns import Column, Schema, Table

OPEN_TABLES: Final = 8
"""A schema of more tables opens folded."""
MAX_TABLES: Final = 100
MAX_TABLE_COLUMNS: Final = 200


def show_schema(schema: Schema) -> Html:
    """Tables in their order. Names and values come from an untrusted file."""
    size = f"{count(len(schema.tables), 'table')}, {count(schema.n_columns, 'column')}"
    parts = [f"<p><b>{_name(schema.db_id)}</b> {size}</p>"]
    is_open = len(schema.tables) <= OPEN_TABLES
    parts += [_table(table, is_open) for table in schema.tables[:MAX_TABLES]]
    if len(schema.tables) > MAX_TABLES:
        parts.append(f'<p class="dim">and {count(len(schema.tables) - MAX_TABLES, "more table")}</p>')
    if schema.not_shown:
        parts.append(f'<p class="dim">can be queried, not shown: {", ".join(map(_name, schema.not_shown))}</p>')
    return page(parts)


def _table(table: Table, is_open: bool) -> str:
    size = "" if table.n_rows is None else f', <span class="dim">{count(table.n_rows, "row")}</span>'
    described = any(column.description for column in table.columns)
    body = "".join(_column(column, table, described) for column in table.columns[:MAX_TABLE_COLUMNS])
    names = ["column", "type", "key", *(["description"] if described else []), "sample values"]
    content = head_and_body(names, body)
    if len(table.columns) > MAX_TABLE_COLUMNS:
        content += f'<p class="dim">and {count(len(table.columns) - MAX_TABLE_COLUMNS, "more column")}</p>'
    for key in table.foreign_keys:
        ends = [", ".join(map(_name, names)) for names in (key.columns, key.ref_columns)]
        content += f"<p>{ends[0]} &rarr; {_name(key.ref_table)} ({ends[1]})</p>"
    return folded(f"<b>{_name(table.name)}</b>{size}", content, is_open=is_open)


def _column(column: Column, table: Table, described: bool) -> str:
    keys = ["primary"] if column.name in table.primary_key else []
    keys += ["foreign"] if any(column.name in key.columns for key in table.foreign_keys) else []
    marks = [*keys, *(["not null"] if column.not_null else []), *(["generated"] if column.generated else [])]
    values = [safe(cut(item, MAX_VALUE_CHARS) if isinstance(item, str) else repr(item)) for item in column.values]
    texts = [_name(column.name), safe(cut(column.type, MAX_VALUE_CHARS)), ", ".join(marks)]
    texts += [safe(cut(column.description, 300))] if described else []
    return row((*texts, '<span class="dim">, </span>'.join(values)))


def _name(name: str) -> str:
    return safe(cut(name, MAX_VALUE_CHARS))
