"""The shapes of questions that both benchmarks ask: each draws one question over a database, or None."""

from __future__ import annotations

import random
from collections.abc import Callable

from finer_sql_lib.sample.phrases import (
    Asked,
    aggregate_words,
    compared,
    count_of,
    demand,
    demand_one,
    extreme,
    listed,
    of_parent,
    random_condition,
    whose,
    with_child,
)
from finer_sql_lib.sample.query import Aggregate, Condition, Item, Query
from finer_sql_lib.sample.world import Column, Database, Table

Shape = Callable[[random.Random, Database], Asked | None]
_COUNT = Item("count")


def attributes(table: Table) -> list[Column]:
    """The columns a question may ask to see."""
    return [column for column in table.columns if column.role in ("label", "measure", "category")]


def shown(rng: random.Random, table: Table) -> list[Column]:
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


def list_columns(rng: random.Random, db: Database) -> Asked | None:
    """List the name and age of all singers."""
    table = rng.choice(db.tables)
    columns = rng.sample(attributes(table), min(len(attributes(table)), rng.choice((1, 1, 2, 2, 3))))
    owner = rng.choice((f"all {table.many}", f"every {table.one}", f"each {table.one}", table.many))
    return Asked(demand(rng, f"the {words_of(columns)} of {owner}"), Query((table,), plain_items(columns)))


def list_where(rng: random.Random, db: Database) -> Asked | None:
    """What are the names of singers whose age is above 30?"""
    table = rng.choice(db.tables)
    columns, first = shown(rng, table), random_condition(rng, table)
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
    return Asked(demand(rng, f"the {words_of(columns)} of {table.many} {text}"), query)


def list_like(rng: random.Random, db: Database) -> Asked | None:
    """Show the age of singers whose name contains Silva."""
    table = rng.choice(db.tables)
    if table.label is None or table.label.name == "code":
        return None
    word = str(rng.choice(table.values(table.label))).split()[rng.randint(0, 1)]
    if not word.isalpha():
        return None
    condition = Condition(table.label, "LIKE", f"%{word}%" if rng.random() < 0.7 else f"{word}%")
    columns = rng.sample(attributes(table), 1)
    query = Query((table,), plain_items(columns), where=(condition,))
    return Asked(demand(rng, f"the {words_of(columns)} of {table.many} {whose(rng, condition)}"), query)


def count_where(rng: random.Random, db: Database) -> Asked | None:
    """How many singers are there with country France?"""
    table = rng.choice(db.tables)
    if rng.random() < 0.25:
        return Asked(count_of(rng, table.many), Query((table,), (_COUNT,)))
    condition = random_condition(rng, table)
    if condition is None:
        return None
    return Asked(count_of(rng, f"{table.many} {whose(rng, condition)}"), Query((table,), (_COUNT,), where=(condition,)))


def count_distinct(rng: random.Random, db: Database) -> Asked | None:
    """How many different countries do singers have?"""
    table = rng.choice(db.tables)
    if not (columns := table.of_role("category")):
        return None
    column = rng.choice(columns)
    different = rng.choice(("different", "distinct", "unique"))
    text = rng.choice(
        (
            f"How many {different} values of {column.words} do {table.many} have?",
            f"Count the {different} {column.words} values of {table.many}.",
        )
    )
    return Asked(text, Query((table,), (Item("count", column, distinct=True),)))


def list_distinct(rng: random.Random, db: Database) -> Asked | None:
    """What are the different countries of singers?"""
    table = rng.choice(db.tables)
    if not (columns := table.of_role("category")):
        return None
    column = rng.choice(columns)
    condition = random_condition(rng, table) if rng.random() < 0.4 else None
    if condition and condition.column == column:
        return None
    different = rng.choice(("different", "distinct", "unique"))
    text = f"the {different} {column.words} values of {table.many}" + (f" {whose(rng, condition)}" if condition else "")
    where = (condition,) if condition else ()
    return Asked(demand(rng, text), Query((table,), plain_items([column]), where=where, distinct=True))


