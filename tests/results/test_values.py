"""same_values is an equivalence relation, and the column search is exact."""

from __future__ import annotations

import random
import time
from collections import Counter
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from finer_sql_lib.records import Row
from finer_sql_lib.results import authors_is_empty, authors_is_zero, authors_key, is_zero, same_values

# Few distinct values, so that repeated columns, ties and near misses are common.
values = st.sampled_from([None, 0, 1, 1.0, 2, 0.5, "", "1", "a", b"a", -0.0])


@st.composite
def tables(draw: st.DrawFn, width: int | None = None) -> list[Row]:
    width = width or draw(st.integers(1, 4))
    return draw(st.lists(st.tuples(*[values] * width), max_size=5))


@st.composite
def shuffled(draw: st.DrawFn) -> tuple[list[Row], list[Row]]:
    rows = draw(tables())
    order = draw(st.permutations(range(len(rows[0]) if rows else 1)))
    moved = [tuple(row[j] for j in order) for row in rows]
    return rows, draw(st.permutations(moved))


def brute_force(a: list[Row], b: list[Row]) -> bool:
    if not a and not b:
        return True
    if len(a) != len(b) or len(a[0]) != len(b[0]):
        return False
    for order in permutations(range(len(b[0]))):
        moved = [tuple(row[j] for j in order) for row in b]
        if Counter(a) == Counter(moved):
            return True
    return False


@given(tables())
def test_reflexive(rows: list[Row]) -> None:
    assert same_values(rows, list(rows))


@given(shuffled())
def test_order_of_rows_and_columns_is_free(pair: tuple[list[Row], list[Row]]) -> None:
    assert same_values(*pair)
    assert same_values(*reversed(pair))


@given(st.integers(1, 3).flatmap(lambda w: st.tuples(tables(w), tables(w), tables(w))))
def test_symmetric_and_transitive(three: tuple[list[Row], list[Row], list[Row]]) -> None:
    a, b, c = three
    assert same_values(a, b) == same_values(b, a)
    if same_values(a, b) and same_values(b, c):
        assert same_values(a, c)


@given(st.integers(1, 4).flatmap(lambda w: st.tuples(tables(w), tables(w))))
def test_equals_brute_force(pair: tuple[list[Row], list[Row]]) -> None:
    assert same_values(*pair) == brute_force(*pair)


@given(shuffled())
def test_equals_brute_force_on_shuffled_tables(pair: tuple[list[Row], list[Row]]) -> None:
    assert same_values(*pair) == brute_force(*pair)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ([(1,)], [("1",)]),
        ([(None,)], [("",)]),
        ([(None,)], [(0,)]),
        ([(1,)], [(1,), (1,)]),
        ([(1, 1)], [(1,)]),
        ([("a",)], [(b"a",)]),
        ([(1, 2), (2, 1)], [(1, 2), (1, 2)]),
        ([(1, 2), (1, 2)], [(1, 1), (2, 2)]),
        ([(2**53,)], [(2**53 + 1,)]),
        ([(0.1 + 0.2,)], [(0.3,)]),
    ],
)
def test_different(a: list[Row], b: list[Row]) -> None:
    assert not same_values(a, b)


def test_big_integers_and_floats_compare_by_value() -> None:
    assert same_values([(2**53,)], [(float(2**53),)])
    assert same_values([(float("inf"),)], [(float("inf"),)])


def test_wide_tables_with_equal_columns_are_cheap() -> None:
    rng = random.Random(0)
    rows = [tuple(rng.randint(0, 1) for _ in range(24)) for _ in range(40)]
    moved = [row[::-1] for row in reversed(rows)]
    constant: list[Row] = [(0,) * 24 for _ in range(40)]
    start = time.monotonic()
    assert same_values(rows, moved)
    assert same_values(constant, list(constant))
    assert time.monotonic() - start < 5


def test_is_zero() -> None:
    assert is_zero([(0,), (None,)])
    assert not is_zero([("0",)])
    assert not is_zero([])


def test_authors_signature_keeps_its_faults() -> None:
    assert authors_key([(None,)]) == authors_key([("",)])
    assert authors_key([(1,)]) != authors_key([(1.0,)])
    assert authors_key([(1,), (1,)]) == authors_key([(1,)])
    assert authors_key([("a", "b")]) == authors_key([("b", "a")])
    assert authors_is_empty(authors_key([]))
    assert authors_is_empty(authors_key([(None,)]))
    assert authors_is_zero(authors_key([(0,), ("Ann",)]))
    assert not authors_is_zero(authors_key([(0,), (3,)]))
    assert authors_is_zero(authors_key([("0%",)]))


def test_authors_signature_has_no_cut() -> None:
    long = "x" * 300
    assert authors_key([(long + "1",)]) != authors_key([(long + "2",)])
