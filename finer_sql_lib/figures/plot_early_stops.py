"""What stopping a question's sampling early saves and costs, beside fewer samples for all questions."""

from __future__ import annotations

import math

import pandas as pd
from matplotlib.axes import Axes

from finer_sql_lib.figures.marks import note
from finer_sql_lib.figures.plot_sampling import draw_band
from finer_sql_lib.figures.theme import COLOURS, Dash, across_of, explain, figure_of, legend_above, panels_of, require

WAYS: dict[str, tuple[str, Dash, str, str]] = {
    "adaptive": (COLOURS["ours"], "-", "o", "a question stops at this risk of another answer"),
    "fixed n": (COLOURS["wrong"], (0, (4, 1.2)), "s", "n candidates for every question"),
}
"""Colour, dash and mark of each way, and what it is called."""
_NAME_IN = 0.3
"""What the name of a setting takes on the axis of tokens, in inches."""


def plot_early_stops(df: pd.DataFrame) -> list[Axes]:
    """One panel a run: EX above that of all candidates against the share of their tokens, for several risks and n.

    ``df``: columns ``run``, ``way`` ("adaptive" or "fixed n"), ``setting`` (a risk, or n), ``share`` (percent),
    ``gain``, ``gain_low``, ``gain_high`` (points), as ``analysis.fewer_samples.replays`` gives them. Bands are
    intervals of the gain. What lies twice as deep as the adaptive rows is cut off, or it would press these together.
    """
    require(df, ["run", "way", "setting", "share", "gain", "gain_low", "gain_high"])
    runs = df["run"].unique()
    axes = panels_of(len(runs), 2.3, 2.4)
    bottom = 2 * min(-1.0, df.loc[df["way"] == "adaptive", "gain_low"].min())
    for place, (ax, run) in enumerate(zip(axes, runs, strict=True)):
        for way, (colour, dash, marker, _) in WAYS.items():
            line = df[(df["run"] == run) & (df["way"] == way)].sort_values("share")
            draw_band(ax, line["share"], line["gain_low"], line["gain_high"], colour, dash)
            ax.plot(line["share"], line["gain"], color=colour, ls=dash, lw=1.3, marker=marker, ms=3, label=way)
        ax.axhline(0, color=COLOURS["reported"], linewidth=0.6, zorder=0)
        ax.set_title(str(run), loc="left", fontsize=7.5)
        ax.set_ylim(bottom, max(1.0, df["gain_high"].max()) + 0.16 * -bottom)
        ax.set_xlim(0, 122)
        ax.set_xlabel("tokens spent (% of all candidates')")
        if place % across_of(axes) == 0:
            ax.set_ylabel("EX above all candidates' (points)")
        panel_in = figure_of(ax).get_figwidth() / across_of(axes) - 0.65
        _name_settings(ax, df[(df["run"] == run) & (df["gain"] > 0.85 * bottom)], 122 * _NAME_IN / panel_in)
    figure = figure_of(axes[0])
    legend_above(figure, axes[0].lines[2:6:3], [words for *_, words in WAYS.values()], most=2)
    explain(figure, "bands: 95 % bootstrap intervals of the difference over questions")
    return axes


def _name_settings(ax: Axes, shown: pd.DataFrame, apart: float) -> None:
    """Risks above their points, numbers of candidates below theirs; of two closer than ``apart`` one is named."""
    for way, (colour, *_) in WAYS.items():
        right_most = -math.inf
        for row in shown[shown["way"] == way].sort_values("share").to_dict("records"):
            if row["share"] - right_most < apart:
                continue
            right_most = row["share"]
            if way == "adaptive":
                note(ax, f"{100 * row['setting']:g} %", (row["share"], row["gain"]), above=5, colour=colour)
            else:
                note(ax, f"n = {row['setting']:.0f}", (row["share"], row["gain"]), right=4, above=-4, colour=colour)
