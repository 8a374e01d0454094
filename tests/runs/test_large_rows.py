"""Rows on disk are to everybody what the same rows in memory are."""

from __future__ import annotations

import hashlib
import pickle
from collections.abc import Sequence
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from finer_sql_lib.records import Candidate, Execution, Row
from finer_sql_lib.results import authors_key, is_zero, same_bird, same_spider, same_values
from finer_sql_lib.runs import ExecutionKey, open_run
from finer_sql_lib.runs.large_rows import LargeRows, are_identical
from finer_sql_lib.voting import vote

VALUES = st.sampled_from([None, 0, 1, 1.0, -0.0, "1", "a", b"a"])
TABLES = st.integers(1, 3).flatmap(lambda width: st.lists(st.tuples(*[VALUES] * width), min_size=0, max_size=8))


def on_disk(rows: Sequence[Row]) -> LargeRows:
    whole = tuple(rows)
    return LargeRows(len(whole), whole[:5], lambda: whole, hashlib.blake2b(repr(whole).encode()).digest(), 1)


@given(TABLES, st.integers(-10, 10), st.slices(8))
def test_they_read_as_a_tuple_does(rows: list[Row], place: int, part: slice) -> None:
    whole, large = tuple(rows), on_disk(rows)
    assert (len(large), list(large), repr(large), bool(large)) == (len(whole), list(whole), repr(whole), bool(whole))
    assert large[part] == whole[part]
    if -len(whole) <= place < len(whole):
        assert large[place] == whole[place]
    assert large == whole == large
    assert pickle.loads(pickle.dumps(large)) == whole


@given(TABLES, TABLES, st.permutations(range(8)), st.booleans())
def test_they_compare_as_a_tuple_does(rows: list[Row], others: list[Row], order: list[int], is_other: bool) -> None:
    mixed = [tuple(reversed(rows[place])) for place in order if place < len(rows)]
    a, b = tuple(rows), tuple(others if is_other else mixed)
    for left, right in ((on_disk(a), on_disk(b)), (on_disk(a), b), (a, on_disk(b))):
        assert (left == right) == (a == b)
        assert same_bird(left, right) == same_bird(a, b)
        assert same_values(left, right) == same_values(a, b)
        for order_matters in (False, True):
            assert same_spider(left, right, order_matters) == same_spider(a, b, order_matters)
        assert are_identical(left, right) <= (repr(a) == repr(b))
    assert (is_zero(on_disk(a)), authors_key(on_disk(a))) == (is_zero(a), authors_key(a))


@given(st.lists(TABLES, min_size=1, max_size=5), st.sampled_from(["majority", "value_aware", "authors_vav"]))
def test_they_vote_as_a_tuple_does(tables: list[list[Row]], rule: str) -> None:
    candidates = [Candidate(0, index, "", sql=f"SELECT {index}") for index in range(len(tables))]
    executions = [Execution("rows", ("c",), tuple(rows)) for rows in tables]
    large = [Execution("rows", ("c",), on_disk(rows)) for rows in tables]
    assert vote(0, candidates, large, rule) == vote(0, candidates, executions, rule)


def test_a_run_leaves_large_results_on_disk_and_gives_them_back_exactly(tmp_path: Path) -> None:
    rows = tuple((number, f"é {number}", None, b"\x00", 0.5, '{"$blob": 1}') for number in range(5_000))
    keys = [ExecutionKey("d.sqlite", f"SELECT {number}") for number in range(3)]
    with open_run(tmp_path / "r", {}) as run:
        run.append("executions", [(keys[0], Execution("rows", ("n",), ((1,),)))])
        run.append("executions", [(key, Execution("rows", tuple("abcdef"), rows)) for key in keys[1:]])
        executions = run.executions()
        assert [isinstance(executions[key].rows, LargeRows) for key in keys] == [False, True, True]
        assert executions[keys[1]].rows == rows == tuple(executions[keys[2]].rows)
        assert executions[keys[1]].rows[:2] == rows[:2]
        assert are_identical(executions[keys[1]].rows, executions[keys[2]].rows)
        (only,) = run.executions(["SELECT 2"]).items()
    assert only[0] == keys[2]
    assert tuple(only[1].rows) == rows
