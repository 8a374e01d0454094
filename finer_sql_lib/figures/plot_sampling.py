"""What more candidates or another temperature bring."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.lines import Line2D
from matplotlib.patches import Patch
from matplotlib.ticker import MaxNLocator

from finer_sql_lib.figures.marks import Label, label_beside, label_right_edge
from finer_sql_lib.figures.rows import REPORTED_COLOUR, key
from finer_sql_lib.figures.theme import (
    COLOURS,
    COLUMN_IN,
    RULE_NAMES,
    Dash,
    Style,
    across_of,
    axes_of,
    explain,
    figure_of,
    legend_above,
    panels_of,
    require,
    styles_of,
)

_RULE_MARKS: dict[str, tuple[str, Dash]] = {
    "value_aware": ("o", "-"),
    "majority": ("s", (0, (4, 1.2))),
    "authors_vav": ("^", (0, (1, 1))),
}
_REPORTED_DASH = (0, (2, 2))


def plot_ex_against_n(df: pd.DataFrame, ax: Axes | None = None) -> Axes:
    """EX and recall of one run against the number of candidates n, as lines with interval bands, named at their ends.

    ``df``: columns ``n``, ``series`` (a voting rule, "greedy" or "recall"), ``value``, ``low``, ``high`` in points.
    """
    require(df, ["n", "series", "value", "low", "high"])
    ax = axes_of(ax, COLUMN_IN, 2.3)
    ends = []
    for series, rows in df.groupby("series", sort=False):
        line = rows.sort_values("n")
        name, colour = RULE_NAMES.get(str(series), f"{series}"), COLOURS[str(series)]
        marker, dash = _RULE_MARKS.get(str(series), ("D", "-"))
        draw_band(ax, line["n"], line["low"], line["high"], colour, dash)
        ax.plot(line["n"], line["value"], color=colour, linestyle=dash, linewidth=1.3, marker=marker, markersize=2.8)
        ends.append(Label(0, float(line["value"].iloc[-1]), f"{name} {line['value'].iloc[-1]:.1f}", colour))
    ax.set_xlabel("candidates per question, n")
    ax.set_ylabel("questions that are right (%)")
    ax.set_xlim(0, 1.03 * df["n"].max())
    ax.xaxis.set_major_locator(MaxNLocator(integer=True, nbins=7, steps=[1, 2, 5, 10]))
    low, high = df["low"].min(), df["high"].max()
    margin = max(1.0, 0.06 * (high - low))
    ax.set_ylim(max(0.0, low - margin), min(100.0 + margin / 2, high + margin))
    _light_grid(ax)
    explain(figure_of(ax), "recall: some candidate is right; bands: 95 % bootstrap intervals over questions")
    figure_of(ax).draw_without_rendering()  # the layout must stand: labels are spaced in points
    label_right_edge(ax, ends)
    return ax


def draw_band(ax: Axes, xs: pd.Series, lows: pd.Series, highs: pd.Series, colour: str, dash: Dash = "-") -> None:
    """An interval band, light, with an edge in the line's own dash: where two cross, both are still seen."""
    ax.fill_between(xs, lows, highs, color=colour, alpha=0.13, linewidth=0.0)
    for bound in (lows, highs):
        ax.plot(xs, bound, color=colour, linestyle=dash, linewidth=0.45, alpha=0.7, gid="interval")


def plot_curves_of_n(df: pd.DataFrame) -> list[Axes]:
    """One panel per score, all runs overlaid: ours as lines with interval bands, reported as open diamonds, which too
    few known values leave unjoined.

    ``df``: columns ``run``, ``kind`` ("ours" or "reported"), ``score`` (the panel's heading), ``n``, ``value``,
    ``low``, ``high`` (points; NaN bounds: no interval known). Each last value stands beside its point. A run of a
    single n, such as a greedy one, has its point, and a dotted line along its height. Raises ValueError for more runs
    than can be told apart.
    """
    require(df, ["run", "kind", "score", "n", "value", "low", "high"])
    styles = styles_of(df.loc[df["kind"] == "ours", "run"])
    axes = _panels(df)
    for ax, (_, rows) in zip(axes, df.groupby("score", sort=False), strict=True):
        for (run, kind), line in rows.sort_values("n").groupby(["run", "kind"], sort=False):
            if kind == "reported":
                look: dict[str, Any] = {"color": REPORTED_COLOUR, "marker": "D", "mfc": "white", "ms": 4}
                ax.plot(line["n"], line["value"], ls="", **look)
                continue
            colour, dash = styles[str(run)]
            if len(line) == 1:
                at, value = line["n"].iloc[0], line["value"].iloc[0]
                ax.axhline(value, color=colour, linestyle=":", linewidth=0.9, zorder=0)
                ax.errorbar(at, value, [line["value"] - line["low"], line["high"] - line["value"]], color=colour, lw=1)
            else:
                draw_band(ax, line["n"], line["low"], line["high"], colour, dash)
            ax.plot(line["n"], line["value"], color=colour, ls=dash, lw=1.3, marker="o", ms=2.8)
        ax.set_xlabel("candidates per question, n")
        ax.set_xlim(0, 1.03 * df["n"].max())
        ax.xaxis.set_major_locator(MaxNLocator(integer=True, nbins=7, steps=[1, 2, 5, 10]))
    note = "bands and bars: 95 % bootstrap intervals over questions"
    explain(figure_of(axes[0]), note + "; reported: none given" * bool((df["kind"] == "reported").any()))
    _name_lines(df, axes, styles, "n")
    return axes


