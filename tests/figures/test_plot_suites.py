"""Scores on suites are drawn as the table says."""

from __future__ import annotations

import math

import pandas as pd
import pytest

from finer_sql_lib.figures.plot_suites import plot_suites

SCORES = pd.DataFrame(
    [("a system", 83.2, 76.1, 76.6), ("another", 60.3, 54.7, math.nan)],
    columns=["system", "ex", "local_ts", "reported_ts"],
)
GROWTH = pd.DataFrame(
    [("a system", 0, 83.2), ("a system", 1, 76.1), ("another", 0, 60.3), ("another", 1, 54.7)],
    columns=["system", "variants", "right"],
)


def test_each_score_has_its_mark_and_each_system_its_line() -> None:
    left, right = plot_suites(SCORES, GROWTH)
    marks = {line.get_label(): list(map(float, line.get_xdata())) for line in left.lines}
    assert marks["EX, one database"] == [83.2, 60.3]
    assert marks["local TS"] == [76.1, 54.7]
    assert marks["reported TS"][0] == 76.6
    assert [label.get_text() for label in left.get_yticklabels()] == ["a system", "another"]
    assert [line.get_ydata().tolist() for line in right.lines] == [[83.2, 76.1], [60.3, 54.7]]
    assert [text.get_text() for text in right.texts] == ["another", "a system"]  # from the lowest up


def test_a_pool_has_the_mean_of_its_systems() -> None:
    pool = [GROWTH.assign(system=GROWTH["system"] + f" {number}") for number in range(3)]
    *lines, mean = plot_suites(SCORES, pd.concat(pool))[1].lines
    assert len(lines) == 6
    assert list(map(float, mean.get_ydata())) == pytest.approx([71.75, 65.4])


def test_where_nothing_is_reported_there_is_no_such_mark() -> None:
    left, _ = plot_suites(SCORES.assign(reported_ts=math.nan), GROWTH)
    assert "reported TS" not in {line.get_label() for line in left.lines}


def test_an_empty_frame_is_refused() -> None:
    with pytest.raises(ValueError, match="no rows"):
        plot_suites(SCORES.head(0), GROWTH)
