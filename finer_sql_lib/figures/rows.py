"""Rows with a name each: points with intervals on them, in panels that stand side by side or below each other."""

from __future__ import annotations

import itertools
from collections.abc import Mapping, Sequence

import matplotlib.pyplot as plt
import numpy as np
import numpy.typing as npt
from matplotlib.axes import Axes
from matplotlib.lines import Line2D

from finer_sql_lib.figures.marks import note, wrapped
from finer_sql_lib.figures.theme import COLOURS, PAGE_IN, print_width, side_by_side

OURS_COLOUR = COLOURS["ours"]
REPORTED_COLOUR = COLOURS["reported"]
_FRAME_IN = 0.62
"""What a panel needs above and below its rows for heading, ticks and the name of its axis, in inches."""
_NAME_LINE_IN = 0.135
_LONGEST_NAME, _NAME_LETTERS_PER_INCH = 35, 7.0
"""How long a row's name may be for each inch of the figure's width; a longer one is wrapped."""
_HEADING_LETTERS_PER_INCH = 11
"""How long a heading may be for each inch that a panel and its names take; a longer one is wrapped."""


def row_name(name: str, width: float) -> str:
    """``name`` on as many lines as a figure of ``width`` inches needs for it."""
    return wrapped(name, min(_LONGEST_NAME, int(_NAME_LETTERS_PER_INCH * width)))


def row_height(names: Sequence[str], least: float) -> float:
    """Height of a row in inches, ``least`` or more, so that neighbours with names of several lines keep apart."""
    lines = [name.count("\n") + 1 for name in names]
    return max([least, *(_NAME_LINE_IN * (above + below) / 2 for above, below in itertools.pairwise(lines))])


def row_panels(
    panels: Mapping[str, Sequence[str]],
    order: Sequence[str] | None = None,
    *,
    per_row: float,
    least: float,
    usual: float = PAGE_IN,
    shared: bool = True,
) -> list[tuple[Axes, list[str]]]:
    """A panel per heading with its named rows, as many side by side as are ``least`` inches wide, the others below.

    ``panels``: heading -> the rows it has. Panels side by side share their rows, which are named once, at the left;
    panels below each other have no rows that stay empty. ``shared`` False: every panel has rows of its own.

    ``order``: of all rows; None: as they come. ``per_row``: the height of a row in inches. Each panel comes with its
    rows, from the top down.
    """
    order = list(order or dict.fromkeys(itertools.chain(*panels.values())))
    width = print_width(usual)
    across = side_by_side(len(panels), width, least)
    headings = list(panels)
    lines = [headings[start : start + across] for start in range(0, len(headings), across)]
    names = {row: row_name(row, width) for row in order}
    rows: dict[str, list[str]] = {}
    for line in lines:
        together = [row for row in order if any(row in panels[heading] for heading in line)]
        rows |= {heading: together if shared else list(panels[heading]) for heading in line}
    counts = [max(len(rows[heading]) for heading in line) for line in lines]
    heights = [_FRAME_IN + row_height(list(names.values()), per_row) * count for count in counts]
    size = (width, sum(heights))
    fig, grid = plt.subplots(len(lines), across, figsize=size, squeeze=False, height_ratios=heights)
    for spare in grid.flat[len(headings) :]:
        fig.delaxes(spare)
    for place, (ax, heading) in enumerate(zip(grid.flat, headings, strict=False)):
        label_rows(ax, [names[row] for row in rows[heading]], show=place % across == 0 or not shared)
        ax.set_ylim(counts[place // across] - 0.45, -0.7)  # rows of all panels of a line stand at the same heights
        letters = int(_HEADING_LETTERS_PER_INCH * width / across)
        ax.set_title(wrapped(heading, letters), loc="left", fontsize=7.5)
    return list(zip(grid.flat, rows.values(), strict=False))


def draw_dots(
    ax: Axes,
    ys: Sequence[float],
    values: npt.ArrayLike,
    lows: npt.ArrayLike,
    highs: npt.ArrayLike,
    *,
    ours: bool,
    label: str,
    decimals: int | None = 1,
    colour: str = OURS_COLOUR,
) -> None:
    """One filled point per row with its interval (``ours``), or one open diamond (reported); NaN bounds: no interval.

    Each point's value stands above it with ``decimals`` places; None leaves it out. ``label`` names the series in a
    legend, once.
    """
    xs, left, right = (np.asarray(numbers, dtype=float) for numbers in (values, lows, highs))
    rows = np.asarray(ys, dtype=float)
    marker, colour, face = ("o", colour, colour) if ours else ("D", REPORTED_COLOUR, "white")
    bounded = np.isfinite(left) & np.isfinite(right)
    if bounded.any():
        bounds = [(xs - left)[bounded].tolist(), (right - xs)[bounded].tolist()]  # lists: one-element arrays warn
        ax.errorbar(xs[bounded], rows[bounded], xerr=bounds, linestyle="none", color=colour, capsize=2, linewidth=1)
    ax.plot(xs, rows, linestyle="none", marker=marker, markersize=4, color=colour, mfc=face, label=label)
    for x, y in zip(xs, rows, strict=True) if decimals is not None else ():
        note(ax, f"{x:.{decimals}f}", (x, y), above=3.5, colour=colour)


def label_rows(ax: Axes, labels: Sequence[str], *, show: bool = True) -> None:
    """Name the rows 0, 1, ... from the top down, with a faint line along each; ``show`` False leaves the names out."""
    ax.set_yticks(range(len(labels)), list(labels) if show else [""] * len(labels))
    ax.tick_params(axis="y", length=0)
    ax.set_ylim(len(labels) - 0.45, -0.7)
    ax.grid(axis="y")
    ax.set_axisbelow(True)
    ax.spines["left"].set_visible(False)


def key(*, ours: bool) -> Line2D:
    """The mark of ours or of reported numbers as a legend shows it."""
    colour, marker, face = (OURS_COLOUR, "o", OURS_COLOUR) if ours else (REPORTED_COLOUR, "D", "white")
    return Line2D([], [], linestyle="none", marker=marker, markersize=4, color=colour, mfc=face)
