"""Claims are drawn on the side where they were measured, and can be read at every width of a page."""

from __future__ import annotations

import math

import pandas as pd
import pytest
from matplotlib.patches import Rectangle

from finer_sql_lib import figures
from finer_sql_lib.figures.plot_claims import drawn_claims, plot_claims
from tests.figures.drawn_text import assert_no_overlap, boxes_of_texts, texts

COLUMNS = (
    *("name", "unit", "region_low", "region_high", "value", "low", "high", "reported_low", "reported_high", "status"),
    *("model", "questions", "measured"),
)
ROWS = [
    ("more is better and has a name of 42 letters", "points", 0.0, math.inf, 2.0, 1.0, 3.0, 4.0, 4.0, "reproduced"),
    ("less is better", "%", -math.inf, 0.0, 1.0, 0.5, 1.5, -3.0, -6.0, "contradicted"),
    ("nobody says how much", "points", 0.0, math.inf, 0.0, 0.0, 0.0, math.nan, math.nan, "open"),
]
CLAIMS = pd.DataFrame(
    [
        (*row, model, "972 questions of spider dev", "-48.1 [-39.2, -57.0] characters")
        for row, model in zip(ROWS, ("small", "small against a model of a long name", "small"), strict=True)
    ],
    columns=COLUMNS,
)


def marks(label: str) -> list[float]:
    """Where the marks of that kind stand, from left to right of each row in turn."""
    ax = plot_claims(CLAIMS)
    return [float(x) for line in ax.lines if line.get_label() == label for x in line.get_xdata()]  # type: ignore[union-attr]


def edges() -> list[float]:
    return [float(patch.get_x()) for patch in plot_claims(CLAIMS).patches if isinstance(patch, Rectangle)]


def test_the_claimed_side_is_to_the_right_also_where_the_claim_asks_for_less() -> None:
    more, _, less = marks("measured")  # grouped by model and questions: the third claim stands second
    edge = edges()
    assert more > edge[0]
    assert less < edge[2]
    assert all(place > edge[0] for place in marks("reported"))  # both claims have theirs on their own side


def test_a_value_on_the_edge_stands_on_the_line() -> None:
    assert marks("measured")[1] == pytest.approx(edges()[1])


def test_reported_values_are_drawn_at_their_least_and_largest_once_where_they_are_one() -> None:
    assert len(marks("reported")) == 3


@pytest.mark.parametrize("width", [3.35, 5.5, 7.0])
def test_nothing_overlaps_leaves_the_figure_or_is_too_small(width: float) -> None:
    figures.use_theme(width)
    ax = plot_claims(CLAIMS)
    assert ax.figure.get_size_inches()[0] == width
    assert_no_overlap(ax)
    page = ax.figure.bbox
    for box in boxes_of_texts(ax):
        assert page.x0 <= box.x0
        assert box.x1 <= page.x1
        assert page.y0 <= box.y0
        assert box.y1 <= page.y1
    assert min(text.get_fontsize() for text in ax.texts) >= 7


def test_every_row_says_name_number_and_status_and_stands_below_model_and_questions() -> None:
    written = texts(plot_claims(CLAIMS, 7.0))
    assert written[0] == "small, 972 questions of spider dev"
    for row in CLAIMS.to_dict("records"):
        assert {row["name"], row["measured"], row["status"]} <= set(written)


def test_only_what_was_measured_and_has_a_side_is_drawn() -> None:
    unmeasured = CLAIMS.assign(value=math.nan)
    level = CLAIMS.assign(region_low=84.0, region_high=86.0)
    assert drawn_claims(pd.concat([CLAIMS, unmeasured, level])).equals(CLAIMS)


def test_a_table_without_rows_is_refused() -> None:
    with pytest.raises(ValueError, match="no rows"):
        plot_claims(CLAIMS.head(0))


def test_it_is_saved_alike_twice(tmp_path: pytest.TempPathFactory) -> None:
    first, second = (figures.save(plot_claims(CLAIMS).figure, CLAIMS, "c", f"{tmp_path}/{i}") for i in "ab")  # type: ignore[arg-type]
    assert [path.read_bytes() for path in first] == [path.read_bytes() for path in second]
