"""Arms over seeds: what is read, what is averaged, what is tested."""

from __future__ import annotations

import json
import math
import shutil
from pathlib import Path

import numpy as np
import pytest
from scipy import stats

from finer_sql_lib.analysis.ablation import (
    ARMS,
    MEASURES,
    arm_changes,
    arm_metrics,
    arm_table,
    mean_curves,
    read_arms,
    reported_changes,
    sign_flip_test,
)
from finer_sql_lib.evaluation.intervals import bootstrap
from tests.comparison_world import benchmark, make_arms, make_run


def model(ex: float, n: int = 100, **more: float) -> dict[str, object]:
    """The metrics.json of a model that has the first questions right."""
    rest = {"sampled_ex": 0.7, "recall": 0.9, "syntax_error_rate": 0.1, "groups_per_question": 3.0, "self_bleu": 0.6}
    rest |= more
    correct = [int(i < round(ex * n)) for i in range(n)]
    return {"ex": ex, "n_questions": n, "correct": correct, **rest}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    arms = {
        "all": [model(0.70), model(0.72), model(0.74)],
        "no-memory": [model(0.66), model(0.67), model(0.71)],
        "sft": [model(0.5, syntax_error_rate=0.3)],
    }
    return make_arms(tmp_path / "arms", arms)


def test_a_run_gives_the_metrics_an_arm_needs(tmp_path: Path) -> None:
    run = make_run(tmp_path / "run", benchmark(tmp_path, "spider"), wrong=[0, 1], extra={4: [None]})
    metrics = json.loads(json.dumps(arm_metrics(run)))
    assert metrics["correct"] == [0, 0, 1, 1, 1, 1, 1, 1, 1, 1]
    assert metrics["question_ids"] == list(range(10))
    assert (metrics["ex"], metrics["recall"], metrics["n_candidates"]) == (0.8, 0.8, 3)
    assert metrics["sampled_ex"] == pytest.approx((7 + 2 / 3) / 10)
    assert metrics["syntax_error_rate"] == pytest.approx(3 / 21)
    make_arms(tmp_path / "arms", {"all": [metrics]})
    assert read_arms(tmp_path / "arms")["ex"].tolist() == [80.0]


def test_an_arm_may_be_a_run(tmp_path: Path, folder: Path) -> None:
    names = read_arms(folder)["arm"].tolist()
    run = make_run(tmp_path / "run", benchmark(tmp_path, "spider"), wrong=[0, 1], extra={4: [None]})
    for path in folder.iterdir():
        shutil.rmtree(path)
        shutil.copytree(run.path, path)
    arms, metrics = read_arms(folder), arm_metrics(run)
    assert arms["arm"].tolist() == names
    assert arms["correct"].tolist() == [metrics["correct"]] * len(arms)
    assert set(arms["self_bleu"]) == {metrics["self_bleu"]}


def test_arms_in_order_with_their_seeds(folder: Path) -> None:
    arms = read_arms(folder)
    assert arms["arm"].tolist() == ["all"] * 3 + ["no-memory"] * 3 + ["sft"]
    assert arms["seed"].tolist()[:6] == [0, 1, 2, 0, 1, 2]
    assert math.isnan(arms["seed"].iloc[6])
    assert arms["syntax_error_rate"].iloc[6] == pytest.approx(30.0)


def test_means_and_t_intervals_over_seeds(folder: Path) -> None:
    table = arm_table(read_arms(folder)).set_index(["arm", "measure"])
    row = table.loc[("all", "ex")]
    expected = stats.t.interval(0.95, 2, loc=72.0, scale=stats.sem([70, 72, 74]))
    assert (row["value"], row["seeds"]) == (pytest.approx(72.0), 3)
    assert (row["low"], row["high"]) == pytest.approx(expected)
    assert table.loc[("sft", "ex"), ["low", "high", "over"]].tolist() == [40.0, 60.0, "questions"]  # half of 100 right
    assert table.loc[("sft", "recall"), ["low", "high"]].isna().all()  # nothing is known of its questions
    assert len(table) == 3 * len(MEASURES)


def test_changes_are_paired_by_seed(folder: Path) -> None:
    changes = arm_changes(read_arms(folder)).set_index(["arm", "measure"])
    row = changes.loc[("no-memory", "ex")]
    assert (row["pairs"], row["change"]) == (3, pytest.approx(-4.0))
    assert row["p_seeds"] == pytest.approx(stats.ttest_rel([66, 67, 71], [70, 72, 74]).pvalue)
    assert changes.loc[("sft", "ex"), "change"] == pytest.approx(50 - 72)
    assert changes.loc[("sft", "ex"), "pairs"] == 3
    assert math.isnan(changes.loc[("no-memory", "recall"), "p_seeds"])  # no spread, so no test
    assert changes.loc[("sft", "ex"), "p_questions"] < 0.001
    assert changes["p_questions"].notna().sum() == 2  # EX of the two arms


def test_every_measure_is_the_mean_of_its_questions(tmp_path: Path) -> None:
    run = make_run(tmp_path / "run", benchmark(tmp_path, "spider"), wrong=[0, 1], extra={4: ["SELECT 1"]})
    metrics = arm_metrics(run)
    assert metrics["by_question"].keys() == MEASURES.keys()
    for measure, values in metrics["by_question"].items():
        if measure != "syntax_error_rate":  # of all candidates, of which question 4 has more
            assert np.mean(values) == pytest.approx(metrics[measure]), measure
    assert metrics["by_question"]["syntax_error_rate"] == [0, 1, *[0] * 8]  # question 1 names a table that is not there


