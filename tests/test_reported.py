"""The reported numbers: complete, typed, and refused when they are not."""

from __future__ import annotations

from pathlib import Path

import pytest

import finer_sql_lib
from finer_sql_lib.reported import load_reported, reported_levels

CSV = Path(finer_sql_lib.__file__).with_name("reported.csv").read_text(encoding="utf-8")


def test_the_card_weighted_by_level_gives_its_total() -> None:
    """Guards against a typing mistake: the four levels and the total are one set of questions."""
    card = reported_levels("FINER-SQL-3B-Spider", "spider", "model card").set_index("level")
    levels = card.drop("all")
    assert levels["questions"].sum() == card.loc["all", "questions"] == 1034
    mean = (levels["value"] * levels["questions"]).sum() / 1034
    assert mean == pytest.approx(card.loc["all", "value"], abs=0.1)


@pytest.mark.parametrize("model", ["FINER-SQL-3B-BIRD", "FINER-SQL-0.5B-BIRD"])
def test_bird_levels_give_their_total(model: str) -> None:
    found = reported_levels(model, "bird", "authors' repository").set_index("level")
    levels = found.drop("all")
    mean = (levels["value"] * levels["questions"]).sum() / levels["questions"].sum()
    assert mean == pytest.approx(found.loc["all", "value"], abs=0.1)


def test_every_score_says_who_measured_it_and_where() -> None:
    df = load_reported()
    scores = df[df["metric"].isin(["ex", "ts", "recall"])]
    assert len(scores) > 100
    assert (scores[["evaluator", "databases", "source"]] != "").all(axis=None)
    assert scores.loc[scores["metric"] == "ts", "databases"].eq("multi-database suite").all()


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("model,benchmark", "system,benchmark", "must begin with model,benchmark"),
        ("spider,dev,ex", "spyder,dev,ex", "benchmark 'spyder' is none of"),
        (",85.1,percent", ",851,percent", "851.0 percent"),
        (",85.1,percent", ",,percent", "has no value"),
        ("no agg_hint", "agg_hint", "repeats an earlier one"),
    ],
)
def test_a_broken_file_is_refused_with_what_is_wrong(old: str, new: str, message: str) -> None:
    assert old in CSV
    with pytest.raises(ValueError, match=message):
        load_reported(CSV.replace(old, new, 1))


def test_an_unknown_model_lists_what_there_is() -> None:
    with pytest.raises(ValueError, match=r"FINER-SQL-3B-Spider \(model card\)"):
        reported_levels("GPT-9", "spider", "model card")
