"""The official BIRD comparison: sets of row tuples."""

from __future__ import annotations

import pytest

from finer_sql_lib.records import Row
from finer_sql_lib.results import same_bird


@pytest.mark.parametrize(
    ("gold", "pred", "same"),
    [
        ([], [], True),
        ([(1,)], [], False),
        ([(1,), (2,)], [(2,), (1,), (1,)], True),
        ([(1, "a")], [("a", 1)], False),
        ([(1,)], [(1.0,)], True),
        ([(1,)], [("1",)], False),
        ([(None,)], [(None,)], True),
    ],
)
def test_golden_cases(gold: list[Row], pred: list[Row], same: bool) -> None:
    assert same_bird(gold, pred) is same
    assert same_bird(pred, gold) is same
