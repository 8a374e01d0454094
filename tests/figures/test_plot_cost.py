"""Costs: each method on a row of its own, so that no name can stand beside another one's mark."""

from __future__ import annotations

from pathlib import Path

import pandas as pd
import pytest

from finer_sql_lib import figures
from finer_sql_lib.analysis.reported import reported_costs
from finer_sql_lib.figures.plot_cost import plot_cost
from tests.figures.drawn_text import texts

NAN = float("nan")


def costs(*ours: tuple[str, float, float]) -> pd.DataFrame:
    mine = [(name, "ours", "spider dev", seconds, NAN, ex, ex - 3, ex + 3) for name, seconds, ex in ours]
    theirs = [
        (method, "reported", "bird dev", rows["seconds"].min(), rows["seconds"].max(), rows["ex"].iloc[0], NAN, NAN)
        for method, rows in reported_costs().groupby("method", sort=False)
    ]
    columns = ["method", "kind", "data", "seconds", "slowest", "ex", "low", "high"]
    df = pd.DataFrame([*mine, *theirs], columns=columns)
    return df.assign(slowest=df["slowest"].where(df["slowest"] > df["seconds"]))


BY_TOKENS = pd.DataFrame(
    [("tiny", n, 40.0 * n, 60 + n, 58 + n, 62 + n) for n in (1, 5, 30)],
    columns=["method", "n", "tokens", "value", "low", "high"],
)


def test_a_range_of_seconds_is_joined_on_its_methods_row() -> None:
    seconds, _ = plot_cost(costs(), BY_TOKENS.head(0))
    names = [label.get_text() for label in seconds.get_yticklabels()]
    joined = next(line for line in seconds.lines if list(line.get_xdata()) == [118.6, 156.5])
    assert set(joined.get_ydata()) == {names.index("CHESS")}


def test_ours_come_first_and_the_reported_from_the_quickest_to_the_slowest() -> None:
    seconds, accuracy = plot_cost(costs(("tiny", 0.2, 90.0)), BY_TOKENS.head(0))
    names = [label.get_text() for label in seconds.get_yticklabels()]
    assert names[0] == "tiny"
    assert len(names) == 14
    reported = next(line for line in seconds.lines if line.get_label() == "reported")
    assert list(reported.get_xdata()) == sorted(reported.get_xdata())
    [ours] = [line for line in accuracy.lines if line.get_label() == "ours"]
    assert list(ours.get_xdata()) == [90.0]


def test_the_legend_says_on_which_benchmark_each_was_scored() -> None:
    seconds, *_ = plot_cost(costs(("tiny", 0.2, 90.0)), BY_TOKENS)
    [legend] = seconds.figure.legends
    words = [text.get_text() for text in legend.get_texts()]
    assert words == ["ours on Spider dev, with 95 % interval", "reported on BIRD dev, no interval given"]


def test_a_run_without_seconds_is_left_out_and_without_tokens_there_is_no_third_panel() -> None:
    axes = plot_cost(costs(("pool", NAN, 88.0)), BY_TOKENS.head(0))
    assert len(axes) == 2
    assert "pool" not in {label.get_text() for label in axes[0].get_yticklabels()}


@pytest.mark.parametrize("width", figures.WIDTHS)
def test_numbers_of_candidates_stand_at_the_curve(width: float) -> None:
    figures.use_theme(width)
    *_, tokens = plot_cost(costs(("tiny", 0.2, 90.0)), BY_TOKENS)
    assert sorted(texts(tokens)) == ["1", "n = 30"]


def test_saving_twice_gives_the_same_bytes(tmp_path: Path) -> None:
    saved = []
    for folder in ("a", "b"):
        ax = plot_cost(costs(("tiny", 0.2, 90.0)), BY_TOKENS)[0]
        paths = figures.save(ax.figure, BY_TOKENS, "cost", tmp_path / folder)
        saved.append({path.name: path.read_bytes() for path in paths})
    assert saved[0] == saved[1]
