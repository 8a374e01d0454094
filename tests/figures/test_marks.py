"""Names keep apart from each other, and break where a reader would."""

from __future__ import annotations

import matplotlib.pyplot as plt
import pytest

from finer_sql_lib.figures.marks import Label, label_beside, wrapped
from tests.figures.drawn_text import assert_no_overlap


def test_labels_of_equal_heights_move_apart_as_little_as_they_must() -> None:
    _, ax = plt.subplots(figsize=(3, 2))
    ax.set(xlim=(0, 10), ylim=(0, 10))
    ax.figure.draw_without_rendering()
    label_beside(ax, [Label(4.0, 5.0, "one", "k"), Label(4.0, 5.0, "two", "k"), Label(4.0, 9.0, "far", "k")])
    assert_no_overlap(ax)
    heights = {text.get_text(): text.xy[1] for text in ax.texts}
    assert heights["far"] == 9.0
    assert (heights["one"] + heights["two"]) / 2 == pytest.approx(5.0)


def test_names_break_at_spaces_before_hyphens() -> None:
    assert wrapped("reported: FINER-SQL-0.5B, BIRD dev") == "reported:\nFINER-SQL-0.5B,\nBIRD dev"
    assert wrapped("a-very-long-folder-name-of-a-run") == "a-very-long-\nfolder-name-of-\na-run"
    assert wrapped("") == ""
