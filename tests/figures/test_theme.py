"""The theme: saving is byte-stable, letters are dark enough, colours differ, bad frames are refused."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import matplotlib.pyplot as plt
import numpy as np
import pandas as pd
import pytest
from matplotlib.colors import to_rgb

from finer_sql_lib import figures
from finer_sql_lib.figures.plot_comparison import plot_arms, plot_changes, plot_checkpoints, plot_flips
from finer_sql_lib.figures.plot_lengths import plot_lengths
from finer_sql_lib.figures.plot_scores import plot_error_classes, plot_wrong_share
from finer_sql_lib.figures.theme import ink
from tests.figures.test_plot_scores import HARDNESS


def test_saving_twice_gives_the_same_bytes(tmp_path: Path) -> None:
    saved = []
    for folder in ("a", "b"):
        paths = figures.save(figures.plot_hardness(HARDNESS).figure, HARDNESS, "hardness", tmp_path / folder)
        saved.append({path.name: path.read_bytes() for path in paths})
    assert set(saved[0]) == {"hardness.pdf", "hardness.png", "hardness.csv"}
    assert saved[0] == saved[1]
    assert pd.read_csv(tmp_path / "a" / "hardness.csv").equals(HARDNESS)


def test_a_figure_says_below_its_axes_and_in_its_csv_what_it_is_of(tmp_path: Path) -> None:
    figure = figures.plot_hardness(HARDNESS).figure
    figures.save(figure, HARDNESS, "hardness", tmp_path, of="mine (spider dev)")
    assert figure.get_supxlabel() == "mine (spider dev)"
    drawn = pd.read_csv(tmp_path / "hardness.csv")
    assert set(drawn.pop("of")) == {"mine (spider dev)"}
    assert drawn.equals(HARDNESS)


def test_what_a_figure_is_of_does_not_take_the_place_of_its_unit(tmp_path: Path) -> None:
    figure = figures.plot_hardness(HARDNESS).figure
    figure.supxlabel("wrong answers (%)")
    figures.save(figure, HARDNESS, "hardness", tmp_path, of="mine (spider dev)")
    assert figure.get_supxlabel() == "wrong answers (%)\nmine (spider dev)"


@pytest.mark.parametrize("colour", sorted(set(figures.COLOURS.values())))
def test_small_letters_are_dark_enough_and_keep_their_hue(colour: str) -> None:
    before, after = (np.array(to_rgb(shade)) for shade in (colour, ink(colour)))
    linear = np.where(after <= 0.04045, after / 12.92, ((after + 0.055) / 1.055) ** 2.4)
    assert 1.05 / (linear @ [0.2126, 0.7152, 0.0722] + 0.05) >= 4.4  # 4.5 before rounding to 8 bits
    assert after * before.max() == pytest.approx(before * after.max(), abs=0.01)


def test_colours_are_distinct_where_they_meet() -> None:
    together = ["value_aware", "majority", "authors_vav", "greedy", "recall"]
    assert len({figures.COLOURS[name] for name in together}) == len(together)


COLUMNS = ["level", "series", "ex", "low", "high", "n", "value", "n_groups", "share", "correct"]
PLOTS = (
    figures.plot_hardness,
    figures.plot_ex_against_n,
    figures.plot_group_split,
    plot_checkpoints,
    plot_flips,
    plot_lengths,
    lambda df: plot_wrong_share(df, 1.0),
    lambda df: plot_error_classes(df, []),
    lambda df: plot_arms(df, df, {}),
    lambda df: plot_changes(df, {}),
)


@pytest.mark.parametrize("plot", PLOTS)
def test_a_frame_that_lacks_a_column_is_refused(plot: Callable[[pd.DataFrame], object]) -> None:
    with pytest.raises(ValueError, match="has no column"):
        plot(pd.DataFrame({"x": [1]}))


@pytest.mark.parametrize("plot", PLOTS[:3])
def test_a_frame_without_rows_is_refused(plot: Callable[[pd.DataFrame], object]) -> None:
    with pytest.raises(ValueError, match="no rows"):
        plot(pd.DataFrame(columns=COLUMNS))


@pytest.mark.parametrize("name", ["cost $ and $", r"$\frac$", "a$b", "$x_{$", "$$", r"$\undefined$"])
def test_dollars_in_a_name_are_dollars(tmp_path: Path, name: str) -> None:
    """Read as mathematics, half of these cannot be drawn at all, and the others lose their dollars."""
    fig, ax = plt.subplots()
    ax.plot([0, 1], [0, 1], label=name)
    ax.set_xlabel(name)
    ax.set_xticks([0, 1], [name, name])
    ax.legend()
    figures.save(fig, pd.DataFrame({"run": [name]}), "dollars", tmp_path, of=name)
    assert name in (tmp_path / "dollars.csv").read_text()
