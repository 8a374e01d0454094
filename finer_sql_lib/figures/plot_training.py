"""Training: the rewards of single completions, every watched curve in a panel of its own, scores before and after."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from types import MappingProxyType

import matplotlib.pyplot as plt
import numpy as np
import pandas as pd
from matplotlib.axes import Axes
from matplotlib.ticker import MaxNLocator

from finer_sql_lib.analysis.curves import WATCHED, is_like, select
from finer_sql_lib.figures.marks import Label, label_beside
from finer_sql_lib.figures.theme import COLOURS, COLUMN_IN, PAGE_IN, Style, axes_of, panels_of, require, styles_of

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
    ax = axes_of(ax, PAGE_IN * 0.72, 0.75 + 0.27 * len(df))
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
        ax.annotate(f"{total:.2f}", (end, row), xytext=(3, 0), textcoords="offset points", va="center", fontsize=7)
    ax.axvline(0, color="black", linewidth=0.6)
    ax.set_yticks(rows, list(df["completion"]))
    ax.invert_yaxis()
    ax.set_xlim(min(0.0, float(below.min()) * 1.1), 4.35)  # the largest sum is 4, its label stands behind
    ax.set_xlabel("reward (sum at the right; the largest possible is 4)")
    ax.legend(frameon=False, ncols=4, loc="lower left", bbox_to_anchor=(0.0, 1.0), borderaxespad=0.1, handlelength=1.2)
    return ax


_HEADINGS = MappingProxyType(
    {
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
)
"""A panel's heading, and what its values are multiplied with: shares are drawn in percent."""
_ACROSS = 3
"""Panels in a row."""


def plot_training_curves(df: pd.DataFrame, series: Sequence[str] = WATCHED) -> list[Axes]:
    """One panel per series, all runs overlaid: values as logged faint, their running mean strong, shares in percent.

    ``df``: what ``curves.smooth`` returns (columns ``run``, ``step``, ``series``, ``value``, ``smoothed``, ``window``).
    ``series``: what to draw, in order; a ``*`` stands for every name. What no run has gets no panel; all rows of
    ``curves.select(df, series)`` are drawn, and no others. Held-out scores are drawn as measured, with a mark
    each. The runs are named at the right edge, and the window below.

    Raises ValueError when there is nothing of ``series`` to draw, or more runs than can be told apart.
    """
    require(df, ["run", "step", "series", "value", "smoothed", "window"])
    styles = styles_of(df["run"].unique())
    rows = select(df, series)
    names = rows["series"].unique()
    panels = list(dict.fromkeys(name for pattern in series for name in names if is_like(name, pattern)))
    if not panels:
        raise ValueError(f"no run has a value of {', '.join(series)}; there are {', '.join(df['series'].unique())}")
    axes = panels_of(len(panels), _ACROSS, PAGE_IN, 0.45 + 1.25 * math.ceil(len(panels) / _ACROSS))
    last = float(rows["step"].max())
    for place, (ax, name) in enumerate(zip(axes, panels, strict=True)):
        _draw_panel(ax, rows[rows["series"] == name], name, styles)
        ax.set_xlim(0, last)
        ax.tick_params(labelbottom=place + _ACROSS >= len(axes))
    lines = rows[~rows["series"].str.startswith("eval/")]
    as_logged = np.allclose(lines["value"], lines["smoothed"])
    how = "as logged" if as_logged else f"lines: {rows['window'].iloc[0]}; points: as logged"
    fig = axes[0].get_figure(root=True)
    assert fig is not None
    fig.supxlabel(f"training step ({how})", fontsize=8)
    fig.draw_without_rendering()  # the layout must stand: labels are spaced in points
    _name_runs(axes, styles, last)
    return axes


