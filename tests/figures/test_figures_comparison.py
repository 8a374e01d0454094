"""Figures of the comparison notebooks draw what the table says, and keep their labels apart."""

from __future__ import annotations

import itertools
import math

import matplotlib.pyplot as plt
import numpy as np
import pandas as pd
import pytest
from matplotlib.axes import Axes

from finer_sql_lib import figures
from finer_sql_lib.figures.plot_ablation import plot_arms, plot_changes
from finer_sql_lib.figures.plot_comparison import plot_checkpoints, plot_flips
from finer_sql_lib.figures.plot_errors import plot_error_classes, plot_wrong_share
from finer_sql_lib.figures.plot_lengths import plot_lengths

NAN = math.nan


@pytest.fixture(autouse=True)
def _theme():
    figures.use_theme()
    yield
    plt.close("all")


def texts(ax: Axes) -> list[str]:
    return [text.get_text() for text in ax.texts if text.get_text()]


def assert_no_overlap(ax: Axes) -> None:
    ax.figure.canvas.draw()
    boxes = [text.get_window_extent() for text in ax.texts if text.get_text()]
    assert not any(a.overlaps(b) for a, b in itertools.combinations(boxes, 2))


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
    assert rings.get_xdata().tolist() == [68.0, 72.0, 60.0]
    assert [label.get_text() for label in ex.get_yticklabels()] == ["all", "none"]


def test_changes_name_the_papers_models() -> None:
    rows = [
        ("no memory", "ex", "ours", "", -1.0, -3.0, 1.0),
        ("no memory", "ex", "reported", "FINER-SQL-0.5B", -1.79, NAN, NAN),
        ("no memory", "ex", "reported", "FINER-SQL-3B", -2.22, NAN, NAN),
        ("neither", "ex", "ours", "", -2.0, -3.0, -1.0),
    ]
    columns = ["arm", "measure", "series", "model", "change", "low", "high"]
    [ax] = plot_changes(pd.DataFrame(rows, columns=columns), {"ex": "EX (points)"})
    assert texts(ax) == ["-1.00", "0.5B -1.79", "3B -2.22", "-2.00"]
    assert_no_overlap(ax)


def lengths(before: float, after: float) -> pd.DataFrame:
    bounds = {f"{when}_{end}": NAN for when in ("before", "after") for end in ("low", "high")}
    rows = [{"panel": "ours, characters", "series": "ours", "level": level} for level in ("simple", "all")]
    return pd.DataFrame(rows).assign(before=before, after=after, **bounds)


@pytest.mark.parametrize(("before", "after"), [(378.0, 43.0), (60.0, 59.0), (50.0, 80.0)])
def test_lengths_before_and_after_stay_readable(before: float, after: float) -> None:
    [ax] = plot_lengths(lengths(before, after))
    assert texts(ax) == [f"{before:.0f}", f"{after:.0f}"] * 2
    assert_no_overlap(ax)
    arrows = [text for text in ax.texts if text.arrow_patch is not None]
    assert len(arrows) == (0 if abs(after - before) < 5 else 2)  # a head without a shaft points nowhere


def test_a_run_alone_is_drawn_without_arrows() -> None:
    [ax] = plot_lengths(lengths(NAN, 43.0))
    assert texts(ax) == ["43", "43"]
    assert not [text for text in ax.texts if text.arrow_patch is not None]


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


PLOTS = (
    plot_checkpoints,
    plot_flips,
    plot_lengths,
    lambda df: plot_wrong_share(df, 1.0),
    lambda df: plot_error_classes(df, []),
    lambda df: plot_arms(df, df, {}),
    lambda df: plot_changes(df, {}),
)


@pytest.mark.parametrize("plot", PLOTS)
def test_a_frame_that_cannot_be_drawn_is_refused(plot) -> None:
    with pytest.raises(ValueError, match="has no column"):
        plot(pd.DataFrame({"x": [1]}))
