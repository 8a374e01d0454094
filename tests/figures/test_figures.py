"""Figures: they draw the numbers they were given, and saving is byte-stable."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

import matplotlib.pyplot as plt
import numpy as np
import pandas as pd
import pytest
from matplotlib.colors import to_rgb

from finer_sql_lib import figures
from finer_sql_lib.figures.theme import ink

NAN = float("nan")
HARDNESS = pd.DataFrame(
    [
        ("easy", "ours", 92.0, 88.0, 95.0, 248),
        ("easy", "reported", 94.8, NAN, NAN, 248),
        ("all", "ours", 85.0, 82.8, 87.0, 1034),
        ("all", "reported", 85.1, NAN, NAN, 1034),
    ],
    columns=["level", "series", "ex", "low", "high", "n"],
)


@pytest.fixture(autouse=True)
def _theme() -> Iterator[None]:
    with plt.rc_context():
        figures.use_theme()
        yield
    plt.close("all")


def _texts(ax: plt.Axes) -> list[str]:
    return [text.get_text() for text in ax.texts]


def test_hardness_labels_every_value_and_counts_each_level() -> None:
    ax = figures.plot_hardness(HARDNESS)
    assert sorted(_texts(ax)) == ["85.0", "85.1", "92.0", "94.8"]
    assert [label.get_text() for label in ax.get_xticklabels()] == ["easy\n248", "all\n1034"]


def test_ours_and_reported_differ_in_marker_fill_and_colour() -> None:
    ax = figures.plot_hardness(HARDNESS)
    marks = {line.get_label(): line for line in ax.lines if line.get_label() in {"ours", "reported"}}
    assert marks["ours"].get_marker() != marks["reported"].get_marker()
    assert marks["ours"].get_color() != marks["reported"].get_color()
    assert marks["reported"].get_markerfacecolor() == "white"


def test_intervals_are_drawn_where_they_are_and_only_there() -> None:
    ax = figures.plot_hardness(HARDNESS)
    bars = [segment for collection in ax.collections for segment in collection.get_segments()]
    assert sorted(tuple(np.round(bar[:, 1], 6)) for bar in bars) == [(82.8, 87.0), (88.0, 95.0)]


def test_no_two_labels_of_the_hardness_figure_overlap() -> None:
    """Equal values at all levels are the worst case: every label stands at the same height as its neighbours."""
    levels = ["easy", "medium", "hard", "extra", "all"]
    rows = [(level, series, 98.8, 98.8, 98.8, 10) for level in levels for series in ("ours", "reported")]
    ax = figures.plot_hardness(pd.DataFrame(rows, columns=HARDNESS.columns))
    ax.figure.canvas.draw()
    boxes = [text.get_window_extent() for text in ax.texts]
    assert not any(a.overlaps(b) for a, b in itertools.combinations(boxes, 2))


def test_every_mark_lies_inside_the_axes() -> None:
    df = HARDNESS.assign(ex=HARDNESS["ex"] - 80, low=HARDNESS["low"] - 80, high=HARDNESS["high"] - 80)
    ax = figures.plot_hardness(df)
    bottom, top = ax.get_ylim()
    assert bottom <= df["low"].min()
    assert df["high"].max() <= top


def test_lines_against_n_are_named_at_their_ends_without_overlap() -> None:
    rows = [(n, name, value, value - 2, value + 2) for n in (1, 5, 10) for name, value in _ENDS.items()]
    ax = figures.plot_ex_against_n(pd.DataFrame(rows, columns=["n", "series", "value", "low", "high"]))
    assert sorted(_texts(ax)) == ["majority 86.0", "recall 92.0", "value_aware 86.1"]
    ax.figure.canvas.draw()
    boxes = sorted((text.get_window_extent() for text in ax.texts), key=lambda box: box.y0)
    assert all(lower.y1 <= upper.y0 + 1 for lower, upper in itertools.pairwise(boxes))


_ENDS = {"value_aware": 86.1, "majority": 86.0, "recall": 92.0}


def test_group_split_shows_every_question_once_in_each_panel() -> None:
    rng = np.random.default_rng(0)
    df = pd.DataFrame({"n_groups": rng.integers(0, 30, 200), "share": rng.uniform(0, 100, 200)})
    df.loc[0, "share"], df.loc[1, "share"] = 0.0, 100.0
    for ax in figures.plot_group_split(df.assign(correct=rng.random(200) < 0.8)):
        assert sum(bar.get_height() for bar in ax.patches) == 200


def test_questions_without_a_result_stand_apart_from_divided_votes() -> None:
    df = pd.DataFrame({"n_groups": [0, 0, 9], "share": [0.0, 0.0, 12.0], "correct": [False, False, True]})
    _, right = figures.plot_group_split(df)
    heights = dict(
        zip((t.get_text() for t in right.get_xticklabels()), (b.get_height() for b in right.patches), strict=False)
    )
    assert (heights["no result"], heights["to 20"]) == (0, 1)  # correct ones; the wrong ones stand on them
    assert [bar.get_height() for bar in right.patches][6] == 2


def test_group_split_of_all_correct_questions() -> None:
    left, _ = figures.plot_group_split(
        pd.DataFrame({"n_groups": [1, 2], "share": [100.0, 50.0], "correct": [True] * 2})
    )
    assert sum(bar.get_height() for bar in left.patches) == 2


@pytest.mark.parametrize("n_runs", [1, 2, 3])
def test_each_run_has_a_panel_of_its_own_on_the_same_scale(n_runs) -> None:
    df = pd.concat([HARDNESS.assign(run=f"run {i}", ex=HARDNESS["ex"] - 20 * i) for i in range(n_runs)])
    df[["low", "high"]] = None
    axes = figures.plot_hardness_of_runs(df.astype({"low": float, "high": float}))
    assert [ax.get_title(loc="left") for ax in axes] == [f"run {i}" for i in range(n_runs)]
    assert len({ax.get_ylim() for ax in axes}) == 1
    assert len(axes[0].figure.axes) == n_runs


@pytest.mark.parametrize("plot", [figures.plot_hardness, figures.plot_ex_against_n, figures.plot_group_split])
def test_a_frame_that_cannot_be_plotted_is_refused(plot) -> None:
    with pytest.raises(ValueError, match="has no column"):
        plot(pd.DataFrame({"x": [1]}))
    with pytest.raises(ValueError, match="no rows"):
        plot(
            pd.DataFrame(columns=["level", "series", "ex", "low", "high", "n", "value", "n_groups", "share", "correct"])
        )


def test_saving_twice_gives_the_same_bytes(tmp_path) -> None:
    saved = []
    for folder in ("a", "b"):
        paths = figures.save(figures.plot_hardness(HARDNESS).figure, HARDNESS, "hardness", tmp_path / folder)
        saved.append({path.name: path.read_bytes() for path in paths})
    assert set(saved[0]) == {"hardness.pdf", "hardness.png", "hardness.csv"}
    assert saved[0] == saved[1]
    assert pd.read_csv(tmp_path / "a" / "hardness.csv").equals(HARDNESS)


@pytest.mark.parametrize("colour", sorted(set(figures.COLOURS.values())))
def test_small_letters_are_dark_enough_and_keep_their_hue(colour: str) -> None:
    before, after = (np.array(to_rgb(shade)) for shade in (colour, ink(colour)))
    linear = np.where(after <= 0.04045, after / 12.92, ((after + 0.055) / 1.055) ** 2.4)
    assert 1.05 / (linear @ [0.2126, 0.7152, 0.0722] + 0.05) >= 4.4  # 4.5 before rounding to 8 bits
    assert after * before.max() == pytest.approx(before * after.max(), abs=0.01)


def test_colours_are_distinct_where_they_meet() -> None:
    together = ["value_aware", "majority", "authors_vav", "greedy", "recall"]
    assert len({figures.COLOURS[name] for name in together}) == len(together)
