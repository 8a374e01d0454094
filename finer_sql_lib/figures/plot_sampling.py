"""What more candidates or another temperature bring, and what they cost in time and tokens."""

from __future__ import annotations

import math
from collections.abc import Sequence

import matplotlib.pyplot as plt
import pandas as pd
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.ticker import LogLocator, MaxNLocator, NullLocator
from matplotlib.transforms import Bbox

from finer_sql_lib.figures.marks import Label, label_points, label_right_edge, wrapped, write
from finer_sql_lib.figures.theme import COLOURS, COLUMN_IN, PAGE_IN, RULE_NAMES, Style, axes_of, require, styles_of


def plot_ex_against_n(df: pd.DataFrame, ax: Axes | None = None) -> Axes:
    """EX and recall of one run against the number of candidates n, as lines with interval bands, named at their ends.

    ``df``: columns ``n``, ``series`` (a voting rule, "greedy" or "recall"), ``value``, ``low``, ``high`` in points.
    """
    require(df, ["n", "series", "value", "low", "high"])
    ax = axes_of(ax, COLUMN_IN, 2.3)
    ends: list[tuple[float, str]] = []
    for series, rows in df.groupby("series", sort=False):
        line = rows.sort_values("n")
        colour = COLOURS[str(series)]
        ax.fill_between(line["n"], line["low"], line["high"], color=colour, alpha=0.18, linewidth=0)
        ax.plot(line["n"], line["value"], color=colour, linewidth=1.3, marker="o", markersize=2.5)
        ends.append((float(line["value"].iloc[-1]), str(series)))
    ax.set_xlabel("candidates per question, n")
    ax.set_ylabel("questions (%)")
    ax.xaxis.set_major_locator(MaxNLocator(integer=True, nbins=7))
    low, high = df["low"].min(), df["high"].max()
    margin = max(1.0, 0.06 * (high - low))
    bottom, top = ax.set_ylim(max(0.0, low - margin), min(100.0 + margin / 2, high + margin))
    height = -float("inf")
    for value, name in sorted(ends):  # from below, pushed up where two ends are closer than a line of text
        height = max(value, height + 0.07 * (top - bottom))
        write(
            ax,
            f"{RULE_NAMES.get(name, name)} {value:.1f}",
            (float(df["n"].max()), height),
            right=5,
            colour=COLOURS[name],
            size=7,
        )
    return ax


def plot_curves_of_n(df: pd.DataFrame) -> list[Axes]:
    """One panel per score, all runs overlaid: ours as lines with interval bands, reported as open, dashed diamonds.

    ``df``: columns ``run``, ``kind`` ("ours" or "reported"), ``score`` (the panel's heading), ``n``, ``value``,
    ``low``, ``high`` (points; NaN bounds: no interval known). Runs are named at the right edge of the last panel, and
    their last values stand at the right edge of the others. Raises ValueError for more runs than can be told apart.
    """
    require(df, ["run", "kind", "score", "n", "value", "low", "high"])
    styles, grey = styles_of(df.loc[df["kind"] == "ours", "run"]), COLOURS["reported"]
    fig, axes = _panels(df)
    for ax, (_, rows) in zip(axes, df.groupby("score", sort=False), strict=True):
        for (run, kind), line in rows.sort_values("n").groupby(["run", "kind"], sort=False):
            if kind == "reported":
                ax.plot(line["n"], line["value"], color=grey, ls=(0, (2, 2)), lw=1, marker="D", mfc="white", ms=4)
                continue
            colour, dash = styles[str(run)]
            ax.fill_between(line["n"], line["low"], line["high"], color=colour, alpha=0.15, linewidth=0)
            ax.plot(line["n"], line["value"], color=colour, ls=dash, lw=1.3, marker="o", ms=2.5)
        ax.set_xlabel("candidates per question, n")
        ax.set_xlim(0, 1.03 * df["n"].max())
        ax.xaxis.set_major_locator(MaxNLocator(integer=True, nbins=7, steps=[1, 2, 5, 10]))
    fig.draw_without_rendering()  # the layout must stand: labels are spaced in points
    _name_lines(df, axes, styles, "n")
    return axes


