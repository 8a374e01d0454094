"""Two checkpoints on two benchmarks, and the questions that flip between them."""

from __future__ import annotations

from collections.abc import Sequence

import matplotlib.pyplot as plt
import pandas as pd
from matplotlib.axes import Axes
from matplotlib.ticker import MaxNLocator

from finer_sql_lib.figures.dots import draw_dots, label_rows, note
from finer_sql_lib.figures.theme import COLOURS, COLUMN_IN, PAGE_IN, require

SIDE_COLOURS = (COLOURS["ours"], COLOURS["majority"])
"""The colours of the first and the second of two runs, wherever two are set against each other."""
_HATCHES = ("", "////")
_LABEL_SHARE = 0.06
"""Half the width of a value's label, as a share of its panel."""


def plot_checkpoints(df: pd.DataFrame) -> list[Axes]:
    """EX of every checkpoint, one panel per benchmark: ours filled with their interval, reported as open diamonds.

    ``df``: one row per score, in the order to draw: columns ``benchmark`` (the panel), ``checkpoint`` (the row),
    ``series`` ("ours" or "reported"), ``ex``, ``low``, ``high`` (points; NaN bounds: not known).
    """
    require(df, ["benchmark", "checkpoint", "series", "ex", "low", "high"])
    panels = list(dict.fromkeys(df["benchmark"]))
    rows = list(dict.fromkeys(df["checkpoint"]))
    fig, grid = plt.subplots(1, len(panels), figsize=(PAGE_IN, 0.62 + 0.27 * len(rows)), squeeze=False, sharex=True)
    for place, (ax, panel) in enumerate(zip(grid[0], panels, strict=True)):
        for series, part in df[df["benchmark"] == panel].groupby("series", sort=False):
            ys = [rows.index(name) for name in part["checkpoint"]]
            draw_dots(ax, ys, part["ex"], part["low"], part["high"], ours=series == "ours", label=str(series))
        label_rows(ax, rows, show=place == 0)
        ax.set_title(panel, loc="left")
    lowest = df[["ex", "low"]].min().min()
    left = max(0.0, 10 * ((lowest - 4) // 10))
    room = _LABEL_SHARE * (100 - left)  # a value near an end is labelled inside the panel, not on its neighbour's rows
    grid[0][0].set_xlim(left - room, 100 + room)
    fig.supxlabel("execution accuracy (%); filled: ours with 95 % interval, open: reported", fontsize=8)
    return list(grid[0])


def plot_flips(df: pd.DataFrame) -> list[Axes]:
    """Questions that one of two runs alone has right: bars to the right for the first, to the left for the second.

    ``df``: columns ``panel``, ``label`` (the row), ``only_a``, ``only_b`` (counts), ``first``, ``second`` (what the two
    runs are called). Rows are drawn in the order of ``label``'s categories, or as they come where it is text; one that
    a panel lacks stays blank there.
    """
    require(df, ["panel", "label", "only_a", "only_b", "first", "second"])
    panels = list(dict.fromkeys(df["panel"]))
    labels = df["label"]
    rows = list(labels.cat.categories if isinstance(labels.dtype, pd.CategoricalDtype) else dict.fromkeys(labels))
    width = COLUMN_IN if len(panels) == 1 else PAGE_IN
    fig, grid = plt.subplots(1, len(panels), figsize=(width, 0.85 + 0.19 * len(rows)), squeeze=False)
    for place, (ax, panel) in enumerate(zip(grid[0], panels, strict=True)):
        part = df[df["panel"] == panel]
        _draw_sides(ax, [rows.index(label) for label in part["label"]], part)
        label_rows(ax, rows, show=place == 0)
        ax.set_title(panel, loc="left", pad=14)
        for side, shift, colour in (("first", 3, SIDE_COLOURS[0]), ("second", -3, SIDE_COLOURS[1])):
            note(ax, f"only {part[side].iloc[0]}", (0, -0.75), right=shift, colour=colour)
    fig.supxlabel("questions that one run alone has right", fontsize=8)
    return list(grid[0])


def _draw_sides(ax: Axes, ys: Sequence[int], part: pd.DataFrame) -> None:
    most = max(1, int(part[["only_a", "only_b"]].max().max()))
    for side, sign, colour, hatch in zip(("only_a", "only_b"), (1, -1), SIDE_COLOURS, _HATCHES, strict=True):
        ax.barh(ys, sign * part[side], height=0.7, color=colour, hatch=hatch, edgecolor="white", linewidth=0.4)
        for y, count in zip(ys, part[side], strict=True):
            note(ax, str(count), (sign * count, y), right=2 * sign)
    ax.axvline(0, color="black", linewidth=0.6)
    ax.set_xlim(-1.22 * most, 1.22 * most)
    ax.xaxis.set_major_locator(MaxNLocator(nbins=5, integer=True))
    ax.xaxis.set_major_formatter(lambda x, _: f"{abs(x):.0f}")
