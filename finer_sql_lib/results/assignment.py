"""Can the columns of one table be reordered so that it has the same rows as another? Exactly, without enumeration.

The question is one of graph isomorphism, so no method is known that is quick on every input; this one is on all but
deliberately built ones, where it gives up after a stated amount of work. It is colour refinement with
individualisation, as in programs for graph isomorphism.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Any

from finer_sql_lib.records import Row, Value

Column = tuple[Value, ...]

Kinds = list[int]
"""One number per column, those of the first table and then of the second; only equal numbers may be assigned."""

_PATIENCE = 4
"""How many dead ends per column the search walks into before it looks closer."""

MAX_CELLS = 3_000_000
"""Values that searches read, again and again, before they give up: about two seconds."""


class _GivenUp(Exception):
    pass


@dataclass(slots=True)
class Work:
    """How many values may still be read, by one search or by several that share it."""

    cells: int

    @classmethod
    def enough_for(cls, *tables: Sequence[Row]) -> Work:
        """For searches among ``tables``: ``MAX_CELLS``, and eight rounds over each of them in any case."""
        return cls(max(MAX_CELLS, 8 * sum(len(rows) * len(rows[0]) for rows in tables if rows)))

    def spend(self, cells: int) -> None:
        self.cells -= cells
        if self.cells < 0:
            raise _GivenUp


def columns_can_be_assigned(gold: list[Column], pred: list[Column], work: Work) -> bool | None:
    """Whether the columns of ``pred`` can be put in an order that makes both tables equal as bags of rows.

    Both tables must have the same number of columns and of rows. Columns are told apart by what they hold, then by
    refinement. Where several different columns are left that might be assigned to each other, one of gold is tied to
    each of pred in turn, and refinement goes on from there. A dead end shows that refinement took columns for alike
    that are not; after many, columns are told apart by what tying them does, and the search starts again.

    None: not known when ``work`` is used up, as among a hundred columns of which every two are alike but for their
    neighbours.

    >>> columns_can_be_assigned([(1, 2), ("a", "b")], [("b", "a"), (2, 1)], Work(100))
    True
    """
    try:
        return _search(gold, pred, work)
    except _GivenUp:
        return None


def _search(gold: list[Column], pred: list[Column], work: Work) -> bool:
    width, tables = len(gold), _Tables(gold, pred, work)
    start = tables.refined(_numbered([bag(column) for column in (*gold, *pred)]))
    choices = [start]  # what is still to be tried, the deepest first
    dead_ends = 0
    while choices:
        # only now: of many choices the first is often right
        kinds = tables.refined(choices.pop())
        if not _balanced(kinds):
            dead_ends += 1
            if dead_ends == _PATIENCE * width:  # "==": once, since what tying tells apart does not change
                choices = [_told_apart_by_trial(gold, pred, start, work)]
            continue
        kind = tables.open_kind(kinds)
        if kind is None:
            if tables.equal_by_kind(kinds):
                return True
            continue
        tied = kinds.index(kind)
        # Of columns that hold the same, one is as good as the other.
        candidates = {pred[column]: width + column for column in range(width) if kinds[width + column] == kind}
        choices += [_tied(kinds, tied, column) for column in candidates.values()]
    return False


def hash_sum(rows: Iterable[Row]) -> int:
    """A cheap invariant: equal for equal bags of values, whatever their order. Not stable between processes."""
    return sum(map(hash, chain.from_iterable(rows)))


def bag(values: Sequence[Any]) -> frozenset[tuple[Any, int]]:
    """A bag as a hashable value: what occurs, and how often."""
    return frozenset(Counter(values).items())


@dataclass(frozen=True, slots=True)
class _Tables:
    """Two tables of the same size, by columns."""

    first: list[Column]
    second: list[Column]
    work: Work

    def open_kind(self, kinds: Kinds) -> int | None:
        """The rarest kind with different columns in a table, or None: any assignment within kinds is as good."""
        width = len(self.first)
        several = Counter[int]()
        for numbers, columns in ((kinds[:width], self.first), (kinds[width:], self.second)):
            different = Counter(kind for kind, _ in set(zip(numbers, columns, strict=True)))
            several |= Counter({kind: count for kind, count in different.items() if count > 1})
        return min(several, key=several.__getitem__, default=None)

    def equal_by_kind(self, kinds: Kinds) -> bool:
        """Whether the tables have the same bag of rows when columns stand in the order of their kinds."""
        width = len(self.first)
        first, second = _rows_by_kind(self.first, kinds[:width]), _rows_by_kind(self.second, kinds[width:])
        return Counter(first) == Counter(second)

    def refined(self, kinds: Kinds) -> Kinds:
        """Split kinds as far as rows can tell; stops early when the tables cannot be equal any more.

        A row is known by the bag of values that it holds in each kind of columns, a column by its kind and the bag of
        (kind of row, value) that it holds. Each round uses the kinds of the round before, until nothing splits.
        """
        width, height = len(self.first), len(self.first[0])
        while _balanced(kinds) and self.open_kind(kinds) is not None:
            self.work.spend(2 * width * height)
            rows = _numbered([*_row_keys(self.first, kinds[:width]), *_row_keys(self.second, kinds[width:])])
            halves = [rows[:height]] * width + [rows[height:]] * width
            keys = [
                (kind, bag(list(zip(half, column, strict=True))))
                for kind, half, column in zip(kinds, halves, (*self.first, *self.second), strict=True)
            ]
            before, kinds = kinds, _numbered(keys)  # both tables in one list, so that numbers mean the same in both
            if len(set(kinds)) == len(set(before)):
                break
        return kinds


def _told_apart_by_trial(gold: list[Column], pred: list[Column], kinds: Kinds, work: Work) -> Kinds:
    """Split kinds by what tying does: two columns stay of one kind when tying them leaves the tables balanced.

    Whether two columns pass does not depend on the others, so each is tried against one column of every kind found.
    """
    width = len(gold)
    sides = [(gold, kinds[:width], column) for column in range(width)]
    sides += [(pred, kinds[width:], column) for column in range(width)]
    representatives: list[tuple[list[Column], Kinds, int]] = []
    split = []
    for table, numbers, column in sides:
        for kind, (other, other_numbers, representative) in enumerate(representatives):
            if numbers[column] == other_numbers[representative]:
                trial = _tied(other_numbers + numbers, representative, width + column)
                if _balanced(_Tables(other, table, work).refined(trial)):
                    split.append(kind)
                    break
        else:
            split.append(len(representatives))
            representatives.append((table, numbers, column))
    return split


def _balanced(kinds: Kinds) -> bool:
    """Whether both tables have equally many columns of every kind."""
    width = len(kinds) // 2
    return Counter(kinds[:width]) == Counter(kinds[width:])


def _tied(kinds: Kinds, *columns: int) -> Kinds:
    """The same kinds with these columns as a kind of their own."""
    # -1: a number that _numbered never gives
    return [-1 if column in columns else kind for column, kind in enumerate(kinds)]


def _row_keys(columns: list[Column], kinds: Kinds) -> Iterator[tuple[Any, ...]]:
    """Per row, the bag of its values in each kind of columns, kinds in ascending order."""
    members: dict[int, list[Column]] = {}
    for kind, column in sorted(zip(kinds, columns, strict=True), key=lambda pair: pair[0]):
        members.setdefault(kind, []).append(column)
    parts: list[Iterable[Any]] = [
        group[0] if len(group) == 1 else map(bag, zip(*group, strict=True)) for group in members.values()
    ]
    return zip(*parts, strict=True)


def _rows_by_kind(columns: list[Column], kinds: Kinds) -> Iterator[Row]:
    """The rows of a table with its columns in the order of their kinds."""
    order = sorted(range(len(columns)), key=kinds.__getitem__)
    return zip(*(columns[column] for column in order), strict=True)


def _numbered(keys: Sequence[Any]) -> list[int]:
    """Replace every distinct key by a small number, in order of first appearance."""
    numbers: dict[Any, int] = {}
    return [numbers.setdefault(key, len(numbers)) for key in keys]