def plot_temperatures(df: pd.DataFrame, reported_best: float) -> list[Axes]:
    """One panel per score against the sampling temperature: points with intervals, joined for runs of one setting.

    ``df``: columns ``run`` (what the joined runs share), ``score``, ``temperature``, ``value``, ``low``, ``high``
    (points). A dashed line stands at the temperature that is reported to be best.
    """
    require(df, ["run", "score", "temperature", "value", "low", "high"])
    df = df.assign(kind="ours")
    styles = styles_of(df["run"])
    fig, axes = _panels(df)
    for ax, (_, rows) in zip(axes, df.groupby("score", sort=False), strict=True):
        for run, line in rows.sort_values("temperature").groupby("run", sort=False):
            (colour, dash), xs, ys = styles[str(run)], line["temperature"], line["value"]
            bounds = [ys - line["low"], line["high"] - ys]
            ax.errorbar(xs, ys, bounds, color=colour, ls=dash, lw=1, capsize=2, fmt="o", ms=4)
        ax.axvline(reported_best, color=COLOURS["reported"], ls=(0, (2, 2)), lw=0.8, zorder=0)
        ax.annotate(
            f"reported best, T = {reported_best:.1f}",
            (reported_best, 1.0),
            xycoords=("data", "axes fraction"),
            xytext=(0, 2),
            textcoords="offset points",
            ha="center",
            va="bottom",
            fontsize=6.5,
            color=COLOURS["reported"],
        )
        ax.set_xlabel("sampling temperature, T")
        ax.margins(x=0.08)
    fig.draw_without_rendering()  # the layout must stand: labels are spaced in points
    _name_lines(df, axes, styles, "temperature")
    return axes


