"""What each dialect asks: the templates that only it has, and how often it draws every template."""

from __future__ import annotations

import random
from typing import Final, Literal

from sample_lab import templates_groups, templates_links, templates_rows
from sample_lab.draws import COUNT, Template, plain_items, random_columns, random_condition, words_of
from sample_lab.phrases import Draft, count_of, demand, demand_one, whose
from sample_lab.query import Condition, Dialect, Item, Query, Ratio, literal
from sample_lab.world import Database, Table


def intersect(rng: random.Random, db: Database) -> Draft | None:
    """Which country has both singers whose age is above 40 and singers whose age is below 30?"""
    return _two_sets(rng, db, "INTERSECT")


def difference(rng: random.Random, db: Database) -> Draft | None:
    """Which country has singers whose age is above 40 but no singers whose age is below 30?"""
    return _two_sets(rng, db, "EXCEPT")


def _two_sets(rng: random.Random, db: Database, kind: Literal["INTERSECT", "EXCEPT"]) -> Draft | None:
    table = rng.choice(db.tables)
    columns = table.of_role("category")
    first, second = random_condition(rng, table, plain=True), random_condition(rng, table, plain=True)
    if not columns or first is None or second is None or first == second:
        return None
    column = rng.choice(columns)
    if column in (first.column, second.column):
        return None
    other = Query((table,), plain_items([column]), where=(second,))
    query = Query((table,), plain_items([column]), where=(first,), compound=(kind, other))
    here, there = f"{table.many} {whose(rng, first)}", f"{table.many} {whose(rng, second)}"
    if kind == "INTERSECT":
        return Draft(f"Which {column.words} values have both {here} and {there}?", query)
    return Draft(f"Which {column.words} values have {here} but no {there}?", query)


def union(rng: random.Random, db: Database) -> Draft | None:
    """List the names of all singers and of all stadiums together, without repeats."""
    labelled = [table for table in db.tables if table.label]
    if len(labelled) < 2:
        return None
    first, second = rng.sample(labelled, 2)
    assert first.label is not None
    assert second.label is not None
    other = Query((second,), plain_items([second.label]))
    query = Query((first,), plain_items([first.label]), compound=("UNION", other))
    text = f"the {first.label.words} of all {first.many} and the {second.label.words} of all {second.many} together"
    return Draft(demand(rng, text), query)


def _term(rng: random.Random, table: Table, terms: tuple[str, ...]) -> tuple[str, Condition, str] | None:
    """A word for rows that meet a condition, the condition, and the evidence that says so."""
    condition = random_condition(rng, table, plain=True)
    if condition is None:
        return None
    word = rng.choice(terms)
    value = condition.value
    assert not isinstance(value, tuple | Query)
    says = f"{condition.column.name} {condition.op} {literal(value)}"
    return word, condition, f"{word} {table.many} refers to {says}"


