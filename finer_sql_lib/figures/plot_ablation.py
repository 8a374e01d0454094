"""The reward ablation: every measure of every arm, and what leaving a reward out changes, beside the paper."""

from __future__ import annotations

import math
from collections.abc import Mapping

import matplotlib.pyplot as plt
import pandas as pd
from matplotlib.axes import Axes
from matplotlib.ticker import MaxNLocator

from finer_sql_lib.figures.dots import OURS_COLOUR, REPORTED_COLOUR, draw_dots, label_rows, note
from finer_sql_lib.figures.theme import PAGE_IN, require

_ACROSS = 3
"""Panels side by side at most."""


def plot_arms(table: pd.DataFrame, seeds: pd.DataFrame, headings: Mapping[str, str]) -> list[Axes]:
    """One panel per measure, three side by side, one row per arm: the mean over seeds with its interval, and below it
    every seed as a ring.

    ``table``: columns ``arm``, ``measure``, ``value``, ``low``, ``high``; rows in the order to draw. ``seeds``: one row
    per trained model, columns ``arm`` and every measure. ``headings``: measure -> the panel's heading.
    """
    require(table, ["arm", "measure", "value", "low", "high"])
    require(seeds, ["arm", *headings])
    arms = list(dict.fromkeys(table["arm"]))
    across = min(_ACROSS, len(headings))
    lines = math.ceil(len(headings) / across)
    height = lines * (0.65 + 0.31 * len(arms))
    fig, grid = plt.subplots(lines, across, figsize=(PAGE_IN, height), squeeze=False)
    for spare in grid.flat[len(headings) :]:
        fig.delaxes(spare)
    panels = list(grid.flat[: len(headings)])
    for place, (ax, (measure, heading)) in enumerate(zip(panels, headings.items(), strict=True)):
        below = [arms.index(arm) + 0.24 for arm in seeds["arm"]]
        ax.plot(seeds[measure], below, "o", color=OURS_COLOUR, markersize=2.5, mfc="none", mew=0.6)
        rows = table[table["measure"] == measure]
        places = [arms.index(arm) for arm in rows["arm"]]
        decimals = _decimals(rows["value"])
        draw_dots(ax, places, rows["value"], rows["low"], rows["high"], ours=True, label="ours", decimals=decimals)
        label_rows(ax, arms, show=place % across == 0)
        _frame(ax, heading)
    return panels


def plot_changes(df: pd.DataFrame, headings: Mapping[str, str]) -> list[Axes]:
    """What each arm changes against all rewards, one panel per measure: ours filled, the paper's models as diamonds.

    ``df``: columns ``arm``, ``measure``, ``series`` ("ours" or "reported"), ``model`` (the paper's; named beside its
    diamond), ``change``, ``low``, ``high`` (NaN: not known). ``headings``: measure -> the panel's heading.
    """
    require(df, ["arm", "measure", "series", "model", "change", "low", "high"])
    arms = list(dict.fromkeys(df["arm"]))
    fig, grid = plt.subplots(1, len(headings), figsize=(PAGE_IN, 0.75 + 0.78 * len(arms)), squeeze=False)
    for place, (ax, (measure, heading)) in enumerate(zip(grid[0], headings.items(), strict=True)):
        rows = df[df["measure"] == measure]
        ax.axvline(0, color="black", linewidth=0.6)
        for number, arm in enumerate(arms):
            _draw_arm(ax, number, rows[rows["arm"] == arm], _decimals(rows["change"]))
        label_rows(ax, arms, show=place == 0)
        _frame(ax, heading)
    fig.supxlabel("change against all four rewards; filled: ours with 95 % interval, open: the paper", fontsize=8)
    return list(grid[0])


def _draw_arm(ax: Axes, number: int, rows: pd.DataFrame, decimals: int) -> None:
    ours, theirs = (rows[rows["series"] == series] for series in ("ours", "reported"))
    if len(ours):
        ys = [number - 0.33] * len(ours)
        draw_dots(ax, ys, ours["change"], ours["low"], ours["high"], ours=True, label="ours", decimals=decimals)
    for step, (model, change) in enumerate(zip(theirs["model"], theirs["change"].astype(float), strict=True)):
        y = number - 0.05 + 0.19 * step
        draw_dots(ax, [y], [change], [math.nan], [math.nan], ours=False, label="reported", decimals=None)
        text = f"{model.removeprefix('FINER-SQL-')} {change:.{decimals}f}"
        note(ax, text, (change, y), right=5, colour=REPORTED_COLOUR, size=6)


def _decimals(values: pd.Series) -> int:
    """Places that tell the values of one panel apart: points one, counts two, fractions three."""
    largest = float(values.abs().max())
    return 3 if largest < 1 else 2 if largest < 8 else 1


def _frame(ax: Axes, heading: str) -> None:
    ax.set_title(heading, loc="left", fontsize=7.5)
    ax.xaxis.set_major_locator(MaxNLocator(nbins=3))
    ax.margins(x=0.18)
