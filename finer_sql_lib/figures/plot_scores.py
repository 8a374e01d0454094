"""What a run scores: accuracy by hardness, how its votes split, and what is still wrong."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.patches import Patch
from matplotlib.ticker import MaxNLocator

from finer_sql_lib.figures.marks import note, wrapped, write
from finer_sql_lib.figures.plot_comparison import OURS_AND_REPORTED
from finer_sql_lib.figures.rows import draw_dots, key, label_rows, row_panels
from finer_sql_lib.figures.theme import (
    COLOURS,
    COLUMN_IN,
    PAGE_IN,
    across_of,
    axes_of,
    explain,
    figure_of,
    legend_above,
    panels_of,
    parts_of,
    require,
)


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
        ours, colour = series == "ours", COLOURS[str(series)]
        shift = 0.0 if not both else -0.24 if ours else 0.24
        xs = [levels.index(level) + shift for level in rows["level"]]
        if rows["low"].notna().any():
            bounds = [(rows["ex"] - rows["low"]).to_numpy(), (rows["high"] - rows["ex"]).to_numpy()]
            ax.errorbar(xs, rows["ex"], yerr=bounds, linestyle="none", color=colour, capsize=2, linewidth=1)
        marker, face = ("o", colour) if ours else ("D", "white")
        [points] = ax.plot(xs, rows["ex"], linestyle="none", marker=marker, markersize=4, color=colour, mfc=face)
        points.set(label=series, clip_on=False, zorder=3)  # 0 and 100 are drawn whole
        # ours are labelled above their interval, reported below, so that equal values do not meet
        heights, above = (rows["high"].fillna(rows["ex"]), 3) if ours else (rows["ex"], -4)
        for x, y, ex in zip(xs, heights, rows["ex"], strict=True):
            write(ax, f"{ex:.1f}", (x, y), above=above, colour=colour)
    counts = df.drop_duplicates("level")["n"]
    ax.set_xticks(range(len(levels)), [f"{level}\n{n:.0f}" for level, n in zip(levels, counts, strict=True)])
    ax.set_xlim(-0.75, len(levels) - 0.25)
    ax.set_xlabel("hardness, number of questions")
    ax.set_ylabel("execution accuracy (%)")
    _percent_axis(ax, df[["ex", "low"]].min().min())
    return ax


def plot_hardness_of_runs(df: pd.DataFrame) -> list[Axes]:
    """One panel of :func:`plot_hardness` per run, named above, all on the same scale, with one legend.

    ``df``: as there, with a column ``run`` more, and where it is known ``model``, the one whose scores are reported.
    """
    require(df, ["run", "level", "series", "ex", "low", "high", "n"])
    runs = list(dict.fromkeys(df["run"]))
    axes = panels_of(len(runs), 3.0, 2.2, most=2, usual=COLUMN_IN if len(runs) == 1 else PAGE_IN)
    for place, (ax, run) in enumerate(zip(axes, runs, strict=True)):
        plot_hardness(df[df["run"] == run], ax)
        ax.set_title(run, loc="left", fontsize=7.5)
        _percent_axis(ax, df[["ex", "low"]].min().min())  # the same for all
        if place % across_of(axes):
            ax.set_ylabel("")
    names = dict(zip(("ours", "reported"), OURS_AND_REPORTED, strict=True))
    if "model" in df:
        models = df.loc[df["series"] == "reported", "model"].dropna().unique()
        names["reported"] = f"reported: {' and '.join(models)}"
    names = {series: name for series, name in names.items() if series in set(df["series"])}
    legend_above(figure_of(axes[0]), [key(ours=series == "ours") for series in names], list(names.values()))
    explain(figure_of(axes[0]), "bars: 95 % Wilson intervals over questions")
    return axes


_MANY_GROUPS = 12
_SHARES = ("none", "0-20", "20-40", "40-60", "60-80", "80-100")
"""Questions whose candidates all failed have no winning group: they stand apart from divided votes."""


def plot_group_split(df: pd.DataFrame) -> tuple[Axes, Axes]:
    """How votes split: result groups per question, and accuracy against the share of the winning group.

    ``df``: one row per question, columns ``n_groups`` (int), ``share`` (points) and ``correct`` (bool).
    """
    require(df, ["n_groups", "share", "correct"])
    left, right = panels_of(2, 2.7, 2.1, share_y=True)
    verdict = df["correct"].map({True: "correct", False: "wrong"})
    groups = df["n_groups"].clip(upper=_MANY_GROUPS)
    numbers = range(int(groups.min()), int(groups.max()) + 1)
    _stack(left, pd.crosstab(groups, verdict).reindex(index=numbers, fill_value=0))
    left.set_xticks(range(len(numbers)), [f"{n}+" if n == _MANY_GROUPS else str(n) for n in numbers])
    left.set_xlabel("different results of a question's candidates")
    bins = pd.cut(df["share"], [-1, 0, 20, 40, 60, 80, 100], labels=_SHARES)
    _stack(right, pd.crosstab(bins, verdict).reindex(_SHARES, fill_value=0))
    right.set_xticks(range(len(_SHARES)), list(_SHARES))
    right.set_xlabel("candidates in the winning group (%)")
    for ax in (left, right):
        ax.grid(axis="y")
        ax.set_axisbelow(True)
        ax.yaxis.set_major_locator(MaxNLocator(integer=True, nbins=6, steps=[1, 2, 5, 10]))
    for ax in (left, right)[:: across_of([left, right])]:
        ax.set_ylabel("questions")
    keys = [Patch(facecolor=COLOURS[name], hatch=hatch, edgecolor="white") for name, hatch in _VERDICTS]
    legend_above(figure_of(left), keys, ["winner correct", "winner wrong"])
    explain(figure_of(left), "none: no candidate returned a result")
    return left, right


_VERDICTS = (("correct", ""), ("wrong", "////"))
_LEVEL_COLOURS = ("#C6DBEF", "#6BAED6", "#2171B5", "#08306B")
"""Of the first, second, ... level: levels have an order, and so have these, from light to dark."""


def plot_error_classes(df: pd.DataFrame, levels: Sequence[str], ax: Axes | None = None) -> Axes:
    """How many questions each error class costs, stacked by level, with the total at the end of the bar.

    ``df``: one row per class in the order to draw, columns ``error`` and every one of ``levels`` (counts).
    Raises ValueError for more levels than can be told apart.
    """
    require(df, ["error", *levels])
    if len(levels) > len(_LEVEL_COLOURS):
        raise ValueError(f"{len(levels)} levels in one bar cannot be told apart; draw at most {len(_LEVEL_COLOURS)}")
    ax = axes_of(ax, COLUMN_IN, 0.7 + 0.24 * len(df))
    start = pd.Series(0, index=df.index)
    for level, colour in zip(levels, _LEVEL_COLOURS, strict=False):
        ax.barh(range(len(df)), df[level], 0.7, start, color=colour, edgecolor="white", lw=0.5)
        start = start + df[level]
    for row, total in enumerate(start):
        note(ax, str(int(total)), (float(total), row), right=3)
    label_rows(ax, [wrapped(str(error), int(5.4 * figure_of(ax).get_figwidth())) for error in df["error"]])
    ax.set_xlim(0, 1.15 * max(1, int(start.max())))
    ax.xaxis.set_major_locator(MaxNLocator(integer=True, nbins=6, steps=[1, 2, 5, 10]))
    ax.set_xlabel("questions with a wrong answer")
    keys = [Patch(facecolor=colour, edgecolor="white") for colour in _LEVEL_COLOURS[: len(levels)]]
    legend_above(figure_of(ax), keys, list(levels))
    return ax


def plot_wrong_share(df: pd.DataFrame, overall: float) -> list[Axes]:
    """Share of wrong answers with its interval, one panel per breakdown; the dotted line is the share over all.

    ``df``: columns ``panel``, ``label`` (the row), ``questions``, ``share``, ``low``, ``high`` (points), rows in the
    order to draw. ``overall``: points.
    """
    require(df, ["panel", "label", "questions", "share", "low", "high"])
    df = df.assign(row=[f"{label} ({n})" for label, n in zip(df["label"], df["questions"], strict=True)])
    most_right = min(100.0, 1.05 * float(df["high"].max()))
    parts = parts_of(df, "panel")
    named = {panel: list(part["row"]) for panel, part in parts.items()}
    usual = COLUMN_IN if len(parts) == 1 else PAGE_IN
    panels = row_panels(named, per_row=0.23, least=3.2, usual=usual, shared=False)
    for (ax, _), part in zip(panels, parts.values(), strict=True):
        ax.axvline(overall, color=COLOURS["reported"], linestyle=":", linewidth=0.8)
        ys = list(range(len(part)))
        draw_dots(ax, ys, part["share"], part["low"], part["high"], ours=True, label="", colour=COLOURS["wrong"])
        ax.set_xlim(-0.07 * most_right, 1.07 * most_right)  # the labels of 0 and of the largest stand inside
        ax.set_xticks([tick for tick in MaxNLocator(nbins=6).tick_values(0, most_right) if 0 <= tick <= most_right])
        ax.set_xlabel("wrong answers (%)")
    axes = [ax for ax, _ in panels]
    explain(figure_of(axes[0]), "in brackets: questions; bars: 95 % Wilson intervals; dotted: over all questions")
    return axes


def _percent_axis(ax: Axes, lowest: float) -> None:
    """From a round number below ``lowest`` to 100, with room for a label above 100."""
    step = 10 if lowest >= 48 else 20
    floor = max(0, step * int((lowest - 8.0) // step))
    ax.set_ylim(floor, 100 + 0.09 * (100 - floor))
    ax.set_yticks(range(floor, 101, step))
    ax.grid(axis="y")
    ax.set_axisbelow(True)


def _stack(ax: Axes, counts: pd.DataFrame) -> None:
    """A bar per row of ``counts``: its column "correct", and "wrong" on top; one that is missing counts as 0."""
    counts = counts.reindex(columns=["correct", "wrong"], fill_value=0)
    bottom = pd.Series(0, index=counts.index)
    for verdict, hatch in _VERDICTS:
        look: dict[str, Any] = {"color": COLOURS[verdict], "edgecolor": "white", "linewidth": 0.5, "hatch": hatch}
        ax.bar(range(len(counts)), counts[verdict], bottom=bottom, label=f"winner {verdict}", **look)
        bottom = bottom + counts[verdict]
