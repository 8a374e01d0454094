"""What runs say of claims, on worlds where the outcome is known."""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from finer_sql_lib.analysis import claim_tests as tests
from finer_sql_lib.analysis.ablation import read_arms
from finer_sql_lib.analysis.claim_evidence import Evidence, measure
from finer_sql_lib.analysis.claim_list import load_claims
from finer_sql_lib.analysis.claims import audit
from finer_sql_lib.records import Execution
from finer_sql_lib.runs import Run, RunError, load_run
from finer_sql_lib.sample.kept import ON_SPIDER, sample_runs
from finer_sql_lib.sample.kept_evidence import KEPT, chosen_evidence
from tests.comparison_world import benchmark, make_arms, make_run
from tests.small_runs import small_run


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Run:
    return load_run(small_run(tmp_path_factory.mktemp("runs"), n=6, seed=1))


def world(path: Path, wrong: list[int], thought: str = "think", name: str = "spider") -> Run:
    return make_run(path, benchmark(path.parent, name), wrong, thought=thought)


def test_a_mean_gain_is_in_points_with_intervals_over_questions_and_databases() -> None:
    gains = [1.0] * 30 + [0.0] * 70
    found, n = tests.mean_gain(gains, ["a"] * 50 + ["b"] * 50)
    assert (found.value, n) == (30.0, 100)
    assert 20 < found.low < 30 < found.high < 40
    assert (found.low_databases, found.high_databases) == (0.0, 60.0)  # b gained nothing, a all


def test_one_database_has_no_interval_over_databases() -> None:
    found, _ = tests.mean_gain([1.0, 0.0], ["a", "a"])
    assert np.isnan(found.low_databases)
    with pytest.raises(ValueError, match="no question in common"):
        tests.mean_gain([], [])


def test_a_vote_is_compared_with_one_of_its_candidates(small: Run) -> None:
    scored = small.scored()
    found = tests.vote_over_sample(small)
    assert found is not None
    single = sum(q.n_correct / q.n_candidates for q in scored) / len(scored)
    assert found[0].value == pytest.approx(100 * (small.report()["ex"] - single))


def test_fewer_candidates_are_drawn_from_the_same_run(small: Run) -> None:
    assert tests.all_over_fewer(small) is None  # it has no more than twenty
    found = tests.all_over_fewer(small, fewer=1)
    one = tests.vote_over_sample(small)
    assert found is not None
    assert one is not None
    assert found[0].value == pytest.approx(one[0].value)


def test_rules_are_compared_on_the_same_candidates(small: Run) -> None:
    there, back = (tests.rule_over(small, *pair) for pair in (("value_aware", "majority"), ("majority", "value_aware")))
    assert there is not None
    assert back is not None
    assert there[0].value == -back[0].value != 0


def test_one_candidate_says_nothing_of_votes(tmp_path: Path) -> None:
    alone = load_run(small_run(tmp_path, n=1))
    assert tests.vote_over_sample(alone) is None
    assert tests.rule_over(alone, "value_aware", "majority") is None


def test_runs_are_compared_question_by_question(tmp_path: Path) -> None:
    after, before = world(tmp_path / "after", [1]), world(tmp_path / "before", [1, 2, 3])
    assert tests.ex_over(after, before)[0].value == pytest.approx(10.0)  # swapped columns are right to Spider
    assert tests.recall_over(before, after)[0].value == pytest.approx(-10.0)
    with pytest.raises(RunError):
        tests.ex_over(after, world(tmp_path / "bird", [], name="bird"))


def test_levels_are_compared_end_to_end(tmp_path: Path) -> None:
    run = world(tmp_path / "mine", [1, 4, 7], name="bird")  # all of the middle level
    found = tests.ex_falls_with_level(run)
    assert found is not None
    assert found[0].value == 0.0
    hard = world(tmp_path / "hard", [2], name="bird")
    found = tests.ex_falls_with_level(hard)
    assert found is not None
    assert found[0].value == pytest.approx(100 / 3)
    gain = tests.gain_rises_with_level(run, hard)
    assert gain is not None
    assert gain[0].value == pytest.approx(100 / 3)
    assert tests.between_ends([1.0, 2.0], ["easy", "easy"], ["a", "a"], "easiest") is None


def test_the_reasoning_shrinks_by_so_many_percent(tmp_path: Path) -> None:
    long, short = world(tmp_path / "long", [], "think " * 20), world(tmp_path / "short", [], "think " * 5)
    found = tests.length_change(short, long)
    assert found is not None
    assert found[0].value == pytest.approx(-75.0)
    assert tests.length_rises_with_level(long) is not None


