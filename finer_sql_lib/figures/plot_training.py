"""Training runs: every watched curve in a panel of its own, and held-out accuracy before and after."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence

import matplotlib.pyplot as plt
import numpy as np
import pandas as pd
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.ticker import MaxNLocator

from finer_sql_lib.analysis.curves import WATCHED, is_like
from finer_sql_lib.figures.labels import Label, label_beside
from finer_sql_lib.figures.theme import COLOURS, COLUMN_IN, PAGE_IN, require

RUN_STYLES = (
    ("#0072B2", "-"),
    ("#D55E00", (0, (4, 1.2))),
    ("#009E73", (0, (1, 1))),
    ("#CC79A7", (0, (5, 1, 1, 1))),
    ("#E69F00", "-"),
    ("#56B4E9", (0, (4, 1.2))),
)
"""Colour and dash of the first, second, ... run: told apart in print without colour too."""

_HEADINGS = {
    "reward": ("total reward", 1.0),
    "reward_std": ("spread of the total reward", 1.0),
    "eval/ex": ("EX of the vote (%)", 100.0),
    "eval/recall": ("recall of all candidates (%)", 100.0),
    "completions/mean_length": ("completion length (tokens)", 1.0),
    "completions/clipped_ratio": ("completions cut off (%)", 100.0),
    "entropy": ("entropy (nats per token)", 1.0),
    "kl": ("KL (nats per token)", 1.0),
    "frac_reward_zero_std": ("groups of equal rewards (%)", 100.0),
}
_ACROSS = 3


def plot_training_curves(df: pd.DataFrame, series: Sequence[str] = WATCHED) -> list[Axes]:
    """One panel per series, all runs overlaid: values as logged faint, their running mean strong, shares in percent.

    ``df``: what ``curves.smooth`` returns (columns ``run``, ``step``, ``series``, ``value``, ``smoothed``, ``window``).
    ``series``: what to draw, in order; a ``*`` stands for every name. What no run has gets no panel. Held-out scores
    are drawn as measured, with a mark each. The runs are named at the right edge, and the window below.

    Raises ValueError when there is nothing of ``series`` to draw, or more runs than can be told apart.
    """
    require(df, ["run", "step", "series", "value", "smoothed", "window"])
    styles = _styles(df["run"].unique().tolist())
    known = df[df["value"].notna()]
    names = known["series"].unique()
    panels = list(dict.fromkeys(name for pattern in series for name in names if is_like(name, pattern)))
    if not panels:
        raise ValueError(f"no run has a value of {', '.join(series)}; there are {', '.join(df['series'].unique())}")
    fig, axes = _grid(len(panels))
    for ax, name in zip(axes, panels, strict=True):
        _draw_panel(ax, known[known["series"] == name], name, styles)
    last = float(known.loc[known["series"].isin(panels), "step"].max())
    for place, ax in enumerate(axes):
        ax.set_xlim(0, last)
        ax.tick_params(labelbottom=place + _ACROSS >= len(axes))
    fig.supxlabel(_steps_heading(known[known["series"].isin(panels)]), fontsize=8)
    fig.draw_without_rendering()  # the layout must stand: labels are spaced in points
    _name_runs(axes, styles, last)
    return axes


def plot_before_after(df: pd.DataFrame) -> list[Axes]:
    """Held-out scores before and after training, one panel per score: ours filled, reported ones open and dashed.

    ``df``: columns ``run``, ``kind`` ("ours" or "reported"), ``score`` (the panel's heading), ``first_step``,
    ``first``, ``last_step``, ``last`` (points). Runs of different length stand side by side: the names hold the steps.
    """
    require(df, ["run", "kind", "score", "first_step", "first", "last_step", "last"])
    scores = list(df["score"].unique())
    fig, grid = plt.subplots(1, len(scores), figsize=(COLUMN_IN * max(1, len(scores)), 2.3), squeeze=False, sharey=True)
    styles = _styles(df.loc[df["kind"] == "ours", "run"].unique().tolist())
    for ax, score in zip(grid[0], scores, strict=True):
        rows = df[df["score"] == score]
        for row in rows.itertuples():
            ours = row.kind == "ours"
            colour = styles[str(row.run)][0] if ours else COLOURS["reported"]
            marker, face, dash = ("o", colour, "-") if ours else ("D", "white", (0, (2, 2)))
            ax.plot([0, 1], [row.first, row.last], color=colour, marker=marker, mfc=face, ls=dash, lw=1.2, ms=4)
        ax.set_xlim(-0.35, 1.2)
        ax.set_xticks([0, 1], ["first step", "last step"])
        ax.set_title(score, loc="left")
        ax.grid(axis="y")
    fig.draw_without_rendering()  # the layout must stand: labels are spaced in points
    for ax, score in zip(grid[0], scores, strict=True):
        rows = df[df["score"] == score]
        ends, starts = [], []
        for row in rows.to_dict("records"):
            colour = styles[str(row["run"])][0] if row["kind"] == "ours" else COLOURS["reported"]
            ends.append(Label(1, row["last"], f"{row['run']} {row['last']:.1f} (step {row['last_step']})", colour))
            starts.append(Label(0, row["first"], f"{row['first']:.1f}", colour))
        label_beside(ax, ends, 6)
        label_beside(ax, starts, -6)
    grid[0][0].set_ylabel("questions (%)")
    return list(grid[0])


def _steps_heading(df: pd.DataFrame) -> str:
    """What stands below the panels: how the lines were smoothed, where they were."""
    smoothed = df[~df["series"].str.startswith("eval/")]
    if np.allclose(smoothed["value"], smoothed["smoothed"]):
        return "training step (as logged)"
    return f"training step (lines: {df['window'].iloc[0]}; points: as logged)"


Style = tuple[str, str | tuple[int, tuple[float, ...]]]


def _styles(runs: Sequence[str]) -> dict[str, Style]:
    if len(runs) > len(RUN_STYLES):
        raise ValueError(f"{len(runs)} runs in one figure cannot be told apart; plot at most {len(RUN_STYLES)}")
    return dict(zip(map(str, runs), RUN_STYLES, strict=False))


def _grid(n: int) -> tuple[Figure, list[Axes]]:
    """``n`` panels, three in a row, no empty axes left."""
    rows = math.ceil(n / _ACROSS)
    across = min(n, _ACROSS)
    fig, grid = plt.subplots(rows, across, figsize=(PAGE_IN, 0.45 + 1.25 * rows), squeeze=False)
    axes = list(grid.flat)
    for spare in axes[n:]:
        spare.remove()
    return fig, axes[:n]


def _draw_panel(ax: Axes, rows: pd.DataFrame, name: str, styles: dict[str, Style]) -> None:
    heading, scale = _heading(name)
    measured = name.startswith("eval/")
    for run, line in rows.groupby("run", sort=False):
        colour, dash = styles[str(run)]
        values = scale * line["value"]
        if measured:
            ax.plot(line["step"], values, color=colour, ls=dash, lw=1.1, marker="o", markersize=2.5, clip_on=False)
        else:
            ax.plot(line["step"], values, color=colour, linestyle="none", marker=".", markersize=2.2, alpha=0.4, mew=0)
            ax.plot(line["step"], scale * line["smoothed"], color=colour, linestyle=dash, linewidth=1.3)
    ax.set_title(heading, loc="left", fontsize=7.5)
    ax.grid(axis="y")
    ax.set_axisbelow(True)
    ax.yaxis.set_major_locator(MaxNLocator(nbins=4))
    ax.xaxis.set_major_locator(MaxNLocator(nbins=5, integer=True))
    low, high = ax.get_ylim()
    if 0 <= scale * rows["value"].min() < 0.4 * high:
        low = 0.0
    high += 0.04 * (high - low)
    ax.set_ylim(low, max(high, 1.0) if scale == 100.0 else high)


def _heading(name: str) -> tuple[str, float]:
    part = re.fullmatch(r"(rewards/)([^/]+)(/mean)", name)
    return (part[2].replace("_", " "), 1.0) if part else _HEADINGS.get(name, (name, 1.0))


def _name_runs(axes: list[Axes], styles: dict[str, Style], last: float) -> None:
    """Each run named at its lines' ends in the panels at the right edge; a run in none of those, in its first panel."""
    edge = axes[_ACROSS - 1 :: _ACROSS] or axes[-1:]
    unnamed = dict(styles)
    for ax in dict.fromkeys([*edge, *axes]):
        ends_at = {
            line.get_color(): float(np.asarray(line.get_ydata())[-1])
            for line in ax.lines
            if line.get_linestyle() != "None"
        }
        shown = styles if ax in edge else unnamed
        ends = [
            Label(last, ends_at[colour], _short(run), colour) for run, (colour, _) in shown.items() if colour in ends_at
        ]
        label_beside(ax, ends, 4)
        unnamed = {run: style for run, style in unnamed.items() if style[0] not in ends_at}


def _short(run: str, width: int = 14) -> str:
    """A run's name on lines of about ``width`` characters, broken behind - and _ and /."""
    lines = [""]
    for part in re.findall(r"[^-_/ ]*[-_/ ]?", run):
        if lines[-1] and len(lines[-1]) + len(part) > width:
            lines.append("")
        lines[-1] += part
    return "\n".join(lines)