def aggregate(rng: random.Random, db: Database) -> Asked | None:
    """What is the average and maximum age of singers with country France?"""
    table = rng.choice(db.tables)
    column = rng.choice(table.of_role("measure"))
    names: list[Aggregate] = ["avg", "max", "min", "sum"]
    items = tuple(Item(name, column) for name in rng.sample(names, rng.choice((1, 1, 1, 2))))
    condition = random_condition(rng, table) if rng.random() < 0.5 else None
    what = listed([aggregate_words(rng, items[0]), *(aggregate_words(rng, i) for i in items[1:])])
    text = f"the {what} of {'all ' if rng.random() < 0.3 else ''}{table.many}"
    where = (condition,) if condition else ()
    text += f" {whose(rng, condition)}" if condition else ""
    return Asked(demand_one(rng, text), Query((table,), items, where=where))


def group_count(rng: random.Random, db: Database) -> Asked | None:
    """How many singers are there for each country?"""
    table = rng.choice(db.tables)
    if not (columns := table.of_role("category")):
        return None
    group = rng.choice(columns)
    each = rng.choice(("for each", "per", "in each", "of each", "for every"))
    text = rng.choice(
        (
            f"How many {table.many} are there {each} {group.words}?",
            demand(rng, f"the number of {table.many} {each} {group.words}"),
            f"Show each {group.words} and the number of {table.many} with it.",
            f"For each {group.words}, how many {table.many} are there?",
        )
    )
    return Asked(text, Query((table,), (_COUNT, Item(column=group)), group=group))


def group_aggregate(rng: random.Random, db: Database) -> Asked | None:
    """What is the average age of singers for each country?"""
    table = rng.choice(db.tables)
    if not (columns := table.of_role("category")):
        return None
    group, column = rng.choice(columns), rng.choice(table.of_role("measure"))
    names: list[Aggregate] = ["avg", "max", "min", "sum"]
    item = Item(rng.choice(names), column)
    each = rng.choice(("for each", "per", "of each", "for every"))
    words = aggregate_words(rng, item)
    text = rng.choice(
        (
            demand_one(rng, f"the {words} of {table.many} {each} {group.words}"),
            f"For each {group.words}, what is the {words} of {table.many}?",
            f"Show each {group.words} and the {words} of its {table.many}.",
        )
    )
    return Asked(text, Query((table,), (item, Item(column=group)), group=group))


def having(rng: random.Random, db: Database) -> Asked | None:
    """Which countries have at least 3 singers?"""
    table = rng.choice(db.tables)
    if not (columns := table.of_role("category")):
        return None
    group = rng.choice(columns)
    op, bound = rng.choice(((">", 1), (">", 2), (">", 3), (">=", 2), (">=", 3), ("<", 3), ("<=", 2)))
    text = rng.choice(
        (
            f"Which {group.words} has {compared(rng, op)} {bound} {table.many}?",
            demand(rng, f"the {group.words} values with {compared(rng, op)} {bound} {table.many}"),
        )
    )
    return Asked(text, Query((table,), plain_items([group]), group=group, having=(_COUNT, op, bound)))


def group_most(rng: random.Random, db: Database) -> Asked | None:
    """Which country has the most singers?"""
    table = rng.choice(db.tables)
    if not (columns := table.of_role("category")):
        return None
    group, most = rng.choice(columns), rng.random() < 0.7
    end = rng.choice(("most", "largest number of")) if most else rng.choice(("fewest", "smallest number of"))
    text = rng.choice(
        (f"Which {group.words} has the {end} {table.many}?", f"Find the {group.words} with the {end} {table.many}.")
    )
    return Asked(text, Query((table,), plain_items([group]), group=group, order=_COUNT, descending=most, limit=1))


def ordered(rng: random.Random, db: Database) -> Asked | None:
    """List the names of singers sorted by age in descending order."""
    table = rng.choice(db.tables)
    columns, key = shown(rng, table), rng.choice([*table.of_role("measure"), *([table.label] if table.label else [])])
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
    return Asked(text, Query((table,), plain_items(columns), where=where, order=order, descending=descending))


