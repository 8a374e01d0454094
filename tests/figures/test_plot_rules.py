"""Voting rules are drawn as the table says: scores with intervals, and what one wins and loses."""

from __future__ import annotations

import pandas as pd

from finer_sql_lib.figures.plot_rules import REASON_STYLES, plot_rules
from tests.figures.drawn_text import boxes_of_texts

RULES = pd.DataFrame(
    [
        ("value_aware", 88.5, 86.3, 90.3),
        ("majority", 87.6, 85.3, 89.5),
        ("one", 78.6, 76.9, 80.3),
        ("recall", 97, 95, 98),
    ],
    columns=["rule", "ex", "low", "high"],
)


def test_wins_stand_right_losses_left_and_nothing_is_lost_between() -> None:
    reasons = [("majority", reason, i + 1, 2 * i) for i, reason in enumerate(REASON_STYLES)]
    _, right = plot_rules(RULES, pd.DataFrame(reasons, columns=["other", "reason", "won", "lost"]), "value_aware")
    widths = [bar.get_width() for bar in right.patches]
    assert sum(width for width in widths if width > 0) == 15
    assert sum(width for width in widths if width < 0) == -20
    assert sorted(text.get_text() for text in right.texts) == ["15", "20"]
    assert [tick.get_text() for tick in right.get_yticklabels()] == ["against\nmajority"]
    [legend] = right.figure.legends
    assert [text.get_text() for text in legend.get_texts()] == list(REASON_STYLES)


def test_a_count_of_zero_stands_beside_the_names_of_the_rows() -> None:
    won = pd.DataFrame([("majority", "empty result", 1, 0)], columns=["other", "reason", "won", "lost"])
    _, right = plot_rules(RULES, won, "value_aware")
    counts, names = boxes_of_texts(right), [label.get_window_extent() for label in right.get_yticklabels()]
    assert len(counts) == 2
    assert not any(count.overlaps(name) for count in counts for name in names)
    heading, figure = right.xaxis.label.get_window_extent(), right.figure.bbox
    assert heading.x1 <= figure.x1


def test_rules_that_never_differ_are_drawn_without_bars() -> None:
    left, right = plot_rules(RULES, pd.DataFrame(columns=["other", "reason", "won", "lost"]), "value_aware")
    assert not right.patches
    assert len([line for line in left.lines if line.get_marker() == "o"]) == 3
