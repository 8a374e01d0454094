"""A run's scores, votes and errors are drawn as the table says, and their labels can be read."""

from __future__ import annotations

import math

import numpy as np
import pandas as pd
import pytest

from finer_sql_lib import figures
from finer_sql_lib.figures.plot_scores import plot_error_classes, plot_wrong_share
from tests.figures.drawn_text import assert_no_overlap, texts

NAN = math.nan
HARDNESS = pd.DataFrame(
    [
        ("easy", "ours", 92.0, 88.0, 95.0, 248),
        ("easy", "reported", 94.8, NAN, NAN, 248),
        ("all", "ours", 85.0, 82.8, 87.0, 1034),
        ("all", "reported", 85.1, NAN, NAN, 1034),
    ],
    columns=["level", "series", "ex", "low", "high", "n"],
)


def test_hardness_labels_every_value_and_counts_each_level() -> None:
    ax = figures.plot_hardness(HARDNESS)
    assert sorted(texts(ax)) == ["85.0", "85.1", "92.0", "94.8"]
    assert [label.get_text() for label in ax.get_xticklabels()] == ["easy\n248", "all\n1034"]


def test_ours_and_reported_differ_in_marker_fill_and_colour() -> None:
    ax = figures.plot_hardness(HARDNESS)
    marks = {line.get_label(): line for line in ax.lines if line.get_label() in {"ours", "reported"}}
    assert marks["ours"].get_marker() != marks["reported"].get_marker()
    assert marks["ours"].get_color() != marks["reported"].get_color()
    assert marks["reported"].get_markerfacecolor() == "white"


def test_intervals_are_drawn_where_they_are_and_only_there() -> None:
    ax = figures.plot_hardness(HARDNESS)
    bars = [segment for collection in ax.collections for segment in collection.get_segments()]
    assert sorted(tuple(np.round(bar[:, 1], 6)) for bar in bars) == [(82.8, 87.0), (88.0, 95.0)]


def test_no_two_labels_of_the_hardness_figure_overlap() -> None:
    """Equal values at all levels are the worst case: every label stands at the same height as its neighbours."""
    levels = ["easy", "medium", "hard", "extra", "all"]
    rows = [(level, series, 98.8, 98.8, 98.8, 10) for level in levels for series in ("ours", "reported")]
    ax = figures.plot_hardness(pd.DataFrame(rows, columns=HARDNESS.columns))
    assert_no_overlap(ax)


def test_every_mark_lies_inside_the_axes() -> None:
    df = HARDNESS.assign(ex=HARDNESS["ex"] - 80, low=HARDNESS["low"] - 80, high=HARDNESS["high"] - 80)
    ax = figures.plot_hardness(df)
    bottom, top = ax.get_ylim()
    assert bottom <= df["low"].min()
    assert df["high"].max() <= top


@pytest.mark.parametrize("n_runs", [1, 2, 3])
def test_each_run_has_a_panel_of_its_own_on_the_same_scale(n_runs) -> None:
    df = pd.concat([HARDNESS.assign(run=f"run {i}", ex=HARDNESS["ex"] - 20 * i) for i in range(n_runs)])
    df[["low", "high"]] = None
    axes = figures.plot_hardness_of_runs(df.astype({"low": float, "high": float}))
    assert [ax.get_title(loc="left") for ax in axes] == [f"run {i}" for i in range(n_runs)]
    assert len({ax.get_ylim() for ax in axes}) == 1
    assert len(axes[0].figure.axes) == n_runs


def test_runs_share_one_legend_that_names_whose_numbers_are_reported() -> None:
    df = pd.concat([HARDNESS.assign(run=f"run {i}", model="FINER-SQL-3B-Spider, model card") for i in range(2)])
    axes = figures.plot_hardness_of_runs(df)
    [legend] = axes[0].figure.legends
    words = [text.get_text() for text in legend.get_texts()]
    assert words == ["ours, with 95 % interval", "reported: FINER-SQL-3B-Spider, model card"]


def test_group_split_shows_every_question_once_in_each_panel() -> None:
    rng = np.random.default_rng(0)
    df = pd.DataFrame({"n_groups": rng.integers(0, 30, 200), "share": rng.uniform(0, 100, 200)})
    df.loc[0, "share"], df.loc[1, "share"] = 0.0, 100.0
    for ax in figures.plot_group_split(df.assign(correct=rng.random(200) < 0.8)):
        assert sum(bar.get_height() for bar in ax.patches) == 200


def test_questions_without_a_result_stand_apart_from_divided_votes() -> None:
    df = pd.DataFrame({"n_groups": [0, 0, 9], "share": [0.0, 0.0, 12.0], "correct": [False, False, True]})
    _, right = figures.plot_group_split(df)
    heights = dict(
        zip((t.get_text() for t in right.get_xticklabels()), (b.get_height() for b in right.patches), strict=False)
    )
    assert (heights["none"], heights["0-20"]) == (0, 1)  # correct ones; the wrong ones stand on them
    assert [bar.get_height() for bar in right.patches][6] == 2


def test_group_split_of_all_correct_questions() -> None:
    left, _ = figures.plot_group_split(
        pd.DataFrame({"n_groups": [1, 2], "share": [100.0, 50.0], "correct": [True] * 2})
    )
    assert sum(bar.get_height() for bar in left.patches) == 2


def test_error_classes_are_stacked_to_their_totals() -> None:
    counts = pd.DataFrame({"error": ["lost the vote", "empty"], "easy": [3, 0], "hard": [4, 2], "all": [7, 2]})
    ax = plot_error_classes(counts, ["easy", "hard"])
    assert sum(bar.get_width() for bar in ax.patches) == 9
    assert texts(ax) == ["7", "2"]
    assert max(bar.get_x() + bar.get_width() for bar in ax.patches) == 7
    with pytest.raises(ValueError, match="cannot be told apart"):
        plot_error_classes(counts.assign(**dict.fromkeys("abc", 1)), ["easy", "hard", "a", "b", "c"])


def test_wrong_shares_stand_with_their_interval() -> None:
    rows = [("database", "world_1", 120, 25.8, 18.8, 34.3), ("database", "singer", 30, 0.0, 0.0, 11.0)]
    df = pd.DataFrame(rows, columns=["panel", "label", "questions", "share", "low", "high"])
    [ax] = plot_wrong_share(df, overall=13.0)
    assert [label.get_text() for label in ax.get_yticklabels()] == ["world_1 (120)", "singer (30)"]
    assert texts(ax) == ["25.8", "0.0"]
    assert ax.get_xlim()[1] >= 34.3
    bars = [segment for collection in ax.collections for segment in collection.get_segments()]
    assert np.ptp(bars[0][:, 0]) == pytest.approx(34.3 - 18.8)


def test_shares_of_nothing_and_of_all_are_labelled_inside_their_panel() -> None:
    rows = [("database", "a", 9, 100.0, 70.0, 100.0), ("split", "b", 9, 0.0, 0.0, 30.0)]
    axes = plot_wrong_share(pd.DataFrame(rows, columns=["panel", "label", "questions", "share", "low", "high"]), 50.0)
    axes[0].figure.canvas.draw()
    for ax in axes:
        panel, box = ax.get_window_extent(), ax.texts[0].get_window_extent()
        assert panel.x0 <= box.x0
        assert box.x1 <= panel.x1
