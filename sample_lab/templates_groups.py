"""Questions about groups: the rows of each category of a table, and the children of each row of a parent table."""

from __future__ import annotations

import random
from dataclasses import replace

from sample_lab.draws import AGGREGATES, COUNT, plain_items, random_category, random_columns, random_condition, words_of
from sample_lab.phrases import Draft, aggregate_words, compared, demand, demand_one, whose, with_child
from sample_lab.query import Item, Query
from sample_lab.world import Column, Database, Table


def group_count(rng: random.Random, db: Database) -> Draft | None:
    """How many singers are there for each country?"""
    if (choice := random_category(rng, db)) is None:
        return None
    table, group = choice
    each = rng.choice(("for each", "per", "in each", "of each", "for every"))
    text = rng.choice(
        (
            f"How many {table.many} are there {each} {group.words}?",
            demand(rng, f"the number of {table.many} {each} {group.words}"),
            f"Show each {group.words} and the number of {table.many} with it.",
            f"For each {group.words}, how many {table.many} are there?",
        )
    )
    return Draft(text, Query((table,), (COUNT, Item(column=group)), group=group))


def group_aggregate(rng: random.Random, db: Database) -> Draft | None:
    """What is the average age of singers for each country?"""
    if (choice := random_category(rng, db)) is None:
        return None
    table, group = choice
    column = rng.choice(table.of_role("measure"))
    item = Item(rng.choice(AGGREGATES), column)
    each = rng.choice(("for each", "per", "of each", "for every"))
    words = aggregate_words(rng, item)
    text = rng.choice(
        (
            demand_one(rng, f"the {words} of {table.many} {each} {group.words}"),
            f"For each {group.words}, what is the {words} of {table.many}?",
            f"Show each {group.words} and the {words} of its {table.many}.",
        )
    )
    return Draft(text, Query((table,), (item, Item(column=group)), group=group))


def having(rng: random.Random, db: Database) -> Draft | None:
    """Which countries have at least 3 singers?"""
    if (choice := random_category(rng, db)) is None:
        return None
    table, group = choice
    op, bound = rng.choice(((">", 1), (">", 2), (">", 3), (">=", 2), (">=", 3), ("<", 3), ("<=", 2)))
    text = rng.choice(
        (
            f"Which {group.words} has {compared(rng, op)} {bound} {table.many}?",
            demand(rng, f"the {group.words} values with {compared(rng, op)} {bound} {table.many}"),
        )
    )
    return Draft(text, Query((table,), plain_items([group]), group=group, having=(COUNT, op, bound)))


def group_most(rng: random.Random, db: Database) -> Draft | None:
    """Which country has the most singers?"""
    if (choice := random_category(rng, db)) is None:
        return None
    (table, group), most = choice, rng.random() < 0.7
    end = rng.choice(("most", "largest number of")) if most else rng.choice(("fewest", "smallest number of"))
    text = rng.choice(
        (f"Which {group.words} has the {end} {table.many}?", f"Find the {group.words} with the {end} {table.many}.")
    )
    return Draft(text, Query((table,), plain_items([group]), group=group, order=COUNT, descending=most, limit=1))


def count_per_parent(rng: random.Random, db: Database) -> Draft | None:
    """For each singer, show the name and the number of concerts."""
    child, _, parent = edge = rng.choice(list(db.edges()))
    if parent.label is None:
        return None
    label = parent.label
    text = rng.choice(
        (
            f"For each {parent.one}, show the {label.words} and the number of {child.many}.",
            f"How many {child.many} does each {parent.one} have? Give the {label.words} too.",
            f"Show the {label.words} of each {parent.one} and how many {child.many} it has.",
        )
    )
    return Draft(text, _per_parent(edge, (COUNT, Item(column=label))))


def parent_most(rng: random.Random, db: Database) -> Draft | None:
    """What is the name of the singer with the most concerts?"""
    child, _, parent = edge = rng.choice(list(db.edges()))
    columns, most = random_columns(rng, parent), rng.random() < 0.75
    end = rng.choice(("most", "largest number of")) if most else "fewest"
    query = replace(_per_parent(edge, plain_items(columns)), order=COUNT, descending=most, limit=1)
    # the join does not see parents without any child
    having_at_least_one = "" if most else " among those with any"
    what = f"the {words_of(columns)} of the {parent.one} with the {end} {child.many}{having_at_least_one}"
    return Draft(demand_one(rng, what), query)


def parent_having(rng: random.Random, db: Database) -> Draft | None:
    """Find the names of singers with at least 2 concerts."""
    child, _, parent = edge = rng.choice(list(db.edges()))
    columns = random_columns(rng, parent)
    op, bound = rng.choice(((">", 1), (">", 2), (">=", 2), (">=", 3)))
    query = replace(_per_parent(edge, plain_items(columns)), having=(COUNT, op, bound))
    people = with_child(rng, parent, f"{compared(rng, op)} {bound} {child.many}")
    return Draft(demand(rng, f"the {words_of(columns)} of {people}"), query)


def parent_most_where(rng: random.Random, db: Database) -> Draft | None:
    """What is the name of the singer with the most concerts whose year is above 2010?"""
    child, _, parent = edge = rng.choice(list(db.edges()))
    condition = random_condition(rng, child, plain=True)
    if condition is None:
        return None
    columns = random_columns(rng, parent)
    query = replace(_per_parent(edge, plain_items(columns)), where=(condition,), order=COUNT, descending=True, limit=1)
    what = f"the {words_of(columns)} of the {parent.one} with the most {child.many} {whose(rng, condition)}"
    return Draft(demand_one(rng, what), query)


def _per_parent(edge: tuple[Table, Column, Table], items: tuple[Item, ...]) -> Query:
    """``items`` of each parent that has children; ``edge`` is (child, its referring column, parent)."""
    child, reference, parent = edge
    return Query((parent, child), items, ((parent.key, reference),), group=parent.key)
