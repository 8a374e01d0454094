"""How questions say things: openings, conditions, extremes, links between tables."""

from __future__ import annotations

import random
from dataclasses import dataclass

from sample_lab.query import Condition, Item, Query
from sample_lab.world import Column, Table

_ASK = ("What are", "What are", "Which are")
_TELL = ("List", "Show", "Give me", "Find", "Return", "Tell me", "Display")
_COMPARE = {
    ">": ("above", "over", "greater than", "more than", "higher than"),
    "<": ("below", "under", "less than", "lower than", "smaller than"),
    ">=": ("at least", "no less than"),
    "<=": ("at most", "no more than"),
    "=": ("equal to", "of exactly"),
}
_AGGREGATE = {
    "sum": ("total", "sum of the", "combined"),
    "avg": ("average", "mean"),
    "min": ("minimum", "lowest", "smallest"),
    "max": ("maximum", "highest", "largest"),
}


@dataclass(frozen=True, slots=True)
class Draft:
    """What a template makes: a question, its meaning, and (bird) the evidence that explains its terms."""

    text: str
    query: Query
    evidence: str = ""


def demand(rng: random.Random, what: str) -> str:
    """A request for several things: ``what`` begins with "the"."""
    if rng.random() < 0.4:
        return f"{rng.choice(_ASK)} {what}?"
    return f"{rng.choice(_TELL)} {what}."


def demand_one(rng: random.Random, what: str) -> str:
    """A request for one thing."""
    return f"What is {what}?" if rng.random() < 0.6 else f"{rng.choice(_TELL)} {what}."


def count_of(rng: random.Random, things: str) -> str:
    """A request for a number of things."""
    return rng.choice(
        (
            f"How many {things} are there?",
            f"How many {things} are there?",
            f"How many {things} do we have?",
            f"Count the number of {things}.",
            f"What is the number of {things}?",
            f"Find the total number of {things}.",
        )
    )


def listed(words: list[str]) -> str:
    """Words joined as English does.

    >>> listed(["name"]), listed(["name", "age", "city"])
    ('name', 'name, age and city')
    """
    return " and ".join([", ".join(words[:-1]), words[-1]] if len(words) > 1 else words)


def aggregate_words(rng: random.Random, item: Item) -> str:
    """ "average age" and the like."""
    assert item.column is not None
    return f"{rng.choice(_AGGREGATE[item.aggregate])} {item.column.words}"


def compared(rng: random.Random, op: str) -> str:
    """Words for a comparison."""
    return rng.choice(_COMPARE[op])


def whose(rng: random.Random, condition: Condition) -> str:
    """A condition on the things just named."""
    words, value = condition.column.words, condition.value
    if isinstance(value, tuple):
        return f"whose {words} is between {value[0]} and {value[1]}"
    if condition.op == "LIKE":
        assert isinstance(value, str)
        how = "contains" if value.startswith("%") else "starts with"
        return f"whose {words} {how} {value.strip('%')}"
    if value is None:
        return f"without a {words}" if condition.op == "IS NULL" else f"that have a {words}"
    if condition.op == "!=":
        return f"whose {words} is not {value}"
    if condition.op == "=":
        return rng.choice((f"whose {words} is {value}", f"with {words} {value}", f"with a {words} of {value}"))
    return rng.choice(
        (
            f"whose {words} is {compared(rng, condition.op)} {value}",
            f"with {words} {compared(rng, condition.op)} {value}",
        )
    )


def extreme(rng: random.Random, table: Table, column: Column, *, most: bool) -> str:
    """The thing with the highest or lowest value: "the oldest singer", "the singer with the highest age"."""
    assert column.measure is not None
    adjective = column.measure.most if most else column.measure.least
    rivals = [c for c in table.columns if c.measure and adjective in (c.measure.most, c.measure.least)]
    if adjective and len(rivals) == 1 and rng.random() < 0.5:
        return f"the {adjective} {table.one}"
    end = rng.choice(("highest", "largest", "maximum") if most else ("lowest", "smallest", "minimum"))
    return f"the {table.one} with the {end} {column.words}"


def of_parent(rng: random.Random, child: Table, parent: str) -> str:
    """Rows of a child table by what they refer to; ``parent`` describes it."""
    return f"{child.many} {rng.choice(('of', 'that belong to', 'linked to', 'for'))} {parent}"


def with_child(rng: random.Random, parent: Table, child: str) -> str:
    """Rows of a parent table by what refers to them; ``child`` describes it."""
    return f"{parent.many} {rng.choice(('that have', 'with', 'having'))} {child}"