def _panels(df: pd.DataFrame) -> tuple[Figure, list[Axes]]:
    """Side by side with one scale of points, from a round number below everything to one above."""
    scores = df["score"].unique()
    fig, grid = plt.subplots(1, len(scores), figsize=(PAGE_IN, 2.4), squeeze=False, sharey=True)
    lowest, highest = df[["value", "low"]].min().min(), df[["value", "high"]].max().max()
    for ax, score in zip(grid[0], scores, strict=True):
        ax.set_title(str(score), loc="left")
        ax.grid(axis="y")
        ax.set_axisbelow(True)
        ax.set_ylim(max(0.0, 5 * ((lowest - 1) // 5)), min(102.0, 5 * (1 + (highest + 1) // 5)))
    grid[0][0].set_ylabel("questions (%)")
    return fig, list(grid[0])


def _name_lines(df: pd.DataFrame, axes: Sequence[Axes], styles: dict[str, Style], along: str) -> None:
    """The last value of every line at the right edge of its panel; with its name in the last panel that has it."""
    ends = df.sort_values(along, kind="stable").groupby(["score", "run", "kind"], sort=False).tail(1)
    panels = list(df["score"].unique())
    place = ends["score"].map(panels.index)
    ends["named"] = place == place.groupby([ends["run"], ends["kind"]]).transform("max")
    for ax, score in zip(axes, panels, strict=True):
        labels = []
        for row in ends[ends["score"] == score].to_dict("records"):
            colour = COLOURS["reported"] if row["kind"] == "reported" else styles[row["run"]][0]
            name = f"{wrapped(row['run'])} " if row["named"] else ""
            labels.append(Label(0, row["value"], f"{name}{row['value']:.1f}", colour))
        label_right_edge(ax, labels)


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
    styles = styles_of([*costs.loc[costs["kind"] == "ours", "method"], *by_tokens["method"]])
    timed = costs[costs["seconds"].notna()]
    _draw_seconds(left, timed, styles)
    right.set_xlabel("tokens per question (log scale)")
    ends = []
    for method, line in by_tokens.sort_values("n").groupby("method", sort=False):
        colour = styles[str(method)][0]
        right.fill_between(line["tokens"], line["low"], line["high"], color=colour, alpha=0.15, linewidth=0)
        right.plot(line["tokens"], line["value"], color=colour, lw=1.3, marker="o", ms=2.5)
        name = f"{wrapped(str(method), 14)} n = {line['n'].iloc[-1]}"
        ends.append(Label(0, float(line["value"].iloc[-1]), name, colour))
    if by_tokens.empty:
        right.set_xticks([])
        right.text(0.5, 0.5, "no run here\nrecords its tokens", ha="center", transform=right.transAxes, fontsize=7)
    else:
        right.set_xscale("log")
        right.xaxis.set_major_locator(LogLocator(subs=(1.0, 2.0, 5.0)))
        right.xaxis.set_minor_locator(NullLocator())
        right.xaxis.set_major_formatter(_plain)
        right.grid(axis="y")
        right.set_axisbelow(True)
    fig.draw_without_rendering()  # the layout must stand: labels are spaced in points
    label_right_edge(right, ends)
    fig.draw_without_rendering()  # those labels took their room
    _name_points(left, timed, styles)
    return left, right


def _plain(x: float, _: float) -> str:
    """A tick's label without a power of ten."""
    return f"{x:g}"


def _draw_seconds(ax: Axes, costs: pd.DataFrame, styles: dict[str, Style]) -> None:
    for row in costs.to_dict("records"):
        if row["kind"] == "reported":
            ends = [end for end in (row["seconds"], row["slowest"]) if math.isfinite(end)]
            ax.plot(ends, [row["ex"]] * len(ends), marker="D", ms=4, mfc="white", color=COLOURS["reported"], lw=0.8)
            continue
        bounds, colour = [[row["ex"] - row["low"]], [row["high"] - row["ex"]]], styles[row["method"]][0]
        ax.errorbar(row["seconds"], row["ex"], bounds, fmt="o", ms=4, color=colour, capsize=2, lw=1)
    for kind, marker, face in (("ours", "o", "black"), ("reported", "D", "white")):
        if kind in set(costs["kind"]):
            ax.plot([], [], marker=marker, mfc=face, color="black", ms=4, ls="none", label=kind)
    ax.legend(frameon=False, loc="lower left", bbox_to_anchor=(0, 1), ncols=2, handletextpad=0.2, borderaxespad=0.1)
    ax.set_xscale("log")
    ax.margins(y=0.08)
    ax.yaxis.set_major_locator(MaxNLocator(nbins=7, steps=[1, 2, 5, 10]))
    slowest = costs[["seconds", "slowest"]].max().max()
    ax.set_xlim(costs["seconds"].min() / 8, slowest * 12)  # room for names on both sides
    ax.xaxis.set_major_formatter(_plain)
    ax.set_xlabel("seconds per question (log scale)")
    ax.set_ylabel("execution accuracy (%)")
    ax.grid(axis="y")
    ax.set_axisbelow(True)


def _name_points(ax: Axes, costs: pd.DataFrame, styles: dict[str, Style]) -> None:
    """Each method named beside its point; a range of seconds once, at its slow end."""
    labels, taken = [], []
    radius = 4.5 * ax.figure.dpi / 72  # of a mark and the air around it, in pixels
    for row in costs.sort_values("ex").to_dict("records"):
        colour = styles[row["method"]][0] if row["kind"] == "ours" else COLOURS["reported"]
        ranged, bounded = math.isfinite(row["slowest"]), math.isfinite(row["low"])
        labels.append(Label(row["slowest"] if ranged else row["seconds"], row["ex"], row["method"], colour))
        if ranged or bounded:  # no name covers the fast end of a range, or an interval
            low, high = (row["low"], row["high"]) if bounded else (row["ex"], row["ex"])
            corners = ax.transData.transform([(row["seconds"], low), (row["seconds"], high)])
            taken.append(Bbox(corners).padded(radius))
    label_points(ax, labels, taken)
