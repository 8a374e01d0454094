"""Claims beside what was measured of them: a row each, on the claimed side of its edge or not."""

from __future__ import annotations

import math
import textwrap
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, Final

import matplotlib.pyplot as plt
import pandas as pd
from matplotlib.axes import Axes
from matplotlib.patches import Rectangle

from finer_sql_lib.figures.theme import COLOURS, PAGE_IN, ink, print_width, require

STATUS_COLOURS: Final[Mapping[str, str]] = MappingProxyType(
    {"reproduced": COLOURS["correct"], "contradicted": COLOURS["wrong"], "open": COLOURS["reported"]}
)
_COLUMNS: Final = (
    *("name", "unit", "region_low", "region_high", "value", "low", "high", "reported_low", "reported_high"),
    *("status", "model", "questions", "measured"),
)
_LETTER_IN: Final = 0.056
"""Mean width of a letter of 7 points."""
_LINE_IN, _GAP_IN, _MARGIN_IN = 0.125, 0.02, 0.06
_WIDE_IN: Final = 6.5
"""From this width on a row is one line."""


def drawn_claims(table: pd.DataFrame) -> pd.DataFrame:
    """The rows of an audit that ``plot_claims`` draws: measured ones whose claim is a side, not a span."""
    is_side = table["region_low"].map(math.isinf) | table["region_high"].map(math.isinf)
    return table[is_side & table["value"].notna()].reset_index(drop=True)


def plot_claims(claims: pd.DataFrame) -> Axes:
    """A row a claim, under the model and questions that it was measured on: the estimate as a point with its interval,
    the side that the claim allows shaded, the reported values as open diamonds (their least and their largest), the
    number and the status in words.

    Every row has a scale of its own: the line is the edge of the claim, and its side is to the right, also where it
    asks for less. Columns as ``claims.audit`` gives them, and ``measured``, the number in words. Everything is drawn in
    inches, on axes that are not shown.
    """
    require(claims, _COLUMNS)
    width = print_width(PAGE_IN)
    groups = list(claims.groupby(["model", "questions"], sort=False))
    heads = [textwrap.wrap(f"{model}, {questions}", int(width / _LETTER_IN)) for (model, questions), _ in groups]
    per_row = _LINE_IN + _GAP_IN if width >= _WIDE_IN else 2 * _LINE_IN + _GAP_IN
    key = textwrap.wrap(_KEY, int(width / _LETTER_IN))
    head_height = sum(len(head) * _LINE_IN + _GAP_IN for head in heads)
    height = head_height + len(claims) * per_row + len(key) * _LINE_IN + 3 * _MARGIN_IN
    ax = canvas(width, height)
    top = _MARGIN_IN
    for head, (_, rows) in zip(heads, groups, strict=True):
        top = write_lines(ax, head, top + _GAP_IN, weight="bold")
        for row in rows.to_dict("records"):
            draw_claim(ax, {str(name): value for name, value in row.items()}, top, width)
            top += per_row
    write_lines(ax, key, top + _MARGIN_IN, color="#555555")
    return ax


_KEY = (
    "Line: the edge of the claim; shaded: what it allows; each row has its own scale. Point: measured here, with a "
    "95 % interval over questions. Open diamonds: least and largest reported value."
)


def canvas(width: float, height: float) -> Axes:
    """Hidden axes over a whole figure, in inches from its upper left corner."""
    fig = plt.figure(figsize=(width, height))
    fig.set_layout_engine("none")  # after it is made: a notebook's backend sets the theme's again
    ax = fig.add_axes((0, 0, 1, 1))
    ax.set_xlim(0, width)
    ax.set_ylim(height, 0)
    ax.set_axis_off()
    return ax


def write_lines(ax: Axes, lines: list[str], top: float, **style: Any) -> float:
    """Lines of text below ``top``; returns where they end."""
    for line in lines:
        ax.text(_MARGIN_IN, top + _LINE_IN / 2, line, va="center", fontsize=7, **style)
        top += _LINE_IN
    return top


def draw_claim(ax: Axes, row: Mapping[str, Any], top: float, width: float) -> None:
    """One claim: its name, strip, number and status, below ``top``."""
    colour = ink(STATUS_COLOURS[row["status"]])
    middle = top + _LINE_IN / 2
    end = width - _MARGIN_IN
    text: dict[str, Any] = {"va": "center", "fontsize": 7}
    ax.text(_MARGIN_IN, middle, row["name"], **text)
    ax.text(end, middle, row["status"], ha="right", color=colour, **text)
    if width >= _WIDE_IN:
        strip, number = (0.37 * width, 0.6 * width), 0.62 * width
    else:
        middle += _LINE_IN
        strip, number = (2 * _MARGIN_IN, 0.47 * width), 0.5 * width
    ax.text(number, middle, row["measured"], color=colour, **text)
    draw_strip(ax, row, strip, middle, colour)


def draw_strip(ax: Axes, row: Mapping[str, Any], span: tuple[float, float], y: float, colour: str) -> None:
    """The scale of one claim between two places of the axes: edge, claimed side, interval, point, reported values."""
    place = scale_of(row, span)
    edge, left, right = place(edge_of(row)), *span
    half = 0.4 * _LINE_IN
    ax.add_patch(Rectangle((edge, y - half), right - edge, 2 * half, facecolor="#E3EDF5", edgecolor="none", zorder=0))
    ax.hlines(y, left, right, color="#DDDDDD", linewidth=0.6, zorder=0.5)
    ax.vlines(edge, y - half, y + half, color="#333333", linewidth=0.8, zorder=1)
    reported = sorted({place(row[name]) for name in ("reported_low", "reported_high") if not math.isnan(row[name])})
    grey = COLOURS["reported"]
    ax.plot(reported, [y] * len(reported), "D", color=grey, mfc="white", ms=3.5, mew=0.8, zorder=2, label="reported")
    ax.plot([place(row["low"]), place(row["high"])], [y, y], color=colour, linewidth=1.4, zorder=3)
    ax.plot([place(row["value"])], [y], "o", color=colour, markersize=3.5, zorder=4, label="measured")


def edge_of(row: Mapping[str, Any]) -> float:
    """The end of the claim's region that is a number."""
    return float(row["region_high"] if math.isinf(row["region_low"]) else row["region_low"])


def scale_of(row: Mapping[str, Any], span: tuple[float, float]) -> Callable[[float], float]:
    """Value -> place in ``span``: the edge in its middle, the claimed side right of it, all values of a row inside."""
    edge, middle = edge_of(row), sum(span) / 2
    values = [row[name] for name in ("value", "low", "high", "reported_low", "reported_high")]
    farthest = max(abs(value - edge) for value in values if not math.isnan(value)) or 1.0
    towards = -1 if math.isinf(row["region_low"]) else 1
    half = 0.92 * (span[1] - span[0]) / 2  # air for a mark at the end
    return lambda value: middle + towards * half * (value - edge) / farthest
