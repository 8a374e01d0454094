"""What stopping a question's sampling early saves and costs, beside fewer samples for all questions."""

from __future__ import annotations

import pandas as pd
from matplotlib.axes import Axes

from finer_sql_lib.figures.marks import Label, label_points
from finer_sql_lib.figures.theme import COLOURS, PAGE_IN, panels_of, require

WAYS = {"adaptive": COLOURS["ours"], "fixed n": COLOURS["reported"]}


def plot_early_stops(df: pd.DataFrame) -> list[Axes]:
    """One panel a run: EX above that of all candidates against the share of their tokens, for several risks and n.

    ``df``: columns ``run``, ``way`` ("adaptive" or "fixed n"), ``setting`` (a risk, or n), ``share`` (percent),
    ``gain``, ``gain_low``, ``gain_high`` (points), as ``analysis.fewer_samples.replays`` gives them. Bands are
    intervals of the gain. What lies twice as deep as the adaptive rows is cut off, or it would press these together.
    """
    require(df, ["run", "way", "setting", "share", "gain", "gain_low", "gain_high"])
    runs = df["run"].unique()
    axes = panels_of(len(runs), 3, PAGE_IN, 2.6 * -(-len(runs) // 3))
    bottom = 2 * min(-1.0, df.loc[df["way"] == "adaptive", "gain_low"].min())
    for place, (ax, run) in enumerate(zip(axes, runs, strict=True)):
        for way, colour in WAYS.items():
            line = df[(df["run"] == run) & (df["way"] == way)].sort_values("share")
            ax.fill_between(line["share"], line["gain_low"], line["gain_high"], color=colour, alpha=0.18, linewidth=0)
            ax.plot(line["share"], line["gain"], color=colour, lw=1.3, marker="o", ms=2.5, label=way)
        ax.axhline(0, color=COLOURS["reported"], linewidth=0.8, linestyle=(0, (2, 2)), zorder=0)
        ax.set_title(str(run), loc="left")
        ax.set_ylim(bottom, max(1.0, df["gain_high"].max()) + 0.1 * -bottom)
        ax.set_xlim(0, 112)
        ax.set_xlabel("tokens (% of all candidates')")
        if place % 3 == 0:
            ax.set_ylabel("EX above all candidates' (points)")
    axes[0].legend(loc="lower right")
    figure = axes[0].get_figure(root=True)
    assert figure is not None
    figure.draw_without_rendering()  # the layout must stand: labels are spaced in points
    for ax, run in zip(axes, runs, strict=True):
        shown = df[(df["run"] == run) & (df["gain"] > bottom)]
        label_points(
            ax,
            [
                Label(
                    row["share"],
                    row["gain"],
                    f"{100 * row['setting']:g} %" if row["way"] == "adaptive" else f"n = {row['setting']:.0f}",
                    WAYS[row["way"]],
                )
                for row in shown.to_dict("records")
            ],
        )
    return axes
