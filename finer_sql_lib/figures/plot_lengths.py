"""Length of reasoning before and after RL, by level."""

from __future__ import annotations

import math

import matplotlib.pyplot as plt
import numpy as np
import pandas as pd
from matplotlib.axes import Axes
from matplotlib.ticker import MaxNLocator

from finer_sql_lib.figures.dots import OURS_COLOUR, REPORTED_COLOUR, label_rows, note
from finer_sql_lib.figures.theme import COLUMN_IN, PAGE_IN, require

_ARROW_SHARE = 0.12
"""Of a panel's largest length: what the two points of a row must lie apart to leave room for an arrow."""
_NARROW = 2
"""Panels that fit into one column."""


def plot_lengths(df: pd.DataFrame) -> list[Axes]:
    """A row per level with its length before (light) and after RL (strong), one panel per measure.

    ``df``: columns ``panel`` (its heading), ``series`` ("ours" or "reported"), ``level``, ``before``, ``after`` (NaN
    where only one is known) and their bounds ``before_low``, ``before_high``, ``after_low``, ``after_high`` (NaN: not
    known). Panels have axes of their own: a small model's thoughts are short.
    """
    bounds = [f"{when}_{end}" for when in ("before", "after") for end in ("low", "high")]
    require(df, ["panel", "series", "level", "before", "after", *bounds])
    panels = list(dict.fromkeys(df["panel"]))
    most = max(df.groupby("panel")["level"].nunique())
    width = COLUMN_IN if len(panels) <= _NARROW else PAGE_IN
    _, grid = plt.subplots(1, len(panels), figsize=(width, 0.8 + 0.32 * most), squeeze=False)
    for ax, panel in zip(grid[0], panels, strict=True):
        _draw_panel(ax, df[df["panel"] == panel])
        ax.set_title(panel, loc="left", fontsize=7.5)
    return list(grid[0])


def _draw_panel(ax: Axes, rows: pd.DataFrame) -> None:
    ours = rows["series"].iloc[0] == "ours"
    numbers = rows[["before", "after", "before_low", "before_high", "after_low", "after_high"]].to_numpy(dtype=float)
    for y, (before, after, *bounds) in enumerate(numbers.tolist()):
        if abs(after - before) > _ARROW_SHARE * float(np.nanmax(numbers)):  # also False where one is NaN
            colour = OURS_COLOUR if ours else REPORTED_COLOUR
            arrow = {"arrowstyle": "-|>", "color": colour, "lw": 0.8, "shrinkA": 3, "shrinkB": 3}
            ax.annotate("", (after, y), (before, y), arrowprops=arrow)
        _draw_point(ax, y, (before, *bounds[:2]), ours=ours, after=False)
        _draw_point(ax, y, (after, *bounds[2:]), ours=ours, after=True)
    label_rows(ax, list(rows["level"]))
    ax.set_xlim(0, 1.12 * float(np.nanmax(numbers)))
    ax.xaxis.set_major_locator(MaxNLocator(nbins=4, integer=True))


def _draw_point(ax: Axes, y: int, interval: tuple[float, ...], *, ours: bool, after: bool) -> None:
    """One end of a row, its value above (after) or below (before); nothing where the value is NaN."""
    value, low, high = interval
    if math.isnan(value):
        return
    colour, marker = (OURS_COLOUR, "o") if ours else (REPORTED_COLOUR, "D")
    alpha = 1.0 if after else 0.45
    ax.plot([low, high], [y, y], color=colour, linewidth=2.2, alpha=0.5 * alpha, solid_capstyle="butt")
    ax.plot([value], [y], marker, markersize=4, color=colour, mfc=colour if ours else "white", alpha=alpha)
    note(ax, f"{value:,.0f}", (value, y), above=3.5 if after else -3.5, colour=colour)
