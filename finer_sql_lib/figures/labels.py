"""Names beside what they name, kept apart: at the ends of lines, and beside points."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

import numpy as np
import numpy.typing as npt
from matplotlib.axes import Axes
from matplotlib.text import Annotation
from matplotlib.transforms import Bbox
from scipy.optimize import isotonic_regression

from finer_sql_lib.figures.theme import ink

Costs = npt.NDArray[np.float64]

FONT_PT = 6.5
_LINE_PT = 8.5
"""Height of a line of label text, in points."""


@dataclass(frozen=True, slots=True)
class Label:
    """A text in the colour of the mark at (x, y) in data coordinates that it names."""

    x: float
    y: float
    text: str
    colour: str


def wrapped(name: str, width: int = 16) -> str:
    """A long name on lines of about ``width`` characters, broken at spaces, and at hyphens where words are longer.

    >>> wrapped("tiny-spider on sample-spider").splitlines()
    ['tiny-spider on', 'sample-spider']
    """
    words_fit = max(map(len, name.split()), default=0) <= width
    return "\n".join(textwrap.wrap(name, width, break_on_hyphens=not words_fit)) or name


def label_right_edge(ax: Axes, labels: Sequence[Label]) -> None:
    """Each label at the right edge of the axes, at its own height as far as :func:`label_beside` can keep it."""
    edge = ax.get_xlim()[1]
    label_beside(ax, [replace(label, x=edge) for label in labels])


def label_beside(ax: Axes, labels: Sequence[Label], shift_pt: float = 5.0) -> None:
    """Each label ``shift_pt`` points to the right of its point (negative: to the left), inside the axes' height, moved
    up or down as little as keeps all of them apart.

    The axes' limits and the figure's layout must stand: heights are reckoned in points.
    """
    if not labels:
        return
    labels = sorted(labels, key=lambda label: (label.y, label.text))
    bottom, top = ax.get_ylim()
    per_line = _LINE_PT * (top - bottom) / (ax.get_window_extent().height * 72 / ax.figure.dpi)
    heights = np.array([per_line * (label.text.count("\n") + 1) for label in labels])
    offsets = np.concatenate([[0.0], np.cumsum((heights[:-1] + heights[1:]) / 2)])
    apart = isotonic_regression(np.array([label.y for label in labels]) - offsets).x
    lowest, highest = bottom + heights[0] / 2, top - heights[-1] / 2 - offsets[-1]
    for y, label in zip(np.maximum(np.minimum(apart, highest), lowest) + offsets, labels, strict=True):
        _annotate(ax, label, (label.x, y), (shift_pt, 0), "left" if shift_pt > 0 else "right", "center")


_SIDES: tuple[tuple[tuple[float, float], Literal["left", "right", "center"], str], ...] = (
    ((5, 0), "left", "center"),
    ((-5, 0), "right", "center"),
    ((0, 5), "center", "bottom"),
    ((0, -5), "center", "top"),
    ((4, 5), "left", "bottom"),
    ((4, -5), "left", "top"),
    ((-4, 5), "right", "bottom"),
    ((-4, -5), "right", "top"),
    ((6, 12), "left", "bottom"),
    ((6, -12), "left", "top"),
    ((-6, 12), "right", "bottom"),
    ((-6, -12), "right", "top"),
)
"""Where a label may stand: its shift from the point in points of print, and which of its sides faces the point."""


def label_points(ax: Axes, labels: Sequence[Label], taken: Sequence[Bbox] = ()) -> None:
    """Each label beside its point, where it covers no point and no other label and stays inside the axes.

    What is covered costs most, then how far down the list of sides a label stands. ``taken``: further boxes to leave
    free, in pixels. The axes' limits and the figure's layout must stand.
    """
    if not labels:
        return
    radius = 4.5 * ax.figure.dpi / 72
    points = [ax.transData.transform((label.x, label.y)) for label in labels]
    fixed = [Bbox.from_extents(x - radius, y - radius, x + radius, y + radius) for x, y in points] + list(taken)
    boxes = np.array([_box(ax, label, side).extents for label in labels for side in range(len(_SIDES))])
    areas = (boxes[:, 2] - boxes[:, 0]) * (boxes[:, 3] - boxes[:, 1])
    outside = areas - _shared(boxes, np.array([ax.get_window_extent().extents]))[:, 0]
    covered = _shared(boxes, np.array([box.extents for box in fixed])).sum(axis=1)
    sides = np.tile(np.arange(len(_SIDES)), len(labels))
    alone = ((outside + covered) / areas * _COVERED + sides).reshape(len(labels), -1)
    pairs = (_shared(boxes, boxes) / areas[:, None] * _COVERED).reshape(*alone.shape, *alone.shape)
    for label, side in zip(labels, _best_sides(alone, pairs), strict=True):
        _annotate(ax, label, (label.x, label.y), *_SIDES[side])


_COVERED = 200.0
"""What a label that is wholly covered costs, in steps down the list of sides."""
_STARTS = 60


def _best_sides(alone: Costs, pairs: Costs) -> list[int]:
    """A side for each label, so that the sum of costs is low: descent from many seeded random choices.

    ``alone``: shape (labels, sides), what a side costs by itself. ``pairs``: shape (labels, sides, labels, sides).
    """
    n, n_sides = alone.shape
    everyone, random = np.arange(n), np.random.default_rng(0)
    best, lowest = alone.argmin(axis=1), float("inf")
    for start in range(_STARTS):
        chosen = np.array(alone.argmin(axis=1) if start == 0 else random.integers(0, n_sides, n))
        before = -chosen - 1
        while (chosen != before).any():
            before = chosen.copy()
            for i in everyone:
                rest = everyone != i
                chosen[i] = (alone[i] + pairs[i][:, everyone[rest], chosen[rest]].sum(axis=1)).argmin()
        together = pairs[everyone, chosen][:, everyone, chosen]
        cost = alone[everyone, chosen].sum() + (together.sum() - np.trace(together)) / 2
        if cost < lowest:
            best, lowest = chosen, cost
    return [int(side) for side in best]


def _shared(a: Costs, b: Costs) -> Costs:
    """Area that each box of ``a`` shares with each of ``b``; boxes are rows (x0, y0, x1, y1)."""
    width = np.minimum(a[:, None, 2], b[None, :, 2]) - np.maximum(a[:, None, 0], b[None, :, 0])
    height = np.minimum(a[:, None, 3], b[None, :, 3]) - np.maximum(a[:, None, 1], b[None, :, 1])
    return np.asarray(width.clip(min=0) * height.clip(min=0))


def _box(ax: Axes, label: Label, side: int) -> Bbox:
    """The room that the label takes on that side of its point, in pixels."""
    text = _annotate(ax, label, (label.x, label.y), *_SIDES[side])
    box = text.get_window_extent()
    text.remove()
    return box


def _annotate(
    ax: Axes, label: Label, at: tuple[float, float], shift: tuple[float, float], ha: str, va: str
) -> Annotation:
    return ax.annotate(
        label.text,
        at,
        xytext=shift,
        textcoords="offset points",
        ha=ha,
        va=va,
        fontsize=FONT_PT,
        color=ink(label.colour),
        linespacing=1.05,
        annotation_clip=False,
    )
