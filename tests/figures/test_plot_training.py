"""Figures of training: each run and series in its place, the window said, labels apart; reward bars that add up."""

from __future__ import annotations

import itertools
import math

import numpy as np
import pandas as pd
import pytest
from matplotlib.axes import Axes

from finer_sql_lib import figures
from finer_sql_lib.analysis.curves import select, smooth

NAN = float("nan")


def curves(levels: dict[str, dict[str, float]], last: int = 100) -> pd.DataFrame:
    """Noisy curves around a level per run and series, at every fifth step, smoothed over 20 steps."""
    rng = np.random.default_rng(0)
    rows = [
        (run, step, series, level * (1 + 0.1 * rng.uniform(-1, 1)))
        for run, series_of in levels.items()
        for series, level in series_of.items()
        for step in range(5, last + 1, 5)
    ]
    return smooth(pd.DataFrame(rows, columns=["run", "step", "series", "value"]), 20)


def headings(axes: list[Axes]) -> list[str]:
    return [ax.get_title(loc="left") for ax in axes]


def test_one_panel_per_series_in_the_order_to_watch() -> None:
    df = curves({"a": {"kl": 0.1, "rewards/odd/mean": 1.0, "rewards/format_reward/mean": 1.0, "reward": 2.0, "x": 1.0}})
    axes = figures.plot_training_curves(df)
    assert headings(axes) == ["total reward (points)", "format reward (points)", "odd", "KL (nats per token)"]
    assert headings(figures.plot_training_curves(df, ["x"])) == ["x"]


def test_points_are_the_log_and_lines_the_means() -> None:
    df = curves({"a": {"completions/clipped_ratio": 0.2}})
    (ax,) = figures.plot_training_curves(df)
    points, line = ax.lines
    assert points.get_linestyle() == "None"
    assert points.get_ydata() == pytest.approx(100 * df["value"])  # a share, drawn in percent
    assert line.get_ydata() == pytest.approx(100 * df["smoothed"])
    assert points.get_alpha() < 0.5
    assert line.get_linewidth() > 1


def test_the_window_is_said() -> None:
    (ax,) = figures.plot_training_curves(curves({"a": {"kl": 0.2}}))
    assert "centred mean over 20 steps" in ax.figure.get_supxlabel()


def test_what_was_not_smoothed_is_said_to_be_as_logged() -> None:
    (ax,) = figures.plot_training_curves(smooth(curves({"a": {"kl": 0.2}})[["run", "step", "series", "value"]], 1))
    assert ax.figure.get_supxlabel() == "a; as logged"


def test_the_rows_of_the_table_behind_the_figure_are_drawn_and_no_others() -> None:
    """What a notebook saves as the CSV: every row is a point, and every point a row."""
    logged = curves({"a": {"reward": 2.0, "kl": 0.1, "loss": 3.0}, "b": {"reward": 1.0, "grad_norm": 0.5}})
    logged.loc[4, "value"] = NAN
    df = smooth(select(logged[["run", "step", "series", "value"]]), 20)
    lines = [line for ax in figures.plot_training_curves(df) for line in ax.lines]
    for marks, column in ((lines[::2], "value"), (lines[1::2], "smoothed")):
        points = np.concatenate([line.get_xydata() for line in marks])
        assert sorted(points.tolist()) == sorted(df[["step", column]].astype(float).to_numpy().tolist())
    assert len(df) == 3 * 20 - 1


def test_held_out_scores_are_not_smoothed() -> None:
    df = curves({"a": {"eval/ex": 0.5}})
    (ax,) = figures.plot_training_curves(df)
    (line,) = ax.lines
    assert line.get_ydata() == pytest.approx(100 * df["value"])
    assert line.get_marker() == "o"


def test_runs_differ_in_colour_and_dash_and_keep_both_in_all_panels() -> None:
    df = curves({"a": {"reward": 1.0, "kl": 0.1}, "b": {"reward": 2.0, "kl": 0.2}, "c": {"kl": 0.3}})
    reward, kl = figures.plot_training_curves(df)
    looks = [[(line.get_color(), str(line._dash_pattern)) for line in ax.lines[1::2]] for ax in (reward, kl)]
    assert looks[1][:2] == looks[0]
    assert len({colour for colour, _ in looks[1]}) == len({dash for _, dash in looks[1]}) == 3


def test_every_run_is_named_in_one_legend() -> None:
    same = {"reward": 1.0, "kl": 0.0, "entropy": 1.0}
    axes = figures.plot_training_curves(curves({"a": same, "a_long-name": same, "c": {"reward": 1.0}}))
    [legend] = axes[0].figure.legends
    assert [text.get_text() for text in legend.get_texts()] == ["a", "a_long-name", "c"]


def test_a_bounded_reward_has_its_whole_range_and_a_share_never_passes_100() -> None:
    df = curves({"a": {"rewards/execution_reward/mean": 1.8, "completions/clipped_ratio": 0.95}})
    execution, cut = figures.plot_training_curves(df)
    assert execution.get_ylim()[0] == 0.0
    assert execution.get_ylim()[1] == pytest.approx(2.0, abs=0.1)
    assert cut.get_ylim()[1] <= 101