def plot_before_after(df: pd.DataFrame) -> list[Axes]:
    """Held-out scores before and after training, one panel per score: ours filled, reported ones open and dashed.

    ``df``: columns ``run``, ``kind`` ("ours" or "reported"), ``score`` (the panel's heading), ``first_step``,
    ``first``, ``last_step``, ``last`` (points); where there are ``first_low``, ``first_high``, ``last_low`` and
    ``last_high``, the interval of each end (NaN: not known). Runs of different length stand side by side: the names
    hold the steps.
    """
    require(df, ["run", "kind", "score", "first_step", "first", "last_step", "last"])
    scores = list(df["score"].unique())
    fig, grid = plt.subplots(1, len(scores), figsize=(COLUMN_IN * max(1, len(scores)), 2.3), squeeze=False, sharey=True)
    styles = styles_of(df.loc[df["kind"] == "ours", "run"])
    starts: list[list[Label]] = [[] for _ in scores]
    ends: list[list[Label]] = [[] for _ in scores]
    for ax, score, befores, afters in zip(grid[0], scores, starts, ends, strict=True):
        for row in df[df["score"] == score].to_dict("records"):
            ours, first, last = row["kind"] == "ours", row["first"], row["last"]
            colour = styles[str(row["run"])][0] if ours else COLOURS["reported"]
            marker, face, dash = ("o", colour, "-") if ours else ("D", "white", (0, (2, 2)))
            ax.plot([0, 1], [first, last], color=colour, marker=marker, mfc=face, ls=dash, lw=1.2, ms=4)
            for x, end in enumerate(("first", "last")):
                bounds = [row.get(f"{end}_low", math.nan), row.get(f"{end}_high", math.nan)]
                if all(map(math.isfinite, bounds)):
                    ax.plot([x, x], bounds, color=colour, lw=0.8, marker="_", ms=4, gid="interval")
            befores.append(Label(0, first, f"{first:.1f}", colour))
            afters.append(Label(1, last, f"{row['run']} {last:.1f} (step {row['last_step']})", colour))
        ax.set_xlim(-0.35, 1.2)
        ax.set_xticks([0, 1], ["first step", "last step"])
        ax.set_title(score, loc="left")
        ax.grid(axis="y")
    fig.draw_without_rendering()  # the layout must stand: labels are spaced in points
    for ax, befores, afters in zip(grid[0], starts, ends, strict=True):
        label_beside(ax, afters, 6)
        label_beside(ax, befores, -6)
    grid[0][0].set_ylabel("questions (%)")
    return list(grid[0])


def _draw_panel(ax: Axes, rows: pd.DataFrame, name: str, styles: dict[str, Style]) -> None:
    part = re.fullmatch(r"rewards/([^/]+)/mean", name)
    heading, scale = (part[1].replace("_", " "), 1.0) if part else _HEADINGS.get(name, (name, 1.0))
    for run, line in rows.groupby("run", sort=False):
        colour, dash = styles[str(run)]
        values = scale * line["value"]
        if name.startswith("eval/"):
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
    if 0 <= scale * rows["value"].min() < 0.4 * high:  # near enough to 0 to show it
        low = 0.0
    high += 0.04 * (high - low)
    ax.set_ylim(low, max(high, 1.0) if scale == 100.0 else high)  # a share that stays 0 has an axis of one percent


def _name_runs(axes: list[Axes], styles: dict[str, Style], last: float) -> None:
    """Each run named at its lines' ends in the panels at the right edge; a run in none of those, in its first panel."""
    edge = axes[_ACROSS - 1 :: _ACROSS] or axes[-1:]
    unnamed = dict(styles)
    for ax in dict.fromkeys([*edge, *axes]):
        lines = [line for line in ax.lines if line.get_linestyle() != "None"]
        heights = {line.get_color(): float(np.asarray(line.get_ydata())[-1]) for line in lines}
        ends = []
        for run, (colour, _) in (styles if ax in edge else unnamed).items():
            if colour in heights:
                # lines of at most 14 characters that end behind - _ / or a space, or one longer part
                name = "\n".join(re.findall(r".{1,14}(?:(?<=[-_/ ])|$)|[^-_/ ]+[-_/ ]?", run))
                ends.append(Label(last, heights[colour], name, colour))
        label_beside(ax, ends, 4)
        unnamed = {run: style for run, style in unnamed.items() if style[0] not in heights}
