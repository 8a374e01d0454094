"""What one database calls right and a suite does not: scores of systems side by side, and how they fall."""

from __future__ import annotations

import math

import matplotlib.pyplot as plt
import pandas as pd
from matplotlib.axes import Axes
from matplotlib.ticker import MaxNLocator

from finer_sql_lib.figures.marks import draw_dots, label_rows
from finer_sql_lib.figures.theme import COLOURS, PAGE_IN, require


def plot_suites(scores: pd.DataFrame, growth: pd.DataFrame) -> tuple[Axes, Axes]:
    """Local TS of each system as a point, its EX as a smaller one, reported TS as a diamond; beside it the share still
    right against the number of variants.

    ``scores``: one row a system in the order to draw, columns ``system``, ``ex``, ``local_ts``, ``reported_ts`` (NaN:
    not reported). ``growth``: columns ``system``, ``variants`` and ``right``. Shares are in points.
    """
    require(scores, ["system", "ex", "local_ts", "reported_ts"])
    require(growth, ["system", "variants", "right"])
    height = 1.1 + 0.2 * max(len(scores), 7)
    _, (left, right) = plt.subplots(1, 2, figsize=(PAGE_IN, height), width_ratios=(3, 2))
    rows, none = range(len(scores)), [math.nan] * len(scores)
    left.plot(
        scores["ex"],
        rows,
        linestyle="none",
        marker="|",
        markersize=8,
        color=COLOURS["majority"],
        label="EX, one database",
    )
    draw_dots(left, rows, scores["local_ts"], none, none, ours=True, label="local TS", decimals=None)
    if scores["reported_ts"].notna().any():
        reported = scores["reported_ts"]
        draw_dots(left, rows, reported, none, none, ours=False, label="reported TS", decimals=None)
    label_rows(left, list(scores["system"]))
    left.set_xlabel("questions that are right (%)")
    left.legend(loc="lower center", bbox_to_anchor=(0.5, 1.0), ncols=3, frameon=False, fontsize=7)
    for _, line in growth.groupby("system", sort=False):
        right.plot(line["variants"], line["right"], color=COLOURS["greedy"], linewidth=0.6)
    mean = growth.groupby("variants")["right"].mean()
    right.plot(mean.index, mean, color=COLOURS["ours"], linewidth=1.4, marker="o", markersize=3, label="mean")
    right.xaxis.set_major_locator(MaxNLocator(integer=True))
    right.set_xlabel("variants, the most telling first")
    right.set_ylabel("still right (%)")
    return left, right
