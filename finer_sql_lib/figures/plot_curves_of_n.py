"""Accuracy and recall of several runs: against the number of candidates, and against the temperature."""

from __future__ import annotations

from collections.abc import Sequence

import matplotlib.pyplot as plt
import pandas as pd
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.ticker import MaxNLocator

from finer_sql_lib.figures.labels import Label, label_right_edge, wrapped
from finer_sql_lib.figures.plot_training import RUN_STYLES
from finer_sql_lib.figures.theme import COLOURS, PAGE_IN, require


def plot_curves_of_n(df: pd.DataFrame) -> list[Axes]:
    """One panel per score, all runs overlaid: ours as lines with interval bands, reported as open, dashed diamonds.

    ``df``: columns ``run``, ``kind`` ("ours" or "reported"), ``score`` (the panel's heading), ``n``, ``value``,
    ``low``, ``high`` (points; NaN bounds: no interval known). Runs are named at the right edge of the last panel, and
    their last values stand at the right edge of the others. Raises ValueError for more runs than can be told apart.
    """
    require(df, ["run", "kind", "score", "n", "value", "low", "high"])
    styles, grey = _styles(df), COLOURS["reported"]
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
    styles = _styles(df)
    fig, axes = _panels(df)
    for ax, (_, rows) in zip(axes, df.groupby("score", sort=False), strict=True):
        for run, line in rows.sort_values("temperature").groupby("run", sort=False):
            colour, dash = styles[str(run)]
            bounds = [line["value"] - line["low"], line["high"] - line["value"]]
            ax.errorbar(
                line["temperature"], line["value"], bounds, color=colour, ls=dash, lw=1, capsize=2, fmt="o", ms=4
            )
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


Style = tuple[str, str | tuple[int, tuple[float, ...]]]


def _styles(df: pd.DataFrame) -> dict[str, Style]:
    ours = [str(run) for run in df.loc[df["kind"] == "ours", "run"].unique()]
    if len(ours) > len(RUN_STYLES):
        raise ValueError(f"{len(ours)} runs in one figure cannot be told apart; plot at most {len(RUN_STYLES)}")
    return dict(zip(ours, RUN_STYLES, strict=False))


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
