"""Lengths of prompts, completions and reasoning, drawn as the table says."""

from __future__ import annotations

import math

import pandas as pd
import pytest

from finer_sql_lib.figures.plot_lengths import plot_completion_lengths, plot_lengths, plot_prompt_lengths
from tests.figures.drawn_text import texts

NAN = math.nan


def lengths(before: float, after: float) -> pd.DataFrame:
    bounds = {f"{when}_{end}": NAN for when in ("before", "after") for end in ("low", "high")}
    rows = [{"panel": "ours, characters", "series": "ours", "level": level} for level in ("simple", "all")]
    return pd.DataFrame(rows).assign(before=before, after=after, **bounds)


@pytest.mark.parametrize(("before", "after"), [(378.0, 43.0), (60.0, 59.0), (60.0, 60.0), (50.0, 80.0)])
def test_lengths_before_and_after_stand_apart_even_where_they_are_equal(before: float, after: float) -> None:
    [ax] = plot_lengths(lengths(before, after))
    assert texts(ax) == [f"{before:.0f}", f"{after:.0f}"] * 2
    marks = [line for line in ax.lines if line.get_marker() == "o"]
    assert [line.get_markerfacecolor() for line in marks] == ["white", marks[1].get_color()] * 2
    heights = [float(line.get_ydata()[0]) for line in marks]
    assert heights == sorted(heights)
    assert len(set(heights)) == 4
    [legend] = ax.figure.legends
    assert [text.get_text() for text in legend.get_texts()] == ["ours, before RL", "ours, after RL"]


def test_a_run_alone_has_one_mark_a_level() -> None:
    [ax] = plot_lengths(lengths(NAN, 43.0))
    assert texts(ax) == ["43", "43"]
    [legend] = ax.figure.legends
    assert [text.get_text() for text in legend.get_texts()] == ["ours, after RL"]


def test_a_prompt_is_counted_from_its_length_on() -> None:
    df = pd.DataFrame({"series": ["finer"] * 4 + ["ddl"] * 4, "length": [10, 20, 30, 40, 5, 5, 5, 25]})
    ax = plot_prompt_lengths(df, "tokens", limit=30)
    finer, ddl, limit = ax.lines
    assert (list(finer.get_xdata()), list(finer.get_ydata())) == ([10, 20, 30, 40], [25, 50, 75, 100])
    assert list(ddl.get_xdata()) == [5, 5, 5, 25]
    assert list(limit.get_xdata()) == [30, 30]
    assert texts(ax) == ["30"]
    assert finer.get_label() == "finer (median 25)"
    assert len(plot_prompt_lengths(df, "tokens", limit=41).lines) == 2  # no prompt is that long
    with pytest.raises(ValueError, match="at most 5 series"):
        plot_prompt_lengths(pd.DataFrame({"series": list("abcdef"), "length": 1}), "tokens")


def test_every_completion_stands_in_one_bar() -> None:
    df = pd.DataFrame({"tokens": [10, 10, 20, 90, 95], "has_sql": [True, True, False, True, False]})
    ax = plot_completion_lengths(df)
    assert sum(bar.get_height() for bar in ax.patches) == 5
    [legend] = ax.figure.legends
    assert [text.get_text() for text in legend.get_texts()] == ["with SQL (3)", "without SQL (2)"]


def test_where_completions_were_cut_is_said() -> None:
    df = pd.DataFrame({"tokens": [10, 100], "has_sql": [True, True]})
    assert texts(plot_completion_lengths(df, limit=100)) == ["cut at 100"]
    assert texts(plot_completion_lengths(df)) == []
