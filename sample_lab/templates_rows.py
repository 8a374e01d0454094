"""Questions about the rows of one table: lists, counts, totals, orders, extremes, comparisons with the average."""

from __future__ import annotations

import random

from sample_lab.draws import (
    AGGREGATES,
    COUNT,
    attributes,
    plain_items,
    random_category,
    random_columns,
    random_condition,
    words_of,
)
from sample_lab.phrases import Draft, aggregate_words, count_of, demand, demand_one, extreme, listed, whose
from sample_lab.query import Condition, Item, Query
from sample_lab.world import Database


def list_columns(rng: random.Random, db: Database) -> Draft | None:
    """List the name and age of all singers."""
    table = rng.choice(db.tables)
    columns = rng.sample(attributes(table), min(len(attributes(table)), rng.choice((1, 1, 2, 2, 3))))
    owner = rng.choice((f"all {table.many}", f"every {table.one}", f"each {table.one}", table.many))
    return Draft(demand(rng, f"the {words_of(columns)} of {owner}"), Query((table,), plain_items(columns)))


def list_where(rng: random.Random, db: Database) -> Draft | None:
    """What are the names of singers whose age is above 30?"""
    table = rng.choice(db.tables)
    columns, first = random_columns(rng, table), random_condition(rng, table)
    if first is None or first.column in columns:
        return None
    where: tuple[Condition, ...] = (first,)
    text, word = whose(rng, first), "AND"
    if (
        rng.random() < 0.3
        and (second := random_condition(rng, table))
        and second.column not in (first.column, *columns)
    ):
        word = rng.choice(("AND", "AND", "OR"))
        where, text = (first, second), f"{text} {word.lower()} {whose(rng, second)}"
    query = Query((table,), plain_items(columns), where=where, connective="OR" if word == "OR" else "AND")
    return Draft(demand(rng, f"the {words_of(columns)} of {table.many} {text}"), query)


def list_like(rng: random.Random, db: Database) -> Draft | None:
    """Show the age of singers whose name contains Silva."""
    table = rng.choice(db.tables)
    if table.label is None or table.label.name == "code":  # codes have no words
        return None
    words, place = str(rng.choice(table.values(table.label))).split(), rng.randint(0, 1)
    if place >= len(words) or not (word := words[place]).isalpha():
        return None
    condition = Condition(table.label, "LIKE", f"%{word}%" if rng.random() < 0.7 else f"{word}%")
    columns = rng.sample(attributes(table), 1)
    query = Query((table,), plain_items(columns), where=(condition,))
    return Draft(demand(rng, f"the {words_of(columns)} of {table.many} {whose(rng, condition)}"), query)


def count_where(rng: random.Random, db: Database) -> Draft | None:
    """How many singers are there with country France?"""
    table = rng.choice(db.tables)
    if rng.random() < 0.25:
        return Draft(count_of(rng, table.many), Query((table,), (COUNT,)))
    condition = random_condition(rng, table)
    if condition is None:
        return None
    return Draft(count_of(rng, f"{table.many} {whose(rng, condition)}"), Query((table,), (COUNT,), where=(condition,)))


def count_distinct(rng: random.Random, db: Database) -> Draft | None:
    """How many different countries do singers have?"""
    if (choice := random_category(rng, db)) is None:
        return None
    table, column = choice
    different = rng.choice(("different", "distinct", "unique"))
    text = rng.choice(
        (
            f"How many {different} values of {column.words} do {table.many} have?",
            f"Count the {different} {column.words} values of {table.many}.",
        )
    )
    return Draft(text, Query((table,), (Item("count", column, distinct=True),)))


def list_distinct(rng: random.Random, db: Database) -> Draft | None:
    """What are the different countries of singers?"""
    if (choice := random_category(rng, db)) is None:
        return None
    table, column = choice
    condition = random_condition(rng, table) if rng.random() < 0.4 else None
    if condition and condition.column == column:
        return None
    different = rng.choice(("different", "distinct", "unique"))
    text = f"the {different} {column.words} values of {table.many}" + (f" {whose(rng, condition)}" if condition else "")
    where = (condition,) if condition else ()
    return Draft(demand(rng, text), Query((table,), plain_items([column]), where=where, distinct=True))


