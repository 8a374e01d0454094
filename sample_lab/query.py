"""The meaning of a sample question, and its SQL in the two dialects of annotation.

The same :class:`Query` is written as *spider* writes it (terse, ``count(*)``, aggregates before the grouping column)
and as *bird* does (upper case, keys counted, aggregates named, the grouping column first).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from sample_lab.world import Column, Table, Value

Dialect = Literal["spider", "bird"]
Aggregate = Literal["", "count", "sum", "avg", "min", "max"]


@dataclass(frozen=True, slots=True)
class Item:
    """One selected expression. ``column`` None counts rows."""

    aggregate: Aggregate = ""
    column: Column | None = None
    distinct: bool = False


@dataclass(frozen=True, slots=True)
class Condition:
    """``column op value``; a :class:`Query` as value is nested, ``[NOT] IN`` takes one too."""

    column: Column
    op: str
    value: Value | tuple[Value, Value] | Query


@dataclass(frozen=True, slots=True)
class Ratio:
    """How two conditional counts are put together: share of all rows, ratio or difference of two, or a label."""

    kind: Literal["percent", "ratio", "difference", "label"]
    first: Condition
    second: Condition | None = None
    labels: tuple[str, str] = ("", "")


@dataclass(frozen=True, slots=True)
class Query:
    """One SELECT. ``tables`` are joined in order, ``joins[i]`` (two columns) links the i-th with the next one."""

    tables: tuple[Table, ...]
    items: tuple[Item, ...]
    joins: tuple[tuple[Column, Column], ...] = ()
    where: tuple[Condition, ...] = ()
    connective: Literal["AND", "OR"] = "AND"
    group: Column | None = None
    having: tuple[Item, str, int] | None = None
    order: Item | None = None
    descending: bool = False
    limit: int | None = None
    distinct: bool = False
    compound: tuple[Literal["INTERSECT", "EXCEPT", "UNION"], Query] | None = None
    ratio: Ratio | None = None

    def columns(self) -> list[Column]:
        """Every column that the outer SELECT names."""
        items = [*self.items, *([self.order] if self.order else []), *([self.having[0]] if self.having else [])]
        named = [item.column for item in items if item.column] + [condition.column for condition in self.where]
        return named + ([self.group] if self.group else []) + [column for pair in self.joins for column in pair]


def literal(value: Value) -> str:
    """A value as SQL.

    >>> literal("O'Brien"), literal(3), literal(2.5)
    ("'O''Brien'", '3', '2.5')
    """
    return "'" + value.replace("'", "''") + "'" if isinstance(value, str) else str(value)


def to_sql(query: Query, dialect: Dialect) -> str:
    """The query in one of the two dialects."""
    return _Writer(query, dialect).statement()


def think(query: Query) -> str:
    """The short reasoning that leads to the query: tables, links, conditions, grouping, order, what is shown."""
    writer = _Writer(query, "spider")
    steps = [writer.sources_in_words()]
    if query.ratio:
        steps.append(writer.ratio_in_words(query.ratio))
    if query.where:
        steps.append("keep " + f" {query.connective.lower()} ".join(map(writer.condition_in_words, query.where)))
    if query.group:
        steps.append(f"group by {writer.name(query.group)}")
    if query.having:
        item, op, bound = query.having
        steps.append(f"groups with {writer.item(item)} {op} {bound}")
    if query.order:
        way = "highest" if query.descending else "lowest"
        steps.append(f"order by {writer.item(query.order)} {way} first")
    if query.limit:
        steps.append(f"take {query.limit}")
    if query.items:
        unique = "distinct " if query.distinct else ""
        steps.append(f"show {unique}" + " and ".join(writer.item(item) for item in query.items))
    text = "; ".join(steps)
    if query.compound:
        text += f"; {query.compound[0].lower()} with: {think(query.compound[1])}"
    return text


class _Writer:
    """Writes one query: names are bare over one table, and T1.x, T2.x over several."""

    def __init__(self, query: Query, dialect: Dialect) -> None:
        self.query, self.dialect = query, dialect
        several = len(query.tables) > 1
        self.alias = {table.name: f"T{n}" if several else "" for n, table in enumerate(query.tables, start=1)}

    def name(self, column: Column) -> str:
        alias = self.alias[column.table]
        return f"{alias}.{column.name}" if alias else column.name

    def item(self, item: Item) -> str:
        if item.column is None:
            if self.dialect == "spider":
                return "count(*)"
            return f"COUNT({self.name(self.query.tables[-1].key)})"
        inner = f"DISTINCT {self.name(item.column)}" if item.distinct else self.name(item.column)
        if not item.aggregate:
            return inner
        word = item.aggregate if self.dialect == "spider" else item.aggregate.upper()
        return f"{word}({inner})"

    def statement(self) -> str:
        query = self.query
        parts = [f"SELECT {'DISTINCT ' if query.distinct else ''}{', '.join(self._selected())}", self._from()]
        if query.where:
            parts.append("WHERE " + f" {query.connective} ".join(self.condition(c) for c in query.where))
        if query.group:
            parts.append(f"GROUP BY {self.name(query.group)}")
        if query.having:
            item, op, bound = query.having
            parts.append(f"HAVING {self.item(item)} {op} {bound}")
        if query.order:
            direction = " DESC" if query.descending else (" ASC" if self.dialect == "bird" else "")
            parts.append(f"ORDER BY {self.item(query.order)}{direction}")
        if query.limit:
            parts.append(f"LIMIT {query.limit}")
        if query.compound:
            parts.append(f"{query.compound[0]} {to_sql(query.compound[1], self.dialect)}")
        return " ".join(parts)

    def condition(self, condition: Condition) -> str:
        name, value = self.name(condition.column), condition.value
        if isinstance(value, Query):
            return f"{name} {condition.op} ({to_sql(value, self.dialect)})"
        if isinstance(value, tuple):
            return f"{name} BETWEEN {literal(value[0])} AND {literal(value[1])}"
        if value is None:
            return f"{name} {condition.op}"
        return f"{name} {condition.op} {literal(value)}"

    def sources_in_words(self) -> str:
        names = [f"{table.name} {self.alias[table.name]}".strip() for table in self.query.tables]
        if len(names) == 1:
            return f"use {names[0]}"
        links = [f"{self.name(a)} = {self.name(b)}" for a, b in self.query.joins]
        return f"use {' and '.join(names)} on {' and '.join(links)}"

    def condition_in_words(self, condition: Condition) -> str:
        if isinstance(condition.value, Query):
            return f"{self.name(condition.column)} {condition.op.lower()} those of: {think(condition.value)}"
        return self.condition(condition)

    def ratio_in_words(self, ratio: Ratio) -> str:
        first = self.condition(ratio.first)
        if ratio.kind == "percent":
            return f"percentage where {first}"
        if ratio.kind == "label":
            return f"label by {first}"
        assert ratio.second is not None
        return f"{ratio.kind} of {first} and {self.condition(ratio.second)}"

    def _from(self) -> str:
        first, *others = self.query.tables
        text = f"FROM {first.name}" + (f" AS {self.alias[first.name]}" if others else "")
        word = "JOIN" if self.dialect == "spider" else "INNER JOIN"
        for table, (left, right) in zip(others, self.query.joins, strict=True):
            text += f" {word} {table.name} AS {self.alias[table.name]} ON {self.name(left)} = {self.name(right)}"
        return text

    def _selected(self) -> list[str]:
        if self.query.ratio:
            return [*map(self.item, self.query.items), self._ratio(self.query.ratio)]
        items = list(self.query.items)
        if self.query.group and any(item.aggregate or item.column is None for item in items):
            # what the two benchmarks differ in most: the aggregate first, or the group first
            aggregates = [item for item in items if item.aggregate or item.column is None]
            plain = [item for item in items if item not in aggregates]
            items = [*aggregates, *plain] if self.dialect == "spider" else [*plain, *aggregates]
            if self.dialect == "bird":
                return [self.item(i) + (f" AS {_alias(i)}" if i in aggregates else "") for i in items]
        return [self.item(item) for item in items]

    def _ratio(self, ratio: Ratio) -> str:
        first = self.condition(ratio.first)
        if ratio.kind == "percent":
            return f"CAST(SUM(IIF({first}, 1, 0)) AS REAL) * 100 / COUNT({self.name(self.query.tables[-1].key)})"
        if ratio.kind == "label":
            return f"CASE WHEN {first} THEN {literal(ratio.labels[0])} ELSE {literal(ratio.labels[1])} END"
        assert ratio.second is not None
        second = self.condition(ratio.second)
        if ratio.kind == "ratio":
            return f"CAST(SUM(IIF({first}, 1, 0)) AS REAL) / SUM(IIF({second}, 1, 0))"
        return f"SUM(IIF({first}, 1, 0)) - SUM(IIF({second}, 1, 0))"


def _alias(item: Item) -> str:
    """The name that bird gives to an aggregate.

    >>> _alias(Item("count"))
    'row_count'
    """
    return f"{item.aggregate}_{item.column.name}" if item.column and item.aggregate else "row_count"
