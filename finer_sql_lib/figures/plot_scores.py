"""Scores and votes of a run: accuracy by hardness, accuracy against n, how votes split."""

from __future__ import annotations

from collections.abc import Sequence

import matplotlib.pyplot as plt
import pandas as pd
from matplotlib.axes import Axes
from matplotlib.ticker import MaxNLocator

from finer_sql_lib.figures.theme import COLOURS, COLUMN_IN, PAGE_IN, axes_of, ink, require


def plot_hardness(df: pd.DataFrame, ax: Axes | None = None) -> Axes:
    """Execution accuracy by level: ours as points with their interval, reported as open diamonds beside them.

    ``df``: one row per level and series, in the order to draw, columns ``level``, ``series`` ("ours" or "reported"),
    ``ex``, ``low``, ``high`` (points; NaN bounds: no interval known) and ``n`` (questions; the label below a level
    takes it from the first row of that level).
    """
    require(df, ["level", "series", "ex", "low", "high", "n"])
    ax = axes_of(ax, COLUMN_IN, 2.3)
    levels = list(dict.fromkeys(df["level"]))
    both = df["series"].nunique() > 1
    for series, rows in df.groupby("series", sort=False):
        shift = {"ours": -0.24, "reported": 0.24}[str(series)] if both else 0.0
        xs = [levels.index(level) + shift for level in rows["level"]]
        _draw_scores(ax, xs, rows, str(series))
    counts = df.drop_duplicates("level")["n"]
    labels = [f"{level}\n{count:.0f}" for level, count in zip(levels, counts, strict=True)]
    ax.set_xticks(range(len(levels)), labels)
    ax.set_xlim(-0.75, len(levels) - 0.25)
    ax.set_xlabel("hardness, number of questions")
    ax.set_ylabel("execution accuracy (%)")
    _percent_axis(ax, df[["ex", "low"]].min().min())
    _legend_above(ax)
    return ax


