"""Held-out scores before and after a training, beside those that are reported."""

from __future__ import annotations

import math

import pandas as pd
from matplotlib.axes import Axes

from finer_sql_lib.figures.marks import Label, label_beside
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


def plot_before_after(df: pd.DataFrame) -> list[Axes]:
    """Held-out scores before and after training, one panel per score: ours filled, reported ones open and dashed.

    ``df``: columns ``run``, ``kind`` ("ours" or "reported"), ``score`` (the panel's heading), ``first_step``,
    ``first``, ``last_step``, ``last`` (points); where there are ``first_low``, ``first_high``, ``last_low`` and
    ``last_high``, the interval of each end (NaN: not known); where there is ``benchmark``, what a score is on stands
    beside the name. Runs of different length stand side by side: the names hold the steps.
    """
    require(df, ["run", "kind", "score", "first_step", "first", "last_step", "last"])
    df = df if "benchmark" in df else df.assign(benchmark="")
    parts = parts_of(df, "score")
    axes = panels_of(len(parts), 3.0, 2.3, share_y=True)
    styles = styles_of(df.loc[df["kind"] == "ours", "run"])
    for ax, (score, part) in zip(axes, parts.items(), strict=True):
        for row in part.to_dict("records"):
            ours = row["kind"] == "ours"
            colour = styles[str(row["run"])][0] if ours else REPORTED_COLOUR
            marker, face, dash = ("o", colour, "-") if ours else ("D", "white", _DASH)
            ax.plot([0, 1], [row["first"], row["last"]], color=colour, marker=marker, mfc=face, ls=dash, lw=1.2, ms=4)
            for x, end in enumerate(("first", "last")):
                bounds = [row.get(f"{end}_low", math.nan), row.get(f"{end}_high", math.nan)]
                if all(map(math.isfinite, bounds)):
                    ax.plot([x, x], bounds, color=colour, lw=0.8, marker="_", ms=4, gid="interval")
        ax.set_xlim(-0.28, 1.1)
        ax.set_xticks([0, 1], ["before", "after"])
        ax.set_xlabel("training")
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
        _name_ends(ax, part, {run: style[0] for run, style in styles.items()})
    return axes


def _name_ends(ax: Axes, part: pd.DataFrame, colours: dict[str, str]) -> None:
    """The values before at the left; name, benchmark, value and steps at the right."""
    befores, afters = [], []
    for row in part.to_dict("records"):
        colour = colours.get(str(row["run"]), REPORTED_COLOUR)
        what = f"{row['run']}, {row['benchmark']}:" if row["benchmark"] else f"{row['run']}:"
        steps = f"{row['last']:.1f} after {row['last_step']} steps"
        befores.append(Label(0, row["first"], f"{row['first']:.1f}", colour))
        afters.append(Label(1, row["last"], f"{what}\n{steps}", colour))
    label_beside(ax, afters, 6)
    label_beside(ax, befores, -6)