@pytest.mark.parametrize("n", [1, 2, 3, 4, 5, 7])
def test_no_empty_panels_and_steps_below_each_column(n: int) -> None:
    axes = figures.plot_training_curves(curves({"a": {f"s{i}": 1.0 for i in range(n)}}), ["*"])
    assert len(axes) == len(axes[0].figure.axes) == n
    axes[0].figure.draw_without_rendering()
    across = math.ceil(n / math.ceil(n / 4))  # at most four, lines equally full
    labelled = [any(label.get_visible() for label in ax.get_xticklabels()) for ax in axes]
    assert labelled == [place + across >= n for place in range(n)]


def test_a_series_without_any_value_is_left_out() -> None:
    df = curves({"a": {"kl": 1.0, "entropy": 1.0}})
    df.loc[df["series"] == "entropy", ["value", "smoothed"]] = NAN
    assert headings(figures.plot_training_curves(df)) == ["KL (nats per token)"]


def test_what_cannot_be_drawn_is_refused() -> None:
    with pytest.raises(ValueError, match="no run has a value of kl; there are loss"):
        figures.plot_training_curves(curves({"a": {"loss": 1.0}}), ["kl"])
    with pytest.raises(ValueError, match="7 runs in one figure"):
        figures.plot_training_curves(curves({f"run {i}": {"kl": 1.0} for i in range(7)}))
    with pytest.raises(ValueError, match="has no column 'smoothed'"):
        figures.plot_training_curves(curves({"a": {"kl": 1.0}}).drop(columns="smoothed"))


HELD_OUT = pd.DataFrame(
    [
        ("seed 0", "ours", "40 held-out questions", "EX", 0, 42.0, 40.0, 45.0),
        ("seed 0", "ours", "40 held-out questions", "EX", 30, 50.0, 47.0, 53.0),
        ("seed 0", "ours", "40 held-out questions", "EX", 60, 60.0, NAN, NAN),
        ("seed 1", "ours", "Spider dev", "EX", 0, 42.0, NAN, NAN),
        ("seed 1", "ours", "Spider dev", "EX", 20, 60.0, NAN, NAN),
        ("3B", "reported", "BIRD dev", "EX", 0, 42.0, NAN, NAN),
        ("3B", "reported", "BIRD dev", "EX", 2000, 60.0, NAN, NAN),
        ("3B", "reported", "BIRD dev", "recall", 0, 78.3, NAN, NAN),
        ("3B", "reported", "BIRD dev", "recall", 2000, 81.6, NAN, NAN),
    ],
    columns=["run", "kind", "benchmark", "score", "step", "value", "low", "high"],
)


def test_reported_scores_look_unlike_measured_ones() -> None:
    ex, recall = figures.plot_held_out(HELD_OUT)
    ours, _, reported = (line for line in ex.lines if line.get_gid() != "interval")
    assert list(ours.get_ydata()) == [42.0, 50.0, 60.0]
    assert (reported.get_marker(), reported.get_markerfacecolor()) == ("D", "white")
    assert ours.get_marker() != "D"
    assert ours.get_linestyle() == "-" != reported.get_linestyle()
    assert [text.get_text() for text in recall.texts] == ["3B, BIRD dev:\n81.6 after 2000 steps", "78.3"]


def test_trainings_of_different_length_stand_along_their_own_steps() -> None:
    ex, _ = figures.plot_held_out(HELD_OUT)
    drawn = [np.asarray(line.get_xdata()) for line in ex.lines if line.get_gid() != "interval"]
    assert [x - x[0] for x in drawn] == [pytest.approx([0, 0.5, 1]), pytest.approx([0, 1]), pytest.approx([0, 1])]
    assert drawn[0][0] < drawn[2][0] == 0 < drawn[1][0]  # intervals at one step do not cover each other


def test_a_score_has_its_interval_where_it_is_known() -> None:
    ex, _ = figures.plot_held_out(HELD_OUT)
    drawn = [list(line.get_ydata()) for line in ex.lines if line.get_gid() == "interval"]
    assert drawn == [[40.0, 45.0], [47.0, 53.0]]


def test_equal_scores_are_still_labelled_apart() -> None:
    ex, _ = figures.plot_held_out(HELD_OUT)
    ex.figure.draw_without_rendering()
    boxes = [text.get_window_extent() for text in ex.texts]
    assert len(boxes) == 6
    assert not any(a.overlaps(b) for a, b in itertools.combinations(boxes, 2))


REWARDS = pd.DataFrame(
    [("right", 1.0, 2.0, 0.0, 1.0), ("wrong", 1.0, 1.0, 0.5, -0.25), ("not scored", 1.0, NAN, NAN, NAN)],
    columns=["completion", "format", "execution", "atomic", "memory"],
)


def test_reward_bars_end_at_their_sums() -> None:
    ax = figures.plot_reward_parts(REWARDS)
    assert [text.get_text() for text in ax.texts] == ["4.00", "2.25", "1.00"]
    assert [label.get_text() for label in ax.get_yticklabels()] == ["right", "wrong", "not scored"]
    right = [bar for bar in ax.patches if abs(bar.get_y() + bar.get_height() / 2) < 0.01]
    assert max(bar.get_x() + bar.get_width() for bar in right) == 4.0
    assert ax.yaxis_inverted()


def test_a_negative_part_stands_left_of_zero() -> None:
    ax = figures.plot_reward_parts(REWARDS)
    (negative,) = [bar for bar in ax.patches if bar.get_width() < 0]
    assert (negative.get_x(), negative.get_width()) == (0.0, -0.25)
    assert ax.get_xlim()[0] < -0.25
