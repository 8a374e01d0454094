"""Points with intervals on horizontal rows: the mark that comparisons, ablations and error shares are drawn with."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

import numpy as np
from matplotlib.axes import Axes
from numpy.typing import ArrayLike

from finer_sql_lib.figures.theme import COLOURS, ink

OURS_COLOUR = COLOURS["ours"]
REPORTED_COLOUR = COLOURS["reported"]


def draw_dots(
    ax: Axes,
    ys: Sequence[float],
    values: ArrayLike,
    lows: ArrayLike,
    highs: ArrayLike,
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
    at, left, right = (np.asarray(xs, dtype=float) for xs in (values, lows, highs))
    shown = colour if ours else REPORTED_COLOUR
    known = np.isfinite(left) & np.isfinite(right)
    rows = np.asarray(ys, dtype=float)
    if known.any():
        bounds = [(at - left)[known].tolist(), (right - at)[known].tolist()]  # lists: one-element arrays warn
        ax.errorbar(at[known], rows[known], xerr=bounds, linestyle="none", color=shown, capsize=2, linewidth=1)
    marker, face = ("o", shown) if ours else ("D", "white")
    ax.plot(at, rows, linestyle="none", marker=marker, markersize=4, color=shown, mfc=face, label=label)
    for x, y in zip(at, rows, strict=True) if decimals is not None else ():
        note(ax, f"{x:.{decimals}f}", (x, y), above=3.5, colour=shown)


def note(
    ax: Axes,
    text: str,
    at: tuple[float, float],
    *,
    right: float = 0.0,
    above: float = 0.0,
    colour: str = "#333333",
    size: float = 6.5,
) -> None:
    """Small text beside the data point ``at``, so many points (1/72 inch) to its right (negative: left) or above it
    (negative: below).

    What lies behind the letters, such as a grid line, is covered in white.
    """
    side: Literal["left", "right", "center"] = "left" if right > 0 else "right" if right < 0 else "center"
    ax.annotate(
        text,
        at,
        xytext=(right, above),
        textcoords="offset points",
        ha=side,
        va="bottom" if above > 0 else "top" if above < 0 else "center",
        fontsize=size,
        color=ink(colour),
        bbox={"facecolor": "white", "edgecolor": "none", "alpha": 0.85, "pad": 0.3},
        annotation_clip=False,
    )


def label_rows(ax: Axes, labels: Sequence[str], *, show: bool = True) -> None:
    """Name the rows 0, 1, ... from the top down, with a faint line along each; ``show`` False leaves the names out."""
    ax.set_yticks(range(len(labels)), list(labels) if show else [""] * len(labels))
    ax.tick_params(axis="y", length=0)
    ax.set_ylim(len(labels) - 0.45, -0.7)
    ax.grid(axis="y")
    ax.set_axisbelow(True)
    ax.spines["left"].set_visible(False)
