"""What one database calls right and a suite does not: scores of systems side by side, and how they fall."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import pandas as pd
from matplotlib.axes import Axes
from matplotlib.ticker import MaxNLocator

from finer_sql_lib.figures.marks import wrapped
from finer_sql_lib.figures.rows import draw_dots, key, label_rows
from finer_sql_lib.figures.theme import COLOURS, figure_of, legend_above, panels_of, require

_EX_COLOUR = COLOURS["wrong"]


def plot_suites(scores: pd.DataFrame, growth: pd.DataFrame) -> tuple[Axes, Axes]:
    """Local TS of each system as a point, its EX as a smaller one, reported TS as a diamond; beside it the share still
    right against the number of variants.

    ``scores``: one row a system in the order to draw, columns ``system``, ``ex``, ``local_ts``, ``reported_ts`` (NaN:
    not reported). ``growth``: columns ``system``, ``variants`` and ``right``. Shares are in points.
    """
    require(scores, ["system", "ex", "local_ts", "reported_ts"])
    require(growth, ["system", "variants", "right"])
    left, right = panels_of(2, 2.7, 0.75 + 0.2 * max(len(scores), 7))
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
    label_rows(left, [wrapped(str(system), 22) for system in scores["system"]])
    left.margins(x=0.06)
    left.xaxis.set_major_locator(MaxNLocator(nbins=6, steps=[1, 2, 5, 10]))
    left.set_xlabel("questions that are right (%)")
    thin: dict[str, Any] = {"color": COLOURS["greedy"], "linewidth": 0.9}
    for _, line in growth.groupby("system", sort=False):
        right.plot(line["variants"], line["right"], **thin)
    mean = growth.groupby("variants")["right"].mean()
    right.plot(mean.index, mean, color=COLOURS["ours"], linewidth=1.4, marker="o", markersize=3, label="mean")
    right.xaxis.set_major_locator(MaxNLocator(integer=True, nbins=8))
    right.yaxis.set_major_locator(MaxNLocator(nbins=6, steps=[1, 2, 5, 10]))
    right.set_xlabel("variants, the most telling first")
    right.set_ylabel("still right (%)")
    keys, names = [*keys, *right.lines[:1], right.lines[-1]], [*names, "each system", "mean of the systems"]
    legend_above(figure_of(left), keys, names, most=5)
    return left, right
