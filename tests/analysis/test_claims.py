"""A status follows from an interval and a region, and every claim has its words, its numbers and its test."""

from __future__ import annotations

import json
import math
import re
import shlex
from pathlib import Path

import pandas as pd
import pytest
import typer.main

from finer_sql_lib.analysis import claim_evidence
from finer_sql_lib.analysis.claim_list import REWARDS, load_claims, reported_values
from finer_sql_lib.analysis.claim_tests import FEWER
from finer_sql_lib.analysis.claimed_scores import LEVEL_POINTS, measure_scores, score_claims
from finer_sql_lib.analysis.claims import (
    Claim,
    Estimate,
    Measured,
    audit,
    measured_on,
    shown_claims,
    size,
    span_text,
    status,
)  # fmt: skip
from finer_sql_lib.analysis.source_differences import source_differences
from finer_sql_lib.runs import Run, RunError, load_run
from tests.comparison_world import benchmark, make_run

MORE = (0.0, math.inf)
CLAIM = Claim("c", "it helps", "It helps", "a card", "with - without", "points", MORE, "do it", (("big", 3.0),))


@pytest.mark.parametrize(
    ("region", "low", "high", "expected"),
    [
        (MORE, 0.1, 2.0, "reproduced"),
        (MORE, -2.0, -0.1, "contradicted"),
        (MORE, -0.1, 2.0, "open"),
        (MORE, 0.0, 2.0, "open"),  # it touches the edge
        (MORE, 0.0, 0.0, "open"),
        ((-math.inf, 0.0), -2.0, -0.1, "reproduced"),
        ((-math.inf, 0.0), 0.1, 0.2, "contradicted"),
        ((84.0, 86.0), 84.7, 85.3, "reproduced"),
        ((84.0, 86.0), 83.0, 83.6, "contradicted"),
        ((84.0, 86.0), 83.7, 84.3, "open"),
        (MORE, math.nan, math.nan, "open"),
    ],
)
def test_the_status_is_where_the_interval_lies(
    region: tuple[float, float], low: float, high: float, expected: str
) -> None:
    assert status(region, low, high) == expected


def test_every_interval_has_exactly_one_status_and_the_other_way_round_it_has_the_other() -> None:
    less = (-math.inf, 0.0)
    turned = {"reproduced": "contradicted", "contradicted": "reproduced", "open": "open"}
    for low in (-2.0, -0.5, 0.0, 0.5):
        for high in (low, low + 0.4, low + 1.0):
            assert status(less, low, high) == turned[status(MORE, low, high)]


def test_the_size_is_told_from_the_whole_interval() -> None:
    assert size([6.4, 3.3], 0.4, 2.0) == "smaller"
    assert size([6.4, 3.3], 0.4, 3.4) == "as reported"
    assert size([6.4, 3.3], 6.5, 7.0) == "larger"
    assert size([-76.0], -4.7, -4.1) == "smaller"
    assert size([-1.0, 2.0], 0.4, 2.0) == ""  # the reported ones disagree in sign


def test_an_audit_keeps_claims_in_order_and_says_how_to_test_the_unmeasured() -> None:
    other = Claim("d", "it does", "It does", "a paper", "b", "points", MORE, "do that")
    measured = {"c": Measured(Estimate(1.0, 0.5, 1.5, -0.5, 2.5), "tiny", "10 questions of shop dev", "tiny on shop")}
    table = audit([CLAIM, other], measured)
    assert table["status"].tolist() == ["reproduced", "open"]
    assert table["other_databases"].tolist() == ["open", ""]
    assert table["size"].tolist() == ["smaller", ""]
    shown = shown_claims(table)
    assert shown["measured"].tolist() == ["1.0 [0.5, 1.5] points", "not measured"]
    assert shown["to test it"].tolist() == ["", "do that"]
    assert shown["model and questions"].tolist() == ["tiny, 10 questions of shop dev", ""]
    with pytest.raises(KeyError, match="measured 'e', which is none of the claims"):
        audit([CLAIM], {"e": measured["c"]})


