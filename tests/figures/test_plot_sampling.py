"""Curves of n and temperatures: what is drawn, and that it can be read."""

from __future__ import annotations

import itertools

import pandas as pd
import pytest
from matplotlib.axes import Axes
from matplotlib.lines import Line2D

from finer_sql_lib import figures
from finer_sql_lib.figures.plot_sampling import plot_curves_of_n, plot_temperatures
from tests.figures.drawn_text import assert_no_overlap, boxes_of_texts, texts

NAN = float("nan")


_ENDS = {"value_aware": 86.1, "majority": 86.0, "recall": 92.0}


def test_lines_against_n_are_named_at_their_ends_without_overlap() -> None:
    rows = [(n, name, value, value - 2, value + 2) for n in (1, 5, 10) for name, value in _ENDS.items()]
    ax = figures.plot_ex_against_n(pd.DataFrame(rows, columns=["n", "series", "value", "low", "high"]))
    assert sorted(texts(ax)) == ["majority 86.0", "recall 92.0", "value-aware 86.1"]
    boxes = sorted(boxes_of_texts(ax), key=lambda box: box.y0)
    assert all(lower.y1 <= upper.y0 + 1 for lower, upper in itertools.pairwise(boxes))


def curves(*runs: str) -> pd.DataFrame:
    rows = [
        (run, "ours", score, n, value + n, value + n - 2, value + n + 2)
        for run in runs
        for score, value in (("EX", 50.0), ("recall@n", 60.0))
        for n in (1, 5, 30)
    ]
    rows += [("reported: 0.5B", "reported", "EX", n, value, NAN, NAN) for n, value in ((1, 35.0), (50, 49.0))]
    return pd.DataFrame(rows, columns=["run", "kind", "score", "n", "value", "low", "high"])


def drawn(ax: Axes) -> list[Line2D]:
    """The lines of values; the edges of bands left out."""
    return [line for line in ax.lines if line.get_gid() != "interval"]


def test_ours_and_reported_are_told_apart_by_mark_dash_and_colour() -> None:
    left, right = plot_curves_of_n(curves("tiny"))
    ours, reported = drawn(left)
    assert (ours.get_marker(), reported.get_marker()) == ("o", "D")
    assert reported.get_markerfacecolor() == "white"
    assert ours.get_color() != reported.get_color()
    assert ours.get_linestyle() != reported.get_linestyle()
    assert list(reported.get_xdata()) == [1, 50]
    assert len(drawn(right)) == 1


def test_every_line_is_named_once_and_has_its_last_value_at_its_end() -> None:
    left, right = plot_curves_of_n(curves("tiny-spider on sample-spider", "tiny-bird on sample-bird"))
    assert sorted(texts(left)) == ["49.0", "80.0", "80.0"]
    assert texts(right) == ["90.0", "90.0"]
    [legend] = left.figure.legends
    names = [text.get_text() for text in legend.get_texts()]
    assert names == ["tiny-spider on sample-spider", "tiny-bird on sample-bird", "reported: 0.5B"]
    for ax in (left, right):
        assert_no_overlap(ax)


def test_a_run_of_one_n_has_a_line_along_its_height() -> None:
    greedy = pd.DataFrame([("greedy", "ours", "EX", 1, 42.0, 39.0, 45.0)], columns=curves("a").columns)
    left, _ = plot_curves_of_n(pd.concat([curves("tiny"), greedy], ignore_index=True))
    assert any(list(line.get_ydata()) == [42.0, 42.0] and line.get_linestyle() == ":" for line in left.lines)


def test_a_rule_is_called_by_its_words() -> None:
    left, _ = plot_curves_of_n(curves("tiny").replace({"score": {"EX": "EX, value_aware"}}))
    assert left.get_title(loc="left") == "EX, value-aware"


def test_all_values_and_intervals_lie_inside_the_axes() -> None:
    df = curves("tiny").assign(value=lambda d: d["value"] + 10, high=lambda d: (d["high"] + 10).clip(upper=100))
    for ax in plot_curves_of_n(df):
        bottom, top = ax.get_ylim()
        assert bottom <= df[["value", "low"]].min().min()
        assert top >= 100


def test_more_runs_than_colours_are_refused() -> None:
    with pytest.raises(ValueError, match="7 runs in one figure cannot be told apart"):
        plot_curves_of_n(curves(*"abcdefg"))


def test_temperatures_are_joined_and_the_reported_best_is_marked() -> None:
    rows = [("m", score, t, 50 - t, 45, 55) for score in ("EX", "recall") for t in (1.0, 0.2, 0.6)]
    df = pd.DataFrame(rows, columns=["run", "score", "temperature", "value", "low", "high"])
    for ax in plot_temperatures(df, 1.0):
        joined, *_ = ax.lines
        assert list(joined.get_xdata()) == [0.2, 0.6, 1.0]
        assert any(list(line.get_xdata()) == [1.0, 1.0] and line.get_linestyle() == "--" for line in ax.lines)
        [legend] = ax.figure.legends
        assert [text.get_text() for text in legend.get_texts()] == ["m", "reported best, T = 1.0"]
