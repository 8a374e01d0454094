"""Panels with named rows stand side by side where there is room for them, and below each other where there is not."""

from __future__ import annotations

import pytest

from finer_sql_lib import figures
from finer_sql_lib.figures.rows import row_panels
from finer_sql_lib.figures.theme import across_of

PANELS = {"left": ["a", "b", "c"], "right": ["b", "d"]}


def names(panels: list) -> list[list[str]]:
    return [[label.get_text() for label in ax.get_yticklabels()] for ax, _ in panels]


def test_side_by_side_rows_are_shared_and_named_once() -> None:
    figures.use_theme(7.0)
    panels = row_panels(PANELS, per_row=0.2, least=3.0)
    assert [rows for _, rows in panels] == [["a", "b", "c", "d"]] * 2
    assert names(panels) == [["a", "b", "c", "d"], [""] * 4]


def test_below_each_other_each_has_its_own_rows_and_a_height_for_them() -> None:
    figures.use_theme(3.35)
    panels = row_panels(PANELS, per_row=0.2, least=3.0)
    assert names(panels) == [["a", "b", "c"], ["b", "d"]]
    (upper, _), (lower, _) = panels
    upper.figure.draw_without_rendering()
    assert upper.get_window_extent().height > lower.get_window_extent().height


def test_rows_that_are_not_shared_are_named_in_every_panel() -> None:
    figures.use_theme(7.0)
    panels = row_panels(PANELS, per_row=0.2, least=3.0, shared=False)
    assert names(panels) == [["a", "b", "c"], ["b", "d"]]
    assert panels[0][0].get_ylim() == panels[1][0].get_ylim(), "rows stand at the same heights"


def test_rows_stand_in_the_order_that_is_given() -> None:
    [(_, rows)] = row_panels({"all": ["a", "b", "c"]}, ["c", "a", "b"], per_row=0.2, least=3.0)
    assert rows == ["c", "a", "b"]


@pytest.mark.parametrize(("width", "across"), [(3.35, 1), (5.5, 2), (7.0, 4)])
def test_four_panels_fill_their_lines(width: float, across: int) -> None:
    figures.use_theme(width)
    panels = row_panels({name: ["a"] for name in "wxyz"}, per_row=0.2, least=1.7)
    assert across_of([ax for ax, _ in panels]) == across
    assert panels[0][0].figure.get_figwidth() == width