def aggregate(rng: random.Random, db: Database) -> Draft | None:
    """What is the average and maximum age of singers with country France?"""
    table = rng.choice(db.tables)
    column = rng.choice(table.of_role("measure"))
    items = tuple(Item(name, column) for name in rng.sample(AGGREGATES, rng.choice((1, 1, 1, 2))))
    condition = random_condition(rng, table) if rng.random() < 0.5 else None
    what = listed([aggregate_words(rng, items[0]), *(aggregate_words(rng, i) for i in items[1:])])
    text = f"the {what} of {'all ' if rng.random() < 0.3 else ''}{table.many}"
    where = (condition,) if condition else ()
    text += f" {whose(rng, condition)}" if condition else ""
    return Draft(demand_one(rng, text), Query((table,), items, where=where))


def ordered(rng: random.Random, db: Database) -> Draft | None:
    """List the names of singers sorted by age in descending order."""
    table = rng.choice(db.tables)
    columns = random_columns(rng, table)
    key = rng.choice([*table.of_role("measure"), *([table.label] if table.label else [])])
    condition = random_condition(rng, table, plain=True) if rng.random() < 0.3 else None
    descending = rng.random() < 0.5
    way = rng.choice(("in descending order", "from high to low")) if descending else "in ascending order"
    if key.role == "label":
        descending, way = False, rng.choice(("alphabetically", "in alphabetical order"))
    where = (condition,) if condition else ()
    who = f"{table.many} {whose(rng, condition)}" if condition else f"all {table.many}"
    verb = rng.choice(("sorted by", "ordered by"))
    text = demand(rng, f"the {words_of(columns)} of {who}, {verb} {key.words} {way}")
    order = Item(column=key)
    return Draft(text, Query((table,), plain_items(columns), where=where, order=order, descending=descending))


def superlative(rng: random.Random, db: Database) -> Draft | None:
    """What is the name of the oldest singer?"""
    table = rng.choice(db.tables)
    # NULL would be SQLite's lowest value
    if not (keys := [column for column in table.of_role("measure") if not column.nullable]):
        return None
    key, most, n = rng.choice(keys), rng.random() < 0.65, rng.choice((1, 1, 1, 1, 2, 3, 5))
    columns = [column for column in random_columns(rng, table) if column != key] or [key]
    query = Query((table,), plain_items(columns), order=Item(column=key), descending=most, limit=n)
    if n == 1:
        return Draft(demand_one(rng, f"the {words_of(columns)} of {extreme(rng, table, key, most=most)}"), query)
    end = "highest" if most else "lowest"
    return Draft(demand(rng, f"the {words_of(columns)} of the {n} {table.many} with the {end} {key.words}"), query)


def above_average(rng: random.Random, db: Database) -> Draft | None:
    """Find the names of singers whose age is above the average."""
    table = rng.choice(db.tables)
    key, columns = rng.choice(table.of_role("measure")), random_columns(rng, table)
    op = rng.choice((">", "<"))
    inner = Query((table,), (Item("avg", key),))
    query = Query((table,), plain_items(columns), where=(Condition(key, op, inner),))
    than = rng.choice(("the average", "the mean", f"the average {key.words}"))
    text = f"the {words_of(columns)} of {table.many} whose {key.words} is {'above' if op == '>' else 'below'} {than}"
    return Draft(demand(rng, text), query)


def above_average_where(rng: random.Random, db: Database) -> Draft | None:
    """Find the names of singers with country France whose age is above the average of all singers."""
    table = rng.choice(db.tables)
    key, columns = rng.choice(table.of_role("measure")), random_columns(rng, table)
    condition = random_condition(rng, table)
    if condition is None or condition.column == key:
        return None
    op = rng.choice((">", "<"))
    inner = Query((table,), (Item("avg", key),))
    query = Query((table,), plain_items(columns), where=(condition, Condition(key, op, inner)))
    who = f"{table.many} {whose(rng, condition)} and whose {key.words} is {'above' if op == '>' else 'below'}"
    return Draft(demand(rng, f"the {words_of(columns)} of {who} the average of all {table.many}"), query)
