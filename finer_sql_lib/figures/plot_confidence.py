"""How far a vote can be believed: what was right against what the vote said, and what refusing thin votes brings."""

from __future__ import annotations

import pandas as pd
from matplotlib.axes import Axes

from finer_sql_lib.figures.plot_sampling import draw_band
from finer_sql_lib.figures.theme import COLOURS, explain, figure_of, legend_above, panels_of, require, styles_of


def plot_confidence(curves: pd.DataFrame, risks: pd.DataFrame) -> tuple[Axes, Axes]:
    """Reliability on the left, risk against coverage on the right; a colour per run.

    ``curves``: columns ``run``, ``kind`` ("with values": filled, with an interval band; any other: open and dotted),
    ``share``, ``chance`` (crosses, of the first kind: what the calibrated vote says), ``right``, ``low``, ``high``.
    ``risks``: columns ``run``, ``answers`` ("with values", or any other: open and dotted), ``coverage``, ``risk``,
    ``low``, ``high``. All in points.
    """
    require(curves, ["run", "kind", "share", "chance", "right", "low", "high"])
    require(risks, ["run", "answers", "coverage", "risk", "low", "high"])
    left, right = panels_of(2, 2.7, 2.5)
    styles = styles_of(pd.concat([curves["run"], risks["run"]]))
    left.plot([0, 100], [0, 100], color=COLOURS["reported"], linestyle=(0, (2, 2)), linewidth=0.8, zorder=0)
    for (run, kind), rows in curves.groupby(["run", "kind"], sort=False):
        colour = styles[str(run)][0]
        _line(left, rows, "share", "right", colour, is_main=kind == "with values", label=f"{run}, {kind}")
        if kind == "with values":
            left.plot(rows["chance"], rows["right"], linestyle="none", marker="x", markersize=4, color=colour)
    left.set_xlabel("share of the vote, or calibrated chance (x) (%)")
    left.set_ylabel("winners that are right (%)")
    for (run, answers), rows in risks.groupby(["run", "answers"], sort=False):
        _line(right, rows, "coverage", "risk", styles[str(run)][0], is_main=answers == "with values")
    right.set_xlabel("questions answered (%)")
    right.set_ylabel("answers that are wrong (%)")
    for ax in (left, right):
        ax.set_xlim(0, 103)
        ax.set_ylim(bottom=0)
        ax.grid(axis="y")
        ax.set_axisbelow(True)
    legend_above(figure_of(left), *left.get_legend_handles_labels(), most=2)
    explain(
        figure_of(left),
        "bands: 95 % intervals over databases; dashed: as often right as it says; "
        "questions answered: filled without, dotted with empty and zero results",
    )
    return left, right


def _line(ax: Axes, rows: pd.DataFrame, x: str, y: str, colour: str, *, is_main: bool, label: str = "") -> None:
    face, dash = (colour, "-") if is_main else ("white", ":")
    ax.plot(rows[x], rows[y], color=colour, linestyle=dash, lw=1.2, marker="o", ms=3, mfc=face, label=label)
    if is_main:
        draw_band(ax, rows[x], rows["low"], rows["high"], colour)
