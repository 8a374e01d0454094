"""Questions that follow references between tables: rows by their parents or children, and those without any."""

from __future__ import annotations

import random

from sample_lab.draws import AGGREGATES, COUNT, plain_items, random_columns, random_condition, words_of
from sample_lab.phrases import (
    Draft,
    aggregate_words,
    count_of,
    demand,
    demand_one,
    extreme,
    of_parent,
    whose,
    with_child,
)
from sample_lab.query import Condition, Item, Query
from sample_lab.world import Database, Table


def child_by_parent(rng: random.Random, db: Database) -> Draft | None:
    """Show the year of concerts of singers whose country is France; or how many there are."""
    child, reference, parent = rng.choice(list(db.edges()))
    condition = random_condition(rng, parent, plain=True)
    if condition is None:
        return None
    tables, joins = (parent, child), ((parent.key, reference),)
    things = of_parent(rng, child, f"{parent.many} {whose(rng, condition)}")
    draw = rng.random()
    if draw < 0.3:
        return Draft(count_of(rng, things), Query(tables, (COUNT,), joins, (condition,)))
    if draw < 0.5:
        item = Item(rng.choice(AGGREGATES), rng.choice(child.of_role("measure")))
        text = demand_one(rng, f"the {aggregate_words(rng, item)} of {things}")
        return Draft(text, Query(tables, (item,), joins, (condition,)))
    columns = random_columns(rng, child)
    return Draft(
        demand(rng, f"the {words_of(columns)} of {things}"), Query(tables, plain_items(columns), joins, (condition,))
    )


def parent_of_extreme(rng: random.Random, db: Database) -> Draft | None:
    """What is the country of the singer of the concert with the highest year?"""
    child, reference, parent = rng.choice(list(db.edges()))
    if not (keys := [column for column in child.of_role("measure") if not column.nullable]):
        return None
    key, most, columns = rng.choice(keys), rng.random() < 0.65, random_columns(rng, parent)
    query = Query(
        (parent, child),
        plain_items(columns),
        ((parent.key, reference),),
        order=Item(column=key),
        descending=most,
        limit=1,
    )
    text = f"the {words_of(columns)} of the {parent.one} of {extreme(rng, child, key, most=most)}"
    return Draft(demand_one(rng, text), query)


def parent_by_child(rng: random.Random, db: Database) -> Draft | None:
    """Which different singers have a concert with year above 2010?"""
    child, reference, parent = rng.choice(list(db.edges()))
    condition = random_condition(rng, child, plain=True)
    if condition is None:
        return None
    columns = random_columns(rng, parent)
    people = with_child(rng, parent, f"{child.many} {whose(rng, condition)}")
    different = rng.choice(("different", "distinct"))
    query = Query((parent, child), plain_items(columns), ((parent.key, reference),), (condition,), distinct=True)
    return Draft(demand(rng, f"the {different} {words_of(columns)} of {people}"), query)


def having_child(rng: random.Random, db: Database) -> Draft | None:
    """Which singers have a concert with year above 2010? By IN, not by a join."""
    child, reference, parent = rng.choice(list(db.edges()))
    condition = random_condition(rng, child, plain=True)
    if condition is None:
        return None
    inner = Query((child,), (Item(column=reference),), where=(condition,))
    things = with_child(rng, parent, f"{child.many} {whose(rng, condition)}")
    return _counted_or_shown(rng, parent, things, Condition(parent.key, "IN", inner))


def childless(rng: random.Random, db: Database) -> Draft | None:
    """Which singers do not have any concert?"""
    child, reference, parent = rng.choice(list(db.edges()))
    inner = Query((child,), (Item(column=reference),))  # never NULL: of NOT IN nothing would be left
    things = rng.choice((f"{parent.many} that do not have any {child.many}", f"{parent.many} without any {child.many}"))
    return _counted_or_shown(rng, parent, things, Condition(parent.key, "NOT IN", inner))


def _counted_or_shown(rng: random.Random, table: Table, things: str, condition: Condition) -> Draft:
    """How many rows of one table meet a condition, or columns of them."""
    if rng.random() < 0.35:
        return Draft(count_of(rng, things), Query((table,), (COUNT,), where=(condition,)))
    columns = random_columns(rng, table)
    query = Query((table,), plain_items(columns), where=(condition,))
    return Draft(demand(rng, f"the {words_of(columns)} of {things}"), query)


def childless_where(rng: random.Random, db: Database) -> Draft | None:
    """Which singers with country France do not have any concerts with year above 2010?"""
    child, reference, parent = rng.choice(list(db.edges()))
    first, second = random_condition(rng, parent), random_condition(rng, child, plain=True)
    if first is None or second is None:
        return None
    inner = Query((child,), (Item(column=reference),), where=(second,))
    columns = random_columns(rng, parent)
    query = Query((parent,), plain_items(columns), where=(first, Condition(parent.key, "NOT IN", inner)))
    who = f"{parent.many} {whose(rng, first)} that do not have any {child.many} {whose(rng, second)}"
    return Draft(demand(rng, f"the {words_of(columns)} of {who}"), query)


def two_links(rng: random.Random, db: Database) -> Draft | None:
    """List the names of venues of concerts of singers whose country is France (three tables)."""
    # child -> parent -> grandparent, all different tables
    chains = [(c, r, p, r2, g) for c, r, p in db.edges() for p2, r2, g in db.edges() if p2 is p and g is not c]
    if not chains:
        return None
    child, reference, parent, upper, grand = rng.choice(chains)
    condition = random_condition(rng, grand, plain=True)
    if condition is None:
        return None
    tables, joins = (grand, parent, child), ((grand.key, upper), (parent.key, reference))
    things = of_parent(rng, child, of_parent(rng, parent, f"{grand.many} {whose(rng, condition)}"))
    if rng.random() < 0.4:
        return Draft(count_of(rng, things), Query(tables, (COUNT,), joins, (condition,)))
    columns = random_columns(rng, child)
    return Draft(
        demand(rng, f"the {words_of(columns)} of {things}"), Query(tables, plain_items(columns), joins, (condition,))
    )
