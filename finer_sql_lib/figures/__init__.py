"""Figures for a paper: one theme, one colour per method everywhere, and one ``save``.

Plotting functions take a DataFrame and return matplotlib axes; they compute nothing that a table would not show.
Each is drawn at the width that ``use_theme`` was given (one of ``WIDTHS``, in inches), with fewer panels side by side
where it is narrow. Shares are points in [0, 100]. No title inside a figure: the caption belongs to the page around it.
"""

from finer_sql_lib.figures.plot_held_out import plot_held_out
from finer_sql_lib.figures.plot_sampling import plot_ex_against_n
from finer_sql_lib.figures.plot_scores import plot_group_split, plot_hardness, plot_hardness_of_runs
from finer_sql_lib.figures.plot_training import plot_reward_parts, plot_training_curves
from finer_sql_lib.figures.theme import COLOURS, WIDTHS, save, use_theme

__all__ = [
    "COLOURS", "WIDTHS", "plot_ex_against_n", "plot_group_split", "plot_hardness", "plot_hardness_of_runs",
    "plot_held_out", "plot_reward_parts", "plot_training_curves", "save", "use_theme",
]  # fmt: skip
