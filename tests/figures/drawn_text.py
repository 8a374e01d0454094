"""What stands written in a panel, and whether it can be read."""

from __future__ import annotations

import itertools

from matplotlib.axes import Axes
from matplotlib.text import Text
from matplotlib.transforms import Bbox


def texts(ax: Axes) -> list[str]:
    """The texts in the panel, in the order they were written; an arrow has none."""
    return [text.get_text() for text in _written(ax)]


def boxes_of_texts(ax: Axes) -> list[Bbox]:
    """Where they stand, in pixels."""
    ax.figure.canvas.draw()
    return [text.get_window_extent() for text in _written(ax)]


def assert_no_overlap(ax: Axes) -> None:
    assert not any(a.overlaps(b) for a, b in itertools.combinations(boxes_of_texts(ax), 2))


def _written(ax: Axes) -> list[Text]:
    return [text for text in ax.texts if text.get_text()]
