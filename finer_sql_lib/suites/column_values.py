"""What a column of a variant may hold: its own values, and those that queries ask for, with their neighbours."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass

from finer_sql_lib.records import Value
from finer_sql_lib.suites.source import is_number

LARGEST = 2**62
"""Numbers stay within what SQLite keeps as integers."""


@dataclass(frozen=True, slots=True)
class Pool:
    """The values of one column in one variant.

    ``own``: of the original, NULL where it has some; ``asked``: what queries compare the column with, and values next
    to that.
    """

    own: tuple[Value, ...]
    asked: tuple[Value, ...]


def make_pool(values: Sequence[Value], asked: Sequence[Value], n_own: int, dice: random.Random) -> Pool:
    """A pool of at most ``n_own`` of the column's values, so that few of them make ties, and what is asked for."""
    chosen = tuple(dice.sample(values, min(len(values), n_own)))
    known = [value for value in values if value is not None]
    return Pool(chosen, tuple(dict.fromkeys(near for value in asked for near in around(value, known))))


def around(literal: Value, values: Sequence[Value]) -> list[Value]:
    """A literal, and the values right beside it, in the type that the column's values have.

    A text column takes a number as text; a column of numbers takes no text, and none far from all that it holds.

    >>> around(20, [18, 45]), around("an", ["Ann", "Bob"])
    ([20, 19, 21], ['an', 'an x'])
    >>> around(1999, ["1998", "2001"])
    ['1999', '1998', '2000']
    """
    numbers = [float(value) for value in values if is_number(value) and not isinstance(value, bytes | None)]
    numeric = len(numbers) > 0.8 * len(values)
    as_text = bool(values) and sum(isinstance(value, str) for value in values) > 0.5 * len(values)
    if is_number(literal) and numeric and not isinstance(literal, bytes | None):
        number = float(literal)
        low, high = min(numbers, default=number), max(numbers, default=number)
        if not low - abs(low) <= number <= 2 * high + 1:
            return []
        steps = [number, number - 1, number + 1]
        whole = all(value.is_integer() for value in numbers) and number.is_integer()
        typed: list[Value] = [int(step) if whole else step for step in steps]
        return [str(step) for step in typed] if as_text else typed
    if numeric and numbers:
        return []
    text = literal if isinstance(literal, str) else str(literal)
    return [text, f"{text} x"] if text else []


def fuzzed(value: Value, dice: random.Random) -> Value:
    """A value near ``value``, of its type: a number a step or two away, a text with a little more or less.

    >>> isinstance(fuzzed(7, random.Random(0)), int)
    True
    """
    match value:
        case bool() | None | bytes():
            return value
        case int() if abs(value) < LARGEST:
            return value + dice.choice((-2, -1, 1, 2))
        case float():
            return round(value + dice.choice((-1, 1)) * max(abs(value) / 10, 0.1), 4)
        case str() if value and not is_number(value):
            return dice.choice((f"{value} x", f"{value}s", value[:-1]))
    return value


def fresh_key(values: Sequence[Value], number: int) -> Value:
    """A key that no row has: behind the largest number, or a text with a number behind it.

    >>> fresh_key([3, 1], 0), fresh_key(["a", "b"], 1)
    (4, 'b-1')
    """
    known = [value for value in values if value is not None]
    integers = [value for value in known if isinstance(value, int) and abs(value) < LARGEST]
    if len(integers) == len(known):
        return max(integers, default=0) + number + 1
    floats = [value for value in known if isinstance(value, float)]
    if floats:
        return max(floats) + number + 1
    texts = [value for value in known if isinstance(value, str)]
    if texts and all(text.isdigit() and len(text) < 18 for text in texts):
        return str(max(map(int, texts)) + number + 1)
    return f"{texts[number % len(texts)] if texts else ''}-{number}"