def test_small_numbers_keep_their_digits_and_none_is_minus_zero() -> None:
    assert span_text(0.58, -0.048, 1.19, "points") == "0.6 [0.0, 1.2] points"
    assert span_text(-0.03, -0.05, -0.01, "BLEU") == "-0.030 [-0.050, -0.010] BLEU"


# -- the list ----------------------------------------------------------------------------------------------------------


def test_every_claim_has_words_and_a_way_to_test_it_and_its_own_id() -> None:
    claims = load_claims()
    assert len({claim.id for claim in claims}) == len(claims) > 25
    for claim in claims:
        assert all((claim.name, claim.says, claim.source, claim.quantity, claim.unit, claim.to_test)), claim.id
        assert claim.region[0] < claim.region[1]
        assert len(claim.name) <= 42, "a figure's row holds no more"


def test_every_reported_number_belongs_to_a_claim_and_lies_where_the_claim_says() -> None:
    claims = {claim.id: claim for claim in load_claims()}
    values = reported_values()
    assert values.keys() <= claims.keys()
    assert REWARDS.keys() <= claims.keys()
    for id_, reported in values.items():
        if id_ != "column-order":  # whose edge is the reported number itself
            for of_whom, value in reported:
                assert claims[id_].region[0] < value < claims[id_].region[1], (id_, of_whom)


def test_reported_effects_are_differences_of_reported_numbers() -> None:
    values = reported_values()
    assert values["agg-hint"] == (("FINER-SQL-3B-Spider", 0.9),)
    assert values["grpo-ex"] == (("FINER-SQL-0.5B", 6.4), ("FINER-SQL-1.5B", 3.7), ("FINER-SQL-3B", 4.3))
    assert values["home-bird"] == (("FINER-SQL-3B-BIRD", 4.5),)
    assert values["vote-over-greedy"] == (("FINER-SQL-3B-Spider", 2.3),)
    assert values["reward-order"] == (("FINER-SQL-0.5B", -0.13), ("FINER-SQL-3B", -1.04))
    assert dict(values["suites"])["FINER-SQL-3B-Spider"] == 7.64


def test_every_measurement_is_of_a_claim() -> None:
    says = {claim.id: claim.says for claim in load_claims()}
    ids = set(says)
    assert f"From {FEWER} candidates" in says["steady"]
    assert {*claim_evidence.ALONE, *claim_evidence.AFTER_BEFORE, *REWARDS} <= ids


def test_the_commands_of_claims_and_scores_parse() -> None:
    from finer_sql_lib.cli.main import app

    main = typer.main.get_command(app)
    texts = [claim.to_test for claim in (*load_claims(), *score_claims())]
    lines = {line for text in texts for line in re.findall(r"finer-sql [^;,)]+", text)}
    assert len(lines) > 10
    for line in lines:
        verb, *words = shlex.split(line)[1:]
        command = main.commands[verb]  # type: ignore[attr-defined]
        known = {option for it in command.params for option in (*it.opts, *it.secondary_opts)}
        assert {word for word in words if word.startswith("-")} <= known, line


# -- scores of checkpoints ---------------------------------------------------------------------------------------------


SAMPLED = {"n": 30, "temperature": 1.0}


