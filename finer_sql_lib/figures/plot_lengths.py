"""How long things are: prompts by the form of their schema, completions, and reasoning before and after RL."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import pandas as pd
from matplotlib.axes import Axes
from matplotlib.lines import Line2D
from matplotlib.ticker import MaxNLocator

from finer_sql_lib.figures.marks import note
from finer_sql_lib.figures.rows import OURS_COLOUR, REPORTED_COLOUR, row_panels
from finer_sql_lib.figures.theme import (
    COLOURS,
    COLUMN_IN,
    PAGE_IN,
    axes_of,
    explain,
    figure_of,
    legend_above,
    parts_of,
    require,
)

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
        note(ax, f"{limit:,}", (limit, 4), right=-3, colour="#4D4D4D")
    ax.set_xlim(left=0)
    ax.set_ylim(0, 102)  # a line along 100 % is drawn whole
    ax.set_yticks(range(0, 101, 25))
    ax.set_xlabel(f"length of the prompt ({unit})")
    ax.set_ylabel("prompts of at most\nthat length (%)")
    _grid_and_legend(ax)
    return ax


def plot_completion_lengths(df: pd.DataFrame, limit: int = 0, ax: Axes | None = None) -> Axes:
    """How many completions have how many tokens, those with SQL below those without.

    ``df``: a row per completion, columns ``tokens`` (int) and ``has_sql`` (bool). ``limit``: where sampling cut a
    completion off, in tokens; 0: not known.
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
    if limit:
        ax.axvline(limit, color="#4D4D4D", linewidth=0.8, zorder=0)
        note(ax, f"cut at {limit:,}", (limit, 0.93 * float(floor.max())), right=-3, colour="#4D4D4D")
    ax.set_xlim(left=0)
    ax.margins(y=0.06)
    ax.set_xlabel("length of the completion (tokens)")
    ax.set_ylabel("number of completions")
    _grid_and_legend(ax)
    return ax


def _grid_and_legend(ax: Axes) -> None:
    """Faint lines behind the data, and the legend above the axes, where it covers none of it."""
    ax.grid(axis="y")
    ax.set_axisbelow(True)
    legend_above(figure_of(ax), *ax.get_legend_handles_labels(), most=3)


_WHEN = {"before": ("white", -0.19), "after": (None, 0.19)}
"""The mark's fill before and after RL (None: the colour of its edge), and its place above or below the row's middle."""


def plot_lengths(df: pd.DataFrame) -> list[Axes]:
    """Two marks a level, the length before RL (open) and below it the one after (filled), one panel per measure.

    ``df``: columns ``panel`` (its heading), ``series`` ("ours" or "reported"), ``level``, ``before``, ``after`` (NaN
    where only one is known) and their bounds ``before_low``, ``before_high``, ``after_low``, ``after_high`` (NaN: not
    known). Panels have axes of their own: a small model's thoughts are short.
    """
    lengths = [f"{when}{end}" for when in ("before", "after") for end in ("", "_low", "_high")]
    require(df, ["panel", "series", "level", *lengths])
    parts = parts_of(df, "panel")
    named = {panel: list(part["level"]) for panel, part in parts.items()}
    usual = COLUMN_IN if len(parts) == 1 else PAGE_IN
    panels = row_panels(named, per_row=0.34, least=2.3, usual=usual, shared=False)
    for (ax, _), (panel, part) in zip(panels, parts.items(), strict=True):
        for y, row in enumerate(part.to_dict("records")):
            for when in _WHEN:
                _draw_length(ax, y, when, [row[f"{when}{end}"] for end in ("", "_low", "_high")], row["series"])
        ax.set_xlim(0, 1.25 * float(np.nanmax(part[lengths].to_numpy(dtype=float))))
        ax.xaxis.set_major_locator(MaxNLocator(nbins=4, integer=True, steps=[1, 2, 5, 10]))
        ax.set_xlabel(f"mean length ({panel.rpartition(', ')[2]})")
    axes = [ax for ax, _ in panels]
    known = df.dropna(subset=["before", "after"], how="all")
    kinds = [(s, when) for s in dict.fromkeys(known["series"]) for when in _WHEN if known[when].notna().any()]
    keys = [Line2D([], [], linestyle="none", markersize=4, **_length_look(*kind)) for kind in kinds]
    legend_above(figure_of(axes[0]), keys, [f"{series}, {when} RL" for series, when in kinds])
    explain(figure_of(axes[0]), "bars: 95 % bootstrap intervals over questions; reported: none given")
    return axes


def _length_look(series: str, when: str) -> dict[str, Any]:
    colour, marker = (OURS_COLOUR, "o") if series == "ours" else (REPORTED_COLOUR, "D")
    return {"color": colour, "marker": marker, "mfc": _WHEN[when][0] or colour}


def _draw_length(ax: Axes, y: int, when: str, interval: list[float], series: str) -> None:
    """A row's mark before or after, its value at the right; nothing where the value is NaN."""
    value, low, high = interval
    if math.isnan(value):
        return
    look, height = _length_look(series, when), y + _WHEN[when][1]
    if math.isfinite(low):
        ax.plot([low, high], [height, height], color=look["color"], linewidth=1, marker="|", markersize=4)
    ax.plot([value], [height], linestyle="none", markersize=4, **look)
    note(ax, f"{value:,.0f}", (high if math.isfinite(high) else value, height), right=5, colour=look["color"])
