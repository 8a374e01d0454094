"""A gold query as a model is to learn it: on one line, names as its prompt spells them, and the trace that leads to it.

The trace says what the query names, in the order of its text, before the query says what to do with it::

    tables: singer, concert
    columns: singer.name, concert.singer_id, concert.year
    values: 2014, 'Rock'
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import TypeVar

from sqlglot import exp
from sqlglot.dialects.dialect import Dialect
from sqlglot.errors import SqlglotError
from sqlglot.tokenizer_core import Token, TokenType

from finer_sql_lib.atomic_ops import parse_query
from finer_sql_lib.schema import Schema
from finer_sql_lib.schema.render import quote_name
from finer_sql_lib.training.query_names import QueryNames

Node = TypeVar("Node", bound=exp.Expr)

_AS_WRITTEN = frozenset({TokenType.STRING, TokenType.IDENTIFIER})
_SPLIT_SIGNS = frozenset({"> =", "< =", "! ="})
"""Comparison signs with a blank inside, which the official evaluator of Spider mends before it runs a gold."""


def lesson_sql(sql: str, schema: Schema) -> str | None:
    """``sql`` on one line, strings in single quotes, names in the database's spelling; None where it cannot be read.

    A double-quoted word that nothing in its scope is called by is a string, as SQLite reads it. Blanks and comments
    between words become one blank, split comparison signs are joined, a final semicolon is dropped. What stands in
    quotes keeps every character: one that has a line break in it keeps that too.

    >>> from finer_sql_lib.schema import Column, Table
    >>> zoo = Schema("zoo", (Table("animal", (Column("name"), Column("Born"))),))
    >>> lesson_sql('SELECT NAME FROM Animal  WHERE name = "Bo" AND born > = 3;', zoo)
    "SELECT name FROM animal WHERE name = 'Bo' AND Born >= 3"
    """
    try:
        text = _on_one_line(sql)
        query = parse_query(text)
        if query is None:
            return None
        changes = sorted(_changes(query, text, QueryNames(schema)), reverse=True)
    except (SqlglotError, RecursionError):
        return None
    for start, end, written in changes:  # from the end backwards: a change moves what stands behind it
        text = text[:start] + written + text[end:]
    return text


def trace_of(sql: str, schema: Schema) -> str:
    """The trace of a query: its tables, its columns and its values, each once and in the order of the text.

    Names are spelt as the prompt's schema lines spell them. An unqualified column stands with its table, an alias with
    what it is an alias of, and what a nested query computes with what it is computed from. ``columns: *`` where no
    column is named; no line of values where there is none.

    Args:
        sql: what :func:`lesson_sql` returned: a word in double quotes counts as a column here.
        schema: of the query's database, with all its tables.

    Raises ValueError for text that is not one readable query.

    >>> from finer_sql_lib.schema import Column, Table
    >>> zoo = Schema("zoo", (Table("animal", (Column("name"), Column("Born"))),))
    >>> print(trace_of("SELECT a.name FROM Animal AS a WHERE a.born > 3 AND name <> 'Bo' LIMIT 3", zoo))
    tables: animal
    columns: animal.name, animal.Born
    values: 3, 'Bo'
    """
    query = parse_query(sql)
    if query is None:
        raise ValueError(f"trace_of: not one readable query: {sql!r}; pass what lesson_sql returned")
    names = QueryNames(schema)
    tables = [table for node in _in_order(query, exp.Table) if (table := names.table(node)) is not None]
    columns = sorted(_columns(query, names))
    values = [_value(node) for node in _in_order(query, exp.Literal)]
    lines = [
        "tables: " + _once([_quoted(table.name) for table in tables]),
        "columns: " + (_once([column for _, _, column in columns]) or "*"),
    ]
    return "\n".join([*lines, *(["values: " + _once(values)] if values else [])])


def _columns(query: exp.Expr, names: QueryNames) -> Iterator[tuple[int, int, str]]:
    """Where each column of the database stands in the text, which of several in one place, and its full name."""
    named = [(column.this, names.column(column)) for column in query.find_all(exp.Column)]
    for join in query.find_all(exp.Join):
        named += names.joined(join)
    for number, (identifier, place) in enumerate(named):
        if place is not None and place.table is not None and place.column is not None:
            yield identifier.meta["start"], number, f"{_quoted(place.table.name)}.{_quoted(place.column.name)}"


def _changes(query: exp.Expr, text: str, names: QueryNames) -> Iterator[tuple[int, int, str]]:
    """Start, end and new text of what a lesson writes otherwise than its gold ``text``."""
    spelt: list[tuple[exp.Expr | None, str]] = []
    for table in query.find_all(exp.Table):
        if (read := names.table(table)) is not None:
            spelt.append((table.this, read.name))
    for column in query.find_all(exp.Column):
        place, start = names.column(column), column.this.meta["start"]
        if place is None and text[start] == '"' and not column.table:
            yield start, column.this.meta["end"] + 1, exp.Literal.string(column.name).sql("sqlite")
        elif place is not None and place.table is not None and place.column is not None:
            spelt += [(column.this, place.column.name), (column.args.get("table"), place.table.name)]
    for identifier, name in spelt:
        # Only the case may change: an alias is not the table's name, and what is quoted was spelt with care.
        if identifier is None:
            continue
        start, end = identifier.meta["start"], identifier.meta["end"] + 1
        if text[start:end].lower() == name.lower():
            yield start, end, name


def _on_one_line(sql: str) -> str:
    """The tokens with one blank where there were blanks or comments, without the last semicolons."""
    tokens = Dialect.get_or_raise("sqlite").tokenize(sql)
    while tokens and tokens[-1].token_type == TokenType.SEMICOLON:
        tokens.pop()
    words = [_written(token, sql) for token in tokens]
    parts = words[:1]
    for (before, token), (left, right) in zip(pairwise(tokens), pairwise(words), strict=True):
        is_apart = token.start > before.end + 1 and f"{left} {right}" not in _SPLIT_SIGNS
        parts.append(f" {right}" if is_apart else right)
    return "".join(parts)


def _written(token: Token, sql: str) -> str:
    text = sql[token.start : token.end + 1]
    return text if token.token_type in _AS_WRITTEN else " ".join(text.split())  # GROUP   BY is one token


def _in_order(query: exp.Expr, kind: type[Node]) -> list[Node]:
    """All nodes of one kind, nested queries included, as they follow each other in the text."""
    return sorted(query.find_all(kind), key=_start)


def _start(node: exp.Expr) -> int:
    place = node.meta if isinstance(node, exp.Literal) else node.this.meta
    return place.get("start", -1)


def _value(node: exp.Expr) -> str:
    """A literal as SQL, with its sign."""
    text = node.sql("sqlite")
    return f"-{text}" if isinstance(node.parent, exp.Neg) else text


def _quoted(name: str) -> str:
    return quote_name(name, "`")


def _once(texts: Sequence[str]) -> str:
    return ", ".join(dict.fromkeys(texts))