def superlative(rng: random.Random, db: Database) -> Asked | None:
    """What is the name of the oldest singer?"""
    table = rng.choice(db.tables)
    if not (keys := [column for column in table.of_role("measure") if not column.nullable]):
        return None
    key, most, n = rng.choice(keys), rng.random() < 0.65, rng.choice((1, 1, 1, 1, 2, 3, 5))
    columns = [column for column in shown(rng, table) if column != key] or [key]
    query = Query((table,), plain_items(columns), order=Item(column=key), descending=most, limit=n)
    if n == 1:
        return Asked(demand_one(rng, f"the {words_of(columns)} of {extreme(rng, table, key, most=most)}"), query)
    end = "highest" if most else "lowest"
    return Asked(demand(rng, f"the {words_of(columns)} of the {n} {table.many} with the {end} {key.words}"), query)


def above_average(rng: random.Random, db: Database) -> Asked | None:
    """Find the names of singers whose age is above the average."""
    table = rng.choice(db.tables)
    key, columns = rng.choice(table.of_role("measure")), shown(rng, table)
    op = rng.choice((">", "<"))
    inner = Query((table,), (Item("avg", key),))
    query = Query((table,), plain_items(columns), where=(Condition(key, op, inner),))
    than = rng.choice(("the average", "the mean", f"the average {key.words}"))
    text = f"the {words_of(columns)} of {table.many} whose {key.words} is {'above' if op == '>' else 'below'} {than}"
    return Asked(demand(rng, text), query)


def child_by_parent(rng: random.Random, db: Database) -> Asked | None:
    """Show the year of concerts of singers whose country is France; or how many there are."""
    child, reference, parent = rng.choice(list(db.edges()))
    condition = random_condition(rng, parent, plain=True)
    if condition is None:
        return None
    tables, joins = (parent, child), ((parent.key, reference),)
    things = of_parent(rng, child, f"{parent.many} {whose(rng, condition)}")
    draw = rng.random()
    if draw < 0.3:
        return Asked(count_of(rng, things), Query(tables, (_COUNT,), joins, (condition,)))
    if draw < 0.5:
        names: list[Aggregate] = ["avg", "max", "min", "sum"]
        item = Item(rng.choice(names), rng.choice(child.of_role("measure")))
        text = demand_one(rng, f"the {aggregate_words(rng, item)} of {things}")
        return Asked(text, Query(tables, (item,), joins, (condition,)))
    columns = shown(rng, child)
    return Asked(
        demand(rng, f"the {words_of(columns)} of {things}"), Query(tables, plain_items(columns), joins, (condition,))
    )


def parent_of_extreme(rng: random.Random, db: Database) -> Asked | None:
    """What is the country of the singer of the concert with the highest year?"""
    child, reference, parent = rng.choice(list(db.edges()))
    if not (keys := [column for column in child.of_role("measure") if not column.nullable]):
        return None
    key, most, columns = rng.choice(keys), rng.random() < 0.65, shown(rng, parent)
    query = Query(
        (parent, child),
        plain_items(columns),
        ((parent.key, reference),),
        order=Item(column=key),
        descending=most,
        limit=1,
    )
    text = f"the {words_of(columns)} of the {parent.one} of {extreme(rng, child, key, most=most)}"
    return Asked(demand_one(rng, text), query)


def parent_by_child(rng: random.Random, db: Database) -> Asked | None:
    """Which different singers have a concert with year above 2010?"""
    child, reference, parent = rng.choice(list(db.edges()))
    condition = random_condition(rng, child, plain=True)
    if condition is None:
        return None
    columns = shown(rng, parent)
    people = with_child(rng, parent, f"{child.many} {whose(rng, condition)}")
    different = rng.choice(("different", "distinct"))
    query = Query((parent, child), plain_items(columns), ((parent.key, reference),), (condition,), distinct=True)
    return Asked(demand(rng, f"the {different} {words_of(columns)} of {people}"), query)


def count_per_parent(rng: random.Random, db: Database) -> Asked | None:
    """For each singer, show the name and the number of concerts."""
    child, reference, parent = rng.choice(list(db.edges()))
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
    query = Query((parent, child), (_COUNT, Item(column=label)), ((parent.key, reference),), group=parent.key)
    return Asked(text, query)


def parent_most(rng: random.Random, db: Database) -> Asked | None:
    """What is the name of the singer with the most concerts?"""
    child, reference, parent = rng.choice(list(db.edges()))
    columns, most = shown(rng, parent), rng.random() < 0.75
    end = rng.choice(("most", "largest number of")) if most else "fewest"
    query = Query(
        (parent, child),
        plain_items(columns),
        ((parent.key, reference),),
        group=parent.key,
        order=_COUNT,
        descending=most,
        limit=1,
    )
    having_at_least_one = "" if most else " among those with any"
    what = f"the {words_of(columns)} of the {parent.one} with the {end} {child.many}{having_at_least_one}"
    return Asked(demand_one(rng, what), query)


