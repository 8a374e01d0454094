"""Curves of n, temperatures and costs: what is drawn, and that it can be read."""

from __future__ import annotations

import itertools

import numpy as np
import pandas as pd
import pytest
from matplotlib.transforms import Bbox

from finer_sql_lib import figures
from finer_sql_lib.analysis.reported import reported_costs
from finer_sql_lib.figures.plot_sampling import plot_cost, plot_curves_of_n, plot_temperatures
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


def test_ours_and_reported_are_told_apart_by_mark_dash_and_colour() -> None:
    left, right = plot_curves_of_n(curves("tiny"))
    ours, reported = left.lines
    assert (ours.get_marker(), reported.get_marker()) == ("o", "D")
    assert reported.get_markerfacecolor() == "white"
    assert ours.get_color() != reported.get_color()
    assert ours.get_linestyle() != reported.get_linestyle()
    assert list(reported.get_xdata()) == [1, 50]
    assert len(right.lines) == 1


def test_every_line_is_named_once_in_the_last_panel_that_has_it() -> None:
    left, right = plot_curves_of_n(curves("tiny-spider on sample-spider", "tiny-bird on sample-bird"))
    assert sorted(text.get_text() for text in left.texts) == ["80.0", "80.0", "reported: 0.5B 49.0"]
    names = sorted(text.get_text().replace("\n", " ") for text in right.texts)
    assert names == ["tiny-bird on sample-bird 90.0", "tiny-spider on sample-spider 90.0"]
    for ax in (left, right):
        assert_no_overlap(ax)


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
        assert any(text.get_text() == "reported best, T = 1.0" for text in ax.texts)


def costs(*ours: tuple[str, float, float]) -> pd.DataFrame:
    mine = [(name, "ours", seconds, NAN, ex, ex - 3, ex + 3) for name, seconds, ex in ours]
    theirs = [
        (method, "reported", rows["seconds"].min(), rows["seconds"].max(), rows["ex"].iloc[0], NAN, NAN)
        for method, rows in reported_costs().groupby("method", sort=False)
    ]
    df = pd.DataFrame([*mine, *theirs], columns=["method", "kind", "seconds", "slowest", "ex", "low", "high"])
    return df.assign(slowest=df["slowest"].where(df["slowest"] > df["seconds"]))


BY_TOKENS = pd.DataFrame(
    [("tiny", n, 40.0 * n, 60 + n, 58 + n, 62 + n) for n in (1, 5, 30)],
    columns=["method", "n", "tokens", "value", "low", "high"],
)


def test_a_range_of_seconds_is_named_once_and_joined() -> None:
    left, _ = plot_cost(costs(), BY_TOKENS.head(0))
    assert [text.get_text() for text in left.texts].count("CHESS") == 1
    [joined] = [line for line in left.lines if len(line.get_xdata()) > 1]
    assert list(joined.get_xdata()) == [118.6, 156.5]


@pytest.mark.parametrize("ours", [(), (("tiny", 0.2, 90.0),), (("tiny-spider on sample-spider", 2.5, 57.0),)])
def test_names_of_the_reported_systems_cover_nothing(ours: tuple[tuple[str, float, float], ...]) -> None:
    left, _ = plot_cost(costs(*ours), BY_TOKENS if ours and ours[0][0] == "tiny" else BY_TOKENS.head(0))
    boxes = boxes_of_texts(left)
    assert len(boxes) == 13 + len(ours)
    for a, b in itertools.combinations(boxes, 2):
        shared = Bbox.intersection(a, b)
        assert shared is None or shared.width * shared.height < 0.1 * min(a.width * a.height, b.width * b.height)
    marks = [line for line in left.lines if line.get_marker() in {"o", "D"} and len(line.get_xdata())]
    for line in marks:
        at = left.transData.transform(np.column_stack([line.get_xdata(), line.get_ydata()]).astype(float))[0]
        assert not any(box.shrunk(0.9, 0.7).contains(*at) for box in boxes)
        assert left.get_window_extent().contains(*at)


def test_a_run_without_seconds_is_left_out_and_one_without_tokens_is_said() -> None:
    left, right = plot_cost(costs(("pool", NAN, 88.0)), BY_TOKENS.head(0))
    assert "pool" not in {text.get_text() for text in left.texts}
    assert [text.get_text() for text in right.texts] == ["no run here\nrecords its tokens"]


def test_saving_twice_gives_the_same_bytes(tmp_path) -> None:
    saved = []
    for folder in ("a", "b"):
        ax = plot_cost(costs(("tiny", 0.2, 90.0)), BY_TOKENS)[0]
        paths = figures.save(ax.figure, BY_TOKENS, "cost", tmp_path / folder)
        saved.append({path.name: path.read_bytes() for path in paths})
    assert saved[0] == saved[1]
