"""Calibration: votes of a made world whose chances are known, and each database tested by what the others say."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from finer_sql_lib.analysis.calibration import (
    BASE,
    CALIBRATED,
    NOTHING,
    SHARE,
    VALUES,
    brier_scores,
    confidence_tables,
    fitted,
    held_out,
    reliability,
    risk_coverage,
    shares_for_risk,
    subset_votes,
)
from finer_sql_lib.analysis.resampling import accuracy_by_n
from finer_sql_lib.runs import RunError, load_run
from finer_sql_lib.sample.kept import sample_runs
from tests.small_runs import ASKED, small_run

N = 4
CHANCES = (0.1, 0.2, 0.6, 0.9)


def world(chances: tuple[float, ...] = CHANCES, databases: str = "abc", kind: str = VALUES) -> pd.DataFrame:
    """Ten questions a database and number of votes, of which the given parts are right."""
    rows = [
        (10 * number + votes, db_id, kind, votes, 10.0, right)
        for number, db_id in enumerate(databases)
        for votes, right in enumerate(chances, start=1)
    ]
    return pd.DataFrame(rows, columns=["question_id", "db_id", "kind", "votes", "weight", "right"])


def test_the_votes_of_a_run_are_those_of_its_subsets(tmp_path: Path) -> None:
    run = load_run(small_run(tmp_path, n=6))
    votes = subset_votes(run, 3)
    assert votes["votes"].between(1, 3).all()
    assert votes["right"].between(0, 1).all()
    assert set(votes["kind"]) == {VALUES, NOTHING}
    assert (votes.groupby("question_id")["weight"].sum() <= 1 + 1e-9).all()
    # EX is what the curve over n says, but for what the draws differ
    ex = accuracy_by_n(run, [3]).set_index("series")["value"]["value_aware"]
    assert 100 * (votes["right"] * votes["weight"]).sum() / len(ASKED) == pytest.approx(ex, abs=6)


def test_all_candidates_are_the_vote_of_the_run(tmp_path: Path) -> None:
    run = load_run(small_run(tmp_path, n=6))
    votes = subset_votes(run, 6).set_index("question_id")
    for question in run.scored():
        if question.vote.groups:
            row = votes.loc[question.question_id]
            assert (row["votes"], row["right"], row["weight"]) == (question.vote.groups[0].size, question.correct, 1)


def test_each_rule_has_votes_of_its_own(tmp_path: Path) -> None:
    run = load_run(small_run(tmp_path, n=6))
    empty = {rule: (subset_votes(run, 6, rule)["kind"] == NOTHING).sum() for rule in ("value_aware", "majority")}
    assert empty["value_aware"] < empty["majority"]
    with pytest.raises(ValueError, match="the rule 'instances' votes on variants"):
        subset_votes(run, 6, "instances")


def test_where_no_vote_has_an_answer_no_share_is_enough() -> None:
    none = risk_coverage(world().head(0), n_questions=3, n=N).assign(run="r")
    assert shares_for_risk(none, [30]).empty


def test_votes_of_more_candidates_than_there_are_cannot_be_drawn(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="has 7 candidates; calibrate votes of fewer"):
        subset_votes(load_run(small_run(tmp_path, n=6)), 7)


def test_the_chances_of_the_world_are_found_again_and_rise() -> None:
    assert fitted(world(), N).tolist() == pytest.approx(CHANCES)
    assert np.diff(fitted(world((0.5, 0.1, 0.9, 0.2)), N)).min() >= 0
    with pytest.raises(ValueError, match="no vote to learn from"):
        fitted(world().head(0), N)


def test_a_database_is_tested_by_the_others_alone() -> None:
    odd = world((1.0, 1.0, 1.0, 1.0), "z")
    tested = held_out(pd.concat([world(), odd]), N)
    of_odd = tested[tested["db_id"] == "z"]
    assert of_odd[CALIBRATED].tolist() == pytest.approx(CHANCES)
    assert of_odd[BASE].tolist() == pytest.approx([0.45] * 4)
    assert of_odd[SHARE].tolist() == [0.25, 0.5, 0.75, 1.0]


def test_a_kind_of_one_database_alone_is_left_out() -> None:
    tested = held_out(pd.concat([world(), world(databases="a", kind=NOTHING)]), N)
    assert set(tested["kind"]) == {VALUES}
    assert held_out(world(databases="a"), N).empty


def test_brier_scores_are_counted_by_hand() -> None:
    scores = brier_scores(held_out(world(), N)).set_index("chance")
    known = np.mean([right * (1 - right) for right in CHANCES])  # what even the true chance cannot avoid
    share = np.mean([(s - r) ** 2 for s, r in zip((0.25, 0.5, 0.75, 1.0), CHANCES, strict=True)])
    assert scores["brier"][CALIBRATED] == pytest.approx(known)
    assert scores["brier"][SHARE] == pytest.approx(known + share)
    assert scores["off"][[CALIBRATED, SHARE]].tolist() == pytest.approx([0, 17.5])
    assert (scores["low"] <= scores["brier"] + 1e-9).all()


def test_what_was_said_stands_beside_what_was_right() -> None:
    both = pd.concat([world(), world((0.0, 0.0, 0.0, 0.5), kind=NOTHING)])
    found = reliability(held_out(both, N))
    assert found["kind"].tolist() == [VALUES] * 4 + [NOTHING] * 4
    of_values = found.head(4)
    assert of_values["right"].tolist() == pytest.approx([100 * chance for chance in CHANCES])
    assert of_values["chance"].tolist() == pytest.approx(of_values["right"].tolist())
    assert of_values["questions"].tolist() == [30] * 4


def test_fewer_answers_are_fewer_mistakes() -> None:
    both = pd.concat([world(), world((0.0, 0.0, 0.0, 0.0), kind=NOTHING)])
    found = risk_coverage(both, n_questions=300, n=N).set_index(["answers", "min_share"])
    assert found.loc[("any", 0.25)][["coverage", "risk"]].tolist() == pytest.approx([80, 77.5])
    last = found.loc[(VALUES, 1.0)]
    assert last[["coverage", "risk", "right_refused"]].tolist() == pytest.approx([10, 10, 30])
    assert found.loc[VALUES]["risk"].is_monotonic_decreasing


def test_the_share_for_a_stated_risk_is_the_least_that_keeps_it() -> None:
    risks = risk_coverage(world(), n_questions=120, n=N).assign(run="r")
    stated = shares_for_risk(risks, [30, 5]).query("answers == @VALUES")
    # wrong are 25 % of those of three and four votes, and 10 % of those of four
    assert stated[["stated", "min_share"]].to_numpy().tolist() == [[30, 0.75]]


def test_runs_are_tested_side_by_side_as_far_as_they_can_be(tmp_path: Path) -> None:
    of_one_database = load_run(small_run(tmp_path, n=6))
    of_many = sample_runs(["tiny-bird on sample-bird"])["tiny-bird on sample-bird"]
    scores, curves, risks = confidence_tables({"one": of_one_database, "many": of_many}, 10)
    assert set(scores["run"]) == set(curves["run"]) == {"many"}
    assert risks.groupby("run")["min_share"].min().to_dict() == pytest.approx({"many": 1 / 10, "one": 1 / 6})


def test_the_kept_runs_of_small_are_calibrated_on_databases_that_were_held_out() -> None:
    run = sample_runs(["small constrained on spider"])["small constrained on spider"]
    tested = held_out(subset_votes(run, 10, draws=20), 10)
    found = reliability(tested).query("kind == @VALUES")
    assert (found["chance"] - found["right"]).abs().max() < 3
    scores = brier_scores(tested).set_index(["kind", "chance"])["brier"]
    assert scores[VALUES, CALIBRATED] < scores[VALUES, BASE] - 0.05


def test_a_run_that_stopped_early_says_nothing_of_how_sure_votes_are(tmp_path: Path) -> None:
    path = small_run(tmp_path, n=6)
    manifest = json.loads((path / "run.json").read_text())
    manifest["identity"]["adaptive"] = {"risk": 0.1}
    (path / "run.json").write_text(json.dumps(manifest))
    with pytest.raises(RunError, match="stopped questions early"):
        subset_votes(load_run(path), 6)
