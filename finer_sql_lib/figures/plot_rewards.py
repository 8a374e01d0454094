"""The four rewards of single completions, as stacked bars."""

from __future__ import annotations

from types import MappingProxyType

import pandas as pd
from matplotlib.axes import Axes

from finer_sql_lib.figures.theme import PAGE_IN, axes_of, require

PARTS = MappingProxyType(
    {
        "format": ("#999999", ""),
        "execution": ("#0072B2", ""),
        "atomic": ("#E69F00", "////"),
        "memory": ("#009E73", ".."),
    }
)
"""Colour and hatch of each part of the reward, in the order they are stacked."""


def plot_reward_parts(df: pd.DataFrame, ax: Axes | None = None) -> Axes:
    """One bar per completion, from the top down as in ``df``: its four rewards end to end, and their sum beside it.

    ``df``: one row per completion, columns ``completion`` (its label), ``format``, ``execution``, ``atomic`` and
    ``memory`` (points of reward; NaN: not scored). A negative part stands left of 0.
    """
    require(df, ["completion", *PARTS])
    ax = axes_of(ax, PAGE_IN * 0.72, 0.75 + 0.27 * len(df))
    rows = range(len(df))
    above = pd.Series(0.0, index=df.index)
    below = pd.Series(0.0, index=df.index)
    for part, (colour, hatch) in PARTS.items():
        values = df[part].fillna(0.0)
        start = above.where(values >= 0, below)
        ax.barh(rows, values, left=start, height=0.68, color=colour, hatch=hatch, edgecolor="white", lw=0.5, label=part)
        above += values.clip(lower=0)
        below += values.clip(upper=0)
    for row, at, total in zip(rows, above, df[list(PARTS)].sum(axis="columns"), strict=True):
        ax.annotate(f"{total:.2f}", (at, row), xytext=(3, 0), textcoords="offset points", va="center", fontsize=7)
    ax.axvline(0, color="black", linewidth=0.6)
    ax.set_yticks(rows, list(df["completion"]))
    ax.invert_yaxis()
    ax.set_xlim(min(0.0, float(below.min()) * 1.1), 4.35)
    ax.set_xlabel("reward (sum at the right; the largest possible is 4)")
    ax.legend(frameon=False, ncols=4, loc="lower left", bbox_to_anchor=(0.0, 1.0), borderaxespad=0.1, handlelength=1.2)
    return ax
