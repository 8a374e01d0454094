"""Length of reasoning: per candidate, per level, and what became of it."""

from __future__ import annotations

import math
from pathlib import Path

import pytest

from finer_sql_lib.analysis.lengths import (
    candidate_lengths,
    length_change,
    length_panels,
    length_table,
    reasoning_lengths,
    reported_lengths,
)
from finer_sql_lib.prompts import render_completion
from finer_sql_lib.records import Candidate
from finer_sql_lib.runs import RunError
from tests.comparison_world import GOLDS, benchmark, make_run


def test_characters_of_the_reasoning_and_its_share_of_the_tokens(tmp_path: Path) -> None:
    lengths = reasoning_lengths(make_run(tmp_path / "run", benchmark(tmp_path, "bird"), thought="x" * 40))
    assert lengths["characters"].tolist() == [40.0] * 10
    assert lengths["level"].tolist()[:3] == ["simple", "moderate", "challenging"]
    said = render_completion("x" * 40, GOLDS[0])
    before_sql = len(said) - len(GOLDS[0]) - 1
    assert lengths["tokens"].iloc[0] == pytest.approx((len(said) // 2) * before_sql / len(said))


def test_candidates_without_reasoning_are_counted_and_left_out(tmp_path: Path) -> None:
    asked = benchmark(tmp_path, "bird")
    lengths = reasoning_lengths(make_run(tmp_path / "run", asked, thought="", extra={}))
    assert lengths["n_reasoned"].sum() == 0
    assert lengths["characters"].isna().all()
    assert length_table(lengths).empty


def test_tables_by_level_with_all_last(tmp_path: Path) -> None:
    table = length_table(reasoning_lengths(make_run(tmp_path / "run", benchmark(tmp_path, "bird"))))
    characters = table[table["measure"] == "characters"]
    assert characters["level"].tolist() == ["simple", "moderate", "challenging", "all"]
    assert characters["questions"].tolist() == [4, 3, 3, 10]
    assert (table["low"] <= table["value"]).all()
    assert (table["value"] <= table["high"]).all()


def test_the_change_is_over_questions_that_reason_in_both(tmp_path: Path) -> None:
    asked = benchmark(tmp_path, "bird")
    before = reasoning_lengths(make_run(tmp_path / "before", asked, thought="x" * 100))
    after = reasoning_lengths(make_run(tmp_path / "after", asked, thought="x" * 25))
    after.loc[0, ["characters", "tokens"]] = math.nan
    change = length_change(before, after).set_index(["level", "measure"])
    row = change.loc[("all", "characters")]
    assert (row["questions"], row["before"], row["after"], row["ratio"]) == (9, 100.0, 25.0, 0.25)
    assert row["low"] == row["high"] == 0.25
    assert change.loc[("simple", "characters"), "questions"] == 3
    after[["characters", "tokens"]] = math.nan
    with pytest.raises(RunError, match="no question has reasoning in both"):
        length_change(before, after)


def test_reasoning_that_never_ends_is_all_of_its_tokens() -> None:
    endless = Candidate(0, 0, "<think>" + "x" * 30, "x" * 30, None, n_tokens=12)
    assert candidate_lengths(endless)["tokens"] == 12
    assert math.isnan(candidate_lengths(Candidate(0, 0, "SELECT 1", None, "SELECT 1", n_tokens=3))["tokens"])


def test_reported_lengths_and_panels(tmp_path: Path) -> None:
    reported = reported_lengths()
    assert reported["level"].tolist() == ["simple", "moderate", "challenging"]
    assert reported["after"].tolist() == [570, 740, 850]
    table = length_table(reasoning_lengths(make_run(tmp_path / "run", benchmark(tmp_path, "bird"))))
    panels = length_panels({"after": table}, reported)
    assert panels["panel"].unique().tolist() == ["ours, characters", "ours, tokens", "reported, characters"]
    ours = panels[panels["series"] == "ours"]
    assert ours["before"].isna().all()
    assert ours[["after", "after_low", "after_high"]].notna().all(axis=None)
