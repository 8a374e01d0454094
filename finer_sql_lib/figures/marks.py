"""Words beside marks: on a white ground, broken where a reader would, and kept apart from each other."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

import numpy as np
import numpy.typing as npt
from matplotlib.axes import Axes
from matplotlib.text import Annotation
from matplotlib.transforms import Bbox
from scipy.optimize import isotonic_regression

from finer_sql_lib.figures.theme import FONT_PT, ink

Numbers = npt.NDArray[np.float64]

_LINE_PT = 9.0
"""Height of a line of label text, in points."""


@dataclass(frozen=True, slots=True)
class Label:
    """A text in the colour of the mark at (x, y) in data coordinates that it names."""

    x: float
    y: float
    text: str
    colour: str


def write(
    ax: Axes,
    text: str,
    at: tuple[float, float],
    *,
    right: float = 0.0,
    above: float = 0.0,
    colour: str | None = None,
    size: float = FONT_PT,
) -> Annotation:
    """Small text beside the data point ``at``, so many points (1/72 inch) to its right (negative: left) or above it
    (negative: below), in ``colour`` as dark as small letters need it (None: the theme's).
    """
    side: Literal["left", "right", "center"] = "left" if right > 0 else "right" if right < 0 else "center"
    return ax.annotate(
        text,
        at,
        xytext=(right, above),
        textcoords="offset points",
        ha=side,
        va="bottom" if above > 0 else "top" if above < 0 else "center",
        fontsize=size,
        color=None if colour is None else ink(colour),
        annotation_clip=False,  # names stand outside the axes too
    )


def note(
    ax: Axes,
    text: str,
    at: tuple[float, float],
    *,
    right: float = 0.0,
    above: float = 0.0,
    colour: str = "#333333",
    size: float = FONT_PT,
) -> None:
    """:func:`write` on a white ground: what lies behind the letters, such as a grid line, is covered."""
    ground = {"facecolor": "white", "edgecolor": "none", "alpha": 0.85, "pad": 0.3}
    write(ax, text, at, right=right, above=above, colour=colour, size=size).set_bbox(ground)


def wrapped(name: str, width: int = 16) -> str:
    """A long name on lines of about ``width`` characters, broken at spaces, and behind - and _ where words are longer.

    >>> wrapped("tiny-spider on sample-spider").splitlines()
    ['tiny-spider on', 'sample-spider']
    >>> wrapped("student_transcripts_tracking (78)", 20).splitlines()
    ['student_transcripts_', 'tracking (78)']
    """
    words_fit = max(map(len, name.split()), default=0) <= width
    lines = [""]
    for piece in re.findall(r"\S+\s*" if words_fit else r"[^\s_-]+[_-]*\s*|[_-]+\s*", name):
        if lines[-1] and len(lines[-1] + piece.rstrip()) > width:
            lines.append("")
        lines[-1] += piece
    return "\n".join(line.rstrip() for line in lines)


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
    # least squares with each label at least so far above the one below: less these offsets, an isotonic regression
    offsets = np.concatenate([[0.0], np.cumsum((heights[:-1] + heights[1:]) / 2)])
    apart = isotonic_regression(np.array([label.y for label in labels]) - offsets).x
    lowest, highest = bottom + heights[0] / 2, top - heights[-1] / 2 - offsets[-1]
    for y, label in zip(np.maximum(np.minimum(apart, highest), lowest) + offsets, labels, strict=True):
        _write_label(ax, replace(label, y=y), shift_pt, 0)


_SIDES = (
    *((5, 0), (-5, 0), (0, 5), (0, -5)),
    *((4, 5), (4, -5), (-4, 5), (-4, -5)),
    *((6, 12), (6, -12), (-6, 12), (-6, -12)),
)
"""Where a label may stand, best first: points of print to the right of its mark and above it."""
_COVERED = 200.0
"""What a label that is wholly covered costs, in steps down the list of sides."""
_STARTS = 60


def label_points(ax: Axes, labels: Sequence[Label], taken: Sequence[Bbox] = ()) -> None:
    """Each label beside its point, where it covers no point and no other label and stays inside the axes.

    What is covered costs most, then how far down the list of sides a label stands. ``taken``: further boxes to leave
    free, in pixels. The axes' limits and the figure's layout must stand.
    """
    if not labels:
        return
    radius = 4.5 * ax.figure.dpi / 72  # of a mark and the air around it, in pixels
    points = [ax.transData.transform((label.x, label.y)) for label in labels]
    fixed = [Bbox.from_extents(x - radius, y - radius, x + radius, y + radius) for x, y in points] + list(taken)
    extents = []
    for label in labels:
        for right, above in _SIDES:  # only a written text knows its size
            trial = _write_label(ax, label, right, above)
            extents.append(trial.get_window_extent().extents)
            trial.remove()
    boxes = np.array(extents)  # (labels x sides, 4)
    areas = (boxes[:, 2] - boxes[:, 0]) * (boxes[:, 3] - boxes[:, 1])
    outside = areas - _shared(boxes, np.array([ax.get_window_extent().extents]))[:, 0]
    covered = _shared(boxes, np.array([box.extents for box in fixed])).sum(axis=1)
    sides = np.tile(np.arange(len(_SIDES)), len(labels))
    alone = ((outside + covered) / areas * _COVERED + sides).reshape(len(labels), -1)
    pairs = (_shared(boxes, boxes) / areas[:, None] * _COVERED).reshape(*alone.shape, *alone.shape)
    for label, side in zip(labels, _best_sides(alone, pairs), strict=True):
        right, above = _SIDES[side]
        _write_label(ax, label, right, above)


def _write_label(ax: Axes, label: Label, right: float, above: float) -> Annotation:
    text = write(ax, label.text, (label.x, label.y), right=right, above=above, colour=label.colour)
    text.set_linespacing(1.05)  # names of several lines stand close
    return text


def _best_sides(alone: Numbers, pairs: Numbers) -> list[int]:
    """A side for each label, so that the sum of costs is low: descent from many seeded random choices.

    ``alone``: shape (labels, sides), what a side costs by itself. ``pairs``: shape (labels, sides, labels, sides).
    """
    n, n_sides = alone.shape
    everyone, random = np.arange(n), np.random.default_rng(0)  # seeded: the same figure each time
    best, lowest = alone.argmin(axis=1), float("inf")
    for start in range(_STARTS):
        chosen = np.array(alone.argmin(axis=1) if start == 0 else random.integers(0, n_sides, n))
        before = -chosen - 1
        while (chosen != before).any():
            before = chosen.copy()
            for i in everyone:
                rest = everyone != i
                chosen[i] = (alone[i] + pairs[i][:, everyone[rest], chosen[rest]].sum(axis=1)).argmin()
        together = pairs[everyone, chosen][:, everyone, chosen]  # (labels, labels)
        # each pair counts twice in the sum, and a label's overlap with itself not at all
        cost = alone[everyone, chosen].sum() + (together.sum() - np.trace(together)) / 2
        if cost < lowest:
            best, lowest = chosen, cost
    return [int(side) for side in best]


def _shared(a: Numbers, b: Numbers) -> Numbers:
    """Area that each box of ``a`` shares with each of ``b``, shape (a, b); boxes are rows (x0, y0, x1, y1)."""
    width = np.minimum(a[:, None, 2], b[None, :, 2]) - np.maximum(a[:, None, 0], b[None, :, 0])
    height = np.minimum(a[:, None, 3], b[None, :, 3]) - np.maximum(a[:, None, 1], b[None, :, 1])
    return np.asarray(width.clip(min=0) * height.clip(min=0))
