"""Which rows of a batch go on when samples are done."""

from __future__ import annotations

import numpy as np
import pytest

decoding = pytest.importorskip("finer_sql_lib.generation.decoding", exc_type=ImportError)


def survivors(live: list[str], *, is_ragged: bool) -> tuple[list[int], list[int], list[int]] | None:
    """Of questions whose samples are x where they go on and . where they are done."""
    going = np.array([sample == "x" for samples in live for sample in samples])
    chosen = decoding.select_survivors(going, np.array([len(samples) for samples in live]), is_ragged=is_ragged)
    return None if chosen is None else tuple(part.tolist() for part in chosen)


def test_on_a_cpu_all_that_is_done_leaves():
    assert survivors(["x..x", "....", "..x."], is_ragged=True) == ([0, 2], [0, 3, 10], [2, 1])


def test_questions_of_different_counts_shrink_further():
    assert survivors([".x", "x", "x..."], is_ragged=True) == ([0, 1, 2], [1, 2, 3], [1, 1, 1])


def test_on_a_gpu_questions_keep_equally_many():
    """The last question's second row is done, and stays to fill the rectangle."""
    assert survivors(["x..x", "....", "..x."], is_ragged=False) == ([0, 2], [0, 3, 10, 8], [2, 2])


def test_moving_the_rest_must_pay():
    assert survivors(["xxxxxxxxxx", "xxxxxxxxx."], is_ragged=True) is None
    assert survivors(["xxxxxxxxxx", "x........."], is_ragged=False) is None