def plot_hardness_of_runs(df: pd.DataFrame) -> list[Axes]:
    """One panel of :func:`plot_hardness` per run, two in a row, named above, all on the same scale.

    ``df``: as there, with a column ``run`` more.
    """
    require(df, ["run", "level", "series", "ex", "low", "high", "n"])
    runs = list(dict.fromkeys(df["run"]))
    across = min(2, len(runs))
    down = -(-len(runs) // across)
    size = (PAGE_IN if across == 2 else COLUMN_IN, 2.6 * down)
    _, grid = plt.subplots(down, across, figsize=size, squeeze=False)
    axes = list(grid.flat)
    for spare in axes[len(runs) :]:
        spare.remove()
    for ax, run in zip(axes, runs, strict=False):
        plot_hardness(df[df["run"] == run], ax)
        ax.set_title(run, loc="left", fontsize=7.5, pad=15)  # above the legend
        _percent_axis(ax, df[["ex", "low"]].min().min())  # the same for all
    return axes[: len(runs)]


def plot_ex_against_n(df: pd.DataFrame, ax: Axes | None = None) -> Axes:
    """EX and recall against the number of candidates n, as lines with interval bands, each named at its end.

    ``df``: columns ``n``, ``series`` (a voting rule, "greedy" or "recall"), ``value``, ``low``, ``high`` in points.
    """
    require(df, ["n", "series", "value", "low", "high"])
    ax = axes_of(ax, COLUMN_IN, 2.3)
    ends: list[tuple[float, str]] = []
    for series, rows in df.groupby("series", sort=False):
        line = rows.sort_values("n")
        colour = COLOURS[str(series)]
        ax.fill_between(line["n"], line["low"], line["high"], color=colour, alpha=0.18, linewidth=0)
        ax.plot(line["n"], line["value"], color=colour, linewidth=1.3, marker="o", markersize=2.5)
        ends.append((float(line["value"].iloc[-1]), str(series)))
    ax.set_xlabel("candidates per question, n")
    ax.set_ylabel("questions (%)")
    ax.xaxis.set_major_locator(MaxNLocator(integer=True, nbins=7))
    low, high = df["low"].min(), df["high"].max()
    margin = max(1.0, 0.06 * (high - low))
    ax.set_ylim(max(0.0, low - margin), min(100.0 + margin / 2, high + margin))
    _label_ends(ax, ends, float(df["n"].max()))
    return ax


def plot_group_split(df: pd.DataFrame, axes: Sequence[Axes] | None = None) -> tuple[Axes, Axes]:
    """How votes split: result groups per question, and accuracy against the share of the winning group.

    ``df``: one row per question, columns ``n_groups`` (int), ``share`` (points) and ``correct`` (bool).
    """
    require(df, ["n_groups", "share", "correct"])
    if axes is None:
        _, axes = plt.subplots(1, 2, figsize=(PAGE_IN, 2.3), sharey=False)
    left, right = axes
    verdict = df["correct"].map({True: "correct", False: "wrong"})
    counts = pd.crosstab(df["n_groups"].clip(upper=_MANY_GROUPS), verdict).reindex(
        index=range(int(df["n_groups"].min()), int(df["n_groups"].clip(upper=_MANY_GROUPS).max()) + 1), fill_value=0
    )
    _stack(left, counts)
    left.set_xticks(range(len(counts)), [f"{i}+" if i == _MANY_GROUPS else str(i) for i in counts.index])
    left.set_xlabel("different results per question")
    bins = pd.cut(df["share"], [-1, 0, 20, 40, 60, 80, 100], labels=_SHARES)
    _stack(right, pd.crosstab(bins, verdict).reindex(_SHARES, fill_value=0))
    right.set_xticks(range(len(_SHARES)), list(_SHARES))
    right.set_xlabel("share of candidates in the winning group (%)")
    _legend_above(right)
    for ax in (left, right):
        ax.set_ylabel("questions")
        ax.yaxis.set_major_locator(MaxNLocator(integer=True))
    return left, right


_MANY_GROUPS = 12
_SHARES = ("no result", "to 20", "20-40", "40-60", "60-80", "80-100")
"""Questions whose candidates all failed have no winning group: they stand apart from divided votes."""


def _draw_scores(ax: Axes, xs: list[float], rows: pd.DataFrame, series: str) -> None:
    colour = COLOURS[series]
    ours = series == "ours"
    bounds = [(rows["ex"] - rows["low"]).to_numpy(), (rows["high"] - rows["ex"]).to_numpy()]
    if rows["low"].notna().any():
        ax.errorbar(xs, rows["ex"], yerr=bounds, linestyle="none", color=colour, capsize=2, linewidth=1)
    marker, face = ("o", colour) if ours else ("D", "white")
    [points] = ax.plot(xs, rows["ex"], linestyle="none", marker=marker, markersize=4, color=colour, mfc=face)
    points.set(label=series, clip_on=False, zorder=3)  # 0 and 100 are drawn whole
    tops = rows["high"].fillna(rows["ex"])
    for x, value, top in zip(xs, rows["ex"], tops, strict=True):
        at, side, va = (top, 3, "bottom") if ours else (value, -4, "top")  # ours above its interval, reported below
        ax.annotate(
            f"{value:.1f}",
            (x, at),
            xytext=(0, side),
            textcoords="offset points",
            ha="center",
            va=va,
            fontsize=6.5,
            color=ink(colour),
        )


def _legend_above(ax: Axes) -> None:
    """The legend over the axes, where it never covers data."""
    ax.legend(frameon=False, loc="lower left", bbox_to_anchor=(0.0, 1.0), ncols=2, handletextpad=0.4, borderaxespad=0.1)


def _percent_axis(ax: Axes, lowest: float) -> None:
    """From a round number below ``lowest`` to 100, with room for a label above 100."""
    step = 10 if lowest >= 48 else 20
    floor = max(0, step * int((lowest - 8.0) // step))
    ax.set_ylim(floor, 100 + 0.09 * (100 - floor))
    ax.set_yticks(range(floor, 101, step))
    ax.grid(axis="y")
    ax.set_axisbelow(True)


def _label_ends(ax: Axes, ends: list[tuple[float, str]], x: float) -> None:
    """Name each line at its right end, pushed apart where two ends are closer than a line of text."""
    bottom, top = ax.get_ylim()
    gap = 0.07 * (top - bottom)
    height = -float("inf")
    for value, name in sorted(ends):
        height = max(value, height + gap)
        ax.annotate(
            f"{name} {value:.1f}",
            (x, height),
            xytext=(5, 0),
            textcoords="offset points",
            va="center",
            fontsize=7,
            color=ink(COLOURS[name]),
            annotation_clip=False,
        )


def _stack(ax: Axes, counts: pd.DataFrame) -> None:
    bottom = pd.Series(0, index=counts.index)
    for verdict, hatch in (("correct", ""), ("wrong", "////")):
        heights = counts[verdict] if verdict in counts else pd.Series(0, index=counts.index)
        ax.bar(
            range(len(counts)),
            heights,
            bottom=bottom,
            color=COLOURS[verdict],
            edgecolor="white",
            linewidth=0.5,
            hatch=hatch,
            label=f"winner {verdict}",
        )
        bottom = bottom + heights
