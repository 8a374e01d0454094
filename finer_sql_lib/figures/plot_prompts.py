"""How long prompts are, by the form of the schema in them, and how long the completions."""

from __future__ import annotations

from typing import Any

import numpy as np
import pandas as pd
from matplotlib.axes import Axes

from finer_sql_lib.figures.theme import COLOURS, COLUMN_IN, axes_of, require

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
    ax.set_ylim(0, 102)
    ax.set_yticks(range(0, 101, 25))
    ax.grid(axis="y")
    ax.set_axisbelow(True)
    ax.set_xlabel(f"{unit} in the prompt")
    ax.set_ylabel("questions (%)")
    ax.legend(frameon=False, loc="lower left", bbox_to_anchor=(0.0, 1.0), ncols=1, borderaxespad=0.1)
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
    ax.grid(axis="y")
    ax.set_axisbelow(True)
    ax.set_xlabel("tokens in the completion")
    ax.set_ylabel("completions")
    ax.legend(frameon=False, loc="lower left", bbox_to_anchor=(0.0, 1.0), ncols=2, borderaxespad=0.1)
    return ax
