"""What is still wrong: error classes by level, and the share of wrong answers by construct or database."""

from __future__ import annotations

from collections.abc import Sequence

import matplotlib.pyplot as plt
import pandas as pd
from matplotlib.axes import Axes
from matplotlib.ticker import MaxNLocator

from finer_sql_lib.figures.dots import draw_dots, label_rows, note
from finer_sql_lib.figures.theme import COLOURS, COLUMN_IN, PAGE_IN, axes_of, require

LEVEL_LOOKS = (("#9ECAE9", ""), ("#E69F00", "////"), ("#0072B2", ""), ("#333333", "...."))
"""Colour and hatch of the first, second, ... level: told apart in print without colour too."""


def plot_error_classes(df: pd.DataFrame, levels: Sequence[str], ax: Axes | None = None) -> Axes:
    """How many questions each error class costs, stacked by level, with the total at the end of the bar.

    ``df``: one row per class in the order to draw, columns ``error`` and every one of ``levels`` (counts).
    Raises ValueError for more levels than can be told apart.
    """
    require(df, ["error", *levels])
    if len(levels) > len(LEVEL_LOOKS):
        raise ValueError(f"{len(levels)} levels in one bar cannot be told apart; draw at most {len(LEVEL_LOOKS)}")
    ax = axes_of(ax, COLUMN_IN, 0.7 + 0.24 * len(df))
    start = pd.Series(0, index=df.index)
    for level, (colour, hatch) in zip(levels, LEVEL_LOOKS, strict=False):
        bars = ax.barh(range(len(df)), df[level], 0.7, start, color=colour, hatch=hatch, edgecolor="white", lw=0.4)
        bars.set_label(level)
        start = start + df[level]
    for row, total in enumerate(start):
        note(ax, str(int(total)), (float(total), row), right=3)
    label_rows(ax, list(df["error"]))
    ax.set_xlim(0, 1.12 * max(1, int(start.max())))
    ax.xaxis.set_major_locator(MaxNLocator(integer=True, nbins=6))
    ax.set_xlabel("wrong questions")
    figure = ax.get_figure(root=True)
    assert figure is not None
    figure.legend(frameon=False, ncols=len(levels), loc="outside upper left", handlelength=1.4, columnspacing=1.0)
    return ax


def plot_wrong_share(df: pd.DataFrame, overall: float) -> list[Axes]:
    """Share of wrong answers with its interval, one panel per breakdown; the dotted line is the share over all.

    ``df``: columns ``panel``, ``label`` (the row), ``questions``, ``share``, ``low``, ``high`` (points), rows in the
    order to draw. ``overall``: points.
    """
    require(df, ["panel", "label", "questions", "share", "low", "high"])
    panels = list(dict.fromkeys(df["panel"]))
    most = int(df.groupby("panel").size().max())
    width = COLUMN_IN if len(panels) == 1 else PAGE_IN
    fig, grid = plt.subplots(1, len(panels), figsize=(width, 0.6 + 0.23 * most), squeeze=False, sharex=True)
    for ax, panel in zip(grid[0], panels, strict=True):
        rows = df[df["panel"] == panel]
        ax.axvline(overall, color=COLOURS["reported"], linestyle=":", linewidth=0.8)
        ys = list(range(len(rows)))
        draw_dots(ax, ys, rows["share"], rows["low"], rows["high"], ours=True, label="", colour=COLOURS["wrong"])
        label_rows(ax, [f"{label} ({n})" for label, n in zip(rows["label"], rows["questions"], strict=True)])
        ax.set_ylim(most - 0.45, -0.7)
        most_right = min(100.0, 1.05 * float(df["high"].max()))
        ax.set_xlim(-0.07 * most_right, 1.07 * most_right)  # the labels of 0 and of the largest stand inside
        ax.set_xticks([tick for tick in MaxNLocator(nbins=6).tick_values(0, most_right) if 0 <= tick <= most_right])
        ax.set_title(panel, loc="left")
    fig.supxlabel("wrong answers (%), 95 % interval; dotted: over all questions", fontsize=8)
    return list(grid[0])
