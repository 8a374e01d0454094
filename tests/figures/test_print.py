"""Every figure that the notebooks draw can be read in print, at each of the print widths; and the check can fail."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import matplotlib.pyplot as plt
import pandas as pd
import pytest
from matplotlib.axes import Axes

from finer_sql_lib import figures
from tests.figures.kept import DRAW, FOLDER, draw
from tests.figures.print_check import faults, lines_of

TALLEST_IN = 9.3
"""Height of the text on a page of a paper, in inches."""


@pytest.mark.parametrize("width", figures.WIDTHS)
@pytest.mark.parametrize("name", DRAW)
def test_a_figure_can_be_read_in_print(name: str, width: float) -> None:
    figures.use_theme(width)
    figure = draw(name)
    assert figure.get_figwidth() == width
    assert figure.get_figheight() <= TALLEST_IN
    assert faults(figure) == []


def test_all_kept_figures_are_drawn_here() -> None:
    assert {path.stem for path in FOLDER.glob("*.png")} == set(DRAW)


def bad(change: Callable[[Axes], object]) -> list[str]:
    """What is found in a figure that is good but for ``change``."""
    _, ax = plt.subplots(figsize=(3.35, 2.0))
    ax.plot([0, 1], [0, 1], color=figures.COLOURS["ours"])
    ax.set(xlabel="n", ylabel="EX (%)")
    change(ax)
    return faults(ax.figure)  # type: ignore[arg-type]


def test_a_good_figure_has_no_fault() -> None:
    assert bad(lambda ax: None) == []


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        (lambda ax: ax.set_xlabel(""), "no name: the axis of"),
        (lambda ax: ax.set_xlabel("n", size=6.5), "6.5 pt: 'n'"),
        (lambda ax: ax.text(0.5, 0.5, "pale", color="#999999"), "contrast 2.9: 'pale'"),
        (lambda ax: ax.set_title("a heading that is so much longer than its panel is wide", size=9), "outside"),
        (lambda ax: [ax.text(0.5, 0.5, "one"), ax.text(0.52, 0.5, "two")], "on each other: 'one' and 'two'"),
        (lambda ax: [ax.text(0.5, 0.5, "up", rotation=90), ax.text(0.5, 0.55, "x")], "on each other: 'up' and 'x'"),
        (lambda ax: [ax.plot([0, 1], [0, 1], color=each) for each in ("#CC0000", "#556B00")], "apart in protanopia"),
        (lambda ax: [ax.bar([0], [1], color=each) for each in ("#009E73", "#A87A60")], "apart in deuteranopia"),
        (lambda ax: ax.plot([0, 1], [1, 0], color="#0077BB"), "apart in full colour vision"),
    ],
)
def test_what_cannot_be_read_is_found(change: Callable[[Axes], object], fault: str) -> None:
    assert any(fault in found for found in bad(change)), bad(change)


def test_colours_that_look_alike_may_differ_in_dash_or_hatch() -> None:
    assert bad(lambda ax: ax.plot([0, 1], [1, 0], color="#0077BB", linestyle="--")) == []
    assert bad(lambda ax: [ax.bar([0], [1], color=c, hatch=h) for c, h in (("#009E73", ""), ("#A87A60", "//"))]) == []


def test_texts_are_found_where_they_are_drawn() -> None:
    figure, ax = plt.subplots(figsize=(3.35, 2.0))
    ax.set_ylabel("upright")
    ax.set_xticks([0, 1], ["left", "hidden"])
    ax.set_xlim(-0.2, 0.8)  # the second tick is not drawn
    found = {line.text: line.box for line in lines_of(figure)}
    x0, y0, x1, y1 = found["upright"]
    assert y1 - y0 > x1 - x0
    assert "left" in found
    assert "hidden" not in found


@pytest.mark.parametrize("width", [3.3, 6.0, -7.0])
def test_an_unknown_width_is_refused(width: float) -> None:
    with pytest.raises(ValueError, match=r"3\.35, 5\.5, 7 inches wide; got width"):
        figures.use_theme(width)


@pytest.mark.parametrize("width", figures.WIDTHS)
def test_a_saved_figure_has_its_print_width(tmp_path: Path, width: float) -> None:
    figures.use_theme(width)
    figures.save(draw("03_ex_against_n"), pd.DataFrame({"n": [1]}), "saved", tmp_path)
    assert plt.imread(tmp_path / "saved.png").shape[1] == round(300 * width)
