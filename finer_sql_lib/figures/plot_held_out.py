"""Held-out scores while a training runs, beside those that are reported."""

from __future__ import annotations

import pandas as pd
from matplotlib.axes import Axes

from finer_sql_lib.figures.marks import Label, label_beside, wrapped
from finer_sql_lib.figures.plot_comparison import OURS_AND_REPORTED
from finer_sql_lib.figures.rows import REPORTED_COLOUR, key
from finer_sql_lib.figures.theme import (
    across_of,
    explain,
    figure_of,
    legend_above,
    panels_of,
    parts_of,
    require,
    styles_of,
)

_DASH = (0, (2, 2))
_APART = 0.03
"""How far apart the points of two trainings stand at one step, so that their intervals can be told apart."""


def plot_held_out(df: pd.DataFrame) -> list[Axes]:
    """Held-out scores before, during and after training, a panel per score: ours filled, reported open and dashed.

    ``df``: what the functions of ``analysis.held_out`` return, one under the other. Trainings of different length stand
    side by side, along the share of their steps that is done; the names hold the steps.
    """
    require(df, ["run", "kind", "benchmark", "score", "step", "value", "low", "high"])
    parts = parts_of(df, "score")
    axes = panels_of(len(parts), 3.0, 2.5, share_y=True)
    ours = list(dict.fromkeys(df.loc[df["kind"] == "ours", "run"]))
    colours = {run: style[0] for run, style in styles_of(ours).items()}
    shifts = {run: _APART * (place - (len(ours) - 1) / 2) for place, run in enumerate(ours)}
    for ax, (score, part) in zip(axes, parts.items(), strict=True):
        for run, rows in parts_of(part, "run").items():
            _draw_run(ax, rows, colours.get(run, REPORTED_COLOUR), shifts.get(run, 0.0))
        ax.set_xlim(-0.3, 1.1)
        ax.set_xticks([0, 0.5, 1], ["0", "50", "100"])
        ax.set_xlabel("steps of the training that are done (%)")
        ax.set_title(f"{score} (%)", loc="left", fontsize=7.5)
        ax.grid(axis="y")
    kinds = [kind for kind in ("ours", "reported") if kind in set(df["kind"])]
    words = [words for words in OURS_AND_REPORTED if words.split(",")[0] in kinds]
    legend_above(figure_of(axes[0]), [key(ours=kind == "ours") for kind in kinds], words)
    explain(figure_of(axes[0]), "bars: 95 % Wilson intervals over questions")
    for ax in axes[:: across_of(axes)]:
        ax.set_ylabel("questions that are right (%)")
    figure_of(axes[0]).draw_without_rendering()  # the layout must stand: labels are spaced in points
    for ax, part in zip(axes, parts.values(), strict=True):
        _name_ends(ax, part, colours)
    return axes


def _draw_run(ax: Axes, rows: pd.DataFrame, colour: str, shift: float) -> None:
    is_ours = rows["kind"].iloc[0] == "ours"
    marker, face, dash = ("o", colour, "-") if is_ours else ("D", "white", _DASH)
    done = rows["step"] / max(1, rows["step"].max()) + shift
    ax.plot(done, rows["value"], color=colour, marker=marker, mfc=face, ls=dash, lw=1.2, ms=4)
    for x, low, high in zip(done, rows["low"], rows["high"], strict=True):
        if pd.notna(low):
            ax.plot([x, x], [low, high], color=colour, lw=0.8, marker="_", ms=4, gid="interval")


def _name_ends(ax: Axes, part: pd.DataFrame, colours: dict[str, str]) -> None:
    """The values before at the left; name, what it is of, value and steps at the right."""
    befores, afters = [], []
    for run, rows in parts_of(part, "run").items():
        colour = colours.get(run, REPORTED_COLOUR)
        first, last = rows.iloc[0], rows.iloc[-1]
        name = wrapped(f"{run}, {last['benchmark']}:", 26)
        befores.append(Label(0, first["value"], f"{first['value']:.1f}", colour))
        afters.append(Label(1, last["value"], f"{name}\n{last['value']:.1f} after {last['step']} steps", colour))
    label_beside(ax, afters, 8)
    label_beside(ax, befores, -8)
