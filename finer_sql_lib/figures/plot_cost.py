"""What an answer costs: seconds and accuracy of every method on a row of its own, and accuracy for the tokens spent."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

import matplotlib.pyplot as plt
import pandas as pd
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.ticker import LogLocator, MaxNLocator, NullLocator

from finer_sql_lib.figures.marks import note, wrapped
from finer_sql_lib.figures.plot_sampling import draw_band
from finer_sql_lib.figures.rows import REPORTED_COLOUR, draw_dots, key, label_rows, row_height, row_name
from finer_sql_lib.figures.theme import (
    PAGE_IN,
    TEXT_IN,
    explain,
    legend_above,
    parts_of,
    print_width,
    require,
    styles_of,
)

_ROW_IN = 0.19
_BENCHMARKS = {"^bird": "BIRD", "^spider": "Spider"}
"""What the benchmarks are called in a figure."""
_INTERVALS = {"ours": "with 95 % interval", "reported": "no interval given"}


def plot_cost(costs: pd.DataFrame, by_tokens: pd.DataFrame) -> list[Axes]:
    """A row per method with its seconds per question in one panel and its EX in another; in a third, where a run
    records its tokens, EX against tokens per question for every number of candidates.

    ``costs``: one row per method, columns ``method``, ``kind`` ("ours" or "reported"), ``data`` (what it was scored
    on), ``seconds``, ``slowest`` (the other end where the source gives a range, else NaN), ``ex``, ``low``, ``high``
    (NaN: no interval known); rows without seconds are left out. ``by_tokens``: columns ``method``, ``n``, ``tokens``,
    ``value``, ``low``, ``high``; may be empty. Time and tokens stand on logarithmic scales. Raises ValueError for
    more runs than can be told apart.
    """
    require(costs, ["method", "kind", "data", "seconds", "slowest", "ex", "low", "high"])
    styles_of(costs.loc[costs["kind"] == "ours", "method"])
    timed = costs[costs["seconds"].notna()]
    # ours first; then from the quickest to the slowest
    timed = timed.sort_values(["kind", "seconds"], kind="stable").reset_index(drop=True)
    timed["data"] = timed["data"].replace(_BENCHMARKS, regex=True)
    names = [row_name(str(method), 0.75 * print_width(PAGE_IN)) for method in timed["method"]]
    figure, (seconds, accuracy, *rest) = _axes(names, has_tokens=not by_tokens.empty)
    label_rows(seconds, names)
    label_rows(accuracy, names, show=False)
    _draw_rows(seconds, accuracy, timed)
    kinds = [kind for kind in ("ours", "reported") if kind in set(timed["kind"])]
    on = {kind: ", ".join(timed.loc[timed["kind"] == kind, "data"].unique()) for kind in kinds}
    keys = {f"{kind} on {on[kind]}, {_INTERVALS[kind]}": key(ours=kind == "ours") for kind in kinds}
    for ax in rest:
        curves = _draw_tokens(ax, by_tokens)
        keys |= curves if len(curves) > 1 else {}
    legend_above(figure, list(keys.values()), list(keys), most=2)
    if {"ours", "reported"} <= set(kinds):
        explain(figure, "seconds: ours of a batch, shared by its questions; reported end to end, on another machine")
    if rest:
        explain(figure, "numbers on the curve: candidates n; band: 95 % bootstrap interval over questions")
    return [seconds, accuracy, *rest]


def _draw_rows(seconds: Axes, accuracy: Axes, timed: pd.DataFrame) -> None:
    """The time and the EX of each method; a range of seconds has both of its ends."""
    narrow = print_width(PAGE_IN) < TEXT_IN
    for kind, rows in timed.groupby("kind", sort=False):
        look: dict[str, Any] = {"ours": kind == "ours", "label": str(kind), "decimals": None}
        ys, none = rows.index.tolist(), [math.nan] * len(rows)
        draw_dots(seconds, ys, rows["seconds"], none, none, **look)
        draw_dots(accuracy, ys, rows["ex"], rows["low"], rows["high"], **look)
    mark: dict[str, Any] = {"color": REPORTED_COLOUR, "marker": "D", "mfc": "white", "ms": 4, "lw": 0.8}
    for y, row in enumerate(timed.to_dict("records")):
        if math.isfinite(row["slowest"]):
            seconds.plot([row["seconds"], row["slowest"]], [y, y], **mark)
    seconds.set_xscale("log")
    seconds.xaxis.set_major_locator(LogLocator(numticks=4 if narrow else 7))
    seconds.xaxis.set_minor_locator(NullLocator())
    seconds.xaxis.set_major_formatter(_plain)
    seconds.set_xlabel("seconds per\nquestion, log" if narrow else "seconds per question\n(log scale)")
    accuracy.set_xlabel("execution\naccuracy (%)")
    accuracy.margins(x=0.1)
    accuracy.xaxis.set_major_locator(MaxNLocator(nbins=4, steps=[1, 2, 5, 10]))


def _axes(names: Sequence[str], *, has_tokens: bool) -> tuple[Figure, list[Axes]]:
    """Seconds and EX side by side, and for the tokens a panel at their right, or in a narrow figure below them."""
    width, rows_in = print_width(PAGE_IN), 0.7 + row_height(names, _ROW_IN) * len(names)
    layout: list[Any]
    if not has_tokens:
        layout, size, ratios = [["seconds", "accuracy"]], (width, rows_in), [1.0]
    elif width == PAGE_IN:
        layout, size, ratios = [["seconds", "accuracy", "tokens"]], (width, rows_in), [1.0]
    else:
        layout, size, ratios = [["seconds", "accuracy"], ["tokens", "tokens"]], (width, rows_in + 2.1), [rows_in, 2.1]
    figure, axes = plt.subplot_mosaic(layout, figsize=size, height_ratios=ratios)
    return figure, list(axes.values())


def _draw_tokens(ax: Axes, by_tokens: pd.DataFrame) -> dict[str, Line2D]:
    """EX of each run against the tokens of so many candidates, n at every other point; the curves by their runs."""
    styles, curves = styles_of(by_tokens["method"]), {}
    for method, rows in parts_of(by_tokens, "method").items():
        line, (colour, dash), most = rows.sort_values("n"), styles[method], int(rows["n"].max())
        draw_band(ax, line["tokens"], line["low"], line["high"], colour, dash)
        look: dict[str, Any] = {"color": colour, "ls": dash, "lw": 1.3, "marker": "o", "ms": 2.8}
        [curves[method]] = ax.plot(line["tokens"], line["value"], **look)
        for row in line.iloc[::-2].to_dict("records"):
            text = f"n = {most}" if row["n"] == most else f"{row['n']}"
            note(ax, text, (row["tokens"], row["value"]), above=-5, colour=colour)
    ax.set_xscale("log")
    ax.xaxis.set_major_locator(LogLocator(subs=(1.0, 3.0)))
    ax.xaxis.set_minor_locator(NullLocator())
    ax.xaxis.set_major_formatter(_plain)
    ax.set_xlabel("tokens per question\n(log scale)")
    ax.set_ylabel("execution accuracy (%)")
    whose = next(iter(curves)) if len(curves) == 1 else "ours"
    heading = wrapped(f"fewer candidates of {whose}", 22 if print_width(PAGE_IN) == PAGE_IN else 60)
    ax.set_title(heading, loc="left", fontsize=7.5)
    ax.margins(x=0.12)
    ax.grid(axis="y")
    ax.set_axisbelow(True)
    return curves


def _plain(x: float, _: float) -> str:
    """A tick's label without a power of ten."""
    return f"{x:g}"
