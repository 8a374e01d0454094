"""Checkpoints, flips and arms are drawn as the table says, and their labels keep apart."""

from __future__ import annotations

import math

import pandas as pd
import pytest

from finer_sql_lib.figures.plot_comparison import plot_arms, plot_changes, plot_checkpoints, plot_flips
from tests.figures.drawn_text import assert_no_overlap, texts

NAN = math.nan


SCORES = pd.DataFrame(
    [
        ("s (reported: Spider dev)", "tiny-spider", "ours", 70.0, 60.0, 78.0),
        ("s (reported: Spider dev)", "FINER-SQL-3B-Spider", "reported", 85.1, NAN, NAN),
        ("b (reported: BIRD dev)", "tiny-spider", "ours", 50.0, 40.0, 60.0),
        ("b (reported: BIRD dev)", "FINER-SQL-3B-Spider", "reported", 63.04, NAN, NAN),
    ],
    columns=["benchmark", "checkpoint", "series", "ex", "low", "high"],
)


def test_checkpoints_have_a_panel_per_benchmark_with_other_marks_for_reported() -> None:
    axes = plot_checkpoints(SCORES)
    assert [ax.get_title(loc="left") for ax in axes] == SCORES["benchmark"].unique().tolist()
    assert texts(axes[1]) == ["50.0", "63.0"]
    marks = {line.get_label(): line for line in axes[0].lines if line.get_marker() in ("o", "D")}
    assert {name: mark.get_marker() for name, mark in marks.items()} == {"ours": "o", "reported": "D"}
    assert marks["reported"].get_markerfacecolor() == "white"
    bars = [segment for collection in axes[0].collections for segment in collection.get_segments()]
    assert [sorted(bar[:, 0]) for bar in bars] == [[60.0, 78.0]]
    low, high = axes[0].get_xlim()
    assert low <= 40.0
    assert high >= 100.0


def test_values_near_an_end_are_labelled_inside_their_panel() -> None:
    axes = plot_checkpoints(SCORES.assign(ex=[0.8, 100.0, 2.1, 99.5], low=[0.2, NAN, 0.9, NAN]))
    axes[0].figure.canvas.draw()
    for ax in axes:
        panel = ax.get_window_extent()
        assert all(panel.x0 <= box.x0 and box.x1 <= panel.x1 for box in (t.get_window_extent() for t in ax.texts))
        assert all(0 <= tick <= 100 for tick in ax.get_xticks() if ax.get_xlim()[0] <= tick <= ax.get_xlim()[1])


FLIPS = pd.DataFrame(
    [
        ("s", "all questions", 12, 30, "tiny-spider", "tiny-bird"),
        ("s", "ORDER BY + LIMIT", 0, 3, "tiny-spider", "tiny-bird"),
        ("b", "all questions", 41, 2, "tiny-spider", "tiny-bird"),
        ("b", "CAST", 9, 0, "tiny-spider", "tiny-bird"),
    ],
    columns=["panel", "label", "only_a", "only_b", "first", "second"],
)


def test_flips_point_to_the_side_that_is_right() -> None:
    left, right = plot_flips(FLIPS)
    assert sorted(bar.get_width() for bar in left.patches) == [-30, -3, 0, 12]
    assert texts(left)[-2:] == ["only tiny-spider", "only tiny-bird"]
    assert [label.get_text() for label in left.get_yticklabels()] == ["all questions", "ORDER BY + LIMIT", "CAST"]
    [cast] = [bar for bar in right.patches if bar.get_width() == 9]
    assert cast.get_y() + cast.get_height() / 2 == pytest.approx(2)  # the third row, in both panels
    for ax in (left, right):
        assert_no_overlap(ax)


def test_rows_of_all_panels_stand_in_the_order_of_the_categories() -> None:
    order = ["all questions", "CAST", "ORDER BY + LIMIT"]
    left, _ = plot_flips(FLIPS.assign(label=pd.Categorical(FLIPS["label"], order, ordered=True)))
    assert [label.get_text() for label in left.get_yticklabels()] == order


def test_long_names_of_runs_do_not_cover_each_other() -> None:
    [ax] = plot_flips(
        FLIPS[FLIPS["panel"] == "s"].assign(first="a-rather-long-run-name", second="another-long-run-name")
    )
    assert_no_overlap(ax)


ARMS = pd.DataFrame(
    [("all", "ex", 70.0, 65.0, 75.0), ("none", "ex", 60.0, NAN, NAN), ("all", "self_bleu", 0.61, 0.6, 0.62)],
    columns=["arm", "measure", "value", "low", "high"],
)


def test_arms_show_every_seed_and_the_mean() -> None:
    seeds = pd.DataFrame({"arm": ["all", "all", "none"], "ex": [68.0, 72.0, 60.0], "self_bleu": [0.6, 0.62, NAN]})
    ex, bleu = plot_arms(ARMS, seeds, {"ex": "EX (%)", "self_bleu": "Self-BLEU"})
    assert texts(ex) == ["70.0", "60.0"]
    assert texts(bleu) == ["0.610"]
    [rings] = [line for line in ex.lines if line.get_markerfacecolor() == "none"]
    assert rings.get_xdata().tolist() == [68.0, 72.0]  # one seed is its own mean
    assert [label.get_text() for label in ex.get_yticklabels()] == ["all", "none"]


CHANGES = pd.DataFrame(
    [
        ("no memory", "ex", "ours", "", -1.0, -3.0, 1.0),
        ("no memory", "ex", "reported", "FINER-SQL-0.5B", -1.79, NAN, NAN),
        ("no memory", "ex", "reported", "FINER-SQL-3B", -2.22, NAN, NAN),
        ("neither", "ex", "ours", "", -2.0, -3.0, -1.0),
    ],
    columns=["arm", "measure", "series", "model", "change", "low", "high"],
)


def test_changes_name_the_papers_models_on_rows_of_their_own() -> None:
    [ax] = plot_changes(CHANGES, {"ex": "EX (points)"})
    assert [label.get_text().replace("\n", " ") for label in ax.get_yticklabels()] == [
        "no memory: ours",
        "no memory: 0.5B",
        "no memory: 3B",
        "neither: ours",
    ]
    assert sorted(texts(ax)) == ["-1.00", "-1.79", "-2.00", "-2.22"]
    [legend] = ax.figure.legends
    words = [text.get_text() for text in legend.get_texts()]
    assert words == ["ours, with 95 % interval", "reported, no interval given"]
    assert_no_overlap(ax)
