"""How far a vote can be believed: what was right against what the vote said, and what refusing thin votes brings."""

from __future__ import annotations

import matplotlib.pyplot as plt
import pandas as pd
from matplotlib.axes import Axes

from finer_sql_lib.figures.marks import write
from finer_sql_lib.figures.theme import COLOURS, PAGE_IN, require, styles_of


def plot_confidence(curves: pd.DataFrame, risks: pd.DataFrame) -> tuple[Axes, Axes]:
    """Reliability on the left, risk against coverage on the right; a colour per run.

    ``curves``: columns ``run``, ``kind`` ("with values": filled, with an interval band; any other: open and dotted),
    ``share``, ``chance`` (crosses, of the first kind: what the calibrated vote says), ``right``, ``low``, ``high``.
    ``risks``: columns ``run``, ``answers`` ("with values", or any other: open and dotted), ``coverage``, ``risk``,
    ``low``, ``high``. All in points.
    """
    require(curves, ["run", "kind", "share", "chance", "right", "low", "high"])
    require(risks, ["run", "answers", "coverage", "risk", "low", "high"])
    _, (left, right) = plt.subplots(1, 2, figsize=(PAGE_IN, 2.9))
    styles = styles_of(pd.concat([curves["run"], risks["run"]]))
    left.plot([0, 100], [0, 100], color=COLOURS["reported"], linestyle=(0, (2, 2)), linewidth=0.8, zorder=0)
    for (run, kind), rows in curves.groupby(["run", "kind"], sort=False):
        colour = styles[str(run)][0]
        _line(left, rows, "share", "right", colour, is_main=kind == "with values", label=f"{run}, {kind}")
        if kind == "with values":
            left.plot(rows["chance"], rows["right"], linestyle="none", marker="x", markersize=4, color=colour)
    left.set_xlabel("what the vote says (%): its share, or calibrated (x)")
    left.set_ylabel("right (%)")
    for (run, answers), rows in risks.groupby(["run", "answers"], sort=False):
        _line(right, rows, "coverage", "risk", styles[str(run)][0], is_main=answers == "with values")
    right.set_xlabel("questions answered (%)")
    right.set_ylabel("wrong among the answers (%)")
    write(right, "dotted: empty and zero answered too", (100, 0), right=-1, above=6, colour=COLOURS["reported"])
    for ax in (left, right):
        ax.set_xlim(0, 103)
        ax.set_ylim(bottom=0)
        ax.grid(axis="y")
        ax.set_axisbelow(True)
    left.figure.legend(*left.get_legend_handles_labels(), loc="outside upper center", ncols=2, frameon=False)
    return left, right


def _line(ax: Axes, rows: pd.DataFrame, x: str, y: str, colour: str, *, is_main: bool, label: str = "") -> None:
    face, dash = (colour, "-") if is_main else ("white", ":")
    ax.plot(rows[x], rows[y], color=colour, linestyle=dash, lw=1.2, marker="o", ms=3, mfc=face, label=label)
    if is_main:
        ax.fill_between(rows[x], rows["low"], rows["high"], color=colour, alpha=0.15, linewidth=0)
