"""Names keep apart from each other, and break where a reader would."""

from __future__ import annotations

import matplotlib.pyplot as plt

from finer_sql_lib.figures.marks import Label, label_points, wrapped
from tests.figures.drawn_text import boxes_of_texts


def test_a_label_moves_away_from_its_neighbour() -> None:
    _, ax = plt.subplots(figsize=(3, 2))
    ax.set(xlim=(0, 10), ylim=(0, 10))
    ax.figure.draw_without_rendering()
    label_points(ax, [Label(4.0, 5.0, "one", "k"), Label(4.6, 5.0, "two", "k")])
    first, second = boxes_of_texts(ax)
    assert not first.overlaps(second)


def test_names_break_at_spaces_before_hyphens() -> None:
    assert wrapped("reported: FINER-SQL-0.5B, BIRD dev") == "reported:\nFINER-SQL-0.5B,\nBIRD dev"
    assert wrapped("a-very-long-folder-name-of-a-run") == "a-very-long-\nfolder-name-of-\na-run"
    assert wrapped("") == ""
