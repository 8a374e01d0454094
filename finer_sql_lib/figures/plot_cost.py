"""Accuracy against what it costs: seconds and tokens per question."""

from __future__ import annotations

import math

import matplotlib.pyplot as plt
import pandas as pd
from matplotlib.axes import Axes
from matplotlib.ticker import FuncFormatter, LogLocator, MaxNLocator, NullLocator
from matplotlib.transforms import Bbox

from finer_sql_lib.figures.labels import Label, label_points, label_right_edge, wrapped
from finer_sql_lib.figures.plot_training import RUN_STYLES
from finer_sql_lib.figures.theme import COLOURS, PAGE_IN, require


def plot_cost(costs: pd.DataFrame, by_tokens: pd.DataFrame) -> tuple[Axes, Axes]:
    """Left: EX against seconds per question. Right: EX against tokens per question, for every number of candidates.

    ``costs``: one row per method, columns ``method``, ``kind`` ("ours" or "reported"), ``seconds``, ``slowest`` (the
    other end where the source gives a range, else NaN), ``ex``, ``low``, ``high`` (NaN: no interval known); rows
    without seconds are left out. ``by_tokens``: columns ``method``, ``n``, ``tokens``,
    ``value``, ``low``, ``high``; may be empty. Time and tokens stand on logarithmic scales. Raises ValueError for
    more runs than can be told apart.
    """
    require(costs, ["method", "kind", "seconds", "slowest", "ex", "low", "high"])
    fig, (left, right) = plt.subplots(1, 2, figsize=(PAGE_IN, 3.4), width_ratios=[1.8, 1], sharey=True)
    ours = dict.fromkeys([*costs.loc[costs["kind"] == "ours", "method"], *by_tokens["method"]])
    if len(ours) > len(RUN_STYLES):
        raise ValueError(f"{len(ours)} runs in one figure cannot be told apart; plot at most {len(RUN_STYLES)}")
    colours = {str(name): style[0] for name, style in zip(ours, RUN_STYLES, strict=False)}
    timed = costs[costs["seconds"].notna()]
    _draw_seconds(left, timed, colours)
    _draw_tokens(right, by_tokens, colours)
    fig.draw_without_rendering()  # the layout must stand: labels are spaced in points
    _name_lines(right, by_tokens, colours)
    fig.draw_without_rendering()  # those labels took their room
    _name_points(left, timed, colours)
    return left, right


def _draw_seconds(ax: Axes, costs: pd.DataFrame, colours: dict[str, str]) -> None:
    for row in costs.to_dict("records"):
        if row["kind"] == "reported":
            ends = [end for end in (row["seconds"], row["slowest"]) if math.isfinite(end)]
            ax.plot(ends, [row["ex"]] * len(ends), marker="D", ms=4, mfc="white", color=COLOURS["reported"], lw=0.8)
            continue
        bounds = [[row["ex"] - row["low"]], [row["high"] - row["ex"]]]
        ax.errorbar(row["seconds"], row["ex"], bounds, fmt="o", ms=4, color=colours[row["method"]], capsize=2, lw=1)
    for kind, marker, face in (("ours", "o", "black"), ("reported", "D", "white")):
        if kind in set(costs["kind"]):
            ax.plot([], [], marker=marker, mfc=face, color="black", ms=4, ls="none", label=kind)
    ax.legend(frameon=False, loc="lower left", bbox_to_anchor=(0, 1), ncols=2, handletextpad=0.2, borderaxespad=0.1)
    ax.set_xscale("log")
    ax.margins(y=0.08)
    ax.yaxis.set_major_locator(MaxNLocator(nbins=7, steps=[1, 2, 5, 10]))
    slowest = costs[["seconds", "slowest"]].max().max()
    ax.set_xlim(costs["seconds"].min() / 8, slowest * 12)  # room for names on both sides
    ax.xaxis.set_major_formatter(_PLAIN)
    ax.set_xlabel("seconds per question (log scale)")
    ax.set_ylabel("execution accuracy (%)")
    ax.grid(axis="y")
    ax.set_axisbelow(True)


def _draw_tokens(ax: Axes, by_tokens: pd.DataFrame, colours: dict[str, str]) -> None:
    ax.set_xlabel("tokens per question (log scale)")
    if by_tokens.empty:
        ax.set_xticks([])
        ax.text(0.5, 0.5, "no run here\nrecords its tokens", ha="center", transform=ax.transAxes, fontsize=7)
        return
    for method, line in by_tokens.sort_values("n").groupby("method", sort=False):
        colour = colours[str(method)]
        ax.fill_between(line["tokens"], line["low"], line["high"], color=colour, alpha=0.15, linewidth=0)
        ax.plot(line["tokens"], line["value"], color=colour, lw=1.3, marker="o", ms=2.5)
    ax.set_xscale("log")
    ax.xaxis.set_major_locator(LogLocator(subs=(1.0, 2.0, 5.0)))
    ax.xaxis.set_minor_locator(NullLocator())
    ax.xaxis.set_major_formatter(_PLAIN)
    ax.grid(axis="y")
    ax.set_axisbelow(True)


_PLAIN = FuncFormatter(lambda x, _: f"{x:g}")


def _name_lines(ax: Axes, by_tokens: pd.DataFrame, colours: dict[str, str]) -> None:
    ends = by_tokens.sort_values("n").groupby("method", sort=False).tail(1).to_dict("records")
    label_right_edge(
        ax, [Label(0, r["value"], f"{wrapped(r['method'], 14)} n = {r['n']}", colours[r["method"]]) for r in ends]
    )


def _name_points(ax: Axes, costs: pd.DataFrame, colours: dict[str, str]) -> None:
    """A range of seconds is named once, at its slow end."""
    named = costs.assign(at=costs["slowest"].fillna(costs["seconds"])).sort_values("ex").to_dict("records")
    labels = [
        Label(
            row["at"],
            row["ex"],
            row["method"],
            colours[row["method"]] if row["kind"] == "ours" else COLOURS["reported"],
        )
        for row in named
    ]
    ranges = costs[costs["slowest"].notna()].assign(low=costs["ex"], high=costs["ex"])
    wide = 4.5 * ax.figure.dpi / 72
    to_pixels = ax.transData.transform
    taken = [
        Bbox([to_pixels((row["seconds"], row["low"])), to_pixels((row["seconds"], row["high"]))]).padded(wide)
        for row in pd.concat([costs[costs["low"].notna()], ranges]).to_dict("records")
    ]
    label_points(ax, labels, taken)