def test_single_seeds_have_intervals_and_tests_over_questions(tmp_path: Path) -> None:
    asked = benchmark(tmp_path, "spider")
    for arm, wrong in (("all", []), ("no-memory", [0, 1, 3, 4])):
        make_run(tmp_path / "arms" / f"{arm}-seed-0", asked, wrong=wrong)
    arms = read_arms(tmp_path / "arms")
    assert arm_table(arms)["over"].unique().tolist() == ["questions"]
    changes = arm_changes(arms).set_index("measure")
    ex = changes.loc["ex"]
    assert (ex["pairs"], ex["change"], ex["over"]) == (1, -40.0, "questions")
    gains = np.array([-100.0 * (i in (0, 1, 3, 4)) for i in range(10)])
    interval = bootstrap(gains, resamples=2000)
    assert (ex["low"], ex["high"]) == (interval.low, interval.high)
    assert ex["p_questions"] == pytest.approx(2 / 2**4)  # of four equal signs
    assert changes["p_seeds"].isna().all()
    assert changes["p_questions"].notna().all()


def test_seeds_that_only_one_arm_has_are_not_paired(tmp_path: Path) -> None:
    folder = make_arms(tmp_path, {"all": [model(0.7), model(0.8)], "no-atomic": [model(0.6), model(0.6), model(0.1)]})
    row = arm_changes(read_arms(folder)).iloc[0]
    assert (row["pairs"], row["change"]) == (2, pytest.approx(-15.0))


def test_what_cannot_be_read_is_refused(tmp_path: Path, folder: Path) -> None:
    with pytest.raises(FileNotFoundError, match="finer-sql keep RUN"):
        read_arms(tmp_path / "nothing")
    with pytest.raises(ValueError, match="no arm 'all'"):
        arm_changes(read_arms(make_arms(tmp_path / "only", {"sft": [model(0.5)]})))
    lacking = {key: value for key, value in model(0.5).items() if key != "self_bleu"}
    with pytest.raises(ValueError, match="has no self_bleu"):
        read_arms(make_arms(tmp_path / "lacking", {"all": [lacking]}))
    with pytest.raises(ValueError, match=r"scored on \[50, 100\] questions"):
        read_arms(make_arms(tmp_path / "sizes", {"all": [model(0.5)], "sft": [model(0.5, n=50)]}))
    (folder / "no-such-arm-seed-0").mkdir()
    (folder / "no-such-arm-seed-0" / "metrics.json").write_text("{}")
    with pytest.raises(ValueError, match="'no-such-arm' is no arm"):
        read_arms(folder)


def test_sign_flips_agree_with_counting_all_of_them() -> None:
    """Five gains of one: only all-plus and all-minus of 32 assignments are as far from 0, so p = 2 / 32."""
    assert sign_flip_test([1.0] * 5 + [0.0] * 50) == pytest.approx(2 / 32, abs=0.01)
    rng = np.random.default_rng(1)
    assert sign_flip_test(rng.normal(0, 1, 200)) > 0.05
    assert sign_flip_test(rng.normal(0.5, 1, 200)) < 0.001


def test_curves_are_means_over_seeds(folder: Path) -> None:
    assert mean_curves(folder).empty
    for seed, reward in ((0, 1.0), (1, 3.0)):
        log = [{"step": step, "reward": reward * step} for step in (1, 2)]
        (folder / f"all-seed-{seed}" / "trainer_state.json").write_text(json.dumps({"log_history": log}))
    curves = mean_curves(folder)
    assert curves["run"].unique().tolist() == [ARMS["all"]]
    assert curves.sort_values("step")["value"].tolist() == [2.0, 4.0]


def test_the_paper_side() -> None:
    table = reported_changes().set_index(["arm", "measure", "model"])["change"]
    assert table["no-memory", "ex", "FINER-SQL-3B"] == pytest.approx(-2.22)
    assert table["format-execution", "ex", "FINER-SQL-3B"] == pytest.approx(-4.44)
    assert table["no-memory", "groups_per_question", "FINER-SQL-0.5B"] == pytest.approx(8.07 - 5.59)
    assert table["no-memory", "self_bleu", "FINER-SQL-1.5B"] == pytest.approx(0.607 - 0.631)
    assert table["no-memory", "syntax_error_rate", "FINER-SQL-0.5B"] == pytest.approx(31.5 - 19.6)


def test_arms_on_different_questions_are_refused(tmp_path: Path) -> None:
    arms = {"all": [{**model(0.7), "question_ids": list(range(100))}], "no-memory": [{**model(0.6)}]}
    assert len(read_arms(make_arms(tmp_path / "arms", arms))) == 2  # an earlier version wrote no ids
    arms["no-memory"][0]["question_ids"] = list(range(1, 101))
    with pytest.raises(ValueError, match=r"/all and .*/no-memory were scored on different questions"):
        read_arms(make_arms(tmp_path / "others", arms))


def test_a_change_of_one_seed_is_within_its_interval(tmp_path: Path) -> None:
    """Where a measure is undefined on some questions of one arm, the change is over the others."""
    all_ = [0.5] * 90 + [0.9] * 10
    arms = {name: [model(0.7, self_bleu=0.6 if name == "all" else 0.5)] for name in ("all", "no-memory")}
    arms["all"][0]["by_question"] = {"self_bleu": all_}
    arms["no-memory"][0]["by_question"] = {"self_bleu": [*all_[:90], *[None] * 10]}
    changes = arm_changes(read_arms(make_arms(tmp_path / "arms", arms))).set_index("measure")
    assert changes.loc["self_bleu", ["change", "low", "high"]].tolist() == [0, 0, 0]