def plot_temperatures(df: pd.DataFrame, reported_best: float) -> list[Axes]:
    """One panel per score against the sampling temperature: points with intervals, joined for runs of one setting.
    A greedy run, at 0, is a vote of one candidate: an open point that nothing joins.

    ``df``: columns ``run`` (what the joined runs share), ``score``, ``temperature``, ``value``, ``low``, ``high``
    (points). A dashed line stands at the temperature that is reported to be best.
    """
    require(df, ["run", "score", "temperature", "value", "low", "high"])
    df = df.assign(kind="ours")
    styles = styles_of(df["run"])
    axes = _panels(df)
    for ax, (_, rows) in zip(axes, df.groupby("score", sort=False), strict=True):
        for run, line in rows.sort_values("temperature").groupby("run", sort=False):
            colour, dash = styles[str(run)]
            is_greedy = line["temperature"] == 0
            for part, face in ((line[~is_greedy], colour), (line[is_greedy], "white")):
                ys = part["value"]
                bounds = [ys - part["low"], part["high"] - ys]
                look: dict[str, Any] = {"color": colour, "ls": dash, "lw": 1, "capsize": 2, "mfc": face, "ms": 4}
                ax.errorbar(part["temperature"], ys, bounds, fmt="o", **look)
        ax.axvline(reported_best, color=REPORTED_COLOUR, ls=_REPORTED_DASH, lw=0.8, zorder=0)
        ax.set_xlabel("sampling temperature, T (0: greedy, n = 1)")
        ax.margins(x=0.08)
    explain(figure_of(axes[0]), "bars: 95 % Wilson intervals over questions")
    best = Line2D([], [], color=REPORTED_COLOUR, ls=_REPORTED_DASH, lw=0.8)
    _name_lines(df, axes, styles, "temperature", {f"reported best, T = {reported_best:.1f}": best})
    return axes


def _panels(df: pd.DataFrame) -> list[Axes]:
    """With one scale of points, from a round number below everything to one above."""
    scores = df["score"].unique()
    axes = panels_of(len(scores), 2.7, 2.2, share_y=True)
    lowest, highest = df[["value", "low"]].min().min(), df[["value", "high"]].max().max()
    for place, (ax, score) in enumerate(zip(axes, scores, strict=True)):
        words = ", ".join(RULE_NAMES.get(part, part) for part in str(score).split(", "))
        ax.set_title(words, loc="left", fontsize=7.5)
        _light_grid(ax)
        ax.set_ylim(max(0.0, 5 * ((lowest - 1) // 5)), min(102.0, 5 * (1 + (highest + 1) // 5)))
        if place % across_of(axes) == 0:
            ax.set_ylabel("questions that are right (%)")
    return axes


def _light_grid(ax: Axes) -> None:
    ax.grid(axis="y")
    ax.set_axisbelow(True)
    ax.yaxis.set_major_locator(MaxNLocator(nbins=6, steps=[1, 2, 5, 10]))


def _name_lines(
    df: pd.DataFrame, axes: Sequence[Axes], styles: dict[str, Style], along: str, more: dict[str, Line2D] | None = None
) -> None:
    """The last value of every line beside its last point, that of a single point (a greedy run's) at the right edge of
    its panel; and all lines in one legend.
    """
    keys: dict[str, Line2D | Patch] = {}
    for run, kind in df[["run", "kind"]].drop_duplicates().itertuples(index=False):
        colour, dash = styles.get(run, ("", "-"))
        ours = Line2D([], [], color=colour or None, ls=dash, lw=1.3, marker="o", ms=2.8)
        keys[run] = ours if kind == "ours" else key(ours=False)
    keys |= more or {}
    legend_above(figure_of(axes[0]), list(keys.values()), list(keys), most=3)
    figure_of(axes[0]).draw_without_rendering()  # the layout must stand: labels are spaced in points
    for ax, (_, rows) in zip(axes, df.groupby("score", sort=False), strict=True):
        labels = []
        for (run, kind), line in rows.sort_values(along, kind="stable").groupby(["run", "kind"], sort=False):
            is_ours, value = kind == "ours", float(line["value"].iloc[-1])
            at = ax.get_xlim()[1] if is_ours and len(line) == 1 else float(line[along].iloc[-1])
            labels.append(Label(at, value, f"{value:.1f}", styles[str(run)][0] if is_ours else REPORTED_COLOUR))
        label_beside(ax, labels)
