"""A vote's confidence is drawn as the tables say."""

from __future__ import annotations

import pandas as pd
import pytest
from matplotlib.axes import Axes
from matplotlib.lines import Line2D

from finer_sql_lib.figures.plot_confidence import plot_confidence

CURVES = pd.DataFrame(
    [
        ("a run", "with values", 50.0, 62.0, 60.0, 55.0, 66.0),
        ("a run", "with values", 100.0, 94.0, 93.0, 88.0, 97.0),
        ("a run", "empty or zero", 100.0, 46.0, 55.0, 19.0, 76.0),
    ],
    columns=["run", "kind", "share", "chance", "right", "low", "high"],
)
RISKS = pd.DataFrame(
    [
        ("a run", "any", 99.0, 49.0, 40.0, 58.0),
        ("a run", "with values", 89.0, 48.0, 40.0, 56.0),
        ("a run", "with values", 11.0, 7.0, 3.0, 12.0),
    ],
    columns=["run", "answers", "coverage", "risk", "low", "high"],
)


def of_values(ax: Axes) -> list[Line2D]:
    return [line for line in ax.lines if line.get_gid() != "interval"]


def points(line: object) -> list[tuple[float, float]]:
    return list(zip(map(float, line.get_xdata()), map(float, line.get_ydata()), strict=True))  # type: ignore[attr-defined]


def test_shares_chances_and_risks_are_where_the_tables_have_them() -> None:
    left, right = plot_confidence(CURVES, RISKS)
    _, values, crosses, nothing = of_values(left)
    assert points(values) == [(50, 60), (100, 93)]
    assert points(crosses) == [(62, 60), (94, 93)]
    assert points(nothing) == [(100, 55)]
    assert [points(line) for line in of_values(right)] == [[(99, 49)], [(89, 48), (11, 7)]]
    assert len(left.collections) == len(right.collections) == 1, "a band where the winner has values"
    (legend,) = left.figure.legends
    assert [text.get_text() for text in legend.get_texts()] == ["a run, with values", "a run, empty or zero"]


def test_an_empty_frame_is_refused() -> None:
    with pytest.raises(ValueError, match="no rows"):
        plot_confidence(CURVES.head(0), RISKS)
