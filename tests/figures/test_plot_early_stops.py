"""Early stops beside fewer samples: a panel a run, every setting that is shown is named."""

from __future__ import annotations

import pandas as pd
import pytest

from finer_sql_lib.figures.plot_early_stops import plot_early_stops

ROWS = [
    *(("adaptive", risk, share, gain, gain - 0.4, gain + 0.4) for risk, share, gain in ((0.1, 57, 0), (0.3, 30, -2))),
    *(("fixed n", n, 100 * n / 30, gain, gain - 1, gain + 1) for n, gain in ((3, -11), (12, -2.5), (30, 0))),
]


def table(*runs: str) -> pd.DataFrame:
    columns = ["way", "setting", "share", "gain", "gain_low", "gain_high"]
    return pd.concat([pd.DataFrame(ROWS, columns=columns).assign(run=run) for run in runs], ignore_index=True)


@pytest.mark.parametrize("runs", [("a",), ("a", "b"), ("a", "b", "c", "d")])
def test_a_panel_a_run_with_both_ways_and_their_settings(runs: tuple[str, ...]) -> None:
    axes = plot_early_stops(table(*runs))
    assert [ax.get_title(loc="left") for ax in axes] == list(runs)
    for ax in axes:
        # n = 3 lies far below what stopping early costs, and is cut off
        assert sorted(text.get_text() for text in ax.texts) == ["10 %", "30 %", "n = 12", "n = 30"]
        lines = [line for line in ax.lines if line.get_gid() != "interval"]
        assert [list(line.get_xdata()) for line in lines[:2]] == [[30, 57], [10, 40, 100]]
        assert ax.get_ylim()[0] == 2 * -2.4
    [legend] = axes[0].figure.legends
    assert len(legend.get_texts()) == 2


def test_a_frame_without_rows_is_refused() -> None:
    with pytest.raises(ValueError, match="no rows"):
        plot_early_stops(table("a").head(0))