@pytest.fixture
def checkpoint(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """A run of ten questions by a model with a published name; the list of scores is cut to one, over ten questions."""
    identity = {"model": "hub/FINER-SQL-3B-Spider", "prompt": {"agg_hint": True}, "sampling": SAMPLED}
    return make_run(tmp_path / "mine", benchmark(tmp_path, "spider"), [1, 3], identity=identity)


def reported_as(value: float, questions: int = 10, setting: str = "agg_hint") -> pd.DataFrame:
    row = {"model": "FINER-SQL-3B-Spider", "benchmark": "spider", "split": "dev", "metric": "ex", "source": "a card"}
    return pd.DataFrame([{**row, "value": value, "questions": questions, "setting": setting}])


@pytest.mark.parametrize(
    ("value", "expected"), [(80.5, "reproduced"), (81.0, "open"), (82.0, "contradicted"), (78.0, "contradicted")]
)
def test_a_score_is_met_within_a_point_by_a_run_of_its_checkpoint(
    checkpoint: Run, monkeypatch: pytest.MonkeyPatch, value: float, expected: str
) -> None:
    monkeypatch.setattr("finer_sql_lib.analysis.claimed_scores.reported_scores", lambda: reported_as(value))
    table = audit(score_claims(), measure_scores({"mine": checkpoint}))
    assert table["value"].tolist() == [80.0]
    assert table["status"].tolist() == [expected]


@pytest.mark.parametrize("other", [reported_as(80, questions=1034), reported_as(80, setting="no agg_hint")])
def test_a_score_is_not_met_by_a_part_of_the_questions_or_in_another_setting(
    checkpoint: Run, monkeypatch: pytest.MonkeyPatch, other: pd.DataFrame
) -> None:
    monkeypatch.setattr("finer_sql_lib.analysis.claimed_scores.reported_scores", lambda: other)
    assert measure_scores({"mine": checkpoint}) == {}


@pytest.mark.parametrize(
    ("part", "other"), [("sampling", {"n": 1, "temperature": 0.0}), ("prompt", {"agg_hint": True, "constrained": True})]
)
def test_a_score_is_not_met_by_a_run_that_was_sampled_otherwise(
    checkpoint: Run, monkeypatch: pytest.MonkeyPatch, part: str, other: dict[str, object]
) -> None:
    monkeypatch.setattr("finer_sql_lib.analysis.claimed_scores.reported_scores", lambda: reported_as(80))
    assert len(measure_scores({"mine": checkpoint})) == 1
    with pytest.raises(RunError, match="mine and again are all runs of FINER-SQL-3B-Spider on spider"):
        measure_scores({"mine": checkpoint, "again": checkpoint})
    manifest = json.loads((checkpoint.path / "run.json").read_text())
    manifest["identity"][part] = other
    (checkpoint.path / "run.json").write_text(json.dumps(manifest))
    assert measure_scores({"mine": load_run(checkpoint.path)}) == {}


def test_the_scores_of_checkpoints_are_told_apart_and_have_a_margin() -> None:
    scores = score_claims()
    assert len({claim.id for claim in scores}) == len(scores) > 30
    card = next(claim for claim in scores if "85.1 %" in claim.says)
    assert card.region == pytest.approx((85.1 - LEVEL_POINTS, 85.1 + LEVEL_POINTS))
    assert "--model griffith-bigdata/FINER-SQL-3B-Spider" in card.to_test
    by_id = {claim.id: claim.to_test for claim in scores}
    for id_, command in by_id.items():
        assert command.count("--benchmark bird") == (2 if " | bird | " in id_ else 0), id_
        assert command.count("--split test") == (2 if " | test | " in id_ else 0), id_
        assert ("--no-agg-hint" in command) == ("| no agg_hint |" in id_), id_
        assert ("spider_ts" in command) == ("| ts |" in id_), id_


def test_what_was_measured_names_models_questions_and_runs(tmp_path: Path) -> None:
    asked = benchmark(tmp_path, "spider")
    runs = [(name, make_run(tmp_path / name, asked, identity={"model": f"m/{name}"})) for name in ("new", "old")]
    found = measured_on((Estimate(1.0, 0.0, 2.0), 10), runs)
    assert (found.model, found.questions, found.run) == ("new against old", "10 questions of spider dev", "new; old")


def test_sources_that_differ_are_found_and_those_that_agree_are_not() -> None:
    table = source_differences().set_index(["model", "benchmark", "quantity"])
    half = table.loc[("FINER-SQL-0.5B", "spider", "ex")]
    assert (half["least"], half["most"]) == (70.2, 75.44)
    assert "70.2 (paper, Table II)" in half["values"]
    assert table.loc[("FINER-SQL-0.5B", "bird", "EX without memory - with"), "spread"] == pytest.approx(2.78)
    assert table["spread"].is_monotonic_decreasing
    assert (table["spread"] > 0).all()