def test_the_official_verdict_does_not_move_with_the_order_of_columns(tmp_path: Path) -> None:
    found = tests.moved_by_column_order(world(tmp_path / "mine", [0, 2]))
    assert found is not None
    assert (found[0].value, found[1]) == (0.0, 10)
    assert found[0].high > 0  # which ten questions cannot rule out
    assert tests.moved_by_column_order(world(tmp_path / "bird", [], name="bird")) is None


def test_a_verdict_that_does_move_is_counted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The test can fail: by a judge that minds the order, queries of several columns move."""
    monkeypatch.setattr(tests, "judge_spider", lambda _, gold, result: (gold.rows == result.rows, ""))
    found = tests.moved_by_column_order(world(tmp_path / "mine", []))
    assert found is not None
    assert found[0].value == pytest.approx(20.0)  # questions 2 and 9


def test_a_kept_run_holds_no_results_to_reverse() -> None:
    [kept] = sample_runs([ON_SPIDER]).values()
    assert tests.moved_by_column_order(kept) is None


def test_columns_are_reversed_in_every_row() -> None:
    turned = tests.with_columns_reversed(Execution("rows", ("a", "b"), ((1, 2), (3, 4))))
    assert (turned.columns, turned.rows) == (("b", "a"), ((2, 1), (4, 3)))


def test_right_by_chance_is_right_on_the_original_and_wrong_on_a_variant() -> None:
    rows = [("vote", id_, instance, right) for id_, all_ in enumerate(("11", "10", "01", "00")) for instance, right in
            enumerate(one == "1" for one in all_)]  # fmt: skip
    verdicts = pd.DataFrame(rows, columns=["system", "question_id", "instance", "correct"])
    found, n = tests.right_by_chance(verdicts, "vote")
    assert (found.value, n) == (25.0, 4)


def arm(share: float) -> dict[str, object]:
    correct = [int(i < round(100 * share)) for i in range(100)]
    rest = {"sampled_ex": share, "recall": 0.9, "syntax_error_rate": 0.1, "groups_per_question": 3.0, "self_bleu": 0.5}
    return {"ex": share, "n_questions": 100, "correct": correct, **rest}


def test_an_ablation_says_what_its_arms_allow(tmp_path: Path) -> None:
    seeds = {"all": [arm(0.7), arm(0.72)], "no-memory": [arm(0.6), arm(0.64)], "no-atomic": [arm(0.5), arm(0.56)]}
    measured = measure(Evidence(ablation=make_arms(tmp_path / "arms", seeds)))
    assert measured["no-memory-ex"].estimate.value == pytest.approx(-9.0)
    assert measured["reward-order"].estimate.value == pytest.approx(-9.0)
    assert measured["no-memory-ex"].run == "arms: no-memory, all"
    assert measured["no-memory-ex"].questions == "100 questions"
    assert "format-execution-ex" not in measured
    assert measured["no-memory-ex"].decides
    only = make_arms(tmp_path / "one", {"no-memory": [arm(0.6), arm(0.6)]})
    assert tests.arm_changes_of(read_arms(only)) == {}
    assert tests.arms_apart(read_arms(only), "no-atomic", "no-memory") is None


def test_trainings_of_one_seed_decide_nothing_about_the_reward(tmp_path: Path) -> None:
    seeds = {"all": [arm(0.9)], "no-memory": [arm(0.5)], "no-atomic": [arm(0.2)]}
    measured = measure(Evidence(ablation=make_arms(tmp_path / "arms", seeds)))
    assert measured["no-memory-ex"].estimate.high < 0
    for claim in ("no-memory-ex", "no-atomic-ex", "reward-order"):
        assert not measured[claim].decides
    statuses = audit(load_claims(), measured).set_index("id")["status"]
    assert set(statuses[["no-memory-ex", "no-atomic-ex", "reward-order"]]) == {"open"}


# -- evidence ----------------------------------------------------------------------------------------------------------


def test_pairs_and_single_runs_are_checked_at_the_door(small: Run) -> None:
    with pytest.raises(ValueError, match="hint takes two runs or none; got 1"):
        Evidence(hint={"a": small})
    with pytest.raises(ValueError, match="vote takes one run or none; got 2"):
        Evidence(vote={"a": small, "b": small})
    with pytest.raises(ValueError, match="transfer takes pairs"):
        Evidence(transfer={"a": small})


def test_every_pair_answers_its_own_claim(tmp_path: Path) -> None:
    a, b = world(tmp_path / "a", []), world(tmp_path / "b", [1])
    pair, one, other = {"a": a, "b": b}, {"a": a}, {"b": b}
    evidence = Evidence(vote=one, greedy=other, before=other, hint=pair, prompts=pair, temperatures=pair, transfer=pair)
    measured = measure(evidence)
    for claim in ("vote-over-greedy", "grpo-ex", "agg-hint", "schema-text", "temperature", "home-spider"):
        assert measured[claim].estimate.value == pytest.approx(10.0), claim
        assert measured[claim].run == "a; b"
    assert "home-bird" not in measured
    assert "suites" not in measured  # it was not judged on one


def test_how_many_are_enough_is_asked_of_the_run_with_most(tmp_path: Path) -> None:
    few, many = (load_run(small_run(tmp_path / name, name, n=n)) for name, n in (("few", 22), ("many", 25)))
    assert measure(Evidence(vote={"few": few}))["steady"].run == "few"
    assert measure(Evidence(vote={"few": few}, many={"many": many}))["steady"].run == "many"


def test_two_runs_of_one_folder_name_are_still_two(tmp_path: Path) -> None:
    after, before = world(tmp_path / "x" / "mine", []), world(tmp_path / "y" / "mine", [1])
    measured = measure(Evidence(vote={"mine": after}, before={"mine": before}))
    assert measured["grpo-ex"].estimate.value == pytest.approx(10.0)


def test_kept_runs_are_never_mixed_with_a_users(small: Run) -> None:
    evidence = chosen_evidence([str(small.path)])
    assert list(evidence.vote) == list(evidence.order) == ["small"]
    given = {role for role in KEPT if getattr(evidence, role)}
    assert given == {"vote", "order"}
    assert evidence.ablation is None
    assert chosen_evidence([], ablation="arms").vote == {}
    with pytest.raises(TypeError, match="nothing is tested with 'hints'"):
        chosen_evidence([], hints=["a", "b"])


def test_without_a_users_runs_the_kept_ones_stand_for_each_purpose() -> None:
    evidence = chosen_evidence([])
    assert {role: tuple(getattr(evidence, role)) for role in KEPT} == dict(KEPT)
    assert evidence.ablation is not None
    assert not evidence.checkpoints


def test_the_order_of_rewards_is_told_over_shared_seeds(tmp_path: Path) -> None:
    """Two pairs that are far apart leave a wide interval, whatever questions say; one shared seed decides nothing."""
    far = {"no-atomic": [arm(0.4), arm(0.6)], "no-memory": [arm(0.65), arm(0.615)]}
    (order,) = (measure(Evidence(ablation=make_arms(tmp_path / "far", far)))[claim] for claim in ["reward-order"])
    assert order.estimate.low < -100 < 100 < order.estimate.high
    assert order.decides
    one = make_arms(tmp_path / "one", {"all": [arm(0.7)] * 3, "no-memory": [arm(0.6)] * 2})
    (one / "all-seed-0").rename(one / "all-seed-7")
    (one / "all-seed-2").rename(one / "all-seed-8")
    measured = measure(Evidence(ablation=one))["no-memory-ex"]
    assert measured.estimate.low > -50
    assert not measured.decides


@pytest.mark.parametrize(
    ("role", "first", "second", "said"),
    [
        ("before", "small constrained on spider", "small sft on spider", "differ in constrained too (True, None)"),
        ("before", "small on spider", "small greedy on spider", "differ in n too (30, 1); give two runs"),
        ("greedy", "small on spider", "small at 0.6 on spider", "has to be of n 1, and is of 30; give another"),
        ("greedy", "small sft on spider", "small greedy on spider", "differ in model too ('small-sft', 'small')"),
        ("temperatures", "small at 0.6 on spider", "small on spider", "give another run, or the two in the other"),
        ("temperatures", "small on spider", "small constrained on spider", "differ in constrained too"),
        (
            "hint",
            "tiny-spider unhinted on sample-spider",
            "tiny-spider on sample-spider",
            "has to be of agg_hint True, and is of False",
        ),
        ("transfer", "tiny-spider on sample-spider", "tiny-spider unhinted on sample-spider", "differ in agg_hint too"),
    ],
)
def test_runs_that_differ_in_more_than_the_claim_say_nothing_of_it(
    role: str, first: str, second: str, said: str
) -> None:
    runs = sample_runs([first, second])
    alone = {"vote": {first: runs[first]}, role: {second: runs[second]}}
    with pytest.raises(RunError, match=re.escape(said)):
        measure(Evidence(**(alone if role in ("before", "greedy") else {role: runs})))
