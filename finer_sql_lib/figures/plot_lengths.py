"""How long things are: prompts by the form of their schema, completions, and reasoning before and after RL."""

from __future__ import annotations

import math
from typing import Any

import matplotlib.pyplot as plt
import numpy as np
import pandas as pd
from matplotlib.axes import Axes
from matplotlib.ticker import MaxNLocator

from finer_sql_lib.figures.marks import OURS_COLOUR, REPORTED_COLOUR, label_rows, note
from finer_sql_lib.figures.theme import COLOURS, COLUMN_IN, PAGE_IN, axes_of, require

_COLOURS = ("#0072B2", "#E69F00", "#009E73", "#CC79A7", "#56B4E9")
_DASHES = ("-", "--", "-.", ":", (0, (5, 1, 1, 1, 1, 1)))


def plot_prompt_lengths(df: pd.DataFrame, unit: str, limit: int = 0, ax: Axes | None = None) -> Axes:
    """The share of questions whose prompt has at most so many ``unit``, a line per series, named in a legend.

    ``df``: a row per question and series, columns ``series`` and ``length``, at most 5 series. ``limit`` draws a line
    at a model's window (in ``unit``) where it lies among the lengths; 0: none. All prompts are counted, so there is
    no interval.
    """
    require(df, ["series", "length"])
    ax = axes_of(ax, COLUMN_IN, 2.2)
    names = list(dict.fromkeys(df["series"]))
    if len(names) > len(_COLOURS):
        raise ValueError(f"at most {len(_COLOURS)} series can be told apart, got {len(names)}")
    for name, colour, dash in zip(names, _COLOURS, _DASHES, strict=False):
        lengths = np.sort(df.loc[df["series"] == name, "length"].to_numpy())
        shares = 100 * np.arange(1, len(lengths) + 1) / len(lengths)
        label = f"{name} (median {np.median(lengths):,.0f})"
        ax.step(lengths, shares, where="post", color=colour, linestyle=dash, linewidth=1.3, label=label)
    if 0 < limit <= df["length"].max():
        ax.axvline(limit, color="#4D4D4D", linewidth=0.8)
        ax.annotate(f"{limit:,}", (limit, 2), xytext=(3, 0), textcoords="offset points", fontsize=6.5, color="#4D4D4D")
    ax.set_xlim(left=0)
    ax.set_ylim(0, 102)  # a line along 100 % is drawn whole
    ax.set_yticks(range(0, 101, 25))
    ax.set_xlabel(f"{unit} in the prompt")
    ax.set_ylabel("questions (%)")
    _grid_and_legend(ax, ncols=1)
    return ax


def plot_completion_lengths(df: pd.DataFrame, ax: Axes | None = None) -> Axes:
    """How many completions have how many tokens, those with SQL below those without.

    ``df``: a row per completion, columns ``tokens`` (int) and ``has_sql`` (bool).
    """
    require(df, ["tokens", "has_sql"])
    ax = axes_of(ax, COLUMN_IN, 2.0)
    edges = np.histogram_bin_edges(df["tokens"], bins=min(30, max(1, df["tokens"].nunique())))
    floor = np.zeros(len(edges) - 1)
    for has_sql, name, hatch in ((True, "correct", ""), (False, "wrong", "////")):
        part = df.loc[df["has_sql"] == has_sql, "tokens"]
        counts, _ = np.histogram(part, bins=edges)
        label = f"{'with' if has_sql else 'without'} SQL ({len(part):,})"
        look: dict[str, Any] = {"color": COLOURS[name], "hatch": hatch, "edgecolor": "white", "linewidth": 0.4}
        ax.bar(edges[:-1], counts, np.diff(edges), floor, align="edge", label=label, **look)
        floor = floor + counts
    ax.set_xlim(left=0)
    ax.margins(y=0.06)
    ax.set_xlabel("tokens in the completion")
    ax.set_ylabel("completions")
    _grid_and_legend(ax, ncols=2)
    return ax


def _grid_and_legend(ax: Axes, ncols: int) -> None:
    """Faint lines behind the data, and the legend over the axes, where it covers none of it."""
    ax.grid(axis="y")
    ax.set_axisbelow(True)
    ax.legend(frameon=False, loc="lower left", bbox_to_anchor=(0.0, 1.0), ncols=ncols, borderaxespad=0.1)


_ARROW_SHARE = 0.12
"""Of a panel's largest length: what the two points of a row must lie apart to leave room for an arrow."""


def plot_lengths(df: pd.DataFrame) -> list[Axes]:
    """A row per level with its length before (light) and after RL (strong), one panel per measure.

    ``df``: columns ``panel`` (its heading), ``series`` ("ours" or "reported"), ``level``, ``before``, ``after`` (NaN
    where only one is known) and their bounds ``before_low``, ``before_high``, ``after_low``, ``after_high`` (NaN: not
    known). Panels have axes of their own: a small model's thoughts are short.
    """
    lengths = [f"{when}{end}" for when in ("before", "after") for end in ("", "_low", "_high")]
    require(df, ["panel", "series", "level", *lengths])
    panels = list(dict.fromkeys(df["panel"]))
    most = max(df.groupby("panel")["level"].nunique())
    width = COLUMN_IN if len(panels) <= 2 else PAGE_IN
    _, grid = plt.subplots(1, len(panels), figsize=(width, 0.8 + 0.32 * most), squeeze=False)
    for ax, panel in zip(grid[0], panels, strict=True):
        rows = df[df["panel"] == panel]
        ours = rows["series"].iloc[0] == "ours"
        numbers = rows[lengths].to_numpy(dtype=float)  # (levels, 6)
        longest = float(np.nanmax(numbers))
        for y, (before, before_low, before_high, after, after_low, after_high) in enumerate(numbers.tolist()):
            if abs(after - before) > _ARROW_SHARE * longest:  # also False where one is NaN
                colour = OURS_COLOUR if ours else REPORTED_COLOUR
                arrow = {"arrowstyle": "-|>", "color": colour, "lw": 0.8, "shrinkA": 3, "shrinkB": 3}
                ax.annotate("", (after, y), (before, y), arrowprops=arrow)
            _draw_point(ax, y, (before, before_low, before_high), ours=ours, after=False)
            _draw_point(ax, y, (after, after_low, after_high), ours=ours, after=True)
        label_rows(ax, list(rows["level"]))
        ax.set_xlim(0, 1.12 * longest)
        ax.xaxis.set_major_locator(MaxNLocator(nbins=4, integer=True))
        ax.set_title(panel, loc="left", fontsize=7.5)
    return list(grid[0])


def _draw_point(ax: Axes, y: int, interval: tuple[float, float, float], *, ours: bool, after: bool) -> None:
    """One end of a row, its value above (after) or below (before); nothing where the value is NaN."""
    value, low, high = interval
    if math.isnan(value):
        return
    colour, marker = (OURS_COLOUR, "o") if ours else (REPORTED_COLOUR, "D")
    alpha = 1.0 if after else 0.45
    ax.plot([low, high], [y, y], color=colour, linewidth=2.2, alpha=0.5 * alpha, solid_capstyle="butt")
    ax.plot([value], [y], marker, markersize=4, color=colour, mfc=colour if ours else "white", alpha=alpha)
    note(ax, f"{value:,.0f}", (value, y), above=3.5 if after else -3.5, colour=colour)