def parent_having(rng: random.Random, db: Database) -> Asked | None:
    """Find the names of singers with at least 2 concerts."""
    child, reference, parent = rng.choice(list(db.edges()))
    columns = shown(rng, parent)
    op, bound = rng.choice(((">", 1), (">", 2), (">=", 2), (">=", 3)))
    query = Query(
        (parent, child),
        plain_items(columns),
        ((parent.key, reference),),
        group=parent.key,
        having=(_COUNT, op, bound),
    )
    people = with_child(rng, parent, f"{compared(rng, op)} {bound} {child.many}")
    return Asked(demand(rng, f"the {words_of(columns)} of {people}"), query)


def parent_most_where(rng: random.Random, db: Database) -> Asked | None:
    """What is the name of the singer with the most concerts whose year is above 2010?"""
    child, reference, parent = rng.choice(list(db.edges()))
    condition = random_condition(rng, child, plain=True)
    if condition is None:
        return None
    columns = shown(rng, parent)
    query = Query(
        (parent, child),
        plain_items(columns),
        ((parent.key, reference),),
        (condition,),
        group=parent.key,
        order=_COUNT,
        descending=True,
        limit=1,
    )
    what = f"the {words_of(columns)} of the {parent.one} with the most {child.many} {whose(rng, condition)}"
    return Asked(demand_one(rng, what), query)


def above_average_where(rng: random.Random, db: Database) -> Asked | None:
    """Find the names of singers with country France whose age is above the average of all singers."""
    table = rng.choice(db.tables)
    key, columns, condition = rng.choice(table.of_role("measure")), shown(rng, table), random_condition(rng, table)
    if condition is None or condition.column == key:
        return None
    op = rng.choice((">", "<"))
    inner = Query((table,), (Item("avg", key),))
    query = Query((table,), plain_items(columns), where=(condition, Condition(key, op, inner)))
    who = f"{table.many} {whose(rng, condition)} and whose {key.words} is {'above' if op == '>' else 'below'}"
    return Asked(demand(rng, f"the {words_of(columns)} of {who} the average of all {table.many}"), query)


def childless_where(rng: random.Random, db: Database) -> Asked | None:
    """Which singers with country France do not have any concerts with year above 2010?"""
    child, reference, parent = rng.choice(list(db.edges()))
    first, second = random_condition(rng, parent), random_condition(rng, child, plain=True)
    if first is None or second is None:
        return None
    inner = Query((child,), (Item(column=reference),), where=(second,))
    columns = shown(rng, parent)
    query = Query((parent,), plain_items(columns), where=(first, Condition(parent.key, "NOT IN", inner)))
    who = f"{parent.many} {whose(rng, first)} that do not have any {child.many} {whose(rng, second)}"
    return Asked(demand(rng, f"the {words_of(columns)} of {who}"), query)


def childless(rng: random.Random, db: Database) -> Asked | None:
    """Which singers do not have any concert?"""
    child, reference, parent = rng.choice(list(db.edges()))
    inner = Query((child,), (Item(column=reference),))
    where = (Condition(parent.key, "NOT IN", inner),)
    things = rng.choice((f"{parent.many} that do not have any {child.many}", f"{parent.many} without any {child.many}"))
    if rng.random() < 0.35:
        return Asked(count_of(rng, things), Query((parent,), (_COUNT,), where=where))
    columns = shown(rng, parent)
    return Asked(
        demand(rng, f"the {words_of(columns)} of {things}"), Query((parent,), plain_items(columns), where=where)
    )


def two_links(rng: random.Random, db: Database) -> Asked | None:
    """List the names of venues of concerts of singers whose country is France (three tables)."""
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
        return Asked(count_of(rng, things), Query(tables, (_COUNT,), joins, (condition,)))
    columns = shown(rng, child)
    return Asked(
        demand(rng, f"the {words_of(columns)} of {things}"), Query(tables, plain_items(columns), joins, (condition,))
    )
