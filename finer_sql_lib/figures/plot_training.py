"""Training: the rewards of single completions, and every watched curve in a panel of its own."""

from __future__ import annotations

import re
from collections.abc import Sequence
from types import MappingProxyType

import numpy as np
import pandas as pd
from matplotlib.axes import Axes
from matplotlib.lines import Line2D
from matplotlib.patches import Patch
from matplotlib.ticker import MaxNLocator

from finer_sql_lib.analysis.curves import WATCHED, is_like, select
from finer_sql_lib.figures.marks import note, wrapped
from finer_sql_lib.figures.theme import (
    COLUMN_IN,
    PAGE_IN,
    TEXT_IN,
    Style,
    across_of,
    axes_of,
    explain,
    figure_of,
    legend_above,
    panels_of,
    print_width,
    require,
    styles_of,
)

_PARTS = MappingProxyType(
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
    require(df, ["completion", *_PARTS])
    ax = axes_of(ax, TEXT_IN, 0.55 + 0.25 * len(df))
    rows = range(len(df))
    above = pd.Series(0.0, index=df.index)
    below = pd.Series(0.0, index=df.index)
    for part, (colour, hatch) in _PARTS.items():
        values = df[part].fillna(0.0)
        start = above.where(values >= 0, below)
        ax.barh(rows, values, left=start, height=0.68, color=colour, hatch=hatch, edgecolor="white", lw=0.5, label=part)
        above += values.clip(lower=0)
        below += values.clip(upper=0)
    for row, end, total in zip(rows, above, df[list(_PARTS)].sum(axis="columns"), strict=True):
        note(ax, f"{total:.2f}", (end, row), right=3)
    ax.axvline(0, color="black", linewidth=0.6)
    ax.set_yticks(rows, list(df["completion"]))
    ax.invert_yaxis()
    ax.set_xlim(min(0.0, float(below.min()) * 1.1), 4.7)  # the largest sum is 4, its label stands behind
    ax.set_xticks(range(5))
    ax.set_xlabel("reward (points, 4 at most)")
    keys = [Patch(facecolor=colour, hatch=hatch, edgecolor="white") for colour, hatch in _PARTS.values()]
    legend_above(figure_of(ax), keys, list(_PARTS))
    return ax


_HEADINGS = MappingProxyType(
    {
        "reward": ("total reward (points)", 1.0, 4.0),
        "reward_std": ("spread of the total reward (points)", 1.0, None),
        "eval/ex": ("EX of the vote (%)", 100.0, None),
        "eval/recall": ("recall of all candidates (%)", 100.0, None),
        "completions/mean_length": ("completion length (tokens)", 1.0, None),
        "completions/clipped_ratio": ("completions cut off (%)", 100.0, None),
        "entropy": ("entropy (nats per token)", 1.0, None),
        "kl": ("KL (nats per token)", 1.0, None),
        "loss": ("loss (nats per token)", 1.0, None),
        "frac_reward_zero_std": ("groups of equal rewards (%)", 100.0, None),
    }
)
"""A panel's heading, what its values are multiplied with (shares are drawn in percent), and how far its axis goes up
from 0, where that is known."""
_HEADING_LETTERS_PER_INCH = 12.8
_MOST_PAID = MappingProxyType({"format": 1.0, "execution": 2.0, "atomic": 1.0, "memory": 1.0})
"""The bound of each reward, in points: its axis goes from 0 to there, so that noise does not fill a panel."""


def plot_training_curves(df: pd.DataFrame, series: Sequence[str] = WATCHED) -> list[Axes]:
    """One panel per series, all runs overlaid: values as logged faint, their running mean strong, shares in percent.

    ``df``: what ``curves.smooth`` returns (columns ``run``, ``step``, ``series``, ``value``, ``smoothed``, ``window``).
    ``series``: what to draw, in order; a ``*`` stands for every name. What no run has gets no panel; all rows of
    ``curves.select(df, series)`` are drawn, and no others. Held-out scores are drawn as measured, with a mark
    each. Several runs are named in one legend, a single one at the foot, with the window.

    Raises ValueError when there is nothing of ``series`` to draw, or more runs than can be told apart.
    """
    require(df, ["run", "step", "series", "value", "smoothed", "window"])
    styles = styles_of(df["run"].unique())
    rows = select(df, series)
    names = rows["series"].unique()
    panels = list(dict.fromkeys(name for pattern in series for name in names if is_like(name, pattern)))
    if not panels:
        raise ValueError(f"no run has a value of {', '.join(series)}; there are {', '.join(df['series'].unique())}")
    usual = COLUMN_IN if len(panels) == 1 else PAGE_IN
    axes = panels_of(len(panels), 1.65, 1.3 if len(panels) > 1 else 1.7, most=4, usual=usual)
    lines = rows[~rows["series"].str.startswith("eval/")]
    as_logged = np.allclose(lines["value"], lines["smoothed"])
    last = float(rows["step"].max())
    letters = int(_HEADING_LETTERS_PER_INCH * print_width(usual) / across_of(axes))
    for place, (ax, name) in enumerate(zip(axes, panels, strict=True)):
        _draw_panel(ax, rows[rows["series"] == name], name, styles, letters, as_logged=as_logged)
        ax.set_xlim(0, 1.02 * last)
        is_lowest = place + across_of(axes) >= len(axes)
        ax.tick_params(labelbottom=is_lowest)
        ax.set_xlabel("training step" if is_lowest else "")
    figure = figure_of(axes[0])
    if len(styles) > 1:
        keys = [Line2D([], [], color=colour, ls=dash, lw=1.3) for colour, dash in styles.values()]
        legend_above(figure, keys, list(styles))
    how = "as logged" if as_logged else f"lines: {rows['window'].iloc[0]}; points: as logged"
    explain(figure, how if len(styles) > 1 else f"{next(iter(styles))}; {how}")
    return axes


def _draw_panel(
    ax: Axes, rows: pd.DataFrame, name: str, styles: dict[str, Style], letters: int, *, as_logged: bool
) -> None:
    part = re.fullmatch(r"rewards/([^/]+?)(_reward)?/mean", name)
    heading, scale, most = _HEADINGS.get(name, (name, 1.0, None))
    if part:
        is_known = part[1] in _MOST_PAID
        heading = f"{part[1].replace('_', ' ')} reward (points)" if is_known else part[1]
        most = _MOST_PAID.get(part[1])
    for run, line in rows.groupby("run", sort=False):
        colour, dash = styles[str(run)]
        values = scale * line["value"]
        if name.startswith("eval/"):
            ax.plot(line["step"], values, color=colour, ls=dash, lw=1.1, marker="o", markersize=2.8, clip_on=False)
        else:
            ax.plot(line["step"], values, color=colour, ls="none", marker=".", ms=3.2, alpha=0.45, mew=0, clip_on=False)
            ax.plot(line["step"], scale * line["smoothed"], color=colour, ls=dash, lw=0.7 if as_logged else 1.3)
    ax.set_title(wrapped(heading, letters), loc="left", fontsize=7.5)
    ax.grid(axis="y")
    ax.set_axisbelow(True)
    ax.xaxis.set_major_locator(MaxNLocator(nbins=5, integer=True, steps=[1, 2, 5, 10]))
    ax.yaxis.set_major_locator(MaxNLocator(nbins=4, steps=[1, 2, 5, 10]))
    low, high = ax.get_ylim()
    if most and rows["value"].between(0, most).all():
        low, high = 0.0, most
    elif 0 <= scale * rows["value"].min() < 0.4 * high:  # near enough to 0 to show it
        low = 0.0
    if scale == 100.0:  # a share that stays 0 has an axis of one percent, and none goes past 100
        low, high = max(low, 0.0), min(100.0, max(high, 1.0))
    ax.set_ylim(low, high + 0.04 * (high - low))