class Terms:
    """The templates of questions whose words the evidence explains; ``terms``: the words."""

    def __init__(self, terms: tuple[str, ...]) -> None:
        self.terms = terms

    def list_term(self, rng: random.Random, db: Database) -> Draft | None:
        """List the names of veteran singers."""
        table = rng.choice(db.tables)
        if (term := _term(rng, table, self.terms)) is None:
            return None
        word, condition, evidence = term
        columns = random_columns(rng, table)
        query = Query((table,), plain_items(columns), where=(condition,))
        return Draft(demand(rng, f"the {words_of(columns)} of {word} {table.many}"), query, evidence)

    def count_term(self, rng: random.Random, db: Database) -> Draft | None:
        """How many veteran singers are there?"""
        table = rng.choice(db.tables)
        if (term := _term(rng, table, self.terms)) is None:
            return None
        word, condition, evidence = term
        query = Query((table,), (COUNT,), where=(condition,))
        if rng.random() < 0.4 and (more := random_condition(rng, table)) and more.column != condition.column:
            query = Query((table,), (COUNT,), where=(condition, more))
            return Draft(count_of(rng, f"{word} {table.many} {whose(rng, more)}"), query, evidence)
        return Draft(count_of(rng, f"{word} {table.many}"), query, evidence)

    def join_term(self, rng: random.Random, db: Database) -> Draft | None:
        """Show the year of concerts of veteran singers."""
        child, reference, parent = rng.choice(list(db.edges()))
        if (term := _term(rng, parent, self.terms)) is None:
            return None
        word, condition, evidence = term
        tables, joins = (parent, child), ((parent.key, reference),)
        if rng.random() < 0.4:
            text = count_of(rng, f"{child.many} of {word} {parent.many}")
            return Draft(text, Query(tables, (COUNT,), joins, (condition,)), evidence)
        columns = random_columns(rng, child)
        text = demand(rng, f"the {words_of(columns)} of {child.many} of {word} {parent.many}")
        return Draft(text, Query(tables, plain_items(columns), joins, (condition,)), evidence)

    def percentage(self, rng: random.Random, db: Database) -> Draft | None:
        """What percentage of singers are veteran singers?"""
        table = rng.choice(db.tables)
        if (term := _term(rng, table, self.terms)) is None:
            return None
        word, condition, evidence = term
        text = rng.choice(
            (
                f"What percentage of {table.many} are {word} {table.many}?",
                f"Calculate the percentage of {word} {table.many} among all {table.many}.",
            )
        )
        evidence += f"; percentage = DIVIDE(COUNT({word}), COUNT(all)) * 100"
        return Draft(text, Query((table,), (), ratio=Ratio("percent", condition)), evidence)

    def compare(self, rng: random.Random, db: Database) -> Draft | None:
        """What is the ratio of veteran singers to young singers? How many more are there?"""
        table = rng.choice(db.tables)
        first, second = _term(rng, table, self.terms), _term(rng, table, self.terms)
        if first is None or second is None or first[0] == second[0] or first[1] == second[1]:
            return None
        evidence = f"{first[2]}; {second[2]}"
        if rng.random() < 0.5:
            text = rng.choice(("What is the ratio of {} to {}?", "Calculate the ratio of {} to {}."))
            query = Query((table,), (), ratio=Ratio("ratio", first[1], second[1]))
        else:
            text = rng.choice(("How many more {} than {} are there?", "What is the difference in number of {} and {}?"))
            query = Query((table,), (), ratio=Ratio("difference", first[1], second[1]))
        return Draft(text.format(f"{first[0]} {table.many}", f"{second[0]} {table.many}"), query, evidence)

    def label(self, rng: random.Random, db: Database) -> Draft | None:
        """Show the name of each singer and whether it is veteran or not."""
        table = rng.choice(db.tables)
        if table.label is None or (term := _term(rng, table, self.terms)) is None:
            return None
        word, condition, evidence = term
        if condition.column.nullable:  # CASE would label a NULL "normal", and the question does not say so
            return None
        name = table.label.words
        text = rng.choice(
            (
                f"For each {table.one}, give the {name} and say whether it is {word} or normal.",
                f"List the {name} of every {table.one} and label it {word} or normal.",
            )
        )
        ratio = Ratio("label", condition, labels=(word, "normal"))
        return Draft(text, Query((table,), plain_items([table.label]), ratio=ratio), evidence)

    def extreme_term(self, rng: random.Random, db: Database) -> Draft | None:
        """Who is the leading singer? (leading refers to MAX(score))"""
        table = rng.choice(db.tables)
        keys = [column for column in table.of_role("measure") if not column.nullable]
        if not keys:
            return None
        key, most, word = rng.choice(keys), rng.random() < 0.6, rng.choice(self.terms)
        columns = [column for column in random_columns(rng, table) if column != key] or [key]
        query = Query((table,), plain_items(columns), order=Item(column=key), descending=most, limit=1)
        evidence = f"most {word} {table.one} refers to {'MAX' if most else 'MIN'}({key.name})"
        return Draft(demand_one(rng, f"the {words_of(columns)} of the most {word} {table.one}"), query, evidence)


_BOTH: dict[Template, tuple[int, int]] = {
    templates_rows.list_columns: (5, 2),
    templates_rows.list_where: (10, 4),
    templates_rows.list_like: (3, 1),
    templates_rows.count_where: (8, 4),
    templates_rows.count_distinct: (3, 1),
    templates_rows.list_distinct: (3, 2),
    templates_rows.aggregate: (7, 3),
    templates_groups.group_count: (6, 5),
    templates_groups.group_aggregate: (6, 5),
    templates_groups.having: (5, 2),
    templates_groups.group_most: (5, 3),
    templates_rows.ordered: (6, 3),
    templates_rows.superlative: (7, 5),
    templates_rows.above_average: (4, 3),
    templates_links.child_by_parent: (9, 6),
    templates_links.parent_of_extreme: (4, 3),
    templates_links.parent_by_child: (5, 3),
    templates_groups.count_per_parent: (6, 5),
    templates_groups.parent_most: (5, 3),
    templates_groups.parent_having: (5, 3),
    templates_links.childless: (5, 2),
    templates_links.childless_where: (5, 3),
    templates_groups.parent_most_where: (5, 3),
    templates_rows.above_average_where: (5, 3),
    templates_links.two_links: (4, 3),
    templates_links.having_child: (6, 6),
}
"""Weights in (spider, bird)."""

LATE: Final = frozenset((templates_links.having_child,))
"""Templates that the first lessons do not have."""


LINKING: Final = frozenset(
    (
        *(templates_links.child_by_parent, templates_links.parent_of_extreme, templates_links.parent_by_child),
        *(templates_links.having_child, templates_links.childless, templates_links.childless_where),
        *(templates_links.two_links, templates_groups.count_per_parent, templates_groups.parent_most),
        *(templates_groups.parent_having, templates_groups.parent_most_where),
    )
)
"""Templates that ask about two tables, one of which refers to the other: a database without such a pair has none."""


def weighted_templates(dialect: Dialect, terms: tuple[str, ...], *, late: bool = True) -> dict[Template, int]:
    """The templates of one dialect and how often each is drawn; without the :data:`LATE` ones if not ``late``."""
    place = 0 if dialect == "spider" else 1
    templates: dict[Template, int] = {template: weights[place] for template, weights in _BOTH.items()}
    if dialect == "spider":
        templates |= {intersect: 6, difference: 6, union: 3}
    else:
        own = Terms(terms)
        templates |= {
            own.list_term: 9,
            own.count_term: 9,
            own.join_term: 10,
            own.percentage: 9,
            own.compare: 8,
            own.label: 5,
            own.extreme_term: 6,
        }
    return {template: weight for template, weight in templates.items() if late or template not in LATE}
