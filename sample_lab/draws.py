"""What templates draw from a database before they say anything: columns to show, a category, a condition."""

from __future__ import annotations

import random
from collections.abc import Callable

from sample_lab.phrases import Draft, listed
from sample_lab.query import Aggregate, Condition, Item
from sample_lab.world import Column, Database, Table, Value

Template = Callable[[random.Random, Database], Draft | None]
"""Draws one question over a database, or None where the database has nothing to ask so about."""

COUNT = Item("count")
"""The number of rows."""

AGGREGATES: tuple[Aggregate, ...] = ("avg", "max", "min", "sum")
"""What can be asked of a measure."""


def attributes(table: Table) -> list[Column]:
    """The columns a question may ask to see."""
    return [column for column in table.columns if column.role in ("label", "measure", "category")]


def random_columns(rng: random.Random, table: Table) -> list[Column]:
    """One or two columns to show, the label most often."""
    if table.label and rng.random() < 0.65:
        others = [column for column in attributes(table) if column.role != "label"]
        return [table.label, rng.choice(others)] if rng.random() < 0.25 else [table.label]
    columns = attributes(table)
    return rng.sample(columns, 2 if rng.random() < 0.35 else 1)


def words_of(columns: list[Column]) -> str:
    """ "name and age"."""
    return listed([column.words for column in columns])


def plain_items(columns: list[Column]) -> tuple[Item, ...]:
    """Columns as selected items."""
    return tuple(Item(column=column) for column in columns)


def random_category(rng: random.Random, db: Database) -> tuple[Table, Column] | None:
    """A table and one of its categories; None where the table chosen has none."""
    table = rng.choice(db.tables)
    columns = table.of_role("category")
    return (table, rng.choice(columns)) if columns else None


def random_condition(rng: random.Random, table: Table, *, plain: bool = False) -> Condition | None:
    """A condition on one attribute of the table, with a value that occurs (or nearly). ``plain``: = and < > only."""
    columns = [*table.of_role("measure"), *table.of_role("category")]
    column = rng.choice(columns)
    present: list[Value] = [value for value in table.values(column) if value is not None]
    if len(set(present)) < 2:  # no condition would restrict the rows
        return None
    value = rng.choice(present)
    draw = rng.random()
    if column.nullable and not plain and draw < 0.15 and None in table.values(column):
        return Condition(column, rng.choice(("IS NULL", "IS NOT NULL")), None)
    if column.role == "category":
        return Condition(column, "!=" if draw > 0.88 and not plain else "=", value)
    draw = rng.random()  # anew: the sample was drawn so
    assert column.measure is not None
    if draw < 0.12 and not plain and not column.measure.is_real:
        low, high = sorted(int(v) for v in rng.sample(present, 2) if v is not None)
        if low < high:
            return Condition(column, "BETWEEN", (low, high))
    if draw < 0.22 and not column.measure.is_real:
        return Condition(column, "=", value)
    return Condition(column, rng.choice((">", ">", ">", "<", "<", "<", ">=", "<=")), value)
