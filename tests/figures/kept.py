"""Every figure that the notebooks draw, from the numbers kept beside it: the same plot functions, no notebook run."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from types import MappingProxyType

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from finer_sql_lib import figures
from finer_sql_lib.analysis.ablation import MEASURES
from finer_sql_lib.figures.plot_claims import plot_claims
from finer_sql_lib.figures.plot_comparison import plot_arms, plot_changes, plot_checkpoints, plot_flips
from finer_sql_lib.figures.plot_confidence import plot_confidence
from finer_sql_lib.figures.plot_cost import plot_cost
from finer_sql_lib.figures.plot_early_stops import plot_early_stops
from finer_sql_lib.figures.plot_lengths import plot_completion_lengths, plot_lengths, plot_prompt_lengths
from finer_sql_lib.figures.plot_rules import plot_rules
from finer_sql_lib.figures.plot_sampling import plot_curves_of_n, plot_temperatures
from finer_sql_lib.figures.plot_scores import plot_error_classes, plot_wrong_share
from finer_sql_lib.figures.plot_suites import plot_suites
from finer_sql_lib.figures.theme import explain

FOLDER = Path(__file__).resolve().parents[2] / "figures"
HEADINGS = {measure: heading for measure, (heading, _) in MEASURES.items()}


def _panel(df: pd.DataFrame, name: str) -> pd.DataFrame:
    return df[df["panel"] == name].dropna(axis="columns", how="all")


def _confidence(df: pd.DataFrame) -> tuple[Axes, Axes]:
    return plot_confidence(_panel(df, "reliability"), _panel(df, "risk"))


def _rules(df: pd.DataFrame) -> tuple[Axes, Axes]:
    return plot_rules(_panel(df, "accuracy"), _panel(df, "differences"), "value_aware")


def _arms(df: pd.DataFrame) -> list[Axes]:
    seeds = df.pivot(index="arm", columns="measure", values="value").reset_index()
    return plot_arms(df, seeds, HEADINGS)


def _changes(df: pd.DataFrame) -> list[Axes]:
    shown = {name: HEADINGS[name].replace("%", "points") for name in HEADINGS if name in set(df["measure"])}
    return plot_changes(df.fillna({"model": ""}), shown)


def _cost(df: pd.DataFrame) -> list[Axes]:
    tokens = ["method", "n", "tokens", "value", "low", "high"]
    return plot_cost(df[df["panel"] == "seconds"], df.loc[df["panel"] == "tokens", tokens].astype({"n": int}))


def _errors(df: pd.DataFrame) -> Axes:
    return plot_error_classes(df, [name for name in df if name not in ("of", "error", "all")])


def _wrong_share(df: pd.DataFrame) -> list[Axes]:
    databases = df[df["panel"] == "database"]
    return plot_wrong_share(df, 100 * databases["wrong"].sum() / databases["questions"].sum())


def _suites(df: pd.DataFrame) -> tuple[Axes, Axes]:
    scores = df[df["panel"] == "scores"]
    return plot_suites(scores, _panel(df, "growth"))


def _training(df: pd.DataFrame) -> list[Axes]:
    parts = [f"rewards/{part}_reward/mean" for part in ("format", "execution", "atomic", "memory")]
    return figures.plot_training_curves(df, (*parts, "eval/ex", "eval/recall"))


DRAW: MappingProxyType[str, Callable[[pd.DataFrame], object]] = MappingProxyType(
    {
        "01_prompt_lengths": lambda df: plot_prompt_lengths(df, "tokens", limit=900),
        "02_completion_lengths": lambda df: plot_completion_lengths(df, limit=200),
        "03_ex_against_n": figures.plot_ex_against_n,
        "03_vote_split": figures.plot_group_split,
        "04_hardness": figures.plot_hardness_of_runs,
        "05_reward_parts": figures.plot_reward_parts,
        "06_training": _training,
        "07_held_out": figures.plot_held_out,
        "07_supervised": lambda df: figures.plot_training_curves(df, ["loss"]),
        "07_training_curves": figures.plot_training_curves,
        "08_comparison": plot_checkpoints,
        "08_flips": plot_flips,
        "08_reasons": plot_flips,
        "09_candidates": plot_curves_of_n,
        "09_other_questions": plot_curves_of_n,
        "09_temperature": lambda df: plot_temperatures(df, 1.0),
        "10_confidence": _confidence,
        "10_voting_rules": _rules,
        "11_arms": _arms,
        "11_changes": _changes,
        "11_training_curves": figures.plot_training_curves,
        "12_cost": _cost,
        "12_fewer_samples": plot_early_stops,
        "13_reasoning_length": plot_lengths,
        "14_error_classes": _errors,
        "14_wrong_share": _wrong_share,
        "16_suites": _suites,
        "17_effects": plot_claims,
    }
)
"""Name of each figure -> what draws it from its CSV."""


def draw(name: str) -> Figure:
    """The figure of that name from figures/NAME.csv, with what it is of at its foot, as ``save`` would write it."""
    df = pd.read_csv(FOLDER / f"{name}.csv")
    drawn = DRAW[name](df)
    ax = drawn if isinstance(drawn, Axes) else drawn[0]  # type: ignore[index]
    figure = ax.get_figure(root=True)
    assert figure is not None
    explain(figure, str(df["of"].iloc[0]) if "of" in df else "")
    return figure
