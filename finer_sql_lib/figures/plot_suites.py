"""What one database calls right and a suite does not: scores of systems side by side, and how they fall."""

from __future__ import annotations

import math
from typing import Any

import matplotlib.pyplot as plt
import numpy as np
import pandas as pd
from matplotlib.axes import Axes
from matplotlib.ticker import MaxNLocator

from finer_sql_lib.figures.marks import Label, label_right_edge
from finer_sql_lib.figures.rows import draw_dots, key, label_rows, row_height, row_name
from finer_sql_lib.figures.theme import COLOURS, PAGE_IN, figure_of, legend_above, print_width, require, side_by_side

_EX_COLOUR = COLOURS["wrong"]
_FEW = 3
"""So many systems are named at their lines; a mean of so few would say nothing."""


def plot_suites(scores: pd.DataFrame, growth: pd.DataFrame) -> tuple[Axes, Axes]:
    """Local TS of each system as a point, its EX as a smaller one, reported TS as a diamond; beside it the share still
    right against the number of variants: a line a system, named where they are few, else with their mean.

    ``scores``: one row a system in the order to draw, columns ``system``, ``ex``, ``local_ts``, ``reported_ts`` (NaN:
    not reported). ``growth``: columns ``system``, ``variants`` and ``right``. Shares are in points.
    """
    require(scores, ["system", "ex", "local_ts", "reported_ts"])
    require(growth, ["system", "variants", "right"])
    width = print_width(PAGE_IN)
    room = width if side_by_side(2, width, 2.7) == 1 else 0.6 * width
    systems = [row_name(str(system), room) for system in scores["system"]]
    left, right = _axes(0.75 + row_height(systems, 0.2) * max(len(systems), 7))
    rows, none = np.arange(len(scores)), [math.nan] * len(scores)
    # each kind of score has a height of its own: where two are equal, both are seen
    bar: dict[str, Any] = {"linestyle": "none", "marker": "|", "markersize": 7, "mew": 1.4, "color": _EX_COLOUR}
    left.plot(scores["ex"], rows - 0.2, **bar, label="EX, one database")
    draw_dots(left, rows.tolist(), scores["local_ts"], none, none, ours=True, label="local TS", decimals=None)
    keys, names = [left.lines[0], key(ours=True)], ["EX, ours, one database", "local TS, ours"]
    if scores["reported_ts"].notna().any():
        below, reported = (rows + 0.2).tolist(), scores["reported_ts"]
        draw_dots(left, below, reported, none, none, ours=False, label="reported TS", decimals=None)
        keys, names = [*keys, key(ours=False)], [*names, "TS, reported"]
    label_rows(left, systems)
    left.margins(x=0.06)
    left.xaxis.set_major_locator(MaxNLocator(nbins=6, steps=[1, 2, 5, 10]))
    left.set_xlabel("questions that are right (%)")
    is_pool = growth["system"].nunique() > _FEW
    colour, line_width = (COLOURS["greedy"], 0.9) if is_pool else (COLOURS["ours"], 1.4)
    for _, line in growth.groupby("system", sort=False):
        right.plot(line["variants"], line["right"], color=colour, linewidth=line_width)
    if is_pool:
        mean = growth.groupby("variants")["right"].mean()
        right.plot(mean.index, mean, color=COLOURS["ours"], linewidth=1.4, marker="o", markersize=3, label="mean")
        keys, names = [*keys, *right.lines[:1], right.lines[-1]], [*names, "each system", "mean of the systems"]
    right.xaxis.set_major_locator(MaxNLocator(integer=True, nbins=8))
    right.yaxis.set_major_locator(MaxNLocator(nbins=6, steps=[1, 2, 5, 10]))
    right.set_xlabel("variants, the most telling first")
    right.set_ylabel("still right (%)")
    legend_above(figure_of(left), keys, names, most=5)
    if not is_pool:
        figure_of(left).draw_without_rendering()  # the layout must stand: labels are spaced in points
        last = growth.groupby("system", sort=False)["right"].last()
        label_right_edge(right, [Label(0, value, str(name), colour) for name, value in last.items()])
    return left, right


def _axes(rows_in: float) -> tuple[Axes, Axes]:
    """The scores, as high as their rows need, and beside or below them how they fall."""
    width = print_width(PAGE_IN)
    if side_by_side(2, width, 2.7) == 2:
        _, (left, right) = plt.subplots(1, 2, figsize=(width, rows_in))
    else:
        heights = (rows_in, 2.1)
        _, (left, right) = plt.subplots(2, 1, figsize=(width, sum(heights)), height_ratios=heights)
    return left, right
